"""Outcome -> Alert or silence: what was seen, found and is on its way, in one SQLite file with one writer.

Seen-mark, ledger, finding, incident and outbox rows of a post are one transaction: whatever instant the process dies at, a finding is
either wholly remembered with its alert on the way, or will be found again.
"""

import itertools
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from watcher.judge.ledger import Ledger
from watcher.model import Alert, Finding, Post
from watcher.store import decide
from watcher.store.database import Database
from watcher.store.decide import Escalation, Incident
from watcher.store.rows import alert_json, alert_of, incident_of, ledger_of, ledger_row, mention_row
from watcher.store.sight import Health
from watcher.store.vault import Vault

JOIN_WITHIN = 30 * 86_400.0
"""Seconds. The same details of the same person seen again within this time are the same incident."""

SEALED = (
    "etag",
    "modified",
    "final",
    "mark",
    "thread",
    "last",
    "depth",
    "since",
    "full_at",
    "newest",
    "gap_of",
    "shape",
)
"""The fields of a page's books that are kept sealed beside its address."""
GONE_LOOKS = 2
"""Good looks after which a post that is no longer there counts as gone."""
HARMLESS = frozenset({"false-alarm", "namesake"})
"""Verdicts after which the same words are not announced again."""
URGENT = frozenset({"first", "worse", "escalated"})
"""Reasons that no limit holds back: there are few of them."""
MOST_AN_HOUR = 6
"""Messages about one incident to one webhook."""
Tell = Callable[[Incident, str], Iterable[tuple[str, Alert, float]]]
"""An incident and the reason to tell -> (webhook, alert, due in seconds since 1970). The caller knows the words and the routes."""
T = TypeVar("T")
_SEEN = "INSERT INTO seen VALUES (?,?,?,?,?) ON CONFLICT(site, post) DO UPDATE SET words=excluded.words, version=excluded.version, at=excluded.at"


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page's books as stored. `mark` is what its listing said of it last."""

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
    mark: str = ""
    posts: int = 0
    thread: str = field(default="", repr=False)  # the address of the thread that it is a page of
    last: str = field(default="", repr=False)  # of a thread: its last page that is known
    depth: int = 0  # pages of history still to be read from here
    since: str = field(default="", repr=False)  # the address that gives only what came after the last reading
    full_at: float = 0.0  # when it was last read whole
    newest: str = ""  # the time of the newest post known of it
    gap_of: str = field(default="", repr=False)  # it is read back to close a gap of this page
    shape: str = ""  # what its layout always showed


@dataclass(frozen=True, slots=True)
class Waiting:
    """An outbox row that is due."""

    alert: Alert
    webhook: str
    attempts: int
    due: float


