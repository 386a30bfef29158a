"""Coordinates near a protected place: decimal pairs, degrees with minutes and seconds, map links, geo: URIs, plus codes, geohashes.

Everything is decoded here; nothing is ever fetched. Distances are great-circle distances on a sphere of the Earth's mean radius,
wrong by at most half a per cent, which is little beside the radii that people protect.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from watcher.match.fold import figures, fold, plain_digits, word_skeletons
from watcher.model import Identifier, Place

EARTH_RADIUS_M = 6_371_000
CELL = 10
"""Cells a degree of the grid that places are looked up in: 11 km north to south."""
COORDINATE_BITS = 24.0
MAX_LINK = 400
"""Code points of a map link before and after its coordinates."""

_BETWEEN = r"(?:[^\w.+−-]|[+_]|%2C|%20|\b(?:and|by|und|et|y|x|m?lon|lng|long|longitude?|longitudine|länge(?:ngrad)?|laenge(?:ngrad)?|lengte(?:graad)?|längd|długość|долгота|довгота|östlich\w*|east|west|est|ouest|este|oeste)\b){1,16}"
"""What stands between a latitude and a longitude: signs, quotation marks, names of the second."""
_PAIR = re.compile(
    rf"(?<![\d.])([-+−]?\d{{1,3}}[.]\d{{3,15}})°?\s*([NSns](?![^\W\d_]))?{_BETWEEN}([-+−]?\d{{1,3}}[.]\d{{3,15}})°?\s*([EWOewo](?![^\W\d_]))?(?![\d])",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?<![^\W_])([NS])\s*(\d{1,2}[.,]\d{3,15})°?[\s,;/]*([EWO])\s*(\d{1,3}[.,]\d{3,15})(?!\d)", re.IGNORECASE
)
_COMMA = re.compile(r"(?<![\d,.])([-+−]?\d{1,2},\d{3,15})\s*[;/| ]\s*([-+−]?\d{1,3},\d{3,15})(?![\d,])")
_GOOGLE = re.compile(r"!3d(-?\d{1,2}\.\d{3,})!4d(-?\d{1,3}\.\d{3,})")
_DMS_PART = r"(\d{1,3})\s*(?:°|º|deg|d|:|˚|\*)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’‘´`]|min|m|:)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|”|''|′′|sec|s)?)?\s*"
_DMS = re.compile(
    rf"(?:(?<![^\W\d_])([NSns])\s*)?{_DMS_PART}([NSns])?[\s,;/]*(?:(?<![^\W\d_])([EWOewo])\s*)?{_DMS_PART}([EWOewo])?"
)
_PLUS = re.compile(
    r"(?<![0-9A-Za-z])([23456789CFGHJMPQRVWX]{4,8}(?:\+|%2B)[23456789CFGHJMPQRVWX]{2,7})(?![0-9A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_GEOHASH = re.compile(r"(?<![0-9A-Za-z])[0-9b-hjkmnp-z]{7,12}(?![0-9A-Za-z])", re.IGNORECASE | re.ASCII)
_WRAPPED = re.compile(r"[0-9]\.[0-9]*(?P<gap>[ \t]*\r?\n(?:[ \t]*>[ \t]?)*)(?=[0-9])")
_DECIMALS, _COMMA_SIGN = re.compile(r"\.[0-9]{3}"), re.compile(",[0-9]{3}")
_DEGREES_SIGN = re.compile(r"[0-9]\s*(?:°|º|deg|d|:|˚|\*)\s*[0-9]")
_MINUTES_SIGN = re.compile(r"[0-9][.,][0-9]")
"""What must stand in a text for it to be worth a look."""
_LINK = re.compile(r"(?:https?:\s*(?:>\s*)?//|geo:)[^\s<>\"]*\Z")
_OPEN_LOCATION = "23456789CFGHJMPQRVWX"
"""The alphabet of Open Location Code, github.com/google/open-location-code, specification.md."""
_GEOHASH_ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz"
"""Geohash base 32: G. Niemeyer, geohash.org."""
MIN_GEOHASH, AREA = 7, 4
"""Letters of a geohash, and of the area of some 39 by 20 km whose name it begins with."""
AREA_STEPS = 1024
"""Areas from pole to pole, and around the Earth: the five letters' bits go to both in turn."""


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


class Places:
    """The protected places on a grid."""

    def __init__(self, places: list[tuple[Identifier, Place]]) -> None:
        self._grid: dict[tuple[int, int], list[tuple[Identifier, float, float, int]]] = {}
        self._areas: set[bytes] = set()
        self._reach = 0, 0  # cells to the north and to the east of a spot where places may lie that it is near to
        for identifier, place in places:
            lat, lon = map(float, place.position.reveal().split(","))
            self._grid.setdefault(_cell(lat, lon), []).append((identifier, lat, lon, place.radius_m))
            self._areas |= {fold(area) for area in _areas(lat, lon, place.radius_m)}
            north, east = _degrees_around(lat, place.radius_m)
            self._reach = max(self._reach[0], int(north * CELL) + 1), max(self._reach[1], int(east * CELL) + 1)

    def __repr__(self) -> str:
        return "<Places>"

    def __bool__(self) -> bool:
        return bool(self._grid)

    def near(self, text: str) -> Iterator[Near]:
        """Every place of a text that lies within a protected radius; without a figure it gives none."""
        if not figures(text):
            return
        long = [word[:AREA] for word in word_skeletons(text) if len(word) >= MIN_GEOHASH]
        for spot in spots(text, hashed=not self._areas.isdisjoint(long)):
            for identifier, lat, lon, radius in self._around(spot):
                metres = distance(spot.lat, spot.lon, lat, lon)
                if metres <= radius:
                    yield Near(identifier, _whole_link(text, spot), metres)

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
    shown = plain_digits(text)
    readings: list[tuple[str, Sequence[int]]] = [(shown, range(len(shown)))]
    if "\n" in shown and _WRAPPED.search(shown):
        readings.append(_unwrapped(shown))
    for reading, back in readings:
        for spot in chain(_spots(reading), _geohashes(reading) if hashed else ()):
            if -90 <= spot.lat <= 90 and -180 <= spot.lon <= 180:
                last = spot.start + len(reading[spot.start : spot.end].rstrip()) - 1
                start, end = back[spot.start], back[last] + 1
                yield Spot(start, end, spot.lat, spot.lon, spot.form)


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


