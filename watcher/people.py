"""The watchlist: person files -> `Person`s, plain TOML or sealed with age.

A broken file, or one without valid consent, takes its person out of the watch and is told; the others are watched.
Rule: no message echoes a value. Impossible values are errors; unlikely ones (check digits, issued ranges) are never judged.
"""

import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from watcher import private
from watcher.decode import Reader, parse
from watcher.errors import ConfigError, Problem
from watcher.model import Address, Consent, Hidden, Person, Place, Relative, Standing, Value, Vehicle

MAX_CONSENT_DAYS = 366
"""Twelve months, leap years included."""
MAX_PERSONS = 20
"""For an installation that names no organisation."""
CODENAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}\Z")
COUNTRIES = frozenset(
    (
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
        "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
        "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
        "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
        "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
        "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
        "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
        "UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
    ).split()
)
"""ISO 3166-1 alpha-2, and XK."""
STANDINGS = tuple(s.value for s in Standing)
_LABELS = {
    "current": "home",
    "hiding": "hiding place",
    "former": "former address",
    "relative": "relative's home",
    "work": "work address",
}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a people folder gave: the persons, and who is not watched and why."""

    persons: tuple[Person, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    unwatched: dict[str, str] = field(default_factory=dict)  # code name, or file name -> file | consent


def files(path: Path) -> list[Path]:
    """The person files that a path names: itself, or those in the folder."""
    if path.is_dir():
        return sorted(
            p for p in path.iterdir() if p.name.endswith((".toml", ".toml.age")) and not p.name.startswith(".")
        )
    return [path]


def load(path: Path, today: date, unseal: Callable[[bytes], bytes] | None = None) -> Loaded:
    """Read every person of a file or folder."""
    persons: list[Person] = []
    problems: list[Problem] = []
    warnings: list[Problem] = []
    unwatched: dict[str, str] = {}
    if not path.exists():
        return Loaded(problems=(Problem(str(path), 0, 0, "there is no such file or folder"),))
    for file in files(path):
        try:
            person = read(file.name, _text(file, unseal, warnings))
        except ConfigError as error:
            problems += error.problems
            unwatched[_codename_of(file)] = "file"
            continue
        if any(p.codename == person.codename for p in persons):
            problems.append(Problem(file.name, 0, 0, f'the code name "{person.codename}" is taken by another file'))
            unwatched[_codename_of(file)] = "file"
        elif not person.consent.valid(today):
            state = "has expired" if person.consent.expires < today else "is not valid yet"
            problems.append(
                Problem(
                    file.name, 0, 0, f"the consent of {person.codename} {state}: ask, then set `on` and `expires` anew"
                )
            )
            unwatched[person.codename] = "consent"
        else:
            persons.append(person)
    return Loaded(tuple(persons), tuple(problems), tuple(warnings), unwatched)


def _codename_of(file: Path) -> str:
    name = file.name.removesuffix(".age").removesuffix(".toml")
    return name if CODENAME.match(name) else "a person's file"


def _text(file: Path, unseal: Callable[[bytes], bytes] | None, warnings: list[Problem]) -> str:
    try:
        body = file.read_bytes()
        mode = stat.S_IMODE(file.stat().st_mode)
    except OSError as error:
        raise ConfigError([Problem(file.name, 0, 0, f"cannot be read: {error.strerror}")]) from None
    if file.name.endswith(".age"):
        if unseal is None:
            raise ConfigError(
                [Problem(file.name, 0, 0, "is sealed, and no key is configured to open it: see `[people] identity`")]
            )
        body = unseal(body)
    elif mode & 0o007:
        warnings.append(
            Problem(
                file.name, 0, 0, f"can be read by everybody on this machine (mode {mode:04o}): chmod 600, or seal it"
            )
        )
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        line = body[: error.start].count(b"\n") + 1
        raise ConfigError([Problem(file.name, line, 1, "is not UTF-8 text")]) from None


def read(file: str, text: str) -> Person:
    """One person from TOML text. Raises ConfigError with every problem at once."""
    source = parse(text, file)
    problems: list[Problem] = []
    person = _person(Reader(source, source.data, (), problems))
    if not problems:
        problems += private.checks(person, source)
    if problems:
        raise ConfigError(problems)
    return person


def _person(top: Reader) -> Person:
    codename = top.text("codename", required=True)
    if codename and not CODENAME.match(codename):
        top.wrong(
            "codename",
            "`codename` must be lower-case letters, figures, - and _ (at most 32), and say nothing about the person",
        )
    person = Person(
        codename=codename,
        consent=_consent(top),
        names=tuple(_values(top, "names", "name", ("legal", "preferred", "former", "nickname"))),
        addresses=tuple(_address(r) for r in top.tables("addresses")),
        phones=tuple(_values(top, "phones", "phone", check=check_phone)),
        emails=tuple(_values(top, "emails", "e-mail", check=check_email)),
        handles=tuple(_values(top, "handles", "handle", also=("platform",))),
        dates=tuple(_dates(top)),
        ids=tuple(_values(top, "ids", "id")),
        plates=tuple(_values(top, "plates", "plate")),
        vehicles=tuple(_vehicle(r) for r in top.tables("vehicles")),
        workplaces=tuple(_values(top, "workplaces", "employer")),
        schools=tuple(_values(top, "schools", "school")),
        places=tuple(p for r in top.tables("places") if (p := _place(r))),
        relatives=tuple(_relative(r) for r in top.tables("relatives")),
    )
    top.close()
    return person


def _consent(top: Reader) -> Consent:
    if not top.has("consent"):
        top.wrong("consent", "there is no [consent]: nobody is watched without it (given_by, on, expires)")
    table = top.table("consent")
    given_by = table.choice("given_by", "self", ("self", "guardian", "agent"))
    on, expires = table.day("on"), table.day("expires")
    if top.has("consent"):
        for key, value in (("on", on), ("expires", expires)):
            if value is None and not table.has(key):
                table.wrong(key, f"`{key}` is missing in [consent]: a date such as 2026-11-02")
        if on and expires and not 0 <= (expires - on).days <= MAX_CONSENT_DAYS:
            table.wrong("expires", "`expires` must be at most 12 months after `on`")
        table.close("reason", "signed_by", "how")
    return Consent(given_by, on or date.min, expires or date.min)


def _values(
    top: Reader,
    key: str,
    label: str,
    kinds: tuple[str, ...] = (),
    also: tuple[str, ...] = (),
    check: Callable[[str], str] | None = None,
) -> Iterator[Value]:
    for item in top.tables(key):
        value = item.text("value", required=True)
        kind = item.choice("kind", kinds[0], kinds) if kinds else item.text("kind")
        wrong = check(value) if check and value else ""
        if wrong:
            item.wrong("value", wrong)
        if value and not any(c.isalnum() for c in value):
            item.wrong("value", "`value` has no letter or figure in it")
        default = f"{kind} name" if kinds and kind != "nickname" else kind if kinds else _label(label, kind)
        yield Value(Hidden(value), item.text("label") or default, kind, item.flag("public"))
        item.close(*also)


def _label(label: str, kind: str) -> str:
    return f"{label} ({kind})" if kind and label == "id" and re.fullmatch(r"[a-z_ -]{1,20}", kind) else label


def check_phone(value: str) -> str:
    """What is wrong with a phone number; "" where nothing is."""
    return (
        ""
        if re.fullmatch(r"\+[1-9][0-9]{5,14}", value)
        else "`value` must be an E.164 number: + and 6 to 15 digits, no blanks"
    )


def check_email(value: str) -> str:
    """What is wrong with an e-mail address; "" where nothing is."""
    return (
        ""
        if re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", value)
        else "`value` must be an e-mail address such as name@example.net"
    )


def _dates(top: Reader) -> Iterator[Value]:
    for item in top.tables("dates"):
        day = item.day("value")
        if day is None and not item.has("value"):
            item.wrong("value", f"`value` is missing in {item.name}")
        kind = item.text("kind", "birth")
        yield Value(
            Hidden(day.isoformat() if day else ""),
            item.text("label") or ("date of birth" if kind == "birth" else "date"),
            kind,
            item.flag("public"),
        )
        item.close()


def _vehicle(item: Reader) -> Vehicle:
    year = item.raw("year")
    if year is not None and not (isinstance(year, int) and 1880 <= year <= 2100):
        item.wrong("year", "`year` must be a year such as 2019")
    made = Vehicle(
        item.text("label") or "vehicle",
        Hidden(item.text("make")),
        Hidden(item.text("model")),
        Hidden(item.text("colour")),
        Hidden(str(year or "")),
        item.flag("public"),
    )
    if not made.make and not made.model:
        item.wrong("make", "a vehicle needs `make` or `model`")
    item.close()
    return made


def _address(item: Reader) -> Address:
    kind = item.choice("kind", "current", STANDINGS)
    country = item.text("country").upper()
    if country and country not in COUNTRIES:
        item.wrong("country", "`country` must be an ISO 3166-1 code of two letters, such as US or DE")
    number = item.raw("house_number")
    if isinstance(number, int):
        number = str(number)
    if number is not None and not isinstance(number, str):
        item.wrong("house_number", "`house_number` must be text in quotes")
    hidden = {
        key: Hidden(item.text(key))
        for key in ("venue", "street", "unit", "city", "region", "region_code", "postcode", "line")
    }
    if not any(hidden[key] for key in ("street", "venue", "line")):
        item.wrong("street", "an address needs `street`, `venue` or `line`")
    made = Address(
        item.text("label") or _LABELS[kind],
        Standing(kind),
        house_number=Hidden(number or ""),
        country=country,
        public=item.flag("public"),
        **hidden,
    )
    item.close()
    return made


def _place(item: Reader) -> Place | None:
    lat, lon = item.number("lat", 0.0, -90, 90), item.number("lon", 0.0, -180, 180)
    for key in ("lat", "lon"):
        if not item.has(key):
            item.wrong(key, f"`{key}` is missing in {item.name}")
    kind = item.choice("kind", "current", STANDINGS)
    made = Place(
        item.text("label") or _LABELS[kind],
        Hidden(f"{lat},{lon}"),
        item.whole("radius_m", 300, 1, 50_000),
        Standing(kind),
        item.flag("public"),
    )
    item.close()
    return made


def _relative(item: Reader) -> Relative:
    phones, emails = item.texts("phones"), item.texts("emails")
    for key, values, check in (("phones", phones, check_phone), ("emails", emails, check_email)):
        if any(check(v) for v in values):
            item.wrong(key, check(next(v for v in values if check(v))).replace("`value`", f"each of `{key}`"))
    made = Relative(
        item.text("relation", "relative"), Hidden(item.text("name", required=True)),
        tuple(map(Hidden, phones)), tuple(map(Hidden, emails)), tuple(_address(r) for r in item.tables("addresses")),
    )  # fmt: skip
    item.close()
    return made
