"""Is it a time told by its distance from now, in any language of CLDR: 5 мүнөт мурун, duela 3 ordu, 3 óra ezelőtt?

ago.txt has every such expression, a line each, with # for its number (CLDR, Unicode License v3, by bench/build_data.py).
"""

import re
from functools import cache
from importlib import resources

BEFORE, BEHIND = 4, 6
"""Words before the one with the number, and from it on, at most."""
_NUMBER = re.compile(r"\d+")
_UNSEEN = re.compile("[\u200b-\u200f\u2066-\u2069]")
_AROUND = "()[]·•|,;:–—-"
"""What may stand around it among other things: by somebody · 3 ordu duela."""


@cache
def _told() -> frozenset[str]:
    return frozenset((resources.files("watcher") / "ago.txt").read_text(encoding="utf-8").splitlines())


def tells(text: str) -> bool:
    """Does a short text, or some words of it, tell a time so?"""
    words = [word.strip(_AROUND) for word in _NUMBER.sub("#", _UNSEEN.sub("", text.lower())).split()]
    return any("#" in word and _around(words, at) for at, word in enumerate(words))


def _around(words: list[str], at: int) -> bool:
    """Are some of the words around a number such an expression?"""
    return any(
        " ".join(words[first:last]) in _told()
        for first in range(max(0, at - BEFORE), at + 1)
        for last in range(at + 1, min(len(words), at + BEHIND) + 1)
    )
