"""Chats around a streamer: each is a connection that is kept up, whose posts go the same way as a page's.

A chat is in sight while its channels are joined; what was said while it was not is a gap, since a chat has no history.
"""

import asyncio
import random
import ssl

from watcher import log
from watcher.crawl import guard
from watcher.crawl.irc import Chat
from watcher.errors import CrawlError
from watcher.model import CLEAR, Post, Sight
from watcher.settings import Chat as Settings
from watcher.settings import Site
from watcher.watch.look import Looker

BATCH = 100
"""Posts that are judged together at most."""
MAX_WAITING = 10_000
"""Posts that wait to be judged; beyond that the server has to wait."""
DRAIN = 5.0
"""Seconds for what was heard before a connection ended."""
MAX_PAUSE = 300.0
"""Seconds between two attempts at most."""


def site_of(chat: Settings) -> Site:
    """A chat as the rest of the program knows sites."""
    host = chat.server.rpartition(":")[0]
    return Site(chat.name, (host,), (), "irc", (), 1.0, 1.0, 0, threads=False, egress=chat.egress, identity=chat.name, robots="ignore", robots_reason="a chat has none")  # fmt: skip


class Chats:
    """Keeps every configured chat open until it is closed."""

    def __init__(self, looker: Looker) -> None:
        self._looker = looker
        self._tasks: list[asyncio.Task[None]] = []
        self.running: tuple[tuple[Settings, ...], tuple[str, ...]] = (), ()
        self._log = log.get()

    def start(
        self, chats: tuple[Settings, ...], allowed: tuple[str, ...], context: ssl.SSLContext | None = None
    ) -> None:
        """`allowed` private addresses may be read; `context` overrides the system's certificates: for a server with a private authority."""
        self.running = chats, allowed
        self._tasks = [asyncio.ensure_future(self._keep(c, context)) for c in chats]

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep(self, chat: Settings, context: ssl.SSLContext | None) -> None:
        """Connect again and again, with full jitter; every failure is a sight."""
        site, failures = site_of(chat), 0
        while True:
            nick = chat.nick or f"justinfan{random.randint(10_000, 99_999)}"  # noqa: S311  a name, not a secret
            tls = (context or ssl.create_default_context()) if chat.tls else None
            source = Chat(
                chat.server, chat.channels, nick, tls=tls, egress=chat.egress, allowed=guard.pairs(self.running[1])
            )
            try:
                await self._read(site, source)
            except CrawlError as error:
                failures = 0 if source.joined else failures + 1
                await self._looker.seen(site, Sight("blind", error.reason))
                self._log.warning("chat_blind", site=site.name, reason=error.reason)
            except Exception:  # noqa: BLE001  one broken chat never stops the rest
                failures += 1
                self._log.exception("chat_failed", site=site.name)
            await asyncio.sleep(random.uniform(0.5, min(MAX_PAUSE, 2.0**failures)))  # noqa: S311  jitter

    async def _read(self, site: Site, source: Chat) -> None:
        """Read one connection to its end; what was heard by then is judged all the same."""
        heard: asyncio.Queue[Post] = asyncio.Queue(MAX_WAITING)
        judging = asyncio.ensure_future(self._judge(site, heard))
        clear = False
        try:
            async for post in source.posts():
                if source.joined and not clear:
                    clear = True
                    await self._looker.seen(site, CLEAR)
                if post is not None:
                    await heard.put(post)
        finally:
            await asyncio.wait(
                {asyncio.ensure_future(heard.join()), judging}, timeout=DRAIN, return_when=asyncio.FIRST_COMPLETED
            )
            judging.cancel()

    async def _judge(self, site: Site, heard: "asyncio.Queue[Post]") -> None:
        """At once, and together whatever came in the meantime."""
        while True:
            posts = [await heard.get()]
            while len(posts) < BATCH and not heard.empty():
                posts.append(heard.get_nowait())
            try:
                await self._looker.heard(site, posts)
            except Exception:  # noqa: BLE001  one post never silences a chat
                self._log.exception("chat_failed", site=site.name)
            for _ in posts:
                heard.task_done()
