"""Threads about somebody: pieces of their details, each too small to be looked for anywhere else."""

from datetime import UTC, datetime

import pytest

from tests.fakes import person, watched
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
postcode = "SY218QT"
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
        ("street starts with Quillw", "address"),
        ("fängt mit Quillw an", "address"),
        ("die letzten drei 163", "phone"),
        ("Flieder...", "address"),
        ("Fliederbruch", "address"),
        ("mieszka na Jarzębinowej", "address"),
        (">>2 Quillw4ter Cresc3nt", "address"),
        ("son is called Casper", "relative"),
        ("her son Casper plays outside", "relative"),
        ("ihr Sohn ist Casper", "relative"),
        ("son fils, Casper, est là", "relative"),
        ("the boy is named Casper", "relative"),
        ("Nachname Fairweather", "name"),
        ("her surname is Fairweather", "name"),
        ("nom de famille Fairweather", "name"),
        ("2/3 Isolde", "name"),
        ("441A", "plate"),
        ("the number plate begins QXR", "plate"),
        ("QXR are the first letters of the plate", "plate"),
        ("born on the 23rd of May", "dob"),
        ("on the 23rd of May", "dob"),
        ("her postcode starts with SY21", "locality"),
        ("she is somewhere in SY21", "locality"),
        ("the postcode ends 8QT", "locality"),
        ("PLZ hinten 8QT", "locality"),
        ("Geburtstag am 23. Mai", "dob"),
        ("her birthday? May 23, every year", "dob"),
        ("geb. 23.5.", "dob"),
        ("bday 5/23", "dob"),
        ("the last 4: 0163", "phone"),
        ("numărul se termină în 0163", "phone"),
        ("numarası 0163 ile bitiyor", "phone"),
        ("το τηλέφωνο τελειώνει σε 0163", "phone"),
        ("電話番号の下4桁は0163", "phone"),
        ("전화번호 끝자리 0163", "phone"),
        ("رقمها ينتهي ب 0163", "phone"),
        ("numret slutar på 0163", "phone"),
        ("a rendszám vége 441A", "plate"),
        ("compie gli anni il 23 maggio", "dob"),
        ("hon fyller år 23 maj", "dob"),
        ("faz anos a 23 de maio", "dob"),
        ("день народження 23 травня", "dob"),
        ("narozeniny má 23. května", "dob"),
        ("syntymäpäivä 23. toukokuuta", "dob"),
        ("május 23-án van a születésnapja", "dob"),
        ("ziua ei e pe 23 mai", "dob"),
        ("doğum günü 23 Mayıs", "dob"),
        ("γενέθλια 23 Μαΐου", "dob"),
        ("عيد ميلادها 23 مايو", "dob"),
        ("誕生日は5月23日", "dob"),
        ("생일은 5월 23일", "dob"),
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
        "the year 0163",
        "order 0163",
        "0163 dollars",
        "the middle of 163 posts",
        "he has 555 reasons for it and more",
        "31 Quillwater Crescent",
        "Quillwater Park Road 31",
        "Crescent",
        "Flieder im Garten",
        "Isolde and her friends from the choir",
        "Mayfair weather",
        "441B",
        "the plate is qxr or so",
        "see you on the 23rd of May",
        "the 24th of May",
        "the postcode starts SY22",
        "room 8QT",
        "SY",
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


