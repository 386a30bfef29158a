"""In a thread known to be about a person: fragments too small to be looked for anywhere else.

A bare house number after the street was named, a piece of a phone, either end of a plate; a word of the street or of the name, the day of birth
(pieces.py). Each is a fragment: the ledger decides what it is worth.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, islice

from watcher.match.compiler import Hint
from watcher.match.fold import digits, plain_digits
from watcher.match.numbers import Number, numbers
from watcher.match.pattern import Sighting
from watcher.match.pieces import birthday, name_word, street_word
from watcher.match.views import View
from watcher.model import Identifier

HOUSE_BITS = 6.0
FIGURE_BITS = 3.3
"""Each letter or figure of a piece: log2(10)."""
MOST_BITS = 12.0
"""Of a piece of a phone, however long."""
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
_PHONE = re.compile(
    r"\b(?:phone|cell|mobile|number|digits?|piece|part|area code|code|ends?|ending|last|final|finishes|rest|then|next|begins?|starts?|first|followed|telefon\w*|handy\w*|nummer|ziffern?|vorwahl|endet|beginnt|"
    r"fängt|dann|danach|hinten|vorne|zuletzt|portable|téléphone|tél|numéro|chiffres?|puis|ensuite|finit|termine|commence|fin|teléfono|móvil|número|cifras?|luego|después|acaba|termina|empieza|comienza|"
    r"telefono|cellulare|numero|cifre|poi|finisce|inizia|telefoon|daarna|eindigt|begint|potem|kończy|zaczyna|numer|sedan|slutar|börjar|então|telemóvel|celular|começa|номер|потом|конец)\b",
    re.IGNORECASE,
)
"""Words for a phone or a piece of one."""
MOST_CUES, MOST_RUNS = 20, 200
"""Such words and runs of figures in one post; more say nothing new, and a hostile post is made of them."""
_PIECE = re.compile(r"[^\W_]+")
NEAR_PLATE, MOST_WORDS = 40, 8
"""Code points and words behind it in which a piece of one stands: "ends in 41A"."""
NEAR_PHONE = 24
"""Code points on either side of a piece of a phone in which a word for one stands."""
MIN_PIECE = 3
"""Letters and figures."""
APART, DECIMAL = 3, {".", ","}
"""Code points between two numbers that are one, and what makes one out of two without being a pause."""
MOST_AROUND = {1: 60, 2: 300, 3: 3_000}
"""By its figures, the code points of a post in which a bare number is that of the house whose street was named: a short one is met anywhere."""
TELLING = 3
"""Figures between the zeros at either end of a piece of a phone: fewer are a round number."""
SURE_PIECE = 4
"""Figures that are enough where they are all that a post says; fewer need a word for what they are of."""
LONG_PIECE = 5
"""Figures of a phone that need none: fewer are a year or a price."""
_SHORT = 24
"""Code points. In a post as short as this a bare number is what the post is about."""


def fragments(view: View, hints: list[Hint], *, street_known: bool) -> Iterator[tuple[Identifier, Sighting]]:
    """What a view says of one person in pieces; `street_known`: was their street named in the thread?"""
    found = [n for n in numbers(view.text) if not (n.spoken and "reversed" in view.via)]
    for hint in hints:
        yield from ((hint.identifier, s) for s in _met(hint, view.text, found, street_known=street_known))


def _met(hint: Hint, text: str, found: Sequence[Number], *, street_known: bool) -> Iterator[Sighting]:
    value = hint.value.reveal()
    match hint.kind:
        case "house":
            return _house(text, found, digits(value), street_known=street_known)
        case "phone":
            return _phone(text, found, value)
        case "plate":
            return _plate(text, _bare(value))
        case "street":
            return street_word(text, value)
        case "name":
            return name_word(text, value)
        case _:
            return birthday(text, value)


def _house(text: str, found: Sequence[Number], wanted: str, *, street_known: bool) -> Iterator[Sighting]:
    for at, item in enumerate(found if wanted else ()):
        joined, last = item.digits, item
        for more in found[at + 1 : at + 5]:
            gap = text[last.end : more.start]
            if joined == wanted or len(joined) >= len(wanted) or len(gap) > APART or gap in DECIMAL:
                break
            joined, last = joined + more.digits, more
        if joined != wanted or _in_longer(text, item.start, last.end):
            continue
        cue = _CUE.search(text[max(0, item.start - 16) : item.start]) is not None
        if cue or len(text) <= (MOST_AROUND[min(len(wanted), 3)] if street_known else _SHORT):
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
    """The beginning or the end of a plate, behind a word for it, or all that a short post says."""
    shown = plain_digits(text)
    cues = [cue.end() for cue in islice(_PLATE.finditer(shown), MOST_CUES)]
    fewest = MIN_PIECE if cues else SURE_PIECE
    for after in cues or ([0] if len(shown) <= _SHORT else ()):
        words = list(_PIECE.finditer(shown, after, after + NEAR_PLATE))[:MOST_WORDS]
        for first, last in combinations(range(len(words) + 1), 2):
            start, end = words[first].start(), words[last - 1].end()
            piece = _bare(shown[start:end])
            marked = digits(piece) or (cues and shown[start:end].isupper())
            if fewest <= len(piece) < len(plate) and marked and (plate.endswith(piece) or plate.startswith(piece)):
                why = "part of a plate in a thread about the person"
                yield Sighting(start, end, 1.0, FIGURE_BITS * len(piece), "fragment", why)


def _bare(plate: str) -> str:
    return "".join(filter(str.isalnum, plate)).upper()


_RUN = re.compile(r"[0-9](?:[\s./()-]{0,2}[0-9]){2,}")


def _phone(text: str, found: Sequence[Number], national: str) -> Iterator[Sighting]:
    """A piece of a phone: a long one anywhere, a shorter one beside a word for it or as all that a short post says."""
    shown = plain_digits(text)
    for run in islice(_RUN.finditer(shown), MOST_RUNS):
        figures = digits(run.group())
        size = len(figures)
        begins = national.startswith(figures.lstrip("0") or figures)
        if size >= len(national) or not (begins or figures in national):
            continue
        sure = size >= LONG_PIECE and len(figures.strip("0")) >= TELLING
        if not sure and not _is_piece(shown, run, size, found):
            continue
        bits = min(MOST_BITS, FIGURE_BITS * size - 2.0)  # it may be any piece of the number
        yield Sighting(*run.span(), 1.0, bits, "fragment", "part of a phone number in a thread about the person")


def _is_piece(text: str, run: re.Match[str], size: int, found: Sequence[Number]) -> bool:
    """Do a few figures stand for a piece of a phone, and are no piece of another number?"""
    beside = any(0 < n.start - run.end() <= APART or 0 < run.start() - n.end <= APART for n in found)
    if beside or _in_longer(text, *run.span()):
        return False
    if size >= SURE_PIECE and len(text) <= _SHORT:
        return True
    around = text[max(0, run.start() - NEAR_PHONE) : run.start()] + " " + text[run.end() : run.end() + NEAR_PHONE]
    return _PHONE.search(around) is not None
