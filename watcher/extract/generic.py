"""Any other page: its posts by the times at which they were written (blocks.py), else by what their markup calls them, else its text as one post.

What stands beside a post's body, and what the page says beside its posts, is kept, too: nothing goes unread. A page whose rows are mostly
links is a listing.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract import forum, records
from watcher.extract.blocks import blocks, named
from watcher.extract.fields import AUTHOR, HEADING, PERMALINK, authors_of, bodies_of, numbers_of
from watcher.extract.jumps import thread_of
from watcher.extract.marks import ANSWERS, counted, lasting
from watcher.extract.page import Page, attribute, beside, cut_markup, digest, plain
from watcher.extract.rows import Row, Rows, rows_of, words_in
from watcher.model import Extra, Link, Post

QUOTE = "blockquote, q, div[class*=quote i], table[class*=quote i], fieldset[class*=quote i]"
SIGNS = ", ".join(rule for rule in AUTHOR if "@href" not in rule and rule[0] != "@")
DROP = "[class*=signature i], [class~=sig], [class*=edited i], button"
_CHROME = "nav, header, footer, aside, form, script, style, [role=navigation], [class*=sidebar], [class*=menu], [class*=cookie], [id*=sidebar], [id*=menu]"
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
    following, made = _following(page), blocks(page.tree) or named(page.tree, SIGNS)
    rows = rows_of(page.tree, made)
    threads = _threads(page, rows)
    headings = [] if threads else _headings(page, rows)
    posts = [] if threads or not made else forum.unique(_posts(page, rows))
    return posts or _words(page), [*threads, *headings, *following]


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
    for node in _outermost(page, {node.mem_id for row in rows.rows for node in row.block.nodes}):
        node.decompose()


def _post(row: Row, body: Sequence[LexborNode], known: Post) -> Post:
    """A post with its words, of which number, author, time and place are known."""
    markup = row.markup()
    own, quotes = cut_markup("\n".join(node.inner_html or "" for node in body), QUOTE)
    own, dropped = cut_markup(own, DROP)
    heads = {known.author, row.block.shown}
    rest = _without("\n".join((plain(_lacking(markup, body)), *dropped)), heads)
    text, more = (plain(own), _telling(rest)) if body else (rest, "")
    extras = (*beside(markup), *([Extra("beside", more)] if more else []))
    number = known.id or digest(known.author, known.posted_at, text)
    return replace(known, id=number, text=text, quotes=tuple(quotes), extras=extras)


def _without(text: str, lines: Iterable[str]) -> str:
    """A text without some lines."""
    known = set(lines)
    return "\n".join(line for line in text.split("\n") if line not in known)


def _telling(text: str) -> str:
    """A text without the lines that say nothing."""
    return "\n".join(line for line in text.split("\n") if _SAYING.search(line))


_SAYING = re.compile(r"[^\W\d_]|(?:\d\D{0,3}){4}")
"""A letter, or as many figures as say something."""


def _threads(page: Page, rows: Rows) -> list[Link]:
    """The links of a listing: one a row, which together say more than what stands beside them."""
    found = _titles(page, rows)
    links = {link.url: link for link in found if link}
    if len(links) < MIN_LINKS or not rows.most(found):
        return []
    markup = [row.markup() for row in rows.rows]
    titles = {word for link in links.values() for word in words_in(link.title)}
    others = zip(markup, (row.block.shown for row in rows.rows), strict=True)
    beside_them = {
        word for part, shown in others for word in words_in(_without_time(plain(_ANCHOR.sub(" ", part)), shown))
    }
    if len(titles) <= len(beside_them) or sum(len(plain(part)) for part in markup) < MAIN * _content(page):
        return []
    return list(links.values())


def _without_time(text: str, shown: str) -> str:
    return text.replace(shown, " ") if shown else text


MIN_LINKS = 3
MAIN = 0.5
"""The share of a page's words that its rows are, at least, to be a listing: "related articles" are none."""
_ANCHOR = re.compile(r"<a\b.*?</a>", re.IGNORECASE | re.DOTALL)


def _headings(page: Page, rows: Rows) -> list[Link]:
    """Where the headings of posts lead, each to a page of its own: a blog shows the beginnings of its articles."""
    hits = rows.common((HEADING,), apart=True)
    found = [_title(page, row, hit[0]) for row, hit in zip(rows.rows, hits, strict=True) if hit]
    links = {link.url: link for link in found if link and not _SOMEBODY.search(link.url)}
    titled = rows.most([hit and " " in hit[1] for hit in hits])  # names are mostly one word
    return list(links.values()) if titled and len(links) >= MIN_LINKS and len(links) == len(found) else []


_SOMEBODY = re.compile(
    r"/(?:users?|members?|profiles?|u|author)/|/[@~]|profile|[?&](?:u|uid|user|member)=", re.IGNORECASE
)
"""The address of somebody's page, which may stand in the heading of what they wrote."""


def _titles(page: Page, rows: Rows) -> list[Link | None]:
    """The link of each row that leads to another page and is in most of them the longest: by its place among the row's links."""
    anchors = [[node for node in row.own if node.tag == "a" and plain(node.html or "")] for row in rows.rows]
    most = max(map(len, anchors), default=0)
    lengths = [sum(len(plain(row[at].html or "")) for row in anchors if at < len(row)) for at in range(most)]
    place = lengths.index(max(lengths)) if lengths else 0
    return [
        _title(page, row, found[place]) if place < len(found) else None
        for row, found in zip(rows.rows, anchors, strict=True)
    ]


