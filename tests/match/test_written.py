"""A detail is found however the one who wrote the person's file has put it."""

from datetime import UTC, datetime

import pytest

from watcher import match, people, pipeline
from watcher.cli.advice import advice, readings
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.match.names.listed import names
from watcher.match.names.profile import bare, handle
from watcher.match.places import pasted
from watcher.match.places.oneline import address
from watcher.match.written import tidied
from watcher.model import Address, Hidden, Person, Post, Standing

NOW = datetime(2026, 11, 2, tzinfo=UTC)
HEAD = '[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-01\n'
PARTS = ("venue", "house_number", "street", "unit", "city", "region_code", "postcode")


def person(text: str) -> Person:
    return people.read("robin.toml", f'codename = "robin"\n{HEAD}[[phones]]\nvalue = "+15415550143"\n{text}')


def kinds(one: Person, text: str) -> set[str]:
    """The kinds of detail that are found whole in a post."""
    found = pipeline.assess(Post("1", text), Watchlist([one]), Ledger(), NOW).findings
    return {m.identifier.kind for finding in found for m in finding.mentions if m.part == "whole"}


def home(**given: str) -> Address:
    hidden = {key: Hidden(given.get(key, "")) for key in (*PARTS, "region", "line")}
    return Address("home", Standing.CURRENT, country="", public=False, **hidden)


def parts(item: Address) -> tuple[str, ...]:
    """Venue, number, street, flat, town, region and postcode."""
    return tuple(getattr(item, key).reveal() for key in PARTS)


# --- addresses -------------------------------------------------------------------------------------------------------

