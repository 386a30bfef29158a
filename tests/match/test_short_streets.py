"""Streets whose name is too short for a slip by itself: one is forgiven beside their own word for "street", in full or short, and their number; and names
and handles in which figures stand for letters beside a slip.
"""

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

NAMED = '[[names]]\nvalue = "Quilla Fennimorrow"\n'


def is_met(detail: str, kind: str, text: str) -> bool:
    found = match.mentions(Post("1", text), Watchlist([person(NAMED + detail)]))
    return any(m.identifier.kind == kind and m.part == "whole" for m in found)


def lives(number: str, street: str, text: str) -> bool:
    return is_met(f'[[addresses]]\nhouse_number = "{number}"\nstreet = "{street}"\ncity = "Eugene"\n', "address", text)


@pytest.mark.parametrize(
    ("number", "street", "text"),
    [
        ("4484", "Maple Terrace", "4484 Maplr Ter"),
        ("4484", "Maple Terrace", "4484 Mapple Terrace"),
        ("118", "Nymet Road", "118 Nymett Rd"),
        ("118", "Hull Road", "118 Hul Road"),
        ("37", "Lindenstraße", "Lidenstr. 37"),
        ("37", "Marktstraße", "Marktsr. 37"),
        ("37", "Rue Vérel", "37 rue Verrel"),
        ("37", "Rue Vérel", "37, rue Vreel"),
        ("37", "Calle Luna", "calle Lnua 37"),
        ("37", "Calle de la Luna", "Calle de la Lnua 37"),
        ("37", "Via Roma", "via Rmoa 37"),
        ("37", "Rua da Luz", "rua da Lzu 37"),
        ("37", "ulica Lipowa", "ul. Lipwoa 37"),
    ],
)
def test_a_slip_in_a_short_street(number: str, street: str, text: str) -> None:
    assert lives(number, street, text)
    assert not lives(number, street, text.replace(number, str(int(number) + 2)))


@pytest.mark.parametrize(
    ("number", "street", "text"),
    [
        ("118", "Hull Road", "118 Hall Road"),
        ("118", "Hull Road", "118 Bull Rd"),
        ("37", "Marktstraße", "Parkstr. 37"),
        ("37", "Rue Vérel", "37 rue Morel"),
        ("12", "Avenida 9 de Julio", "Avenida 8 de Julio 12"),
        ("12", "Rue du 8 Mai", "12 rue du 1er Mai"),
    ],
)
def test_another_street(number: str, street: str, text: str) -> None:
    assert lives(number, street, f"{number} {street}")
    assert not lives(number, street, text)


@pytest.mark.parametrize(
    ("detail", "kind", "text"),
    [
        ('[[handles]]\nvalue = "hawkins_klichyrt"\n', "handle", "hawkibs_klichyr7"),
        ('[[handles]]\nvalue = "nataliebror14"\n', "handle", "n4tal!ebrr14"),
        ('[[emails]]\nvalue = "wendelmarsh@example.net"\n', "email", "wende1mrsh@example.net"),
        ('[[emails]]\nvalue = "joshua.ross522@example.org"\n', "email", "ojshua.ross522@example.org"),
        ('[[names]]\nvalue = "Rachel Morales"\n', "name", "R4che1 Mor@135"),
        ('[[names]]\nvalue = "Richard Hall"\n', "name", "Rich@rd H@11"),
        ('[[names]]\nvalue = "Timothy Pijikill"\n', "name", "T!mothy Paijiki11"),
    ],
)
def test_figures_for_letters_beside_a_slip(detail: str, kind: str, text: str) -> None:
    assert is_met(detail, kind, f"it is {text} again")


@pytest.mark.parametrize(
    ("detail", "kind", "text"),
    [
        ('[[handles]]\nvalue = "hawkins_klichyrt"\n', "handle", "hawkins_klichyrt7"),
        ('[[handles]]\nvalue = "hawkins_klichyrt"\n', "handle", "hawkins_klichyr4"),
        ('[[handles]]\nvalue = "nataliebror14"\n', "handle", "nataliebrr15"),
        ('[[handles]]\nvalue = "nataliebror14"\n', "handle", "nataliebror1"),
        ('[[names]]\nvalue = "Cecilia Sa"\n', "name", "cecilya54"),
        ('[[names]]\nvalue = "Richard Hall"\n', "name", "Richard H @ 11"),
    ],
)
def test_figures_of_their_own(detail: str, kind: str, text: str) -> None:
    assert not is_met(detail, kind, f"it is {text} again")
