"""The proper name of an employer or school: what is left of it without the words for its kind, which people exchange, shorten and leave out.

In: the words of a name. Out: its proper name, and what confirms that by the words beside it. The Colégio Estadual Santos Dumont is Santos Dumont to
many, or the C.E. Santos Dumont. Of one word it says nothing alone: the Realschule Altenfels is not Altenfels, but the RS Altenfels, or the school in
Altenfels.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from watcher.match import data
from watcher.match.names.sorts import NOTHING, ONLY, Sorts, is_kind, is_small, met, sorts
from watcher.match.pattern import EDIT_BITS, Hit, Sighting, likeness, stands
from watcher.match.text import roman
from watcher.match.text.fold import letters

KIND_BITS = 4.0
"""Bits of a word for the same kind beside it: half of what a word of usual rarity says, since such words stand beside many names."""
LEFT_OUT = 3.6
"""Bits off where something of the whole name is missing: more than for two slips in the whole of it."""
GENERAL = frozenset({ONLY, "firm", "sons", "tech", "shop"})
"""Sorts that are of no one trade: a word for another one beside a name of one word shows another house, Lowmarsh Dental Clinic."""
LEAST = 3.0
"""Bits. Of fewer a proper name is any words."""
SIGNS = ".,№#&+°º"
NUMBER_SIGNS = ("", "№ ", "nr ", "no ", "n ", "номер ", "numer ", "number ")
"""What stands before the number of a school."""
RARE = 13.5
"""Bits of a word that stands for a name of several: of the Second Street Church nobody says Street Church."""
REACH = 4
"""Words on each side among which its kind is looked for."""
MIN_CUT = 3
"""Letters of a word for its kind that is cut short: Col., Hosp., Städt."""
LONGEST_CUT = 4
"""Letters of a word that is one for a kind, before a point that ends no sentence: Inst., Uni."""
_WORD = re.compile(r"\b[^\W_](?:[. /]{1,2}[^\W_])+\b|[^\W_]+(?:[.'’/][^\W_]+)*")
"""Initials, or a word."""
_GAP = re.compile(r"[ \t.,'’\"“„&/+№#()«»-]{0,4}")
"""What stands between words of one name."""
Words = Sequence[str]


@dataclass(frozen=True, slots=True)
class House:
    """What is known of a house besides its proper name: its sorts, the words for them, and the initials of these."""

    sorts: Sorts
    words: frozenset[str]
    initials: str


def proper(words: Words, of: Sorts = NOTHING) -> tuple[int, int]:
    """Where in a name its proper name begins and ends: nowhere, where all its words are for its kind. `of`: the sorts that matter, if not all do."""
    named = [at for at, word in enumerate(words) if not is_aside(word, of)]
    return (named[0], named[-1] + 1) if named else (0, 0)


def proper_words(words: Words) -> Words:
    """The words that make out a name."""
    first, last = proper(words)
    return words[first:last]


def is_telling(word: str) -> bool:
    """Is a word of a name rare enough to stand for it?"""
    return bool(letters(word)) and data.word_bits(letters(word)) >= RARE


def is_aside(word: str, of: Sorts = NOTHING) -> bool:
    """Is it a word for a kind, a small one, an initial, a sign or a number?"""
    bare = word.strip(SIGNS)
    kind = bool(sorts(word) & of) if of else is_kind(word)
    return kind or is_small(word) or len(bare) < 2 or bare.isdigit()


_CALLED = {
    "школа": ("школы", "школе", "школу", "СОШ", "сош", "СШ", "сш", "общеобразовательная школа"),
    "гимназия": ("гимназии", "гимназию"),
    "лицей": ("лицея", "лицее"),
    "садик": ("детский сад", "ДС", "дс"),
    "p.s.": ("public school",),
    "szkoła": ("szkole", "szkoły", "sp", "podstawówka"),
    "liceum": ("lo",),
}
"""A kind of school with a number, and what else it is called and how it is declined."""
_ROMAN = re.compile("[IVX]{1,5}")


def _is_roman(word: str) -> bool:
    return _ROMAN.fullmatch(word.strip(".")) is not None


def _counted(number: str) -> str:
    """A school's number in figures: I Liceum is the first."""
    return str(roman.value(number.strip("."))) if _is_roman(number) else number


