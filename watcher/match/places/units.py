"""Words of an address -> which flat, stair or floor they say: Flat 3, Apto 502, esc. B, вх. А, 3º B, 2. OG. Pure."""

import re

from watcher.match.places.around import unit_groups
from watcher.match.places.ways import is_generic
from watcher.match.text.fold import letters

UNITS = (
    r"(?:bte|bo[iî]te|bus|דירה|شقة|int|scala|sc|as|of|oficina|depto|dpto|dto|apto|ap|appt?|оф|офис|эт|под|stiege|top|wohnung|whg|we|lok|lokal|piano|local)\.?\s?(?:\d[\w./-]{0,5}|[a-z](?![^\W_]))\.?"
    r"|(?:st|kl|\d{1,2})\.?\s(?:th|tv|mf)\.?|\d{1,2}\.\s?em\.?\s?\d{1,3}\.?"
)
"""What tells a flat behind its house's number."""
_A_FLAT = re.compile(
    rf"(?:{UNITS})|(?:portal|esc(?:alera)?|bloque|blq|puerta|pta|planta|вх|ет|et|bl|torre|blok|kapı|kat|daire)\.?\s?\w{{1,4}}",
    re.IGNORECASE,
)
FLOOR = re.compile(
    r"\d{1,2}\.?\s?[ºª°][\s-]*\w{0,4}|(?:\d{1,2}|st|kl)\.?,?\s?(?:tv|th|mf)\.?|r/c(?:\s\w{1,4}\.?)?|\d{1,2}(?:\.|st|nd|rd|th|er|e|ème)?\s?(?:og|ug|stock|etage|étage|piano|piso|andar|floor|piętro|emelet|patro|poschodie|kat|sal|tr|verdieping)\.?(?:[\s,]+(?:tv|th|mf|links|rechts|left|right)\.?)?"
    r"|(?:ground|first|second|third|fourth|fifth|top) floor|(?:floor|level|étage|etage|stock|piso|piano|piętro|kat|andar|verdieping|этаж|поверх)\s\d{1,2}|[IVX]{1,4}\.? (?:piętro|p\.?|patro|emelet)|rez-de-chaussée|rdc|ático|bajo",
    re.IGNORECASE,
)
"""A flat that is only told by its floor: 3º B, 2. OG."""


def is_unit(piece: str) -> bool:
    """Is it a flat and nothing else: Flat 3, Apt. 4B, #12, 3º B?"""
    word = re.match(r"#|[^\W\d_]+", piece)
    named = word is not None and _names_unit(word[0]) and len(piece.split()) <= 3 and any(map(str.isdigit, piece))
    return named or any(shape.fullmatch(piece) for shape in (_A_FLAT, FLOOR))


def _names_unit(word: str) -> bool:
    return word == "#" or (len(letters(word) or word) > 1 and bool(unit_groups(word)))


_SHORT_UNITS = frozenset("mмkd")
"""Flats in one letter behind a number: Długa 5 m. 12."""


def with_unit(piece: str, *, numbered: bool = False) -> tuple[str, str]:
    """A street with its number, and the flat that is named behind them; `numbered`: the number stands elsewhere."""
    found = re.search(r"\s+(#|[^\W\d_]+)\.?\s*(\w{1,5})\Z", piece)
    if found and piece[: found.start()][-1:].isdigit() and found[1].lower() in _SHORT_UNITS:
        return piece[: found.start()], piece[found.start() :].strip()
    suite = found is not None and found[1].lower() == "ste" and found[2].isdigit()  # and no Sainte
    named = found is not None and _names_unit(found[1]) and (suite or not is_generic(found[1]))
    alone = numbered and found is not None and (len(found[2]) == 1 or any(map(str.isdigit, found[2])))
    if found and named and (alone or any(map(str.isdigit, piece[: found.start()]))):
        return piece[: found.start()], piece[found.start() :].strip()
    return piece, ""
