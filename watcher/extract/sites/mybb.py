"""MyBB 1.8: told by its credit and script names."""

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Link, Post

RULES = Rules(
    post="div.post[id^=post_], table[id^=post_]",
    author=(".author_information .largetext", ".post_author .largetext", ".largetext a", ".largetext"),
    time=(".post_date",),
    body=(".post_body", "[id^=pid_]"),
    quote="blockquote",
    drop=".post_edit",
    signature=".signature",
    permalink=(".post_head strong a@href", ".post_head .float_right a@href"),
    thread="tr.inline_row, tr:has(.subject_new), tr:has(.subject_old), tr:has(span[id^=tid_])",
    link="span[id^=tid_] a, .subject_new a, .subject_old a",
    mark=("td:nth-of-type(4)", ".lastpost"),
    boards="tr:has(.forum_status), tr:has([id^=mark_read_])",
    board="strong > a[href]",
    board_mark=("td:nth-of-type(4)", "td:last-of-type"),
    next="a.pagination_next",
    anywhere=("a[href*='showthread.php']",),
)


def knows(page: Page) -> bool:
    return page.kind == "html" and (
        "mybb.com" in page.lower
        or "mybb_" in page.lower
        or "my_post_key" in page.lower
        or page.has("div.post[id^=post_] .post_body")
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return forum.read(page, RULES)
