"""The matcher's tables, each read once: importlib.resources is the only I/O of this stage.

Made by bench/build_data.py, which names their sources; street words and legal forms are written by hand.
"""

import json
import math
from functools import cache
from importlib import resources

UNKNOWN_ZIPF = 3.0
"""Ten thousandth of a per mille: a word outside the table is about this rare (log10 per thousand million words)."""


def _text(name: str) -> str:
    return (resources.files(__package__) / "data" / name).read_text(encoding="utf-8")


@cache
def confusables() -> dict[str, str]:
    """A code point -> the ASCII letter or digit it looks like."""
    return dict(json.loads(_text("confusables.json")))


@cache
def numbers() -> dict[str, str]:
    """Number words of every language, case-folded, blanks between parts -> their digits."""
    return dict(json.loads(_text("numbers.json")))


@cache
def nicknames() -> dict[str, list[str]]:
    """A given name, case-folded -> its short forms."""
    return dict(json.loads(_text("nicknames.json")))


@cache
def bigrams() -> dict[str, float]:
    """Two neighbouring skeleton letters -> log2 of their share in running text."""
    return dict(json.loads(_text("bigrams.json")))


@cache
def _frequency() -> dict[str, int]:
    rows = (line.split("\t") for line in _text("frequency.tsv").splitlines())
    return {token: int(zipf) for token, zipf in rows}


@cache
def words() -> dict[str, list[list[str]]]:
    """Groups of equal words in addresses, names and organisations; the first of a group is the full form."""
    return dict(json.loads(_text("words.json")))


def word_bits(token: str) -> float:
    """-log2 of the chance that one word of running text is `token` (lower case, a-z)."""
    zipf = _frequency().get(token, None)
    return (9 - (UNKNOWN_ZIPF if zipf is None else zipf / 10)) * math.log2(10)


def is_word(token: str) -> bool:
    """Is it an ordinary word (or a common name) of some language?"""
    return token in _frequency()
