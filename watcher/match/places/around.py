"""The parts of an address around a place in a skeleton: the number, the town, the postcode and the rest, before and behind it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.pattern import bounds
from watcher.match.places import house, houses
from watcher.match.places.roads import POST_BOX
from watcher.match.places.street import Street, clipped, in_initials, parse
from watcher.match.places.ways import is_generic, says_street, tokens
from watcher.match.text.figures import digits, plain_digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.spellings import transcriptions
from watcher.match.text.views import View
from watcher.model import Address

FUZZY_PART = 5
"""Letters. From here on a town behind a street may hold one typing error."""
MAY_SLIP = frozenset({"town", "venue", "region"})
"""Parts that may."""
MAX_GAP = 14
"""Code points between two parts of one address."""
_LINKS = tuple(
    dict.fromkeys(
        fold(w)
        for w in (
            "in; at; on; on the; in the; of; from; bei; in der; an der; auf der; am; an; im; auf; in die; à; a; au; sur; sur la; dans; dans la; en; en la; en el; de; de la; del; di; della; nella; alla; al; "
            "i; på; pa; vid; ved; w; we; przy; na; na ul; przy ul; ul; te; op; op de; aan; aan de; in de; em; no; na; pe; pe str; v; ve; u; zip; zip code; plz; postleitzahl; postcode; postal code; eircode; pin; pin code; cp; code postal; codigo postal; cep; cap; kod; kod pocztowy; psč; postnr; postnummer; irsz; индекс; в; на; у; "
            "nr; number; house; haus; дом; д; dom; будинок; буд; and; und; et; y; e; "
            "apartment; appartement; apartamento; apt; apto; appt; flat; unit; suite; ste; wohnung; whg; lgh; mieszkanie; кв; daire; interno"
        ).split("; ")
    )
)
"""What may stand between two parts of one address in a sentence: "in Leeds, on Mill Lane", "12, flat 4C"."""
_LINKS_BY_END = {link[-1:]: [o for o in _LINKS if o[-1:] == link[-1:]] for link in _LINKS}
_LINKS_BY_LETTER = {link[:1]: [o for o in _LINKS if o[:1] == link[:1]] for link in _LINKS}


Part = tuple[str, bytes]
"""What a part of an address is (number, town, postcode, unit, region, venue), and its skeleton."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """An address made ready: folded parts, and the house number as its figures and letter."""

    street: Street = field(repr=False)
    number: str = field(repr=False)
    parts: tuple[Part, ...] = field(repr=False)  # what makes it out beside its street and number
    around: tuple[Part, ...] = field(repr=False)  # what may stand beside the street, its number among it


def compiled(address: Address) -> list[Compiled]:
    """An address with each spelling of its street and each number that it may be given."""
    street, number = _street_and_number(address)
    _, stair = houses.with_stair(number)
    parts = (*_parts(address), *(("unit", fold(stair)) for _ in stair[:1]))
    given = numbers(address)
    around = {one: _around(one, parts) for one in given}
    ways = (*(way for named in _streets(street) for way in parse(named)), *clipped(street))
    return [*(Compiled(way, one, parts, around[one]) for way in ways for one in given), *_boxed(address, parts)]


def _boxed(address: Address, parts: tuple[Part, ...]) -> Iterator[Compiled]:
    """The post box that stands in the field of a house's number beside a street."""
    box = _A_BOX.fullmatch(address.house_number.reveal())
    if box and address.street:
        yield from (Compiled(way, box[1], parts, _around(box[1], parts)) for way in parse("PO Box"))


def numbers(address: Address) -> list[str]:
    """The house number of an address in each way that it may be given."""
    _, number = _street_and_number(address)
    country = address.country or ("CZ" if _IN_THREES.fullmatch(address.postcode.reveal()) else "")
    given = houses.given(houses.with_stair(number)[0], country)
    unit = digits(address.unit.reveal())
    return [
        *given,
        *(f"{unit}/{one}" for one in given if unit and one.isdigit() and country in ("", *houses.FLAT_FIRST)),
    ]


def _street_and_number(address: Address) -> tuple[str, str]:
    return _taken_apart(address.street.reveal(), houses.bare(houses.in_figures(address.house_number.reveal())))


def _names(word: str) -> bool:
    return len(letters(word)) >= MIN_TOWN and not is_generic(word)


