"""A given or a family name alone, in a text that tells another detail of the person: "the Wickenhäuser from Brettschneider's garage".

In: a text and a name of the person. Out: where a part of the name stands that is not somebody else's: no street's, and none that goes on, or
begins, with another name. A relative's stands behind a word for one: his mother Annegret.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from watcher.match import data
from watcher.match.names import strangers
from watcher.match.names.forms import short_forms, split, untitled
from watcher.match.names.inflected import bases
from watcher.match.pattern import WORDS_IN_A_POST, Sighting
from watcher.match.text.fold import fold, letters
from watcher.match.text.tokens import word_skeletons
from watcher.match.text.views import Span
from watcher.match.thread.pieces import is_kin

COMMON, KNOWN, RARE, SURE = 2.5, 6.0, 8.0, 10.0
"""Bits of a part of a name, at most: of one that a large firm has several of, of one that many bear, of one that no list of words has, and of such
a family name in two parts or behind a title, which is no street's or shop's: so much is enough beside a town.
"""
UNCALLED = 5.0
"""Bits of one in a thread about the person: less than one that the text calls a name (pieces.py)."""
EVERYDAY = 14.3
"""Bits. A more common word must be written like a name to be one, tells little, and none is taken for a family name: Hill, Green, Banks."""
MIN_WORD = 3
"""Letters."""
AROUND = 40
"""Code points on each side of a word in which the rest of somebody else's name, or of a street's, stands."""
MOST_WORDS = 400
"""Words of a text that are looked at."""
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])(?![@.]\w)")
_GOES_ON = re.compile(r"[ -]([^\W\d_]+)(?![^\W_])")
_TITLE = re.compile(
    r"(?<![^\W_])(?:mr|mrs|ms|mx|miss|dr|herrn?|frau|familie|family|mme|mlle|monsieur|madame|mademoiselle|famille|señora?|sra?|familia|signora?|famiglia|senhora?|família|mevrouw|meneer|pani?|państwo|fru|familjen|familien|rouva|herra|perhe)\.?\s\Z",
    re.IGNORECASE,
)
_STARTS = re.compile(r"(?:\A|[.!?:…\n\"“„«>*-])[\s\"“„«*-]*\Z")
"""Before the first word of a sentence."""


class _Word(NamedTuple):
    start: int
    end: int
    shown: str
    folded: bytes


@lru_cache(8)
def _words(text: str) -> dict[bytes, list[_Word]]:
    """The words of a text by how their folded forms begin, looked at once for all of whom it tells something."""
    out: dict[bytes, list[_Word]] = {}
    for found in islice(_WORD.finditer(text), MOST_WORDS):
        if len(shown := found.group()) >= MIN_WORD:
            word = _Word(*found.span(), shown, fold(shown))
            out.setdefault(word.folded[:MIN_WORD], []).append(word)
    return out


@lru_cache(8)
def _begun(text: str) -> frozenset[bytes]:
    """How the words of a text begin: a cheap look before they are taken apart."""
    return frozenset(word[:size] for word in word_skeletons(text) for size in (MIN_WORD, MIN_WORD + 1))


def _head(folded: bytes) -> bytes:
    """What a name begins with, however it is declined."""
    return folded[: MIN_WORD + (len(folded) > MIN_WORD + 1)]


def _is(word: _Word, folded: bytes) -> bool:
    """Is a word of a text a part of a name, as it stands or declined?"""
    return word.folded == folded or folded in map(fold, bases(word.shown.lower()))


class _Part(NamedTuple):
    shown: str
    given: bool


@lru_cache(16_384)
def _parts(name: str) -> dict[bytes, _Part]:
    """The words of a name that may stand for it: the given name, its short forms, and the words of the family name."""
    bare = untitled(name)
    if " " not in bare:
        return {}
    given, middle, family = split(bare)
    last = [word for word in re.split(r"[\s-]+", family) if word[:1].isupper() or not word.isascii()]
    parts = [
        *(_Part(word, given=False) for word in last),
        *(_Part(one, given=True) for one in (given, *middle, *short_forms(given))),
    ]
    return {fold(part.shown): part for part in reversed(parts) if len(part.shown) >= MIN_WORD}


def names(text: str, name: str, taken: Sequence[Span], *, kin: bool) -> Iterator[Sighting]:
    """Where a part of a name stands alone, but for the words of other details; `kin`: it is a relative's."""
    own = _parts(name)
    met = [(folded, part) for folded, part in own.items() if _head(folded) in _begun(text)]
    words = _words(text) if met else {}
    for folded, part in met:
        for word in (word for word in words.get(folded[:MIN_WORD], ()) if _is(word, folded)):
            end = _end(word.end, text, own)
            bits = _bits(part, word, text)
            bits = _of_kin(bits, word, text) if kin else _surely(bits, part, word, text, end)
            if bits and not _is_taken(word, taken) and _is_theirs(word, text, own, taken):
                why = "a relative's name" if kin else "given name" if part.given else "family name"
                yield Sighting(word.start, end, 1.0, bits, "fragment", f"{why} beside another detail of the person")


def rare(text: str, name: str, *, kin: bool) -> Iterator[Sighting]:
    """Where a part of a name stands that few others bear, in a thread about the person."""
    for seen in names(text, name, (), kin=kin):
        if seen.bits >= RARE:
            yield replace(seen, bits=UNCALLED, why="name alone in a thread about the person")


def _is_taken(word: _Word, taken: Sequence[Span]) -> bool:
    return any(start < word.end and word.start < end for start, end in taken)


def _of_kin(bits: float, word: _Word, text: str) -> float:
    """A relative's name tells more where the text calls it one."""
    return bits if is_kin(text, word.start) else min(bits, KNOWN) * (bits >= RARE)


def _surely(bits: float, part: _Part, word: _Word, text: str, end: int) -> float:
    """A rare family name tells more in two parts, or behind a title."""
    sure = (
        bits == RARE
        and not part.given
        and (end > word.end or _TITLE.search(text, max(0, word.start - AROUND), word.start))
    )
    return SURE if sure else bits


def _end(end: int, text: str, own: Container[bytes]) -> int:
    """Where a part of a name ends with the others that it goes on with: Tenbrook-Hale."""
    while (behind := _GOES_ON.match(text, end)) and fold(behind[1]) in own:
        end = behind.end()
    return end


def _bits(part: _Part, word: _Word, text: str) -> float:
    """What a part of a name tells where it stands as it is written there; 0 for what is rather a word."""
    plain, small = letters(part.shown), word.shown.islower() and word.shown.isascii()
    worth, listed = data.word_bits(plain), plain in data.given_names()
    if worth < EVERYDAY and (
        small or (not listed and (not part.given or _STARTS.search(text, max(0, word.start - AROUND), word.start)))
    ):
        return 0.0
    if small and data.is_word(plain) and not (listed and part.shown.istitle()):  # short forms are words more often
        return 0.0
    most = COMMON if worth < EVERYDAY else KNOWN if data.is_word(plain) else RARE
    return max(0.0, min(most, worth - WORDS_IN_A_POST))


def _is_theirs(word: _Word, text: str, own: Container[bytes], taken: Sequence[Span]) -> bool:
    """Is a part of a name no street's, and no part of somebody else's? The words of other details of the person are no names."""
    low, high = max(0, word.start - AROUND), word.end + AROUND
    around = text[low:high]
    for start, end in ((max(a, low) - low, min(b, high) - low) for a, b in taken if a < high and low < b):
        around = around[:start] + "·" * (end - start) + around[end:]
    return not strangers.goes_on(around, word.start - low, word.end - low, own)
