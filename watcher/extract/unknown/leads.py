"""Where a page of unknown software leads: the threads of a listing, the articles behind a blog's headings, the next page.

In: a page and its rows. Out: links. A listing's rows are mostly links, and so is a page of nothing but links of one shape; each has a mark where
its row says what changes with the thread.
"""

import re
from collections import defaultdict
from itertools import chain
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract.frame import content, frame
from watcher.extract.jumps import thread_of
from watcher.extract.marks import answers, counted, lasting
from watcher.extract.page import Page, attribute, plain
from watcher.extract.unknown.blocks import shown
from watcher.extract.unknown.fields import HEADING
from watcher.extract.unknown.rows import Row, Rows, words_in
from watcher.model import Link


def threads(page: Page, rows: Rows) -> list[Link]:
    """The links of a listing: one a row, which together say more than what stands beside them."""
    found = _titles(page, rows)
    links = {link.url: link for link in found if link}
    if len(links) < MIN_LINKS or not rows.most(found):
        return []
    markup = [row.markup() for row in rows.rows]
    titles = {word for link in links.values() for word in words_in(link.title)}
    others = zip(markup, (row.block.shown for row in rows.rows), strict=True)
    beside_them = {
        word for part, when in others for word in words_in(_without_time(plain(_ANCHOR.sub(" ", part)), when))
    }
    if len(titles) <= len(beside_them) or sum(len(plain(part)) for part in markup) < MAIN * content(page):
        return []
    return list(links.values())


def _without_time(text: str, when: str) -> str:
    return text.replace(when, " ") if when else text


MIN_LINKS = 3
MAIN = 0.5
"""The share of a page's words that its rows are, at least, to be a listing: "related articles" are none."""
_ANCHOR = re.compile(r"<a\b.*?</a>", re.IGNORECASE | re.DOTALL)


def headings(page: Page, rows: Rows) -> list[Link]:
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
    title, when = plain(anchor.html or ""), row.block.shown
    where = (_talk(page, row) if _leads_away(page, anchor) else "") or attribute(anchor, "href").partition("#")[0]
    if not where or where.startswith("javascript:") or page.link(where) == page.document.url:
        return None
    lines = [line for line in plain(row.markup()).split("\n") if line not in {title, when}]
    told = [when, *_other_times(row), answers(lines) or counted(row.first)] if dates.iso(when) else lines
    return Link(thread_of(page.link(where))[0], "thread", title, lasting(" ".join(filter(None, told))))


def _other_times(row: Row) -> list[str]:
    """The times that a row shows beside the one by which it was found: of its first post, of its last."""
    known = row.block.time.node.mem_id if row.block.time else 0
    found = (shown(node) for node in row.own if node.mem_id != known)
    return list(dict.fromkeys(time for time in found if dates.iso(time) and time != row.block.shown))


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


# --- links alone --------------------------------------------------------------------------------------------------------


def bare(page: Page) -> list[Link]:
    """The links of a page that is mostly links of one shape, which differ by a number: a listing that shows no times."""
    inside = {node.mem_id for part in frame(page) for node in part.css("a")}
    shapes = defaultdict[str, dict[str, Link]](dict)
    for node in page.tree.css("a[href]"):
        link = _numbered(page, node) if node.mem_id not in inside else None
        if link:
            shapes[_shape(link.url)][link.url] = link
    found = max(shapes.values(), key=len, default={})
    titles = [link.title for link in found.values()]
    several = len(found) >= MANY_LINKS and len(set(titles)) > len(titles) / 2
    return [*found.values()] if several and sum(map(len, titles)) >= MAIN * content(page) else []


def _shape(url: str) -> str:
    """An address with a sign for each number and what follows it: /talk/12-behind-the-mill is of the shape of /talk/7."""
    return re.sub(r"\d[^/?&=]*", "#", url)


MANY_LINKS = 5
_DIGITS = re.compile(r"\d+")
_COUNT = re.compile(r"[(\[]\s*(\d+)\s*[)\]]\s*\Z")
"""How many posts a thread has, behind its title (2channel's subback.html)."""


def _numbered(page: Page, anchor: LexborNode) -> Link | None:
    """A link to something of the site that has a number and a title."""
    title, url = plain(anchor.html or ""), thread_of(page.link(attribute(anchor, "href")))[0].partition("#")[0]
    if (
        _leads_away(page, anchor)
        or not _DIGITS.search(urlsplit(url)._replace(netloc="").geturl())
        or _SOMEBODY.search(url)
    ):
        return None
    counted_there = _COUNT.search(title)
    says = len(words_in(title)) > 1 and url != page.document.url
    return Link(url, "thread", title, counted_there[1] if counted_there else "") if says else None


# --- the next page ------------------------------------------------------------------------------------------------------

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


def following(page: Page) -> list[Link]:
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
