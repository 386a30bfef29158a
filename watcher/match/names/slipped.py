"""A form of a name and the words of a text -> are these the name but for slips of the fingers, or the name of somebody else?"""

import re
from collections.abc import Callable

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.names.form import RAREST, SHORT_FORM, Form
from watcher.match.names.inflected import bases
from watcher.match.text.fold import letters
from watcher.match.text.near import drawn_with_two, mixed, slips

OTHER_WORD = 10.0
"""Bits off for a misspelling that is a known word itself: slips rarely land on one, and other people's names do; and for one, or a short
form, with another given name inside: Davi Miguel Lopes for David Lopes.
"""
OTHER_INITIAL = 8.0
"""Bits off for a slip in the first letter of a word: few are made there, and many names differ there."""
MIN_GIVEN = 4
"""Letters of a given name that may differ from another one by its last vowel alone."""


def word_by_word(form: Form, span: str, shape: Callable[[str], bytes]) -> tuple[list[bytes], list[str]]:
    """The words of a form in their shapes, and those of a text."""
    return [shape(word) for part in form.parts for word in part.split()], re.split(r"[\s-]+", span)


TOGETHER = 9
"""Letters of a name's sound that nothing parts, or that has no capital; a shorter one is in ordinary words: анализ for Anna Liz."""


def word_for_word(form: Form, span: str, shape: Callable[[str], bytes]) -> bool:
    """Does each word of a text sound like one of the name? They may also be drawn apart, or stand together in a longer name."""
    own, seen = word_by_word(form, span, shape)
    if len(own) == len(seen):
        return all(_apart(a, b, shape) <= slips(a) for a, b in zip(own, seen, strict=True))
    if len(seen) == 1:
        return sum(map(len, own)) >= TOGETHER
    return all(len(word) == 1 for word in seen)


def are_slips(form: Form, span: str, distance: int, shape: Callable[[str], bytes]) -> bool:
    """May each word's share of the edits be slips? Two of them turn a short word into another one: Theo into to."""
    own, seen = word_by_word(form, span, shape)
    if form.why == SHORT_FORM and len(own) == len(seen):
        given = seen[-1 if form.inverted else 0]
        return distance < 2 and own[-1 if form.inverted else 0] in {shape(given), *map(shape, bases(given.lower()))}
    if len(own) > len(seen) or form.why == SHORT_FORM:
        return distance < 2
    return len(own) < len(seen) or all(_apart(a, b, shape) <= slips(a) for a, b in zip(own, seen, strict=True))


def _apart(own: bytes, seen: str, shape: Callable[[str], bytes]) -> int:
    """The slips between a word of a name and one of a text."""
    shown = shape(seen)
    if own != shown and mixed(own) and mixed(own) == mixed(shown):
        return 1
    others = (*drawn_with_two(shown), *map(shape, bases(seen.lower().strip(".,;:"))))
    return min([OSA.distance(own, shown), *(1 + OSA.distance(own, other) for other in others)])


def other_words(form: Form, span: str) -> float:
    """The bits off for words of a misspelt name that are words or names of their own: Crocker is hardly a slip for Cracker, the less the
    more people have that name.
    """
    words, seen = [letters(word) for part in form.parts for word in part.split()], list(map(letters, span.split()))
    own, given = set(words), -1 if form.inverted else 0
    other = [w for w in seen if len(w) > 2 and own.isdisjoint((w, *bases(w))) and data.is_word(w)]
    if len(words) == len(seen) and seen[given] not in other and _of_other_sex(words[given], seen[given]):
        other.append(seen[given])
    rarest = max(map(data.word_bits, own), default=0.0)
    return sum(OTHER_WORD + max(0.0, min(RAREST, rarest) - data.word_bits(word)) for word in other)


def _of_other_sex(own: str, seen: str) -> bool:
    """Is a given name another one by its last vowel alone: Roberta, Roberto and Robert?"""
    first, second = sorted((own, seen), key=len)
    if min(len(first), len(second)) < MIN_GIVEN or first == second:
        return False
    exchanged = len(first) == len(second) and first[-1] in _LAST_VOWELS
    return second[-1] in _LAST_VOWELS and second[:-1] == (first[:-1] if exchanged else first)


_LAST_VOWELS = frozenset("aeo")


def other_initials(form: Form, span: str, shape: Callable[[str], bytes]) -> float:
    """The bits off for a word of a misspelt name that begins with another letter: Hanssen is hardly a slip for Jenssen."""
    own, seen = word_by_word(form, span, shape)
    if len(own) != len(seen):
        return 0.0
    pairs = zip(own, map(shape, seen), strict=True)
    return OTHER_INITIAL * any(a[:1] != b[:1] and a[:2] != b[1::-1] for a, b in pairs)
