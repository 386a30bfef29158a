"""Positions on the metre grids of maps -> degrees: UTM and MGRS all over the Earth, the National Grids of Britain and Ireland.

A grid is a transverse Mercator projection: its inverse is the series of L. Krüger (1912) as C. F. F. Karney gives it (Transverse Mercator with an
accuracy of a few nanometers, 2011, eq. 35), to the third order, right to a millimetre. The two National Grids lie on Airy's ellipsoids, from which the
Ordnance Survey's seven parameters lead to WGS 84 (A guide to coordinate systems in Great Britain, 6.6), right to some five metres.
"""

import math
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from watcher.match.places.spot import Spot

BANDS = "CDEFGHJKLMNPQRSTUVWX"
"""Letters of UTM's bands of eight degrees, from 80° south."""
_COLUMNS, _ROWS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ"), "ABCDEFGHJKLMNPQRSTUV"
"""Letters of MGRS's squares of 100 km: columns by the zone's number, rows that begin anew every 2,000 km and five letters later in even zones
(NGA.STND.0037, 3.3).
"""
_LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ"
"""Those of the National Grids, five by five from the north-west."""
SQUARE = 100_000
"""Metres of a lettered square."""
FIGURES = range(3, 6)
"""Figures of each number within a square: from 100 metres to one."""
SOUTH = 10_000_000
"""Metres that UTM adds in the south."""
OVERLAP = 1.0
"""Degrees. A square that lies across the edge of a band belongs to both; the highest band has twelve degrees."""

_UTM = re.compile(
    r"(?<![\w.])(\d{1,2})\s?([C-HJ-NP-X])[\s,:]{1,3}(?:E(?:asting)?[\s:=]{1,2})?(0?\d{6}(?:\.\d+)?)\s?(?:m?\s?E)?[\s,/]{1,3}(?:N(?:orthing)?[\s:=]{1,2})?(\d{6,7}(?:\.\d+)?)\s?(?:m?\s?N)?(?![\w])",
    re.IGNORECASE,
)
_MGRS = re.compile(
    r"(?<![\w.])(\d{1,2})\s?([C-HJ-NP-X])[\s-]?([A-HJ-NP-Z])([A-HJ-NP-V])[\s-]?(\d{3,5})[\s,-]?(\d{3,5})(?!\w)",
    re.IGNORECASE,
)
_NATIONAL = re.compile(r"(?<![\w.])([HJNOST]?[A-HJ-Z])\s?(\d{3,5})[\s,]?(\d{3,5})(?!\w)")


class _Ellipsoid(NamedTuple):
    """Half axes in metres."""

    a: float
    b: float


class _Grid(NamedTuple):
    """A transverse Mercator projection: degrees of its origin, metres there, and the scale of its middle line."""

    on: _Ellipsoid
    lat: float
    lon: float
    east: float
    north: float
    scale: float


class Shift(NamedTuple):
    """From one ellipsoid to WGS 84: metres, seconds of arc, parts per million."""

    metres: tuple[float, float, float]
    seconds: tuple[float, float, float]
    ppm: float


WGS84 = _Ellipsoid(6_378_137.0, 6_356_752.314_245)
BRITAIN = _Grid(_Ellipsoid(6_377_563.396, 6_356_256.909), 49.0, -2.0, 400_000, -100_000, 0.999_601_271_7)
IRELAND = _Grid(_Ellipsoid(6_377_340.189, 6_356_034.447), 53.5, -8.0, 200_000, 250_000, 1.000_035)
FROM_BRITAIN = Shift((446.448, -125.157, 542.060), (0.1502, 0.2470, 0.8421), -20.4894)
FROM_IRELAND = Shift((482.530, -130.596, 564.557), (-1.042, -0.214, -0.631), 8.15)
"""The second by the Ordnance Surveys of Ireland and Northern Ireland (Making maps compatible with GPS, 1999)."""


_LETTERED = re.compile(
    r"[0-9](?:(?<=[A-HJ-Z].)|(?<=[A-HJ-Z]\s.))[0-9]{2}"
    r"|[0-9]\s?[C-HJ-NP-Xc-hj-np-x](?:[\s,:]{1,3}[Ee0-9]|[\s-]?[A-HJ-NP-Za-hj-np-z][A-HJ-NP-Va-hj-np-v][\s-]?[0-9]{3})"
)
"""The letters of a band or a square among figures."""


def may_be_gridded(text: str, runs: Sequence[str]) -> bool:
    """A cheap look: are there two numbers as long as those of a grid, or one that is both, and the letters of a square before figures?"""
    long = [len(run) for run in runs if len(run) >= FIGURES.start]
    enough = len(long) > 1 or any(size in {2 * one for one in FIGURES} for size in long)
    return enough and _LETTERED.search(text) is not None


def gridded(text: str) -> Iterator[Spot]:
    """Every position on a grid in a text in plain figures."""
    for m in _UTM.finditer(text):
        zone, band = int(m[1]), m[2].upper()
        for south in {band < "N", band == "S"} if 1 <= zone <= 60 else ():
            yield Spot(*m.span(), *_utm(zone, float(m[3]), float(m[4]), south=south), "UTM")
    for m in _MGRS.finditer(text):
        if (size := _halves(m[5] + m[6])) and 1 <= int(m[1]) <= 60:
            east, north = _within(m[5] + m[6], size)
            found = _mgrs(int(m[1]), m[2].upper(), m[3].upper(), m[4].upper(), east, north)
            if found:
                yield Spot(*m.span(), *found, "MGRS")
    for m in _NATIONAL.finditer(text):
        if size := _halves(m[2] + m[3]):
            yield Spot(*m.span(), *_national(m[1], *_within(m[2] + m[3], size)), "national grid")


