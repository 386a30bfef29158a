"""The names that one person's names make together."""

import pytest

from tests.fakes import watched
from watcher import match
from watcher.match.names.forms import crossed
from watcher.model import Post

NAMES = """
[[names]]
value = "Marguerite Ellsworth Thornquist"
[[names]]
value = "Dr. Mags Vandermolen"
kind = "former"
[[names]]
value = "Bobbie"
kind = "nickname"
[[names]]
value = "The Heron"
kind = "nickname"
[[names]]
value = "佐藤花子"
kind = "former"
"""


@pytest.mark.parametrize(
    "text",
    ["Marguerite Vandermolen", "Mags Thornquist", "Bobbie Thornquist", "Vandermolen, Bobbie", "Thornqvist, Mags", "M@gs Th0rnquist"],
)  # fmt: skip
def test_a_given_name_of_one_stands_beside_a_family_name_of_another(text: str) -> None:
    found = match.mentions(Post("1", f"that is {text}, look"), watched(NAMES))
    assert [m.part for m in found if m.identifier.kind == "name"] == ["whole"]


@pytest.mark.parametrize("text", ["The Thornquist", "Marguerite Heron", "Ellsworth Vandermolen", "花子 Thornquist"])
def test_nothing_else_is_made_of_them(text: str) -> None:
    assert not any(m.part == "whole" for m in match.mentions(Post("1", f"that is {text}, look"), watched(NAMES)))


def test_each_is_made_once_and_of_the_name_that_the_family_is_of() -> None:
    names = [("Robin Ashdale", False), ("Robin Klemm", False), ("Robby", True), ("Robby Ashdale", False)]
    assert list(crossed(names)) == [(1, "Robby Klemm")]


def test_either_of_two_family_names_is_the_persons() -> None:
    names = [("María Isabel López García", False), ("Maribel", True)]
    assert list(crossed(names, double=True)) == [(0, "Maribel García"), (0, "Maribel López")]
