"""Streets whose short forms are too short to be looked for alone, together with their number: R. Sá 128, 3 E St.

Such a form stands beside its number, letter for letter, and as words of its own.
"""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice, product
from typing import NamedTuple

from watcher.match import data
from watcher.match.pattern import WORDS_IN_A_POST, Hit, Pattern, Sighting, bounds
from watcher.match.places.roads import names
from watcher.match.places.street import short_words
from watcher.match.places.ways import MIN_CORE, is_generic, says_street, tokens
from watcher.match.text.figures import FIGURE_BITS, plain_digits
from watcher.match.text.fold import fold, letters
from watcher.model import Identifier
from watcher.months import HEBREW_IN

WORD_BITS = 3.0
"""Each further word of the street."""
ENOUGH = 12.0
"""Bits. Less is a fragment."""
BARE_BITS = 8.0
"""At most so many without the word for its kind: "SA 128" is many things."""
MAX_FORMS = 24
_CODE = re.compile(r"[A-Z]{1,3}[ -]?\d{1,4}[a-z]?")
"""A road's code has no word for its kind: A38, D 12."""


def patterns(identifier: Identifier, street: str, numbers: Iterable[str], town: str) -> Iterator[Pattern]:
    """A pattern for each short form of a street before and behind each of its numbers, with the word for its kind and without."""
    for name in names(street):
        yield from _of(identifier, name, numbers, fold(town))


def _of(identifier: Identifier, street: str, numbers: Iterable[str], town: bytes) -> Iterator[Pattern]:
    words, named = short_words(street)
    if not words:
        return
    coded = _CODE.fullmatch(street) is not None
    rarest = max(map(_rarity, street.split()))
    short = (forms for forms in product(*words) if len(b"".join(forms)) < MIN_CORE)
    kindless = not any(map(is_generic, tokens(street)))
    alone = not all(word.isdigit() for word in tokens(street) if not is_generic(word))  # 101 is no Highway 101
    ways = dict.fromkeys((*islice(short, MAX_FORMS), *([named] if named and alone else [])))
    for shown, forms in product(filter(fold, numbers), ways):
        number = fold(shown)
        told = rarest + WORD_BITS * (len(forms) - 1) + FIGURE_BITS * len(number) - WORDS_IN_A_POST
        bare = not coded and forms == named
        made = _Row(shown, told, bare, kindless, town)
        for row in ((*forms, number), (number, *forms)):
            if len(b"".join(forms)) < MIN_CORE <= len(b"".join(row)):
                yield Pattern(b"".join(row), 0, identifier, partial(_confirm, row, made), worded=True)


def _rarity(word: str) -> float:
    return FIGURE_BITS * len(word) if any(map(str.isdigit, word)) else data.word_bits(letters(word))


class _Row(NamedTuple):
    """What confirms a street and its number that stand in a row."""

    number: str
    bits: float
    bare: bool  # without the word for its kind
    kindless: bool  # nor has the person's file any
    town: bytes

    def __repr__(self) -> str:
        return "<Row>"


def _confirm(row: tuple[bytes, ...], made: _Row, hit: Hit) -> Sighting | None:
    """The words as they are, and the figures of the number in figures; a bare name counts less, unless its town or a word for a street is beside it."""
    text, start, end = hit.view.text, hit.start, hit.end
    words = [word for word in re.split(r"[\W_]+", text[start:end]) if word]
    named_first = row[-1] == fold(made.number)
    figures = plain_digits(words[-1] if named_first else words[0]).lower()
    if bounds(text, start, end) < 2 or tuple(map(fold, words)) != row or figures != made.number:
        return None
    bits, grown = made.bits, _grown(text, (start, end), made, named_first=named_first)
    if made.bare:
        bits = min(bits, BARE_BITS) if grown is None else bits + WORD_BITS
    return Sighting(*(grown or (start, end)), 1.0, bits, "whole" if bits >= ENOUGH else "fragment", "street and number")


_BEFORE, _BEHIND = re.compile(r"([^\W\d_]+['’.]{0,2})\s\Z"), re.compile(r"\s([^\W\d_]+)")
_TOWN = re.compile(r"[\s,;/]{1,4}(?:\d{4,7}\s)?([^\W\d_][^,;\n]{1,40})")
LONGEST_KIND = 24
"""Code points of a word for a street."""


def _grown(text: str, span: tuple[int, int], made: _Row, *, named_first: bool) -> tuple[int, int] | None:
    """The span with its town behind it, or with a word for a street beside a name that the person's file gives without one; None without either."""
    start, end = span
    town = _TOWN.match(text, end)
    if made.town and town and fold(town[1]).startswith(made.town):
        size = next((size for size in range(1, len(town[1]) + 1) if fold(town[1][:size]) == made.town), 0)
        return (start, town.start(1) + size) if size and bounds(text, start, town.start(1) + size) == 2 else None
    kind = _BEFORE.search(text, max(0, start - LONGEST_KIND), start) if named_first else _BEHIND.match(text, end)
    if not made.kindless or kind is None or not _says_street(kind[1].strip(".'’")):
        return None
    return min(start, kind.start(1)), max(end, kind.end(1))


def _says_street(word: str) -> bool:
    return says_street(word) or says_street(word.removeprefix(HEBREW_IN))
