"""What the kinds give to the matcher, and what the matcher gives back to be confirmed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from watcher.match.text.figures import digits, plain_digits
from watcher.match.text.fold import UNSPACED, fold
from watcher.match.text.views import View
from watcher.model import Identifier

WORDS_IN_A_POST = 6.6
"""log2 of the words of a post of ordinary length (about 100): each is one chance to meet a value by accident."""
TRANSLIT = "translit"
"""The name of a value in the letters of another script."""
EDIT_BITS = 3.5
"""What one typing error takes off: the log2 of the strings that lie one edit away, and that a person would really type it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern that stands in a view: its skeleton span, the text span behind it, and its edits."""

    view: View
    first: int
    last: int  # skeleton span, end exclusive
    start: int
    end: int  # text span, end exclusive
    distance: int
    pattern: bytes = field(repr=False)

    @property
    def size(self) -> int:
        return len(self.pattern)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A confirmed hit: the span in the view's text, how alike, how telling, and how complete."""

    start: int
    end: int
    similarity: float
    bits: float
    part: str = "whole"  # whole | partial | fragment: a fragment never counts alone
    why: str = ""
    via: str = ""  # a disguise that its letters do not show


Confirm = Callable[[Hit], Sighting | None]
Sighted = tuple[Identifier, Sighting]
"""What is found of an identifier."""


def most_telling(found: Iterable[tuple[Identifier, Sighting | None]]) -> Iterator[Sighted]:
    """Of what is found of an identifier at one place, what tells most, and of that the longest."""
    best: dict[tuple[Identifier, int], Sighting] = {}
    for identifier, sighting in found:
        if sighting is not None:
            known = best.get((identifier, sighting.start))
            if known is None or (known.bits, known.end) < (sighting.bits, sighting.end):
                best[identifier, sighting.start] = sighting
    return ((identifier, sighting) for (identifier, _), sighting in best.items())


class Pattern(NamedTuple):
    """What is searched of an identifier, and what confirms it. There are some fifty a person, hence a plain tuple; its repr is opaque."""

    skeleton: bytes
    tolerance: int
    identifier: Identifier
    confirm: Confirm
    worded: bool = False  # it only counts as whole words
    words: tuple[bytes, ...] = ()  # searched word by word too, for slips in common ones
    alone: bool = False  # it is searched word by word only
    figures: int = 0  # of its signs at least so many are figures in a text, too
    close: bool = False  # its slips are also looked for where its blanks are missing or too many

    def __repr__(self) -> str:
        return "<Pattern>"


def likeness(hit: Hit) -> float:
    return round(1 - hit.distance / max(1, hit.size), 4)


def _joins(char: str, joiners: str) -> bool:
    if char.isalnum() or char in joiners:
        return True
    return char > "\u245f" and fold(char).isalnum()  # letters in boxes and circles are symbols to Unicode


def bounds(text: str, start: int, end: int, joiners: str = "") -> int:
    """How many of a span's two ends are ends of a word."""
    left, right = text[start - 1 : start], text[end : end + 1]
    return _ends(left, text[start : start + 1], joiners) + _ends(right, text[end - 1 : end], joiners)


def _ends(beside: str, edge: str, joiners: str) -> bool:
    """Does a word end between a character beside a span and the one at its edge?"""
    if not beside or not _joins(beside, joiners):
        return True
    return not (beside + edge).isascii() and UNSPACED.search(beside + edge) is not None


def among_signs(text: str, start: int, end: int) -> bool:
    """Does it go on, in a script without blanks, with letters of that script? Only its very letters show then that it is a word of its own."""
    left, right = text[max(0, start - 1) : start + 1], text[end - 1 : end + 1]
    return not (left + right).isascii() and any(len(UNSPACED.findall(both)) == 2 for both in (left, right))


LETTERS = 0.34
"""The share of a name's signs that are letters, at least: leetspeak has figures, a number has nothing else."""


@lru_cache(1_024)
def letter_share(text: str) -> float:
    """How much of a span's letters and digits are letters; leetspeak has some digits, a number has nothing else."""
    shown = [
        c for c in text if c.isalnum() or c in "$@" or (c > "\x7f" and fold(c))
    ]  # letters in boxes and circles are symbols to Unicode
    return sum(not c.isdigit() for c in shown) / len(shown) if shown else 0.0


def stands(hit: Hit) -> bool:
    """Does it stand as words of its own, and mostly in letters?"""
    text = hit.view.text
    return bounds(text, hit.start, hit.end) == 2 and letter_share(text[hit.start : hit.end]) >= LETTERS


def other_figures(span: str, value: str) -> bool:
    """Does a figure stand where the value has another one? Some fold into the same letter, as 6 and 9 do."""
    shown, own = ([c for c in plain_digits(text) if c.isalnum() or c in "@$"] for text in (span, value))
    return len(shown) == len(own) and any(
        a != b and a.isdigit() and b.isdigit() for a, b in zip(shown, own, strict=True)
    )


def leet_equal(span: str, value: str) -> bool:
    """Are figures written for letters, beside the figures of the value itself?"""
    shown, own = digits(span), digits(value)
    return (len(shown) > len(own) + 1 and own in shown) or figures_are_letters(span, value)


def figures_are_letters(span: str, value: str) -> bool:
    """Does every figure of a misspelt span stand where the value has the same one, or a letter that it looks like, and is none of the value's lost?"""
    shown, own = ([c for c in plain_digits(text) if len(fold(c)) == 1] for text in (span, value))
    steps = Levenshtein.opcodes([*map(fold, shown)], [*map(fold, own)])
    return all(
        _keeps_figures(step.tag, shown[step.src_start : step.src_end], own[step.dest_start : step.dest_end])
        for step in steps
    )


def _keeps_figures(tag: str, shown: Sequence[str], own: Sequence[str]) -> bool:
    if tag != "equal":
        return not any(map(str.isdigit, (*shown, *own)))
    return all(a == b or not (a.isdigit() and b.isdigit()) for a, b in zip(shown, own, strict=True))
