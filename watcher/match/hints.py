"""In a thread known to be about a person: fragments too small to be looked for anywhere else.

A bare house number after the street was named, the last figures of a phone, either end of a plate. Each is a fragment: the ledger decides what it is worth.
"""

import re
from collections.abc import Iterator
from itertools import combinations, islice

from watcher.match.compiler import Hints
from watcher.match.fold import digits, plain_digits
from watcher.match.numbers import Number, numbers
from watcher.match.pattern import Sighting
from watcher.match.views import View
from watcher.model import Identifier

MIN_TAIL = 5
"""Figures. Fewer are a year or a price."""
HOUSE_BITS = 6.0
TAIL_BITS = 12.0
_CUE = re.compile(
    r"(?:house|number|no|num|nr|haus|hausnummer|nummer|numéro|numero|n°|nº|#|door|flat|apt|numer|dom|domu|номер|№|huisnummer|husnummer|portal|civico|casa|núm|it'?s|is|at)[\s.:#°º-]*\Z",
    re.IGNORECASE,
)
_PLATE = re.compile(
    r"\b(?:plates?|tags?|licen[cs]e|registration|reg|kennzeichen|nummernschild|immatriculation|immat|plaque|matr[ií]cula|placa|targa|tablic\w*|rejestracj\w*|kenteken|"
    r"nummerplaat|registreringsnummer|skylt|номер\w*)\b",
    re.IGNORECASE,
)
"""Words for a plate."""
MOST_CUES = 20
"""Such words in one post; more say nothing new, and a hostile post is made of them."""
_PIECE = re.compile(r"[^\W_]+")
NEAR_PLATE, MOST_WORDS = 40, 8
"""Code points and words behind it in which a piece of one stands: "ends in 41A"."""
MIN_PIECE = 3
"""Letters and figures."""
PIECE_BITS = 3.3
"""Each letter and figure: log2(10)."""
_SHORT = 24
"""Code points. In a post as short as this a bare number is what the post is about."""


def fragments(view: View, hints: list[Hints], *, street_known: bool) -> Iterator[tuple[Identifier, Sighting]]:
    found = [n for n in numbers(view.text) if not (n.spoken and "reversed" in view.via)]
    for hint in hints:
        if hint.kind == "plate":
            yield from ((hint.identifier, s) for s in _plate(view.text, hint.number.reveal()))
            continue
        wanted = digits(hint.number.reveal())
        if not wanted:
            continue
        if hint.kind == "house":
            yield from ((hint.identifier, s) for s in _house(view.text, found, wanted, street_known=street_known))
        else:
            yield from ((hint.identifier, s) for s in _tail(view.text, wanted))


def _house(text: str, found: list[Number], wanted: str, *, street_known: bool) -> Iterator[Sighting]:
    for at, item in enumerate(found):
        joined, last = item.digits, item
        for more in found[at + 1 : at + 5]:
            if joined == wanted or len(joined) >= len(wanted) or more.start - last.end > 3:
                break
            joined, last = joined + more.digits, more
        if joined != wanted or _in_longer(text, item.start, last.end):
            continue
        cue = _CUE.search(text[max(0, item.start - 16) : item.start]) is not None
        if cue or street_known or len(text) <= _SHORT:
            yield Sighting(
                item.start, last.end, 1.0, HOUSE_BITS, "fragment", "house number in a thread about the person"
            )


def _in_longer(text: str, start: int, end: int) -> bool:
    """Is the number a piece of a date, a time, a price or a longer number?"""
    head, tail = plain_digits(text[max(0, start - 2) : start]), plain_digits(text[end : end + 2])
    return bool(
        re.search(r"[0-9][.,:/-]?\Z|[$€£>]\Z", head) or re.match(r"[.,:/-]?[0-9]|\s?[%€$£]|(?:am|pm|h)\b", tail)
    )


def _plate(text: str, plate: str) -> Iterator[Sighting]:
    """The beginning or the end of a plate, behind a word for it."""
    whole, shown = _bare(plate), plain_digits(text)
    for cue in islice(_PLATE.finditer(shown), MOST_CUES):
        words = list(_PIECE.finditer(shown, cue.end(), cue.end() + NEAR_PLATE))[:MOST_WORDS]
        for first, last in combinations(range(len(words) + 1), 2):
            start, end = words[first].start(), words[last - 1].end()
            piece = _bare(shown[start:end])
            if (
                MIN_PIECE <= len(piece) < len(whole)
                and digits(piece)
                and (whole.endswith(piece) or whole.startswith(piece))
            ):
                why = "part of a plate in a thread about the person"
                yield Sighting(start, end, 1.0, PIECE_BITS * len(piece), "fragment", why)


def _bare(plate: str) -> str:
    return "".join(filter(str.isalnum, plate)).upper()


def _tail(text: str, national: str) -> Iterator[Sighting]:
    shown = plain_digits(text)
    for match in re.finditer(r"[0-9](?:[\s./()-]{0,2}[0-9]){4,}", shown):
        figures = digits(match.group())
        if MIN_TAIL <= len(figures) < len(national) and (
            national.endswith(figures) or national.startswith(figures.lstrip("0"))
        ):
            yield Sighting(
                *match.span(), 1.0, TAIL_BITS, "fragment", "part of a phone number in a thread about the person"
            )
