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
from watcher.match.text.beyond import beyond_ascii, encoder, rare_signs

LEET = str.maketrans("01l3456789$@2", "oiieasgtbgsaz")
STROKES = str.maketrans("|+!", "lti")
"""Strokes stand for letters only inside words, which is another way to read a text (drawn.py)."""
_KEPT = frozenset("abcdefghijklmnopqrstuvwxyz0123456789$@")
_ASCII = bytes(ord(chr(c).lower().translate(LEET)) for c in range(128)) + bytes(range(128, 256))
_DROPPED = bytes(c for c in range(128) if chr(c).lower() not in _KEPT)
_SHOWN = bytes(chr(c).lower() in _KEPT for c in range(128)) + bytes(range(128))
"""How many letters each byte of a text stands for; from 128 on, as many more."""
_INNER_MARK = re.compile(r"!(?<=[\w€£¢@$]!)(?=[\w€£¢@$])")
FIGURE_RUN = re.compile("[0-9]+")
_AROUND_FIGURES = re.compile("([0-9]+)")
_NO_FIGURE = bytes(c for c in range(128) if chr(c) not in "0123456789")
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
_IS_KEPT = bytes(chr(c) in WORD + ALONE + FIRST + REST for c in range(256))
_IS_FREE = bytes(chr(c) not in WORD + UNREAD for c in range(256))
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
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


_TABLE = _Table()
_seen_letters = encoder("watcher.letters", _TABLE)


def _leet_marks(text: str) -> str:
    return _INNER_MARK.sub("1", text) if "!" in text else text


def fold(text: str) -> bytes:
    """The skeleton of a text."""
    return _seen_letters(_leet_marks(text)).translate(_ASCII, _DROPPED)


WIDE = 128
"""Codes from here on stand for a character of so many more letters."""


class _Widths(dict[int, str]):
    """Each character to a letter where it stands for one, to a blank for none, to WIDE plus their number for more."""

    def __missing__(self, code: int) -> str:
        width = len(_TABLE[code])
        self[code] = value = " a"[width] if width < 2 else chr(WIDE + width)
        return value


_widths = encoder("watcher.widths", _Widths())


def _shown(text: str) -> bytes:
    """For each character of a text the number of its skeleton's letters."""
    return _widths(_leet_marks(text)).translate(_SHOWN)


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
    kept, after = classed.translate(_IS_KEPT), classed[1:] + b" "
    starts, ends = (b" " + classed[:-1]).translate(_IS_FREE), after.translate(_IS_FREE)
    first, rest = map(ord, (FIRST, REST))
    if first in classed:
        starts = bytes((free or sign == first) and sign != rest for free, sign in zip(starts, classed, strict=True))
        ends = bytes(
            (free or sign in {first, rest}) and behind != rest
            for free, sign, behind in zip(ends, classed, after, strict=True)
        )
    return Edges(bytes(itertools.compress(starts, kept)), b"\1" + bytes(itertools.compress(ends, kept)))


class _Classes(dict[int, str]):
    """Each character beyond ASCII to a sign for each of its letters; nothing for a mark or an invisible one."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        word, size = char.isalnum(), len(_TABLE[code])
        signs = (WORD if word else ALONE) * size or (UNREAD if word else " ")
        if size and UNSPACED.match(char):
            signs = FIRST + REST * (size - 1)
        self[code] = value = "" if unicodedata.category(char) in _UNSEEN else signs
        return value


_classes = encoder("watcher.classes", _Classes())


APOSTROPHES = "'’ʼ`"


class _Spaced(dict[int, str]):
    """Each character beyond ASCII to its letters, with a blank where a word ends; a mark to nothing."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        joins = char.isalnum() or char in APOSTROPHES or unicodedata.category(char) in _UNSEEN
        space = "" if joins else " "
        self[code] = value = _TABLE[code] + space
        return value


_spaced_out = _Spaced()
_spaced = encoder("watcher.spaced", _spaced_out)
_SPACED_ASCII = bytes(ord(_TABLE[c] or " ") for c in range(128)) + bytes(128)


_LATIN = "A-Za-z\u00c0-\u024f"
_BESIDE_SIGN = re.compile(f"(?<={UNSPACED.pattern})(?=[{_LATIN}])|(?<=[{_LATIN}])(?={UNSPACED.pattern})")


@lru_cache(8)
def _parted(text: str) -> str:
    """The text with a blank between a Latin letter and a script without blanks: the words that stand there are two."""
    return _BESIDE_SIGN.sub(" ", text) if UNSPACED.search(beyond_ascii(text)) else text


