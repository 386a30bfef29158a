"""A text -> its words: as skeletons, as they are written, and plainly in lower case.

Words end at blanks and signs, and in a script without blanks beside letters of another one; an apostrophe parts none.
"""

import re
import unicodedata
from functools import lru_cache

from watcher.match.text.beyond import beyond_ascii, encoder
from watcher.match.text.figures import digit, figures
from watcher.match.text.fold import TABLE, UNSEEN, UNSPACED, fold, leet_marks

_AROUND_FIGURES = re.compile("([0-9]+)")
APOSTROPHES = "'’ʼ`"


class _Spaced(dict[int, str]):
    """Each character beyond ASCII to its letters, with a blank where a word ends; a mark to nothing."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        joins = char.isalnum() or char in APOSTROPHES or unicodedata.category(char) in UNSEEN
        space = "" if joins else " "
        self[code] = value = TABLE[code] + space
        return value


_spaced_out = _Spaced()
_spaced = encoder("watcher.spaced", _spaced_out)
_SPACED_ASCII = bytes(ord(TABLE[c] or " ") for c in range(128)) + bytes(128)


_LATIN = "A-Za-z\u00c0-\u024f"
_BESIDE_SIGN = re.compile(f"(?<={UNSPACED.pattern})(?=[{_LATIN}])|(?<=[{_LATIN}])(?={UNSPACED.pattern})")


@lru_cache(8)
def _parted(text: str) -> str:
    """The text with a blank between a Latin letter and a script without blanks: the words that stand there are two."""
    return _BESIDE_SIGN.sub(" ", text) if UNSPACED.search(beyond_ascii(text)) else text


@lru_cache(8)
def word_skeletons(text: str) -> tuple[bytes, ...]:
    """The skeletons of the words of a text; an apostrophe parts none."""
    return tuple(_spaced(leet_marks(_parted(text))).translate(_SPACED_ASCII, b"'`").split())


class _Written(dict[int, str]):
    """Each character beyond ASCII to itself where it is read or is a letter, with a blank where a word ends."""

    def __missing__(self, code: int) -> str:
        shown = _spaced_out[code]
        char = "'" if chr(code) in APOSTROPHES else chr(code)
        kept = shown.strip() or char == "'" or char.isalpha()
        self[code] = value = (char if kept else "") + shown[len(shown.rstrip()) :]
        return value


_written = encoder("watcher.written", _Written(), "utf-8")
_WRITTEN_ASCII = bytes(ord(chr(c).lower() if TABLE[c] else "'" if chr(c) in APOSTROPHES else " ") for c in range(128))
_WRITTEN = _WRITTEN_ASCII + bytes(range(128, 256))
_SILENT = re.compile(rb"['\x80-\xff](?<!\S.)['\x80-\xff]*(?!\S)")
"""A word without any letter or figure of ASCII: it may have none at all."""


@lru_cache(16_384)
def _is_read(word: bytes) -> bool:
    return bool(fold(word.decode()))


def written_words(text: str) -> list[bytes]:
    """The words of a text as they are written, but for capitals, in UTF-8: one for each of `word_skeletons`, which is made of it alone."""
    written = _written(leet_marks(_parted(text))).translate(_WRITTEN)
    if (text.isascii() and b"'" not in written) or _SILENT.search(written) is None:
        return written.split()
    return [word for word in written.split() if word.isalnum() or _is_read(word)]


_LOWER = bytes(ord(chr(c).lower() if chr(c).isalnum() else " ") for c in range(128)) + bytes(range(128, 256))


class _Lower(dict[int, str]):
    """Each character beyond ASCII in lower case, a blank for one that is no letter, its value for a figure."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = value = char.casefold() if char.isalpha() else digit(char) or " "
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
