"""Silences: what people do not want to be told of for a while, with who said so and why. They end by themselves, and never hold a critical alert.

An alert that a silence holds is put off to its end, not lost.
"""

import sqlite3
from dataclasses import asdict, dataclass

from watcher.model import Severity
from watcher.store.database import Database
from watcher.store.decide import Incident


@dataclass(frozen=True, slots=True)
class Silence:
    """All alerts of a person, of a site, or of a person at a site; "" is everybody and everywhere. Times in seconds since 1970."""

    id: str
    person: str
    site: str
    until: float
    by: str
    reason: str
    made_at: float


def held_until(db: sqlite3.Connection, incident: Incident, now: float) -> float:
    """When the last silence over an incident ends; 0 where none holds it. What is also seen elsewhere no site's silence holds. Inside a transaction."""
    if incident.severity >= Severity.CRITICAL:
        return 0.0
    rows = db.execute("SELECT site, until FROM silences WHERE until>? AND person IN ('', ?)", (now, incident.person))
    fitting = [row["until"] for row in rows if not row["site"] or set(incident.sites) == {row["site"]}]
    return max(fitting, default=0.0)


class Silences:
    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, silence: Silence) -> None:
        query = "INSERT OR REPLACE INTO silences VALUES (:id, :person, :site, :until, :by, :reason, :made_at)"
        await self._db.run(lambda db: db.execute(query, asdict(silence)))

    async def active(self, now: float) -> list[Silence]:
        query = "SELECT * FROM silences WHERE until>? ORDER BY until"
        return [Silence(**dict(row)) for row in await self._db.run(lambda db: db.execute(query, (now,)).fetchall())]

    async def lift(self, name: str, now: float) -> bool:
        """End a silence now, and let go what waited for its end; False where there is none of that name."""

        def work(db: sqlite3.Connection) -> bool:
            row = db.execute("SELECT until FROM silences WHERE id=? AND until>?", (name, now)).fetchone()
            if row is None:
                return False
            db.execute("DELETE FROM silences WHERE id=?", (name,))
            db.execute("UPDATE outbox SET due=? WHERE state='waiting' AND due=?", (now, row["until"]))
            return True

        return await self._db.run(work)
