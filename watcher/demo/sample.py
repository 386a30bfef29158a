"""The sample site: a forum in XenForo markup, an imageboard that speaks 4chan's JSON, and a feed. Invented people only."""

import html
import itertools
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from aiohttp import web

NAMES = (
    "marla_spokes Fenwick Tomasz77 old-greenhouse birdwatcher9 juniper_k slowcooker Ostrava_Jan pixelmoss tinwhistle"
).split()
CHATTER = (
    "Has anyone compared the two ways of truing a wheel without a stand?",
    "I measured it again after a week and the difference is within the noise.",
    "The balcony gets four hours of sun in July. Cherry tomatoes did fine, the big ones did not.",
    "My neighbour tried the blue version and went back after two days.",
    "Thanks, that fixed it. The belt was the wrong length all along.",
    "Which soup freezes best? Mine separates every time.",
    "Number 3 in the list is the one I would start with.",
    "The library has the second edition, the third costs a fortune.",
    "Do not forget to let the dough rest, the rest is patience.",
    "I ride about nine kilometres each way, mostly on broken asphalt.",
    "The clip from last night was great, good vibes all around.",
    "Same here. I keep a log in a spreadsheet, the average was 41.7 per month.",
)
THREADS = (
    "Puncture-proof tyres for winter",
    "Tomatoes on a north-facing balcony",
    "Repairing a turntable belt drive",
    "What are you cooking this week?",
)
CHALLENGE = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><div id='cf-wrapper'>Checking your browser before accessing the site.</div><script>window._cf_chl_opt={};</script></body></html>"
"""What a bot wall shows; recognised, never passed."""


@dataclass
class Said:
    number: int
    author: str
    text: str
    at: datetime


@dataclass
class Sample:
    """The state of the site: the story adds posts to it and puts a wall in front of it."""

    seed: int = 7
    walled: bool = False
    threads: dict[int, list[Said]] = field(default_factory=dict)
    board: dict[int, list[Said]] = field(default_factory=dict)
    entries: list[Said] = field(default_factory=list)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1001))

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)
        start = datetime.now(UTC) - timedelta(days=2)
        for thread in range(len(THREADS)):
            self.threads[thread + 1] = [
                self._said(chance.choice(NAMES), chance.choice(CHATTER), start + timedelta(hours=thread, minutes=9 * n))
                for n in range(6)
            ]
        for _ in range(3):
            opener = self._said("Anonymous", chance.choice(CHATTER), start)
            self.board[opener.number] = [
                opener,
                *(self._said("Anonymous", chance.choice(CHATTER), start + timedelta(minutes=n)) for n in range(3)),
            ]
        self.entries = [self._said("editor", text, start + timedelta(hours=n)) for n, text in enumerate(CHATTER[:4])]

    def _said(self, author: str, text: str, at: datetime) -> Said:
        return Said(next(self._numbers), author, text, at)

    def say(self, where: str, thread: int, author: str, text: str) -> None:
        posts = self.threads[thread] if where == "forum" else self.board[thread]
        posts.append(self._said(author, text, datetime.now(UTC)))

    # --- pages ------------------------------------------------------------------------------------------------------

    def forum(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/whats-new/", self._listing)
        app.router.add_get("/threads/{id}/", self._thread)
        return app

    async def _listing(self, _: web.Request) -> web.Response:
        if self.walled:
            return web.Response(text=CHALLENGE, content_type="text/html", status=403)
        rows = "".join(
            f'<div class="structItem structItem--thread js-threadListItem-{n}"><div class="structItem-title"><a href="/threads/{n}/">{THREADS[n - 1]}</a></div>'
            f'<div class="structItem-cell structItem-cell--meta"><dl><dt>Replies</dt><dd>{len(posts) - 1}</dd></dl></div>'
            f'<time class="structItem-latestDate" datetime="{posts[-1].at.isoformat()}">now</time></div>'
            for n, posts in self.threads.items()
        )
        return _page(f'<div class="structItemContainer">{rows}</div>', "What is new")

    async def _thread(self, request: web.Request) -> web.Response:
        if self.walled:
            return web.Response(text=CHALLENGE, content_type="text/html", status=403)
        number = int(request.match_info["id"])
        posts = "".join(
            f'<article class="message message--post js-post" data-author="{p.author}" data-content="post-{p.number}" id="js-post-{p.number}">'
            f'<header class="message-attribution"><ul class="message-attribution-main"><li><a href="/threads/{number}/post-{p.number}"><time class="u-dt" datetime="{p.at.isoformat()}">then</time></a></li></ul></header>'
            f'<div class="message-body"><div class="bbWrapper">{html.escape(p.text)}</div></div></article>'
            for p in self.threads[number]
        )
        return _page(posts, THREADS[number - 1])

    def imageboard(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/b/catalog.json", self._catalog)
        app.router.add_get("/b/res/{id}.json", self._board_thread)
        return app

    async def _catalog(self, _: web.Request) -> web.Response:
        threads = [
            {**_row(posts[0]), "replies": len(posts) - 1, "last_modified": int(posts[-1].at.timestamp())}
            for posts in self.board.values()
        ]
        return web.json_response([{"page": 0, "threads": threads}])

    async def _board_thread(self, request: web.Request) -> web.Response:
        return web.json_response({"posts": [_row(p) for p in self.board[int(request.match_info["id"])]]})

    def blog(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/feed.xml", self._feed)
        return app

    async def _feed(self, _: web.Request) -> web.Response:
        items = "".join(
            f"<item><guid>entry-{e.number}</guid><title>Entry {e.number}</title><author>{e.author}</author><pubDate>{format_datetime(e.at)}</pubDate><description>{html.escape(e.text)}</description></item>"
            for e in self.entries
        )
        return web.Response(
            text=f'<?xml version="1.0"?><rss version="2.0"><channel><title>A blog</title>{items}</channel></rss>',
            content_type="application/rss+xml",
        )


def _page(body: str, title: str) -> web.Response:
    return web.Response(
        text=f'<!DOCTYPE html><html id="XF" lang="en"><head><title>{title}</title></head><body>{body}</body></html>',
        content_type="text/html",
    )


def _row(post: Said) -> dict[str, object]:
    return {
        "no": post.number,
        "resto": 0,
        "name": post.author,
        "time": int(post.at.timestamp()),
        "com": html.escape(post.text),
    }
