"""Details as people cut them off, tell them the other way round, and say where an account is."""

import pytest

from tests.fakes import watchlist
from watcher import match
from watcher.match.handle import in_words
from watcher.model import Post

WREN = watchlist()


def kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), WREN) if m.part == "whole"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("who is Isolde Fairwea…", "name"),
        ("who is Isolde Fairwea...", "name"),
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
        ("Isolde Fairwea... who else", "name"),
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
