"""A name -> its consonants as other scripts may write them, a word of another script -> the consonants that it writes, and what it tells that both
are the same.

Fairweather is Фэйрвезер, フェアウェザー, 페어웨더, فيرويذر, פיירוות'ר and 费尔韦瑟: vowels differ everywhere, w is no consonant or a v, th a d, an s or a z, an r that
is not heard is not written, l and r are one letter. What all of them keep is the order of seven kinds of consonants, and where vowels stand.

Sources: the practical transcription of English in Russian, Greek, Japanese (katakana), Korean (외래어 표기법), Arabic, Hebrew, Hindi and Chinese, as it is
taught; kana, Chinese signs, Indian, Georgian and Armenian letters are read by anyascii.
"""

import math
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple, Protocol

from anyascii import anyascii

CONSONANT_BITS = 2.8
"""What one consonant tells: log2 of the share of the words of another script that have a code, for each of its letters (seven languages)."""
OTHER_WAY, LESS_LIKELY = 1.0, 0.5
"""What it costs that a word may be said in several ways; one that is the n-th likely costs so many times log2(n) more."""
MOST_WAYS, MOST_CODES = 1_024, 24
"""Ways to say one word that are thought of, and those that are kept, the likeliest ones."""


class Worth(NamedTuple):
    """What the vowels between two consonants tell, in bits: none on either side, some on both that may be the same or are not, some in the name
    alone, in the text alone (u, o or i, which part consonants in scripts of syllables; others).
    """

    none: float
    fit: float
    misfit: float
    missing: float
    parting: float
    extra: float


