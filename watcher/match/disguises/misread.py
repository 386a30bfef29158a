"""A text whose bytes were read in the wrong encoding -> a view with the watched words as they were meant: "SÃ¼ÃŸebier", "Jiøí", "Èãîðü".

Old forums, exports and leaked tables are full of it. Which encodings were mixed up cannot be told from a name; so each watched word with
letters beyond ASCII is garbled in every way that is common, and looked for as it stands. What is found so is still confirmed by its kind.

The encodings are those of the WHATWG's Encoding standard and the code pages of DOS and the Macintosh.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple, NoReturn

import ahocorasick_rs

from watcher.match.text.views import Edit, View, apply, cleaned

SHORTEST = 3
"""Letters of a word that is looked for, and signs of what is seen of it."""
_READ_TWICE_AS = ("latin-1", "cp1252")
_READ_AS = (*_READ_TWICE_AS, "cp1250", "cp1251", "mac_roman", "cp437", "cp850")
"""As what UTF-8 is read, once and again."""
_MIXED_UP = (
    ("cp1252", "mac_roman cp437 cp850 cp1251"), ("mac_roman", "cp1252"), ("cp850", "cp1252"), ("cp852", "cp1252"),
    ("cp1250", "cp1252"), ("iso8859-2", "cp1252"), ("cp1254", "cp1252"), ("cp1257", "cp1252"),
    ("cp1251", "cp1252 koi8-r cp866 mac_roman"), ("koi8-r", "cp1251 cp1252"), ("cp866", "cp1251 cp1252"),
    ("cp1253", "cp1252"), ("cp1255", "cp1252"), ("cp1256", "cp1252"), ("tis-620", "cp1252"),
    ("shift_jis", "cp1252"), ("euc_jp", "cp1252"), ("gbk", "cp1252"), ("big5", "cp1252"), ("euc_kr", "cp1252"),
)  # fmt: skip
"""The encoding of a script, and as what it is read."""
MOST = 2_000
"""Words that are garbled in every way; of more only in the commonest one, UTF-8 read as Latin, for the sake of memory."""
_WORD = re.compile(r"[^\W_]+")


class _Garbled(NamedTuple):
    """What is looked for, and what each of it means."""

    automaton: ahocorasick_rs.AhoCorasick
    meant: list[str]


class Misread:
    """The words of all details as they look in wrong encodings. As secret as the watchlist: opaque, and never pickled."""

    def __init__(self, values: Iterable[str]) -> None:
        words = dict.fromkeys(word for value in values for word in _WORD.findall(value) if not word.isascii())
        self._words = [word for word in words if sum(map(str.isalpha, word)) >= SHORTEST]

    def __repr__(self) -> str:
        return f"<Misread of {len(self._words)} words>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    @cached_property
    def _garbled(self) -> _Garbled:
        every = len(self._words) <= MOST
        meant = {seen: word for word in self._words for seen in _looks(word, every=every)}
        longest = ahocorasick_rs.MatchKind.LeftmostLongest
        automaton = ahocorasick_rs.AhoCorasick(meant, matchkind=longest, store_patterns=False)
        return _Garbled(automaton, list(meant.values()))

    def undone(self, view: View) -> View | None:
        """The view with those words as they are meant; None where there are none."""
        if not self._words or view.text.isascii():
            return None
        seen = view.text.replace("İ", "i").lower()  # of all letters the one that becomes two
        automaton, meant = self._garbled
        try:
            found = automaton.find_matches_as_indexes(seen)
        except UnicodeEncodeError:  # half a character, as broken JSON has it
            found = automaton.find_matches_as_indexes(seen.encode(errors="replace").decode())
        return apply(view, [Edit(start, end, meant[at], "misread") for at, start, end in found]) if found else None


def _looks(word: str, *, every: bool) -> Iterator[str]:
    """A word as it looks in wrong encodings, in lower case."""
    capitals = "".join(c if c == "ß" else c.upper() for c in word)  # the one letter that many leave small
    for written in dict.fromkeys((word, word.lower(), word.upper(), capitals)):
        for seen in (*_as_utf8(written.encode(), every=every), *(_in_another(written) if every else ())):
            shown = (seen if seen.isprintable() else cleaned(seen).text.strip()).lower()
            if not shown.isascii() and len(shown) >= SHORTEST and shown != word.lower():
                yield shown


def _as_utf8(raw: bytes, *, every: bool) -> Iterator[str]:
    """UTF-8 that is read as something else, also twice."""
    yield from (_read(raw, codec) for codec in (_READ_AS if every else _READ_TWICE_AS))
    yield from (_read(_read(raw, codec).encode(), codec) for codec in _READ_TWICE_AS)


def _in_another(word: str) -> Iterator[str]:
    """A word in each encoding that has its letters, read in another one."""
    for right, wrong in _MIXED_UP:
        try:
            raw = word.encode(right)
        except UnicodeEncodeError:
            continue
        yield from (_read(raw, codec) for codec in wrong.split())


def _read(raw: bytes, codec: str) -> str:
    return raw.decode("latin-1").translate(_table(codec))


@cache
def _table(codec: str) -> str:
    """The character of each byte; of one that the encoding lacks a control character, as browsers and databases do."""
    return "".join(bytes([byte]).decode(codec, errors="ignore") or chr(byte) for byte in range(256))
