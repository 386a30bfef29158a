"""Lemmy: posts and comments of `/api/v3` lists and searches."""

from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract.page import Page, plain
from watcher.model import Link, Post


def knows(page: Page) -> bool:
    return page.kind == "json" and isinstance(page.data, dict) and any(True for _ in _views(page.data))


def _views(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, inner in (("comments", "comment"), ("posts", "post"), ("post_view", "post"), ("comment_view", "comment")):
        rows = data.get(key)
        for row in rows if isinstance(rows, list) else [rows]:
            if (
                isinstance(row, dict)
                and isinstance(row.get(inner), dict)
                and ("ap_id" in row[inner] or "published" in row[inner])
            ):
                yield inner, row


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return [_post(kind, row) for kind, row in _views(page.data)], []


def _post(kind: str, row: dict[str, Any]) -> Post:
    item = row[kind]
    text = plain(str(item.get("content") or item.get("body") or ""))
    title = str(item.get("name") or "")
    author = str((row.get("creator") or {}).get("name") or "")
    return Post(
        str(item["id"]),
        text,
        author,
        dates.iso(str(item.get("published") or "")),
        str(item.get("ap_id") or ""),
        str(item.get("post_id") or ""),
        title,
    )
