"""LynxChan (8chan.moe, endchan, kohlchan): threads, board pages and catalogs in JSON, and its pages."""

from typing import Any

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, beside, plain, thread_rows
from watcher.model import Extra, Link, Post

RULES = Rules(
    post=".opCell, .postCell",
    id="@id",
    author=(".linkName",),
    time=(".labelCreated",),
    body=(".divMessage",),
    permalink=("a.linkSelf@href",),
    title=(".labelSubject",),
    thread=".catalogCell",
    link="a.linkThumb",
    mark=(".labelReplies",),
)


def knows(page: Page) -> bool:
    if page.kind == "json":
        rows = thread_rows(page.data)
        return any("threadId" in r and ("markdown" in r or "message" in r or "lastBump" in r) for r in rows)
    return page.has(".opCell .divMessage", ".postCell .divMessage", ".catalogCell .linkThumb")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.kind != "json":
        return forum.read_index(page, RULES, ".opCell", "a.linkReply, a.linkSelf, a.linkQuote")
    posts: list[Post] = []
    links: list[Link] = []
    for thread in thread_rows(page.data):
        listed = "lastBump" in thread or "postCount" in thread
        where = page.link(f"res/{thread.get('threadId')}.json") if listed else ""
        answers = [row for row in thread.get("posts") or () if isinstance(row, dict)]
        shown = page.link(f"/{thread['boardUri']}/res/{thread.get('threadId')}.html") if thread.get("boardUri") else ""
        numbered = [(thread, str(thread.get("threadId"))), *((row, str(row.get("postId"))) for row in answers)]
        posts += [_post(row, number, where, f"{shown}#{number}" if shown else "") for row, number in numbered]
        if listed:
            mark = f"{thread.get('postCount')}/{thread.get('lastBump')}"
            links.append(Link(where, "thread", plain(str(thread.get("subject") or "")), mark))
    return forum.unique(iter(posts)), links


def _post(row: dict[str, Any], number: str, thread: str, url: str) -> Post:
    markup = str(row.get("markdown") or "")
    text = plain(markup) if markup else str(row.get("message") or "")
    names = [
        Extra("filename", str(f["originalName"]))
        for f in row.get("files") or ()
        if isinstance(f, dict) and f.get("originalName")
    ]
    author = str(row.get("name") or "Anonymous")
    return Post(
        number,
        text,
        author,
        dates.iso(str(row.get("creation") or "")),
        url,
        thread,
        title=str(row.get("subject") or ""),
        extras=(*beside(markup), *names),
    )
