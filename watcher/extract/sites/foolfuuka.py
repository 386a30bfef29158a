"""FoolFuuka archives: pages told by their generator, and the JSON of `/_/api/chan/`."""

from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, asking, plain
from watcher.model import Extra, Link, Post

RULES = Rules(
    post="article.post[id], article.thread[id]:has(> .post_data), article.thread[data-thread-num]",
    verbatim=True,
    author=(".post_author",),
    time=("time@datetime",),
    body=(".text",),
    permalink=("a[data-function=highlight]@href", ".post_data a[href*='#']@href"),
    title=(".post_title",),
    next=".next a, a[rel=next]",
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        return any(True for _ in _rows(page.data))
    return page.has("meta[name=generator][content*=FoolFuuka]", "article.post .post_wrapper .post_data")


def _rows(data: Any) -> Iterator[dict[str, Any]]:
    """Every object with a `doc_id`, however deep: thread, index and search differ only in their wrapping."""
    if isinstance(data, dict):
        if "doc_id" in data and "num" in data:
            yield data
        for key, value in data.items():
            if key not in {"media", "board"}:
                yield from _rows(value)
    elif isinstance(data, list):
        for value in data:
            yield from _rows(value)


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json":
        return forum.read_index(page, RULES, "article.thread[data-thread-num]", "a[href*='/thread/']")
    return forum.unique(_post(page, row) for row in _rows(page.data)), []


def _shown(page: Page, row: dict[str, Any], number: str) -> str:
    """Where people see a post."""
    board = (row.get("board") or {}).get("shortname") if isinstance(row.get("board"), dict) else None
    return page.link(f"/{board}/thread/{row['thread_num']}/#{number}") if board and row.get("thread_num") else ""


def _post(page: Page, row: dict[str, Any]) -> Post:
    media = row.get("media") or {}
    name = media.get("media_filename") if isinstance(media, dict) else None
    number = str(row["num"]) + (f"_{row['subnum']}" if str(row.get("subnum") or "0") != "0" else "")
    when = row.get("timestamp")
    text = str(row.get("comment_sanitized") or row.get("comment") or "")
    return Post(
        number,
        plain(text),
        str(row.get("name") or "Anonymous"),
        dates.epoch(float(when)) if when else "",
        _shown(page, row, number),
        title=str(row.get("title") or ""),
        extras=(Extra("filename", str(name)),) if name else (),
    )


def around(page: Page, posts: list[Post]) -> tuple[str, str]:
    """`/_/api/chan/thread/` takes `latest_doc_id` and answers only what came after it, 204 for nothing (FoolFuuka, Chan.php)."""
    url = page.document.url
    if page.kind != "json" or "/api/chan/thread" not in url or not posts:
        return "", ""
    last = max(int(row["doc_id"]) for row in _rows(page.data) if str(row["doc_id"]).isdecimal())
    return asking(url, latest_doc_id=str(last)), ""
