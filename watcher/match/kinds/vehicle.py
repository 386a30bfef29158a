"""Vehicles: two of make, model, colour and year near each other; never alone.

A make goes by its short names too (VW), a model by its first word (Octavia for Octavia Combi), and a colour is said in any language
and any form ("grüner"), with its shade or without; a silver one is a grey one to others.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from typing import NamedTuple

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.index import tolerance_for
from watcher.match.names.models import called
from watcher.match.pattern import Confirm, Hit, Pattern, Sighting, bounds
from watcher.match.text.figures import FIGURE_BITS, digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.spellings import transcriptions
from watcher.model import Identifier, Vehicle

VEHICLE_BITS = 4.5
"""Each of make, model, colour: one of some twenty."""
TELLING = 22.0
"""Bits of a model's words that tell as much as two parts."""
EVERYDAY = 13.0
"""Bits. A first word of a model that is more common is not said for the whole."""
MIN_ANCHOR = 3
"""Letters. A shorter name of a make counts beside the model alone."""
BESIDE = 40
"""Code points on each side of the make or model in which the other parts stand."""
_ENDINGS = "(?:e|er|es|en|em|s|t|te|a|o|as|os|i|y|x|ego|ej|ym|á|é|ý|ą|ая|ое|ого|ому|ом|ым|им|ой|ую|ые|ых|а|е|у)?"
"""What a word for a colour ends with, beside a noun."""
_VOWEL = re.compile("(?:[aoeyýa]|ый|ий|ой)$")


class Parts(NamedTuple):
    """The names of a vehicle's make, model and colour, and its year: each the ways in which it is written."""

    make: tuple[str, ...]
    model: tuple[str, ...]
    colour: tuple[str, ...]
    year: tuple[str, ...]

    def __repr__(self) -> str:
        return "<Parts>"


def _parts(vehicle: Vehicle) -> Parts:
    make, model, colour, year = (
        part.reveal() if part else "" for part in (vehicle.make, vehicle.model, vehicle.colour, vehicle.year)
    )
    return Parts(_makes(make), _models(make, model), _colours(colour), (year, f"'{year[2:]}") if year else ())


def heard(vehicle: Vehicle) -> Iterator[tuple[str, Confirm]]:
    """Make and model, together and each beside another part, and what confirms them by their sound in the letters of another script."""
    parts = _parts(vehicle)
    named = {kind: part.reveal() for kind, part in (("make", vehicle.make), ("model", vehicle.model)) if part}
    yield from ((name, partial(confirm_vehicle, parts, kind)) for kind, name in named.items())
    if len(named) > 1:
        yield " ".join(named.values()), confirm_heard


def vehicles(identifier: Identifier, vehicle: Vehicle) -> Iterator[Pattern]:
    parts = _parts(vehicle)
    anchors = dict.fromkeys(
        (fold(n), kind) for kind, names in (("make", parts.make), ("model", parts.model)) for n in names
    )
    for skeleton, kind in anchors:
        if len(skeleton) >= MIN_ANCHOR:
            yield Pattern(
                skeleton, min(1, tolerance_for(len(skeleton))), identifier, partial(confirm_vehicle, parts, kind)
            )


def _makes(make: str) -> tuple[str, ...]:
    low = make.lower()
    known = next((group for group in data.words()["make"] if low in group), [])
    return tuple(dict.fromkeys((*transcriptions(make), *known))) if make else ()


def _models(make: str, model: str) -> tuple[str, ...]:
    if not model:
        return ()
    first = model.split(maxsplit=1)[0]
    telling = len(fold(first)) > MIN_ANCHOR and data.word_bits(letters(first)) >= EVERYDAY  # Model Y is no Model 3
    shorter = first if telling else model
    return tuple(dict.fromkeys((*transcriptions(model), shorter, *called(make, model))))


@cache
def colour_groups() -> dict[str, tuple[str, ...]]:
    return {word: tuple(group) for group in data.words()["colour"] for word in group}


def _colours(colour: str) -> tuple[str, ...]:
    """A colour in every language; as it stands where none of its words is known."""
    groups = colour_groups()
    known = [groups[key] for word in colour.lower().split() for key in (word, _VOWEL.sub("", word)) if key in groups]
    return known[-1] if known else (colour,) if colour else ()


