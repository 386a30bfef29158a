"""`watcher demo`."""

import argparse

from watcher.demo.story import run as tell


def run(chosen: argparse.Namespace) -> int:
    return tell(keep=chosen.keep)
