"""The number of a house beside its street: as figures, in words, as the end of a range; and another one in its place.

In: a text, where the street stands in it, and the person's number. Out: where that number stands, or that another one does.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations
from operator import attrgetter

from watcher.match import data
from watcher.match.pattern import bounds
from watcher.match.text import roman
from watcher.match.text.figures import digits, plain_digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.numbers import AMONG, Number, numbers
from watcher.match.text.signs import CAPITAL

EVERYDAY = 11.0
"""Bits. A word more common than this, about one in 2,000, says nothing by being a number word of some language."""
MOST_FIGURES = 6
"""Of a house number; longer ones are of posts, phones and days, and so is one behind ">>"."""
_NEAR = 44
"""Code points beside a street in which its number stands: "ethundrede og nioghalvfjerds" has 28."""
MOST_JOINED = 4
"""Numbers beside one another that are one number: 1 1 7."""
WIDEST = 60
"""Between the ends of a range of houses."""
WIDEST_STROKE = 7
"""The same for 14/16: further apart, the second number is a flat's."""
_NUMBER_WORDS = r"no|nr|n|h\.? ?no|d\.? ?no|plot no|nummer|number|č|num|numero|numéro|número|núm|haus|hausnummer|hausnr|hnr|hs|house|huis|numer|numerem|civico|№|n°|nº|br|д|дом|at|is|the|αριθμός|αριθμος|αρ|αριθ|будинок|буд|дім|pod|pod numerem|č\.?p\.?|cp|čp|szám|sz|numara|numaralı|hus|talo|nro|бр|broj|број|numărul|numarul|la numărul|la numarul|رقم|מספר|מס|پلاک|پلاك|شماره|เลขที่|บ้านเลขที่|số|nomor|nomer|blk|plot|door|casa|maja|māja|namas|blg|khasra"
_SMALL_WORDS = r"on|of|in|from|de|del|della|di|la|le|du|des|l|el|der|dem|den|am|an|auf|op|aan|på|vid|ved|i|na|przy|pe|em|al|a|v|u|ul|ulicy|street|road|st|str|rd|ave|avenue|square|sq|lane|ln|à|au|da|do|das|dos|na|no|nas|nos|and|und|et|y|ja|og|och|а|и|і|that|s|it|its|c|est|es|e|ist|är|er|jest|είναι|with|mit|met|med|avec|con|das|die|you|see|until|till|then|sign|says|say|look|for|hinten|vorne|ganz|links|rechts|oben|unten|house|haus|hus|huis|maison|casa|talo|в|во|у|доме|дома|дому|будинку|στο|στον|στην|στη|το|αριθμό|north|south|east|west"
MOST_BETWEEN = 6
"""Such words: and the number of the house is."""
_FRENCH = "bis|ter|quater"
"""The letters b, t and q behind French numbers, as they are mostly written."""
_BETWEEN = re.compile(
    rf"(?:\s?(?:{_FRENCH})\b)?[\W_]{{0,8}}(?:(?:{_NUMBER_WORDS})[\W_]{{0,4}})?[\W_]{{0,4}}", re.IGNORECASE
)
_LOOSELY = re.compile(
    rf"[\W_]{{0,4}}(?:(?:{_NUMBER_WORDS}|{_SMALL_WORDS})[\W_]{{1,5}}){{0,{MOST_BETWEEN}}}", re.IGNORECASE
)
"""Between a street and its own number in a sentence: "number 12 on the ...", "... al numero 12". It proves no other house."""


FRENCH_LETTER = re.compile(rf"(?<=[0-9])({_FRENCH})")
_IN_FULL = re.compile(rf"\s?({_FRENCH})\b", re.IGNORECASE)


