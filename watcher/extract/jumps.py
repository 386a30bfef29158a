"""Links that lead to a post of a thread, to its newest or to its first unread one -> the thread, and what tells that something was added.

In: an address. Out: the thread's own address, and the post that the link was about, "" where it led to the thread itself. Boards name their
newest posts by such links, beside listings and in their front pages: as they stand, each new post would be another thread.
"""

import re

_JUMPS = (
    (re.compile(r"(/threads/[^/?#]+/)(?:post-(\d+)|latest|unread)\b[^#]*(?:#.*)?", re.IGNORECASE), r"\1"),  # XenForo
    (re.compile(r"([?&;]topic=\d+)\.(?:msg(\d+)|new)\b[^#]*(?:#.*)?", re.IGNORECASE), r"\1.0"),  # SMF
    (re.compile(r"(/topic/\d+-[^/?#]*/)(?:\?do=(?:getNewComment|getLastComment|findComment)\b(?:&comment=(\d+))?|unread/?|page__view__\w+).*", re.IGNORECASE), r"\1"),  # Invision
    (re.compile(r"(/topic/\d+/[^/?#]+)/(\d+)(?:[?#].*)?", re.IGNORECASE), r"\1"),  # NodeBB
    (re.compile(r"(/t/[^/?#]*[^\d/?#][^/?#]*/\d+)/(\d+)(?:[?#].*)?", re.IGNORECASE), r"\1"),  # Discourse
    (re.compile(r"(/d/\d+[^/?#]*)/(\d+)(?:[?#].*)?", re.IGNORECASE), r"\1"),  # Flarum
)  # fmt: skip
"""Addresses of threads with a post behind them, which is not always named."""
_MOVES = re.compile(
    r"[?&;](?:goto=(?:newpost|lastpost|newreply)|action=(?:lastpost|newpost)|view=(?:unread|newest|getnewpost|getlastpost))(?=[&;#]|\Z)",
    re.IGNORECASE,
)
_POST = re.compile(r"[?&;]p(?:id)?=(\d+)(?=[&;#]|\Z)", re.IGNORECASE)
_NAMED = re.compile(r"(?:[?&;](?:t|tid)=|showthread\.php\?|/showthread\.php/|threads?/|-t)\d+", re.IGNORECASE)
"""What names the thread beside the post: phpBB, MyBB and vBulletin."""


def thread_of(url: str) -> tuple[str, str]:
    """A thread's address without the post in it, and that post."""
    for pattern, kept in _JUMPS:
        if found := pattern.search(url):
            return url[: found.start()] + found.expand(kept), found[2] or ""
    if not _NAMED.search(url):
        return url, ""
    post = _POST.search(url)
    bare = _POST.sub(_parted, _MOVES.sub(_parted, url))
    return (_tidy(bare.partition("#")[0]), post[1] if post else "") if bare != url else (url, "")


_UNNAMED = re.compile(
    r"(?:viewtopic|showthread|showpost)\.php\?(?:[^#]*[&;])?p(?:id)?=\d+|/posts/\d+/?(?:#.*)?\Z|/goto/post\?id=\d+",
    re.IGNORECASE,
)
"""phpBB, vBulletin, MyBB and XenForo: a post without its thread."""


def is_jump(url: str) -> bool:
    """Does an address name a post, and not the thread that it leads into? What is newer there has other such addresses."""
    return bool(_UNNAMED.search(url)) and not _NAMED.search(url)


def _parted(found: re.Match[str]) -> str:
    """What begins the parameters stays."""
    return "?" if found[0].startswith("?") else ""


def _tidy(url: str) -> str:
    return re.sub(r"\?(?:&amp;|[&;])+", "?", url).rstrip("?&;")