def numbered(words: Words) -> Iterator[tuple[str, str]]:
    """A number with each word for its kind, which is a name to people: школа № 57 is 57 школа, SP nr 12 the podstawówka 12."""
    numbers = [_counted(bare) for word in words if (bare := word.strip(SIGNS)).isdigit() or _is_roman(word)]
    kinds = [word for word in words if sorts(word) - {ONLY}]
    initials = "".join(word[0] for word in words if is_kind(word) and not is_small(word))
    alike = [other for kind in kinds for other in _CALLED.get(kind.lower(), ())]
    alike += [other for word in words for other in _CALLED.get(word.lower(), ())]
    for number in numbers[:1]:
        for kind in dict.fromkeys((*kinds, *alike, *([initials] if len(initials) > 1 else []))):
            yield from ((f"{kind} {sign}{number}", number) for sign in NUMBER_SIGNS)
            yield from ((f"{number}{ending} {kind}", number) for ending in ("", "я"))


def house(words: Words, alike: Sorts = NOTHING) -> House:
    """What a name says of its kind; `alike`: sorts that people take for one another, and for one of which it is taken where it says none of them."""
    kinds = [word for word in words if is_kind(word) and not is_small(word)]
    initials = "".join(letters(word[0]) for word in kinds)
    own = NOTHING.union(*map(sorts, kinds)) - {ONLY}
    return House(own | alike if own & alike or not own else own, frozenset(map(letters, kinds)), initials)


def confirm_proper(its: House, by_kind: float, alone: float, hit: Hit) -> Sighting | None:
    """So many bits with a word for its kind beside it, and without one."""
    if not stands(hit):
        return None
    start, end, another = beside(its, hit)
    if another and not alone:
        return None
    bits = (by_kind if end - start > hit.end - hit.start else alone) - EDIT_BITS / 2 * hit.distance
    return Sighting(start, end, likeness(hit), bits, "fragment", "its proper name") if bits >= LEAST else None


def beside(its: House, hit: Hit) -> tuple[int, int, bool]:
    """The span of a name with the words for its kind beside it, and whether a word for another trade stands there."""
    text = hit.view.text
    sides = [[*_of_name(words, its)] for words in (_before(text, hit.start), _behind(text, hit.end))]
    kinds = [(first, last) for side in sides for word, first, last in side if _says(word, its)]
    start = min([hit.start, *(first for first, _ in kinds)])
    end = max([hit.end, *(last for _, last in kinds)])
    touching = (word for side in sides for word, *_ in takewhile(lambda one: not is_small(one[0]), side))
    return start, end, any(_is_another(word, its) for word in touching)


Placed = tuple[str, int, int]
"""A word, with its start and end in the text."""
LONGEST = 60
"""Code points in which so many words beside a name stand."""


@lru_cache(64)
def _before(text: str, start: int) -> tuple[Placed, ...]:
    """The words before a place, the nearest first, as far as they may belong to one name: read once for all names that end there."""
    begin, out = max(0, start - LONGEST), list[Placed]()
    for word in reversed([*_WORD.finditer(text, begin, start)]):
        gap = _GAP.fullmatch(text, word.end(), start)
        if len(out) == REACH or not gap or ("." in gap[0] and len(word[0]) > LONGEST_CUT and is_kind(word[0])):
            break
        start = word.start()
        out.append((word[0], word.start(), word.end()))
    return tuple(out)


@lru_cache(64)
def _behind(text: str, end: int) -> tuple[Placed, ...]:
    out = list[Placed]()
    for word in _WORD.finditer(text, end, end + LONGEST):
        gap = _GAP.fullmatch(text, end, word.start())
        if len(out) == REACH or not gap or "." in gap[0]:
            break
        end = word.end()
        out.append((word[0], word.start(), word.end()))
    return tuple(out)


def _of_name(words: tuple[Placed, ...], its: House) -> Iterator[Placed]:
    """The words beside it that belong to one name: those for kinds, small ones and initials."""
    for placed in words:
        if not (_says(placed[0], its) or len(placed[0]) == 1 or met(placed[0]) or is_small(placed[0])):
            return
        yield placed


def _is_another(word: str, its: House) -> bool:
    """Is it the word for another trade?"""
    shown = met(word)
    return bool(shown) and not _says(word, its) and shown.isdisjoint(GENERAL | its.sorts)


def _says(word: str, its: House) -> bool:
    """Does a word say that this is a house of its kind?"""
    plain = letters(word)
    if len(plain) > 1 and (its.initials.startswith(plain) or its.initials.endswith(plain)):
        return True
    cut = len(plain) >= MIN_CUT and any(kind.startswith(plain) for kind in its.words)
    return cut or bool(met(word) & its.sorts)
