"""`watcher explain`: of one text, masked, what was found in it, why, and what was not enough."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from watcher import judge, match, pipeline
from watcher.cli.scan import located, mask, watched
from watcher.errors import ConfigError, Problem
from watcher.judge import Outcome
from watcher.judge.findings import danger_in
from watcher.judge.ledger import Ledger
from watcher.model import Finding, Guard, Mention, Post


def run(chosen: argparse.Namespace) -> int:
    watchlist, code = watched(chosen)
    if watchlist is None:
        return code
    post = Post("text", _given(chosen.path))
    mentions, guard = match.mentions(post, watchlist), match.guard(watchlist)
    outcome = pipeline.assess(post, watchlist, Ledger(), datetime.now(UTC))
    if chosen.json:
        print(_whole(mentions, outcome, guard))
        return code
    for m in mentions:
        via = f", through {' and '.join(m.via)}" if m.via else ""
        print(
            f"{m.identifier.person}: {m.identifier.label} {mask(post, m)} at {m.start}-{m.end}: {m.bits:.1f} bits, {m.part}; {m.why}{via}"
        )
    _verdicts(outcome, guard)
    return code


def _given(path: str) -> str:
    try:
        return sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise ConfigError([Problem(path, 0, 0, f"cannot be read: {error.strerror}")]) from None


def _whole(mentions: tuple[Mention, ...], outcome: Outcome, guard: Guard) -> str:
    """Everything as JSON."""
    found = [
        {**located(m), "person": m.identifier.person, "bits": m.bits, "part": m.part, "why": m.why} for m in mentions
    ]
    threats = [
        {"person": f.person, "threat": f.threat.value, "words": _threatening(f, guard)} for f in outcome.findings
    ]
    return json.dumps({"mentions": found, "weighed": [list(w) for w in outcome.weighed], "threats": threats})


def _threatening(finding: Finding, guard: Guard) -> str:
    """The words that are read as a threat, unless somebody's details are among them."""
    words = " ".join(danger_in(finding.post, finding.mentions).words.split())
    return "•" * min(8, len(words)) if guard(words) else words


def _verdicts(outcome: Outcome, guard: Guard) -> None:
    for finding in outcome.findings:
        sure = f"{100 * judge.likelihood(finding.score):.1f} % of such posts are about the person"
        words = _threatening(finding, guard)
        threat = f"threat {finding.threat.value}" + (f' ("{words}")' if words else "")
        print(f"=> {finding.person}: {finding.severity}, {finding.score:.1f} bits ({sure}), {threat}")
    for person, bits, missing in outcome.weighed:
        if missing:
            print(f"=> {person}: nothing told, {bits:.1f} bits; {missing}")
    if not outcome.weighed:
        print("=> nothing of anybody")
