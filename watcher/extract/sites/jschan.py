"""jschan: boards, threads, catalogs and the overboard in JSON, and its pages."""

from dataclasses import replace
from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, beside, plain, thread_rows
from watcher.model import Extra, Link, Post

RULES = Rules(
    post=".post-container[data-post-id]",
    id="@data-post-id",
    author=(".post-name",),
    time=("time.post-date@datetime", "time@datetime"),
    body=(".post-message", ".post-data"),
    permalink=("a.post-quote@href", ".no-decoration a@href"),
    title=(".post-subject",),
    thread=".catalog-tile",
    link="a[href*='/thread/']",
    mark=(".post-replies",),
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        return any(
            "postId" in r and ("nomarkup" in r or "u" in r or "bumped" in r) and "board" in r
            for r in thread_rows(page.data)
        )
    return page.has(".post-container[data-post-id]", ".catalog-tile[data-post-id]")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json":
        return forum.read_index(page, RULES, ".thread", "a[href*='/thread/']")
    posts: list[Post] = []
    links: list[Link] = []
    rows = thread_rows(page.data)
    for thread in rows:
        listed = "replyposts" in thread and len(rows) > 1
        where = page.link(f"/{thread.get('board')}/thread/{thread.get('postId')}.json") if listed else ""
        answers = [r for r in thread.get("replies") or () if isinstance(r, dict) and "postId" in r]
        shown = page.link(f"/{thread.get('board')}/thread/{thread.get('thread') or thread.get('postId')}.html")
        posts += [replace(_post(row, where), url=f"{shown}#{row['postId']}") for row in (thread, *answers)]
        if listed:
            mark = f"{thread.get('replyposts')}/{thread.get('bumped')}"
            links.append(Link(where, "thread", str(thread.get("subject") or ""), mark))
    return forum.unique(iter(posts)), links


def _post(row: dict[str, Any], thread: str) -> Post:
    markup = str(row.get("message") or "")
    text = plain(markup) if markup else str(row.get("nomarkup") or "")
    names = [
        Extra("filename", str(f["originalFilename"]))
        for f in row.get("files") or ()
        if isinstance(f, dict) and f.get("originalFilename")
    ]
    return Post(
        str(row["postId"]),
        text,
        str(row.get("name") or "Anonymous"),
        dates.iso(str(row.get("date") or "")),
        thread=thread,
        title=str(row.get("subject") or ""),
        extras=(*beside(markup), *names),
    )
