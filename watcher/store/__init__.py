"""Outcome -> Alert or silence: what was seen, found and is on its way, in one SQLite file with one writer.

Seen-mark, ledger, finding, incident and outbox rows of a post are one transaction: whatever instant the process dies at, a finding is
either wholly remembered with its alert on the way, or will be found again.
"""

import itertools
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from watcher.judge.ledger import Ledger
from watcher.model import Alert, Finding, Post, Severity
from watcher.store import decide
from watcher.store.books import DAY, Books, PageRow
from watcher.store.database import Database
from watcher.store.decide import Escalation, Incident
from watcher.store.outbox import Outbox, tell
from watcher.store.rows import incident_of, ledger_of, ledger_row, mention_row
from watcher.store.silence import Silences, held_until
from watcher.store.sketch import alike
from watcher.store.vault import Vault

JOIN_WITHIN = 30 * 86_400.0
"""Seconds. The same details of the same person seen again within this time are the same incident."""

SHOWN_TWICE = 3600.0
"""Seconds within which a post's copy to the letter may be the same post on another page: a feed, a list of the latest posts."""
MORE_EVERY = 6 * 3600.0
"""Seconds. So often people are told that something goes on being posted where it was."""
_TOLD = "SELECT max(made_at) AS at FROM outbox WHERE json_extract(body,'$.incident')=?"
COPIES = 1000
"""Findings of a person that are looked through for a near-copy."""
OUTRANKS = 86_400.0
"""Seconds for which a graver incident keeps lesser ones of its page quiet."""
GONE_LOOKS = 2
"""Good looks after which a post that is no longer there counts as gone."""
HARMLESS = frozenset({"false-alarm", "namesake"})
"""Verdicts after which the same words are not announced again."""
__all__ = ["FoundPost", "PageRow", "Store", "Unread", "opened"]
URGENT = frozenset({"first", "worse", "escalated"})
"""Reasons that no limit holds back: there are few of them."""
Tell = Callable[[Incident, str], Iterable[tuple[str, Alert, float]]]
"""An incident and the reason to tell -> (webhook, alert, due in seconds since 1970). The caller knows the words and the routes."""
T = TypeVar("T")
_KNOWN = "SELECT post, words, version FROM seen WHERE site=? AND post IN (?"
_STILL = "UPDATE seen SET at=? WHERE site=? AND post=? AND at<?"
STILL_EVERY = 7 * DAY
"""Seconds. So often it is noted that a post still stands, lest its mark be deleted, and the post be news again."""
_SEEN = "INSERT INTO seen VALUES (?,?,?,?,?) ON CONFLICT(site, post) DO UPDATE SET words=excluded.words, version=excluded.version, at=excluded.at"


class FoundPost(NamedTuple):
    """A post of an incident: when it was found, where people see it, and since when it is gone. Seconds since 1970."""

    site: str
    found_at: float
    link: str
    gone_at: float | None


class Unread(NamedTuple):
    """Posts that are new, edited or not yet matched against this `version` of the watchlist, each with whether its words were known; what was said before in
    their threads, by thread key; the ids that were known; whether anything was ever found on their page.
    """

    fresh: list[tuple[Post, bool]]
    ledgers: dict[bytes, Ledger]
    known: set[str]
    findings: bool
    version: int