def _names_street(words: list[str]) -> bool:
    """Has it a word for "street" and a name, be it one more such word: Ring Road?"""
    kinds = [word for word in words if says_street(word)]
    return bool(kinds) and (any(map(_names, words)) or sum(len(word) >= MIN_TOWN for word in kinds) > 1)


def _streets(street: str) -> list[str]:
    """A street, without the house or the district before or behind its comma (Brookvale Mansions, High Road), and by its initials."""
    parts = [part.strip() for part in street.split(",")] if "," in street else []
    found = [part for part in parts if _names_street(tokens(part))] or [street]
    return [*found, *(short for one in found for short in in_initials(one))]


def _around(number: str, parts: Iterable[Part]) -> tuple[Part, ...]:
    return (*(("number", form) for form in houses.written(number)), *(part for part in parts if part[1]))


_IN_THREES = re.compile(r"\d{3} \d{2}")
"""Czech, Slovak, Swedish and Greek postcodes, of which only the first two stand beside numbers with a stroke."""
_BOX = re.compile(rf"\s*({POST_BOX})\s+(\d{{2,}})\s*", re.IGNORECASE)
_A_BOX = re.compile(rf"\s*(?:{POST_BOX})\s*(\d{{2,}})\s*", re.IGNORECASE)
_NAMED_HOUSE = re.compile(r"\s*([^,]{4,}),\s*([^,]{4,})")


def _taken_apart(street: str, number: str) -> tuple[str, str]:
    """Street and number: a post box has its own in the street, and a house may have a name before it: Rose Cottage, Ballyfinn Road."""
    if number:
        return street, number
    box, named = _BOX.fullmatch(street), _NAMED_HOUSE.fullmatch(street)
    if box:
        return box[1], box[2]
    return (named[2], named[1]) if named else (street, number)


def _parts(address: Address) -> Iterator[Part]:
    country = {"US": "usa", "GB": "uk", "DE": "germany", "FR": "france"}.get(address.country, "")
    for name, hidden in (
        ("venue", address.venue),
        ("postcode", address.postcode),
        ("town", address.city),
        ("region", address.region),
        ("code", address.region_code),
    ):
        if hidden:
            for spelling in spellings(name, hidden.reveal()):
                yield name, fold(spelling)
    for spelling in unit_forms(address.unit.reveal()):
        yield "unit", fold(spelling)
    if country:
        yield "country", fold(country)


def spellings(name: str, value: str) -> list[str]:
    """How a part of an address may be written: a town also without what tells it from others of its name."""
    if name == "postcode":
        return [value, value[:5]] if _ZIP_4.fullmatch(value) else [value]
    if name not in {"town", "region", "venue"}:
        return [value]
    out = transcriptions(value)
    if name == "town":
        out += [other for other in called_elsewhere(value) if other not in out]
    out += [s.replace("Saint", "St") for s in out if "Saint" in s]
    shorter = [_BYNAME.sub("", spelling) for spelling in out] if name == "town" else []
    return [*out, *(s for s in dict.fromkeys(shorter) if s not in out and len(s) >= MIN_TOWN)]


def called_elsewhere(town: str) -> tuple[str, ...]:
    """How other languages call a town, with what is added to its name and without."""
    table = data.same_towns()
    return table.get(town.casefold()) or table.get(_BYNAME.sub("", town).casefold(), ())


_ZIP_4 = re.compile(r"\d{5}-\d{4}")
"""A ZIP code with the four figures behind it, which few people write."""
_BYNAME = re.compile(
    r"\s*[(/,].*|[\s-]+(?:am|an der|a\. ?d\.|ob der|im|in der|bei|vor der|upon|on|under|by|next|sur|sous|lès|les|de la|aan den?|nad|pod|del|dell[ao]|do|da)[\s-].*|\s+(?:city|town|township|village|borough|county|\d{1,2}(?:er|e|ème)?|[IVX]+\.?)\Z",
    re.IGNORECASE,
)
"""What is added to a town's name: Frankfurt am Main, Newcastle upon Tyne, Halle (Saale), New York City, Praha 4."""
MIN_TOWN = 4
"""Letters."""


def unit_groups(word: str) -> list[list[str]]:
    """The words that mean what this one does, where it names a flat."""
    key = letters(word) or word.lower()
    return [group for group in data.words()["unit"] if key in {letters(w) or w for w in group}]


