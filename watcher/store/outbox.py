"""What is on its way: one row an alert and webhook, written in the transaction of what it tells of, kept until it has arrived.

At most `MOST_AN_HOUR` messages an hour tell a webhook of one incident, the rest is joined into the next; a message that nobody has seen yet
is changed in place.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from watcher.model import Alert, Severity
from watcher.store.database import Database
from watcher.store.rows import alert_json, alert_of

MOST_AN_HOUR = 6
"""Messages about one incident to one webhook."""
MOST_AT_ONCE = 100
"""Messages that are taken from the outbox at once."""
_NEVER = max(Severity) + 1
"""No message is so grave."""
Wait = Callable[[int], float | None]
"""Seconds until the next try after so many failed ones, None for no more."""
Row = tuple[str, Alert, float]
"""A webhook's name, an alert, and when it is due (seconds since 1970)."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An outbox row that is due."""

    alert: Alert
    webhook: str
    attempts: int
    due: float


def tell(db: sqlite3.Connection, rows: Iterable[Row], now: float, *, urgent: bool) -> None:
    """Put messages about an incident on their way; no limit holds back what is urgent. Inside a transaction."""
    for webhook, alert, wanted in rows:
        due = wanted if urgent else max(wanted, _calm_until(db, alert.incident, webhook, now))
        waiting = db.execute(
            "SELECT alert, due FROM outbox WHERE webhook=? AND state='waiting' AND attempts=0 AND due>? AND json_extract(body,'$.incident')=?",
            (webhook, now, alert.incident),
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
            post(db, webhook, alert, due, now)


def _calm_until(db: sqlite3.Connection, incident: str, webhook: str, now: float) -> float:
    """When an incident may be told again to a webhook."""
    row = db.execute(
        "SELECT made_at FROM outbox WHERE webhook=? AND made_at>? AND json_extract(body,'$.incident')=? ORDER BY made_at DESC LIMIT 1 OFFSET ?",
        (webhook, now - 3600.0, incident, MOST_AN_HOUR - 1),
    ).fetchone()
    return row["made_at"] + 3600.0 if row else 0.0


def post(db: sqlite3.Connection, webhook: str, alert: Alert, due: float, now: float) -> None:
    """A message of its own; one that has the same number is on its way already. Inside a transaction."""
    db.execute(
        "INSERT OR IGNORE INTO outbox (alert, webhook, body, severity, due, made_at) VALUES (?,?,?,?,?,?)",
        (alert.id, webhook, json.dumps(alert_json(alert), ensure_ascii=False), int(alert.severity), due, now),
    )


class Outbox:
    """The queue of each webhook."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def send(self, rows: Iterable[Row], now: float) -> None:
        """Put alerts that belong to no incident on their way: health messages, tests."""
        kept = list(rows)

        def work(db: sqlite3.Connection) -> None:
            for webhook, alert, due in kept:
                post(db, webhook, alert, due, now)

        await self._db.run(work)

    async def due(
        self, webhook: str, now: float, limit: int = MOST_AT_ONCE, *, early: Severity | None = None
    ) -> list[Waiting]:
        """What goes out next to one webhook, the gravest and oldest first: nothing unless something is due, but then also, ahead of what is
        lesser, what has failed before and would be tried again later. What is `early` or graver and has failed need not be due.
        """
        query = (
            "SELECT * FROM outbox o WHERE webhook=? AND state='waiting' AND (due<=? OR attempts>0) AND EXISTS (SELECT 1 FROM outbox d WHERE"
            " d.webhook=o.webhook AND d.state='waiting' AND (d.due<=? OR (d.attempts>0 AND d.severity>=?))) ORDER BY severity DESC, made_at LIMIT ?"
        )
        least = int(early) if early is not None else _NEVER
        rows = await self._db.run(lambda db: db.execute(query, (webhook, now, now, least, limit)).fetchall())
        return [Waiting(alert_of(json.loads(r["body"])), webhook, r["attempts"], r["due"]) for r in rows]

    async def delivered(self, alerts: Sequence[str], webhook: str, now: float, receipt: str = "") -> None:
        """What one message said has arrived."""
        query = "UPDATE outbox SET state='done', done_at=?, attempts=attempts+1, error='', receipt=? WHERE alert=? AND webhook=?"
        rows = [(now, receipt, alert, webhook) for alert in alerts]
        await self._db.run(lambda db: db.executemany(query, rows))

    async def failed(self, webhook: str, now: float, error: str, wait: Wait, alerts: Sequence[str] = ()) -> None:
        """Count a failed try of some messages, or of all that are due where the webhook itself has a problem. What was tried before its time
        keeps it.
        """

        def work(db: sqlite3.Connection) -> None:
            query = "SELECT alert, attempts FROM outbox WHERE webhook=? AND state='waiting' AND due<=?"
            due = [r for r in db.execute(query, (webhook, now)) if not alerts or r["alert"] in alerts]
            for row in due:
                again = wait(row["attempts"])
                db.execute(
                    "UPDATE outbox SET state=?, due=?, attempts=attempts+1, error=? WHERE alert=? AND webhook=?",
                    ("waiting" if again is not None else "dead", now + (again or 0.0), error, row["alert"], webhook),
                )

        await self._db.run(work)

    async def abandon(self, webhooks: Sequence[str]) -> dict[str, int]:
        """Give up what waits for others than these webhooks; how much that was, by their names."""

        def work(db: sqlite3.Connection) -> dict[str, int]:
            rows = db.execute(
                "SELECT webhook, count(*) AS n FROM outbox WHERE state='waiting' GROUP BY webhook"
            ).fetchall()
            left = {row["webhook"]: row["n"] for row in rows if row["webhook"] not in webhooks}
            query = "UPDATE outbox SET state='dead', error='the webhook is no longer configured' WHERE state='waiting' AND webhook=?"
            db.executemany(query, [(webhook,) for webhook in left])
            return left

        return await self._db.run(work)

    async def replay(self, now: float, webhook: str = "") -> int:
        """Dead letters try again, those of one webhook or all; how many."""
        query = "UPDATE outbox SET state='waiting', due=?, attempts=0 WHERE state='dead' AND (?='' OR webhook=?)"
        return await self._db.run(lambda db: db.execute(query, (now, webhook, webhook)).rowcount)

    async def stuck(self, before: float) -> list[tuple[str, float]]:
        """Webhooks for which a critical message was due before then and has not gone out, with since when."""
        query = (
            "SELECT webhook, min(made_at) AS since FROM outbox WHERE state IN ('waiting', 'dead') AND severity=? AND made_at<?"
            " AND (state='dead' OR attempts>0 OR due<?) GROUP BY webhook"
        )
        rows = await self._db.run(lambda db: db.execute(query, (int(Severity.CRITICAL), before, before)).fetchall())
        return [(r["webhook"], r["since"]) for r in rows]

    async def counts(self) -> dict[str, int]:
        """How many messages are waiting, done and dead."""
        query = "SELECT state, count(*) AS n FROM outbox GROUP BY state"
        return await self._db.run(lambda db: {r["state"]: r["n"] for r in db.execute(query)})

    async def letters(self) -> list[dict[str, Any]]:
        """What could not be delivered, the newest first."""
        query = "SELECT alert, webhook, attempts, error, made_at FROM outbox WHERE state='dead' ORDER BY made_at DESC"
        return await self._db.run(lambda db: [dict(r) for r in db.execute(query)])

    async def deliveries(self, incident: str) -> list[dict[str, Any]]:
        query = "SELECT alert, webhook, state, attempts, error, receipt FROM outbox WHERE json_extract(body,'$.incident')=? ORDER BY made_at"
        return await self._db.run(lambda db: [dict(r) for r in db.execute(query, (incident,))])
