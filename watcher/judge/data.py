"""The judge's lexicons, each compiled once: importlib.resources is the only I/O of this stage."""

import base64
import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from watcher.judge.phrases import Phrases

Words = re.Pattern[str]


def _json(name: str) -> object:
    return json.loads((resources.files(__package__) / "data" / name).read_text(encoding="utf-8"))


LANGUAGES = ("en", "de", "fr", "es", "more", "basic", "turns", "deeds", "hints")
"""Languages with a lexicon of threats of their own, one for some more together, and four for nearly thirty: what is asked and announced most simply, turns of phrase, what is done to somebody, and what helps to find them; threat.json is for all. In a pattern, %name% stands for the alternatives of a slot."""
_SLOT = re.compile("%([a-z]+)%")
_CAPITAL = re.compile(r"\(\?-i:\[A-Z[^)]*\)")
"""What only a capital fits, such as a name."""
_LETTER = re.compile(r"(?<!\\)[A-ZÀ-ÞА-Я]")
_MARKED = re.compile(r"\[[^\]]*\]|(?![\u2000-\uffff])[^\W\d_a-zA-Z]")
"""A letter that may have a mark, outside the brackets of a set: of an alphabet, for か is not が in haste."""
_TYPED = {
    "ä": "ae|a", "ö": "oe|o", "ü": "ue|u", "ß": "ss|s", "å": "aa|a", "æ": "ae|a", "ø": "oe|o", "œ": "oe",
    "ł": "l", "đ": "d", "ı": "i", "ё": "е", "й": "й",
}  # fmt: skip
"""What is typed for a letter in haste, where that is not the letter without its mark."""


@cache
def threat(level: str) -> Phrases:
    """The phrases of one level of all lexicons, for texts in lower case: explicit, violent, implied, reported, negated, hyperbole, friendly."""
    return Phrases(map(_small, _everywhere(level)))


def _small(pattern: str) -> str:
    return _LETTER.sub(lambda m: m[0].lower(), _CAPITAL.sub("(?!)", pattern))


class Grim(NamedTuple):
    """What of one language tells of violence in a sentence that speaks of somebody: words that do so anyway, and means and ends, such as a pistol,
    which are the news, a game or a film, unless the sentence calls for them. For texts in lower case.
    """

    words: Phrases
    means: Phrases
    someone: Phrases
    called_for: Phrases


@cache
def grim() -> tuple[Grim, ...]:
    """One of each lexicon."""
    levels = ("grim", "means", "someone", "urged")
    return tuple(
        Grim(*(Phrases(map(_small, _patterns(level, language))) for level in levels)) for language in LANGUAGES
    )


@cache
def threat_by_name(level: str) -> Phrases:
    """Those of the phrases that a name fits, for texts as they are."""
    return Phrases((pattern for pattern in _everywhere(level) if _CAPITAL.search(pattern)), ignore_case=True)


@cache
def hidden() -> tuple[str, ...]:
    """Words that are often written with some letters hidden, in lower case; of those that fit a shape, the first is meant."""
    return tuple(word for words in _lexicon("")["hidden"] for word in words.split())


def _everywhere(level: str) -> Iterator[str]:
    return (pattern for language in ("", *LANGUAGES) for pattern in _patterns(level, language))


def _patterns(level: str, language: str) -> Iterator[str]:
    table = _lexicon(language)
    for pattern in table.get(level, ()):
        yield _unmarked(_filled(pattern, table.get("slots", {})))


def _unmarked(pattern: str) -> str:
    """A pattern that fits letters without their marks, too. A set, such as [ö], fits as it is written."""
    return _MARKED.sub(lambda m: m[0] if (typed := _typed(m[0])) == m[0] else f"(?:{m[0]}|{typed})", pattern)


@cache
def _typed(letter: str) -> str:
    apart = unicodedata.normalize("NFD", letter)
    return _TYPED.get(letter) or (apart[0] if all(map(unicodedata.combining, apart[1:])) else letter)


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


class Learnt(NamedTuple):
    """Weights of features for a hint and for violence (learnt.py), a byte each, what one is worth, and what no feature says."""

    weights: tuple[memoryview, ...]
    scale: float
    biases: tuple[float, ...]


@cache
def learnt() -> Learnt:
    table = _json("learnt.json")
    assert isinstance(table, dict)
    weights = (memoryview(base64.b85decode(row)).cast("b") for row in table["weights"])
    return Learnt(tuple(weights), float(table["scale"]), tuple(map(float, table["biases"])))


@cache
def namesake() -> tuple[Words, ...]:
    """What is said of a well-known bearer of a name, rather than of a private person."""
    rows = _json("namesake.json")
    assert isinstance(rows, list)
    return tuple(re.compile(row, re.IGNORECASE) for row in rows)
