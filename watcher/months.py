"""The names of months, in full and in short -> 1 to 12. Lower case, without a full stop behind.

months.json has those of some sixty languages with the ways they are written there; months.txt is what CLDR (Unicode License v3) has of all others,
a line a month (made by bench/build_data.py).
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib import resources

PLAIN, PLAIN_ELSEWHERE = 3, 2
"""Letters, and the same for words that are not in Latin ones. A shorter word may be anything."""
HEBREW_IN = "ב"
"""What stands before a month there, without a blank."""


def _text(name: str) -> str:
    return (resources.files("watcher") / name).read_text(encoding="utf-8")


@cache
def common() -> Mapping[str, int]:
    """Those of the languages that most pages are written in, each of one month."""
    table: dict[str, int] = {}
    for row in json.loads(_text("months.json")):
        for number, name in enumerate(row, 1):
            table |= dict.fromkeys((one.strip(".") for one in name.split("|") if one), number)
    return table


@cache
def every() -> Mapping[str, frozenset[int]]:
    """Those of all languages: listopad is October in Croatian, November in Polish."""
    out: defaultdict[str, set[int]] = defaultdict(set)
    for name, month in common().items():
        out[name].add(month)
    for month, row in enumerate(_text("months.txt").splitlines(), 1):
        for name in row.split("; "):
            out[name].add(month)
    return {name: frozenset(months) for name, months in out.items()}


@cache
def plain() -> Mapping[str, int]:
    """Those of all languages that are of one month alone and no short word, besides the common ones."""
    told = {
        name: min(months)
        for name, months in every().items()
        if len(months) == 1 and len(name) >= (PLAIN if name.isascii() else PLAIN_ELSEWHERE)
    }
    return {**told, **common()}
