"""Texts in other scripts than an address -> the address in them: its street by how it is said, with its number beside it.

"Hohenzollernstraße 12" is Гогенцоллернштрассе 12, "הרצל 14" is Herzl St 14. A street alone is too little to go by, so that the number must stand beside
it, behind or before, with no more than a word between; its town nearby makes it surer.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, NoReturn

from watcher.match.kinds.address import NUMBER_BITS
from watcher.match.kinds.locality import TOWN_BITS
from watcher.match.pattern import TRANSLIT, WORDS_IN_A_POST, Sighted, Sighting, most_telling
from watcher.match.places.around import called_elsewhere
from watcher.match.places.ways import is_generic, suffix, tokens
from watcher.match.scripts.consonants import CONSONANT_BITS, Code, said, spelled, vowels_told, written
from watcher.match.scripts.reads import Read, Reading, Values, Ways, together
from watcher.match.scripts.romanised import LATIN, bare_words, is_other, romanised_ways
from watcher.match.scripts.transcribed import WORD, endings, is_transcribed
from watcher.model import Identifier

FEWEST = 3
"""Consonants of a street."""
ENOUGH, LEAST, MOST = 17.0, 9.0, 20.0
"""Bits. An address below the first is only a fragment, below the second nothing; above the third none is: what is found letter by letter goes first."""
KIND_BITS = 2.0
"""A word for "street" beside it."""
NEAR = 60
"""Code points on each side in which the town stands."""
MOST_WORDS = 4
"""Words of a street that make it out."""
_LATIN_WORD = re.compile(f"{LATIN}{{2,24}}(?:['’ʼ`-]{LATIN}{{1,12}})?")
_BETWEEN = r"[ .,:#№º°–-]{0,3}(?:[^\W\d_]{1,14}[ .,:#№º°–-]{0,3})?"
"""What may stand between a street and its number: marks, and one word."""
_KIND = re.compile(
    r"роуд|ро[ау]д|стрит|авеню|ав[еэ]нью|драйв|лейн|лэйн|корт|уэй|плейс|сквер|бульвар|пл[яа]ц|аллея|вег|гассе|штрассе|рю|калле|виа|"
    "ロード|ストリート|アベニュー|通り|番地|거리|대로|스트리트|로드|애비뉴|شارع|طريق|جادة|רחוב|שדרות|דרך|οδός|οδ|λεωφόρος|στριτ|ρόουντ|रोड|मार्ग|स्ट्रीट|রোড|সড়ক|ถนน|გამზირი|ქუჩა|ჩიხი|փողոց|պողոտա|路|街|大道"
)
"""Words for "street" in other scripts, and those of others as they are said there."""
_KIND_BEHIND = re.compile(rf"[ .-]{{0,2}}(?:{_KIND.pattern})(?![^\W\d_])", re.IGNORECASE)
_THAI_KIND, _GENITIVE = re.compile(r"^(?:ถนน|ซอย)"), re.compile(r"ის\b")
"""What Thai puts before the name of a street, and Georgian behind it."""


@dataclass(frozen=True, slots=True)
class Lives:
    """An address of a person, with every way to write its house number."""

    identifier: Identifier
    street: str = field(repr=False)
    city: str = field(repr=False)
    numbers: tuple[str, ...] = field(repr=False)


class _Line(NamedTuple):
    """A street as it is given, the vowels around its consonants, and what stands with it."""

    lives: Lives
    value: str
    vowels: tuple[str, ...]
    town: frozenset[str]

    def __repr__(self) -> str:
        return "<_Line>"


class Abroad:
    """Streets by how they are said. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, every: Iterable[Lives]) -> None:
        lives = [*every]
        self._native = Values(_lines(one for one in lives if not is_other(one.street)), _OF_OTHERS)
        self._foreign = Values(_lines(one for one in lives if is_other(one.street)), _OF_LATIN)

    def __repr__(self) -> str:
        return "<Abroad>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def met(self, text: str) -> Iterator[Sighted]:
        """Every address in a text."""
        if self._native and is_transcribed(text):
            yield from _met(text, WORD, self._native)
        if self._foreign:
            yield from _met(text, _LATIN_WORD, self._foreign)


def _lines(every: Iterable[Lives]) -> Iterator[tuple[str, _Line]]:
    for lives in every:
        towns = (lives.city, *called_elsewhere(lives.city))
        town = frozenset(code.consonants for name in towns for code in _codes(name) if len(code.consonants) > 1)
        for value in dict.fromkeys(_telling(lives.street)):
            for code in _codes(value):
                if len(code.consonants) >= FEWEST:
                    yield code.consonants, _Line(lives, value, code.vowels, town)


