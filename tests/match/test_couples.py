"""Two people with one family name between them."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.model import Post

PEOPLE = watched(
    '[[names]]\nvalue = "Isa Quillfeather"\n[[relatives]]\nrelation = "husband"\nname = "Torben Quillfeather"\n[[workplaces]]\nvalue = "Harrow Finch"\n'
)


def _kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in mentions(Post("1", text), PEOPLE) if m.part == "whole"}


@pytest.mark.parametrize(
    "text",
    [
        "Isa and Torben Quillfeather live there",
        "Torben & Isa Quillfeather",
        "isa und torben quillfeather",
        "Isa/Torben Quillfeather",
        "Quillfeather, Isa & Torben",
        "Quillfeather Isa et Torben",
        "Isa + Torben Quillfeather",
    ],
)
def test_both_are_named(text: str) -> None:
    assert _kinds(text) == {"name", "relative"}


@pytest.mark.parametrize(
    "text",
    [
        "Isa and the Quillfeather clan",
        "Isa saw Marlow Quillfeather",
        "Isa, Marlow Quillfeather",
        "Isa and her Quillfeather",
        "Harrow and Marlow Finch",
    ],
)
def test_somebody_else_is_no_couple(text: str) -> None:
    assert _kinds(text) == set()


def test_with_somebody_whom_nobody_watches() -> None:
    (mention,) = mentions(Post("1", "sold to Isa and Marlow Quillfeather in 2019"), PEOPLE)
    assert (mention.identifier.kind, mention.start, mention.end) == ("name", 8, 35)
