"""Which number words of a text are meant as figures: one beside another, beside a figure or beside a month.

In: a text, and what each of its words is, as `kind` says of it. Out: the numbers.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from watcher import months
from watcher.match.text.atonce import REPEATS, parts
from watcher.match.text.numbers import Number, first_words, numbers, rare_words
from watcher.match.text.tokens import plain_words

_GAP = re.compile(r"[\s,.\-–—/_*|~·>]{0,4}\Z")


@cache
def _long_months() -> frozenset[str]:
    """The months in any language; short forms such as "out" are too common to ask for."""
    return frozenset(m for m in months.common() if len(m) > 3) | {"may", "mai", "maj", "mei", "мая", "май", "maí"}


@cache
def _everyday_words() -> frozenset[str]:
    return first_words() - rare_words()


COUNTS, MONTH, COUNTS_RARE, FIGURE, SEVERAL = 1, 2, 5, 4, 6
"""What a word is: a number, a month, a number that is no everyday word, figures, several words with a number among them. A month may be a number,
too: then it is the sum of both.
"""
_COUNTING = bytes(kind in {1, 3, 5, 7} for kind in range(256))
_BESIDE = bytes(0 if kind not in {1, 3, 4, 5, 7} else 2 if kind in {5, 7} else 1 for kind in range(256))
"""1 for a figure and for a number of everyday words, 2 for another number."""
_DATED = re.compile(b"(?s)[\2\3\7].{0,4}[\5\7]|[\5\7].{0,4}[\2\3\7]")


@cache
def _kinds() -> dict[str, int]:
    out = dict.fromkeys(first_words() | REPEATS.keys(), COUNTS)
    out.update(dict.fromkeys(rare_words(), COUNTS_RARE))
    return out | {month: out.get(month, 0) | MONTH for month in _long_months()}


def _kind(word: str) -> int:
    return FIGURE if word.isdigit() else _kinds().get(word, 0)


def kind(words: Sequence[str]) -> int:
    """What a word is that is written in one piece, by the plain words in it: mostly itself."""
    if len(words) == 1 and len(parts(words[0])) > 1:
        return SEVERAL
    kinds = {_kind(word) for word in words} - {0}
    return 0 if not kinds else kinds.pop() if len(words) == 1 or kinds == {FIGURE} else SEVERAL


def said(text: str, kinds: bytes) -> list[Number]:
    """The number words of a text that are meant as figures: one beside another, beside a figure or beside a month.

    `kinds`: what each of its words is, as it is written.
    """
    if SEVERAL in kinds:
        kinds = bytes(_kind(part) for word in plain_words(text) for part in parts(word))
    rare = 5 in kinds or 7 in kinds
    counted = b"\1\1\1" in kinds.translate(_COUNTING) or (rare and _in_pairs(kinds.translate(_BESIDE)))
    dated = rare and (2 in kinds or 3 in kinds or 7 in kinds) and _DATED.search(kinds) is not None
    every = list(numbers(text)) if counted or dated else []
    spoken, found = [n for n in every if n.spoken], list[Number]()
    if counted:
        found += [n for run in runs(text, every) for n in run if n.spoken]
        found += [n for n in spoken if text[n.start - 1 : n.start] == "_"]  # moonvixen_ninety-two
    if dated:
        found += [n for n in spoken if _beside_month(text, n)]
    return list(dict.fromkeys(found))


def _in_pairs(beside: bytes) -> bool:
    """Does a number that is no everyday word stand beside another one, or beside a figure?"""
    return b"\2\1" in beside or b"\1\2" in beside or b"\2\2" in beside


def _beside_month(text: str, number: Number) -> bool:
    return not _long_months().isdisjoint(plain_words(text[max(0, number.start - 12) : number.end + 14]))


def runs(text: str, found: Iterable[Number]) -> list[list[Number]]:
    """Those of a text's numbers that follow each other with nothing but separators between, where at least one is spoken."""
    out: list[list[Number]] = []
    for number in found:
        if out and _GAP.match(text[out[-1][-1].end : number.start]):
            out[-1].append(number)
        else:
            out.append([number])
    return [run for run in out if len(run) > 1 and _speaks(text, run)]


def _speaks(text: str, run: list[Number]) -> bool:
    """Is a number said in it? A single everyday word beside figures, as in "on 18 May", says none."""
    spoken = [text[n.start : n.end].casefold() for n in run if n.spoken]
    return len(spoken) > 1 or any(word.split()[0] not in _everyday_words() for word in spoken)
