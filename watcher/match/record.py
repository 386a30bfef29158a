"""Ids, plates, vehicles, employers and schools.

id, plate    every sign exact, separators free
vehicle      two of make, model, colour and year near each other; never alone
employer,    the words that make it out, legal forms and abbreviations aside; never alone
school
"""

import re
from collections.abc import Iterator
from functools import partial
from itertools import product

from watcher.match import data
from watcher.match.fold import after, before, fold, letters, plain_digits, word_skeletons
from watcher.match.index import tolerance_for
from watcher.match.pattern import EDIT_BITS, Hit, Pattern, Sighting, bounds, letter_share, likeness
from watcher.match.spellings import transcriptions
from watcher.model import Identifier, Vehicle

ID_BITS = 26.0
PLATE_BITS = 20.0
ORGANISATION_CAP = 11.0
VEHICLE_BITS = 4.5
"""Each of make, model, colour: one of some twenty."""


# --- ids and plates -------------------------------------------------------------------------------------------------


def exact(identifier: Identifier, value: str, bits: float) -> Iterator[Pattern]:
    """An id or a plate: its letters and figures, whatever stands between."""
    signs = "".join(c for c in value if c.isalnum())
    skeleton = fold(signs)
    if len(skeleton) >= 4:
        yield Pattern(
            skeleton, 0, identifier, partial(confirm_exact, signs.upper(), bits - 3.5 * max(0, 7 - len(signs)))
        )


def confirm_exact(signs: str, bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    seen = [c for c in span if c.isalnum()]
    if len(seen) == len(signs):
        same = all(_same_sign(c, s) for c, s in zip(seen, signs, strict=True))
    else:
        same = fold(span) == fold(signs) and sum(c.isdigit() for c in seen) == sum(c.isdigit() for c in signs)
    joined = plain_digits(before(text, hit.start)).isalnum() or plain_digits(after(text, hit.end)).isalnum()
    if not same or joined:
        return None
    return Sighting(hit.start, hit.end, 1.0, bits, "whole" if bits >= 12 else "fragment", "every sign of it")


def _same_sign(seen: str, wanted: str) -> bool:
    """The same figure, the same letter, or a letter for the figure that it looks like."""
    if seen.isdigit() and wanted.isdigit():
        return seen == wanted
    return fold(seen) == fold(wanted)


# --- vehicles -------------------------------------------------------------------------------------------------------


def vehicles(identifier: Identifier, vehicle: Vehicle) -> Iterator[Pattern]:
    parts = [p.reveal() for p in (vehicle.make, vehicle.model, vehicle.colour, vehicle.year) if p]
    for anchor in (vehicle.make.reveal(), vehicle.model.reveal()):
        skeleton = fold(anchor)
        if len(skeleton) >= 3:
            yield Pattern(skeleton, 0, identifier, partial(confirm_vehicle, parts))


def confirm_vehicle(parts: list[str], hit: Hit) -> Sighting | None:
    """Which of the other parts stand within a few words?"""
    text = hit.view.text
    if bounds(text, hit.start, hit.end) < 2:
        return None
    low = max(0, hit.start - 40)
    around = text[low : hit.end + 40]
    start, end, found = hit.start, hit.end, 0
    for part in parts:
        for match in re.finditer(rf"(?<!\w){re.escape(part)}(?!\w)", around, re.IGNORECASE):
            found += 1
            start, end = min(start, low + match.start()), max(end, low + match.end())
            break
    if found < 2:
        start, end, found = _by_skeleton(parts, hit)
    if found < 2:
        return None
    return Sighting(start, end, 1.0, VEHICLE_BITS * found - 2, "fragment", f"{found} of make, model, colour and year")


def _by_skeleton(parts: list[str], hit: Hit) -> tuple[int, int, int]:
    """The parts joined on to the hit in the skeleton, however they are disguised."""
    skeleton, first, last, found = hit.view.skeleton, hit.first, hit.last, 1
    left = [fold(p) for p in parts]
    grown = True
    while grown:
        grown = False
        for part in left:
            if skeleton[last : last + len(part)] == part:
                last, found, grown = last + len(part), found + 1, True
            elif skeleton[:first].endswith(part):
                first, found, grown = first - len(part), found + 1, True
            else:
                continue
            left.remove(part)
            break
    start, end = hit.view.behind(first, last)
    return start, end, found


# --- employers and schools ------------------------------------------------------------------------------------------


def organisation_words(value: str) -> list[str]:
    legal = {form for group in data.words()["legal"] for form in group}
    words = value.replace("&", " & ").split()
    return [w for w in words if letters(w) not in legal or not letters(w)] or words


def organisations(identifier: Identifier, value: str) -> Iterator[Pattern]:
    words = organisation_words(value)
    bits = min(ORGANISATION_CAP, sum(min(10.0, data.word_bits(letters(w))) for w in words if letters(w)) / 2)
    short = {word: group for group in data.words()["organisation"] for word in group}
    options = [[w, *short.get(letters(w) or w, ())][:5] for w in words]
    choices = list(product(*options))[:24]
    choices += [turned for choice in choices[:8] for turned in _turned(choice)]
    spellings = dict.fromkeys((c for choice in choices for c in transcriptions(" ".join(choice))), bits)
    for spelling in transcriptions(" ".join(_bare(words))):
        spellings.setdefault(spelling, bits - LESS)
    made: dict[bytes, Pattern] = {}
    for spelling, worth in spellings.items():
        skeleton = fold(spelling)
        if len(skeleton) >= 4 and skeleton not in made:
            confirm, tolerance = partial(confirm_organisation, worth), tolerance_for(len(skeleton))
            words_of = word_skeletons(spelling)
            made[skeleton] = Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words_of)
    yield from made.values()


LESS = 4.0
"""Bits off where the word for its kind is missing."""


def _bare(words: list[str]) -> list[str]:
    """A name of three words and more without a last one that says the least of them: Harrow & Finch for Harrow & Finch Logistics."""
    rarity = [data.word_bits(letters(word)) if letters(word) else 99.0 for word in words]
    return words[:-1] if len(words) > 2 and rarity[-1] == min(rarity) else words


_OF = frozenset("of de di del della da do der für for".split())


def _turned(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name of a house before its kind: Westport University, Alborada Clínica Dental."""
    between = next((at for at, word in enumerate(words[1:-1], 1) if word.lower() in _OF), 0)
    if between:
        yield (*words[between + 1 :], *words[:between])
    elif len(words) > 1:
        yield (words[-1], *words[:-1])
        yield (*words[1:], words[0])


def confirm_organisation(bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    if bounds(text, hit.start, hit.end) < 2 or letter_share(text[hit.start : hit.end]) < 0.34:
        return None
    return Sighting(
        hit.start, hit.end, likeness(hit), max(2.0, bits - EDIT_BITS / 2 * hit.distance), "fragment", "its name"
    )
