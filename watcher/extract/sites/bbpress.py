"""bbPress: told by its `#bbpress-forums`."""

from dataclasses import replace

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, one
from watcher.model import Link, Post

RULES = Rules(
    post="#bbpress-forums div.reply, #bbpress-forums div.topic[class*=post-], .bbp-replies .type-reply, .bbp-replies .type-topic",
    id="@class",
    author=(".bbp-author-name", ".bbp-reply-author .bbp-author-link", ".bbp-reply-author a"),
    time=(".bbp-reply-post-date",),
    body=(".bbp-reply-content", ".bbp-topic-content"),
    quote="blockquote",
    drop=".bbp-reply-revision-log, .bbp-topic-revision-log",
    permalink=("a.bbp-reply-permalink@href", "a.bbp-topic-permalink@href"),
    thread="ul[id^=bbp-topic-], ul.topic",
    link="a.bbp-topic-permalink",
    mark=(".bbp-topic-reply-count", ".bbp-topic-freshness"),
    boards="ul[id^=bbp-forum-]",
    board="a.bbp-forum-title",
    board_mark=(".bbp-forum-reply-count", ".bbp-forum-topic-count", ".bbp-forum-freshness a@href"),
    next="a.next.page-numbers",
)


def knows(page: Page) -> bool:
    return page.has("#bbpress-forums", ".bbp-topics", ".bbp-replies")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    posts, links = forum.read(page, RULES)
    heads = {forum.identity(h.attributes.get("id") or ""): h for h in page.tree.css(".bbp-reply-header[id^=post-]")}
    return [_dated(p, heads) for p in posts], links


def _dated(post: Post, heads: dict[str, LexborNode]) -> Post:
    """The date and permalink of a reply stand in a header beside it, not in it."""
    head = heads.get(post.id)
    if head is None or post.posted_at:
        return post
    return replace(post, posted_at=dates.iso(one(head, RULES.time)), url=post.url or one(head, RULES.permalink))
