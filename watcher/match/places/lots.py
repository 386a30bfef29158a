"""Addresses of Japan: a town and the numbers of district, block and house, however they are parted.

神南1-2-3, 神南1丁目2番3号 and 神南一丁目二の三 are one house; the first number may be given with the town (北沢二丁目) and stand with the others in a text.
In: street and number as a file has them. Out: patterns of the town's name, each confirmed by the numbers behind it.
"""

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice, product

from watcher.match.pattern import Hit, Pattern, Sighting
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import fold
from watcher.match.text.ideographs import figures_of
from watcher.model import Identifier

LOT_BITS, BLOCK_BITS = 21.0, 9.0
"""A town with the numbers of a house, and with those of its block alone."""
_SIGNS = "0-9〇一二三四五六七八九十百"
_COUNTER = "(?:丁目|番地|番町|番|号|條|条|線|の|ノ|之|[-−ー－‐–—─・])"
_NUMBER = rf"[{_SIGNS}]{{1,5}}"
_NUMBERS = re.compile(
    rf"\s?({_NUMBER})(?:\s?{_COUNTER}\s?の?\s?({_NUMBER}))?(?:\s?{_COUNTER}\s?の?\s?({_NUMBER}))?\s?[番号]?地?"
)
_GIVEN = re.compile(rf"({_NUMBER})(?:{_COUNTER}|\s|\Z)")
_NAMED = re.compile(rf"([^\W\d_]*?[\u3040-\u30ff\u3400-\u9fff])({_NUMBER}\s?(?:丁目|条|線).*)?\s*")
_WARD = re.compile(r"\A(?:[^\W\d_]{1,6}?[都道府県市区]){1,3}(?=\w{2})")
"""What a town lies in, where it stands before it."""
_JAPANESE = re.compile(rf"丁目|番地|番町|[\u3040-\u30ff]|{_NUMBER}{_COUNTER}{_NUMBER}")
_SMALL = "ヶケがガヵカ"
"""One syllable of towns' names, written in several ways: 霞ヶ関, 霞が関."""
LEAST = 2
"""Letters of a town's name, and numbers of a house."""


def patterns(identifier: Identifier, street: str, house: str) -> Iterator[Pattern]:
    """The patterns of a Japanese address; none of another one."""
    named = _NAMED.fullmatch(without_ward(plain_digits(street)))
    if not named or not _JAPANESE.search(plain_digits(f"{street}{house}")):
        return
    numbers = _numbers(f"{named[2] or ''} {plain_digits(house)}")
    if len(named[1]) < LEAST or len(numbers) < LEAST:
        return
    for town in _spelled(named[1]):
        yield Pattern(fold(town), 0, identifier, partial(_confirm, town, numbers[:3]))


def without_ward(street: str) -> str:
    """A town without the prefecture, the city and the ward that it lies in."""
    return _WARD.sub("", street.strip())


def _numbers(given: str) -> tuple[str, ...]:
    return tuple(figures_of(m[1]).lstrip("0") for m in _GIVEN.finditer(given))


def _spelled(town: str) -> list[str]:
    ways = product(*(_SMALL if c in _SMALL else c for c in town))
    return ["".join(letters) for letters in islice(ways, len(_SMALL) ** 2)]


def _confirm(town: str, numbers: tuple[str, ...], hit: Hit) -> Sighting | None:
    text = hit.view.text
    behind = _NUMBERS.match(plain_digits(text[hit.end : hit.end + 40]))
    if behind is None or text[hit.start : hit.end] != town:
        return None
    told = tuple(figures_of(number).lstrip("0") for number in behind.groups() if number)
    if told != numbers[: len(told)] or len(told) < LEAST:
        return None
    whole = len(told) == len(numbers)
    bits, why = (LOT_BITS, "its town, block and house") if whole else (BLOCK_BITS, "its town and block")
    return Sighting(hit.start, hit.end + behind.end(), 1.0, bits, "whole" if whole else "fragment", why)
