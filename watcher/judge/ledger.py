"""What a thread has said about each person so far: fragments that mean little alone and much together.

A value: `remember` returns a new one. Bounded: per thread the newest `MAX_ENTRIES` mentions. Evidence decays with the posts and the
time between, and weighs more where the same author goes on.
"""

import math
from dataclasses import dataclass, field
from datetime import datetime

from watcher.model import Mention

MAX_ENTRIES = 200
"""Mentions kept of one thread."""
POSTS_HALF = 60.0
"""Posts after which a fragment counts half: about three pages of a forum."""
DAYS_HALF = 14.0
"""Days after which it counts half."""
OTHER_AUTHOR = 0.85
"""What a fragment of another author counts beside one of the same: threads build a dox together, but not only one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A mention in an earlier post of the thread."""

    post: str
    number: int  # how many posts of the thread came before it
    at: datetime | None
    author: str = field(repr=False)
    mention: Mention
    told: bool = False  # a finding of that post has been reported


@dataclass(frozen=True, slots=True)
class Ledger:
    posts: int = 0
    entries: tuple[Entry, ...] = ()

    def about(self, person: str) -> tuple[Entry, ...]:
        return tuple(e for e in self.entries if e.mention.identifier.person == person)

    @property
    def persons(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(e.mention.identifier.person for e in self.entries))


def hints(ledger: Ledger) -> dict[str, bool]:
    """For the matcher: whom the thread is about, and whether their street was named in it."""
    out: dict[str, bool] = {}
    for entry in ledger.entries:
        identifier = entry.mention.identifier
        street = "street" in entry.mention.why and "number" not in entry.mention.why.replace("without a number", "")
        out[identifier.person] = out.get(identifier.person, False) or street
    return out


def weight(entry: Entry, ledger: Ledger, author: str, at: datetime | None) -> float:
    """How much of an entry's evidence is left for a post that comes now: 0 to 1."""
    left: float = 0.5 ** ((ledger.posts - entry.number) / POSTS_HALF)
    if at is not None and entry.at is not None:
        try:
            days = abs((at - entry.at).total_seconds()) / 86_400
        except TypeError:  # one with a zone, one without
            days = 0.0
        left *= math.pow(0.5, days / DAYS_HALF)
    same = not author or not entry.author or author == entry.author
    return left if same else left * OTHER_AUTHOR


def without(ledger: Ledger, post: str) -> Ledger:
    """The ledger as if a post had not been read: before it is read again, edited or for a new person."""
    if not any(e.post == post for e in ledger.entries):
        return ledger
    return Ledger(ledger.posts - 1, tuple(e for e in ledger.entries if e.post != post))


def remember(ledger: Ledger, entries: tuple[Entry, ...]) -> Ledger:
    kept = (*ledger.entries, *entries)[-MAX_ENTRIES:]
    return Ledger(ledger.posts + 1, kept)


def told(ledger: Ledger, person: str, posts: frozenset[str]) -> Ledger:
    """The ledger with these posts' entries of a person marked as reported."""
    marked = tuple(
        Entry(e.post, e.number, e.at, e.author, e.mention, told=True)
        if e.mention.identifier.person == person and e.post in posts
        else e
        for e in ledger.entries
    )
    return Ledger(ledger.posts, marked)
