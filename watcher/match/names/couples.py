"""Two people named by one family name: "Isa and Torben Quillfeather" is Isa Quillfeather, too, and "Quillfeather, Isa & Torben" Torben.

In: the words of a text, and where the two words of a watched name stand with others between. Out: whether only somebody beside them stands there.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.match import data
from watcher.match.text.fold import letters

_WORDS = "and|und|y|et|e|och|og|en|i|ja|és|ve|ile|și|si|a|и|і|та|й|και|dan|và"
JOINING = frozenset((*map(str.encode, _WORDS.split("|")), b"+"))
_SIGNS = "&+/"
JOINED = re.compile(rf"[{_SIGNS}]|(?<![^\W_])(?:{_WORDS})(?![^\W_])", re.IGNORECASE)
"""What stands between two given names, as a sign or a word."""
RARE = 13.0
"""Bits of a word that no sentence has there but a name."""
MIN_GIVEN = 3
"""Letters."""
WHY = "name, one of two with one family name"


def joined(span: str, *, inverted: bool) -> bool:
    """Is somebody else's given name joined to a name's own: behind its first word, or before its last where the family name comes first?"""
    parts = JOINED.split(span, maxsplit=1)
    return len(parts[-1 if inverted else 0].split()) == 1


def has_sign(text: str) -> bool:
    """Is there a sign that may join two given names?"""
    return any(sign in text for sign in _SIGNS)


def around(words: Sequence[bytes]) -> list[int]:
    """Where a name may begin whose second word is the third one behind its first: one of the two between joins given names."""
    joining = (at for at, joins in enumerate(map(JOINING.__contains__, words)) if joins)
    return list(dict.fromkeys(at for place in joining for at in (place - 2, place - 1) if 0 <= at < len(words) - 3))


def is_between(words: Sequence[bytes], at: int, gap: int) -> bool:
    """Do only a given name and what joins it to the other stand between two words? A sign that joins them is no word."""
    between = words[at + 1 : at + gap]
    given = [word for word in between if word not in JOINING]
    return len(given) == 1 and len(between) == gap - 1 and _is_given(given[0])


@lru_cache(4_096)
def _is_given(word: bytes) -> bool:
    shown = word.decode()
    plain = letters(shown)
    return len(plain) >= MIN_GIVEN and (
        not data.given_names().isdisjoint((plain, shown)) or data.word_bits(plain) >= RARE
    )
