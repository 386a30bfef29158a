"""One way to write a name, and how telling it is: by how common its words are; one of which only an initial is left tells little."""

from dataclasses import dataclass
from functools import lru_cache

from watcher.match import data
from watcher.match.pattern import WORDS_IN_A_POST
from watcher.match.text.fold import UNSPACED, letters

TOGETHER = 5.6
"""log2(50): the words of a name follow each other this much more often than chance."""
INITIAL = 4.7
"""log2(26)."""
SHORT_FORM = "short form and family name"
INITIAL_FIRST, INITIAL_LAST = "initial and family name", "family name and initial"
CLIPPED = "beginning of the given name and family name"
RAREST = 20.0
"""Bits. No word of a name counts for more: people share rare names within a family."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name: its parts, their bits, and where an initial stands alone (first, last or nowhere)."""

    parts: tuple[str, ...]
    bits: float
    initials: int = 0  # how many letters at its start are initials; negative: at its end
    why: str = "name"
    inverted: bool = False  # the family name comes first


@lru_cache(4096)
def rarity(word: str) -> float:
    bits = [data.word_bits(letters(part)) for part in word.replace("-", " ").replace("'", " ").split() if letters(part)]
    return min(RAREST, max(bits, default=8.0) + 4.0 * (len(bits) > 1))


def _is_initial(word: str) -> bool:
    """Is it one letter, of however many Latin ones? A sign of a script without blanks is a word."""
    return len(letters(word)) == 1 or (len(word) == 1 and UNSPACED.match(word) is None)


def bits_of(*words: str) -> float:
    return sum(INITIAL if _is_initial(w) else rarity(w) for w in words) - TOGETHER * (len(words) > 1) - WORDS_IN_A_POST


def is_full(form: Form) -> bool:
    """Is it a given and a family name, however short the given one: what may be looked for by its sound?"""
    return len(form.parts) > 1 and not form.initials and form.why in {"name", "full name", SHORT_FORM}
