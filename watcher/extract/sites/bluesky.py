"""Bluesky: posts of the app view's answers (threads, author feeds, searches)."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page
from watcher.model import Extra, Link, Post


def knows(page: Page) -> bool:
    return page.kind == "json" and any(True for _ in _posts(page.data))


def _posts(data: Any) -> Iterator[dict[str, Any]]:
    """Every post view, parents before replies, however it is wrapped."""
    if isinstance(data, list):
        for item in data:
            yield from _posts(item)
        return
    if not isinstance(data, dict):
        return
    if isinstance(data.get("record"), dict) and "uri" in data and isinstance(data.get("author"), dict):
        yield data
        return
    for key in ("parent", "thread", "post", "feed", "posts", "replies"):
        yield from _posts(data.get(key))


def read(page: Page) -> tuple[list[Post], list[Link]]:
    views = list(_posts(page.data))
    links = {} if "thread" in page.data else {str(v["uri"]): _answers(page, v) for v in views if v.get("replyCount")}
    posts = forum.in_threads(map(_post, views), links)
    return forum.unique(iter(posts)), [*links.values()]


def _answers(page: Page, view: dict[str, Any]) -> Link:
    """Where the answers to a post lie (docs.bsky.app, app.bsky.feed.getPostThread)."""
    query = urlencode({"uri": view["uri"], "depth": DEPTH})
    return Link(page.link(f"/xrpc/app.bsky.feed.getPostThread?{query}"), "thread", "", str(view["replyCount"]))


DEPTH = 100
"""Levels of answers; the server gives 6 unasked and at most 1,000."""


def _post(view: dict[str, Any]) -> Post:
    record = view["record"]
    embed = record.get("embed") or {}
    images = embed.get("images") or () if isinstance(embed, dict) else ()
    extras = [Extra("alt", str(i["alt"])) for i in images if isinstance(i, dict) and i.get("alt")]
    facets = [
        f
        for facet in record.get("facets") or ()
        if isinstance(facet, dict)
        for f in facet.get("features") or ()
        if isinstance(f, dict)
    ]
    extras += [Extra("link", str(f["uri"])) for f in facets if f.get("uri")]
    handle, key = str(view["author"].get("handle") or ""), str(view["uri"]).rpartition("/")[2]
    return Post(
        str(view["uri"]),
        str(record.get("text") or ""),
        handle,
        dates.iso(str(record.get("createdAt") or "")),
        f"https://bsky.app/profile/{handle}/post/{key}" if handle else "",
        extras=tuple(extras),
    )
