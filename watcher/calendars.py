"""A day -> the same day as other calendars count it: Buddhist, Solar Hijri, Islamic; and a day of the second one -> ours. Pure.

Sources: the Thai calendar counts 543 years more; the Solar Hijri year begins at the spring equinox, and its leap years repeat after 33 years (true for
1244 to 1472, K. M. Borkowski, 1996); the Islamic civil calendar by its 30-year cycle (Dershowitz and Reingold, Calendrical Calculations), from which the
one in use differs by a day at most.
"""

from collections.abc import Iterator
from datetime import date

Day = tuple[int, int, int]
"""Year, month and day."""
BUDDHIST = 543
"""Years more than of the common era."""
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Leap years of the Solar Hijri calendar, by their remainder of 33."""
_SOLAR_YEAR, _SOLAR_FIRST = 1370, date(1991, 3, 21).toordinal()
"""A year of that calendar, and its first day."""
SOLAR_YEARS = range(1244, 1472)
"""Those for which the leap years are known."""
_ISLAMIC_FIRST = date(622, 7, 19).toordinal()
"""1 Muharram of the year 1."""
SOLAR_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "فروردین farvardin حمل", "اردیبهشت ordibehesht ثور", "خرداد khordad جوزا", "تیر tir سرطان", "مرداد امرداد mordad اسد", "شهریور shahrivar سنبله", "مهر mehr میزان",
            "آبان aban عقرب", "آذر azar قوس", "دی dey جدی", "بهمن bahman دلو", "اسفند esfand حوت",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""Months of the Solar Hijri calendar in Persian, Latin letters and Dari -> 1 to 12."""


def is_counted_otherwise(figures: str) -> bool:
    """May a run of figures be or begin with a year of another calendar, of people who live?"""
    return len(figures) in {4, 8} and figures[:2] in {"13", "14", "24", "25"}


def others(day: Day) -> Iterator[Day]:
    """The same day in other calendars; the Islamic one as it may be in use, a day more or less."""
    year, month, number = day
    try:
        ordinal = date(year, month, number).toordinal()
    except ValueError:  # no such day
        return
    yield year + BUDDHIST, month, number
    yield solar(ordinal)
    yield from (islamic(ordinal + more) for more in (-1, 0, 1))


def solar(ordinal: int) -> Day:
    """A day by its number (`date.toordinal`) in the Solar Hijri calendar."""
    year, rest = _SOLAR_YEAR, ordinal - _SOLAR_FIRST
    while rest < 0:
        year -= 1
        rest += _days(year)
    while rest >= _days(year):
        rest -= _days(year)
        year += 1
    month, day = divmod(rest, 31) if rest < 6 * 31 else divmod(rest - 6 * 31, 30)
    return year, month + (1 if rest < 6 * 31 else 7), day + 1


def _days(year: int) -> int:
    return 366 if year % 33 in _LEAP else 365


def from_solar(day: Day) -> Day:
    """A day of the Solar Hijri calendar in ours. Raises ValueError where there is no such day."""
    year, month, number = day
    gone = sum(map(_days, range(_SOLAR_YEAR, year))) - sum(map(_days, range(year, _SOLAR_YEAR)))  # one of them is empty
    found = date.fromordinal(_SOLAR_FIRST + gone + 30 * (month - 1) + min(month - 1, 6) + number - 1)
    if year not in SOLAR_YEARS or solar(found.toordinal()) != day:
        raise ValueError("no such day")
    return found.year, found.month, found.day


def islamic(ordinal: int) -> Day:
    """A day by its number in the Islamic civil calendar."""
    year = (30 * (ordinal - _ISLAMIC_FIRST) + 10_646) // 10_631
    rest = ordinal - _ISLAMIC_FIRST - (354 * (year - 1) + (3 + 11 * year) // 30)
    month = min(12, (11 * rest + 330) // 325)
    return year, month, rest - (29 * (month - 1) + month // 2) + 1