def is_whole(text: str, start: int, end: int, number: str) -> bool:
    """Figures and letter of the house number, with no further figure beside them (spaced-out figures included), and not an encoded blank."""
    span = plain_digits(text[start:end].replace("½", "1/2"))
    if digits(span) != digits(number) and not _looks_like(span, number):
        return False
    if not digits(number):  # a house's name, or s/n
        return bounds(text, start, end) == 2
    head, tail = plain_digits(text[max(0, start - 3) : start]), plain_digits(text[end : end + 3])
    spaced = len(number) > 1 and len(span) > len(number)
    if re.search(r"(?:[0-9][.,:/-]?|%)\Z", head) or re.match(r"[.,:/-]?[0-9]", tail):
        return False
    return not (spaced and (re.search(r"[0-9]\s?\Z", head) or re.match(r"\s?[0-9]", tail)))


_ALIKE = {"l": "1", "i": "1", "|": "1", "o": "0", "s": "5", "b": "8", "z": "2"}


def _looks_like(span: str, number: str) -> bool:
    """Do letters stand for some figures, l18 for 118? Not a b at the end: 11b is a house."""
    same = len(span) == len(number) and all(
        a == b or _ALIKE.get(a) == b for a, b in zip(span.lower(), number, strict=True)
    )
    return same and bool(digits(span)) and span[-1:] not in {"b", "B"}


Place = tuple[int, int, int, int]
"""Start and end of an address, and of the street in it."""
Verdict = tuple[int, int] | str | None
"""The span of the person's number; "other" where another one stands in its place, None where none does."""


def near(number: str, text: str, place: Place) -> Verdict:
    """The person's number beside the street in words or as a range."""
    wanted, (meant, ranges) = digits(number), _meant(text, place)
    if wanted in meant or (wanted and any(int(wanted) in span for span in ranges)):
        return _near(number, text, place)
    return _near_others(text, place)


@lru_cache(64)
def _meant(text: str, place: Place) -> tuple[frozenset[str], tuple[range, ...]]:
    """What the numbers beside a street may mean, joined and as ranges: read once for all who live there."""
    meant, ranges = set[str](), list[range]()
    for side in (side for a, b in _spans(place) for side in (text[max(0, a - _NEAR) : a], text[b : b + _NEAR])):
        shown = [number.digits for number in _numbers(side)]
        meant.update("".join(shown[a:b]) for a in range(len(shown)) for b in range(a + 1, a + MOST_JOINED + 1))
        meant.update(number.digits[:-1] for number in _numbers(side) if side[number.end - 1].isalpha())
        ranges += [range(low, high + 1) for low, high in permutations(map(int, shown), 2) if 0 < high - low < WIDEST]
    return frozenset(meant), tuple(ranges)


@lru_cache(64)
def _near_others(text: str, place: Place) -> Verdict:
    """The same for everybody whose number is not among them."""
    return _near("", text, place)


def _spans(place: Place) -> set[tuple[int, int]]:
    return {place[:2], place[2:]}


def _near(number: str, text: str, place: Place) -> Verdict:
    verdicts: list[tuple[int, int] | str] = []
    for a, b in _spans(place):
        low = max(0, a - _NEAR)
        left = _telling(number, text[low:a])
        if left:
            row = [(low + n.start, low + n.end, n.digits) for n in left]
            verdicts += _weighed(number, text, row, text[row[-1][1] : a], last=True)
        right = _telling(number, text[b : b + _NEAR])
        if right:
            row = [(b + n.start, b + n.end, n.digits) for n in right]
            verdicts += _weighed(number, text, row, text[b : row[0][0]], last=False)
    spans = [v for v in verdicts if isinstance(v, tuple)]
    return spans[0] if spans else "other" if "other" in verdicts else None


@lru_cache(1_024)
def _numbers(beside: str) -> tuple[Number, ...]:
    """The numbers beside a street, Roman ones among them, read once for all who live there."""
    romans = (Number(*m.span(), str(roman.value(m[0])), spoken=True) for m in _ROMAN.finditer(beside))
    return tuple(sorted((*numbers(beside), *romans), key=attrgetter("start")))


