"""The flat and the block of a house, in a thread known to be about the person: "apt 4C", "the 22 hundred block".

In: a text, and the person's flat or house number. Out: where a word for one stands beside it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from watcher.match.pattern import Sighting
from watcher.match.text.figures import plain_digits
from watcher.match.thread.papers import bare

FLAT_BITS, BLOCK_BITS = 4.0, 5.0
"""One of some dozen flats of a house; one of some dozen blocks of a street."""
_FLAT = re.compile(
    r"(?<![^\W_])(?:(?P<sure>apartments?|apt|appt|apto|apartamento|appartement|appart|depto|dpto|departamento|flat|wohnung|whg|lägenhet|lgh|mieszkanie|квартира|кв|daire|logement|byt|lokal|lejlighed|leilighet|lakás|διαμέρισμα|interno)|unit|suite|room|door|piso|puerta|porte|tür|דירה|شقة)"
    r"[\s.:#-]{0,3}(?:(?:no|nr|number|num|is|№)\b[\s.:#]{0,3})?(?P<flat>\d{1,4}\s?-?[A-Za-z]?|[A-Za-z]\s?-?\d{0,3})(?![^\W_])",
    re.IGNORECASE,
)
"""Behind the words that mean other things, too, a lone figure or letter is no flat."""
_BLOCK = re.compile(r"(?<![\w.,])(\d{1,3})(?:00(?:'?s|th)?|[ -]?hundred)[ -]block(?!\w)", re.IGNORECASE)
MOST = 50
"""Flats of one text that are looked at."""


def flat(text: str, unit: str) -> Iterator[Sighting]:
    """The person's flat behind a word for one."""
    wanted = _figures(unit)
    for start, end, shown in _flats(text):
        if shown == wanted:
            yield Sighting(start, end, 1.0, FLAT_BITS, "fragment", "flat in a thread about the person")


def block(text: str, house: str) -> Iterator[Sighting]:
    """The hundred numbers in which the person's house is."""
    for found in _BLOCK.finditer(text) if "block" in text.lower() else ():
        if found[1] == house[:-2]:
            yield Sighting(*found.span(), 1.0, BLOCK_BITS, "fragment", "block of houses in a thread about the person")


@lru_cache(8)
def _flats(text: str) -> tuple[tuple[int, int, str], ...]:
    """What may be a flat: looked at once for all whom the thread is about."""
    found = islice(_FLAT.finditer(plain_digits(text)), MOST)
    shown = ((m.start(), m.end(), bare(m["flat"]), m["sure"]) for m in found)
    return tuple((start, end, flat) for start, end, flat, sure in shown if sure or len(flat) > 1)


@lru_cache(1_024)
def _figures(unit: str) -> str:
    """A flat as the file gives it, without a word for one: 4C of Apt 4C."""
    whole = _FLAT.fullmatch(plain_digits(unit))
    return bare(whole["flat"] if whole else unit)
