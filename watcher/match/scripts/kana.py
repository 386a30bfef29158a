"""Japanese names with one part in kana: 田中みさき for 田中 美咲, who is Misaki Tanaka in Latin letters.

In: the names of one person. Out: more of them, for each that is written in Chinese signs beside one that says how it is read.
"""

import re
from collections.abc import Iterator, Sequence

from watcher.match.text.fold import letters

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの", "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
_KANA = {
    consonant + vowel: sign for consonant, signs in _ROWS.items() for vowel, sign in zip("aiueo", signs, strict=True)
}
_KANA |= dict(zip("ya yu yo wa wo n shi chi tsu fu ji".split(), "やゆよわをんしちつふじ", strict=True))
_KANA |= {
    start + vowel: sign + small
    for start, sign in zip("ky gy ny hy my ry by py sh ch j".split(), "きぎにひみりびぴしちじ", strict=True)
    for vowel, small in zip("auo", "ゃゅょ", strict=True)
}
"""Syllables by Hepburn's romanisation (ISO 3602 names it as the usual one), with their signs."""
_SYLLABLE = re.compile("|".join(sorted(_KANA, key=len, reverse=True)))
_SIGNS = re.compile("[\u3400-\u9fff々]+")
_LONG = re.compile("[きしちにひみりぎじびぴ]ょ(?!う)|[おこそとのほもろごぞどぼぽ]$")
"""Where romanised names mostly leave out that a vowel is long: Ryota is りょうた, and Endo えんどう."""
TO_KATAKANA = 0x60
"""What parts a sign of hiragana from that of katakana in Unicode."""


def in_kana(word: str) -> tuple[str, ...]:
    """A romanised word in hiragana and katakana, with short vowels and with long ones; nothing where it is not Japanese."""
    plain, out, at = re.sub(r"([kstp])(?=\1)", "っ", letters(word)), "", 0
    while at < len(plain):
        found = _SYLLABLE.match(plain, at)
        if not found and plain[at] != "っ":
            return ()
        out += _KANA[found[0]] if found else "っ"
        at = found.end() if found else at + 1
    ways = dict.fromkeys((out, _LONG.sub(r"\g<0>う", out), out.replace("にち", "んいち"))) if out else ()
    return tuple(way for one in ways for way in (one, "".join(chr(ord(c) + TO_KATAKANA) for c in one)))


def read_aloud(names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Names of two words in Chinese signs with either word in kana, as another of the person's names in Latin letters says them; each with the number
    of its name.
    """
    romanised = [words for name in names if name.isascii() and len(words := name.split()) == 2]
    for at, name in enumerate(names):
        words = name.split()
        if len(words) == 2 and all(map(_SIGNS.fullmatch, words)):
            family, given = words
            for first, last in romanised:
                yield from ((at, f"{family} {kana}") for kana in in_kana(first))
                yield from ((at, f"{kana} {given}") for kana in in_kana(last))
