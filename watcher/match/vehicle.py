"""Vehicles: two of make, model, colour and year near each other; never alone."""

import re
from collections.abc import Iterator
from functools import partial

from watcher.match.fold import fold
from watcher.match.pattern import Hit, Pattern, Sighting, bounds
from watcher.model import Identifier, Vehicle

VEHICLE_BITS = 4.5
"""Each of make, model, colour: one of some twenty."""


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
