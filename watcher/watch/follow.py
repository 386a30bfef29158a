"""What one reading of a page says about what to read next. Pure.

Threads that a listing shows as changed, the further pages of a thread within its history, and where the next reading may begin (`since`).
"""

import hashlib
import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from watcher.crawl import pick
from watcher.model import WITHIN, Link, Post, Reading
from watcher.settings import Site
from watcher.store import PageRow

NEVER = 0.0
MARKS = 8
"""Listings that a thread is known from: a board, the newest posts and a feed say each in its own way what changed."""
LEAVING, GONE = "leaving", "gone"
"""Of a page that was not there at the last look, and at the last two; gone is also what nobody needs to read again."""
DRIFT_ROWS = 3
"""Posts. Fewer say nothing about a page's layout."""
SHAPED = frozenset({"generic", "paste", "strip", ""})
"""Readers that take anything, and so prove nothing about a layout."""
Pages = Mapping[tuple[str, str], PageRow]


def is_old(page: PageRow, post: Post) -> bool:
    """Was a post there before anybody watched its page? What is on it at the first good look, but for what a thread says that was written
    since its listing was read.
    """
    if page.version or not (page.configured or page.backlog):
        return False
    return page.configured or not _is_after(post.posted_at, page.pending or page.read_at)


def _is_after(posted_at: str, moment: float) -> bool:
    """Was a post written after a moment? A time without a zone may be of any."""
    try:
        when = datetime.fromisoformat(posted_at)
    except ValueError:
        return False
    return when.timestamp() > moment if when.tzinfo else when.replace(tzinfo=UTC).timestamp() > moment - WESTERNMOST


WESTERNMOST = 12 * 3600.0
"""Seconds that the clocks of Baker Island are behind UTC."""


def rows(site: Site, page: PageRow, reading: Reading, pages: Pages, now: float) -> list[PageRow]:
    """The books of threads and further pages that changed by this reading."""
    out: list[PageRow] = []
    if not site.threads:
        return out
    listed, opened, forward = lists(reading), {post.thread for post in reading.posts}, not _newest_first(reading.posts)
    for link in sorted(reading.links, key=_comes_last):
        if not is_own(site, link.url):
            continue
        url = link.url.split("#")[0]
        if link.kind not in {"thread", "board"}:
            ends = page.listing or listed or (link.kind in {"prev", "last"} and not forward)
            if link.kind == "prev" and not ends:
                out += _before(page, url, reading.posts, pages, now)
            elif not ends:
                out += _further(page, url, link.kind, pages, now, site.backfill, forward=forward)
        elif (listed or url in opened) and (page.configured or page.gap_of or reading.software not in SHAPED):
            out += _thread(page, site, url, link, pages, now)
    return out


def _newest_first(posts: Sequence[Post]) -> bool:
    """Do the posts of a thread stand with the newest one first? Then what is new comes on its first page, and the others are history."""
    times = [post.posted_at for post in posts if post.posted_at]
    falling = sum(first > second for first, second in itertools.pairwise(times))
    return len(times) >= DRIFT_ROWS and falling >= MOSTLY * (len(times) - 1)


MOSTLY = 0.8
"""The share of neighbours that stand in an order, to call it one."""


def _comes_last(link: Link) -> bool:
    """The last page is what a thread goes on with, whatever the next one is."""
    return link.kind == "last"


def is_own(site: Site, url: str) -> bool:
    parts = urlsplit(url)
    return (parts.hostname or "") in site.hosts and parts.scheme in {"http", "https"}


def blank(site: str, url: str) -> PageRow:
    """The books of a page that was never read."""
    return PageRow(
        site, url, listing=False, configured=False, read_at=NEVER, pending=None, rate=pick.FIRST_RATE, version=0
    )


def new_page(site: str, url: str, now: float) -> PageRow:
    """The books of a page that waits to be read."""
    return replace(blank(site, url), pending=now)


def lists(reading: Reading) -> bool:
    """Is it a listing of threads or an index of boards, and not a thread that names similar ones? A catalog shows what opens each of its threads, an index also
    what was answered last.
    """
    if not reading.posts and any(link.kind == "board" for link in reading.links):
        return True
    threads = _numbers(reading)
    urls = {link.url.split("#")[0] for link in reading.links if link.kind == "thread"}
    theirs = sum(post.number in threads or post.thread in urls for post in reading.posts)
    return bool(threads) and (reading.software in SHAPED or theirs * 2 >= len(reading.posts))


def _numbers(reading: Reading) -> dict[str, str]:
    """The addresses of the threads that a reading links to, by the last number in them, else by themselves."""
    urls = [link.url.split("#")[0] for link in reading.links if link.kind == "thread"]
    return {(re.findall(r"\d+", urlsplit(url).path) or [url])[-1]: url for url in urls}