_LETTERS = (Worth(0.2, 1.5, -1.0, -3.5, -2.0, -2.0), Worth(2.0, 0.3, -3.0, -3.0, -3.0, -3.0))
_SYLLABLES = (Worth(0.2, 1.5, -1.0, -3.5, -1.0, -1.0), Worth(1.5, 0.3, -3.0, -2.0, 0.5, -3.0))
_SIGNS = (Worth(0.2, 1.0, -1.0, -3.0, -1.0, -1.0), Worth(0.5, 0.3, -1.5, -2.0, 0.0, 0.0))
_HALF = (Worth(0.3, 1.0, -1.0, -1.0, -3.0, -3.0), Worth(1.2, 0.5, -3.0, -1.0, -3.0, -3.0))
"""Before the first consonant, and elsewhere, in alphabets, syllables, Chinese signs, and scripts that write some vowels: log2 of how much more often
each is met in 40 names in eight languages than in words of theirs with the same consonants (word lists of wordfreq), rounded towards nought.
"""
_KANA, _HANGUL, _HAN = re.compile("[\u30a1-\u30fa]"), re.compile("[\uac00-\ud7a3]"), re.compile("[\u3400-\u9fff]")
_HEBREW_ARABIC, _BY_HAND = re.compile("[\u0590-\u06ff]"), re.compile("[\u0370-\u052f\u1f00-\u1fff]")
_WITH_VOWELS = re.compile("[\u0370-\u058f\u10a0-\u10ff\u1f00-\u1fff]")
_THAI = re.compile("[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|\u0e23\u0e23")
"""What is not heard in Thai, and two letters that are a vowel."""
Rows = tuple[tuple[str, str], ...]
"""Letters, and the kinds that they are: B for p b f v, D for t d, S for s z and what is made of them, K for k g, R for l r, M, N; small letters for
vowels, a point for one that may be any, a dash for what is not heard. The likeliest way comes first.
"""
_SAID: Rows = (
    (r"^(?:kn|gn)", "N KN"), (r"gn", "N KN"), (r"^wr", "R BR"), (r"^ps", "S BS"), (r"^x", "S KS"), (r"x", "KS S"), (r"tch", "S"),
    (r"t?sch|sz|cz|zh|sh", "S SK"), (r"ch", "S K -"), (r"sc(?=[eiy])", "S SK"), (r"[dt]s", "DS S"), (r"tz", "S DS"), (r"(?<=m)p(?=[st])", "B -"), (r"st(?=le)", "SD S"),
    (r"rz", "RS S R"), (r"t?th", "D S"), (r"ph", "B"), (r"gh(?=t)", "-"), (r"gh", "- K B"), (r"kh", "- K"), (r"ck|cq", "K"), (r"qu", "KB K"), (r"dg(?=e)", "S DK"),
    (r"mb$", "M MB"), (r"ng(?=[eiy])", "N NK NS"), (r"ng", "N NK"), (r"n(?=[bpm])", "N M"), (r"m(?![aeiouy])", "M N NM"),
    (r"c(?=[eiy])", "S"), (r"g(?=[eiy])", "K S -"), (r"j", "S - K"), (r"w", "- B"), (r"v", "B -"), (r"^h(?=[iyu]|e[ae])", "- K S"), (r"^h", "- K"),
    (r"l(?=[^aeiouyl])", "R -"), (r"ll", "R -"), (r"rh", "R"), (r"r(?![aeiouyr])|r(?=e$)", "R -"), (r"(?<=oi|ou|au|eu|ar)[tsdx]$", "D S -"),
    (r"d?t(?=u|ew)", "D S"), (r"[bpf]", "B"), (r"[dt]", "D"), (r"[kgcq]", "K"), (r"[sz]", "S"), (r"[lr]", "R"), (r"m", "M"), (r"n", "N"), (r"h(?=i)", "- S"), (r"h(?=[aeou])", "- K"), (r"h(?=[aeou])", "- K"), (r"h", "-"),
    (r"oo", "u"), (r"ew", "iu"), (r"e$", "-"), (r"a", "aeo"), (r"e", "eia"), (r"i", "iae"), (r"o", "oau"), (r"u", "uao"), (r"y", "ia"),
)  # fmt: skip
"""How the Latin letters of names are said, in English first."""
_SPELLED: Rows = (
    (r"tch|t?sch|shch|sht(?=ch)|dzh|dj|sh|zh|sz|cz|t[sz]|dz", "S"), (r"ch", "S - K"), (r"kh", "- K"), (r"gh", "K"), (r"ck|cq", "K"), (r"x", "KS -"),
    (r"c(?=[eiy])", "S"), (r"c(?=[vw])", "S K"), (r"ng(?![aeiouy])", "N NK"), (r"g(?=[eiy])", "K S -"), (r"(?<=[bcdfgklmnprstvwz])j(?=[aeouy])|(?<=[iey])j$", "- S"), (r"j", "S -"), (r"w", "- B"), (r"v", "B -"), (r"r(?=k)", "R -"),
    (r"[bpf]", "B"), (r"[dt]", "D"), (r"[kgcq]", "K"), (r"[sz]", "S"), (r"[lr]", "R"), (r"m", "M"), (r"n", "N"), (r"h", "-"),
    (r"oo|ou", "uo"), (r"ee", "ie"), (r"a", "aeo"), (r"e", "eia"), (r"i", "iae"), (r"o", "oau"), (r"u", "uao"), (r"y", "ia"),
)  # fmt: skip
"""How Latin letters are read where they spell a name of another script."""
_WRITTEN: Rows = (
    ("дж|тч|טש|τ[ζσ]|تش|دج|ts|dz|[csz]h|[גצ]['’׳]", "S"), ("^μπ", "B"), ("^ντ", "D"), ("^γκ", "K"), ("μπ", "MB B"), ("ντσ", "NS DS NDS"), ("ντ", "ND D"), ("γ[κγ]", "NK K"),
    ("γ?ο[υύ](?=[αάεέηήιίϊΐοόωώ])", "- K"), ("γ(?=[ιίεέηήυύ])", "K -"), ("ج", "S K"), ("[ثذضظ]", "D S"), ("ג", "K S"), ("ξ", "KS"), ("ψ", "BS"),
    ("ñ", "N M"), ("ο[υύ]", "u"), ("[αε][ιί]", "ei"), ("ο[ιί]", "i"),
    ("[бпвфβπφبپفڤבפףᄇᄈᄑᆸᇁbpfv]", "B"), ("[дтδτθتدطטתדᄃᄄᄐᆮᆺᇀdt]", "D"), ("[зсцчжшщџђћζσςچسشصزژזסשצץᄉᄊᄌᄍᄎᆻᆽᆾsczj]", "S"),
    ("[кгґκγغقكکگגכךקᄀᄁᄏᆨᆿkgq]", "K"), ("[рлљρλرلרלᄅᆯlr]", "R"), ("[мμمםמᄆᆷm]", "M"), ("[нњνنןנᄂᆫᆼn]", "N"), ("[ъьхχחהاحهةءעא'’׳h]", "-"),
    ("[аяαάaᅡᅣᅪ]", "a"), ("[эеєεέeᅢᅤᅦᅨᅫᅬᅰ]", "e"), ("[иыйіїηήιίϊΐυύϋiᅱᅴᅵ]", "i"), ("[оёοόωώoᅩᅭ]", "o"), ("[уюuwᅮᅲᅳ]", "u"), ("[ᅥᅧᅯ]", "aeo"),
    (r"[^\W\d_]", "."), (".", "-"),
)  # fmt: skip
"""How the letters of other scripts are read."""
_SAME = re.compile(r"([BDSKRMN])\1+")
_PARTS = "|"
"""Stands between letters of scripts that write no double letters, and few vowels: محمد, ששון."""
_Way = tuple[tuple[int, str], ...]
"""A kind for each letter, with its place among those that the letter may be."""


