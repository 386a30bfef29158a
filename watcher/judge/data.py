"""The judge's lexicons, each compiled once: importlib.resources is the only I/O of this stage."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources


def _json(name: str) -> object:
    return json.loads((resources.files(__package__) / "data" / name).read_text(encoding="utf-8"))


LEXICONS = ("threat.json", "threat_en.json", "threat_de.json", "threat_fr.json", "threat_es.json")
"""Lexicons of threats. In a pattern, %name% stands for the alternatives of a slot of its own file."""
_SLOT = re.compile("%([a-z]+)%")


@cache
def threat(level: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one level of the threat lexicons: explicit, implied, reported, negated, hyperbole."""
    return tuple(pattern for name in LEXICONS for pattern in _patterns(name, level))


def _patterns(name: str, level: str) -> Iterator[re.Pattern[str]]:
    table = _json(name)
    assert isinstance(table, dict)
    slots: dict[str, str] = table.get("slots", {})

    def filled(pattern: str) -> str:
        return _SLOT.sub(lambda m: f"(?:{filled(slots[m[1]])})", pattern)

    for pattern in table.get(level, ()):
        yield re.compile(filled(pattern), re.IGNORECASE)


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
