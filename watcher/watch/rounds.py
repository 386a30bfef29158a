"""Which page is read when: each host at its own pace, one page of it at a time, the one that waits the longest for its age first.

In: the pages known, the sites they are of, and how their hosts answered. Out: jobs of the schedule, each of which reads one page.
"""

import asyncio
from typing import TYPE_CHECKING

from watcher import log
from watcher.alert.send import spread
from watcher.crawl import pick
from watcher.errors import StoreError
from watcher.settings import Site
from watcher.store import PageRow
from watcher.watch import follow, turns
from watcher.watch.look import Looked

if TYPE_CHECKING:
    from watcher.daemon import Daemon

OWN_JOBS = {"stuck", "polls", "retention", "consent", "inbox", "escalation", "heartbeat", "leaks", "receipt"}
"""What the daemon has to do besides reading; all other jobs are hosts."""


class Rounds:
    """Reads what is due. `progress` is when a page was read last, `ticked` when any was looked for, in seconds since 1970."""

    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon
        self._log = log.get()
        self.progress = self.ticked = daemon.clock()
        self.resting: dict[str, float] = {}
        self._known = 0
        self._failures: dict[str, int] = {}
        self._sending = asyncio.Lock()

    def _sites(self) -> dict[str, Site]:
        return {site.name: site for site in self._daemon.settings.sites}

    def hosts(self) -> dict[str, list[Site]]:
        """Every host that has a page to read, with the sites that it serves."""
        sites = self._sites()
        return {host: [sites[name] for name in names] for host, names in self._daemon.looker.pages.hosts().items()}

    def due(self, host: str) -> tuple[Site, PageRow] | None:
        """The page of a host to read now."""
        now, sites = self._daemon.clock(), self._sites()
        rows: dict[str, tuple[Site, PageRow]] = {}
        books = []
        mine = self._daemon.looker.pages.of_host(host)
        gap = max(min(sites[row.site].gap for row in mine), self._daemon.looker.permits.delay(host)) if mine else 0.0
        around = gap * len(mine)
        for row in mine:
            front = turns.is_front(row, self._daemon.looker.pages)
            book = turns.due(sites[row.site], row, now, self._daemon.looker.version, around, front=front)
            if book is not None:
                rows[book.url] = (sites[row.site], row)
                books.append(book)
        chosen = pick.pick(books, now, around, listed=any(r.listing and r.configured for r in mine))
        return rows[chosen.url] if chosen else None

    async def tick(self, host: str) -> bool:
        """Read one page of a host, if any is due; False when none was."""
        due = self.due(host)
        if due is None:
            self.ticked = self._daemon.clock()
            return False
        site, page = due
        try:
            looked = await self._daemon.looker.look(site, page)
        except StoreError:
            raise
        except Exception:  # noqa: BLE001  one broken page never stops the rest
            self._log.exception("page_failed", site=site.name)
            looked = await self._daemon.looker.failed(site, page)
        self.progress = self.ticked = self._daemon.clock()
        if (wait := self._wait(host, site, looked)) > site.gap:
            self.resting[host] = self._daemon.clock() + wait
            self._daemon.schedule.delay(host, wait)
        if self._daemon.running and len(self._daemon.looker.pages) != self._known:
            self._known = len(self._daemon.looker.pages)
            self.schedule_hosts()
        return True

    def _wait(self, host: str, site: Site, looked: Looked) -> float:
        """Seconds for which a host is left alone now: longer for each failure in a row, and as long as it asks for."""
        failed = looked.sight.state == "blind"
        self._failures[host] = self._failures.get(host, 0) + 1 if failed else 0
        wait = max(site.gap, self._daemon.looker.permits.delay(host)) * max(1, looked.requests)
        if looked.retry_after is not None:
            return max(wait, looked.retry_after)
        if failed:
            return max(wait, min(site.every, site.gap * 2.0 ** min(self._failures[host], 10) * (0.5 + spread())))
        return wait

    def schedule_hosts(self) -> None:
        """A job for each host that is asked, at the pace that it can bear now; none for the others."""
        hosts = self.hosts()
        for name in set(self._daemon.schedule.names()) - OWN_JOBS - set(hosts):
            self._daemon.schedule.drop(name)
        for host, sites in hosts.items():
            if host in self._daemon.schedule.names():
                self._daemon.schedule.pace(host, min(s.gap for s in sites))
            else:
                self._add_job(host)

    def _add_job(self, host: str) -> None:
        gap = min(s.gap for s in self.hosts()[host])

        async def tick() -> None:
            try:
                await self.tick(host)
            except StoreError as error:
                await self._daemon.chores.damaged(str(error))
            except Exception:  # noqa: BLE001  one broken site never stops the rest; it is logged and tried again
                self._log.exception("tick_failed", host_sites=", ".join(s.name for s in self.hosts().get(host, [])))

        last = max((p.read_at for p in self._daemon.looker.pages.of_host(host)), default=follow.NEVER)
        self._daemon.schedule.add(host, gap, tick, first=min(gap, max(0.0, last + gap - self._daemon.clock())))

    async def once(self) -> None:
        """Read every page once, hosts side by side, and send what is due: where something was found at once, for a first round may take hours."""

        async def host_round(host: str, gap: float) -> None:
            while left := [
                p for p in self._daemon.looker.pages.of_host(host) if p.read_at < started and p.presence != follow.GONE
            ]:
                for row in left:
                    before = self._daemon.clock()
                    looked = await self._daemon.looker.look(sites[row.site], row)
                    if looked.findings:
                        await self._send()
                    await asyncio.sleep(max(0.0, gap - (self._daemon.clock() - before)))

        started, sites = self._daemon.clock(), self._sites()
        await self._daemon.inbox.look()
        await asyncio.gather(*(host_round(h, min(s.gap for s in sites)) for h, sites in self.hosts().items()))
        await self._send()

    async def _send(self) -> None:
        async with self._sending:  # two hosts at once would each send the same
            await asyncio.gather(*(self._daemon.dispatch.drain(name) for name in self._daemon.dispatch.targets))
