"""Patterns -> where they stand in a skeleton, typing errors included, in one pass however many there are.

Each pattern is cut into tolerance + 1 disjoint anchors; an edit can spoil only one of them, so at least one stands unharmed
(pigeonhole). All anchors go through one Aho-Corasick scan; rapidfuzz verifies the few places that remain. A transposition across a
cut spoils two anchors at once, so every anchor is also searched with its last letter exchanged for the letter after it.

Equal patterns are searched once. Of a pattern that must stand as whole words (`worded`), only spans from the start of a word to the end of
one are looked at, where the caller says where words start and end.

Distance: optimal string alignment (insert, delete, replace, exchange neighbours), which a fold makes meaningful.
Losslessness against brute force is a property test.
"""

import itertools
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple, NoReturn

import ahocorasick_rs
from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.text.fold import Edges

MIN_ANCHOR = 3
"""Letters. A shorter anchor hits everywhere and costs more than the tolerance is worth."""
MAX_ANCHOR = 8
"""Letters. Longer ones are no rarer in practice and need more memory."""
COMMON = 1.0e-4
"""Hits a letter. Where even the best anchors of a pattern are more common, it loses one edit of tolerance: this caps the cost.
It looks at the pattern alone, so that watching one more person never costs another a finding."""

MOVED = 2
"""Letters by which the cut of a short pattern may leave its middle, where that makes rarer anchors."""
MAX_TOLERANCE = 2


class Place(NamedTuple):
    """Pattern number, skeleton span and edit distance."""

    pattern: int
    start: int
    end: int
    distance: int


@cache
def _chances() -> list[list[float]]:
    """log2 of the chance of each letter and the one behind it, by their codes."""
    table = data.bigrams()
    return [[table.get(chr(a) + chr(b), UNSEEN) for b in range(128)] for a in range(128)]


UNSEEN = -16.0
"""log2 of the chance of a pair of letters that the table lacks."""
PAIRED = 4.3
"""Bits of a letter: a letter costs about its pair's chance less its first letter's, which the pair before it has paid."""


_Slice = tuple[float, float, int, int]
"""Hits a letter that a slice of a pattern costs, together with its exchanged last letter and alone; its start and its end."""


def _slices(skeleton: bytes) -> Callable[[int, int], _Slice]:
    """What finds the rarest slice of at most MAX_ANCHOR letters between two places of a pattern."""
    rows = _chances()
    pairs = [rows[a][b] for a, b in itertools.pairwise(skeleton)]
    skips = [rows[a][b] for a, b in zip(skeleton, skeleton[2:], strict=False)]
    upto = list(itertools.accumulate(pairs, initial=0.0))

    def one(at: int, size: int) -> _Slice:
        last = at + size - 2
        head = upto[last] - upto[at] + PAIRED * (size - 2)
        alone = 2.0 ** min(0.0, head + pairs[last])
        beside = 2.0 ** min(0.0, head + skips[last]) if last < len(skips) else 0.0
        return alone + beside, alone, at, at + size

    def rarest(start: int, end: int) -> _Slice:
        size = min(MAX_ANCHOR, end - start)
        if size == end - start:
            return one(start, size)
        return min(one(at, size) for at in range(start, end - size + 1))

    return rarest


