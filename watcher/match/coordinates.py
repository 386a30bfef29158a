"""Coordinates near a protected place: decimal pairs, degrees with minutes and seconds, map links, geo: URIs, plus codes, geohashes.

Everything is decoded here; nothing is ever fetched. Distances are great-circle distances on a sphere of the Earth's mean radius,
wrong by at most half a per cent, which is little beside the radii that people protect.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from watcher.match.beyond import rare_signs
from watcher.match.fold import figures, fold, plain_digits, word_skeletons
from watcher.match.gridcodes import AREA, MIN_GEOHASH, areas, geohash, plus_code, shortened
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

_BETWEEN = r"(?:[^\w.+−-]|[+_]|\.{2,}|%2C|%20|\b(?:and|by|und|et|y|x|lat(?:itude)?|m?lon|lng|long|longitude?|longitudine|länge(?:ngrad)?|laenge(?:ngrad)?|lengte(?:graad)?|längd|długość|долгота|довгота|östlich\w*|east|west|est|ouest|este|oeste)\b){1,16}"
"""What stands between a latitude and a longitude: signs, quotation marks, names of the second."""
_PAIR = re.compile(
    rf"(?<!\d)(?<!\d[.])([-+−]?\d{{1,3}}[.]\d{{3,15}})°?\s*([NSns](?![^\W\d_]))?{_BETWEEN}([-+−]?\d{{1,3}}[.]\d{{3,15}})°?\s*([EWOewo](?![^\W\d_]))?(?![\d])",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?<![^\W_])([NS])\s*(\d{1,2}[.,]\d{3,15})°?[\s,;/]*([EWO])\s*(\d{1,3}[.,]\d{3,15})(?!\d)", re.IGNORECASE
)
_COMMA = re.compile(r"(?<![\d,.])([-+−]?\d{1,2},\d{3,15})\s*[;/| ]\s*([-+−]?\d{1,3},\d{3,15})(?![\d,])")
_FOLLOWED = re.compile(
    r"(?<![\d,.])(\d{1,2},\d{3,15})\s*°?\s*([NS])[\s,;/|]{1,4}(\d{1,3},\d{3,15})\s*°?\s*([EWO])(?![^\W\d_])",
    re.IGNORECASE,
)
_GOOGLE = re.compile(r"!3d(-?\d{1,2}\.\d{3,})!4d(-?\d{1,3}\.\d{3,})")
_DMS_PART = r"(\d{1,3})\s*(?:°|º|deg|d|:|˚|\*)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’‘´`]|min|m|:)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|”|''|′′|sec|s)?)?\s*"
_DMS = re.compile(
    rf"(?:(?<![^\W\d_])([NSns])\s*)?{_DMS_PART}([NSns]|(?<=[\"″”])[5$])?[\s,;/]*(?:(?<![^\W\d_])([EWOewo])\s*)?{_DMS_PART}([EWOewo]|(?<=[\"″”])3)?"
)
"""Behind the seconds a hemisphere may be written as the figure that looks like it."""
_PLUS = re.compile(
    r"(?<![0-9A-Za-z])([23456789CFGHJMPQRVWX]{4,8}(?:\+|%2B)[23456789CFGHJMPQRVWX]{2,7})(?![0-9A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_GEOHASH = re.compile(r"(?<![0-9A-Za-z])[0-9b-hjkmnp-z]{7,12}(?![0-9A-Za-z])", re.IGNORECASE | re.ASCII)
_WRAPPED = re.compile(r"[0-9]\.[0-9]*(?P<gap>[ \t]*\r?\n(?:[ \t]*>[ \t]?)*)(?=[0-9])")
_DECIMALS, _COMMA_SIGN = re.compile(r"\.[0-9]{3}"), re.compile(",[0-9]{3}")
_DEGREES_SIGN = re.compile(r"[0-9]\s*(?:°|º|deg|d|:|˚|\*)\s*[0-9]")
_DEGREES = "°º˚"
_MINUTES_SIGN = re.compile(r"[0-9][.,][0-9]")
"""What must stand in a text for it to be worth a look."""
_LINK = re.compile(r"(?:https?:\s*(?:>\s*)?//|geo:)[^\s<>\"]*\Z")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place met in a text: its span and position in degrees."""

    start: int
    end: int
    lat: float
    lon: float
    form: str


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

    def near(self, text: str) -> Iterator[Near]:
        """Every place of a text that lies within a protected radius."""
        words = word_skeletons(text)
        hashed = not self._areas.isdisjoint(map(_AREA_OF, words)) and self._may_hash(words)
        for spot in spots(text, hashed=hashed):
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
        for code in _PLUS.finditer(text) if "+" in text else ():
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


