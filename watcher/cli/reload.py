"""`watcher reload`: a running watch takes its changed configuration; so does one after a person's file was changed here."""

import argparse
import json
import sys

from watcher.cli import USAGE
from watcher.cli.control import reach
from watcher.errors import ControlError

PATIENCE = 120.0
"""Seconds: ten thousand persons take a while to compile."""


def run(chosen: argparse.Namespace) -> int:
    answer = reach(chosen.config, "reload", {}, PATIENCE)
    if answer is None:
        print("watcher: no watch is running here; it reads its configuration when it starts", file=sys.stderr)
        return USAGE
    if chosen.json:
        print(json.dumps(answer))
    else:
        _say(answer)
    return USAGE if answer["refused"] or answer["problems"] else 0


def renew(given: str | None) -> None:
    """Let a running watch take what was changed, and say whether it has."""
    try:
        answer = reach(given, "reload", {}, PATIENCE)
    except ControlError as error:
        print(f"The running watch does not know of it yet: {error}. `watcher reload` tells it.", file=sys.stderr)
        return
    if answer is None:
        print("No watch is running here; it reads this when it starts.")
    else:
        _say(answer)


def _say(answer: dict[str, object]) -> None:
    problems = answer["problems"]
    assert isinstance(problems, list)
    if answer["refused"]:
        print("The running watch has refused its configuration, and goes on with the one before:", file=sys.stderr)
    else:
        print(f"The running watch has taken it over. Persons watched: {answer['persons']}.")
    for problem in problems:
        print(problem, file=sys.stderr)
