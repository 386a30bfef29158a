"""Document -> Reading: posts and links, and how well the page could be seen. Pure.

One file per software; the file's name is its name in the configuration. Each tells by `knows(page)` whether a page is of its kind,
by markup and never by host, and gives `(posts, links)` by `read(page)`. Some also have `around(page, posts)`: the addresses of what is
newer than these posts and of what is older. Adding a software is adding its file here and its name to
`ORDER`'s place for the particular before the general.
"""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from types import ModuleType
from typing import Any

from selectolax.lexbor import SelectolaxError

from watcher.errors import ExtractError
from watcher.extract import forum, walls
from watcher.extract.page import Page, plain, unhidden
from watcher.model import CLEAR, Document, Link, Post, Reading, Sight

ORDER = (
    "pdf", "xenforo", "discourse", "lynxchan", "jschan", "foolfuuka", "vichan", "isso", "reddit", "lemmy", "mastodon", "bluesky", "nodebb", "feed",
    "invision", "vanilla", "vbulletin", "phpbb", "smf", "mybb", "bbpress", "hackernews", "telegram", "futaba", "blogger", "wordpress", "paste", "generic",
)  # fmt: skip
"""Readers in the order in which they are asked: the particular before the general."""

__all__ = ["ORDER", "read", "strip"]


def reader(name: str) -> ModuleType:
    return import_module(f"watcher.extract.{name}")


BROKEN = (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError, RecursionError)
"""What a reader may stumble over in a document that only looks like its own."""


def _knows(name: str, page: Page) -> bool:
    try:
        return bool(reader(name).knows(page))
    except BROKEN:
        return False


def read(document: Document, software: str = "auto", rules: Sequence[tuple[str, str]] = ()) -> Reading:
    """The posts and links of a document, by selectors of the site's configuration where there are any.

    Raises ExtractError where a reader fails on what it claimed to know.
    """
    page = Page(document)
    wall = walls.by_header(page)
    if wall is not None:
        return Reading("", wall)
    if not page.text.strip():
        return Reading(
            "", Sight("blind", "empty") if document.status < 400 else walls.by_body(page) or Sight("blind", "empty")
        )
    if rules and page.kind == "html":
        posts, links = _selected(page, rules)
        if posts or any(link.kind == "thread" for link in links):
            seen = Sight("degraded", "truncated") if document.truncated else CLEAR
            return Reading("configured", seen, tuple(posts), tuple(links), _with_hidden(page, page.whole))
    name = next((n for n in ORDER if software in (n, "auto") and _knows(n, page)), "generic")
    posts, links, since, older = _by(name, page)
    seen = sight(page, name, posts, links)
    if seen.state == "blind":
        return Reading(name, seen)
    shown, rest = name, None
    if (
        seen == UNREAD and page.kind == "html"
    ):  # what is its software's but looks like nothing we know is read all the same
        posts, further, *_ = _by("generic", page)
        links, shown = [*links, *further], "generic"
    if shown == "generic":
        rest = reader("generic").whole(page, posts)
    elif shown != "paste":
        rest = page.whole
    return Reading(name, seen, tuple(posts), tuple(links), _with_hidden(page, rest), since, older)


UNREAD = Sight("degraded", "layout")


def _by(name: str, page: Page) -> tuple[list[Post], list[Link], str, str]:
    """Posts and links by a reader, the address of what is newer than these posts, and of what is older."""
    try:
        posts, links = reader(name).read(page)
        since, older = reader(name).around(page, posts) if hasattr(reader(name), "around") else ("", "")
    except BROKEN as error:
        raise ExtractError(f"the {name} reader failed: {type(error).__name__}") from None
    return posts, links, since, older


def _with_hidden(page: Page, whole: Post | None) -> Post | None:
    """The page's own words, and what stands in its source unseen."""
    if not page.hidden:
        return whole
    known = whole or Post("page", "")
    return replace(known, extras=(*known.extras, *page.hidden))


def _selected(page: Page, rules: Sequence[tuple[str, str]]) -> tuple[list[Post], list[Link]]:
    """Posts and links by configured selectors, the same way as those of a software of our own."""
    given: dict[str, Any] = {}
    for name, rule in rules:
        many = name in {"author", "time", "body", "permalink", "title", "mark"}
        given[name] = (rule,) if many else rule
    try:
        return forum.read(page, forum.Rules(**given))
    except (*BROKEN, SelectolaxError) as error:
        raise ExtractError(f"the configured selectors failed: {type(error).__name__}") from None


def sight(page: Page, name: str, posts: list[Post], links: list[Link]) -> Sight:
    """Positive proof first: the software's own posts or rows. A page that no reader claims may be a wall."""
    status = page.document.status
    proof = name not in {"generic", "paste"} and (posts or any(link.kind == "thread" for link in links))
    if proof and status < 400:
        return Sight("degraded", "truncated") if page.document.truncated else CLEAR
    wall = walls.by_body(page, marked=name not in {"generic", "paste", "wordpress"})
    if wall is not None and (status >= 400 or not _is_conversation(name, posts, links)):
        return wall
    if name == "feed":
        return CLEAR  # a valid feed without entries
    if name not in {"generic", "paste"}:
        return _without_rows(page)
    return CLEAR if posts else Sight("blind", "empty")


def _is_conversation(name: str, posts: list[Post], links: list[Link]) -> bool:
    """Do several posts of somebody, or a listing, stand on a page of unknown software?"""
    several = len(posts) > 2 and any(p.author or p.posted_at for p in posts)
    return name == "generic" and (several or any(link.kind == "thread" for link in links))


def _without_rows(page: Page) -> Sight:
    """The software's marker stands, but neither posts nor rows do."""
    if page.kind == "json":
        return CLEAR  # a valid empty list
    return Sight("degraded", "layout")


def strip(document: Document) -> Reading:
    """The linear fallback: the text of a page that no parser could take, as one post. Never fails, never slow."""
    page = Page(document)
    text = "\n".join((plain(page.text), *unhidden(page.text)))
    return Reading("strip", Sight("degraded", "layout"), (Post("page", text),) if text.strip() else ())
