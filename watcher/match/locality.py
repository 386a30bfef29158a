"""Towns, postcodes and venues: what says where an address is without its street. A venue (a hotel, a shelter) stands for its address."""

import re
from collections.abc import Iterator
from functools import partial

from watcher.match import data
from watcher.match.around import Compiled, called_elsewhere, grow, spellings
from watcher.match.fold import digits, fold, letters, plain_digits, word_skeletons
from watcher.match.index import tolerance_for
from watcher.match.pattern import (
    EDIT_BITS,
    WORDS_IN_A_POST,
    Hit,
    Pattern,
    Sighting,
    bounds,
    likeness,
    stands,
)
from watcher.model import Address, Identifier

TOWN_BITS = 4.0
POSTCODE_BITS = 12.0
PLAIN_POSTCODE_BITS = 8.0
"""Five figures are met by chance far more often than figures and letters in the order of a postcode."""
FINE_POSTCODE = 5
"""Figures and letters of a postcode of a few houses, as in the Netherlands and the United Kingdom: with the number it is an address."""
HOUSE_BITS = 7.0
FRAGMENT_CAP = 8.0
SURE_VENUE = 12.0
"""Bits. A venue of everyday words is a fragment."""
SURE_BESIDE = 10.5
"""Bits, where it stands beside its town."""
MIN_VENUE = 5
"""Letters."""
BESIDE = 24
"""Letters on each side of a venue in which its town stands."""
_OTHER_ADDRESS = re.compile(r"[\W_]{1,4}(?:\d{1,5}\s+[^\W\d_]\w+|[^\W\d_]\w+(?:[\s-][^\W\d_]\w+){0,3}\s+\d{1,5})")


def towns(identifier: Identifier, value: str, bits: float) -> Iterator[Pattern]:
    """The patterns of a town or region; what other languages call it is looked for letter by letter."""
    confirm, elsewhere = partial(confirm_town, value, bits), set(called_elsewhere(value))
    for skeleton, spelling in {fold(spelling): spelling for spelling in reversed(spellings("town", value))}.items():
        if len(skeleton) >= 4:
            tolerance = 0 if spelling in elsewhere else tolerance_for(len(skeleton))
            words = word_skeletons(spelling) if tolerance else ()
            yield Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words)


def confirm_town(value: str, bits: float, hit: Hit) -> Sighting | None:
    span = hit.view.text[hit.start : hit.end]
    if not stands(hit):
        return None
    if hit.distance and (data.is_word(letters(span)) or abs(len(letters(span)) - len(letters(value))) > 1):
        return None
    return Sighting(hit.start, hit.end, likeness(hit), bits - 1.0 * hit.distance, "fragment", "its town or region")


def venues(identifier: Identifier, address: Address, ways: list[Compiled]) -> Iterator[Pattern]:
    named = spellings("venue", address.venue.reveal())
    turned = [" ".join(words[::-1]) for spelling in named if len(words := spelling.split()) == 2]
    for spelling in [*named, *turned]:
        skeleton = fold(spelling)
        bits = sum(min(14.0, data.word_bits(letters(w))) for w in spelling.split() if letters(w)) - WORDS_IN_A_POST
        if len(skeleton) >= MIN_VENUE:
            yield Pattern(
                skeleton, tolerance_for(len(skeleton)), identifier, partial(confirm_venue, ways, bits), worded=True
            )

    bare, towns_ = _bare(address.venue.reveal()), [fold(town) for town in spellings("town", address.city.reveal())]
    if bare:
        bits = sum(min(14.0, data.word_bits(letters(w))) for w in bare) - WORDS_IN_A_POST
        skeleton = fold("".join(bare))
        yield Pattern(
            skeleton, tolerance_for(len(skeleton)), identifier, partial(confirm_bare, towns_, bits), worded=True
        )


def _bare(venue: str) -> list[str]:
    """The words of a venue without those for its kind; none where nothing is left out, or too little left."""
    kinds = {word for group in data.words()["venue"] for word in group}
    words = venue.split()
    left = [word for word in words if letters(word) not in kinds]
    return left if left != words and len(fold("".join(left))) >= MIN_VENUE else []


def confirm_bare(towns_: list[bytes], bits: float, hit: Hit) -> Sighting | None:
    """A venue without the word for its kind, beside its town."""
    if not stands(hit):
        return None
    around = hit.view.skeleton[max(0, hit.first - BESIDE) : hit.last + BESIDE]
    if not any(town and town in around for town in towns_):
        return None
    bits += TOWN_BITS - EDIT_BITS * hit.distance
    part = "whole" if bits >= SURE_BESIDE else "fragment"
    return Sighting(hit.start, hit.end, likeness(hit), bits, part, "the name of the place and its town")


def confirm_venue(made: list[Compiled], bits: float, hit: Hit) -> Sighting | None:
    if not stands(hit):
        return None
    first, last, met = grow(hit.view, hit.first, hit.last, made[0]) if made else (hit.first, hit.last, set())
    start, end = hit.view.behind(first, last)
    bits += sum(TOWN_BITS for _ in met) - EDIT_BITS * hit.distance
    if not met & {"number", "postcode", "town"} and _OTHER_ADDRESS.match(hit.view.text[end : end + 60]):
        bits = min(bits, FRAGMENT_CAP)  # the same name over another house
    return Sighting(
        start, end, likeness(hit), bits, "whole" if bits >= SURE_VENUE else "fragment", "the name of the place"
    )


def postcodes(identifier: Identifier, address: Address, ways: list[Compiled]) -> Iterator[Pattern]:
    for value in spellings("postcode", address.postcode.reveal()):
        skeleton = fold(value)
        if len(skeleton) >= 4:
            yield Pattern(skeleton, 0, identifier, partial(confirm_postcode, value, ways), figures=len(digits(value)))


def confirm_postcode(value: str, made: list[Compiled], hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    if bounds(text, hit.start, hit.end) < 2 or digits(span) != digits(value):
        return None
    mixed = bool(letters(value))
    if not mixed and re.search(r"[\d][.,/-]\Z|[$€£+]\s?\Z", text[max(0, hit.start - 2) : hit.start]):
        return None
    first, last, met = grow(hit.view, hit.first, hit.last, made[0]) if made else (hit.first, hit.last, set())
    town, house = "town" in met, mixed and "number" in met and len(digits(value) + letters(value)) >= FINE_POSTCODE
    start, end = hit.view.behind(first, last) if town or house else (hit.start, hit.end)
    bits = (POSTCODE_BITS if mixed else PLAIN_POSTCODE_BITS) + TOWN_BITS * town + HOUSE_BITS * house
    why = "its postcode" + " and town" * town + " and number" * house
    return Sighting(start, end, 1.0, bits, "whole" if house else "fragment", why)
