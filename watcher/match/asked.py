"""The words of a text as they are written -> what each may be, as a byte of flags: asked once a word, and remembered.

Three bits of a byte are what it is among numbers, one is whether it asks for another way to read the text (cues.py); the others are below.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from watcher.match.disguises.cues import CUE
from watcher.match.index import Place

FIRST, SECOND, INSIDE, SHORT = 16, 32, 64, 128
"""What a word of a text may be beside its cue: first and second of a watched pair, something with a phrase inside, one or two letters."""
LONG = INSIDE | SHORT | CUE
"""It is too long to be remembered, and may ask for anything."""
SHORTEST = 3
"""Letters of a word that is not short."""


class Known(NamedTuple):
    """What a word of a text may stand for: watched words with the slips between them, those that it may be declined from with their cases, and
    phrases inside the word; and the marks of the words that may stand behind it in a pair, and of those that it may be as the second of one.
    """

    alike: dict[bytes, int]
    inside: tuple[Place, ...]
    behind: int
    second: int
    declined: dict[bytes, int]


NOTHING = Known({}, (), 0, 0, {})


class Asked(NamedTuple):
    """The words of a text as they are written, what each may be as flags, what is known of those that may stand for something, and by how many places
    some seem to be moved along the alphabet.
    """

    words: list[bytes]
    flags: bytes
    known: Mapping[bytes, Known]
    moved: tuple[int, ...] = ()

    def at(self, place: int) -> Known:
        """What the word at a place may stand for; nothing outside the text."""
        return self.known.get(self.words[place], NOTHING) if 0 <= place < len(self.words) else NOTHING


class Remembered(dict[bytes, int]):
    """The flags of words, asked once each; of the few that may stand for something also what that is."""

    def __init__(self, ask: Callable[[bytes], tuple[int, Known | None]]) -> None:
        self.known: dict[bytes, Known] = {}
        self._ask = ask

    def __missing__(self, word: bytes) -> int:
        flags, known = self._ask(word)
        if known is not None:
            self.known[word] = known
        if flags != LONG:
            self[word] = flags
        return flags
