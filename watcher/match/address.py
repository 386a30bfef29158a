"""Addresses: the street and its number decide; unit, town and postcode support.

The core of the street is found in the skeleton; from there the span grows over the words of the street, the number before or
after it, and whatever else of the same address follows or precedes. Another number in the number's place means another house, and
no mention. Without any number the street is a partial mention beside its town or postcode, and otherwise a fragment, which only
counts with other details. A venue (a hotel, a shelter) stands for its address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial

from rapidfuzz.distance import OSA

from watcher.match import data, house
from watcher.match.fold import after, digits, fold, letters, plain_digits, word_skeletons
from watcher.match.index import tolerance_for
from watcher.match.pattern import (
    EDIT_BITS,
    WORDS_IN_A_POST,
    Hit,
    Pattern,
    Sighting,
    bounds,
    letter_share,
    likeness,
)
from watcher.match.spellings import transcriptions
from watcher.match.street import Street, directions, parse
from watcher.match.views import View
from watcher.model import Address, Identifier

NUMBER_BITS = 9.0
"""A house number of two or three digits in the right place."""
TOWN_BITS = 4.0
WORD_BITS = 3.0
"""Each further word of the street: its kind, a direction, a title."""
POSTCODE_BITS = 12.0
PLAIN_POSTCODE_BITS = 8.0
"""Five figures are met by chance far more often than figures and letters in the order of a postcode."""
SURE_STREET = 14.0
"""Bits. A street rarer than this needs no word for its kind beside it."""
FRAGMENT_CAP = 8.0
_OTHER_ADDRESS = re.compile(r"[\W_]{1,4}(?:\d{1,5}\s+[^\W\d_]\w+|[^\W\d_]\w+(?:[\s-][^\W\d_]\w+){0,3}\s+\d{1,5})")
_OTHER_TOWN = re.compile(
    r"[\s,;/|-]{1,4}(?:(?:apt|unit|flat|#|app|lgh|ap)\W{0,3}\w{1,5}[\s,]{1,3})?"
    r"(?:(?!(?:apt|unit|flat|app|lgh|ap|apartment|suite|ste|room|floor|wohnung|whg|piso|appartement|lok|mieszkanie)\b)[^\W\d_][^\d\n,;|]{1,28},?\s+(?:[A-Z]{2}\s+)?(?:\d{4,6}(?!\d)|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|\d{2}-\d{3}\b)|(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3})\s+[^\W\d_]{3})",
    re.IGNORECASE,
)
"""What follows an address: a town with its postcode, before or after it; of a town behind one only its first letters."""
TOWN_BEGUN = 3
FUZZY_PART = 5
"""Letters. From here on a town behind a street may hold one typing error."""
MAX_GAP = 14
"""Code points between two parts of one address."""
_LINKS = tuple(
    dict.fromkeys(
        fold(w)
        for w in (
            "in; at; on; on the; in the; of; from; bei; in der; an der; auf der; am; an; im; auf; in die; à; a; au; sur; sur la; dans; dans la; en; en la; en el; de; de la; del; di; della; nella; alla; al; "
            "i; på; pa; vid; ved; w; we; przy; na; na ul; przy ul; ul; te; op; op de; aan; aan de; in de; em; no; na; pe; pe str; v; ve; u; zip; plz; postcode; cp; в; на; у; "
            "nr; number; house; and; und; et; y; e"
        ).split("; ")
    )
)
"""What may stand between two parts of one address in a sentence: "in Leeds, on Mill Lane"."""
_LINKS_BY_LETTER = {link[:1]: [o for o in _LINKS if o[:1] == link[:1]] for link in _LINKS}


@dataclass(frozen=True, slots=True)
class Compiled:
    """An address made ready: folded parts, and the house number as its figures and letter."""

    street: Street = field(repr=False)
    number: str = field(repr=False)
    number_skeleton: bytes = field(repr=False)
    parts: tuple[tuple[str, bytes], ...] = field(
        repr=False
    )  # what may stand beside it: (town | postcode | unit | region | venue, skeleton)


def compiled(address: Address) -> list[Compiled]:
    number = re.sub(r"[\s.,]+", "", plain_digits(address.house_number.reveal())).lower()
    parts = tuple(_parts(address))
    return [Compiled(s, number, fold(number), parts) for s in parse(address.street.reveal())]


def _parts(address: Address) -> Iterator[tuple[str, bytes]]:
    country = {"US": "usa", "GB": "uk", "DE": "germany", "FR": "france"}.get(address.country, "")
    for name, hidden in (
        ("venue", address.venue),
        ("postcode", address.postcode),
        ("town", address.city),
        ("region", address.region),
        ("code", address.region_code),
    ):
        if hidden:
            for spelling in _spellings(name, hidden.reveal()):
                yield name, fold(spelling)
    for spelling in unit_forms(address.unit.reveal()):
        yield "unit", fold(spelling)
    if country:
        yield "country", fold(country)


def _spellings(name: str, value: str) -> list[str]:
    if name not in {"town", "region", "venue"}:
        return [value]
    out = transcriptions(value)
    return [*out, *(s.replace("Saint", "St") for s in out if "Saint" in s)]


def unit_forms(unit: str) -> list[str]:
    """`Apt 5` may be `#5`, `Apartment 5`, or only `5`."""
    if not unit:
        return []
    words = unit.split()
    key = letters(words[0]) or words[0].lower()
    groups = [g for g in data.words()["unit"] if key in {letters(w) or w for w in g}]
    rest = " ".join(words[1:])
    forms = [unit, *(f"{w} {rest}" for g in groups for w in g)] if rest else [unit]
    return sorted(dict.fromkeys([*forms, rest] if rest and groups else forms), key=len, reverse=True)


def patterns(identifier: Identifier, address: Address, locality: Identifier, ways: list[Compiled]) -> Iterator[Pattern]:
    """The patterns of an address; `ways` are the spellings of its street as `compiled` makes them."""
    for made in ways:
        street, confirm = made.street, partial(confirm_street, made)
        wanted = min(tolerance_for(len(street.core)), 1 if street.misspelt else 2)
        words = street.words if wanted else ()
        yield Pattern(street.core, wanted, identifier, confirm, words=words, close=bool(words))
    if address.venue:
        yield from _venue(identifier, address, ways)
    if address.postcode:
        yield from _postcode(identifier, address, ways)
    if not address.street and address.line:
        line = fold(address.line.reveal())
        yield Pattern(
            line, 2, identifier, lambda hit: Sighting(hit.start, hit.end, likeness(hit), 30.0, why="the whole line")
        )
    for hidden, bits in ((address.city, TOWN_BITS), (address.region, 2.0)):
        if hidden:
            yield from towns(locality, hidden.reveal(), bits)


def towns(identifier: Identifier, value: str, bits: float) -> Iterator[Pattern]:
    for spelling in dict.fromkeys(_spellings("town", value)):
        skeleton = fold(spelling)
        if len(skeleton) >= 4:
            tolerance = 0 if len(skeleton) < 6 else 1 if len(skeleton) < 10 else 2
            confirm, words = partial(confirm_town, value, bits), word_skeletons(spelling)
            yield Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words if tolerance else ())


def confirm_town(value: str, bits: float, hit: Hit) -> Sighting | None:
    span = hit.view.text[hit.start : hit.end]
    if bounds(hit.view.text, hit.start, hit.end) < 2 or letter_share(span) < 0.34:
        return None
    if hit.distance and (data.is_word(letters(span)) or abs(len(letters(span)) - len(letters(value))) > 1):
        return None
    return Sighting(hit.start, hit.end, likeness(hit), bits - 1.0 * hit.distance, "fragment", "its town or region")


def _venue(identifier: Identifier, address: Address, ways: list[Compiled]) -> Iterator[Pattern]:
    named = _spellings("venue", address.venue.reveal())
    turned = [" ".join(words[::-1]) for spelling in named if len(words := spelling.split()) == 2]
    for spelling in [*named, *turned]:
        skeleton = fold(spelling)
        bits = sum(min(14.0, data.word_bits(letters(w))) for w in spelling.split() if letters(w)) - WORDS_IN_A_POST
        if len(skeleton) >= 5:
            yield Pattern(
                skeleton, tolerance_for(len(skeleton)), identifier, partial(confirm_venue, ways, bits), worded=True
            )


def confirm_venue(made: list[Compiled], bits: float, hit: Hit) -> Sighting | None:
    if bounds(hit.view.text, hit.start, hit.end) < 2 or letter_share(hit.view.text[hit.start : hit.end]) < 0.34:
        return None
    first, last, met = _grow(hit.view, hit.first, hit.last, made[0]) if made else (hit.first, hit.last, set())
    start, end = hit.view.behind(first, last)
    bits += sum(TOWN_BITS for _ in met) - EDIT_BITS * hit.distance
    if not met & {"number", "postcode", "town"} and _OTHER_ADDRESS.match(hit.view.text[end : end + 60]):
        bits = min(bits, FRAGMENT_CAP)  # the same name over another house
    return Sighting(start, end, likeness(hit), bits, "whole" if bits >= 12 else "fragment", "the name of the place")


def _postcode(identifier: Identifier, address: Address, ways: list[Compiled]) -> Iterator[Pattern]:
    value = address.postcode.reveal()
    skeleton = fold(value)
    if len(skeleton) >= 4:
        yield Pattern(skeleton, 0, identifier, partial(confirm_postcode, value, ways), figures=len(digits(value)))


def confirm_postcode(value: str, made: list[Compiled], hit: Hit) -> Sighting | None:
    text = hit.view.text
    span = plain_digits(text[hit.start : hit.end])
    if bounds(text, hit.start, hit.end) < 2 or digits(span) != digits(value):
        return None
    mixed = bool(letters(value))
    if not mixed and re.search(r"[\d][.,/-]\Z|[$€£+]\s?\Z", text[max(0, hit.start - 2) : hit.start]):
        return None
    first, last, met = _grow(hit.view, hit.first, hit.last, made[0]) if made else (hit.first, hit.last, set())
    town = "town" in met
    start, end = hit.view.behind(first, last) if town else (hit.start, hit.end)
    bits = (POSTCODE_BITS if mixed else PLAIN_POSTCODE_BITS) + TOWN_BITS * town
    return Sighting(start, end, 1.0, bits, "fragment", "its postcode" + " and town" * town)


def confirm_street(made: Compiled, hit: Hit) -> Sighting | None:
    """The street, then its number, then the rest of the address."""
    view, text = hit.view, hit.view.text
    if made.street.misspelt and (not hit.distance or view.skeleton[hit.first] != made.street.core[0]):
        return None
    if letter_share(text[hit.start : hit.end]) < 0.34:
        return None
    first, last, kind_seen = _street_words(made.street, view, hit.first, hit.last)
    start, end = view.behind(first, last)
    first, last, met = _grow(view, first, last, made)
    if bounds(text, *view.behind(first, last)) < (2 if last - first < 10 or hit.distance else 1):
        return None
    if made.street.directions and _lies_elsewhere(made.street, text, start, end):
        return None
    number = "number" in met
    span = view.behind(first, last)
    if not number and made.number:
        near = house.near(made.number, text, *view.behind(first, last), *(start, end))
        if near is None and not (kind_seen or met) and made.street.bits < SURE_STREET:
            return None
        if near == "other":
            return None
        if isinstance(near, tuple):
            number, span = True, (min(span[0], near[0]), max(span[1], near[1]))
            first, last, more = _grow(view, *_skeleton_of(view, span), made)
            met |= more
            span = (min(span[0], view.behind(first, last)[0]), max(span[1], view.behind(first, last)[1]))
    if made.street.compound and not kind_seen and after(text, span[1]).isalpha() and span[1] <= end + 1:
        return None  # Industriweg is not Industristraße
    if not (kind_seen or met & {"town", "postcode"}) and _of_another(made, text, span, (start, end)):
        return None
    return _sighting(made, hit, span, number=number, met=met, words=kind_seen)


_WORD_BEFORE, _WORD_AFTER = re.compile(r"([^\W\d_]+)\.?[\s-]{1,2}\Z"), re.compile(r"\.?[\s,-]{1,2}([^\W\d_]+)")


def _lies_elsewhere(street: Street, text: str, start: int, end: int) -> bool:
    """Does another direction stand beside the street's words: North where it is South?"""
    beside = (_WORD_BEFORE.search(text, max(0, start - 24), start), _WORD_AFTER.match(text, end))
    return any(found and (other := directions(found[1])) and other.isdisjoint(street.directions) for found in beside)


