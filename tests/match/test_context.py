"""A detail among other words is still the detail: whatever stands before or behind it, in several languages, but for what really counts with its number."""

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

NAMED = '[[names]]\nvalue = "Quilla Fennimorrow"\n'
BEFORE = (
    "but year day place team top case side post level class question reason answer player gold vers les comment porte partie niveau place; Tor, gate, door: room. "
    "exit, line; bus, salida, puerta: Zimmer, лифт"
).split()
BEHIND = "left more deep straight cards laps yo lei mal min tag gente ani more, s est uhr euro jahre personas anni h south west".split()
SHAPES = ("{before} {detail}", "the {before} {detail} now", "{detail} {behind}", "{detail}, {behind}", "({before} {detail} {behind})")  # fmt: skip


def lives(number: str, street: str) -> Watchlist:
    home = f'[[addresses]]\nhouse_number = "{number}"\nstreet = "{street}"\ncity = "Tarnbrook"\n'
    return Watchlist([person(NAMED + home)])


def whole(text: str, kind: str, watchlist: Watchlist) -> bool:
    found = match.mentions(Post("1", text), watchlist)
    return any(m.identifier.kind == kind and m.part == "whole" for m in found)


@pytest.mark.parametrize(
    ("number", "street", "detail"),
    [
        ("118", "North Hollowmere Road", "118 North Hollowmere Road"),
        ("37", "Birkenfelder Straße", "in der Birkenfelder Straße 37"),
        ("37", "rue des Tisserands", "37 rue des Tisserands"),
        ("37", "Via Quercioli", "Via Quercioli 37"),
    ],
)
def test_a_rare_street_with_its_number(number: str, street: str, detail: str) -> None:
    watchlist = lives(number, street)
    pairs = zip(BEFORE * 2, BEHIND, strict=False)
    texts = [shape.format(before=a, behind=b, detail=detail) for a, b in pairs for shape in SHAPES]
    assert [text for text in texts if not whole(text, "address", watchlist)] == []


@pytest.mark.parametrize(
    ("number", "street", "text"),
    [
        ("118", "Church Road", "but 118 Church Road"),
        ("118", "Church Road", "come to the gate, 118 Church Road"),
        ("118", "Church Road", "his answer: 118 Church Road"),
        ("118", "Church Road", "118 Church Road, left of the school"),
        ("37", "Storgatan", "Storgatan 37 min vän bor där"),
        ("37", "rue de la Gare", "vers 37 rue de la Gare"),
        ("37", "rue de la Gare", "Charlotte, 37 rue de la Gare"),
        ("14", "Station Street", "Savannah: 14 Station St"),
        ("37", "Calle Mayor", "Calle Mayor 37 Lucas"),
    ],
)
def test_a_common_street_with_its_number(number: str, street: str, text: str) -> None:
    assert whole(text, "address", lives(number, street))


@pytest.mark.parametrize(
    ("number", "street", "text"),
    [
        ("15", "Marktplatz", "Marktplatz 15 Uhr treffen wir uns"),
        ("88", "Highway 101", "exit 88 on highway 101"),
        ("12", "Church Road", "take bus 12 Church Road"),
        ("30", "Hauptstraße", "auf der Hauptstraße 30 Minuten Stau"),
        ("118", "South Oakleaf Road", "118 Oakleaf Road North"),
        ("14", "Station Street", "in Savannah, 14 Station St"),
        ("14", "Station Street", "14 Station St, Charlotte"),
    ],
)
def test_a_number_of_something_else(number: str, street: str, text: str) -> None:
    assert not whole(text, "address", lives(number, street))


@pytest.mark.parametrize("text", ["46.51234, -92.51234 est chez elle", "46.51234, -92.51234 este es el sitio"])
def test_a_word_behind_a_position_is_no_hemisphere(text: str) -> None:
    place = '[[places]]\nlabel = "home"\nlat = 46.51234\nlon = -92.51234\nradius_m = 200\n'
    assert whole(text, "coordinates", Watchlist([person(NAMED + place)]))
