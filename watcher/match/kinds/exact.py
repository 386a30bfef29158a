"""Ids and plates: every sign exact, separators free."""

import re
from collections.abc import Iterator
from functools import partial
from ipaddress import AddressValueError, IPv6Address

from watcher.match.pattern import Hit, Pattern, Sighting
from watcher.match.text.figures import digits, plain_digits
from watcher.match.text.fold import fold, in_word
from watcher.match.text.spellings import transcriptions
from watcher.model import Identifier

ID_BITS = 26.0
PLATE_BITS = 20.0
_LABEL = re.compile(
    r"(?<![^\W_])(?:ssn|ssnr|nino?|nif|nie|dni|cpf|rg|pesel|bsn|nir|oib|jmbg|cnp|steuer-?id|id|no|nr|num|passport|pass|plates?|kennzeichen|targa|plaque|placa|reg|vrm|vin|vrn)\Z",
    re.IGNORECASE,
)
"""What is glued to an id or a plate: ssn912345678."""
_NUMBER = ("номер", "№", "номір", "number", "no", "nr", "numer", "numéro", "número")
"""What stands between the series of a paper and its number."""
_RUSSIAN = re.compile(r"([АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2})\d{2,3}", re.IGNORECASE)
REGION_BITS = 3.0
"""Bits off without it: most cars of a town have the same."""
_GERMAN = re.compile(r"[A-ZÄÖÜ]{1,3}[ ·•-][A-Z]{1,2}[ -]?\d{1,4}([EH]?)", re.IGNORECASE)
_GERMAN_ENDINGS = "E", "H"
"""Behind a German plate, for a car that runs on electricity, and for an old one: not everybody copies it, nor gives it."""
_CENTURIES = "19", "20"
_BORN = r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[01])"
"""Year, month and day of a Swedish number, sixty more for those who only stay a while."""
_SHORTENED = (
    re.compile(rf"(?:19|20)({_BORN}\d{{4}})"),  # a Swedish personal identity number without its century
    re.compile(r"([12]\d{4}(?:\d\d|2[AB])\d{6})\d\d"),  # a French one without its key
    re.compile(r"([A-Z]{2}\d{6})[A-D]"),  # a British one without its last letter
    re.compile(r"(\d{8}|[XYZ]\d{7})[A-Z]"),  # a Spanish one without its check letter
)
"""Papers, and what of them people write down; as the authorities of those countries lay them out."""
_LENGTHENED = re.compile(rf"{_BORN}\d{{4}}")
"""A Swedish one, to which its century may come."""
MOST_LABEL = 14
"""Code points."""


def exact(identifier: Identifier, value: str, bits: float) -> Iterator[Pattern]:
    """An id or a plate: its letters and figures, whatever stands between; of a Russian plate also without its region, of a paper as it is shortened."""
    signs = "".join(filter(str.isalnum, plain_digits(value)))
    bare = _RUSSIAN.fullmatch(signs)
    written = [(signs, bits), *([(bare[1], bits - REGION_BITS)] if bare else [])]
    if identifier.kind == "plate" and (german := _GERMAN.fullmatch(value.strip())):
        written += [(signs[:-1], bits)] if german[1] else [(signs + ending, bits) for ending in _GERMAN_ENDINGS]
        written += [(shown, worth) for one, worth in written for shown in transcriptions(one)[1:]]  # KUEN for KÜN
    if identifier.kind == "national_id":
        written += [(other, bits) for other in _other_ways(signs.upper())]
        written += [(other, bits) for other in _addresses(value)]
    for shown, worth in written:
        skeleton = fold(shown)
        if len(skeleton) >= 4:
            enough = worth - 3.5 * max(0, 7 - len(shown))
            yield Pattern(skeleton, 0, identifier, partial(confirm_exact, shown.upper(), enough))
    series, _, number = value.partition(" ")
    if series.isdigit() and number.isdigit():
        for word in _NUMBER:
            confirm = partial(confirm_parted, series + number, bits)
            yield Pattern(fold(series + word + number), 0, identifier, confirm, figures=len(signs))


def _other_ways(signs: str) -> Iterator[str]:
    """A paper's number as people shorten it, or with the century that its file leaves out."""
    for shape in _SHORTENED:
        if found := shape.fullmatch(signs):
            yield found[1]
    if _LENGTHENED.fullmatch(signs):
        yield from (century + signs for century in _CENTURIES)


def _addresses(value: str) -> Iterator[str]:
    """A machine's address of version 6 in full and in short (RFC 4291, 2.2)."""
    try:
        address = IPv6Address(value.strip("[]"))
    except AddressValueError:
        return
    for written in (address.exploded, address.compressed):
        yield "".join(filter(str.isalnum, written))


def confirm_parted(figures: str, bits: float, hit: Hit) -> Sighting | None:
    """A paper's series and number with the word for a number between: 4510 номер 123456."""
    text = hit.view.text
    whole = not in_word(text[hit.start - 1 : hit.start]) and not in_word(text[hit.end : hit.end + 1])
    same = whole and digits(text[hit.start : hit.end]) == figures
    return Sighting(hit.start, hit.end, 1.0, bits, why="its series and number") if same else None


def confirm_exact(signs: str, bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    seen = [c for c in span if c.isalnum()]
    if len(seen) == len(signs):
        same = all(_same_sign(c, s) for c, s in zip(seen, signs, strict=True))
    else:
        same = fold(span) == fold(signs) and sum(c.isdigit() for c in seen) == sum(c.isdigit() for c in signs)
    before, behind = plain_digits(text[max(0, hit.start - MOST_LABEL) : hit.start]), text[hit.end : hit.end + 1]
    joined = (in_word(before[-1:]) and not _LABEL.search(before)) or in_word(plain_digits(behind))
    if not same or joined:
        return None
    return Sighting(hit.start, hit.end, 1.0, bits, "whole" if bits >= 12 else "fragment", "every sign of it")


def _same_sign(seen: str, wanted: str) -> bool:
    """The same figure, the same letter, or a letter for the figure that it looks like."""
    if seen.isdigit() and wanted.isdigit():
        return seen == wanted
    return fold(seen) == fold(wanted)
