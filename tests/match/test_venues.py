"""Where somebody hides, by the name of the house without the word for its kind; and positions by codes and letters less usual."""

import pytest

from tests.fakes import watched
from watcher import match
from watcher.match import Watchlist
from watcher.match.places.gridcodes import plus_code, shortened
from watcher.model import Post

HIDING = '[[addresses]]\nvenue = "{}"\ncity = "Steinach"\ncountry = "AT"\nkind = "hiding"\n'
BIRKENHOF = watched(HIDING.format("Hotel Birkenhof"))
WATER = watched(HIDING.format("The Water House"))
NAMELESS = watched(HIDING.format("Inn 12"))
VIENNA = watched("[[places]]\nlat = 48.20817\nlon = 16.37382\n")
COAST = watched("[[places]]\nlat = 43.37135\nlon = -8.396\n")


def _parts(people: Watchlist, text: str) -> list[tuple[str, str]]:
    return [(m.identifier.kind, m.part) for m in match.mentions(Post("1", text), people)]


@pytest.mark.parametrize("text", ["im Birkenhof in Steinach", "Steinach, Birkenhof", "B1rkenhof, Steinach"])
def test_a_house_is_known_beside_its_town(text: str) -> None:
    assert ("address", "whole") in _parts(BIRKENHOF, text)


@pytest.mark.parametrize(
    ("people", "text"),
    [(BIRKENHOF, "im Birkenhof"), (BIRKENHOF, "der Birkenweg in Steinach"), (NAMELESS, "12 in Steinach")],
)  # fmt: skip
def test_without_its_town_it_is_any_house(people: Watchlist, text: str) -> None:
    assert "address" not in {kind for kind, _ in _parts(people, text)}


@pytest.mark.parametrize(("people", "text"), [(WATER, "water, Steinach"), (BIRKENHOF, "am Birkenhoff (Steinach)")])
def test_everyday_words_and_slips_make_it_a_fragment(people: Watchlist, text: str) -> None:
    assert ("address", "fragment") in _parts(people, text)


@pytest.mark.parametrize(("text", "found"), [("5eebl1ck, Steinach", True), ("533811ck, Steinach", False)])
def test_figures_are_hardly_letters(text: str, *, found: bool) -> None:
    assert ("address" in {kind for kind, _ in _parts(watched(HIDING.format("Hotel Seeblick")), text)}) is found


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (VIENNA, "48,20817° N, 16,37382° O"),
        (VIENNA, "48.20817 N, 16.37382 O"),
        (VIENNA, "48°12'29.4\"N 16°22'25.8\"O"),
        (VIENNA, "N48 12.490 O16 22.429"),
        (VIENNA, "695F+7G Vienna, Austria"),
        (VIENNA, "WR695F%2B7G"),
        (COAST, "43,37135° N, 8,396° O"),
        (COAST, "43.37135 N, 8.396 O"),
        (COAST, "43,37135 N 8,396 W"),
        (COAST, "43°22'16.9\"N 8°23'45.6\"O"),
        (COAST, "9JC3+GJ A Coruña"),
    ],
)
def test_positions_by_letters_and_short_codes(people: Watchlist, text: str) -> None:
    assert [kind for kind, _ in _parts(people, text)] == ["coordinates"]


@pytest.mark.parametrize("text", ["6R5F+7G Vienna", "5F+7G", "2345+67 is 2412", "R695F+7G", "48,20817 S, 16,37382 O", "48,20817° N, 16,37382° W"])  # fmt: skip
def test_other_positions(text: str) -> None:
    assert _parts(VIENNA, text) == []


def test_a_short_code_means_the_nearest_of_its_cells() -> None:
    """The example of the specification: 849VQJQF+QG near San Francisco, and the same code on the other side of a cell's edge."""
    whole = plus_code("849VQJQF+QG")
    assert whole is not None
    assert shortened("QJQF+QG", 37.9, -122.5) == pytest.approx(whole)
    assert shortened("QJQF+QG", 38.1, -122.5) == pytest.approx(whole)


