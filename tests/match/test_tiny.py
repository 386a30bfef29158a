"""Streets whose names are too short to be looked for alone."""

import pytest

from tests.fakes import watched
from tests.match.test_languages import one
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

SA = one("Xq Zwer", "128", "Rua Sá")
E_STREET = one("Xq Zwer", "1403", "E St")
SEVENTH = one("Xq Zwer", "7", "7th Street")
BOR = one("Xq Zwer", "12a", "ul. Bór")
LONGER = one("Xq Zwer", "128", "Rua Salgueiro")
NO_NUMBER = one("Xq Zwer", "", "Rua Sá")


def _parts(people: Watchlist, text: str) -> list[str]:
    return [m.part for m in match.mentions(Post("1", text), people)]


@pytest.mark.parametrize(
    ("people", "text"),
    [(SA, "R. Sá 128"), (SA, "r sa, 128"), (SA, "128 rua sá"), (E_STREET, "1403 E St"), (E_STREET, "1403 E. St."), (SEVENTH, "7 7th St"), (BOR, "ul. Bór 12a")],
)  # fmt: skip
def test_with_its_number_it_is_an_address(people: Watchlist, text: str) -> None:
    assert _parts(people, f"he is at {text} now") == ["whole"]


@pytest.mark.parametrize(("people", "text"), [(SA, "Sá 128"), (BOR, "na Bór 12a"), (SEVENTH, "7 7th")])
def test_without_the_word_for_its_kind_it_is_a_fragment(people: Watchlist, text: str) -> None:
    assert _parts(people, text) == ["fragment"]


@pytest.mark.parametrize(
    ("people", "text"),
    [(SA, "R. Sá 129"), (SA, "R. Sá 1280"), (SA, "Sarsa 128"), (SA, "r.s.a. 128"), (E_STREET, "1403 est"), (E_STREET, "l403 est"), (E_STREET, "14031 E St"), (SEVENTH, "77th"), (BOR, "ul. Bór 12b"), (LONGER, "R. Sa 128"), (NO_NUMBER, "R. Sá 128")],
)  # fmt: skip
def test_other_figures_and_words_are_none(people: Watchlist, text: str) -> None:
    assert not any(part == "whole" for part in _parts(people, f"see {text} there"))


ELM = watched('[[addresses]]\nhouse_number = "104"\nstreet = "Elm"\ncity = "Larkhaven"\n')
ZAYIT = watched('[[addresses]]\nhouse_number = "104"\nstreet = "זית"\ncity = "חיפה"\n')
LONE = watched('[[addresses]]\nhouse_number = "104"\nstreet = "Elm"\n')


@pytest.mark.parametrize(
    ("people", "text", "met"),
    [
        (ELM, "104 Elm Road", "whole"), (ELM, "104 elm rd.", "whole"), (ELM, "104 Elm, Larkhaven", "whole"), (ELM, "104 Elm, 90210 Larkhaven", "whole"), (ELM, "104 Elm trees", "fragment"),
        (ELM, "104 Elm, Larkham", "fragment"), (ELM, "104 Elm, Larkhavenish", "fragment"), (ZAYIT, "זית 104", "fragment"), (ZAYIT, "רחוב זית 104", "whole"), (ZAYIT, "רח' זית 104", "whole"),
        (ZAYIT, "גר ברחוב זית 104", "whole"), (ZAYIT, "זית 104, חיפה", "whole"), (LONE, "104 Elm Road", "whole"), (LONE, "104 Elm", "fragment"),
    ],
)  # fmt: skip
def test_a_short_name_that_is_given_without_its_kind_has_it_or_the_town_beside_it(
    people: Watchlist, text: str, met: str
) -> None:
    assert [m.part for m in match.mentions(Post("1", text), people) if m.identifier.kind == "address"] == [met]
