"""phpBB 3 (prosilver and subsilver2) and 2 (subSilver): told by `body#phpbb`, its credit line or its addresses."""

import re
from dataclasses import replace

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, attribute, beside, cut, one, plain
from watcher.model import Link, Post

PROSILVER = Rules(
    post="div.post[id^=p]",
    author=(
        "p.author .username",
        "p.author .username-coloured",
        "p.author strong",
        ".postprofile .username",
        ".postprofile .username-coloured",
        ".postprofile dt a:not(:has(img))",
    ),
    time=("p.author time@datetime", "p.author", ".postbody time@datetime"),
    body=("div.content", ".postbody .content"),
    quote="blockquote",
    drop=".notice, dl.attachbox, .codebox p",
    signature=".signature",
    permalink=("p.author a[href*='#p']@href", "h3 a[href*='#p']@href", "p.author a@href"),
    title=(".postbody h3 a",),
    thread="li.row:has(a.topictitle)",
    link="a.topictitle",
    mark=("dd.posts", "dd.lastpost"),
    boards="li.row:has(a.forumtitle)",
    board="a.forumtitle",
    board_mark=("dd.posts", "dd.lastpost"),
    next="a[rel=next], .arrow.next a, .next > a, a.right-box.right",
)
LISTING = Rules(
    post="",
    anywhere=("a[href*='viewtopic.php']",),
    thread="tr",
    link="a.topictitle, span.topictitle a",
    boards="tr:has(a.forumlink)",
    board="a.forumlink",
    pager="span.nav, td.nav, span.gensmall",
    next="a[rel=next]",
)


def knows(page: Page) -> bool:
    if page.kind != "html":
        return False
    marks = (
        page.has("body#phpbb")
        or "powered by phpbb" in page.lower
        or 'href="https://www.phpbb.com' in page.lower
        or 'href="http://www.phpbb.com' in page.lower
    )
    return (
        marks
        or bool(re.search(r"view(?:topic|forum)\.php\?[^\"']*sid=[0-9a-f]{32}", page.text))
        or (page.has("a.topictitle") and "viewtopic" in page.lower)
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.has("div.post[id^=p] .content, div.post[id^=p] .postbody"):
        return forum.read(page, PROSILVER)
    posts = _subsilver(page)
    rules = replace(LISTING, anywhere=()) if posts else LISTING
    links = list(forum.links_of(page, PROSILVER)) or list(forum.links_of(page, rules))
    return posts, [link for link in links if link.title or link.kind != "thread"]


def _subsilver(page: Page) -> list[Post]:
    """Posts in table rows: an anchor `p123`, the author in a bold span, the text in `.postbody` (the signature is one too)."""
    posts = []
    for anchor in page.tree.css("a[name]"):
        number = attribute(anchor, "name").removeprefix("p")
        row = anchor.parent
        while row is not None and row.tag != "table" and not row.css_first(".postbody"):
            row = row.parent
        if not number.isdecimal() or row is None:
            continue
        bodies = row.css(".postbody")
        if not bodies:
            continue
        author = one(row, (".postauthor", "b.postauthor", ".name b", ".name"))
        header = plain(row.html or "")
        when = re.search(r"(?:Posted|Posté le|Verfasst|Publicado|Inviato)\s*:?\s*([^\n]{8,40})", header)
        quotes = cut(bodies[0], ".quotecontent, .quotetitle, .quote, blockquote")
        markup = bodies[0].html or ""
        where = one(row, (f"a[href*='#p{number}']@href", f"a[href*='#{number}']@href"))
        posts.append(
            Post(
                number,
                plain(markup),
                author,
                dates.iso(when[1]) if when else "",
                page.link(where) if where else "",
                quotes=tuple(quotes),
                extras=tuple(beside(markup)),
            )
        )
    return forum.unique(iter(posts))
