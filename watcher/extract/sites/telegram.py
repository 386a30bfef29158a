"""Telegram's public preview, `t.me/s/CHANNEL`."""

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import Page, attribute, beside, cut, one, plain
from watcher.model import Extra, Link, Post

_BODY = ".tgme_widget_message_text"


def knows(page: Page) -> bool:
    return page.has(".tgme_widget_message[data-post]", ".tgme_channel_history")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    posts = []
    for node in page.tree.css(".tgme_widget_message[data-post]"):
        name = attribute(node, "data-post")
        quotes = cut(node, ".tgme_widget_message_reply")
        markup = "\n".join(n.html or "" for n in node.css(_BODY))
        extras = [
            *beside(markup),
            *(Extra("filename", plain(n.html or "")) for n in node.css(".tgme_widget_message_document_title")),
        ]
        extras += [
            Extra("link", attribute(n, "href"))
            for n in node.css("a.tgme_widget_message_location_wrap, a.tgme_widget_message_link_preview")
        ]
        author = one(node, (".tgme_widget_message_from_author",)) or name.split("/")[0]
        when = dates.iso(one(node, (".tgme_widget_message_date time@datetime", "time[datetime]@datetime")))
        posts.append(
            Post(
                name,
                plain(markup),
                author,
                when,
                one(node, ("a.tgme_widget_message_date@href",)),
                quotes=tuple(quotes),
                extras=tuple(extras),
            )
        )
    before = page.tree.css_first("link[rel=prev], a.tme_messages_more")
    href = attribute(before, "href") if before is not None else ""
    return forum.unique(iter(posts)), [Link(page.link(href), "next")] if href else []


def around(page: Page, posts: list[Post]) -> tuple[str, str]:
    """The link to what was said before; the newest page has no other address than the channel's own."""
    before = page.tree.css_first("link[rel=prev], a.tme_messages_more")
    href = attribute(before, "href") if before is not None and posts else ""
    return "", page.link(href) if href else ""
