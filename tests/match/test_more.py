"""Kinds in their less usual spellings, in threads, and at the edges of what counts."""

from datetime import UTC, datetime

import pytest

from tests.fakes import PERSON, person, watched, watchlist
from watcher import match, pipeline
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.match.places.gridcodes import geohash, plus_code
from watcher.model import Extra, Post, Severity

WREN = watchlist()
NOW = datetime(2026, 11, 22, tzinfo=UTC)
ELSEWHERE = PERSON.replace("lat = 44.05432", "lat = -33.8568").replace("lon = -123.07862", "lon = 151.2153")


def kinds(text: str, people: Watchlist = WREN) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), people)}


@pytest.mark.parametrize(
    "text",
    [
        "N 44 03.259 W 123 04.717", "44° 03.259' N, 123° 04.717' W", "44 03.259N 123 04.717W", "44,05432; -123,07862", "lat 44.0543 lon -123.0786", "https://www.openstreetmap.org/?mlat=44.0543&mlon=-123.0786",
        "https://maps.google.com/?q=44.0543%2C-123.0786", "84PR3W3C+PH", "84PR3W3C%2BPH", "9rb6x7bg", "-123.0786, 44.0543", "44.05\n43, -123.0786", "44 deg 3 min 15.6 sec N 123 deg 4 min 43 sec W",
    ],
)  # fmt: skip
def test_places_in_every_notation(text: str) -> None:
    assert "coordinates" in kinds(f"here: {text} .")


def test_codes_of_places_decode_to_degrees() -> None:
    assert plus_code("84PR3W3C+PH") == pytest.approx((44.0543, -123.0786), abs=0.001)
    assert geohash("9rb6x7bg") == pytest.approx((44.0543, -123.0786), abs=0.001)


@pytest.mark.parametrize(
    "text", ["S 33 51.408 E 151 12.918", "33°51'24.5\"S 151°12'55.1\"E", "-33.8568, 151.2153", "33.8568 S, 151.2153 E"]
)
def test_the_southern_half_too(text: str) -> None:
    assert "coordinates" in kinds(text, Watchlist((person(ELSEWHERE),)))
    assert "coordinates" not in kinds(text)


@pytest.mark.parametrize(
    "text", ["44 03.259, 123 04.717", "N 44 73.259 W 123 04.717", "84PR+PH", "99.5, 200.1", "1.2.3"]
)
def test_figures_that_are_no_place(text: str) -> None:
    assert "coordinates" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("si1ver v4uxh4ll c0rs4", "vehicle"), ("S I L V E R   C O R S A", "vehicle"), ("corsa, silver, 2019", "vehicle"), ("plate: Q.X.R. 4.4.1.7", "plate"), ("ssn 9 1 2 4 4 0 8 1 7", "national_id"), ("94-03-17", "dob"),
        ("17/3/94", "dob"), ("17.III.1994", "dob"), ("1994年3月17日", "dob"), ("17 mars 1994", "dob"), ('Isolde "Izzy" Fairweather', "name"), ("Isolde 'I' Fairweather", "name"), ("Isolde (the fair one) Fairweather", "name"), ("the seventeenth of March 1994", "dob"), ("on March 17th in 1994", "dob"), ("in 1994, on the 17th of March", "dob"), ("17 March in the year 1994", "dob"), ("+1541-555-O133", "phone"), ("S41 555 0133", "phone"), ("i.fairweathr@example.net", "email"), ("coperlynx88", "handle"), ("Gullwing Harbor Lodge", "address"),
        ("97998 Tanbridge", "address"), ("N. Hollowmere Rd. #118", "address"), ("118, Hollowmere Rd", "address"), ("Hollowmere Road 116 to 120", "address"), ("Lindenstr 9", "address"), ("Moehrenfeld", "locality"),
    ],
)  # fmt: skip
def test_less_usual_spellings(text: str, kind: str) -> None:
    assert kind in kinds(f"so {text} then")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a Corsa", "vehicle"), ("corsage silver 2019x", "vehicle"), ("118 Hollowmere Road, Springfield, IL 62704", "address"), ("4118 Hollowmere Road", "address"), ("$97998.00", "address"),
        ("QXR 44170", "plate"), ("1541555013399", "phone"), ("xi.fairweather@example.netx", "email"), ("3.17.1994.5", "dob"),
    ],
)  # fmt: skip
def test_what_only_looks_like_it(text: str, kind: str) -> None:
    whole = {m.identifier.kind for m in match.mentions(Post("1", text), WREN) if m.part == "whole"}
    assert kind not in whole


