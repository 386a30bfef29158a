"""Addresses: the street and its number decide; unit, town and postcode support.

The core of the street is found in the skeleton; from there the span grows over the words of the street, the number before or
after it, and whatever else of the same address follows or precedes. Another number in the number's place means another house, and
no mention. Without any number the street is a partial mention beside its town or postcode, and otherwise a fragment, which only
counts with other details.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import partial

from watcher.match.index import tolerance_for
from watcher.match.kinds.locality import PLAIN_POSTCODE_BITS, TOWN_BITS, postcodes, towns
from watcher.match.kinds.venue import venues
from watcher.match.pattern import EDIT_BITS, LETTERS, Hit, Pattern, Sighting, bounds, letter_share, likeness
from watcher.match.places import house, lots, neighbours, others, tiny
from watcher.match.places.around import Compiled, grow, numbers
from watcher.match.places.counted import counts_at_an_end
from watcher.match.places.elsewhere import names_another_city, town_behind
from watcher.match.places.street import Street
from watcher.match.places.streetwords import street_words
from watcher.match.text.figures import digits
from watcher.match.text.fold import fold
from watcher.match.text.views import Span, View
from watcher.model import Address, Identifier

NUMBER_BITS = 9.0
"""A house number of two or three digits in the right place."""
SURE_HOUSE = 12.0
"""Bits. A street and its house are an address from here on."""
_TELLING = {"number": NUMBER_BITS, "neighbour": NUMBER_BITS - 2, "block": NUMBER_BITS - 5}
"""What tells which house of a street is meant, with its bits: the next house, or one of a hundred numbers."""
WORD_BITS = 3.0
"""Each further word of the street: its kind, a direction, a title."""
LINE_BITS = 30.0
"""An address that cannot be taken apart, all of it."""
GLUED_BITS = 21.0
"""A street and its number in a script without blanks."""
RARE_STREET = 20.0
"""Bits. A street this rare is the person's even beside another large city's name."""
_UNPARTED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Letters of a script that puts no blanks between words."""
PLACED = frozenset({"town", "postcode"})
"""Parts of an address that say in which place the street is."""
RARE_NAME = 10.0
"""Bits. Beside a street with a rarer name its number is none of anything else."""
SURE_STREET = 14.0
"""Bits. A street rarer than this needs no word for its kind beside it."""
LONE_STREET = 12.0
"""Bits. The same of a street that has none, such as Kiefernstieg, and of one at a corner, or in which somebody lives, without any slip."""
COMPOUND = 9.0
"""Bits. No street with its kind in one word is more common than this: "back" is a word, Backgatan is none."""
IN_PLACE = 13.5
"""Bits. So telling is a street's name as common as a family name, with the word for its kind and the person's town."""


def patterns(identifier: Identifier, address: Address, locality: Identifier, ways: list[Compiled]) -> Iterator[Pattern]:
    """The patterns of an address; `ways` are the spellings of its street as `compiled` makes them."""
    for made in ways:
        street, confirm = made.street, partial(confirm_street, made)
        wanted = min(tolerance_for(len(street.core)), 1 if street.kept else 2)
        words = street.words if wanted else ()
        yield Pattern(street.core, wanted, identifier, confirm, words=words, close=bool(words))
    yield from tiny.patterns(identifier, address.street.reveal(), numbers(address), address.city.reveal())
    yield from lots.patterns(identifier, address.street.reveal(), address.house_number.reveal())
    if address.venue:
        yield from venues(identifier, address, ways)
    if address.postcode:
        yield from postcodes(identifier, address, ways)
    if _UNPARTED.search(address.street.reveal()) and address.house_number:
        for named in dict.fromkeys((address.street.reveal(), lots.without_ward(address.street.reveal()))):
            glued = named + address.house_number.reveal()
            yield Pattern(fold(glued), 1, identifier, partial(_confirm_line, digits(glued), GLUED_BITS))
    if not address.street and any(map(str.isdigit, address.line.reveal())):
        line = address.line.reveal()
        yield Pattern(fold(line), 2, identifier, partial(_confirm_line, digits(line), LINE_BITS))
    for hidden, bits in ((address.city, TOWN_BITS), (address.region, 2.0)):
        if hidden:
            yield from towns(locality, hidden.reveal(), bits, address.country)


