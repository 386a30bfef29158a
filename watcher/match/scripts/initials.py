"""A name with the initial of its given name, as Cyrillic, Greek and Armenian write foreign names: И. Фейрвезер, Фейрвезер Ю. А.

The family name has the consonants of one way to say it (`consonants`), or sounds the same letter by letter (sound.py), and the initial begins a way to
say the given name.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple, NoReturn

from watcher.match.names.form import INITIAL_FIRST, Form, is_full
from watcher.match.pattern import TRANSLIT, Sighted, Sighting, most_telling
from watcher.match.scripts.consonants import Code, said, told, written
from watcher.match.scripts.transcribed import (
    ARMENIAN,
    CYRILLIC,
    GREEK,
    HEARD_BITS,
    LEAST,
    NAMED,
    endings,
    is_transcribed,
)
from watcher.match.text.sound import sound
from watcher.model import Identifier

FEWEST = 3
"""Consonants of a family name; one with fewer is met everywhere."""
INITIAL_BITS = 2.5
"""What an initial tells that may begin the name: a vowel or one of seven kinds of consonants."""
LEAST_HEARD = 4
"""Letters that are heard of one."""
_LETTER = CYRILLIC + GREEK + ARMENIAN
_INITIAL = rf"(?<![^\W_])([{_LETTER}]{{1,2}})\.\s?"
_POINTED = re.compile(_INITIAL)
_BEFORE = re.compile(rf"{_INITIAL}(?:[{_LETTER}]{{1,2}}\.\s?)?(?=[{_LETTER}]{{3}})")
_BEHIND = re.compile(rf"(?<=[{_LETTER}]{{3}}),?\s{_INITIAL}(?:[{_LETTER}]{{1,2}}\.)?")
_WORD_BEFORE = re.compile(rf"[{_LETTER}]+\Z")
_LONGEST = 24
"""Code points of a family name."""
_LIKE_W = "УОΟΓ"
"""Letters that a W is given: Уэнди, Ουέντι, Γουέντι."""


def has_initials(text: str) -> bool:
    """Is there a letter of such a script with a point?"""
    return "." in text and not text.isascii() and _POINTED.search(text) is not None


class _Known(NamedTuple):
    """Whose family name it is, with the given name, and what both are worth at most."""

    identifier: Identifier
    given: str
    family: str
    bits: float

    def __repr__(self) -> str:
        return "<_Known>"


class Initialed:
    """Family names by how they are said. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, names: Iterable[tuple[Identifier, Iterable[Form]]]) -> None:
        self._known = defaultdict[str, list[_Known]](list)  # by the consonants of the family name
        self._sounding = defaultdict[bytes, list[_Known]](list)
        for identifier, forms in names:
            for form in filter(_is_plain, forms):
                known = _Known(identifier, form.parts[0], form.parts[-1], form.bits - HEARD_BITS)
                for heard in {sound(spelling) for spelling in _spellings(known.family)}:
                    if len(heard) >= LEAST_HEARD:
                        self._sounding[heard].append(known)
                for consonants in said(known.family):
                    if len(consonants) >= FEWEST:
                        self._known[consonants].append(known)

    def __repr__(self) -> str:
        return "<Initialed>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def met(self, text: str) -> Iterator[Sighted]:
        """Every such name in a text."""
        return most_telling(chain(self._behind_initials(text), self._before_initials(text)))

    def _behind_initials(self, text: str) -> Iterator[tuple[Identifier, Sighting | None]]:
        for initial in _BEFORE.finditer(text):
            for start, end in endings(text, initial.end()):
                yield from self._named(initial[1], text[start:end], (initial.start(), end))

    def _before_initials(self, text: str) -> Iterator[tuple[Identifier, Sighting | None]]:
        for initial in _BEHIND.finditer(text):
            word = _WORD_BEFORE.search(text, max(0, initial.start() - _LONGEST), initial.start())
            for start, end in endings(text, word.start()) if word else ():
                yield from self._named(initial[1], text[start:end], (start, initial.end()))

    def _named(self, initial: str, family: str, span: tuple[int, int]) -> Iterator[tuple[Identifier, Sighting | None]]:
        if not (initial[0].isupper() and family[0].isupper()):
            return
        for known in self._sounding.get(sound(family), ()):
            if _begins(known.given, initial):
                yield known.identifier, _sighting(known.bits, span)
        for code in written(family):
            for known in self._known.get(code.consonants, ()):
                if _begins(known.given, initial):
                    bits = min(known.bits, told(known.family, family, code.consonants) + INITIAL_BITS)
                    yield known.identifier, _sighting(bits, span)


def _is_plain(form: Form) -> bool:
    """Is it a given name and a family name of one word, in Latin letters?"""
    single = is_full(form) and len(form.parts) == 2 and not form.inverted
    return single and not any(c in form.parts[-1] for c in " -") and not is_transcribed("".join(form.parts))


def _spellings(family: str) -> Iterator[str]:
    """A Polish name also as it sounds, and as Russians end it: Врублевская for Wróblewska."""
    plain = family.lower().replace("ó", "u")
    yield from (family, plain)
    if plain.endswith(("ska", "cka", "ski", "cki")):
        yield plain[:-1] + ("aya" if plain.endswith("a") else "iy")


def _begins(given: str, initial: str) -> bool:
    """May a given name begin with that letter?"""
    if given[:1] in "Ww" and initial[0] in _LIKE_W:
        return True
    return any(_fits(way, vowels[0], code) for code in written(initial) for way, vowels in said(given).items())


def _fits(consonants: str, vowels: str, initial: Code) -> bool:
    if initial.consonants:
        return consonants.startswith(initial.consonants) and not vowels
    return not initial.vowels[0] or not set(vowels).isdisjoint(initial.vowels[0])


def _sighting(bits: float, span: tuple[int, int]) -> Sighting | None:
    if bits < LEAST:
        return None
    return Sighting(*span, 1.0, bits, "whole" if bits >= NAMED else "fragment", INITIAL_FIRST, TRANSLIT)