_NAMED = r"[^\W\d_a-zß-ÿ][^\W\d_]{2,}"
_APART = re.compile(r"[,;/|\n]")


def _of_another(made: Compiled, text: str, span: tuple[int, int], core: tuple[int, int]) -> bool:
    """Is the name that of a person or of a longer street ("Jason Ford 124"), or its number the next one's ("Knut Garcia, 42 Elm Row")?"""
    if (
        made.street.needs_number
        and not made.street.misspelt
        and re.search(rf"{_NAMED}[ -]\Z", text[max(0, span[0] - 40) : span[0]])
    ):
        return True
    behind, ahead = text[core[1] : span[1]], text[span[0] : core[0]]
    if _APART.search(behind) and behind[-1:].isdigit():
        return re.match(rf"[ ]{_NAMED}", text[span[1] : span[1] + 40]) is not None
    return (
        _APART.search(ahead) is not None
        and re.search(rf"{_NAMED}[ ]\Z", text[max(0, span[0] - 40) : span[0]]) is not None
    )


def _sighting(
    made: Compiled, hit: Hit, span: tuple[int, int], *, number: bool, met: set[str], words: int
) -> Sighting | None:
    placed = {"town", "postcode"} & {name for name, _ in made.parts}
    if placed and not met & placed and _in_another_town(made, hit.view.text[span[1] : span[1] + 60]):
        return None
    street_bits = made.street.bits - EDIT_BITS * hit.distance
    if not (number or words or met & {"town", "postcode"}) and street_bits < SURE_STREET:
        return None
    bits = (
        street_bits
        + NUMBER_BITS * number
        + TOWN_BITS * ("town" in met)
        + PLAIN_POSTCODE_BITS * ("postcode" in met)
        + WORD_BITS * (words + made.street.misspelt)
    )
    if made.street.needs_number and not number:
        return None
    if number:
        part, why = ("whole" if bits >= 12 else "fragment"), "street and number"
    elif met & {"town", "postcode"}:
        part, why = ("partial" if bits >= 14 else "fragment"), "street and town"
    else:
        part, why = "fragment", "street without a number"
    return Sighting(*span, likeness(hit), bits, part, why)


