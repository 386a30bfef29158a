"""An address, and what stands beside it -> whether it lies in another town than the person's. Pure.

The same street and number are in many towns: 12 High Street, Oxford is not the one in Ambleford. A postcode proves it; a large city says so, but
people also name the city that their suburb belongs to.
"""

import re
from collections.abc import Collection
from functools import cache

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.text.fold import fold, letters
from watcher.match.text.signs import CAPITAL

LONGEST = 32
"""Letters of a city's name with what stands between."""
_NAME = rf"{CAPITAL}[\w'’.]*(?:[ -](?:{CAPITAL}[\w'’.]*|de|en|do|sur|on|am|an)){{0,3}}"
_BEHIND = re.compile(rf"(?:[\s,;/|(-]{{1,4}}(?:in|à|en|w|we|i|em|a|te|at|of|v|u)\s|[,;/|(-]\s?|\s[/|(-]\s?)({_NAME})")
_BEFORE = re.compile(rf"(?:\A|[^\w\s-]\s?|\b(?:in|à|en|w|we|i|em|a|te|at|of|v|u)\s)({_NAME})[,;:/|-]\s?\Z")
_STATE = re.compile(r"[A-Z]{2,3}\.?\Z|(?:UK|USA|Germany|England|Deutschland|France|Italia|España)\Z")
"""What may follow a city's name and still leave it one."""

_UNIT = r"(?:(?:apt|unit|flat|#|app|lgh|ap)\W{0,3}\w{1,5}[\s,]{1,3})?"
_NO_FLAT = (
    r"(?!(?:apt|unit|flat|app|lgh|ap|apartment|suite|ste|room|floor|wohnung|whg|piso|appartement|lok|mieszkanie)\b)"
)
_SMALL = "de|da|do|du|la|le|les|am|an|der|im|in|ob|sur|sous|en|di|del|upon|of|the|i|y|nad|aan|den"
_TOWN = rf"{CAPITAL}[\w'’.]*(?:[ -](?:{CAPITAL}[\w'’.]*|{_SMALL})){{0,4}}"
_LETTERED = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3,4}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{8}|[A-Z]{1,2}-\d{4,6}"
"""British, Canadian, Dutch, Portuguese, American and Brazilian, Polish, Czech and Swedish postcodes, and those with a country: by their shape alone they
are some.
"""
_WITH_POSTCODE = re.compile(
    rf"[\s,;/|-]{{1,4}}(?i:{_UNIT})(?:(?:{_LETTERED}|(?P<figures>\d{{4,6}}))\s+(?:(?:{_SMALL}|[Ss]t\.?)\s+)?(?P<word>[^\W\d_]{{3,}})"
    rf"|(?i:{_NO_FLAT}){_TOWN},?\s+(?:[A-Z]{{2,3}}\.?,?\s+)?(?:{_LETTERED}|\d{{5,6}})(?![\w-])|{_TOWN},?\s+[A-Z]{{2,3}}\s+\d{{4}}(?!\d))"
)
"""A town with its postcode, before or after it."""
_COUNTED = re.compile(
    r"(?:euros?|eur|dollars?|usd|bucks|robux|pounds|quid|pesos|z[łl]otych|kron\w+|hours|hrs|uhr|people|persons?|leute|gente|person\w+|views?|likes?|followers?|subs\w*|times|mal|fois|veces|"
    r"points?|coins?|credits?|sqft|feet|miles|km|met\w+|days|words|members?|viewers?|steps|stunden|schritte|square|until|till|since|bis|seit|when|and|und|the|she|her|his)\Z",
    re.IGNORECASE,
)
"""What stands behind a number that is no postcode."""


def town_behind(text: str, sizes: Collection[int]) -> tuple[str, str]:
    """The town with its postcode that follows an address, and what begins with the town's first letters; "" where none does.

    `sizes`: how many signs the person's own postcode has; none where it is unknown. Four or five figures before a word in small letters are mostly
    something else: a year, a time, a price.
    """
    found = _WITH_POSTCODE.match(text)
    if found is None or (found["figures"] and not _is_postcode(found["figures"], found["word"], sizes, text)):
        return "", ""
    return found[0], text[found.start("word") :] if found["word"] else ""


def _is_postcode(figures: str, word: str, sizes: Collection[int], text: str) -> bool:
    if _COUNTED.match(word) or (sizes and len(figures) not in sizes):
        return False
    return word[0].isupper() or (text.islower() and int(figures) % 100 > 0 and len(figures) in sizes)


@cache
def _cities() -> frozenset[bytes]:
    return frozenset(fold(letters(name) or name) for name in data.words()["towns"][0])


def names_another_city(text: str, start: int, end: int, own: Collection[bytes]) -> bool:
    """Does a large city's name stand behind an address, or before it, that is none of the person's `own` towns, folded?"""
    behind = _BEHIND.match(text[end : end + LONGEST])
    before = _BEFORE.search(text[max(0, start - LONGEST) : start])
    if behind is not None and _is_city(behind[1], own):
        return True
    return before is not None and not _is_called(before) and _is_city(before[1], own)


def _is_called(before: re.Match[str]) -> bool:
    """Is what stands before an address somebody's given name, as Charlotte and Savannah are, without a word that would make it a place?"""
    placed = before.string[before.start() : before.start(1)].strip().isalpha()
    return not placed and before[1].strip(" .-").lower() in data.given_names()


def _is_city(name: str, own: Collection[bytes]) -> bool:
    words = re.split(r"[ -]", name.strip(" .-"))
    for size in range(len(words), 0, -1):
        said = "".join(words[:size])
        city = fold(letters(said) or said)
        if city in _cities():
            known = any(city == town or OSA.distance(city, town, score_cutoff=1) <= 1 for town in own)
            return not known and all(_STATE.match(word) for word in words[size:])
    return False
