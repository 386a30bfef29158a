"""Which page of a host to read next. Pure: the same books and time give the same page.

Listings that are due and threads that a listing said have changed go first, in the order in which they fell due: where requests are scarce,
listings alone would take them all. Then comes what was there before anybody looked (a board's threads when it is first read, every page for a
new watchlist), then the page with the greatest expected delay avoided, V = rate x waiting^2 / 2 (research/crawl.md, 4), and in any case a page
that waited too long.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

MAX_WAIT = 1.25
"""Intervals. No page waits longer while requests are ample ..."""
MAX_ROUNDS, MAX_ROUNDS_LISTED = 1.5, 2.3
"""... or rounds through all pages, where those take longer: the cap widens when requests are scarce. Where a listing announces most of
what is new, the round is only a net behind it, and may be slower (bench/delay.py)."""
FIRST_RATE = 1.0 / 3600
"""Posts a second, before anything is known: one an hour."""
MEMORY = 0.8
"""How much of the learnt rate stays at each look."""


@dataclass(frozen=True, slots=True)
class Due:
    """One page's book-keeping. Times are seconds of one clock."""

    url: str = field(repr=False)
    every: float
    listing: bool = False
    read_at: float = -1e12
    pending_since: float | None = None  # a listing said that it changed
    rate: float = FIRST_RATE  # unannounced posts a second
    backlog: bool = False  # it is pending, but was there before
    followed: bool = False  # nobody configured it


def pick(pages: Iterable[Due], now: float, around: float = 0.0, *, listed: bool = False) -> Due | None:
    """The page to read now, None when nothing is due. `around`: seconds that a round through all pages of the host takes; `listed`: has it a listing?"""
    known = list(pages)
    listing = min((p for p in known if p.listing and now - p.read_at >= p.every), key=_due_at, default=None)
    first = min((p for p in known if p.pending_since is not None), key=_in_turn, default=None)
    if listing is not None and (first is None or first.backlog or _due_at(listing) <= (first.pending_since or 0.0)):
        return listing
    waiting = [p for p in known if p.pending_since is None and not p.listing and now - p.read_at >= p.every]
    most = (MAX_ROUNDS_LISTED if listed else MAX_ROUNDS) * around
    overdue = [p for p in waiting if now - p.read_at >= max(MAX_WAIT * p.every, most)]
    oldest = min(overdue, key=lambda p: p.read_at, default=None)
    if oldest is not None and (first is None or _passes(oldest, first)):
        return oldest
    if first is not None:
        return first
    return max(waiting, key=lambda p: p.rate * (now - p.read_at) ** 2, default=None)


def _due_at(page: Due) -> float:
    return page.read_at + page.every


def _in_turn(page: Due) -> tuple[bool, float]:
    return page.backlog, page.pending_since or 0.0


def _passes(overdue: Due, first: Due) -> bool:
    """Has a page waited so long that it passes the first one that is pending?"""
    if first.backlog:
        return not overdue.followed
    return overdue.read_at + overdue.every < (first.pending_since or 0.0) - overdue.every


def learnt(rate: float, unannounced: int, seconds: float) -> float:
    """The rate after a look that found so many posts which no listing had announced."""
    return MEMORY * rate + (1 - MEMORY) * unannounced / max(seconds, 1.0)