def thread(*posts: str) -> list[Severity]:
    """The severity of each post of one thread, earlier ones that count later included."""
    ledger, found = Ledger(), [Severity.NONE] * len(posts)
    for number, text in enumerate(posts):
        outcome = pipeline.assess(
            Post(str(number), text, author="a", posted_at="2026-11-20T10:00:00Z", thread="t"), WREN, ledger, NOW
        )
        ledger = outcome.ledger
        for finding in outcome.findings:
            found[number] = max(found[number], finding.severity)
        for earlier, finding in outcome.late:
            found[int(earlier)] = max(found[int(earlier)], finding.severity)
    return found


def test_halves_in_a_thread_make_one_whole() -> None:
    street, chat, number = thread(
        "Isolde Fairweather, she is on Hollowmere Road", "nice weather today", "house number one hundred eighteen"
    )
    assert min(street, number) >= Severity.MEDIUM
    assert chat is Severity.NONE
    assert thread("nice weather", "number 118")[1] is Severity.NONE


def test_the_end_of_a_phone_in_a_thread_about_the_person() -> None:
    assert thread("call Isolde Fairweather", "ends in 555 0133")[1] >= Severity.MEDIUM
    assert thread("call somebody", "ends in 555 0133")[1] is Severity.NONE
    assert thread("about Isolde Fairweather", "it cost 118.00 at 11:18")[1] is Severity.NONE


@pytest.mark.parametrize("before", ["on", "het", "een", "um", "bei der", "near", "one from"])
def test_a_word_that_another_language_counts_by_is_no_other_house(before: str) -> None:
    assert "address" in kinds(f"she lives {before} North Hollowmere Road, Tanbridge")


def test_every_field_of_a_post_is_searched() -> None:
    post = Post(
        "1",
        "see above",
        title="118 North Hollowmere Road",
        author="copperlynx88",
        extras=(Extra("filename", "541-555-0133.jpg"),),
    )
    assert {m.field for m in match.mentions(post, WREN)} == {"title", "author", "filename"}


def test_a_post_without_a_readable_time_is_judged_now() -> None:
    outcome = pipeline.assess(Post("1", "118 North Hollowmere Road", posted_at="yesterday"), WREN, Ledger(), NOW)
    assert outcome.findings[0].severity is Severity.HIGH


def test_the_compiled_parts_are_opaque() -> None:
    for secret in (WREN, WREN.index, WREN.places, WREN.dates):
        assert "Hollowmere" not in repr(secret)
        assert len(repr(secret)) < 60
    with pytest.raises(TypeError):
        WREN.index.__reduce__()


ANNE = watched(
    '[[names]]\nvalue = "Annegret Wolkenhauer"\n[[ids]]\nvalue = "912-44-0817"\n[[ids]]\nvalue = "DE89370400440532013000"\n[[phones]]\nvalue = "+4915112345678"\n'
)


@pytest.mark.parametrize(
    "text",
    [
        "ssn last four 0817",
        "last 4 of her social: 0817",
        "SSN XXX-XX-0817",
        "Konto 0532013000 BLZ 37040044",
        "iban ends in 3000",
        "IBAN DE89****3000",
    ],
)
def test_a_piece_of_a_papers_number(text: str) -> None:
    found = match.mentions(Post("1", f"Annegret Wolkenhauer, {text}"), ANNE)
    assert "fragment" in {m.part for m in found if m.identifier.kind == "national_id"}
    assert not match.mentions(Post("1", text), ANNE)


