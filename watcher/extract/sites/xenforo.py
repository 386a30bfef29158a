"""XenForo 1 and 2: told by `html#XF` or `html#XenForo`. Markup: templates post_macros and thread_list of both versions."""

from watcher.extract.forum import Rules
from watcher.extract.forum import read as read_forum
from watcher.extract.page import Page
from watcher.model import Link, Post

NEW = Rules(
    post="article.message--post, article[id^=js-post-], article.message[data-content^=post-]",
    id="@data-content",
    author=("@data-author", ".message-name .username", ".message-name"),
    time=(".message-attribution time@datetime", "header time@datetime", "time.u-dt@datetime"),
    body=(".message-body .bbWrapper", ".message-content .bbWrapper", ".bbWrapper"),
    quote=".bbCodeBlock--quote",
    drop=".message-lastEdit, .bbCodeBlock-expandLink, .bbMediaWrapper-fallback, .js-unfurl-desc",
    signature=".message-signature",
    permalink=(
        ".message-attribution-main a@href",
        ".message-attribution a[href*='post-']@href",
        ".message-attribution a@href",
    ),
    thread=".structItem--thread, .structItem[class*=js-threadListItem]",
    link=".structItem-title a[href*='threads/'], .structItem-title a:not(.labelLink)",
    mark=(".structItem-cell--meta dd", ".structItem-latestDate@datetime", ".structItem-cell--latest time@datetime"),
    boards=".node:has(.node-title)",
    board=".node-title a",
    board_mark=(".node-stats dl:last-of-type dd", ".node-extra time@datetime"),
    next="a.pageNav-jump--next",
    anywhere=("a[href*='threads/']", "a[href*='.'][href$='/']:not([href*='members/'])"),
)
OLD = Rules(
    post="#messageList > li[id^=post-], li.message[id^=post-]",
    author=("@data-author", ".messageUserInfo .username", ".username"),
    time=(
        ".messageMeta .DateTime@title",
        ".messageMeta .DateTime@data-datestring",
        ".messageMeta .DateTime",
        ".DateTime",
    ),
    epoch=(".messageMeta abbr.DateTime@data-time", ".privateControls abbr.DateTime@data-time"),
    body=("blockquote.messageText", ".messageText"),
    quote=".bbCodeQuote",
    drop=".messageTextEndMarker, .editDate",
    signature=".signature",
    permalink=("a.datePermalink@href", "a.postNumber@href", ".messageMeta a.hashPermalink@href"),
    thread="li.discussionListItem",
    link=".title a:not(.prefixLink)",
    mark=(".stats .major dd", ".lastPostInfo .DateTime@title"),
    boards="li.node.forum, li.node:not(.category):has(.nodeLastPost)",
    board=".nodeTitle a",
    board_mark=(".nodeStats dl:last-of-type dd", ".nodeLastPost .DateTime@title"),
    next="a.text[href*='page-']:last-child, link[rel=next]",
    anywhere=("a[href*='threads/']", "a[href*='.'][href$='/']:not([href*='members/'])"),
)


def knows(page: Page) -> bool:
    return page.has("html#XF", "html#XenForo")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return read_forum(page, NEW if page.has("html#XF") else OLD)
