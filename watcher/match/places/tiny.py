"""Streets whose short forms are too short to be looked for alone, together with their number: R. Sá 128, 3 E St.

Such a form stands beside its number, letter for letter, and as words of its own.
"""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice, product

from watcher.match import data
from watcher.match.pattern import WORDS_IN_A_POST, Hit, Pattern, Sighting, bounds
from watcher.match.places.roads import names
from watcher.match.places.street import short_words
from watcher.match.places.ways import MIN_CORE, is_generic, tokens
from watcher.match.text.figures import FIGURE_BITS, plain_digits
from watcher.match.text.fold import fold, letters
from watcher.model import Identifier

WORD_BITS = 3.0
"""Each further word of the street."""
ENOUGH = 12.0
"""Bits. Less is a fragment."""
BARE_BITS = 8.0
"""At most so many without the word for its kind: "SA 128" is many things."""
MAX_FORMS = 24
_CODE = re.compile(r"[A-Z]{1,3}[ -]?\d{1,4}[a-z]?")
"""A road's code has no word for its kind: A38, D 12."""


def patterns(identifier: Identifier, street: str, numbers: Iterable[str]) -> Iterator[Pattern]:
    """A pattern for each short form of a street before and behind each of its numbers, with the word for its kind and without."""
    for name in names(street):
        yield from _of(identifier, name, numbers)


def _of(identifier: Identifier, street: str, numbers: Iterable[str]) -> Iterator[Pattern]:
    words, named = short_words(street)
    if not words:
        return
    coded = _CODE.fullmatch(street) is not None
    rarest = max(map(_rarity, street.split()))
    short = (forms for forms in product(*words) if len(b"".join(forms)) < MIN_CORE)
    alone = not all(word.isdigit() for word in tokens(street) if not is_generic(word))  # 101 is no Highway 101
    ways = dict.fromkeys((*islice(short, MAX_FORMS), *([named] if named and alone else [])))
    for shown, forms in product(filter(fold, numbers), ways):
        number = fold(shown)
        told = rarest + WORD_BITS * (len(forms) - 1) + FIGURE_BITS * len(number) - WORDS_IN_A_POST
        bits = told if coded or forms != named else min(told, BARE_BITS)
        for row in ((*forms, number), (number, *forms)):
            if len(b"".join(forms)) < MIN_CORE <= len(b"".join(row)):
                yield Pattern(b"".join(row), 0, identifier, partial(_confirm, row, shown, bits), worded=True)


def _rarity(word: str) -> float:
    return FIGURE_BITS * len(word) if any(map(str.isdigit, word)) else data.word_bits(letters(word))


def _confirm(row: tuple[bytes, ...], number: str, bits: float, hit: Hit) -> Sighting | None:
    """The words as they are, and the figures of the number in figures."""
    span = hit.view.text[hit.start : hit.end]
    words = [word for word in re.split(r"[\W_]+", span) if word]
    figures = plain_digits(words[-1] if row[-1] == fold(number) else words[0]).lower()
    if bounds(hit.view.text, hit.start, hit.end) < 2 or tuple(map(fold, words)) != row or figures != number:
        return None
    return Sighting(hit.start, hit.end, 1.0, bits, "whole" if bits >= ENOUGH else "fragment", "street and number")
