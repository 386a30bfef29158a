"""Number words of many languages -> digits, each with its span.

"thirty-five eighty-eight" is 3588, "nine, seven, oh" 970, "quatre-vingt-dix-huit" 98, "double five" 55, "two hundred and six" 206.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from watcher import months
from watcher.match import data
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import UNSPACED, letters
from watcher.match.text.tokens import plain_words

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_TOKEN_BESIDE_SIGNS = re.compile(rf"(?:(?!{UNSPACED.pattern})[^\W\d_])+|{UNSPACED.pattern}+|\d+")
_GAP = re.compile(r"[\s,.\-–—/_*|~·>]{0,4}\Z")
_JOINED = re.compile(r"[\s\-–'’ʼ]{1,2}\Z")
MAX_WORDS = 8
"""A year in French or Romanian has this many parts."""
_REPEAT = {"double": 2, "triple": 3, "doble": 2, "doppel": 2, "dubbel": 2, "podwójne": 2}
EVERYDAY = 9.4
"""Bits. A word more common than this is rarely meant as a number: "one", "on", "un"."""
AMONG = {
    "to": "2",
    "en": "1",
    "o": "0",
    "pet": "5",
    "du": "2",
    "viens": "1",
    "lima": "5",
    "sem": "7",
    "isa": "1",
    "moja": "1",
    "hai": "2",
    "ba": "3",
}
"""Words of everyday use that are only numbers among numbers: Danish to and en, Slavic pet and sem, Lithuanian du, Latvian viens, Indonesian
lima, Tagalog isa, Swahili moja, Vietnamese hai and ba, the letter o.
"""
ENGLISH = tuple("zero one two three four five six seven eight nine".split())
"""The figures, as handles and emoji are called."""
ROW = 5
"""Words: a number that is read out by its figures has more."""
SCALES = (1000, 100)
Token = tuple[str, int, int]
"""A word or figure in lower case, with its start and end."""
_AND = {"and", "und", "et", "y", "e", "en", "i", "och", "og", "ja", "و", "linh", "lẻ"}


@dataclass(frozen=True, slots=True)
class Number:
    """Digits met in a text, as figures or words; `end` is exclusive."""

    start: int
    end: int
    digits: str
    spoken: bool


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key.split(" ")[0] for key in data.numbers())


@cache
def _begun() -> frozenset[str]:
    """What the numbers of several words begin with."""
    parted = (key.split(" ") for key in data.numbers())
    return frozenset(" ".join(words[:n]) for words in parted for n in range(1, len(words)))


@cache
def _counted_words() -> frozenset[str]:
    """All words that a number in words may begin with."""
    return _first_words() | AMONG.keys() | _REPEAT.keys()


@cache
def _rare_words() -> frozenset[str]:
    common = data.everyday(EVERYDAY)
    longest = max(map(len, common))
    return frozenset(w for w in _first_words() if len(w) > longest or letters(w) not in common)


@cache
def _everyday_words() -> frozenset[str]:
    return _first_words() - _rare_words()


@cache
def _long_months() -> frozenset[str]:
    """The months in any language; short forms such as "out" are too common to ask for."""
    return frozenset(m for m in months.common() if len(m) > 3) | {"may", "mai", "maj", "mei", "мая", "май", "maí"}


COUNTS, MONTH, COUNTS_RARE, FIGURE, SEVERAL = 1, 2, 5, 4, 6
"""What a word is: a number, a month, a number that is no everyday word, figures, several words with a number among them. A month may be a number,
too: then it is the sum of both.
"""
_COUNTING = bytes(kind in {1, 3, 5, 7} for kind in range(256))
_BESIDE = bytes(0 if kind not in {1, 3, 4, 5, 7} else 2 if kind in {5, 7} else 1 for kind in range(256))
"""1 for a figure and for a number of everyday words, 2 for another number."""
_DATED = re.compile(b"(?s)[\2\3\7].{0,4}[\5\7]|[\5\7].{0,4}[\2\3\7]")


@cache
def _kinds() -> dict[str, int]:
    out = dict.fromkeys(_first_words() | _REPEAT.keys(), COUNTS)
    out.update(dict.fromkeys(_rare_words(), COUNTS_RARE))
    return out | {month: out.get(month, 0) | MONTH for month in _long_months()}


def _kind(word: str) -> int:
    return FIGURE if word.isdigit() else _kinds().get(word, 0)


def kind(words: Sequence[str]) -> int:
    """What a word is that is written in one piece, by the plain words in it: mostly itself."""
    kinds = {_kind(word) for word in words} - {0}
    return 0 if not kinds else kinds.pop() if len(words) == 1 or kinds == {FIGURE} else SEVERAL


def said(text: str, kinds: bytes) -> list[Number]:
    """The number words of a text that are meant as figures: one beside another, beside a figure or beside a month.

    `kinds`: what each of its words is, as it is written.
    """
    if SEVERAL in kinds:
        kinds = bytes(map(_kind, plain_words(text)))
    rare = 5 in kinds or 7 in kinds
    counted = b"\1\1\1" in kinds.translate(_COUNTING) or (rare and _in_pairs(kinds.translate(_BESIDE)))
    dated = rare and (2 in kinds or 3 in kinds or 7 in kinds) and _DATED.search(kinds) is not None
    every = list(numbers(text)) if counted or dated else []
    spoken, found = [n for n in every if n.spoken], list[Number]()
    if counted:
        found += [n for run in runs(text, every) for n in run if n.spoken]
        found += [n for n in spoken if text[n.start - 1 : n.start] == "_"]  # moonvixen_ninety-two
    if dated:
        found += [n for n in spoken if _beside_month(text, n)]
    return list(dict.fromkeys(found))


def _in_pairs(beside: bytes) -> bool:
    """Does a number that is no everyday word stand beside another one, or beside a figure?"""
    return b"\2\1" in beside or b"\1\2" in beside or b"\2\2" in beside


def _beside_month(text: str, number: Number) -> bool:
    return not _long_months().isdisjoint(plain_words(text[max(0, number.start - 12) : number.end + 14]))


def numbers(text: str) -> Iterator[Number]:
    """Every number in a text, in order."""
    low = plain_digits(text).casefold()
    if len(low) != len(text):
        low = plain_digits(text).lower() if len(text.lower()) == len(text) else plain_digits(text)
    tokens = _tokens(low)
    counted, done = _counted_words(), 0
    for at in [at for at, (word, _, _) in enumerate(tokens) if word in counted or word[0].isdigit()]:
        if at < done:
            continue
        word, start, end = tokens[at]
        if word.isdigit():
            yield Number(start, end, word, spoken=False)
        elif word in AMONG and _among(tokens, at):
            yield Number(start, end, AMONG[word], spoken=True)
        else:
            taken, digits = _spoken(low, tokens, at)
            if taken:
                yield Number(start, tokens[at + taken - 1][2], digits, spoken=True)
            done = at + taken


HOUSE_LETTERS = "abcdefgh"


def _tokens(low: str) -> list[Token]:
    """The words and figures of a text in lower case. A number word with the letter of a house glued to it is two: "acht neunc" is 89c."""
    shape = _TOKEN_BESIDE_SIGNS if UNSPACED.search(low) else _TOKEN
    found = [(m[0], *m.span()) for m in shape.finditer(low)]
    table = data.numbers()
    glued = [at for at, (word, _, _) in enumerate(found) if word[-1] in HOUSE_LETTERS and word[:-1] in table]
    for at in reversed(glued):
        word, start, end = found[at]
        if not data.is_word(letters(word)):
            found[at : at + 1] = (word[:-1], start, end - 1), (word[-1], end - 1, end)
    return found


def _among(tokens: list[Token], at: int) -> bool:
    """Are both neighbours numbers, or is it the first or last of a row of them?"""
    first = _first_words()

    def count(words: Sequence[Token]) -> bool:
        return bool(words) and all(word in first or word in AMONG or word.isdigit() for word, _, _ in words)

    left, right = tokens[max(0, at - ROW) : at], tokens[at + 1 : at + 1 + ROW]
    return (count(left[-1:]) and count(right[:1])) or any(len(row) == ROW and count(row) for row in (left, right))


def _unit(low: str, tokens: list[Token], at: int) -> tuple[int, str]:
    """The longest number word of several parts at `at`: how many tokens, and its digits."""
    if tokens[at][0] not in _first_words():
        return 0, ""
    table = data.numbers()
    best, words = (0, ""), tokens[at][0]
    if words in table:
        best = (1, table[words])
    for count in range(2, min(MAX_WORDS, len(tokens) - at) + 1):
        if words not in _begun():
            break
        before, here = tokens[at + count - 2], tokens[at + count - 1]
        if not _JOINED.match(low[before[2] : here[1]]):
            break
        words += " " + here[0]
        if words in table:
            best = (count, table[words])
    return best


def _spoken(low: str, tokens: list[Token], at: int) -> tuple[int, str]:
    repeat = _REPEAT.get(tokens[at][0], 0)
    if repeat and at + 1 < len(tokens):
        count, digits = _unit(low, tokens, at + 1)
        return (count + 1, digits * repeat) if len(digits) == 1 else (0, "")
    count, digits = _unit(low, tokens, at)
    if not count:
        return 0, ""
    total, used = int(digits), count
    if total and total % 100 == 0:
        rest, extra = _rest(low, tokens, at + used, 1000 if total % 1000 == 0 else 100)
        return used + rest, str(total + extra)
    for scale in SCALES:
        more, value = _unit(low, tokens, at + used) if at + used < len(tokens) else (0, "")
        if more and int(value) == scale and 0 < total < 100:
            total, used = total * scale, used + more
            rest, extra = _rest(low, tokens, at + used, scale)
            total, used = total + extra, used + rest
    return used, str(total) if used > count else digits


def _rest(low: str, tokens: list[Token], at: int, scale: int) -> tuple[int, int]:
    """What follows "two hundred": "and six", "thirty"; what follows a thousand may be hundreds, too."""
    skip = 1 if at < len(tokens) and tokens[at][0] in _AND else 0
    if at + skip >= len(tokens):
        return 0, 0
    count, digits = _unit(low, tokens, at + skip)
    if not count or int(digits) >= scale:
        return 0, 0
    used, value = skip + count, int(digits)
    if scale > 100 and value and value % 100 == 0:
        more, tens = _rest(low, tokens, at + used, 100)
        used, value = used + more, value + tens
    return used, value


def runs(text: str, found: Iterable[Number]) -> list[list[Number]]:
    """Those of a text's numbers that follow each other with nothing but separators between, where at least one is spoken."""
    out: list[list[Number]] = []
    for number in found:
        if out and _GAP.match(text[out[-1][-1].end : number.start]):
            out[-1].append(number)
        else:
            out.append([number])
    return [run for run in out if len(run) > 1 and _speaks(text, run)]


def _speaks(text: str, run: list[Number]) -> bool:
    """Is a number said in it? A single everyday word beside figures, as in "on 18 May", says none."""
    spoken = [text[n.start : n.end].casefold() for n in run if n.spoken]
    return len(spoken) > 1 or any(word.split()[0] not in _everyday_words() for word in spoken)
