"""A whole person -> what of them is private, and whether any of it stands in the names that alerts call them by."""

import re
import unicodedata
from collections.abc import Iterator

from watcher.decode import Source
from watcher.errors import Problem
from watcher.model import Address, Person, Place, Value, Vehicle

MIN_PRIVATE = 2
"""Private identifiers a person needs: a bare name is what a stalker has (docs/ethics.md)."""


def checks(person: Person, source: Source) -> Iterator[Problem]:
    """What is wrong with the person as a whole: too little that is private, or a detail in a name that goes out in alerts."""
    if count(person) < MIN_PRIVATE:
        yield Problem(
            source.file,
            0,
            0,
            f"{person.codename} has fewer than {MIN_PRIVATE} private identifiers: this tool looks for details that the person gave, not for a person",
        )
    words = {w for value in _private_values(person) for w in _words(value)}
    for path, label in _labels(person):
        if words & _words(label):
            yield source.problem(
                path,
                "`label` holds a word of a protected value: it would go out in alerts; say only what kind of detail it is",
            )
    if words & _words(person.codename):
        yield source.problem(
            ("codename",),
            "`codename` holds a word of a protected value: it goes out in alerts; choose one that says nothing",
        )


Labelled = Value | Address | Vehicle | Place


def count(person: Person) -> int:
    """How many details of a person are private; a relative is one."""
    lists: tuple[tuple[Labelled, ...], ...] = (
        person.names,
        person.addresses,
        person.phones,
        person.emails,
        person.handles,
        person.dates,
        person.ids,
        person.plates,
        person.vehicles,
        person.workplaces,
        person.schools,
        person.places,
    )
    return sum(not item.public for items in lists for item in items) + len(person.relatives)


def values(person: Person) -> Iterator[str]:
    """Every private value of a person, opened: to prove that none of them is left anywhere."""
    yield from _private_values(person)
    yield from (h.reveal() for r in person.relatives for h in (*r.phones, *r.emails))


_PLAIN = frozenset(
    (
        "hiding place legal former preferred nickname date birth vehicle handle plate employer relative home "
        "house flat work address name phone the and of old new place school office relative mother father "
        "brother sister wife husband son daughter parents mobile mail "
        "apartment apt unit suite floor street road lane avenue drive city town village"
    ).split()
)


def _words(value: str) -> set[str]:
    return set(re.findall(r"[^\W_]{3,}", unicodedata.normalize("NFKC", value).casefold())) - _PLAIN


def _private_values(person: Person) -> Iterator[str]:
    for items in (
        person.names,
        person.phones,
        person.emails,
        person.handles,
        person.ids,
        person.plates,
        person.workplaces,
        person.schools,
    ):
        yield from (item.value.reveal() for item in items if not item.public)
    addresses = [*person.addresses, *(a for r in person.relatives for a in r.addresses)]
    for address in addresses:
        if not address.public:
            yield from (
                h.reveal() for h in (address.venue, address.street, address.city, address.postcode, address.line)
            )
    yield from (r.name.reveal() for r in person.relatives)


def _labels(person: Person) -> Iterator[tuple[tuple[str | int, ...], str]]:
    lists: dict[str, tuple[Labelled, ...]] = {"names": person.names, "addresses": person.addresses, "phones": person.phones, "emails": person.emails, "handles": person.handles, "ids": person.ids, "plates": person.plates,
             "workplaces": person.workplaces, "schools": person.schools, "places": person.places, "vehicles": person.vehicles}  # fmt: skip
    for key, items in lists.items():
        for index, item in enumerate(items):
            yield (key, index, "label"), item.label
