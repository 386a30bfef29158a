"""Words as they are called out -> plain ones: drawn out, "Maaarleeene", or spelled by the radio alphabet, "mike alfa romeo four two"; figures that are
written as Chinese characters.
"""

import re

from watcher.match.text.beyond import rare_signs
from watcher.match.text.numbers import ENGLISH
from watcher.match.text.signs import in_ascii
from watcher.match.text.tokens import plain_words
from watcher.match.text.views import Edit, View, apply

_DRAWN_OUT = re.compile(r"(?!www)([^\W\d_])\1{2,}", re.IGNORECASE)
_TWICE = re.compile(r"([^\W_])\1", re.IGNORECASE)
_ALL_TWICE = re.compile(r"(?<![^\W_])(?:([^\W_])\1[\W_]{0,2}){4,}(?![^\W_])", re.IGNORECASE)
"""A run of signs each of which stands twice."""
_DOUBLED = re.compile(r"(?=.*\D|.{4})(?:([^\W_])\1[\W_]{0,2})+", re.IGNORECASE)
"""A word of such a run; two figures alone are mostly a number like any other."""
_ALPHABET = {
    "alfa": "a", "alpha": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "foxtrot": "f", "golf": "g", "hotel": "h", "india": "i",
    "juliett": "j", "juliet": "j", "kilo": "k", "lima": "l", "mike": "m", "november": "n", "oscar": "o", "papa": "p", "quebec": "q", "romeo": "r",
    "sierra": "s", "tango": "t", "uniform": "u", "victor": "v", "whiskey": "w", "whisky": "w", "xray": "x", "x-ray": "x", "yankee": "y", "zulu": "z",
}  # fmt: skip
"""The radiotelephony spelling alphabet: ICAO Annex 10, volume II, 5.2.1.3; with the common other spellings."""
_CALLED = rf"(?:{'|'.join(map(re.escape, sorted(_ALPHABET, key=len, reverse=True)))})"
SPOKEN = frozenset(_ALPHABET) | {"ray"}
FEWEST = 3
"""Words in a row. Fewer are names of people and towns."""
_FIGURES = {**dict(zip(ENGLISH, "0123456789", strict=True)), "oh": "0", "niner": "9"}
_CALLED_OUT = rf"(?:{_CALLED}|{'|'.join(sorted(_FIGURES, key=len, reverse=True))}|\d{{1,4}})"
"""A letter or figures, as a plate is called out: seven quebec x-ray romeo 482."""
_RUN = re.compile(
    rf"(?<![^\W_]){_CALLED_OUT}(?:[\s,.\-]{{1,3}}{_CALLED_OUT}){{{FEWEST - 1},}}(?![^\W_])", re.IGNORECASE
)
_LETTER = re.compile(_CALLED, re.IGNORECASE)
_WORD = re.compile(_CALLED_OUT, re.IGNORECASE)


def is_drawn(word: str) -> bool:
    """Does a letter of a word stand three times in a row, or each of its signs twice?"""
    if _TWICE.search(word) is None:
        return False
    return _DRAWN_OUT.search(word) is not None or _DOUBLED.fullmatch(word) is not None


def shortened(view: View) -> View | None:
    """The view with letters that somebody drew out standing once, and those of words in which each stands twice; None where none is."""
    tripled, twice = _repeated(in_ascii(view.text).lower())
    runs = [run.span() for run in _ALL_TWICE.finditer(view.text) if len(set(run.group())) > FEWEST] if twice else []
    found = [Edit(*m.span(), m[1], "drawn_out") for run in runs for m in _TWICE.finditer(view.text, *run)]
    if tripled:
        inside = {place for run in runs for place in range(*run)}
        drawn = (m for m in _DRAWN_OUT.finditer(view.text) if m.start() not in inside)
        found += [Edit(*m.span(), m[1], "drawn_out") for m in drawn]
    return apply(view, found) if found else None


def _repeated(text: bytes) -> tuple[bool, bool]:
    """Does any sign stand three times in a row, and do three in a row stand twice each? As one number, all signs are compared with the next
    ones at once.
    """
    number = int.from_bytes(text)
    beside = number ^ number >> 8
    twice = beside | beside >> 16
    tripled, twice = beside | beside >> 8, twice | twice >> 16
    return b"\0" in tripled.to_bytes(len(text)), b"\0" in twice.to_bytes(len(text))


def alphabet(view: View) -> View | None:
    """The view with runs of words of the radio alphabet as the letters that they stand for; None where there are none."""
    words = plain_words(view.text)
    if SPOKEN.isdisjoint(words) or sum(map(SPOKEN.__contains__, words)) < FEWEST:
        return None
    runs = [run for run in _RUN.finditer(view.text) if len(_LETTER.findall(run.group())) >= FEWEST]
    return apply(view, [Edit(*m.span(), _spelled(m.group()), "radio_alphabet") for m in runs]) if runs else None


_AS_IN = (" as in ", " wie ", " comme ", " como ", " come ", " jak ", " som ")
"""What stands between a letter and a word that begins with it, where somebody spells on the phone."""
_LETTER_AS_IN = re.compile(
    rf"(?<![^\W_])([^\W\d_])['\",)]{{0,2}}(?:{'|'.join(_AS_IN)})(?:in )?['\"(]?\1\w+[,.;)]?", re.IGNORECASE
)


def as_in(view: View) -> View | None:
    """The view with letters that are spelled by words, N as in Nancy, O as in Oscar, alone; None where there are no three of them."""
    if not any(view.text.count(sign) >= FEWEST for sign in _AS_IN):
        return None
    found = [Edit(*m.span(), m[1], "radio_alphabet") for m in _LETTER_AS_IN.finditer(view.text)]
    return apply(view, found) if len(found) >= FEWEST else None


def _spelled(run: str) -> str:
    words = map(str.lower, _WORD.findall(run))
    return "".join(_ALPHABET.get(word) or _FIGURES.get(word, word) for word in words)


_HAN_FIGURES = dict(zip("〇零一二三四五六七八九", "00123456789", strict=True))
_HAN_NUMBER = re.compile(f"[{''.join(_HAN_FIGURES)}十百]{{2,}}")
_HAN_PLACES = re.compile("(?:(.?)百)?零?(?:(.?)(十))?(.?)")


def in_han(view: View) -> View | None:
    """The view with numbers in Chinese characters in figures, 八十八 and 一三八 alike; None where there are none."""
    if _HAN_FIGURES.keys().isdisjoint(rare_signs(view.text)):
        return None
    found = [Edit(*m.span(), _in_figures(m.group()), "spelled_digits") for m in _HAN_NUMBER.finditer(view.text)]
    return apply(view, found) if found else None


def _in_figures(number: str) -> str:
    placed = _HAN_PLACES.fullmatch(number) if "十" in number or "百" in number else None
    if placed is None:
        return "".join(_HAN_FIGURES.get(sign, "") for sign in number)
    hundreds, tens, ten, ones = placed.groups()
    value = int(_HAN_FIGURES.get(ones, "0")) + (100 * int(_HAN_FIGURES.get(hundreds, "1")) if "百" in number else 0)
    return str(value + (10 * int(_HAN_FIGURES.get(tens, "1")) if ten else 0))
