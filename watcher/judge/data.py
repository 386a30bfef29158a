"""The judge's lexicons, each compiled once: importlib.resources is the only I/O of this stage."""

import json
import re
from functools import cache
from importlib import resources


def _json(name: str) -> object:
    return json.loads((resources.files(__package__) / "data" / name).read_text(encoding="utf-8"))


@cache
def threat(level: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one level of the threat lexicon: explicit, implied, reported, negated, hyperbole."""
    table = _json("threat.json")
    assert isinstance(table, dict)
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in table[level])


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
