"""Times of day at which people are left alone, and at which they are told what waited. Pure: seconds since 1970 in and out."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)\Z")
"""From and to, as 22:00-07:00."""
TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\Z")


def next_at(now: float, at: str, zone: ZoneInfo) -> float:
    """The next moment at which it is that time of day there: 09:00."""
    return _next(datetime.fromtimestamp(now, zone), time.fromisoformat(at))


def last_at(now: float, at: str, zone: ZoneInfo) -> float:
    """The last moment at which it was that time of day there."""
    local, wanted = datetime.fromtimestamp(now, zone), time.fromisoformat(at)
    day = local.date() if local.time() >= wanted else local.date() - timedelta(days=1)
    return datetime.combine(day, wanted, zone).astimezone(UTC).timestamp()


def after_quiet(moment: float, hours: str, zone: ZoneInfo) -> float:
    """A moment, put off to the end of the quiet hours where it lies in them; "" for none."""
    found = HOURS.match(hours)
    if not found:
        return moment
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    local = datetime.fromtimestamp(moment, zone)
    here = local.time()
    quiet = start <= here < end if start <= end else here >= start or here < end
    return _next(local, end) if quiet else moment


def _next(local: datetime, at: time) -> float:
    """The next time of day after a moment, by the clock on the wall, whatever summer time does."""
    day = local.date() if local.time() < at else local.date() + timedelta(days=1)
    return datetime.combine(day, at, local.tzinfo).astimezone(UTC).timestamp()
