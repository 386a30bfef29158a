"""In a thread known to be about a person: fragments too small to be looked for anywhere else.

A bare house number after the street was named, a piece of a phone, either end of a plate or of a paper's number (papers.py), of a postcode (postcodes.py); a word of the street or of the name, the day of birth
(pieces.py). And a name alone (lone.py), beside any detail of the person. Each is a fragment: the ledger decides what it is worth.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple

from watcher import months
from watcher.match.compiler import Hint
from watcher.match.pattern import Sighted, Sighting
from watcher.match.places.counted import counts, how_many, numbered
from watcher.match.places.house import MOST_FIGURES
from watcher.match.places.ways import says_street, suffix
from watcher.match.text.figures import FIGURE_BITS, digits, plain_digits
from watcher.match.text.numbers import Number, numbers
from watcher.match.text.signs import CAPITAL
from watcher.match.text.views import Span, View
from watcher.match.thread import lone
from watcher.match.thread.flats import block, flat
from watcher.match.thread.papers import bare, joined, paper, windows
from watcher.match.thread.pieces import birthday, name_word, place_word, street_word
from watcher.match.thread.postcodes import postcode

HOUSE_BITS = 6.0
MOST_BITS = 12.0
"""Of a piece of a phone, however long."""
_CUE = re.compile(
    r"(?:(?P<sure>house|number|num|nr|haus|hausnummer|nummer|numéro|numero|n°|nº|#|door|flat|apt|numer|dom|domu|номер|№|huisnummer|husnummer|portal|civico|casa|núm|porta|будинок|буд|дім|číslo|cp|čp|dům|dum|číslo popisné|hus|talo|ház|szám|házszám|numărul|nr|numara|kapı|αριθμός|αριθμο|رقم|البيت|מספר|בית|番地|番|번지)(?:\W{1,2}(?:no|nr|num|number|nummer|numero|numéro|número|is|was|ist|est|es|è|är|er|on|to|είναι))*|no|it'?s|is|at)[\s.:#°º=-]*\Z",
    re.IGNORECASE,
)
"""Words before the number of a house; the last few say so only where the street was named: "is 38" is an age."""
_PLATE = re.compile(
    r"\b(?:plates?|tags?|licen[cs]e|registration|reg|kennzeichen|nummernschild|immatriculation|immat|plaque|matr[ií]cula|placa|targa|tablic\w*|rejestracj\w*|kenteken|"
    r"nummerplaat|registreringsnummer|skylt|номер\w*|nummerplade\w*|skilt\w*|registreringsskylt|značk\w*|spz|poznávací|rekisteri\w*|kilpi|kilve\w*|rendszám\w*|număr\w*|înmatriculare|plaka\w*|"
    r"πινακίδα|πινακίδες|номерн\w*|لوحة\w*|اللوحة|רישוי)\b|ナンバー|車番|차량번호|번호판|车牌|車牌",
    re.IGNORECASE,
)
"""Words for a plate."""
_PHONE = re.compile(
    r"\b(?:phone|cell|mobile|number|digits?|piece|part|area code|code|ends?|ending|middle|last|final|finishes|rest|then|next|begins?|starts?|first|followed|telefon\w*|handy\w*|nummer|ziffern?|vorwahl|endet|beginnt|letzten?|ersten?|derniers?|premiers?|[uú]ltim[oaie]s?|prim[eo]r[oa]s?|primeir[oa]s|laatste|eerste|ostatnie|pierwsze|sista|första|sidste|siste|første|последн\w*|перв\w*|останн\w*|"
    r"fängt|mitte|dann|danach|hinten|vorne|zuletzt|portable|téléphone|tél|numéro|chiffres?|puis|ensuite|finit|termine|commence|milieu|fin|teléfono|móvil|número|cifras?|luego|después|acaba|termina|empieza|comienza|medio|"
    r"telefono|cellulare|numero|cifre|poi|finisce|inizia|telefoon|daarna|eindigt|begint|potem|kończy|zaczyna|numer|sedan|slutar|börjar|então|telemóvel|celular|começa|номер\w*|телефон\w*|потом|конец|конц\w*|заканчива\w*|закінчу\w*|начина\w*|почина\w*|цифр\w*|нумер\w*|číslo|čísla|končí|konci|začíná|mobil\w*|nummeret|numret|slutter|begynder|starter|"
    r"numero\w*|puhelin\w*|päättyy|loppuu|alkaa|szám\w*|végződ\w*|kezdőd\w*|vége|eleje|număr\w*|termină|începe|telefonul\w*|cifre\w*|numara\w*|bitiyor|biten|başlıyor|başlayan|sonu|telefonu|τηλέφων\w*|κινητό|"
    r"νούμερο|τελειώνει|λήγει|αρχίζει|ξεκινά\w*|ψηφία|رقم\w*|هاتف\w*|جوال\w*|ينتهي|يبدأ|آخر|أول|מספר\w*|טלפון|נייד|מסתיים|נגמר|מתחיל|ספרות|nomor\w*|akhir\w*|awal\w*|broj\w*|završava|počinje|завършва|започва)\b"
    r"|電話|番号|下\d桁|末尾|전화|번호|끝자리|뒷자리|号码|號碼|尾号|开头|手机",
    re.IGNORECASE,
)
"""Words for a phone or a piece of one."""
MOST_RUNS, MOST_NUMBERS = 200, 1_000
"""Runs of figures in one post, and numbers; more say nothing new, and a hostile post is made of them."""
NEAR = 24
"""Code points beside a number in which the words next to it stand."""
NEAR_PHONE = 24
"""Code points on either side of a piece of a phone in which a word for one stands."""
MIN_PIECE = 3
"""Letters and figures."""
APART, DECIMAL = 3, {".", ","}
"""Code points between two numbers that are one, and what makes one out of two without being a pause."""
MOST_JOINED = 5
"""Numbers, one behind the other, that a house number may be parted into."""
MOST_AROUND, MOST_IN_LINE = {1: 60, 2: 300, 3: 3_000}, {1: 24, 2: 80, 3: 3_000}
"""By its figures, the code points of a post, and of a line of it, in which a bare number is that of the house whose street was named: a short one is met
anywhere.
"""
MOST_ALONE = {1: 3, 2: 12, 3: 24}
"""The same where no street was named yet."""
HOUSE = "house number in a thread about the person"
BARE, PERHAPS = f"bare {HOUSE}", f"perhaps the {HOUSE}"
PIECE = "part of a phone number in a thread about the person"
PERHAPS_PIECE = f"perhaps {PIECE}"
TELLING = 3
"""Figures between the zeros at either end of a piece of a phone: fewer are a round number."""
SURE_PIECE = 4
"""Figures that are enough where they are all that a post says; fewer need a word for what they are of."""
LONG_PIECE = 5
"""Figures of a phone that need none: fewer are a year or a price."""
_SHORT = 24
"""Code points. In a post as short as this a bare number is what the post is about."""


def fragments(view: View, hints: Iterable[Hint], *, street_known: bool) -> Iterator[Sighted]:
    """What a view says of one person in pieces; `street_known`: was their street named in the thread?"""
    turned = "reversed" in view.via
    text, pieces = view.text, _pieces(view.text, spoken=not turned)
    for hint in hints:
        yield from ((hint.identifier, s) for s in _met(hint, text, pieces, street_known=street_known, turned=turned))


def lone_names(text: str, hints: Iterable[Hint], taken: Sequence[Span]) -> Iterator[Sighted]:
    """The parts of one person's names that stand in a text which tells another detail of them; `taken`: where it does."""
    for hint in hints:
        if hint.kind == "name":
            found = lone.names(text, hint.value.reveal(), taken, kin=hint.identifier.kind == "relative")
            yield from ((hint.identifier, sighting) for sighting in found)


