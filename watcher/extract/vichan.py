"""Imageboards that speak 4chan's JSON (4chan, vichan, Tinyboard, infinity, OpenIB), and vichan's pages.

API: github.com/4chan/4chan-API. vichan's `threads.json` hides saged replies, so only catalogs with their reply counts are relied upon.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, beside, plain
from watcher.model import Extra, Link, Post

VICHAN = Rules(
    post="div.post.op, div.post.reply",
    author=(".intro .name",),
    time=(".intro time@datetime", "time@datetime"),
    body=(".body",),
    drop=".toolong",
    permalink=("a.post_no@href",),
    title=(".subject",),
    thread="div.mix[data-reply]",
    link="a[href*='/res/']",
    mark=("@data-reply", "@data-bump"),
    next=".pages form a[rel=next]",
)
FOURCHAN = Rules(
    post="div.post[id^=p]",
    author=(".postInfo .name", ".name"),
    time=(),
    epoch=(".postInfo .dateTime@data-utc", ".dateTime@data-utc"),
    body=("blockquote.postMessage",),
    permalink=(".postInfo .postNum a@href",),
    title=(".postInfo .subject",),
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        return any(True for _ in _rows(page.data))
    return page.has(
        "div.thread[data-board]",
        "div.thread[id^=thread_] div.post .body",
        "form[name=postcontrols] .post .intro",
        "div.mix[data-reply]",
        "blockquote.postMessage",
    )


def _rows(data: Any) -> Iterator[dict[str, Any]]:
    """Posts of a thread, of an index (`threads`), or the openers of a catalog (a list of pages)."""
    pages = data if isinstance(data, list) else [data]
    for page in pages:
        if not isinstance(page, dict):
            return
        for thread in page.get("threads") or ():
            if isinstance(thread, dict):
                rows = thread.get("posts") or [thread, *(thread.get("last_replies") or ())]
                yield from (r for r in rows if isinstance(r, dict) and "no" in r)
        yield from (r for r in page.get("posts") or () if isinstance(r, dict) and "no" in r)
        if "no" in page and ("resto" in page or "com" in page or "last_modified" in page):
            yield page


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json":
        posts, links = forum.read(page, FOURCHAN if page.has("blockquote.postMessage") else VICHAN)
        return [_with_files(page, p) for p in posts], links
    rows = [r for r in _rows(page.data) if "com" in r or "time" in r or "sub" in r or "filename" in r]
    catalog = isinstance(page.data, list)
    links = [
        Link(
            page.link(f"res/{r['no']}.json"),
            "thread",
            plain(str(r.get("sub") or "")),
            f"{r.get('replies')}/{r.get('last_modified')}",
        )
        for r in _rows(page.data)
        if catalog
    ]
    return forum.unique(map(_post, rows)), links


def _post(row: dict[str, Any]) -> Post:
    markup = str(row.get("com") or "")
    files = [row, *(f for f in row.get("extra_files") or () if isinstance(f, dict))]
    names = [Extra("filename", f"{f['filename']}{f.get('ext') or ''}") for f in files if f.get("filename")]
    extras = [*beside(markup), *names, *(Extra(k, str(row[k])) for k in ("email", "trip", "capcode") if row.get(k))]
    when = dates.epoch(float(row["time"])) if isinstance(row.get("time"), int) else ""
    return Post(
        str(row["no"]),
        plain(markup),
        plain(str(row.get("name") or "Anonymous")),
        when,
        title=plain(str(row.get("sub") or "")),
        extras=tuple(extras),
    )


def _with_files(page: Page, post: Post) -> Post:
    """File names stand beside the body in vichan's pages."""
    node = page.tree.css_first(f"#op_{post.id} .files, #reply_{post.id} .files, #f{post.id}")
    if node is None:
        return post
    names = [
        Extra("filename", plain(n.html or "")) for n in node.css(".postfilename, .fileinfo .unimportant, .fileText a")
    ]
    return replace(post, extras=(*post.extras, *(n for n in names if n.text)))
