"""`watcher completion`."""

import argparse

import shtab

from watcher.cli import parser


def run(chosen: argparse.Namespace) -> int:
    print(shtab.complete(parser(), chosen.shell))
    return 0
