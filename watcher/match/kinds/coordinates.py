"""The positions of a text (positions.py) -> those that lie near a protected place.

Nothing is ever fetched. Distances are great-circle distances on a sphere of the Earth's mean radius,
wrong by at most half a per cent, which is little beside the radii that people protect.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from watcher.match.places.gridcodes import AREA, MIN_GEOHASH, areas, shortened
from watcher.match.places.positions import PLUS, spots
from watcher.match.places.spot import Spot
from watcher.match.text.fold import fold
from watcher.match.text.tokens import word_skeletons
from watcher.model import Identifier, Place

EARTH_RADIUS_M = 6_371_000
CELL = 10
"""Cells a degree of the grid that places are looked up in: 11 km north to south."""
COORDINATE_BITS = 24.0
EXACT_M = 150
"""Metres. Beyond, it may be a neighbour's."""
SHORTENED, SHORTENED_BITS = "shortened plus code", 8.0
"""What a code without its area is worth less: it may mean any of a thousand places on Earth, the person's one among them."""
MAX_LINK = 400
"""Code points of a map link before and after its coordinates."""
_LINK = re.compile(r"(?:https?:\s*(?:>\s*)?//|geo:)[^\s<>\"]*\Z")


@dataclass(frozen=True, slots=True)
class Near:
    identifier: Identifier
    spot: Spot
    metres: float

    @property
    def bits(self) -> float:
        return COORDINATE_BITS - (self.metres > EXACT_M) - SHORTENED_BITS * (self.spot.form == SHORTENED)


_AREA_OF = itemgetter(slice(AREA))


class Places:
    """The protected places on a grid."""

    def __init__(self, places: list[tuple[Identifier, Place]]) -> None:
        self._grid: dict[tuple[int, int], list[tuple[Identifier, float, float, int]]] = {}
        self._areas: set[bytes] = set()
        self._reach = 0, 0  # cells to the north and to the east of a spot where places may lie that it is near to
        for identifier, place in places:
            lat, lon = map(float, place.position.reveal().split(","))
            self._grid.setdefault(_cell(lat, lon), []).append((identifier, lat, lon, place.radius_m))
            self._areas |= {fold(area) for area in areas(lat, lon, *_degrees_around(lat, place.radius_m))}
            north, east = _degrees_around(lat, place.radius_m)
            self._reach = max(self._reach[0], int(north * CELL) + 1), max(self._reach[1], int(east * CELL) + 1)

    def __repr__(self) -> str:
        return "<Places>"

    def __bool__(self) -> bool:
        return bool(self._grid)

    def near(self, text: str, *, said: bool) -> Iterator[Near]:
        """Every place of a text that lies within a protected radius; `said`: may it be told in words?"""
        words = word_skeletons(text)
        hashed = not self._areas.isdisjoint(map(_AREA_OF, words)) and self._may_hash(words)
        for spot in spots(text, hashed=hashed, said=said):
            for identifier, lat, lon, radius in self._around(spot):
                metres = distance(spot.lat, spot.lon, lat, lon)
                if metres <= radius:
                    yield Near(identifier, _whole_link(text, spot), metres)
        yield from self._shortened(text)

    def _may_hash(self, words: Iterable[bytes]) -> bool:
        """Does one of the words begin like the geohash of a watched place, and is it as long?"""
        return any(len(word) >= MIN_GEOHASH and word[:AREA] in self._areas for word in words)

    def _shortened(self, text: str) -> Iterator[Near]:
        """The places that a plus code without its area may mean."""
        for code in PLUS.finditer(text) if "+" in text else ():
            for identifier, lat, lon, radius in chain.from_iterable(self._grid.values()):
                found = shortened(code[1], lat, lon)
                metres = distance(*found, lat, lon) if found else math.inf
                if found and metres <= radius:
                    yield Near(identifier, Spot(*code.span(), *found, SHORTENED), metres)

    def _around(self, spot: Spot) -> Iterator[tuple[Identifier, float, float, int]]:
        row, column = _cell(spot.lat, spot.lon)
        north, east = self._reach
        for i in range(row - north, row + north + 1):
            for j in range(column - east, column + east + 1):
                yield from self._grid.get((i, j), ())


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return round(lat * CELL), round(lon * CELL)


def _degrees_around(lat: float, radius_m: int) -> tuple[float, float]:
    """A radius in degrees to the north and, there, to the east."""
    north = math.degrees(radius_m / EARTH_RADIUS_M)
    return north, north / max(0.01, math.cos(math.radians(lat)))


def distance(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Metres between two positions (haversine)."""
    a, b, c, d = map(math.radians, (lat1, lon1, lat2, lon2))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(h))


def _whole_link(text: str, spot: Spot) -> Spot:
    """The spot with the link that it stands in, if it stands in one."""
    low = max(0, spot.start - MAX_LINK)
    link = _LINK.search(text[low : spot.start])
    if not link:
        return spot
    tail = re.match(r"[^\s<>\"]*", text[spot.end : spot.end + MAX_LINK])
    return Spot(low + link.start(), spot.end + (tail.end() if tail else 0), spot.lat, spot.lon, spot.form)
