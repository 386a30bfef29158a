"""What is known of pages and sites: when each page was read and what is next, how well each site was seen, day by day."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from watcher.store.database import Database
from watcher.store.outbox import Row, post
from watcher.store.sight import Health
from watcher.store.vault import Vault

SEALED = (
    "etag",
    "modified",
    "final",
    "thread",
    "last",
    "depth",
    "since",
    "full_at",
    "newest",
    "gap_of",
    "shape",
    "changed",
    "sight",
    "presence",
    "marks",
    "backlog",
    "failures",
    "known_until",
)
"""The fields of a page's books that are kept sealed beside its address."""
DAY = 86_400.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page's books as stored."""

    site: str
    url: str = field(repr=False)
    listing: bool
    configured: bool
    read_at: float
    pending: float | None
    rate: float
    version: int
    etag: str = ""
    modified: str = ""
    final: str = field(default="", repr=False)
    posts: int = 0
    thread: str = field(default="", repr=False)  # the address of the thread that it is a page of
    last: str = field(default="", repr=False)  # of a thread: its last page that is known
    depth: int = 0  # pages of history still to be read from here
    since: str = field(default="", repr=False)  # the address that gives only what came after the last reading
    full_at: float = 0.0  # when it was last read whole
    newest: str = ""  # the time of the newest post known of it
    gap_of: str = field(default="", repr=False)  # it is read back to close a gap of this page
    shape: str = ""  # what its layout always showed
    changed: float = 0.0  # when something new last stood there
    sight: str = ""  # how well it could be seen at the last look
    marks: dict[str, str] = field(default_factory=dict, repr=False)  # what each listing said of it last
    backlog: bool = False  # it is pending, but was there before anybody looked
    known_until: float = 0.0  # of a thread's page: what was written there before this was no news to its listing
    failures: int = 0  # looks without success since it was last seen
    presence: str = ""  # "leaving" where it was not there at the last look, "gone" where it is looked for no more

    @property
    def mark(self) -> str:
        """What a listing said of it last."""
        return next(reversed(self.marks.values()), "")


@dataclass(frozen=True, slots=True)
class Share:
    """How long a site was in sight and out of it, in seconds, and how many gaps it had."""

    clear: float = 0.0
    blind: float = 0.0
    gaps: int = 0

    @property
    def of_time(self) -> float:
        """The share of time in sight, 0 to 1; 1 before anything was counted."""
        return self.clear / (self.clear + self.blind) if self.clear + self.blind else 1.0


class Books:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._db = database
        self._vault = vault

    async def pages(self) -> list[PageRow]:
        return await self._db.run(lambda db: [self._page(r) for r in db.execute("SELECT * FROM pages")])

    def _page(self, row: sqlite3.Row) -> PageRow:
        kept = self._vault.open(row["sealed"])
        return PageRow(
            row["site"], kept["url"], bool(row["listing"]), bool(row["configured"]), row["read_at"], row["pending"], row["rate"], row["version"],
            posts=row["posts"],
            **{name: kept[name] for name in SEALED if name in kept},
        )  # fmt: skip

    async def save_pages(self, pages: Iterable[PageRow]) -> None:
        await self._db.run(self.saved(pages))

    def saved(self, pages: Iterable[PageRow]) -> Callable[[sqlite3.Connection], object]:
        """The part of a transaction that keeps them."""
        rows = [
            (p.site, self._vault.fingerprint("page", p.site, p.url), self._vault.seal({"url": p.url} | {name: getattr(p, name) for name in SEALED}),
             int(p.listing), int(p.configured), p.read_at, p.pending, p.rate, p.version, p.posts) for p in pages
        ]  # fmt: skip
        return lambda db: db.executemany("INSERT OR REPLACE INTO pages VALUES (?,?,?,?,?,?,?,?,?,?)", rows)

    async def read(self, site: str, url: str, at: float) -> None:
        """A page was read and had not changed."""
        query = "UPDATE pages SET read_at=?, pending=NULL WHERE site=? AND page=?"
        page = self._vault.fingerprint("page", site, url)
        await self._db.run(lambda db: db.execute(query, (at, site, page)))

    async def told_of(self, pages: Iterable[PageRow]) -> set[tuple[str, str]]:
        """Those of some pages on which something was found."""
        keys = {(p.site, self._vault.fingerprint("page", p.site, p.url)): (p.site, p.url) for p in pages}
        query = "SELECT DISTINCT site, page FROM findings"
        found = await self._db.run(lambda db: [(row["site"], row["page"]) for row in db.execute(query)])
        return {keys[key] for key in found if key in keys}

    async def forget_pages(self, pages: Iterable[tuple[str, str]]) -> None:
        rows = [(site, self._vault.fingerprint("page", site, url)) for site, url in pages]
        await self._db.run(lambda db: db.executemany("DELETE FROM pages WHERE site=? AND page=?", rows))

    async def health(self) -> dict[str, Health]:
        return await self._db.run(
            lambda db: {
                r["site"]: Health(**{**dict(r), "primed": bool(r["primed"])})
                for r in db.execute("SELECT * FROM health")
            }
        )

    async def save_health(
        self, health: Health, rows: Iterable[Row], now: float, *, clear: float = 0.0, blind: float = 0.0
    ) -> None:
        """A site's health and the messages about it, in one transaction; the seconds that it was in and out of sight since the last time."""
        kept = list(rows)

        def work(db: sqlite3.Connection) -> None:
            values = (
                health.site,
                health.state,
                health.reason,
                health.since,
                health.last_clear,
                health.told_at,
                health.tries,
                health.newest,
                health.outages,
                health.gap,
                int(health.primed),
            )
            db.execute("INSERT OR REPLACE INTO health VALUES (?,?,?,?,?,?,?,?,?,?,?)", values)
            _count(db, health.site, now, "clear", clear)
            _count(db, health.site, now, "blind", blind)
            for webhook, alert, due in kept:
                post(db, webhook, alert, due, now)

        await self._db.run(work)

    async def gap(self, site: str, rows: Iterable[Row], now: float) -> None:
        """Count a gap that could not be closed, and tell of it."""
        kept = list(rows)

        def work(db: sqlite3.Connection) -> None:
            _count(db, site, now, "gaps", 1)
            for webhook, alert, due in kept:
                post(db, webhook, alert, due, now)

        await self._db.run(work)

    async def shares(self, since: float) -> dict[str, Share]:
        """How well each site was seen since then."""
        query = "SELECT site, sum(clear) AS clear, sum(blind) AS blind, sum(gaps) AS gaps FROM days WHERE day>=? GROUP BY site"
        rows = await self._db.run(lambda db: db.execute(query, (int(since // DAY),)).fetchall())
        return {r["site"]: Share(r["clear"], r["blind"], r["gaps"]) for r in rows}

    async def meta(self, key: str) -> str:
        row = await self._db.run(lambda db: db.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone())
        return str(row["value"]) if row else ""

    async def set_meta(self, key: str, value: str) -> None:
        await self._db.run(lambda db: db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (key, value)))


def _count(db: sqlite3.Connection, site: str, now: float, what: str, amount: float) -> None:
    """Add to a site's day."""
    day = int(now // DAY)
    db.execute("INSERT OR IGNORE INTO days VALUES (?,?,0,0,0)", (site, day))
    db.execute(f"UPDATE days SET {what}={what}+? WHERE site=? AND day=?", (amount, site, day))  # noqa: S608  our own names
