"""A text -> the positions in it: decimal pairs, degrees with minutes and seconds, map links, geo: URIs, plus codes, geohashes, map grids.

Everything is decoded here; nothing is ever fetched.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from watcher.match.places.gridcodes import geohash, plus_code
from watcher.match.places.grids import gridded, may_be_gridded
from watcher.match.places.links import linked
from watcher.match.places.spot import Spot
from watcher.match.places.worded import DEGREES_SIGN, readings
from watcher.match.text.figures import figures, plain_digits

_BETWEEN = r"(?:[^\w.+−-]|[+_]|\.{2,}|%2C|%20|\b(?:and|by|und|et|y|x|lat(?:itude)?|m?lon|lng|long|longitude?|longitudine|länge(?:ngrad)?|laenge(?:ngrad)?|lengte(?:graad)?|längd|długość|долгота|довгота|östlich\w*|east|west|est|ouest|este|oeste)\b){1,16}"
"""What stands between a latitude and a longitude: signs, quotation marks, names of the second."""


def _pair(first: str, second: str) -> re.Pattern[str]:
    """Two numbers with so many decimals each, and the letters of their hemispheres."""
    return re.compile(
        rf"(?<!\d)(?<!\d[.])([-+−]?\d{{1,3}}[.]\d{first})°?\s*([NSns](?![^\W\d_]))?{_BETWEEN}([-+−]?\d{{1,3}}[.]\d{second})°?\s*([EWOewo](?![^\W\d_]))?(?![\d])",
        re.IGNORECASE,
    )


_PAIRS = (_pair("{3,15}", "{3,15}"), _pair("{1,2}", "{4,15}"), _pair("{4,15}", "{1,2}"))
"""Of two numbers one may have lost the noughts at its end: 44.05, -121.3153."""
_LED = re.compile(
    r"(?<![^\W_])([NS])\s*(\d{1,2}[.,]\d{3,15})°?[\s,;/]*([EWO])\s*(\d{1,3}[.,]\d{3,15})(?!\d)", re.IGNORECASE
)
_COMMA = re.compile(r"(?<![\d,.])([-+−]?\d{1,2},\d{3,15})\s*[;/| ]\s*([-+−]?\d{1,3},\d{3,15})(?![\d,])")
_FOLLOWED = re.compile(
    r"(?<![\d,.])(\d{1,2},\d{3,15})\s*°?\s*([NS])[\s,;/|]{1,4}(\d{1,3},\d{3,15})\s*°?\s*([EWO])(?![^\W\d_])",
    re.IGNORECASE,
)
_DMS_PART = r"(\d{1,3})\s*(?:°|º|deg|d|:|˚|\*)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’‘´`]|min|m|:)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|”|''|′′|sec|s)?)?\s*"
_LONGITUDE = (
    r"(?:[\s,;/]{0,3}(?i:(?:gps[ _]?)?(?:longitude?|lon|lng|long|länge|und|and|et|by|y))(?![^\W_])[\s:=]{0,3})?"
)
"""What may stand between the two: GPSLongitude."""
_DMS = re.compile(
    rf"(?:(?<![^\W\d_])([NSns])\s*)?{_DMS_PART}([NSns]|(?<=[\"″”])[5$])?{_LONGITUDE}[\s,;/]*(?:(?<![^\W\d_])([EWOewo])\s*)?{_DMS_PART}([EWOewo]|(?<=[\"″”])3)?"
)
"""Behind the seconds a hemisphere may be written as the figure that looks like it."""
_ISO_6709 = re.compile(
    r"(?<![\w.])([+-])(\d{2})(\d{2})(\d{2}(?:\.\d+)?)?([+-])([01]\d{2})(\d{2})(\d{2}(?:\.\d+)?)?(?![\w.])"
)
"""Degrees, minutes and seconds behind their signs, as ISO 6709 and cameras' films have them: +523058.68+0132239.72/."""
PLUS = re.compile(
    r"(?<![0-9A-Za-z])([23456789CFGHJMPQRVWX]{4,8}(?:\+|%2B)[23456789CFGHJMPQRVWX]{2,7})(?![0-9A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_GEOHASH = re.compile(r"(?<![0-9A-Za-z])[0-9b-hjkmnp-z]{7,12}(?![0-9A-Za-z])", re.IGNORECASE | re.ASCII)
_DECIMALS, _COMMA_SIGN = re.compile(r"\.[0-9]{3}"), re.compile(",[0-9]{3}")
_MINUTES_SIGN = re.compile(r"[0-9][.,][0-9]")
"""What must stand in a text for it to be worth a look."""


def spots(text: str, *, hashed: bool = True, said: bool = True) -> Iterator[Spot]:
    """Every position that a text gives in any notation; geohashes only where `hashed`, and in words only where `said`."""
    if not (hashed or said or _may_tell(plain_digits(text))):
        return
    for shown, starts, ends in readings(text):
        for spot in chain(_spots(shown), _geohashes(shown) if hashed else ()):
            if -90 <= spot.lat <= 90 and -180 <= spot.lon <= 180:
                last = spot.start + len(shown[spot.start : spot.end].rstrip()) - 1
                yield spot._replace(start=starts[spot.start], end=ends[last])


MIN_RUNS = 4
"""Runs of figures in a position, but for codes: two of degrees, two of their parts."""
_SIGNED = ("+", "%2B", "!", "=", "_", "/go/")
"""One of these is in every code, link and ISO 6709 position."""
_PARTED = re.compile(r"[0-9][.,](?:[0-9]|[ \t]*\r?\n)")
"""Degrees and their decimals, which the end of a line may part."""


def _may_tell(text: str) -> bool:
    """A cheap look at a text in plain figures: does anything in it look like a position?"""
    runs = figures(text)
    if may_be_gridded(text, runs) or _may_have_seconds(text, runs) or any(sign in text for sign in _SIGNED):
        return True
    return len(runs) >= MIN_RUNS and (_PARTED.search(text) is not None or len(DEGREES_SIGN.findall(text)) > 1)


def _spots(text: str) -> Iterator[Spot]:
    runs = figures(text)
    if len(runs) >= MIN_RUNS:
        yield from _pairs(text)
    yield from linked(text)
    for m in _ISO_6709.finditer(text) if "+" in text or "-" in text else ():
        lat, lon = (int(m[at]) + int(m[at + 1]) / 60 + float(m[at + 2] or 0) / 3600 for at in (2, 6))
        yield Spot(*m.span(), -lat if m[1] == "-" else lat, -lon if m[5] == "-" else lon, "ISO 6709")
    if may_be_gridded(text, runs):
        yield from gridded(text)
    if _may_have_seconds(text, runs):
        yield from _degrees(text, _SECONDS)
    if "+" in text or "%2B" in text:
        for m in PLUS.finditer(text):
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
    if len(DEGREES_SIGN.findall(text)) > 1:
        yield from _degrees(text, _DMS)


def _geohashes(text: str) -> Iterator[Spot]:
    for m in _GEOHASH.finditer(text):
        word = m.group().lower()
        if not word.isdigit():
            yield Spot(*m.span(), *geohash(word), "geohash")


def _float(value: str) -> float:
    return float(value.replace(",", ".").replace("−", "-"))


def _decimal(text: str) -> Iterator[Spot]:
    for m in chain.from_iterable(pair.finditer(text) for pair in _PAIRS):
        lat, lon = _float(m[1]), _float(m[3])
        lat = -abs(lat) if (m[2] or "").upper() == "S" else lat
        for east in _eastward(abs(lon) if m[4] else lon, m[4] or ""):
            yield Spot(*m.span(), lat, east, "decimal")
        if m[4] and (lon < 0 or m[4] == "w"):  # no "est" is east behind a minus, and a Polish "w" is "in"
            yield Spot(*m.span(), lat, lon, "decimal")
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


def _degrees(text: str, shape: re.Pattern[str]) -> Iterator[Spot]:
    """Positions in degrees, minutes and seconds, in one of the shapes that have them."""
    for m in shape.finditer(text):
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


_SIXTIETHS = r"([0-5][0-9])[ -]?([0-5][0-9](?:[.,][0-9]{1,4})?)"
_SECONDS = re.compile(
    rf"(?<![\w.])([NS])? ?([0-9]{{2}})[ -]?{_SIXTIETHS} ?([NS])?[\s,;/]{{0,3}}([EWO])? ?([01]?[0-9]{{1,2}})[ -]?{_SIXTIETHS} ?([EWO])?(?![\w])"
)
"""Degrees, minutes and seconds without signs, as pilots write them: 44 07 24.4 N, 121 39 15.6 W, 440724N 1213915W."""


_SECONDS_SIGN = re.compile(rf"[0-9][0-9][ -]?{_SIXTIETHS} ?[NS]?[\s,;/]{{0,3}}[EWO]? ?[0-9]")
"""The first half of them, and where the second begins."""


def _may_have_seconds(text: str, runs: Sequence[str]) -> bool:
    """Are there degrees, minutes and seconds twice among the figures of a text, joined or apart?"""
    enough = sum(len(run) in {6, 7} for run in runs) > 1 or sum(len(run) == 2 for run in runs) > 4
    return enough and _SECONDS_SIGN.search(text) is not None


def _minutes(text: str) -> Iterator[Spot]:
    for m in _MINUTES.finditer(text):
        north, d1, m1, north2, east, d2, m2, east2 = m.groups()
        if not (north or north2) or not (east or east2):
            continue
        lat, lon = float(d1) + _float(m1) / 60, float(d2) + _float(m2) / 60
        lat = -lat if (north or north2).upper() == "S" else lat
        yield from (Spot(*m.span(), lat, to, "degrees and minutes") for to in _eastward(lon, east or east2))
