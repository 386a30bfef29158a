"""What each notation of a position yields."""

from typing import NamedTuple


class Spot(NamedTuple):
    """A place met in a text: its span, its position in degrees, and how it is written."""

    start: int
    end: int
    lat: float
    lon: float
    form: str
