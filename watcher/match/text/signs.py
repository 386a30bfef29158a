"""Cheap looks at a text: the signs that it has, and what kind each of its characters is of, before anything reads it."""

from collections.abc import Callable
from functools import lru_cache

_PLAIN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.'\n"
"""What stands in most texts, and asks for nothing."""
_MIXED = "".join(
    map(chr, (*range(0x100, 0x180), *range(0x1A0, 0x1B1), *range(0x218, 0x21C), *range(0x1EA0, 0x1F00), 0x490, 0x491))
)
"""Letters that stand in pairs, a capital and its small one: Latin ones with marks, Vietnamese and Romanian ones, the Ukrainian Ґ."""
CAPITAL = f"[A-ZÀ-ÖØ-ÞƏΆ-ΏΑ-ΫЀ-ЯԱ-ՖᲐ-Ჿ{''.join(filter(str.isupper, _MIXED))}]"
SMALL = f"[a-zß-öø-ÿəά-ώа-џա-ֆ{''.join(filter(str.islower, _MIXED))}]"
"""Patterns of a capital and of a small letter: Latin, Greek, Cyrillic, Armenian, Georgian. In many scripts a letter is neither."""
BEYOND_ASCII = "?"
"""What a character that is not ASCII is shown as."""


@lru_cache(8)
def in_ascii(text: str) -> bytes:
    """A text with a question mark for each character that is not ASCII."""
    return text.encode("ascii", "replace")


def outline(show: Callable[[str], str]) -> Callable[[str], bytes]:
    """What shows each character of a text as a sign of its kind."""
    table = "".join(map(show, map(chr, range(128)))).encode("ascii") + bytes(128)
    return lambda text: in_ascii(text).translate(table)


@lru_cache(8)
def signs(text: str) -> frozenset[int]:
    """The signs of a text that few have."""
    return frozenset(in_ascii(text).translate(None, _PLAIN))
