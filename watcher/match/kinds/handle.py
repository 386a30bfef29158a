"""Handles: bounded, never inside a longer word."""

import itertools
import math
import re
from collections.abc import Iterator
from functools import partial

from watcher.match import data
from watcher.match.kinds.decorated import bare, decorated, undecorated
from watcher.match.pattern import (
    EDIT_BITS,
    WORDS_IN_A_POST,
    Hit,
    Pattern,
    Sighting,
    among_signs,
    bounds,
    leet_equal,
    letter_share,
    likeness,
    other_figures,
)
from watcher.match.text.figures import FIGURE_BITS, digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.numbers import ENGLISH
from watcher.match.text.signs import CAPITAL
from watcher.model import Identifier

HANDLE_ENOUGH = 12.0
"""Bits. A handle below this is a word or close to one, and only counts with another detail."""


MIN_BARE = 7
"""Letters of a handle without what was added to it."""
MIN_SLIPPED, LONG_HANDLE = 9, 14
"""Letters. From here on a handle may hold one slip, and two; its figures none."""


def handle_bits(value: str) -> float:
    """How unlikely a handle is in running text: by its words, else by its letters; figures add their own."""
    word = letters(value)
    figures = FIGURE_BITS * len(digits(value))
    if data.is_word(word):
        return data.word_bits(word) + figures - WORDS_IN_A_POST
    pairs = [data.bigrams().get(a + b, -16.0) + 4.3 for a, b in itertools.pairwise(word)]
    return min(30.0, 4.7 - sum(pairs) + figures - WORDS_IN_A_POST)


SPOKEN_SIGNS = (
    {"_": "underscore", ".": "dot", "-": "dash"},
    {"_": "underscore", ".": "dot", "-": "hyphen"},
    {"_": "underscore", ".": "dot", "-": "minus"},
    {"_": "unterstrich", ".": "punkt", "-": "bindestrich"},
    {"_": "unterstrich", ".": "punkt", "-": "minus"},
    {"_": "tiret bas", ".": "point", "-": "tiret"},
    {"_": "guion bajo", ".": "punto", "-": "guion"},
    {"_": "trattino basso", ".": "punto", "-": "trattino"},
    {"_": "podkreślnik", ".": "kropka", "-": "myślnik"},
    {"_": "understreck", ".": "punkt", "-": "bindestreck"},
    {"_": "sublinhado", ".": "ponto", "-": "hífen"},
)
"""How the signs inside a handle or a mailbox are said, a language each."""


def spoken(value: str) -> list[str]:
    """A handle or mailbox with the signs inside it in words, in each language; none where it has none."""
    inner = value[1:-1]
    said = (
        value[:1] + "".join(f" {words[c]} " if c in words else c for c in inner) + value[-1:] for words in SPOKEN_SIGNS
    )
    return list(dict.fromkeys(said)) if any(c in SPOKEN_SIGNS[0] for c in inner) else []


_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBERED = re.compile(r"(.*[^\W\d_][\W_]?)([0-9]{2,4})")
"""A handle with a number behind its letters."""


def in_words(value: str) -> list[str]:
    """A handle with the number at its end in English words, figure by figure and in pairs: moonvixen ninety two, moonvixen nine two; none without one."""
    numbered = _NUMBERED.fullmatch(value)
    if numbered is None:
        return []
    letters, number = numbered.groups()
    pairs = [number[:-2], number[-2:]] if len(number) > 2 else [number]
    return [letters + "".join(ENGLISH[int(figure)] for figure in number), letters + "".join(map(_pair, pairs))]


