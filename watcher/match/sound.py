"""Cyrillic and Greek words -> a coarse Latin spelling by sound, the same for a Latin name and its transliterations.

Rule: both sides go through `sound`, so it only has to be consistent, not right.
"""

import re
from collections.abc import Iterator

from anyascii import anyascii

_FOREIGN = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f]")
_REGION = re.compile(
    r"[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f](?:.{0,40}[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f])*", re.DOTALL
)
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


def _roman(text: str, regions: list[tuple[int, int]]) -> list[tuple[str, int]]:
    """Each Latin letter with the place it came from; other characters vanish."""
    low = text.lower() if len(text.lower()) == len(text) else text
    together = {m.start(): m for m in _TOGETHER.finditer(low)}
    out: list[tuple[str, int]] = []
    done = 0
    for first, last in regions:
        for index in range(max(0, first - _AROUND), min(len(low), last + _AROUND)):
            if index < done:
                continue
            letters = together.get(index)
            roman = str(letters.lastgroup) if letters else _latin(low[index])
            done = letters.end() if letters else index + 1
            out += [(c, index) for c in roman if c.isalpha()]
    return out


def _latin(char: str) -> str:
    return char if char.isascii() else _HAND[char] if char in _HAND else anyascii(char).lower()


def foreign(text: str) -> tuple[bytes, list[int]]:
    """`sound` of the Cyrillic and Greek parts of a text and the letters beside them."""
    return _sound(text, [match.span() for match in _REGION.finditer(text)])


def sound(text: str) -> tuple[bytes, list[int]]:
    """The coarse spelling of a text, and for each of its letters the code point that it came from."""
    return _sound(text, [(0, len(text))])


def _sound(text: str, regions: list[tuple[int, int]]) -> tuple[bytes, list[int]]:
    heard = [pair for word in _words(_roman(text, regions)) for pair in _heard(word)]
    return "".join(letter for letter, _ in heard).encode("ascii", "ignore"), [place for _, place in heard]


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