def _telling(street: str) -> Iterator[str]:
    """The words that make a street out, and without the ending that says "street"."""
    bare = _GENITIVE.sub("ი", _THAI_KIND.sub("", street))
    words = [word for word in tokens(bare) if not is_generic(word) and not _KIND.fullmatch(word.lower())][:MOST_WORDS]
    if words:
        yield " ".join(words)
        yield " ".join((*words[:-1], suffix(words[-1])[0]))


def _codes(value: str) -> Iterator[Code]:
    """How some words are said in other scripts; how they are written, where they are in one."""
    other = is_other(value)
    words = bare_words(value) if other else value.split()
    ways = [written(word) if other else [Code(*way) for way in said(word).items()] for word in words]
    return together(ways[:MOST_WORDS])


@lru_cache(8_192)
def _ways(word: str) -> Ways:
    """How a word of another script is read, without what is glued to it, too."""
    return tuple(
        (code, float(place)) for place, (start, end) in enumerate(endings(word, 0)) for code in written(word[start:end])
    )


def _always(_: str) -> bool:
    return True


def _never(_: str) -> bool:
    return False


_GAP = re.compile(r"[ .'’·・-]{1,2}")
_OF_OTHERS = Reading(_ways, _always, _never, MOST_WORDS, _GAP)
_OF_LATIN = Reading(romanised_ways, _always, _never, MOST_WORDS, _GAP)


WITHIN = 130
"""Code points from the first word of a street to its number: four words, and what stands between."""


def _near_figures(text: str, words: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """The words that may be of a street with its number; others need not be read."""
    places = [figure.start() for figure in re.finditer(r"[0-9]+", text)]
    first = ((word, bisect_left(places, word.start() - WITHIN)) for word in words)
    return [word for word, at in first if at < len(places) and places[at] <= word.end() + WITHIN]


def _met(text: str, word: re.Pattern[str], streets: Values[_Line]) -> Iterator[Sighted]:
    found = streets.met(text, _near_figures(text, word.finditer(text)))
    return most_telling((line.lives.identifier, _sighted(text, read, line)) for read, line in found)


@lru_cache(1_024)
def _beside(numbers: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds a house number before a street and behind it."""
    number = "|".join(map(re.escape, numbers))
    before = re.compile(rf"(?<![\w./-])(?:{number}){_BETWEEN}\Z", re.IGNORECASE)
    return before, re.compile(rf"{_BETWEEN}(?:{number})(?![0-9A-Za-z])", re.IGNORECASE)


def _with_number(text: str, read: Read, numbers: tuple[str, ...]) -> tuple[int, int] | None:
    """The span of a street and of its number, if that stands beside it."""
    before, behind = _beside(numbers)
    if found := behind.match(text, read.end):
        return read.start, found.end()
    found = before.search(text, max(0, read.start - 24), read.start)
    kind = _KIND_BEHIND.match(text, read.end)
    return (found.start(), kind.end() if kind else read.end) if found else None


def _sighted(text: str, read: Read, line: _Line) -> Sighting | None:
    """The street of a line that words of a text are said as, if its number stands beside it."""
    span = _with_number(text, read, line.lives.numbers)
    if span is None:
        return None
    own, seen = (
        (line.vowels, read.code.vowels)
        if is_transcribed(text[read.start : read.end])
        else (read.code.vowels, line.vowels)
    )
    bits = (
        CONSONANT_BITS * len(read.code.consonants)
        - read.less
        + vowels_told(own, seen, line.value + text[read.start : read.end])
    )
    bits += NUMBER_BITS - WORDS_IN_A_POST + TOWN_BITS * _in_town(text, span, line.town)
    bits += KIND_BITS * _says_street(text, span)
    if bits < LEAST:
        return None
    part = "whole" if bits >= ENOUGH else "fragment"
    return Sighting(*span, 1.0, min(MOST, bits), part, "the street as other scripts write it, and its number", TRANSLIT)


def _in_town(text: str, span: tuple[int, int], town: frozenset[str]) -> bool:
    """Is the town named nearby, in one word or two?"""
    around = text[max(0, span[0] - NEAR) : span[0]], text[span[1] : span[1] + NEAR]
    words = [word[0] for part in around for word in re.finditer(r"[^\W\d_]{2,24}", part)]
    both = map("".join, pairwise(words))
    return any(code.consonants in town for word in (*words, *both) for code in _heard(word))


def _heard(word: str) -> tuple[Code, ...]:
    return written(word) if is_transcribed(word) else spelled(word)


def _says_street(text: str, span: tuple[int, int]) -> bool:
    """Does a word for "street" stand in it or beside it?"""
    around = text[max(0, span[0] - 12) : span[1] + 12].lower()
    return _KIND.search(around) is not None or any(map(is_generic, re.findall(r"[^\W\d_]{2,}", around)))
