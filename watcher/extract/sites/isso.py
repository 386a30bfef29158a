"""Isso comments in JSON: `/`, `/latest`."""

from collections.abc import Iterator
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page, beside, cut_markup, plain
from watcher.model import Link, Post


def knows(page: Page) -> bool:
    return page.kind == "json" and any(True for _ in _rows(page.data))


def _rows(data: Any) -> Iterator[dict[str, Any]]:
    rows = data if isinstance(data, list) else data.get("replies") if isinstance(data, dict) else None
    for row in rows or ():
        if isinstance(row, dict) and "text" in row and "created" in row and "likes" in row:
            yield row
            yield from _rows(row)


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return forum.unique(_post(page, row) for row in _rows(page.data)), []


def _post(page: Page, row: dict[str, Any]) -> Post:
    markup, quotes = cut_markup(str(row["text"]), "blockquote")
    when = dates.epoch(float(row["created"]))
    return Post(
        str(row.get("id")),
        plain(markup),
        str(row.get("author") or ""),
        when,
        page.link(f"{row['uri']}#isso-{row.get('id')}") if row.get("uri") else "",
        str(row.get("uri") or ""),
        quotes=tuple(quotes),
        extras=tuple(beside(markup)),
    )
