"""Persons -> what `watcher check` says of details that will find less, or fire on more, than whoever wrote them may think. No value is shown."""

from collections.abc import Iterable, Iterator

from watcher.errors import Problem
from watcher.match.handle import HANDLE_ENOUGH, handle_bits
from watcher.match.written import tidied
from watcher.model import Address, Person


def advice(persons: Iterable[Person]) -> Iterator[Problem]:
    for person in map(tidied, persons):
        for said in (*_of_handles(person), *_of_addresses(person)):
            yield Problem(f"{person.codename}.toml", 0, 0, said)


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
