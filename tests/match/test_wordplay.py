"""Pig Latin, a letter between all others, and numbers as sums."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import watchlist
from watcher import match
from watcher.match.disguises.wordplay import summed, unpigged, unstuffed
from watcher.match.text.views import View
from watcher.model import Post

WREN = watchlist()


def whole(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), WREN) if m.part == "whole"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Isoldeway Airweatherfay iveslay erehay", "name"),
        ("isoldeyay airweatherfay", "name"),
        ("ookLay atway 118 Orthnay Ollowmerehay Oadray", "address"),
        ("IxsxoxlxdxexFxaxixrxwxexaxtxhxexr", "name"),
        ("it is Izszozlzdze Fzazizrzwzezaztzhzezr", "name"),
        ("100+18 North Hollowmere Road", "address"),
        ("59x2 North Hollowmere Road", "address"),
        ("59 × 2, North Hollowmere Road", "address"),
        ("North Hollowmere Road, number 120 minus 2", "address"),
        ("North Hollowmere Road 100 Plus 18", "address"),
    ],
)
def test_found(text: str, kind: str) -> None:
    assert kind in whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "today is Friday, stay away",
        "10% off + free delivery",
        "call +1 541 555 0142",
        "version 1.2+3",
        "3+4/5",
        "Mississippi banana cocoa",
    ],
)
def test_nothing_to_undo(text: str) -> None:
    assert unpigged(View(text)) is None
    assert unstuffed(View(text)) is None
    assert summed(View(text)) is None


def test_a_sum_keeps_where_it_stood() -> None:
    text = "at 100+18 North Hollowmere Road"
    (mention,) = (
        m for m in match.mentions(Post("1", text), WREN) if m.identifier.kind == "address" and m.part == "whole"
    )
    assert text[mention.start : mention.end] == "100+18 North Hollowmere Road"
    assert "sum" in mention.via


@given(st.integers(0, 9999), st.integers(0, 999))
def test_sums_come_to_what_they_are_worth(one: int, other: int) -> None:
    shown = summed(View(f"at {one} + {other} there"))
    assert shown is not None
    assert shown.text == f"at {one + other} there"


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789", min_size=6, max_size=20), st.sampled_from("xz"))
def test_what_is_stuffed_is_read_without_it(word: str, letter: str) -> None:
    shown = unstuffed(View(letter.join(word)))
    assert shown is not None
    assert shown.text == word
