"""Words whose letters are all moved along the alphabet by the same number of places -> the view with each moved back.

Of a moved word the steps from letter to letter stay the same (G. Julius Caesar's cipher): each word of a text is looked up by them once; rot13 has triggers
of its own (turned.py).
"""

import itertools
import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from watcher.match.text.tokens import plain_words
from watcher.match.text.views import View

CAESAR = "caesar"
"""The name of this reading."""
ALPHABET, ROT13 = 26, 13
"""Letters, and places."""
LEAST_MOVED = 5
"""Letters of a word that shows by how many places all are moved: shorter ones fit one another by chance."""
ENOUGH_MOVED = 3
"""Letters above four that words moved alike have together: a word of seven, or a shorter one beside another."""

_WORD = re.compile(rf"[^\W\d_]{{{LEAST_MOVED},}}")


class Moved:
    """What is watched, by the steps between its letters; and which words of texts have the same steps, by how many places they are moved, and how many letters
    above four they have. As secret as the watchlist: opaque.
    """

    def __init__(self, values: Iterable[str]) -> None:
        self._first: dict[bytes, set[int]] = {}
        for word in set(_WORD.findall(" ".join(values).lower())):
            place, shape = steps(word)
            if any(shape):
                self._first.setdefault(shape, set()).add(place)
        self._noted: dict[bytes, list[tuple[int, int]]] = {}

    def __repr__(self) -> str:
        return "<Moved>"

    def note(self, written: bytes, text: str) -> None:
        """Remember of a word by how many places it is moved, if it looks like a watched one that is."""
        for word in plain_words(text):
            place, shape = steps(word)
            for first in self._first.get(shape, ()):
                by = (place - first) % ALPHABET
                if by not in {0, ROT13}:
                    self._noted.setdefault(written, []).append((by, len(word) - LEAST_MOVED + 1))

    def forget(self) -> None:
        """Nothing of earlier texts is remembered any more."""
        self._noted.clear()

    def told(self, words: Sequence[bytes]) -> tuple[int, ...]:
        """By how many places a text's words are moved, where they are many or long enough."""
        if self._noted.keys().isdisjoint(words):
            return ()
        shown = Counter[int]()
        for word in words:
            for by, says in self._noted.get(word, ()):
                shown[by] += says
        return tuple(by for by, says in sorted(shown.items()) if says >= ENOUGH_MOVED)


def steps(word: str) -> tuple[int, bytes]:
    """The place of a word's first letter, and the steps from each letter to the next: the same, however far all are moved. No steps for a word that is too short,
    or of other letters.
    """
    if len(word) < LEAST_MOVED or not (word.isascii() and word.isalpha()):
        return 0, b""
    places = word.lower().encode()
    return places[0] - ord("a"), bytes([(b - a) % ALPHABET for a, b in itertools.pairwise(places)])


def moved_back(view: View, places: int) -> View:
    """The view with each letter that many places nearer to the beginning of the alphabet."""
    small = string.ascii_lowercase
    back = small[-places:] + small[:-places]
    table = str.maketrans(small + small.upper(), back + back.upper())
    return replace(view, text=view.text.translate(table), via=(*view.via, CAESAR))
