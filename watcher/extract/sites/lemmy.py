"""Lemmy: posts and comments of `/api/v3` lists and searches. Both are numbered from 1; a post's comments are a list of their own."""

from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract.page import Page, plain
from watcher.model import WITHIN, Link, Post


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
    views = list(_views(page.data))
    return [_post(page, kind, row) for kind, row in views], [
        _link(page, row) for kind, row in views if _answered(kind, row)
    ]


def _answered(kind: str, row: dict[str, Any]) -> int:
    """How many comments a post has."""
    count = (row.get("counts") or {}).get("comments") if kind == "post" else 0
    return count if isinstance(count, int) else 0


def _comments(page: Page, number: object) -> str:
    """Where the comments of a post are listed (join-lemmy.org/docs, API, comment/list)."""
    return page.link(f"/api/v3/comment/list?post_id={number}&sort=New&limit=50")


def _link(page: Page, row: dict[str, Any]) -> Link:
    return Link(
        _comments(page, row["post"]["id"]), "thread", str(row["post"].get("name") or ""), str(row["counts"]["comments"])
    )


def _post(page: Page, kind: str, row: dict[str, Any]) -> Post:
    item = row[kind]
    number = item.get("post_id" if kind == "comment" else "id")
    text = plain(str(item.get("content") or item.get("body") or ""))
    title = str(item.get("name") or "")
    author = str((row.get("creator") or {}).get("name") or "")
    return Post(
        f"{kind}{WITHIN}{item['id']}",
        text,
        author,
        dates.iso(str(item.get("published") or "")),
        str(item.get("ap_id") or ""),
        _comments(page, number) if number else "",
        title,
    )