LINES = {
    "118 North Hollowmere Road, Tarnbrook, OR 97999": ("", "118", "North Hollowmere Road", "", "Tarnbrook", "OR", "97999"),
    "118 North Hollowmere Rd Apt 4, Tarnbrook, OR 97999, USA": ("", "118", "North Hollowmere Rd", "Apt 4", "Tarnbrook", "OR", "97999"),
    "118 North Hollowmere Rd #4B, Tarnbrook OR 97999-1234": ("", "118", "North Hollowmere Rd", "#4B", "Tarnbrook", "OR", "97999-1234"),
    "118 North Hollowmere Road Tarnbrook OR 97999": ("", "118", "North Hollowmere Road", "", "Tarnbrook", "OR", "97999"),
    "118 N Hollowmere": ("", "118", "N Hollowmere", "", "", "", ""),
    "1200 23rd Ave NW, Portburn OR": ("", "1200", "23rd Ave NW", "", "Portburn", "OR", ""),
    "1200 23rd Ave NW Portburn": ("", "1200", "23rd Ave NW", "", "Portburn", "", ""),
    "4521 County Road 12, Elkton": ("", "4521", "County Road 12", "", "Elkton", "", ""),
    "Lindenweg 12a, D-79999 Tannbruck": ("", "12a", "Lindenweg", "", "Tannbruck", "", "79999"),
    "Lindenweg 12, 2. OG, 79999 Tannbruck": ("", "12", "Lindenweg", "2. OG", "Tannbruck", "", "79999"),
    "Lindenweg 12 79999 Tannbruck": ("", "12", "Lindenweg", "", "Tannbruck", "", "79999"),
    "Straße des 17. Juni 135, 10999 Tannbruck, Deutschland": ("", "135", "Straße des 17. Juni", "", "Tannbruck", "", "10999"),
    "12 bis, rue des Lilas, 75999 Parville": ("", "12 bis", "rue des Lilas", "", "Parville", "", "75999"),
    "Calle Mayor 5, 3º B, 28999 Villarreja": ("", "5", "Calle Mayor", "3º B", "Villarreja", "", "28999"),
    "C/ Mayor, 5, 28999 Villarreja": ("", "5", "C/ Mayor", "", "Villarreja", "", "28999"),
    "Calle 5 de Mayo 12, 68999 Villarreja": ("", "12", "Calle 5 de Mayo", "", "Villarreja", "", "68999"),
    "Cra 12 # 45-67, Villarreja": ("", "45-67", "Cra 12", "", "Villarreja", "", ""),
    "Calle 45 # 12-34": ("", "12-34", "Calle 45", "", "", "", ""),
    "ul. Lipowa 12/4, 00-999 Lipnowo": ("", "12/4", "ul. Lipowa", "", "Lipnowo", "", "00-999"),
    "ul. 3 Maja 12, 00-999 Lipnowo": ("", "12", "ul. 3 Maja", "", "Lipnowo", "", "00-999"),
    "Flat 3, 14 Marsh Lane, Oldbury, OX99 9ZZ": ("", "14", "Marsh Lane", "Flat 3", "Oldbury", "", "OX99 9ZZ"),
    "The Old Mill, Marsh Lane, Oldbury, OX99 9ZZ": ("", "The Old Mill", "Marsh Lane", "", "Oldbury", "", "OX99 9ZZ"),
    "Hotel Seeblick, Lindenweg 12, 79999 Tannbruck": ("Hotel Seeblick", "12", "Lindenweg", "", "Tannbruck", "", "79999"),
    "Hotel Seeblick, Tannbruck": ("Hotel Seeblick", "", "", "", "Tannbruck", "", ""),
    "Via Roma, 5, 00999 Borgoverde": ("", "5", "Via Roma", "", "Borgoverde", "", "00999"),
    "Via Roma 5 - 00999 Borgoverde": ("", "5", "Via Roma", "", "Borgoverde", "", "00999"),
    "Storgatan 12 lgh 1102, 123 45 Lillby": ("", "12", "Storgatan", "lgh 1102", "Lillby", "", "123 45"),
    "Dorpsstraat 12-2, 1234AB Dorp": ("", "12-2", "Dorpsstraat", "", "Dorp", "", "1234AB"),
    "Rua das Flores, 128, 1200-195 Vilaverde": ("", "128", "Rua das Flores", "", "Vilaverde", "", "1200-195"),
    "улица Лесная, 12, кв. 4, Берёзовка": ("", "12", "улица Лесная", "кв. 4", "Берёзовка", "", ""),
    "Lipová 123/45, 110 00 Lipnice": ("", "123/45", "Lipová", "", "Lipnice", "", "110 00"),
    "1055 Falvár, Kossuth Lajos utca 12": ("", "12", "Kossuth Lajos utca", "", "Falvár", "", "1055"),
    "7/15 Wattlebird Parade, Oldtown NSW 2999": ("", "7/15", "Wattlebird Parade", "", "Oldtown", "NSW", "2999"),
    "Tannbruck": ("", "", "", "", "Tannbruck", "", ""),
    "House No. 12, Marsh Road, Elkton": ("", "12", "Marsh Road", "", "Elkton", "", ""),
    "ул. Лесная, д. 12, кв. 4, Берёзовка": ("", "12", "ул. Лесная", "кв. 4", "Берёзовка", "", ""),
    "1369-A 70th Street, Elkton": ("", "1369-A", "70th Street", "", "Elkton", "", ""),
    "土城巷915號, 柏鎮": ("", "915", "土城巷", "", "柏鎮", "", ""),
    "柏溪市东湖区松林路88号": ("", "88", "松林路", "", "柏溪市东湖区", "", ""),
    "柏溪市松林路2段88号": ("", "88", "松林路2段", "", "柏溪市", "", ""),
    "PO Box 123, Elkton": ("", "", "PO Box 123", "", "Elkton", "", ""),
}  # fmt: skip


@pytest.mark.parametrize(("line", "wanted"), LINES.items())
def test_an_address_in_one_line(line: str, wanted: tuple[str, ...]) -> None:
    once = address(home(line=line))
    assert parts(once) == wanted
    assert address(once) == once


@pytest.mark.parametrize(
    ("street", "wanted"),
    [
        ("118 North Hollowmere Road", ("118", "North Hollowmere Road")),
        ("No. 12 Marsh Lane", ("12", "Marsh Lane")),
        ("12, Marsh Lane", ("12", "Marsh Lane")),
        ("12 The Street", ("12", "The Street")),
        ("12 5th Avenue", ("12", "5th Avenue")),
        ("12 rue du 8 mai 1945", ("12", "rue du 8 mai 1945")),
        ("Lindenweg Nr. 12", ("12", "Lindenweg")),
        ("Avenida 9 de Julio 1200", ("1200", "Avenida 9 de Julio")),
    ],
)
def test_a_number_in_the_street(street: str, wanted: tuple[str, str]) -> None:
    found = address(home(street=street))
    assert (found.house_number.reveal(), found.street.reveal()) == wanted


