"""Outcome -> Alert or silence: what was seen, found and is on its way, in one SQLite file with one writer.

Seen-mark, ledger, finding, incident and outbox rows of a post are one transaction: whatever instant the process dies at, a finding is
either wholly remembered with its alert on the way, or will be found again.
"""

import itertools
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from watcher.judge import Outcome
from watcher.judge.ledger import Ledger
from watcher.model import Finding, Post
from watcher.store import findings, forget, presence
from watcher.store.books import DAY, Books, PageRow
from watcher.store.database import Database
from watcher.store.decide import Incident
from watcher.store.incidents import FoundPost, Incidents, Tell
from watcher.store.outbox import Outbox
from watcher.store.rows import ledger_of, ledger_row
from watcher.store.silence import Silences
from watcher.store.vault import Vault

__all__ = ["FoundPost", "Judged", "PageRow", "Store", "Unread", "opened"]
T = TypeVar("T")
_KNOWN = "SELECT post, words, version FROM seen WHERE site=? AND post IN (?"
_STILL = "UPDATE seen SET at=? WHERE site=? AND post=? AND at<?"
STILL_EVERY = 7 * DAY
"""Seconds. So often it is noted that a post still stands, lest its mark be deleted, and the post be news again."""
_SEEN = "INSERT INTO seen VALUES (?,?,?,?,?) ON CONFLICT(site, post) DO UPDATE SET words=excluded.words, version=excluded.version, at=excluded.at"
_LEDGER = "INSERT INTO ledgers VALUES (?,?,?) ON CONFLICT(thread) DO UPDATE SET sealed=excluded.sealed, at=excluded.at"
AT_ONCE = 500
"""Posts asked for in one question; SQLite takes at least 999 values (sqlite.org/limits.html, SQLITE_MAX_VARIABLE_NUMBER)."""


