"""Vanilla Forums: told by its class names. What opens a discussion and what answers it are numbered each from 1."""

from dataclasses import replace

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page, attribute
from watcher.model import WITHIN, Link, Post

RULES = Rules(
    post=".ItemDiscussion[id^=Discussion_], .ItemComment[id^=Comment_], li.Comment[id^=Comment_], div.Discussion[id^=Discussion_]",
    author=(".Author .Username", ".Author a.Username", "a.Username", ".Author"),
    time=(".DateCreated time@datetime", "time@datetime", ".DateCreated"),
    body=(".Message",),
    quote="blockquote, .Quote",
    signature=".Signature, .UserSignature",
    permalink=(".DateCreated a@href", "a.Permalink@href"),
    thread="li.ItemDiscussion, li.Item.Discussion, tr.ItemDiscussion, .DataList.Discussions > li.Item",
    link=".Title a, a.Title, div.Title a, a.DiscussionLink",
    mark=(".CommentCount", ".LastCommentDate time@datetime"),
    boards="li[id^=Category_], tr[id^=Category_]",
    board="a.Title, .CategoryName a, .TitleWrap a",
    board_mark=(".CommentCount", ".LastCommentDate time@datetime", "time@datetime"),
    next="a.Next",
)


def knows(page: Page) -> bool:
    return page.has(
        ".ItemDiscussion",
        ".DataList.Discussions",
        "ul.MessageList",
        "#vanilla_discussions_index",
        "#vanilla_discussion_index",
        "body.Vanilla",
        ".CategoryList [id^=Category_]",
        "li.ItemComment",
        "#dashboard_entry_signin",
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    posts, links = forum.read(page, RULES)
    opener = next((forum.identity(attribute(n, "id")) for n in page.tree.css("[id^=Discussion_]")), "")
    return [
        replace(p, id=f"discussion{WITHIN}{p.id}") if at == 0 and p.id == opener else p for at, p in enumerate(posts)
    ], links
