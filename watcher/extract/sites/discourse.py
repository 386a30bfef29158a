"""Discourse: `/posts.json`, `/t/ID.json`, `/latest.json`, and the pages it serves to crawlers."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, asking, beside, cut_markup, plain
from watcher.model import WITHIN, Link, Post

RULES = Rules(
    post="div.topic-body.crawler-post, .crawler-post",
    id="@id",
    author=(".creator [itemprop=name]", ".creator a"),
    time=("time.post-time@datetime", "time@datetime", "meta[itemprop=datePublished]@content"),
    body=(".post[itemprop=text]", "[itemprop=text]", ".post"),
    quote="aside.quote, blockquote",
    thread="tr.topic-list-item",
    link="a.title",
    mark=(".posts",),
    boards=".category-list tr:has(td.category)",
    board="h3 a, td.category a",
    next="a[rel=next], link[rel=next]",
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        data = page.data
        return isinstance(data, dict) and (
            "post_stream" in data
            or "topic_list" in data
            or "latest_posts" in data
            or "category_list" in data
            or _is_post(data)
        )
    return page.has("meta[name=generator][content^=Discourse]", ".crawler-post")


def _is_post(data: dict[str, Any]) -> bool:
    return "cooked" in data and "username" in data


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json":
        posts, links = forum.read(page, RULES)
        return [_within(page, post) for post in posts], links
    data = page.data
    rows = (
        (data.get("post_stream") or {}).get("posts") or data.get("latest_posts") or ([data] if _is_post(data) else [])
    )
    posts = [_post(page, r, data) for r in rows if isinstance(r, dict) and "id" in r]
    topics = (data.get("topic_list") or {}).get("topics") or ()
    links = [
        Link(
            page.link(f"/t/{t['id']}.json"),
            "thread",
            str(t.get("title") or ""),
            f"{t.get('posts_count')}/{t.get('last_posted_at')}",
        )
        for t in topics
        if isinstance(t, dict) and "id" in t
    ]
    return forum.unique(iter(posts)), [*_boards(page, data), *links, *_pages(page, data)]


_TOPIC = re.compile(r".*/t/[^/?#]+/(\d+)(?=[/?#]|\Z)")


def _within(page: Page, post: Post) -> Post:
    """A post of a page, where each topic counts its posts from one; of answers to programs, each has a number of its own on the whole site."""
    topic = _TOPIC.match(page.document.url)
    if topic is None:
        return post
    return replace(post, id=f"{topic[1]}{WITHIN}{post.id}", url=f"{topic[0]}/{post.id}", thread=topic[1])


def _boards(page: Page, data: dict[str, Any]) -> Iterator[Link]:
    for row in (data.get("category_list") or {}).get("categories") or ():
        if isinstance(row, dict) and "id" in row and "slug" in row:
            where = page.link(f"/c/{row['slug']}/{row['id']}/l/latest.json")
            yield Link(where, "board", str(row.get("name") or ""), f"{row.get('topic_count')}/{row.get('post_count')}")


def _pages(page: Page, data: dict[str, Any]) -> Iterator[Link]:
    """The next page of a topic and its last one."""
    size, count = data.get("chunk_size"), data.get("posts_count")
    if isinstance(size, int) and isinstance(count, int) and size > 0 and "/t/" in page.document.url:
        yield from forum.pages_of(page, page.document.url, -(-count // size))


def _post(page: Page, row: dict[str, Any], data: dict[str, Any]) -> Post:
    markup, quotes = cut_markup(str(row.get("cooked") or ""), "aside.quote, blockquote")
    slug, topic = row.get("topic_slug") or data.get("slug") or "-", row.get("topic_id") or data.get("id")
    url = page.link(f"/t/{slug}/{topic}/{row.get('post_number')}") if topic else ""
    title = str(row.get("topic_title") or "")
    return Post(
        str(row["id"]),
        plain(markup),
        str(row.get("username") or ""),
        dates.iso(str(row.get("created_at") or "")),
        url,
        str(topic or ""),
        title,
        tuple(quotes),
        tuple(beside(markup)),
    )


def around(page: Page, posts: list[Post]) -> tuple[str, str]:
    """`/posts.json` holds the newest posts of all topics, and those before a number by `before` (docs.discourse.org, Posts)."""
    url = page.document.url
    if not posts or "/posts.json" not in url or "/t/" in url:
        return "", ""
    return "", asking(url, before=str(min(int(p.id) for p in posts if p.id.isdecimal()) - 1))
