"""Phones, e-mail addresses and handles.

phone   national and international forms with any separators; figures must all be there, in order and alone
email   "at" and "dot" in symbols, words or brackets of many languages; figures never change under a typing error
handle  bounded: never inside a longer word
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from operator import itemgetter

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.fold import FIGURE_RUN, after, before, digits, fold, letters, plain_digits, word_skeletons
from watcher.match.index import MAX_TOLERANCE
from watcher.match.pattern import EDIT_BITS, WORDS_IN_A_POST, Hit, Pattern, Sighting, bounds, likeness
from watcher.match.views import View
from watcher.model import Identifier

PHONE_BITS = 24.0
"""A number of 7 or more digits: 2^-23 by chance, in the one post in some thirty that holds a number at all."""
EMAIL_BITS = 26.0
MIN_NATIONAL = 7
"""Digits. What is shorter is an extension or a service number."""

_TWO_DIGIT_CODES = frozenset(
    (
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 "
        "81 82 84 86 90 91 92 93 94 95 98"
    ).split()
)
"""Country calling codes of two digits: ITU-T E.164 list of assigned codes. 1 and 7 have one digit, all others three."""


def calling_code(number: str) -> str:
    """The country calling code of an E.164 number without its plus."""
    if number[:1] in {"1", "7"}:
        return number[:1]
    return number[:2] if number[:2] in _TWO_DIGIT_CODES else number[:3]


def national(number: str) -> str:
    """An E.164 number without its country's code."""
    return number[len(calling_code(number)) :]


