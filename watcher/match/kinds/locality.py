"""Towns and postcodes: what says where an address is without its street."""

import re
from collections.abc import Iterator
from functools import partial

from watcher.match import data
from watcher.match.index import tolerance_for
from watcher.match.names.inflected import declined, is_declined
from watcher.match.pattern import (
    Hit,
    Pattern,
    Sighting,
    bounds,
    likeness,
    stands,
)
from watcher.match.places.around import Compiled, called_elsewhere, grow, spellings
from watcher.match.places.house import in_form
from watcher.match.text.figures import digits, plain_digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.tokens import word_skeletons
from watcher.model import Address, Identifier

TOWN_BITS = 4.0
POSTCODE_BITS = 12.0
PLAIN_POSTCODE_BITS = 8.0
"""Five figures are met by chance far more often than figures and letters in the order of a postcode."""
FINE_POSTCODE = 5
"""Figures and letters of a postcode of a few houses, as in the Netherlands and the United Kingdom: with the number it is an address."""
HOUSE_BITS = 7.0
_OF_ONE_HOUSE = re.compile(r"[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}", re.IGNORECASE)
"""An Irish Eircode names one house alone (eircode.ie, product guide)."""


LANGUAGES = {"PL": "pl", "CZ": "cs", "SK": "cs", "RU": "ru", "BY": "ru", "KZ": "ru", "UA": "uk", "HR": "hr", "RS": "hr", "BA": "hr", "SI": "hr", "ME": "hr", "LT": "lt", "LV": "lv", "IS": "is"}  # fmt: skip
"""Countries whose languages decline the names of towns, and the table of their endings."""
SHORTEST = 4
"""Letters of a town that is looked for."""


def towns(identifier: Identifier, value: str, bits: float, country: str = "") -> Iterator[Pattern]:
    """The patterns of a town or region; what other languages call it, and the forms of one too short for slips, are looked for letter by letter."""
    confirm, elsewhere = partial(confirm_town, value, bits), set(called_elsewhere(value))
    for skeleton, spelling in {fold(spelling): spelling for spelling in reversed(spellings("town", value))}.items():
        if len(skeleton) >= SHORTEST:
            tolerance = 0 if spelling in elsewhere else tolerance_for(len(skeleton))
            words = word_skeletons(spelling) if tolerance else ()
            yield Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words)
    if not tolerance_for(len(fold(value))) and country in LANGUAGES and " " not in value:
        for skeleton in {fold(form) for form in declined(value, LANGUAGES[country])} - {fold(value)}:
            if len(skeleton) >= SHORTEST:
                yield Pattern(skeleton, 0, identifier, confirm, worded=True)


def confirm_town(value: str, bits: float, hit: Hit) -> Sighting | None:
    span = hit.view.text[hit.start : hit.end]
    if not stands(hit):
        return None
    slipped = hit.distance and not is_declined(span, value)
    if slipped and (data.is_word(letters(span)) or abs(len(letters(span)) - len(letters(value))) > 1):
        return None
    return Sighting(hit.start, hit.end, likeness(hit), bits - 1.0 * hit.distance, "fragment", "its town or region")


def postcodes(identifier: Identifier, address: Address, ways: list[Compiled]) -> Iterator[Pattern]:
    for value in spellings("postcode", plain_digits(address.postcode.reveal())):
        skeleton = fold(value)
        if len(skeleton) >= 4:
            yield Pattern(skeleton, 0, identifier, partial(confirm_postcode, value, ways), figures=len(digits(value)))


_SCORED = re.compile(r"\d\s?:\s?\d")
"""Two numbers of a score or a time."""


def confirm_postcode(value: str, made: list[Compiled], hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    if bounds(text, hit.start, hit.end) < 2 or digits(span) != digits(value):
        return None
    mixed = bool(letters(value))
    if not mixed and (
        _SCORED.search(span) or re.search(r"[\d][.,/-]\Z|[$€£+]\s?\Z", text[max(0, hit.start - 2) : hit.start])
    ):
        return None
    grown = [grow(hit.view, hit.first, hit.last, one) for one in {one.number: one for one in made}.values()]
    first, last, met = max(
        grown, key=lambda one: ("number" in one[2], len(one[2])), default=(hit.first, hit.last, set())
    )
    fine = mixed and len(digits(value) + letters(value)) >= FINE_POSTCODE
    town, house = "town" in met, fine and "number" in met
    start, end = hit.view.behind(first, last) if town or house else (hit.start, hit.end)
    if fine and not house:
        house = any(in_form(one.number, text, start, end) for one in made if one.number)
    bits = (POSTCODE_BITS if mixed else PLAIN_POSTCODE_BITS) + TOWN_BITS * town + HOUSE_BITS * house
    why = "its postcode" + " and town" * town + " and number" * house
    alone = _OF_ONE_HOUSE.fullmatch(value) is not None
    bits += HOUSE_BITS * (alone and not house)
    return Sighting(start, end, 1.0, bits, "whole" if house or alone else "fragment", why)
