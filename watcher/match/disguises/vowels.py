"""Words without their vowels -> a view with the watched ones that fit: Isld Frwthr for Isolde Fairweather.

Such a word must stand near another one of the same detail. What is left out is no evidence: a mention keeps the share of its bits that its
visible letters have (`View.shown`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, NoReturn

from watcher.match import data
from watcher.match.text.fold import letters
from watcher.match.text.tokens import plain_words
from watcher.match.text.views import MASKED, Edit, View, apply, excerpt

VOWELS = "aeiou"
MAY_SOUND = frozenset(VOWELS + "y")
"""A y is no vowel that is left out, but words with one are words: when, in Czech, is "když"."""
FEWEST, ENOUGH = 3, 4
"""Consonants of such a word, and of the longest one of a detail."""
NEAR = 4
"""Words on each side in which another one of the detail is looked for."""
_WORD = re.compile(r"[^\W\d_]+")
_NO_VOWELS = str.maketrans("", "", VOWELS)


class _Token(NamedTuple):
    start: int
    word: str


def _bare(word: str) -> str:
    """A word without the vowels behind its first letter."""
    return word[:1] + word[1:].translate(_NO_VOWELS)


def _consonants(word: str) -> int:
    return len(word.translate(_NO_VOWELS))


def is_bare(word: str) -> bool:
    """Is it consonants alone but for its first letter, long enough to be a word without its vowels, and no word itself?"""
    return (
        word.isascii()
        and word.isalpha()
        and MAY_SOUND.isdisjoint(word[1:])
        and _consonants(word) >= ENOUGH
        and not data.is_word(word)
    )


class Vowelless:
    """The words of each detail by their consonants. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, details: Iterable[Iterable[str]]) -> None:
        self._details: dict[str, set[int]] = {}  # of each word the details that it is of
        self._by_consonants: dict[str, set[str]] = {}
        for number, words in enumerate(details):
            for word in filter(None, map(letters, words)):
                self._details.setdefault(word, set()).add(number)
                for form in {_bare(word), _bare(word).lstrip(VOWELS)}:
                    if _consonants(form) >= FEWEST and form != word:
                        self._by_consonants.setdefault(form, set()).add(word)

    def __repr__(self) -> str:
        return "<Vowelless>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def undone(self, view: View) -> View | None:
        """The view with the vowels that watched words lack; None where none fits."""
        if self._by_consonants.keys().isdisjoint(plain_words(view.text)):
            return None
        spans = (m.span() for m in _WORD.finditer(view.text) if m.group().lower() in self._by_consonants)
        part = excerpt(view, spans).view
        edits = [*self._edits([_Token(m.start(), m.group().lower()) for m in _WORD.finditer(part.text)])]
        return apply(part, edits) if edits else None

    def _edits(self, tokens: Sequence[_Token]) -> Iterator[Edit]:
        for at, token in enumerate(tokens):
            near = [other.word for other in (*tokens[max(0, at - NEAR) : at], *tokens[at + 1 : at + 1 + NEAR])]
            fitting = (word for word in self._by_consonants.get(token.word, ()) if self._fits(word, token.word, near))
            if word := min(fitting, default=""):
                yield from _filled(token, word)

    def _fits(self, word: str, seen: str, near: Iterable[str]) -> bool:
        """Does another word of the same detail stand near, with its vowels or without, and is one of them long enough?"""
        for other in near:
            for known in (other, *self._by_consonants.get(other, ())):
                same = not self._details[word].isdisjoint(self._details.get(known, ()))
                if same and known != word and max(_consonants(seen), _consonants(other)) >= ENOUGH:
                    return True
        return False


def _filled(token: _Token, word: str) -> Iterator[Edit]:
    """The vowels of a word, each where it is missing in the token."""
    seen, missing = 0, ""
    for letter in word:
        if token.word[seen : seen + 1] != letter:
            missing += letter
            continue
        if missing:
            yield Edit(token.start + seen, token.start + seen, missing, MASKED)
        seen, missing = seen + 1, ""
    if missing:
        yield Edit(token.start + seen, token.start + seen, missing, MASKED)