@lru_cache(8)
def word_skeletons(text: str) -> tuple[bytes, ...]:
    """The skeletons of the words of a text; an apostrophe parts none."""
    return tuple(_spaced(_leet_marks(_parted(text))).translate(_SPACED_ASCII, b"'`").split())


class _Written(dict[int, str]):
    """Each character beyond ASCII to itself where it is read or is a letter, with a blank where a word ends."""

    def __missing__(self, code: int) -> str:
        shown = _spaced_out[code]
        char = "'" if chr(code) in APOSTROPHES else chr(code)
        kept = shown.strip() or char == "'" or char.isalpha()
        self[code] = value = (char if kept else "") + shown[len(shown.rstrip()) :]
        return value


_written = encoder("watcher.written", _Written(), "utf-8")
_WRITTEN_ASCII = bytes(ord(chr(c).lower() if _TABLE[c] else "'" if chr(c) in APOSTROPHES else " ") for c in range(128))
_WRITTEN = _WRITTEN_ASCII + bytes(range(128, 256))
_SILENT = re.compile(rb"['\x80-\xff](?<!\S.)['\x80-\xff]*(?!\S)")
"""A word without any letter or figure of ASCII: it may have none at all."""


@lru_cache(16_384)
def _is_read(word: bytes) -> bool:
    return bool(fold(word.decode()))


def written_words(text: str) -> list[bytes]:
    """The words of a text as they are written, but for capitals, in UTF-8: one for each of `word_skeletons`, which is made of it alone."""
    written = _written(_leet_marks(_parted(text))).translate(_WRITTEN)
    if (text.isascii() and b"'" not in written) or _SILENT.search(written) is None:
        return written.split()
    return [word for word in written.split() if word.isalnum() or _is_read(word)]


_LOWER = bytes(ord(chr(c).lower() if chr(c).isalnum() else " ") for c in range(128)) + bytes(range(128, 256))


class _Lower(dict[int, str]):
    """Each character beyond ASCII in lower case, a blank for one that is no letter, its value for a figure."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = value = char.casefold() if char.isalpha() else _digit(char) or " "
        return value


_lowered = encoder("watcher.lower", _Lower(), "utf-8")


def plain_words(text: str) -> tuple[str, ...]:
    """The words and figures of a text in lower case, in their order; where figures touch letters, a word ends, and beside a script without blanks."""
    return (text.lower(),) if text.isascii() and text.isalpha() else _plain_words(text)


@lru_cache(8)
def _plain_words(text: str) -> tuple[str, ...]:
    text = _parted(text)
    if figures(text):
        text = " ".join(_AROUND_FIGURES.split(text))
    return tuple(_lowered(text).translate(_LOWER).decode().split())


def _digit(char: str) -> str:
    """The digit that one character shows in any of its typographic forms, else ""."""
    for part in unicodedata.normalize("NFKD", char):
        value = unicodedata.decimal(part, None)
        if value is not None:
            return str(value)
    alike = data.confusables().get(char, "")
    return alike if alike.isdigit() else ""


class _Figures(dict[int, str]):
    """Typographic digits to ASCII ones, everything else to itself."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = value = char if code < 128 else _digit(char)[:1] or char
        return value


_FIGURES = _Figures()


def plain_digits(text: str) -> str:
    """The same text with every typographic digit as an ASCII one; lengths do not change."""
    return text if text.isascii() else _plain_digits(text)


@lru_cache(8)
def _plain_digits(text: str) -> str:
    styled = {c for c in rare_signs(text) if _FIGURES[ord(c)] != c}
    if not styled:
        return text
    letters = "".join(filter(str.isalpha, styled))
    text = text.translate({ord(c): _FIGURES[ord(c)] for c in styled if c not in letters})
    if not letters:
        return text
    alone = re.compile(rf"(?<![^\W\d_{letters}])[{letters}]+(?![^\W\d_])")  # in a word they are what they are: Забота
    return alone.sub(lambda m: m.group().translate(_FIGURES), text)


def digits(text: str) -> str:
    """Its digits in ASCII, whatever their typographic form; everything else is dropped."""
    return plain_digits(text).encode("ascii", "ignore").translate(None, _NO_FIGURE).decode()


@lru_cache(8)
def figures(text: str) -> tuple[str, ...]:
    """Its runs of digits in ASCII, whatever their typographic form."""
    return tuple(FIGURE_RUN.findall(plain_digits(text))) if digits(text) else ()


@lru_cache(16_384)
def letters(value: str) -> str:
    """Lower-case ASCII letters of a value, marks dropped, leetspeak left alone: the form of the frequency tables."""
    return "".join(c for c in anyascii(unicodedata.normalize("NFKC", value)).lower() if "a" <= c <= "z")
