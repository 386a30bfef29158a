"""Phones: national and international forms with any separators; figures must all be there, in order and alone."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import partial
from operator import itemgetter

from watcher.match.pattern import Hit, Pattern, Sighting
from watcher.match.text.figures import FIGURE_RUN, digits, figures, plain_digits
from watcher.match.text.fold import fold, in_word
from watcher.match.text.tokens import plain_words
from watcher.model import Identifier

PHONE_BITS = 24.0
"""A number of 7 or more digits: 2^-23 by chance, in the one post in some thirty that holds a number at all."""
MIN_NATIONAL = 7
"""Digits. What is shorter is an extension or a service number."""

_TWO_DIGIT_CODES = frozenset(
    (
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 "
        "81 82 84 86 90 91 92 93 94 95 98"
    ).split()
)
"""Country calling codes of two digits: ITU-T E.164 list of assigned codes. 1 and 7 have one digit, all others three."""


def calling_code(number: str) -> str:
    """The country calling code of an E.164 number without its plus."""
    if number[:1] in {"1", "7"}:
        return number[:1]
    return number[:2] if number[:2] in _TWO_DIGIT_CODES else number[:3]


_MOBILE = {"52": "1", "54": "9"}
"""What Mexico and Argentina put before the number of a mobile, from abroad alone: ITU-T operational bulletins."""
LONG_NATIONAL = 11
"""Digits of a number with such a sign before it."""


def national(number: str) -> str:
    """An E.164 number without its country's code."""
    code = calling_code(number)
    own = number[len(code) :]
    return own.removeprefix(_MOBILE.get(code, " ")) if len(own) == LONG_NATIONAL else own


