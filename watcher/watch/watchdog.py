"""Does the watch go on? Only real progress counts: the loop runs, the store answers, and pages that are due are read."""

import asyncio
from typing import TYPE_CHECKING

from watcher import systemd
from watcher.crawl.fetch import MAX_REDIRECTS
from watcher.errors import StoreError

if TYPE_CHECKING:
    from watcher.daemon import Daemon

STALE = 120.0
"""Seconds without any progress after which the watchdog is no longer fed."""


class Watchdog:
    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon

    def alive(self) -> bool:
        """Is what is due being read? A host that is left alone for a while is not late, nor is a page that takes its time."""
        gap = max((s.gap for s in self._daemon.settings.sites), default=0.0)
        since = (
            self._daemon.clock()
            - STALE
            - (MAX_REDIRECTS + 1) * (gap + self._daemon.settings.seconds("crawl", "timeout"))
        )
        late = [
            host
            for host in self._daemon.rounds.hosts()
            if max(self._daemon.rounds.ticked, self._daemon.rounds.resting.get(host, 0.0)) <= since
        ]
        return not any(self._daemon.rounds.due(host) for host in late)

    async def feed(self) -> None:
        """Tell systemd that the watch goes on, twice in the time that it allows."""
        every = (systemd.watchdog_interval() or 60.0) / 2
        while True:
            await asyncio.sleep(every)
            if await self._store_answers() and self.alive():
                systemd.notify("WATCHDOG=1", f"STATUS={self._daemon.status_line()}")

    async def _store_answers(self) -> bool:
        try:
            await self._daemon.store.books.set_meta("alive", str(int(self._daemon.clock())))
        except StoreError as error:
            await self._daemon.chores.damaged(str(error))
            return False
        return True
