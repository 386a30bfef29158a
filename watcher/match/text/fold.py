"""Text -> skeleton: one byte a-z for each letter or digit that a reader would see, and where each came from.

Case, marks, invisible characters, separators and punctuation vanish; look-alike letters of other scripts and leetspeak digits
become the letter that they imitate (l, 1 and I all become i), in watched values and in posts alike. So spaced, dotted, joined and
line-split spellings need no rules of their own. Method: Unicode Technical Standard 39 (skeletons), after NFKD.

Rule 1: the skeleton only proposes; digits and boundaries are confirmed on the raw text by each kind.
Rule 2: folding a skeleton changes nothing.
"""

import itertools
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache

from anyascii import anyascii

from watcher.match import data
from watcher.match.text.beyond import encoder

LEET = str.maketrans("01l3456789$@2", "oiieasgtbgsaz")
STROKES = str.maketrans("|+!", "lti")
"""Strokes stand for letters only inside words, which is another way to read a text (drawn.py)."""
_KEPT = frozenset("abcdefghijklmnopqrstuvwxyz0123456789$@")
_ASCII = bytes(ord(chr(c).lower().translate(LEET)) for c in range(128)) + bytes(range(128, 256))
_DROPPED = bytes(c for c in range(128) if chr(c).lower() not in _KEPT)
_SHOWN = bytes(chr(c).lower() in _KEPT for c in range(128)) + bytes(range(128))
"""How many letters each byte of a text stands for; from 128 on, as many more."""
_INNER_MARK = re.compile(r"!(?<=[\w€£¢@$]!)(?=[\w€£¢@$])")
WORD, ALONE, UNREAD, FIRST, REST = "\x80", "\x81", "\x82", "\x83", "\x84"
"""A letter of a skeleton that is of a word, one that is of none (a sign), a character of a word of which nothing is kept, and the first and the
further letters of a sign that words are written with without blanks.
"""
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3105-\u312f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""Letters of scripts that put no blanks between words, or hang their particles on them: Thai, Lao, Burmese, Khmer, Kana, Bopomofo, Han, Hangul. Words
begin and end at each of them.
"""
_CLASSED = bytes(ord(WORD if chr(c).isalnum() else ALONE if chr(c) in "$@" else " ") for c in range(128)) + bytes(
    range(128, 256)
)
_IS_DROPPED = bytes(chr(c) not in WORD + ALONE + FIRST + REST for c in range(256))
_IS_FREE = bytes(chr(c) not in WORD + UNREAD for c in range(256))
_BEGINS, _GOES_ON, _IS_SIGN = (bytes(chr(c) in signs for c in range(256)) for signs in (FIRST, REST, FIRST + REST))
UNSEEN = frozenset({"Mn", "Me", "Cf"})
_CARRIERS = frozenset("אעءاٱعအអཨ")
"""Letters that carry a vowel and have no sound that a table would give them. They stand for an a: Hebrew and Arabic names begin with them."""
_SPECIAL = {"€": "e", "£": "l", "¢": "c", "¥": "y", "ß": "ss", "ẞ": "ss"}


def looks_like(char: str) -> str:
    """What one character looks like, in lower-case ASCII letters and digits; "" where a reader sees none."""
    alike = data.confusables().get(char)
    if alike is not None:
        return alike
    if char in _CARRIERS:
        return "a"
    if unicodedata.category(char)[0] in "LN":
        return "".join(c for c in anyascii(char).lower() if c.isalnum())
    return ""


@cache
def _folded(code: int) -> str:
    char = chr(code)
    if char in _SPECIAL:
        return _SPECIAL[char].translate(LEET)
    alike = data.confusables().get(char)
    parts = (alike,) if alike else unicodedata.normalize("NFKD", char)
    out = []
    for part in parts:
        low = part.lower()
        if part.isascii():
            out.append("".join(c for c in low if c in _KEPT))
        elif not unicodedata.category(part).startswith("M"):
            out.append(looks_like(part))
    return "".join(out)[:8].translate(LEET)


class _Table(dict[int, str]):
    """`str.translate` asks for each new code point once."""

    def __missing__(self, code: int) -> str:
        char = chr(code).lower()
        self[code] = value = (char.translate(LEET) if char in _KEPT else "") if code < 128 else _folded(code)
        return value


TABLE = _Table()
_seen_letters = encoder("watcher.letters", TABLE)


def leet_marks(text: str) -> str:
    return _INNER_MARK.sub("1", text) if "!" in text else text


def fold(text: str) -> bytes:
    """The skeleton of a text."""
    return _seen_letters(leet_marks(text)).translate(_ASCII, _DROPPED)


WIDE = 128
"""Codes from here on stand for a character of so many more letters."""


class _Widths(dict[int, str]):
    """Each character to a letter where it stands for one, to a blank for none, to WIDE plus their number for more."""

    def __missing__(self, code: int) -> str:
        width = len(TABLE[code])
        self[code] = value = " a"[width] if width < 2 else chr(WIDE + width)
        return value


_widths = encoder("watcher.widths", _Widths())


def _shown(text: str) -> bytes:
    """For each character of a text the number of its skeleton's letters."""
    return _widths(leet_marks(text)).translate(_SHOWN)


