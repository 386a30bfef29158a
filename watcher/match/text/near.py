"""Two words that may be the same but for slips: letters left out, put in or exchanged, drawn with two others, or mixed up."""

import re
from collections.abc import Iterator
from itertools import chain, combinations

SHORT_WORD, LONG_WORD = 4, 7
"""Letters. From here on a word may hold one slip, and two; in a phrase of three words and more two already where it has one letter less."""
PREFIX = 7
"""Letters of a word of which some are taken away: a longer one is told apart by its distance."""
LEAST_MIXED = 6
"""Letters of a word that may be mixed up: of fewer, too many words are made of the same."""
ANOTHER = 9
"""More slips than any tolerance."""
_LOOK_LIKE_ONE = ((b"rn", b"m"), (b"nn", b"m"), (b"vv", b"w"), (b"uu", b"w"), (b"ci", b"d"), (b"iii", b"m"))
"""Letters that look like one together; l is an i in skeletons."""
_HAS_TWO = re.compile(b"|".join(two for two, _ in _LOOK_LIKE_ONE))


def drawn_with_two(word: bytes) -> Iterator[bytes]:
    """A word with one letter for each two that look like it, which is one slip: Isolcle, Fairvveather."""
    if _HAS_TWO.search(word) is None:
        return
    several = word
    for two, letter in _LOOK_LIKE_ONE:
        if two in word:
            yield word.replace(two, letter)
            several = several.replace(two, letter)
    yield from (several,) if several != word else ()


def mixed(word: bytes) -> bytes:
    """What is the same of a word however the letters between its first and its last are mixed up, Fhwtraeiaer; nothing of a short word."""
    return word[:1] + bytes(sorted(word[1:-1])) + word[-1:] if len(word) >= LEAST_MIXED else b""


def slips(word: bytes) -> int:
    """How many slips a word may hold: two of them turn a short word into another one."""
    return (len(word) >= SHORT_WORD) + (len(word) >= LONG_WORD)


def most(word: bytes) -> int:
    """How many slips a word may hold in any phrase."""
    return 2 if len(word) >= LONG_WORD - 1 else slips(word)


_LEFT = {**{size: (size,) for size in range(SHORT_WORD)}, 4: (3, 4), 5: (4, 5), 6: (4, 5), 7: (5,)}
"""Of a beginning of so many letters, how many are left when some are taken away. Of two words that are near enough, the longer beginning loses as many
as the watched word may hold slips (one of a word of four or five letters, two of a longer one), the other one what makes it as long.
"""


def shortened(word: bytes) -> set[bytes]:
    """The beginning of a word with letters taken away: what is near enough to a word (`most`) has one of them in common with it."""
    begins = word[:PREFIX]
    ways = (combinations(begins, left) for left in _LEFT[len(begins)])
    return set(map(bytes, chain.from_iterable(ways)))