SURELY = 2


class _Lone(NamedTuple):
    """Where a number stands that may be a house's."""

    start: int
    end: int
    called: int  # does a word call it one: SURELY, or 1 for perhaps


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The numbers of a text that may be a piece of something, with where they stand: looked at once for all whom its thread is about."""

    houses: dict[str, list[_Lone]]  # by their figures
    phones: list[tuple[str, int, int, bool]]  # the last: is it sure, by its length or by a word for one beside it?
    plates: list[tuple[str, int, int]]


@lru_cache(8)
def _pieces(text: str, *, spoken: bool) -> _Pieces:
    found, shown = [n for n in numbers(text) if spoken or not n.spoken], plain_digits(text)
    return _Pieces(
        _houses(text, found, turned=not spoken), list(_phones(shown, found, turned=not spoken)), list(_plates(shown))
    )


def _met(hint: Hint, text: str, pieces: _Pieces, *, street_known: bool, turned: bool) -> Iterator[Sighting]:
    value = hint.value.reveal()
    match hint.kind:
        case "house":
            return chain(
                _house(text, pieces, digits(value), street_known=street_known, turned=turned),
                block(text, digits(value)),
            )
        case "unit":
            return flat(text, value)
        case "phone":
            return _phone(pieces, value)
        case "plate":
            return _plate(pieces, bare(value))
        case "paper":
            return paper(text, value)
        case "postcode":
            return postcode(text, value)
        case "street":
            return street_word(text, value)
        case "place":
            return place_word(text, value)
        case "name":
            kin = hint.identifier.kind == "relative"
            return chain(name_word(text, value, kin=kin), lone.rare(text, value, kin=kin))
        case _:
            return birthday(text, value)


def _house(text: str, pieces: _Pieces, wanted: str, *, street_known: bool, turned: bool) -> Iterator[Sighting]:
    """Numbers that are the house's: called so, or bare in a short post. Bare before the street was named it is one perhaps; and 7 and 11 are no other
    numbers where a text is read backwards.
    """
    size, least = min(len(wanted), 3), 1 if street_known else SURELY
    most, in_line = (MOST_AROUND, MOST_IN_LINE) if street_known else (MOST_ALONE, MOST_ALONE)
    bare = len(text) <= most.get(size, 0) and not (turned and wanted == wanted[::-1])
    for one in pieces.houses.get(wanted, ()):
        if one.called >= least or (bare and _line(text, one.start) <= in_line[size]):
            why = HOUSE if one.called >= least else BARE if street_known else PERHAPS
            yield Sighting(one.start, one.end, 1.0, HOUSE_BITS, "fragment", why)


def _line(text: str, place: int) -> int:
    """The code points of the line in which a place is."""
    end = text.find("\n", place)
    return (end if end >= 0 else len(text)) - text.rfind("\n", 0, place) - 1


def _houses(text: str, found: Sequence[Number], *, turned: bool) -> dict[str, list[_Lone]]:
    """Every number, and every few that are one when they are joined. `turned`: the text is read backwards, and what stands beside a number may not be."""
    forwards = text[::-1] if turned else ""
    out: dict[str, list[_Lone]] = {}
    for at, item in enumerate(found[:MOST_NUMBERS]):
        joined, last = "", item
        for number in found[at : at + MOST_JOINED]:
            gap = text[last.end : number.start]
            if len(joined) >= MOST_FIGURES or len(gap) > APART or gap in DECIMAL:
                break
            joined, last = joined + number.digits, number
            if not _in_longer(text, item.start, last.end):
                cue = _CUE.search(text[max(0, item.start - NEAR) : item.start])
                called = 0 if cue is None else SURELY if cue["sure"] else 1
                word = len(joined) == 1 and item.spoken and not called  # "Andre" is no house 2
                if not (word or _is_another(text, item.start, last.end, called)) and not (
                    turned and _is_another(forwards, len(text) - last.end, len(text) - item.start, 0)
                ):
                    out.setdefault(joined, []).append(_Lone(item.start, last.end, called))
    return out


_TOWARDS = re.compile(r"([^\W\d_]+)\.?\s\Z")
_ONWARDS = re.compile(rf"\s?({CAPITAL}?[^\W\d_]+)(?:\s([^\W\d_]+))?")
_IN_SIGNS = re.compile("[A-Za-z]"), re.compile("[A-Za-z][A-Za-z0-9]")
"""Before a number and behind it, where it is a piece of a code: H1H 8P9."""


def _is_another(text: str, start: int, end: int, called: int) -> bool:
    """Does a number say how many or which of something else, or belong to something else? `called`: does a word call it a house's?"""
    return numbered(text, start) if called == SURELY else counts(text, start, end) or _is_elsewhere(text, start, end)


