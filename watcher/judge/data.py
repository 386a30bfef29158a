"""The judge's lexicons, each compiled once: importlib.resources is the only I/O of this stage."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any


def _json(name: str) -> object:
    return json.loads((resources.files(__package__) / "data" / name).read_text(encoding="utf-8"))


LANGUAGES = ("en", "de", "fr", "es", "more")
"""Languages with a lexicon of threats of their own, and one for some more together; threat.json is for all. In a pattern, %name% stands for the alternatives of a slot."""
_SLOT = re.compile("%([a-z]+)%")


@cache
def threat(level: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one level of all lexicons: explicit, implied, reported, negated, hyperbole."""
    return tuple(pattern for language in ("", *LANGUAGES) for pattern in _patterns(language, level))


def _patterns(language: str, level: str) -> Iterator[re.Pattern[str]]:
    table = _lexicon(language)
    slots: dict[str, str] = table.get("slots", {})

    def filled(pattern: str) -> str:
        return _SLOT.sub(lambda m: f"(?:{filled(slots[m[1]])})", pattern)

    for pattern in table.get(level, ()):
        yield re.compile(filled(pattern), re.IGNORECASE)


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