def phones(identifier: Identifier, value: str) -> Iterator[Pattern]:
    number = digits(value)
    code, own = calling_code(number), national(number)
    if len(own) < MIN_NATIONAL - 1:
        yield Pattern(fold(number), 0, identifier, partial(_confirm_from_abroad, number), figures=len(number) // 2)
        return
    for said in (own, *_at_home(code, number)):
        confirm = partial(confirm_phone, code, said)
        yield Pattern(fold(said), 0, identifier, confirm, figures=len(said) // 2)


def _at_home(code: str, number: str) -> Iterator[str]:
    """An Argentine mobile as it is dialled there: with 15 behind its area code, which has two to four digits, and not with the 9 before it."""
    if code == "54" and number.startswith("549") and len(number) == len("549") + 10:
        own = national(number)
        yield from (f"{own[:size]}15{own[size:]}" for size in (2, 3, 4))


def _confirm_from_abroad(number: str, hit: Hit) -> Sighting | None:
    """A number that is too short at home: as it is dialled from abroad, with its sign."""
    text = plain_digits(hit.view.text)
    if digits(text[hit.start : hit.end]) != number or in_word(text[hit.end : hit.end + 1]):
        return None
    sign = re.search(r"(?:\+|(?<!\d)00|(?<!\d)011|wa\.me/|phone=)[\W_]{0,4}\Z", text[max(0, hit.start - 8) : hit.start])
    return (
        Sighting(hit.start - len(sign[0]), hit.end, 1.0, PHONE_BITS, why="every digit of the number") if sign else None
    )


_TRUNK = {"36": "06", "52": "(?:044|045|01)", "55": "0[0-9xX]{2}", "375": r"8[\W_]{0,2}0"}
"""What stands before a national number at home where it is not 0, 8 or 1: Hungary, Mexico, Brazil, where it names a carrier, and Belarus."""
_EXTENSION = re.compile(r"(?:x|ext|extension)\.?\s?\d{1,6}(?!\w)", re.IGNORECASE)


_LABEL = re.compile(
    r"(?<![^\W\d_])(?:num|number|nr|no|ph|phone|cell|tel|tlf|mob|mobile|handy|call|text|wa|whatsapp)[_:]?\Z",
    re.IGNORECASE,
)
"""What may be glued to a number: cell5415550143."""


_TAG = re.compile(r"<[A-Za-z]")
"""Markup among figures: its letters are none of them, as the b of 063998014<b> is no 8."""


def confirm_phone(code: str, national: str, hit: Hit) -> Sighting | None:
    """All its digits and nothing else; before it only a prefix that belongs to it; after it no further digit."""
    text, start = hit.view.text, hit.start
    goes_on = in_word(plain_digits(text[hit.end : hit.end + 1])) and not _EXTENSION.match(text, hit.end)
    if not _same_digits(text[start : hit.end], national) or goes_on or _TAG.search(text, start, hit.end):
        return None
    head = plain_digits(text[max(0, start - 32) : start])
    prefix = re.search(
        rf"(?:(?:\+|00|011)[\W_]{{0,4}})?{_spaced(code)}[\W_]{{0,4}}(?:\(?[0{_MOBILE.get(code, '')}]\)?[\W_]{{0,3}})?\Z|\(?(?:{_TRUNK.get(code, '[081]')}|[081]|(?<![^\W_])[oO])\)?[\W_]{{0,2}}\Z",
        head,
    )
    if prefix:
        before_it = head[: prefix.start()]
        of_word = in_word(before_it[-1:]) and not _LABEL.search(before_it)  # the 8 of "i h8" is nobody's prefix
        if not (of_word or re.search(r"[0-9]\Z", before_it)):
            start -= len(head) - prefix.start()
    before = plain_digits(text[max(0, start - 12) : start])
    if in_word(before.rstrip("_")[-1:]) and not _LABEL.search(before):
        return None
    return Sighting(start, hit.end, 1.0, PHONE_BITS, why="every digit of the number")


class Apart:
    """Phone numbers whose groups of figures stand among words: "area code 541, then 555, then 0133"."""

    def __init__(self, numbers: Iterable[tuple[Identifier, str]]) -> None:
        self._known: dict[str, list[Identifier]] = {}
        for identifier, number in numbers:
            own = national(number)
            if len(own) > MIN_NATIONAL:
                for shown in dict.fromkeys((own, "0" + own, "1" + own, number)):
                    self._known.setdefault(shown, []).append(identifier)
        sizes = list(map(len, self._known))
        self._shortest, self._longest = min(sizes, default=0), max(sizes, default=0)

    def __repr__(self) -> str:
        return "<Apart>"

    def met(self, text: str) -> Iterator[tuple[Identifier, Sighting]]:
        """Each number of which every figure is there, in order, with no other figure and few words between."""
        if not self._known or sum(map(len, figures(text))) < self._shortest:
            return
        shown = plain_digits(text)
        groups = [m.span() for m in FIGURE_RUN.finditer(shown)]
        for first in range(len(groups)):
            yield from self._from(shown, groups[first : first + MOST_GROUPS])
        for code in () if _AREA_WORDS.isdisjoint(plain_words(text)) else _AREA_CODE.finditer(shown):
            yield from self._before(shown, groups, code.span(code.lastgroup or 0))

    def _from(self, text: str, groups: list[tuple[int, int]]) -> Iterator[tuple[Identifier, Sighting]]:
        """The numbers that begin with the first of these groups."""
        start, end = groups[0]
        figures, words = text[start:end], False
        for left, right in groups[1:]:
            between = text[end:left]
            if len(between) > MAX_BETWEEN or len(figures) > self._longest:
                return
            words = words or any(map(str.isalpha, between))
            figures, end = figures + text[left:right], right
            for identifier in self._known.get(figures, ()) if words else ():
                yield identifier, Sighting(start, end, 1.0, APART_BITS, why="every digit of the number, among words")

    def _before(
        self, text: str, groups: list[tuple[int, int]], code: tuple[int, int]
    ) -> Iterator[tuple[Identifier, Sighting]]:
        """The numbers whose area code stands behind the rest of their figures."""
        figures, area = "", text[slice(*code)].lstrip("0")
        before = bisect_right(groups, code[0], key=itemgetter(1))
        for start, end in reversed(groups[max(0, before - MOST_GROUPS) : before]):
            if code[0] - end > MAX_BETWEEN + len(figures):
                return
            figures = text[start:end] + figures
            for identifier in self._known.get(area + figures, ()):
                yield (
                    identifier,
                    Sighting(start, code[1], 1.0, APART_BITS, why="every digit of the number, its area code last"),
                )


_AREA = "area|vorwahl|indicatif|prefijo|prefisso|kierunkowy|netnummer|kengetal|riktnummer|indicativo|ddd|код"
_AREA_WORDS = frozenset(_AREA.split("|")) | {"prefix"}
_AREA_CODE = re.compile(
    rf"\b(?:{_AREA})(?: (?:code|de zone|local|régional|numer|города|міста))?[\W_]{{0,4}}(?:is |ist |est |es )?(?P<behind>[0-9]{{2,5}})(?![0-9])"
    r"|(?<![0-9])(?P<before>[0-9]{2,5})\)? (?:area|prefix)\b",
    re.IGNORECASE,
)
"""The area code of a phone number, as people tell it behind the number."""
MOST_GROUPS = 10
MAX_BETWEEN = 30
"""Code points between two groups of figures."""
APART_BITS = PHONE_BITS - 4.0
"""Figures of several things may follow each other, too."""


def _spaced(code: str) -> str:
    return r"[\W_]{0,4}".join(code)


def _same_digits(span: str, wanted: str) -> bool:
    """The span's figures are the wanted ones; a letter may only stand for a figure that it looks like (O, l, S ...)."""
    shown = plain_digits(span)
    seen = [c for c in shown if c.isalnum()]
    real = sum(c.isdigit() for c in seen)
    if len(seen) != len(wanted):
        folded = fold(span)
        return real >= len(wanted) - 2 and folded == fold(wanted) and real == len(digits(span))
    return all(
        c == w or (not c.isdigit() and fold(c) == fold(w)) for c, w in zip(seen, wanted, strict=True)
    ) and real * 2 >= len(wanted)