def _confirm_line(figures: str, bits: float, hit: Hit) -> Sighting | None:
    """All of it, with its figures: another number is another house."""
    text = hit.view.text
    if digits(text[hit.start : hit.end]) != figures or text[hit.end : hit.end + 1].isdigit():
        return None
    return Sighting(hit.start, hit.end, likeness(hit), bits - EDIT_BITS * hit.distance, why="street and number in one")


def confirm_street(made: Compiled, hit: Hit) -> Sighting | None:
    """The street, then its number, then the rest of the address."""
    view, text = hit.view, hit.view.text
    if made.street.kept and not _is_slip(made.street, hit):
        return None
    named = bool(made.street.figures) or letter_share(text[hit.start : hit.end]) >= LETTERS
    if not named or _is_numbered_otherwise(made, text, hit):
        return None
    first, last, kind_seen = street_words(made.street, view, hit.first, hit.last)
    start, end = view.behind(first, last)
    first, last, met = grow(view, first, last, made)
    if bounds(text, *view.behind(first, last)) < (2 if last - first < 10 or hit.distance else 1):
        return None
    if made.street.directions and others.lies_elsewhere(made.street, text, start, end):
        return None
    numbered = _numbered(made, hit, view.behind(first, last), (start, end), met, kind_seen=bool(kind_seen))
    if numbered is None:
        return None
    span, met = numbered
    if made.street.compound and not kind_seen and text[span[1] : span[1] + 1].isalpha() and span[1] <= end + 1:
        return None  # Industriweg is not Industristraße
    if not met & PLACED and _is_somebody_elses(made, hit, span, (start, end), kind_seen=bool(kind_seen)):
        return None
    if not kind_seen and not (met & PLACED and "number" in met) and others.after_another(text, start):
        return None
    said = kind_seen and not others.OF.fullmatch(text, start, hit.start)
    other = 0 if said or met & PLACED else others.other_way(made.street, text, start, end)
    if other:
        span, more = _grown(made, view, (span[0], max(span[1], other)))
        met |= more  # beside the right town it is the street all the same
    doubted = not met & PLACED and (bool(other) or _is_doubted(made, hit, span, kind=bool(kind_seen), said=bool(said)))
    return _sighting(made, hit, span, met=met, words=kind_seen, doubted=doubted)


def _numbered(
    made: Compiled, hit: Hit, span: Span, core: Span, met: set[str], *, kind_seen: bool
) -> tuple[Span, set[str]] | None:
    """The street with its house, where that is told by its number, its neighbours or its block; None where it is another one."""
    view, text = hit.view, hit.view.text
    if "number" in met or not made.number:
        return span, met
    near = house.near(made.number, text, (*span, *core)) or house.in_form(made.number, text, *span)
    if not isinstance(near, tuple) and (told := neighbours.told(made.number, text, *core)):
        beside = {"neighbour" if told.closely else "block"}
        return (min(span[0], told.start), max(span[1], told.end)), met | beside
    if near == "other" or (near is None and not (kind_seen or met) and made.street.bits < _least(made.street, hit)):
        return None
    if isinstance(near, tuple):
        span, more = _grown(made, view, (min(span[0], near[0]), max(span[1], near[1])))
        return span, met | more | {"number"}
    return span, met


def _least(street: Street, hit: Hit) -> float:
    """The bits that a street needs without a word for its kind."""
    if street.needs_number or hit.distance or street.bits < LONE_STREET:
        return SURE_STREET
    lone = not (street.head or street.tail) or neighbours.is_said(hit.view.text, hit.start)
    return LONE_STREET if lone else SURE_STREET


SHORTEST_WORD = 3
"""Letters. A shorter one beside a name is a small word or a short form for "street"."""


def _is_slip(street: Street, hit: Hit) -> bool:
    """Is a name with its word for "street" misspelt, but for its first letters, and not by other words: Hall Road is not Hull Road?"""
    if not hit.distance or not hit.view.skeleton.startswith(street.core[: street.kept], hit.first):
        return False
    shown = (word for word in others.LETTERS.findall(hit.view.text[hit.start : hit.end]) if len(word) >= SHORTEST_WORD)
    return street.compound or all(fold(word) in street.words or not others.is_everyday(word) for word in shown)


def _is_doubted(made: Compiled, hit: Hit, span: tuple[int, int], *, kind: bool, said: bool) -> bool:
    """Without its town, may it be no address, or one of another city?"""
    text, street = hit.view.text, made.street
    return (
        (street.compound and not kind and not others.named_as_street(text, hit.start))
        or (street.counted and not said and _is_counted(text, span, hit.start))
        or (street.bits < RARE_NAME and counts_at_an_end(text, *span))
        or _in_another_city(made, text, span)
    )


