"""Names: in any order, with initials, short forms, a missing middle name, special letters dropped or transcribed.

How telling a name is comes from how common its words are; a name of which only an initial is left, or a lone nickname, is a
fragment. The same forms serve the names of relatives.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain

from watcher.match.index import tolerance_for
from watcher.match.names import couples, strangers
from watcher.match.names.form import CLIPPED, SHORT_FORM, Form
from watcher.match.names.forms import ABBREVIATED, clipped, forms, is_clip, pair, split, untitled
from watcher.match.names.habits import by_habits, romanised_otherwise
from watcher.match.names.slipped import (
    OTHER_WORD,
    TOGETHER,
    are_slips,
    other_initials,
    other_words,
    word_by_word,
    word_for_word,
)
from watcher.match.pattern import (
    EDIT_BITS,
    Hit,
    Pattern,
    Sighting,
    among_signs,
    bounds,
    figures_are_letters,
    letter_share,
    likeness,
)
from watcher.match.text.fold import UNSPACED, fold
from watcher.match.text.signs import CAPITAL
from watcher.match.text.spellings import respelled, transcriptions
from watcher.match.text.tokens import word_skeletons
from watcher.model import Identifier

ODD_CASE = 6.0
"""Bits off when only the first of two words has a capital."""
MOST_ALONE = 4
"""Letters that stand alone in a name with initials."""
SHORTENED = frozenset({SHORT_FORM, CLIPPED})
"""Forms that end within the given name: nothing of it may stand behind them."""
MIN_NAME = 4
"""Letters. A shorter form is met everywhere."""
MIN_SIGNS = 3
"""Signs of a script without blanks. Two stand together by chance."""
LOOSE = 14
"""Letters. A longer name may be glued to a word on one side."""
ENOUGH = 9.0
"""Bits. A form of a name below this is only a fragment."""


class Name:
    """One name of a person. Its forms are made again when the first one is met: most never are."""

    __slots__ = ("_forms", "_value", "_ways")

    def __init__(self, value: str, ways: Callable[[str], Iterator[Form]]) -> None:
        self._value, self._ways = value, ways
        self._forms: dict[bytes, Form] = {}

    def __repr__(self) -> str:
        return "<Name>"

    def forms(self) -> dict[bytes, Form]:
        """Each way to write the name and its transcriptions, by its skeleton."""
        made: dict[bytes, Form] = {}
        spellings = [s for written in transcriptions(self._value) for x in respelled(written) for s in _abbreviated(x)]
        for form in chain.from_iterable(map(self._ways, spellings)):
            shown = _in_letters(form)
            made.setdefault(fold("".join(shown.parts)), shown)
        initials = [other for known in made.values() for other in romanised_otherwise(self._value, known)]
        for form in (*initials, *chain.from_iterable(map(pair, by_habits(self._value, spellings)))):
            made.setdefault(fold("".join(form.parts)), form)
        return made

    def confirm(self, hit: Hit) -> Sighting | None:
        self._forms = self._forms or self.forms()
        form = self._forms[hit.pattern]
        if among_signs(hit.view.text, hit.start, hit.end) and not _is_written(form, hit):
            return None
        if form.why == CLIPPED or (form.why == SHORT_FORM and hit.distance and not form.inverted):
            first = re.split(r"[\W_]", hit.view.text[hit.start : hit.end], maxsplit=1)[0]
            if is_clip(first, split(untitled(self._value))[0]):
                form, hit = clipped(first, form.parts[-1]), replace(hit, distance=0)
            elif form.why == CLIPPED:
                return None
        seen = confirm(form, hit)
        if seen and _is_parted(form, hit):
            joined = couples.joined(hit.view.text[hit.start : hit.end], inverted=form.inverted)
            return replace(seen, why=couples.WHY) if joined else None
        off = strangers.bits_off(self._value, form, hit.view.text, seen.start, seen.end) if seen else 0.0
        if seen and (hit.distance or form.why in SHORTENED) and "inserted" in hit.view.names(seen.start, seen.end):
            off += OTHER_WORD
        return replace(seen, bits=seen.bits - off, part="fragment") if seen and off else seen


def _in_letters(form: Form) -> Form:
    """The form with as many initials as their letters are in a skeleton: Ж is a zh there, and Θ a th. Scripts without blanks have none that stand alone."""
    count, said = abs(form.initials), "".join(form.parts)
    initials = said[:count] if form.initials > 0 else said[len(said) - count :]
    shown = count if initials.isascii() or UNSPACED.search(initials) else len(fold(initials))
    return form if shown == count else replace(form, initials=shown if form.initials > 0 else -shown)


def _is_parted(form: Form, hit: Hit) -> bool:
    """Do more words stand there than the form has, with more letters than slips put in?"""
    more = hit.last - hit.first - hit.size >= couples.MIN_GIVEN
    return more and len(word_by_word(form, hit.view.text[hit.start : hit.end], fold)[1]) > len(form.parts)


def _is_written(form: Form, hit: Hit) -> bool:
    """Is it the name sign for sign, and not one that only sounds so?"""
    signs = _signs(hit.view.text[hit.start : hit.end])
    return len(signs) >= MIN_SIGNS and signs == _signs("".join(form.parts))


def _signs(text: str) -> str:
    """Its letters without marks, which a view leaves out."""
    return "".join(filter(str.isalpha, text))


def patterns(identifier: Identifier, value: str, ways: Callable[[str], Iterator[Form]] = forms) -> Iterator[Pattern]:
    """The patterns of one name and its transcriptions; `ways`: its forms."""
    name = Name(value, ways)
    confirm, shared = name.confirm, dict[bytes, bytes]()
    for skeleton, form in name.forms().items():
        if len(skeleton) < MIN_NAME:
            continue
        tolerance = tolerance_for(len(skeleton)) if not form.initials else min(1, tolerance_for(len(skeleton) - 1))
        words = tuple(shared.setdefault(word, word) for word in word_skeletons(" ".join(form.parts)))
        alone = abs(form.initials) == 1 and len(words) > 1
        yield Pattern(
            skeleton,
            min(1, tolerance) if form.why in SHORTENED else tolerance,
            identifier,
            confirm,
            worded=len(skeleton) < LOOSE,
            words=words if len(words) > 1 else (),
            alone=alone,
            close=form.why == "name",
        )


_FAMILIES = (
    ("Hern[aá]ndez", "Hdez Hdz"), ("Fern[aá]ndez", "Fdez Fdz"), ("Gonz[aá]lez", "Glez Gzlez"), ("Rodr[ií]guez", "Rguez Rdguez Rdz"), ("Mart[ií]nez", "Mtnez Mtez Mtz"), ("L[oó]pez", "Lpez"),
    ("Guti[eé]rrez", "Gtrrez Gtez"), ("Jim[eé]nez", "Jmnez"), ("S[aá]nchez", "Schez Snchez"), ("Dom[ií]nguez", "Dguez"), ("Ram[ií]rez", "Rmrez"), ("[AÁ]lvarez", "Alvrez"),
)  # fmt: skip
"""Spanish family names as lists and forms cut them."""
_HABITS = tuple(
    (re.compile(rf"\b{long}\b", re.IGNORECASE), short)
    for long, short in (
        ("v[ao]n de[nr]?", "vd"),
        ("von(?= [^\\W\\d_]{5})", "v"),
        ("M[ou]hamm?[ae]d(?= )", "Md"),
        ("van 't", "vt"),
        ("bin(?= )", "ibn"),
        ("ibn(?= )", "bin"),
        ("Mar[ií]a(?= )", "Ma"),
        ("binti", "bt"),
        ("binte", "bte"),
        *((long, short) for long, shorts in _FAMILIES for short in shorts.split()),
        ("Sankt", "St"),
        ("Saint", "St"),
    )
)
"""Parts of names that are mostly written short: v.d. Meulen, Mª José. Points and strokes vanish in the fold."""


def _abbreviated(value: str) -> Iterator[str]:
    yield value
    for long, short in _HABITS:
        if long.search(value):
            yield long.sub(short, value)


_NO_INITIAL = re.compile(
    r"[aeiouyvwzkàáâèéêìíòóôùúаиоувскяійєαοηε]\s+[^\W\d_]|\w(?:[\W_]{1,3}[^\W_](?![^\W_])){3}|\w\*\w"
)
"""A letter that is a word in some language, with another word behind it, or the first one of a word that is drawn apart: "Gordillo a ver"."""
_SMALL_BEFORE = re.compile(rf"[aeiouyvwzkàáâèéêìíòóôùúаеёиіїоувскяюєηο]\s+{CAPITAL}")
"""The same before a family name with its capital: "e Gordillo"."""
_MASKED = re.compile(r"[^\W_][*#█]{2,}\Z")
"""Before the last letter of a word that somebody hid: "Drumu****l Barbu"."""
MOST_HIDDEN = 16
"""Letters of it."""
_NUMBERED = re.compile(r"[^\W\d_]\d{2,}\Z")
"""A user's name with its figures, which look like letters: cecilia54 is no slip for Cecilia Sa."""
_BARE_FIGURES = re.compile(r"(?<![^\W_])(?<!\w[!|$@(+])[0-9]{2,}(?![^\W_]|[!|$@)+])|\+[0-9]{2,}(?![^\W_])")
"""A word of figures alone is a house number or a calling code, not a name in leetspeak."""


