"""Phrases of words -> where they stand in a text, each word with its own slips: "Jmaes Smiht".

Common words have no rare piece to look for (index.py), but words repeat, in the watchlist and in texts alike: each word of a text is looked
up once among all words that are watched, by what is left of both when letters are taken away (symmetric deletion, W. Garbe, 2012), and
remembered. Where the blanks of a phrase are missing or too many ("JmaesSmith", "J m a e s  S m i t h"), an index of its own searches
those stretches alone. Phrases without any slip are the large index's, but for those that only stand as words (`alone`).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple, NoReturn

from rapidfuzz.distance import OSA

from watcher.match.fold import word_skeletons
from watcher.match.index import Entry, Index, Place
from watcher.match.pattern import Pattern
from watcher.match.views import View

SHORT_WORD, LONG_WORD = 4, 7
"""Letters. From here on a word may hold one slip, and two; in a phrase of three words and more two already where it has one letter less."""
PREFIX = 8
"""Letters of a word of which some are taken away: a longer one is told apart by its distance."""
REMEMBERED = 100_000
"""Words of texts of which it is remembered what they are like."""
MIN_GLUED, MAX_GLUED = 7, 64
"""Letters of a word that may be several, glued. Nothing is remembered of a longer one."""
_SPACED_OUT = re.compile(b"\1{4,}")
"""So many words of one or two letters in a row are letters of longer ones."""
_LONG = 2
"""What stands for a word that is too long; 1 stands for a short one."""
_SIZES = bytes(1 if size < 3 else _LONG if size > MAX_GLUED else 0 for size in range(256))
BESIDE = 2
"""Words on each side of such a stretch that are looked at with it: of a name in blanks, one part may be written in one piece."""


class Known(NamedTuple):
    """What a word of a text may stand for: watched words with the slips between them, and phrases inside it."""

    alike: tuple[tuple[bytes, int], ...] = ()
    inside: tuple[Place, ...] = ()


NOTHING = Known()


class _Remembered(dict[bytes, Known]):
    """What words may stand for, asked once each; all is forgotten where it is too much."""

    def __init__(self, ask: Callable[[bytes], Known]) -> None:
        self._ask = ask
        self.nothing: set[bytes] = set()  # the words that stand for nothing

    def __missing__(self, word: bytes) -> Known:
        if len(self) >= REMEMBERED:
            self.clear()
            self.nothing.clear()
        self[word] = known = self._ask(word)
        if known is NOTHING:
            self.nothing.add(word)
        return known


class Words:
    """All phrases, compiled. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = patterns
        watched = Counter(word for pattern in patterns for word in pattern.words)
        phrases: dict[tuple[bytes, bytes], list[tuple[int, int]]] = {}
        self._single: dict[bytes, list[int]] = {}  # the phrases of one word
        for number, pattern in enumerate(patterns):
            if len(pattern.words) == 1:
                self._single.setdefault(pattern.words[0], []).append(number)
            elif pattern.words:
                first = _rarest(pattern.words, watched)
                pair = pattern.words[first], pattern.words[first + 1]
                phrases.setdefault(pair, []).append((number, first))
        self._among = {word for pattern in patterns if len(pattern.words) > 1 for word in pattern.words}
        self._phrases = {pair: tuple(rows) for pair, rows in phrases.items()}
        self._close_by = [number for number, p in enumerate(patterns) if p.words and (p.close or p.alone)]
        self._left: dict[bytes, tuple[bytes, ...]] = {}
        for word in watched:
            for shortened in _shortened(word, most(word)):
                self._left[shortened] = (*self._left.get(shortened, ()), word)
        self._close = Index([_close(patterns[number]) for number in self._close_by])
        self._remembered = _Remembered(self._known)

    def __repr__(self) -> str:
        return "<Words>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def alike(self, word: bytes) -> tuple[tuple[bytes, int], ...]:
        """The watched words that a word of a text may stand for, with the slips between them."""
        found = {w for left in _shortened(word, 1 + (len(word) > LONG_WORD - 4)) for w in self._left.get(left, ())}
        near = ((w, OSA.distance(w, word, score_cutoff=most(w))) for w in found)
        return tuple((w, distance) for w, distance in near if distance <= most(w))

    def inside(self, letters: bytes) -> Iterator[Place]:
        """Phrases with a slip that stand in letters without blanks, and those that nothing else looks for."""
        for place in self._close.find(letters):
            yield place._replace(pattern=self._close_by[place.pattern])

    def _known(self, word: bytes) -> Known:
        alike = self.alike(word)
        glued = self.inside(word) if len(word) >= MIN_GLUED else ()
        inside = (*glued, *self._alone(alike, len(word)))
        among = tuple(one for one in alike if one[0] in self._among)
        return Known(among, inside) if among or inside else NOTHING

    def _alone(self, alike: Iterable[tuple[bytes, int]], size: int) -> Iterator[Place]:
        """The phrases of one word that a word of so many letters is, but for slips."""
        for word, distance in alike:
            for number in self._single.get(word, ()) if distance else ():
                if distance <= self._patterns[number].tolerance:
                    yield Place(number, 0, size, distance)

    def find(self, view: View) -> Iterator[Place]:
        """Every phrase that stands there with at least one slip, once for each place; one that is `alone` without any, too."""
        if not self._phrases and not self._single:
            return
        words = word_skeletons(view.text)
        known = self._recalled(words)
        stretches = list(_stretches(words))
        begun = [at for at, one in known.items() if one.alike and (after := known.get(at + 1)) and after.alike]
        glued = [(at, one.inside) for at, one in known.items() if one.inside]
        if not begun and not glued and not stretches:
            return
        starts = list(accumulate(map(len, words), initial=0))
        for at, inside in glued:
            yield from (_moved(place, starts[at]) for place in inside)
        for at in begun:
            yield from self._at(at, known, starts)
        for first, last in stretches:
            for place in self.inside(b"".join(words[first:last])):
                yield _moved(place, starts[first])

    def _recalled(self, words: Sequence[bytes]) -> dict[int, Known]:
        """What the words of a text may stand for, by their numbers; those that stand for nothing, and too long ones, are left out."""
        nothing = self._remembered.nothing
        if nothing.issuperset(words):
            return {}
        asked = [(at, word) for at, word in enumerate(words) if word not in nothing and len(word) <= MAX_GLUED]
        return {at: known for at, word in asked if (known := self._remembered[word]) is not NOTHING}

    def _at(self, at: int, known: Mapping[int, Known], starts: Sequence[int]) -> Iterator[Place]:
        """The phrases whose rarest pair begins with a word."""
        for first, d1 in known[at].alike:
            for second, d2 in known[at + 1].alike:
                for number, offset in self._phrases.get((first, second), ()):
                    phrase, begin = self._patterns[number], at - offset
                    distance = d1 + d2
                    if len(phrase.words) > 2:
                        distance += _elsewhere(phrase.words, known, begin, at)
                    elif d1 > slips(first) or d2 > slips(second):
                        continue
                    if distance <= phrase.tolerance and (distance or phrase.alone):
                        yield Place(number, starts[begin], starts[begin + len(phrase.words)], distance)


