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
