"""One person -> every identifier, numbered in the order of the file, and its patterns; each kind makes its own (one file a kind)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from watcher.calendars import Day
from watcher.match.index import tolerance_for
from watcher.match.kinds import address, declined, email, exact, handle, locality, name, organisation, phone, vehicle
from watcher.match.names import cultures, proper
from watcher.match.names.form import Form, is_full
from watcher.match.names.forms import crossed, family_alone, forms, pair, split, untitled
from watcher.match.pattern import Confirm, Pattern
from watcher.match.places.around import compiled
from watcher.match.scripts.abroad import Lives
from watcher.match.scripts.kana import read_aloud
from watcher.match.scripts.transcribed import HEARD_BITS
from watcher.match.text.figures import digits
from watcher.match.text.sound import is_foreign, sound
from watcher.model import Address, Hidden, Identifier, Person, Place, Standing, Vehicle

TWO_FAMILY_NAMES = frozenset("ES PT BR MX AR CO CL PE VE EC UY PY BO CR PA GT HN SV NI DO CU PR AO MZ PH".split())
TWO_FAMILY_CODES = frozenset(
    "34 351 55 52 54 57 56 51 58 593 598 595 591 506 507 502 504 503 505 53 244 258 63".split()
)
"""ISO 3166-1 and calling codes of the countries where people have two family names."""
MIN_SOUND = 5
"""Letters of a word's sound."""
Sounding = Callable[[], Iterator[Pattern]]
"""Makes the patterns of a value that is also searched by its sound."""
Named = tuple[Identifier, str, Callable[[str], Iterator[Form]]]
"""A name as it is given, and what makes its forms."""
MIN_TRIGGER = 6
"""Letters. A shorter word read backwards or through a cipher turns up in ordinary text."""
FREE_TRIGGER = 9
"""Letters. A shorter one must stand as a whole word: `rogram` is in every program."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What is only looked for in a thread that is known to be about the person."""

    identifier: Identifier
    value: Hidden
    kind: str  # house | unit | phone | plate | paper | postcode | street | place | name | day


@dataclass
class Found:
    """What is gathered of all persons beside their patterns."""

    words: list[str] = field(default_factory=list, repr=False)  # what would show a text to be reversed or ciphered
    values: list[str] = field(default_factory=list, repr=False)  # whole details, of which letters may be hidden
    numbers: list[str] = field(default_factory=list, repr=False)  # digits, of which some may be hidden
    phones: list[tuple[Identifier, str]] = field(default_factory=list, repr=False)  # E.164 without its plus
    lives: list[Lives] = field(default_factory=list, repr=False)
    places: list[tuple[Identifier, Place]] = field(default_factory=list, repr=False)
    days: list[tuple[Identifier, Day]] = field(default_factory=list, repr=False)