def _close(pattern: Pattern) -> Entry:
    return Entry(b"".join(pattern.words), pattern.tolerance if pattern.close else 0)


def _moved(place: Place, by: int) -> Place:
    return Place(place.pattern, place.start + by, place.end + by, place.distance)


def _stretches(words: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """First and last of words that are pieces of longer ones, or longer than can be remembered."""
    sizes = _sizes(words)
    for match in _SPACED_OUT.finditer(sizes):
        yield max(0, match.start() - BESIDE), min(len(words), match.end() + BESIDE)
    if _LONG in sizes:
        yield from ((at, at + 1) for at, size in enumerate(sizes) if size == _LONG)


def _sizes(words: Sequence[bytes]) -> bytes:
    """Of each word whether it is short, long or neither."""
    try:
        return bytes(map(len, words)).translate(_SIZES)
    except ValueError:  # one has more letters than a byte can say
        return bytes(min(len(word), 255) for word in words).translate(_SIZES)


def slips(word: bytes) -> int:
    """How many slips a word may hold: two of them turn a short word into another one."""
    return (len(word) >= SHORT_WORD) + (len(word) >= LONG_WORD)


def most(word: bytes) -> int:
    """How many slips a word may hold in any phrase."""
    return 2 if len(word) >= LONG_WORD - 1 else slips(word)


def _rarest(words: tuple[bytes, ...], watched: Mapping[bytes, int]) -> int:
    """Where in a phrase the two neighbours begin that are in the fewest phrases: what many share, as in "University of", tells nothing."""
    return min(range(len(words) - 1), key=lambda at: min(watched[words[at]], watched[words[at + 1]]))


def _elsewhere(wanted: tuple[bytes, ...], known: Mapping[int, Known], begin: int, pair: int) -> int:
    """The slips of the words of a phrase but those of its pair; more than any tolerance where one is another word."""
    rest = [(begin + n, word) for n, word in enumerate(wanted) if begin + n not in {pair, pair + 1}]
    return sum(dict(known.get(at, NOTHING).alike).get(word, 9) for at, word in rest)


def _shortened(word: bytes, most: int) -> set[bytes]:
    """The beginning of a word with up to so many letters taken away: what is near to a word has a beginning near to its beginning."""
    out = {word[:PREFIX]}
    fresh = out
    for _ in range(most):
        fresh = {w[:i] + w[i + 1 :] for w in fresh for i in range(len(w))}
        out = out | fresh
    return out
