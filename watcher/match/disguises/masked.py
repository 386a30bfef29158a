"""Letters and figures that somebody hid -> a view with the watched ones that fit: J*hn, Exa****, 360-555-01**.

A hidden word must stand near another word of the same detail, or show most of itself; a hidden number must show six figures. What is hidden is
no evidence: a mention keeps the share of its bits that its visible letters have (`View.shown`).
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NoReturn

from watcher.match import data
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.signs import signs
from watcher.match.text.views import MASKED, Edit, View, apply, excerpt

_BLOTS = "*＊∗⁎•●█▓▒░■□"
_CUT = r"(?<=[^\W_]{2})(?:…|\.{3})(?=[ \t]*(?:\n|\Z))"
"""Where a title or a preview was cut off: at the end of its line."""
_BROKEN_OFF = r"(?<=[^\W\d_]{4})(?:…|\.{3})(?= )"
_STRUCK = r"(?<=[^\W_])[\[(](?:(?i:redacted|censored)|\.{3}|…)[\])]"
"""Where the rest of a word was left out in a line, or struck out by an editor."""
_RUN = rf"{_STRUCK}|{_CUT}|{_BROKEN_OFF}|[{_BLOTS}]+|#{{2,}}|(?<=[^\W_xX])[xX]{{3,}}|(?<=[^\W\d_])_+(?=[^\W\d_])|(?<=[^\W_])(?:[#…]|[?\N{{REPLACEMENT CHARACTER}}]+|\.{{2,}})(?=[^\W_])"
"""Signs for hidden letters; those that mean something else at the edge of a word only inside it."""
_MASK = re.compile(_RUN)
_HIDES = re.compile(
    rf"[{_BLOTS}](?:(?=[^\W_]|[-. ()/]{{1,2}}[0-9])|(?<=[^\W_].)|(?<=[0-9][-. ()/].))"
    rf"|[#…?\N{{REPLACEMENT CHARACTER}}](?<=[^\W_].)[?\N{{REPLACEMENT CHARACTER}}]*(?=[^\W_])|##(?:(?=[^\W_])|(?<=[^\W_]..))|\.(?<=[^\W_].)\.+(?=[^\W_])"
    r"|…(?:(?<=[^\W_]{2}.)(?=[ \t]*(?:\n|\Z))|(?<=[^\W\d_]{4}.)(?= ))|\.(?<=[^\W_].)\.\.(?:(?<=[^\W_]{2}...)(?=[ \t]*(?:\n|\Z))|(?<=[^\W\d_]{4}...)(?= ))"
    r"|[\[(](?<=[^\W_].)(?:(?:[Rr][Ee][Dd][Aa][Cc][Tt][Ee][Dd]|[Cc][Ee][Nn][Ss][Oo][Rr][Ee][Dd])|\.{3}|…)[\])]"
    r"|[xX](?<=[^\W_xX].)[xX]{2}|_(?<=[^\W\d_].)_*(?=[^\W\d_])"
    r"|[xX]{2}(?=[-. ()/]{1,2}[0-9])|[xX](?<=[0-9].)[xX]|[xX](?<=[0-9][-. ()/].)[xX]"
)
"""Where something may be hidden."""
_BLOT = re.compile(f"[{_BLOTS}]")
_SIGN = re.compile(rf"[{_BLOTS}#…\N{{REPLACEMENT CHARACTER}}]")
_ASKED = re.compile(r"\?(?<=[^\W_].)\?*(?=[^\W_])")
_SIGNS = b"*#?"
"""One of these is among the signs of a text in which something is hidden, but for dots, x, strokes and an editor's words."""
_TOKEN = re.compile(rf"(?:[^\W_]+|{_RUN})+")
_NUMBER = re.compile(rf"(?<!\w)[+(]{{0,2}}[0-9xX#{_BLOTS}](?:[ ()/.\-]{{0,3}}[0-9xX#{_BLOTS}]){{6,18}}(?!\w)")
_FIGURE = re.compile(rf"[0-9xX#{_BLOTS}]")
MIN_FIGURES = 6
"""Figures of a number that must be seen: one in a million others has them."""
MIN_SEEN = 3
"""Letters of a word that must be seen, and two in three, where no other word of the detail stands near."""
NEAR = 4
"""Words on each side in which another one of the detail is looked for."""
SHORTEST = 3
"""Letters of a watched word that may be hidden in part."""
MAX_TOKEN = 64
"""Code points. What is longer is no word."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a text, hidden in part or not. `pieces` are what is seen, `runs` the spans of what is not, one between two pieces, and `hidden` what stands
    there.
    """

    text: str
    pieces: tuple[str, ...]
    runs: tuple[tuple[int, int], ...]
    hidden: tuple[str, ...] = ()


Fitting = tuple[str, tuple[str, ...]]
"""A watched word, and what is hidden of it."""


