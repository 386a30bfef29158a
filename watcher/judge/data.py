"""The judge's lexicons, each compiled once: importlib.resources is the only I/O of this stage."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any


def _json(name: str) -> object:
    return json.loads((resources.files(__package__) / "data" / name).read_text(encoding="utf-8"))


LANGUAGES = ("en", "de", "fr", "es", "more", "basic")
"""Languages with a lexicon of threats of their own, one for some more together, and one for what is asked and announced most simply, in nearly thirty; threat.json is for all. In a pattern, %name% stands for the alternatives of a slot."""
_SLOT = re.compile("%([a-z]+)%")
_CAPITAL = re.compile(r"\(\?-i:\[A-Z[^)]*\)")
"""What only a capital fits, such as a name."""
_LETTER = re.compile(r"(?<!\\)[A-ZÀ-ÞА-Я]")


@cache
def threat(level: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one level of all lexicons, for texts in lower case: explicit, violent, grim, implied, reported, negated, hyperbole."""
    small = (_CAPITAL.sub("(?!)", pattern) for pattern in _patterns(level))
    return tuple(re.compile(_LETTER.sub(lambda m: m[0].lower(), pattern)) for pattern in small)


@cache
def threat_by_name(level: str) -> tuple[re.Pattern[str], ...]:
    """Those of the patterns that a name fits, for texts as they are."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _patterns(level) if _CAPITAL.search(pattern))


@cache
def hidden() -> tuple[str, ...]:
    """Words that are often written with some letters hidden, in lower case; of those that fit a shape, the first is meant."""
    return tuple(word for words in _lexicon("")["hidden"] for word in words.split())


def _patterns(level: str) -> Iterator[str]:
    for language in ("", *LANGUAGES):
        table = _lexicon(language)
        for pattern in table.get(level, ()):
            yield _filled(pattern, table.get("slots", {}))


def _filled(pattern: str, slots: dict[str, str]) -> str:
    return _SLOT.sub(lambda m: f"(?:{_filled(slots[m[1]], slots)})", pattern)


@cache
def _lexicon(language: str) -> dict[str, Any]:
    table = _json(f"threat_{language}.json" if language else "threat.json")
    assert isinstance(table, dict)
    return table


@cache
def calibration() -> tuple[float, float]:
    """Slope and intercept of the log-odds that a post with so many bits is about the person (bench/calibrate.py)."""
    table = _json("calibration.json")
    assert isinstance(table, dict)
    return float(table["slope"]), float(table["intercept"])


@cache
def namesake() -> tuple[re.Pattern[str], ...]:
    """What is said of a well-known bearer of a name, rather than of a private person."""
    rows = _json("namesake.json")
    assert isinstance(rows, list)
    return tuple(re.compile(row, re.IGNORECASE) for row in rows)
