"""RSS 0.9 to 2.0, Atom and JSON Feed. A feed that cannot be parsed as XML is read as markup.

A feed that shows only what opens threads leads to these, since what is answered is not in it. Entities beyond XML's own five are never expanded: a document type declaration is cut off before parsing.
"""

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from selectolax.lexbor import LexborHTMLParser

from watcher import dates
from watcher.extract import forum
from watcher.extract.jumps import thread_of
from watcher.extract.page import Page, beside, cut_markup, digest, plain
from watcher.model import Extra, Link, Post

_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_BAD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)")
BODIES = ("encoded", "content", "description", "summary")
"""Local names of an entry's text, the fullest first: content:encoded, Atom's content, RSS's description, Atom's summary."""


def knows(page: Page) -> bool:
    if page.kind == "json":
        return isinstance(page.data, dict) and "jsonfeed.org" in str(page.data.get("version") or "")
    return page.kind == "xml"


def read(page: Page) -> tuple[list[Post], list[Link]]:
    entries = list(_entries(page))
    posts = forum.unique(post for post, _ in entries)
    if not opens_threads(posts):
        return posts, []
    links = {post.id: link for post, link in entries if link.url}
    return forum.in_threads(posts, links), [*links.values()]


_ANSWER = re.compile(r"#|/comment|/post-|/posts?/\d|[?&](?:p|pid|post)=", re.IGNORECASE)


def opens_threads(posts: Sequence[Post]) -> bool:
    """Does each entry have a title of its own, and is none an answer?"""
    return len({post.title for post in posts}) == len(posts) and not any(
        not post.title or post.title.lower().startswith("re:") or _ANSWER.search(post.url or post.id) for post in posts
    )


def _entries(page: Page) -> Iterator[tuple[Post, Link]]:
    """Each entry with the link to its thread."""
    if page.kind == "json":
        for item in page.data.get("items") or ():
            if isinstance(item, dict):
                post = _json(item)
                yield post, Link(thread_of(page.link(post.url))[0] if post.url else "", "thread", post.title)
        return
    text = _BAD.sub("", _DOCTYPE.sub("", page.text, count=1)).lstrip("\ufeff \r\n\t")
    text = re.sub(r"\A<\?xml[^>]*\?>", "", text)
    try:
        root = ET.fromstring(_AMPERSAND.sub("&amp;", text))  # noqa: S314  no document type is left in it
    except (ET.ParseError, RecursionError):
        yield from ((post, Link("", "thread")) for post in _as_markup(text))
        return
    yield from (_entry(page, e) for e in root.iter() if _local(e) in {"item", "entry"})


def _local(element: ET.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _children(element: ET.Element) -> dict[str, list[ET.Element]]:
    out: dict[str, list[ET.Element]] = {}
    for child in element:
        out.setdefault(_local(child), []).append(child)
    return out


def _text(element: ET.Element) -> str:
    """An element's text; Atom's XHTML content becomes markup again."""
    if len(element):
        inner = (element.text or "") + "".join(ET.tostring(c, "unicode") for c in element)
        return re.sub(r"</?(?:\w+:)?div[^>]*>", "\n", re.sub(r"<(/?)\w+:", r"<\1", inner))
    return element.text or ""


def _entry(page: Page, element: ET.Element) -> tuple[Post, Link]:
    fields = _children(element)
    first = {name: _text(items[0]).strip() for name, items in fields.items()}
    links = [e.get("href") or e.text or "" for e in fields.get("link", []) if e.get("rel", "alternate") == "alternate"]
    url = (links[0] if links else "").strip()
    bodies = [first[name] for name in BODIES if first.get(name)] or _inner(element)
    content = bodies[0] if bodies else ""
    markup, quotes = cut_markup(content, "aside.quote, blockquote") if "<" in content else (content, [])
    about = next((v for k, v in element.attrib.items() if k.endswith("about")), "")
    when = first.get("published") or first.get("pubDate") or first.get("date") or first.get("updated") or ""
    title, told = plain(first.get("title", "")), plain(markup)
    more = [Extra("beside", said) for body in bodies[1:] if (said := plain(body)) and said not in told]
    tags = [
        said for e in fields.get("category", []) if (said := (e.get("label") or e.get("term") or e.text or "").strip())
    ]
    post = Post(
        first.get("guid") or first.get("id") or about or url or digest(title, when, told),
        told or title,
        _author(fields, first),
        dates.iso(when),
        page.link(url) if url else "",
        title=title,
        quotes=tuple(quotes),
        extras=(*beside(markup), *more, *([Extra("tags", ", ".join(tags))] if tags else [])),
    )
    return post, _thread(page, fields, post)


def _inner(element: ET.Element) -> list[str]:
    """What a part of an entry says of it (Media RSS, media:group)."""
    return [said for e in element.iter() if _local(e) in BODIES and (said := _text(e).strip())][:1]


def _thread(page: Page, fields: dict[str, list[ET.Element]], post: Post) -> Link:
    """An entry's thread: where it says that its comments are, or else its own page; with how many there are, where it says so (RSS 2.0 `comments`,
    slash:comments, thr:total), or when it was last changed.
    """
    said = [(e.text or "").strip() for name in ("comments", "total") for e in fields.get(name, [])]
    where = next((text for text in said if text.startswith("http")), post.url)
    changed = next(iter(fields.get("updated", [])), None)
    count = next((text for text in said if text.isdecimal()), "") or (changed is not None and changed.text) or ""
    return Link(thread_of(page.link(where))[0].partition("#")[0] if where else "", "thread", post.title, count)


def _author(fields: dict[str, list[ET.Element]], first: dict[str, str]) -> str:
    for element in fields.get("author", []):
        names = [c.text or "" for c in element if _local(c) == "name"]
        mails = [c.text or "" for c in element if _local(c) == "email"]
        if names:
            return html.unescape(names[0].strip() + (f" ({mails[0].strip()})" if mails else ""))
        if (element.text or "").strip():
            return html.unescape((element.text or "").strip())
    return html.unescape(first.get("creator", "").strip())


def _as_markup(text: str) -> list[Post]:
    tree = LexborHTMLParser(re.sub(r"<link\s*>", "<x-link>", re.sub(r"</link\s*>", "</x-link>", text)))
    return forum.unique(_loose(n.html or "") for n in tree.css("item, entry"))


def _loose(markup: str) -> Post:
    def field(*names: str) -> str:
        for name in names:
            found = re.search(
                rf"<{name}\b[^>]*>(?:<!--)?(?:\[?<?!?\[CDATA\[)?(.*?)(?:\]\]>?)?(?:-->)?</{name}>",
                markup,
                re.DOTALL | re.IGNORECASE,
            )
            if found:
                return plain(found[1])
        return ""

    return Post(
        field("guid", "id", "x-link") or digest(markup),
        field("content:encoded", "content", "description", "summary") or field("title"),
        field("author", "dc:creator"),
        dates.iso(field("pubdate", "published", "updated")),
        title=field("title"),
    )


def _json(item: dict[str, Any]) -> Post:
    markup, quotes = cut_markup(str(item.get("content_html") or ""), "blockquote")
    authors = item.get("authors") or [item.get("author") or {}]
    author = str(authors[0].get("name") or "") if authors and isinstance(authors[0], dict) else ""
    text = plain(markup) or str(item.get("content_text") or item.get("summary") or "")
    return Post(
        str(item.get("id") or item.get("url") or "") or digest(str(item.get("title")), text),
        text,
        author,
        dates.iso(str(item.get("date_published") or "")),
        str(item.get("url") or ""),
        title=str(item.get("title") or ""),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )
