"""Dates, positions, vehicles and firms in disguise, beside a name."""

import base64
import codecs

import pytest

from tests.fakes import person, watched
from watcher.match import Watchlist, mentions
from watcher.model import Post

WREN = Watchlist(
    (
        person(
            'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[names]]\nvalue = "Kathryn Oakhurst"\n'
            '[[dates]]\nvalue = 1997-03-19\n[[vehicles]]\nmake = "Ford"\nmodel = "Fiesta"\n[[workplaces]]\nvalue = "Doherty Plumbing PLC"\n[[workplaces]]\nvalue = "KPN"\n'
            '[[places]]\nlabel = "home"\nlat = 46.51234\nlon = -92.51234\nradius_m = 300\n[[phones]]\nvalue = "+15415550166"\n'
        ),
    )
)
DEGREES = "46°30'44.4\"N 92°30'44.4\"W"


def kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in mentions(Post("p", f"Kathryn Oakhurst {text}"), WREN)} - {"name"}


def apart(text: str, between: str) -> str:
    return between.join(text)


@pytest.mark.parametrize("between", ["-", "|", " · ", " ", "/", "_"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [("46.51234,-92.51234", "coordinates"), (DEGREES.replace(" ", ""), "coordinates"), ("March19,1997", "dob"), ("19.3.1997", "dob"), ("19mar1997", "dob")],
)  # fmt: skip
def test_spelled_apart(text: str, kind: str, between: str) -> None:
    assert kind in kinds(f"{apart(text, between)} lol")


@pytest.mark.parametrize("between", ["-", "/"])
def test_a_sign_that_is_also_between(between: str) -> None:
    assert "coordinates" in kinds(apart("https://maps.google.com/?q=46.51234,-92.51234", between))


def test_words_spelled_apart_need_no_joining() -> None:
    assert not kinds("i - l - i - k - e - t - e - a - a - n - d 4 1 2 3")


@pytest.mark.parametrize(
    "text",
    [
        DEGREES.replace("N", "ɴ").replace("W", "ᴡ"),
        DEGREES.replace("N", "Ν").replace("W", "Ԝ"),
        DEGREES[::-1],
        base64.b64encode(DEGREES[::-1].encode()).decode(),
        "46°30'44.4\"N 92°3****0'44.4\"W",
    ],
)
def test_degrees(text: str) -> None:
    assert "coordinates" in kinds(text)


def test_a_hemisphere_as_the_figure_that_it_looks_like() -> None:
    south = person(
        'codename = "rook"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[places]]\nlat = -46.51234\nlon = 92.51234\nradius_m = 300\n[[phones]]\nvalue = "+15415550166"\n'
    )
    watched = Watchlist((south,))
    assert mentions(Post("p", "46°30'44.4\"5 92°30'44.4\"3"), watched)
    assert mentions(Post("p", "46°30'44.4\"$ 92°30'44.4\"E"), watched)
    assert not mentions(Post("p", DEGREES.replace("N", "S")), watched)


@pytest.mark.parametrize(
    "text",
    [
        "M@rch 19, 1997", "m4rch 19 1997", "19 marhc 1997", "MɑгcᏂ 19, 1997", "19 M!rch 1997", "19 0arch 1997",
        codecs.encode("March 19, 1997", "rot13"), codecs.encode("March 19, 1997", "rot13")[::-1], base64.b64encode(b"7991.3.91").decode(), "19 mar****ch 1997",
    ],
)  # fmt: skip
def test_months(text: str) -> None:
    assert kinds(text) == {"dob"}


@pytest.mark.parametrize("text", ["19 matches 1997", "18 March 1997", "March 1997", "19 may 1997", "19 marks 97 kg"])
def test_no_date_of_theirs(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "FordFiesta",
        "fordfiesta",
        "Ford Fiwsta",
        "Fieata Ford",
        "Форд Фиеста",
        "F*rd F*esta",
        "Ford-Fiestta",
        "atseiF droF",
    ],
)
def test_vehicles(text: str) -> None:
    assert kinds(f"drives a {text} now") == {"vehicle"}


