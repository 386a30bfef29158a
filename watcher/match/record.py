"""Dates of birth, ids, plates, vehicles, employers and schools.

date         every common order, with names of months in many languages; common, so never alone
id, plate    every sign exact, separators free
vehicle      two of make, model, colour and year near each other; never alone
employer,    the words that make it out, legal forms and abbreviations aside; never alone
school
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from itertools import product

from watcher.dates import months
from watcher.match import data
from watcher.match.fold import after, before, digits, fold, letters, plain_digits, plain_words, word_skeletons
from watcher.match.index import tolerance_for
from watcher.match.pattern import EDIT_BITS, Hit, Pattern, Sighting, bounds, letter_share, likeness
from watcher.match.spellings import transcriptions
from watcher.model import Identifier, Vehicle

DATE_BITS = 9.5
"""log2 of the birthdays of sixty years (14.4), less five bits for a date of any other sense."""
SHORT_DATE_BITS = 6.5
MAX_LETTERS = 2
"""Letters in place of a date's figures."""
ID_BITS = 26.0
PLATE_BITS = 20.0
ORGANISATION_CAP = 11.0
VEHICLE_BITS = 4.5
"""Each of make, model, colour: one of some twenty."""


_GAP = r"[\W_]{0,4}"
_LINK = r"(?:(?:of|de|del|den|d\.|г\.?)\s)?"
_LETTERS = r"(?P<month>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u200b-\u200d\u00ad]){2,20})"
_MONTH = r"(?P<month>[^\W\d_](?:[^\W_]|[\u0300-\u036f\u200b-\u200d\u00ad]){2,20})"
"""The name of a month, in letters alone or with figures for some."""
_DAY = r"(?<!\d)(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª|\.|-?го)?"
_YEAR = r"(?P<year>(?:1[89]|20)?\d{2})(?!\d)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for month in (_LETTERS, _MONTH)
    for shape in (
        rf"{_DAY}{_GAP}{_LINK}{month}{_GAP}{_LINK}{_YEAR}",
        rf"(?<!\d)(?P<year>(?:1[89]|20)\d{{2}}){_GAP}{month}{_GAP}{_DAY}(?!\d)",
    )
)
"""Day first and year first."""
_DAY_YEAR = re.compile(rf"{_DAY}{_GAP}{_YEAR}", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"(?<![^\W\d_]){_MONTH}{_GAP}(?:the\s)?\Z", re.IGNORECASE)


def dates(identifier: Identifier, value: str) -> Iterator[Pattern]:
    """Patterns of one ISO date."""
    year, month, day = value.split("-")
    short: dict[bytes, float] = {}
    pairs = {(month, day), (str(int(month)), str(int(day))), (month, str(int(day))), (str(int(month)), day)}
    for m, d in pairs:
        for text in (year + m + d, d + m + year, m + d + year):
            short[fold(text)] = DATE_BITS
        for text in (d + m + year[2:], m + d + year[2:], year[2:] + m + d):
            short.setdefault(fold(text), SHORT_DATE_BITS)
    date = int(year), int(month), int(day)
    confirm = {bits: partial(confirm_date, bits, date) for bits in (DATE_BITS, SHORT_DATE_BITS)}
    for skeleton, bits in short.items():
        if len(skeleton) >= 5:
            yield Pattern(skeleton, 0, identifier, confirm[bits], figures=len(skeleton) - MAX_LETTERS)


def confirm_date(bits: float, date: tuple[int, int, int], hit: Hit) -> Sighting | None:
    """Its figures are those of the date, in groups that are a day, a month and a year, and no figure follows."""
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    if bounds(text, hit.start, hit.end) < 2 or re.search(
        r"[\d][.,/-]\Z", plain_digits(text[max(0, hit.start - 2) : hit.start])
    ):
        return None
    figures = re.findall(r"\d+", span)
    if sum(c.isalpha() for c in span) > MAX_LETTERS or (bits < DATE_BITS and len(figures) < 3):
        return None
    if len(figures) == 3 and not _is_date([int(f) for f in figures], date):
        return None
    return Sighting(hit.start, hit.end, 1.0, bits, "fragment", "the date in figures")


def _is_date(figures: list[int], date: tuple[int, int, int]) -> bool:
    year, month, day = date
    return sorted(figures) in (sorted((year, month, day)), sorted((year % 100, month, day)))


