"""A view -> the other ways to read it than to open its encoded blocks: letters that are drawn, labels, what is put between two names.

Each way is None where the text gives no cause, and is asked only where a sign of the text (signs.py) or a word of it (cues.py) asks for it.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

from watcher.match.disguises.alphabets import in_plain_letters
from watcher.match.disguises.broken import unbroken
from watcher.match.disguises.drawn import drawn, pieced, two_faced, unmirrored, upright
from watcher.match.disguises.glued import unglued
from watcher.match.disguises.inserted import unparted, unquoted, unspammed
from watcher.match.disguises.labels import unlabelled, unsigned
from watcher.match.disguises.spoken import alphabet, as_in, in_han, shortened
from watcher.match.disguises.turned import mirrored
from watcher.match.disguises.wordplay import summed, unpigged, unstuffed
from watcher.match.text.signs import BEYOND_ASCII, signs
from watcher.match.text.views import View

Reading = Callable[[View], View | None]
_SIGNED: tuple[tuple[str, Reading], ...] = (
    (BEYOND_ASCII, upright),
    (BEYOND_ASCII, unmirrored),
    (BEYOND_ASCII, in_plain_letters),
    ("", mirrored),
    (BEYOND_ASCII, two_faced),
    ("|+!", drawn),
    ("|\\(", pieced),
    ("", unquoted),
    ("", as_in),
    ("@", unspammed),
    ("", summed),
    ("", unbroken),
    (BEYOND_ASCII, in_han),
    ("", unglued),
)
"""Each with the signs one of which it needs."""
_CUED, _UNCUED = (shortened, unparted, unlabelled, alphabet, unpigged, unstuffed), (unsigned,)
"""Those for texts in which a word asks for them, and for the others."""


@lru_cache(1024)
def _worth(met: frozenset[int]) -> tuple[Reading, ...]:
    """Those that a text with these signs may give cause for."""
    return tuple(read for needed, read in _SIGNED if not needed or not met.isdisjoint(needed.encode()))


def others(view: View, *, asking: bool) -> Iterator[View]:
    """The view read in each way that it gives cause for; `asking`: does one of its words ask?"""
    for read in _worth(signs(view.text)) + (_CUED if asking else _UNCUED):
        made = read(view)
        if made is not None:
            yield made
