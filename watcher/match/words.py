"""Phrases of words -> where they stand in a text, each word with its own slips: "Jmaes Smiht".

Common words have no rare piece to look for (index.py), but words repeat, in the watchlist and in texts alike: each word of a text is looked
up once among all words that are watched, by what is left of both when letters are taken away (symmetric deletion, W. Garbe, 2012), and
remembered as a byte of flags (asked.py), which also say what it asks for whoever is watched. Where the blanks of a phrase are missing or too
many ("JmaesSmith", "J m a e s  S m i t h"), an index of its own searches those stretches alone. Phrases without any slip are the large
index's, but for those that only stand as words (`alone`).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NoReturn

from rapidfuzz.distance import OSA

from watcher.match.asked import FIRST, INSIDE, LONG, SECOND, SHORT, SHORTEST, Asked, Known, Remembered
from watcher.match.disguises.caesar import Moved
from watcher.match.disguises.cues import cue
from watcher.match.index import Entry, Index, Place
from watcher.match.names import couples
from watcher.match.names.inflected import LAST_ONLY, bases, cases
from watcher.match.pattern import Pattern
from watcher.match.text.fold import fold
from watcher.match.text.near import ANOTHER, drawn_with_two, mixed, most, shortened, slips
from watcher.match.text.tokens import word_skeletons, written_words
from watcher.match.text.views import View

REMEMBERED = 100_000
"""Words of texts of which it is remembered what they may be; where there are more, all are forgotten before the next text."""
MIN_GLUED, MAX_GLUED = 7, 64
"""Letters of a word that may be several, glued. Nothing is remembered of a longer one."""
MARKS = 1_021
"""Bits, more than the names that mostly follow one given name among a thousand persons."""
BESIDE = 2
"""Words on each side of a stretch of short ones that are looked at with it: of a name in blanks, one part may be written in one piece."""


def _having(flags: int, lacking: int = 0) -> bytes:
    """A pattern for the bytes that have all of some flags, and none of others."""
    fitting = bytes(value for value in range(256) if value & flags == flags and not value & lacking)
    return b"[" + re.escape(fitting) + b"]"


_MET = re.compile(_having(INSIDE, lacking=SHORT) + b"|" + _having(FIRST) + b"(?=" + _having(SECOND) + b")")
_PARTED = re.compile(_having(FIRST) + b"(?=." + _having(SECOND) + b")", re.DOTALL)
_NAMES = frozenset({"name", "relative"})
_SPACED_OUT = re.compile(b"\1{4,}")
"""So many short words in a row are letters of longer ones."""
_SIZES = bytes((value & SHORT > 0) + (value & LONG == LONG) for value in range(256))
"""1 for a short word, 2 for a long one."""

Rows = tuple[tuple[int, int], ...]
"""Phrases by their numbers, each with the place in it of the pair of words that it is looked up by."""


class Words:
    """All phrases, compiled. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, patterns: Sequence[Pattern], values: Iterable[str] = ()) -> None:
        self._patterns = patterns
        self._moved = Moved(values)
        watched = Counter(word for pattern in patterns for word in pattern.words)
        phrases: dict[bytes, dict[bytes, Rows]] = {}
        self._single: dict[bytes, list[int]] = {}  # the phrases of one word
        for number, pattern in enumerate(patterns):
            if len(pattern.words) == 1:
                self._single.setdefault(pattern.words[0], []).append(number)
            elif pattern.words:
                first = _rarest(pattern.words, watched)
                behind = phrases.setdefault(pattern.words[first], {})
                second = pattern.words[first + 1]
                behind[second] = (*behind.get(second, ()), (number, first))
        self._watched = frozenset(watched)
        self._among = {word for pattern in patterns if len(pattern.words) > 1 for word in pattern.words}
        self._phrases = phrases
        self._seconds = frozenset(second for behind in phrases.values() for second in behind)
        self._close_by = [number for number, p in enumerate(patterns) if p.words and (p.close or p.alone)]
        self._mixed: dict[bytes, list[bytes]] = {}
        for word in filter(mixed, sorted(watched)):
            self._mixed.setdefault(mixed(word), []).append(word)
        self._left: dict[bytes, tuple[bytes, ...]] = {}
        for word in watched:
            alone = (word,)  # one for all that only this word is shortened to
            for left in shortened(word):
                others = self._left.get(left)
                self._left[left] = alone if others is None else others + alone
        self._close = Index([_close(patterns[number]) for number in self._close_by])
        self._remembered = Remembered(self._flags)

    def __repr__(self) -> str:
        return "<Words>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def alike(self, word: bytes) -> tuple[tuple[bytes, int], ...]:
        """The watched words that a word of a text may stand for, with the slips between them."""
        found = {watched for left in self._left.keys() & shortened(word) for watched in self._left[left]}
        near = ((w, OSA.distance(w, word, score_cutoff=(k := most(w))), k) for w in sorted(found))
        return tuple((w, distance) for w, distance, k in near if distance <= k)

    def inside(self, letters: bytes) -> Iterator[Place]:
        """Phrases with a slip that stand in letters without blanks, and those that nothing else looks for."""
        for place in self._close.find(letters):
            yield Place(self._close_by[place.pattern], *place[1:])

    def _flags(self, written: bytes) -> tuple[int, Known | None]:
        """What a word as it is written may be, and what it may stand for."""
        text = written.decode()
        word = fold(text)
        if len(word) > MAX_GLUED:
            return LONG, None
        self._moved.note(written, text)
        flags, known = cue(text), self._known(word, text)
        if len(word) < SHORTEST:
            flags |= SHORT
        if known is not None:
            flags |= (known.behind and FIRST) | (known.second and SECOND) | (INSIDE if known.inside else 0)
        return flags, known

    def _seen_as(self, word: bytes, written: str) -> dict[bytes, int]:
        """The watched words that a word may stand for, also where two of its letters look like another one, where its letters are mixed up between
        the first and the last, or where it is declined: each is one slip.
        """
        found = dict(self.alike(word))
        near = [pair for other in drawn_with_two(word) for pair in self.alike(other)]
        near += [(other, 0) for other in self._mixed.get(mixed(word), ())]
        near += [(base, 0) for base in map(fold, bases(written)) if base in self._watched]
        for watched, distance in near:
            if distance < most(watched):
                found[watched] = min(found.get(watched, ANOTHER), distance + 1)
        return found

    def _known(self, word: bytes, written: str) -> Known | None:
        alike, declined = self._seen_as(word, written), self._cases(written)
        inside = (*self.inside(word),) if len(word) >= MIN_GLUED else ()
        if not (alike or declined or inside):
            return None
        inside += (*self._alone(alike, len(word)),)
        among = {watched: distance for watched, distance in alike.items() if watched in self._among}
        among = {**dict.fromkeys(declined, ANOTHER), **among}
        if not among and not inside:
            return None
        behind = (second for watched in among for second in self._phrases.get(watched, ()))
        return Known(among, inside, _marks(behind), _marks(self._seconds.intersection(among)), declined)

    def _cases(self, written: str) -> dict[bytes, int]:
        """The words of phrases that a word may be declined from, with their cases."""
        out: dict[bytes, int] = {}
        for base, bits in cases(written).items():
            word = fold(base)
            if word in self._among:
                out[word] = out.get(word, 0) | bits
        return out

    def _alone(self, alike: Mapping[bytes, int], size: int) -> Iterator[Place]:
        """The phrases of one word that a word of so many letters is, but for slips."""
        for word, distance in alike.items():
            for number in self._single.get(word, ()) if distance else ():
                if distance <= self._patterns[number].tolerance:
                    yield Place(number, 0, size, distance)

    def asked(self, text: str) -> Asked:
        """What each word of a text may be."""
        if len(self._remembered) >= REMEMBERED:
            self._remembered = Remembered(self._flags)
            self._moved.forget()
        words, remembered = written_words(text), self._remembered
        return Asked(words, bytes(map(remembered.__getitem__, words)), remembered.known, self._moved.told(words))

    def find(self, view: View, asked: Asked) -> list[Place]:
        """Every phrase that stands there with at least one slip, once for each place; one that is `alone` without any, too."""
        inside, phrases = list[tuple[int, Place]](), list[Place]()  # those of phrases are counted in words
        words, known = asked.words, asked.known
        for match in _MET.finditer(asked.flags):
            at = match.start()
            one, after = known[words[at]], known.get(words[at + 1]) if at + 1 < len(words) else None
            if one.inside:
                inside += [(at, place) for place in one.inside]
            if after is not None and one.behind & after.second:
                phrases += self._begun(at, one, after, asked)
        stretches, apart = [*_stretches(asked.flags)], [*self._parted(view.text, asked)]
        if not (inside or phrases or stretches or apart):
            return []
        skeletons = word_skeletons(view.text)
        for first, last in stretches:
            inside += [(first, place) for place in self.inside(b"".join(skeletons[first:last]))]
        starts = list(accumulate(map(len, skeletons), initial=0))
        places = [Place(p.pattern, starts[p.start], starts[p.end], p.distance) for p in (*phrases, *apart)]
        joined = len(phrases)
        places[joined:] = [p for p in places[joined:] if couples.JOINED.search(view.text, *view.behind(p.start, p.end))]
        return places + [_moved(place, starts[at]) for at, place in inside]

    def _parted(self, text: str, asked: Asked) -> Iterator[Place]:
        """Names whose two words somebody else's given name parts, joined to theirs by a sign or a word."""
        words, known = asked.words, asked.known
        signed = ((match.start(), 2) for match in _PARTED.finditer(asked.flags)) if couples.has_sign(text) else ()
        worded = ((at, 3) for at in couples.around(words) if asked.flags[at] & FIRST and asked.flags[at + 3] & SECOND)
        for at, gap in (*signed, *worded):
            one, after = known[words[at]], known[words[at + gap]]
            if one.behind & after.second and couples.is_between(words, at, gap):
                yield from self._of_both(at, gap, one, after)

    def _of_both(self, at: int, gap: int, one: Known, after: Known) -> Iterator[Place]:
        """The names that begin and end with two words, letter for letter."""
        for first in (word for word, slipped in one.alike.items() if not slipped):
            behind = self._phrases.get(first, {})
            for second in (word for word, slipped in after.alike.items() if not slipped and word in behind):
                for number, _ in behind[second]:
                    name = self._patterns[number]
                    if len(name.words) == 2 and name.close and name.identifier.kind in _NAMES:
                        yield Place(number, at, at + gap + 1, 0)

    def _begun(self, at: int, one: Known, after: Known, asked: Asked) -> Iterator[Place]:
        """The phrases whose rarest pair begins with a word, by what it and the next one may stand for."""
        for first, slipped in one.alike.items():
            behind = self._phrases.get(first, {})
            for second in sorted(after.alike.keys() & behind.keys()):
                more = after.alike[second]
                fits = slipped <= slips(first) and more <= slips(second)
                yield from self._around(at, slipped + more, behind[second], asked, fits=fits)

    def _around(self, at: int, distance: int, rows: Rows, asked: Asked, *, fits: bool) -> Iterator[Place]:
        """The phrases around a pair of words with so many slips, the first of which is at a place; `fits`: it may be a phrase of its own."""
        for number, offset in rows:
            phrase, begin, whole = self._patterns[number], at - offset, distance
            if len(phrase.words) > 2:
                whole += _elsewhere(phrase.words, asked, begin, at)
            elif not fits:
                whole = ANOTHER
            if whole and _is_declined(phrase.words, [asked.at(begin + n) for n in range(len(phrase.words))]):
                yield Place(number, begin, begin + len(phrase.words), 0)
            elif whole <= phrase.tolerance and (whole or phrase.alone):
                yield Place(number, begin, begin + len(phrase.words), whole)