class Masked:
    """The words and numbers that may be hidden in part, of each detail its own. As secret as the watchlist: opaque, and never pickled.

    `details` are the words of each detail, as texts; `numbers` are digits alone.
    """

    def __init__(self, details: Iterable[Iterable[str]], numbers: Iterable[str]) -> None:
        self._owners: dict[str, set[int]] = {}  # of each word the details that it is of
        for number, words in enumerate(details):
            for word in map(_key, words):
                self._owners.setdefault(word, set()).add(number)
        self._shelves = _shelved(self._owners)
        self._numbers = _Numbers(numbers)
        self._fitting = lru_cache(4096)(self._fit)

    def __repr__(self) -> str:
        return "<Masked>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a compiled watchlist is never pickled")

    def undone(self, view: View) -> View | None:
        """The view with what fits in place of what is hidden, or None where nothing does."""
        hiding = [m.span() for m in _HIDES.finditer(view.text)] if _may_hide(view.text) else []
        if not hiding:
            return None
        part = excerpt(view, hiding).view
        edits = [*self._figures(part.text), *self._words(part.text)]
        return apply(part, edits) if edits else None

    def _figures(self, text: str) -> Iterator[Edit]:
        for match in _NUMBER.finditer(text):
            at = [m.start() for m in _FIGURE.finditer(text, *match.span())]
            number = self._numbers.like("".join(text[i] for i in at))
            for i, digit in zip(at[-len(number) :], number, strict=False):
                if not text[i].isdigit():
                    yield Edit(i, i + 1, digit, MASKED)

    def _words(self, text: str) -> Iterator[Edit]:
        words = [word for m in _TOKEN.finditer(text) for word in _apart(m.start(), m.group())]
        for at, word in enumerate(words):
            if not _is_marked(word[1]):
                continue
            token, fitting = self._read(*word)
            if not fitting:
                continue
            near = itertools.starmap(_token, words[max(0, at - NEAR) : at] + words[at + 1 : at + 1 + NEAR])
            best = self._best(fitting, near)
            if best is not None:
                yield from (Edit(a, b, hidden, MASKED) for (a, b), hidden in zip(token.runs, best, strict=True))

    def _read(self, start: int, text: str) -> tuple[_Token, list[Fitting]]:
        """A word, and the watched ones that fit; signs around it may set it off, and hide nothing."""
        token = _token(start, text)
        fitting, inner = self._fits(token), text.strip(_BLOTS)
        if len(token.runs) > 1 and not fitting and inner != text:
            token = _token(start + text.index(inner), inner)
            fitting = self._fits(token)
        return token, fitting

    def _best(self, fitting: list[Fitting], near: Iterable[_Token]) -> tuple[str, ...] | None:
        """What is hidden in a token, by the watched word that has most beside it; None where no word fits well enough."""
        beside = [word for other in near for word in self._may_be(other)]
        company, word, hidden = max((self._company(word, hidden, beside), word, hidden) for word, hidden in fitting)
        seen = _seen(word, hidden)
        return hidden if company or (seen >= MIN_SEEN and 3 * seen >= 2 * len(word)) else None

    def _may_be(self, token: _Token) -> list[str]:
        """The watched words that a token is, or may be."""
        if token.runs:
            return [word for word, _ in self._fits(token)]
        return [key for key in {_key(token.text), fold(token.text).decode()} if key in self._owners]

    def _company(self, word: str, hidden: tuple[str, ...], beside: list[str]) -> int:
        """How many words of the same detail stand near; beside a single letter a number is none, for any may be there."""
        mine, lone = self._owners[word], _seen(word, hidden) == 1
        others = {other for other in beside if other != word and not (lone and other.isdigit())}
        return sum(not mine.isdisjoint(self._owners[other]) for other in others)

    def _fits(self, token: _Token) -> list[Fitting]:
        return self._fitting(token.pieces, tuple(map(_signs, token.hidden))) if token.runs else []

    def _fit(self, pieces: tuple[str, ...], runs: tuple[int, ...]) -> list[Fitting]:
        """The watched words that show these pieces, each with what is hidden of it."""
        found: dict[str, tuple[str, ...]] = {}
        bounds = list(map(_hidden, runs))
        fewest, most = (sum(column) for column in zip(*bounds, strict=True))
        ways: tuple[Callable[[str], str], ...] = (_key, str.casefold, lambda piece: fold(piece).decode())
        for shown in {tuple(map(way, pieces)) for way in ways}:
            first, last, seen = shown[0], shown[-1], sum(map(len, shown))
            place, letter = (0, first[:1]) if first else (-1, last[-1:]) if last else (0, "")
            for size in range(seen + fewest, seen + most + 1):
                for word in self._shelves.get((size, place, letter), ()):
                    if word.startswith(first) and word.endswith(last) and (hidden := _behind(word, shown, bounds)):
                        found[word] = hidden
        return list(found.items())


