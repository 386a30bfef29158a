"""Neighbouring words of a text -> every way to read them together as one code, as long as a value that is looked for begins so."""

import re
from collections.abc import Callable, Container, Iterator, Sequence
from typing import NamedTuple

from watcher.match.consonants import Code

NOTHING = Code("", ("",))
Ways = tuple[tuple[Code, float], ...]
"""How a word may be read, each with what it costs, in bits, that it is read so."""


class Reading(NamedTuple):
    """How words are read: the ways of one, which may be one and may be left out behind another, how many, and what stands between them."""

    ways: Callable[[str], Ways]
    may_be: Callable[[str], bool]
    left_out: Callable[[str], bool]
    most: int
    gap: re.Pattern[str]


class Read(NamedTuple):
    """Words that are read so far: their code, what it costs that they are read so, where they end, and themselves."""

    code: Code
    less: float
    end: int
    words: tuple[str, ...]


def joined(one: Code, other: Code) -> Code:
    """One code behind another."""
    middle = one.vowels[-1] + other.vowels[0]
    return Code(one.consonants + other.consonants, (*one.vowels[:-1], middle, *other.vowels[1:]))


def reads(
    text: str, words: Sequence[re.Match[str]], at: int, begun: Container[str], reading: Reading
) -> Iterator[Read]:
    """Every way to read the words from one on, shorter ones first."""
    yield from _on(text, words, at, begun, reading, Read(NOTHING, 0.0, words[at].start(), ()))


def _on(
    text: str, words: Sequence[re.Match[str]], at: int, begun: Container[str], reading: Reading, read: Read
) -> Iterator[Read]:
    if read.words:
        yield read
    if at == len(words) or len(read.words) == reading.most or not _goes_on(text, words[at], reading, read):
        return
    word = words[at]
    if read.words and reading.left_out(word[0]):
        yield from _on(text, words, at + 1, begun, reading, read._replace(end=word.end()))
    for code, less in reading.ways(word[0]):
        more = joined(read.code, code)
        if more.consonants in begun:
            after = Read(more, read.less + less, word.end(), (*read.words, word[0]))
            yield from _on(text, words, at + 1, begun, reading, after)


def _goes_on(text: str, word: re.Match[str], reading: Reading, read: Read) -> bool:
    """May a word stand behind those that are read?"""
    if not read.words:
        return True
    return reading.gap.fullmatch(text, read.end, word.start()) is not None and reading.may_be(word[0])
