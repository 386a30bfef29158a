"""Posts that a page shows -> which of the findings made on it are gone, and which are back. Inside a transaction.

A post is gone when its id lies between those that the page shows, or when the whole page is gone; after `GONE_LOOKS` good looks it counts.
People are told when that was the last post of an incident, and when one of a settled silence is back.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from watcher.model import Post
from watcher.store.decide import Incident
from watcher.store.incidents import GONE_LOOKS, Tell, announce, named, save
from watcher.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows, read whole: the fingerprints of its posts, and the lowest and highest of their numbers; or that all of it is `gone`."""

    present: frozenset[bytes]
    low: int
    high: int
    gone: bool

    def lacks(self, number: str) -> bool:
        """Is a post that is not among those shown really no longer there, and not on another page?"""
        return self.gone or (number.isdecimal() and self.low < int(number) < self.high)


def shown(posts: Sequence[Post], keys: Sequence[bytes], *, gone: bool) -> Shown:
    numbers = [int(post.number) for post in posts if post.number.isdecimal()]
    return Shown(frozenset(keys), min(numbers, default=0), max(numbers, default=0), gone)


def compare(
    db: sqlite3.Connection, vault: Vault, site: str, page: bytes, seen: Shown, now: float, tell: Tell
) -> list[tuple[Incident, str]]:
    """Note what is gone and what is back; the incidents that people are told of, and why: gone | back."""
    query = "UPDATE findings SET gone_looks=?, gone_at=? WHERE person=? AND site=? AND post=?"
    told: list[tuple[Incident, str]] = []
    for row in db.execute("SELECT * FROM findings WHERE site=? AND page=?", (site, page)).fetchall():
        here = row["post"] in seen.present
        missing = not here and seen.lacks(Post(str(vault.open(row["number"])), "").number)
        looks = 0 if here else row["gone_looks"] + missing
        if looks == row["gone_looks"]:
            continue
        since = (row["gone_at"] or now) if looks else None
        db.execute(query, (looks, since, row["person"], site, row["post"]))
        reason = "back" if here and row["gone_looks"] >= GONE_LOOKS else "gone" if looks == GONE_LOOKS else ""
        if reason:
            told += _changed(db, row["incident"], reason, now, tell)
    return told


def _changed(db: sqlite3.Connection, name: str, reason: str, now: float, tell: Tell) -> Iterator[tuple[Incident, str]]:
    """Tell that the last post of an incident is gone, or that one is back."""
    query = "SELECT count(*) AS n FROM findings WHERE incident=? AND gone_looks<?"
    left = db.execute(query, (name, GONE_LOOKS)).fetchone()["n"]
    incident = named(db, name)
    if incident is None or (reason == "gone" and left) or (reason == "back" and left > 1):
        return
    changed = replace(incident, updates=incident.updates + 1)
    save(db, changed)
    announce(db, changed, reason, tell, now)
    yield changed, reason
