"""Blogger: comments below an article, told by its generator. Its feeds are read by feed.py."""

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Link, Post

RULES = Rules(
    post="li.comment[id^=c], .comment-thread li.comment",
    author=(".comment-header .user", "cite.user", ".user"),
    time=(".comment-header .datetime", ".datetime"),
    body=("p.comment-content", ".comment-content"),
    quote="blockquote",
    permalink=(".datetime a@href",),
    next="a.blog-pager-older-link, a#Blog1_blog-pager-older-link",
)


def knows(page: Page) -> bool:
    return page.has("meta[name=generator][content=blogger]", "meta[content=blogger][name=generator]") and page.has(
        RULES.post
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return forum.read(page, RULES)
