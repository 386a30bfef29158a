"""Threads about somebody: pieces of their details, each too small to be looked for anywhere else."""

from datetime import UTC, datetime

import pytest

from tests.fakes import person
from watcher import pipeline
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist, mentions
from watcher.model import Post

NOW = datetime(2026, 11, 26, tzinfo=UTC)
WATCHED = Watchlist(
    (
        person(
            """codename = "heron"
[consent]
given_by = "self"
on = 2026-11-01
expires = 2027-10-01
[[names]]
value = "Isolde Fairweather"
[[addresses]]
house_number = "118"
street = "Quillwater Crescent"
city = "Tanbridge"
[[addresses]]
house_number = "38"
street = "Fliederbruchstraße"
[[addresses]]
house_number = "64"
street = "ulica Jarzębinowa"
[[relatives]]
name = "Casper Fairweather"
[[phones]]
value = "+15415550163"
[[plates]]
value = "QXR 441A"
[[dates]]
value = 1991-05-23
"""
        ),
    )
)


def _kinds(text: str, before: str = "Isolde Fairweather of Tanbridge") -> set[str]:
    """The kinds of details that a post is found to hold, in a thread that began otherwise."""
    first = pipeline.assess(Post("1", before), WATCHED, Ledger(), NOW)
    second = pipeline.assess(Post("2", text), WATCHED, first.ledger, NOW)
    return {mention.identifier.kind for finding in second.findings for mention in finding.mentions}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("then 555", "phone"),
        ("it ends in 0163, go on", "phone"),
        ("163 hinten, viel Spaß", "phone"),
        ("01 63", "phone"),
        ("163", "phone"),
        ("middle 555", "phone"),
        ("the whole row 55501 is in it, if you look for long enough", "phone"),
        ("first half of the street: Quillwater", "address"),
        ("the road's name starts with Quillwater, and I know the rest", "address"),
        ("Flieder...", "address"),
        ("Fliederbruch", "address"),
        ("mieszka na Jarzębinowej", "address"),
        (">>2 Quillw4ter Cresc3nt", "address"),
        ("son is called Casper", "relative"),
        ("the boy is named Casper", "relative"),
        ("Nachname Fairweather", "name"),
        ("her surname is Fairweather", "name"),
        ("2/3 Isolde", "name"),
        ("441A", "plate"),
        ("the number plate begins QXR", "plate"),
        ("QXR are the first letters of the plate", "plate"),
        ("born on the 23rd of May", "dob"),
        ("Geburtstag am 23. Mai", "dob"),
        ("her birthday? May 23, every year", "dob"),
        ("geb. 23.5.", "dob"),
        ("bday 5/23", "dob"),
    ],
)
def test_a_piece_counts_in_a_thread_about_the_person_alone(text: str, kind: str) -> None:
    assert kind in _kinds(text)
    assert not _kinds(text, before="nothing of note")


@pytest.mark.parametrize(
    "text",
    [
        "then 556",
        "in the year 0163 there were no phones, and people wrote letters",
        "ends at 5:55",
        "ends with 163% of it",
        "ends in 0163 7",
        "then 0163 four",
        "he has 555 reasons for it and more",
        "31 Quillwater Crescent",
        "Quillwater Park Road 31",
        "Crescent",
        "Flieder im Garten",
        "Isolde and her friends from the choir",
        "Mayfair weather",
        "441B",
        "the plate is qxr or so",
        "the 23rd of May",
        "born on 23 May 1980",
        "born on the 24th of May",
        "born 24.5.",
        "geb. 23.5.80",
    ],
)
def test_what_is_no_piece(text: str) -> None:
    assert not _kinds(text)


def test_a_short_post_that_names_somebody_is_about_them() -> None:
    found = mentions(Post("1", "Isolde Fairweather, first half of the street: Quillwater, house 118"), WATCHED)
    assert {mention.identifier.kind for mention in found} == {"name", "address"}
    long = mentions(Post("1", "Isolde Fairweather, house 118" + " and so on" * 40), WATCHED)
    assert {mention.identifier.kind for mention in long} == {"name"}


def test_an_age_is_no_house() -> None:
    found = mentions(Post("1", "happy birthday, Isolde Fairweather is 38 now"), WATCHED)
    assert {mention.identifier.kind for mention in found} == {"name"}
