"""jschan: boards, threads, catalogs and the overboard in JSON, and its pages."""

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
    return page.has(".post-container[data-post-id]")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json":
        return forum.read(page, RULES)
    posts: list[Post] = []
    links: list[Link] = []
    for thread in thread_rows(page.data):
        posts.append(_post(thread))
        posts += [_post(p) for p in thread.get("replies") or () if isinstance(p, dict) and "postId" in p]
        if "replyposts" in thread and len(thread_rows(page.data)) > 1:
            target = f"/{thread.get('board')}/thread/{thread.get('postId')}.json"
            links.append(
                Link(
                    page.link(target),
                    "thread",
                    str(thread.get("subject") or ""),
                    f"{thread.get('replyposts')}/{thread.get('bumped')}",
                )
            )
    return forum.unique(iter(posts)), links


def _post(row: dict[str, Any]) -> Post:
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
        title=str(row.get("subject") or ""),
        extras=(*beside(markup), *names),
    )