class Code(NamedTuple):
    """The consonants of a word, and the vowels before, between and behind them."""

    consonants: str
    vowels: tuple[str, ...]


class Reader(Protocol):
    """Gives the codes of letters."""

    def __call__(self, word: str, between: str = "") -> tuple[Code, ...]: ...


def _reader(rows: Rows) -> Reader:
    """What gives the codes of letters, the likeliest first; `between` parts letters that are not to be doubles."""
    letters = re.compile("|".join(f"({row[0]})" for row in rows), re.DOTALL)
    kinds = [tuple(enumerate(row[1].split())) for row in rows]

    def read(word: str, between: str = "") -> tuple[Code, ...]:
        pieces = [kinds[int(found.lastindex or 1) - 1] for found in letters.finditer(word)]
        ways = sorted(islice(product(*pieces), MOST_WAYS), key=_unlikely)
        codes = {code.consonants: code for code in (_coded(between.join(k for _, k in way)) for way in reversed(ways))}
        return tuple(codes.values())[: -MOST_CODES - 1 : -1]

    return read


def _unlikely(way: _Way) -> int:
    return sum(place for place, _ in way)


def _coded(heard: str) -> Code:
    """Doubles once where nothing parts them."""
    kinds = _SAME.sub(r"\1", heard.replace("-", "")).replace(_PARTS, "")
    return Code("".join(filter(str.isupper, kinds)), tuple(re.split("[A-Z]", kinds)))


_say, _spell, _read = _reader(_SAID), _reader(_SPELLED), _reader(_WRITTEN)
_ACCENTED = str.maketrans(
    dict(pair.split("=") for pair in "č=ch ć=ch ç=s š=sh ş=sh ș=sh ś=sh ž=zh ż=zh ź=zh ř=rz đ=j ğ=gh".split())
)


def _latin(word: str) -> str:
    return "".join(filter(str.isalpha, anyascii(word.lower().translate(_ACCENTED)).lower()))


@lru_cache(8_192)
def said(word: str) -> dict[str, tuple[str, ...]]:
    """The consonants of each way to say a word of a name in Latin letters, with the vowels around them."""
    return dict(_say(_latin(word)))


@lru_cache(8_192)
def spelled(word: str) -> tuple[Code, ...]:
    """The codes of a word in Latin letters that may spell a name of another script."""
    return _spell(_latin(word))


