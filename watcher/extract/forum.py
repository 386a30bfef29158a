"""What forum pages have in common: rows of posts and rows of threads, told by selectors. Each software is one set of rules."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract.jumps import thread_of
from watcher.extract.marks import mark
from watcher.extract.page import Page, asking, attribute, beside, cut, one, plain
from watcher.model import Extra, Link, Post


@dataclass(frozen=True, slots=True)
class Rules:
    """Selectors of one software. `post` finds the posts; the other rules look below each of them."""

    post: str
    id: str = "@id"  # rule; the last run of digits in what it finds is the id
    verbatim: bool = False  # the id is all that the rule finds
    author: tuple[str, ...] = ()
    time: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    quote: str = ""
    drop: str = ""  # edit notes, buttons, adverts inside a body
    signature: str = ""
    permalink: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    thread: str = ""  # rows of a listing
    link: str = "a[href]"  # the thread's link in its row
    mark: tuple[str, ...] = ()  # what of a row changes with the thread
    boards: str = ""  # rows of an index, each a board with threads of its own
    board: str = "a[href]"  # the board's link in its row
    board_mark: tuple[str, ...] = ()  # what of a row changes with the board
    next: str = "a[rel=next], link[rel=next]"
    pager: str = ""  # what holds the numbers of a thread's pages; "" for what most software calls them
    anywhere: tuple[str, ...] = ()  # links to threads on a page that is neither thread nor listing: a portal
    skip: str = ""  # a post that holds this is none: an advert
    epoch: tuple[str, ...] = ()  # rules for times in seconds since 1970


def read(page: Page, rules: Rules) -> tuple[list[Post], list[Link]]:
    """The posts of a page, then its links."""
    rules = _present(page, rules)
    links = list(links_of(page, rules))
    # lexbor names a node once for each alternative that it fits
    found = {n.mem_id: n for n in page.tree.css(rules.post)}
    nodes = [n for n in found.values() if not (rules.skip and n.css_first(rules.skip))]
    shown = [one(n, rules.time) for n in nodes]
    day_first = dates.order(shown)
    posts = [post(page, node, rules, when, day_first=day_first) for node, when in zip(nodes, shown, strict=True)]
    return unique(p for p in posts if p is not None), links


def read_index(page: Page, rules: Rules, box: str, link: str) -> tuple[list[Post], list[Link]]:
    """Posts and links of an imageboard's page, which may be an index of several threads: each a box with its opener and its last answers."""
    posts, links = read(page, rules)
    boxes = page.tree.css(box)
    if len(boxes) < SEVERAL_BOXES:
        return posts, links
    threads: dict[str, str] = {}
    for one_box in boxes:
        anchor = one_box.css_first(link)
        own = [identity(attribute(one_box, "id")), *(number_of(node, rules) for node in one_box.css(rules.post))]
        numbers = [*filter(None, own)]
        if anchor is None or not numbers:
            continue
        url = page.link(attribute(anchor, "href")).split("#")[0]
        threads |= dict.fromkeys(numbers, url)
        links.append(Link(url, "thread", one(one_box, rules.title), numbers[-1]))
    return [replace(p, thread=threads.get(p.id, "")) for p in posts], links


SEVERAL_BOXES = 2


