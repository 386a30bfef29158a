"""Texts in other scripts -> names in them that are the persons', as such scripts write foreign names: Майкл Райт, マイケル・ライト.

All words of a name must stand in their order, each with the consonants of one way to say it (`consonants`); what a language glues to a word is
taken off. What a name is worth lies in its consonants, and in whether vowels stand where it has some.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, product
from typing import NamedTuple, NoReturn

from watcher.match.names.form import SHORT_FORM, Form, is_full
from watcher.match.pattern import TRANSLIT, Sighted, Sighting, most_telling
from watcher.match.scripts.consonants import said, told, written
from watcher.match.text.signs import CAPITAL
from watcher.model import Identifier

BY_CHANCE, NAMES_BY_CHANCE = 3.5, 0.0
"""Bits off for the words of an ordinary post, each of which is a chance, and for its names, where words can be seen to be some: measured with 1,000
names in 60,000 words of eight languages and 5,000 names of each.
"""
NAMED, ENOUGH, LEAST = 15.0, 18.0, 9.0
"""Bits. Words seen to be a name are one from the first on, others from the second; what is less is only a fragment, and nothing below the third."""
FEWEST = 4
"""Consonants. A name with fewer is met everywhere."""
MOST_SHORT = 6
"""Ways to say a word of a name with a short form that are thought of; there are many such names."""
MOST_ARTICLED = 4
"""Letters of an Arabic word of which the first two are no article."""
LONGEST = 24
"""Letters of a word of a name, or of several in scripts that do not part them."""
HEARD_BITS = 3.0
"""What a name is worth less that only sounds like the person's."""
Span = tuple[int, int]


CYRILLIC, GREEK = "\u0400-\u052f", "\u0370-\u03ff\u1f00-\u1fff"
ARMENIAN, _GEORGIAN, _INDIAN = "\u0531-\u0587", "\u10a0-\u10ff", "\u0900-\u0963\u0971-\u0dff"
_HEBREW, _ARABIC = "\u05d0-\u05ea\u05b0-\u05c7'’׳", "\u0620-\u065f\u066e-\u06d3"
_KANA, _HANGUL, _HAN = "\u30a1-\u30fa\u30fc", "\uac00-\ud7a3", "\u3400-\u9fff"
_ANY = re.compile(f"[{CYRILLIC}{GREEK}{ARMENIAN}{_GEORGIAN}{_INDIAN}\u05d0-\u05ea{_ARABIC}{_KANA}{_HANGUL}{_HAN}]")
WORD = re.compile(
    "|".join(
        f"({before}[{one}]{{1,{LONGEST}}})"
        for one, before in (
            *((script, "") for script in (CYRILLIC, GREEK, ARMENIAN, _GEORGIAN, _INDIAN)),
            (_ARABIC, "(?:عبد (?=ال))?"),
            (_KANA, ""),
            (_HANGUL, ""),
        )
    )
    + f"|([\u05d0-\u05ea][{_HEBREW}]{{0,{LONGEST - 1}}})"
)
"""A word; its group is its script. عبد الرحمن is one: Abdulrahman."""
_ARTICLE, _LATIN_ARTICLE = "ال", re.compile(r"(?:al|el|ul|as|ad|an|ar|at|az|ash)", re.IGNORECASE)
"""What Arabic names have before them, or have not: Khatib, Al-Khatib."""
_SERVANT = re.compile(r"(abd(?:[aeu]l|ur|u[rsnz])?)[ -]+(?:(?:al|el|ul|ar|as)[ -]+)?(?=[^\W\d_])", re.IGNORECASE)
"""The beginning of a given name that is one word in Arabic."""
_HAN_NAME = re.compile(f"([{_HAN}]{{1,6}})[·•・‧](?=([{_HAN}]{{1,8}}))")
_HAN_WORD = re.compile(f"[{_HAN}]{{1,8}}")
"""Words of a name in Chinese, between which a point stands."""
_GAP, _COMMA = re.compile(r"[\s·•・‧=＝,،.\-–]{1,3}"), re.compile("[,،\n]")
_PREFIXES = (re.compile("[והבלמשכوفبلك]"), re.compile("[והבלמשכ]{2}|ال"))
_SUFFIX = re.compile(
    "(?:ом|ем|ым|им|ові|еві)$|(?:은|는|이|가|을|를|의|에|도|만|와|과|랑|님|씨|야|아|군|양|께서|에게|한테|으로|로|입니다|이다|이라는|라는|이라고|라고|이랑|하고){1,2}$"
)
"""What Hebrew, Arabic, Slavic languages and Korean glue to a name."""
_GLUED = re.compile(f"(?<![{_KANA}])[{_KANA}]{{5,16}}(?![{_KANA}])|(?<![{_HANGUL}])[{_HANGUL}]{{4,10}}(?![{_HANGUL}])")
MOST_GLUED = 1_000
"""What may be several words of a name without anything between them, and how many such of a text are looked at."""
_POINTED = re.compile("[·•・‧=＝]")
_CAPITALS = re.compile(rf"{CAPITAL}[^\W\d_]+(?:\W+{CAPITAL}[^\W\d_]+)+")
"""What shows words to be a name: a point between words of signs, or their capitals."""


def is_transcribed(text: str) -> bool:
    """Has it letters of such a script?"""
    return not text.isascii() and _ANY.search(text) is not None


