"""Threads: two protected people who live in one street, and pieces of a detail that are written backwards."""

from datetime import UTC, datetime

import pytest

from tests.fakes import person
from watcher import pipeline
from watcher.judge import Outcome
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Post

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HEAD = '[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-01\n'


def _neighbour(codename: str, name: str, number: int) -> str:
    address = f'[[addresses]]\nhouse_number = "{number}"\nstreet = "Quillwater Crescent"\ncity = "Tanbridge"\npostcode = "97998"\ncountry = "US"\n'
    return f'codename = "{codename}"\n{HEAD}[[names]]\nvalue = "{name}"\n{address}'


BOTH = Watchlist(
    (
        person(_neighbour("heron", "Isolde Fairweather", 118) + '[[plates]]\nvalue = "QXR 441A"\n'),
        person(_neighbour("wren", "Corwin Hazelmere", 31)),
    )
)


def _thread(*texts: str) -> list[Outcome]:
    ledger, outcomes = Ledger(), list[Outcome]()
    for number, text in enumerate(texts):
        outcomes.append(pipeline.assess(Post(str(number), text), BOTH, ledger, NOW))
        ledger = outcomes[-1].ledger
    return outcomes


def _people(outcome: Outcome) -> list[str]:
    return [finding.person for finding in outcome.findings]


def test_a_street_is_that_of_whom_the_thread_names() -> None:
    outcomes = _thread("who is Isolde Fairweather", "some town, Tanbridge", "Quillwater Crescent, big hedge in front")
    assert [_people(outcome) for outcome in outcomes] == [["heron"]] * 3
    assert [missing for who, _, missing in outcomes[2].weighed if who == "wren"] == [
        "said of somebody whom the thread names"
    ]


def test_where_both_are_named_it_is_that_of_both() -> None:
    outcomes = _thread("Isolde Fairweather and Corwin Hazelmere", "Tanbridge", "Quillwater Crescent")
    assert _people(outcomes[2]) == ["heron", "wren"]


def test_a_whole_address_is_nobody_elses() -> None:
    assert _people(_thread("Isolde Fairweather", "31 Quillwater Crescent")[1]) == ["wren"]


@pytest.mark.parametrize("text", ["zip code is 89979", "tnecserC retawlliuQ btw", "811 rebmun"])
def test_a_piece_may_stand_backwards_in_a_thread_about_the_person(text: str) -> None:
    assert _people(_thread("Isolde Fairweather", text)[1]) == ["heron"]
    assert not _people(_thread(text)[0])


@pytest.mark.parametrize("text", ["ni eno si ti", "zip code is 98979", "zip code is 89979" + " and so on" * 40])
def test_words_backwards_and_long_posts_say_nothing(text: str) -> None:
    assert not _people(_thread("Isolde Fairweather", text)[1])


def test_the_number_of_a_post_is_no_house() -> None:
    outcomes = _thread("Isolde Fairweather", "Anonymous 03/04/22 23:20 No.80118490\nQUILLWATER CRESCENT, big hedge")
    assert _people(outcomes[1]) == ["heron"]


@pytest.mark.parametrize(
    "text",
    ["plate ends in 41A", "her plate: QXR 4", "plate QXR", "Kennzeichen fängt an mit QXR4", "tags 441-A"],
)
def test_either_end_of_a_plate(text: str) -> None:
    assert _people(_thread("Isolde Fairweather", text)[1]) == ["heron"]
    assert not _people(_thread(text)[0])


@pytest.mark.parametrize(
    "text",
    [
        "it ends in 41A",
        "plate ends in 1A",
        "plate ends in 42A",
        "plate qxr",
        "the plate is blue and she drove off at 9 to the shops in 41A",
        "plate ends in R441",
        "license 441B",
    ],
)
def test_what_is_no_end_of_a_plate(text: str) -> None:
    assert not _people(_thread("Isolde Fairweather", text)[1])
