"""Vanilla Forums: told by its class names."""

from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Link, Post

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
        "li.ItemComment",
        "#dashboard_entry_signin",
    )


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return forum.read(page, RULES)
