"""Words that are broken by a hyphen or the end of a line, and have a slip besides."""

import pytest

from tests.fakes import watchlist
from watcher import match
from watcher.match.disguises.broken import unbroken
from watcher.match.text.views import View
from watcher.model import Post

WREN = watchlist()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("so 118 north hollo-mere road", "address"),
        ("118 north holl-wmere road", "address"),
        ("118 North Hollo-\nmere Road", "address"),
        ("118 North Hollo\nmere Road", "address"),
        ("Isolde Fair-wether", "name"),
        ("Iso-lde Fair-wether", "name"),
        ("Isolde Fairw\neathr", "name"),
    ],
)
def test_found(text: str, kind: str) -> None:
    found = [m for m in match.mentions(Post("1", text), WREN) if m.identifier.kind == kind and m.part == "whole"]
    assert found
    assert all("broken" in m.via for m in found)


@pytest.mark.parametrize(
    "text",
    ["a well-known place", "they live\nthere", "Anna-Lena", "Isolde\nFairweather", "no break", "12-14", "- yes\n- no"],
)
def test_whole_words_stay_apart(text: str) -> None:
    assert unbroken(View(text)) is None


def test_a_mention_spans_the_break() -> None:
    text = "at 118 North Hollo-\nmere Road, now"
    (mention,) = (
        m for m in match.mentions(Post("1", text), WREN) if m.identifier.kind == "address" and m.part == "whole"
    )
    assert text[mention.start : mention.end] == "118 North Hollo-\nmere Road"
