"""`watcher extract`: what the program sees in one saved page."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from watcher import extract
from watcher.cli import USAGE
from watcher.errors import ConfigError, ExtractError, Problem
from watcher.model import Document, Link, Post, Reading


def run(chosen: argparse.Namespace) -> int:
    headers = dict(h.split(":", 1) for h in chosen.header if ":" in h)
    if len(headers) < len(chosen.header):
        print("watcher: a header is written K: V", file=sys.stderr)
        return USAGE
    document = Document(
        _bytes(chosen.file),
        chosen.url,
        chosen.status,
        chosen.content_type,
        {k.strip(): v.strip() for k, v in headers.items()},
    )
    try:
        reading = extract.read(document)
    except ExtractError:
        reading = extract.strip(document)
    print(json.dumps(plain(reading), ensure_ascii=False) if chosen.json else _table(reading))
    return 0


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise ConfigError([Problem(name, 0, 0, f"cannot be read: {error.strerror}")]) from None


def plain(reading: Reading) -> dict[str, Any]:
    """The JSON of CONTRACT.md; `page` holds the page's own words beside its posts."""
    return {
        "software": reading.software or None,
        "sight": reading.sight.state,
        "reason": reading.sight.reason or None,
        "posts": [_post(p) for p in reading.posts],
        "links": [_link(link) for link in reading.links if link.kind != "prev"],
        "page": {"title": reading.page.title or None, "text": reading.page.text} if reading.page else None,
    }


def _post(post: Post) -> dict[str, Any]:
    return {
        "id": post.number, "author": post.author, "posted_at": post.posted_at or None, "url": post.url or None, "text": post.text, "quotes": list(post.quotes),
        "title": post.title or None, "extras": [{"field": e.field, "text": e.text} for e in post.extras],
    }  # fmt: skip


def _link(link: Link) -> dict[str, Any]:
    kind = "thread" if link.kind == "board" else link.kind  # to CONTRACT.md both are rows of a listing
    return {"url": link.url, "kind": kind, "title": link.title}


def _table(reading: Reading) -> str:
    lines = [
        f"software {reading.software or 'unknown'}, sight {reading.sight}, {len(reading.posts)} posts, {len(reading.links)} links"
    ]
    for post in reading.posts:
        first = " ".join(post.text.split())[:90]
        lines.append(f"{post.number:>12}  {post.posted_at or '-':<25}  {post.author[:24]:<24}  {first}")
    lines += [f"{link.kind:>12}  {' '.join(link.title.split())[:90]}" for link in reading.links[:40]]
    return "\n".join(lines)
