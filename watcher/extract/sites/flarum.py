"""Flarum: the JSON:API documents of `/api/discussions` and `/api/posts` (jsonapi.org), which its pages hold in a script as well."""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page, beside, cut_markup, plain
from watcher.model import Link, Post

PAYLOAD = "script#flarum-json-payload"
ON_A_PAGE = 20
"""Posts (flarum/core, Post loading limit)."""

Rows = dict[tuple[str, str], dict[str, Any]]
"""The objects of a document by type and id."""


def knows(page: Page) -> bool:
    return (
        page.has(PAYLOAD) if page.kind == "html" else any(True for _ in _of(_rows(page.data), "posts", "discussions"))
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    data = _payload(page) if page.kind == "html" else page.data
    rows, single = _rows(data), isinstance(data, dict) and isinstance(data.get("data"), dict)
    posts = [] if _lists(data) else [post for row in _of(rows, "posts") if (post := _post(page, row, rows))]
    discussions = [row for row in _of(rows, "discussions") if row["attributes"].get("title")]
    links = map(partial(_pages if single else _thread, page), discussions)
    return forum.unique(iter(posts)), [link for found in links for link in found]


def _payload(page: Page) -> Any:
    script = page.tree.css_first(PAYLOAD)
    held = json.loads(script.text() if script is not None else "{}")
    return held.get("apiDocument") if isinstance(held, dict) else None


def _rows(data: Any) -> Rows:
    if not isinstance(data, dict):
        return {}
    main = data.get("data")
    every = [*(main if isinstance(main, list) else [main]), *(data.get("included") or ())]
    rows = [row for row in every if isinstance(row, dict) and isinstance(row.get("attributes"), dict)]
    return {(str(row.get("type")), str(row.get("id"))): row for row in rows}


def _of(rows: Rows, *types: str) -> Iterator[dict[str, Any]]:
    return (row for (kind, _), row in rows.items() if kind in types)


def _lists(data: Any) -> bool:
    """Is it a list of discussions? The posts that come with one are shown there in part."""
    main = data.get("data") if isinstance(data, dict) else None
    return isinstance(main, list) and any(isinstance(row, dict) and row.get("type") == "discussions" for row in main)


def _related(row: dict[str, Any], name: str) -> tuple[str, str]:
    """Type and id of what an object belongs to."""
    held = ((row.get("relationships") or {}).get(name) or {}).get("data") or {}
    return str(held.get("type")), str(held.get("id"))


def _post(page: Page, row: dict[str, Any], rows: Rows) -> Post | None:
    told = row["attributes"]
    if not isinstance(told.get("contentHtml"), str):
        return None  # renamed, locked, hidden
    markup, quotes = cut_markup(told["contentHtml"], "blockquote")
    user = rows.get(_related(row, "user"), {}).get("attributes") or {}
    discussion = _related(row, "discussion")[1]
    return Post(
        str(row["id"]),
        plain(markup),
        str(user.get("displayName") or user.get("username") or ""),
        dates.iso(str(told.get("createdAt") or "")),
        page.link(f"/d/{discussion}/{told.get('number')}") if discussion != "None" else "",
        title=str(rows.get(_related(row, "discussion"), {}).get("attributes", {}).get("title") or ""),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )


def _where(page: Page, row: dict[str, Any]) -> str:
    number, slug = str(row["id"]), str(row["attributes"].get("slug") or "")
    return page.link(f"/d/{slug if slug.startswith(number) else f'{number}-{slug}'}")


def _thread(page: Page, row: dict[str, Any]) -> Iterator[Link]:
    told = row["attributes"]
    mark = f"{told.get('commentCount')}/{told.get('lastPostedAt')}"
    yield Link(_where(page, row), "thread", str(told["title"]), mark)


def _pages(page: Page, row: dict[str, Any]) -> Iterator[Link]:
    """The next page of a discussion and its last one."""
    count = row["attributes"].get("lastPostNumber")
    if isinstance(count, int):
        yield from forum.pages_of(page, _where(page, row), -(-count // ON_A_PAGE))
