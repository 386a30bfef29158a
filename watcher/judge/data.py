"""The judge's lexicons, each compiled once: importlib.resources is the only I/O of this stage."""

import json
import re
from functools import cache
from importlib import resources
from typing import Any


def _json(name: str) -> object:
    return json.loads((resources.files(__package__) / "data" / name).read_text(encoding="utf-8"))


LANGUAGES = ("en", "de", "fr", "es", "more")
"""Languages with a lexicon of threats of their own, and one for some more together; threat.json is for all. In a pattern, %name% stands for the alternatives of a slot."""
_SLOT = re.compile("%([a-z]+)%")


@cache
def threat(level: str, language: str = "") -> tuple[re.Pattern[str], ...]:
    """The patterns of one level of a lexicon: explicit, implied, reported, negated, hyperbole."""
    table = _lexicon(language)
    slots = table.get("slots", {})
    assert isinstance(slots, dict)

    def filled(pattern: str) -> str:
        return _SLOT.sub(lambda m: f"(?:{filled(slots[m[1]])})", pattern)

    return tuple(re.compile(filled(pattern), re.IGNORECASE) for pattern in table.get(level, ()))


@cache
def signs(language: str) -> re.Pattern[str]:
    """Small words, letters and endings by which a language is known."""
    return re.compile(_lexicon(language)["signs"], re.IGNORECASE)


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
