"""Chinese signs -> their reading as Taiwan and older books spell it: 陳志豪 is Chen Chih-hao there and Chen Zhihao in pinyin. Pure.

Wade-Giles (H. Giles, A Chinese-English Dictionary, 1912) as passports have it, without apostrophes; tones are not written.
"""

import re

from anyascii import anyascii

_SIGNS = re.compile("[\u3400-\u9fff]+")
_SYLLABLE = re.compile(r"[A-Z][a-z]*")
_PARTS = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([a-z]+)")
_INITIALS = {
    "zh": "ch", "b": "p", "d": "t", "g": "k", "z": "ts", "c": "ts", "j": "ch", "q": "ch", "x": "hs", "r": "j",
}  # fmt: skip
_WHOLE = {
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "szu", "yi": "i", "you": "yu", "er": "erh", "yan": "yen", "ye": "yeh", "yue": "yueh",
    "yong": "yung", "gui": "kuei", "kui": "kuei", "guo": "kuo", "kuo": "kuo", "huo": "huo", "shuo": "shuo", "ge": "ko", "ke": "ko", "he": "ho", "e": "o",
}  # fmt: skip
_FINALS = {"ian": "ien", "ie": "ieh", "ue": "ueh", "ong": "ung", "iong": "iung", "uo": "o"}


def wade_giles(signs: str) -> str:
    """The reading of some signs in Latin letters, a capital before each; "" where they have none of their own."""
    read = _SYLLABLE.findall(anyascii(signs)) if _SIGNS.fullmatch(signs) else []
    return "".join(map(_respelled, read)) if len(read) == len(signs) else ""


def _respelled(syllable: str) -> str:
    low = syllable.lower()
    parts = _PARTS.fullmatch(low)
    if low in _WHOLE or parts is None:
        return _WHOLE.get(low, low).title()
    return (_INITIALS.get(parts[1], parts[1]) + _FINALS.get(parts[2], parts[2])).title()
