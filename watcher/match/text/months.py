"""A text -> the watched days in it whose month is told by its name, in any language that CLDR knows, in every common order.

A month's name may be declined, typed in other letters, or hold a typing error. Between day, month and year only short words stand: the 23rd of May
in the year 1991, 23 de maig del 1991, 1991. gada 23. maijā.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from watcher import months
from watcher.calendars import SOLAR_MONTHS, Day
from watcher.dates import THAI_SHORT, VOWEL_SIGNS
from watcher.match.text.days import DAY_FIGURES
from watcher.match.text.figures import FIGURE_RUN
from watcher.match.text.fold import STROKES, UNSPACED, fold
from watcher.match.text.indian import unmarked

YEAR_FIGURES, MOST_DAYS, MOST_SHORT_YEAR = 4, 31, 99
SLIPPED = 5
"""Letters. From here on a month's name may hold a typing error: with the day and the year beside it nothing else is meant."""
STEM, SHORT_STEM, ENDING = 4, 3, 3
"""Letters of a name from which on it may be declined, the same for letters that are not Latin, and of the ending at most: maiatza-ren, gulan-a."""
APART = 56
"""Code points between a day and its year, at most."""
GAP = 4
"""Signs and blanks between two words, at most."""
LINK, LINKS = 5, 3
"""Letters of a word between day, month and year, and how many such words there may be."""
MONTH_WORDS = 3
"""Words of a month's name: تشرين الأول, sánzá ya mítáno."""
RUNS = 4
"""Runs of figures from a day to its year: a month may be written with figures for letters."""

_MARKS = rf"\u0300-\u036f\u200b-\u200d\u00ad{VOWEL_SIGNS}"
_NAME = rf"(?:{THAI_SHORT}|(?:[^\W_]|[@$](?=\w))(?:[^\W_]|[@$!|+{_MARKS}])*+)"
"""A word, or a month's name with figures and signs for some letters."""
_WORD = re.compile(_NAME)
_PARTED = rf"(?:(?!\d+(?![^\W_])){_NAME}[\W_]{{0,{GAP}}}+)"
_BETWEEN = re.compile(rf"[\W_]{{0,{GAP}}}+{_PARTED}{{0,{LINKS + MONTH_WORDS}}}+")
_BEFORE = re.compile(rf"(?<![^\W_]){_PARTED}{{1,{LINKS + MONTH_WORDS}}}+\Z")
_BEHIND = re.compile(rf"[\W_]{{0,{GAP}}}+{_PARTED}{{1,{LINKS + MONTH_WORDS}}}+")
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|(?:[eè]m)?e|:?e|te[nr]?|º|ª|\.|-?го)?", re.IGNORECASE)
"""What stands behind a day that is the last part of a date."""


Watched = Mapping[tuple[int, int], AbstractSet[int]]
"""The months of watched days, by their year and day."""


class Named(NamedTuple):
    """Where a day stands, which one, and how alike its month's name is."""

    start: int
    end: int
    day: Day
    likeness: float


class _Word(NamedTuple):
    start: int
    end: int
    text: str


class _Month(NamedTuple):
    start: int
    end: int
    month: int
    likeness: float


@cache
def _names() -> Mapping[str, frozenset[int]]:
    """Every name, without marks of Indian scripts -> its months."""
    out: defaultdict[str, frozenset[int]] = defaultdict(frozenset)
    for name, told in months.every().items():
        out[unmarked(name)] |= told
    for name, month in SOLAR_MONTHS.items():
        out[unmarked(name)] |= {month}
    return dict(out)


@cache
def _folded() -> Mapping[bytes, frozenset[int]]:
    out: defaultdict[bytes, set[int]] = defaultdict(set)
    for name, told in _names().items():
        if name not in SOLAR_MONTHS:
            out[fold(name)] |= told
    return {shown: frozenset(told) for shown, told in out.items() if shown}


@cache
def _long() -> Mapping[tuple[int, bytes], Sequence[bytes]]:
    """The names in which a slip is forgiven, by their size and their first or their last letter, one of which it leaves as it is."""
    out = defaultdict[tuple[int, bytes], list[bytes]](list)
    for name in (name for name in _folded() if len(name) >= SLIPPED):
        for edge in (b"^" + name[:1], name[-1:] + b"$"):
            out[len(name), edge].append(name)
    return out


