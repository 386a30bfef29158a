"""Dates of birth: a text and its words -> where a watched day stands, in figures of every common order or with its month's name.

Common, so never alone. A date in figures is looked up by the skeletons of up to three words and more that stand together, so that whatever
parts them is free, and two of its figures may be letters that look like them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, chain

from watcher.calendars import Day, is_counted_otherwise, others
from watcher.match.pattern import Sighted, Sighting, bounds
from watcher.match.text import feasts
from watcher.match.text.days import BIRTH, DAY_FIGURES, Found, figured, in_parts, of_eras, stamped
from watcher.match.text.figures import figures, plain_digits
from watcher.match.text.fold import fold
from watcher.match.text.months import MOST_DAYS, MOST_SHORT_YEAR, YEAR_FIGURES, named_days
from watcher.match.text.said import FIGURE, SEVERAL
from watcher.match.text.tokens import word_skeletons
from watcher.match.text.views import View
from watcher.model import Identifier

DATE_BITS = 9.5
"""log2 of the birthdays of sixty years (14.4), less five bits for a date of any other sense."""
SHORT_DATE_BITS = 6.5
BORN_BITS = 3.0
"""More, where a word for a birth stands beside it: then it is one, and most of the five bits are back."""
MAX_LETTERS = 2
"""Letters in place of a date's figures."""
LONGEST, SHORTEST = 8, 5
"""Figures of a date."""
CUE = 16
"""Code points before a date, and behind it, in which a word for a birth stands; a short one may be in one piece there: dob 230591."""


def _spellings(date: Day) -> dict[bytes, float]:
    """The skeletons of a date in figures, each with its bits."""
    out: dict[bytes, float] = {}
    year, month, day = str(date[0]), f"{date[1]:02}", f"{date[2]:02}"
    pairs = {(month, day), (str(int(month)), str(int(day))), (month, str(int(day))), (str(int(month)), day)}
    for m, d in pairs:
        for text in (year + m + d, d + m + year, m + d + year, year + d + m):
            out[fold(text)] = DATE_BITS
        for text in (d + m + year[2:], m + d + year[2:], year[2:] + m + d):
            out.setdefault(fold(text), SHORT_DATE_BITS)
    return {skeleton: bits for skeleton, bits in out.items() if len(skeleton) >= SHORTEST}


def _is_meant(text: str, start: int, end: int, day: Day, bits: float) -> bool:
    """Are its figures those of the day, in groups that are a day, a month and a year, and does no figure go before?"""
    span, before = plain_digits(text[start:end]), plain_digits(text[max(0, start - 2) : start])
    if bounds(text, start, end) < 2 or re.search(r"\d[./-]\Z", before):
        return False
    if re.search(r"\d,\Z", before) and not re.search(r"\d[./-]\d", span):  # a column of its own
        return False
    figures = re.findall(r"\d+", span)
    parted = bits == DATE_BITS or len(figures) >= 3 or BIRTH.search(text, max(0, start - CUE), start)
    if sum(c.isalpha() for c in span) > MAX_LETTERS or not parted:
        return False
    return len(figures) != 3 or _is_date([int(f) for f in figures], day)


def _is_date(figures: list[int], date: tuple[int, int, int]) -> bool:
    year, month, day = date
    return sorted(figures) in (sorted((year, month, day)), sorted((year % 100, month, day)))