def _in_another_town(made: Compiled, behind: str) -> bool:
    """Does a town with its postcode follow that is not the person's: the same street and number somewhere else? The town alone says that it is
    the person's where no postcode of theirs is known.
    """
    other = _OTHER_TOWN.match(behind)
    if other is None or any(name == "postcode" for name, _ in made.parts):
        return other is not None
    named, begun = fold(other.group()), fold(behind[other.end() - TOWN_BEGUN :])
    return not any(part in named or begun.startswith(part) for name, part in made.parts if name == "town")


def _skeleton_of(view: View, span: tuple[int, int]) -> tuple[int, int]:
    at = view.offsets
    inside = [i for i, place in enumerate(at) if span[0] <= place < span[1]]
    return inside[0], inside[-1] + 1


def _street_words(made: Street, view: View, first: int, last: int) -> tuple[int, int, int]:
    """The span over the street's other words, and how many of them were there."""
    skeleton, seen = view.skeleton, 0
    for word in made.tail:
        size = _match_at(skeleton, last, word.forms)
        if size and _close(view, last - 1, last):
            last, seen = last + size, seen + 1
    for word in reversed(made.head):
        size = _match_before(skeleton, first, word.forms)
        if not size or _is_figures(view, first - size, first):
            continue  # 5 is no initial S
        if _close(view, first - 1, first) and _starts_word(view, first - size):
            first, seen = first - size, seen + 1
    if not seen:  # Lenskaya ulitsa for ulitsa Lenskaya
        for word in made.head:
            size = _match_at(skeleton, last, tuple(f for f in word.forms if len(f) > 1)) if word.generic else 0
            if size and _close(view, last - 1, last) and bounds(view.text, *view.behind(last, last + size)) == 2:
                return first, last + size, 1
    return first, last, seen


