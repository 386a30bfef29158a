"""A whole record in the formats in which such lists are posted -> every detail of it is met."""

import json

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

WHO = Watchlist(
    [
        person(
            """
[[names]]
value = "Quilla Fennimorrow"
[[addresses]]
house_number = "118"
street = "North Hollowmere Road"
city = "Tarnbrook"
region_code = "OR"
postcode = "97999"
country = "US"
[[handles]]
value = "copperlynx88"
[[dates]]
value = 1991-05-23
[[workplaces]]
value = "Brightwater Veterinary Clinic"
[[plates]]
value = "7QXR482"
[[ids]]
value = "923-45-6789"
[[vehicles]]
make = "Toyota"
model = "Corolla"
colour = "silver"
year = 2014
[[relatives]]
relation = "mother"
name = "Orsolya Fennimorrow"
[[schools]]
value = "Oakmoor Primary School"
[[emails]]
value = "q.fennimorrow@example.net"
[[places]]
label = "home"
lat = 46.51234
lon = -92.51234
radius_m = 300
"""
        )
    ]
)
KINDS = {
    "name",
    "address",
    "phone",
    "handle",
    "dob",
    "employer",
    "plate",
    "national_id",
    "vehicle",
    "relative",
    "school",
    "email",
    "coordinates",
}
ROWS = {
    "Name": "Quilla Fennimorrow", "Address": "118 North Hollowmere Road, Tarnbrook, OR 97999", "Phone": "541-555-0143", "Handle": "copperlynx88", "DOB": "05/23/1991",
    "Employer": "Brightwater Veterinary Clinic", "Plate": "7QXR482", "SSN": "923-45-6789", "Car": "2014 silver Toyota Corolla", "Mother": "Orsolya Fennimorrow", "School": "Oakmoor Primary School",
    "Email": "q.fennimorrow@example.net", "Coords": "46.51234, -92.51234",
}  # fmt: skip
FIELDS = {
    "first": "Quilla", "last": "Fennimorrow", "house": "118", "street": "North Hollowmere Road", "city": "Tarnbrook", "state": "OR", "zip": "97999", "phone": "541-555-0143", "user": "copperlynx88",
    "dob": "05/23/1991", "employer": "Brightwater Veterinary Clinic", "plate": "7QXR482", "ssn": "923-45-6789", "make": "Toyota", "model": "Corolla", "color": "silver", "year": "2014",
    "mother": "Orsolya Fennimorrow", "school": "Oakmoor Primary School", "email": "q.fennimorrow@example.net", "lat": "46.51234", "lon": "-92.51234",
}  # fmt: skip


def in_rows(shape: str, between: str = "\n") -> str:
    return between.join(shape.format(label=label, value=value) for label, value in ROWS.items())


def in_fields(shape: str, between: str) -> str:
    return between.join(shape.format(label=label, value=value) for label, value in FIELDS.items())


FORMATS = {
    "csv": ",".join(FIELDS) + "\n" + ",".join(FIELDS.values()),
    "quoted csv": in_fields('"{value}"', ","),
    "tsv": "\t".join(FIELDS) + "\n" + "\t".join(FIELDS.values()),
    "semicolons": ";".join(FIELDS.values()),
    "json": json.dumps(FIELDS),
    "indented json": json.dumps(FIELDS, indent=2),
    "yaml": in_fields("{label}: {value}", "\n"),
    "xml": in_fields("<{label}>{value}</{label}>", ""),
    "ini": in_fields("{label}={value}", "\n"),
    "sql": f"INSERT INTO p ({','.join(FIELDS)}) VALUES ({in_fields(chr(39) + '{value}' + chr(39), ',')});",
    "query": in_fields("{label}={value}", "&").replace(" ", "+"),
    "python": str(FIELDS),
    "php": in_fields("'{label}' => '{value}'", ", "),
    "markdown table": in_rows("| {label} | {value} |"),
    "boxes": in_rows("║ {label:<10} ║ {value:<40} ║"),
    "pipes": in_rows("{value}", " | "),
    "strokes": in_rows("{value}", " / "),
    "dots": in_rows("{label:.<16}: {value}").upper(),
    "bold": in_rows("**{label}:** {value}"),
    "spoilers": in_rows("{label}: ||{value}||"),
    "code": "```\n" + in_rows("{label}\t{value}") + "\n```",
    "quoted": in_rows("> {label}: {value}"),
    "bbcode": in_rows("[b]{label}[/b]: [color=red]{value}[/color]"),
    "next line": in_rows("{label}\n{value}"),
    "arrows": in_rows("📍 {label} ➜ {value}"),
    "chain": in_rows("{value}", " -> "),
    "bullets": in_rows("- {value}"),
    "fixed width": in_rows("{label:<12}{value}"),
    "brackets": in_rows("[{value}]", " "),
    "ldif": in_rows("{label}:: {value}"),
    "wiki": in_rows("|-\n! {label}\n| {value}"),
    "html": in_rows("<tr><td>{label}</td><td>{value}</td></tr>", ""),
    "far apart": in_rows("{label}   =   {value}", "\n\n\n"),
    "stars": in_rows("★·.·´¯`·.·★ {label}: {value} ★"),
    "small letters": in_rows("{value}", " ").lower(),
    "underscores": "\n".join(f"{label}: {value.replace(' ', '_')}" for label, value in ROWS.items()),
    "backwards": "\n".join(f"{label}: {value[::-1]}" for label, value in ROWS.items()),
    "camel case": "\n".join(
        f"{label}: {''.join(w[:1].upper() + w[1:] for w in value.split())}" for label, value in ROWS.items()
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_every_detail_of_a_record_is_met(name: str) -> None:
    found = match.mentions(Post("1", FORMATS[name]), WHO)
    assert KINDS - {m.identifier.kind for m in found} == set()
    assert {m.part for m in found if m.identifier.kind in {"address", "phone", "email", "national_id", "plate"}} >= {
        "whole"
    }
