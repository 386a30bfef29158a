"""How well a page was seen, beside what it showed before; and the sights of a site's pages -> what one look says of the site as a whole. Pure.

Each configured page counts for itself: that another one is clear says nothing of it. The threads behind them count together, by the last few
that were looked at: among thousands some are always closed to us, but where most are, as behind a login, nothing is seen of what is said.
"""

from collections.abc import Collection, Iterable, Iterator
from heapq import nlargest
from operator import attrgetter

from watcher.model import Post, Reading, Sight
from watcher.settings import Site
from watcher.store import PageRow
from watcher.watch import follow

SEEN = frozenset({"", "clear"})
"""Sights of pages that are clear, or that nobody has looked at."""
RECENT = 6
"""Followed pages that are thought of; half of them must be out of sight, and so many at least, or all that there are:"""
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
    return bad * 2 >= len(sights) and (bad >= FEW or 0 < bad == len(sights))


# --- layout ----------------------------------------------------------------------------------------------------------


def of_page(site: Site, page: PageRow, reading: Reading) -> Sight:
    """The reading's sight, degraded where a page has lost what it always showed (its software's marks, its posts' times or names), or where
    the threads that it lists lie on hosts that are not the site's.
    """
    if reading.sight.state != "clear":
        return reading.sight
    if _leads_away(site, reading):
        return Sight("degraded", "elsewhere")
    if not page.shape:
        return reading.sight
    software, _, marks = page.shape.partition(":")
    lost = set(marks) - set(_marks(reading.posts)) if len(reading.posts) >= follow.DRIFT_ROWS else set()
    if (software not in follow.SHAPED and reading.software in follow.SHAPED) or lost:
        return Sight("degraded", "layout")
    return reading.sight


def _leads_away(site: Site, reading: Reading) -> bool:
    """Are most threads of a listing elsewhere? Nothing is lost where the posts themselves are shown."""
    if not site.threads or not follow.lists(reading) or any(post.posted_at for post in reading.posts):
        return False
    led = [follow.is_own(site, link.url) for link in reading.links if link.kind in {"thread", "board"}]
    return sum(led) * 2 < len(led)


def shape(page: PageRow, reading: Reading) -> str:
    """What a page shows: its software, and whether its posts have times (t) and names (a). A page with few posts teaches nothing."""
    if reading.sight.state != "clear" or len(reading.posts) < follow.DRIFT_ROWS:
        return page.shape
    return f"{reading.software}:{''.join(_marks(reading.posts))}"


def _marks(posts: Collection[Post]) -> Iterator[str]:
    most = 0.8 * len(posts)
    if sum(bool(p.posted_at) for p in posts) >= most:
        yield "t"
    if sum(bool(p.author) for p in posts) >= most:
        yield "a"