def _present(page: Page, rules: Rules) -> Rules:
    """The rules without those that ask for what stands nowhere in the page: they need not be tried on each post."""

    def some(given: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(r for r in given if page.may_have(r.partition("@")[0]))

    return replace(
        rules,
        author=some(rules.author),
        time=some(rules.time),
        permalink=some(rules.permalink),
        title=some(rules.title),
        epoch=some(rules.epoch),
        quote=page.present(rules.quote),
        drop=page.present(rules.drop),
        signature=page.present(rules.signature),
        thread=page.present(rules.thread),
        boards=page.present(rules.boards),
    )


def unique(posts: "Iterator[Post]") -> list[Post]:
    seen: dict[str, Post] = {}
    for item in posts:
        seen.setdefault(item.id, item)
    return list(seen.values())


def in_threads(posts: Iterable[Post], threads: Mapping[str, Link]) -> list[Post]:
    """The posts, those that open a thread of their own in it: by their numbers, the links to the threads."""
    return [replace(post, thread=threads[post.id].url) if post.id in threads else post for post in posts]


REMEMBERED = 4096
"""Bodies of posts kept as they were read: a page that is read again has mostly the same ones."""
Words = tuple[str, tuple[str, ...], tuple[Extra, ...]]
"""Text, quotes and what stands beside them."""
_READ: dict[tuple[str, str, str], Words] = {}


def post(page: Page, node: LexborNode, rules: Rules, when: str, *, day_first: bool) -> Post | None:
    number = number_of(node, rules)
    body = next((found for rule in rules.body if (found := node.css_first(rule)) is not None), None)
    if not number or (rules.body and body is None):
        return None
    author, title = one(node, rules.author), one(node, rules.title)
    where = one(node, rules.permalink)
    moment = next((t for rule in rules.epoch if (t := _epoch(one(node, (rule,))))), "") or dates.iso(
        when, day_first=day_first
    )
    signatures = cut(node, rules.signature) if rules.signature else []
    text, quotes, extras = _words(body if body is not None else node, rules)
    extras += tuple(Extra("signature", s) for s in signatures)
    return Post(number, text, author, moment, page.link(where) if where else "", "", title, quotes, extras)


def _words(node: LexborNode, rules: Rules) -> Words:
    """What a body says, known where the same markup was read before."""
    key = (node.html or "", rules.quote, rules.drop)
    if key not in _READ:
        if len(_READ) >= REMEMBERED:
            _READ.clear()
        quotes = tuple(reversed(cut(node, rules.quote)))
        if rules.drop:
            cut(node, rules.drop)
        markup = (node.html or "") if rules.quote or rules.drop else key[0]
        _READ[key] = plain(markup), quotes, tuple(beside(markup))
    return _READ[key]


def number_of(node: LexborNode, rules: Rules) -> str:
    found = one(node, (rules.id,))
    return found if rules.verbatim else identity(found)


def identity(text: str) -> str:
    """The last run of digits."""
    found = re.findall(r"\d+", text)
    return found[-1] if found else ""


def _epoch(text: str) -> str:
    return dates.epoch(float(text)) if re.fullmatch(r"\d{9,13}", text) else ""


def links_of(page: Page, rules: Rules) -> Iterator[Link]:
    boards = list(_rows(page, "board", rules.boards, rules.board, rules.board_mark))
    threads = list(_rows(page, "thread", rules.thread, rules.link, rules.mark))
    yield from boards
    yield from threads
    if rules.anywhere and not (boards or threads) and page.tree.css_first(rules.post or "html:not(html)") is None:
        yield from _anywhere(page, rules.anywhere)
    yield from _further(page, rules)


def _rows(page: Page, kind: str, rows: str, link: str, marks: tuple[str, ...]) -> Iterator[Link]:
    """Where each row of a listing or an index leads."""
    seen: set[str] = set()
    for row in page.tree.css(rows) if rows else ():
        anchors = row.css(link)
        pictured = anchors[0] if anchors else None
        anchor = next((a for a in anchors if plain(a.html or "")), pictured)
        href = attribute(anchor, "href") if anchor is not None else ""
        if anchor is None or not href or href.startswith("javascript:"):
            continue
        url, newest = thread_of(page.link(href))
        if url not in seen:
            seen.add(url)
            yield Link(url, kind, plain(anchor.html or ""), mark(row, marks) or newest)


MIN_LINKS = 3
PAGERS = ".pageNav, .PageNav, .pagination, .pagelinks, .pagenav, .threadpagenav, .ipsPagination, .bbp-pagination, .Pager, .js-pagenav"


def _further(page: Page, rules: Rules) -> Iterator[Link]:
    """The last page that a pager leads to, then the next one and the one before."""
    offered, shown = _pager(page, rules.pager or PAGERS)
    own = [number for number, href in offered.items() if page.link(href) == page.document.url]
    here = next(iter(own), min(shown) if len(shown) == 1 else 0)
    top = max(offered, default=0)
    if top > 1 and top + 1 not in shown:  # else the page itself is the last one, a number without a link
        yield Link(page.link(offered[top]), "last")
    following = page.tree.css_first(rules.next) if rules.next else None
    href = attribute(following, "href") if following is not None else ""
    href = href or (offered.get(here + 1, "") if here else "")
    if href:
        yield Link(page.link(href), "next")
    if here > 1 and here - 1 in offered:
        yield Link(page.link(offered[here - 1]), "prev")


def _pager(page: Page, selector: str) -> tuple[dict[int, str], set[int]]:
    """Where a page's pagers lead, by the number of the page, and what numbers they show without a link."""
    pagers = page.present(selector)
    offered, shown, others = dict[int, str](), set[int](), list[str]()
    for pager in page.tree.css(pagers) if pagers else ():
        for node in pager.css("a[href], span, strong, b, em, li, td, div"):
            text, href = plain(node.html or ""), attribute(node, "href")
            is_number = text.isdecimal() and len(text) <= LONGEST_NUMBER
            if node.tag != "a":
                shown |= {int(text)} if is_number else set()
            elif is_number and not href.startswith("javascript:"):
                offered.setdefault(int(text), href)
            elif href:
                others.append(href)
    return offered | _beyond(offered, others), shown - offered.keys()


_LAST_NUMBER = re.compile(r"\d+(?=\D*\Z)")


def _beyond(offered: Mapping[int, str], others: Iterable[str]) -> dict[int, str]:
    """What leads to a later page without saying its number, as "last" and "»" do: their addresses differ by their last number alone."""
    later = (href for number, href in offered.items() if number > 1)  # the first page is the thread's own
    known = {href: int(identity(href) or 0) for href in later}
    shapes = {_LAST_NUMBER.sub("#", href) for href in known}
    found = {
        int(identity(h) or 0): h for h in others if _LAST_NUMBER.sub("#", h) in shapes and h not in offered.values()
    }
    last = max(found, default=0)
    return {max(offered) + 1: found[last]} if known and last > max(known.values()) else {}


def pages_of(page: Page, url: str, last: int) -> Iterator[Link]:
    """The next and the last page of a thread whose pages are told apart by a parameter alone."""
    asked = dict(parse_qsl(urlsplit(page.document.url).query)).get("page", "1")
    here = int(asked) if asked.isdecimal() else 1
    if here < last:
        yield Link(asking(url, page=str(here + 1)), "next")
        yield Link(asking(url, page=str(last)), "last")
    if here > 1:
        yield Link(asking(url, page=str(here - 1)), "prev")


LONGEST_NUMBER = 5
"""Figures of a page's number."""


def _anywhere(page: Page, selectors: Iterable[str]) -> list[Link]:
    """Links to threads wherever they stand, by the first selector that finds several; fewer than a few prove nothing."""
    for selector in selectors:
        found: dict[str, Link] = {}
        for anchor in page.tree.css(selector):
            href, title = attribute(anchor, "href"), plain(anchor.html or "")
            if title and re.search(r"\d", href):
                url, newest = thread_of(page.link(href))
                before = found.get(url, Link(url, "thread", title))
                found[url] = replace(before, mark=before.mark or newest)
        if len(found) >= MIN_LINKS:
            return list(found.values())
    return []