@pytest.mark.parametrize("text", ["ssn last four 0818", "she is 0817", "iban ends in 300", "SSN 912"])
def test_other_figures_are_no_piece_of_it(text: str) -> None:
    assert kinds(f"Annegret Wolkenhauer, {text}", ANNE) == {"name"}


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("1994-03-17", "born St Patrick's day"),
        ("1991-10-31", "hat an Halloween Geburtstag"),
        ("1990-12-24", "born on Christmas Eve"),
        ("1990-12-24", "urodzona w Wigilię"),
        ("1990-12-25", "née à Noël"),
        ("1990-12-31", "nació en Nochevieja"),
        ("1988-07-04", "birthday is the fourth of july"),
    ],
)
def test_a_birthday_by_the_name_of_its_day(day: str, text: str) -> None:
    people = watched(f'[[names]]\nvalue = "Annegret Wolkenhauer"\n[[dates]]\nvalue = {day}\n')
    assert "dob" in kinds(f"Annegret Wolkenhauer, {text}", people)


def test_a_hostile_post_says_no_more_of_a_birthday_than_enough() -> None:
    people = watched("[[dates]]\nvalue = 1990-12-24\n")
    found = match.mentions(Post("1", "born " + "on Christmas Eve, " * 80), people, {"kite": False})
    assert 0 < len(found) <= match.ENOUGH_MENTIONS


def test_a_feast_is_no_birthday() -> None:
    people = watched('[[names]]\nvalue = "Annegret Wolkenhauer"\n[[dates]]\nvalue = 1990-12-24\n')
    assert kinds("Annegret Wolkenhauer, see you on Christmas Eve", people) == {"name"}


@pytest.mark.parametrize("figures", ["⁹⁷⁷⁶⁴⁴⁵⁵⁰", "②③", "₂₃", "➁➂", "𝟚𝟛", "٢٣", "½"])
def test_figures_that_are_no_numbers_to_a_program_stop_nothing(figures: str) -> None:
    people = watched('[[names]]\nvalue = "Annegret Wolkenhauer"\n[[dates]]\nvalue = 1991-05-23\n')
    person = next(iter(people.hints))
    for text in (
        f"born 23 {figures}",
        f"{figures} May",
        f"{figures}/5/1991",
        f"23 of the {figures} 1991",
        f"May {figures}, 1991",
    ):
        assert isinstance(match.mentions(Post("1", text), people, {person: True}), tuple)


EAST = watched(
    '[[ids]]\nvalue = "4510 123456"\n[[plates]]\nvalue = "А123ВС159"\n[[dates]]\nvalue = 1996-03-03\n[[schools]]\nvalue = "桜ヶ丘第二小学校"\n[[schools]]\nvalue = "수원벚꽃고등학교"\n'
    '[[workplaces]]\nvalue = "햇살치과의원"\n[[vehicles]]\nmake = "Hyundai"\nmodel = "Solaris"\ncolour = "белый"\n'
)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("national_id", "паспорт серия 4510 номер 123456"),
        ("national_id", "серия 45 10 № 123456"),
        ("plate", "номер А123ВС"),
        ("plate", "a123bc 159"),
        ("dob", "平成8年3月3日生まれ"),
        ("dob", "H8.3.3"),
        ("dob", "96년 3월 3일생"),
        ("school", "桜ヶ丘第二小の先生"),
        ("school", "수원벚꽃고 출신"),
        ("employer", "햇살치과 다님"),
        ("vehicle", "на белом хендай"),
    ],
)
def test_records_of_the_east(kind: str, text: str) -> None:
    assert kind in kinds(text, EAST)


@pytest.mark.parametrize(
    "text",
    ["серия 4510 номер 123457", "А124ВС", "平成7年3月3日", "S8.3.3", "수원벚꽃축제", "桜ヶ丘第三小", "12345101234561"],
)
def test_other_records_are_none(text: str) -> None:
    assert not kinds(text, EAST)