def in_word(char: str) -> bool:
    """Is it of a word that goes on with it? Not in a script without blanks."""
    return char.isalnum() and UNSPACED.match(char) is None


def offsets(text: str) -> list[int]:
    """For each skeleton byte, the code point of `text` that it came from."""
    widths = _shown(text)
    if max(widths, default=0) <= 1:
        return list(itertools.compress(range(len(text)), widths))
    return [index for index, width in enumerate(widths) for _ in range(width)]


@dataclass(frozen=True, slots=True)
class Edges:
    """Where words start and end in a skeleton: `starts[i]` is 1 where letter i begins a word, `ends[i]` where letter i - 1 ends one."""

    starts: bytes = field(repr=False)
    ends: bytes = field(repr=False)


def edges(text: str) -> Edges:
    """The edges of the words of a text in its skeleton. Marks and invisible characters stand in no word."""
    classed = _classes(_INNER_MARK.sub("$", text) if "!" in text else text).translate(_CLASSED)
    before, after = (b" " + classed)[:-1], (classed + b" ")[1:]
    starts = _each(before, _IS_FREE) | _each(classed, _BEGINS), _each(classed, _GOES_ON)
    ends = _each(after, _IS_FREE) | _each(classed, _IS_SIGN), _each(after, _GOES_ON)
    dropped = _each(classed, _IS_DROPPED) << 1
    starting, ending = (_kept((edge & ~inner) | dropped, len(classed)) for edge, inner in (starts, ends))
    return Edges(starting, b"\1" + ending)


def _each(classed: bytes, kind: bytes) -> int:
    """Of each character whether it is of a kind, all as one number: what is done to it is done to all at once."""
    return int.from_bytes(classed.translate(kind))


def _kept(marked: int, size: int) -> bytes:
    """What is set in the first bit of so many characters, but for those that are marked as dropped in the second."""
    return marked.to_bytes(size).translate(None, b"\2\3")


class _Classes(dict[int, str]):
    """Each character beyond ASCII to a sign for each of its letters; nothing for a mark or an invisible one."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        word, size = char.isalnum(), len(TABLE[code])
        signs = (WORD if word else ALONE) * size or (UNREAD if word else " ")
        if size and UNSPACED.match(char):
            signs = FIRST + REST * (size - 1)
        self[code] = value = "" if unicodedata.category(char) in UNSEEN else signs
        return value


_classes = encoder("watcher.classes", _Classes())


@lru_cache(16_384)
def letters(value: str) -> str:
    """Lower-case ASCII letters of a value, marks dropped, leetspeak left alone: the form of the frequency tables."""
    return "".join(c for c in anyascii(unicodedata.normalize("NFKC", value)).lower() if "a" <= c <= "z")