_ROMAN = re.compile(
    r"(?<![^\W_])(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![^\W_])"
)
_DAY = re.compile(r"(?<!\d)(?:[12]\d{3}[-./][01]?\d[-./][0-3]?\d|[0-3]?\d[-./][0-3]?\d[-./](?:19|20)\d\d)(?!\d)")
"""A day in figures: in a row of a table it may stand before a town that is called like a street."""


_FIELD = re.compile(
    r"(?<!\w[ _.-])(?<![^\W\d_])(?:(?:house|haus|hus|huis|building|street|straßen?|strassen?|str|straat|gate|gatu|addr(?:ess(?:e|en)?)?|rua|rue|calle|via|ulica|kapı|bina|ev|talon|namo|mājas|maja|kućni|дом|будинок)?[ _.-]?"
    r"(?:no|nro|nr|num|number|nummer|numer|numero|numéro|número|nomor|broj|№|n°|nº|n\.º)(?:[ _](?:domu|budynku|rumah|civico|voie|rue|de (?:calle|porte|casa)|da (?:casa|porta)|kuće))?|"
    r"house|haus|huisnr|hausnr|hnr|civico|n\. civico|portal|porta|číslo(?: (?:popisné|domu))?|č\.?p|házszám|numărul|номер дома|номер будинку|дом|будинок|αριθμός|αριθμος|αρ|رقم(?: (?:المبنى|البيت|المنزل|الدار|العمارة))?|"
    r"מספר(?: בית)?|số nhà|番地|번지|門牌|addr(?:ess)?[ _]?(?:line)?[ _]?\d?)\.?[\"'\])]{0,2}(?:\s?(?:=>|[:=\t：])\s?|\s)[\"']?(?P<number>\d{1,5}\s?[a-z]?)(?=\s*(?:[\n,;|&\"'}\])<]|\Z)|\s+[^\W\d_]+\s?[:=])",
    re.IGNORECASE,
)
"""The number of a house in a field of its own, behind its label and before the next field: "house": 118."""
IN_FORM = 160
"""Code points on either side of a street in which its number may have a field of its own."""


