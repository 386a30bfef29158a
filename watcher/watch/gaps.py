"""What was not seen between two looks, and where to read back for it. Pure.

A page of posts whose oldest one is newer than anything known has a gap before it; so has a listing whose last thread has changed since it was
read, for it is sorted by what was written last. What a feed never shows is missed, too.
"""

from collections.abc import Collection
from dataclasses import replace

from watcher.extract.sites import feed
from watcher.model import Post, Reading
from watcher.settings import Site
from watcher.store import PageRow
from watcher.watch import follow


def newest(posts: Collection[Post]) -> str:
    """The time of the newest post, "" where none shows one."""
    return max((p.posted_at for p in posts), default="")


def missed(page: PageRow, reading: Reading, known: int) -> bool:
    """Is the oldest post newer than the newest that was known, with none in common? Then what lay between was not seen.

    Only where posts show their times and are the newest of something larger: a feed, a timeline; a thread's pages follow each other.
    """
    times = [p.posted_at for p in reading.posts]
    stream = page.configured or page.gap_of
    return bool(stream and known == 0 and page.newest and times and all(times) and min(times) > page.newest)


SHORT_FEED = 15
"""Entries. Most software's feeds have between 5 and 15."""


def lacks_answers(site: Site, reading: Reading) -> bool:
    """Is it a short feed of what opens threads, to which it does not lead? Then answers are never seen through it."""
    threads = [link for link in reading.links if link.kind == "thread"]
    followed = sum(follow.is_own(site, link.url) for link in threads) if site.threads else 0
    return (
        0 < len(reading.posts) <= SHORT_FEED and feed.opens_threads(reading.posts) and followed * 2 < len(reading.posts)
    )


def older(site: Site, page: PageRow, reading: Reading, pages: follow.Pages, now: float) -> list[PageRow]:
    """The page before this one, within the site's history; none where it has none to offer or the budget is spent."""
    depth = site.backfill if page.configured else page.depth - 1
    if not reading.older or depth < 0 or not follow.is_own(site, reading.older) or (page.site, reading.older) in pages:
        return []
    top = page.gap_of or page.url
    return [replace(follow.new_page(page.site, reading.older, now), newest=page.newest, depth=depth, gap_of=top)]


# --- listings ---------------------------------------------------------------------------------------------------------

PAGES_BACK = 5
"""Pages of a listing that are read behind its first one, where more has changed than that shows."""
NEARLY_ALL = 0.8
"""The share of a listing's threads that have changed, where it shows all that changed and no more: some are pinned to its top."""


def outrun(page: PageRow, reading: Reading, pages: follow.Pages, *, unknown: bool = True) -> bool:
    """Has all that a listing shows changed since it was read? Then more may have changed than it shows. `unknown`: do threads count that
    nobody knew? They may be new, or old ones that stood behind what was ever read.
    """
    threads = [link for link in reading.links if link.kind == "thread"]
    first_look = page.read_at == follow.NEVER and not page.gap_of
    if first_look or not threads or not follow.lists(reading) or not _next(reading):
        return False
    known = [pages.get((page.site, link.url.split("#")[0])) for link in threads]
    news = [
        unknown if row is None else follow.is_news(page, row, link) for row, link in zip(known, threads, strict=True)
    ]
    return news[-1] and sum(news) >= NEARLY_ALL * len(news)


def behind(site: Site, page: PageRow, reading: Reading, pages: follow.Pages, now: float) -> list[PageRow]:
    """The next page of a listing, to be read once; none where so many have been read, or where it is read by itself."""
    depth, url = page.depth if page.gap_of else PAGES_BACK, _next(reading)
    row = pages.get((site.name, url)) or follow.new_page(site.name, url, now)
    if depth <= 0 or row.configured or not follow.is_own(site, url):
        return []
    return [
        replace(
            row,
            pending=now,
            presence="",
            depth=depth - 1,
            gap_of=page.gap_of or page.url,
            known_until=follow.known_before(page),
        )
    ]


def _next(reading: Reading) -> str:
    return next((link.url for link in reading.links if link.kind == "next"), "")
