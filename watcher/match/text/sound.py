"""Cyrillic and Greek words -> a coarse Latin spelling by sound, the same for a Latin name and its transliterations.

Rule: both sides go through `sound`, so it only has to be consistent, not right.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

_FOREIGN = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f]")
_REGION = re.compile(
    r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f](?:.{0,40}[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f])*", re.DOTALL
)
_PIECE = re.compile(r"\S{1,64}")
"""What stands between two blanks; a longer one is read in pieces."""
_AROUND = 12
"""Code points beside foreign letters that are read with them: a name may be half transliterated."""
SILENT = "ħ"
"""What is not heard, but stands between letters: Cyrillic and Greek h, as Latin h."""
_RULES = {
    "shch": "s", "sht": "s", "tsch": "s", "dzh": "i", "sch": "s", "tch": "s", "sh": "s", "ch": "k", "kh": "", "zh": "i", "th": "t", "ph": "f", "gh": "g",
    "ck": "k", "qu": "kv", "ee": "i", "oo": "u", "ou": "u", "oy": "u", "ya": "ia", "yu": "iu", "yo": "io", "mp": "b", "nt": "d", "gk": "g", "ng": "g", "ts": "s", "tz": "s",
    "ce": "se", "ci": "si", "cy": "si", "ks": "ks", "x": "ks", "q": "k", "c": "k", "w": "v", "y": "i", "j": "i", "h": "", "z": "s", "'": "",
    "guez": "ges", "krz": "ks", "prz": "ps", "trz": "ts", "cz": "k", "que": "ke", "kue": "ke", "kua": "kva", SILENT: "", f"sk{SILENT}": "s", "ae": "e", "oe": "o", "ue": "u",
}  # fmt: skip
_LONGEST = 4
_HAND = {"щ": "sht", "ъ": "a", "ь": "", "х": SILENT, "й": "i", "ю": "iu", "я": "ia", "ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "э": "e", "ё": "io", "ы": "i",
         "χ": SILENT, "ξ": "ks", "ψ": "ps", "θ": "th", "φ": "f", "η": "i", "υ": "y", "ω": "o", "β": "b", "γ": "g", "ς": "s", "є": "e", "і": "i", "ї": "i", "ґ": "g"}  # fmt: skip


_TOGETHER = re.compile(r"(?P<j>ν?τζ)|(?P<w>(?:\bγ?|(?<=[αάεέηήιίϊΐοόωώ]))ο[υύ](?=[αάεέηήιίϊΐοόωώ]))")
"""Greek letters that together stand for one that Greek lacks, by the Latin one: Τζόναθαν, Ουέλλερ, Γουέμπ."""


def is_foreign(text: str) -> bool:
    """Does it hold Cyrillic or Greek letters?"""
    return not text.isascii() and _FOREIGN.search(text) is not None


def _roman(low: str) -> list[tuple[str, int]]:
    """Each Latin letter with the place it came from; other characters vanish."""
    together = {m.start(): m for m in _TOGETHER.finditer(low)}
    out: list[tuple[str, int]] = []
    done = 0
    for index, char in enumerate(low):
        if index < done:
            continue
        letters = together.get(index)
        roman = str(letters.lastgroup) if letters else _latin(char)
        done = letters.end() if letters else index + 1
        out += [(c, index) for c in roman if c.isalpha()]
    return out


def _latin(char: str) -> str:
    return char if char.isascii() else _HAND[char] if char in _HAND else anyascii(char).lower()


class Heard(NamedTuple):
    """How a text sounds: one letter a sound, and where its pieces start, each with the places in it that its letters came from."""

    letters: bytes
    pieces: list[tuple[int, tuple[int, ...]]]

    def places(self) -> list[int]:
        """For each letter the code point of the text that it came from."""
        return [start + place for start, inner in self.pieces for place in inner]


def foreign(text: str) -> Heard:
    """`sound` of the Cyrillic and Greek parts of a text and the words beside them."""
    return _sound(text, ((max(0, m.start() - _AROUND), m.end() + _AROUND) for m in _REGION.finditer(text)))


def sound(text: str) -> bytes:
    """The coarse spelling of a text."""
    return _sound(text, [(0, len(text))]).letters


def _sound(text: str, regions: Iterable[tuple[int, int]]) -> Heard:
    letters, pieces = list[bytes](), list[tuple[int, tuple[int, ...]]]()
    for first, last in regions:
        for piece in _PIECE.finditer(text, first, last):
            heard, places = _piece(piece[0])
            letters.append(heard)
            pieces.append((piece.start(), places))
    return Heard(b"".join(letters), pieces)


@lru_cache(16_384)
def _piece(written: str) -> tuple[bytes, tuple[int, ...]]:
    """The sound of what stands between two blanks, and the places in it that it came from: words repeat."""
    low = written.lower() if len(written.lower()) == len(written) else written
    heard = [(letter, place) for word in _words(_roman(low)) for letter, place in _heard(word) if letter.isascii()]
    return "".join(letter for letter, _ in heard).encode(), tuple(place for _, place in heard)


def _words(roman: list[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    """The letters of each word: no letters sound together across a gap."""
    start = 0
    for at in range(1, len(roman) + 1):
        if at == len(roman) or roman[at][1] - roman[at - 1][1] > 1:
            yield roman[start:at]
            start = at


def _heard(word: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """The letters that are heard, doubles once, each with its place."""
    plain, at, last = "".join(letter for letter, _ in word), 0, ""
    while at < len(plain):
        size = next((n for n in range(min(_LONGEST, len(plain) - at), 0, -1) if plain[at : at + n] in _RULES), 1)
        letters = _RULES.get(plain[at : at + size], plain[at : at + size])
        for n, letter in enumerate(letters):
            if letter != last:
                yield letter, word[at + (size - 1 if 0 < n == len(letters) - 1 else n)][1]
            last = letter
        at += size