_NASAL = re.compile("[\u0901\u0902\u0981\u0982\u0a02\u0a70\u0a82\u0b02\u0c02\u0c82\u0d02]|m(?=[^aeiouy\\W])")
"""Anusvara and its sisters, which are an n or an m; a view shows them as an m."""
_MUTE = str.maketrans("", "", "ッー")
_INITIAL = re.compile("^(?:[zcs]h?|[jqx])")
"""Pinyin that is said as an s, more or less."""


def _of_thai(found: re.Match[str]) -> str:
    return "a" if found[0] == "\u0e23\u0e23" else ""


def _pinyin(found: re.Match[str]) -> str:
    """A Chinese sign in letters that are read as elsewhere."""
    sound = "shi" if found[0] == "什" else anyascii(found[0]).lower()
    return "r" if sound == "er" else _INITIAL.sub("s", sound).lstrip("hyw").removesuffix("g")


_PARTED = re.compile(r"([BDSKRMN])[uoi.]+(?=\1)")


def _together(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """The codes, and those without the vowels that scripts of syllables need between two consonants: フィッツジェラルド."""
    heard = ("".join(v + c for v, c in zip(code.vowels, (*code.consonants, ""), strict=True)) for code in codes)
    return (*codes, *(_coded(_PARTED.sub(r"\1", kinds)) for kinds in heard if _PARTED.search(kinds)))


@lru_cache(8_192)
def written(word: str) -> tuple[Code, ...]:
    """The codes of a word in another script."""
    low = word.lower()
    if _HAN.search(low):
        return _together(_read(_HAN.sub(_pinyin, low)))
    if _HANGUL.search(low):
        return _together(_read(unicodedata.normalize("NFD", low)))
    if _KANA.search(low):
        return _together(_read(anyascii(low.translate(_MUTE)).lower()))
    if _HEBREW_ARABIC.search(low):
        return tuple({code.consonants: code for code in (*_read(low, _PARTS), *_read(low))}.values())
    if _BY_HAND.search(low):
        return _read(low)
    return _read(_NASAL.sub("ñ", anyascii(_NASAL.sub("m", _THAI.sub(_of_thai, low))).lower()))


def way_bits(ways: int, place: int) -> float:
    """What it costs that a word is said in one of several ways."""
    return OTHER_WAY + LESS_LIKELY * math.log2(place + 1) if ways > 1 else 0.0


@lru_cache(8_192)
def told(own: str, seen: str, consonants: str) -> float:
    """What a word of a name tells, in bits, that is met in a word of another script by one of its codes."""
    ways, code = said(own), next(code for code in written(seen) if code.consonants == consonants)
    less = way_bits(len(ways), [*ways].index(consonants))
    return CONSONANT_BITS * len(consonants) - less + vowels_told(ways[consonants], code.vowels, seen)


def vowels_told(own: Sequence[str], seen: Sequence[str], script: str) -> float:
    """What the vowels of a Latin word tell beside those of one in another script, of which `script` has some letters."""
    at_first, elsewhere = _worth(script)
    first, *others = zip(own, seen, strict=True)
    return _vowels(*first, at_first) + sum(_vowels(*pair, elsewhere) for pair in others)


def _worth(seen: str) -> tuple[Worth, Worth]:
    if _HAN.search(seen):
        return _SIGNS
    if _HANGUL.search(seen) or _KANA.search(seen):
        return _SYLLABLES
    return _LETTERS if _WITH_VOWELS.search(seen) else _HALF


def _vowels(own: str, seen: str, worth: Worth) -> float:
    """What the vowels at one place tell."""
    if not own and not seen:
        return worth.none
    if not seen:
        return worth.missing
    if not own:
        return worth.parting if set(seen) <= set("uoi.") else worth.extra
    return worth.fit if "." in seen or not set(own).isdisjoint(seen) else worth.misfit
