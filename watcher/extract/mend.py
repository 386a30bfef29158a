"""Posts whose author or time a reader did not find, because the site's skin shows them in another way: taken from the generic reader's posts.

In: the posts of a page as its own reader and the generic one see them. Out: those of its own reader, with what could be told of them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from watcher.model import Post

LACKING = 0.5
"""The share of posts without an author, or without a time, from which on the reader is taken to have missed them."""
BEGINNING = 40
"""Letters and figures by which two readings of a post know each other."""


def lacks(posts: Sequence[Post]) -> bool:
    """Do so many posts lack an author, or a time, that their reader must have missed them?"""
    return _lack([post.author for post in posts]) or _lack([post.posted_at for post in posts])


def mended(posts: Sequence[Post], others: Sequence[Post]) -> list[Post]:
    """The first posts, with author and time of those of the others that have their number, or begin with the same words."""
    known = {_beginning(other.text): other for other in others} | {other.id: other for other in others}
    return [_filled(post, known.get(post.id) or known.get(_beginning(post.text))) for post in posts]


def _lack(values: Sequence[str]) -> bool:
    return len(values) > 1 and values.count("") > LACKING * len(values)


def _beginning(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)[:BEGINNING]


def _filled(post: Post, other: Post | None) -> Post:
    if other is None:
        return post
    return replace(post, author=post.author or other.author, posted_at=post.posted_at or other.posted_at)
