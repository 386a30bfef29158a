"""Incidents: what the findings of one person come to, who takes care of them, and when somebody is called again.

Functions that take a connection run inside a transaction, a method is one of its own. What people are to be told of a change goes into the
outbox with it.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from watcher.model import Alert
from watcher.store.database import Database, upsert
from watcher.store.decide import Escalation, Incident
from watcher.store.outbox import tell
from watcher.store.rows import incident_of
from watcher.store.silence import held_until
from watcher.store.vault import Vault

GONE_LOOKS = 2
"""Good looks after which a post that is no longer there counts as gone."""
HARMLESS = frozenset({"false-alarm", "namesake"})
"""Verdicts after which the same words are not announced again."""
URGENT = frozenset({"first", "worse", "escalated"})
"""Reasons that no limit holds back: there are few of them."""
Tell = Callable[[Incident, str], Iterable[tuple[str, Alert, float]]]
"""An incident and the reason to tell -> (webhook, alert, due in seconds since 1970). The caller knows the words and the routes."""


class FoundPost(NamedTuple):
    """A post of an incident: when it was found, where people see it, and since when it is gone. Seconds since 1970."""

    site: str
    found_at: float
    link: str
    gone_at: float | None


def named(db: sqlite3.Connection, name: str) -> Incident | None:
    row = db.execute("SELECT * FROM incidents WHERE id=?", (name,)).fetchone()
    return incident_of(row) if row else None


def save(db: sqlite3.Connection, i: Incident) -> None:
    row = {
        "id": i.id, "person": i.person, "severity": int(i.severity), "state": i.state, "threat": i.threat.value, "labels": json.dumps(i.labels), "kinds": json.dumps(i.kinds), "sites": json.dumps(i.sites),
        "posts": i.posts, "updates": i.updates, "opened_at": i.opened_at, "last_at": i.last_at, "acked_by": i.acked_by, "backlog": int(i.backlog), "muted_until": i.muted_until,
        "mute_reason": i.mute_reason, "verdict": i.verdict, "escalations": i.escalations, "escalate_at": i.escalate_at, "bits": i.bits,
    }  # fmt: skip
    upsert(db, "incidents", row, ("id",), ("person", "opened_at", "backlog"))


def announce(db: sqlite3.Connection, incident: Incident, reason: str, tell_: Tell, now: float) -> None:
    """Put the messages about an incident on their way, unless somebody has silenced it; what grows worse is told all the same."""
    if incident.muted_until is None or incident.muted_until <= now or reason == "worse":
        held = held_until(db, incident, now)
        rows = [(webhook, alert, max(due, held)) for webhook, alert, due in tell_(incident, reason)]
        tell(db, rows, now, urgent=reason in URGENT)


class Incidents:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._db = database
        self._vault = vault

    async def all(self) -> list[Incident]:
        """Every incident, the one with the newest finding first."""
        query = "SELECT * FROM incidents ORDER BY last_at DESC"
        return await self._db.run(lambda db: [incident_of(row) for row in db.execute(query)])

    async def posts(self, name: str) -> list[FoundPost]:
        """The posts of an incident, in the order in which they were found."""
        query = "SELECT site, at, link, gone_at, gone_looks FROM findings WHERE incident=? ORDER BY at"
        return [self._post(row) for row in await self._db.run(lambda db: db.execute(query, (name,)).fetchall())]

    def _post(self, row: sqlite3.Row) -> FoundPost:
        link = str(self._vault.open(row["link"])) if row["link"] else ""
        return FoundPost(row["site"], row["at"], link, row["gone_at"] if row["gone_looks"] >= GONE_LOOKS else None)

    async def acknowledge(
        self, name: str, by: str, state: str, now: float, tell: Tell, *, verdict: str = ""
    ) -> Incident | None:
        """Somebody takes care of an incident, or settles it. A verdict of a false alarm keeps its words from being announced again."""

        def work(db: sqlite3.Connection) -> Incident | None:
            found = named(db, name)
            if found is None or (found.state == state and found.verdict == verdict):
                return found
            changed = replace(
                found, state=state, acked_by=by, verdict=verdict, updates=found.updates + 1, escalate_at=None
            )
            save(db, changed)
            if verdict in HARMLESS:
                db.execute(
                    "INSERT OR REPLACE INTO judged SELECT f.person, s.words, ?, ? FROM findings f JOIN seen s ON s.site=f.site AND s.post=f.post WHERE f.incident=?",
                    (verdict, now, name),
                )
            announce(db, changed, state, tell, now)
            return changed

        return await self._db.run(work)

    async def mute(self, name: str, until: float, reason: str) -> Incident | None:
        """Keep an incident silent for a while, unless it grows worse."""

        def work(db: sqlite3.Connection) -> Incident | None:
            found = named(db, name)
            if found is None:
                return None
            changed = replace(found, muted_until=until, mute_reason=reason)
            save(db, changed)
            return changed

        return await self._db.run(work)

    async def escalate(self, policy: Escalation, now: float, tell: Tell) -> list[Incident]:
        """Call again about what nobody has answered; the incidents that were called about, the last time included."""
        query = "SELECT * FROM incidents WHERE state='open' AND severity>=?"

        def work(db: sqlite3.Connection) -> list[Incident]:
            rows = db.execute(query, (int(policy.severity),)).fetchall()
            called = [_called(db, incident, policy, now, tell) for incident in map(incident_of, rows)]
            return [incident for incident in called if incident]

        return await self._db.run(work)


def _called(db: sqlite3.Connection, incident: Incident, policy: Escalation, now: float, tell: Tell) -> Incident | None:
    """The incident once its next call has gone out, None where that is not due."""
    wait = policy.wait(incident.escalations)
    if not policy.concerns(incident, now) or wait is None:
        return None
    if incident.escalate_at is None:
        save(db, replace(incident, escalate_at=now + wait))
        return None
    if incident.escalate_at > now:
        return None
    count, following = incident.escalations + 1, policy.wait(incident.escalations + 1)
    due = now + following if following is not None else None
    changed = replace(incident, escalations=count, updates=incident.updates + 1, escalate_at=due)
    save(db, changed)
    announce(db, changed, "escalated", tell, now)
    return changed
