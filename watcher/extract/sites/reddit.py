"""Reddit: listings and comment trees in JSON, and the pages of the old and the 2018 designs (Atom is read by feed.py)."""

import html
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, attribute, beside, cut_markup, one, plain
from watcher.model import Link, Post

OLD = Rules(
    post="div.thing[data-fullname]",
    id="@data-fullname",
    verbatim=True,
    author=("@data-author", ".author"),
    time=("time@datetime",),
    body=(".usertext-body .md", ".md"),
    quote="blockquote",
    permalink=("@data-permalink", "a.bylink@href"),
    title=("a.title",),
    next=".next-button a",
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        return any(True for _ in _things(page.data))
    return page.has(
        "div.thing[data-fullname]",
        "div.Comment[class*=t1_]",
        "div[id^=t1_].Comment",
        "shreddit-comment",
        "shreddit-post",
    )


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """Comments and submissions, in the order of the tree."""
    if isinstance(data, list):
        for item in data:
            yield from _things(item)
    elif isinstance(data, dict) and data.get("kind") in {"t1", "t3", "Listing"} and isinstance(data.get("data"), dict):
        inner = data["data"]
        if data["kind"] != "Listing":
            yield data
        yield from _things(inner.get("children") or inner.get("replies") or [])


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind == "json":
        return _json(page)
    if page.has("div.thing[data-fullname]"):
        return _old(page)
    return _modern(page)


def _json(page: Page) -> tuple[list[Post], list[Link]]:
    """An answer that is a list holds a submission and its comments; a listing alone holds submissions, whose comments lie elsewhere."""
    things = list(_things(page.data))
    posts = [_post(page, thing) for thing in things]
    if isinstance(page.data, list):
        return posts, []
    links = {
        thing["data"].get("name"): Link(
            page.link(f"{str(thing['data']['permalink']).rstrip('/')}.json?sort=new&limit=500"),
            "thread",
            str(thing["data"].get("title") or ""),
            str(thing["data"].get("num_comments") or 0),
        )
        for thing in things
        if thing["kind"] == "t3" and thing["data"].get("permalink")
    }
    return forum.in_threads(posts, links), [*links.values()]


def _old(page: Page) -> tuple[list[Post], list[Link]]:
    posts, links = forum.read(page, OLD)
    if page.has(".commentarea"):
        return posts, links
    threads = {
        attribute(node, "data-fullname"): Link(
            page.link(where), "thread", one(node, OLD.title), one(node, ("a.comments",))
        )
        for node in page.tree.css(OLD.post)
        if (where := one(node, ("a.comments@href",)))
    }
    return forum.in_threads(posts, threads), [*threads.values(), *links]


def _post(page: Page, thing: dict[str, Any]) -> Post:
    row = thing["data"]
    name = str(row.get("name") or f"{thing['kind']}_{row.get('id')}")
    rendered = row.get("body_html") or row.get("selftext_html")
    markup, quotes = cut_markup(html.unescape(str(rendered)), "blockquote") if rendered else ("", [])
    text = plain(markup) if rendered else str(row.get("body") or row.get("selftext") or "")
    when = dates.epoch(float(row["created_utc"])) if row.get("created_utc") else ""
    return Post(
        name,
        text,
        str(row.get("author") or ""),
        when,
        page.link(str(row.get("permalink") or "")),
        title=str(row.get("title") or ""),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )


def _user(href: str) -> str:
    return href.rsplit("/user/", maxsplit=1)[-1].strip("/")


def _modern(page: Page) -> tuple[list[Post], list[Link]]:
    """The designs since 2018: `div.Comment.t1_x`, and `shreddit-post` and `shreddit-comment` elements."""
    comments = [post for node in page.tree.css("div.Comment, shreddit-comment") if (post := _comment(page, node))]
    submissions = [node for node in page.tree.css("shreddit-post[permalink]") if attribute(node, "id")]
    opened = [_submission(page, node) for node in submissions]
    links: list[Link] = []
    if not comments and len(opened) > 1:
        links = [
            Link(p.url, "thread", p.title, attribute(n, "comment-count"))
            for p, n in zip(opened, submissions, strict=True)
        ]
        opened = [replace(post, thread=post.url) for post in opened]
    return forum.unique(iter([*opened, *comments])), links


def _submission(page: Page, node: LexborNode) -> Post:
    body = node.css_first("[slot=text-body]")
    markup, quotes = cut_markup((body.html or "") if body is not None else "", "blockquote")
    return Post(
        attribute(node, "id"),
        plain(markup),
        attribute(node, "author"),
        dates.iso(attribute(node, "created-timestamp")),
        page.link(attribute(node, "permalink")),
        title=attribute(node, "post-title"),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )


def _comment(page: Page, node: LexborNode) -> Post | None:
    classes = attribute(node, "class").split()
    named = next((c for c in classes if c.startswith("t1_")), "")
    name = attribute(node, "thingid") or named or attribute(node, "id")
    body = node.css_first("[data-testid=comment], [slot=comment], .RichTextJSON-root, .md")
    if not name.startswith("t1_") or body is None:
        return None
    where = attribute(node, "permalink") or one(
        node, ("a[data-testid=comment_timestamp]@href", "a[href*='/comment/']@href")
    )
    markup, quotes = cut_markup(body.html or "", "blockquote")
    return Post(
        name,
        plain(markup),
        attribute(node, "author")
        or one(node, ("a[data-testid=comment_author_link]", "a[href*='/user/']"))
        or _user(one(node, ("a[href*='/user/']@href",))),
        dates.iso(one(node, ("time@datetime", "faceplate-timeago@ts"))),
        page.link(where) if where else "",
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )
