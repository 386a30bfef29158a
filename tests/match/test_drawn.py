"""Letters put together out of signs, letters that look like another one, letters that stand twice, and vowels that are missing."""

import pickle
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import watchlist
from watcher import match
from watcher.match.disguises.drawn import pieced
from watcher.match.disguises.vowels import Vowelless
from watcher.match.text.views import View
from watcher.model import Post

WREN = watchlist()
PIECES = {
    "a": "/\\", "c": "(", "d": "|)", "e": "3", "f": "|=", "h": "|-|", "i": "!", "k": "|<", "l": "|_", "m": "|\\/|", "n": "|\\|", "o": "()", "p": "|*", "r": "|2", "t": "7",
    "u": "(_)", "v": "\\/", "w": "\\/\\/", "x": "><",
}  # fmt: skip
VALUES = {
    "name": "Isolde Fairweather",
    "address": "118 North Hollowmere Road",
    "handle": "copperlynx88",
    "email": "i.fairweather@example.net",
}


def kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), WREN) if m.part == "whole"}


def pieces(text: str, share: float, seed: int) -> str:
    chance = random.Random(seed)
    return "".join(PIECES.get(c.lower(), c) if chance.random() < share else c for c in text)


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("share", [0.3, 0.6, 1.0])
def test_letters_out_of_several_signs(kind: str, share: float) -> None:
    texts = [f"so {pieces(VALUES[kind], share, seed)} ok" for seed in range(10)]
    assert sum(kind in kinds(text) for text in texts) >= 9


@pytest.mark.parametrize(
    "text", ["def run(self): return f() | g()", "| a | b |", "and/or, 3/4", "see https://x.example/a|-|b"]
)
def test_signs_that_are_no_letters(text: str) -> None:
    assert pieced(View(text)) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Isolcle Fairvveather", "name"),
        ("1solcIe FairvveatheR", "name"),
        ("118 North Hollovvrnere Road", "address"),
        ("118 Hollowrnere Rd", "address"),
        ("i.fairvveather@example.net", "email"),
        ("[Isolde](http://a.example/1) [Fairweather](/b)", "name"),
        ("IIssoollddee FFaaiirrwweeaatthheerr", "name"),
        ("NNoorrtthh HHoolllloowwmmeerree RRooaadd 118", "address"),
    ],
)
def test_letters_that_look_like_one_and_letters_twice(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "i.fairweather@NOSPAM.example.net",
        "i.fairweather@example.net.nospam",
        "i.fairweather-nospam@example.net",
        "i.fairweatherREMOVETHIS@example.net",
        "i.fairweather Klammeraffe example Punkt net",
        "i.fairweather παπάκι example τελεία net",
    ],
)
def test_mailboxes_that_only_people_can_write_to(text: str) -> None:
    assert "email" in kinds(text)
    assert "email" not in kinds(text.replace("net", "com"))


@pytest.mark.parametrize(
    "text",
    [
        "l18 North Hollowmere Road",
        "1I8 N. Hollowmere",
        "ll8 N Hollowmere Rd",
        "one one 8 North Hollowmere Road",
        "118 Nth Hollowmere Rd",
        "118 Noth Hollowmere Road",
        "118 Nort Hollowmre Road",
    ],
)
def test_a_number_with_letters_and_a_direction_with_a_slip(text: str) -> None:
    assert "address" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "11B North Hollowmere Road",
        "l19 North Hollowmere Road",
        "ll North Hollowmere Road",
        "one 9 North Hollowmere Road",
    ],
)
def test_another_number_with_letters(text: str) -> None:
    assert "address" not in kinds(text)


@pytest.mark.parametrize("text", ["bookkeeper Isolde", "Isoldde Farmweather", "[118](x) North (y)"])
def test_what_only_looks_so(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Isld Frwthr lives there", "name"),
        ("ISLD M. FRWTHR", "name"),
        ("Frwthr, Isld", "name"),
        ("sld frwthr", "name"),
        ("118 Nrth Hllwmr Rd", "address"),
        ("118 Nrth Hllwmr Road Tnbrdg", "address"),
    ],
)
def test_vowels_may_be_missing(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize("text", ["Frwthr", "Mrn and the html", "Isld, on the way to some other town, met Mr Frwthr"])
def test_a_word_without_vowels_says_little_alone(text: str) -> None:
    assert not kinds(text)


def test_words_without_vowels_are_opaque_and_stay() -> None:
    words = Vowelless([["Isolde", "Fairweather"]])
    assert repr(words) == "<Vowelless>"
    with pytest.raises(TypeError):
        pickle.dumps(words)


@given(st.text(alphabet="abeiosr Isldfrwthr,1", max_size=60))
def test_only_vowels_are_filled_in(text: str) -> None:
    view = Vowelless([["Isolde", "Fairweather"], ["Oso", "Brisa"]]).undone(View(text))
    if view is not None:
        assert view.starts is not None
        added = [c for n, c in enumerate(view.text) if view.names(n, n + 1)]
        assert "".join(c for n, c in enumerate(view.text) if not view.names(n, n + 1)) == text
        assert added
        assert set(added) <= set("aeiou")