def unit_forms(unit: str) -> list[str]:
    """`Apt 5` may be `#5`, `Apartment 5`, or only `5`."""
    if not unit:
        return []
    words = unit.split()
    groups = unit_groups(words[0])
    rest = " ".join(words[1:])
    forms = [unit, *(f"{w} {rest}" for g in groups for w in g)] if rest else [unit]
    return sorted(dict.fromkeys([*forms, rest] if rest and groups else forms), key=len, reverse=True)


def starts_word(view: View, first: int) -> bool:
    at = view.offsets
    if first == 0 or at[first] - at[first - 1] != 1:
        return True
    left, right = view.text[at[first - 1]], view.text[at[first]]
    return not left.isalpha() or (left.islower() and right.isupper())


def match_at(skeleton: bytes, at: int, forms: tuple[bytes, ...]) -> int:
    """The letters of the form that stands at a place: letter for letter, else with a slip, a short one with two letters exchanged; 0 for none."""
    for form in forms:
        if skeleton.startswith(form, at):
            return len(form)
    for form in forms:
        seen = skeleton[at : at + len(form)]
        may_slip = len(form) >= FUZZY_PART or (len(form) == FUZZY_PART - 1 and sorted(seen) == sorted(form))
        if may_slip and OSA.distance(form, seen, score_cutoff=1) <= 1:
            return min(len(form), len(skeleton) - at)
    return 0


def match_before(skeleton: bytes, at: int, forms: tuple[bytes, ...]) -> int:
    """The letters of the form that ends at a place: letter for letter, else with a slip behind its first letter; 0 for none."""
    for form in forms:
        if at >= len(form) and skeleton.startswith(form, at - len(form)):
            return len(form)
    for form in forms:
        for size in (len(form), len(form) - 1, len(form) + 1) if len(form) >= FUZZY_PART else ():
            seen = skeleton[max(0, at - size) : at]
            if seen[:1] == form[:1] and OSA.distance(form, seen, score_cutoff=1) <= 1:
                return len(seen)
    return 0


def close(view: View, left: int, right: int) -> bool:
    """Do two neighbouring skeleton letters stand near enough in the text to be of one address?"""
    at = view.offsets
    return left >= 0 and right < len(at) and at[right] - at[left] <= MAX_GAP


def grow(view: View, first: int, last: int, made: Compiled) -> tuple[int, int, set[str]]:
    """Add the number, town, postcode and the rest of the address on either side for as long as something fits."""
    met, parts = set[str](), made.around
    while (found := _next(view, first, last, parts, made)) is not None:
        name, first, last = found
        met.add(name)
        parts = tuple(part for part in parts if part[0] != name)
    return first, last, met


def _next(view: View, first: int, last: int, parts: tuple[Part, ...], made: Compiled) -> tuple[str, int, int] | None:
    """The first part that stands beside a span, and the span with it."""
    begun, ended = _begun(view, last), _ended(view, first)
    if not (begun or ended):
        return None
    for name, part in parts:
        if (behind := _after(view, begun, part, name, made)) is not None:
            return name, first, behind
        if (ahead := _before(view, ended, part, name, made)) is not None:  # 0 is the very start of the text
            return name, ahead, last
    return None


@lru_cache(64)
def _begun(view: View, last: int) -> tuple[int, ...]:
    """Where a part may begin behind a span: at once, and behind each word that may stand between."""
    if not close(view, last - 1, last):
        return ()
    links = _LINKS_BY_LETTER.get(view.skeleton[last : last + 1], ())
    after = (last + len(link) for link in links if view.skeleton.startswith(link, last))
    return (last, *(at for at in after if at < len(view.offsets) and starts_word(view, at)))


@lru_cache(64)
def _ended(view: View, first: int) -> tuple[int, ...]:
    """Where a part may end before a span."""
    if not close(view, first - 1, first):
        return ()
    links = _LINKS_BY_END.get(view.skeleton[first - 1 : first], ())
    return (first, *(first - len(link) for link in links if view.skeleton.endswith(link, 0, first)))


def _after(view: View, begun: Iterable[int], part: bytes, name: str, made: Compiled) -> int | None:
    skeleton, may_slip = view.skeleton, name in MAY_SLIP
    for at in begun:
        size = match_at(skeleton, at, (part,)) if may_slip else len(part) * skeleton.startswith(part, at)
        if size and _fits(view, at, at + size, name, made):
            return at + size
    return None


def _before(view: View, ended: Iterable[int], part: bytes, name: str, made: Compiled) -> int | None:
    for end in ended:
        at = end - len(part)
        if at >= 0 and view.skeleton.startswith(part, at) and _fits(view, at, end, name, made):
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