AT_ONCE = 500
"""Posts asked for in one question; SQLite takes at least 999 values (sqlite.org/limits.html, SQLITE_MAX_VARIABLE_NUMBER)."""


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

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._db.run(work)

    def close(self) -> None:
        self._db.close()

    # --- posts ------------------------------------------------------------------------------------------------------

    def thread_key(self, site: str, thread: str) -> bytes:
        return self.vault.fingerprint("thread", site, thread)

    async def unread(self, site: str, posts: Sequence[Post], version: int, page: str = "", thread: str = "") -> Unread:
        """Which posts are to be read, what their threads said before, and what is known of the page that they stand on. A post that names no
        thread is of the given one.
        """
        place = self.vault.fingerprint("page", site, page) if page else b""
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

    def _post_key(self, number: str) -> bytes:
        return self.vault.fingerprint("post", number)

    def _words(self, post: Post) -> bytes:
        return self.vault.fingerprint("words", post.text, post.title, *(e.text for e in post.extras))

    def _ledger(self, db: sqlite3.Connection, thread: bytes) -> Ledger:
        row = db.execute("SELECT sealed FROM ledgers WHERE thread=?", (thread,)).fetchone()
        return ledger_of(self.vault.open(row["sealed"])) if row else Ledger()

    async def remember(
        self, site: str, post: Post, thread: bytes, findings: Sequence[Finding], late: Sequence[tuple[str, Finding]], ledger: Ledger, version: int, now: float, tell: Tell, *, backlog: bool, page: str = "", words: Sequence[bytes] = (), link: str = "",
    ) -> list[tuple[Incident, str]]:  # fmt: skip
        """Keep everything of one judged post, whose folded `words` make it known among its copies; `link` is where people see it.

        Returns the incidents it touched and why people are told ("" for silence).
        """
        place = self.vault.fingerprint("page", site, page) if page else b""
        shape = self.vault.sketch(words)
        where_seen = self.vault.seal(link) if findings and link else b""

        def work(db: sqlite3.Connection) -> list[tuple[Incident, str]]:
            db.execute(
                _SEEN,
                (site, self._post_key(post.id), self._words(post), version, now),
            )
            touched = [
                self._keep(
                    db, site, f, post.id, thread, now, tell, backlog=backlog, place=place, shape=shape, link=where_seen
                )
                for f in findings
            ]
            if findings and page:
                where = (place, self.vault.seal(post.id), site, self._post_key(post.id))
                db.execute(
                    "UPDATE findings SET page=?, number=?, gone_at=NULL, gone_looks=0 WHERE site=? AND post=?", where
                )
            touched += [self._keep(db, site, f, number, thread, now, tell, backlog=backlog) for number, f in late]
            if ledger.entries:
                db.execute(
                    "INSERT INTO ledgers VALUES (?,?,?) ON CONFLICT(thread) DO UPDATE SET sealed=excluded.sealed, at=excluded.at",
                    (thread, self.vault.seal(ledger_row(ledger)), now),
                )
            return touched

        return await self._run(work)

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

    def _keep(
        self,
        db: sqlite3.Connection,
        site: str,
        finding: Finding,
        number: str,
        thread: bytes,
        now: float,
        tell: Tell,
        *,
        backlog: bool,
        place: bytes = b"",
        shape: bytes = b"",
        link: bytes = b"",
    ) -> tuple[Incident, str]:
        key = self._post_key(number)
        details = self.vault.fingerprint(
            "details",
            finding.person,
            *sorted({str(m.identifier.number) for m in finding.mentions if not m.identifier.public}),
        )
        before = db.execute(
            "SELECT incident FROM findings WHERE person=? AND site=? AND post=?", (finding.person, site, key)
        ).fetchone()
        incident = (
            self._incident(db, before["incident"])
            if before
            else self._related(db, finding.person, thread, details, shape, now, backlog=backlog)
        )
        if incident is None:
            name = self.vault.name("incident", finding.person, site, number, "backlog" if backlog else "")
            changed, reason = decide.opened(finding, site, name, now, backlog=backlog), "first"
            if self._outranked(db, finding, site, place, now):
                reason = ""
        else:
            more = self._more(db, incident, site, key, thread, now) if before is None else ""
            changed, reason = decide.joined(incident, finding, site, now, new_post=before is None, more=more)
            if incident.backlog and backlog and reason != "worse":
                reason = ""
        if self._is_judged(db, finding.person, site, key):  # counted, but neither told nor opened anew
            kept = incident or replace(changed, state="resolved")
            changed, reason = replace(kept, posts=changed.posts, last_at=now), ""
        self._save_incident(db, changed)
        self._save_finding(db, finding, (site, key, changed.id), (details, shape, thread, link), now)
        if reason:
            self._told(db, changed, reason, tell, now)
        return changed, reason

    @staticmethod
    def _more(db: sqlite3.Connection, incident: Incident, site: str, post: bytes, thread: bytes, now: float) -> str:
        """Why people are told of a further post: it stands in another `thread`, or it is one `more` and they have not been told for a while. What was
        found lately in the same words may be the same post, seen on another page.
        """
        known = db.execute("SELECT 1 FROM findings WHERE incident=? AND thread=?", (incident.id, thread)).fetchone()
        copy = (
            "SELECT 1 FROM (SELECT post FROM findings WHERE incident=? AND site=? AND at>? ORDER BY at DESC LIMIT ?) f"
            " JOIN seen a ON a.site=? AND a.post=f.post JOIN seen b ON b.site=a.site AND b.post=? AND b.words=a.words LIMIT 1"
        )
        lately = (incident.id, site, now - SHOWN_TWICE, COPIES, site, post)
        if not known and not db.execute(copy, lately).fetchone():
            return "thread"
        told = db.execute(_TOLD, (incident.id,)).fetchone()["at"] or incident.opened_at
        return "more" if now - told >= MORE_EVERY else ""

    def _save_finding(
        self,
        db: sqlite3.Connection,
        finding: Finding,
        where: tuple[str, bytes, str],
        marks: tuple[bytes, bytes, bytes, bytes],
        now: float,
    ) -> None:
        """`where`: site, post and incident; `marks`: what it is known by, its details, its sketch, its thread and its address."""
        site, post, incident = where
        details, shape, thread, link = marks
        row = {
            "person": finding.person, "site": site, "post": post, "incident": incident, "severity": int(finding.severity), "score": finding.score, "details": details,
            "sealed": self.vault.seal([mention_row(m) for m in finding.mentions]), "thread": thread, "at": now, "sketch": shape, "link": link,
        }  # fmt: skip
        fixed = tuple(name for name in ("sketch", "link") if not row[name])  # a late finding has none of its own
        _upsert(db, "findings", row, ("person", "site", "post"), fixed)

    @staticmethod
    def _is_judged(db: sqlite3.Connection, person: str, site: str, post: bytes) -> bool:
        query = "SELECT 1 FROM judged j JOIN seen s ON s.words=j.words WHERE j.person=? AND s.site=? AND s.post=?"
        return db.execute(query, (person, site, post)).fetchone() is not None

    def _related(
        self,
        db: sqlite3.Connection,
        person: str,
        thread: bytes,
        details: bytes,
        shape: bytes,
        now: float,
        *,
        backlog: bool,
    ) -> Incident | None:
        """The incident that a finding belongs to: the backlog's, else of its thread, of the same details lately, or of a near-copy. What was there
        before the watch takes nothing new to itself: that somebody posts it again is news.
        """
        if backlog:
            row = db.execute(
                "SELECT id FROM incidents WHERE person=? AND backlog=1 ORDER BY last_at DESC LIMIT 1", (person,)
            ).fetchone()
            return self._incident(db, row["id"]) if row else None
        row = db.execute(
            "SELECT i.id FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.person=? AND (f.thread=? OR f.details=?) AND i.backlog=0 AND i.last_at>? ORDER BY i.last_at DESC LIMIT 1",
            (person, thread, details, now - JOIN_WITHIN),
        ).fetchone()
        if row is None and shape:
            row = self._copy(db, person, shape, now)
        return self._incident(db, row["id"]) if row else None

    @staticmethod
    def _copy(db: sqlite3.Connection, person: str, shape: bytes, now: float) -> sqlite3.Row | None:
        """The incident of the newest finding of a person that is a near-copy."""
        rows = db.execute(
            "SELECT f.incident AS id, f.sketch FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.person=? AND i.backlog=0 AND f.at>? AND f.sketch<>x'' ORDER BY f.at DESC LIMIT ?",
            (person, now - JOIN_WITHIN, COPIES),
        )
        return next((row for row in rows if alike(row["sketch"], shape)), None)

    @staticmethod
    def _outranked(db: sqlite3.Connection, finding: Finding, site: str, place: bytes, now: float) -> bool:
        """Is a graver incident of the person open on the same page? Then a lesser one is kept, but not told."""
        if not place or finding.severity >= Severity.CRITICAL:
            return False
        row = db.execute(
            "SELECT 1 FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.site=? AND f.page=? AND f.person=? AND i.state='open' AND i.severity>? AND i.last_at>?",
            (site, place, finding.person, int(finding.severity), now - OUTRANKS),
        ).fetchone()
        return row is not None

    async def looked(
        self, site: str, page: str, posts: Sequence[Post], now: float, tell: Tell, *, gone: bool = False
    ) -> list[tuple[Incident, str]]:
        """Compare a page, read whole, with the findings last seen on it: what is gone, and what is back.

        A post is gone when its id lies between those that the page shows, or when the whole page is gone; after `GONE_LOOKS` good
        looks it counts. People are told when that was the last post of an incident, and when one of a settled silence is back.
        """
        present = {self._post_key(p.id) for p in posts}
        numbers = [int(p.number) for p in posts if p.number.isdigit()]
        low, high = min(numbers, default=0), max(numbers, default=0)

        def work(db: sqlite3.Connection) -> list[tuple[Incident, str]]:
            told: list[tuple[Incident, str]] = []
            place = self.vault.fingerprint("page", site, page)
            for row in db.execute("SELECT * FROM findings WHERE site=? AND page=?", (site, place)).fetchall():
                number = Post(str(self.vault.open(row["number"])), "").number
                here = row["post"] in present
                missing = not here and (gone or (number.isdigit() and low < int(number) < high))
                looks = 0 if here else row["gone_looks"] + missing
                if looks == row["gone_looks"]:
                    continue
                key = (row["person"], site, row["post"])
                db.execute(
                    "UPDATE findings SET gone_looks=?, gone_at=? WHERE person=? AND site=? AND post=?",
                    (looks, (row["gone_at"] or now) if looks else None, *key),
                )
                reason = "back" if here and row["gone_looks"] >= GONE_LOOKS else "gone" if looks == GONE_LOOKS else ""
                if reason and (found := self._incident(db, row["incident"])):
                    told += self._changed(db, found, reason, now, tell)
            return told

        return await self._run(work)

    def _changed(
        self, db: sqlite3.Connection, incident: Incident, reason: str, now: float, tell: Tell
    ) -> list[tuple[Incident, str]]:
        """Tell that the last post of an incident is gone, or that one is back."""
        left = db.execute(
            "SELECT count(*) AS n FROM findings WHERE incident=? AND gone_looks<?", (incident.id, GONE_LOOKS)
        ).fetchone()["n"]
        if (reason == "gone" and left) or (reason == "back" and left > 1):
            return []
        changed = replace(incident, updates=incident.updates + 1)
        self._save_incident(db, changed)
        self._told(db, changed, reason, tell, now)
        return [(changed, reason)]

    @staticmethod
    def _told(db: sqlite3.Connection, incident: Incident, reason: str, tell_: Tell, now: float) -> None:
        """Put the messages about an incident on their way, unless somebody has silenced it; what grows worse is told all the same."""
        if incident.muted_until is None or incident.muted_until <= now or reason == "worse":
            held = held_until(db, incident, now)
            rows = [(webhook, alert, max(due, held)) for webhook, alert, due in tell_(incident, reason)]
            tell(db, rows, now, urgent=reason in URGENT)

    # --- incidents --------------------------------------------------------------------------------------------------

    @staticmethod
    def _incident(db: sqlite3.Connection, name: str) -> Incident | None:
        row = db.execute("SELECT * FROM incidents WHERE id=?", (name,)).fetchone()
        return incident_of(row) if row else None

    @staticmethod
    def _save_incident(db: sqlite3.Connection, i: Incident) -> None:
        row = {
            "id": i.id, "person": i.person, "severity": int(i.severity), "state": i.state, "threat": i.threat.value, "labels": json.dumps(i.labels), "kinds": json.dumps(i.kinds), "sites": json.dumps(i.sites),
            "posts": i.posts, "updates": i.updates, "opened_at": i.opened_at, "last_at": i.last_at, "acked_by": i.acked_by, "backlog": int(i.backlog), "muted_until": i.muted_until,
            "mute_reason": i.mute_reason, "verdict": i.verdict, "escalations": i.escalations, "escalate_at": i.escalate_at, "bits": i.bits,
        }  # fmt: skip
        _upsert(db, "incidents", row, ("id",), ("person", "opened_at", "backlog"))

    async def incidents(self) -> list[Incident]:
        return await self._run(
            lambda db: [incident_of(r) for r in db.execute("SELECT * FROM incidents ORDER BY last_at DESC")]
        )

    async def posts(self, name: str) -> list[FoundPost]:
        """The posts of an incident, in the order in which they were found."""
        query = "SELECT site, at, link, gone_at, gone_looks FROM findings WHERE incident=? ORDER BY at"
        rows = await self._run(lambda db: db.execute(query, (name,)).fetchall())
        return [
            FoundPost(
                r["site"],
                r["at"],
                str(self.vault.open(r["link"])) if r["link"] else "",
                r["gone_at"] if r["gone_looks"] >= GONE_LOOKS else None,
            )
            for r in rows
        ]

    async def acknowledge(
        self, name: str, by: str, state: str, now: float, tell: Tell, *, verdict: str = ""
    ) -> Incident | None:
        """Somebody takes care of an incident, or settles it. A verdict of a false alarm keeps its words from being announced again."""

        def work(db: sqlite3.Connection) -> Incident | None:
            found = self._incident(db, name)
            if found is None or (found.state == state and found.verdict == verdict):
                return found
            changed = replace(
                found, state=state, acked_by=by, verdict=verdict, updates=found.updates + 1, escalate_at=None
            )
            self._save_incident(db, changed)
            if verdict in HARMLESS:
                db.execute(
                    "INSERT OR REPLACE INTO judged SELECT f.person, s.words, ?, ? FROM findings f JOIN seen s ON s.site=f.site AND s.post=f.post WHERE f.incident=?",
                    (verdict, now, name),
                )
            self._told(db, changed, state, tell, now)
            return changed

        return await self._run(work)

    async def mute(self, name: str, until: float, reason: str) -> Incident | None:
        """Keep an incident silent for a while, unless it grows worse."""

        def work(db: sqlite3.Connection) -> Incident | None:
            found = self._incident(db, name)
            if found is None:
                return None
            changed = replace(found, muted_until=until, mute_reason=reason)
            self._save_incident(db, changed)
            return changed

        return await self._run(work)

    async def escalate(self, policy: Escalation, now: float, tell: Tell) -> list[Incident]:
        """Call again about what nobody has answered; the incidents that were called about, the last time included."""

        def work(db: sqlite3.Connection) -> list[Incident]:
            called = []
            rows = db.execute(
                "SELECT * FROM incidents WHERE state='open' AND severity>=?", (int(policy.severity),)
            ).fetchall()
            for incident in map(incident_of, rows):
                wait = policy.wait(incident.escalations)
                if not policy.concerns(incident, now) or wait is None:
                    continue
                if incident.escalate_at is None:
                    self._save_incident(db, replace(incident, escalate_at=now + wait))
                elif incident.escalate_at <= now:
                    following = policy.wait(incident.escalations + 1)
                    changed = replace(
                        incident,
                        escalations=incident.escalations + 1,
                        updates=incident.updates + 1,
                        escalate_at=now + following if following is not None else None,
                    )
                    self._save_incident(db, changed)
                    self._told(db, changed, "escalated", tell, now)
                    called.append(changed)
            return called

        return await self._run(work)

    async def forget(self, person: str) -> dict[str, int]:
        """Delete all that is kept of one person, down to the bytes on the disk; how many rows of what went."""

        def work(db: sqlite3.Connection) -> dict[str, int]:
            told = db.execute("SELECT alert, webhook, body FROM outbox").fetchall()
            about = [(r["alert"], r["webhook"]) for r in told if _is_about(person, json.loads(r["body"]))]
            db.executemany("DELETE FROM outbox WHERE alert=? AND webhook=?", about)
            return {
                "findings": db.execute("DELETE FROM findings WHERE person=?", (person,)).rowcount,
                "incidents": db.execute("DELETE FROM incidents WHERE person=?", (person,)).rowcount,
                "verdicts": db.execute("DELETE FROM judged WHERE person=?", (person,)).rowcount,
                "silences": db.execute("DELETE FROM silences WHERE person=?", (person,)).rowcount,
                "ledgers": self._forget_ledgers(db, person),
                "alerts": len(about),
            }

        gone = await self._run(work)
        await self._db.compact()
        return gone

    def _forget_ledgers(self, db: sqlite3.Connection, person: str) -> int:
        changed = 0
        for row in db.execute("SELECT thread, sealed FROM ledgers").fetchall():
            ledger = ledger_of(self.vault.open(row["sealed"]))
            kept = tuple(e for e in ledger.entries if e.mention.identifier.person != person)
            if len(kept) == len(ledger.entries):
                continue
            changed += 1
            if kept:
                sealed = self.vault.seal(ledger_row(replace(ledger, entries=kept)))
                db.execute("UPDATE ledgers SET sealed=? WHERE thread=?", (sealed, row["thread"]))
            else:
                db.execute("DELETE FROM ledgers WHERE thread=?", (row["thread"],))
        return changed

    async def retire(self, before: float) -> None:
        """Delete what is older than the retention: seen-marks, ledgers, settled incidents with their findings, sent alerts."""

        def work(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM findings WHERE incident IN (SELECT id FROM incidents WHERE last_at<?)", (before,))
            db.execute("DELETE FROM incidents WHERE last_at<?", (before,))
            db.execute("DELETE FROM ledgers WHERE at<?", (before,))
            db.execute("DELETE FROM seen WHERE at<?", (before,))
            db.execute("DELETE FROM outbox WHERE state<>'waiting' AND made_at<?", (before,))
            db.execute("DELETE FROM days WHERE day<?", (int(before // DAY),))
            db.execute("DELETE FROM silences WHERE until<?", (before,))

        await self._run(work)
        await self._db.compact()


def _upsert(
    db: sqlite3.Connection, table: str, row: dict[str, Any], key: tuple[str, ...], fixed: tuple[str, ...] = ()
) -> None:
    """A row, new or in place of the one with the same key; what is fixed stays as it was."""
    changed = ", ".join(f"{name}=excluded.{name}" for name in row if name not in {*key, *fixed})
    places = ", ".join(f":{name}" for name in row)
    query = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places}) ON CONFLICT({', '.join(key)}) DO UPDATE SET {changed}"  # noqa: S608  our own names
    db.execute(query, row)


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


def _is_about(person: str, alert: dict[str, Any]) -> bool:
    """Does a message name the person, as its subject or in a notice about the watch?"""
    named: bool = alert["person"] == person or person in re.findall(r"[a-z0-9_-]+", alert["note"])
    return named
