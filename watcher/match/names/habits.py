"""A name in another script -> its forms in which each part is romanised by a habit of its own: Ю. is Yu., Iu., Ju., J. and Y., whatever becomes of
the family name, and who is Iouri at home may be Yezhov elsewhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product

from watcher.match.names.form import INITIAL_FIRST, INITIAL_LAST, Form

_BEYOND_LATIN = "\u0250"
OTHER_BITS = 2.0
"""Bits off for an initial of one letter that is another letter's, too: J. stands for Юлия less often than for Julia."""
_WAYS = {
    letter: ways.split()
    for letters, ways in (
        ("Е", "E Ye Je Ie Y J"), ("Ё", "Yo Jo Io E Y J"), ("Є", "Ye Je Ie E Y J"), ("Ж", "Zh J Z Zj Sch"), ("Х", "Kh Ch H K"), ("Ц", "Ts C Z Tz"), ("Ч", "Ch Tch Tsch Cz C"),
        ("Ш", "Sh Sch Ch Sz Sj S"), ("Щ", "Shch Schtsch Chtch Sc S"), ("Ю", "Yu Iu Ju You Iou J Y I"), ("Я", "Ya Ia Ja Y J I"), ("Й", "Y J I"), ("Ї", "Yi Ji I Y J"),
        ("В", "V W"), ("Г", "G H"), ("У", "U Ou Oe W"), ("ИІ", "I Y"), ("Љ", "Lj L"), ("Њ", "Nj N"), ("Ђ", "Dj D Đ"), ("Џ", "Dz D"), ("Γ", "G Y J Gh"), ("Ι", "I Y J"), ("ΗΥ", "I Y E H"),
        ("Χ", "Ch H Kh X"), ("Θ", "Th T"), ("Φ", "F Ph"), ("Ξ", "X Ks"), ("Β", "V B"), ("Þ", "Th T"), ("Æ", "Ae A E"), ("Ø", "Oe O"), ("Å", "Aa A"), ("Ž", "Zh Z"), ("Š", "Sh S"), ("Č", "Ch C"),
    )
    for letter in letters
}  # fmt: skip
"""Letters as passports, libraries and newspapers in English, German, French, Polish and Dutch write them (ICAO 9303, ISO 9, DIN 1460)."""


def romanised_otherwise(value: str, form: Form) -> Iterator[Form]:
    """A form of a name that has the initial of the given name, with each other way to write that in Latin letters."""
    ways = _WAYS.get(value[:1].upper(), ())
    place = {INITIAL_FIRST: 0, INITIAL_LAST: -1}.get(form.why)
    if not ways or place is None or max(form.parts[-1 - place]) >= _BEYOND_LATIN:
        return
    for way in ways:
        parts = (way, form.parts[1]) if place == 0 else (form.parts[0], way)
        size = len(way) if place == 0 else -len(way)
        bits = form.bits - OTHER_BITS * (len(way) == 1 and way != ways[0])
        yield replace(form, parts=parts, initials=size, bits=bits)


SHORT_NAME = 11
"""Letters. In a longer name consonants tell as much (scripts/romanised.py), whatever the habits."""


def by_habits(value: str, spellings: Iterable[str]) -> Iterator[str]:
    """A short name of two words with each part as any of its spellings has it."""
    if len(value) > SHORT_NAME or len(value.split()) != 2 or max(value) < _BEYOND_LATIN:
        return
    parts = [spelling.split() for spelling in spellings if max(spelling) < _BEYOND_LATIN]
    ways = (dict.fromkeys(words[place] for words in parts if len(words) == 2) for place in (0, 1))
    yield from map(" ".join, product(*ways))
