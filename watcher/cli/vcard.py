"""A vCard -> the tables of a person's file: RFC 6350 and 2426, and what phones add to them (X-SOCIALPROFILE, X-ABRELATEDNAMES, X-ABLABEL).

One card, one person: an address book is refused, for nobody is watched who has not asked for it. What no table has a place for is named, not lost
in silence.
"""

import quopri
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from watcher import people
from watcher.errors import ConfigError, Problem

Row = dict[str, str | int | bool | date]
Tables = dict[str, list[Row]]
"""What goes into a person's file: `names` -> rows of it, and so on."""
SILENT = frozenset(
    "BEGIN END VERSION PRODID UID REV N PHOTO LOGO SORT-STRING CATEGORIES KIND X-ABLABEL X-ABADR X-ABUID X-ABSHOWAS LABEL GENDER LANG TZ SOUND KEY".split()
)
"""Properties that say nothing of a person that could be posted, or what another one says."""
LABELS = frozenset({"X-ABLABEL", "X-ABADR"})
"""Properties that tell the kind of the one in whose group they stand, or its country."""
NO_YEAR = 1604
"""The year of a birthday without one, in Apple's cards."""


@dataclass(frozen=True, slots=True)
class Property:
    """A line of a card: its name, what tells its kind, its parts, and where it stands."""

    name: str
    parameters: tuple[str, ...]
    parts: tuple[str, ...]
    group: str
    line: int
    label: str = ""  # what another one of its group says it is, or in which country


class _Taken(NamedTuple):
    """What a property gives: a row of a table, or what is wrong with it; neither where it cannot be taken over."""

    table: str = ""
    row: Row | None = None
    wrong: str = ""


def tables(file: str, text: str) -> tuple[Tables, tuple[str, ...]]:
    """The tables of a card, and the names of the properties that could not be taken over. Raises ConfigError with every problem, each with its line."""
    found = list(_properties(text))
    cards = sum(one.name == "BEGIN" for one in found)
    if cards > 1:
        message = f"holds {cards} cards: give a file with the card of one person"
        raise ConfigError([Problem(file, 0, 0, message)])
    labels = {(one.group, one.name): one.parts[0].strip("_$!<>").lower() for one in found if one.name in LABELS}
    out: Tables = {}
    problems: list[Problem] = []
    left: list[str] = []
    for one in found:
        if one.name in SILENT or not any(one.parts):
            continue
        label = labels.get((one.group, "X-ABADR" if one.name == "ADR" else "X-ABLABEL"), "") if one.group else ""
        taken = _READERS.get(one.name, _nothing)(replace(one, label=label))
        if taken.wrong:
            problems.append(Problem(file, one.line, 1, taken.wrong))
        elif taken.row is None:
            left.append(one.name)
        elif taken.row not in out.setdefault(taken.table, []):
            out[taken.table].append(taken.row)
    if problems:
        raise ConfigError(problems)
    return out, tuple(dict.fromkeys(left))


# --- properties ------------------------------------------------------------------------------------------------------


def _nothing(one: Property) -> _Taken:
    del one
    return _Taken()


def _name(one: Property) -> _Taken:
    if one.name == "NICKNAME":
        return _Taken("names", {"value": " / ".join(one.parts), "kind": "nickname"})
    return _Taken("names", {"value": one.parts[0], "kind": "legal"})


def _telephone(one: Property) -> _Taken:
    value = number(one.parts[0].removeprefix("tel:"))
    return _Taken("phones", {"value": value}, people.check_phone(value).replace("`value`", "TEL"))


def _mailbox(one: Property) -> _Taken:
    return _Taken("emails", {"value": one.parts[0]}, people.check_email(one.parts[0]).replace("`value`", "EMAIL"))


def _birthday(one: Property) -> _Taken:
    day = day_of(one.parts[0])
    return _Taken("dates", {"value": day, "kind": "birth"}) if day and day.year != NO_YEAR else _Taken()


def _organisation(one: Property) -> _Taken:
    return _Taken("workplaces", {"value": one.parts[0]})


def _account(one: Property) -> _Taken:
    """A social profile or an account of a messenger: the name that a parameter gives, else what stands behind the scheme."""
    user = next((p.partition("=")[2] for p in one.parameters if p.lower().startswith("x-user=")), "")
    value = re.sub(r"\A(?!https?:)[a-z][a-z0-9+.-]*:", "", one.parts[0], flags=re.IGNORECASE)
    return _Taken("handles", {"value": user.strip('"') or value})


def _relative(one: Property) -> _Taken:
    kinds = [p.partition("=")[2].lower() for p in one.parameters if p.lower().startswith("type=")]
    if re.match(r"[a-z]+:\S", one.parts[0]):  # the address of another card
        return _Taken()
    relation = one.label or next((k for k in kinds if k != "pref"), "") or "relative"
    return _Taken("relatives", {"relation": relation, "name": one.parts[0]})


def _address(one: Property) -> _Taken:
    if len(one.parts) < 7:
        return _Taken()
    box, unit, street, city, region, postcode, country = one.parts[:7]
    code = next((c for c in (country.upper(), one.label.upper()) if c in people.COUNTRIES), "")
    return _Taken(
        "addresses",
        {"street": street or box, "unit": unit, "city": city, "region": region, "postcode": postcode, "country": code},
    )


_READERS: dict[str, Callable[[Property], _Taken]] = {
    "FN": _name,
    "NICKNAME": _name,
    "TEL": _telephone,
    "EMAIL": _mailbox,
    "BDAY": _birthday,
    "ORG": _organisation,
    "ADR": _address,
    "IMPP": _account,
    "SOCIALPROFILE": _account,
    "X-SOCIALPROFILE": _account,
    "RELATED": _relative,
    "X-ABRELATEDNAMES": _relative,
}


# --- lines -----------------------------------------------------------------------------------------------------------


def _properties(text: str) -> Iterator[Property]:
    """Every property: folded lines joined, quoted-printable opened, the parts unescaped."""
    for line, row in _unfolded(text):
        head, colon, value = row.partition(":")
        if not colon:
            continue
        name, *parameters = head.split(";")
        if any("QUOTED-PRINTABLE" in p.upper() for p in parameters):
            value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
        group, _, bare = name.rpartition(".")
        between = r"(?<!\\)[;,]" if bare.upper() == "NICKNAME" else r"(?<!\\);"
        parts = tuple(map(_plain, re.split(between, value)))
        yield Property(bare.upper(), tuple(parameters), parts, group, line)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines, each with the number of its first one: a blank at the start goes on, and so does a sign of equality at the end."""
    first, held = 1, ""
    for line, row in enumerate(text.splitlines(), 1):
        if row[:1] in {" ", "\t"}:
            held += row[1:]
        elif held.endswith("=") and "QUOTED-PRINTABLE" in held.upper():
            held = held[:-1] + row
        else:
            yield first, held
            first, held = line, row
    yield first, held


def _plain(part: str) -> str:
    return part.replace("\\,", ",").replace("\\;", ";").replace("\\n", " ").replace("\\N", " ").strip()


# --- values ----------------------------------------------------------------------------------------------------------


def number(text: str) -> str:
    """A phone number as E.164 wants it, where only its separators are in the way."""
    bare = re.sub(r"[\s()./-]", "", text.replace("(0)", ""))  # +44 (0)20: the nought is dialled at home only
    return "+" + bare[2:] if bare.startswith("00") else bare


def day_of(text: str) -> date | None:
    compact = re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?", text.strip())
    try:
        return date(int(compact[1]), int(compact[2]), int(compact[3])) if compact else None
    except ValueError:
        return None
