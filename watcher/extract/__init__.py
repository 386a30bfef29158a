"""Document -> Reading: posts and links, and how well the page could be seen. Pure.

One file per software in `sites/`; the file's name is its name in the configuration. Each tells by `knows(page)` whether a page is
of its kind, by markup and never by host, and gives `(posts, links)` by `read(page)`. Some also have `around(page, posts)`: the addresses of what is
newer than these posts and of what is older. Adding a software is adding its file there and its name to
`ORDER`'s place for the particular before the general. What serves pages of software that nobody knows is in `unknown/`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from selectolax.lexbor import SelectolaxError

from watcher import dates
from watcher.errors import ExtractError
from watcher.extract import forum, mend, walls
from watcher.extract.frame import content
from watcher.extract.page import Page, plain, unhidden
from watcher.extract.sites import generic
from watcher.model import CLEAR, Document, Link, Post, Reading, Sight

ORDER = (
    "pdf", "xenforo", "flarum", "discourse", "lynxchan", "jschan", "foolfuuka", "vichan", "isso", "reddit", "lemmy", "mastodon", "bluesky", "nodebb", "feed",
    "invision", "vanilla", "vbulletin", "phpbb", "smf", "mybb", "bbpress", "hackernews", "telegram", "futaba", "blogger", "wordpress", "transcript", "paste", "generic",
)  # fmt: skip
"""Readers in the order in which they are asked: the particular before the general."""

__all__ = ["ORDER", "read", "strip"]


def reader(name: str) -> ModuleType:
    return import_module(f"watcher.extract.sites.{name}")


SHAPELESS = frozenset({"generic", "paste", "transcript"})
"""Readers that take anything, and so prove nothing."""
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
        if _proven(Found(posts, links)):
            seen = Sight("degraded", "truncated") if document.truncated else CLEAR
            return Reading("configured", seen, tuple(posts), tuple(links), _with_hidden(page, page.whole))
    name = next((n for n in ORDER if software in (n, "auto") and _knows(n, page)), "generic")
    found = _by(name, page)
    if name not in SHAPELESS and not _is_sure(found):
        name, found = _otherwise(name, page, found)
    seen = sight(page, name, found)
    if seen.state == "blind":
        return Reading(name, seen)
    rest = _with_hidden(page, _rest(name, page, found))
    if name not in SHAPELESS and page.kind == "html" and mend.lacks(found.posts):
        found = found._replace(posts=mend.mended(found.posts, _by("generic", Page(document)).posts))
    return Reading(name, seen, tuple(found.posts), tuple(found.links), rest, found.since, found.older)


class Found(NamedTuple):
    """What a reader found: posts and links, and the addresses of what is newer and older than these posts."""

    posts: list[Post]
    links: list[Link]
    since: str = ""
    older: str = ""
    generic: bool = False


def _by(name: str, page: Page) -> Found:
    try:
        posts, links = reader(name).read(page)
        since, older = reader(name).around(page, posts) if hasattr(reader(name), "around") else ("", "")
    except BROKEN as error:
        raise ExtractError(f"the {name} reader failed: {type(error).__name__}") from None
    return Found(posts, links, since, older, generic=name == "generic")


def _rest(name: str, page: Page, found: Found) -> Post | None:
    """What a page says beside its posts."""
    if name == "paste":
        return None
    try:
        return generic.whole(page, found.posts) if found.generic else page.whole
    except BROKEN as error:
        raise ExtractError(f"the rest of a page failed: {type(error).__name__}") from None


def _threads(found: Found) -> list[Link]:
    return [link for link in found.links if link.kind == "thread"]


def _boards(found: Found) -> list[Link]:
    return [link for link in found.links if link.kind == "board"]


def _proven(found: Found) -> bool:
    """Did a reader find what only its own software shows?"""
    return bool(found.posts or _threads(found) or _boards(found))


def _is_sure(found: Found) -> bool:
    """Did it find posts, an index of boards, or rows of more threads than are named below the posts of one?"""
    return bool(found.posts or _boards(found)) or sum(bool(link.mark) for link in _threads(found)) >= LISTED


LISTED = 12
"""Links to "similar threads" are fewer."""


def _otherwise(name: str, page: Page, found: Found) -> tuple[str, Found]:
    """A known software's page in which its reader saw no posts: as the generic one sees it, where that finds several that are no rows of a listing."""
    if page.kind != "html" and (page.kind != "json" or found.links):
        return name, found
    other, titles = _by("generic", page), {link.title for link in _threads(found)}
    posts = [post for post in other.posts if post.author and post.posted_at]
    several = len(posts) >= max(SEVERAL, len(other.posts) / 2)
    if several and len(_named(posts, titles)) <= len(posts) / 2:
        return "generic", other._replace(links=[*found.links, *other.links])
    return name, found if titles else found._replace(posts=other.posts, generic=True)


