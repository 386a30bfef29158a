"""Whatever people are called, wherever they live: is each detail of Faker's persons found as it stands in the file?

    python bench/plain.py [--seed 1] [--each 12] [--names 40] [--days]

Every locale of Faker (some hundred) gives names (also of three words), addresses, firms, plates, papers, mailboxes and handles. Each is watched alone and
shown in a post that says nothing else; it counts as found where a mention covers at least half of it. No disguise: what fails here is never met.

With --days, five days of birth as CLDR has them in full, long and medium in all its languages (some 700), by Babel: pip install babel.
"""

import argparse
import json
import warnings
from collections import Counter
from collections.abc import Iterator
from datetime import date

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from watcher import people
from watcher.errors import ConfigError
from watcher.match import Watchlist, mentions
from watcher.model import Post

HEAD = """codename = "p1"
[consent]
given_by = "self"
on = 2026-11-01
expires = 2027-10-01
[[handles]]
value = "zzquux9"
"""
ONE_FIELD = (
    ("employer", "workplaces", "company"), ("plate", "plates", "license_plate"), ("national_id", "ids", "ssn"), ("email", "emails", "ascii_email"), ("handle", "handles", "user_name"),
)  # fmt: skip
"""Kind, table of the person's file, and Faker's method."""
Shown = tuple[str, str, str]
"""Kind, the entry of the person's file, and the words of the post."""


def quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def names(fake: Faker, count: int) -> Iterator[Shown]:
    for _ in range(count):
        one, other, family = fake.first_name(), fake.first_name(), fake.last_name()
        for name in (fake.name(), f"{one} {other} {family}", f"{one} {family} {fake.last_name()}"):
            yield "name", f"[[names]]\nvalue = {quoted(name)}\n", name


def addresses(fake: Faker) -> Iterator[Shown]:
    street, house, city = fake.street_name(), fake.building_number(), fake.city()
    entry = f"[[addresses]]\nhouse_number = {quoted(house)}\nstreet = {quoted(street)}\ncity = {quoted(city)}\n"
    yield from (("address", entry, text) for text in (f"{house} {street}", f"{street} {house}, {city}"))


def others(fake: Faker) -> Iterator[Shown]:
    for kind, table, method in ONE_FIELD:
        value = str(getattr(fake, method)())
        yield kind, f"[[{table}]]\nvalue = {quoted(value)}\n", value


def details(locale: str, chosen: argparse.Namespace) -> Iterator[Shown]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some locales are old names of others
        fake = Faker(locale)
    fake.seed_instance(chosen.seed)
    yield from names(fake, chosen.names)
    for _ in range(chosen.each):
        yield from addresses(fake)
        yield from others(fake)


def all_details(chosen: argparse.Namespace) -> Iterator[tuple[str, Shown]]:
    for locale in sorted(AVAILABLE_LOCALES):
        yield from ((locale, one) for one in details(locale, chosen))


BORN = (date(1991, 5, 23), date(1987, 10, 4), date(2003, 2, 28), date(1979, 12, 1), date(1994, 8, 17))


def days() -> Iterator[tuple[str, Shown]]:
    """A language's code with each day as it is written there."""
    from babel import Locale, localedata
    from babel.dates import format_date

    for code in localedata.locale_identifiers():
        locale = Locale.parse(code)
        if "M05" in locale.months["format"]["wide"][5]:  # CLDR lacks its months
            continue
        for born in BORN:
            for shown in sorted({format_date(born, form, locale) for form in ("full", "long", "medium")}):
                yield code, ("dob", f"[[dates]]\nvalue = {born}\n", shown)


def is_found(kind: str, entry: str, text: str) -> bool | None:
    """None where the person's file is refused."""
    try:
        watchlist = Watchlist([people.read("wren.toml", HEAD + entry)])
    except ConfigError:
        return None
    found = (m for m in mentions(Post("1", f"… {text} …"), watchlist) if m.identifier.kind == kind)
    return any(m.end - m.start >= len(text) / 2 for m in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=12)
    parser.add_argument("--names", type=int, default=40)
    parser.add_argument("--days", action="store_true")
    chosen = parser.parse_args()
    shown, met = Counter[str](), Counter[str]()
    for locale, (kind, entry, text) in days() if chosen.days else all_details(chosen):
        found = is_found(kind, entry, text)
        shown[kind] += 1
        met[kind] += bool(found)
        if not found:
            print(f"{locale:<12}{kind:<12}{'refused' if found is None else 'missed':<9}{text}")
    for kind, count in shown.items():
        print(f"{kind:<12}{met[kind]:>8,} of {count:,}")
    print(f"all: {sum(met.values()) / sum(shown.values()):.4f} of {sum(shown.values()):,} found as they stand")


if __name__ == "__main__":
    main()
