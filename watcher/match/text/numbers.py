"""Number words of many languages -> digits, each with its span.

"thirty-five eighty-eight" is 3588, "nine, seven, oh" 970, "quatre-vingt-dix-huit" 98, "double five" 55, "two hundred and six" 206.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from watcher.match import data
from watcher.match.text.atonce import ARTICLES, FEW, PLURALS, REPEATS, TIMES, parts
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import UNSPACED, letters

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_TOKEN_BESIDE_SIGNS = re.compile(rf"(?:(?!{UNSPACED.pattern})[^\W\d_])+|{UNSPACED.pattern}+|\d+")
_JOINED = re.compile(r"[\s\-–'’ʼ]{1,2}\Z")
MAX_WORDS = 8
"""A year in French or Romanian has this many parts."""
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
_NEVER_COUNTED = frozenset("sto сто ciento cien cem εκατό".split())
"""Words for a hundred in languages whose hundreds are words of their own: "dwadzieścia dwa sto" is 22 and 100."""
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
def first_words() -> frozenset[str]:
    """What numbers in words begin with, in every language."""
    return frozenset(key.split(" ")[0] for key in data.numbers())


@cache
def _begun() -> frozenset[str]:
    """What the numbers of several words begin with."""
    parted = (key.split(" ") for key in data.numbers())
    return frozenset(" ".join(words[:n]) for words in parted for n in range(1, len(words)))


@cache
def _counted_words() -> frozenset[str]:
    """All words that a number in words may begin with."""
    return first_words() | AMONG.keys() | REPEATS.keys()


@cache
def rare_words() -> frozenset[str]:
    """Those of them, and of what says how often a figure comes, that are no everyday words."""
    common = data.everyday(EVERYDAY)
    longest = max(map(len, common))
    words = (*first_words(), *PLURALS, *REPEATS)
    return frozenset(w for w in words if len(w) > longest or letters(w) not in common)


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
    found = [one for token in found for one in _apart(token)]
    table = data.numbers()
    glued = [
        at
        for at, (word, _, _) in enumerate(found)
        if word[-1] in HOUSE_LETTERS and word[:-1] in table and word not in table
    ]
    for at in reversed(glued):
        word, start, end = found[at]
        if not data.is_word(letters(word)):
            found[at : at + 1] = (word[:-1], start, end - 1), (word[-1], end - 1, end)
    return found


def _apart(token: Token) -> list[Token]:
    """The figures of a word that are glued to each other, each with its span."""
    word, start, _ = token
    found = parts(word)
    ends = list(accumulate(map(len, found), initial=start))
    return list(zip(found, ends[:-1], ends[1:], strict=True)) if len(found) > 1 else [token]


def _among(tokens: list[Token], at: int) -> bool:
    """Are both neighbours numbers, or is it the first or last of a row of them?"""
    first = first_words()

    def count(words: Sequence[Token]) -> bool:
        return bool(words) and all(word in first or word in AMONG or word.isdigit() for word, _, _ in words)

    left, right = tokens[max(0, at - ROW) : at], tokens[at + 1 : at + 1 + ROW]
    return (count(left[-1:]) and count(right[:1])) or any(len(row) == ROW and count(row) for row in (left, right))


def _unit(low: str, tokens: list[Token], at: int) -> tuple[int, str]:
    """The longest number word of several parts at `at`: how many tokens, and its digits."""
    if tokens[at][0] not in first_words():
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


def _figure(low: str, tokens: list[Token], at: int, times: int) -> tuple[int, str]:
    """The single figure at `at`, so many times, with how many tokens it has: п'ять has two."""
    if at >= len(tokens):
        return 0, ""
    word = tokens[at][0]
    count, digits = (1, word) if word.isdigit() else _unit(low, tokens, at)
    return (count, digits * times) if len(digits) == 1 else (0, "")


def _many(low: str, tokens: list[Token], at: int, times: int) -> tuple[int, str]:
    """A figure behind how often it comes, at `at`, "fives", "5s" or "times five": how many tokens both have, and the digits."""
    words = [word for word, _, _ in tokens[at + 1 : at + 3]]
    first, second = (*words, "", "")[:2]
    if first in PLURALS:
        return 2, PLURALS[first] * times
    if len(first) == 1 and first.isdigit() and second == "s" and tokens[at + 1][2] == tokens[at + 2][1]:
        return 3, first * times
    count, digits = _figure(low, tokens, at + 2, times) if first in TIMES else (0, "")
    return (count + 2, digits) if count else (0, "")


def _goes_on(low: str, tokens: list[Token], first: int, second: int) -> bool:
    """Are two single figures said one behind the other, as a row of figures is: nine hundred, four, five?"""
    both = [_unit(low, tokens, at)[1] if at < len(tokens) else "" for at in (first, second)]
    return all(len(digits) == 1 for digits in both)


def _spoken(low: str, tokens: list[Token], at: int) -> tuple[int, str]:
    if repeats := REPEATS.get(tokens[at][0], 0):
        behind = 2 if at + 1 < len(tokens) and tokens[at + 1][0] in ARTICLES else 1
        count, digits = _figure(low, tokens, at + behind, repeats)
        return (count + behind, digits) if count else (0, "")
    count, digits = _unit(low, tokens, at)
    if not count:
        return 0, ""
    if count == 1 and digits in FEW and (many := _many(low, tokens, at, int(digits)))[0]:
        return many
    total, used = int(digits), count
    if total and total % 100 == 0:
        rest, extra = _rest(low, tokens, at + used, 1000 if total % 1000 == 0 else 100)
        return used + rest, str(total + extra)
    for scale in SCALES:
        more, value = _unit(low, tokens, at + used) if at + used < len(tokens) else (0, "")
        if more and int(value) == scale and 0 < total < 100 and tokens[at + used][0] not in _NEVER_COUNTED:
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
    if not count or int(digits) >= scale or (not skip and _goes_on(low, tokens, at, at + count)):
        return 0, 0
    used, value = skip + count, int(digits)
    if scale > 100 and value and value % 100 == 0:
        more, tens = _rest(low, tokens, at + used, 100)
        used, value = used + more, value + tens
    return used, value