def confirm(
    form: Form, hit: Hit, shape: Callable[[str], bytes] = fold, *, transcribed: bool = False
) -> Sighting | None:
    """Word boundaries, letters rather than figures, and an initial that stands alone. `shape`: in what its slips are counted; a name that
    is `transcribed` is written in several ways, which are names and no slips.
    """
    text = hit.view.text
    span = text[hit.start : hit.end]
    need = 1 if hit.size >= LOOSE and form.why not in SHORTENED else 2
    if bounds(text, hit.start, hit.end) < need or letter_share(span) < LETTERS or _BARE_FIGURES.search(span):
        return None
    if (form.initials and not _stands_alone(form, hit)) or _two_sentences(span, form):
        return None
    if hit.distance and _is_numbered(form, span):
        return None
    if transcribed and not word_for_word(form, span, shape):
        return None
    if hit.distance and not are_slips(form, span, hit.distance, shape):
        return None
    bits = (
        form.bits
        - EDIT_BITS * hit.distance
        - ODD_CASE * _odd_case(span)
        - (other_words(form, span) + other_initials(form, span, shape) if hit.distance and not transcribed else 0)
    )
    end = hit.end + (form.initials < 0 and text[hit.end : hit.end + 1] == ".")
    whole = bits >= ENOUGH and len(form.parts) > 1 and form.why != "given and middle name"
    whole = whole and not (transcribed and hit.size < TOGETHER and span.islower())
    return Sighting(hit.start, end, likeness(hit), bits, "whole" if whole else "fragment", form.why)