HOUSES = """
Hostal Miramar Azul|Cádiz|hotel Miramar Azul; el Miramar Azul en Cádiz; pensión Miramar Azul
Casa de Acogida La Esperanza|Toledo|albergue La Esperanza, Toledo; La Esperanza (Toledo)
Gasthof Zum Wilden Mann|Bautzen|hotel zum wilden mann; zum wilden Mann, Bautzen
Frauenhaus Lindenhof|Kassel|Lindenhof in Kassel; shelter lindenhof kassel
Hôtel des Trois Rois|Chartres|hotel trois rois; les Trois Rois à Chartres
Agriturismo Il Casale Rosso|Siena|agriturismo casale rosso; Il Casale Rosso Siena
Albergo Stella Alpina|Aosta|hotel stella alpina; stella alpina aosta
Гостиница Северное Сияние|Мурманск|отель северное сияние; северное сияние мурманск; hotel severnoe siyanie
Women's Refuge Rosewood House|Tarnbrook|rosewood house; Rosewood in Tarnbrook; the shelter at Rosewood House
Gullwing Harbour Lodge|Möhrenfeld|gullwing harbour hotel; Gullwing Harbour Inn; hotel gullwing harbour
Best Eastern Tarnbrook Airport|Tarnbrook|the best eastern airport, Tarnbrook
St. Brigid's Shelter for Women|Tarnbrook|saint brigid's shelter; st brigids womens shelter
Sunset Palms Motel|Fresno|the Sunset Palms Motel room 14; sunset palms in fresno
"""


@pytest.mark.parametrize("row", HOUSES.strip().splitlines())
def test_a_house_by_its_proper_name(row: str) -> None:
    venue, town, ways = row.split("|")
    people = watched(f'[[addresses]]\nvenue = "{venue}"\ncity = "{town}"\nkind = "hiding"\n')
    for way in ways.split("; "):
        assert ("address", "whole") in _parts(people, f"she is hiding: {way}, go"), way


@pytest.mark.parametrize(
    ("venue", "text"),
    [
        ("Gullwing Harbour Lodge", "at the Gullwing Harbour"),
        ("Hopewell Safe House", "the hopewell shelter"),
        ("Sunset Palms Motel", "Sunset Palms Inn, 12 Elm Street"),
    ],
)
def test_a_proper_name_alone_or_over_another_house_is_a_fragment(venue: str, text: str) -> None:
    assert _parts(watched(HIDING.format(venue)), text) == [("address", "fragment")]


@pytest.mark.parametrize(
    ("venue", "text"), [("Hopewell Safe House", "the Hopewell pharmacy"), ("The Haven", "a haven of peace")]
)
def test_one_word_is_any_house(venue: str, text: str) -> None:
    assert not _parts(watched(HIDING.format(venue)), text)


def test_in_a_post_about_the_person_one_word_of_the_place_is_a_fragment() -> None:
    people = watched(
        '[[names]]\nvalue = "Isolde Fairweather"\n[[schools]]\nvalue = "Liceo Artistico Petrocchi"\n'
        + HIDING.format("Hotel Birkenhof")
    )
    assert ("address", "fragment") in _parts(people, "Isolde Fairweather? saw her, im Birkenhof")
    assert ("school", "fragment") in _parts(people, "Isolde Fairweather ha fatto il Petrocchi")
    assert not _parts(people, "ha fatto il Petrocchi, im Birkenhof")


@pytest.mark.parametrize(
    ("told", "texts"),
    [
        ('venue = "Gullwing Harbour Lodge, Tarnbrook"', "at the Gullwing Harbour Lodge|gullwing lodge tarnbrook"),
        ('venue = "Gullwing Harbour Lodge (room 12)"', "at the Gullwing Harbour Lodge"),
        ('venue = "Room 12, Gullwing Harbour Lodge"\ncity = "Tarnbrook"', "Gullwing Harbour in Tarnbrook"),
        ('venue = "c/o Gullwing Harbour Lodge"', "at the Gullwing Harbour Lodge"),
        ('venue = "St. Aldhelm\'s Hospital"\ncity = "Tarnbrook"', "st aldhelms hospital|Saint Aldhelm's, Tarnbrook"),
        ('venue = "Airbnb Casa Lavanda"\ncity = "Toledo"', "casa lavanda toledo|airbnb lavanda in Toledo"),
    ],
)
def test_a_house_as_people_write_it_down(told: str, texts: str) -> None:
    people = watched(f'[[addresses]]\n{told}\nkind = "hiding"\n')
    for text in texts.split("|"):
        assert ("address", "whole") in _parts(people, text), text