class Dates:
    """Dates with a month's name, which has too many spellings to list: read from the text, then looked up."""

    def __init__(self, dates: Iterable[tuple[Identifier, str]]) -> None:
        self._days: dict[tuple[int, int, int], list[Identifier]] = {}
        for identifier, value in dates:
            year, month, day = map(int, value.split("-"))
            for shown in (year, year % 100):
                self._days.setdefault((shown, month, day), []).append(identifier)

    def __repr__(self) -> str:
        return "<Dates>"

    def __bool__(self) -> bool:
        return bool(self._days)

    def named(self, text: str) -> Iterator[tuple[Identifier, Sighting]]:
        if len(digits(text)) < MIN_FIGURES:
            return
        shown = plain_digits(text)
        for start, end, year, word, day in _named_dates(shown) if _may_name_month(text) else ():
            month = _month(word)
            for identifier in self._days.get((year, month, day), ()) if month else ():
                yield identifier, Sighting(start, end, 1.0, DATE_BITS, "fragment", "the date with its month's name")
        for start, end, days, bits in _figured_dates(shown):
            for identifier in dict.fromkeys(i for day_ in days for i in self._days.get(day_, ())):
                yield identifier, Sighting(start, end, 1.0, bits, "fragment", "the date in figures")


def _named_dates(text: str) -> Iterator[tuple[int, int, int, str, int]]:
    """Start, end, year, the word in the month's place, day: around each number."""
    for number in _NUMBER.finditer(text):
        for shape in _SHAPES:
            match = shape.match(text, number.start())
            if match:
                yield *match.span(), int(match["year"]), match["month"], int(match["day"])
        match = _DAY_YEAR.match(text, number.start())
        low = max(0, number.start() - 26)
        head = _MONTH_BEFORE.search(text[low : number.start()]) if match else None
        if match and head:
            yield low + head.start(), match.end(), int(match["year"]), head["month"], int(match["day"])


_NUMBER = re.compile(r"\d+")
MIN_FIGURES = 3
"""A day and a year have at least so many."""
_SHORT = re.compile(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?!\d)(?![./-]\d)")
_CHINESE = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]")
_ROMAN = re.compile(
    r"(?<!\d)(\d{1,2})[./ -]\s?(X{0,1}(?:I{1,3}|IV|V|VI{1,3}|IX)|X)[./ -]\s?(\d{4}|\d{2})(?!\d)", re.IGNORECASE
)
_SHORT_SIGN = re.compile(r"[0-9][./-][0-9]{1,2}[./-][0-9]")
_ROMAN_SIGN = re.compile(r"[0-9][./ -]\s?[XVIxvi]{1,4}[./ -]")
"""What must stand in a text for it to be worth a look."""
_ROMAN_MONTHS = "I II III IV V VI VII VIII IX X XI XII".split()
Day = tuple[int, int, int]


def _figured_dates(text: str) -> Iterator[tuple[int, int, list[Day], float]]:
    """Start, end, what days it may be and its bits: 3.5.90 in both orders, 1990年5月3日, 3.V.1990."""
    for m in _SHORT.finditer(text) if _SHORT_SIGN.search(text) else ():
        first, second, year = int(m[1]), int(m[3]), int(m[4])
        yield *m.span(), [(year, second, first), (year, first, second)], SHORT_DATE_BITS
    for m in _CHINESE.finditer(text) if "年" in text else ():
        yield *m.span(), [(int(m[1]), int(m[2]), int(m[3]))], DATE_BITS
    for m in _ROMAN.finditer(text) if _ROMAN_SIGN.search(text) else ():
        if m[2].upper() in _ROMAN_MONTHS:
            yield *m.span(), [(int(m[3]), _ROMAN_MONTHS.index(m[2].upper()) + 1, int(m[1]))], DATE_BITS


def _may_name_month(text: str) -> bool:
    """A cheap look: could one of its words be a month's name, typed in any letters?"""
    return not months().keys().isdisjoint(plain_words(text)) or not _folded_months().keys().isdisjoint(
        word_skeletons(text)
    )


def _month(word: str) -> int:
    """1 to 12 for a month's name in any language, typed in any letters; else 0."""
    low = word.lower()
    return months().get(low, 0) or _folded_months().get(fold(low), 0)


@cache
def _folded_months() -> dict[bytes, int]:
    return {fold(name): number for name, number in months().items()}


# --- ids and plates -------------------------------------------------------------------------------------------------


def exact(identifier: Identifier, value: str, bits: float) -> Iterator[Pattern]:
    """An id or a plate: its letters and figures, whatever stands between."""
    signs = "".join(c for c in value if c.isalnum())
    skeleton = fold(signs)
    if len(skeleton) >= 4:
        yield Pattern(
            skeleton, 0, identifier, partial(confirm_exact, signs.upper(), bits - 3.5 * max(0, 7 - len(signs)))
        )