def _pair(number: str) -> str:
    """One or two figures as a number in words; with a zero at the beginning, figure by figure."""
    value = int(number)
    if len(number) == 1 or value < 10:
        return "".join(ENGLISH[int(figure)] for figure in number)
    if value < 20:
        return _TEENS[value - 10]
    return _TENS[value // 10 - 2] + (ENGLISH[value % 10] if value % 10 else "")


def handles(identifier: Identifier, value: str) -> Iterator[Pattern]:
    confirm = partial(confirm_handle, value, handle_bits(value))
    skeleton = fold(value)
    tolerance = (len(skeleton) >= MIN_SLIPPED) + (len(skeleton) >= LONG_HANDLE)
    if len(skeleton) >= 3:
        yield Pattern(skeleton, tolerance, identifier, confirm, worded=True)
    for said in dict.fromkeys((*spoken(value), *in_words(value))):
        yield Pattern(fold(said), 0, identifier, confirm, worded=True)
    own = undecorated(value)
    if len(own) >= MIN_BARE and handle_bits(own) >= HANDLE_ENOUGH:
        yield Pattern(fold(own), 0, identifier, partial(confirm_bare, own))


def confirm_bare(own: str, hit: Hit) -> Sighting | None:
    """The handle without what was added to it, with its figures."""
    text = hit.view.text
    return None if other_figures(text[hit.start : hit.end], own) else bare(text, hit.start, hit.end)


def confirm_handle(value: str, bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = text[hit.start : hit.end]
    whole = _bounded(text, hit.start, hit.end, value)
    if whole is None and not hit.distance and bits >= HANDLE_ENOUGH:
        return decorated(text, hit.start, hit.end)
    if whole is None or _glued(text, hit) or (among_signs(text, *whole) and span.casefold() != value.casefold()):
        return None
    if hit.distance and digits(span) != digits(value) and not leet_equal(span, value):
        return None
    if other_figures(span, value):
        return None
    if hit.distance and re.search(r"\w[,;:.]?\s+\w|[^\W\d_]-[^\W\d_]", span) and "-" not in value:
        return None  # misspelt and in two words it is somebody's name
    if _INITIALLED.fullmatch(span) or (letters(value) and not letter_share(span)):
        return None  # D. Kovács is not dkovacs, nor 4, 5, 4, 1, 3, 5 asales
    if _names_mailbox(text, hit):
        sure = not hit.distance and bits >= HANDLE_ENOUGH
        return Sighting(*whole, 1.0, MAILBOX_BITS, "fragment", "the handle, as a mailbox's name") if sure else None
    seen = hit.view.skeleton[hit.first : hit.last]
    if hit.distance and (_begins_otherwise(seen, hit.pattern) or _goes_on(seen, hit.pattern)):
        return None
    return _sighted(hit, whole, min(bits, _as_words(span)), "the handle, bounded")


def _as_words(span: str) -> float:
    """What everyday words beside one another are worth that make the handle together: "Murphy plays" for murphyplays."""
    words = span.split()
    if len(words) < 2 or not all(len(word) >= MIN_SAID and data.is_word(letters(word)) for word in words):
        return math.inf
    return sum(data.word_bits(letters(word)) for word in words) - WORDS_IN_A_POST - NEXT * (len(words) - 1)


MIN_SAID = 3
"""Letters. Shorter pieces are a handle's letters, drawn apart."""
NEXT = 5.0
"""Bits. A word makes the next one so much likelier: words stand in sentences."""


def _sighted(hit: Hit, span: tuple[int, int], bits: float, why: str) -> Sighting:
    """A handle that stands at a span, worth so much without its slips."""
    bits -= EDIT_BITS * hit.distance
    return Sighting(*span, likeness(hit), bits, "whole" if bits >= HANDLE_ENOUGH else "fragment", why)


HEARD_BITS = 3.0
"""What a handle is worth less that only sounds like the person's."""


def confirm_heard(value: str, hit: Hit) -> Sighting | None:
    """A handle in the letters of another script, by its sound; its figures stand behind it."""
    text, own = hit.view.text, digits(value)
    behind = re.match(rf"[\W_]{{0,2}}{own}(?!\d)", text[hit.end :]) if own else None
    end = hit.end + (behind.end() if behind else 0)
    whole = _bounded(text, hit.start, end, value)
    if (own and not behind) or whole is None:
        return None
    return _sighted(hit, whole, handle_bits(value) - HEARD_BITS, "the handle, by its sound")


MOST_STROKES = 3
"""Strokes on each side that set a text in italics or bold."""


def _bounded(text: str, start: int, end: int, value: str) -> tuple[int, int] | None:
    """The span of a handle that stands alone, with the strokes that it begins and ends with itself; others stand on both sides, and only set it in
    italics. None where it goes on.
    """
    left, right = _edge(value), _edge(value[::-1])
    before, after = (
        strokes(text[max(0, start - left - MOST_STROKES) : start][::-1]),
        strokes(text[end : end + right + MOST_STROKES]),
    )
    if bounds(text, start - before, end + after, joiners="_") < 2:
        return None
    for set_off in range(MOST_STROKES + 1):
        mine, behind = before - set_off, after - set_off
        if 0 <= mine <= left and 0 <= behind <= right:
            return start - mine, end + behind
    return None


def _edge(value: str) -> int:
    """The strokes right before the first letter of a handle."""
    head = value[: len(value) - len(value.lstrip("_.-"))]
    return strokes(head[::-1])


def strokes(text: str) -> int:
    """How many it begins with."""
    return len(text) - len(text.lstrip("_"))


def _goes_on(seen: bytes, pattern: bytes) -> bool:
    """Is it the whole handle and more, which is another one, but for a first or last letter that was typed twice?"""
    return pattern in seen and seen not in {pattern[:1] + pattern, pattern + pattern[-1:]}


_INITIALLED = re.compile(rf"{CAPITAL}\.?\s+{CAPITAL}[^\W\d_]+")
"""An initial and a name, as people are written."""


def _begins_otherwise(seen: bytes, pattern: bytes) -> bool:
    """Has it another initial, or none? Many handles are an initial and a family name: so is jcavalcanti, and Cavalcanti is a name."""
    exchanged = pattern[1::-1] + pattern[2:3]
    return seen[:1] != pattern[:1] and seen[:3] != exchanged and not seen.endswith(pattern)


_PREFIX = re.compile(r"\b(?:ex|anti|pro|non)-\Z", re.IGNORECASE)
"""What a word is given with a hyphen: ex-copperlynx."""


MOST_PLATFORM = 20
"""Code points."""
_ACCOUNT = re.compile(
    r"@(?:twitch|twitter|x|insta(?:gram)?|ig|tik ?tok|tt|youtube|yt|reddit|kick|discord|steam|github|telegram|tg|snap(?:chat)?|facebook|fb|bluesky|bsky|threads|onlyfans|of|vk|roblox|xbox|psn)"
    r"(?:\.(?:tv|com|me|gg|app))?(?![^\W_]|[.@-][^\W_])",
    re.IGNORECASE,
)
"""Behind a handle, where its account is: no mailbox has such a domain."""


_AT_DOMAIN = re.compile(r"(?:[.+][\w.+-]{1,32})?@[^\W_]")
MAILBOX_BITS = 9.0
"""What a handle says as a mailbox's name: people mostly have one name everywhere, and others may have it, too."""


def _glued(text: str, hit: Hit) -> bool:
    """Does the handle go on behind a hyphen, as in `the-handle`, while its own letters are unspaced? An ending in another script is
    how people decline it: copperlynx-а.
    """
    span = text[hit.start : hit.end]
    if len(span) > hit.size * 1.5:
        return False
    tail = text[hit.end : hit.end + MOST_PLATFORM]
    head = text[max(0, hit.start - 2) : hit.start]
    goes_on = re.match(r"-[^\W_]", tail) and tail[:2].isascii() == span.isascii()
    before = re.search(r"[^\W_][-]\Z", head) and not _PREFIX.search(text[max(0, hit.start - 6) : hit.start])
    return bool(goes_on or before)


def _names_mailbox(text: str, hit: Hit) -> bool:
    """Is it what stands before the at sign of a mailbox? An account of a federated server begins with one itself: @handle@server.example."""
    tail = text[hit.end : hit.end + MOST_PLATFORM]
    return bool(_AT_DOMAIN.match(tail) and not (text[max(0, hit.start - 1) : hit.start] == "@" or _ACCOUNT.match(tail)))
