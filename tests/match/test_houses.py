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


@pytest.mark.parametrize(
    "number",
    ["17 apt 4", "17, Apt 4B", "17 - 3rd floor", "17, 2nd floor", "17 2nd floor", "17 EG", "17 2. OG", "17, 2º B", "17 3ºD", "17 lgh 1102", "17, 1. sal tv", "17, 2ème étage", "17, top floor",
     "17 II piętro", "17 m. 5", "17 кв. 5", "17/3", "17 bis", "17 (Hinterhaus)", "Unit 2, 17", "17a", "17-19", "17 & 19", "17 und 19", "no 17", "H.No. 17", "017", "１７", "seventeen", "siebzehn", "diecisiete"],
)  # fmt: skip
def test_a_number_with_whatever_stands_in_its_field(number: str) -> None:
    assert _lives(number, "17 Quillwater Road", "Quillwater Road")
    assert not _lives(number, "18 Quillwater Road", "Quillwater Road")


@pytest.mark.parametrize("street", ["Calle 145A", "Calle 14A", "Calle 145", "Highway 145A", "Calle 1450"])
def test_a_street_that_is_a_number(street: str) -> None:
    for text in (f"{street} # 22-19", f"{street} 22-19", f"{street} No. 22-19"):
        assert _lives("22-19", text, street), text
    assert not _lives("22-19", f"{street}7 # 22-19", street)
    assert not _lives("22-19", "Calle 146A # 22-19", street)


def test_a_bare_number_in_a_thread_is_the_house_and_not_its_flat() -> None:
    person = '[[handles]]\nvalue = "wrenfly77"\n[[addresses]]\nhouse_number = "17 apt 4"\nstreet = "Quillwater Road"\n'
    kinds = {m.identifier.kind for m in mentions(Post("1", "wrenfly77 lives at number 17"), watched(person))}
    assert kinds == {"handle", "address"}
