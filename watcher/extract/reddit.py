"""Reddit: listings and comment trees in JSON, and the pages of the old and the 2018 designs (Atom is read by feed.py)."""

import html
from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, beside, cut_markup, one, plain
from watcher.model import Link, Post

OLD = Rules(
    post="div.thing[data-fullname]",
    id="@data-fullname",
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
        return [_post(page, t) for t in _things(page.data)], []
    if page.has("div.thing[data-fullname]"):
        posts, links = forum.read(page, OLD)
        names = {
            forum.identity(n.attributes.get("data-fullname") or ""): n.attributes.get("data-fullname") or ""
            for n in page.tree.css(OLD.post)
        }
        return [
            Post(names.get(p.id, p.id), p.text, p.author, p.posted_at, p.url, "", p.title, p.quotes, p.extras)
            for p in posts
        ], links
    return _modern(page), []


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


def _modern(page: Page) -> list[Post]:
    """The designs since 2018: `div.Comment.t1_x`, and `shreddit-comment` elements."""
    posts: list[Post] = []
    for node in page.tree.css("div.Comment, shreddit-comment"):
        classes = (node.attributes.get("class") or "").split()
        name = (
            node.attributes.get("thingid")
            or next((c for c in classes if c.startswith("t1_")), "")
            or (node.attributes.get("id") or "")
        )
        body = node.css_first("[data-testid=comment], [slot=comment], .RichTextJSON-root, .md")
        if not name.startswith("t1_") or body is None:
            continue
        author = (
            node.attributes.get("author")
            or one(node, ("a[data-testid=comment_author_link]", "a[href*='/user/']"))
            or _user(one(node, ("a[href*='/user/']@href",)))
        )
        where = node.attributes.get("permalink") or one(
            node, ("a[data-testid=comment_timestamp]@href", "a[href*='/comment/']@href")
        )
        markup, quotes = cut_markup(body.html or "", "blockquote")
        when = one(node, ("time@datetime", "faceplate-timeago@ts"))
        posts.append(
            Post(
                name,
                plain(markup),
                author,
                dates.iso(when),
                page.link(where) if where else "",
                quotes=tuple(quotes),
                extras=tuple(beside(markup)),
            )
        )
    return forum.unique(iter(posts))
