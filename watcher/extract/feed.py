"""RSS 0.9 to 2.0, Atom and JSON Feed. A feed that cannot be parsed as XML is read as markup.

Entities beyond XML's own five are never expanded: a document type declaration is cut off before parsing.
"""

import html
import re
from typing import Any
from xml.etree import ElementTree as ET

from selectolax.lexbor import LexborHTMLParser

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page, beside, cut_markup, plain
from watcher.model import Link, Post

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
    if page.kind == "json":
        return [_json(i) for i in page.data.get("items") or () if isinstance(i, dict)], []
    text = _BAD.sub("", _DOCTYPE.sub("", page.text, count=1)).lstrip("\ufeff \r\n\t")
    text = re.sub(r"\A<\?xml[^>]*\?>", "", text)
    try:
        root = ET.fromstring(_AMPERSAND.sub("&amp;", text))  # noqa: S314  no document type is left in it
    except (ET.ParseError, RecursionError):
        return _as_markup(text), []
    return forum.unique(_entry(page, e) for e in root.iter() if _local(e) in {"item", "entry"}), []


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


def _entry(page: Page, element: ET.Element) -> Post:
    fields = _children(element)
    first = {name: _text(items[0]).strip() for name, items in fields.items()}
    links = [e.get("href") or e.text or "" for e in fields.get("link", []) if e.get("rel", "alternate") == "alternate"]
    url = (links[0] if links else "").strip()
    content = next((first[name] for name in BODIES if first.get(name)), "")
    markup, quotes = cut_markup(content, "aside.quote, blockquote") if "<" in content else (content, [])
    about = next((v for k, v in element.attrib.items() if k.endswith("about")), "")
    number = first.get("guid") or first.get("id") or about or url
    when = first.get("published") or first.get("pubDate") or first.get("date") or first.get("updated") or ""
    title = plain(first.get("title", ""))
    return Post(
        number,
        plain(markup) or title,
        _author(fields, first),
        dates.iso(when),
        page.link(url) if url else "",
        title=title,
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )


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
        field("guid", "id", "x-link"),
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
        str(item.get("id") or item.get("url") or ""),
        text,
        author,
        dates.iso(str(item.get("date_published") or "")),
        str(item.get("url") or ""),
        title=str(item.get("title") or ""),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )
