"""vBulletin 3, 4 and 5: told by their generator, script names and post ids."""

import re
from dataclasses import replace

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, attribute, beside, cut, one, plain
from watcher.model import Link, Post

FIVE = Rules(
    post="li.b-post[data-node-id]",
    id="@data-node-id",
    author=("[itemprop=author] [itemprop=name]", ".author a", ".author", ".b-userinfo__details a"),
    time=("time[itemprop=dateCreated]@datetime", "time@datetime", ".b-post__timestamp"),
    body=(".js-post__content-text", "[itemprop=text]", ".b-post__content"),
    quote=".bbcode_container, .bbcode_quote",
    drop=".b-post__edit, .postbit-signature",
    signature=".post-signature",
    permalink=("a.b-post__count@href", "a[href*='#post']@href"),
    thread="tr.topic-item, .topic-item",
    link="a.topic-title",
    mark=(".posts-count", ".lastpost-date"),
    boards="tr.forum-item",
    board="a.forum-title",
    board_mark=(".posts-count", ".lastpost-date"),
    next="a.js-pagenav-next-button, a[rel=next]",
)
FOUR = Rules(
    post="li.postbit, li.postbitlegacy, li[id^=post_].postcontainer, li.postcontainer",
    author=(".username strong", "a.username", ".username", ".username_container strong"),
    time=(".posthead .date", ".postdate .date", ".date"),
    body=("blockquote.postcontent", "[id^=post_message_]", ".postcontent"),
    quote=".bbcode_container, .bbcode_quote, .quote_container",
    drop=".lastedited, .editor",
    signature=".signature, .signaturecontainer",
    permalink=("a.postcounter@href", "a[name^=post]@href"),
    title=("h2.title",),
    thread="li.threadbit, li[id^=thread_], tr.threadbit, tr[id^=thread]",
    link="a.title, a[id^=thread_title_], h3 a, a[id*=thread_title]",
    mark=(".threadstats li", ".threadreplies", ".threadlastpost"),
    boards="li.forumbit_post",
    board=".forumtitle a",
    board_mark=(".forumstats", ".lastpostdate"),
    next="a[rel=next]",
)
LISTING = Rules(
    post="",
    anywhere=("a[href*='showthread.php']",),
    thread="td[id^=td_threadtitle_], td[id^=td_title_]",
    link="a[id^=thread_title_], a[id^=thread_gotonew_] + a",
    boards="tr:has(> td[id^=f] a[href])",
    board="td[id^=f] a[href]",
    board_mark=("td:last-of-type", ".time"),
    next="a[rel=next]",
)


def knows(page: Page) -> bool:
    if page.kind != "html":
        return False
    generator = page.has(
        "meta[name=generator][content*=vBulletin]",
        "html#vbulletin_html",
        "body#vb-page-body",
        "li.b-post[data-node-id]",
    )
    scripts = (
        "vbulletin_global.js" in page.lower
        or "vbulletin-core.js" in page.lower
        or "vbulletin_menu.js" in page.lower
        or "vbulletin_css" in page.lower
        or "vbphrase" in page.lower
    )
    return (
        generator
        or scripts
        or "powered by vbulletin" in page.lower
        or page.has("[id^=td_post_]", "[id^=td_threadtitle_]", "[id^=post_message_]")
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    if page.has("li.b-post[data-node-id]", "tr.topic-item", ".topic-item a.topic-title", "tr.forum-item"):
        return forum.read(page, FIVE)
    if page.has("li.postbit", "li.postbitlegacy", "li.postcontainer"):
        return forum.read(page, FOUR)
    posts, links = _three(page), list(forum.links_of(page, FOUR))
    if not any(link.kind in {"thread", "board"} for link in links):
        rules = replace(LISTING, anywhere=()) if posts else LISTING
        links = list({link.url: link for link in (*links, *forum.links_of(page, rules))}.values())
    return posts, links


def _three(page: Page) -> list[Post]:
    """VBulletin 3: `td#td_post_123` and `div#post_message_123` in the table `#post123`."""
    posts: list[Post] = []
    shown: list[str] = []
    found = []
    for body in page.tree.css("div[id^=post_message_]"):
        number = forum.identity(attribute(body, "id"))
        table = page.tree.css_first(f"table#post{number}") or page.tree.css_first(f"#edit{number}")
        if table is None:
            continue
        head = one(table, ("td.thead", ".thead", ".tcat"))
        when = re.search(
            r"(\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\w+ \d{1,2}\w*,? \d{4}|\d{1,2}\.? \w+ \d{4})[^\n]*?\d{1,2}:\d\d(?:\s?[ap]m)?",
            head,
            re.IGNORECASE,
        )
        found.append((number, body, table))
        shown.append(when.group() if when else head)
    day_first = dates.order(shown)
    for (number, body, table), when_text in zip(found, shown, strict=True):
        author = one(table, (".bigusername", f"#postmenu_{number} a", f"#postmenu_{number}"))
        where = one(
            table, (f"a#postcount{number}@href", "a[href*='showpost.php']@href", f"a[href*='post{number}']@href")
        )
        quotes = _quotes(body)
        markup = body.html or ""
        posts.append(
            Post(
                number,
                plain(markup),
                author,
                dates.iso(when_text, day_first=day_first),
                page.link(where) if where else "",
                quotes=tuple(quotes),
                extras=tuple(beside(markup)),
            )
        )
    return posts


def _quotes(body: LexborNode) -> list[str]:
    """A quote is a margin box whose first line is a small label, above a table with an inset cell."""
    texts: list[str] = []
    for cell in body.css("td.alt2"):
        box = cell
        while box.parent is not None and box.parent.mem_id != body.mem_id and box.tag != "table":
            box = box.parent
        outer = box.parent if box.parent is not None and box.parent.mem_id != body.mem_id else box
        if outer.mem_id != body.mem_id:
            texts.append(plain(outer.html or ""))
            outer.decompose()
    return texts + cut(body, ".bbcode_quote, .quote_container")