def spots(text: str, *, hashed: bool = True) -> Iterator[Spot]:
    """Every position that a text gives in any notation; geohashes only where `hashed`."""
    shown = _with_hemispheres(plain_digits(text))
    readings: list[tuple[str, Sequence[int]]] = [(shown, range(len(shown)))]
    if "\n" in shown and _WRAPPED.search(shown):
        readings.append(_unwrapped(shown))
    for reading, back in readings:
        for spot in chain(_spots(reading), _geohashes(reading) if hashed else ()):
            if -90 <= spot.lat <= 90 and -180 <= spot.lon <= 180:
                last = spot.start + len(reading[spot.start : spot.end].rstrip()) - 1
                start, end = back[spot.start], back[last] + 1
                yield Spot(start, end, spot.lat, spot.lon, spot.form)


_HEMISPHERES = frozenset({b"n", b"s", b"e", b"w", b"o"})


def _with_hemispheres(text: str) -> str:
    """A text with degrees, in which each letter that looks like a hemisphere's is that; lengths do not change."""
    if text.isascii() or _DEGREES_SIGN.search(text) is None:
        return text
    alike = {ord(c): fold(c).decode() for c in rare_signs(text) if c not in _DEGREES and fold(c) in _HEMISPHERES}
    return text.translate(alike) if alike else text


def _whole_link(text: str, spot: Spot) -> Spot:
    """The spot with the link that it stands in, if it stands in one."""
    low = max(0, spot.start - MAX_LINK)
    link = _LINK.search(text[low : spot.start])
    if not link:
        return spot
    tail = re.match(r"[^\s<>\"]*", text[spot.end : spot.end + MAX_LINK])
    return Spot(low + link.start(), spot.end + (tail.end() if tail else 0), spot.lat, spot.lon, spot.form)


def _unwrapped(text: str) -> tuple[str, Sequence[int]]:
    """The text with numbers mended that a line break cut in two, and where each character came from."""
    keep: list[int] = []
    at = 0
    for match in _WRAPPED.finditer(text):
        keep.extend(range(at, match.start("gap")))
        at = match.end("gap")
    keep.extend(range(at, len(text)))
    return "".join(text[i] for i in keep), keep


MIN_RUNS = 4
"""Runs of figures in a position, but for codes: two of degrees, two of their parts."""


def _spots(text: str) -> Iterator[Spot]:
    if len(figures(text)) >= MIN_RUNS:
        yield from _pairs(text)
    if "+" in text or "%2B" in text:
        for m in _PLUS.finditer(text):
            found = plus_code(m[1])
            if found:
                yield Spot(*m.span(), *found, "plus code")


def _pairs(text: str) -> Iterator[Spot]:
    """A latitude and a longitude, in figures."""
    points, commas = _DECIMALS.search(text), _COMMA_SIGN.search(text)
    if points:
        yield from _decimal(text)
    if points or commas:
        yield from _led(text)
    if len(_MINUTES_SIGN.findall(text)) > 1:
        yield from _minutes(text)
    if commas:
        for m in _COMMA.finditer(text):
            yield Spot(*m.span(), _float(m[1]), _float(m[2]), "decimal")
        yield from _followed(text)
    if len(_DEGREES_SIGN.findall(text)) > 1:
        yield from _degrees(text)


