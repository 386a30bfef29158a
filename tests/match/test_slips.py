"""Slips in towns, employers, handles and spoken mailboxes, in names of other scripts, and what is no slip."""

import pytest

from tests.fakes import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

HEAD = '\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'
PEOPLE = Watchlist(
    (
        person(
            f"""codename = "heron"{HEAD}[[names]]
value = "Friederike Weller"
[[names]]
value = "Jonathan Marlen"
[[addresses]]
house_number = "12"
street = "Ashgrove Road"
city = "Fort Marbeck"
[[addresses]]
house_number = "7"
street = "Birnenallee"
city = "Eugene"
[[workplaces]]
value = "Lowmarsh Veterinary Clinic"
[[schools]]
value = "University of Tarnbeck"
[[emails]]
value = "jonna.marlen@example.org"
[[handles]]
value = "northern_gannet37"
[[handles]]
value = "lanternwren"
[[places]]
label = "home"
lat = 51.77046
lon = 19.47167
"""
        ),
    )
)


def found(text: str) -> set[tuple[str, str]]:
    """Kinds, and what of the text each was seen in."""
    return {(m.identifier.kind, text[m.start : m.end]) for m in match.mentions(Post("1", text), PEOPLE)}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("address", "Birnenllee 7"),
        ("address", "Birnnenallee 7"),
        ("locality", "EUGNEE"),
        ("locality", "fotr marrbeck"),
        ("employer", "Lowmarsh Veterinary Clinnci"),
        ("employer", "Lowmarsh Vetreinary Clinic"),
        ("school", "Univresity of Tarnbeck"),
        ("school", "university of tanrbeck"),
        ("handle", "nrthern_gannnet37"),
        ("handle", "lanternwrenn"),
        ("email", "jona dot marlen at example dot org"),
        ("email", "jonna punkt marlen at example punkt org"),
        ("name", "Φριεντερικε Ουελλερ"),
        ("name", "Φριεντερίκε Βέλλερ"),
        ("name", "Τζόναθαν Μάρλεν"),
        ("name", "Фридерике Веллер"),
        ("name", "Джонатан Марлен"),
        ("coordinates", "76174.91 ,64077.15"),
        ("coordinates", "NzYxNzQuOTEgLDY0MDc3LjE1"),
    ],
)
def test_a_slip_hides_nothing(kind: str, text: str) -> None:
    assert (kind, text) in found(f"so, {text} it is")


@pytest.mark.parametrize(
    "text",
    [
        "xXnorthern_gannet37Xx",
        "northern_gannet42",
        "xnorthern_gannet37x",
        "northern_gannets of the 37",
        "the university of tambourines",
        "Lowmarsh Dental Clinic",
        "Φριεντερικε Μουελλερ",
        "12345.678, 98765.432",
    ],
)
def test_other_words_are_no_slips(text: str) -> None:
    assert not found(f"so, {text} it is")


def test_a_word_that_only_holds_a_name_backwards_shows_no_text_to_be_backwards() -> None:
    margor = Watchlist(
        (person(f'codename = "heron"{HEAD}[[names]]\nvalue = "Ann Margor"\n[[names]]\nvalue = "Nan Rogram"\n'),)
    )
    assert not match.mentions(Post("1", "nna programs the nan"), margor)
    assert match.mentions(Post("1", "rogram nna si ereh"), margor)


STREETS = Watchlist(
    (
        person(
            f"""codename = "crake"{HEAD}[[addresses]]
house_number = "124"
street = "Anna Tarnwick Road"
city = "Marbeck"
[[addresses]]
house_number = "5"
street = "Karl-Wilhelminenstraße"
city = "Marbeck"
[[addresses]]
house_number = "12"
street = "Avenue Vandelmont"
city = "Marbeck"
[[addresses]]
street = "Station Road"
city = "Marbeck"
[[dates]]
value = 1994-03-17
[[names]]
value = "Ilmari Larkenfeld"
"""
        ),
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "Jason Tarnwick 124",
        "57 Agnes Lane",
        "they met on Tarnwick Road",
        "the Karl-Wilhelminenplatz in spring",
        "the station was closed",
        "serial 170394",
        "1. Larkenfeld is the winner",
    ],
)
def test_what_only_looks_like_a_detail(text: str) -> None:
    found = match.mentions(Post("1", f"so, {text} it is"), STREETS)
    assert not [m for m in found if m.identifier.kind != "locality"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Avneue Vandelmont 12", "address"),
        ("124 Tarnwick Road", "address"),
        ("I1mar! Lark3nf3ld", "name"),
        ("&#8203;Ilmari Larkenfeld&#8203;", "name"),
        ("&#173;Karl-Wilhelminenstraße 5&#173;", "address"),
        ("Karl-Wilhelminenstrae 5", "address"),
        ("Xney-Jvyuryzvarafgenr 5, 99999 Zneorpx", "address"),
    ],
)
def test_less_usual_slips(text: str, kind: str) -> None:
    assert kind in {m.identifier.kind for m in match.mentions(Post("1", f"so, {text} it is"), STREETS)}


