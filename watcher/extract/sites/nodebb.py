"""NodeBB: server-rendered pages (`component="post"`), and the JSON of `/api/topic`, `/api/category` and `/api/recent`."""

from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, beside, cut_markup, plain
from watcher.model import Link, Post

RULES = Rules(
    post="[component=post][data-pid]",
    id="@data-pid",
    author=("@data-username", "[itemprop=author]@data-username", "[itemprop=author]"),
    time=("meta[itemprop=datePublished]@content", ".timeago@title"),
    epoch=("@data-timestamp",),
    body=("[component='post/content']", "[itemprop=text]"),
    quote="blockquote",
    signature="[component='post/signature']",
    permalink=("a.permalink@href", "a[href*='/post/']@href"),
    thread="[component='category/topic']",
    link="[component='topic/header'] a, h2 a, h3 a",
    mark=("[component='topic/posts'] .human-readable-number@title", ".stats-postcount"),
    boards="[component='categories/category']",
    board="h2 a, h3 a, .title a",
    board_mark=(".stats ~ .stats .human-readable-number@title", "a.permalink@href", ".timeago@title"),
    next="a[rel=next], link[rel=next], li.next a",
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        data = page.data
        return (
            isinstance(data, dict)
            and any(k in data for k in ("posts", "topics", "categories"))
            and any(k in data for k in ("cid", "tid", "loggedInUser", "topicCount", "nextStart"))
            and "post_stream" not in data
        )
    return page.has(
        "[component=post][data-pid]",
        "[component='category/topic']",
        "[component='categories/category']",
        "meta[name='application-name'][content=NodeBB]",
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind == "html":
        return forum.read(page, RULES)
    data = page.data
    posts = [
        _post(page, p) for p in data.get("posts") or () if isinstance(p, dict) and "pid" in p and not p.get("deleted")
    ]
    links = [
        Link(
            page.link(f"/topic/{t.get('slug')}"),
            "thread",
            plain(str(t.get("titleRaw") or t.get("title") or "")),
            str(t.get("postcount") or ""),
        )
        for t in data.get("topics") or ()
        if isinstance(t, dict)
    ]
    return posts, [*links, *_boards(page)]


def _boards(page: Page) -> Iterator[Link]:
    """The categories of `/api/categories`, by what `/api/category` answers."""
    for row in page.data.get("categories") or ():
        if isinstance(row, dict) and row.get("slug"):
            count = row.get("totalPostCount") or row.get("post_count") or ""
            yield Link(page.link(f"/api/category/{row['slug']}"), "board", str(row.get("name") or ""), str(count))


def _post(page: Page, item: dict[str, Any]) -> Post:
    user = item.get("user") or {}
    markup, quotes = cut_markup(str(item.get("content") or ""), "blockquote")
    when = str(item.get("timestampISO") or "")
    return Post(
        str(item["pid"]),
        plain(markup),
        str(user.get("username") or ""),
        dates.iso(when),
        page.link(f"/post/{item['pid']}"),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )
