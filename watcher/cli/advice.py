"""Persons -> what `watcher check` says of details that will find less, or fire on more, than whoever wrote them may think. No value is shown.

Each detail is posted to a watchlist of its own person, spelled as it stands in the file: what is not met then will never be met.
"""

from collections.abc import Iterable, Iterator

from watcher.errors import Problem
from watcher.match import Watchlist, mentions
from watcher.match.kinds.handle import HANDLE_ENOUGH, handle_bits
from watcher.match.scripts.romanised import in_other_letters
from watcher.match.written import tidied
from watcher.model import Address, Hidden, Person, Post

Spelled = tuple[str, int, str, frozenset[str]]
"""What a detail is, its number, how a post would say it, and the kinds of mention that would show it."""


def advice(persons: Iterable[Person]) -> Iterator[Problem]:
    for person in persons:
        tidy = tidied(person)
        for said in (*_of_names(tidy), *_of_handles(tidy), *_of_addresses(tidy), *_unmet(person)):
            yield Problem(f"{person.codename}.toml", 0, 0, said)


def _of_names(person: Person) -> Iterator[str]:
    """Names that are only given in another script, where many posts have them in Latin letters."""
    other = [n for n, name in enumerate(person.names, 1) if in_other_letters(name.value.reveal())]
    if other and len(other) == len(person.names):
        yield (
            f"name #{other[0]} is only given in another script: give it in Latin letters, as in a passport, as a name of its own, too; "
            "without that, posts in Latin letters are searched for what it may sound like"
        )


def _of_handles(person: Person) -> Iterator[str]:
    """Handles that are close to a word of everyday language, with how often they would be met by chance."""
    for number, handle in enumerate(person.handles, 1):
        bits = handle_bits(handle.value.reveal())
        if bits < HANDLE_ENOUGH and not handle.public:
            rate = f"about one post in {2 ** max(bits, 0):,.0f} holds it by chance"
            yield f"handle #{number} is close to an ordinary word: {rate}, so it only counts beside another detail"


def _of_addresses(person: Person) -> Iterator[str]:
    addresses = [("address", item) for item in person.addresses]
    addresses += [("relative's address", item) for relative in person.relatives for item in relative.addresses]
    for number, (what, item) in enumerate(addresses, 1):
        if wanting := _wanting(item):
            yield f"{what} #{number} {wanting}"


def _wanting(item: Address) -> str:
    """What an address lacks, "" for nothing."""
    if not item.street and not item.venue:
        return "could not be taken apart: give its `street`, `house_number` and `city`"
    if item.street and not item.house_number:
        return "has no house number: its street only counts beside its town or postcode, or another detail"
    return ""


_PARTS = (
    ("venue", "a house by its name"), ("house_number", "house number"), ("street", "street"), ("unit", "flat"), ("city", "town"), ("region", "region"), ("region_code", "region's code"),
    ("postcode", "postcode"), ("country", "country"),
)  # fmt: skip
"""Parts of an address, and what they are called."""


def readings(persons: Iterable[Person]) -> Iterator[Problem]:
    """What of each address that is only given in one line was read as what, so that its writer sees whether that is so."""
    for person in persons:
        for number, (given, tidy) in enumerate(zip(person.addresses, tidied(person).addresses, strict=True), 1):
            parts = [_shape(name, getattr(tidy, part)) for part, name in _PARTS if getattr(tidy, part)]
            if given.line and not given.street and parts:
                said = f"the line of address #{number} is read as {', '.join(parts)}"
                yield Problem(f"{person.codename}.toml", 0, 0, f"{said}; if it says something else, give its parts")


def _shape(name: str, part: Hidden | str) -> str:
    """A part by its name; of a street and a town how many words they have, too."""
    count = len(part.reveal().split()) if isinstance(part, Hidden) and name in {"street", "town"} else 0
    return f"{name} ({count} word{'s' if count > 1 else ''})" if count else name


def _unmet(person: Person) -> Iterator[str]:
    """Details that are not met even as they stand."""
    watchlist = Watchlist((person,))
    for what, number, text, kinds in _spelled(person):
        if kinds.isdisjoint(m.identifier.kind for m in mentions(Post("check", text), watchlist)):
            yield f"{what} #{number} will not be found, even spelled as it is here: it is too short or too general"


def _spelled(person: Person) -> Iterator[Spelled]:
    for what, items, kinds in (
        ("name", person.names, {"name", "handle", "relative"}),
        ("phone", person.phones, {"phone"}),
        ("email", person.emails, {"email"}),
        ("handle", person.handles, {"handle"}),
        ("date", person.dates, {"dob"}),
        ("id", person.ids, {"national_id"}),
        ("plate", person.plates, {"plate"}),
        ("workplace", person.workplaces, {"employer"}),
        ("school", person.schools, {"school"}),
    ):
        yield from ((what, n, item.value.reveal(), frozenset(kinds)) for n, item in enumerate(items, 1))
    for number, home in enumerate(person.addresses, 1):
        text = _joined(home.venue, home.house_number, home.street, home.city) if home.street or home.venue else ""
        yield "address", number, text or home.line.reveal(), frozenset({"address", "locality"})
    for number, car in enumerate(person.vehicles, 1):
        yield "vehicle", number, _joined(car.colour, car.make, car.model, car.year), frozenset({"vehicle"})
    for number, place in enumerate(person.places, 1):
        yield "place", number, place.position.reveal().replace(",", ", "), frozenset({"coordinates"})
    for number, relative in enumerate(person.relatives, 1):
        yield "relative", number, relative.name.reveal(), frozenset({"relative", "name"})


def _joined(*parts: Hidden) -> str:
    return " ".join(part.reveal() for part in parts if part)