class _Line(NamedTuple):
    """The words of a name in one order, and what it is worth at most."""

    identifier: Identifier
    words: tuple[str, ...]
    bits: float
    inverted: bool

    def __repr__(self) -> str:
        return "<_Line>"


class Transcribed:
    """Names by how they are said. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, names: Iterable[tuple[Identifier, Iterable[Form]]]) -> None:
        self._lines = defaultdict[tuple[str, str], list[_Line]](list)  # by the codes of the first two words
        for identifier, forms in names:
            said_so = (form for form in forms if _is_said(form))
            for words, form in {words: one for one in said_so for words in _told(one)}.items():
                line = _Line(identifier, words, form.bits - HEARD_BITS, form.inverted)
                most = MOST_SHORT if form.why == SHORT_FORM else None
                for codes in product([*said(words[0])][:most], [*said(words[1])][:most]):
                    if len(words) > 2 or sum(map(len, codes)) >= FEWEST:
                        self._lines[codes].append(line)

    def __repr__(self) -> str:
        return "<Transcribed>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def met(self, text: str) -> Iterator[Sighted]:
        """Every name in a text."""
        return most_telling(
            (line.identifier, _named(text, (first[0], second[1]), line, bits))
            for first, second in _pairs(text)
            for line, bits in self._begun(text[slice(*first)], text[slice(*second)])
        )

    def _begun(self, one: str, other: str) -> Iterator[tuple[_Line, float]]:
        """The lines that begin with two words, and what these tell."""
        for codes in product(_consonants(one), _consonants(other)):
            for line in self._lines.get(codes, ()):
                yield line, sum(map(told, line.words, (one, other), codes))


def _words(form: Form) -> tuple[str, ...]:
    said = _SERVANT.sub(r"\1", " ".join(form.parts))
    return tuple(word for word in re.split(r"[\s\-–]+", said) if word)


def _told(form: Form) -> Iterator[tuple[str, ...]]:
    """The words of a name, and those without Arabic articles, which other scripts glue to the word or leave out."""
    words = _words(form)
    yield words
    bare = tuple(word for word in words if _LATIN_ARTICLE.fullmatch(word) is None)
    if 1 < len(bare) < len(words):
        yield bare


def _is_said(form: Form) -> bool:
    """Is it a name of several words in Latin letters?"""
    return is_full(form) and len(_words(form)) > 1 and not is_transcribed("".join(form.parts))


def _named(text: str, span: Span, line: _Line, bits: float) -> Sighting | None:
    """The name of a line of which the first two words are met."""
    start, end = span
    for word in line.words[2:]:
        more = _next(text, end, word)
        if more is None:
            return None
        bits, end = bits + more[0], more[1]
    if not line.inverted and _COMMA.search(text, start, end):
        return None
    as_name = _seen_as_name(text[start:end])
    bits = min(line.bits, bits - (NAMES_BY_CHANCE if as_name else BY_CHANCE))
    if bits < LEAST:
        return None
    part = "whole" if bits >= (NAMED if as_name else ENOUGH) else "fragment"
    return Sighting(start, end, 1.0, bits, part, "the name as other scripts write it", TRANSLIT)


def _next(text: str, at: int, word: str) -> tuple[float, int] | None:
    """What the next word of a name tells, and where it ends, if it stands there."""
    gap = _GAP.match(text, at)
    found = [
        (told(word, text[start:end], consonants), end)
        for start, end in endings(text, gap.end() if gap else at)
        for consonants in _consonants(text[start:end])
        if consonants in said(word)
    ]
    return max(found, default=None)


def _consonants(word: str) -> list[str]:
    return [code.consonants for code in written(word) if code.consonants]


def _seen_as_name(span: str) -> bool:
    return _CAPITALS.fullmatch(span) is not None or _POINTED.search(span) is not None


def _pairs(text: str) -> Iterator[tuple[Span, Span]]:
    """Two neighbouring words that may be the first ones of a name."""
    for one, other in pairwise(WORD.finditer(text)):
        if one.lastindex == other.lastindex and _GAP.fullmatch(text, one.end(), other.start()):
            yield from product(_beginnings(text, *one.span()), endings(text, other.start()))
    for word in islice(_GLUED.finditer(text), MOST_GLUED):
        for middle in range(word.start() + 2, word.end() - 1):
            yield from (((word.start(), middle), span) for span in endings(text, middle))
    for name in _HAN_NAME.finditer(text):
        for first in range(*name.span(1)):
            yield from (((first, name.end(1)), span) for span in endings(text, name.start(2)))


def _beginnings(text: str, start: int, end: int) -> Iterator[Span]:
    """A word without what is glued to it on either side."""
    yield from endings(text, start)
    for glued in _PREFIXES:
        before = glued.match(text, start, end)
        if before and before.end() < end:
            yield before.end(), end


def endings(text: str, start: int) -> Iterator[Span]:
    """The word that begins there, without what is glued to it."""
    if word := _HAN_WORD.match(text, start):
        yield from ((start, end) for end in range(start + 1, word.end() + 1))
    elif word := WORD.match(text, start):
        yield start, word.end()
        if text.startswith(_ARTICLE, start) and word.end() - start > MOST_ARTICLED:
            yield start + len(_ARTICLE), word.end()
        if (behind := _SUFFIX.search(text, start + 1, word.end())) is not None:
            yield start, behind.start()
