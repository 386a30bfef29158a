"""The matcher's tables, each read once: importlib.resources is the only I/O of this stage.

Made by bench/build_data.py, which names their sources; street words and legal forms are written by hand.
"""

import json
import math
import re
import string
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

UNKNOWN_ZIPF = 3.0
"""Ten thousandth of a per mille: a word outside the table is about this rare (log10 per thousand million words)."""

_FREQUENT = re.compile(rb"\t([5-9][0-9])\n")
"""What stands behind a common token: a Zipf frequency of 5 is 13 bits."""


def _text(name: str) -> str:
    return (resources.files(__package__) / "data" / name).read_text(encoding="utf-8")


@cache
def confusables() -> dict[str, str]:
    """A code point -> the ASCII letter or digit it looks like."""
    return dict(json.loads(_text("confusables.json")))


@cache
def alphabets() -> list[dict[str, str]]:
    """The alphabets that text generators write in, each as a plain letter -> the one that looks like it (from memory; there are more)."""
    return [dict(zip(string.ascii_lowercase, row.split(), strict=True)) for row in _text("alphabets.txt").splitlines()]


@cache
def numbers() -> dict[str, str]:
    """Number words of every language, case-folded, blanks between parts -> their digits."""
    return dict(json.loads(_text("numbers.json")))


@cache
def nicknames() -> dict[str, tuple[str, ...]]:
    """A given name, case-folded and in Latin letters without marks -> its short forms: English ones by a library, those of other languages by hand."""
    out = {name: dict.fromkeys(forms) for name, forms in json.loads(_text("nicknames.json")).items()}
    for row in _text("short_names.txt").splitlines():
        name, _, forms = row.partition(": ")
        for key in {name, name.replace("-", "")}:
            out.setdefault(key, {}).update(dict.fromkeys(forms.split()))
    return {name: tuple(forms) for name, forms in out.items()}


@cache
def given_names() -> frozenset[str]:
    """Given names of the table above and their short forms."""
    return frozenset(name for long, short in nicknames().items() for name in (long, *short))


@cache
def same_names() -> dict[str, tuple[str, ...]]:
    """A given name, case-folded -> what the same person is called by neighbours: Олена and Елена, Georgios and George, Mohammed and Mohd.

    By hand, from lists of given names of each language; those of one script stand together.
    """
    out: dict[str, dict[str, None]] = {}
    for row in _text("given_names.txt").splitlines():
        for name in row.split():
            out.setdefault(name, {}).update(dict.fromkeys(other for other in row.split() if other != name))
    return {name: tuple(others) for name, others in out.items()}


@cache
def same_towns() -> dict[str, tuple[str, ...]]:
    """A town, case-folded -> how other languages call it: München, Munich and Мюнхен.

    By hand, from atlases' lists of exonyms; former names stand with those of today, for people go on using them.
    """
    out: dict[str, dict[str, None]] = {}
    for row in _text("town_names.txt").splitlines():
        names = row.split("; ")
        for name in names:
            out.setdefault(name.casefold(), {}).update(dict.fromkeys(other for other in names if other != name))
    return {name: tuple(others) for name, others in out.items()}


@cache
def kinds() -> dict[str, tuple[str, ...]]:
    """A sort of employer or school -> the words for it in some twenty languages, as they are written. By hand."""
    rows = (row.partition(": ") for row in _text("kinds.txt").splitlines())
    return {sort: tuple(words.split()) for sort, _, words in rows}


@cache
def bigrams() -> dict[str, float]:
    """Two neighbouring skeleton letters -> log2 of their share in running text."""
    return dict(json.loads(_text("bigrams.json")))


@cache
def _frequency() -> bytes:
    """Lines of a token and ten times its Zipf frequency, sorted: kept as they are, since a table of all would be ten times as large."""
    return (resources.files(__package__) / "data" / "frequency.tsv").read_bytes()


@lru_cache(16_384)
def _zipf(token: str) -> float | None:
    """The Zipf frequency of a token, None where the table has none: a binary search among the lines."""
    wanted, low, high = token.encode(), 0, len(_frequency())
    while low < high:
        start, end, found, zipf = _line((low + high) // 2)
        if found == wanted:
            return int(zipf) / 10
        low, high = (end, high) if found < wanted else (low, start)
    return None


@lru_cache(8_192)
def _line(place: int) -> tuple[int, int, bytes, bytes]:
    """[start, end) of the line around a place of the table, its token and its number; every search begins with the same ones."""
    table = _frequency()
    start, end = table.rfind(b"\n", 0, place) + 1, table.index(b"\n", place) + 1
    found, _, zipf = table[start : end - 1].partition(b"\t")
    return start, end, found, zipf


def tokens() -> Iterator[tuple[str, float]]:
    """Every token of the table with its Zipf frequency, for what makes texts of them."""
    for line in _frequency().decode("ascii").splitlines():
        token, _, zipf = line.partition("\t")
        yield token, int(zipf) / 10


@cache
def everyday(bits: float) -> frozenset[str]:
    """The tokens that are more common than so many bits, which must be few."""
    table, out = _frequency(), set[str]()
    for found in _FREQUENT.finditer(table):
        if _bits(int(found[1]) / 10) <= bits:
            start = table.rfind(b"\n", 0, found.start()) + 1
            out.add(table[start : found.start()].decode())
    return frozenset(out)


def _bits(zipf: float) -> float:
    return (9 - zipf) * math.log2(10)


@cache
def words() -> dict[str, list[list[str]]]:
    """Words in addresses, names, organisations and vehicles: groups of equal ones, of which the first is the full form; and for "small"
    those that say nothing; for "ways", the kinds of street that a language tells apart; for
    "towns", the largest cities of the lands whose addresses are known, by their own names and the English ones (from memory; no list is complete).
    """
    return dict(json.loads(_text("words.json")))


def word_bits(token: str) -> float:
    """-log2 of the chance that one word of running text is `token` (lower case, a-z)."""
    zipf = _zipf(token)
    return _bits(UNKNOWN_ZIPF if zipf is None else zipf)


def is_word(token: str) -> bool:
    """Is it an ordinary word (or a common name) of some language?"""
    return _zipf(token) is not None
