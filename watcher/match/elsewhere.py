"""An address, and what stands beside it -> whether it lies in another town than the person's. Pure.

The same street and number are in many towns: 12 High Street, Oxford is not the one in Ambleford. A postcode proves it; a large city says so, but
people also name the city that their suburb belongs to.
"""

import re
from collections.abc import Collection
from functools import cache

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.fold import fold, letters
from watcher.match.signs import CAPITAL

LONGEST = 32
"""Letters of a city's name with what stands between."""
_NAME = rf"{CAPITAL}[\w'’.]*(?:[ -](?:{CAPITAL}[\w'’.]*|de|en|do|sur|on|am|an)){{0,3}}"
_BEHIND = re.compile(rf"(?:[\s,;/|(-]{{1,4}}(?:in|à|en|w|we|i|em|a|te|at|of|v|u)\s|[,;/|(-]\s?|\s[/|(-]\s?)({_NAME})")
_BEFORE = re.compile(rf"(?:\A|[^\w\s-]\s?|\b(?:in|à|en|w|we|i|em|a|te|at|of|v|u)\s)({_NAME})[,;:/|-]\s?\Z")
_STATE = re.compile(r"[A-Z]{2,3}\.?\Z|(?:UK|USA|Germany|England|Deutschland|France|Italia|España)\Z")
"""What may follow a city's name and still leave it one."""


@cache
def _cities() -> frozenset[bytes]:
    return frozenset(fold(letters(name) or name) for name in data.words()["towns"][0])


def names_another_city(text: str, start: int, end: int, own: Collection[bytes]) -> bool:
    """Does a large city's name stand behind an address, or before it, that is none of the person's `own` towns, folded?"""
    behind = _BEHIND.match(text[end : end + LONGEST])
    before = _BEFORE.search(text[max(0, start - LONGEST) : start])
    return any(found is not None and _is_city(found[1], own) for found in (behind, before))


def _is_city(name: str, own: Collection[bytes]) -> bool:
    words = re.split(r"[ -]", name.strip(" .-"))
    for size in range(len(words), 0, -1):
        said = "".join(words[:size])
        city = fold(letters(said) or said)
        if city in _cities():
            known = any(city == town or OSA.distance(city, town, score_cutoff=1) <= 1 for town in own)
            return not known and all(_STATE.match(word) for word in words[size:])
    return False