@pytest.mark.parametrize(
    "text", ["XFordFiesta", "Fordfiestas", "the Ford factory", "Ford Festival", "Fiesta Fird", "клубФорд Фиестаклубы"]
)
def test_no_vehicle_of_theirs(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize("text", ["DohertyPlumbingPLC", "Дохерти Пламбинг", "doherty plumbing plc", "KPN"])
def test_firms(text: str) -> None:
    assert kinds(f"works at {text} now") == {"employer"}


def test_three_letters_in_capitals_only() -> None:
    assert not kinds("kpn")
    assert not kinds("KPNX")


@pytest.mark.parametrize(
    "text",
    [
        '"birth_date":"1997-03-19T00:00:00Z"', "1997-03-19T00:00:00.000+02:00", "19970319T000000", '{"y":1997,"m":3,"d":19}', "born:\n  year: 1997\n  month: March\n  day: 19", "day: 19, month: 3, year: 1997",
        "Tag: 19 Monat: März Jahr: 1997", "DOB day 19 month 03 year 1997", "year of birth: 1997, day: 19, month: 3", "bday_day=19&bday_month=03&bday_year=1997", '<dob y="1997" m="03" d="19"/>', "['year' => 1997, 'month' => 3, 'day' => 19]",
    ],
)  # fmt: skip
def test_a_date_as_programs_and_forms_write_it(text: str) -> None:
    assert "dob" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "1998-03-19T00:00:00Z", "11997-03-19T00", '{"y":1997,"m":3,"d":18}', "year: 1997, month: Marketing, day: 19", "year: 1997, day: 19, hour: 3", "year: 1997, month: 3, " + "and on " * 20 + "day: 19",
        "year: then, month: 3, day: 19 1997: 1",
    ],
)  # fmt: skip
def test_another_date_of_a_program(text: str) -> None:
    assert "dob" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "<lat>46.51234</lat><lon>-92.51234</lon>",
        "Lat.......46.51234\nLon.......-92.51234",
        "46.51234 lat -92.51234 lon",
    ],
)
def test_a_position_between_its_labels(text: str) -> None:
    assert "coordinates" in kinds(text)
    assert "coordinates" not in kinds(text.replace("46.5", "47.5"))


@pytest.mark.parametrize(
    ("plate", "shown"),
    [
        ("ع ك ل ٦٩٠٧", "ع ك ل ٦٩٠٧"),
        ("ع ك ل ٦٩٠٧", "عكل 6907"),
        ("জামালপুর-গ ৭৩-১৬৬৯", "জামালপুর-গ ৭৩-১৬৬৯"),
        ("জামালপুর-গ ৭৩-১৬৬৯", "জামালপুর গ 73-1669"),
        ("กข 1234 กรุงเทพ", "กข ๑๒๓๔ กรุงเทพ"),
        ("品川 500 さ 12-34", "品川500さ1234"),
    ],
)
def test_plates_in_the_figures_of_other_scripts(plate: str, shown: str) -> None:
    people = watched(f'[[handles]]\nvalue = "wrenfly77"\n[[plates]]\nvalue = "{plate}"\n')
    assert "plate" in {m.identifier.kind for m in mentions(Post("1", f"… {shown} …"), people)}
    last = max(at for at, sign in enumerate(shown) if sign.isdigit())
    other = f"{shown[:last]}{'3' if shown[last] != '3' else '5'}{shown[last + 1 :]}"
    assert "plate" not in {m.identifier.kind for m in mentions(Post("1", f"… {other} …"), people)}


@pytest.mark.parametrize("shown", ["৮৪৫৪", "8454"])
def test_a_postcode_in_the_figures_of_another_script(shown: str) -> None:
    people = watched(
        '[[handles]]\nvalue = "wrenfly77"\n[[addresses]]\nhouse_number = "7"\nstreet = "Rose Lane"\npostcode = "৮৪৫৪"\n'
    )
    assert [m.why for m in mentions(Post("1", f"… {shown} …"), people)] == ["its postcode"]


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("19910523-1234", "910523-1234"),
        ("19910523-1234", "9105231234"),
        ("910523-1234", "19910523-1234"),
        ("910523-1234", "199105231234"),
        ("1 91 05 75 116 001 23", "1 91 05 75 116 001"),
        ("1 91 05 2A 116 001 23", "191052A116001"),
        ("QQ123456C", "QQ 12 34 56"),
        ("12345678Z", "12.345.678"),
        ("X1234567L", "X-1234567"),
    ],
)
def test_a_paper_as_it_is_shortened(number: str, shown: str) -> None:
    watchlist = watched(f'[[ids]]\nvalue = "{number}"\n')
    assert "national_id" in {m.identifier.kind for m in mentions(Post("1", f"it is {shown} by the way"), watchlist)}
    assert not list(mentions(Post("1", f"it is {shown}7 by the way"), watchlist))


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("19911323-1234", "911323-1234"),
        ("12345678Z", "1234567"),
        ("AB12 3CD", "AB123"),
        ("1991052312345", "9105231234"),
    ],
)
def test_a_number_that_is_no_such_paper_is_only_met_whole(number: str, shown: str) -> None:
    watchlist = watched(f'[[ids]]\nvalue = "{number}"\n')
    assert "national_id" not in {m.identifier.kind for m in mentions(Post("1", f"it is {shown} by the way"), watchlist)}