def _is_figures(view: View, first: int, last: int) -> bool:
    start, end = view.behind(first, last)
    return view.text[start:end].isdigit()


def _starts_word(view: View, first: int) -> bool:
    at = view.offsets
    if first == 0 or at[first] - at[first - 1] != 1:
        return True
    left, right = view.text[at[first - 1]], view.text[at[first]]
    return not left.isalpha() or (left.islower() and right.isupper())


def _match_at(skeleton: bytes, at: int, forms: tuple[bytes, ...]) -> int:
    for form in forms:
        if skeleton.startswith(form, at):
            return len(form)
    for form in forms:
        if len(form) >= 5 and OSA.distance(form, skeleton[at : at + len(form)], score_cutoff=1) <= 1:
            return min(len(form), len(skeleton) - at)
    return 0


def _match_before(skeleton: bytes, at: int, forms: tuple[bytes, ...]) -> int:
    for form in forms:
        if at >= len(form) and skeleton.startswith(form, at - len(form)):
            return len(form)
    for form in forms:
        if len(form) >= 5 and OSA.distance(form, skeleton[max(0, at - len(form)) : at], score_cutoff=1) <= 1:
            return min(len(form), at)
    return 0


def _close(view: View, left: int, right: int) -> bool:
    """Do two neighbouring skeleton letters stand near enough in the text to be of one address?"""
    at = view.offsets
    return left >= 0 and right < len(at) and at[right] - at[left] <= MAX_GAP


