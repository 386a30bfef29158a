"""One look at one page: fetch, read, judge each new post, remember, and learn what to look at next."""

import asyncio
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from watcher import log, match, pipeline
from watcher.crawl.fetch import Fetched, Fetcher, Validators
from watcher.errors import CrawlError
from watcher.extract.jumps import is_jump
from watcher.judge import Outcome
from watcher.judge.ledger import Ledger, without
from watcher.match import Watchlist
from watcher.model import CLEAR, Guard, Post, Reading, Sight
from watcher.settings import Settings, Site
from watcher.store import Judged, PageRow, Store, Unread
from watcher.store.rows import moment
from watcher.watch import follow, gaps, health, notices, sights, turns
from watcher.watch.follow import GONE, LEAVING, NEVER
from watcher.watch.pages import Pages
from watcher.watch.permits import Permits
from watcher.watch.tell import Teller
from watcher.workers import Workers

if TYPE_CHECKING:
    from watcher.store.sight import Health

NO_CONTENT = 204
WHOLE_EVERY = 7 * 86_400.0
"""Seconds. So often a page is read though nothing has changed, to note that its posts still stand."""
_NUMBERED = re.compile(r"(?!s=|sid=|\w*(?:sess|token|auth|key|hash))[\w-]{1,16}=[\w.-]{0,20}", re.IGNORECASE)
"""What a software calls its threads and posts by, in a query: `t=12`, `topic=12.msg34`, `viewfull=1`. A session has another name, or is longer."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look cost and showed."""

    sight: Sight
    requests: int
    retry_after: float | None = None
    new_posts: int = 0
    findings: int = 0
    changed: bool = True