def _is_somebody_elses(
    made: Compiled, hit: Hit, span: tuple[int, int], core: tuple[int, int], *, kind_seen: bool
) -> bool:
    """Is it an ordinary word, somebody's name or a longer street's?"""
    text = hit.view.text
    everyday = bool(hit.distance) and others.is_everyday(text[hit.start : hit.end])
    return (not kind_seen and (everyday or others.of_another(made, text, span, core))) or others.is_longer(
        text, core[0], span[1]
    )


_OF_NUMBER = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th|er|[ºª°.])?[ -](?:de |di |of |-го )?\Z", re.IGNORECASE)
"""A number before the end of a street's name: 9 de Julio, 1er Mai."""


def _is_numbered_otherwise(made: Compiled, text: str, hit: Hit) -> bool:
    """Avenue 4 is not Avenue 3, and 8 de Julio not 9 de Julio."""
    if made.street.figures:
        return digits(text[hit.start : hit.end]) != made.street.figures
    before = _OF_NUMBER.search(text, max(0, hit.start - 12), hit.start) if made.street.within else None
    return before is not None and before[1] not in {made.street.within, digits(made.number)}


def _is_counted(text: str, span: tuple[int, int], start: int) -> bool:
    """Is a name without a word for "street" an ordinary word behind how many there are: 7 aubépines?"""
    return span[0] < start and text[span[0]].isdigit() and text[start].islower()


def _in_another_city(made: Compiled, text: str, span: tuple[int, int]) -> bool:
    """Does a large city that is not the person's stand beside a street that many have?"""
    own = [part for name, part in made.parts if name == "town"]
    return made.street.bits < RARE_STREET and bool(own) and names_another_city(text, *span, own)


def _grown(made: Compiled, view: View, span: tuple[int, int]) -> tuple[tuple[int, int], set[str]]:
    """A span with the parts of its address around it, and which those are."""
    first, last, more = grow(view, *_skeleton_of(view, span), made)
    around = view.behind(first, last)
    return (min(span[0], around[0]), max(span[1], around[1])), more


def _sighting(made: Compiled, hit: Hit, span: Span, *, met: set[str], words: int, doubted: bool) -> Sighting | None:
    place = "" if met & PLACED else _placed(made, hit.view.text[span[1] : span[1] + 60])
    if place == "other":
        return None
    number = next((way for way in _TELLING if way in met), "")
    street_bits = max(made.street.bits, COMPOUND * bool(made.street.compound and words)) - EDIT_BITS * hit.distance
    if not (number or words or met & PLACED) and street_bits < _least(made.street, hit):
        return None
    bits = (
        street_bits
        + _TELLING.get(number, 0.0)
        + TOWN_BITS * ("town" in met)
        + PLAIN_POSTCODE_BITS * ("postcode" in met)
        + WORD_BITS * (words + bool(made.street.kept))
    )
    if made.street.needs_number and not number:
        return None
    if made.street.needs_kind and not (words or met & PLACED):
        return None
    if number and number != "block":
        part, why = ("whole" if bits >= SURE_HOUSE and not (doubted or place) else "fragment"), f"street and {number}"
    elif number or met & PLACED:
        placed = bits >= IN_PLACE and not (number and doubted)
        part, why = ("partial" if placed else "fragment"), f"street and {number or 'town'}"
    else:
        part, why = "fragment", "street without a number"
    return Sighting(*span, likeness(hit), bits, part, why)


def _placed(made: Compiled, behind: str) -> str:
    """Is the town with its postcode that follows the person's? "other" where it is not, the same street and number being somewhere else; "doubted" where
    the town is and the postcode another one, for large towns have some streets twice.
    """
    other, town = town_behind(behind, {len(part) for name, part in made.parts if name == "postcode"})
    if not other:
        return ""
    named, begun = fold(other), fold(town)
    said = {
        name: [part in named or begun.startswith(part) for one, part in made.parts if one == name] for name in PLACED
    }
    if not any(said.values()) or any(said["postcode"]):
        return ""
    if not any(said["town"]):
        return "other"
    return "doubted" if said["postcode"] else ""


def _skeleton_of(view: View, span: tuple[int, int]) -> tuple[int, int]:
    return bisect_left(view.offsets, span[0]), bisect_left(view.offsets, span[1])
