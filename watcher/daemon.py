"""Joins everything: reads pages on schedule, remembers, warns, answers commands, and stops without losing a post.

The heart is `watch/look.py`, and `watch/rounds.py` says which page is looked at when; this file opens and closes what they need.
"""

import asyncio
import signal
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from watcher import log, match, systemd
from watcher.alert import wording
from watcher.alert.send import Sender, Target
from watcher.crawl import guard
from watcher.crawl.fetch import Fetcher
from watcher.errors import ConfigError, Problem
from watcher.match import Watchlist
from watcher.settings import Settings, Webhook
from watcher.store import opened
from watcher.watch import turns
from watcher.watch.answers import Answers
from watcher.watch.chats import Chats
from watcher.watch.chores import Chores
from watcher.watch.dispatch import Dispatch
from watcher.watch.inbox import EVERY, Inbox
from watcher.watch.look import Looker
from watcher.watch.pages import Pages
from watcher.watch.ready import Loaded, connector, load, vault_of
from watcher.watch.renewal import Renewal
from watcher.watch.rounds import Rounds
from watcher.watch.tell import Teller
from watcher.watch.watchdog import Watchdog
from watcher.workers import Workers

if TYPE_CHECKING:
    from watcher.listen import Listener
    from watcher.schedule import Schedule

DRAIN = 8.0
"""Seconds that a stop waits for the post in hand; systemd is told 10."""
HEARTBEAT = 300.0
LEAK_CHECK = 60.0
ESCALATION_CHECK = 5.0
STUCK_CHECK, POLL_EVERY = 60.0, 20.0
"""Seconds between looks for messages that do not go out, and for answers given on a platform."""
CONSENT_CHECK = 3600.0


def _fetcher(settings: Settings) -> Fetcher:
    return Fetcher(
        settings.text("crawl", "agent"),
        settings.seconds("crawl", "timeout"),
        settings.whole("crawl", "max_bytes"),
        guard.pairs(settings.texts("crawl", "allow_private")),
    )