@pytest.mark.parametrize(
    "street",
    "5th Avenue;County Road 12;Calle 45;Highway 61;Interstate 5;Avenida 9 de Julio;ul. 3 Maja;17 Mile Drive;rue du 8 mai 1945;Plaza 25 de Mayo;Weg 4;23 Avenue;"
    "PO Box 123;Strada Statale 16;Rose Cottage, Ballyfinn Road".split(";"),
)
def test_a_number_that_is_the_streets_name(street: str) -> None:
    assert address(home(street=street)) == home(street=street)


def test_what_is_given_stays() -> None:
    line = "9 Fenwick Row, Tanbridge 97998"
    found = address(home(line=line, city="Oldbury"))
    assert parts(found) == ("", "9", "Fenwick Row", "", "Oldbury", "", "97998")
    assert parts(address(home(street="Fenwick Row", line=line))) == (
        "",
        "9",
        "Fenwick Row",
        "",
        "Tanbridge",
        "",
        "97998",
    )
    assert parts(address(home(venue="Seeblick", line=line)))[:3] == ("Seeblick", "9", "Fenwick Row")
    other = home(street="Marsh Lane", line=line)
    assert address(other) == other
    twice = address(home(street="9 Fenwick Row", house_number="9"))
    assert twice.street.reveal() == "Fenwick Row"
    flat = address(home(street="9 Fenwick Row Apt 4"))
    assert parts(flat)[1:4] == ("9", "Fenwick Row", "Apt 4")
    other = home(street="17 Mile Drive", house_number="9")
    assert address(other) == other
    assert address(home(line="...")) == home(line="...")


@pytest.mark.parametrize(
    "given",
    [
        'line = "118 North Hollowmere Road, Tarnbrook, OR 97999"',
        'street = "118 North Hollowmere Road"\ncity = "Tarnbrook"',
        'street = "118 North Hollowmere Road, Tarnbrook, OR 97999"',
        'house_number = "118"\nstreet = "118 North Hollowmere Road"',
    ],
)
def test_such_an_address_is_found(given: str) -> None:
    one = person(f"[[addresses]]\n{given}\n")
    for text in ("she is at 118 N. Hollowmere Rd Tarnbrook", "118 north hollowmere road, look it up"):
        assert kinds(one, text) == {"address"}
    assert kinds(one, "they sell the house at 119 North Hollowmere Road") == set()


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ('city = "97999 Tarnbrook"', "Tarnbrook, OR 97999"),
        ('city = "Tarnbrook, OR 97999"', "97999 Tarnbrook"),
        ('city = "Tarnbrook (Oregon)"', "Tarnbrook, OR 97999"),
        ('city = "Tarnbrook City"', "97999 Tarnbrook"),
        ('city = "Tarnbrook 4"', "97999 Tarnbrook"),
        ('city = "Tarnbrook am Main"', "97999 Tarnbrook"),
        ('city = "Tarnbrook upon Tyne"', "Tarnbrook OX99 9ZZ"),
        ('postcode = "97999"', "Tarnbrook, OR 97999"),
        ('postcode = "97999-1234"', "Tarnbrook, OR 97999"),
        ('city = "Oldbury"\npostcode = "97999"', "Tarnbrook, OR 97999"),
        ('city = "Tarnbrook"\npostcode = "D-97999"', "97999 Tarnbrook"),
        ('city = "Tarnbrook"\npostcode = "OR 97999"', "Tarnbrook, 97999"),
        ('city = "Tarnbrook"\nregion = "OR"', "Tarnbrook, OR 97999"),
        ('region = "Oregon"', "Tarnbrook, OR 97999"),
    ],
)
def test_a_place_that_is_written_otherwise_is_the_same(given: str, text: str) -> None:
    one = person(f'[[addresses]]\nhouse_number = "118"\nstreet = "North Hollowmere Road"\n{given}\n')
    assert kinds(one, f"118 North Hollowmere Road, {text}") == {"address"}


@pytest.mark.parametrize("text", ["Oldbury, OR 97111", "97111 Oldbury", "97111 Tarnbrook"])
def test_the_same_street_elsewhere_is_another(text: str) -> None:
    one = person(
        '[[addresses]]\nhouse_number = "118"\nstreet = "North Hollowmere Road"\ncity = "Tarnbrook"\npostcode = "97999"\n'
    )
    assert kinds(one, f"118 North Hollowmere Road, {text}") == set()