def _seen(word: str, hidden: tuple[str, ...]) -> int:
    """Letters of a word that are not hidden."""
    return len(word) - sum(map(len, hidden))


def _shelved(words: Iterable[str]) -> dict[tuple[int, int, str], list[str]]:
    """Words by length and a letter in a place, the first (0) or the last (-1); by length alone ("")."""
    shelves: dict[tuple[int, int, str], list[str]] = {}
    for word in sorted(words):
        if len(word) >= SHORTEST or word[:1].isdigit():
            for shelf in ((len(word), 0, word[0]), (len(word), -1, word[-1]), (len(word), 0, "")):
                shelves.setdefault(shelf, []).append(word)
    return shelves


def _behind(word: str, shown: tuple[str, ...], bounds: list[tuple[int, int]]) -> tuple[str, ...]:
    """What of a word that begins and ends as is shown lies between the pieces; nothing where they do not all stand in it."""
    if len(shown) == 2:
        return (word[len(shown[0]) : len(word) - len(shown[1])],)
    gaps = "".join(f"(.{{{a},{b}}}){re.escape(piece)}" for piece, (a, b) in zip(shown[1:], bounds, strict=True))
    match = re.fullmatch(re.escape(shown[0]) + gaps, word)
    return match.groups() if match else ()


def _may_hide(text: str) -> bool:
    """A cheap look first: is there any sign?"""
    shown = ".." in text or "xx" in text or "XX" in text or "_" in text or "acted" in text or "sored" in text
    return shown or _shows_sign(text)


def _shows_sign(text: str) -> bool:
    if signs(text).isdisjoint(_SIGNS):
        return False
    return _SIGN.search(text) is not None or ("?" in text and _ASKED.search(text) is not None)


def _apart(start: int, token: str) -> Iterator[tuple[int, str]]:
    """The words of a token, with their places: Isolde_Fairw*ather is two, but in Is_lde the stroke hides a letter."""
    if "_" in token and _BLOT.search(token):
        yield from ((start + word.start(), word.group()) for word in re.finditer("[^_]+", token))
    else:
        yield start, token


def _key(word: str) -> str:
    """A word as it is compared: one with figures as it is, one of letters by its skeleton."""
    plain = plain_digits(word).casefold()
    return plain if any(map(str.isdigit, plain)) else fold(plain).decode()


def _is_marked(text: str) -> bool:
    """A cheap look: may something in a word be hidden?"""
    return not text.isalnum() or "xxx" in text.lower()


def _token(start: int, text: str) -> _Token:
    runs = [m.span() for m in _MASK.finditer(text)] if len(text) <= MAX_TOKEN else []
    bare = text.strip(_BLOTS + "#")
    emphasis = (
        len(runs) == 2
        and runs[0][0] == 0
        and runs[1][1] == len(text)
        and text[slice(*runs[0])] == text[slice(*runs[1])]
        and (len(bare) < SHORTEST - 1 or data.is_word(letters(bare)))
    )
    if not runs or emphasis or not bare:
        return _Token(bare, (bare,), ())
    edges = [0, *(place for run in runs for place in run), len(text)]
    pieces = tuple(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    return _Token(text, pieces, tuple((start + a, start + b) for a, b in runs), tuple(text[a:b] for a, b in runs))


MOST_CUT = 12
"""Letters of a word that was cut off."""


def _signs(run: str) -> int:
    """How many signs hide something; 0 where any number of letters was cut off."""
    return 0 if run[0] in "[(" or run in {"…", "..."} else len(run)


def _hidden(signs: int) -> tuple[int, int]:
    """The fewest and most letters that so many signs stand for: few people count them. Where a line breaks off, nothing may be lacking."""
    return (max(1, signs - 2), signs + 2) if signs else (0, MOST_CUT)


class _Numbers:
    """Digit strings, by each figure and its place from the end."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self._with: dict[tuple[int, int, str], set[str]] = {}
        for number in numbers:
            for place, figure in enumerate(reversed(number)):
                self._with.setdefault((len(number), place, figure), set()).add(number)
        self._lengths = sorted({length for length, _, _ in self._with if length > MIN_FIGURES}, reverse=True)

    def like(self, shown: str) -> str:
        """The longest number whose figures are those that are shown at the end, enough of them and not all; "" where there is none."""
        for length in self._lengths:
            seen = [(place, c) for place, c in enumerate(reversed(shown[-length:])) if c.isdigit()]
            if length <= len(shown) and MIN_FIGURES <= len(seen) < length:
                found = self._with.get((length, *seen[0]), set())
                for place, figure in seen[1:]:
                    if not found:
                        break
                    found = found & self._with.get((length, place, figure), set())
                if found:
                    return min(found)
        return ""