def _halves(figures: str) -> int:
    """Figures of each of two numbers written in one piece or two; 0 where they are not alike."""
    half, odd = divmod(len(figures), 2)
    return half if not odd and half in FIGURES else 0


def _within(figures: str, size: int) -> tuple[float, float]:
    """Metres to the east and to the north within a square: the middle of what the figures tell."""
    step = 10 ** (5 - size)
    return int(figures[:size]) * step + step / 2, int(figures[size:]) * step + step / 2


def _utm(zone: int, east: float, north: float, *, south: bool) -> tuple[float, float]:
    return _degrees(_Grid(WGS84, 0, zone * 6 - 183, 500_000, SOUTH if south else 0, 0.9996), east, north)


def _mgrs(zone: int, band: str, column: str, row: str, east: float, north: float) -> tuple[float, float] | None:
    """None where the zone has no such column, or the band no such row."""
    columns = _COLUMNS[(zone - 1) % 3]
    if column not in columns:
        return None
    east += (columns.index(column) + 1) * SQUARE
    north += (_ROWS.index(row) - (0 if zone % 2 else 5)) % len(_ROWS) * SQUARE
    lowest = BANDS.index(band) * 8 - 80
    ways = (
        _utm(zone, east, north + again * len(_ROWS) * SQUARE, south=band < "N")
        for again in range(SOUTH // (len(_ROWS) * SQUARE))
    )
    return next((way for way in ways if lowest - OVERLAP <= way[0] <= lowest + 12 + OVERLAP), None)


def _national(letters: str, east: float, north: float) -> tuple[float, float]:
    """One letter is Ireland's, two are Britain's."""
    inner = _LETTERS.index(letters[-1])
    east, north = east + inner % 5 * SQUARE, north + (4 - inner // 5) * SQUARE
    if len(letters) == 1:
        return _to_wgs84(IRELAND, FROM_IRELAND, east, north)
    outer = _LETTERS.index(letters[0])
    east, north = east + (outer % 5 - 2) * 5 * SQUARE, north + (3 - outer // 5) * 5 * SQUARE
    return _to_wgs84(BRITAIN, FROM_BRITAIN, east, north)


def _rectifying(ellipsoid: _Ellipsoid) -> tuple[float, float]:
    """The third flattening, and the radius of the circle as long as a meridian."""
    n = (ellipsoid.a - ellipsoid.b) / (ellipsoid.a + ellipsoid.b)
    return n, ellipsoid.a / (1 + n) * (1 + n**2 / 4 + n**4 / 64)


def _degrees(grid: _Grid, east: float, north: float) -> tuple[float, float]:
    """Latitude and longitude of a point of a grid on the grid's own ellipsoid."""
    n, radius = _rectifying(grid.on)
    beta = n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96, n**2 / 48 + n**3 / 15, 17 * n**3 / 480
    delta = 2 * n - 2 * n**2 / 3 - 2 * n**3, 7 * n**2 / 3 - 8 * n**3 / 5, 56 * n**3 / 15
    xi = _along(grid) + (north - grid.north) / (grid.scale * radius)
    eta = (east - grid.east) / (grid.scale * radius)
    up = xi - sum(b * math.sin(2 * j * xi) * math.cosh(2 * j * eta) for j, b in enumerate(beta, 1))
    side = eta - sum(b * math.cos(2 * j * xi) * math.sinh(2 * j * eta) for j, b in enumerate(beta, 1))
    conformal = math.asin(math.sin(up) / math.cosh(side))
    lat = conformal + sum(d * math.sin(2 * j * conformal) for j, d in enumerate(delta, 1))
    return math.degrees(lat), grid.lon + math.degrees(math.atan2(math.sinh(side), math.cos(up)))


def _along(grid: _Grid) -> float:
    """The rectifying latitude of a grid's origin, in radians."""
    n, _ = _rectifying(grid.on)
    alpha = n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16, 13 * n**2 / 48 - 3 * n**3 / 5, 61 * n**3 / 240
    e = 2 * math.sqrt(n) / (1 + n)
    sine = math.sin(math.radians(grid.lat))
    conformal = math.atan(math.sinh(math.atanh(sine) - e * math.atanh(e * sine)))
    return conformal + sum(a * math.sin(2 * j * conformal) for j, a in enumerate(alpha, 1))


def _to_wgs84(grid: _Grid, shift: Shift, east: float, north: float) -> tuple[float, float]:
    """A point of a National Grid in degrees of WGS 84, at sea level."""
    lat, lon = map(math.radians, _degrees(grid, east, north))
    a, b = grid.on
    across = a**2 / math.hypot(a * math.cos(lat), b * math.sin(lat))
    x, y = across * math.cos(lat) * math.cos(lon), across * math.cos(lat) * math.sin(lon)
    z = across * (b / a) ** 2 * math.sin(lat)
    rx, ry, rz = (math.radians(seconds / 3600) for seconds in shift.seconds)
    scale = 1 + shift.ppm / 1e6
    tx, ty, tz = shift.metres
    return _from_centre(
        tx + scale * x - rz * y + ry * z, ty + rz * x + scale * y - rx * z, tz - ry * x + rx * y + scale * z
    )


def _from_centre(x: float, y: float, z: float) -> tuple[float, float]:
    """Metres from the middle of the Earth -> degrees of WGS 84 (B. R. Bowring, 1976)."""
    a, b = WGS84
    flat = math.hypot(x, y)
    reduced = math.atan2(z * a, flat * b)
    lat = math.atan2(z + (a**2 - b**2) / b * math.sin(reduced) ** 3, flat - (a**2 - b**2) / a * math.cos(reduced) ** 3)
    return math.degrees(lat), math.degrees(math.atan2(y, x))
