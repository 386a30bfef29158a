"""A sentence -> how likely it threatens, or means violence, by all its words and the pieces of them.

The lexicon (threat.py) knows what is said in words that somebody wrote down; people find new ones every day. Here each word, each pair of
neighbours, and each three to five letters of a word speak for a threat or against it, as in the sentences from which bench/learn_threats.py
learnt their weights: multinomial logistic regression over features that share a table by their hash (K. Weinberger et al., Feature Hashing for
Large Scale Multitask Learning, 2009).
"""

import math
import re
import zlib
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from watcher.judge import data

BUCKETS = 1 << 16
"""Weights of each level; with twice and four times as many, unseen lists were read no better (bench/learn_threats.py)."""
PIECES = (3, 4, 5)
"""Letters of a piece of a word, of which its first and last edge are each one."""
FEWEST = 60
"""Features of a sentence, so that the few of a short one do not say more than those of a long one."""
WORDS = 3
"""Words of a sentence that is read: fewer may mean anything."""
LONGEST = 300
"""Code points of a sentence that are read at once: the more words, the less each says."""
TOGETHER = 200
"""Code points of a text that is also read as one sentence."""
SOMEBODY, NUMBER = "zz", "0"
"""Words that are none, for somebody and what is theirs, and for any figures."""
_WORD = re.compile(r"\w+(?:'\w+)?|[?!¿\u2600-\U0001faff]")
_LETTERS = re.compile(r"[^\W\d_]{2,}|[\u3040-\u9fff\uac00-\ud7a3]")
_FIGURES = re.compile(r"\d+")
_ENDS = " .!…;:,\n"
"""What ends a sentence of one who cares for signs, and says nothing."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")


class Likely(NamedTuple):
    """How likely it is, 0 to 1, that a sentence threatens at all, and that it means violence."""

    threat: float
    violence: float


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, a short one also as a whole."""
    parts = [part[at : at + LONGEST] for part in _SENTENCE.split(text) for at in range(0, len(part), LONGEST)]
    whole = [text] if len(parts) > 1 and len(text) <= TOGETHER else []
    yield from dict.fromkeys(one for one in (*parts, *whole) if _says_enough(one))


def _says_enough(sentence: str) -> bool:
    """Are there words enough beside those for somebody? A record has a word for each detail."""
    words = _LETTERS.findall(sentence)
    details = words.count(SOMEBODY)
    return len(words) - details >= max(WORDS, details + 1)


def likely(sentence: str) -> Likely:
    found, table = features(sentence), data.learnt()
    scale = table.scale * share(found)
    hint, violence = (
        math.exp(bias + scale * sum(map(weights.__getitem__, found)))
        for bias, weights in zip(table.biases, table.weights, strict=True)
    )
    return Likely((hint + violence) / (1 + hint + violence), violence / (1 + hint + violence))


def share(found: frozenset[int]) -> float:
    """What each feature of a sentence counts, so that all sentences are as long."""
    return 1 / math.sqrt(max(FEWEST, len(found)))


def features(sentence: str) -> frozenset[int]:
    """The places in the table of what a sentence consists of."""
    low = _FIGURES.sub(NUMBER, sentence.lower().rstrip(_ENDS).replace("’", "'"))
    words = _WORD.findall(low)
    found = {feature for word in words if word != SOMEBODY for feature in _of_word(word)}
    pairs = (*pairwise(words), *((one, f"_ {other}") for one, other in zip(words, words[2:], strict=False)))
    found.update(_place(f"={one} {other}") for one, other in pairs if one != SOMEBODY or _is_said_of(other))
    return frozenset(found)


def _is_said_of(beside: str) -> bool:
    """Is it more than a sign or somebody else? Lists of details have those, too."""
    return _LETTERS.search(beside.replace(SOMEBODY, "")) is not None


@lru_cache(8_192)
def _of_word(word: str) -> tuple[int, ...]:
    edged = f" {word} "
    pieces = (edged[at : at + size] for size in PIECES for at in range(len(edged) - size + 1))
    return tuple({_place(f"={word}"), *map(_place, pieces)})


def _place(feature: str) -> int:
    return zlib.crc32(feature.encode("utf-8", "surrogatepass")) % BUCKETS
