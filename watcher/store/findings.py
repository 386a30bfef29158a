"""Finding -> its incident: the one of its thread, of the same details lately, of a near-copy, or a new one; and why people are told.

Everything here runs inside the transaction that keeps the post.
"""

import sqlite3
from dataclasses import dataclass, replace

from watcher.model import Finding, Severity
from watcher.store import decide
from watcher.store.database import upsert
from watcher.store.decide import Incident
from watcher.store.incidents import Tell, announce, named, save
from watcher.store.rows import mention_row
from watcher.store.sketch import alike
from watcher.store.vault import Vault

JOIN_WITHIN = 30 * 86_400.0
"""Seconds. The same details of the same person seen again within this time are the same incident."""
SHOWN_TWICE = 3600.0
"""Seconds within which a post's copy to the letter may be the same post on another page: a feed, a list of the latest posts."""
MORE_EVERY = 6 * 3600.0
"""Seconds. So often people are told that something goes on being posted where it was."""
COPIES = 1000
"""Findings of a person that are looked through for a near-copy."""
OUTRANKS = 86_400.0
"""Seconds for which a graver incident keeps lesser ones of its page quiet."""
_TOLD = "SELECT max(made_at) AS at FROM outbox WHERE json_extract(body,'$.incident')=?"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a post stands and what it is known by: names in fingerprints, what must be read back sealed (vault.py). A post that is found late, in
    the light of what its thread says now, has no page, sketch or address of its own.
    """

    site: str
    number: str  # the post's id, in clear
    post: bytes
    thread: bytes
    page: bytes = b""
    shape: bytes = b""
    link: bytes = b""


def keep(
    db: sqlite3.Connection, vault: Vault, finding: Finding, spot: Spot, now: float, tell: Tell, *, backlog: bool
) -> tuple[Incident, str]:
    """The incident as it is with the finding, and why people are told ("" for silence)."""
    details = _details(vault, finding)
    before = db.execute(
        "SELECT incident FROM findings WHERE person=? AND site=? AND post=?", (finding.person, spot.site, spot.post)
    ).fetchone()
    name = before["incident"] if before else _related(db, finding.person, details, spot, now, backlog=backlog)
    incident = named(db, name)
    if incident is None:
        name = vault.name("incident", finding.person, spot.site, spot.number, "backlog" if backlog else "")
        changed = decide.opened(finding, spot.site, name, now, backlog=backlog)
        reason = "" if _outranked(db, finding, spot, now) else "first"
    else:
        changed, reason = _joined(db, incident, finding, spot, now, known=before is not None, backlog=backlog)
    if _is_judged(db, finding.person, spot):  # counted, but neither told nor opened anew
        kept = incident or replace(changed, state="resolved")
        changed, reason = replace(kept, posts=changed.posts, last_at=now), ""
    save(db, changed)
    _save(db, vault, finding, changed.id, details, spot, now)
    if reason:
        announce(db, changed, reason, tell, now)
    return changed, reason


def stands(db: sqlite3.Connection, vault: Vault, spot: Spot) -> None:
    """Note the page on which the findings of a post were last seen."""
    query = "UPDATE findings SET page=?, number=?, gone_at=NULL, gone_looks=0 WHERE site=? AND post=?"
    db.execute(query, (spot.page, vault.seal(spot.number), spot.site, spot.post))


def _details(vault: Vault, finding: Finding) -> bytes:
    """What the same details of the same person are known by."""
    private = {str(m.identifier.number) for m in finding.mentions if not m.identifier.public}
    return vault.fingerprint("details", finding.person, *sorted(private))


def _joined(
    db: sqlite3.Connection, incident: Incident, finding: Finding, spot: Spot, now: float, *, known: bool, backlog: bool
) -> tuple[Incident, str]:
    """The incident with a post that is new to it or `known`. What was there before the watch is told as one, and when it is worse."""
    more = "" if known else _more(db, incident, spot, now)
    changed, reason = decide.joined(incident, finding, spot.site, now, new_post=not known, more=more)
    quiet = incident.backlog and backlog and reason != "worse"
    return changed, "" if quiet else reason


def _more(db: sqlite3.Connection, incident: Incident, spot: Spot, now: float) -> str:
    """Why people are told of a further post: it stands in another `thread`, or it is one `more` and they have not been told for a while. What was
    found lately in the same words may be the same post, seen on another page.
    """
    known = db.execute("SELECT 1 FROM findings WHERE incident=? AND thread=?", (incident.id, spot.thread)).fetchone()
    copy = (
        "SELECT 1 FROM (SELECT post FROM findings WHERE incident=? AND site=? AND at>? ORDER BY at DESC LIMIT ?) f"
        " JOIN seen a ON a.site=? AND a.post=f.post JOIN seen b ON b.site=a.site AND b.post=? AND b.words=a.words LIMIT 1"
    )
    lately = (incident.id, spot.site, now - SHOWN_TWICE, COPIES, spot.site, spot.post)
    if not known and not db.execute(copy, lately).fetchone():
        return "thread"
    told = db.execute(_TOLD, (incident.id,)).fetchone()["at"] or incident.opened_at
    return "more" if now - told >= MORE_EVERY else ""


def _related(db: sqlite3.Connection, person: str, details: bytes, spot: Spot, now: float, *, backlog: bool) -> str:
    """The name of the incident that a finding belongs to, "" where it is a new one: the backlog's, else of its thread, of the same details lately,
    or of a near-copy. What was there before the watch takes nothing new to itself: that somebody posts it again is news.
    """
    if backlog:
        query = "SELECT id FROM incidents WHERE person=? AND backlog=1 ORDER BY last_at DESC LIMIT 1"
        row = db.execute(query, (person,)).fetchone()
        return row["id"] if row else ""
    row = db.execute(
        "SELECT i.id FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.person=? AND (f.thread=? OR f.details=?) AND i.backlog=0 AND i.last_at>? ORDER BY i.last_at DESC LIMIT 1",
        (person, spot.thread, details, now - JOIN_WITHIN),
    ).fetchone()
    return row["id"] if row else _copied(db, person, spot.shape, now)


def _copied(db: sqlite3.Connection, person: str, shape: bytes, now: float) -> str:
    """The incident of the newest finding of a person that is a near-copy, "" where there is none."""
    if not shape:
        return ""
    rows = db.execute(
        "SELECT f.incident AS id, f.sketch FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.person=? AND i.backlog=0 AND f.at>? AND f.sketch<>x'' ORDER BY f.at DESC LIMIT ?",
        (person, now - JOIN_WITHIN, COPIES),
    )
    return next((row["id"] for row in rows if alike(row["sketch"], shape)), "")


def _outranked(db: sqlite3.Connection, finding: Finding, spot: Spot, now: float) -> bool:
    """Is a graver incident of the person open on the same page? Then a lesser one is kept, but not told."""
    if not spot.page or finding.severity >= Severity.CRITICAL:
        return False
    row = db.execute(
        "SELECT 1 FROM findings f JOIN incidents i ON i.id=f.incident WHERE f.site=? AND f.page=? AND f.person=? AND i.state='open' AND i.severity>? AND i.last_at>?",
        (spot.site, spot.page, finding.person, int(finding.severity), now - OUTRANKS),
    ).fetchone()
    return row is not None


def _is_judged(db: sqlite3.Connection, person: str, spot: Spot) -> bool:
    """Has somebody said of the post's words that they are no exposure of the person?"""
    query = "SELECT 1 FROM judged j JOIN seen s ON s.words=j.words WHERE j.person=? AND s.site=? AND s.post=?"
    return db.execute(query, (person, spot.site, spot.post)).fetchone() is not None


def _save(
    db: sqlite3.Connection, vault: Vault, finding: Finding, incident: str, details: bytes, spot: Spot, now: float
) -> None:
    sealed = vault.seal([mention_row(m) for m in finding.mentions])
    row = {
        "person": finding.person, "site": spot.site, "post": spot.post, "incident": incident, "severity": int(finding.severity), "score": finding.score,
        "details": details, "sealed": sealed, "thread": spot.thread, "at": now, "sketch": spot.shape, "link": spot.link,
    }  # fmt: skip
    fixed = tuple(name for name in ("sketch", "link") if not row[name])
    upsert(db, "findings", row, ("person", "site", "post"), fixed)
