"""Simple Machines Forum 2: told by its credit, scripts and `.post_wrapper`."""

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Link, Post

RULES = Rules(
    post="div.windowbg[id^=msg], .post_wrapper",
    id=".inner@id",
    author=(".poster h4 a[href*='action=profile']", ".poster h4"),
    time=(".postinfo a.smalltext", ".keyinfo .postinfo .smalltext", ".keyinfo .smalltext"),
    body=(".inner",),
    quote="blockquote, .bbc_standard_quote, .quoteheader, .topslice_quote, .botslice_quote",
    drop=".modified",
    signature=".signature",
    permalink=(".postinfo a.smalltext@href", ".keyinfo h5 a@href"),
    title=(".subject_title a", ".keyinfo h5 a"),
    thread="#topic_container .windowbg, #messageindex .windowbg, #messageindex tbody tr, .topic_table tbody tr, #topic_container > div",
    link=".message_index_title a, span[id^=msg_] a, td.subject a, .subject a",
    mark=(".board_stats", ".stats", ".lastpost"),
    boards="[id^=board_]:has(.subject)",
    board="a.subject",
    board_mark=(".board_stats", ".stats", ".lastpost"),
    anywhere=("a[href*='topic=']",),
    next="a.nav_page[rel=next], link[rel=next], a[rel=next], .pagelinks a.nav_page:last-child",
)


def knows(page: Page) -> bool:
    return page.kind == "html" and (
        "simplemachines.org" in page.lower or "smf_theme_url" in page.lower or "smf_scripturl" in page.lower
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return forum.read(page, RULES)
