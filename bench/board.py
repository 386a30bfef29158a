"""How soon a post on a forum is read: the real daemon against a forum on loopback, its clock given from here.

    python bench/board.py [--hours 3] [--rate 8] [--outage 0] [--gap 2]

The forum, in XenForo's markup: a front page, three boards of 60 threads of up to 60 posts, ten a page; somebody posts `--rate` times a minute, to
one post in seven in a thread of its own, else mostly in the threads that were answered last. `--outage` hours after the first one it answers
nothing. Configured is its front page, then each board. A post was read when a page with it was answered; those of the last half hour do not
count. Delays in seconds, with a look every 60 s and a request every `--gap` seconds at most.
"""

import argparse
import asyncio
import random
import re
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web
from once import person

from watcher import log
from watcher.daemon import Daemon

START = float(int(time.time()))
HOUR = 3600.0
WARM, LAST = 600.0, 1800.0
"""Seconds before the first new post, and at the end, in which posts do not count."""
BOARDS, THREADS, SIZES = 3, 60, (1, 3, 8, 15, 25, 60)
PER_PAGE, PER_LISTING = 10, 20
FRESH = 0.15
"""The share of posts that open a thread."""


class Forum:
    """Threads by their numbers, the thousands of which are the board's."""

    def __init__(self, rate: float, outage: float) -> None:
        self.chance, self.rate, self.outage = random.Random(3), rate / 60, outage * HOUR
        self.threads: dict[int, list[int]] = {}
        self.written: dict[int, float] = {}
        self.read: dict[int, float] = {}
        self.asked, self.now = 0, START
        for board in range(1, BOARDS + 1):
            for number in range(THREADS):
                thread = board * 1000 + number
                for _ in range(self.chance.choice(SIZES)):
                    self._write(thread, START - self.chance.random() * 30 * 24 * HOUR)
        self._next = START + WARM

    def _write(self, thread: int, at: float) -> None:
        number = len(self.written) + 1
        self.written[number] = at
        self.threads.setdefault(thread, []).append(number)

    def _last(self, thread: int) -> float:
        return max(self.written[post] for post in self.threads[thread])

    def _board(self, board: int) -> list[int]:
        return sorted((t for t in self.threads if t // 1000 == board), key=self._last, reverse=True)

    def live(self, now: float) -> None:
        """What is written until a moment."""
        self.now = now
        while self._next <= now:
            board = self._board(self.chance.randint(1, BOARDS))
            at = min(int(self.chance.expovariate(1 / 15)), len(board) - 1)
            self._write(max(board) + 1 if self.chance.random() < FRESH else board[at], self._next)
            self._next += self.chance.expovariate(self.rate)

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        if START + HOUR <= self.now < START + HOUR + self.outage:
            return web.Response(status=503, text="<html><title>Service unavailable</title></html>")
        numbers = [int(n) for n in re.findall(r"\d+", request.path)]
        parts = self._front() if not numbers else self._page(numbers[0], *numbers[1:])
        text = f'<html id="XF"><body>{"".join(parts)}</body></html>'
        return web.Response(text=text, content_type="text/html")

    def _front(self) -> Iterator[str]:
        for board in range(1, BOARDS + 1):
            posts = sum(len(self.threads[thread]) for thread in self._board(board))
            yield f'<div class="node"><h3 class="node-title"><a href="/forums/b.{board}/">Board {board}</a></h3><div class="node-stats"><dl><dd>{posts}</dd></dl></div></div>'

    def _page(self, number: int, page: int = 1) -> Iterator[str]:
        return self._listing(number, page) if number <= BOARDS else self._thread(number, page)

    def _listing(self, board: int, page: int) -> Iterator[str]:
        for thread in self._board(board)[(page - 1) * PER_LISTING : page * PER_LISTING]:
            yield f'<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.{thread}/">Thread {thread}</a></div><div class="structItem-cell--meta"><dl><dd>{len(self.threads[thread])}</dd></dl></div></div>'
        yield f'<a class="pageNav-jump pageNav-jump--next" href="/forums/b.{board}/page-{page + 1}">Next</a>'

    def _thread(self, thread: int, page: int) -> Iterator[str]:
        posts = self.threads[thread]
        pages = range(1, -(-len(posts) // PER_PAGE) + 1)
        links = (f'<a href="/threads/t.{thread}/page-{n}">{n}</a>' if n != page else f"<span>{n}</span>" for n in pages)
        yield f'<nav class="pageNav">{"".join(links)}</nav>'
        for post in posts[(page - 1) * PER_PAGE : page * PER_PAGE]:
            self.read.setdefault(post, self.now)
            when = datetime.fromtimestamp(self.written[post], UTC).isoformat()
            yield f'<article class="message message--post" data-author="a{post % 7}" data-content="post-{post}" id="js-post-{post}"><div class="message-attribution"><time datetime="{when}">x</time></div><div class="message-body"><div class="bbWrapper">words of post {post}</div></div></article>'


def configuration(folder: Path, root: str, pages: list[str], gap: float) -> Path:
    (folder / "people").mkdir()
    (folder / "people" / "p1.toml").write_text(person(1))
    urls, path = ", ".join(f'"{root}{page}"' for page in pages), folder / "watcher.toml"
    host = root.removeprefix("http://")
    path.write_text(
        f'[people]\npath = "people"\n[crawl]\nallow_private = ["{host}"]\n[control]\nsocket = "c.sock"\n[log]\nlevel = "error"\n'
        f'[[sites]]\nname = "forum"\npages = [{urls}]\nevery = "60s"\ngap = "{gap:g}s"\nrobots = "ignore"\nrobots_reason = "our own"\n'
    )
    return path


async def watched(forum: Forum, pages: list[str], hours: float, gap: float, folder: Path) -> None:
    """The daemon's ticks, one after the other, each as late as its requests make it."""
    app, clock = web.Application(), [START]
    app.router.add_get("/{tail:.*}", forum.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host = f"127.0.0.1:{runner.addresses[0][1]}"
    daemon = Daemon(configuration(folder, f"http://{host}", pages, gap), lambda: clock[0])
    log.setup("json", "error")
    await daemon.open()
    while clock[0] < START + hours * HOUR:
        forum.live(clock[0])
        before = forum.asked
        await daemon.rounds.tick(host)
        clock[0] += gap * max(1, forum.asked - before)
    await daemon.close()
    await runner.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=float, default=3.0)
    parser.add_argument("--rate", type=float, default=8.0)
    parser.add_argument("--outage", type=float, default=0.0)
    parser.add_argument("--gap", type=float, default=2.0)
    chosen = parser.parse_args()
    end = START + chosen.hours * HOUR
    print(f"{'':<14}{'posts':>6}{'unread':>8}{'median s':>10}{'p99 s':>8}{'longest':>9}{'requests':>10} of {int(chosen.hours * HOUR / chosen.gap)}")  # fmt: skip
    for name, pages in {"front page": ["/"], "each board": [f"/forums/b.{n}/" for n in range(1, BOARDS + 1)]}.items():
        forum = Forum(chosen.rate, chosen.outage)
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(watched(forum, pages, chosen.hours, chosen.gap, Path(folder)))
        new = {post: at for post, at in forum.written.items() if START < at < end - LAST}
        delays = [forum.read[post] - at for post, at in new.items() if post in forum.read]
        p99 = statistics.quantiles(delays, n=100)[98]
        print(f"{name:<14}{len(new):>6}{len(new) - len(delays):>8}{statistics.median(delays):>10.0f}{p99:>8.0f}{max(delays):>9.0f}{forum.asked:>10}")  # fmt: skip


if __name__ == "__main__":
    main()
