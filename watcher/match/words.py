"""Phrases of words -> where they stand in a text, each word with its own slips: "Jmaes Smiht".

Common words have no rare piece to look for (index.py), but words repeat, in the watchlist and in texts alike: each word of a text is looked
up once among all words that are watched, by what is left of both when letters are taken away (symmetric deletion, W. Garbe, 2012), and
remembered. Phrases without any slip are the index's.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, NoReturn

from rapidfuzz.distance import OSA

from watcher.match.fold import Edges, words
from watcher.match.index import Place

SHORT_WORD, LONG_WORD = 4, 7
"""Letters. From here on a word may hold one slip, and two."""
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

    def find(self, skeleton: bytes, edges: Edges) -> Iterator[Place]:
        """Every phrase that stands there with at least one slip, once for each place."""
        if not self._phrases:
            return
        spans = list(words(skeleton, edges))
        alike = [self.alike(skeleton[a:b]) for a, b in spans]
        for at in range(len(spans) - 1):
            if not alike[at] or not alike[at + 1]:
                continue
            for first, d1 in alike[at]:
                for second, d2 in alike[at + 1]:
                    for phrase in self._phrases.get((first, second), ()):
                        distance = d1 + d2 + _further(phrase.words[2:], alike[at + 2 :])
                        if 0 < distance <= phrase.tolerance:
                            yield Place(phrase.number, spans[at][0], spans[at + len(phrase.words) - 1][1], distance)


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
