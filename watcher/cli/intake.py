"""A person's details, from a dialogue in plain words or from a file (TOML, CSV, vCard) -> the text of a person's file.

Nothing is taken from the command line. What a vCard gives stands in `vcard.py`. A CSV has the columns `kind` and `value`, parted by commas or
semicolons, and may have `label`, `public` and, for addresses, the address fields.
"""

import csv
import io
import re
from collections.abc import Callable
from datetime import date, timedelta

from watcher import people
from watcher.cli import vcard
from watcher.cli.vcard import Row, Tables, day_of, number
from watcher.errors import ConfigError, Problem

Ask = Callable[[str], str]
ADDRESS = ("venue", "house_number", "street", "unit", "city", "region", "postcode", "country")
KINDS = {
    "name": "names", "phone": "phones", "email": "emails", "handle": "handles", "date": "dates", "id": "ids", "plate": "plates", "workplace": "workplaces", "employer": "workplaces", "school": "schools",
    "address": "addresses", "relative": "relatives",
}  # fmt: skip


def written(codename: str, consent: Row, tables: Tables) -> str:
    """The TOML of a person's file."""
    lines = [f"codename = {_toml(codename)}", "", "[consent]", *(f"{k} = {_toml(v)}" for k, v in consent.items())]
    for table, rows in tables.items():
        for row in rows:
            lines += ["", f"[[{table}]]", *(f"{key} = {_toml(value)}" for key, value in row.items() if value != "")]
    return "\n".join(lines) + "\n"


def _toml(value: str | int | bool | date) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda m: f"\\u{ord(m.group()):04x}", escaped) + '"'


# --- the dialogue ----------------------------------------------------------------------------------------------------


def dialogue(ask: Ask, say: Callable[[str], None]) -> Tables:
    """Ask for what the person wants to have watched. An empty answer goes on to the next question."""
    say("\nGive only what the person gave you, in full; short forms and disguises are found by themselves.")
    say("An empty answer goes on. Nothing leaves this machine.\n")
    tables: Tables = {}

    def every(
        table: str, question: str, more: Callable[[str], Row], check: Callable[[str], str] = lambda _: ""
    ) -> None:
        while answer := _checked(ask, say, question, check, number if table == "phones" else str):
            tables.setdefault(table, []).append({"value": answer, **more(answer)})

    every("names", "Full name, given name first", lambda _: {"kind": "legal" if "names" not in tables else "former"})
    every("names", "Nickname, stage name or other name", lambda _: {"kind": "nickname"})
    for kind, words in (
        ("current", "where they live now"),
        ("hiding", "where they hide"),
        ("former", "where they lived"),
    ):
        _address(ask, say, tables, kind, words)
    every("phones", "Phone, with + and country code", lambda _: {}, people.check_phone)
    every("emails", "E-mail address", lambda _: {}, people.check_email)
    every("handles", "User name online", lambda _: {"public": _yes(ask, "  Do many people know that it is theirs?")})
    while day := _checked(ask, say, "Date of birth, as 1990-04-30", _no_date):
        tables["dates"] = [{"value": date.fromisoformat(day), "kind": "birth"}]
        break
    every("workplaces", "Employer", lambda _: {})
    every("schools", "School", lambda _: {})
    every("plates", "Number plate", lambda _: {})
    while relation := ask("A relative who might be named: mother, husband ... (empty: none)").strip():
        name = ask("  Their name").strip()
        if name:
            tables.setdefault("relatives", []).append({"relation": relation, "name": name})
    return tables


def _address(ask: Ask, say: Callable[[str], None], tables: Tables, kind: str, words: str) -> None:
    street = ask(f"Street, {words} (without the number; empty: none)").strip()
    venue = ask("Name of the place they hide at (hotel, shelter; empty: none)").strip() if kind == "hiding" else ""
    if not street and not venue:
        return
    row: Row = {"kind": kind, "venue": venue, "street": street, "house_number": ask("  House number").strip()}
    for key, question in (("unit", "Flat"), ("city", "Town"), ("postcode", "Postcode")):
        row[key] = ask(f"  {question}").strip()
    row["country"] = _checked(ask, say, "  Country, two letters such as US or DE", _no_country).upper()
    tables.setdefault("addresses", []).append(row)


