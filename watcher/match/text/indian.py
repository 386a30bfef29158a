"""The vowel signs of Indian scripts -> letters, so that whatever reads a text after this meets words where a reader does.

In Devanagari, Bengali, Tamil and their sisters a vowel behind a consonant is a mark on it, which Unicode counts among no word's letters and which a
disguise could strew like any other mark. Here each mark that is sounded becomes the letter of its own script that sounds alike; offsets stay.
"""

import re
import unicodedata
from functools import cache

from anyascii import anyascii

FIRST, LAST, BLOCK = 0x0900, 0x0DFF, 0x80
"""Code points: the Indian scripts from Devanagari to Sinhala, each in a block of its own."""
INDIAN = re.compile(f"[{chr(FIRST)}-{chr(LAST)}]")
_MARKS = frozenset({"Mn", "Mc"})


def _sound(char: str) -> str:
    return "".join(filter(str.isalpha, anyascii(char).lower()))


@cache
def _letters() -> dict[int, str]:
    """Each sounded mark's letter."""
    out: dict[int, str] = {}
    for first in range(FIRST, LAST + 1, BLOCK):
        block = [chr(code) for code in range(first, first + BLOCK)]
        letters = {_sound(char): char for char in reversed(block) if unicodedata.category(char) == "Lo"}
        marks = (char for char in block if unicodedata.category(char) in _MARKS and _sound(char))
        out.update({ord(mark): letters[_sound(mark)] for mark in marks if _sound(mark) in letters})
    return out


def stands_on(before: str) -> bool:
    """May a mark behind this character be of a word? On another script's letter it is strewn; after a separator a word may have been drawn apart."""
    return not before.isalnum() or INDIAN.match(before) is not None


def is_sounded(char: str) -> bool:
    return ord(char) in _letters()


def sounded(text: str) -> str:
    """The text with a letter for each sounded mark; lengths do not change."""
    return text.translate(_letters())


def unmarked(value: str) -> str:
    """A value in the same letters, without the marks that say no more than which letters stand together."""
    if value.isascii():
        return value
    return "".join(c for c in sounded(value) if not INDIAN.match(c) or unicodedata.category(c) not in _MARKS)
