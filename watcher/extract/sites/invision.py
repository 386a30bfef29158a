"""Invision Community 4 and IP.Board 3: told by their class names and credits."""

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Link, Post

FOUR = Rules(
    post="article[id^=elComment_], article.ipsComment",
    author=(
        ".ipsComment_author .cAuthorPane_author",
        "[class*=cAuthorPane_author]",
        ".ipsEntry__username",
        ".ipsComment_author h3",
        ".ipsType_blendLinks a.ipsType_break",
    ),
    time=(".ipsComment_meta time@datetime", "time@datetime"),
    body=("[data-role=commentContent]", ".ipsType_richText", ".ipsRichText"),
    quote="blockquote.ipsQuote, blockquote",
    drop=".ipsEdited, .ipsType_medium.ipsType_light",
    signature="[data-role=memberSignature]",
    permalink=(".ipsComment_meta a[href*='comment-']@href", ".ipsComment_meta a@href", "a[href*='findComment']@href"),
    thread="li.ipsDataItem[data-rowid], li.ipsData__item[data-rowid]",
    link=".ipsDataItem_title a[href*='topic'], .ipsData__title a, .ipsDataItem_title a",
    mark=(".ipsDataItem_stats", ".ipsDataItem_lastPoster time@datetime"),
    boards="[data-forumid]",
    board=".ipsDataItem_title a, .ipsData__title a, .cForumGrid__title a, h3 a, h4 a",
    board_mark=(".ipsDataItem_stats", ".ipsData__stats", ".ipsDataItem_lastPoster time@datetime", "time@datetime"),
    next=".ipsPagination_next a, link[rel=next]",
)
THREE = Rules(
    post="div.post_block[id^=post_id_], .hentry[id^=post_id_]",
    author=("[itemprop=name]", ".author_info .author", "span.author", "li.author", ".post_username"),
    time=("abbr.published@title", "[itemprop=commentTime]@title", ".published"),
    body=("[itemprop=commentText]", ".post.entry-content", ".entry-content"),
    quote="blockquote, .citation",
    drop=".edit, p.edit",
    signature=".signature",
    permalink=("a[itemprop=replyToUrl]@href", ".post_id a@href", "a[rel=bookmark]@href"),
    thread="tr[id^=trow_], tr.__topic",
    link="a.topic_title, a[id^=tid-link-]",
    mark=(".stats", ".col_f_views"),
    boards="tr:has(> .col_c_forum)",
    board="h4 a",
    board_mark=(".stats", ".col_c_post"),
    next="li.next a, a[rel=next]",
)


def knows(page: Page) -> bool:
    return page.has(
        "article[id^=elComment_]",
        "article.ipsComment",
        "#ipsLayout_body",
        "#ipboard_body",
        "div.post_block[id^=post_id_]",
        "li.ipsDataItem[data-rowid]",
        "li.ipsData__item[data-rowid]",
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return forum.read(
        page,
        THREE
        if page.has("div.post_block[id^=post_id_]", ".hentry[id^=post_id_]", "tr[id^=trow_]", "td.col_c_forum")
        else FOUR,
    )
