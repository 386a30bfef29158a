"""Cheap looks at a text: the signs that it has, and what kind each of its characters is of, before anything reads it."""

from collections.abc import Callable
from functools import lru_cache

_PLAIN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.'\n"
"""What stands in most texts, and asks for nothing."""
_CASED = 0x2000
"""Code points: all scripts with capitals stand before this, but for a few that nobody writes names in."""
CAPITAL, SMALL = (f"[{''.join(filter(case, map(chr, range(_CASED))))}]" for case in (str.isupper, str.islower))
"""Patterns of a capital and of a small letter of any script. In many scripts a letter is neither."""
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