@lru_cache(1_024)
def _shapes(parts: Parts) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What each part looks like in a text."""
    shapes = (
        (kind, "|".join(_shape(kind, name) for name in names)) for kind, names in parts._asdict().items() if names
    )
    return tuple((kind, re.compile(rf"(?<!\w)(?:{shape})(?!\w)", re.IGNORECASE)) for kind, shape in shapes)


def _shape(kind: str, name: str) -> str:
    if kind == "colour":
        return re.escape(_VOWEL.sub("", name) if len(name) > MIN_ANCHOR else name) + _ENDINGS
    if kind == "year":
        return re.escape(name) + "(?:er)?"  # a German 2019er Golf
    return r"[\s-]?".join(map(re.escape, re.split(r"[\s-]", name)))


def confirm_vehicle(parts: Parts, anchor: str, hit: Hit) -> Sighting | None:
    """Which of the other parts stand within a few words?"""
    text = hit.view.text
    if bounds(text, hit.start, hit.end) < 2:
        return _in_one_word(parts, anchor, hit)
    if not _has_its_figures(parts.make if anchor == "make" else parts.model, hit):
        return None
    low = max(0, hit.start - BESIDE)
    around = text[low : hit.end + BESIDE]
    start, end, found = hit.start, hit.end, 1 + (anchor == "model" and _tells(text[hit.start : hit.end]))
    for kind, shape in _shapes(parts):
        match = shape.search(around) if kind != anchor else None
        if match:
            found += 1
            start, end = min(start, low + match.start()), max(end, low + match.end())
    if found < 2:
        start, end, found = _by_skeleton(parts, anchor, hit)
    if found < 2:
        start, end, found = _with_slip(parts, anchor, hit)
    bare = anchor == "model" and text[hit.start : hit.end].endswith("00")
    if found < 2 or (bare and not _has(parts, "make", around)):  # a white 500 may be anything
        return None
    return _sighted(start, end, found)


def _has_its_figures(names: tuple[str, ...], hit: Hit) -> bool:
    """Are the figures of a name figures in the text, too: Defender 110 is not "defender, lol"?"""
    own = {digits(name) for name in names if fold(name) == hit.pattern} - {""}
    return not own or digits(hit.view.text[hit.start : hit.end]) in own


def _has(parts: Parts, kind: str, text: str) -> bool:
    return any(shape.search(text) for one, shape in _shapes(parts) if one == kind)


@lru_cache(1_024)
def _tells(model: str) -> bool:
    """Is a model of several words as telling as two parts: Grand Cherokee, Defender 110, but not Model 3?"""
    words = re.split(r"[\s-]+", model)
    bits = (FIGURE_BITS * len(word) if word.isdecimal() else data.word_bits(letters(word)) for word in words)
    return len(words) > 1 and sum(bits) >= TELLING


def _in_one_word(parts: Parts, anchor: str, hit: Hit) -> Sighting | None:
    """The parts that are joined on to the hit, where they are words of their own together: FiatPanda."""
    start, end, found = _by_skeleton(parts, anchor, hit)
    if found < 2 or bounds(hit.view.text, start, end) < 2:
        return None
    return _sighted(start, end, found)


MIN_SLIPPED = 5
"""Letters. From here on a word beside the hit may be a make or model with one typing error."""
_BEFORE, _BEHIND = re.compile(r"([^\W\d_]+)[\s-]{1,2}\Z"), re.compile(r"[\s-]{1,2}([^\W\d_]+)")


def _with_slip(parts: Parts, anchor: str, hit: Hit) -> tuple[int, int, int]:
    """The word before or behind the hit, where it is the other part but for a typing error."""
    text, others = hit.view.text, parts.model if anchor == "make" else parts.make
    plain = (other for other in others if not any(map(str.isdigit, other)))  # a figure looks like a letter
    names = [name for name in map(fold, plain) if len(name) >= MIN_SLIPPED]
    low = max(0, hit.start - BESIDE)
    for found, at in ((_BEHIND.match(text, hit.end), 0), (_BEFORE.search(text[low : hit.start]), low)):
        if found and any(OSA.distance(name, fold(found[1]), score_cutoff=1) <= 1 for name in names):
            return min(hit.start, at + found.start(1)), max(hit.end, at + found.end(1)), 2
    return hit.start, hit.end, 1


def confirm_heard(hit: Hit) -> Sighting | None:
    """Make and model together, by their sound."""
    if bounds(hit.view.text, hit.start, hit.end) < 2:
        return None
    return _sighted(hit.start, hit.end, 2)


def _sighted(start: int, end: int, found: int) -> Sighting:
    why = f"{found} of make, model, colour and year"
    return Sighting(start, end, 1.0, VEHICLE_BITS * found - 2, "fragment", why)


def _by_skeleton(parts: Parts, anchor: str, hit: Hit) -> tuple[int, int, int]:
    """The parts joined on to the hit in the skeleton, however they are disguised."""
    skeleton, first, last, found = hit.view.skeleton, hit.first, hit.last, 1
    left = {kind: [fold(name) for name in names] for kind, names in parts._asdict().items() if kind != anchor}
    grown = True
    while grown:
        grown = False
        for kind, names in left.items():
            behind = next((name for name in names if name and skeleton.startswith(name, last)), b"")
            ahead = next((name for name in names if name and skeleton.endswith(name, 0, first)), b"")
            if behind or ahead:
                last, first = last + len(behind), first - (0 if behind else len(ahead))
                found, grown = found + 1, True
                del left[kind]
                break
    start, end = hit.view.behind(first, last)
    return start, end, found
