"""A word of a text -> what it asks for, whoever is watched: to be read as a number, or the whole text in another way.

Each word is asked once and remembered (words.py), so that a text is looked through for everything at once.
"""

from watcher.match.disguises import inserted, labels, spoken, wordplay
from watcher.match.disguises.vowels import is_bare
from watcher.match.text import said
from watcher.match.text.tokens import plain_words

CUE = 8
"""A label of a form, a word of the radio alphabet, a curse or "née", a word without vowels or with letters drawn out; below it stand the kinds of
numbers.
"""
_CUES = labels.CUES | spoken.SPOKEN | inserted.BETWEEN
_NUMBER = bytes(value % CUE for value in range(256))
_CUE = bytes(value & CUE for value in range(256))


def cue(word: str) -> int:
    """What one word as it is written (`written_words`) asks for."""
    words = plain_words(word)
    asks = not _CUES.isdisjoint(words) or any(map(is_bare, words)) or spoken.is_drawn(word) or wordplay.is_played(word)
    return said.kind(words) | (CUE if asks else 0)


def number_kinds(flags: bytes) -> bytes:
    """Of the flags of words the kinds of numbers alone."""
    return flags.translate(_NUMBER)


def asks(flags: bytes) -> bool:
    """Does one of the words ask for another way to read the text?"""
    return CUE in flags.translate(_CUE)