class Unread(NamedTuple):
    """Posts that are new, edited or not yet matched against this `version` of the watchlist, each with whether its words were known; what was said before in
    their threads, by thread key; the ids that were known; whether anything was ever found on their page.
    """

    fresh: list[tuple[Post, bool]]
    ledgers: dict[bytes, Ledger]
    known: set[str]
    findings: bool
    version: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A post and what came of it with a `version` of the watchlist: its thread's key, whether it stood there before the watch (`backlog`), the page that
    it was read on, the `link` under which people see it, and the folded `words` that make it known among its copies.
    """

    site: str
    post: Post
    thread: bytes
    outcome: Outcome
    version: int
    backlog: bool = False
    page: str = ""
    link: str = ""
    words: Sequence[bytes] = ()


def _known(db: sqlite3.Connection, site: str, keys: Sequence[bytes]) -> Iterator[sqlite3.Row]:
    """What is kept of the posts that are."""
    for first in range(0, len(keys), AT_ONCE):
        some = keys[first : first + AT_ONCE]
        query = _KNOWN + ",?" * (len(some) - 1) + ")"
        yield from db.execute(query, (site, *some))


class Store:
    """All that is remembered. Methods are coroutines and transactions."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._db = database
        self.vault = vault
        self.outbox = Outbox(database)
        self.books = Books(database, vault)
        self.silences = Silences(database)
        self.incidents = Incidents(database, vault)

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._db.run(work)

    def close(self) -> None:
        self._db.close()

    def thread_key(self, site: str, thread: str) -> bytes:
        return self.vault.fingerprint("thread", site, thread)

    async def unread(self, site: str, posts: Sequence[Post], version: int, page: str = "", thread: str = "") -> Unread:
        """Which posts are to be read, what their threads said before, and what is known of the page that they stand on. A post that names no
        thread is of the given one.
        """
        place = self._page_key(site, page)
        keys = [self._post_key(post.id) for post in posts]

        def work(db: sqlite3.Connection) -> Unread:
            kept = {row["post"]: (row["words"], row["version"]) for row in _known(db, site, keys)}
            was = [kept.get(key, (b"", 0)) for key in keys]
            fresh = [
                (post, words == new)
                for post, new, (words, read) in zip(posts, map(self._words, posts), was, strict=True)
                if words != new or read < version
            ]
            ledgers = {
                key: self._ledger(db, key) for key in {self.thread_key(site, p.thread or thread) for p, _ in fresh}
            }
            known = {post.id for post, key in zip(posts, keys, strict=True) if key in kept}
            found = db.execute("SELECT 1 FROM findings WHERE site=? AND page=? LIMIT 1", (site, place)).fetchone()
            return Unread(fresh, ledgers, known, found is not None, version)

        return await self._run(work)

    def _page_key(self, site: str, page: str) -> bytes:
        return self.vault.fingerprint("page", site, page) if page else b""

    def _post_key(self, number: str) -> bytes:
        return self.vault.fingerprint("post", number)

    def _words(self, post: Post) -> bytes:
        return self.vault.fingerprint("words", post.text, post.title, *(e.text for e in post.extras))

    def _ledger(self, db: sqlite3.Connection, thread: bytes) -> Ledger:
        row = db.execute("SELECT sealed FROM ledgers WHERE thread=?", (thread,)).fetchone()
        return ledger_of(self.vault.open(row["sealed"])) if row else Ledger()

    async def remember(self, judged: Judged, now: float, tell: Tell) -> list[tuple[Incident, str]]:
        """Keep everything of one judged post. The incidents it touched, and why people are told ("" for silence)."""
        site, post, outcome = judged.site, judged.post, judged.outcome
        spot = self._spot(judged)
        late = [(findings.Spot(site, number, self._post_key(number), judged.thread), f) for number, f in outcome.late]

        def work(db: sqlite3.Connection) -> list[tuple[Incident, str]]:
            def keep(at: findings.Spot, finding: Finding) -> tuple[Incident, str]:
                return findings.keep(db, self.vault, finding, at, now, tell, backlog=judged.backlog)

            db.execute(_SEEN, (site, spot.post, self._words(post), judged.version, now))
            touched = [keep(spot, finding) for finding in outcome.findings]
            if outcome.findings and spot.page:
                findings.stands(db, self.vault, spot)
            touched += [keep(at, finding) for at, finding in late]
            if outcome.ledger.entries:
                db.execute(_LEDGER, (judged.thread, self.vault.seal(ledger_row(outcome.ledger)), now))
            return touched

        return await self._run(work)

    def _spot(self, judged: Judged) -> findings.Spot:
        found = bool(judged.outcome.findings)
        return findings.Spot(
            judged.site,
            judged.post.id,
            self._post_key(judged.post.id),
            judged.thread,
            self._page_key(judged.site, judged.page),
            self.vault.sketch(judged.words),
            self.vault.seal(judged.link) if found and judged.link else b"",
        )

    async def mark(
        self,
        site: str,
        posts: Sequence[Post],
        version: int,
        now: float,
        pages: Iterable[PageRow] = (),
        standing: Sequence[Post] = (),
    ) -> None:
        """Seen-marks of posts in which nothing was found, and the books of the pages that were read for them; and that others still stand."""
        rows = [(site, self._post_key(p.id), self._words(p), version, now) for p in posts]
        still = [(now, site, self._post_key(p.id), now - STILL_EVERY) for p in standing]
        save = self.books.saved(pages)

        def work(db: sqlite3.Connection) -> None:
            db.executemany(_SEEN, rows)
            db.executemany(_STILL, still)
            save(db)

        await self._run(work)

    async def looked(
        self, site: str, page: str, posts: Sequence[Post], now: float, tell: Tell, *, gone: bool = False
    ) -> list[tuple[Incident, str]]:
        """Compare a page, read whole, with the findings last seen on it; the incidents that people are told of, and why."""
        seen = presence.shown(posts, [self._post_key(post.id) for post in posts], gone=gone)
        place = self._page_key(site, page)
        return await self._run(lambda db: presence.compare(db, self.vault, site, place, seen, now, tell))

    async def forget(self, person: str) -> dict[str, int]:
        """Delete all that is kept of one person, down to the bytes on the disk; how many rows of what went."""
        gone = await self._run(lambda db: forget.forget(db, self.vault, person))
        await self._db.compact()
        return gone

    async def retire(self, before: float) -> None:
        """Delete what is older than the retention."""
        await self._run(lambda db: forget.retire(db, before))
        await self._db.compact()


def opened(path: Path, vault: Vault) -> tuple[Store, bool]:
    """The store at a path, and whether it had to be begun anew.

    Fingerprints of a lost key mean nothing: such a store is moved aside and a new one begun, which takes what is public now for its
    backlog, so that nothing is announced a second time as new. Raises StoreError.
    """
    database = Database(path)
    if database.now(lambda db: _fits(db, vault)):
        return Store(database, vault), False
    database.close()
    aside = next(p for n in itertools.count(1) if not (p := path.with_name(f"{path.name}.lost-{n}")).exists())
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.rename(aside)
    database = Database(path)
    database.now(lambda db: _fits(db, vault))
    return Store(database, vault), True


def _fits(db: sqlite3.Connection, vault: Vault) -> bool:
    """Was the store sealed with this key? A new one is marked with it."""
    row = db.execute("SELECT value FROM meta WHERE key='seal'").fetchone()
    if row is None:
        sealed = db.execute("SELECT sealed FROM pages LIMIT 1").fetchone()
        if sealed is None or vault.fits(sealed["sealed"]):
            db.execute("INSERT INTO meta VALUES ('seal', ?)", (vault.seal("watcher").hex(),))
            return True
        return False
    return vault.fits(bytes.fromhex(row["value"]))