def test_a_state_of_two_letters_is_no_word() -> None:
    one = tidied(person('[[addresses]]\nstreet = "Marsh Lane"\ncity = "Oldbury"\nregion = "OR, USA"\n'))
    assert (one.addresses[0].region.reveal(), one.addresses[0].region_code.reveal()) == ("", "OR")


@pytest.mark.parametrize(
    "given", ['line = "柏溪市东湖区松林路88号"', 'street = "松林路88号"', 'street = "松林路"\nhouse_number = "88"']
)
def test_a_script_without_blanks(given: str) -> None:
    one = person(f"[[addresses]]\n{given}\n")
    for text in ("他住在柏溪市东湖区松林路88号，三楼", "松林路88号"):
        assert kinds(one, text) == {"address"}
    for text in ("他住在柏溪市东湖区松林路87号，三楼", "松林路886号"):
        assert kinds(one, text) == set()


def test_a_line_that_shows_no_parts_is_found_as_it_is() -> None:
    one = person('[[addresses]]\nline = "Haus-Q7-Quillmoor"\n')
    assert kinds(one, "wohnt im Haus Q7, Quillmoor, und geht nie raus") == {"address"}
    assert kinds(one, "wohnt im Haus Q8, Quillmoor, und geht nie raus") == set()


def test_a_flat_is_no_town() -> None:
    street = home(street="Flat 03, Newman Vista")
    assert address(street) == street


# --- names, handles and the rest -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("Marlene Oakhurst", ["Marlene Oakhurst"]),
        ("Oakhurst, Marlene Anne", ["Marlene Anne Oakhurst"]),
        ("Oakhurst Jr., Marlene", ["Marlene Oakhurst"]),
        ("Dr. Marlene Oakhurst, PhD", ["Marlene Oakhurst"]),
        ("OAKHURST Marlene", ["Marlene Oakhurst"]),
        ("VAN DER BERG Marlene", ["Marlene Van Der Berg"]),
        ("O'BRIEN Marlene", ["Marlene O'Brien"]),
        ("MARLENE OAKHURST", ["MARLENE OAKHURST"]),
        ("JP Oakhurst", ["JP Oakhurst"]),
        ('Marlene "Lennie" Oakhurst', ["Marlene Oakhurst", "Lennie"]),
        ("Marlene 'Lennie' Oakhurst", ["Marlene Oakhurst", "Lennie"]),
        ("Marlene (Lennie) Oakhurst", ["Marlene Oakhurst", "Lennie"]),
        ("Marlene Oakhurst aka Lennie", ["Marlene Oakhurst", "Lennie"]),
        ("Marlene Oakhurst (alias Lennie Finch)", ["Marlene Oakhurst", "Lennie Finch"]),
        ("Marlene Oakhurst née Tidewell", ["Marlene Oakhurst", "Marlene Tidewell"]),
        ("Marlene Oakhurst (geb. Tidewell)", ["Marlene Oakhurst", "Marlene Tidewell"]),
        ("Marlene Oakhurst / Marlene Tidewell", ["Marlene Oakhurst", "Marlene Tidewell"]),
        ("Юлия Иванова (урожд. Петрова)", ["Юлия Иванова", "Юлия Петрова"]),
        ("Nata F. Oakhurst", ["Nata F. Oakhurst"]),
        ("Harlan Nee", ["Harlan Nee"]),
        ("D/Sgt Burton", ["D/Sgt Burton"]),
        ("王小明", ["王小明"]),
        ("(née)", ["(née)"]),
    ],
)
def test_the_names_of_one_entry(value: str, wanted: list[str]) -> None:
    assert names(value) == (wanted if value != "(née)" else ["née"])


def test_each_name_of_an_entry_is_found() -> None:
    one = person('[[names]]\nvalue = "Oakhurst, Marlene (Lennie), formerly Philippa Tidewell"\n')
    for text in ("Marlene Oakhurst", "Lennie Oakhurst", "Philippa Tidewell"):
        assert kinds(one, f"{text} is on 541 555 0143") == {"name", "phone"}