def _title(page: Page, row: Row, anchor: LexborNode) -> Link | None:
    title, shown = plain(anchor.html or ""), row.block.shown
    where = (_talk(page, row) if _leads_away(page, anchor) else "") or attribute(anchor, "href").partition("#")[0]
    if not where or where.startswith("javascript:") or page.link(where) == page.document.url:
        return None
    lines = [line for line in plain(row.markup()).split("\n") if line not in {title, shown}]
    answers = ANSWERS.search(" ".join(lines))
    told = [shown, answers[1] if answers else counted(row.first)] if dates.iso(shown) else lines
    return Link(thread_of(page.link(where))[0], "thread", title, lasting(" ".join(filter(None, told))))


def _leads_away(page: Page, anchor: LexborNode) -> bool:
    """To another host, its www aside?"""
    there, here = (
        urlsplit(url).netloc.removeprefix("www.") for url in (page.link(attribute(anchor, "href")), page.document.url)
    )
    return there not in {"", here}


_TALK = re.compile(
    r"comment|kommentar|coment[aá]rio|discuss|antwort|repl(?:y|ies)\b|réponse|respuesta|rispost|reactie|комментари",
    re.IGNORECASE,
)
"""What a link to what is said of an article somewhere else says, or its address."""


def _talk(page: Page, row: Row) -> str:
    """Where a row whose title leads out of the site has its own thread, "" where it has none."""
    for node in row.own:
        href = attribute(node, "href") if node.tag == "a" else ""
        if href and not _leads_away(page, node) and (_TALK.search(plain(node.html or "")) or _TALK.search(href)):
            return href.partition("#")[0]
    return ""


def _outermost(page: Page, wanted: Container[int]) -> list[LexborNode]:
    """Of some nodes by their numbers those that are in no other one."""
    out, stack = list[LexborNode](), [page.tree.body]
    while stack:
        node = stack.pop()
        if node is not None and node.mem_id in wanted:
            out.append(node)
        elif node is not None:
            stack.extend(node.iter(include_text=True))
    return out


def _frame(page: Page) -> list[LexborNode]:
    """The parts of a page that are not its content."""
    return _outermost(page, {node.mem_id for node in page.tree.css(_CHROME)})


def _content(page: Page) -> int:
    """Code points of a page's content."""
    body = page.tree.body
    return len(plain(body.html or "")) - sum(len(plain(n.html or "")) for n in _frame(page)) if body is not None else 0


def _words(page: Page) -> list[Post]:
    """All that a page says as one post: the words of its main part without the frame, and the rest beside them."""
    body, main = page.tree.body, page.tree.css_first(_MAIN)
    everything = (body.html or "") if body is not None else ""
    inside = (main.html or "") if main is not None else ""
    lines = plain(everything).split("\n")
    text = plain(_lacking(inside if plain(inside) else everything, _frame(page)))
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


_NEXT = re.compile(
    r"\W*(?:next(?: page)?|older(?: comments)?|weiter|nächste(?: seite)?|suivante?|page suivante|siguiente|avanti|successiva|volgende|następna|dalej|nästa|neste|næste|seuraava|próxim[ao]|"
    r"další|ďalšia|következő|următoarea|sonraki|επόμενη|далее|вперед|след(?:ующая)?|наступна|下一页|下一頁|次へ|다음|التالي|הבא)?\W*",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"(?<=[?&;])(?:page|paged|cpage|p|pg|s|st|start|offset|seite|pagina)=\d+&?|/(?:page|p|seite|pagina|strona|sida)[/-]?\d+/?\Z|[/_-]\d+(?=(?:\.html?)?/?\Z)",
    re.IGNORECASE,
)
"""What of an address names a page of something."""


def _following(page: Page) -> list[Link]:
    """The next page, by its relation or by what its link says, where its address is this page's own but for a number."""
    marked = [attribute(node, "href") for node in page.tree.css("a[rel=next], link[rel=next]")]
    said = (attribute(node, "href") for node in page.tree.css("a[href]") if _says_next(node))
    href = next((href for href in chain(marked, said) if _is_page_of(page, href)), "")
    return [Link(page.link(href), "next")] if href else []


def _says_next(anchor: LexborNode) -> bool:
    said = plain(anchor.html or "")
    return len(said) <= LONGEST and re.search(r"\w|[›»→>]", said) is not None and _NEXT.fullmatch(said) is not None


def _is_page_of(page: Page, href: str) -> bool:
    """Does an address differ from the page's own in the number of a page alone: another article is none?"""
    here, there = _bare(page.document.url), _bare(page.link(href))
    if not here or not href or here == there:
        return False
    more = re.fullmatch(r"[?&;]\w+=\d+", there.removeprefix(here)) if there.startswith(here) else None
    return more is not None or _bare(_PAGE.sub("", there)) in {here, _bare(_PAGE.sub("", here))}


LONGEST = 40
"""Code points of a link that leads on."""


def _bare(url: str) -> str:
    return url.partition("#")[0].rstrip("/?&;")
