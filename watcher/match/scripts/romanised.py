"""Texts in Latin letters -> names in them that are the persons' whose names are given in another script, however they are romanised.

محمد الحارثي is Mohammed Al-Harthi and Mohamed Elharthy, 박지훈 Park Ji-hoon and Jihoon Pak, नरेंद्र चौधरी Narendra Chaudhary: vowels, articles, blanks and strokes go by
habit, consonants in their order stay. So that no blank matters, a name is the consonants of all its words (`consonants`).
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, NoReturn

from watcher.match import data
from watcher.match.names.form import Form, is_full
from watcher.match.pattern import TRANSLIT, WORDS_IN_A_POST, Sighted, Sighting, most_telling
from watcher.match.scripts.consonants import CONSONANT_BITS, Code, spelled, vowels_told, way_bits, written
from watcher.match.scripts.reads import Read, Reading, Values, Ways, together
from watcher.match.scripts.transcribed import FEWEST, HEARD_BITS, LEAST
from watcher.model import Identifier

NAMED, ENOUGH = 17.0, 20.0
"""Bits. Words with capitals are a name from the first on, others from the second; what is less is only a fragment. Most names in Latin letters are
other people's, so that these are more than where a foreign name in another script is told.
"""
MOST_WORDS = 5
"""Words that a name may be in Latin letters: Nur al-Din al-Qasimi."""
MOST_WAYS = 6
"""Ways to say one of them."""
AS_NAMES = 2.0
"""Bits that capitals add: measured with 1,250 names of ten countries and 24,000 names of ten others."""
ORDINARY = 14.0
"""Bits. A word that is more common is only a name's with a capital."""
LATIN = "[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"
_WORD = re.compile(f"{LATIN}{{1,24}}(?:['’ʼ`‐-]{LATIN}{{1,12}}){{0,2}}")
_ARTICLE = re.compile(r"(?:al|el|ul|ad|ed|as|es|ar|er|an|en|at|et|az|ez|ash|esh)(?=\Z|-|[^aeiou\W])", re.IGNORECASE)
"""The Arabic article by itself or before a name, which takes the sound of the letter behind it."""
_ARABIC_ARTICLE = re.compile(r"\bال(?!له\b)(?=..)")
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_OTHER = re.compile("[\u0370-\u1dff\u2c00-\ud7a3]")
_FAMILIES = dict(zip("이임유노양여나육염", "리림류로량려라륙렴", strict=True))
"""Korean family names that are mostly romanised as they are said in the north: Lee, Lim, Ryu, Roh."""


class _Line(NamedTuple):
    """A name as it is given, the vowels around its consonants, and what it is worth at most."""

    identifier: Identifier
    value: str
    vowels: tuple[str, ...]
    bits: float
    inverted: bool

    def __repr__(self) -> str:
        return "<_Line>"


class Romanised:
    """Names in other scripts by their consonants. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, names: Iterable[tuple[Identifier, Iterable[Form]]]) -> None:
        self._names = Values(_lines(names), _READING)

    def __repr__(self) -> str:
        return "<Romanised>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def met(self, text: str) -> Iterator[Sighted]:
        """Every name in a text."""
        found = self._names.met(text, list(_WORD.finditer(text))) if self._names else ()
        return most_telling((line.identifier, _named(text, read, line)) for read, line in found)


def _lines(names: Iterable[tuple[Identifier, Iterable[Form]]]) -> Iterator[tuple[str, _Line]]:
    for identifier, forms in names:
        for form in filter(_is_given, forms):
            value, bits = " ".join(form.parts), form.bits - HEARD_BITS
            for code in _codes(form):
                if len(code.consonants) >= FEWEST:
                    yield code.consonants, _Line(identifier, value, code.vowels, bits, form.inverted)


def _is_given(form: Form) -> bool:
    return is_full(form) and is_other("".join(form.parts))


def in_other_letters(value: str) -> bool:
    """Has it letters of another script than the Latin one?"""
    return _OTHER.search(value) is not None


def is_other(value: str) -> bool:
    """Is it in a script whose letters do not say how they are romanised? Chinese signs and kana do, where they do at all."""
    return in_other_letters(value) and not _SIGNS.search(value)


def bare_words(value: str) -> list[str]:
    """The words of a value without Arabic articles."""
    return _ARABIC_ARTICLE.sub("", value).split()


def _codes(form: Form) -> Iterator[Code]:
    """The codes of a name; of a Korean family name, as it is said in the north, too."""
    words = bare_words(" ".join(form.parts))
    ways = [(*written(word), *(written(_FAMILIES[word]) if word in _FAMILIES else ())) for word in words]
    return together(ways)


def _may_be_name(word: str) -> bool:
    return not word.islower() or data.word_bits(word) >= ORDINARY or _ARTICLE.fullmatch(word) is not None


@lru_cache(8_192)
def romanised_ways(word: str) -> Ways:
    """How a word may be read, with an Arabic article and without, and what it costs that it is read so."""
    bare = _ARTICLE.match(word)
    spellings = (word, word[bare.end() :]) if bare and len(word) > bare.end() + 2 else (word,)
    ways = [spelled(spelling)[:MOST_WAYS] for spelling in spellings]
    return tuple((code, way_bits(len(codes), place)) for codes in ways for place, code in enumerate(codes))


_READING = Reading(
    romanised_ways,
    _may_be_name,
    lambda word: _ARTICLE.fullmatch(word) is not None,
    MOST_WORDS,
    re.compile(r"[ .–]{1,2}|, "),
)


_SAINT = re.compile(r"\b(?:San(?:t[aeo']|kt)?|Saint|Ste?\.?|S[aã]o|Sveti|Szent|Ágios)[ -]\Z", re.IGNORECASE)
"""Before a name that is a town's: San Giorgio di Mantova."""
LONGEST_SAINT = 8
"""Code points."""


def _named(text: str, read: Read, line: _Line) -> Sighting | None:
    """The name of a line that words of a text are said as."""
    if len(read.words) < 2 or ("," in text[read.start : read.end] and not line.inverted):
        return None
    if _SAINT.search(text, max(0, read.start - LONGEST_SAINT), read.start):
        return None
    vowels = vowels_told(read.code.vowels, line.vowels, line.value)
    chance = sum(data.word_bits(word.lower()) for word in read.words) - WORDS_IN_A_POST
    as_name = all(word[0].isupper() for word in read.words)
    heard = CONSONANT_BITS * len(read.code.consonants) - read.less + vowels + AS_NAMES * as_name
    bits = min(line.bits, chance, heard)
    if bits < LEAST:
        return None
    part = "whole" if bits >= (NAMED if as_name else ENOUGH) else "fragment"
    return Sighting(read.start, read.end, 1.0, bits, part, "the name in Latin letters", TRANSLIT)
