"""The letter of a house in scripts in which some letters look like figures."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.model import Post


def _lives(number: str, text: str, street: str = "улица Еловая") -> bool:
    people = watched(f'[[addresses]]\nstreet = "{street}"\nhouse_number = "{number}"\ncity = "Тихоречье"\n')
    found = mentions(Post("1", f"живет {text} да"), people)
    return any(m.identifier.kind == "address" and m.part == "whole" for m in found)


@pytest.mark.parametrize("letter", "абвгдежзиклмнопрстуфхцчшщэюя")
def test_the_letter_of_a_house_is_read_in_any_case(letter: str) -> None:
    for shown in (letter, letter.upper(), f" {letter}", f"-{letter.upper()}"):
        assert _lives(f"12{letter}", f"улица Еловая 12{shown}"), shown


@pytest.mark.parametrize(
    ("number", "other"),
    [("12а", "12в"), ("12в", "12д"), ("12ж", "12а"), ("12б", "126"), ("12б", "12г"), ("12ш", "12ю")],
)
def test_another_letter_is_another_house(number: str, other: str) -> None:
    assert not _lives(number, f"улица Еловая {other}")


def test_letters_across_scripts() -> None:
    assert _lives("12в", "улица Еловая 12B")
    assert _lives("12а", "ul. Elovaya 12a")
    assert _lives("113", "улица Еловая 11З")
    assert _lives("7β", "Λεβάντας 7Β", "οδός Λεβάντας")
    assert not _lives("7β", "Λεβάντας 7γ", "οδός Λεβάντας")
