"""`watcher check`: everything read over, every problem at once, no value shown."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from watcher import config, people
from watcher.cli import USAGE
from watcher.cli.advice import advice, readings
from watcher.errors import ConfigError, Problem, in_order
from watcher.match import Watchlist
from watcher.settings import Settings, Webhook


def run(chosen: argparse.Namespace) -> int:
    path = config.find(chosen.config)
    problems: list[Problem] = []
    warnings: list[Problem] = []
    notes: list[Problem] = []
    settings = None
    try:
        settings = config.load(path)
        warnings += settings.warnings
    except ConfigError as error:
        problems += error.problems
    folder = settings.path("people", "path") if settings else path.parent / "config" / "people"
    if settings or folder.exists():
        from watcher.seal import unsealer

        found = people.load(folder, datetime.now(UTC).date(), unsealer(settings) if settings else None)
        problems += found.problems
        warnings += found.warnings
        if not found.persons and not found.problems:
            problems.append(Problem(folder.name, 0, 0, "there is no person's file in this folder"))
        if settings:
            from watcher.watch.ready import leaking_pages

            watchlist = Watchlist(found.persons)
            problems += leaking_pages(settings, watchlist)
            warnings += _exposed(settings, watchlist, path)
            warnings += advice(found.persons)
            notes += readings(found.persons)
            wrong, unseen = _secrets(settings)
            problems += wrong
            warnings += unseen
            if not settings.sites:
                warnings.append(Problem(path.name, 0, 0, "no site is configured yet: nothing will be read"))
            if not settings.webhooks:
                warnings.append(Problem(path.name, 0, 0, "no webhook is configured yet: nobody will be warned"))
    return _report(chosen, problems, warnings, notes, settings)


def _exposed(settings: Settings, watchlist: Watchlist, path: Path) -> Iterator[Problem]:
    """Names of files and sites that hold a protected detail."""
    from watcher.watch.ready import exposed_names

    for what in exposed_names(settings, watchlist, path):
        said = f"the name of {what} holds a protected detail, and others can list it: rename it"
        yield Problem(path.name, 0, 0, said)


def _secrets(settings: Settings) -> tuple[list[Problem], list[Problem]]:
    """Addresses and secrets of webhooks and the heartbeat that cannot be read or are none, and credentials that only the service may be able to read."""
    found = [*(p for webhook in settings.webhooks for p in _of_webhook(settings, webhook)), *_of_heartbeat(settings)]
    unseen = [problem for problem in found if problem.message.startswith("the credential")]
    return [problem for problem in found if problem not in unseen], unseen


def _of_webhook(settings: Settings, webhook: Webhook) -> Iterator[Problem]:
    from watcher.watch.ready import target_of

    try:
        target_of(settings, webhook)
    except ConfigError as error:
        for problem in error.problems:
            there = "" if problem.file == "watcher.toml" else f' (webhook "{webhook.name}")'
            yield replace(problem, message=problem.message + there)


def _of_heartbeat(settings: Settings) -> Iterator[Problem]:
    secret = settings.secret("health", "heartbeat")
    try:
        address = secret.read(settings.base) if secret else ""
    except ConfigError as error:
        yield from error.problems
        return
    if address and urlsplit(address).scheme not in {"http", "https"}:
        yield Problem("watcher.toml", 0, 0, "`heartbeat` in [health] must be an https address")


def _report(
    chosen: argparse.Namespace,
    problems: list[Problem],
    warnings: list[Problem],
    notes: list[Problem],
    settings: Settings | None,
) -> int:
    if chosen.json:
        rows = [*_rows("error", problems), *_rows("warning", warnings)]
        print(json.dumps({"ok": not problems, "problems": rows, "notes": [*_rows("note", notes)]}))
        return USAGE if problems else 0
    for problem in in_order(problems):
        print(problem, file=sys.stderr)
    for level, items in (("warning", warnings), ("note", notes)):
        for item in items:
            print(f"{level}: {item}", file=sys.stderr)
    if problems:
        print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}", file=sys.stderr)
        return USAGE
    assert settings is not None
    print(
        f"fine: {len(settings.sites)} sites, {sum(len(s.pages) for s in settings.sites)} pages, {len(settings.webhooks)} webhooks"
    )
    return 0


def _rows(level: str, items: list[Problem]) -> Iterator[dict[str, str | int]]:
    for p in items:
        yield {"level": level, "file": p.file, "line": p.line, "column": p.column, "message": p.message}
