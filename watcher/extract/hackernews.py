"""Hacker News: item pages and listings; told by `#hnmain` or its row classes."""

from dataclasses import replace

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Link, Post

RULES = Rules(
    post="tr.athing.comtr",
    author=("a.hnuser",),
    time=("span.age@title",),
    body=(".commtext", ".comment"),
    drop=".reply",
    permalink=("span.age a@href",),
    thread="tr.athing:not(.comtr)",
    link=".titleline > a, a.storylink, td.title a:not([href^=from])",
    next="a.morelink",
)


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
    ], links
