"""Posts in JSON that no reader knows: answers of programs and exports of chats.

In: parsed JSON. Out: its posts, and every string in it. An object is a post when it holds words under a name that means words, and says by whom
or when under names that mean that; what describes a user is none.
"""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any

from watcher import dates
from watcher.extract.page import beside, digest, plain
from watcher.extract.unknown.quoting import unquoted
from watcher.model import Extra, Post

TEXT = (
    "text", "body", "content", "message", "comment", "post", "caption", "markdown", "rendered", "html", "cooked", "raw", "note", "selftext", "com", "description",
)  # fmt: skip
AUTHOR = (
    "author", "displayname", "realname", "username", "nickname", "screenname", "user", "sender", "from", "by", "poster", "account", "acct", "handle", "login", "profile", "creator", "owner", "name",
)  # fmt: skip
TIME = (
    "createdat", "createdutc", "created", "creation", "publishedat", "published", "postedat", "timestamp", "datetime", "date", "time", "ts", "sentat", "updatedat",
)  # fmt: skip
ID = ("id", "number", "no", "num", "postid", "commentid", "messageid", "objectid", "uuid", "ts")
URL = ("permalink", "htmlurl", "url", "link")
TITLE = ("title", "subject")
"""Names in letters alone, by preference; a longer one counts by its beginning or end: comment_text, authorDisplayName."""
_OF_A_POST = frozenset((*AUTHOR, *TIME))
PERSONS = frozenset({"user", "author", "account", "profile", "sender", "from", "owner", "member", "userprofile", "creator", "users", "members"})  # fmt: skip
"""Under these stands somebody, whose description is no post."""
MOST_POSTS = 20_000


def posts(data: Any) -> list[Post]:
    """In the document's order; one without a number gets one by what it says."""
    found = (post for item in _objects(data) if (post := _post(item)) is not None)
    once = {(post.id or at, post.text): post for at, post in enumerate(islice(found, MOST_POSTS))}
    return [
        post if post.id else replace(post, id=digest(post.author, post.posted_at, post.text)) for post in once.values()
    ]


def beside_posts(data: Any) -> Iterator[str]:
    """Every string and number that is not the words of a post."""
    return strings(data, {id(_words(_named(item))) for item in _objects(data) if _post(item)})


def strings(data: Any, without: Container[int] = ()) -> Iterator[str]:
    """Every string and number, but for those in some values."""
    stack = [data]
    while stack:
        item = stack.pop()
        if id(item) in without:
            continue
        if isinstance(item, str):
            yield plain(item)
        elif isinstance(item, dict):
            stack.extend(reversed(list(item.values())))
        elif isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, int | float) and not isinstance(item, bool):
            yield str(item)


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every object that does not describe somebody, outer ones first."""
    stack = [data]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            yield item
            stack.extend(value for name, value in reversed(item.items()) if _letters(name) not in PERSONS)
        elif isinstance(item, list):
            stack.extend(reversed(item))


@lru_cache(4096)
def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def _post(item: dict[str, Any]) -> Post | None:
    named = _named(item)
    markup = _said(_words(named))
    names = [name for value in _under(named, AUTHOR) if (name := _who(value))]
    author = next((name for name in names if not re.fullmatch(r"[A-Z\d]+", name)), next(iter(names), ""))  # U7 is a key
    when = next((moment for value in _under(named, TIME) if (moment := _moment(value))), "")
    if not re.search(r"\w", markup) or not (author or when):
        return None
    own, quotes = unquoted(markup)
    texts = [plain(value) for value in named.values() if isinstance(value, str) and value not in {markup, author}]
    rest = "\n".join(text for text in texts if re.search(r"[^\W\d_]{2}|\d{5}", text))
    extras = (*beside(markup), *([Extra("beside", rest)] if rest else []))
    number, url, title = (_first(named, names) for names in (ID, URL, TITLE))
    return Post(number, plain(own), author, when, url, "", plain(title), quotes, extras)


def _named(item: dict[str, Any]) -> dict[str, Any]:
    """Its fields by their names in letters, together with those of an object that holds its words."""
    named = {_letters(name): value for name, value in reversed(item.items())}
    held = next((value for value in _under(named, TEXT) if isinstance(value, dict)), {})
    return {_letters(name): value for name, value in reversed(held.items())} | named


def _words(named: dict[str, Any]) -> Any:
    """The field with the words of an object, "" where it has none."""
    return next((value for value in _under(named, TEXT) if _said(value)), "")


def _under(named: dict[str, Any], names: Iterable[str]) -> Iterator[Any]:
    """What stands under some names, by preference; then under longer ones that begin or end with them."""
    yield from (named[name] for name in names if name in named)
    for name in names:
        if len(name) > 3:
            yield from (
                value for key, value in named.items() if key != name and (key.startswith(name) or key.endswith(name))
            )


def _said(value: Any) -> str:
    """The words of a text: a string, a list of pieces, or an object that holds one."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        inner = {_letters(name): held for name, held in value.items()}
        return next((inner[name] for name in TEXT if isinstance(inner.get(name), str)), "")
    pieces = value if isinstance(value, list) and all(map(_is_piece, value)) else ()
    return "".join(map(_said, pieces))


def _is_piece(value: Any) -> bool:
    """A piece of a text in several styles; what has somebody who wrote it, or a time, is a post of its own."""
    if isinstance(value, dict):
        return _OF_A_POST.isdisjoint(map(_letters, value))
    return isinstance(value, str)


def _who(value: Any) -> str:
    """A name: a string, or the one in an object that describes somebody."""
    if isinstance(value, str):
        return value.strip() if len(value) <= LONGEST_NAME else ""
    if isinstance(value, dict):
        inner = {_letters(name): held for name, held in value.items()}
        return next((inner[name] for name in AUTHOR if isinstance(inner.get(name), str) and inner[name]), "")
    return ""


LONGEST_NAME = 80
"""Code points of an author's name."""


def _moment(value: Any) -> str:
    if isinstance(value, str) and not re.fullmatch(r"\d{10}(?:\d{3})?(?:\.\d+)?", value):
        return dates.iso(value)
    seconds = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else 0.0
    return dates.epoch(seconds) if seconds > EPOCH else ""


EPOCH = 1e9
"""Seconds: what is less, the year 2001, is a count of something."""


def _first(named: dict[str, Any], names: Iterable[str]) -> str:
    values = (named.get(name) for name in names)
    return next((str(v) for v in values if isinstance(v, str | int) and not isinstance(v, bool) and v != ""), "")
