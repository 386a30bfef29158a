"""Phrases of words -> where they stand in a text, each word with its own slips: "Jmaes Smiht".

Common words have no rare piece to look for (index.py), but words repeat, in the watchlist and in texts alike: each word of a text is looked
up once among all words that are watched, by what is left of both when letters are taken away (symmetric deletion, W. Garbe, 2012), and
remembered. Phrases without any slip are the index's.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple, NoReturn

from rapidfuzz.distance import OSA

from watcher.match.fold import word_skeletons
from watcher.match.index import Place
from watcher.match.views import View

SHORT_WORD, LONG_WORD = 4, 7
"""Letters. From here on a word may hold one slip, and two."""
_MASK = re.compile(r"(?<=[^\W_])[*#]{1,3}(?=[^\W_])")
"""What hides letters of a word, and has none itself: J*hn."""
REMEMBERED = 100_000
"""Words of texts of which it is kept what they are like."""


class Phrase(NamedTuple):
    """At least two words, and how many slips they may hold together."""

    number: int
    words: tuple[bytes, ...]
    tolerance: int


class Words:
    """All phrases, compiled. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases: dict[tuple[bytes, bytes], list[Phrase]] = {}
        for phrase in phrases:
            self._phrases.setdefault(phrase.words[:2], []).append(phrase)  # type: ignore[arg-type]  # two of them
        self._left: dict[bytes, list[bytes]] = {}
        for word in {w for same in self._phrases.values() for phrase in same for w in phrase.words}:
            for left in _shortened(word, slips(word)):
                self._left.setdefault(left, []).append(word)
        self.alike = lru_cache(REMEMBERED)(self._alike)

    def __repr__(self) -> str:
        return "<Words>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def _alike(self, word: bytes) -> tuple[tuple[bytes, int], ...]:
        """The watched words that a word of a text may stand for, with the slips between them."""
        found = {w for left in _shortened(word, 1 + (len(word) > LONG_WORD - 3)) for w in self._left.get(left, ())}
        near = ((w, OSA.distance(w, word, score_cutoff=slips(w))) for w in found)
        return tuple((w, distance) for w, distance in near if distance <= slips(w))

    def find(self, view: View) -> Iterator[Place]:
        """Every phrase that stands there with at least one slip, once for each place."""
        if not self._phrases:
            return
        words = word_skeletons(_MASK.sub("", view.text) if "*" in view.text or "#" in view.text else view.text)
        alike = list(map(self.alike, words))
        pairs = [at for at, (first, second) in enumerate(pairwise(alike)) if first and second]
        starts = list(accumulate(map(len, words), initial=0)) if pairs else []
        for at in pairs:
            for first, d1 in alike[at]:
                for second, d2 in alike[at + 1]:
                    for phrase in self._phrases.get((first, second), ()):
                        distance = d1 + d2 + _further(phrase.words[2:], alike[at + 2 :])
                        if 0 < distance <= phrase.tolerance:
                            yield Place(phrase.number, starts[at], starts[at + len(phrase.words)], distance)


def slips(word: bytes) -> int:
    """How many slips a word may hold: two of them turn a short word into another one."""
    return (len(word) >= SHORT_WORD) + (len(word) >= LONG_WORD)


def _further(wanted: tuple[bytes, ...], alike: list[tuple[tuple[bytes, int], ...]]) -> int:
    """The slips of the words behind the first two; more than any tolerance where one is another word."""
    if len(alike) < len(wanted):
        return 9
    return sum(dict(seen).get(word, 9) for word, seen in zip(wanted, alike, strict=False))


def _shortened(word: bytes, most: int) -> set[bytes]:
    """A word with up to so many letters taken away."""
    out = {word}
    fresh = out
    for _ in range(most):
        fresh = {w[:i] + w[i + 1 :] for w in fresh for i in range(len(w))}
        out = out | fresh
    return out
