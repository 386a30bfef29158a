"""Hacker News: item pages and listings; told by `#hnmain` or its row classes. A row's title leads elsewhere, its comments to its item."""

import re
from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.marks import behind
from watcher.extract.page import Page, attribute, one, plain
from watcher.model import Link, Post

RULES = Rules(
    post="tr.athing.comtr",
    author=("a.hnuser",),
    time=("span.age@title",),
    body=(".commtext", ".comment"),
    drop=".reply",
    permalink=("span.age a@href",),
    next="a.morelink",
)
ROWS = "tr.athing:not(.comtr)"
TITLE = (".titleline > a", "a.storylink", "td.title a:not([href^=from])")


def knows(page: Page) -> bool:
    return page.has("#hnmain", "tr.athing")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    posts, links = forum.read(page, RULES)
    return [
        replace(
            p,
            posted_at=p.posted_at + "Z"
            if p.posted_at and p.posted_at[-1].isdigit() and "+" not in p.posted_at
            else p.posted_at,
        )
        for p in posts
    ], [*(_items(page) if not posts else ()), *links]


def _items(page: Page) -> Iterator[Link]:
    for row in page.tree.css(ROWS):
        number, title = attribute(row, "id"), one(row, TITLE)
        if number.isdecimal() and title:
            yield Link(page.link(f"item?id={number}"), "thread", title, _comments(row))


def _comments(row: LexborNode) -> str:
    """How many there are; the rank of a row, which changes with the others, says nothing of it."""
    found = re.search(r"(\d+)\scomments?\b", plain(behind(row)))
    return found[1] if found else "0"
