"""A person's details as people write them into a file -> as they stand in posts.

An advocate writes `@robin`, or the address of a profile; "Burton, Katherine" or "Katherine Burton (Kate)"; a street with its number in it. What
is searched for is the handle, the names, the street and the number. What cannot be read so stays as it was written.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from watcher.match import data
from watcher.match.kinds.vehicle import colour_groups
from watcher.match.names.forms import split
from watcher.match.names.listed import names
from watcher.match.names.profile import bare, handle
from watcher.match.places.oneline import address
from watcher.match.text.fold import letters
from watcher.match.text.indian import unmarked
from watcher.model import Address, Hidden, Person, Relative, Value, Vehicle


def tidied(person: Person) -> Person:
    """The same person, each detail as it stands in posts."""
    person = _in_letters(person)
    named = [one for item in person.names for one in _names(item)]
    screen = [item for item in named if item.kind == "nickname" and _SCREEN_NAME.search(item.value.reveal())]
    return replace(
        person,
        names=tuple(item for item in named if item not in screen),
        addresses=tuple(map(address, person.addresses)),
        emails=_each(person.emails, _mailbox),
        handles=_each((*person.handles, *screen), handle),
        ids=_each(person.ids, _number),
        plates=_each(person.plates, partial(_plate, american=_is_american(person))),
        vehicles=tuple(map(_vehicle, person.vehicles)),
        workplaces=_each(person.workplaces, _organisation),
        schools=_each(person.schools, _organisation),
        relatives=tuple(one for item in person.relatives for one in _relatives(item, named)),
    )


def _in_letters(person: Person) -> Person:
    """The same person with letters for the vowel signs of Indian scripts, as the views of a post have them."""
    return replace(
        person,
        names=_each(person.names, unmarked),
        addresses=tuple(map(_address, person.addresses)),
        handles=_each(person.handles, unmarked),
        plates=_each(person.plates, unmarked),
        workplaces=_each(person.workplaces, unmarked),
        schools=_each(person.schools, unmarked),
        relatives=tuple(
            replace(one, name=_unmarked(one.name), addresses=tuple(map(_address, one.addresses)))
            for one in person.relatives
        ),
    )


def _unmarked(hidden: Hidden) -> Hidden:
    value = hidden.reveal()
    return hidden if value.isascii() else Hidden(unmarked(value))


def _address(item: Address) -> Address:
    written = (item.venue, item.street, item.city, item.region, item.line)
    if all(hidden.reveal().isascii() for hidden in written):
        return item
    venue, street, city, region, line = map(_unmarked, written)
    return replace(item, venue=venue, street=street, city=city, region=region, line=line)


_SCREEN_NAME = re.compile(r"\A(?=\S{5,}\Z)\w*(?:[a-zß-ÿ][A-Z]|\d|_)")
"""A nickname that is none of a person's language: LennieStreams, lennie_s, lennie88. It is looked for as a handle."""


def _each(items: tuple[Value, ...], change: Callable[[str], str]) -> tuple[Value, ...]:
    return tuple(_changed(item, change(item.value.reveal())) for item in items)


def _changed(item: Value, value: str) -> Value:
    """Most is tidy as it is."""
    return item if value == item.value.reveal() else replace(item, value=Hidden(value))


def _is_american(person: Person) -> bool:
    return any(item.country == "US" for item in person.addresses) or any(
        item.value.reveal().startswith("+1") for item in person.phones
    )


_OF_STATE = re.compile(
    r"\A(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[ -]+(?=(?:\w[ -]?){6,8}\Z)(?=.*\d)(?=.*[A-Z])"
)
"""The state before an American plate, which the plate itself does not show."""


def _plate(value: str, *, american: bool) -> str:
    plate = bare(value)
    return _OF_STATE.sub("", plate) if american else plate


def _names(item: Value) -> Iterator[Value]:
    first, *others = names(item.value.reveal())
    yield _changed(item, first)
    for other in others:
        yield replace(item, value=Hidden(other), kind=item.kind if " " in other else "nickname")


def _relatives(item: Relative, named: list[Value]) -> Iterator[Relative]:
    """A relative with the first of their names, and one more of each other name; of one who has no family name there, with the person's, too."""
    first, *others = names(item.name.reveal())
    yield replace(item, name=Hidden(first), addresses=tuple(map(address, item.addresses)))
    whole = [one.value.reveal() for one in named if " " in one.value.reveal()]
    families = [f"{first} {split(name)[2]}" for name in whole[:1]] if first.isalpha() else []
    for other in (*families, *others):
        if " " in other:
            yield Relative(item.relation, Hidden(other))


# --- what is short to tell --------------------------------------------------------------------------------------------


def _mailbox(value: str) -> str:
    """A mailbox without its scheme and without a tag, which only its owner sees."""
    name, at, host = value.strip().removeprefix("mailto:").partition("@")
    return f"{name.partition('+')[0] or name}{at}{host}"


def _number(value: str) -> str:
    """The number of a paper, without the words for it: Passport C01X00T47."""
    said = bare(value)
    return re.sub(r"\A(?:[^\W\d_]{3,}\.?\s+)+(?:(?:no|nr|n°|#)\.?\s*)?(?=\S*\d\S{3})", "", said, flags=re.IGNORECASE)


def _organisation(value: str) -> str:
    """An employer or a school, without what the person does there, and where it is: Nurse at Pinecrest Hospital, Oldbury."""
    said = re.split(r"(?<=\w)\s(?:at|bei|chez)\s(?=\S*[A-ZÀ-Þ])", bare(value))[-1]
    name, comma, place = said.partition(",")
    return name if comma and len(name.split()) > 1 and not re.search(r"&|\b(?:and|und|et|y|e|i)\b", place) else said


def _vehicle(item: Vehicle) -> Vehicle:
    """A vehicle that is told in one piece, with its parts: silver Vauxhall Corsa 2019."""
    words = (item.make or item.model).reveal().split()
    if len(words) < 2 or (item.make and item.model):
        return item
    year = next((word for word in words if re.fullmatch(r"(?:19|20)\d\d", word)), "")
    colours = colour_groups()
    colour = " ".join(word for word in words if word.lower() in colours)
    rest = [word for word in words if word != year and word.lower() not in colours]
    makes = {letters(name) for group in data.words()["make"] for name in group}
    size = 2 if letters("".join(rest[:2])) in makes and len(rest) > 2 else 1
    make, model = " ".join(rest[:size]), " ".join(rest[size:])
    return replace(
        item,
        make=Hidden(make),
        model=Hidden(model),
        colour=item.colour or Hidden(colour),
        year=item.year or Hidden(year),
    )