def _is_numbered(form: Form, span: str) -> bool:
    """Does a misspelt name end with figures that are more than some letters of its last word?"""
    figures = _NUMBERED.search(span)
    if figures is None:
        return False
    return len(figures[0]) > len(form.parts[-1]) or not figures_are_letters(span, "".join(form.parts))


def _stands_alone(form: Form, hit: Hit) -> bool:
    """Are the initials letters, and is there a separator between them and the rest?"""
    at = hit.view.offsets
    place = hit.first + form.initials if form.initials > 0 else hit.last + form.initials
    if sum(len(word) == 1 for word in re.split(r"[\W_]+", hit.view.text[hit.start : hit.end])) > MOST_ALONE:
        return False  # in letters that all stand alone, none is an initial
    initials = range(hit.first, place) if form.initials > 0 else range(place, hit.last)
    if any(hit.view.text[at[i]].isdigit() for i in initials):
        return False  # Fairweather 1 is a house, or the first of something
    one = len({at[i] for i in initials}) == 1  # character, of however many letters
    if one and form.initials < 0 and _NO_INITIAL.match(hit.view.text, at[hit.last - 1]):
        return False
    if one and form.initials > 0 and _SMALL_BEFORE.match(hit.view.text, at[hit.first]):
        return False
    if form.initials > 0 and _MASKED.search(hit.view.text[max(0, at[hit.first] - MOST_HIDDEN) : at[hit.first]]):
        return False
    between = hit.view.text[at[place - 1] + 1 : at[place]]
    return any(c in " .,_-\n\t\xa0" for c in between) and not set(between) & set("'’")


LETTERS = 0.3
"""Of a name's letters so many are no figures, however much leetspeak it is in."""
_POINTED = re.compile(rf"\b(?:{'|'.join(ABBREVIATED.values())})\.", re.IGNORECASE)
"""Given names that are cut short with a point, which ends no sentence: Wm. Ashdown."""
MANY_COMMAS = 4
"""So many stand between letters, not between names."""


_SHORTENED = re.compile(r"\b(St|Ste|Sta|Sto|Ma|Mc|Wm|Chr|Th|Ph|Fr|Jos|Geo|Jas)\.")
"""Parts of names that end with a point: Jean St. Pierre, Wm. Ashdown."""


def _two_sentences(span: str, form: Form) -> bool:
    """Does a sentence end inside it, or does a comma stand where the given name comes first?"""
    span = _SHORTENED.sub(r"\1", _POINTED.sub("", span))
    if (
        re.search(r"[!?]\s|[)\]]\s(?![(\[])|[^\W_]{2}\.\)?\s+[A-Z]", span)
        and not form.initials
        and not re.search(r"\b\w\.", span)
    ):
        return True
    comma = re.search(r"[^\W_],\s", span) is not None and span.count(",") < MANY_COMMAS
    return comma and form.why in {"name", SHORT_FORM, "both family names"} and not form.inverted


def _odd_case(span: str) -> bool:
    """A capital on one word and none on another, as in "Will young": rarely a name."""
    words = [w for w in ("".join(filter(str.isalpha, word)) for word in span.split()) if len(w) > 2]
    return len(words) == 2 and words[0].istitle() and words[1].islower() and span.count(" ") == 1