NUMBERS = {
    "you know the street. number thirty eight", "door 38, red one", "shes at 38", "38", "klingelt bei der 38", "Haus 38, zweiter Stock", "c’est au 38", "portal 38", "civico 38", "mieszka pod 38", "дом 38", "будинок 38",
    "číslo popisné 38", "numara otuz sekiz", "αριθμός 38", "番地は38", "번지는 38", "رقم البيت ٣٨", "38 it is", "38-as szám", "no. 38, second door",
}  # fmt: skip
COUNTED = {
    "38 bucks", "38 years old", "its 38 degrees", "at 38 degrees", "aged 38", "38-year-old", "kostet 38 Euro", "38 Minuten zu spät", "ist 38 Jahre alt", "38-jährig", "il y a 38 ans", "38 balles", "38 grados hoy", "ha 38 anni", "kost 38 euro",
    "38 graden", "ma 38 lat", "38 zł", "38 kronor", "38 graus", "38 рублей", "ей 38 лет", "38 гривень", "38 korun", "38 kroner", "38 astetta", "38-vuotias", "38 forint", "38 de lei", "38 yaşında", "38 ευρώ", "38円", "38歳です", "38살", "عمرها 38",
    "38 שקל", "38 pontos",
    "page 38 of this thread", "see post 38", "38th reply", "chapter 38 was the best", "38 - 21, what a game", "top 38", "lvl 38", "bus 38 is late", "Bus 38 kommt nie", "ligne 38", "room 38", "Größe 38", "taille 38", ".38 special", "v38",
    "version 38", "the 38 of them", "only 38 left", "38 GB", "38°", "38k", "x38", "I am 38", "she is 38", "er ist 38", "turning 38", "since 38", "in '38", "minute 38", "38' goal", "Platz 38", "Seite 38", "§ 38", "episode 38", "KW 38",
    "highway 38", "A38", "I-38", "question no 38", "Frage Nr. 38", "order 38", "seat 38", "won 38 in a row", "страница 38", "рейс 38", "strona 38", "sida 38",
}  # fmt: skip


def _house(text: str) -> bool:
    """Is an address met in a post that follows the name and the street?"""
    ledger = Ledger()
    for number, said in enumerate(("Isolde Fairweather", "Fliederbruchstraße")):
        ledger = pipeline.assess(Post(str(number), said), WATCHED, ledger, NOW).ledger
    found = pipeline.assess(Post("2", text), WATCHED, ledger, NOW).findings
    return any(mention.identifier.kind == "address" for finding in found for mention in finding.mentions)


@pytest.mark.parametrize("text", sorted(NUMBERS))
def test_a_number_after_the_street_is_the_house(text: str) -> None:
    assert _house(text)


@pytest.mark.parametrize("text", sorted(COUNTED))
def test_what_is_counted_is_no_house(text: str) -> None:
    assert not _house(text)


FLAT = watched(
    """[[names]]
value = "Thorben Wickenhäuser"
[[handles]]
value = "wickithorb"
[[addresses]]
house_number = "2217"
unit = "4C"
street = "Wexcombe Avenue"
city = "Dunmere Falls"
postcode = "EC9 4QZ"
[[dates]]
value = 1994-03-17
"""
)


def _told(*posts: str) -> list[bool]:
    """Of which posts of a thread something is told."""
    ledger, out = Ledger(), []
    for number, text in enumerate(posts):
        outcome = pipeline.assess(Post(str(number), text), FLAT, ledger, NOW)
        ledger = outcome.ledger
        out.append(bool(outcome.findings))
    return out


@pytest.mark.parametrize(
    "text",
    ["apt 4C", "it's flat 4c", "unit 4-C I think", "the 22 hundred block", "2200 block", "4QZ", "in march, the 17th, it's his birthday", "der thorben fährt nen golf", "Wickenhäuser, was"],
)  # fmt: skip
def test_a_small_piece_in_a_thread_about_somebody(text: str) -> None:
    assert _told("wickithorb again", text) == [True, True]
    assert _told("good morning", text) == [False, False]


@pytest.mark.parametrize(
    "text", ["apt 4D", "4C", "the 23 hundred block", "writer's block", "a flat 4 chords song", "4QZ 12", "unit 4"]
)
def test_another_piece_in_such_a_thread(text: str) -> None:
    assert _told("wickithorb again", text) == [True, False]


def test_a_name_that_was_told_is_not_told_again() -> None:
    assert _told("wickithorb again", "thorben did it", "thorben, thorben", "the Wickenhäuser") == [
        True,
        True,
        False,
        False,
    ]
    assert _told("Thorben Wickenhäuser again", "thorben did it") == [True, False]
