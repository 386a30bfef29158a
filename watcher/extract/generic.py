"""Any other page: repeated blocks that look like posts, else the readable text as one post.

A block repeats when siblings share tag and class and each holds a few words; a thread's blocks also hold a time or a name. Ids come
from the markup where there are any, else from the block's place and words, so that the same block keeps its id.
"""

import hashlib
import re

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page, attribute, beside, cut, one, plain
from watcher.model import Link, Post

AUTHOR = (
    "[itemprop=author] [itemprop=name]",
    "[itemprop=author]",
    "[rel=author]",
    "[class*=author]",
    "[class*=username]",
    "[class*=user-name]",
    "[class*=nick]",
    "cite",
)
TIME = (
    "time@datetime",
    "[datetime]@datetime",
    "[itemprop=datePublished]@content",
    "time",
    "[class*=date]",
    "[class*=time]",
)
BODY = (
    "[itemprop=text]",
    "[itemprop=commentText]",
    "[class*=comment-content]",
    "[class*=comment-body]",
    "[class*=post-body]",
    "[class*=message-body]",
    "[class*=content]",
    "[class*=body]",
    "[class*=text]",
    "[class*=message]",
)
_LIKELY = re.compile(r"post|comment|reply|message|entry|item|thread|topic|article|review|answer|note", re.IGNORECASE)
_CHROME = "nav, header, footer, aside, form, script, style, [role=navigation], [class*=sidebar], [class*=menu], [class*=cookie], [id*=sidebar], [id*=menu]"
MIN_ROWS = 2
MIN_WORDS = 3


MIN_SHARE = 0.02
"""Of a page's text; what is left of it without its frame is surely not all that it says when it is less."""


def knows(page: Page) -> bool:
    return page.kind in {"html", "json", "xml"}


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "html":
        return [Post("document", _strings(page), url=page.document.url)], []
    rows = _rows(page)
    if rows:
        return forum.unique(_post(page, row) for row in rows), _links(page)
    return _whole(page), _links(page)


def _strings(page: Page) -> str:
    """Every string of a JSON document, or the text of another one."""
    if page.kind != "json":
        return plain(page.text)
    out: list[str] = []
    stack = [page.data]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            out.append(plain(item))
        elif isinstance(item, dict):
            stack.extend(reversed(list(item.values())))
        elif isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, int | float) and not isinstance(item, bool):
            out.append(str(item))
    return "\n".join(out)


def _rows(page: Page) -> list[LexborNode]:
    """The largest family of blocks that look like posts."""
    families: dict[tuple[str, str], list[LexborNode]] = {}
    for node in page.tree.css("article, li, div, section, tr, blockquote, dd"):
        name = f"{attribute(node, 'class')} {re.sub(r'[0-9]+', '', attribute(node, 'id'))}"
        if node.tag == "article" or _LIKELY.search(name):
            key = (
                node.tag or "",
                re.sub(
                    r"\s*[\w-]*\d[\w-]*|\b(?:odd|even|first|last|alt|thread-\w+|depth-\w+|by\w+)\b", "", name
                ).strip(),
            )
            families.setdefault(key, []).append(node)
    best: list[LexborNode] = []
    weight = 0
    for rows in families.values():
        good = [r for r in rows if _is_post(r)]
        size = sum(min(2000, len(plain(r.html or ""))) for r in good)
        if len(good) >= MIN_ROWS and size > weight and len(good) * 2 >= len(rows):
            best, weight = good, size
    return best


def _is_post(node: LexborNode) -> bool:
    words = len(re.findall(r"\w+", plain(node.html or "")))
    return words >= MIN_WORDS and bool(one(node, TIME) or one(node, AUTHOR))


def _post(page: Page, row: LexborNode) -> Post:
    author, when = one(row, AUTHOR), one(row, TIME)
    named = attribute(row, "id") or attribute(row, "data-id") or attribute(row, "data-post-id")
    where = one(row, ("a[href*='#']@href", "a[rel=bookmark]@href"))
    body = next((n for rule in BODY if (n := row.css_first(rule)) is not None and len(plain(n.html or "")) > 2), row)
    quotes = cut(body, "blockquote") if body.tag != "blockquote" else []
    markup = body.html or ""
    text = plain(markup)
    number = forum.identity(named) or named or _digest(author, when, text)
    return Post(
        number,
        text,
        author,
        dates.iso(when),
        page.link(where) if where else "",
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )


def _digest(*parts: str) -> str:
    return "b" + hashlib.blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()


def _whole(page: Page) -> list[Post]:
    title = plain((found.html or "") if (found := page.tree.css_first("title")) is not None else "")
    main = page.tree.css_first("main, article, [role=main], #content, .content") or page.tree.body
    if main is None:
        return []
    everything = main.html or ""
    cut(main, _CHROME)
    markup = main.html or ""
    if len(plain(markup)) < MIN_SHARE * len(plain(everything)):
        markup = everything  # what looked like a frame holds the words: a page inside one form
    blocks = [b for b in re.split(r"\n+", plain(markup)) if b.strip()]
    text = "\n".join(blocks)
    return [Post("page", text, url=page.document.url, title=title, extras=tuple(beside(markup)))] if text else []


def _links(page: Page) -> list[Link]:
    following = page.tree.css_first("a[rel=next], link[rel=next]")
    return (
        [Link(page.link(attribute(following, "href")), "next")]
        if following is not None and attribute(following, "href")
        else []
    )