def _is_declined(wanted: Sequence[bytes], shown: Sequence[Known]) -> bool:
    """Are words those of a phrase, all in one case, or the last of them in a language that declines no other?"""
    common, same = -1, list[int]()
    for word, known in zip(wanted, shown, strict=True):
        bits, slipped = known.declined.get(word, 0), known.alike.get(word, ANOTHER)
        if not slipped:
            same += [bits] if len(word) > 1 else []  # an initial has no cases
        elif bits:
            common &= bits
        else:
            return False
    whole = any(not bits & common for bits in same)  # where only a mark shows the case, it may be none
    return common > 0 and (not whole or bool(common & LAST_ONLY))


def _close(pattern: Pattern) -> Entry:
    return Entry(b"".join(pattern.words), pattern.tolerance if pattern.close else 0)


def _marks(words: Iterable[bytes]) -> int:
    """A bit for each word, which it may share: where two words have none in common, no pair of them is watched (B. Bloom, 1970)."""
    out = 0
    for word in words:
        out |= 1 << hash(word) % MARKS
    return out


def _moved(place: Place, by: int) -> Place:
    return Place(place.pattern, place.start + by, place.end + by, place.distance)


def _stretches(flags: bytes) -> Iterator[tuple[int, int]]:
    """First and last of words that are pieces of longer ones, or longer than can be remembered."""
    sizes = flags.translate(_SIZES)
    for match in _SPACED_OUT.finditer(sizes) if b"\1\1\1\1" in sizes else ():
        yield max(0, match.start() - BESIDE), min(len(flags), match.end() + BESIDE)
    if 2 in sizes:
        yield from ((at, at + 1) for at, size in enumerate(sizes) if size == 2)


def _rarest(words: tuple[bytes, ...], watched: Mapping[bytes, int]) -> int:
    """Where in a phrase the two neighbours begin that are in the fewest phrases: what many share, as in "University of", tells nothing."""
    return min(range(len(words) - 1), key=lambda at: min(watched[words[at]], watched[words[at + 1]]))


def _elsewhere(wanted: tuple[bytes, ...], asked: Asked, begin: int, pair: int) -> int:
    """The slips of the words of a phrase but those of its pair."""
    others = ((begin + n, word) for n, word in enumerate(wanted) if begin + n not in {pair, pair + 1})
    return sum(asked.at(place).alike.get(word, ANOTHER) for place, word in others)
