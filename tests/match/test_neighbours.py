"""A house that is told by its neighbours, or by its block, is the person's house; another block and farther houses are not."""

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Mention, Post

Home = tuple[str, str, str]
THEIRS = (
    (
        ("118", "North Hollowmere Road", "Tarnbrook"),
        (
            "next door to 116 N Hollowmere Rd",
            "the house across the street from 117 North Hollowmere Road",
            "right next to 120 Hollowmere Road",
            "three doors up from 124 hollowmere road",
            "the house behind 119 North Hollowmere Rd",
            "100 block of North Hollowmere Road",
            "1xx North Hollowmere Road",
            "11* N Hollowmere Rd",
            "opposite number 121 North Hollowmere Road",
            "between 116 and 120 North Hollowmere Road",
            "11x hollowmere road",
            "North Hollowmere Road, between 116 and 120",
            "North Hollowmere Road opposite 121",
        ),
    ),
    (
        ("37", "Birkenfelder Straße", "Lohmar"),
        (
            "neben Birkenfelder Straße 35",
            "gegenüber von Birkenfelder Str. 38",
            "Birkenfelder Straße zwischen 35 und 39",
            "zwischen Birkenfelder Straße 35 und 39",
            "das Haus links von Birkenfelder Straße 39",
            "Birkenfelder Straße, gegenüber der 38",
        ),
    ),
    (
        ("37", "rue des Tisserands", "Plouvernec"),
        (
            "à côté du 35 rue des Tisserands",
            "en face du 38 rue des tisserands",
            "entre le 35 et le 39 rue des Tisserands",
            "juste après le 35 rue des Tisserands",
        ),
    ),
    (
        ("37", "Calle Fuente del Sauce", "Villarqueña"),
        (
            "al lado de Calle Fuente del Sauce 35",
            "frente a Fuente del Sauce 38",
            "calle Fuente del Sauce, entre el 35 y el 39",
            "enfrente de la calle Fuente del Sauce nº 36",
        ),
    ),
    (
        ("37", "Via dei Glicini", "Montelupo"),
        ("accanto a via dei Glicini 35", "di fronte a via dei Glicini 38", "via dei Glicini tra il 35 e il 39"),
    ),
    (("37", "Kievitsbloemstraat", "Oosterwold"), ("naast Kievitsbloemstraat 35", "tegenover Kievitsbloemstraat 38")),
    (("37", "ul. Brzoskwiniowa", "Dąbrówno"), ("obok Brzoskwiniowej 35", "naprzeciwko ul. Brzoskwiniowej 38")),
    (
        ("37", "улица Кленовая", "Озёрск"),
        ("рядом с Кленовой 35", "напротив дома 38 по улице Кленовой", "дом напротив ул. Кленовая 38"),
    ),
)
OTHERS = (
    (
        ("118", "North Hollowmere Road", "Tarnbrook"),
        (
            "200 block of North Hollowmere Road",
            "12x North Hollowmere Road",
            "next to 218 North Hollowmere Road",
            "near the shop at 124 North Hollowmere Road",
            "the party is at 120 North Hollowmere Road",
            "between 120 and 124 North Hollowmere Road",
            "1100 block of North Hollowmere Road",
        ),
    ),
    (
        ("37", "Birkenfelder Straße", "Lohmar"),
        ("Birkenfelder Straße 35", "neben Birkenfelder Straße 135", "Birkenfelder Straße 35 und 39"),
    ),
)


def found(home: Home, text: str) -> list[Mention]:
    house, street, city = home
    lives = f'[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\ncity = "{city}"\n'
    watchlist = Watchlist([person('[[names]]\nvalue = "Quilla Fennimorrow"\n' + lives)])
    return [m for m in match.mentions(Post("1", text), watchlist) if m.identifier.kind == "address"]


@pytest.mark.parametrize(
    ("home", "texts"), THEIRS, ids=lambda value: value[1] if isinstance(value[0], str) and len(value) == 3 else ""
)
def test_told_by_its_neighbours(home: Home, texts: tuple[str, ...]) -> None:
    missed = [text for text in texts if not any(m.part in {"whole", "partial"} for m in found(home, text))]
    assert missed == []


@pytest.mark.parametrize(
    ("home", "texts"), OTHERS, ids=lambda value: value[1] if isinstance(value[0], str) and len(value) == 3 else ""
)
def test_another_house(home: Home, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if any(m.part in {"whole", "partial"} for m in found(home, text))] == []


def test_a_block_tells_less_than_a_neighbour() -> None:
    home = ("118", "North Hollowmere Road", "Tarnbrook")
    block, next_door = (
        found(home, "the 100 block of North Hollowmere Road"),
        found(home, "next to 116 North Hollowmere Road"),
    )
    assert (block[0].part, next_door[0].part) == ("partial", "whole")
    assert block[0].bits < next_door[0].bits
    assert (
        "next to 116 North Hollowmere Road"[next_door[0].start : next_door[0].end]
        == "next to 116 North Hollowmere Road"
    )


def test_a_street_at_a_corner_is_a_fragment() -> None:
    home = ("2217", "Wexcombe Avenue", "Dunmere")
    assert [m.part for m in found(home, "corner of Wexcombe and Pine")] == ["fragment"]
    assert [m.part for m in found(home, "intersection of 3rd and Wexcombe")] == ["fragment"]
    assert found(home, "Wexcombe and Pine are friends") == []
