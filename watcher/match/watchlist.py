"""Persons -> a compiled watchlist: every pattern of every identifier in one index, ready for any number of posts.

The compiled watchlist is as secret as the files it comes from: its repr is opaque, it is never pickled and never enters a worker that parses pages.
"""

import gc
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from operator import attrgetter
from typing import NoReturn

from watcher.match.compiler import FREE_TRIGGER, MIN_TRIGGER, Compiler, Found, Hint, Named, Sounding
from watcher.match.disguises.layouts import typed
from watcher.match.disguises.masked import Masked
from watcher.match.disguises.misread import Misread
from watcher.match.disguises.turned import CIPHERS
from watcher.match.disguises.vowels import Vowelless
from watcher.match.index import Entry, Index
from watcher.match.kinds.birth import Dates
from watcher.match.kinds.coordinates import Places
from watcher.match.kinds.phone import Apart
from watcher.match.pattern import Pattern
from watcher.match.places import street
from watcher.match.scripts.abroad import Abroad
from watcher.match.scripts.initials import Initialed
from watcher.match.scripts.romanised import Romanised, in_other_letters
from watcher.match.scripts.transcribed import Transcribed
from watcher.match.text.fold import fold
from watcher.match.text.spellings import transcriptions
from watcher.match.words import Words
from watcher.match.written import tidied
from watcher.model import Person

ADDRESS_TRIGGERS = ((b"sptth", "reversed"), (b"uggcf", "rot13"))
"""The beginning of a web address, backwards and through rot13: a map link has no word of the watchlist in it."""
MOST_GLUED = 3
"""Words that are also looked for in one piece where some of their letters are hidden."""
MANY = 100
"""Persons. The objects of so many are worth keeping out of the collector's way."""


class Watchlist:
    """Compiled persons. Places of `index` and `words` name a pattern, those of `index` from `searched` on a trigger."""

    def __init__(self, persons: Iterable[Person]) -> None:
        self.persons = tuple(map(tidied, persons))
        with _without_collecting(freeze=len(self.persons) >= MANY):
            self._compile()

    def _compile(self) -> None:
        self.patterns: list[Pattern] = []
        self._sounding: list[Sounding] = []
        self._named: list[Named] = []
        self.hints: dict[str, list[Hint]] = {}
        found = Found()
        for person in self.persons:
            compiler = Compiler(person, found)
            self.patterns += compiler.patterns()
            self._sounding += compiler.sounds
            self._named += compiler.named
            self.hints[person.codename] = compiler.hints
        street.parse.cache_clear()  # what many live in is parsed once, and not kept beyond the watchlist
        self._values, self._numbers, self._lives = found.values, found.numbers, found.lives
        self.patterns.sort(key=attrgetter("alone"))  # the index's come first, each at its number
        triggers = [*_triggers(found.words), *ADDRESS_TRIGGERS]
        self.triggers = [undoing for _, undoing in triggers]
        entries = [Entry(p.skeleton, 0 if p.words else p.tolerance, p.worded) for p in self.patterns if not p.alone]
        self.searched = len(entries)
        self.index = Index(entries + [Entry(skeleton, 0, len(skeleton) < FREE_TRIGGER) for skeleton, _ in triggers])
        self.words = Words(self.patterns, map(_plain, found.words))
        self.places = Places(found.places)
        self.dates = Dates(found.days)
        self.apart = Apart(found.phones)

    @cached_property
    def sounds(self) -> tuple[list[Pattern], Index]:
        """Patterns by sound with their index, for texts in Cyrillic or Greek letters: made when the first one comes."""
        patterns = [pattern for made in self._sounding for pattern in made()]
        return patterns, Index([Entry(p.skeleton, p.tolerance) for p in patterns])

    @cached_property
    def transcribed(self) -> Transcribed:
        """Names as other scripts write them: made when the first text in one comes."""
        return Transcribed((identifier, ways(value)) for identifier, value, ways in self._named)

    @cached_property
    def initialed(self) -> Initialed:
        """The same with an initial: made when the first text with one comes."""
        return Initialed((identifier, ways(value)) for identifier, value, ways in self._named)

    @cached_property
    def romanised(self) -> Romanised:
        """Names that are given in another script than the Latin one: made when the first text comes."""
        return Romanised((one, ways(value)) for one, value, ways in self._named if in_other_letters(value))

    @cached_property
    def abroad(self) -> Abroad:
        """Addresses as other scripts write them: made when the first text comes."""
        return Abroad(self._lives)

    @cached_property
    def masked(self) -> Masked:
        """The words and numbers of all details, for texts in which some are hidden in part: made when the first one comes."""
        return Masked(self._details(), self._numbers)

    @cached_property
    def vowelless(self) -> Vowelless:
        """The same words without their vowels."""
        return Vowelless(self._details())

    @cached_property
    def misread(self) -> Misread:
        """Those of them with letters beyond ASCII, for texts that were read in a wrong encoding."""
        return Misread(self._values)

    def _details(self) -> list[list[str]]:
        """The words of each detail, and where they are few all in one, or the outer ones: IsoldeFairw*ather."""
        found = [re.findall(r"[^\W_]+", spelling) for value in self._values for spelling in transcriptions(value)]
        return [
            [*words, "".join(words), words[0] + words[-1]] if 1 < len(words) <= MOST_GLUED else words for words in found
        ]

    def __repr__(self) -> str:
        return f"<Watchlist of {len(self.persons)} persons>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")


@contextmanager
def _without_collecting(*, freeze: bool) -> Iterator[None]:
    """Compiling makes some hundred small objects a person, and no cycles: the collector would look through all of them again and again, and
    later once more in each full collection, during which nothing else runs, unless they are frozen.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            if freeze:
                gc.freeze()
            gc.enable()


def _plain(value: str) -> str:
    """A value without the marks of its letters."""
    if value.isascii():
        return value
    return "".join(
        c
        for c in unicodedata.normalize("NFKD", value.replace("ß", "ss").replace("ł", "l"))
        if not unicodedata.combining(c)
    )


def _triggers(words: Iterable[str]) -> list[tuple[bytes, str]]:
    """Skeletons that show a text to be reversed, ciphered or typed on another layout, with the name of what undoes it."""
    out: dict[bytes, str] = {}
    for word in dict.fromkeys(words):
        skeleton = fold(word)
        if len(skeleton) < MIN_TRIGGER:
            continue
        for back in _backwards(word, skeleton):
            if back != skeleton:
                out.setdefault(back, "reversed")
        if not any(map(str.isalpha, word)):
            continue
        for layout, keys in typed(_plain(word)):
            out.setdefault(fold(keys), layout)
        spellings = (word,) if word.isascii() else (_plain(word), word)
        for cipher, apply in CIPHERS.items():
            for ciphered in map(apply, spellings):
                changed = fold(ciphered)
                if changed != skeleton:
                    out.setdefault(changed, cipher)
                    for back in _backwards(ciphered, changed):
                        out.setdefault(back, f"reversed {cipher}")
    return list(out.items())


def _backwards(word: str, skeleton: bytes) -> tuple[bytes, ...]:
    """The skeleton of a word that is written backwards, or turned around itself: æ is two letters that keep their order."""
    return (skeleton[::-1],) if word.isascii() else (skeleton[::-1], fold(word[::-1]))
