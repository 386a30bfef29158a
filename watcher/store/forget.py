"""What is deleted: all that is kept of a person, and what is older than the retention. Inside a transaction."""

import json
import re
import sqlite3
from dataclasses import replace
from typing import Any

from watcher.store.books import DAY
from watcher.store.rows import ledger_of, ledger_row
from watcher.store.vault import Vault


def forget(db: sqlite3.Connection, vault: Vault, person: str) -> dict[str, int]:
    """How many rows of what went."""
    told = db.execute("SELECT alert, webhook, body FROM outbox").fetchall()
    about = [(r["alert"], r["webhook"]) for r in told if _is_about(person, json.loads(r["body"]))]
    db.executemany("DELETE FROM outbox WHERE alert=? AND webhook=?", about)
    return {
        "findings": db.execute("DELETE FROM findings WHERE person=?", (person,)).rowcount,
        "incidents": db.execute("DELETE FROM incidents WHERE person=?", (person,)).rowcount,
        "verdicts": db.execute("DELETE FROM judged WHERE person=?", (person,)).rowcount,
        "silences": db.execute("DELETE FROM silences WHERE person=?", (person,)).rowcount,
        "ledgers": _forget_ledgers(db, vault, person),
        "alerts": len(about),
    }


def _forget_ledgers(db: sqlite3.Connection, vault: Vault, person: str) -> int:
    changed = 0
    for row in db.execute("SELECT thread, sealed FROM ledgers").fetchall():
        ledger = ledger_of(vault.open(row["sealed"]))
        kept = tuple(e for e in ledger.entries if e.mention.identifier.person != person)
        if len(kept) == len(ledger.entries):
            continue
        changed += 1
        if kept:
            sealed = vault.seal(ledger_row(replace(ledger, entries=kept)))
            db.execute("UPDATE ledgers SET sealed=? WHERE thread=?", (sealed, row["thread"]))
        else:
            db.execute("DELETE FROM ledgers WHERE thread=?", (row["thread"],))
    return changed


def _is_about(person: str, alert: dict[str, Any]) -> bool:
    """Does a message name the person, as its subject or in a notice about the watch?"""
    named: bool = alert["person"] == person or person in re.findall(r"[a-z0-9_-]+", alert["note"])
    return named


def retire(db: sqlite3.Connection, before: float) -> None:
    """Seen-marks, ledgers, incidents with their findings, sent alerts and silences of before then (seconds since 1970)."""
    db.execute("DELETE FROM findings WHERE incident IN (SELECT id FROM incidents WHERE last_at<?)", (before,))
    db.execute("DELETE FROM incidents WHERE last_at<?", (before,))
    db.execute("DELETE FROM ledgers WHERE at<?", (before,))
    db.execute("DELETE FROM seen WHERE at<?", (before,))
    db.execute("DELETE FROM outbox WHERE state<>'waiting' AND made_at<?", (before,))
    db.execute("DELETE FROM days WHERE day<?", (int(before // DAY),))
    db.execute("DELETE FROM silences WHERE until<?", (before,))
