"""Names in the order of the East and of the West, double family names alone, and streets that are somebody else's."""

import pytest

from watcher import match, people
from watcher.match.names import cultures
from watcher.match.watchlist import Watchlist
from watcher.model import Mention, Post

HEAD = 'codename = "kite"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'


def watched(rest: str) -> Watchlist:
    other = '[[emails]]\nvalue = "pelagic@example.net"\n[[handles]]\nvalue = "quietheron31"\n'
    return Watchlist((people.read("kite.toml", HEAD + rest + other),))


def met(text: str, watchlist: Watchlist) -> list[Mention]:
    return [m for m in match.mentions(Post("1", text), watchlist) if m.part == "whole"]


ORDERS = {
    "Lim Wei Xuan": "Wei Xuan Lim|Lim Weixuan|Weixuan Lim|Wei-Xuan Lim|LIM WEI XUAN|Lim, Wei Xuan|W.X. Lim",
    "Tan Mei Ling": "Mei Ling Tan|Tan Meiling|Mei-Ling Tan|Meiling Tan",
    "Wong Ka Fai": "Ka Fai Wong|Ka-fai Wong|Wong Kafai|Kafai Wong",
    "Nguyễn Thị Minh Châu": "Nguyen Thi Minh Chau|Minh Chau Nguyen|Chau Nguyen|Minh Châu Nguyễn|Nguyen Minh Chau",
    "Park Seo-jun": "Seo-jun Park|Seojun Park|Park Seojun|Seo Jun Park",
    "Kim Min Ji": "Min Ji Kim|Minji Kim|Kim Minji|Min-ji Kim",
    "Amanda Lim Wei Xuan": "Amanda Lim|Lim Wei Xuan|Wei Xuan Lim",
}
"""Names as they are given, and as they are also written."""


@pytest.mark.parametrize(("name", "ways"), ORDERS.items())
def test_either_order(name: str, ways: str) -> None:
    watchlist = watched(f'[[names]]\nvalue = "{name}"\n')
    for way in ways.split("|"):
        text = f"so it is {way}, that one"
        assert way in [text[m.start : m.end] for m in met(text, watchlist)], way


@pytest.mark.parametrize("name", ["Lee Harvey Brandt", "Lee Ann Smith", "Marisela Quintavalle", "Song Wei"])
def test_names_that_keep_their_order(name: str) -> None:
    assert list(cultures.also(name)) == []


DOUBLE = watched(
    '[[names]]\nvalue = "Marisol Tenbrook-Hale"\n[[relatives]]\nname = "Odalys Tenbrook-Hale"\nrelation = "mother"\n'
)


@pytest.mark.parametrize(
    ("text", "span", "kind"),
    [
        ("Tenbrook-Hale got what she deserved", "Tenbrook-Hale", "name"),
        ("tenbrook hale is back", "tenbrook hale", "name"),
        ("Mrs Tenbrook-Hale from the shop", "Tenbrook-Hale", "name"),
        ("M. Tenbrook-Hale lives here", "M. Tenbrook-Hale", "name"),
        ("Marisol Tenbrook-Hale lives here", "Marisol Tenbrook-Hale", "name"),
        ("Odalys Tenbrook-Hale, her mother", "Odalys Tenbrook-Hale", "relative"),
    ],
)
def test_a_double_family_name(text: str, span: str, kind: str) -> None:
    assert [(text[m.start : m.end], m.identifier.kind) for m in met(text, DOUBLE)] == [(span, kind)]


@pytest.mark.parametrize("text", ["met Anna Tenbrook-Hale there", "P. Tenbrook-Hale", "Hale-Tenbrook", "Tenbrook"])
def test_another_of_that_family(text: str) -> None:
    assert met(text, DOUBLE) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("214 Drumul Alis Georgescu, Borsa", False),
        ("17 Aleea Georgescu, Borsa", True),
        ("Georgescu 17, Borsa", True),
        ("Drumul Alis Georgescu 17, Borsa", True),
    ],
)
def test_a_street_named_after_somebody_else(text: str, found: bool) -> None:
    watchlist = watched('[[addresses]]\nhouse_number = "17"\nstreet = "Aleea Georgescu"\ncity = "Borsa"\n')
    assert any(m.identifier.kind == "address" for m in met(text, watchlist)) is found
