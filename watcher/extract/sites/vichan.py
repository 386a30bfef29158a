"""Imageboards that speak 4chan's JSON (4chan, vichan, Tinyboard, infinity, OpenIB), and the pages of both.

API: github.com/4chan/4chan-API. vichan's `threads.json` hides saged replies, so only catalogs with their reply counts are relied upon.
A thread lies at `thread/1.json` on 4chan and at `res/1.json` elsewhere; only 4chan's rows have `now`, and its list of threads `replies`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, beside, joined, plain
from watcher.model import WITHIN, Extra, Link, Post

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
    return bool(_catalog(page)) or page.has(
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


def _openers(data: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What opens each thread of a catalog or an index, and the last that is shown of it."""
    for page in data if isinstance(data, list) else [data]:
        for thread in (page.get("threads") or ()) if isinstance(page, dict) else ():
            rows = list(_rows({"threads": [thread]}))
            if rows:
                yield rows[0], rows[-1]


_CATALOG = re.compile(r"\bvar catalog\s*=\s*(?=\{)")
"""4chan's catalog is drawn by a script, out of this."""


def _catalog(page: Page) -> dict[str, Any]:
    found = _CATALOG.search(page.text) if "var catalog" in page.text else None
    if found is None:
        return {}
    try:
        held, _ = json.JSONDecoder().raw_decode(page.text, found.end())
    except (ValueError, RecursionError):
        return {}
    return held if isinstance(held.get("threads"), dict) and "slug" in held else {}


def _drawn(page: Page, catalog: dict[str, Any]) -> tuple[list[Post], list[Link]]:
    """What opens the threads of a catalog that a script draws: a few words of each."""
    posts, links = list[Post](), list[Link]()
    for number, row in catalog["threads"].items():
        if not isinstance(row, dict):
            continue
        where, title = page.link(f"/{catalog['slug']}/thread/{number}"), plain(str(row.get("sub") or ""))
        when = dates.epoch(float(row["date"])) if isinstance(row.get("date"), int) else ""
        author, last = plain(str(row.get("author") or "Anonymous")), (row.get("lr") or {}).get("id")
        posts.append(
            Post(f"teaser{WITHIN}{number}", plain(str(row.get("teaser") or "")), author, when, where, where, title)
        )
        links.append(Link(where, "thread", title, f"{row.get('r')}/{last}"))
    return posts, links


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json" and (catalog := _catalog(page)):
        return _drawn(page, catalog)
    if page.kind != "json":
        rules, box = (FOURCHAN, "div.thread[id^=t]") if page.has("blockquote.postMessage") else (VICHAN, "div.thread")
        posts, links = forum.read_index(page, rules, box, "a[href*='/res/'], a[href*='thread/']")
        return [_with_files(page, p) for p in posts], links
    links = [_link(page, opener, last) for opener, last in _openers(page.data)]
    rows = [r for r in _rows(page.data) if "com" in r or "time" in r or "sub" in r or "filename" in r]
    posts = [replace(_post(r), thread=_thread(page, r) if links else "", url=_shown(page, r)) for r in rows]
    return forum.unique(iter(posts)), links


def _link(page: Page, opener: dict[str, Any], last: dict[str, Any]) -> Link:
    mark = f"{opener.get('replies')}/{opener.get('last_modified') or last['no']}"
    return Link(_thread(page, opener), "thread", plain(str(opener.get("sub") or "")), mark)


def _thread(page: Page, row: dict[str, Any]) -> str:
    """Where the thread of a post lies."""
    theirs = "now" in row or ("replies" in row and "time" not in row)
    return page.link(f"{'thread' if theirs else 'res'}/{row.get('resto') or row['no']}.json")


_THREAD = re.compile(r"(?:res|thread)/\d+\.json")
"""What stands behind the board's own address in that of a thread."""


def _shown(page: Page, row: dict[str, Any]) -> str:
    """Where people see a post. 4chan keeps its pages on a host of their own (4chan-API, README)."""
    opener, number = row.get("resto") or row["no"], row["no"]
    board = _THREAD.sub("", page.document.url.partition("?")[0])
    if not board:
        return ""
    if "now" in row:
        return joined(board, f"thread/{opener}#p{number}").replace("://a.4cdn.org/", "://boards.4chan.org/")
    return joined(board, f"res/{opener}.html#{number}")


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
