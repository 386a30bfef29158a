"""What the store keeps <-> the program's own types: database rows and sealed JSON."""

import json
import sqlite3
from datetime import UTC, datetime
from typing import Any

from watcher.judge.ledger import Entry, Ledger
from watcher.model import Alert, Identifier, Mention, Severity, Standing, Threat
from watcher.store.decide import Incident


def incident_of(row: sqlite3.Row) -> Incident:
    return Incident(
        row["id"], row["person"], Severity(row["severity"]), row["state"], Threat(row["threat"]), tuple(json.loads(row["labels"])), tuple(json.loads(row["kinds"])), tuple(json.loads(row["sites"])),
        row["posts"], row["updates"], row["opened_at"], row["last_at"], row["acked_by"], bool(row["backlog"]),
        row["muted_until"], row["mute_reason"], row["verdict"], row["escalations"], row["escalate_at"], row["bits"],
    )  # fmt: skip


def alert_json(alert: Alert) -> dict[str, Any]:
    return {
        "id": alert.id, "type": alert.type, "at": alert.at.isoformat(), "severity": int(alert.severity), "incident": alert.incident, "person": alert.person, "labels": alert.labels, "kinds": alert.kinds,
        "threat": alert.threat.value, "source": alert.source, "sight": alert.sight, "posts": alert.posts, "places": alert.places,
        "first_seen": alert.first_seen.isoformat() if alert.first_seen else None, "last_seen": alert.last_seen.isoformat() if alert.last_seen else None, "note": alert.note, "link": alert.link, "bits": alert.bits, "told": alert.told,
        "escalates": alert.escalates.isoformat() if alert.escalates else None, "answer": alert.answer, "language": alert.language,
    }  # fmt: skip


def alert_of(row: dict[str, Any]) -> Alert:
    times = {k: datetime.fromisoformat(row[k]) if row[k] else None for k in ("first_seen", "last_seen")}
    escalates = (
        datetime.fromisoformat(row["escalates"]) if row.get("escalates") else None
    )  # absent in rows of earlier versions
    return Alert(
        row["id"], row["type"], datetime.fromisoformat(row["at"]), Severity(row["severity"]), row["incident"], row["person"], tuple(row["labels"]), tuple(row["kinds"]), Threat(row["threat"]),
        row["source"], row["sight"], row["posts"], row["places"], times["first_seen"], times["last_seen"], row["note"], row["link"],
        row.get("bits", 0.0), tuple(row.get("told", ())), escalates, row.get("answer", ""), row.get("language", "en"),
    )  # fmt: skip


def mention_row(m: Mention) -> list[Any]:
    i = m.identifier
    identifier = [i.person, i.kind, i.label, i.number, i.public, i.standing.value if i.standing else None, i.group]
    return [identifier, m.field, m.start, m.end, m.similarity, list(m.via), m.bits, m.part, m.why]


def mention_of(row: list[Any]) -> Mention:
    person, kind, label, number, public, standing, group = row[0]
    return Mention(
        Identifier(person, kind, label, number, public, Standing(standing) if standing else None, group),
        row[1],
        row[2],
        row[3],
        row[4],
        tuple(row[5]),
        row[6],
        row[7],
        row[8],
    )


def ledger_row(ledger: Ledger) -> dict[str, Any]:
    return {
        "posts": ledger.posts,
        "entries": [
            [e.post, e.number, e.at.isoformat() if e.at else None, e.author, mention_row(e.mention), e.told]
            for e in ledger.entries
        ],
    }


def ledger_of(value: dict[str, Any]) -> Ledger:
    entries = [
        Entry(p, n, datetime.fromisoformat(at) if at else None, author, mention_of(m), told)
        for p, n, at, author, m, told in value["entries"]
    ]
    return Ledger(value["posts"], tuple(entries))


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
