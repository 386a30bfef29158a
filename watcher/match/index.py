"""Patterns -> where they stand in a skeleton, typing errors included, in one pass however many there are.

Each pattern is cut into tolerance + 1 disjoint anchors; an edit can spoil only one of them, so at least one stands unharmed
(pigeonhole). All anchors go through one Aho-Corasick scan; rapidfuzz verifies the few places that remain. A transposition across a
cut spoils two anchors at once, so every anchor is also searched with its last letter exchanged for the letter after it.

Distance: optimal string alignment (insert, delete, replace, exchange neighbours), which a fold makes meaningful.
Losslessness against brute force is a property test.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import ahocorasick_rs
from rapidfuzz.distance import OSA

from watcher.match import data

MIN_ANCHOR = 3
"""Letters. A shorter anchor hits everywhere and costs more than the tolerance is worth."""
MAX_ANCHOR = 8
"""Letters. Longer ones are no rarer in practice and need more memory."""
BUSY = 5.0
"""Hits a letter that all patterns together may cost; shared among them it says how common an anchor may be."""
COMMON = 4.0e-3
"""Hits a letter. Where even the best anchors of a pattern are more common, it loses one edit of tolerance: this caps the cost."""


@dataclass(frozen=True, slots=True)
class Place:
    """Pattern number, skeleton span and edit distance."""

    pattern: int
    start: int
    end: int
    distance: int


def _rarity(skeleton: bytes) -> list[float]:
    """log2 of the chance of each neighbouring pair; sums of slices rank anchors."""
    table, text = data.bigrams(), skeleton.decode("ascii", "replace")
    return [table.get(text[i : i + 2], -16.0) for i in range(len(text) - 1)]


def _best_slice(pairs: list[float], start: int, end: int) -> tuple[float, int, int]:
    """The rarest slice of at most MAX_ANCHOR letters in [start, end): (log2 chance, start, end)."""
    size = min(MAX_ANCHOR, end - start)
    best = (0.0, start, start + size)
    for at in range(start, end - size + 1):
        # a letter costs about its pair's chance less the 4.3 bits of its first letter, which the next pair pays again
        chance = sum(pairs[at : at + size - 1]) + 4.3 * (size - 2)
        best = min(best, (chance, at, at + size))
    return best


def anchors(skeleton: bytes, tolerance: int) -> tuple[float, list[tuple[int, int]]]:
    """The cuts of a pattern: expected hits a letter, and tolerance + 1 disjoint slices."""
    pairs, size, pieces = _rarity(skeleton), len(skeleton), tolerance + 1
    cuts = [size * i // pieces for i in range(pieces + 1)]
    best = [_best_slice(pairs, a, b) for a, b in itertools.pairwise(cuts)]
    return sum(2.0 ** min(chance, 0) for chance, _, _ in best), [(a, b) for _, a, b in best]


def tolerance_for(size: int) -> int:
    """Edits forgiven in a skeleton of `size` letters: none below 6, one below 10, then two; evidence, not distance, keeps false alarms away."""
    return 0 if size < 6 else 1 if size < 10 else 2


class Index:
    """All patterns, compiled. It is as secret as the watchlist: opaque, and never pickled."""

    def __init__(self, patterns: Sequence[tuple[bytes, int]]) -> None:
        self.patterns = [skeleton for skeleton, _ in patterns]
        self.tolerance: list[int] = []
        keys: dict[bytes, list[tuple[int, int]]] = {}
        common = min(COMMON, BUSY / max(1, len(patterns)))
        for number, (skeleton, wanted) in enumerate(patterns):
            tolerance, cuts = self._cut(skeleton, wanted, common)
            self.tolerance.append(tolerance)
            for key, offset in _keys(skeleton, cuts, tolerance):
                keys.setdefault(key, []).append((number, offset))
        self._places = list(keys.values())
        self._automaton = ahocorasick_rs.BytesAhoCorasick(list(keys)) if keys else None

    @staticmethod
    def _cut(skeleton: bytes, wanted: int, common: float) -> tuple[int, list[tuple[int, int]]]:
        tolerance = min(wanted, max(0, len(skeleton) // MIN_ANCHOR - 1))
        while True:
            expected, cuts = anchors(skeleton, tolerance)
            if expected <= common or not tolerance:
                return tolerance, cuts
            tolerance -= 1

    def __repr__(self) -> str:
        return f"<Index of {len(self.patterns)} patterns>"

    def __reduce__(self) -> str:
        raise TypeError("a compiled watchlist is never pickled")

    def find(self, skeleton: bytes) -> Iterator[Place]:
        """Every pattern within its tolerance, once for each place."""
        if self._automaton is None:
            return
        seen: set[tuple[int, int]] = set()
        patterns, tolerance = self.patterns, self.tolerance
        for key, start, _ in self._automaton.find_matches_as_indexes(skeleton, overlapping=True):
            for number, offset in self._places[key]:
                at = start - offset
                pattern, k = patterns[number], tolerance[number]
                size = len(pattern)
                if at >= 0 and skeleton.startswith(pattern, at):
                    place: Place | None = Place(number, at, at + size, 0)
                elif not k or OSA.distance(pattern, skeleton[max(0, at) : at + size], score_cutoff=2 * k) > 2 * k:
                    continue  # edits before the anchor shift the start, those after it the end: together at most k, and k edits
                else:
                    place = None
                if (number, at) in seen:
                    continue
                seen.add((number, at))
                place = place or _nearest(pattern, skeleton, at, k, number)
                if place is not None:
                    yield place


def _nearest(pattern: bytes, skeleton: bytes, at: int, k: int, number: int) -> Place | None:
    """The closest span around `at`, among equals the one nearest to the pattern's own length."""
    size, low = len(pattern), max(0, at - k)
    best: tuple[int, int, int, int] | None = None
    for start in range(low, max(low, at + k) + 1):
        for end in range(max(start + 1, start + size - k), min(len(skeleton), start + size + k) + 1):
            limit = k if best is None else best[0]
            distance = OSA.distance(pattern, skeleton[start:end], score_cutoff=limit)
            if distance <= limit:
                rank = (distance, abs(end - start - size), start, end)
                best = rank if best is None else min(best, rank)
    return Place(number, best[2], best[3], best[0]) if best else None


def _keys(skeleton: bytes, cuts: list[tuple[int, int]], tolerance: int) -> Iterator[tuple[bytes, int]]:
    for start, end in cuts:
        yield skeleton[start:end], start
        if tolerance and end < len(skeleton) and skeleton[end] != skeleton[end - 1]:
            yield skeleton[start : end - 1] + skeleton[end : end + 1], start
