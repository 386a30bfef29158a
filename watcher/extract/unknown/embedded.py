"""Posts in the data that a page brings for its own scripts: pages that are drawn in the browser hold what they show there.

In: a page. Out: its posts, none where fewer than some are signed. Read are scripts that are JSON (Next.js, JSON-LD), values that a script gives
to a name (`window.__INITIAL_STATE__ = {...}`), and attributes that hold a part's data.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from watcher.extract.page import Page, attribute
from watcher.extract.unknown import records
from watcher.model import Post

FEW = 2
"""Signed posts; a page that describes itself to search engines holds one."""
MOST_SOURCES = 50
HOLDERS = "[data-page], [data-props], [data-react-props], [data-state], [data-initial-state], [data-preloaded]"
"""Parts with data in an attribute (Inertia, React on Rails, Discourse)."""
_JSON = re.compile(r"application/(?:\w+\+)?json", re.IGNORECASE)
_GIVEN = re.compile(r"(?:(?:var|let|const)\s+)?[\w$.\[\]\"']{1,60}\s*=\s*(?=[\[{])")


def posts(page: Page) -> list[Post]:
    found = max((records.posts(data) for data in _data(page)), key=len, default=[])
    signed = sum(bool(post.author and post.posted_at) for post in found)
    return found if signed >= FEW else []


def _data(page: Page) -> Iterator[Any]:
    for text in islice(_sources(page), MOST_SOURCES):
        try:
            yield json.JSONDecoder().raw_decode(text)[0]
        except (ValueError, RecursionError):
            continue


def _sources(page: Page) -> Iterator[str]:
    """What begins as JSON does."""
    for script in page.tree.css("script"):
        text = (script.text() or "").lstrip()
        given = _GIVEN.match(text)
        if given or _JSON.match(attribute(script, "type")):
            yield text[given.end() :] if given else text
    for node in page.tree.css(HOLDERS):
        yield from (held for held in node.attributes.values() if held and held[0] in "[{")
