"""WordPress: comments and articles in pages, and `/wp-json/wp/v2/comments` and `posts`."""

import re
from dataclasses import replace
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, asking, attribute, beside, cut_markup, plain
from watcher.model import WITHIN, Link, Post

COMMENTS = Rules(
    post="li[id^=comment-], li[id^=li-comment-], div.comment[id^=comment-], article[id^=comment-], div[id^=div-comment-]",
    author=(
        ".comment-author .fn",
        ".comment-author cite",
        "cite.fn",
        ".fn",
        ".comment-author .authorname",
        ".comment-author a",
        ".comment-author",
        ".comment-meta cite",
        "cite",
    ),
    time=(
        "time@datetime",
        ".comment-metadata",
        ".comment-meta",
        ".comment-date",
        ".comment-time",
        ".commentmetadata",
        ".date",
    ),
    body=(
        ".comment-text",
        ".comment-content",
        ".comment-body .text",
        ".commentbody",
        ".comment_content",
        ".comment-entry",
        ".comment-body",
        ".comment",
    ),
    quote="blockquote",
    drop=".reply, .comment-reply-link, .comment-author, .comment-meta, .commentmetadata, .comment-metadata, .vcard, .says, .edit-link, .comment-awaiting-moderation, ul.children, ol.children, .comment-actions, .comment-head",
    permalink=(".comment-metadata a@href", ".comment-meta a@href", "a[href*='#comment-']@href"),
    pager=".nav-links, .wp-pagenavi, .comment-navigation, .comments-pagination, .pagination",
    next="a.next[href*=page], .nav-previous a[href*=page], .nav-previous a[href*=cpage], a[rel=next][href*=page]",
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        rows = page.data if isinstance(page.data, list) else [page.data]
        return any(
            isinstance(r, dict) and isinstance(r.get("content"), dict) and "rendered" in r["content"] for r in rows
        )
    if page.kind != "html":
        return False
    return (
        page.has("meta[name=generator][content^=WordPress]", "link[rel='https://api.w.org/']")
        or bool(re.search(r"/wp-(?:content|includes|json)/", page.lower))
        or page.has("#wp-comment-cookies-consent", "ol.commentlist", "input[name=comment_post_ID]")
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind == "json":
        rows = page.data if isinstance(page.data, list) else [page.data]
        return [_row(r) for r in rows if isinstance(r, dict) and isinstance(r.get("content"), dict) and "id" in r], []
    _outermost(page)
    posts, links = forum.read(page, COMMENTS)
    posts = [
        replace(
            p,
            author=re.sub(
                r"\s*(?:says|sagt|dit|dice|zegt|säger|pisze|meint|schreibt|escribió|a dit|diz)?\s*:?\s*\Z", "", p.author
            ),
        )
        for p in posts
    ]
    return posts, links


def _outermost(page: Page) -> None:
    """Replies are nested inside the comment that they answer: lift them out, deepest first."""
    for children in reversed(page.tree.css("ul.children, ol.children, div.children")):
        holder = children.parent
        while holder is not None and not re.match(r"(?:li-|div-)?comment-", attribute(holder, "id")):
            holder = holder.parent
        if holder is not None:
            holder.insert_after(children)  # a copy
            children.decompose()


def _row(row: dict[str, Any]) -> Post:
    markup, quotes = cut_markup(str(row["content"]["rendered"]), "blockquote")
    when = str(row.get("date_gmt") or row.get("date") or "")
    zone = "Z" if row.get("date_gmt") and not when.endswith("Z") else ""
    title = row.get("title") or {}
    return Post(
        f"article{WITHIN}{row['id']}"
        if "slug" in row
        else str(row["id"]),  # articles and comments are numbered each from 1
        plain(markup),
        str(row.get("author_name") or ""),
        dates.iso(when + zone),
        str(row.get("link") or ""),
        str(row.get("post") or ""),
        plain(str(title.get("rendered") or "")) if isinstance(title, dict) else "",
        tuple(quotes),
        tuple(beside(markup)),
    )


def around(page: Page, posts: list[Post]) -> tuple[str, str]:
    """`/wp-json/wp/v2/comments` takes `after` and `before` (developer.wordpress.org/rest-api/reference/comments)."""
    url = page.document.url
    times = sorted(p.posted_at for p in posts if p.posted_at.endswith("Z"))
    if page.kind != "json" or "/wp/v2/comments" not in url:
        return "", ""
    if not times:
        return (url if "after=" in url else ""), ""
    newer = asking(url, ("before", "page"), after=times[-1].rstrip("Z"), order="asc", per_page="100")
    return newer, asking(url, ("after", "order", "page"), before=times[0].rstrip("Z"))
