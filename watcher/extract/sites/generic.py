"""Any other page: its posts by the times at which they were written (blocks.py), else by what their markup calls them, else its text as one post.

What stands beside a post's body, and what the page says beside its posts, is kept, too: nothing goes unread. A page whose rows are mostly
links is a listing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher import dates
from watcher.extract import forum
from watcher.extract.frame import frame, outermost
from watcher.extract.page import Page, beside, cut_markup, digest, plain
from watcher.extract.sites import transcript
from watcher.extract.unknown import embedded, leads, lines, records
from watcher.extract.unknown.blocks import blocks, named
from watcher.extract.unknown.fields import AUTHOR, HEADING, PERMALINK, authors_of, bodies_of, numbers_of
from watcher.extract.unknown.quoting import unquoted
from watcher.extract.unknown.rows import MOST, Row, Rows, rows_of
from watcher.model import Extra, Link, Post

SIGNS = ", ".join(rule for rule in AUTHOR if "@href" not in rule and rule[0] != "@")
DROP = "[class*=signature i], [class~=sig], [class*=edited i], button"
_MAIN = "main, article, [role=main], #content, .content"
MIN_SHARE = 0.02
"""Of a page's text; what is left of it without its frame is surely not what it says when it is less."""
ALL = "page"
"""The number of the one post that is all that a page says."""
DOCUMENT = "document"
"""The same of what is no page."""


def knows(page: Page) -> bool:
    return page.kind in {"html", "json", "xml"}


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind == "json":
        return records.posts(page.data) or [_document(page, records.strings(page.data))], []
    if page.kind != "html":
        return [_document(page, [plain(page.text)])], []
    lines.part(page.tree)
    further, made = leads.following(page), blocks(page.tree) or named(page.tree, SIGNS)
    rows = rows_of(page.tree, made)
    threads = leads.threads(page, rows) if made else leads.bare(page)
    headings = [] if threads else leads.headings(page, rows)
    posts = [] if threads or not made else _own(forum.unique(_posts(page, rows)))
    if not any(post.author for post in posts) and not threads:
        posts = _transcript(page) or posts or embedded.posts(page)
    return posts or _words(page), [*threads, *headings, *further]


def _transcript(page: Page) -> list[Post]:
    """The messages of a log that a page shows line by line."""
    body = LexborHTMLParser(page.text).body  # as it was before its posts were taken
    if body is None:
        return []
    texts = (*(node.text() or "" for node in body.css("pre")), plain(body.html or ""))
    return next(filter(None, (transcript.posts(text, page.document.url) for text in texts)), [])


def whole(page: Page, posts: Sequence[Post]) -> Post | None:
    """What a page says beside its posts, once they were taken."""
    if any(post.id in {ALL, DOCUMENT} for post in posts):
        return None
    if page.kind == "json":
        return replace(_document(page, records.beside_posts(page.data)), id=ALL)
    return next(iter(_words(page)), None)


def _document(page: Page, texts: Iterable[str]) -> Post:
    return Post(DOCUMENT, "\n".join(texts), url=page.document.url)


def _posts(page: Page, rows: Rows) -> Iterator[Post]:
    authors, numbers, places = authors_of(rows), numbers_of(rows), rows.common(PERMALINK)
    titles, day_first = rows.common((HEADING,), apart=True), dates.order(row.block.shown for row in rows.rows)
    for row, body, author, number, place, heading in zip(
        rows.rows, bodies_of(rows, authors), authors, numbers, places, titles, strict=True
    ):
        when, where = dates.iso(row.block.shown, day_first=day_first), page.link(place[1]) if place else ""
        title, name = heading[1] if heading and " " in heading[1] else "", author[1] if author else ""
        yield _post(row, body, Post(number, "", name, when, where, title=title if title != name else ""))
    for node in outermost(page, {node.mem_id for row in rows.rows for node in row.block.nodes}):
        node.decompose()


def _post(row: Row, body: Sequence[LexborNode], known: Post) -> Post:
    """A post with its words, of which number, author, time and place are known."""
    markup = row.markup()
    own, quotes = unquoted("<br>".join(node.inner_html or "" for node in body))
    own, dropped = cut_markup(own, DROP)
    heads = {known.author, row.block.shown}
    rest = _without("\n".join((plain(_lacking(markup, body)), *dropped)), heads)
    text, more = (plain(own), _telling(rest)) if body else (rest, "")
    extras = (*beside(markup), *([Extra("beside", more)] if more else []))
    number = known.id or digest(known.author, known.posted_at, text)
    return replace(known, id=number, text=text, quotes=quotes, extras=extras)


def _own(posts: Sequence[Post]) -> list[Post]:
    """The posts without the last lines that most of them have: buttons. These are kept beside their words."""
    lasts = Counter(post.text.rpartition("\n")[2] for post in posts if "\n" in post.text)
    common = {line for line, count in lasts.items() if line and count >= max(SEVERAL, MOST * len(posts))}
    return _own([_shortened(post, common) for post in posts]) if common else list(posts)


def _shortened(post: Post, common: AbstractSet[str]) -> Post:
    """A post without its last line where that is one of some."""
    text, _, last = post.text.rpartition("\n")
    return replace(post, text=text, extras=(*post.extras, Extra("beside", last))) if text and last in common else post


SEVERAL = 3
"""Posts that say the same are no chance."""


def _without(text: str, lines: Iterable[str]) -> str:
    """A text without some lines."""
    known = set(lines)
    return "\n".join(line for line in text.split("\n") if line not in known)


def _telling(text: str) -> str:
    """A text without the lines that say nothing."""
    return "\n".join(line for line in text.split("\n") if _SAYING.search(line))


_SAYING = re.compile(r"[^\W\d_]|(?:\d\D{0,3}){4}")
"""A letter, or as many figures as say something."""


def _words(page: Page) -> list[Post]:
    """All that a page says as one post: the words of its main part without the frame, and the rest beside them."""
    body, main = page.tree.body, page.tree.css_first(_MAIN)
    everything = (body.html or "") if body is not None else ""
    inside = (main.html or "") if main is not None else ""
    lines = plain(everything).split("\n")
    text = plain(_lacking(inside if plain(inside) else everything, frame(page)))
    if len(text) < MIN_SHARE * sum(map(len, lines)):
        text = "\n".join(lines)  # what looked like a frame holds the words
    rest = _telling(_without("\n".join(lines), text.split("\n")))
    title = plain((found.html or "") if (found := page.tree.css_first("title")) is not None else "")
    extras = (*beside(everything), *([Extra("beside", rest)] if rest else []))
    return [Post(ALL, text, url=page.document.url, title=title, extras=extras)] if text else []


def _lacking(markup: str, nodes: Iterable[LexborNode]) -> str:
    """Markup without some of its nodes."""
    for node in nodes:
        markup = markup.replace(node.html or "", "\n", 1)
    return markup