class Dates:
    """The watched days, by their spellings in figures and by themselves: a month's name has too many to list. `full`: years in full alone."""

    def __init__(self, dates: Iterable[tuple[Identifier, Day]], *, full: bool = False) -> None:
        self._given = tuple(dates)
        self._days: dict[Day, list[Identifier]] = {}
        self._months: dict[tuple[int, int], set[int]] = {}  # by year and day
        self._figured: dict[bytes, tuple[tuple[Identifier, Day, float], ...]] = {}
        for identifier, day in self._given:
            year, month, number = day
            for shown in (year,) if full else (year, year % 100):
                self._days.setdefault((shown, month, number), []).append(identifier)
                self._months.setdefault((shown, number), set()).add(month)
            alone = {bits: ((identifier, day, bits),) for bits in (DATE_BITS, SHORT_DATE_BITS)}
            for skeleton, bits in _spellings(day).items():
                if bits == DATE_BITS or not full:
                    known = self._figured.get(skeleton)
                    self._figured[skeleton] = alone[bits] if known is None else known + alone[bits]

        self._feasts = frozenset(str(day[0]) for _, day in self._given if day[1:] in feasts.DAYS)  # their years

    def __repr__(self) -> str:
        return "<Dates>"

    @cached_property
    def elsewhere(self) -> "Dates":
        """The same days in other calendars: made when the first text with a year of theirs comes."""
        return Dates(((who, other) for who, day in self._given for other in others(day)), full=True)

    def met(self, view: View, kinds: bytes) -> Iterator[Sighted]:
        """Each watched day in a text; `kinds`: what each of its words is (numbers.py)."""
        if not self._days or view.figures < MIN_FIGURES:
            return
        yield from _born_then(view.text, self.own(view, kinds))
        if any(is_counted_otherwise(run) for run in figures(view.text)):
            yield from _born_then(view.text, self.elsewhere.own(view, kinds))

    def own(self, view: View, kinds: bytes) -> Iterator[Sighted]:
        """Each watched day as this calendar counts it."""
        shown, runs = plain_digits(view.text), figures(view.text)
        parted = _has_day_and_year(runs)
        born = self._born(runs) if parted else frozenset()
        for told in named_days(shown, self._months, born) if born else ():
            for identifier in self._days[told.day]:
                yield identifier, Sighting(told.start, told.end, told.likeness, DATE_BITS, "fragment", WITH_MONTH)
        feasted = feasts.of_years(shown) if not self._feasts.isdisjoint(runs) else ()
        for found in chain(stamped(shown), of_eras(shown) if parted else (), feasted, self._in_words(shown, born)):
            for identifier in dict.fromkeys(i for day_ in found.days for i in self._days.get(day_, ())):
                bits = DATE_BITS if found.full else SHORT_DATE_BITS
                yield identifier, Sighting(found.start, found.end, 1.0, bits, "fragment", IN_FIGURES)
        yield from self._in_figures(view, kinds)

    def _in_words(self, text: str, born: AbstractSet[int]) -> Iterator[Found]:
        """Days with words or signs among their figures, where the figures of a watched one are there."""
        if any(number > MOST_SHORT_YEAR for number in born):
            yield from in_parts(text)
        if born:
            yield from figured(text)

    def _born(self, runs: Sequence[str]) -> frozenset[int]:
        """The figures that are day and year of a watched date together."""
        numbers = {int(run) for run in runs if len(run) <= YEAR_FIGURES}
        days = [number for number in numbers if number <= MOST_DAYS]
        return frozenset(n for year in numbers for day in days if (year, day) in self._months for n in (year, day))

    def _in_figures(self, view: View, kinds: bytes) -> Iterator[Sighted]:
        words = word_skeletons(view.text)
        places = list(accumulate(map(len, words), initial=0))
        for first, last in _together(words, kinds):
            for identifier, day, bits in self._figured.get(b"".join(words[first:last]), ()):
                start, end = view.behind(places[first], places[last])
                if _is_meant(view.text, start, end, day, bits):
                    yield identifier, Sighting(start, end, 1.0, bits, "fragment", IN_FIGURES)


def _born_then(text: str, found: Iterable[Sighted]) -> Iterator[Sighted]:
    """Days, with more bits for those beside which the text speaks of a birth."""
    for identifier, seen in found:
        low, high = max(0, seen.start - CUE), seen.end + CUE
        born = BIRTH.search(text, low, seen.start) or BIRTH.search(text, seen.end, high)
        yield identifier, replace(seen, bits=seen.bits + BORN_BITS) if born else seen


IN_FIGURES, WITH_MONTH = "the date in figures", "the date with its month's name"
_IS_FIGURED = bytes(kind in {FIGURE, SEVERAL} for kind in range(256))


def _together(words: Sequence[bytes], kinds: bytes) -> Iterator[tuple[int, int]]:
    """First and last of the words that may be a date together: short enough, with a figure among them, and few letters."""
    figured = kinds.translate(_IS_FIGURED)
    at, done = figured.find(1), -1
    while at >= 0:
        for first in range(max(0, at - MAX_LETTERS, done + 1), at + 1):
            size = letters = 0
            for last in range(first, len(words)):
                size += len(words[last])
                letters += 0 if figured[last] else len(words[last])
                if size > LONGEST or letters > MAX_LETTERS:
                    break
                if size >= SHORTEST and last >= at:
                    yield first, last + 1
        done, at = at, figured.find(1, at + 1)


MIN_FIGURES = 3
"""A day and a year have at least so many."""


def _has_day_and_year(runs: Iterable[str]) -> bool:
    """A cheap look: is one run of figures short enough for a day, and another one as long as a year?"""
    sizes = list(map(len, runs))
    short = sum(size <= DAY_FIGURES for size in sizes)
    return short > 1 or (short == 1 and 4 in sizes)