def _named(posts: Sequence[Post], titles: Iterable[str]) -> set[str]:
    """The titles of several words that stand in some posts: in rows of a listing, each its own; names and times are none."""
    said = "\n".join(text for post in posts for text in (post.text, *(extra.text for extra in post.extras)))
    names = {post.author for post in posts}
    return {title for title in titles if " " in title and title not in names and title in said and not dates.iso(title)}


SEVERAL = 3
"""Posts. Fewer may be a list of what is new beside a form or a wall."""


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


def sight(page: Page, name: str, found: Found) -> Sight:
    """Positive proof first: the software's own posts or rows. A page that no reader claims may be a wall."""
    status = page.document.status
    proof = name not in SHAPELESS and not found.generic and _proven(found)
    if proof and status < 400:
        return Sight("degraded", "truncated") if page.document.truncated else CLEAR
    wall = _wall(page, name, found)
    if wall is not None:
        return wall
    if name == "feed":
        return CLEAR  # a valid feed without entries
    if name not in SHAPELESS:
        return _without_rows(page)
    if not found.posts:
        return Sight("blind", "empty")
    if _is_unreadable(page):
        return Sight("degraded", "unreadable")
    return CLEAR if name == "paste" or _is_conversation(found) or _says_something(page) else Sight("degraded", "empty")


_NO_TEXT = re.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\ufffd]")
HEAD, ONE_IN = 2_000, 10
"""Code points of the beginning that are looked at, and how many of them stand in a text beside one that stands in none."""


def _is_unreadable(page: Page) -> bool:
    """Is it a picture, an archive or a film, whatever its content type says? It has signs that stand in no text; words are looked for in it all the same."""
    head = page.text[:HEAD]
    if page.document.body.startswith(b"%PDF-"):
        return False
    return len(_NO_TEXT.findall(head)) * ONE_IN > len(head) or ("\0" in head and page.kind == "text")


def _wall(page: Page, name: str, found: Found) -> Sight | None:
    """The wall that stands in front of a page; where several people speak, it is none."""
    if name in SHAPELESS and page.document.status < 400:
        if _is_conversation(found):
            return None
        if _is_long(found):
            return walls.by_title(page)
    return walls.by_body(page, marked=name not in {*SHAPELESS, "wordpress"})


def _is_conversation(found: Found) -> bool:
    """Do several posts of somebody, or a listing, stand on a page of unknown layout?"""
    several = len(found.posts) >= SEVERAL and any(p.author or p.posted_at for p in found.posts)
    signed = sum(bool(p.author and p.posted_at) for p in found.posts) > 1
    return several or signed or bool(_threads(found))


def _says_something(page: Page) -> bool:
    """Are there more words of its own, menus and links aside, than in a notice that no list of walls knows?"""
    return page.kind != "html" or content(page, links=False) > NOTICE


NOTICE = 250
"""Code points. What a board says when it shows nothing has fewer."""


def _is_long(found: Found) -> bool:
    """Does a page say more than walls do?"""
    return sum(len(post.text) for post in found.posts) > walls.BRIEF


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