def in_form(number: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the person's number has a field of its own in the form that names a street; None where it has none, or another one has."""
    found = _fields(text, start, end)
    told = {re.sub(r"\s", "", text[first:last]).lower() for first, last in found}
    return found[0] if told == {number} else None


@lru_cache(64)
def _fields(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The numbers of houses in fields around a street, read once for all who live there."""
    low, high = max(0, start - IN_FORM), min(len(text), end + IN_FORM)
    return tuple(m.span("number") for m in (*_FIELD.finditer(text, low, start), *_FIELD.finditer(text, end, high)))


_PARTICLE = re.compile(rf"dos[ -]{CAPITAL}")
"""Two in Spanish, and a part of Portuguese names: Teixeira dos Santos."""


POSTCODE = 4
"""Figures of a postcode, at least."""
_CODE = re.compile(r"\bc\.?p\.?[\W_]{0,4}\Z", re.IGNORECASE)
"""Before a French or Spanish postcode; before fewer figures it is the number of a Czech house."""


def _telling(number: str, beside: str) -> list[Number]:
    """The numbers beside a street, but for days, and everyday words that stand alone."""
    days = [(day.start(), day.end()) for day in _DAY.finditer(beside)]
    found = [
        n
        for n in _numbers(beside)
        if len(n.digits) <= MOST_FIGURES
        and beside[max(0, n.start - 2) : n.start] != ">>"
        and not any(start <= n.start < end for start, end in days)
        and not _PARTICLE.match(beside, n.start)
        and not (len(n.digits) >= POSTCODE and _CODE.search(beside[max(0, n.start - 8) : n.start]))
    ]
    starts, ends = {n.start for n in found}, {n.end + 1 for n in found}
    counts = ((n.start in ends or n.end + 1 in starts) and beside[n.start : n.end].lower() not in AMONG for n in found)
    return [n for n, counted in zip(found, counts, strict=True) if counted or not _is_ordinary(n, beside, number)]


def _weighed(
    number: str, text: str, row: list[tuple[int, int, str]], between: str, *, last: bool
) -> Iterator[tuple[int, int] | str]:
    """What numbers on one side of a street say; across a few small words only the right one says anything."""
    strict = _BETWEEN.fullmatch(between) is not None
    if strict or _LOOSELY.fullmatch(between):
        found = _judge(number, text, row, last=last)
        if strict or isinstance(found, tuple):
            yield found


def _is_ordinary(found: Number, text: str, wanted: str) -> bool:
    """Is it an everyday word that only another language counts by, as English "on" is ten in Turkish, or a Roman number, which is mostly part of a name?"""
    word = text[found.start : found.end]
    if not found.spoken or found.digits == digits(wanted):
        return False
    return data.word_bits(letters(word)) < EVERYDAY or _ROMAN.fullmatch(word) is not None


_RANGED = re.compile(r"\s?(?:[-–—/]|to|bis|à|al?|til|till|tot|do|até|hasta)\s?")
_CHOME = re.compile(r"[\s-]?chou?me[\s,-]{0,2}", re.IGNORECASE)
"""The Japanese word for a district behind its number, in Latin letters: 1-chome 2-3."""


def _judge(number: str, text: str, found: list[tuple[int, int, str]], *, last: bool) -> tuple[int, int] | str:
    """Do the numbers next to a street, joined or as a range, make the wanted one?"""
    wanted = digits(number) or number
    row = found[::-1] if last else found
    joined, previous = "", row[0]
    for item in row[:MOST_JOINED]:
        gap = text[item[1] : previous[0]] if last else text[previous[1] : item[0]]
        if item is not previous and len(gap) > 3 and not _CHOME.fullmatch(gap):
            break
        joined = item[2] + joined if last else joined + item[2]
        if joined == wanted:
            span = (min(item[0], row[0][0]), max(item[1], row[0][1]))
            return _with_letter(number, text, span)
        if joined[:-1] == wanted and _is_same(_letter(number), text[item[1] - 1]):  # 12б, which may be 126 elsewhere
            return item[0], item[1]
        previous = item
    between = text[min(row[0][1], row[1][1]) : max(row[0][0], row[1][0])] if len(row) > 1 else ""
    if _RANGED.fullmatch(between) and wanted.isdecimal():
        low, high = sorted((int(row[0][2]), int(row[1][2])))
        widest = WIDEST_STROKE if "/" in between else WIDEST
        if low <= int(wanted) <= high and high - low < widest:
            return min(row[0][0], row[1][0]), max(row[0][1], row[1][1])
    listed = last and re.match(r"[.):]\s", text[row[0][1] : row[0][1] + 2]) is not None
    return "list" if listed else "other"


def _with_letter(number: str, text: str, span: tuple[int, int]) -> tuple[int, int] | str:
    """`54c` is not `54b`: the letter after the figures, where the person's number has one or the text shows one."""
    letter = _letter(number)
    french = _IN_FULL.match(text, span[1])
    if french:
        return (span[0], french.end()) if letter in {french[1].lower(), french[1][0].lower()} else "other"
    shown = re.match(r"\s?([^\W\d_])(?![^\W\d_])", text[span[1] : span[1] + 3])
    if not shown:
        return span
    if letter and _is_same(letter[:1] if _IN_FULL.fullmatch(letter) else letter, shown[1]):
        return span[0], span[1] + shown.end()
    return "other" if shown.end() == 1 else span


def _letter(number: str) -> str:
    """The letter behind the figures of a house number, if there is one."""
    return "".join(filter(str.isalpha, number))


def _is_same(letter: str, shown: str) -> bool:
    """Are they the same letter: 12в in capitals, 12v in Latin ones and, as it looks, 12B?"""
    low = shown.lower()
    if not letter or not shown.isalpha() or letter == low:
        return letter == low
    across = letter.isascii() != low.isascii()
    return across and (letters(letter) == letters(low) or fold(letter) == fold(shown))
