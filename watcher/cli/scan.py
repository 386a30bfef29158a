"""`watcher scan` and `watcher explain`: saved material through the same way as the daemon, offline and without a store."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from watcher import extract, judge, people, pipeline, saved
from watcher.cli import FOUND, USAGE, worst
from watcher.errors import ConfigError, ExtractError, Problem
from watcher.extract.charset import decode
from watcher.extract.sites import transcript
from watcher.judge import Outcome
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Document, Finding, Guard, Mention, Post

BAR = 40


def run(chosen: argparse.Namespace) -> int:
    loaded = people.load(Path(chosen.people), datetime.now(UTC).date(), _unsealer(chosen.config))
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    if not loaded.persons:
        print("watcher: nobody to look for", file=sys.stderr)
        return USAGE
    watchlist = Watchlist(loaded.persons)
    code = USAGE if loaded.problems else 0
    if chosen.command == "explain":
        return worst([code, _explain(chosen, watchlist)])
    found = _scan(chosen, watchlist)
    return worst([code, FOUND if found and chosen.exit_code else 0])


def _unsealer(path: str | None) -> Any:
    """Sealed files need the configuration, which says where the key is."""
    if not path:
        return None
    from watcher import config
    from watcher.seal import unsealer

    return unsealer(config.load(Path(path)))


def _scan(chosen: argparse.Namespace, watchlist: Watchlist) -> int:
    ledgers, count = pipeline.Ledgers(), 0
    now = datetime.now(UTC)
    for post in _progress(posts(chosen.paths)):
        outcome = pipeline.assess(post, watchlist, ledgers.get(post.thread), now)
        ledgers.put(post.thread, outcome.ledger)
        for finding in outcome.findings:
            count += 1
            print(_line(post.id, post.thread, finding) if chosen.json else _row(post, finding), flush=False)
        for number, finding in outcome.late:
            count += 1
            print(_line(number, post.thread, finding) if chosen.json else _row(replace(post, id=number), finding))
    if not chosen.json and not count:
        print("nothing found")
    return count


def _progress(items: Iterable[Post]) -> Iterator[Post]:
    """A count on the terminal's error stream; silent elsewhere."""
    shown = sys.stderr.isatty()
    for count, item in enumerate(items, 1):
        yield item
        if shown and count % 50 == 0:
            bar = "#" * (count // 50 % BAR)
            print(f"\r[{bar:<{BAR}}] {count} posts", end="", file=sys.stderr)
    if shown:
        print("\r" + " " * (BAR + 24) + "\r", end="", file=sys.stderr)


# --- input ----------------------------------------------------------------------------------------------------------


def posts(paths: Iterable[str]) -> Iterator[Post]:
    """Every post of every path, in order."""
    for name in paths:
        if name == "-":
            yield from _jsonl(sys.stdin, "-")
            continue
        path = Path(name)
        if not path.exists():
            raise ConfigError([Problem(name, 0, 0, "there is no such file or folder")])
        for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
            yield from _file(file)


def _file(path: Path) -> Iterator[Post]:
    try:
        if path.suffix == ".jsonl":
            with path.open(encoding="utf-8", errors="replace") as lines:
                yield from _jsonl(lines, str(path))
        elif path.suffix.lower() in saved.TEXTS or not path.suffix:
            yield from _text(path)
        else:
            yield from _documents(path)
    except OSError as error:
        raise ConfigError([Problem(str(path), 0, 0, f"cannot be read: {error.strerror}")]) from None


def _text(path: Path) -> Iterator[Post]:
    """A text: the messages of a chat, where it is one, else all as one post."""
    text = decode(path.read_bytes())
    for number, post in enumerate(transcript.posts(text, "") or [Post("", text)], 1):
        yield replace(post, id=f"{path}#{number}", thread=str(path))


def _jsonl(lines: Iterable[str], name: str) -> Iterator[Post]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise ConfigError(
                [Problem(name, number, error.colno, 'is not JSON: one post a line, {"id", "text", ...}')]
            ) from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise ConfigError([Problem(name, number, 1, 'a post needs "text"')])
        yield Post(
            str(row.get("id") or f"{name}#{number}"), row["text"], str(row.get("author") or ""), str(row.get("posted_at") or ""), str(row.get("url") or ""), str(row.get("thread") or ""), str(row.get("title") or ""),
        )  # fmt: skip


def _page(document: Document, name: str) -> Iterator[Post]:
    try:
        reading = extract.read(document)
    except ExtractError:
        reading = extract.strip(document)
    if reading.sight.state == "blind":
        print(f"{name}: {reading.sight}", file=sys.stderr)
    for number, post in enumerate((*reading.posts, *([reading.page] if reading.page else ())), 1):
        shown = f"{name}#{post.number if post.number not in {'', 'page', 'text'} else number}"
        yield replace(post, id=shown, thread=post.thread or name)


def _documents(path: Path) -> Iterator[Post]:
    """The posts of a saved page or archive; one that cannot be read is told, and the others go on."""
    try:
        for number, document in enumerate(saved.documents(path), 1):
            archive = path.name.lower().endswith((".warc", ".warc.gz", ".wacz", ".zip"))
            yield from _page(document, f"{path}:{number}" if archive else str(path))
    except ExtractError as error:
        print(f"{path}: {error}", file=sys.stderr)


# --- output ---------------------------------------------------------------------------------------------------------


def _line(number: str, thread: str, finding: Finding) -> str:
    return json.dumps(
        {
            "post": number, "thread": thread or None, "person": finding.person, "severity": str(finding.severity), "score": finding.score, "threat": finding.threat.value,
            "mentions": [_mention(m) for m in finding.mentions if not m.identifier.public],
        }
    )  # fmt: skip


def _mention(m: Mention) -> dict[str, Any]:
    return {
        "kind": m.identifier.kind,
        "label": m.identifier.label,
        "field": m.field,
        "start": m.start,
        "end": m.end,
        "similarity": m.similarity,
        "via": list(m.via),
    }


def _row(post: Post, finding: Finding) -> str:
    shown = (
        ", ".join(
            dict.fromkeys(
                f"{m.identifier.label}{f' ({mask(post, m)})' if m.field == 'text' else ''}" for m in finding.mentions
            )
        )
        or "threat in a thread about the person"
    )
    return f"{post.id[:32]:<32}  {finding.person:<16}  {finding.severity!s:<8}  {finding.score:6.1f}  {shown}"


def mask(post: Post, mention: Mention) -> str:
    """The first sign of a mention and how long it is: enough to find it, too little to tell it."""
    span = post.text[mention.start : mention.end]
    return f"{span[:1]}{'•' * min(8, max(0, len(span) - 1))}" if span else "..."


# --- explain --------------------------------------------------------------------------------------------------------


def _explain(chosen: argparse.Namespace, watchlist: Watchlist) -> int:
    try:
        text = (
            sys.stdin.read() if chosen.path == "-" else Path(chosen.path).read_text(encoding="utf-8", errors="replace")
        )
    except OSError as error:
        raise ConfigError([Problem(chosen.path, 0, 0, f"cannot be read: {error.strerror}")]) from None
    from watcher import match

    post = Post("text", text)
    mentions, guard = match.mentions(post, watchlist), match.guard(watchlist)
    outcome = pipeline.assess(post, watchlist, Ledger(), datetime.now(UTC))
    if chosen.json:
        print(
            json.dumps(
                {
                    "mentions": [
                        {**_mention(m), "person": m.identifier.person, "bits": m.bits, "part": m.part, "why": m.why}
                        for m in mentions
                    ],
                    "weighed": [list(w) for w in outcome.weighed],
                    "threats": [
                        {"person": f.person, "threat": f.threat.value, "words": _threatening(f, guard)}
                        for f in outcome.findings
                    ],
                }
            )
        )
        return 0
    for m in mentions:
        via = f", through {' and '.join(m.via)}" if m.via else ""
        print(
            f"{m.identifier.person}: {m.identifier.label} {mask(post, m)} at {m.start}-{m.end}: {m.bits:.1f} bits, {m.part}; {m.why}{via}"
        )
    _verdicts(outcome, guard)
    return 0


def _threatening(finding: Finding, guard: Guard) -> str:
    """The words that are read as a threat, unless somebody's details are among them."""
    words = " ".join(judge.danger_in(finding.post, finding.mentions).words.split())
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
