"""Details as people cut them off, tell them the other way round, and say where an account is."""

import pytest

from tests.fakes import watchlist
from watcher import match, people
from watcher.match.kinds.handle import in_words
from watcher.match.places.positions import spots
from watcher.match.watchlist import Watchlist
from watcher.model import Post

CONSENT = 'codename = "kite"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'
WREN = watchlist()


def kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), WREN) if m.part == "whole"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("who is Isolde Fairwea…", "name"),
        ("who is Isolde Fairwea...", "name"),
        ("Isolde Fairwea... who else", "name"),
        ("who is Isolde Fairwea…\nposted by harbour_owl", "name"),
        ("go to 118 North Hollowm…", "address"),
        ("555-0133 (area code 541)", "phone"),
        ("call 555 0133, 541 area code", "phone"),
        ("it is 5550133. Area code: 541.", "phone"),
        ("copperlynx eighty eight", "handle"),
        ("she is CopperlynxEightyEight there", "handle"),
        ("copperlynx eight eight", "handle"),
        ("copperlynx88@twitch", "handle"),
        ("copperlynx88@kick.com", "handle"),
        ("her name's Isolde. last name? Fairweather", "name"),
    ],
)
def test_found(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Isolde Fai... who else", "name"),
        ("Isolde fell from the...", "name"),
        ("555-0133 (area code 542)", "phone"),
        ("555-0134, 541 area code", "phone"),
        ("the area code is 541, that I know. " + "x " * 30 + "5550133", "phone"),
        ("555-0133 " + "x " * 30 + "in area code 541", "phone"),
        ("copperlynx eighty nine", "handle"),
        ("copperlynx88@example.net", "handle"),
        ("copperlynx88@kick.example", "handle"),
    ],
)
def test_left_alone(text: str, kind: str) -> None:
    assert kind not in kinds(text)


@pytest.mark.parametrize(
    ("handle", "said"),
    [
        ("vixen92", ["vixenninetwo", "vixenninetytwo"]),
        ("luna.1987", ["luna.onenineeightseven", "luna.nineteeneightyseven"]),
        ("kite-404", ["kite-fourzerofour", "kite-fourzerofour"]),
        ("wren2012", ["wrentwozeroonetwo", "wrentwentytwelve"]),
        ("owl90", ["owlninezero", "owlninety"]),
        ("owl9", []),
        ("m00n", []),
    ],
)
def test_the_number_of_a_handle_in_words(handle: str, said: list[str]) -> None:
    assert in_words(handle) == said


@pytest.mark.parametrize(
    "text",
    [
        "44.1235 north 121.6543 west",
        "44.1235 Nord, 121.6543 West",
        "north 44.1235, west 121.6543",
        "44 07 24.6 N, 121 39 15.5 W",
        "44-07-24.6N 121-39-15.5W",
        "440724.6N 1213915.5W",
        "N 44 07 24.6, W 121 39 15.5",
        "44° 07' 24.6\" north, 121° 39' 15.5\" west",
    ],
)
def test_positions(text: str) -> None:
    (spot,) = spots(f"at {text} now", hashed=False)
    assert (round(spot.lat, 2), round(spot.lon, 2)) == (44.12, -121.65)
    assert (spot.start, spot.end) == (3, 3 + len(text))


@pytest.mark.parametrize(
    "text", ["44.1, -121.6543", "44.0999,-121.6", "https://maps.example.org/?q=44.1,-121.65432", "!3d44.1!4d-121.6543"]
)
def test_a_position_of_which_one_number_lost_its_last_noughts(text: str) -> None:
    found = {(round(spot.lat, 1), round(spot.lon, 1)) for spot in spots(f"at {text} now", hashed=False)}
    assert found & {(44.1, -121.7), (44.1, -121.6)}


@pytest.mark.parametrize("text", ["44.12, -121.65", "44.123, -121.6", "1.1 and 2.22"])
def test_two_short_numbers_are_no_position(text: str) -> None:
    assert not [*spots(text, hashed=False)]


@pytest.mark.parametrize(
    "text",
    ["44 07 24 and 121 39 15 W", "room 12 34 56 north of 12 34 56", "440724 1213915", "44.1235 northern 121.6543 west"],
)
def test_no_positions(text: str) -> None:
    assert not any(spot.form.startswith("degrees") for spot in spots(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ssn912345678", True),
        ("SSN: 912-34-5678", True),
        ("assn912345678", False),
        ("x912345678", False),
        ("ssn912345678x", False),
    ],
)
def test_labels_that_are_glued_to_an_id(text: str, found: bool) -> None:
    one = people.read(
        "p.toml", CONSENT + '[[emails]]\nvalue = "q.tidewater@example.org"\n[[ids]]\nvalue = "912-34-5678"\n'
    )
    assert bool(match.mentions(Post("1", f"her {text}"), Watchlist([one]))) == found