def _checked(
    ask: Ask, say: Callable[[str], None], question: str, check: Callable[[str], str], plain: Callable[[str], str] = str
) -> str:
    """Ask until the answer, made `plain`, is empty or good."""
    while True:
        answer = plain(ask(f"{question} (empty: none)" if not question.startswith(" ") else question).strip())
        wrong = check(answer) if answer else ""
        if not wrong:
            return answer
        say(f"  {wrong.replace('`value`', 'This')}. Once more:")


def _yes(ask: Ask, question: str) -> bool:
    return ask(f"{question} y/n").strip().lower().startswith("y")


def _no_date(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        return "This must be a date such as 1990-04-30"
    return ""


def _no_country(text: str) -> str:
    return "" if text.upper() in people.COUNTRIES else "This must be a code of two letters, such as US or DE"


def consent_rows(given_by: str, on: date, expires: date | None) -> Row:
    """A consent that starts on a day and, unless said otherwise, lasts twelve months."""
    return {"given_by": given_by, "on": on, "expires": expires or on + timedelta(days=364)}


# --- files -----------------------------------------------------------------------------------------------------------


def imported(file: str, text: str) -> tuple[Tables, tuple[str, ...]]:
    """The tables of a CSV or vCard, and what of it could not be taken over. Raises ConfigError with every problem, each with its line."""
    if re.match(r"\s*BEGIN:VCARD", text, re.IGNORECASE):
        return vcard.tables(file, text)
    return _csv(file, text), ()


def _csv(file: str, text: str) -> Tables:
    head = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in head and "," not in head else ",")
    columns = [c.strip().lower() for c in reader.fieldnames or ()]
    if not {"kind", "value"} <= set(columns):
        message = "is neither a person's file, nor a vCard, nor a table with the columns `kind` and `value`"
        raise ConfigError([Problem(file, 1, 1, message)])
    tables: Tables = {}
    problems: list[Problem] = []
    for line in reader:
        row = {
            str(k).strip().lower(): (v or "").strip() for k, v in line.items() if k is not None and isinstance(v, str)
        }
        table = KINDS.get(row.get("kind", "").lower(), "")
        if not table:
            problems.append(Problem(file, reader.line_num, 1, f"`kind` must be one of {', '.join(KINDS)}"))
            continue
        made = _csv_row(table, row)
        if wrong := _wrong(table, made.get("value", "")):
            problems.append(Problem(file, reader.line_num, 1, wrong))
        tables.setdefault(table, []).append(made)
    if problems:
        raise ConfigError(problems)
    return tables


def _wrong(table: str, value: str | int | bool | date) -> str:
    """What is wrong with a value of a table, "" where nothing is."""
    if table == "dates":
        return "" if isinstance(value, date) else "`value` must be a date such as 1990-04-30"
    checks = {"phones": people.check_phone, "emails": people.check_email}
    return checks[table](str(value)) if table in checks else ""


def _csv_row(table: str, row: dict[str, str]) -> Row:
    made: Row = {key: row[key] for key in ("label",) if row.get(key)}
    if row.get("public", "").lower() in {"yes", "true", "1"}:
        made["public"] = True
    if table == "addresses":
        return made | {"line": row["value"]} | {key: row[key] for key in ADDRESS if row.get(key)}
    if table == "relatives":
        return {"relation": row.get("label", "relative"), "name": row["value"]}
    if table == "dates":
        return made | {"value": day_of(row["value"]) or row["value"]}
    return made | {"value": number(row["value"]) if table == "phones" else row["value"]}
