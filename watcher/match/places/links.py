"""What map links hold that is no pair of decimals -> positions: embedded maps, short links of OpenStreetMap, the corners of a map, GeoHack's degrees.

Everything is decoded here; nothing is ever fetched. Links whose position only their server knows (maps.app.goo.gl, what3words) say nothing.
"""

import re
from collections.abc import Iterator

from watcher.match.places.spot import Spot

_DATA = (
    re.compile(r"!3d(?P<lat>-?\d{1,2}\.\d+)!4d(?P<lon>-?\d{1,3}\.\d+)"),
    re.compile(r"!2d(?P<lon>-?\d{1,3}\.\d+)!3d(?P<lat>-?\d{1,2}\.\d+)"),
)
"""Google's data=!... and pb=!...: a place, and the middle of an embedded map."""
_SHORT = re.compile(r"(?:osm\.org|openstreetmap\.org)/go/([A-Za-z0-9_~@]{5,12})")
_SHORT_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~"
"""Of OpenStreetMap's short links (wiki.openstreetmap.org/wiki/Shortlink); @ stood for ~ once."""
_AND = r"(?:,|%2C|;)"
_CORNER = r"(-?\d{1,3}\.\d+)"
_BOX = re.compile(
    rf"\b(?:bbox|ext|extent|bounds|viewbox)=\[?{_CORNER}{_AND}{_CORNER}{_AND}{_CORNER}{_AND}{_CORNER}", re.IGNORECASE
)
WIDEST_BOX = 0.05
"""Degrees from side to side: a map of more shows a town, not a house."""
_UNDERSCORED = re.compile(
    r"(?<!\d)(\d{1,2})_(\d{1,2})_(\d{1,2}(?:\.\d+)?)_([NS])_(\d{1,3})_(\d{1,2})_(\d{1,2}(?:\.\d+)?)_([EWO])(?![^\W_])"
)


def linked(text: str) -> Iterator[Spot]:
    """Every such position in a text."""
    if "!" in text:
        for shape in _DATA:
            yield from (Spot(*m.span(), float(m["lat"]), float(m["lon"]), "map link") for m in shape.finditer(text))
    for m in _SHORT.finditer(text) if "/go/" in text else ():
        yield Spot(*m.span(), *_short(m[1].replace("@", "~")), "map link")
    for m in _BOX.finditer(text) if "=" in text else ():
        yield from (Spot(*m.span(), *middle, "map link") for middle in _middles(*map(float, m.groups())))
    for m in _UNDERSCORED.finditer(text) if "_" in text else ():
        lat = int(m[1]) + int(m[2]) / 60 + float(m[3]) / 3600
        lon = int(m[5]) + int(m[6]) / 60 + float(m[7]) / 3600
        yield Spot(*m.span(), -lat if m[4] == "S" else lat, -lon if m[8] == "W" else lon, "map link")


def _short(code: str) -> tuple[float, float]:
    """The middle of the cell that a short link names: its bits are those of longitude and latitude in turn."""
    bits = "".join(f"{_SHORT_ALPHABET.index(char):06b}" for char in code)
    east, north = bits[::2], bits[1::2]
    lon, lat = ((int(half, 2) + 0.5) / 2 ** len(half) for half in (east, north))
    return lat * 180 - 90, lon * 360 - 180


def _middles(a: float, b: float, c: float, d: float) -> Iterator[tuple[float, float]]:
    """The middle of a small box, whose corners may have their longitude or their latitude first."""
    if abs(a - c) <= WIDEST_BOX and abs(b - d) <= WIDEST_BOX:
        yield (b + d) / 2, (a + c) / 2
        yield (a + c) / 2, (b + d) / 2
