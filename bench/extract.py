"""A forum page of 300 kB to posts, beside lexbor's parse of the same page alone, in one run; the hop to the worker process told apart.

    python bench/extract.py [--kilobytes 300] [--posts 25]

`first` reads a page with nothing in memory; `again` reads it as the daemon mostly does, with one post that is new since the last look.
"""

import argparse
import asyncio
import statistics
import time
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser

from watcher.extract import forum, read
from watcher.model import Document
from watcher.workers import Workers

ROUNDS = 15
FRAME = '<!doctype html><html id="XF" data-app="public"><head><title>A thread</title></head><body><div class="p-body">{}</div></body></html>'
POST = (
    '<article class="message message--post js-post" data-author="user{n}" data-content="post-{n}" id="js-post-{n}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar"><a class="avatar" href="/members/u.{n}/"><img src="/a/{n}.jpg" alt="user{n}"></a></div>'
    '<div class="message-userDetails"><h4 class="message-name"><a class="username" href="/members/u.{n}/">user{n}</a></h4><h5 class="userTitle">Member</h5></div>{chrome}</section></div><div class="message-cell message-cell--main"><header class="message-attribution"><ul class="message-attribution-main"><li><a href="/threads/t.1/post-{n}"><time class="u-dt" datetime="2026-05-01T10:{m:02}:00+0000">then</time></a></li></ul></header>'
    '<div class="message-content"><article class="message-body"><div class="bbWrapper"><blockquote class="bbCodeBlock bbCodeBlock--quote"><div>somebody said: words</div></blockquote>{text}</div></article></div><footer class="message-footer">{chrome}</footer></div></div></article>'
)
"""As XenForo 2 writes a post: the frame around the words is most of it."""


def page(kilobytes: int, posts: int, gone: int = 0) -> bytes:
    room = kilobytes * 1000 // posts
    text = "some words of a post <b>and</b> more of them<br>" * 20
    chrome = '<dl class="pairs pairs--justified"><dt>Messages</dt><dd>1,234</dd></dl>' * max(1, (room - 2500) // 140)
    rows = [POST.format(n=n, m=n % 60, text=text, chrome=chrome) for n in range(gone, posts + gone)]
    return FRAME.format("".join(rows)).encode()


def median(work: Callable[[int], object]) -> float:
    """Milliseconds."""
    times = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        work(number)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def document(body: bytes) -> Document:
    return Document(body, "https://forum.example/threads/t.1/", content_type="text/html; charset=utf-8")


async def hop(doc: Document) -> float:
    """Milliseconds of the same reading in a worker, the way there and back included."""
    workers = Workers()
    try:
        await workers.read(doc)
        times = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            await workers.read(doc)
            times.append(time.perf_counter() - start)
        return statistics.median(times) * 1000
    finally:
        await workers.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kilobytes", type=int, default=300)
    parser.add_argument("--posts", type=int, default=25)
    chosen = parser.parse_args()
    body = page(chosen.kilobytes, chosen.posts)
    grown = [document(page(chosen.kilobytes, chosen.posts, n)) for n in range(ROUNDS)]

    def first(_: int) -> None:
        forum._READ.clear()
        read(grown[0])

    parse, cold, warm = median(lambda _: LexborHTMLParser(body)), median(first), median(lambda n: read(grown[n]))
    worker = asyncio.run(hop(grown[0]))
    print(f"{len(body) // 1000} kB, {chosen.posts} posts: lexbor's parse alone {parse:.2f} ms")
    for name, took in (("first", cold), ("again", warm), ("again, in a worker", worker)):
        print(f"  {name:<20}{took:>8.2f} ms {took / parse:>6.1f} times the parse")


if __name__ == "__main__":
    main()