@pytest.mark.parametrize(
    "value",
    "copperlynx88;@copperlynx88;https://twitter.com/copperlynx88;https://www.instagram.com/copperlynx88/;https://youtube.com/@copperlynx88;reddit.com/user/copperlynx88/;/u/copperlynx88;"
    "u/copperlynx88;https://t.me/copperlynx88;steamcommunity.com/id/copperlynx88;copperlynx88.tumblr.com;https://copperlynx88.tumblr.com/archive;@copperlynx88@social.example;"
    "@copperlynx88:matrix.example;Discord: copperlynx88#1234;IG: @copperlynx88;insta:copperlynx88;copperlynx88 (twitch);copperlynx88 on Twitch;Twitch – copperlynx88;twitch/copperlynx88;"
    "https://bsky.app/profile/copperlynx88.bsky.social;https://x.com/copperlynx88/status/123;https://forum.example/members/copperlynx88.1234/;https://tiktok.com/@copperlynx88?lang=en;"
    "steam: https://steamcommunity.com/id/copperlynx88".split(";"),
)
def test_a_handle_with_what_stands_around_it(value: str) -> None:
    assert handle(value) == "copperlynx88"
    one = person(f'[[handles]]\nvalue = "{value}"\n')
    assert kinds(one, "you all know copperlynx88, right?") == {"handle"}


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("https://www.facebook.com/profile.php?id=100012345678", "100012345678"),
        ("facebook.com/copper.lynx", "copper.lynx"),
        ("copperlynx.example", "copperlynx.example"),
        ("Copper Lynx", "Copper Lynx"),
        ("copper_lynx", "copper_lynx"),
        ("https://www.tumblr.com", "https://www.tumblr.com"),
        ("#copperlynx", "#copperlynx"),
        ("C#", "C#"),
        ("@@", "@@"),
    ],
)
def test_other_handles(value: str, wanted: str) -> None:
    assert handle(value) == wanted


def test_labels_and_notes_are_no_part_of_a_detail() -> None:
    assert bare("SSN: 123-45-6789") == "123-45-6789"
    one = person(
        '[[plates]]\nvalue = "OR 7ABC123"\n[[plates]]\nvalue = "4XYZ987 (the van)"\n[[ids]]\nvalue = "SSN: 978-65-4321"\n'
        '[[emails]]\nvalue = "mailto:m.quill@example.net"\n[[relatives]]\nrelation = "sister"\nname = "Oakhurst, Philippa (née Tidewell) (Pippa)"\n'
    )
    assert kinds(one, "she drives 7ABC123, he has 4XYZ-987") == {"plate"}
    assert kinds(one, "ssn 978654321 there you go") == {"national_id"}
    assert kinds(one, "mail m.quill@example.net now") == {"email"}
    assert [r.name.reveal() for r in tidied(one).relatives] == ["Philippa Oakhurst", "Philippa Tidewell"]
    elsewhere = people.read(
        "p.toml",
        f'codename = "p"\n{HEAD}[[phones]]\nvalue = "+493023125014"\n[[plates]]\nvalue = "WI-AB 1234"\n',
    )
    assert tidied(elsewhere).plates[0].value.reveal() == "WI-AB 1234"


@pytest.mark.parametrize(
    ("entry", "text", "kind"),
    [
        ('workplaces]]\nvalue = "Nurse at Pinecrest Hospital"', "a nurse at Pinecrest Hospital", "employer"),
        ('workplaces]]\nvalue = "Westmarsh Logistics Inc., Oldbury depot"', "works at Westmarsh Logistics", "employer"),
        ('workplaces]]\nvalue = "Quillmoor, Tidewell & Sons"', "works for Quillmoor, Tidewell and Sons", "employer"),
        ('schools]]\nvalue = "Larchmont High School (class of 2008)"', "went to Larchmont High School", "school"),
        ('vehicles]]\nmake = "VW Golf"\ncolour = "silver"', "drives a silver Volkswagen Golf", "vehicle"),
        ('vehicles]]\nmodel = "Silver Vauxhall Corsa 2019"', "drives a silver Vauxhall Corsa", "vehicle"),
        ('vehicles]]\nmodel = "Alfa Romeo Giulia"\ncolour = "red"', "drives a red Alfa Giulia", "vehicle"),
        ('vehicles]]\nmake = "Toyota"\nmodel = "Corolla"', "drives a Toyota Corolla", "vehicle"),
        ('vehicles]]\nmake = "Unimog"\ncolour = "red"', "drives a red Unimog", "vehicle"),
        ('ids]]\nvalue = "Passport no C01X00T47"', "C01X00T47", "national_id"),
        ('relatives]]\nrelation = "mother"\nname = "Philippa"', "her mum is Philippa Oakhurst", "relative"),
        ('relatives]]\nname = "Mr David Burton, works at Ridge Mill"', "her husband David Burton", "relative"),
        ('relatives]]\nname = "burton, david"', "her husband David Burton", "relative"),
        ('names]]\nvalue = "LennieStreams"\nkind = "nickname"', "that is lennie streams", "handle"),
        ('emails]]\nvalue = "m.quill+shop@example.net"', "m.quill@example.net", "email"),
        ('emails]]\nvalue = "+shop@example.net"', "+shop@example.net", "email"),
    ],
)
def test_other_details(entry: str, text: str, kind: str) -> None:
    one = person(f'[[names]]\nvalue = "Marlene Oakhurst"\n[[{entry}\n')
    found = pipeline.assess(Post("1", f"Marlene Oakhurst: {text}"), Watchlist([one]), Ledger(), NOW).findings
    assert kind in {m.identifier.kind for m in found[0].mentions}


