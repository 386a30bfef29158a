"""Handles with the endings of cases: somebody's only where the words beside them call for the ending."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.model import Post

WATCHED = watched("".join(f'[[handles]]\nvalue = "{value}"\n' for value in ("quartzmoth", "szarasowa", "gleamowl_77")))


def _met(text: str) -> list[str]:
    return [text[m.start : m.end] for m in mentions(Post("1", text), WATCHED) if m.identifier.kind == "handle"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("here comes quartzmoths number", "quartzmoths"),
        ("anyone got quartzmoths real home address?", "quartzmoths"),
        ("quartzmoths' address", "quartzmoths"),
        ("quartzmoths Handynummer", "quartzmoths"),
        ("quartzmoths adress", "quartzmoths"),
        ("quartzmoths telefoonnummer", "quartzmoths"),
        ("gleamowl_77s mum", "gleamowl_77s"),
        ("adres quartzmotha", "quartzmotha"),
        ("jedziemy do quartzmotha", "quartzmotha"),
        ("dam quartzmothowi nauczkę", "quartzmothowi"),
        ("numer szarasowej", "szarasowej"),
        ("adresa quartzmotha", "quartzmotha"),
        ("jdeme k quartzmothovi", "quartzmothovi"),
        ("quartzmothin osoite", "quartzmothin"),
        ("quartzmothi aadress", "quartzmothi"),
        ("quartzmothnak a címe", "quartzmothnak"),
        ("quartzmothun adresi", "quartzmothun"),
        ("adresa quartzmothului", "quartzmothului"),
        ("адрес quartzmothа", "quartzmothа"),  # the last letter is Cyrillic
        ("поедем к quartzmothу", "quartzmothу"),
    ],
)
def test_an_ending_that_its_sentence_calls_for(text: str, word: str) -> None:
    assert _met(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "quartzmoths are great",
        "@quartzmoths number",
        "u/quartzmoths address",
        "quartzmotha posted again",
        "myquartzmoths address",
        "quartzmoths-address.example",
        "quartzmothing address",
        "quartzmothin",
        "quartzmothun var",
        "quartzmothx number",
        "adres quartzmothax",
        "gleamowl_78s mum",
    ],
)
def test_anybody_elses(text: str) -> None:
    assert _met(text) == []


def test_a_handle_that_is_a_word_has_no_endings() -> None:
    assert not mentions(Post("1", "the planets name"), watched('[[handles]]\nvalue = "planet"\n'))
