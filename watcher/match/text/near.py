"""Two words that may be the same but for slips: letters left out, put in or exchanged, drawn with two others, or mixed up."""

from collections.abc import Iterator

SHORT_WORD, LONG_WORD = 4, 7
"""Letters. From here on a word may hold one slip, and two; in a phrase of three words and more two already where it has one letter less."""
PREFIX = 7
"""Letters of a word of which some are taken away: a longer one is told apart by its distance."""
LEAST_MIXED = 6
"""Letters of a word that may be mixed up: of fewer, too many words are made of the same."""
ANOTHER = 9
"""More slips than any tolerance."""
LOOK_LIKE_ONE = ((b"rn", b"m"), (b"nn", b"m"), (b"vv", b"w"), (b"uu", b"w"), (b"ci", b"d"), (b"iii", b"m"))
"""Letters that look like one together; l is an i in skeletons."""


def drawn_with_two(word: bytes) -> Iterator[bytes]:
    """A word with one letter for each two that look like it, which is one slip: Isolcle, Fairvveather."""
    several = word
    for two, letter in LOOK_LIKE_ONE:
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


def shortened(word: bytes, most: int) -> set[bytes]:
    """The beginning of a word with up to so many letters taken away: what is near to a word has a beginning near to its beginning."""
    out = {word[:PREFIX]}
    fresh = out
    for _ in range(most):
        fresh = {w[:i] + w[i + 1 :] for w in fresh for i in range(len(w))}
        out = out | fresh
    return out
