"""A document made ready to be read: its text, tree or data, and the means by which readers take fields from them.

A rule is a CSS selector, with `@name` for an attribute instead of the text: `time@datetime`. Of several rules the first that finds
something counts.
"""

import hashlib
import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.charset import decode
from watcher.model import Document, Extra, Post

_ARTICLE = ".entry-content, .wp-block-post-content, [itemprop=articleBody], .post-content, .article-body, .article-content, .entry"
"""Where blogs and papers keep an article's words."""
MAX_HIDDEN = 100_000
"""Code points of hidden text that are read of a page."""
_HIDDEN = re.compile(
    r"<(script|style|noscript|template|svg|select|textarea|button)\b[^>]*>.*?</\1\s*>|<!--.*?-->|<(?:script|style)\b[^>]*>.*\Z",
    re.DOTALL | re.IGNORECASE,
)
_MAY_HIDE = re.compile(r"<(?:!|s[ctve]|no|te|bu)", re.IGNORECASE)
_BLOCK = re.compile(
    r"</?(?:p|div|br|li|ul|ol|tr|table|tbody|blockquote|h[1-6]|pre|section|article|header|footer|dl|dt|dd|hr|figure|figcaption|center|address|details|summary)\b[^>]*>",
    re.IGNORECASE,
)
_CELL = re.compile(r"</t[dh]\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def plain(markup: str) -> str:
    """Markup -> text: inline tags join without a blank, blocks by a newline, scripts and comments vanish. Linear."""
    if "<" in markup:
        if _MAY_HIDE.search(markup):
            markup = _HIDDEN.sub("", markup)
        if "</t" in markup or "</T" in markup:
            markup = _CELL.sub(" ", markup)
        markup = _TAG.sub("", _BLOCK.sub("\n", markup.replace("\n", " ")))
    text = html.unescape(markup) if "&" in markup else markup
    if "  " in text or not text.replace("\n", "").isprintable():  # which no odd blank is
        text = _BLANKS.sub(" ", text)
    text = text.strip()
    return _LINES.sub("\n", text) if "\n" in text else text


def unhidden(markup: str) -> Iterator[str]:
    """Text that a browser does not show but a reader of the source finds: comments, templates, noscript."""
    for found in re.finditer(
        r"<!--(?!\[if)(.*?)(?:-->|\Z)|<(template|noscript)\b[^>]*>(.*?)</\2\s*>", markup, re.DOTALL | re.IGNORECASE
    ):
        text = plain(found[1] or found[3] or "")
        if len(text) > 3:
            yield text


@lru_cache(1024)
def _names(selector: str) -> tuple[tuple[str, ...], ...]:
    """Of each alternative of a selector the ids, classes and values that must stand in a page, in lower case; none where it negates."""
    if ":" in selector:
        return ((),)
    found = (_NAME.findall(part) for part in selector.split(","))
    return tuple(tuple((name or value).lower() for name, value in pairs) for pairs in found)


_NAME = re.compile(r"[#.]([A-Za-z_][\w-]*)|=[\"']?([\w-]+)")


@dataclass
class Page:
    """One document, parsed when first asked."""

    document: Document
    _said: dict[str, bool] = field(default_factory=dict, repr=False)

    @cached_property
    def text(self) -> str:
        return decode(self.document.body, self.document.content_type)

    @cached_property
    def kind(self) -> str:
        """Json | xml | html | text, by content; the content type only decides where the content says nothing."""
        head = self.text[:2000].lstrip("\ufeff \t\r\n")
        low = head[:1500].lower()
        if head[:1] in "{[" and self.data is not None:
            return "json"
        if re.match(r"<\?xml|<rss|<feed|<rdf:rdf", low) and re.search(r"<(?:rss|feed|rdf:rdf)\b", low):
            return "xml"
        if re.search(r"<(?:!doctype|html|head|body|div|table|article|p|a|span|br|ul|section|title|form)\b", low):
            return "html"
        if "html" in self.document.content_type and re.search(r"<[a-z]+[\s>]", self.text[:20_000].lower()):
            return "html"
        return "text"

    @cached_property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.text)

    @cached_property
    def data(self) -> Any:
        """Parsed JSON, None where it is none."""
        try:
            return json.loads(self.text.lstrip("\ufeff"))
        except (ValueError, RecursionError):
            return None

    @cached_property
    def lower(self) -> str:
        return self.text.lower()

    @cached_property
    def whole(self) -> Post | None:
        """What a page says beside its posts, once they were taken: title, description, headings, an article's words."""
        if self.kind != "html":
            return None
        said = self.present("meta[name=description], meta[property^='og'], meta[name^='twitter']")
        metas = [attribute(m, "content") for m in self.tree.css(said)] if said else []
        title = self.tree.css_first("title")
        places = self.present(_ARTICLE)
        article = self.tree.css_first(places) if places else None
        shown = [plain(article.html or "")] if article is not None else []
        shown += [m for m in metas if " " in m]
        text = "\n".join(dict.fromkeys(filter(None, shown)))
        name = plain(title.html or "") if title is not None else ""
        return (
            Post("page", text, title=name, extras=tuple(beside(article.html or "")) if article is not None else ())
            if text or name
            else None
        )

    @cached_property
    def hidden(self) -> tuple[Extra, ...]:
        """What a browser does not show but the source says, in comments, templates and noscript."""
        if self.kind != "html" or not any(sign in self.lower for sign in ("<!--", "<template", "<noscript")):
            return ()
        texts, room = dict.fromkeys(unhidden(self.text)), MAX_HIDDEN
        out: list[Extra] = []
        for text in texts:
            if len(text) > room:
                break
            out.append(Extra("hidden", text))
            room -= len(text)
        return tuple(out)

    def has(self, *selectors: str) -> bool:
        return self.kind == "html" and any(self.may_have(s) and self.tree.css_first(s) is not None for s in selectors)

    def may_have(self, selector: str) -> bool:
        """A cheap look: do the names that a selector asks for stand in the page at all?"""
        return any(all(self._says(name) for name in names) for names in _names(selector))

    def present(self, selector: str) -> str:
        """The alternatives of a selector that may stand in the page; one with parentheses is kept whole."""
        if "(" in selector:
            return selector
        return ", ".join(s for part in selector.split(",") if (s := part.strip()) and self.may_have(s))

    def _says(self, name: str) -> bool:
        if name not in self._said:
            self._said[name] = name in self.lower
        return self._said[name]

    def link(self, href: str) -> str:
        """An address as absolute as the document's own allows, without a session, which is another one at each look; "" for none."""
        where = unsessioned(href.strip())
        return joined(self.base, where) if self.base else where

    @cached_property
    def base(self) -> str:
        """What addresses are relative to: the document's own, or the one that it names (HTML, 4.2.3)."""
        named = self.tree.css_first("base[href]") if self.kind == "html" and "<base" in self.lower else None
        own = self.document.url
        return (joined(own, attribute(named, "href")) or own) if named is not None else own