@pytest.mark.parametrize(
    ("street", "number"), [("Isaac Newton Road", "51"), ("Anna Seghers Allee", "44"), ("Sophie Scholl Weg", "5"), ("Ottilie Brahm Straße", "30")]
)  # fmt: skip
def test_a_house_number_is_no_initial(street: str, number: str) -> None:
    only = Watchlist((person(f'codename = "crake"{HEAD}[[addresses]]\nhouse_number = "{number}"\nstreet = "{street}"\n[[handles]]\nvalue = "quillmarsh41"\n'),))  # fmt: skip
    last = street.split(" ", 1)[1]
    for text in (f"{number} {last}", f"{last} {number}", f"{street[0]}. {last} {number}"):
        found = match.mentions(Post("1", f"so, {text} it is"), only)
        assert [text] == [f"so, {text} it is"[m.start : m.end] for m in found], text


ABROAD = Watchlist(
    (
        person(
            f"""codename = "teal"{HEAD}[[names]]
value = "Marta Quintanilla Roldán"
[[addresses]]
house_number = "27"
street = "Calle de los Almendros"
city = "Zaragoza"
country = "ES"
[[addresses]]
house_number = "14B"
street = "Södra Tegelgatan"
city = "Malmö"
country = "SE"
[[workplaces]]
value = "Clínica Dental Alborada"
[[schools]]
value = "University of Westport"
"""
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Marta Quintanilla", "name"),
        ("M. Quintanilla", "name"),
        ("Quintanilla Roldán, Marta", "name"),
        ("roldan quintanilla marta", "name"),
        ("la familia Quintanilla Roldán", "name"),
        ("Alborada clínica dental", "employer"),
        ("Westport University", "school"),
        ("Södra Tegelgatan nr 14B, lgh 1102", "address"),
        ("S. Tegelg. 14B", "address"),
        ("Södra Tegelgatan 14B, 21143 Malmö", "address"),
    ],
)
def test_as_people_say_it_there(text: str, kind: str) -> None:
    found = [m for m in match.mentions(Post("1", f"so, {text} ok"), ABROAD) if m.identifier.kind == kind]
    assert found
    assert kind != "address" or found[0].part == "whole"


@pytest.mark.parametrize("text", ["Norra Tegelgatan 14B", "Södra Tegelgatan 14C", "West Tegelgatan 14B"])
def test_another_direction_or_letter_is_another_house(text: str) -> None:
    assert not [m for m in match.mentions(Post("1", f"so, {text} ok"), ABROAD) if m.identifier.kind == "address"]


HOME = Watchlist(
    (
        person(
            f"""codename = "wigeon"{HEAD}[[names]]
value = "Natasha Miles Carver"
[[addresses]]
house_number = "1187"
street = "West Larkmoor Avenue"
city = "Tarnbeck"
[[addresses]]
kind = "hiding"
venue = "Pension Waldesruh"
house_number = "3"
street = "Talweg"
city = "Marbeck"
[[handles]]
value = "nats.carverine"
[[workplaces]]
value = "Harrow & Finch Logistics"
"""
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("N. Miles Carver", "name"),
        ("Natasha C.", "name"),
        ("one thousand one hundred and eighty-seven West Larkmoor", "address"),
        ("eleven eighty-seven West Larkmoor Avenue", "address"),
        ("Harrow&Finch", "employer"),
        ("Waldesruh Pension", "address"),
        ("nats.carverin", "handle"),
    ],
)
def test_less_of_it(text: str, kind: str) -> None:
    assert kind in {m.identifier.kind for m in match.mentions(Post("1", f"so, {text} ok"), HOME)}


@pytest.mark.parametrize(
    "text",
    [
        "Natasha Carter",
        "N a t a s h a  C a l l",
        "🄽🄰🅃🄰🅂🄷🄰 🄲🄰🄻🄻",
        "nats carverin",
        "East Larkmoor Avenue 1187",
    ],
)
def test_somebody_else(text: str) -> None:
    assert not [m for m in match.mentions(Post("1", f"so, {text} ok"), HOME) if m.part != "fragment"]