class Store:
    """All that is remembered. Methods are coroutines and transactions."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._db = database
        self.vault = vault

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._db.run(work)

    def close(self) -> None:
        self._db.close()

    # --- posts ------------------------------------------------------------------------------------------------------

    def thread_key(self, site: str, thread: str) -> bytes:
        return self.vault.fingerprint("thread", site, thread)

    async def unread(self, site: str, posts: Sequence[Post], version: int) -> tuple[list[tuple[Post, bool]], int]:
        """The posts that are new, edited or not yet matched against this watchlist, each with whether its words were known; and how many posts were."""

        def work(db: sqlite3.Connection) -> tuple[list[tuple[Post, bool]], int]:
            fresh: list[tuple[Post, bool]] = []
            known = 0
            for post in posts:
                row = db.execute(
                    "SELECT words, version FROM seen WHERE site=? AND post=?", (site, self._post_key(post.id))
                ).fetchone()
                known += row is not None
                same = row is not None and row["words"] == self._words(post)
                if not same or row["version"] < version:
                    fresh.append((post, same))
            return fresh, known

        return await self._run(work)

    def _post_key(self, number: str) -> bytes:
        return self.vault.fingerprint("post", number)

    def _words(self, post: Post) -> bytes:
        return self.vault.fingerprint("words", post.text, post.title, *(e.text for e in post.extras))

    async def ledger(self, thread: bytes) -> Ledger:
        row = await self._run(lambda db: db.execute("SELECT sealed FROM ledgers WHERE thread=?", (thread,)).fetchone())
        return ledger_of(self.vault.open(row["sealed"])) if row else Ledger()

    async def remember(
        self, site: str, post: Post, thread: bytes, findings: Sequence[Finding], late: Sequence[tuple[str, Finding]], ledger: Ledger, version: int, now: float, tell: Tell, *, backlog: bool, page: str = "",
    ) -> list[tuple[Incident, str]]:  # fmt: skip
        """Keep everything of one judged post. Returns the incidents it touched and why people are told ("" for silence)."""

        def work(db: sqlite3.Connection) -> list[tuple[Incident, str]]:
            db.execute(
                _SEEN,
                (site, self._post_key(post.id), self._words(post), version, now),
            )
            touched = [self._keep(db, site, f, post.id, thread, now, tell, backlog=backlog) for f in findings]
            if findings and page:
                place = (
                    self.vault.fingerprint("page", site, page),
                    self.vault.seal(post.id),
                    site,
                    self._post_key(post.id),
                )
                db.execute(
                    "UPDATE findings SET page=?, number=?, gone_at=NULL, gone_looks=0 WHERE site=? AND post=?", place
                )
            touched += [self._keep(db, site, f, number, thread, now, tell, backlog=backlog) for number, f in late]
            if ledger.entries:
                db.execute(
                    "INSERT INTO ledgers VALUES (?,?,?) ON CONFLICT(thread) DO UPDATE SET sealed=excluded.sealed, at=excluded.at",
                    (thread, self.vault.seal(ledger_row(ledger)), now),
                )
            return touched

        return await self._run(work)

    async def mark(self, site: str, posts: Sequence[Post], version: int, now: float) -> None:
        """Seen-marks of posts in which nothing was found."""
        rows = [(site, self._post_key(p.id), self._words(p), version, now) for p in posts]
        await self._run(
            lambda db: db.executemany(
                _SEEN,
                rows,
            )
        )

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
            else self._related(db, finding.person, thread, details, now, backlog=backlog)
        )
        if incident is None:
            name = self.vault.name("incident", finding.person, site, number, "backlog" if backlog else "")
            changed, reason = decide.opened(finding, site, name, now, backlog=backlog), "first"
        else:
            changed, reason = decide.joined(incident, finding, site, now, new_post=before is None)
            if incident.backlog and backlog and reason != "worse":
                reason = ""
        if self._is_judged(db, finding.person, site, key):  # counted, but neither told nor opened anew
            kept = incident or replace(changed, state="resolved")
            changed, reason = replace(kept, posts=changed.posts, last_at=now), ""
        self._save_incident(db, changed)
        sealed = self.vault.seal([mention_row(m) for m in finding.mentions])
        db.execute(
            "INSERT INTO findings (person, site, post, incident, severity, score, details, sealed, thread, at) VALUES (?,?,?,?,?,?,?,?,?,?)"
            " ON CONFLICT (person, site, post) DO UPDATE SET incident=excluded.incident, severity=excluded.severity, score=excluded.score,"
            " details=excluded.details, sealed=excluded.sealed, thread=excluded.thread, at=excluded.at",
            (finding.person, site, key, changed.id, int(finding.severity), finding.score, details, sealed, thread, now),
        )
        if reason:
            self._tell(db, changed, reason, tell, now)
        return changed, reason

    @staticmethod
    def _is_judged(db: sqlite3.Connection, person: str, site: str, post: bytes) -> bool:
        query = "SELECT 1 FROM judged j JOIN seen s ON s.words=j.words WHERE j.person=? AND s.site=? AND s.post=?"
        return db.execute(query, (person, site, post)).fetchone() is not None

    def _related(
        self, db: sqlite3.Connection, person: str, thread: bytes, details: bytes, now: float, *, backlog: bool
    ) -> Incident | None:
        """The incident that a finding belongs to: the backlog's, else of its thread, else of the same details lately."""
        if backlog:
            row = db.execute(
                "SELECT id FROM incidents WHERE person=? AND backlog=1 ORDER BY last_at DESC LIMIT 1", (person,)
            ).fetchone()
            return self._incident(db, row["id"]) if row else None
        row = db.execute(
            "SELECT i.id FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.person=? AND (f.thread=? OR f.details=?) AND i.last_at>? ORDER BY i.last_at DESC LIMIT 1",
            (person, thread, details, now - JOIN_WITHIN),
        ).fetchone()
        return self._incident(db, row["id"]) if row else None

    async def looked(
        self, site: str, page: str, posts: Sequence[Post], now: float, tell: Tell, *, gone: bool = False
    ) -> list[tuple[Incident, str]]:
        """Compare a page, read whole, with the findings last seen on it: what is gone, and what is back.

        A post is gone when its id lies between those that the page shows, or when the whole page is gone; after `GONE_LOOKS` good
        looks it counts. People are told when that was the last post of an incident, and when one of a settled silence is back.
        """
        present = {self._post_key(p.id) for p in posts}
        numbers = [int(p.id) for p in posts if p.id.isdigit()]
        low, high = min(numbers, default=0), max(numbers, default=0)

        def work(db: sqlite3.Connection) -> list[tuple[Incident, str]]:
            told: list[tuple[Incident, str]] = []
            place = self.vault.fingerprint("page", site, page)
            for row in db.execute("SELECT * FROM findings WHERE site=? AND page=?", (site, place)).fetchall():
                number = str(self.vault.open(row["number"]))
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
        self._tell(db, changed, reason, tell, now)
        return [(changed, reason)]

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
            "mute_reason": i.mute_reason, "verdict": i.verdict, "escalations": i.escalations, "escalate_at": i.escalate_at,
        }  # fmt: skip
        changed = ", ".join(
            f"{name}=excluded.{name}" for name in row if name not in {"id", "person", "opened_at", "backlog"}
        )
        places = ", ".join(f":{name}" for name in row)
        query = f"INSERT INTO incidents ({', '.join(row)}) VALUES ({places}) ON CONFLICT(id) DO UPDATE SET {changed}"  # noqa: S608  our own names
        db.execute(query, row)

    async def incidents(self) -> list[Incident]:
        return await self._run(
            lambda db: [incident_of(r) for r in db.execute("SELECT * FROM incidents ORDER BY last_at DESC")]
        )

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
            self._tell(db, changed, state, tell, now)
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
                    self._tell(db, changed, "escalated", tell, now)
                    called.append(changed)
            return called

        return await self._run(work)

    # --- the outbox -------------------------------------------------------------------------------------------------

    def _tell(self, db: sqlite3.Connection, incident: Incident, reason: str, tell: Tell, now: float) -> None:
        if incident.muted_until is not None and incident.muted_until > now and reason != "worse":
            return
        for webhook, alert, wanted in tell(incident, reason):
            due = wanted if reason in URGENT else max(wanted, self._calm_until(db, incident.id, webhook, now))
            waiting = db.execute(
                "SELECT alert, due FROM outbox WHERE webhook=? AND state='waiting' AND attempts=0 AND due>? AND json_extract(body,'$.incident')=?",
                (webhook, now, incident.id),
            ).fetchone()
            if waiting:  # nobody has seen it yet: one message says it all
                body = {
                    **alert_json(alert),
                    "id": waiting["alert"],
                    "type": "watcher.alert.opened" if waiting["alert"].endswith(".0") else alert.type,
                }
                db.execute(
                    "UPDATE outbox SET body=?, severity=?, due=? WHERE alert=? AND webhook=?",
                    (json.dumps(body), int(alert.severity), min(due, waiting["due"]), waiting["alert"], webhook),
                )
            else:
                self._post(db, webhook, alert, due, now)

    @staticmethod
    def _calm_until(db: sqlite3.Connection, incident: str, webhook: str, now: float) -> float:
        """When an incident may be told again to a webhook: at most `MOST_AN_HOUR` messages an hour, the rest joined into the next."""
        row = db.execute(
            "SELECT made_at FROM outbox WHERE webhook=? AND made_at>? AND json_extract(body,'$.incident')=? ORDER BY made_at DESC LIMIT 1 OFFSET ?",
            (webhook, now - 3600.0, incident, MOST_AN_HOUR - 1),
        ).fetchone()
        return row["made_at"] + 3600.0 if row else 0.0

    @staticmethod
    def _post(db: sqlite3.Connection, webhook: str, alert: Alert, due: float, now: float) -> None:
        db.execute(
            "INSERT OR IGNORE INTO outbox (alert, webhook, body, severity, due, made_at) VALUES (?,?,?,?,?,?)",
            (alert.id, webhook, json.dumps(alert_json(alert), ensure_ascii=False), int(alert.severity), due, now),
        )

    async def send(self, rows: Iterable[tuple[str, Alert, float]], now: float) -> None:
        """Put alerts that belong to no incident on their way: health messages, tests."""
        kept = list(rows)

        def work(db: sqlite3.Connection) -> None:
            for webhook, alert, due in kept:
                self._post(db, webhook, alert, due, now)

        await self._run(work)

    async def due(self, webhook: str, now: float, limit: int = 20) -> list[Waiting]:
        """What is due for one webhook, the gravest and oldest first."""

        def work(db: sqlite3.Connection) -> list[Waiting]:
            rows = db.execute(
                "SELECT * FROM outbox WHERE webhook=? AND state='waiting' AND due<=? ORDER BY severity DESC, made_at LIMIT ?",
                (webhook, now, limit),
            )
            return [Waiting(alert_of(json.loads(r["body"])), webhook, r["attempts"], r["due"]) for r in rows]

        return await self._run(work)

    async def delivered(self, alert: str, webhook: str, now: float, receipt: str = "") -> None:
        await self._run(
            lambda db: db.execute(
                "UPDATE outbox SET state='done', done_at=?, attempts=attempts+1, error='', receipt=? WHERE alert=? AND webhook=?",
                (now, receipt, alert, webhook),
            )
        )

    async def failed(self, alert: str, webhook: str, error: str, due: float | None) -> None:
        """Another try at `due`, or None for a dead letter."""
        state = "waiting" if due is not None else "dead"
        await self._run(
            lambda db: db.execute(
                "UPDATE outbox SET state=?, due=?, attempts=attempts+1, error=? WHERE alert=? AND webhook=?",
                (state, due or 0.0, error, alert, webhook),
            )
        )

    async def outbox(self) -> dict[str, int]:
        return await self._run(
            lambda db: {
                r["state"]: r["n"] for r in db.execute("SELECT state, count(*) AS n FROM outbox GROUP BY state")
            }
        )

    async def deliveries(self, incident: str) -> list[dict[str, Any]]:
        query = "SELECT alert, webhook, state, attempts, error, receipt FROM outbox WHERE json_extract(body,'$.incident')=? ORDER BY made_at"
        return await self._run(lambda db: [dict(r) for r in db.execute(query, (incident,))])

    # --- pages and health -------------------------------------------------------------------------------------------

    async def pages(self) -> list[PageRow]:
        def work(db: sqlite3.Connection) -> list[PageRow]:
            return [self._page(r) for r in db.execute("SELECT * FROM pages")]

        return await self._run(work)

    def _page(self, row: sqlite3.Row) -> PageRow:
        kept = self.vault.open(row["sealed"])
        return PageRow(
            row["site"], kept["url"], bool(row["listing"]), bool(row["configured"]), row["read_at"], row["pending"], row["rate"], row["version"],
            posts=row["posts"],
            **{name: kept[name] for name in SEALED if name in kept},
        )  # fmt: skip

    async def save_pages(self, pages: Iterable[PageRow]) -> None:
        rows = [
            (p.site, self.vault.fingerprint("page", p.site, p.url), self.vault.seal({"url": p.url} | {name: getattr(p, name) for name in SEALED}),
             int(p.listing), int(p.configured), p.read_at, p.pending, p.rate, p.version, p.posts) for p in pages
        ]  # fmt: skip
        await self._run(lambda db: db.executemany("INSERT OR REPLACE INTO pages VALUES (?,?,?,?,?,?,?,?,?,?)", rows))

    async def forget_pages(self, pages: Iterable[tuple[str, str]]) -> None:
        rows = [(site, self.vault.fingerprint("page", site, url)) for site, url in pages]
        await self._run(lambda db: db.executemany("DELETE FROM pages WHERE site=? AND page=?", rows))

    async def health(self) -> dict[str, Health]:
        return await self._run(
            lambda db: {
                r["site"]: Health(**{**dict(r), "primed": bool(r["primed"])})
                for r in db.execute("SELECT * FROM health")
            }
        )

    async def save_health(self, health: Health, rows: Iterable[tuple[str, Alert, float]], now: float) -> None:
        """A site's health and the messages about it, in one transaction."""
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
            for webhook, alert, due in kept:
                self._post(db, webhook, alert, due, now)

        await self._run(work)

    async def meta(self, key: str) -> str:
        row = await self._run(lambda db: db.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone())
        return str(row["value"]) if row else ""

    async def set_meta(self, key: str, value: str) -> None:
        await self._run(lambda db: db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (key, value)))

    async def forget(self, person: str) -> dict[str, int]:
        """Delete all that is kept of one person, down to the bytes on the disk; how many rows of what went."""

        def work(db: sqlite3.Connection) -> dict[str, int]:
            told = db.execute("SELECT alert, webhook, body FROM outbox").fetchall()
            about = [(r["alert"], r["webhook"]) for r in told if _is_about(person, json.loads(r["body"]))]
            db.executemany("DELETE FROM outbox WHERE alert=? AND webhook=?", about)
            return {
                "findings": db.execute("DELETE FROM findings WHERE person=?", (person,)).rowcount,
                "incidents": db.execute("DELETE FROM incidents WHERE person=?", (person,)).rowcount,
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

        await self._run(work)
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


def _is_about(person: str, alert: dict[str, Any]) -> bool:
    """Does a message name the person, as its subject or in a notice about the watch?"""
    named: bool = alert["person"] == person or person in re.findall(r"[a-z0-9_-]+", alert["note"])
    return named
