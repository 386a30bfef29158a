"""A phrase is only looked for where its words stand: nothing that a plain search finds may be lost by that."""

import re
import warnings
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from watcher.judge import data
from watcher.judge.needles import needed
from watcher.judge.phrases import Phrases

LEVELS = ("explicit", "violent", "implied", "reported", "negated", "hyperbole", "friendly")
BESIDE = ("grim", "means", "someone", "urged")


def sources() -> list[str]:
    """Every pattern of the lexicons."""
    return [
        p for level in (*LEVELS, *BESIDE) for language in ("", *data.LANGUAGES) for p in data._patterns(level, language)
    ]


@cache
def every() -> list[tuple[str, frozenset[str] | None]]:
    return [(pattern, needed(pattern)) for pattern in sources()]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("cats?", {"cat", "cats"}),
        ("(?:cat|dog)s", {"cats", "dogs"}),
        (r"\bgo (?:home|away)(?! now)\b", {"go home", "go away"}),
        (r"(?:a|b).*swat", {"swat"}),
        (r"[ou]ld", {"old", "uld"}),
        (r"[a-z]ld", {"ld"}),
        (r"c[^a]t\.", {"t."}),
        (r"Cat", {"cat"}),
        ("(?:ab){2}", {"ab"}),
        ("(?:ab){,2}cd{1,}", {"c"}),
        ("x*(?-i:[A-Z])", None),
        (r"\w+\d?", None),
        (r"a\u0062c", {"abc"}),
        (r"cats|dogs|[|]\|", {"cats", "dogs", "||"}),
        (r"cats|\d", None),
        ("a brick through the window", {"a brick th"}),
    ],
)
def test_words_that_a_pattern_cannot_do_without(pattern: str, words: set[str] | None) -> None:
    assert needed(pattern) == words


@pytest.mark.parametrize("pattern", ["(", "a)", "(?P<x>a)", r"(a)\1", "(?#a)", "[a", "a{2"])
def test_what_is_not_understood_is_an_error(pattern: str) -> None:
    with pytest.raises(ValueError):
        needed(pattern)


@pytest.mark.slow
@settings(max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_a_phrase_fits_has_one_of_its_words(data: st.DataObject) -> None:
    """Texts are made from the phrases by a library that knows nothing of their words."""
    source, words = data.draw(st.sampled_from(every()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = data.draw(st.from_regex(source))
    assert words is None or any(word in text.lower() for word in words)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), noise=st.text(max_size=20))
def test_phrases_stand_where_a_plain_search_finds_them(data: st.DataObject, noise: str) -> None:
    patterns = data.draw(st.lists(st.sampled_from(SOME), min_size=1, max_size=4))
    text = f"{noise} {data.draw(st.from_regex(data.draw(st.sampled_from(patterns))))} {noise}"
    phrases, spans = Phrases(patterns), {m.span() for p in patterns for m in re.finditer(p, text)}
    assert spans <= {m.span() for m in phrases.matches(text)}
    assert phrases.stand_in(text) == bool(spans)


SOME = [
    r"\bcats?\b",
    "(?:black|white) (?:cat|dog)",
    r"\b(?!no)\w+ (?:dog|bird)s?\b|fish",
    r"x?y+z{2}",
    r"\d{2,3} ?(?:am|pm)\b",
]


def test_letters_of_any_case() -> None:
    named = Phrases([r"\b(?-i:[A-Z])\w+'s house"], ignore_case=True)
    assert named.stand_in("Go to Robin's HOUSE")
    assert not named.stand_in("go to robin's house")


def test_a_phrase_of_which_no_word_is_known_is_always_looked_for() -> None:
    phrases = Phrases([r"\d{3}", "cats?"])
    assert phrases.stand_in("call 555")
    assert [m[0] for m in phrases.matches("555 cats")] == ["555", "cats"]


def test_no_phrases_stand_nowhere() -> None:
    assert not Phrases([]).stand_in("anything")