class Compiler:
    """One person's identifiers, numbered in the order of the file, and their patterns."""

    def __init__(self, person: Person, found: Found) -> None:
        self.person = person
        self.found = found
        self.sounds: list[Sounding] = []
        self.named: list[Named] = []
        self.hints: list[Hint] = []
        self._count = 0
        self._double = any(item.country in TWO_FAMILY_NAMES for item in person.addresses) or any(
            phone.calling_code(digits(item.value.reveal())) in TWO_FAMILY_CODES for item in person.phones
        )

    def _new(
        self, kind: str, label: str, *, public: bool = False, standing: Standing | None = None, group: str = ""
    ) -> Identifier:
        self._count += 1
        return Identifier(
            self.person.codename, kind, label, self._count, public, standing, group or f"{kind}{self._count}"
        )

    def _note(self, value: str) -> None:
        """Remember a value's words, of which some letters may be hidden, and what would show it reversed or ciphered."""
        self.found.words += _telling(value)
        self.found.values.append(value)

    def patterns(self) -> list[Pattern]:
        made = [*self._names(), *self._addresses(), *self._contacts(), *self._records(), *self._relatives()]
        for place in self.person.places:
            self.found.places.append(
                (self._new("coordinates", place.label, public=place.public, standing=place.standing), place)
            )
        return made

    def _names(self) -> Iterator[Pattern]:
        items = self.person.names
        own = [self._new("name", item.label, public=item.public, group="name") for item in items]
        for identifier, item in zip(own, items, strict=True):
            yield from self._name(identifier, item.value)
        double = any(self._is_double(item.value.reveal()) for item in items)
        for at, value in crossed([(item.value.reveal(), item.kind == "nickname") for item in items], double=double):
            self.named.append((own[at], value, pair))
            yield from name.patterns(own[at], value, pair)
        for at, value in read_aloud([item.value.reveal() for item in items]):
            yield from name.patterns(own[at], value, pair)

    def _name(self, identifier: Identifier, hidden: Hidden) -> Iterator[Pattern]:
        value = hidden.reveal()
        self._note(value)
        given, middle, family = split(value)
        if middle:  # most leave it out
            self.found.words += _telling(f"{given} {family}")
        self.hints.append(Hint(identifier, hidden, "name"))
        double = self._is_double(value)
        self.sounds.append(partial(_sounds_of_name, identifier, value, double=double))
        for called in dict.fromkeys((value, *cultures.also(untitled(value)))):
            self.named.append((identifier, called, partial(forms, double=double)))
            yield from name.patterns(identifier, called, partial(forms, double=double))
        if identifier.kind == "name" and "-" in value:
            yield from name.patterns(identifier, value, family_alone)

    def _is_double(self, value: str) -> bool:
        """Has a name two family names, by the countries of the person or by itself?"""
        return self._double or cultures.has_two_families(untitled(value))

    def _hint_at(self, identifier: Identifier, place: str) -> None:
        """A place by its own name; the person's town in it is told of by itself."""
        towns = {
            word.lower() for item in self.person.addresses for word in item.city.reveal().replace("-", " ").split()
        }
        words = [word for word in place.replace("-", " ").split() if word.lower() not in towns]
        if named := proper.proper_words(words):
            self.hints.append(Hint(identifier, Hidden(" ".join(named)), "place"))

    def _sound(self, value: str, identifier: Identifier, confirm: Confirm) -> None:
        self.sounds.append(lambda: _sounding(value, identifier, confirm))

    def _addresses(self) -> Iterator[Pattern]:
        for item in self.person.addresses:
            yield from self._address(item, "address")

    def _address(self, item: Address, kind: str) -> Iterator[Pattern]:
        number = self._count + 1
        identifier = self._new(kind, item.label, public=item.public, standing=item.standing, group=f"address{number}")
        town = self._new(
            "locality", f"town of {item.label}", public=item.public, standing=item.standing, group="locality"
        )
        for hidden in (item.street, item.city, item.venue):
            if hidden:
                self._note(hidden.reveal())
        self.found.values.append(
            " ".join(part.reveal() for part in (item.house_number, item.street, item.city, item.postcode))
        )
        ways = compiled(item)
        if item.street:
            self._note(f"{item.house_number.reveal()}{item.street.reveal()}")
            for made in ways:
                confirm = partial(address.confirm_street, made)
                self._sound(item.street.reveal(), identifier, confirm)
                self._sound(made.street.core.decode(), identifier, confirm)
        if item.city:
            self._sound(
                item.city.reveal(), town, partial(locality.confirm_town, item.city.reveal(), locality.TOWN_BITS)
            )
        if item.street and item.house_number:
            numbers = tuple(dict.fromkeys(made.number for made in ways))
            self.found.lives.append(Lives(identifier, item.street.reveal(), item.city.reveal(), numbers))
        for house in dict.fromkeys(digits(made.number) for made in ways if digits(made.number)):
            self.hints.append(Hint(identifier, Hidden(house), "house"))
        if item.street:
            self.hints.append(Hint(identifier, item.street, "street"))
        if item.unit:
            self.hints.append(Hint(identifier, item.unit, "unit"))
        if item.postcode:
            self.hints.append(Hint(town, item.postcode, "postcode"))
        if item.venue:
            self._hint_at(identifier, item.venue.reveal())
        yield from address.patterns(identifier, item, town, ways)

    def _contacts(self) -> Iterator[Pattern]:
        for item in self.person.phones:
            yield from self._phone(self._new("phone", item.label, public=item.public), item.value)
        for item in self.person.emails:
            yield from self._email(self._new("email", item.label, public=item.public), item.value)
        for item in self.person.handles:
            value, identifier = item.value.reveal(), self._new("handle", item.label, public=item.public)
            self._note(value)
            self._sound(value, identifier, partial(handle.confirm_heard, value))
            yield from handle.handles(identifier, value)
            yield from declined.declined(identifier, value)

    def _phone(self, identifier: Identifier, value: Hidden) -> Iterator[Pattern]:
        number = digits(value.reveal())
        national = phone.national(number)
        self.found.words += [national, "0" + national, number]  # a short number shows nothing inside a longer one
        self.found.numbers.append(national)
        self.found.phones.append((identifier, number))
        self.hints.append(Hint(identifier, Hidden(national), "phone"))
        yield from phone.phones(identifier, value.reveal())

    def _email(self, identifier: Identifier, value: Hidden) -> Iterator[Pattern]:
        self._note(value.reveal())
        yield from email.emails(identifier, value.reveal())

    def _records(self) -> Iterator[Pattern]:
        for item in self.person.dates:
            year, month, day = item.value.reveal().split("-")
            self.found.words += [year + month + day, day + month + year, month + day + year]
            identifier = self._new("dob", item.label, public=item.public)
            self.found.days.append((identifier, (int(year), int(month), int(day))))
            self.hints.append(Hint(identifier, item.value, "day"))
        for kind, items, bits in (
            ("national_id", self.person.ids, exact.ID_BITS),
            ("plate", self.person.plates, exact.PLATE_BITS),
        ):
            for item in items:
                self._note(item.value.reveal())
                self.found.numbers.append(digits(item.value.reveal()))
                identifier = self._new(kind, item.label, public=item.public)
                self.hints.append(Hint(identifier, item.value, "plate" if kind == "plate" else "paper"))
                yield from exact.exact(identifier, item.value.reveal(), bits)
        for car in self.person.vehicles:
            yield from self._vehicle(car)
        for kind, items in (("employer", self.person.workplaces), ("school", self.person.schools)):
            for item in items:
                identifier, value = self._new(kind, item.label, public=item.public), item.value.reveal()
                self._hint_at(identifier, value)
                self._note(value)
                self.sounds.append(partial(_sounds_of_organisation, identifier, value))
                yield from organisation.organisations(identifier, value)

    def _vehicle(self, car: Vehicle) -> Iterator[Pattern]:
        identifier = self._new("vehicle", car.label, public=car.public)
        named = f"{car.make.reveal()} {car.model.reveal()}"
        self.found.words += named.split()
        if car.make and car.model:
            self.found.values.append(named)
        for heard, confirm in vehicle.heard(car):
            self._sound(heard, identifier, confirm)
        yield from vehicle.vehicles(identifier, car)

    def _relatives(self) -> Iterator[Pattern]:
        for place, relative in enumerate(self.person.relatives):
            label = relative.relation or "relative"
            yield from self._name(self._new("relative", label, group=f"relative{place}"), relative.name)
            for number in relative.phones:
                yield from self._phone(self._new("relative_phone", f"{label}'s phone"), number)
            for mailbox in relative.emails:
                yield from self._email(self._new("relative_email", f"{label}'s e-mail"), mailbox)
            for item in relative.addresses:
                yield from self._address(replace(item, standing=Standing.RELATIVE), "relative_address")