def test_check_says_what_an_address_lacks() -> None:
    one = person(
        '[[addresses]]\nline = "Tarnbrook"\n[[addresses]]\nstreet = "Marsh Lane"\n[[addresses]]\nline = "9 Fenwick Row"\n'
        '[[handles]]\nvalue = "@river"\n[[relatives]]\nname = "Philippa Oakhurst"\n[[relatives.addresses]]\nstreet = "Marsh Lane"\n'
    )
    said = [problem.message for problem in advice([one])]
    assert [message.split(" ", 2)[:2] for message in said] == [
        ["handle", "#1"],
        ["address", "#1"],
        ["address", "#2"],
        ["relative's", "address"],
    ]
    assert "could not be taken apart" in said[1]
    assert all("has no house number" in message for message in said[2:])


def test_check_says_how_a_line_was_read_and_shows_nothing_of_it() -> None:
    lines = ("Flat 3, 14 Marsh Lane, Oldbury, OX99 9ZZ, UK", "Hotel Seeblick, Tannbruck")
    one = person(
        "".join(f'[[addresses]]\nline = "{line}"\n' for line in lines)
        + '[[addresses]]\nstreet = "Marsh Lane"\nline = "x"\n'
    )
    said = [problem.message for problem in readings([one])]
    assert [message.partition(" is read as ")[2].partition(";")[0] for message in said] == [
        "house number, street (2 words), flat, town (1 word), postcode, country",
        "a house by its name, town (1 word)",
    ]
    assert not [word for word in ("14", "Marsh", "Oldbury", "OX99", "Seeblick", "Tannbruck") if word in "".join(said)]


def test_check_says_what_will_never_be_met() -> None:
    kept = '[[names]]\nvalue = "Marlene Oakhurst"\n[[dates]]\nvalue = 1990-04-30\n[[vehicles]]\nmake = "Toyota"\nmodel = "Corolla"\n[[places]]\nlat = 46.51234\nlon = -92.51234\n'
    lost = '[[handles]]\nvalue = "ab"\npublic = true\n[[plates]]\nvalue = "12"\n[[vehicles]]\nmake = "Kia"\n[[workplaces]]\nvalue = "3M"\n[[relatives]]\nname = "Al"\n'
    said = [problem.message for problem in advice([person(kept + lost)])]
    assert [message.partition(" will not be found")[0] for message in said] == ["handle #1", "plate #1", "workplace #1", "vehicle #2", "relative #1"]  # fmt: skip


def test_check_asks_for_a_name_in_latin_letters() -> None:
    other, latin = '[[names]]\nvalue = "山田 花子"\n', '[[names]]\nvalue = "Yamada Hanako"\n'
    assert [m.message.split(":")[0] for m in advice([person(other)])] == ["name #1 is only given in another script"]
    assert not [*advice([person(other + latin)])]


# --- as it stands ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    "copperlynx_;_copperlynx;__copperlynx__;copper_lynx_;itz.copperlynx_;-copperlynx-;copperlynx.;.copper_lynx_88__".split(
        ";"
    ),
)
def test_a_handle_with_strokes_of_its_own(value: str) -> None:
    one = person(f'[[handles]]\nvalue = "{value}"\n')
    for text in (value, f"@{value} is her", f"https://x.example/{value}/", f"*{value}*"):
        (finding,) = pipeline.assess(Post("1", text), Watchlist([one]), Ledger(), NOW).findings
        (mention,) = finding.mentions
        assert text[mention.start : mention.end].strip(".-") == value.strip(".-")


