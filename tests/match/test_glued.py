"""Records whose fields stand together without a blank, as a table does that was copied."""

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

WATCHED = Watchlist(
    [
        person(
            """[[names]]
value = "Quilla Fennimorrow"
[[addresses]]
house_number = "118"
street = "North Hollowmere Road"
city = "Tarnbrook"
[[phones]]
value = "+15415550178"
[[emails]]
value = "quilla.fenn@example.net"
[[handles]]
value = "copperlynx88"
[[ids]]
value = "923-45-6789"
[[plates]]
value = "7QXR482"
"""
        )
    ]
)


def found(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), WATCHED) if m.part == "whole"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "NameQuilla FennimorrowPhone541-555-0178Emailquilla.fenn@example.netAddress118 North Hollowmere RoadSSN923-45-6789Plate7QXR482Handlecopperlynx88",
            {"name", "phone", "email", "address", "national_id", "plate", "handle"},
        ),
        ("Full NameQuilla FennimorrowPhone Number(541) 555-0178Home Address118 North Hollowmere Road, TarnbrookE-Mailquilla.fenn@example.net", {"name", "phone", "address", "email"}),
        ("Quilla Fennimorrow118 North Hollowmere Road(541) 555-0178quilla.fenn@example.net", {"name", "address", "phone", "email"}),
        ("QuillaFennimorrow541-555-0178quilla.fenn@example.net", {"name", "phone", "email"}),
        ("TelefonnummerQuilla Fennimorrow541 555 0178AdresseNorth Hollowmere Road 118E-Mail", {"name", "phone", "address"}),
        ("Quilla FennimorrowTarnbrook541-555-0178", {"name", "phone"}),
        ("Phone:(541)555-0178Fax:(541)555-0199", {"phone"}),
        ("TwitterCopperlynx88Discordcopperlynx88Since2019", {"handle"}),
    ],
)  # fmt: skip
def test_a_record_without_blanks(text: str, kinds: set[str]) -> None:
    assert kinds <= found(text)


@pytest.mark.parametrize(
    "text",
    [
        "NameQuill FennyPhone541-555-0179Emailq.marlow@example.netAddress118 South Hollowmere RoadSSN923-45-6780",
        "the NullPointerException in copperLynxFactory.getInstance(88) at QuillaService",
        "YouTube and GitHub went down, says McKenna",
        "thanks notCopperLynx88fan and copperlynx88Official, that fixed it",
    ],
)
def test_other_records_and_words(text: str) -> None:
    assert found(text) == set()