def _geohashes(text: str) -> Iterator[Spot]:
    for m in _GEOHASH.finditer(text):
        word = m.group().lower()
        if not word.isdigit():
            yield Spot(*m.span(), *geohash(word), "geohash")


def _float(value: str) -> float:
    return float(value.replace(",", ".").replace("−", "-"))


def _decimal(text: str) -> Iterator[Spot]:
    for m in _GOOGLE.finditer(text):
        yield Spot(*m.span(), float(m[1]), float(m[2]), "map link")
    for m in _PAIR.finditer(text):
        lat, lon = _float(m[1]), _float(m[3])
        lat = -abs(lat) if (m[2] or "").upper() == "S" else lat
        for east in _eastward(abs(lon) if m[4] else lon, m[4] or ""):
            yield Spot(*m.span(), lat, east, "decimal")
        if abs(lon) <= 90 and not m[2]:
            yield Spot(*m.span(), lon, lat, "decimal, longitude first")


def _eastward(lon: float, letter: str) -> Iterator[float]:
    """A longitude by the letter of its hemisphere: O is east in German and west in French."""
    if letter.upper() != "W":
        yield lon
    if letter and letter not in "Ee":
        yield -lon


def _led(text: str) -> Iterator[Spot]:
    """Each number behind its hemisphere: N45.5122 W122.6587."""
    for m in _LED.finditer(text):
        lat, lon = _float(m[2]), _float(m[4])
        lat = -lat if m[1] in "Ss" else lat
        yield from (Spot(*m.span(), lat, east, "decimal") for east in _eastward(lon, m[3]))


def _followed(text: str) -> Iterator[Spot]:
    """Each number, with a comma, before its hemisphere: 48,20817° N, 16,37382° O."""
    for m in _FOLLOWED.finditer(text):
        lat = _float(m[1]) * (-1 if m[2] in "Ss" else 1)
        yield from (Spot(*m.span(), lat, east, "decimal") for east in _eastward(_float(m[3]), m[4]))


def _degrees(text: str) -> Iterator[Spot]:
    for m in _DMS.finditer(text):
        north, d1, m1, s1, north2, east, d2, m2, s2, east2 = m.groups()
        if not (north or north2) or not (east or east2):
            continue
        lat = float(d1) + _float(m1) / 60 + _float(s1 or "0") / 3600
        lon = float(d2) + _float(m2) / 60 + _float(s2 or "0") / 3600
        lat = -lat if (north or north2) in "Ss5$" else lat
        letter = (east or east2).replace("3", "E")
        yield from (Spot(*m.span(), lat, to, "degrees, minutes, seconds") for to in _eastward(lon, letter))


_MINUTES = re.compile(
    r"(?<!\d)([NS])?\s?(\d{1,2})[°\s]\s?([0-5]?\d[.,]\d{1,4})['′]?\s?([NS])?[\s,;/]{1,3}([EWO])?\s?(\d{1,3})[°\s]\s?([0-5]?\d[.,]\d{1,4})['′]?\s?([EWO])?(?!\d)",
    re.IGNORECASE,
)
"""Degrees and decimal minutes, as navigators and geocachers write them: N 44 03.259 W 123 04.717."""


def _minutes(text: str) -> Iterator[Spot]:
    for m in _MINUTES.finditer(text):
        north, d1, m1, north2, east, d2, m2, east2 = m.groups()
        if not (north or north2) or not (east or east2):
            continue
        lat, lon = float(d1) + _float(m1) / 60, float(d2) + _float(m2) / 60
        lat = -lat if (north or north2).upper() == "S" else lat
        yield from (Spot(*m.span(), lat, to, "degrees and minutes") for to in _eastward(lon, east or east2))