def _thread(listing: PageRow, site: Site, url: str, link: Link, pages: Pages, now: float) -> list[PageRow]:
    known, name = pages.get((site.name, url)), _place(listing)
    early = listing.version == 0 and not listing.gap_of
    if known is None:
        fresh = replace(new_page(site.name, url, now), marks={name: link.mark}, backlog=early)
        return [replace(fresh, thread=url, last=url, depth=site.backfill, known_until=known_before(listing))]
    if known.configured or known.marks.get(name) == link.mark:
        return []
    said = [(place, mark) for place, mark in known.marks.items() if place != name][1 - MARKS :]
    marked = replace(known, marks=dict([*said, (name, link.mark)]))
    if early and name not in known.marks:  # what a listing says at first is no news of a thread that is known
        return [marked]
    changed = replace(marked, presence="")
    last = pages.get((site.name, known.last)) if known.last != url else None
    if last is not None and last.presence != GONE:
        return [changed, _awaited(last, now)]
    return [_awaited(replace(changed, last=url), now)]


def _awaited(row: PageRow, now: float) -> PageRow:
    """A page on which something new stands; what waited for its turn among the old ones waits among the new ones."""
    return replace(row, pending=now if row.backlog else row.pending or now, backlog=False)


def known_before(listing: PageRow) -> float:
    """Until when what was written is no news to a listing, or to the one of which it is read on."""
    return listing.known_until if listing.gap_of else listing.full_at


def is_news(listing: PageRow, known: PageRow, link: Link) -> bool:
    """Does a listing say something else of a thread than before?"""
    return known.marks.get(_place(listing)) != link.mark


def _place(listing: PageRow) -> str:
    """A short name for a listing, of which the pages that are read on are parts."""
    return hashlib.blake2b((listing.gap_of or listing.url).encode(), digest_size=4).hexdigest()


def _further(
    page: PageRow, url: str, kind: str, pages: Pages, now: float, backfill: int, *, forward: bool
) -> list[PageRow]:
    """The next page of a thread within its history, and always its last one; `forward`: does the thread go on there?"""
    root = pages.get((page.site, page.thread)) if page.thread else None
    holder, known = root or pages.get((page.site, page.url), page), pages.get((page.site, url))
    if url == page.url or known is not None:
        ended = (
            kind == "last" and holder.last == page.url != url and forward
        )  # its last page was gone, and is another one now
        return [replace(holder, last=url), _awaited(known, now)] if known is not None and ended else []
    first_look = page.read_at == NEVER
    depth = page.depth - 1 if kind == "next" and first_look else backfill
    if kind == "next" and first_look and page.depth <= 0 and page.url != (root.last if root else page.url):
        return []
    row = replace(
        new_page(page.site, url, now),
        thread=page.thread or page.url,
        depth=max(0, depth) if kind == "next" else 0,
        backlog=page.backlog or (page.configured and page.version == 0),
        known_until=page.full_at or page.known_until,
    )
    if forward and (kind == "last" or root is None or page.url == root.last):
        return [row, replace(holder, last=url)]
    return [row]


def _before(page: PageRow, url: str, posts: Sequence[Post], pages: Pages, now: float) -> list[PageRow]:
    """The page before a thread's last one, where all that stands here was written since the thread was known: then there is more of it."""
    times = [post.posted_at for post in posts if post.posted_at]
    known = page.version or page.backlog or page.configured or (page.site, url) in pages
    if known or not page.known_until or not times or not _is_after(min(times), page.known_until):
        return []
    if sum(row.thread == page.thread for row in pages.values()) >= MOST_BEFORE:
        return []
    return [replace(new_page(page.site, url, now), thread=page.thread, known_until=page.known_until)]


MOST_BEFORE = 200
"""Pages of a thread: nobody writes more between two looks."""
NUMBERED_APART = SHAPED | {"configured", "pdf", "vichan", "lynxchan", "jschan", "foolfuuka", "futaba"}
"""Readers whose numbers of posts count within a board or a page, and mean other posts elsewhere on the site."""


def placed(page: PageRow, reading: Reading) -> Reading:
    """The reading with each post's thread, and with numbers that no other post of the site has. Openers on a listing belong to the threads
    that it links to, each to its own.
    """
    posts = reading.posts
    if lists(reading):
        threads = _numbers(reading)
        posts = tuple(p if p.thread else replace(p, thread=threads.get(p.id, f"{page.url} {p.id}")) for p in posts)
    if reading.software in NUMBERED_APART:
        posts = tuple(replace(p, id=f"{p.thread or page.thread or page.url}{WITHIN}{p.id}") for p in posts)
    return replace(reading, posts=posts)
