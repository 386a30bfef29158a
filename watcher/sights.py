"""The sights of a site's pages -> what one look says of the site as a whole. Pure.

Each configured page counts for itself: that another one is clear says nothing of it. The threads behind them count together, by the last few
that were looked at: among thousands some are always closed to us, but where most are, as behind a login, nothing is seen of what is said.
"""

from collections.abc import Collection, Iterable
from heapq import nlargest
from operator import attrgetter

from watcher.model import Sight
from watcher.store import PageRow

SEEN = frozenset({"", "clear"})
"""Sights of pages that are clear, or that nobody has looked at."""
RECENT = 6
"""Followed pages that are thought of; half of them must be out of sight, and so many at least:"""
FEW = 3


def of_site(page: PageRow, sight: Sight, rows: Iterable[PageRow]) -> Sight | None:
    """The site's sight after a look at a page, by the books of all its pages; None where the look says nothing of it: a clear page of a site that
    is out of sight elsewhere, or a thread out of sight among others that are seen.
    """
    others = [row for row in rows if row.url != page.url]
    own = [row for row in others if row.configured and row.sight not in SEEN]
    followed = [row.sight for row in nlargest(RECENT, (r for r in others if _counts(r)), key=attrgetter("read_at"))]
    if page.configured:
        closed = _are_closed(followed)
    else:
        closed = _are_closed([str(sight), *followed][:RECENT])
        if sight.state != "clear" and not closed:
            return None
    return None if sight.state == "clear" and (own or closed) else sight


def _counts(row: PageRow) -> bool:
    return not row.configured and bool(row.sight)


def _are_closed(sights: Collection[str]) -> bool:
    bad = sum(sight != "clear" for sight in sights)
    return bad >= FEW and bad * 2 >= len(sights)