def confirm_exact(signs: str, bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    seen = [c for c in span if c.isalnum()]
    if len(seen) == len(signs):
        same = all(_same_sign(c, s) for c, s in zip(seen, signs, strict=True))
    else:
        same = fold(span) == fold(signs) and sum(c.isdigit() for c in seen) == sum(c.isdigit() for c in signs)
    joined = plain_digits(before(text, hit.start)).isalnum() or plain_digits(after(text, hit.end)).isalnum()
    if not same or joined:
        return None
    return Sighting(hit.start, hit.end, 1.0, bits, "whole" if bits >= 12 else "fragment", "every sign of it")


def _same_sign(seen: str, wanted: str) -> bool:
    """The same figure, the same letter, or a letter for the figure that it looks like."""
    if seen.isdigit() and wanted.isdigit():
        return seen == wanted
    return fold(seen) == fold(wanted)


# --- vehicles -------------------------------------------------------------------------------------------------------


def vehicles(identifier: Identifier, vehicle: Vehicle) -> Iterator[Pattern]:
    parts = [p.reveal() for p in (vehicle.make, vehicle.model, vehicle.colour, vehicle.year) if p]
    for anchor in (vehicle.make.reveal(), vehicle.model.reveal()):
        skeleton = fold(anchor)
        if len(skeleton) >= 3:
            yield Pattern(skeleton, 0, identifier, partial(confirm_vehicle, parts))


def confirm_vehicle(parts: list[str], hit: Hit) -> Sighting | None:
    """Which of the other parts stand within a few words?"""
    text = hit.view.text
    if bounds(text, hit.start, hit.end) < 2:
        return None
    low = max(0, hit.start - 40)
    around = text[low : hit.end + 40]
    start, end, found = hit.start, hit.end, 0
    for part in parts:
        for match in re.finditer(rf"(?<!\w){re.escape(part)}(?!\w)", around, re.IGNORECASE):
            found += 1
            start, end = min(start, low + match.start()), max(end, low + match.end())
            break
    if found < 2:
        start, end, found = _by_skeleton(parts, hit)
    if found < 2:
        return None
    return Sighting(start, end, 1.0, VEHICLE_BITS * found - 2, "fragment", f"{found} of make, model, colour and year")


def _by_skeleton(parts: list[str], hit: Hit) -> tuple[int, int, int]:
    """The parts joined on to the hit in the skeleton, however they are disguised."""
    skeleton, first, last, found = hit.view.skeleton, hit.first, hit.last, 1
    left = [fold(p) for p in parts]
    grown = True
    while grown:
        grown = False
        for part in left:
            if skeleton[last : last + len(part)] == part:
                last, found, grown = last + len(part), found + 1, True
            elif skeleton[:first].endswith(part):
                first, found, grown = first - len(part), found + 1, True
            else:
                continue
            left.remove(part)
            break
    start, end = hit.view.behind(first, last)
    return start, end, found


# --- employers and schools ------------------------------------------------------------------------------------------


def organisation_words(value: str) -> list[str]:
    legal = {form for group in data.words()["legal"] for form in group}
    words = value.replace("&", " & ").split()
    return [w for w in words if letters(w) not in legal or not letters(w)] or words


def organisations(identifier: Identifier, value: str) -> Iterator[Pattern]:
    words = organisation_words(value)
    bits = min(ORGANISATION_CAP, sum(min(10.0, data.word_bits(letters(w))) for w in words if letters(w)) / 2)
    short = {word: group for group in data.words()["organisation"] for word in group}
    options = [[w, *short.get(letters(w) or w, ())][:5] for w in words]
    choices = list(product(*options))[:24]
    choices += [turned for choice in choices[:8] for turned in _turned(choice)]
    spellings = dict.fromkeys((c for choice in choices for c in transcriptions(" ".join(choice))), bits)
    for spelling in transcriptions(" ".join(_bare(words))):
        spellings.setdefault(spelling, bits - LESS)
    made: dict[bytes, Pattern] = {}
    for spelling, worth in spellings.items():
        skeleton = fold(spelling)
        if len(skeleton) >= 4 and skeleton not in made:
            confirm, tolerance = partial(confirm_organisation, worth), tolerance_for(len(skeleton))
            words_of = word_skeletons(spelling)
            made[skeleton] = Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words_of)
    yield from made.values()


LESS = 4.0
"""Bits off where the word for its kind is missing."""


def _bare(words: list[str]) -> list[str]:
    """A name of three words and more without a last one that says the least of them: Harrow & Finch for Harrow & Finch Logistics."""
    rarity = [data.word_bits(letters(word)) if letters(word) else 99.0 for word in words]
    return words[:-1] if len(words) > 2 and rarity[-1] == min(rarity) else words


_OF = frozenset("of de di del della da do der für for".split())


def _turned(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name of a house before its kind: Westport University, Alborada Clínica Dental."""
    between = next((at for at, word in enumerate(words[1:-1], 1) if word.lower() in _OF), 0)
    if between:
        yield (*words[between + 1 :], *words[:between])
    elif len(words) > 1:
        yield (words[-1], *words[:-1])
        yield (*words[1:], words[0])


def confirm_organisation(bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    if bounds(text, hit.start, hit.end) < 2 or letter_share(text[hit.start : hit.end]) < 0.34:
        return None
    return Sighting(
        hit.start, hit.end, likeness(hit), max(2.0, bits - EDIT_BITS / 2 * hit.distance), "fragment", "its name"
    )
