"""A value -> the spellings that it is usually met in: without special letters, and in Latin letters where it is written in others.

Sources: the transliteration tables of Duden (German), of the French and Polish press, and ISO 9 by way of anyascii (English habits).
"""

import re
import unicodedata

from anyascii import anyascii

_SPECIAL = (("äae", "öoe", "üue", "ÄAe", "ÖOe", "ÜUe", "åaa", "ÅAa", "øoe", "ØOe"), ("åa", "øo"))
"""Each letter with what stands for it; two habits."""


def _habit(pairs: str) -> dict[int, str]:
    """Each letter with what stands for it, as `str.translate` takes them."""
    return str.maketrans({pair[0]: pair[1:] for pair in pairs.split()})


_GERMAN = _habit("вw жsch зs йj уu хch цz чtsch шsch щschtsch юju яja ёjo єje їji ъ ь")
_FRENCH = _habit("вv жj зz йi уou хkh цts чtch шch щchtch юiou яia ёio єie їi ъ ь")
_POLISH = _habit("вw жz зz йj уu хch цc чcz шsz щszcz юju яja ёjo єje їji ъ ь лl")
_UKRAINIAN = (_habit("гh иy йi єie їi юiu яia ь ъ"), _habit("гh иy йy єye їyi юyu яya ь ъ"))
"""Cyrillic letters that other languages write otherwise than English, the rest is anyascii's; Ukrainian in passports (resolution 55 of 2010) and
English newspapers, which write Belarusian г so, too.
"""
_IOTATED = re.compile(r"(?:(?<![^\W\d_])|(?<=[аеёиоуыэюяьъ]))е")
"""A Cyrillic e that begins a word or follows a vowel: Yevgeny and Jewgeni, Tsvetayev and Zwetajew."""
_AS_IN_UKRAINE = re.compile("[гіїєґ]")
_KS = re.compile(r"ks(?=[aeiouy])", re.IGNORECASE)
"""Oksana and Oxana, Aleksandr and Alexandr."""
_IOTATED_END = re.compile(r"(?<=[^\W\d_aeiou])[iy][eo]v(a?)\b")
"""One Russian end: Vorobyov, Vorobiev and Vorobyev."""
_ARABIC = re.compile(r"\b(?:al|el|ibn|bin|bint|abu|abd\w{0,3}|m[ou]hamm?[ae]d)\b[ -]", re.IGNORECASE)
_LONG_VOWEL, _SHORT_VOWEL = re.compile(r"ee|oo|ou"), str.maketrans("eo", "iu")
"""Khateeb is Khatib, and Mahmoud Mahmud."""


def transcriptions(value: str) -> list[str]:
    """The value, and its usual spellings without special letters: ae oe ue aa ss; where it is not Latin in small letters and in capitals, which look
    like other Latin letters (ν and Ν, ա and Ա), and romanised.
    """
    if value.isascii():
        return [value]
    out = [value]
    low = unicodedata.normalize("NFC", value)
    for pairs in _SPECIAL:
        changed = low
        for pair in pairs:
            changed = changed.replace(pair[0], pair[1:])
        if changed != low:
            out.append(changed)
    if any(unicodedata.category(c)[0] == "L" and ord(c) > 0x24F for c in value):
        out += [value.lower(), value.upper(), *_romanised(value)]
    return list(dict.fromkeys(out))


_HANGUL = re.compile("[가-힣]")
_GREEK_OU = re.compile("ο[υύ]")
"""One sound: Ermou and not Ermoy (ELOT 743)."""


def respelled(value: str) -> list[str]:
    """A name, and as it is spelled with an x where it has ks before a vowel, and with the other ends that Russian and Arabic words have."""
    out = [value, _KS.sub("x", value)]
    if _IOTATED_END.search(value):
        out += [_IOTATED_END.sub(rf"{end}\1", value) for end in ("yov", "yev", "iev", "iov")]
    if _ARABIC.search(value):
        out.append(_LONG_VOWEL.sub(lambda m: m[0][0].translate(_SHORT_VOWEL), value))
    return list(dict.fromkeys(out))


def _romanised(value: str) -> list[str]:
    """In Latin letters by the habits of several languages: zh, j or sch, ya, ia or ja; a for the hard sign."""
    roman = anyascii(value)
    out = [roman, roman.replace("ya", "ia").replace("yu", "iu"), roman.replace("y", "i"), roman.replace("zh", "j")]
    out.append(anyascii(value.translate(str.maketrans("ъЪщЩйЙ", "аАшШиИ"))))
    low = value.lower()
    if _HANGUL.search(value):
        said = roman.replace("L", "R")  # 로 is ro, 길 is gil: anyascii has an l at either end of a syllable
        out += [said, said.replace("ngR", "ngN").replace("mR", "mN")]  # 종로 is Jongno
    if _IOTATED.search(low):
        out.append(anyascii(_IOTATED.sub("ye", low)).title())
    if _GREEK_OU.search(low):
        out.append(anyascii(_GREEK_OU.sub("ou", low)).title())
    if "ђ" in low:
        out.append(anyascii(low.replace("ђ", "d")).title())
    iotated, ukrainian = _IOTATED.sub("je", low), _UKRAINIAN if _AS_IN_UKRAINE.search(low) else ()
    readings = ((iotated, _GERMAN), (low, _FRENCH), (iotated, _POLISH), *((low, table) for table in ukrainian))
    return out + [anyascii(reading.translate(table)).title() for reading, table in readings]