def anchors(skeleton: bytes, tolerance: int) -> tuple[float, list[tuple[int, int]]]:
    """The cuts of a pattern: expected hits a letter, and tolerance + 1 disjoint slices."""
    size, pieces, rarest = len(skeleton), tolerance + 1, _slices(skeleton)
    ways = [[size * i // pieces for i in range(pieces + 1)]]
    if tolerance == 1 and size < 2 * MAX_ANCHOR:
        middle = size // 2
        nearby = range(max(MIN_ANCHOR, middle - MOVED), min(size - MIN_ANCHOR, middle + MOVED) + 1)
        ways = [[0, cut, size] for cut in nearby]
    made = [[rarest(a, b) for a, b in itertools.pairwise(cuts)] for cuts in ways]
    best = min(made, key=_cost) if len(made) > 1 else made[0]
    return sum(alone for _, alone, *_ in best), [(start, end) for *_, start, end in best]


def _cost(slices: list[_Slice]) -> float:
    return sum(one[0] for one in slices)


def tolerance_for(size: int) -> int:
    """Edits forgiven in a skeleton of `size` letters: none below 6, one below 10, then two; evidence, not distance, keeps false alarms away."""
    return 0 if size < 6 else 1 if size < 10 else 2


class Entry(NamedTuple):
    """What is searched for: a skeleton, its tolerance, and whether it must stand as whole words."""

    skeleton: bytes
    tolerance: int
    worded: bool = False


class _Candidate(NamedTuple):
    """A pattern behind an anchor that forgives edits. `beside` holds the letters next to the anchor, one more than the edits that may strike there: of as
    many letters of the text one must be among them, which refuses most places without computing a distance.
    """

    number: int
    offset: int  # of the anchor in the pattern
    pattern: bytes
    tolerance: int
    worded: bool
    beside: bytes
    near: int  # where the first of them is met, from the anchor's start
    step: int  # 1 to the right, -1 to the left


class Index:
    """All patterns, compiled. It is as secret as the watchlist: opaque, and never pickled.

    Most patterns forgive nothing: of those only their number and where the anchor stands in them is kept, in rows of plain numbers. Their
    anchor is their middle: the parts of a name, common as they may be, meet there, and are rare together.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._patterns = [entry.skeleton for entry in entries]
        self._worded = bytes(entry.worded for entry in entries)
        self.tolerance = bytearray(len(entries))
        self._same: dict[int, list[int]] = {}  # of equal patterns the first is searched, the others are named with it
        keys: dict[bytes, int] = {}
        rows: list[tuple[int, int, int]] = []  # anchor, pattern, offset of the anchor in the pattern
        self._fuzzy: dict[int, list[_Candidate]] = {}
        first: dict[Entry, int] = {}
        for number, entry in enumerate(entries):
            known = first.setdefault(entry, number)
            if known != number:
                self._same.setdefault(known, []).append(number)
                self.tolerance[number] = self.tolerance[known]
                continue
            tolerance, cuts = _cut(entry) if entry.tolerance else (0, [])
            self.tolerance[number] = tolerance
            if not tolerance:
                start = max(0, (len(entry.skeleton) - MAX_ANCHOR) // 2)
                key = entry.skeleton[start : start + MAX_ANCHOR]
                rows.append((keys.setdefault(key, len(keys)), number, start))
            for key, offset in _keys(entry.skeleton, cuts):
                anchor = keys.setdefault(key, len(keys))
                self._fuzzy.setdefault(anchor, []).append(_candidate(len(key), number, offset, entry, tolerance))
        rows.sort()
        self._numbers, self._offsets = array("I", (row[1] for row in rows)), array("I", (row[2] for row in rows))
        counts = Counter(row[0] for row in rows)
        self._rows = array("I", itertools.accumulate((counts[anchor] for anchor in range(len(keys))), initial=0))
        self._automaton = ahocorasick_rs.BytesAhoCorasick(list(keys)) if keys else None

    def __repr__(self) -> str:
        return f"<Index of {len(self.tolerance)} patterns>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def find(self, skeleton: bytes, edges: Callable[[], Edges] | None = None) -> Iterator[Place]:
        """Every pattern within its tolerance, once for each place."""
        if self._automaton is None:
            return
        seen: set[tuple[int, int]] = set()
        padded = skeleton + bytes(MAX_TOLERANCE + 1)  # also what is met before the start
        rows, fuzzy = self._rows, self._fuzzy.get
        for anchor, start, _ in self._automaton.find_matches_as_indexes(skeleton, overlapping=True):
            if rows[anchor] < rows[anchor + 1]:
                for place in self._exact(anchor, start, skeleton, edges):
                    yield from self._all(place)
            for one in fuzzy(anchor, ()):
                beside, step, at = one.beside, one.step, start + one.near
                if (
                    padded[at] not in beside
                    and padded[at + step] not in beside
                    and (one.tolerance == 1 or padded[at + 2 * step] not in beside)
                ):
                    continue
                span = _verified(one, skeleton, start - one.offset, edges, seen)
                if span is not None:
                    yield from self._all(Place(one.number, *span))

    def _exact(self, anchor: int, start: int, skeleton: bytes, edges: Callable[[], Edges] | None) -> Iterator[Place]:
        """The patterns around an anchor that stand there letter for letter."""
        for row in range(self._rows[anchor], self._rows[anchor + 1]):
            number, at = self._numbers[row], start - self._offsets[row]
            pattern = self._patterns[number]
            if at < 0 or not skeleton.startswith(pattern, at):
                continue
            end = at + len(pattern)
            if not self._worded[number] or edges is None or (edges().starts[at] and edges().ends[end]):
                yield Place(number, at, end, 0)

    def _all(self, place: Place) -> Iterator[Place]:
        """A place, and the same one of each equal pattern."""
        yield place
        for number in self._same.get(place.pattern, ()):
            yield Place(number, *place[1:])


def _cut(entry: Entry) -> tuple[int, list[tuple[int, int]]]:
    """The tolerance that a pattern can have, and its anchors where it has any."""
    most = min(entry.tolerance, max(0, len(entry.skeleton) // MIN_ANCHOR - 1))
    for tolerance in range(most, 0, -1):
        expected, cuts = anchors(entry.skeleton, tolerance)
        if expected <= COMMON:
            return tolerance, cuts
    return 0, []


def _candidate(size: int, number: int, offset: int, entry: Entry, tolerance: int) -> _Candidate:
    pattern, enough = entry.skeleton, tolerance + 1
    right, left = pattern[offset + size :][:enough], pattern[:offset][-enough:]
    beside, near, step = (right, size, 1) if len(right) >= len(left) else (left, -1, -1)
    return _Candidate(number, offset, pattern, tolerance, entry.worded, beside, near, step)


Span = tuple[int, int, int]
"""Start, end and edit distance."""


def _verified(
    one: _Candidate, skeleton: bytes, at: int, edges: Callable[[], Edges] | None, seen: set[tuple[int, int]]
) -> Span | None:
    """The candidate's place at or around `at`, None where it does not stand there or was met before."""
    pattern, k = one.pattern, one.tolerance
    end = at + len(pattern)
    window = skeleton[at:end] if at >= 0 else skeleton[:end]
    # edits before the anchor shift the start, those after it the end: together at most k, and k edits
    if window != pattern and OSA.distance(pattern, window, score_cutoff=2 * k) > 2 * k:
        return None
    if (one.number, at) in seen:
        return None
    seen.add((one.number, at))
    whole = edges() if one.worded and edges is not None else None  # asked for late: few places come so far
    if window == pattern and (whole is None or (whole.starts[at] and whole.ends[end])):
        return at, end, 0
    return _nearest(pattern, skeleton, at, k, whole)


def _nearest(pattern: bytes, skeleton: bytes, at: int, k: int, edges: Edges | None) -> Span | None:
    """The closest span around `at`, among equals the one nearest to the pattern's own length; of whole words, where that is asked for."""
    size, low = len(pattern), max(0, at - k)
    best: tuple[int, int, int, int] | None = None
    for start in range(low, max(low, at + k) + 1):
        if edges is not None and not (start < len(skeleton) and edges.starts[start]):
            continue
        for end in range(max(start + 1, start + size - k), min(len(skeleton), start + size + k) + 1):
            if edges is not None and not edges.ends[end]:
                continue
            limit = k if best is None else best[0]
            distance = OSA.distance(pattern, skeleton[start:end], score_cutoff=limit)
            if distance <= limit:
                rank = (distance, abs(end - start - size), start, end)
                best = rank if best is None else min(best, rank)
    return (best[2], best[3], best[0]) if best else None


def _keys(skeleton: bytes, cuts: list[tuple[int, int]]) -> Iterator[tuple[bytes, int]]:
    for start, end in cuts:
        yield skeleton[start:end], start
        if end < len(skeleton) and skeleton[end] != skeleton[end - 1]:
            yield skeleton[start : end - 1] + skeleton[end : end + 1], start
