"""When a page is read again, and which pages are forgotten. Pure.

A page that is configured has its interval, and so has the last page of a thread that is; one that a listing announced waits for its turn; the
others have quiet hours of their own, the rarer the less was found in them.
"""

from collections.abc import Collection
from dataclasses import replace

from watcher.crawl import pick
from watcher.model import Sight
from watcher.settings import Site
from watcher.store import PageRow
from watcher.watch.follow import GONE, NEVER, Pages

CLOCK_SLACK = 60.0
"""Seconds that a clock may go back without a page being read anew at once."""
FULL_EVERY = 3600.0
"""Seconds. A page that is read from its last post on is read whole so often, for what was edited or deleted."""
QUIET = 12
"""Intervals after which a thread is read that no listing announced: listings miss some."""
QUIET_LEAST = 3600.0
"""Seconds; not more often than this, but for threads in which posts have appeared unannounced:"""
QUIET_ROUNDS = 1.2
"""Rounds through all pages of a host: looks at quiet threads, however many, leave a sixth of our requests to the others."""
LIKELY = 0.3
"""Expected posts. Such a thread is read as soon as so much is likely to stand there."""


def address(page: PageRow, now: float) -> str:
    """Where to read a page from: after its last known post, or now and then as a whole."""
    return page.since if page.since and now - page.full_at < FULL_EVERY else page.url


def due(
    site: Site, row: PageRow, now: float, version: int, around: float = 0.0, *, front: bool = False
) -> pick.Due | None:
    """A page's entry for `pick`, None when it is surely not due. A new watchlist makes every page pending. `around`: seconds that a round
    through all pages of the host takes; `front`: is it where a configured thread goes on?
    """
    stale = row.version < version and row.read_at != NEVER
    unmarked = row.listing and not row.mark  # of whose changes its index tells nothing
    pending = row.pending if row.pending is not None else row.read_at if stale else None
    every = (
        site.every if row.configured or front else site.every * QUIET if unmarked else _quiet(site, row.rate, around)
    )
    read_at = row.read_at if row.read_at <= now + CLOCK_SLACK else NEVER  # the clock was set back: what it said is void
    if row.presence == GONE or (pending is None and now - read_at < every):
        return None
    listing, backlog = row.listing and row.configured, row.backlog or (row.pending is None and stale)
    return pick.Due(
        f"{site.name} {row.url}", every, listing, read_at, pending, row.rate, backlog, not (row.configured or front)
    )


def is_front(row: PageRow, pages: Pages) -> bool:
    """Is it the last page of a thread that is configured? New posts come there, wherever the configured address leads."""
    root = pages.get((row.site, row.thread)) if row.thread else None
    return root is not None and root.configured and root.last == row.url


def _quiet(site: Site, rate: float, around: float) -> float:
    """Seconds between two looks at a thread that no listing announces: sooner where posts have appeared unannounced."""
    return min(max(site.every * QUIET, QUIET_LEAST, QUIET_ROUNDS * around), max(site.every, LIKELY / rate))


def learnt(row: PageRow, fresh: int, now: float) -> float:
    """A page's rate after a look that found so many new posts; what a listing had announced teaches nothing."""
    unannounced = fresh if row.pending is None and row.read_at != NEVER else 0
    return pick.learnt(row.rate, unannounced, now - row.read_at) if row.read_at != NEVER else row.rate


PASSING = frozenset(
    "timeout connect reset cut dns network proxy protocol rate maintenance empty unreadable fault".split()
)
"""Reasons of a failure that may be over at the next look."""
TRIES = 3
"""Looks at a page that waits to be read and fails for such a reason, until only its own hours come back to it."""


def failed(row: PageRow, sight: Sight, now: float) -> PageRow:
    """The books of a page after a look that failed: what waited to be read waits on, behind the others."""
    again = row.pending is not None and sight.reason in PASSING and row.failures + 1 < TRIES
    return replace(row, read_at=now, pending=now if again else None, failures=row.failures + 1, sight=str(sight))


MOST_PAGES = 5000
"""Followed pages of a site that are known at a time; a thread that is forgotten is known again as soon as a listing shows it."""
GONE_FOR = 30 * 86_400.0
"""Seconds. A link to a thread that is gone may stand for a while."""


def surplus(rows: Collection[PageRow], now: float) -> list[PageRow]:
    """What of a site's books may be forgotten: threads that have long been gone, and where too many are known those in which nothing
    happened for longest, each with all its pages.
    """
    followed = [row for row in rows if not row.configured and not row.listing]
    gone = [row for row in followed if row.presence == GONE and now - row.read_at > GONE_FOR]
    quiet = [row for row in followed if row.presence != GONE and row.pending is None]
    last: dict[str, float] = {}
    for row in followed:
        thread = row.thread or row.url
        last[thread] = max(last.get(thread, 0.0), row.changed)
    quiet.sort(key=lambda row: last[row.thread or row.url], reverse=True)
    return gone + quiet[MOST_PAGES:]
