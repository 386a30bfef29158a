"""Saved material -> its posts, in order, for `watcher scan`: JSON lines, pages, texts, chats, archives, and folders of these.

Rules: what cannot be read is told, and the rest is read all the same; how much of it is done is known at any time.
"""

import gzip
import json
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from watcher import extract, saved
from watcher.errors import ExtractError, Problem
from watcher.extract.charset import decode
from watcher.extract.sites import transcript
from watcher.model import Document, Post

LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
"""How files of one JSON object a line end."""
ARCHIVES = (".warc", ".warc.gz", ".wacz", ".zip")
"""How files of several documents end, which are told apart by their numbers."""
FIELDS = ("author", "posted_at", "url", "thread", "title")
"""What a line may say of its post, beside its id and its text."""
GIVEN = "-"
"""The path that stands for standard input."""


class Material:
    """The files of some paths. `problems` grows while `posts` is read; `share` says how much of the bytes is behind us."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.problems: list[Problem] = []
        self._files = [file for path in paths for file in self._under(path)]
        self._sizes = [_size(file) for file in self._files]
        self._whole = sum(self._sizes)
        self.streams = GIVEN in map(str, self._files)
        """Does some of it come through standard input, perhaps while we look?"""
        self._done = 0  # bytes of files that are read to their end
        self._within = 0  # bytes of the file that is being read

    @property
    def share(self) -> float | None:
        """Between 0 and 1; None where nobody can know, as of standard input."""
        known = self._whole and not self.streams
        return min(1.0, (self._done + self._within) / self._whole) if known else None

    def posts(self) -> Iterator[Post]:
        for file, size in zip(self._files, self._sizes, strict=True):
            try:
                yield from self._read(file)
            except (OSError, EOFError, zlib.error) as error:
                reason = getattr(error, "strerror", None) or "is damaged"
                self.problems.append(Problem(str(file), 0, 0, f"cannot be read: {reason}"))
            self._done, self._within = self._done + size, 0

    def _under(self, name: str) -> list[Path]:
        path = Path(name)
        if name == GIVEN or path.is_file():
            return [path]
        if not path.exists():
            self.problems.append(Problem(name, 0, 0, "there is no such file or folder"))
            return []
        return sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]

    def _read(self, path: Path) -> Iterator[Post]:
        name = path.name.lower()
        if str(path) == GIVEN:
            yield from self._lines(sys.stdin.buffer, GIVEN)
        elif name.endswith(LINES):
            with path.open("rb") as file:
                whole = gzip.GzipFile(fileobj=file) if name.endswith(".gz") else file
                for post in self._lines(whole, str(path)):
                    self._within = file.tell()
                    yield post
        elif path.suffix.lower() in saved.TEXTS or not path.suffix:
            yield from _text(path)
        else:
            yield from _documents(path)

    def _lines(self, lines: BinaryIO | gzip.GzipFile, name: str) -> Iterator[Post]:
        for number, line in enumerate(lines, 1):
            text = line.decode("utf-8-sig" if number == 1 else "utf-8", "replace").rstrip()
            post = self._post(text, name, number) if text else None
            if post is not None:
                yield post

    def _post(self, line: str, name: str, number: int) -> Post | None:
        """The post of a line; None where there is none, which is told."""
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:  # also of a number that is too long
            column = getattr(error, "colno", 1)
            self.problems.append(Problem(name, number, column, 'is not JSON: one post a line, {"id", "text", ...}'))
            return None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            self.problems.append(Problem(name, number, 1, 'a post needs "text"'))
            return None
        author, at, url, thread, title = (str(row.get(key) or "") for key in FIELDS)
        own = "" if row.get("id") is None else str(row["id"])
        return Post(own or f"{name}#{number}", row["text"], author, at, url, thread, title)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _text(path: Path) -> Iterator[Post]:
    """A text: the messages of a chat, where it is one, else all as one post."""
    text = decode(path.read_bytes())
    for number, post in enumerate(transcript.posts(text, "") or [Post("", text)], 1):
        yield replace(post, id=f"{path}#{number}", thread=str(path))


def _documents(path: Path) -> Iterator[Post]:
    """The posts of a saved page or archive; one that cannot be read is told, and the others go on."""
    try:
        for number, document in enumerate(saved.documents(path), 1):
            yield from _page(document, f"{path}:{number}" if path.name.lower().endswith(ARCHIVES) else str(path))
    except ExtractError as error:
        print(f"{path}: {error}", file=sys.stderr)


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