class Looker:
    """Everything that one look needs. `pages` is the books of all pages, by site and address."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        fetcher: Fetcher,
        workers: Workers,
        teller: Teller,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.settings, self.store, self.fetcher, self.workers, self.teller, self.clock = (
            settings,
            store,
            fetcher,
            workers,
            teller,
            clock,
        )
        self.watchlist: Watchlist = Watchlist(())
        self.version = 0
        self.guard: Guard = match.guard(self.watchlist)
        self.pages = Pages()
        self.permits = Permits(clock)
        # of each site, as it is and as it was saved last, and when its time was counted last (health.py)
        self.health: dict[str, Health] = {}
        self.saved: dict[str, Health] = {}
        self.counted: dict[str, float] = {}
        self._log = log.get()

    # --- one look ---------------------------------------------------------------------------------------------------

    async def look(self, site: Site, page: PageRow) -> Looked:
        """Read one page. Whatever goes wrong becomes a sight; nothing is raised for a bad page."""
        spent, where = 0, turns.address(page, self.clock())
        try:
            spent += await self.permits.ask(self.fetcher, site, where)
            if spent:  # robots.txt was asked for: the page's turn is the next
                return Looked(_sight_of(page), spent, changed=False)
            fetched = await self.fetcher.fetch(
                where,
                site.hosts,
                self._validators(page),
                egress=site.egress,
                identity=site.identity,
                permits=lambda url: self.permits.allows(site, url),
                gap=max(site.gap, self.permits.delay(urlsplit(where).netloc)),
            )
        except CrawlError as error:
            looked = Looked(Sight("blind", error.reason), spent + 1, error.retry_after)
            await self._after_failure(site, page, looked)
            return looked
        if fetched.document is None or fetched.document.status == NO_CONTENT:
            same = replace(page, read_at=self.clock(), pending=None, failures=0)
            self.pages[site.name, page.url] = same
            await self.store.books.read(site.name, page.url, same.read_at)
            if page.sight in sights.SEEN:
                await health.of_page(self, site, CLEAR, page, closed=True)
            return Looked(_sight_of(page), spent + fetched.requests, fetched.retry_after, changed=False)
        reading = await self.workers.read(fetched.document, site.software, site.select)
        return await self._after_reading(
            site, page, fetched, reading, spent + fetched.requests, whole=where == page.url
        )

    def _validators(self, page: PageRow) -> Validators | None:
        """None makes the request an unconditional one: a new watchlist reads every page again, and so does time."""
        lately = self.clock() - page.full_at < WHOLE_EVERY
        known = page.version == self.version and (page.etag or page.modified) and lately
        return Validators(page.final or page.url, page.etag, page.modified) if known else None

    async def _after_failure(self, site: Site, page: PageRow, looked: Looked) -> None:
        await self._save(turns.failed(page, looked.sight, self.clock()))
        await health.of_page(self, site, looked.sight, page)
        self._log.warning("page_blind", site=site.name, reason=looked.sight.reason)

    async def _after_reading(
        self, site: Site, page: PageRow, fetched: Fetched, reading: Reading, spent: int, *, whole: bool
    ) -> Looked:
        """`whole`: was the page itself read, and not only what came after its last known post?"""
        now = self.clock()
        if reading.sight.state == "blind":
            await self._after_blind(site, page, reading.sight, now)
            return Looked(reading.sight, spent, fetched.retry_after)
        reading = follow.placed(page, reading)
        if whole:
            reading = replace(reading, sight=sights.of_page(site, page, reading))
        words = _words(page, reading)
        unread = await self.store.unread(
            site.name, [*reading.posts, *words], self.version, page.url, page.thread or page.url
        )
        findings, clean = await self._judge(site, page, unread)
        new = sum(post not in words for post, _ in unread.fresh)
        known = sum(post.id in unread.known for post in reading.posts)
        if whole and unread.findings and reading.sight.state == "clear":
            await self.store.looked(site.name, page.url, reading.posts, now, self.teller.incident)
        await notices.first_posts(self, site, page, reading)
        rows = {row.url: row for row in follow.rows(site, page, reading, self.pages, now)}
        rows |= {row.url: row for row in await notices.gap(self, site, page, reading, known)}
        current = rows.get(page.url) or self.pages.get((page.site, page.url), page)
        rows[page.url] = self._read_row(page, current, fetched, reading, new, now, unread.version, whole=whole)
        await self.store.mark(site.name, clean, unread.version, now, rows.values(), [*reading.posts, *words])
        self.pages.update({(row.site, row.url): row for row in rows.values()})
        closed = known > 0 or follow.lists(reading)
        await health.of_page(self, site, reading.sight, page, closed=closed, newest=gaps.newest(reading.posts))
        told = {"software": reading.software, "posts": len(reading.posts), "new": new, "findings": findings}
        self._log.info("page_read", site=site.name, sight=str(reading.sight), **told)
        return Looked(reading.sight, spent, fetched.retry_after, new, findings)

    async def _after_blind(self, site: Site, page: PageRow, sight: Sight, now: float) -> None:
        if sight.reason == "removed" and not page.configured:
            await self._gone(site, page, now)
        else:
            await self._save(turns.failed(page, sight, now))
            await health.of_page(self, site, sight, page)
        self._log.info("page_read", site=site.name, sight=str(sight), posts=0)

    def _read_row(
        self, page: PageRow, current: PageRow, fetched: Fetched, reading: Reading, fresh: int, now: float, version: int, *, whole: bool
    ) -> PageRow:  # fmt: skip
        """The books of a page after a look; `current` is what its own links said of it meanwhile."""
        rate = turns.learnt(page, fresh, now)
        changed = now if fresh or page.read_at == NEVER else page.changed
        once = is_jump(page.url) or (page.gap_of and follow.lists(reading))
        presence = GONE if once and not page.configured else ""
        kept = fetched.validators
        return replace(current, presence=presence, backlog=False, failures=0, since=reading.since or page.since, full_at=now if whole else page.full_at, newest=max(page.newest, gaps.newest(reading.posts)),
                       shape=sights.shape(page, reading) if whole else page.shape, read_at=now, pending=None, rate=rate, changed=changed, sight=str(reading.sight), version=version, etag=kept.etag, modified=kept.modified, final=kept.url, posts=len(reading.posts),
                       listing=follow.lists(reading) if reading.posts or reading.links else page.listing)  # fmt: skip

    # --- posts ------------------------------------------------------------------------------------------------------

    async def _judge(self, site: Site, page: PageRow, unread: Unread) -> tuple[int, list[Post]]:
        """Match and judge posts in their order, a page's at a time off the loop; what is found is one transaction a post.

        Returns how many findings there were, and the posts in which nothing was found: they are still to be marked as seen.
        """
        threads: dict[bytes, list[tuple[Post, bool]]] = {}
        for post, known in unread.fresh:
            threads.setdefault(self.store.thread_key(site.name, post.thread or page.thread or page.url), []).append(
                (post, known)
            )
        count, clean = 0, list[Post]()
        for thread, posts in threads.items():
            outcomes, faults = await asyncio.to_thread(self._assess, [p for p, _ in posts], unread.ledgers[thread])
            if faults:
                await notices.unexamined(self, site)
            judged = list(zip(posts, outcomes, strict=True))
            count += await self._keep(site, thread, page, unread.version, judged)
            clean += [post for (post, _), outcome in judged if outcome is None]
        return count, clean

    def _assess(self, posts: list[Post], ledger: Ledger) -> tuple[list[Outcome | None], int]:
        """The outcome of each post, None where nothing is to be kept of it; and how many posts the program failed on."""
        out: list[Outcome | None] = []
        faults = 0
        now = moment(self.clock())
        for post in posts:
            before = without(ledger, post.id)
            try:
                outcome = pipeline.assess(post, self.watchlist, before, now)
            except Exception:  # noqa: BLE001  no post may keep the others from being read; people are told to look at it themselves
                self._log.exception("post_failed")
                faults += 1
                out.append(None)
                continue
            ledger = outcome.ledger
            out.append(outcome if outcome.findings or outcome.ledger.entries != before.entries else None)
        return out, faults

    async def failed(self, site: Site, page: PageRow) -> Looked:
        """The program itself failed on a page: the others have their turn, and people are told when it lasts."""
        sight = Sight("blind", "fault")
        known = self.pages.get((page.site, page.url), page)
        await self._save(turns.failed(known, sight, self.clock()))
        await health.of_page(self, site, sight, page)
        return Looked(sight, 1)

    async def _gone(self, site: Site, page: PageRow, now: float) -> None:
        """A thread that is no longer there is looked for once more; then it is gone, and so are the posts that were found on it."""
        again, never = page.presence == LEAVING, page.read_at == NEVER
        presence, seen = GONE if again else LEAVING, "blind:removed" if never else page.sight
        await self._save(replace(page, read_at=now, pending=None if again else now, presence=presence, sight=seen))
        if never:  # a listing has just named it: where all are so, its links lead nowhere
            await health.of_page(self, site, Sight("blind", "removed"), page)
        for incident, reason in await self.store.looked(site.name, page.url, (), now, self.teller.incident, gone=True):
            self._log.info("finding_gone", site=site.name, incident=incident.id, reason=reason)

    async def _keep(
        self,
        site: Site,
        thread: bytes,
        page: PageRow,
        version: int,
        judged: list[tuple[tuple[Post, bool], Outcome | None]],
    ) -> int:
        count = 0
        for (post, known), outcome in judged:
            if outcome is None:
                continue
            where = post.url or page.url
            words = pipeline.words(post) if outcome.findings else ()
            backlog = known or follow.is_old(page, post)
            kept = Judged(site.name, post, thread, outcome, version, backlog, page.url, where, words)
            tell = partial(self.teller.incident, link=self.shown(where))
            told = await self.store.remember(kept, self.clock(), tell)
            count += len(outcome.findings)
            for incident, reason in told:
                self._log.info(
                    "finding",
                    site=site.name,
                    person=incident.person,
                    severity=str(incident.severity),
                    incident=incident.id,
                    told=reason or "no",
                )
        return count

    def shown(self, url: str) -> str:
        """A post's address as an alert may say it: nothing in it names the person, and no session rides in it."""
        parts = urlsplit(url)
        query = "&".join(part for part in parts.query.split("&") if _NUMBERED.fullmatch(part))
        link = urlunsplit((parts.scheme, parts.netloc, parts.path, query, parts.fragment)) if url else ""
        words = re.sub(r"[-_/.+]|%20", " ", link)
        return "" if not link or self.guard(link) or self.guard(words) else link

    # --- books ------------------------------------------------------------------------------------------------------

    async def _save(self, *rows: PageRow) -> None:
        self.pages.update({(row.site, row.url): row for row in rows})
        await self.store.books.save_pages(rows)

    async def heard(self, site: Site, posts: Sequence[Post]) -> int:
        """Posts that came without a page: from a chat, or a file that somebody saved. How many findings they gave."""
        unread = await self.store.unread(site.name, posts, self.version)
        findings, clean = await self._judge(site, follow.blank(site.name, ""), unread)
        if clean:
            await self.store.mark(site.name, clean, unread.version, self.clock())
        return findings

    # --- sight ------------------------------------------------------------------------------------------------------

    async def seen(self, site: Site, sight: Sight) -> None:
        """The sight of a source that has no pages."""
        await health.keep(self, site, sight)


def _words(page: PageRow, reading: Reading) -> list[Post]:
    """What a page says beside its posts: one more post, of nobody."""
    return [replace(reading.page, id=f"page {page.thread or page.url}")] if reading.page else []


def _sight_of(page: PageRow) -> Sight:
    """A page's sight at the last look."""
    state, _, reason = (page.sight or str(CLEAR)).partition(":")
    return Sight(state, reason)
