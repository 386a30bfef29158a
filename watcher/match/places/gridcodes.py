"""Codes for the cells of a grid over the Earth: Open Location Codes ("plus codes") and geohashes, to degrees and back."""

from collections.abc import Iterator

_OPEN_LOCATION = "23456789CFGHJMPQRVWX"
"""The alphabet of Open Location Code, github.com/google/open-location-code, specification.md."""
_GEOHASH_ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz"
"""Geohash base 32: G. Niemeyer, geohash.org."""
MIN_GEOHASH, AREA = 7, 4
"""Letters of a geohash, and of the area of some 39 by 20 km whose name it begins with."""
AREA_STEPS = 1024
"""Areas from pole to pole, and around the Earth: the five letters' bits go to both in turn."""


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


def shortened(code: str, lat: float, lon: float) -> tuple[float, float] | None:
    """The middle of the cell nearest to a position that a code without its first letters may mean, as people write it beside a town's name;
    None for one that lacks more than half of its area, or is no more than figures.
    """
    given = code.upper().replace("%2B", "+")
    missing = 8 - given.index("+")
    if missing not in {2, 4} or not any(c.isalpha() for c in given):
        return None
    step = 400.0 / 20 ** (missing // 2)
    found = plus_code(_first_letters(lat, lon, missing) + given)
    return None if found is None else (_nearest(found[0], lat, step), _nearest(found[1], lon, step))


def _nearest(found: float, wanted: float, step: float) -> float:
    """Of the cells that lie a step apart the one nearest to what is wanted."""
    return found + round((wanted - found) / step) * step


def _first_letters(lat: float, lon: float, count: int) -> str:
    """The first letters of a position's Open Location Code."""
    north, east, step, out = lat + 90, lon + 180, 400.0, ""
    for _ in range(count // 2):
        step /= 20
        out += _OPEN_LOCATION[int(north / step)] + _OPEN_LOCATION[int(east / step)]
        north, east = north % step, east % step
    return out


def areas(lat: float, lon: float, high: float, wide: float) -> Iterator[str]:
    """The first letters of the geohashes around a position, so many degrees to the north and south, and to the east and west."""
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