_SESSION = re.compile(
    r"([?&;])(?:(?:sid|s)=[0-9a-f]{32}|(?:phpsessid|jsessionid|session_?id|sessid|oscsid|zenid|cfid|cftoken)=[\w,.!-]{8,128})(?![\w,.!-])(&|;(?=\w+=))?",
    re.IGNORECASE,
)
"""A session in an address: phpBB and vBulletin write sid and s, SMF and other PHP PHPSESSID, Java jsessionid, where no cookie is taken."""


def joined(base: str, url: str) -> str:
    """An address seen from another one, "" where it is none."""
    try:
        return urljoin(base, url)
    except ValueError:  # "http://[" is what anybody may write
        return ""


def unsessioned(url: str) -> str:
    """An address without its session."""
    return _SESSION.sub(lambda found: found[1] if found[2] else "", url) if "=" in url else url


@lru_cache(1024)
def _parts(rule: str) -> tuple[str, str]:
    """The selector and the attribute of a rule."""
    selector, _, name = rule.partition("@")
    return selector, name


def one(node: LexborNode, rules: Iterable[str]) -> str:
    """The first non-empty field that a rule finds below a node; `@name` alone is the node's own attribute."""
    for rule in rules:
        selector, name = _parts(rule)
        for found in node.css(selector) if selector else (node,):
            value = (found.attrs.get(name) or "" if name else plain(found.html or "")).strip()
            if value:
                return value
    return ""


def attribute(node: LexborNode, name: str) -> str:
    return node.attributes.get(name) or ""


def cut(node: LexborNode, selectors: str) -> list[str]:
    """Take what the selectors find out of a node; their texts, outermost only."""
    texts: list[str] = []
    while selectors:
        found = next((n for n in node.css(selectors) if n.mem_id != node.mem_id), None)
        if found is None:
            break
        text = plain(found.html or "")
        if text:
            texts.append(text)
        if found.tag in BLOCKS:  # what stood before and after it are still two lines
            found.replace_with("\n")
        else:
            found.decompose()
    return texts


BLOCKS = frozenset({"blockquote", "div", "section", "table", "fieldset", "aside", "details", "p", "ul", "ol", "dl"})

_LINKS = re.compile(r"<a\b[^>]*?\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_IMAGES = re.compile(r"<(?:img|video|audio|source)\b[^>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\b(alt|title|src|data-src|data-filename)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


def beside(markup: str) -> list[Extra]:
    """What stands in a post's markup beside its words: link targets, alt texts, file names."""
    out: list[Extra] = []
    if "href" in markup:
        for found in _LINKS.finditer(markup):
            target = html.unescape(found[1] or found[2] or found[3] or "")
            if re.match(r"https?:|geo:|mailto:|tel:|//", target):
                out.append(Extra("link", target))
    for image in _IMAGES.finditer(markup):
        for found in _ATTRIBUTE.finditer(image.group()):
            value = html.unescape(found[2] or found[3] or "")
            if found[1].lower() in {"alt", "title"} and len(value) > 3:
                out.append(Extra("alt", value))
            elif "src" in found[1].lower() and "smil" not in value:
                out.append(Extra("filename", value.rsplit("/", 1)[-1].split("?")[0]))
    return out


def cut_markup(markup: str, selectors: str) -> tuple[str, list[str]]:
    """A fragment of markup without what the selectors find, and the texts of that."""
    if "<" not in markup:
        return markup, []
    tree = LexborHTMLParser(f"<body>{markup}</body>")
    if tree.body is None:
        return markup, []
    quotes = cut(tree.body, selectors)
    return tree.body.inner_html or "", quotes


def thread_rows(data: Any) -> list[dict[str, Any]]:
    """The threads of an imageboard's JSON: a list of them, a page with `threads`, or one thread alone."""
    rows = data if isinstance(data, list) else data.get("threads") or [data] if isinstance(data, dict) else []
    return [r for r in rows if isinstance(r, dict)]


def digest(*parts: str) -> str:
    """A number for a post that has none: by what it says."""
    return "b" + hashlib.blake2b("\0".join(parts).encode(errors="replace"), digest_size=8).hexdigest()


def asking(url: str, drop: Iterable[str] = (), **parameters: str) -> str:
    """An address with query parameters set, and others dropped."""
    parts = urlsplit(url)
    gone = {*drop, *parameters}
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k not in gone]
    return urlunsplit((*parts[:3], urlencode([*query, *parameters.items()]), ""))