def _is_elsewhere(text: str, start: int, end: int) -> bool:
    """Is a number the house of another street that stands beside it, a day of a month, or a piece of a code?"""
    before, behind = _TOWARDS.search(text, max(0, start - NEAR), start), _ONWARDS.match(text, end)
    words = [found[1] for found in (before, behind) if found]
    glued = (before is not None and suffix(before[1])[1]) or (
        behind is not None and behind[2] and says_street(behind[2]) and behind[1][0].isupper()
    )
    coded = _IN_SIGNS[0].match(text, max(0, start - 1), start) or _IN_SIGNS[1].match(text, end)
    return bool(glued or coded or any(word.lower() in months.common() for word in words))


def _in_longer(text: str, start: int, end: int) -> bool:
    """Is the number a piece of a date, a time, a price or a longer number?"""
    head, tail = plain_digits(text[max(0, start - 2) : start]), plain_digits(text[end : end + 2])
    return bool(
        re.search(r"[0-9][.,:/-]?\Z|[$€£>]\Z", head) or re.match(r"[.,:/-]?[0-9]|\s?[%€$£]|(?:am|pm|h)\b", tail)
    )


def _plate(pieces: _Pieces, plate: str) -> Iterator[Sighting]:
    for piece, start, end in pieces.plates:
        if len(piece) < len(plate) and (plate.endswith(piece) or plate.startswith(piece)):
            why = "part of a plate in a thread about the person"
            yield Sighting(start, end, 1.0, FIGURE_BITS * len(piece), "fragment", why)