@pytest.mark.parametrize("value", ["copperlynx_", "_copperlynx", "__copperlynx__"])
def test_a_handle_with_strokes_does_not_go_on(value: str) -> None:
    one = person(f'[[handles]]\nvalue = "{value}"\n')
    assert kinds(one, f"x{value}x") == kinds(one, f"{value}____") == kinds(one, f"____{value}") == set()


def test_a_handle_without_strokes_is_none_with_them() -> None:
    one = person('[[handles]]\nvalue = "copperlynx"\n')
    assert kinds(one, "so _copperlynx_ it is") == kinds(one, "so __copperlynx__ it is") == {"handle"}
    assert kinds(one, "so _copperlynx it is") == set()
    assert kinds(one, "so copperlynx_ it is") == set()


@pytest.mark.parametrize("text", ["напишите copperlynx-у", "her ex-copperlynx days", "an anti-copperlynx rant"])
def test_a_handle_with_an_ending_or_a_prefix(text: str) -> None:
    one = person('[[handles]]\nvalue = "copperlynx"\n')
    assert kinds(one, text) == {"handle"}
    assert kinds(one, "the-copperlynx") == kinds(one, "copperlynx-bot") == set()


def test_a_mailbox_with_strokes_of_its_own() -> None:
    one = person('[[emails]]\nvalue = "__quill_moth_@example.net"\n')
    assert kinds(one, "mail __quill_moth_@example.net now") == {"email"}
    assert kinds(one, "mail x__quill_moth_@example.net now") == set()


@pytest.mark.parametrize(
    "value",
    "Jean St. Pierre;Oliver St. John-Smythe;Mary O. St. Clair;Wm. Ashdown;אורי לוי;אביגיל כהן;عادل طويل;آرش دایی;السيدة بهاء التميمي;Univ.Prof. Wilfried Mentzel;Yrd. Doç. Nurda Akçay".split(
        ";"
    ),
)
def test_a_name_as_it_stands(value: str) -> None:
    one = person(f'[[names]]\nvalue = "{value}"\n')
    for text in (value, f"so {value}, 541 555 0143", f"({value})"):
        mentions = match.mentions(Post("1", text), Watchlist([one]))
        assert "name" in {m.identifier.kind for m in mentions}


@pytest.mark.parametrize("text", ["011 15-2345-6789", "11 15 2345 6789", "+54 9 11 2345-6789", "011 2345-6789"])
def test_an_argentine_mobile(text: str) -> None:
    one = people.read(
        "p.toml", f'codename = "p"\n{HEAD}[[phones]]\nvalue = "+5491123456789"\n[[handles]]\nvalue = "copperlynx"\n'
    )
    assert kinds(one, f"call {text} now") == {"phone"}


@pytest.mark.parametrize(
    "text", ["_541-555-0143_", "__5415550143__", "num5415550143", "cell_541 555 0143", "wa5415550143"]
)
def test_a_number_in_italics_or_with_its_label(text: str) -> None:
    assert kinds(person('[[handles]]\nvalue = "copperlynx"\n'), text) == {"phone"}


@pytest.mark.parametrize("text", ["a5415550143", "x_5415550143", "order15415550143", "15_5415550143"])
def test_a_number_that_is_part_of_another_is_none(text: str) -> None:
    assert kinds(person('[[handles]]\nvalue = "copperlynx"\n'), text) == set()


def test_a_number_of_a_small_country() -> None:
    one = people.read(
        "p.toml", f'codename = "p"\n{HEAD}[[phones]]\nvalue = "+68522123"\n[[handles]]\nvalue = "copperlynx"\n'
    )
    for text in ("+685 22123", "call 00685 22123 now", "tel:+685-22-123"):
        assert kinds(one, text) == {"phone"}
    for text in ("order 68522123", "+685 221234", "22123"):
        assert kinds(one, text) == set()


@pytest.mark.parametrize(
    "value", ["Quill AG Solutions", "Dương và đối tác Công ty Cổ phần", "GmbH Quillmoor", "Quillmoor GmbH & Co. KG"]
)
def test_a_legal_form_goes_only_from_the_ends(value: str) -> None:
    one = person(f'[[workplaces]]\nvalue = "{value}"\n')
    found = match.mentions(Post("1", f"works at {value}, they say"), Watchlist([one]))
    assert "employer" in {m.identifier.kind for m in found}


