"""A word as Slavic languages, Hungarian and Finnish decline it -> what it may be declined from: Zielińskiego is Zieliński, na Żółwiowej lies
ulica Żółwiowa.

Endings of names and of streets, in Latin and in Cyrillic letters, where they change more than one letter, or one that the fold turns into
several. Source: the declension tables of grammars of Polish, Czech, Croatian, Russian, Ukrainian, Hungarian and Finnish, singular.
"""

from collections.abc import Iterator

MIN_STEM = 3
"""Letters before an ending."""
_LATIN = (
    "iego i, iemu i, ego y, emu y, iej a, iej ia, ej a, owi -, owi o, iem -, em -, ou a, ovi -, ie a, rze ra, dzie da, cie ta, ce ka, dze ga, ka ek, kiem ek, kowi ek, ku ek, "
    "ła eł, oju a, oyu a, oy aya, oy a, oj a, ogo iy, ogo y, omu iy, omu y, ym -, im -, om -, om a, eva a, ova a, ami -, uyu aya, ij a, iy a, oji a, oyi a, "
    "nak -, nek -, val -, vel -, ban -, ben -, nál -, nél -, tól -, től -, ról -, ről -, hoz -, hez -, ért -, nnan nta, nnan nna, llan lta, rran rta, mman mpa, ngan nka, lla -, llä -, lle -, lta -, ltä -, ssa -, ssä -, sta -, stä -, n -"
)
_CYRILLIC = (
    "ого ий, ого ый, ому ий, ому ый, ім ий, им ий, ым ый, ой ая, ой а, ой ый, ою а, ою ая, ей ая, ей я, ей а, ую ая, ую а, ої а, ій а, єю я, ею я, ею а, еві -, ові -, еві й, ем -, ем й, єм й, ом -, ом а, "
    "ым -, им -, ами -, ью ь, і а, ы а, и а, у а, е а, ї я, ю я, ю й, я й, ию ий, ия ий, ием ий, ію ій, ія ій, ієм ій, ая а, а ая, ка ек, ком ек, ку ек, ца ец, цом ец, цу ец"
)


def _table(rules: str) -> dict[str, tuple[str, ...]]:
    out: dict[str, tuple[str, ...]] = {}
    for rule in rules.split(", "):
        ending, base = rule.split()
        out[ending] = (*out.get(ending, ()), base.strip("-"))
    return out


_ENDINGS = _table(_LATIN) | _table(_CYRILLIC)
_LONGEST = max(map(len, _ENDINGS))


def bases(word: str) -> Iterator[str]:
    """What a word in small letters may be declined from, without itself."""
    for size in range(1, min(_LONGEST, len(word) - MIN_STEM) + 1):
        for base in _ENDINGS.get(word[-size:], ()):
            yield word[:-size] + base
