"""`watcher scan`: saved material through the same way as the daemon, offline and without a store.

What is found is printed as it is found, in the order of the posts; what could not be read is told at the end, and the rest counts.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from watcher import people, pipeline
from watcher.cli import FOUND, USAGE, worst
from watcher.cli.material import Material
from watcher.cli.progress import Progress
from watcher.cli.spread import possible, spread
from watcher.errors import in_order
from watcher.match import Watchlist
from watcher.model import Finding, Mention, Post

ID = 32
"""Signs of the table's first column."""


def run(chosen: argparse.Namespace) -> int:
    watchlist, code = watched(chosen)
    if watchlist is None:
        return code
    material = Material(chosen.paths)
    found = _scan(chosen, watchlist, material)
    for problem in in_order(material.problems):
        print(problem, file=sys.stderr)
    return worst([code, USAGE if material.problems else 0, FOUND if found and chosen.exit_code else 0])


def watched(chosen: argparse.Namespace) -> tuple[Watchlist | None, int]:
    """Whom to look for, None where there is nobody; and an exit code that says whether all their files are well."""
    loaded = people.load(Path(chosen.people), datetime.now(UTC).date(), _unsealer(chosen.config))
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    if not loaded.persons:
        print("watcher: nobody to look for", file=sys.stderr)
        return None, USAGE
    return Watchlist(loaded.persons), USAGE if loaded.problems else 0


def _unsealer(path: str | None) -> Callable[[bytes], bytes] | None:
    """Sealed files need the configuration, which says where the key is."""
    if not path:
        return None
    from watcher import config
    from watcher.seal import unsealer

    return unsealer(config.load(Path(path)))


def _scan(chosen: argparse.Namespace, watchlist: Watchlist, material: Material) -> int:
    """How many lines were printed."""
    ledgers, now, count = pipeline.Ledgers(), datetime.now(UTC), 0
    told = _line if chosen.json else _row

    def work(post: Post) -> list[str]:
        outcome = pipeline.assess(post, watchlist, ledgers.get(post.thread), now)
        ledgers.put(post.thread, outcome.ledger)
        late = [told(replace(post, id=number), finding) for number, finding in outcome.late]
        return [told(post, finding) for finding in outcome.findings] + late

    progress, jobs = Progress(sys.stderr), chosen.jobs or (1 if material.streams else possible())
    for number, lines in enumerate(spread(material.posts(), work, jobs), 1):
        if lines:
            progress.clear()
            print("\n".join(lines), flush=True)
        count += len(lines)
        progress.show(number, material.share)
    progress.clear()
    if not chosen.json and not count:
        print("nothing found")
    return count


def _line(post: Post, finding: Finding) -> str:
    """The JSON of CONTRACT.md."""
    return json.dumps(
        {
            "post": post.id, "thread": post.thread or None, "person": finding.person, "severity": str(finding.severity), "score": finding.score, "threat": finding.threat.value,
            "mentions": [located(m) for m in finding.mentions if not m.identifier.public],
        }
    )  # fmt: skip


def located(m: Mention) -> dict[str, Any]:
    """What is told of a mention: everything but its words."""
    return {
        "kind": m.identifier.kind, "label": m.identifier.label, "field": m.field, "start": m.start, "end": m.end, "similarity": m.similarity, "via": list(m.via),
    }  # fmt: skip


def _row(post: Post, finding: Finding) -> str:
    """A line of the table."""
    labels = (f"{m.identifier.label}{f' ({mask(post, m)})' if m.field == 'text' else ''}" for m in finding.mentions)
    shown = ", ".join(dict.fromkeys(labels)) or "threat in a thread about the person"
    return f"{_short(post.id):<{ID}}  {finding.person:<16}  {finding.severity!s:<8}  {finding.score:6.1f}  {shown}"


def _short(number: str) -> str:
    """The end of what a post is called, which tells it from its neighbours: the beginning is a folder."""
    return number if len(number) <= ID else f"…{number[1 - ID :]}"


def mask(post: Post, mention: Mention) -> str:
    """The first sign of a mention and how long it is: enough to find it, too little to tell it."""
    span = post.text[mention.start : mention.end]
    return f"{span[:1]}{'•' * min(8, max(0, len(span) - 1))}" if span else "..."
