"""Mastodon: statuses in JSON (timelines, contexts, single ones), and its server-rendered pages. Timelines lack the answers; a status's context has them."""

from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page, asking, beside, one, plain
from watcher.model import Extra, Link, Post


def knows(page: Page) -> bool:
    if page.kind == "json":
        return any(True for _ in _rows(page.data))
    return page.has(".status__content", ".detailed-status", ".h-entry .e-content.status__content")


def _rows(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict) and ("ancestors" in data or "descendants" in data or "statuses" in data):
        rows = [*(data.get("ancestors") or ()), *(data.get("descendants") or ()), *(data.get("statuses") or ())]
    else:
        rows = data if isinstance(data, list) else [data]
    for row in rows:
        if isinstance(row, dict) and isinstance(row.get("account"), dict) and "content" in row:
            yield row


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind == "json":
        rows = list(_rows(page.data))
        links = {
            str(r["id"]): _answers(page, r) for r in rows if isinstance(page.data, list) and r.get("replies_count")
        }
        return forum.in_threads(map(_post, rows), links), [*links.values()]
    posts = []
    for node in page.tree.css(".detailed-status, .status, article[data-id]"):
        body = node.css_first(".status__content, .e-content")
        where = one(node, ("a.detailed-status__datetime@href", "a.status__relative-time@href", "a[href*='/@']@href"))
        number = node.attributes.get("data-id") or forum.identity(where)
        if body is None or not number:
            continue
        author = one(node, (".display-name__account", ".p-nickname")).lstrip("@")
        posts.append(
            Post(
                forum.identity(number),
                plain(body.html or ""),
                author,
                dates.iso(one(node, ("time@datetime", "data.dt-published@value", "time"))),
                page.link(where),
                extras=tuple(beside(body.html or "")),
            )
        )
    return forum.unique(iter(posts)), []


def _answers(page: Page, row: dict[str, Any]) -> Link:
    """Where the answers to a status lie (docs.joinmastodon.org/methods/statuses, context)."""
    return Link(page.link(f"/api/v1/statuses/{row['id']}/context"), "thread", "", str(row["replies_count"]))


def _post(row: dict[str, Any]) -> Post:
    boosted = row.get("reblog")
    source: dict[str, Any] = boosted if not row.get("content") and isinstance(boosted, dict) else row
    markup = str(source.get("content") or "")
    extras = [
        *beside(markup),
        *(
            Extra("alt", str(m["description"]))
            for m in source.get("media_attachments") or ()
            if isinstance(m, dict) and m.get("description")
        ),
    ]
    title = str(source.get("spoiler_text") or "")
    return Post(
        str(row["id"]),
        plain(markup),
        str(row["account"].get("acct") or ""),
        dates.iso(str(row.get("created_at") or "")),
        str(row.get("url") or row.get("uri") or ""),
        title=title,
        extras=tuple(extras),
    )


def around(page: Page, posts: list[Post]) -> tuple[str, str]:
    """Timelines take `since_id` and `max_id` (docs.joinmastodon.org/methods/timelines)."""
    url = page.document.url
    if "/api/v1/timelines/" not in url:
        return "", ""
    if not posts:
        return (url if "since_id=" in url else ""), ""
    numbers = sorted(int(p.id) for p in posts if p.id.isdecimal())
    if not numbers:
        return "", ""
    return asking(url, ("max_id",), since_id=str(numbers[-1])), asking(url, ("since_id",), max_id=str(numbers[0]))