@lru_cache(4_096)
def named(words: str) -> Mapping[int, float]:
    """The months that a word or several name, each with how alike the name is. Words of a script without blanks may stand beside it."""
    pieces = [words] if words.isascii() else [piece for piece in UNSPACED.split(words) if piece.strip(".")]
    if pieces not in ([], [words]):
        return {month: likeness for piece in pieces for month, likeness in named(piece).items()}
    plain = unmarked(words.lower()).strip(".")
    if exact := _names().get(plain) or _names().get(plain.removeprefix(months.HEBREW_IN)):
        return dict.fromkeys(exact, 1.0)
    shown = fold(words.translate(STROKES))
    if alike := _folded().get(shown):
        return dict.fromkeys(alike, 1.0)
    return _declined(shown, STEM if words.isascii() else SHORT_STEM) or _slipped(shown)


def _declined(shown: bytes, least: int) -> Mapping[int, float]:
    for size in range(1, min(ENDING, len(shown) - least) + 1):
        if stem := _folded().get(shown[:-size]):
            return dict.fromkeys(stem, 1 - 1 / len(shown))
    return {}


def _slipped(shown: bytes) -> Mapping[int, float]:
    if len(shown) < SLIPPED - 1:
        return {}
    edges, sizes = (b"^" + shown[:1], shown[-1:] + b"$"), range(len(shown) - 1, len(shown) + 2)
    alike = [name for size in sizes for edge in edges for name in _long().get((size, edge), ())]
    near = sorted(
        {name for name in alike if OSA.distance(shown, name, score_cutoff=1) <= 1}, key=lambda name: (len(name), name)
    )
    return {month: 1 - 1 / len(name) for name in near for month in _folded()[name]}  # the longest says most


def named_days(text: str, watched: Watched, born: AbstractSet[int]) -> Iterator[Named]:
    """Each watched day in a text in plain figures; `born`: the years and days of the text that are those of a watched one together."""
    runs = [run for run in FIGURE_RUN.finditer(text) if len(run[0]) <= YEAR_FIGURES]
    for at, first in enumerate(runs):
        if int(first[0]) not in born:
            continue
        for second in runs[at + 1 : at + 1 + RUNS]:
            if second.start() - first.end() > APART:
                break
            for day, year in ((first, second), (second, first)):
                meant = watched.get((int(year[0]), int(day[0])))
                if meant and len(day[0]) <= DAY_FIGURES and (year is second or len(year[0]) == YEAR_FIGURES):
                    yield from _told(text, day, year, meant)


def _told(text: str, day: re.Match[str], year: re.Match[str], meant: AbstractSet[int]) -> Iterator[Named]:
    """The day, where one of its months is named between it and its year, before both (May 23, 1991; May 1991, the 23rd) or behind both (1991. gada 23. maijs)."""
    first, second = (day, year) if day.start() < year.start() else (year, day)
    inside = _BETWEEN.fullmatch(text, first.end(), second.start())
    if inside is None:
        return
    words, start, end = _words(inside), first.start(), second.end()
    if second is day and (ordinal := _ORDINAL.match(text, end)):
        end = ordinal.end()
    found = [one._replace(start=start, end=end) for one in _months(words)]
    if not any(one.month in meant for one in found) and _are_links(
        words
    ):  # May 1991, the 23rd; Marisol, 17 March 1994 is no "Marisol" 17, 1994
        before = _words(_BEFORE.search(text, max(0, start - APART), start))
        found += [one._replace(end=end) for one in _months(before, last=True)]
        behind = _words(_BEHIND.match(text, second.end()) if first is year else None)
        found += [one._replace(start=start) for one in _months(behind, first=True)]
    found = [one for one in found if one.month in meant and (one.likeness == 1 or int(year[0]) > MOST_SHORT_YEAR)]
    best = max((one.likeness for one in found), default=0.0)  # in "Marisol, 17 March 1994" she is no month
    for one in found:
        if one.likeness == best:
            yield Named(one.start, one.end, (int(year[0]), one.month, int(day[0])), one.likeness)


def _words(found: re.Match[str] | None) -> list[_Word]:
    return [_Word(*m.span(), m[0]) for m in _WORD.finditer(found.string, *found.span())] if found else []


def _are_links(words: Sequence[_Word]) -> bool:
    return len(words) <= LINKS and all(word.end - word.start <= LINK for word in words)


def _months(words: Sequence[_Word], *, first: bool = False, last: bool = False) -> Iterator[_Month]:
    """Each name of a month among words that are links otherwise; `first`, `last`: it may come before or behind any others."""
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + MONTH_WORDS) + 1):
            if (last or _are_links(words[:start])) and (first or _are_links(words[end:])):
                for month, likeness in named(" ".join(word.text for word in words[start:end])).items():
                    if likeness == 1 or end == start + 1:
                        yield _Month(words[start].start, words[end - 1].end, month, likeness)
