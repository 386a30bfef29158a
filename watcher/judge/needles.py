"""A regular expression -> words of which a text has one wherever it matches, or None where nothing can be told.

Read from the pattern itself, as a full-text index over patterns does (R. Cox, "Regular Expression Matching with a Trigram Index", 2012):
the rarest piece of which one spelling must stand in whatever it fits. It knows the syntax that the lexicons are
written in: letters, sets, groups, looks ahead and behind, and how often; no references.
"""

import itertools
import re
from collections.abc import Iterable
from typing import NamedTuple

MOST_SPELLINGS = 120
"""Spellings of a piece that are told apart. Of more, nothing can be said."""
LONGEST = 10
"""Code points of a word that is searched for; more make it no rarer."""
CHANCE = 12.0
"""By how much each letter more makes a word rarer: running text has about 3.5 bits a letter (bigrams.json)."""
_MEMBERS = 6
"""Members of a set that are told apart."""
_NOWHERE = frozenset("bBAZ")
"""Escapes that stand for a place between letters."""
_CLASSES = frozenset("wWdDsS")
_LOOKS = ("?=", "?!", "?<=", "?<!")
_REPEATED = frozenset("?*+{")
_PLAIN = re.compile(r"[^\\()\[|?*+{.^$]+(?![?*+{])|[^\\()\[|?*+{.^$]")
"""Letters that stand for themselves, but for the last one where it is repeated."""
_WORD = re.compile(r"[^\\()\[|?*+{.^$]+(?=[|)]|\Z)")

Spellings = frozenset[str]


class Piece(NamedTuple):
    """What a part of a pattern may fit: every spelling, where these are few, and of which words one is in it, where any are known."""

    all: Spellings | None
    needed: Spellings | None


_EMPTY = Piece(frozenset({""}), None)
_ANY = Piece(None, None)


def needed(pattern: str) -> Spellings | None:
    """Words in lower case of which one stands in whatever a pattern fits; None where nothing is known. ValueError: it is not understood."""
    reader = _Reader(pattern)
    words = _needed(reader.branches())
    if reader.at < len(pattern):
        raise ValueError(f"unopened bracket at {reader.at}")
    return words and frozenset(word[:LONGEST] for word in words)


class _Reader:
    """A pattern that is read from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0

    def branches(self) -> Piece:
        """The alternatives up to the end of a group, as one."""
        found = [self._sequence()]
        while self._met("|"):
            found.append(self._sequence())
        return _either(found) if len(found) > 1 else found[0]

    def _met(self, sign: str) -> bool:
        met = self.pattern.startswith(sign, self.at)
        self.at += len(sign) * met
        return met

    def _taken(self, size: int) -> str:
        start, self.at = self.at, self.at + size
        if self.at > len(self.pattern):
            raise ValueError("it ends too soon")
        return self.pattern[start : self.at]

    def _sequence(self) -> Piece:
        if word := _WORD.match(self.pattern, self.at):  # most alternatives are one
            self.at = word.end()
            return _plain(word[0])
        parts: list[Piece] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            parts.append(self._often(self._atom()))
        return _joined(parts)

    def _atom(self) -> Piece:
        if plain := _PLAIN.match(self.pattern, self.at):
            self.at = plain.end()
            return _plain(plain[0])
        sign = self._taken(1)
        if sign == "(":
            return self._group()
        if sign == "[":
            return self._set()
        if sign == "\\":
            return _plain(chr(int(self._taken(4), 16))) if self._met("u") else _escaped(self._taken(1))
        return _ANY if sign == "." else _EMPTY  # or where a text begins or ends

    def _group(self) -> Piece:
        look = any(self._met(sign) for sign in _LOOKS)
        if not look and not self._met("?:") and not self._met("?-i:") and self.pattern.startswith("?", self.at):
            raise ValueError(f"unknown group at {self.at}")
        piece = self.branches()
        if not self._met(")"):
            raise ValueError(f"unclosed group at {self.at}")
        return _EMPTY if look else piece

    def _set(self) -> Piece:
        """A set of letters; one with a class, a range or most letters may be any."""
        start = self.at
        while (sign := self._taken(1)) != "]" or self.at == start + 1:
            self.at += sign == "\\"
        inside = self.pattern[start : self.at - 1]
        if len(inside) > _MEMBERS or any(sign in inside for sign in "^\\-"):
            return _ANY
        return _either(map(_plain, inside))

    def _often(self, piece: Piece) -> Piece:
        """A piece as often as what stands behind it says."""
        if self.at == len(self.pattern) or self.pattern[self.at] not in _REPEATED:
            return piece
        sign = self._taken(1)
        if sign == "{":
            close = self.pattern.index("}", self.at)
            low, comma, high = self.pattern[self.at : close].partition(",")
            self.at = close + 1
            least, most = int(low or 0), int(high) if high else (0 if comma else int(low))
        else:
            least, most = int(sign == "+"), int(sign == "?")
        self._met("?")
        if least == 0:
            return Piece(piece.all | {""}, None) if most == 1 and piece.all is not None else _ANY
        return piece if least == most == 1 else Piece(None, _needed(piece))


def _plain(letters: str) -> Piece:
    return Piece(frozenset({letters.lower()}), None)


def _escaped(sign: str) -> Piece:
    if sign in _NOWHERE:
        return _EMPTY
    if sign in _CLASSES:
        return _ANY
    if sign.isalnum() and sign != "n":
        raise ValueError(f"unknown escape {sign}")
    return _plain("\n" if sign == "n" else sign)


def _either(pieces: Iterable[Piece]) -> Piece:
    """One of some pieces."""
    every = list(pieces)
    spelled = [piece.all for piece in every if piece.all is not None]
    whole = frozenset(itertools.chain(*spelled)) if len(spelled) == len(every) else None
    if whole is not None and len(whole) > MOST_SPELLINGS:
        whole = None
    words = [found for piece in every if (found := _needed(piece)) is not None]
    return Piece(whole, frozenset(itertools.chain(*words)) if len(words) == len(every) else None)


def _joined(parts: Iterable[Piece]) -> Piece:
    """Some pieces behind one another."""
    run = frozenset({""})  # what the pieces since the last unknown one spell
    whole, known = True, list[Spellings | None]()
    for part in parts:
        if part.all is not None and len(run) * len(part.all) <= MOST_SPELLINGS:
            run = frozenset(map("".join, itertools.product(run, part.all)))
            continue
        whole = False
        known += [run, part.needed]
        run = part.all or frozenset({""})
    return Piece(run if whole else None, _rarest([run, *known]))


def _needed(piece: Piece) -> Spellings | None:
    """Words of which one is in whatever a piece fits."""
    return _rarest([piece.all, piece.needed])


def _rarest(sets: Iterable[Spellings | None]) -> Spellings | None:
    """Of some sets of words the one that running text is least likely to have a word of."""
    telling = [words for words in sets if words is not None and "" not in words]
    if len(telling) < 2:
        return telling[0] if telling else None
    return min(telling, key=lambda words: sum(CHANCE ** -len(word) for word in words))
