"""What is counted: "38 years", "38-jährig", "38 円" are no number of a house.

In: a text and where a number in it ends. Out: whether a unit stands behind it, of time, money, measure, or of what people count.
"""

import re
from functools import cache

from watcher.match import data
from watcher.match.fold import UNSPACED

_BEHIND = re.compile(r"(?:[^\S\n]|-)?(?:de )?([^\W\d_]+)")
"""A word behind a number: "38 de ani"."""
_AGE = re.compile(
    r"(?<!\w)(?:age[ds]?|alter|âge|edad|età|leeftijd|wiek|ålder|alder|idade|возраст|вік|věk|yaş|ηλικία|عمر\w*|גיל|年齢|나이)\W{0,3}\Z",
    re.IGNORECASE,
)
LONGEST_UNIT = 2
"""Signs of a unit in a script without blanks."""
NEAR = 14
"""Code points before a number in which a word for an age stands."""


@cache
def _units() -> frozenset[str]:
    return frozenset(unit for row in data.words()["counted"] for unit in row)


def counts(text: str, start: int, end: int) -> bool:
    """Does a number say how many, how old or how much?"""
    found = _BEHIND.match(text, end)
    word = found[1].casefold() if found else ""
    sizes = range(1, LONGEST_UNIT + 1) if UNSPACED.match(word) else ()
    units = {word, *(word[:size] for size in sizes)}
    return not units.isdisjoint(_units()) or _AGE.search(text[max(0, start - NEAR) : start]) is not None