def _telling(value: str) -> list[str]:
    """What would show a value that is reversed or ciphered: its longer words, and itself where none of them shows inside a longer one."""
    longer = [w for w in re.split(r"[\s,.@_-]+", value) if len(w) >= MIN_TRIGGER]
    return [*longer, value] if all(len(w) < FREE_TRIGGER for w in longer) else longer


def _sounding(value: str, identifier: Identifier, confirm: Confirm) -> Iterator[Pattern]:
    """The pattern of a value's sound, unless that is too short."""
    skeleton = sound(value)
    if len(skeleton) >= MIN_SOUND:
        yield Pattern(skeleton, tolerance_for(len(skeleton) + 1), identifier, confirm)


def _sounds_of_organisation(identifier: Identifier, value: str) -> Iterator[Pattern]:
    said, confirm = organisation.heard(value)
    yield from _sounding(said, identifier, confirm)


def _sounds_of_name(identifier: Identifier, value: str, *, double: bool) -> Iterator[Pattern]:
    for form in forms(value, double=double):
        if is_full(form):
            lower = replace(form, bits=form.bits - HEARD_BITS)
            confirm = partial(name.confirm, lower, shape=sound, transcribed=not is_foreign(value))
            yield from _sounding(" ".join(form.parts), identifier, confirm)
