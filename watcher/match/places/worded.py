"""A text -> the readings of it in which positions are looked for, each with where its characters came from.

In the first, figures are plain, hemispheres are letters, and what is said is written: 44.1235 north, 52 degrees 30 minutes, fifty-two point five one
six three. The second mends numbers that a line break cut in two.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from watcher.match.text.beyond import rare_signs
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import fold
from watcher.match.text.numbers import numbers
from watcher.match.text.said import MONTH, SEVERAL
from watcher.match.text.tokens import plain_words


class Reading(NamedTuple):
    """A text, and for each of its characters the start and the end of what it is written for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


DEGREES_SIGN = re.compile(r"[0-9]\s*(?:°|º|deg|d|:|˚|\*)\s*[0-9]")
_DEGREES = "°º˚"
_WRAPPED = re.compile(r"[0-9]\.[0-9]*(?P<gap>[ \t]*\r?\n(?:[ \t]*>[ \t]?)*)(?=[0-9])")
_HEMISPHERES = frozenset({b"n", b"s", b"e", b"w", b"o"})
_HEMISPHERE_WORDS = {
    "N": "north|nord|norte|noord|norr|północ|sever|север|північ", "S": "south|sud|süd|sur|sul|zuid|syd|południe|jih|юг|південь",
    "E": "east|ost|est|este|leste|oost|öst|øst|wschód|vostok|восток|схід", "W": "west|ouest|oeste|ovest|väst|vest|zachód|zapad|запад|захід",
}  # fmt: skip
_HEMISPHERE_NAMES = frozenset("|".join(_HEMISPHERE_WORDS.values()).split("|"))
_HEMISPHERE = re.compile(
    "|".join(
        rf"(?P<{letter}>(?<=[0-9°º'\"′″”’] )(?:{words})(?![^\W_])|(?<![^\W_])(?:{words})(?= ?[0-9]))"
        for letter, words in _HEMISPHERE_WORDS.items()
    ),
    re.IGNORECASE,
)
"""A hemisphere in a word behind or before its degrees: 44.1235 north, 121.6543 west."""
_SAID = {
    "°": "degrees|degree|grados|grado|grad|grader|degrés|degré|gradi|graus|graden|stopni|stopnie|stupňů|градусов|градуса|градусів",
    "'": "minutes|minute|minutos|minuto|minuten|minuti|minuter|minut|minuty|минут|минуты|хвилин",
    '"': "seconds|second|segundos|segundo|sekunden|secondes|seconde|secondi|seconden|sekunder|sekund|sekundy|секунд|секунды",
    ".": "point|dot|punkt|komma|coma|punto|virgule|virgola|ponto|vírgula|przecinek|kropka|punt|точка|запятая|крапка|кома",
    "-": "minus|moins|menos|meno|минус|мінус",
}
"""What is said for a sign of a position."""
_SIGNS = {word: sign for sign, words in _SAID.items() for word in words.split("|")}
_SAYS = frozenset(word for sign in "°." for word in _SAID[sign].split("|"))
_SPELLED = re.compile(r"(?<=\d)\.\d(?:\s\d(?!\d))+")
"""Decimals that are said one by one."""
_SAID_SIGN = re.compile(
    rf"(?:(?<=\d)\s?(?:{'|'.join(words for sign, words in _SAID.items() if sign != '-')})(?![^\W_])|(?<![^\W_])(?:{_SAID['-']})(?=\s?\d))(?:(?<=[a-z])\s(?=\d))?",
    re.IGNORECASE,
)


FEWEST_SAID = 4
"""Number words of a position, at least: degrees and a part of one, twice."""
_NO_NUMBERS = bytes((0, MONTH))


def may_be_said(kinds: bytes) -> bool:
    """Are there enough number words in a text for a position? `kinds`: what each of its words is (said.py)."""
    return SEVERAL in kinds or len(kinds.translate(None, _NO_NUMBERS)) >= FEWEST_SAID


def is_said(text: str) -> bool:
    """Does a text say degrees, or the point of a number, in words?"""
    return not _SAYS.isdisjoint(plain_words(text))


def readings(text: str) -> Iterator[Reading]:
    """The text in plain figures and signs, and once more with numbers mended that a line break cut in two."""
    first = Reading(plain_digits(text), range(len(text)), range(1, len(text) + 1))
    first = _said(first) if is_said(first.text) else first
    first = first._replace(text=_with_hemispheres(first.text))
    yield first
    if "\n" in first.text and _WRAPPED.search(first.text):
        yield _edited(first, ((*m.span("gap"), "") for m in _WRAPPED.finditer(first.text)))


def _said(given: Reading) -> Reading:
    """Number words as figures, those of single figures behind a point joined, and signs for their names."""
    figured = _edited(given, ((one.start, one.end, one.digits) for one in numbers(given.text) if one.spoken))
    signs = ((*m.span(), _SIGNS[m[0].strip().lower()]) for m in _SAID_SIGN.finditer(figured.text))
    signed = _edited(figured, signs)
    gaps = (at for m in _SPELLED.finditer(signed.text) for at in range(*m.span()) if signed.text[at].isspace())
    return _edited(signed, ((at, at + 1, "") for at in gaps))


def _edited(given: Reading, edits: Iterable[tuple[int, int, str]]) -> Reading:
    """The reading with other words in places of its text, which are given in order."""
    text, starts, ends, at = "", list[int](), list[int](), 0
    for start, end, instead in edits:
        text += given.text[at:start] + instead
        starts += [*given.starts[at:start], *[given.starts[start]] * len(instead)]
        ends += [*given.ends[at:start], *[given.ends[end - 1]] * len(instead)]
        at = end
    return Reading(text + given.text[at:], [*starts, *given.starts[at:]], [*ends, *given.ends[at:]])


def _lettered(word: re.Match[str]) -> str:
    """The letter of a hemisphere, next to its degrees, in place of the word."""
    letter, size = str(word.lastgroup), len(word[0])
    return letter.ljust(size) if word.string[word.end() : word.end() + 2].strip()[:1].isdigit() else letter.rjust(size)


def _with_hemispheres(text: str) -> str:
    """A text with degrees, in which each letter that looks like a hemisphere's is that, and each word for one its letter; lengths do not change."""
    if not _HEMISPHERE_NAMES.isdisjoint(plain_words(text)):
        text = _HEMISPHERE.sub(_lettered, text)
    if text.isascii() or DEGREES_SIGN.search(text) is None:
        return text
    alike = {ord(c): fold(c).decode() for c in rare_signs(text) if c not in _DEGREES and fold(c) in _HEMISPHERES}
    return text.translate(alike) if alike else text