def _spots(text: str) -> Iterator[Spot]:
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
    if len(_DEGREES_SIGN.findall(text)) > 1:
        yield from _degrees(text)
    if "+" in text or "%2B" in text:
        for m in _PLUS.finditer(text):
            found = plus_code(m[1])
            if found:
                yield Spot(*m.span(), *found, "plus code")


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
        lon = -abs(lon) if (m[4] or "").upper() == "W" else lon
        yield Spot(*m.span(), lat, lon, "decimal")
        if abs(lon) <= 90 and not m[2]:
            yield Spot(*m.span(), lon, lat, "decimal, longitude first")


def _led(text: str) -> Iterator[Spot]:
    """Each number behind its hemisphere: N45.5122 W122.6587."""
    for m in _LED.finditer(text):
        lat, lon = _float(m[2]), _float(m[4])
        lat = -lat if m[1] in "Ss" else lat
        if m[3] not in "Ww":
            yield Spot(*m.span(), lat, lon, "decimal")
        if m[3] not in "Ee":  # O is east in German and west in French
            yield Spot(*m.span(), lat, -lon, "decimal")


def _degrees(text: str) -> Iterator[Spot]:
    for m in _DMS.finditer(text):
        north, d1, m1, s1, north2, east, d2, m2, s2, east2 = m.groups()
        if not (north or north2) or not (east or east2):
            continue
        lat = float(d1) + _float(m1) / 60 + _float(s1 or "0") / 3600
        lon = float(d2) + _float(m2) / 60 + _float(s2 or "0") / 3600
        south, west = (north or north2).upper() == "S", (east or east2).upper() == "W"
        yield Spot(*m.span(), -lat if south else lat, -lon if west else lon, "degrees, minutes, seconds")


_MINUTES = re.compile(
    r"(?<!\d)([NS])?\s?(\d{1,2})[°\s]\s?([0-5]?\d[.,]\d{1,4})['′]?\s?([NS])?[\s,;/]{1,3}([EW])?\s?(\d{1,3})[°\s]\s?([0-5]?\d[.,]\d{1,4})['′]?\s?([EW])?(?!\d)",
    re.IGNORECASE,
)
"""Degrees and decimal minutes, as navigators and geocachers write them: N 44 03.259 W 123 04.717."""


def _minutes(text: str) -> Iterator[Spot]:
    for m in _MINUTES.finditer(text):
        north, d1, m1, north2, east, d2, m2, east2 = m.groups()
        if not (north or north2) or not (east or east2):
            continue
        lat, lon = float(d1) + _float(m1) / 60, float(d2) + _float(m2) / 60
        south, west = (north or north2).upper() == "S", (east or east2).upper() == "W"
        yield Spot(*m.span(), -lat if south else lat, -lon if west else lon, "degrees and minutes")


def plus_code(code: str) -> tuple[float, float] | None:
    """The middle of a full Open Location Code, in degrees; a shortened one has no place of its own."""
    digits = code.upper().replace("%2B", "+").replace("+", "")
    if len(digits) < 10 or "+" not in code.replace("%2B", "+").replace("%2b", "+")[8:9]:
        return None
    lat, lon, step = -90.0, -180.0, 400.0
    for i in range(0, 10, 2):
        step /= 20
        lat += _OPEN_LOCATION.index(digits[i]) * step
        lon += _OPEN_LOCATION.index(digits[i + 1]) * step
    return lat + step / 2, lon + step / 2


def _areas(lat: float, lon: float, radius_m: int) -> Iterator[str]:
    """The first letters of the geohashes around a position."""
    high, wide = _degrees_around(lat, radius_m)
    rows = [int((value + 90) / 180 * AREA_STEPS) for value in (lat - high, lat + high)]
    columns = [int((value + 180) / 360 * AREA_STEPS) for value in (lon - wide, lon + wide)]
    for row in range(max(0, rows[0]), min(AREA_STEPS - 1, rows[1]) + 1):
        for column in range(columns[0], columns[1] + 1):
            yield _area(row, column % AREA_STEPS)


def _area(row: int, column: int) -> str:
    bits = "".join(b + a for a, b in zip(f"{row:010b}", f"{column:010b}", strict=True))
    return "".join(_GEOHASH_ALPHABET[int(bits[i : i + 5], 2)] for i in range(0, len(bits), 5))


def geohash(code: str) -> tuple[float, float]:
    """The middle of a geohash, in degrees."""
    ranges = [[-180.0, 180.0], [-90.0, 90.0]]
    axis = 0
    for char in code:
        value = _GEOHASH_ALPHABET.index(char)
        for bit in (16, 8, 4, 2, 1):
            middle = sum(ranges[axis]) / 2
            ranges[axis][0 if value & bit else 1] = middle
            axis ^= 1
    return sum(ranges[1]) / 2, sum(ranges[0]) / 2
