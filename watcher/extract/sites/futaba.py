"""Futaba Channel: posts between the numbers `No.123`, each with a `blockquote`."""

import re
from datetime import datetime

from watcher.extract import forum
from watcher.extract.page import Page, beside, plain
from watcher.model import Extra, Link, Post

_POST = re.compile(
    r"(?P<head>(?:(?!<blockquote|</blockquote).){0,3000}?)(?P<when>\d\d/\d\d/\d\d)\([^)]{1,6}\)(?P<clock>\d\d:\d\d:\d\d)[^<]{0,40}?(?:ID:\S+\s*)?No\.(?P<no>\d+).*?<blockquote[^>]*>(?P<body>.*?)</blockquote>",
    re.DOTALL | re.IGNORECASE,
)
_NEWER = re.compile(
    r"<span[^>]*class=[\"']?cnw[\"']?[^>]*>(\d\d/\d\d/\d\d)\([^)]{1,6}\)(\d\d:\d\d:\d\d)", re.IGNORECASE
)
_NAME = re.compile(
    r"Name\s*<font[^>]*>\s*<b>(.*?)</b>|<span[^>]*class=[\"']?cnm[\"']?[^>]*>(.*?)</span>", re.DOTALL | re.IGNORECASE
)
_FILE = re.compile(r"画像ファイル名\s*[:：]\s*<a[^>]*>([^<]+)</a>")
ZONE = "+09:00"
"""Futaba shows Japan's time."""


def knows(page: Page) -> bool:
    return (
        page.kind == "html"
        and (
            "としあき" in page.text or "futaba" in page.lower or "ふたば" in page.text or "レス送信モード" in page.text
        )
        and "<blockquote" in page.lower
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    markup = re.sub(r"</?span[^>]*class=[\"']?(?:cnw|cno|rsc|csb)[\"']?[^>]*>", "", page.text)
    posts = []
    for found in _POST.finditer(markup):
        name = _NAME.search(found["head"][-600:])
        when = datetime.strptime(f"{found['when']} {found['clock']}", "%y/%m/%d %H:%M:%S").isoformat() + ZONE  # noqa: DTZ007  the zone follows
        files = tuple(Extra("filename", f) for f in _FILE.findall(found["head"]))
        posts.append(
            Post(
                found["no"],
                plain(found["body"]),
                plain(next(filter(None, name.groups()), "")) if name else "",
                when,
                extras=(*beside(found["body"]), *files),
            )
        )
    threads = _threads(page, markup)
    posts = forum.in_threads(posts, threads)
    return list({(p.id, p.text): p for p in posts}.values()), list(
        {link.url: link for link in threads.values()}.values()
    )


_OPENED = re.compile(r"href=[\"']?((?:\./)?res/(\d+)\.html?)[\"' >]", re.IGNORECASE)


def _threads(page: Page, markup: str) -> dict[str, Link]:
    """The threads of an index by the numbers of the posts that are shown of them: all from one link to a thread to the next one."""
    found = [*{m[2]: m for m in _OPENED.finditer(markup)}.values()]
    out: dict[str, Link] = {}
    for at, opened in enumerate(found if len(found) > 1 else ()):
        end = found[at + 1].start() if at + 1 < len(found) else len(markup)
        numbers = [opened[2], *re.findall(r"No\.(\d+)", markup[opened.start() : end])]
        if at + 1 < len(found) and found[at + 1][2] in numbers:
            numbers.remove(found[at + 1][2])  # an opener's number stands before its link
        out |= dict.fromkeys(numbers, Link(page.link(opened[1]), "thread", "", numbers[-1]))
    return out
