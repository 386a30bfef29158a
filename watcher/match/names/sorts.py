"""Word -> what it says of an employer or a school: the sorts that it is of, in any language. A bakery is a Padaria, a пекарня and a Konditorei.

What only tells one of a sort from others (public, estadual, städtisch, имени) is of the sort `ONLY`.
"""

from functools import cache, lru_cache

from watcher.match import data
from watcher.match.text.fold import letters

ONLY = "only"
MIN_ENDING = 6
"""Letters of a word that may be the end of a longer one: Waldgesamtschule."""
MIN_STEM, MAX_CASE = 4, 3
"""Letters of a declined word's stem, and of what its case may add: школе, piekarni, lisesinde."""
Sorts = frozenset[str]
NOTHING: Sorts = frozenset()


@cache
def small() -> frozenset[str]:
    """Articles, prepositions and the like, in small letters as they are written."""
    return frozenset(word for group in data.words()["small"] for word in group)


def is_small(word: str) -> bool:
    return word.lower() in small()


@cache
def _table() -> dict[str, Sorts]:
    """Every word in plain letters, with its sorts."""
    out: dict[str, Sorts] = {}
    for sort, words in data.kinds().items():
        for word in map(letters, words):
            out[word] = out.get(word, NOTHING) | {sort}
    return out


@cache
def _stems() -> dict[str, Sorts]:
    """The words without the vowels at their end, which cases exchange."""
    out: dict[str, Sorts] = {}
    for word, its in _table().items():
        stem = word.rstrip("aeiouy")
        if len(stem) >= MIN_STEM:
            out[stem] = out.get(stem, NOTHING) | its
    return out


@lru_cache(4_096)
def endings(word: str) -> tuple[str, ...]:
    """The words for a kind that a longer one ends with, in plain letters."""
    ends = (word[at:] for at in range(1, len(word) - MIN_ENDING + 1))
    return tuple(sorted(end for end in ends if end in _table()))


@lru_cache(4_096)
def sorts(word: str) -> Sorts:
    """The sorts of a word of a name."""
    plain = letters(word)
    return _table().get(plain, NOTHING).union(*(_table()[kind] for kind in endings(plain)))


def is_kind(word: str) -> bool:
    return bool(sorts(word))


@lru_cache(4_096)
def met(word: str) -> Sorts:
    """The sorts of a word of a text, which may be declined."""
    plain = letters(word)
    stems = (plain[: len(plain) - less] for less in range(MAX_CASE + 1) if len(plain) - less >= MIN_STEM)
    return sorts(word).union(*(_stems().get(stem, NOTHING) for stem in stems))