def _grow(view: View, first: int, last: int, made: Compiled) -> tuple[int, int, set[str]]:
    """Add the number, town, postcode and the rest of the address on either side for as long as something fits."""
    met: set[str] = set()
    left = [("number", made.number_skeleton)] * bool(made.number_skeleton) + [p for p in made.parts if p[1]]
    grown = True
    while grown:
        grown = False
        for name, part in left:
            behind, ahead = _after(view, last, part, name, made), _before(view, first, part, name, made)
            if behind is not None or ahead is not None:
                first = ahead if behind is None and ahead is not None else first  # 0 is the very start of the text
                last = last if behind is None else behind
                met.add(name)
                left = [p for p in left if p[0] != name]
                grown = True
                break
    return first, last, met


@lru_cache(65_536)
def _linked(part: bytes) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """A part with each word that may stand before it, and behind it."""
    links = (b"", *_LINKS)
    return tuple(link + part for link in links), tuple(part + link for link in links)


def _after(view: View, last: int, part: bytes, name: str, made: Compiled) -> int | None:
    skeleton = view.skeleton
    if not _close(view, last - 1, last):
        return None
    if len(part) < FUZZY_PART and not skeleton.startswith(_linked(part)[0], last):
        return None
    for link in (b"", *_LINKS_BY_LETTER.get(skeleton[last : last + 1], ())):
        if not skeleton.startswith(link, last):
            continue
        at = last + len(link)
        size = (
            _match_at(skeleton, at, (part,))
            if name in {"town", "venue", "region"}
            else len(part) * skeleton.startswith(part, at)
        )
        if size and _fits(view, at, at + size, name, made) and (not link or _starts_word(view, at)):
            return at + size
    return None


def _before(view: View, first: int, part: bytes, name: str, made: Compiled) -> int | None:
    skeleton = view.skeleton
    if not _close(view, first - 1, first):
        return None
    if not skeleton.endswith(_linked(part)[1], 0, first):
        return None
    for link in (b"", *_LINKS):
        at = first - len(link) - len(part)
        if at >= 0 and skeleton.startswith(part + link, at) and _fits(view, at, at + len(part), name, made):
            return at
    return None


def _fits(view: View, first: int, last: int, name: str, made: Compiled) -> bool:
    """Whole words and whole numbers only; a number must be written in figures."""
    start, end = view.behind(first, last)
    span = plain_digits(view.text[start:end])
    if name == "number":
        return house.is_whole(view.text, start, end, made.number)
    if name in {"postcode", "unit"} and made.number and digits(span) and len(span) < 3:
        return bounds(view.text, start, end) == 2 and _same_figures(span, last - first)
    if len(span.strip()) > 3 * (last - first) + 4:
        return False
    return bounds(view.text, start, end) >= (2 if last - first < 5 else 1)


def _same_figures(span: str, size: int) -> bool:
    return sum(c.isdigit() for c in span) >= size - 1
