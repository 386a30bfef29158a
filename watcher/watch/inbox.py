"""The manual inbox: pages that a person saved, for what this program cannot read. They go the same way as a page that was fetched.

A file is taken when it has been left alone for a moment; then it moves to `done/`, or to `failed/` beside a note that says why. Only plain
files in the folder itself are taken: no links, pipes, devices or folders.
"""

import asyncio
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from watcher import log, saved
from watcher.errors import ExtractError
from watcher.model import CLEAR, Document, Post, Reading
from watcher.settings import Site
from watcher.watch.look import Looker

SETTLED = 2.0
"""Seconds for which a file has not changed: a browser may still be writing it."""
EVERY = 5.0
"""Seconds between two looks into the folder."""
DONE, FAILED = "done", "failed"
SITE = Site("inbox", (), (), "auto", (), 1.0, 1.0, 0, threads=False, egress="direct", identity="", robots="ignore", robots_reason="saved by hand")  # fmt: skip


class Inbox:
    """One folder. `look` takes what lies in it."""

    def __init__(self, folder: Path, looker: Looker, clock: Callable[[], float]) -> None:
        self._folder, self._looker, self._clock = folder, looker, clock
        self._log = log.get()
        self._stuck: set[tuple[str, float]] = set()  # names and times of what was read and cannot be moved away

    async def look(self) -> int:
        """Read what has settled; how many files were taken."""
        ready = await asyncio.to_thread(self._ready)
        for changed, path in ready:
            await self._take(path, changed)
        return len(ready)

    def _ready(self) -> list[tuple[float, Path]]:
        """Plain files and when they changed, oldest first. Never follows a link out of the folder."""
        if not self._folder.is_dir():
            return []
        found = []
        for path in self._folder.iterdir():
            info = path.lstat()
            if (
                stat.S_ISREG(info.st_mode)
                and not path.name.startswith(".")
                and abs(self._clock() - info.st_mtime) >= SETTLED  # a stick may carry times that are still to come
                and (path.name, info.st_mtime) not in self._stuck
            ):
                found.append((info.st_mtime, path))
        return sorted(found)

    async def _take(self, path: Path, changed: float) -> None:
        reason, findings = "", 0
        try:
            documents, reason = await asyncio.to_thread(_documents, path)
            for posts in await self._read(path, documents) if documents or not reason else ():
                findings += await self._looker.heard(SITE, posts)
        except ExtractError as error:
            reason = str(error)
        except OSError:
            reason = "cannot be read"
        try:
            await asyncio.to_thread(self._move, path, reason)
        except OSError as error:
            self._stuck.add((path.name, changed))
            self._log.error("inbox_stuck", error=error.strerror)
        self._log.info("inbox_read", result=FAILED if reason else DONE, findings=findings, reason=reason)

    async def _read(self, path: Path, documents: list[Document]) -> list[list[Post]]:
        """The posts of each document of a file. Raises ExtractError where there is nothing to read in any of them."""
        readings = [await self._looker.workers.read(d) for d in documents]
        pairs = list(enumerate(zip(documents, readings, strict=True)))
        if any(d.body.startswith(b"%PDF-") and r.software != "pdf" for _, (d, r) in pairs):
            raise ExtractError("is no readable PDF, or the `pdf` extra is missing (pip install 'doxwatch[pdf]')")
        if all(r.sight.state == "blind" for r in readings):
            raise ExtractError(f"shows nothing to read: {readings[0].sight.reason if readings else 'empty'}")
        await self._looker.seen(SITE, CLEAR)
        return [_posts(path.name, number, document, reading) for number, (document, reading) in pairs]

    def _move(self, path: Path, reason: str) -> None:
        """To `done/` or `failed/`, under a name that is free; the reason beside it."""
        place = self._folder / (FAILED if reason else DONE)
        place.mkdir(mode=0o700, exist_ok=True)
        target, count = place / path.name, 1
        while target.exists():
            target, count = place / f"{path.stem}.{count}{path.suffix}", count + 1
        os.replace(path, target)  # noqa: PTH105  never follows a link put in its place
        if reason:
            target.with_name(target.name + ".why.txt").write_text(f"{path.name} {reason}\n", encoding="utf-8")


def _documents(path: Path) -> tuple[list[Document], str]:
    """What a file holds, up to its end or to where it is damaged, and what the damage is."""
    found: list[Document] = []
    try:
        found.extend(saved.documents(path))
    except ExtractError as error:
        return found, f"{error}; what came before that was read" if found else str(error)
    return found, ""


def _posts(name: str, number: int, document: Document, reading: Reading) -> list[Post]:
    """The posts of a reading, named by the file, so that the same file saved twice is no news but an edited one is."""
    thread = document.url or name
    posts = [*reading.posts, *([reading.page] if reading.page else [])]
    return [
        replace(p, id=f"{thread} {number if not document.url else ''} {p.id or at}", thread=p.thread or thread)
        for at, p in enumerate(posts)
    ]
