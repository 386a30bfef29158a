"""A configuration -> what it means for the watch: the watchlist's version, the books of its pages, and who is told what; at the start, and
while it runs.

A broken configuration is refused, and the old one goes on; but nobody is watched without consent, whatever else is wrong. A few settings
belong to what is opened once, and wait for the next start.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from watcher import log, systemd
from watcher.alert import wording
from watcher.errors import ConfigError, Problem, StoreError
from watcher.match import Watchlist
from watcher.model import Severity
from watcher.store.rows import moment
from watcher.watch import follow
from watcher.watch.ready import Loaded, load, targets_of, values_of

if TYPE_CHECKING:
    from watcher.daemon import Daemon

AT_START = (("store", "path"), ("store", "key"), ("control", "socket"), ("control", "health"))
"""Tables and keys of what is opened once."""


class Renewal:
    """One at a time, so that of two that come together the later one stays."""

    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon
        self._lock = asyncio.Lock()
        self._log = log.get()

    # --- at the start and after --------------------------------------------------------------------------------------

    async def settle(self, exposed: Sequence[str]) -> None:
        """Note what changed since the last run, and tell who is not watched and which names show too much."""
        await self._version()
        await self._books()
        await self._daemon.chores.enable()
        await self._tell_unwatched()
        await self._tell_left()
        for what in exposed:
            self._log.error("name_exposed", what=what)
            await self._tell(f"exposed-{what}", wording.exposed(what), "degraded:leak")

    async def _version(self) -> None:
        """The watchlist's version grows whenever an identifier is added; every page is then read anew."""
        store, looker = self._daemon.store, self._daemon.looker
        now = store.vault.fingerprint(*sorted(values_of(looker.watchlist))).hex()
        before, version = await store.books.meta("watchlist"), int(await store.books.meta("version") or 0)
        if now != before:
            version += 1
            await store.books.set_meta("watchlist", now)
            await store.books.set_meta("version", str(version))
        looker.version = version

    async def _books(self) -> None:
        """Books for every configured page; pages of sites that are gone are forgotten."""
        books, pages, sites = self._daemon.store.books, self._daemon.looker.pages, self._daemon.settings.sites
        configured = dict.fromkeys((s.name, url) for s in sites for url in s.pages)
        known = {s.name for s in sites}
        gone = [k for k, p in pages.items() if k[0] not in known or (p.configured and k not in configured)]
        for key in gone:
            del pages[key]
        await books.forget_pages(gone)
        rows = [pages.get((s, url)) or follow.blank(s, url) for s, url in configured]  # some were followed until now
        new = [replace(row, configured=True, presence="") for row in rows if not row.configured]
        await books.save_pages(new)
        pages.update({(p.site, p.url): p for p in new})

    async def _tell_unwatched(self) -> None:
        unwatched = self._daemon.people.unwatched
        for why in sorted(set(unwatched.values())):
            names = tuple(sorted(n for n, w in unwatched.items() if w == why))
            self._log.error("unwatched", persons=", ".join(names), reason=why)
            await self._tell(f"unwatched-{why}-{'-'.join(names)}", wording.unwatched(names, why), f"unwatched:{why}")

    async def _tell_left(self) -> None:
        """What waited for a webhook that is no longer configured will not go out."""
        left = await self._daemon.store.outbox.abandon([w.name for w in self._daemon.settings.webhooks])
        for webhook, count in left.items():
            self._log.error("messages_left", webhook=webhook, messages=count)
            await self._tell(f"left-{webhook}", wording.left(webhook, count), "degraded:left")

    async def _tell(self, number: str, note: wording.Note, sight: str) -> None:
        """Once a day."""
        now = self._daemon.clock()
        rows = self._daemon.teller.notice(
            f"{number}-{moment(now).date()}", "blind", note, sight=sight, severity=Severity.HIGH
        )
        await self._daemon.store.outbox.send(rows, now)

    # --- while it runs -----------------------------------------------------------------------------------------------

    async def reload(self) -> tuple[Problem, ...]:
        """Take a new configuration; why it was refused, nothing where it was taken."""
        async with self._lock:
            systemd.reloading()
            try:
                return await self._reloaded()
            except StoreError as error:
                await self._daemon.chores.damaged(str(error))
                return (Problem(self._daemon.path.name, 0, 0, str(error)),)
            finally:
                systemd.ready(self._daemon.status_line())

    async def _reloaded(self) -> tuple[Problem, ...]:
        daemon = self._daemon
        try:
            loaded = await asyncio.to_thread(load, daemon.path, daemon.clock())
            targets = dict(targets_of(loaded.settings))
        except ConfigError as error:
            first = str(error.problems[0]).splitlines()[0]
            self._log.error("reload_refused", problems=len(error.problems), first=first)
            await self._let_go()
            return tuple(error.problems)
        waiting = [f"`{key}` in [{table}]" for table, key in AT_START if self._differs(loaded, table, key)]
        await daemon.take(loaded, targets)
        await self.settle(loaded.exposed)
        daemon.rounds.schedule_hosts()
        if waiting:
            self._log.warning("reload_waits", settings=", ".join(waiting), until="the next start")
        self._log.info("reloaded", sites=len(daemon.settings.sites), persons=len(daemon.people.persons))
        return ()

    def _differs(self, loaded: Loaded, table: str, key: str) -> bool:
        return bool(loaded.settings.tables[table][key] != self._daemon.settings.tables[table][key])

    async def _let_go(self) -> None:
        """Who has lost consent is not watched any more."""
        daemon = self._daemon
        today = moment(daemon.clock()).date()
        kept = tuple(p for p in daemon.people.persons if p.consent.valid(today))
        gone = {p.codename: "consent" for p in daemon.people.persons if p not in kept}
        if gone:
            daemon.people = replace(daemon.people, persons=kept, unwatched=daemon.people.unwatched | gone)
            daemon.guarding(await asyncio.to_thread(Watchlist, kept))
            await self._version()
            await self._tell_unwatched()