class Daemon:
    """One running watch. `clock` gives seconds since 1970."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path, self.clock = path, clock
        self._log = log.get()
        loaded = load(path, clock())
        self.settings, self.people = loaded.settings, loaded.people
        if not loaded.people.persons:
            raise ConfigError(
                list(loaded.people.problems)
                or [
                    Problem(
                        path.name, 0, 0, "nobody is watched: there is no person with a usable file and valid consent"
                    )
                ]
            )
        self.store, self._key_lost = opened(self.settings.path("store", "path"), vault_of(self.settings))
        self.teller = Teller(self.settings, clock, self.store.vault)
        self.workers = Workers()
        self.fetcher, self._retired = _fetcher(self.settings), list[Fetcher]()
        self.looker = Looker(self.settings, self.store, self.fetcher, self.workers, self.teller, clock)
        self.chats = Chats(self.looker)
        self.inbox = Inbox(self.settings.path("inbox", "path"), self.looker, clock)
        self.sender = Sender(connector)
        self.guarding(loaded.watchlist)
        self._exposed = loaded.exposed
        self.stopping = asyncio.Event()
        self.answers, self.chores, self.dispatch = Answers(self), Chores(self), Dispatch(self)
        self.renewal, self.watchdog = Renewal(self), Watchdog(self)
        self.rounds, self.running = Rounds(self), False

    @cached_property
    def schedule(self) -> "Schedule":
        """Only for a watch that goes on: `once` starts without what this loads."""
        from watcher.schedule import Schedule

        return Schedule()

    @cached_property
    def listener(self) -> "Listener":
        """As the schedule."""
        from watcher.listen import Listener

        return Listener(self.answers.commands())

    def guarding(self, watchlist: Watchlist) -> None:
        """Look for these persons, and guard their details."""
        self.looker.watchlist = watchlist
        log.scrubber.guard = self.sender.guard = self.looker.guard = match.guard(watchlist)

    # --- starting and stopping --------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Read the books, note what changed since the last run, and tell who is not watched."""
        self.looker.pages = Pages(await self.store.books.pages())
        self.looker.health = await self.store.books.health()
        await self.renewal.settle(self._exposed)
        await self.chores.remind()
        if self._key_lost:
            note = wording.KEY_LOST
            await self.store.outbox.send(
                self.teller.notice(f"key-lost-{int(self.clock())}", "blind", note, sight="degraded:key"), self.clock()
            )

    async def close(self) -> None:
        if "listener" in vars(self):
            await self.listener.close()
        await self.chats.close()
        if self.running:
            await self.schedule.close(DRAIN)
        await self.dispatch.close(DRAIN / 2)
        for fetcher in (self.fetcher, *self._retired):
            await fetcher.close()
        await self.sender.close()
        await self.workers.close()
        self.store.close()

    # --- running ----------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Until SIGTERM or SIGINT. SIGHUP reloads."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stopping.set)
        reloads: set[asyncio.Task[tuple[Problem, ...]]] = set()
        loop.add_signal_handler(signal.SIGHUP, lambda: reloads.add(asyncio.ensure_future(self.reload())))
        await self.start()
        systemd.ready(self.status_line())
        feeder = asyncio.ensure_future(self.watchdog.feed())
        await self.stopping.wait()
        systemd.notify("STOPPING=1")
        self._log.info("stopping")
        feeder.cancel()
        await self.close()
        self._log.info("stopped")

    async def start(self) -> None:
        """Open the books and begin to read and send."""
        await self.open()
        self.schedule.start()
        self.running = True
        self.dispatch.start()
        self.rounds.schedule_hosts()
        heard = await self.listener.start(self.settings.path("control", "socket"))
        self._log.info(
            "started",
            sites=len(self.settings.sites),
            persons=len(self.people.persons),
            control="yes" if heard else "no",
        )
        self.chats.start(self.settings.chats, self.settings.texts("crawl", "allow_private"))
        self.schedule.add("inbox", EVERY, self._inbox, first=0.0)
        self.schedule.add("escalation", ESCALATION_CHECK, self.chores.escalate, first=ESCALATION_CHECK)
        if address := self.settings.text("control", "health"):
            try:
                await self.listener.open_port(address, self.answers.health, self.answers)
            except OSError:
                self._log.exception("health_port_failed")
        self.schedule.add("heartbeat", HEARTBEAT, self.chores.heartbeat, first=10.0)
        self.schedule.add("stuck", STUCK_CHECK, self.chores.stuck, first=STUCK_CHECK)
        self.schedule.add("polls", POLL_EVERY, self.chores.poll, first=POLL_EVERY)
        self.schedule.add("leaks", LEAK_CHECK, self.chores.leaks, first=LEAK_CHECK)
        self.schedule.add("receipt", CONSENT_CHECK, self.chores.receipt, first=30.0)
        self.schedule.add("retention", 3600.0, self._retire, first=60.0)
        self.schedule.add("consent", CONSENT_CHECK, self.chores.consent, first=CONSENT_CHECK)

    async def _inbox(self) -> None:
        await self.inbox.look()

    async def _retire(self) -> None:
        await self.store.retire(self.clock() - self.settings.seconds("store", "retention"))
        await self._forget()

    async def _forget(self) -> None:
        """Followed pages that nobody needs any more are forgotten, but for those on which something was found."""
        known, now = self.looker.pages, self.clock()
        spare = [row for s in self.settings.sites for row in turns.surplus(known.of_site(s.name), now)]
        kept = await self.store.books.told_of(spare) if spare else set()
        gone = [key for row in spare if (key := (row.site, row.url)) not in kept]
        for key in gone:
            self.looker.pages.pop(key, None)
        await self.store.books.forget_pages(gone)

    async def reload(self) -> tuple[Problem, ...]:
        """Take a new configuration; why it was refused, nothing where it was taken."""
        return await self.renewal.reload()

    async def take(self, loaded: Loaded, targets: dict[str, tuple[Target, Webhook]]) -> None:
        """Go on with a new configuration."""
        before, self.settings = self.settings, loaded.settings
        self.people, self.dispatch.targets = loaded.people, targets
        if self.running:
            self.dispatch.start()
        self.teller = self.looker.teller = Teller(self.settings, self.clock, self.store.vault)
        self.looker.settings = self.settings
        if self.settings.tables["crawl"] != before.tables["crawl"]:
            self._retired.append(self.fetcher)  # what it is reading is read to its end
            self.fetcher = self.looker.fetcher = _fetcher(self.settings)
        if self.settings.tables["log"] != before.tables["log"]:
            log.setup(self.settings.text("log", "format"), self.settings.text("log", "level"))
        self.inbox = Inbox(self.settings.path("inbox", "path"), self.looker, self.clock)
        allowed = self.settings.texts("crawl", "allow_private")
        if (self.settings.chats, allowed) != self.chats.running:
            await self.chats.close()
            self.chats.start(self.settings.chats, allowed)
        self.guarding(loaded.watchlist)

    # --- answering --------------------------------------------------------------------------------------------------

    def status_line(self) -> str:
        health = [self.looker.health.get(site.name) for site in self.settings.sites]
        blind = sum(h is not None and h.state == "blind" for h in health)
        return f"{len(self.settings.sites)} sites, {blind} blind, {len(self.people.persons)} persons"
