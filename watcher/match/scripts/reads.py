"""Values by their codes, and a text -> where its words, read together as one code, are such a value.

A word may be read in several ways, and where one value ends and its words part is a matter of habit, so that words are read on for as long as some
value begins so.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Generic, NamedTuple, TypeVar

from watcher.match.scripts.consonants import Code

NOTHING = Code("", ("",))
Ways = tuple[tuple[Code, float], ...]
"""How a word may be read, each with what it costs, in bits, that it is read so."""
WORDS_KNOWN = 16_384
"""Words of which is known whether a value begins so."""
Value = TypeVar("Value")


class Reading(NamedTuple):
    """How words are read: the ways of one, which may be one and may be left out behind another, how many, and what stands between them."""

    ways: Callable[[str], Ways]
    may_be: Callable[[str], bool]
    left_out: Callable[[str], bool]
    most: int
    gap: re.Pattern[str]


class Read(NamedTuple):
    """Words that are read: their code, what it costs that they are read so, where they start and end, and themselves."""

    code: Code
    less: float
    start: int
    end: int
    words: tuple[str, ...] = ()


def joined(one: Code, other: Code) -> Code:
    """One code behind another."""
    middle = one.vowels[-1] + other.vowels[0]
    return Code(one.consonants + other.consonants, (*one.vowels[:-1], middle, *other.vowels[1:]))


def coded(words: Iterable[Code]) -> Code:
    """The code of several words."""
    code = NOTHING
    for word in words:
        code = joined(code, word)
    return code


MOST_WAYS = (24, 8, 4, 3)
"""Ways of each word of a value of one, two, three or more words that are thought of together: the likeliest ones."""


def together(words: Sequence[Sequence[Code]]) -> Iterator[Code]:
    """The codes of several words, each of which may be read in several ways."""
    most = MOST_WAYS[min(len(words), len(MOST_WAYS)) - 1]
    return map(coded, product(*(ways[:most] for ways in words)))


class Values(Generic[Value]):
    """Values by the consonants of their codes."""

    def __init__(self, values: Iterable[tuple[str, Value]], reading: Reading) -> None:
        self._values = defaultdict[str, list[Value]](list)
        for consonants, value in values:
            self._values[consonants].append(value)
        self._begun = {consonants[:size] for consonants in self._values for size in range(1, len(consonants) + 1)}
        self._reading = reading
        self._begins = lru_cache(WORDS_KNOWN)(self._may_begin)

    def __bool__(self) -> bool:
        return bool(self._values)

    def met(self, text: str, words: Sequence[re.Match[str]]) -> Iterator[tuple[Read, Value]]:
        """Every value that the words of a text may be read as."""
        for at, word in enumerate(words):
            if self._begins(word[0]):
                for read in self._on(text, words, at, Read(NOTHING, 0.0, word.start(), word.start())):
                    for value in self._values.get(read.code.consonants, ()):
                        yield read, value

    def _may_begin(self, word: str) -> bool:
        """May a value begin with a word?"""
        reading = self._reading
        if reading.left_out(word) or not reading.may_be(word):
            return False
        return any(code.consonants in self._begun for code, _ in reading.ways(word))

    def _on(self, text: str, words: Sequence[re.Match[str]], at: int, read: Read) -> Iterator[Read]:
        """Every way to read on, shorter ones first."""
        if read.words:
            yield read
        reading = self._reading
        if (
            at == len(words)
            or len(read.words) == reading.most
            or (read.words and not self._goes_on(text, words[at], read))
        ):
            return
        word = words[at]
        if read.words and reading.left_out(word[0]):
            yield from self._on(text, words, at + 1, read._replace(end=word.end()))
        for code, less in reading.ways(word[0]):
            more = joined(read.code, code)
            if more.consonants in self._begun:
                after = Read(more, read.less + less, read.start, word.end(), (*read.words, word[0]))
                yield from self._on(text, words, at + 1, after)

    def _goes_on(self, text: str, word: re.Match[str], read: Read) -> bool:
        """May a word stand behind those that are read?"""
        gap, reading = text[read.end : word.start()], self._reading
        return reading.gap.fullmatch(gap) is not None and reading.may_be(word[0])
