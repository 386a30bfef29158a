"""Venues: a hotel, a shelter, a friend's named house. It stands for its address, so somebody who hides there is found by it.

Its whole name tells enough. Its proper name (proper.py) does beside its town; beside a word for a house of some kind, as people take a Gasthof for a hotel,
where it has two words; alone it is a fragment then, and of one word nothing.
"""

import re
from collections.abc import Iterator
from functools import partial

from watcher.match import data
from watcher.match.index import tolerance_for
from watcher.match.kinds.locality import TOWN_BITS
from watcher.match.kinds.organisation import spelled
from watcher.match.names.proper import KIND_BITS, House, beside, house, is_aside, is_telling, proper
from watcher.match.names.sorts import sorts
from watcher.match.pattern import EDIT_BITS, WORDS_IN_A_POST, Confirm, Hit, Pattern, Sighting, likeness, stands
from watcher.match.places.around import Compiled, grow, spellings
from watcher.match.text.fold import fold, letters
from watcher.model import Address, Identifier

FRAGMENT_CAP = 8.0
SURE = 12.0
"""Bits. A venue of everyday words is a fragment."""
SURE_BESIDE = 10.5
"""Bits, where it stands beside its town."""
LEAST = 5.0
"""Bits of a fragment."""
MIN_VENUE = 5
"""Letters."""
BESIDE = 24
"""Letters on each side of a venue in which its town stands."""
MOST_WORD = 14.0
"""Bits of a word, at most: names of houses are made of a few hundred words."""
LODGING = frozenset({"hotel", "shelter", "home", "holiday", "care", "restaurant"})
"""Sorts of houses that people take for one another."""
SORTS = LODGING | {"hospital", "church", "school", "university", "farm", "only"}
"""Sorts of houses where somebody may stay."""
_OTHER_ADDRESS = re.compile(r"[\W_]{1,4}(?:\d{1,5}\s+[^\W\d_]\w+|[^\W\d_]\w+(?:[\s-][^\W\d_]\w+){0,3}\s+\d{1,5})")
_ROOM = re.compile(
    r"[\W_]{1,4}(?:room|rm|zimmer|zi|chambre|ch|habitaci[oó]n|hab|quarto|camera|kamer|pok[oó]j|pok|rum|номер|комната|suite|apt|unit|flat|floor)\W",
    re.IGNORECASE,
)
"""What stands before the number of a room, which is no other address."""


def venues(identifier: Identifier, address: Address, ways: list[Compiled]) -> Iterator[Pattern]:
    value = address.venue.reveal()
    made: dict[bytes, Pattern] = {}
    for spelling, confirm in (*_whole(value, ways), *_proper(value, address.city.reveal())):
        skeleton = fold(spelling)
        if len(skeleton) >= MIN_VENUE and skeleton not in made:
            tolerance = tolerance_for(len(skeleton))
            made[skeleton] = Pattern(skeleton, tolerance, identifier, confirm, worded=True)
    yield from made.values()


def _bits(words: list[str]) -> float:
    return sum(min(MOST_WORD, data.word_bits(letters(w))) for w in words if letters(w)) - WORDS_IN_A_POST


def _whole(value: str, ways: list[Compiled]) -> Iterator[tuple[str, Confirm]]:
    """The spellings of its whole name; of two words also turned: Birkenhof Hotel."""
    for spelling in dict.fromkeys((*spellings("venue", value), *spelled(tuple(value.split())))):
        words = spelling.split()
        confirm = partial(confirm_venue, ways, _bits(words))
        yield spelling, confirm
        if len(words) == 2:
            yield " ".join(words[::-1]), confirm


def _proper(value: str, town: str) -> Iterator[tuple[str, Confirm]]:
    """The spellings of its proper name, with and without the name of its town; of that also the first and the last word."""
    words = value.replace("-", " ").split()
    first, last = proper(words, SORTS)
    if last <= first:
        return
    its = house(words, LODGING)
    towns = [fold(spelling) for spelling in spellings("town", town) if spelling]
    here = words[first:last]
    elsewhere = [word for word in here if fold(word) not in towns]
    single = [[word] for word in (here[0], here[-1]) if is_telling(word)]
    for way in dict.fromkeys(map(tuple, (words[first:], words[:last], here, elsewhere, *single))):
        if way and way != tuple(words):
            named = sum(not is_aside(word, SORTS) for word in way)
            confirm = partial(
                confirm_named, its, towns, _bits([*way]), named > 1, any(sorts(word) & SORTS for word in way)
            )
            yield from ((spelling, confirm) for spelling in spelled(way))


def confirm_named(its: House, towns: list[bytes], bits: float, several: bool, kept: bool, hit: Hit) -> Sighting | None:
    """A venue by its proper name, with its town or a word for a house of its kind beside it. Has that `several` words, and is one for its kind `kept` in it?"""
    if not stands(hit):
        return None
    start, end, another = beside(its, hit)
    around = hit.view.skeleton[max(0, hit.first - BESIDE) : hit.last + BESIDE]
    town, kind = any(town in around for town in towns), end - start > hit.end - hit.start
    if not several and (another or not (town or kind or kept)):
        return None
    bits += TOWN_BITS * town + KIND_BITS * kind - EDIT_BITS * hit.distance
    whole = bits >= (SURE_BESIDE if town else SURE) and (town or kind or kept)
    whole = whole and (town or not _is_elsewhere(hit.view.text[end : end + 60]))
    if not whole:
        bits = min(bits, FRAGMENT_CAP)
    why = "the name of the place" + " and its town" * town
    return Sighting(start, end, likeness(hit), bits, "whole" if whole else "fragment", why) if bits >= LEAST else None


def _is_elsewhere(behind: str) -> bool:
    """Does another address stand behind it?"""
    return _OTHER_ADDRESS.match(behind) is not None and _ROOM.match(behind) is None


def confirm_venue(made: list[Compiled], bits: float, hit: Hit) -> Sighting | None:
    if not stands(hit):
        return None
    first, last, met = grow(hit.view, hit.first, hit.last, made[0]) if made else (hit.first, hit.last, set())
    start, end = hit.view.behind(first, last)
    bits += sum(TOWN_BITS for _ in met) - EDIT_BITS * hit.distance
    if not met & {"number", "postcode", "town"} and _is_elsewhere(hit.view.text[end : end + 60]):
        bits = min(bits, FRAGMENT_CAP)  # the same name over another house
    return Sighting(start, end, likeness(hit), bits, "whole" if bits >= SURE else "fragment", "the name of the place")