# --- scripts without blanks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text", "other"),
    [
        ("王小明", "我看到王小明在那里", "我看到汪晓明在那里"),
        ("山田太郎", "これは山田太郎の住所", "これは山田太朗の住所"),
        ("김민준", "김민준이 사는 곳", "김민중이 사는 곳"),
        ("นิดา แสงทอง", "ที่อยู่ของนิดา แสงทองคือ", "ที่อยู่ของนิดา แสนทองคือ"),
        ("Marlene Oakhurst", "我看到Marlene Oakhurst在那里", "我看到Marlena Oakley在那里"),
        ("Zoe Quill", "これはZoe Quillの住所", "これはZoe Quinnの住所"),
    ],
)
def test_a_name_in_running_text(value: str, text: str, other: str) -> None:
    one = person(f'[[names]]\nvalue = "{value}"\n')
    assert kinds(one, text) == {"name"}
    assert kinds(one, other) == set()


def test_two_signs_are_no_name_in_running_text() -> None:
    one = person('[[names]]\nvalue = "王明"\n')
    assert kinds(one, "国王明天来") == set()


@pytest.mark.parametrize(
    ("entry", "text", "other"),
    [
        ('handles]]\nvalue = "copperlynx"', "我看到copperlynx在", "我看到copperlynxes在"),
        ('handles]]\nvalue = "狐狸精88"', "我看到狐狸精88在", "我看到胡丽精88在"),
        ('handles]]\nvalue = "さくらもち"', "これはさくらもちです", "これは佐くら餅です"),
        ('emails]]\nvalue = "m.quill@example.net"', "我看到m.quill@example.net在", "我看到xm.quill@example.net在"),
        ('phones]]\nvalue = "+15415550199"', "電話541-555-0199です", "電話541-555-01995です"),
        ('plates]]\nvalue = "7ABC123"', "차 7ABC123이", "차 7ABC1234이"),
        ('ids]]\nvalue = "978-65-4321"', "号码978-65-4321的", "号码978-65-43219的"),
    ],
)
def test_a_detail_in_running_text(entry: str, text: str, other: str) -> None:
    one = person(f"[[{entry}\n")
    assert kinds(one, text)
    assert kinds(one, other) == set()


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("10115 Berlin Lindenallee 5", "Lindenallee 5, 10115 Berlin"),
        ("75001 Paris rue de Rivoli 12", "rue de Rivoli 12, 75001 Paris"),
        ("12345 Main Street Apt 5", "12345 Main Street Apt 5"),
        ("27051 Towne Centre Dr 210", "27051 Towne Centre Dr 210"),
        ("12345 NW 5th Ave 3", "12345 NW 5th Ave 3"),
        ("Kossuth Lajos utca 4. II/3, 6720 Szeged", "Kossuth Lajos utca 4, II/3, 6720 Szeged"),
        ("Unit 5/17 Wattle St, Ultimo", "Unit 5, 17 Wattle St, Ultimo"),
        ("Lindenstr. 12 b/Müller, 10969 Berlin", "Lindenstr. 12b, 10969 Berlin"),
        ("Herrengasse 16/II/4, Graz", "Herrengasse 16, Graz"),
        ("〒150-0041 東京都渋谷区神南1-2-3 メゾン神南201", "東京都渋谷区神南1-2-3, メゾン神南201, 150-0041"),
        ("Havnegata 7 H0302, 7010 Trondheim", "Havnegata 7, 7010 Trondheim"),
        ("Jl. Melati II No. 5 RT 03/RW 07, Depok", "Jl. Melati II No. 5, Depok"),
        ("12 High Street, Ely", "12 High Street, Ely"),
        ("8 pl. du Marché, 84000 Avignon", "8 pl. du Marché, 84000 Avignon"),
        ("12 as de copas, Madrid", "12 as de copas, Madrid"),
        ("Carrera 15 No. 93-60 Of. 501 Bogotá", "Carrera 15 No. 93-60, Bogotá"),
        ("Largo Augusto 3 int. 5 scala B, Milano", "Largo Augusto 3, Milano"),
    ],
)
def test_a_pasted_line_with_its_parts_told_apart(line: str, parted: str) -> None:
    assert pasted.parted(line) == parted