def _plates(shown: str) -> Iterator[tuple[str, int, int]]:
    """What may be either end of a plate: beside a word for one, or all that a short post says."""
    sides = windows(shown, _PLATE)
    fewest = MIN_PIECE if sides else SURE_PIECE
    for piece, start, end in joined(shown, sides or ([(0, _SHORT)] if len(shown) <= _SHORT else ())):
        if len(piece) >= fewest and (digits(piece) or (sides and shown[start:end].isupper())):
            yield piece, start, end


_RUN = re.compile(r"[0-9](?:[\s./()-]{0,2}[0-9]){2,}")


def _phone(pieces: _Pieces, national: str) -> Iterator[Sighting]:
    for figures, start, end, sure in pieces.phones:
        begins = national.startswith(figures.lstrip("0") or figures)
        if len(figures) < len(national) and (begins or figures in national):
            bits = min(MOST_BITS, FIGURE_BITS * len(figures) - 2.0)  # it may be any piece of the number
            why = PIECE if sure or begins or national.endswith(figures) else PERHAPS_PIECE
            yield Sighting(start, end, 1.0, bits, "fragment", why)


def _phones(shown: str, found: Sequence[Number], *, turned: bool) -> Iterator[tuple[str, int, int, bool]]:
    """What may be a piece of a phone: a long one anywhere, a shorter one beside a word for it or as all that a short post says."""
    ends, starts = {n.end: n.digits for n in found}, {n.start: n.digits for n in found}
    for run in islice(_RUN.finditer(shown), MOST_RUNS):
        figures = digits(run.group())
        sure = len(figures) >= LONG_PIECE and len(figures.strip("0")) >= TELLING
        before = (ends.get(place) for place in range(run.start() - APART, run.start()))
        behind = (starts.get(place) for place in range(run.end() + 1, run.end() + APART + 1))
        alone = {*before} <= {None, str(len(figures))} and {*behind} == {None}  # "last 4: 0163" says how many they are
        if turned and counts(shown[::-1], len(shown) - run.end(), len(shown) - run.start()):
            continue
        if sure or (alone and _is_piece(shown, run, len(figures))):
            yield figures, *run.span(), sure or len(figures) >= SURE_PIECE or shown.strip() != run.group()


def _is_piece(text: str, run: re.Match[str], size: int) -> bool:
    """Do a few figures, beside which no other number stands, stand for a piece of a phone?"""
    if _in_longer(text, *run.span()) or how_many(text, run.end()):
        return False
    if text.strip() == run.group() or (size >= SURE_PIECE and len(text) <= _SHORT and not counts(text, *run.span())):
        return True
    around = text[max(0, run.start() - NEAR_PHONE) : run.start()] + " " + text[run.end() : run.end() + NEAR_PHONE]
    return _PHONE.search(around) is not None