def phones(identifier: Identifier, value: str) -> Iterator[Pattern]:
    number = digits(value)
    own = national(number)
    if len(own) >= MIN_NATIONAL - 1:
        confirm = partial(confirm_phone, calling_code(number), own)
        yield Pattern(fold(own), 0, identifier, confirm, figures=len(own) // 2)


def confirm_phone(code: str, national: str, hit: Hit) -> Sighting | None:
    """All its digits and nothing else; before it only a prefix that belongs to it; after it no further digit."""
    text, start = hit.view.text, hit.start
    if not _same_digits(text[start : hit.end], national) or plain_digits(after(text, hit.end)).isalnum():
        return None
    head = plain_digits(text[max(0, start - 32) : start])
    prefix = re.search(
        rf"(?:(?:\+|00|011)[\W_]{{0,4}})?{_spaced(code)}[\W_]{{0,4}}(?:\(?0\)?[\W_]{{0,3}})?\Z|\(?(?:[081]|(?<![^\W_])[oO])\)?[\W_]{{0,2}}\Z",
        head,
    )
    if prefix:
        before_it = head[: prefix.start()]
        if not re.search(r"[0-9]\Z", before_it):
            start -= len(head) - prefix.start()
    if plain_digits(before(text, start)).isalnum() and start == hit.start:
        return None
    if re.match(r"[\w]", before(text, start)):
        return None
    return Sighting(start, hit.end, 1.0, PHONE_BITS, why="every digit of the number")


class Apart:
    """Phone numbers whose groups of figures stand among words: "area code 541, then 555, then 0133"."""

    def __init__(self, numbers: Iterable[tuple[Identifier, str]]) -> None:
        self._known: dict[str, list[Identifier]] = {}
        for identifier, number in numbers:
            own = national(number)
            if len(own) > MIN_NATIONAL:
                for shown in dict.fromkeys((own, "0" + own, "1" + own, number)):
                    self._known.setdefault(shown, []).append(identifier)
        self._sizes = frozenset(map(len, self._known))

    def __repr__(self) -> str:
        return "<Apart>"

    def met(self, text: str) -> Iterator[tuple[Identifier, Sighting]]:
        """Each number of which every figure is there, in order, with no other figure and few words between."""
        if not self._sizes or len(digits(text)) < min(self._sizes):
            return
        shown = plain_digits(text)
        groups = [m.span() for m in FIGURE_RUN.finditer(shown)]
        for first in range(len(groups)):
            yield from self._from(shown, groups[first : first + MOST_GROUPS])

    def _from(self, text: str, groups: list[tuple[int, int]]) -> Iterator[tuple[Identifier, Sighting]]:
        """The numbers that begin with the first of these groups."""
        start, end = groups[0]
        figures, words = text[start:end], False
        for left, right in groups[1:]:
            between = text[end:left]
            if len(between) > MAX_BETWEEN or len(figures) > max(self._sizes):
                return
            words = words or any(map(str.isalpha, between))
            figures, end = figures + text[left:right], right
            for identifier in self._known.get(figures, ()) if words else ():
                yield identifier, Sighting(start, end, 1.0, APART_BITS, why="every digit of the number, among words")


MOST_GROUPS = 10
MAX_BETWEEN = 30
"""Code points between two groups of figures."""
APART_BITS = PHONE_BITS - 4.0
"""Figures of several things may follow each other, too."""


def _spaced(code: str) -> str:
    return r"[\W_]{0,4}".join(code)


def _same_digits(span: str, wanted: str) -> bool:
    """The span's figures are the wanted ones; a letter may only stand for a figure that it looks like (O, l, S ...)."""
    shown = plain_digits(span)
    seen = [c for c in shown if c.isalnum()]
    real = sum(c.isdigit() for c in seen)
    if len(seen) != len(wanted):
        folded = fold(span)
        return real >= len(wanted) - 2 and folded == fold(wanted) and real == len(digits(span))
    return all(
        c == w or (not c.isdigit() and fold(c) == fold(w)) for c, w in zip(seen, wanted, strict=True)
    ) and real * 2 >= len(wanted)


# --- e-mail ---------------------------------------------------------------------------------------------------------

SPELLINGS = (
    ("@", "."), ("at", "dot"), ("at", "."), ("@", "dot"), ("", ""), ("at", "punkt"), ("@", "punkt"), ("ät", "punkt"), ("arobase", "point"), ("@", "point"), ("arobas", "point"), ("chez", "point"), ("a", "point"),
    ("arroba", "punto"), ("@", "punto"), ("chiocciola", "punto"), ("apenstaartje", "punt"), ("@", "punt"), ("małpa", "kropka"), ("malpa", "kropka"), ("@", "kropka"), ("snabela", "punkt"),
    ("snabel-a", "punkt"), ("arroba", "ponto"), ("@", "ponto"), ("собака", "точка"), ("@", "точка"), ("маймунско", "точка"), ("at", "period"), ("at", "d0t"), ("zavinac", "tecka"), ("kukac", "pont"), ("krøllalfa", "punktum"),
)  # fmt: skip
"""How "@" and "." are said in the languages of street words; brackets and blanks vanish in the fold."""


@lru_cache(1024)
def _tails(domain: str) -> tuple[bytes, ...]:
    """What stands behind the mailbox, in every spelling; many mailboxes share a domain."""
    return tuple(dict.fromkeys(fold(at) + fold(domain.replace(".", dot)) for at, dot in SPELLINGS))


def emails(identifier: Identifier, value: str) -> Iterator[Pattern]:
    """Patterns of the mailbox; its domain, which many share, is confirmed behind it in every spelling."""
    mailbox, _, domain = value.partition("@")
    tails = _tails(domain)
    confirm, confirm_whole = partial(confirm_email, value, tails), partial(confirm_email, value, ())
    for skeleton, words in _said(mailbox).items():
        tolerance = 0 if len(skeleton) < 8 else 1
        if len(skeleton) < MIN_MAILBOX:
            yield from (Pattern(skeleton + whole, tolerance, identifier, confirm_whole) for whole in tails)
        else:
            plain = skeleton == fold(mailbox)
            if plain and tolerance:  # an at sign parts no words: it looks like an a
                yield Pattern(fold(value), MAX_TOLERANCE, identifier, confirm_whole, words=word_skeletons(value))
            yield Pattern(skeleton, tolerance, identifier, confirm, words=words if tolerance else (), close=plain)


def _said(mailbox: str) -> dict[bytes, tuple[bytes, ...]]:
    """The skeletons of a mailbox with its dots as signs and in words, each with its words."""
    out: dict[bytes, tuple[bytes, ...]] = {}
    first, *others = (word_skeletons(part) for part in mailbox.split("."))
    for dot in _DOT:
        words = [*first, *(word for part in others for word in ((dot, *part) if dot else part))]
        out.setdefault(b"".join(words), tuple(words))
    return out


LONG_DOMAIN = 14
"""Letters. In a longer domain two typing errors are forgiven."""
MIN_MAILBOX = 5
"""Letters. A shorter mailbox name is searched together with its domain."""


def confirm_email(value: str, tails: tuple[bytes, ...], hit: Hit) -> Sighting | None:
    text, last, edits = hit.view.text, hit.last, hit.distance
    if tails:
        last = _behind_tag(hit.view, last)
        spoken = _spoken_tail(hit.view.skeleton, last, value.partition("@")[2])
        best = (
            (0, spoken) if spoken else min((_tail(hit.view.skeleton, last, tail) for tail in tails), key=itemgetter(0))
        )
        if best[0] + edits > 2:
            return None
        edits, last = edits + best[0], best[1]
    start, end = hit.view.behind(hit.first, last)
    span = text[start:end]
    if len(span) > 4 * (last - hit.first) + 8 or bounds(text, start, end, joiners="_") < 2:
        return None
    if edits and (
        (digits(span) != digits(value) and not _leet_equal(span, value)) or fold(span)[:1] != fold(value)[:1]
    ):
        return None  # other figures or another initial are another mailbox
    similarity = round(1 - edits / max(1, last - hit.first), 4)
    return Sighting(start, end, similarity, EMAIL_BITS - EDIT_BITS * edits, why="the mailbox and its domain")


_TAG = re.compile(r"\+[\w.-]{1,32}(?=@)")


def _behind_tag(view: View, last: int) -> int:
    """Where a mailbox ends with the tag that its owner may add: mailbox+shop@example.org."""
    tag = _TAG.match(view.text, view.offsets[last - 1] + 1)
    return bisect_left(view.offsets, tag.end()) if tag else last


_AT = tuple(dict.fromkeys(fold(at) for at, _ in SPELLINGS))
LONGEST_AT = max(map(len, _AT))
_DOT = tuple(dict.fromkeys(fold(dot) for _, dot in SPELLINGS))


def _spoken_tail(skeleton: bytes, first: int, domain: str) -> int:
    """Where "at" and the domain end that stand at `first`, in words of any two languages; 0 where they do not."""
    labels = [fold(label) for label in domain.split(".")]
    if skeleton.find(labels[0], first, first + LONGEST_AT + len(labels[0])) < 0:
        return 0
    for at in _AT:
        for dot in _DOT:
            whole = at + dot.join(labels)
            if skeleton.startswith(whole, first):
                return first + len(whole)
    return 0


def _tail(skeleton: bytes, at: int, tail: bytes) -> tuple[int, int]:
    """How far the skeleton at `at` is from a spelling of "at" and the domain, and where that ends."""
    most = 2 if len(tail) >= LONG_DOMAIN else 1
    shifts = (n for n in (0, 1, -1, 2, -2)[: 1 + 2 * most] if 0 < at + len(tail) + n <= len(skeleton))
    ends = [at + len(tail) + n for n in shifts]
    near = [(OSA.distance(tail, skeleton[at:end], score_cutoff=most), end) for end in ends]
    return min((found for found in near if found[0] <= most), default=(9, at), key=itemgetter(0))


def _leet_equal(span: str, value: str) -> bool:
    """Are figures written for letters, beside the figures of the value itself?"""
    shown, own = digits(span), digits(value)
    return len(shown) > len(own) + 1 and own in shown


# --- handles --------------------------------------------------------------------------------------------------------

HANDLE_ENOUGH = 12.0
"""Bits. A handle below this is a word or close to one, and only counts with another detail."""


MIN_SLIPPED, LONG_HANDLE = 9, 14
"""Letters. From here on a handle may hold one slip, and two; its figures none."""


def handle_bits(value: str) -> float:
    """How unlikely a handle is in running text: by its words, else by its letters; figures add log2(10) each."""
    word = letters(value)
    figures = 3.3 * len(digits(value))
    if data.is_word(word):
        return data.word_bits(word) + figures - WORDS_IN_A_POST
    pairs = [data.bigrams().get(a + b, -16.0) + 4.3 for a, b in itertools.pairwise(word)]
    return min(30.0, 4.7 - sum(pairs) + figures - WORDS_IN_A_POST)


SEPARATORS = {
    "_": ("underscore", "unterstrich", "tiret bas", "guion bajo", "podkreślnik"),
    ".": ("dot", "punkt", "point", "punto"),
    "-": ("dash", "hyphen", "minus", "bindestrich", "tiret", "guion"),
}
"""How the signs inside a handle are said."""


def handles(identifier: Identifier, value: str) -> Iterator[Pattern]:
    confirm = partial(confirm_handle, value, handle_bits(value))
    skeleton = fold(value)
    tolerance = (len(skeleton) >= MIN_SLIPPED) + (len(skeleton) >= LONG_HANDLE)
    if len(skeleton) >= 3:
        yield Pattern(skeleton, tolerance, identifier, confirm, worded=True)
    for sign, words in SEPARATORS.items():
        for said in words if sign in value[1:-1] else ():
            yield Pattern(fold(value.replace(sign, said)), 0, identifier, confirm, worded=True)


def confirm_handle(value: str, bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = text[hit.start : hit.end]
    if not _is_bounded(text, hit.start, hit.end) or _glued(text, hit):
        return None
    if hit.distance and digits(span) != digits(value) and not _leet_equal(span, value):
        return None
    if hit.distance and re.search(r"\w\s+\w", span):
        return None  # misspelt and in two words it is somebody's name
    if hit.distance and _goes_on(hit.view.skeleton[hit.first : hit.last], hit.pattern):
        return None
    return _sighted(hit, hit.end, bits, "the handle, bounded")


def _sighted(hit: Hit, end: int, bits: float, why: str) -> Sighting:
    """A handle that stands up to `end`, worth so much without its slips."""
    bits -= EDIT_BITS * hit.distance
    return Sighting(hit.start, end, likeness(hit), bits, "whole" if bits >= HANDLE_ENOUGH else "fragment", why)


HEARD_BITS = 3.0
"""What a handle is worth less that only sounds like the person's."""


def confirm_heard(value: str, hit: Hit) -> Sighting | None:
    """A handle in the letters of another script, by its sound; its figures stand behind it."""
    text, own = hit.view.text, digits(value)
    behind = re.match(rf"[\W_]{{0,2}}{own}(?!\d)", text[hit.end :]) if own else None
    end = hit.end + (behind.end() if behind else 0)
    if (own and not behind) or not _is_bounded(text, hit.start, end):
        return None
    return _sighted(hit, end, handle_bits(value) - HEARD_BITS, "the handle, by its sound")


def _is_bounded(text: str, start: int, end: int) -> bool:
    """Does it stand alone, or between two strokes that only set it in italics?"""
    italics = text[max(0, start - 1) : start] == "_" == text[end : end + 1]
    return bounds(text, start - italics, end + italics, joiners="_") == 2


def _goes_on(seen: bytes, pattern: bytes) -> bool:
    """Is it the whole handle and more, which is another one, but for a first or last letter that was typed twice?"""
    return pattern in seen and seen not in {pattern[:1] + pattern, pattern + pattern[-1:]}


def _glued(text: str, hit: Hit) -> bool:
    """Does the handle go on behind a hyphen or an at sign, as in `the-handle`, while its own letters are unspaced?"""
    span = text[hit.start : hit.end]
    if len(span) > hit.size * 1.5:
        return False
    tail = text[hit.end : hit.end + 2]
    head = text[max(0, hit.start - 2) : hit.start]
    mailbox = re.match(r"@[^\W_]", tail) and not head.endswith("@")  # @handle@server.example is an account
    return bool(re.match(r"-[^\W_]", tail) or re.search(r"[^\W_][-]\Z", head) or mailbox)
