"""Details of which a part stands apart or is written as an office would: days by their name, postcodes with their house, plates, cars and flats in short."""

import pytest

from tests.fakes import watched
from watcher import match
from watcher.match import Watchlist
from watcher.model import Mention, Post


def found(watchlist: Watchlist, text: str) -> list[tuple[str, str, str]]:
    def told(m: Mention) -> tuple[str, str, str]:
        return m.identifier.kind, m.part, text[m.start : m.end]

    return [told(m) for m in match.mentions(Post("1", text), watchlist)]


@pytest.mark.parametrize(
    ("day", "text", "shown"),
    [
        ("1994-03-17", "her b-day is St Patrick's day 1994", "St Patrick's day 1994"),
        ("1985-12-24", "nació la nochebuena de 1985", "nochebuena de 1985"),
        ("1985-12-24", "Heiligabend 1985", "Heiligabend 1985"),
        ("1985-12-24", "born on Christmas Eve, 1985", "Christmas Eve, 1985"),
        ("1990-12-31", "Silvester 1990", "Silvester 1990"),
    ],
)
def test_a_day_by_its_name(day: str, text: str, shown: str) -> None:
    assert found(watched(f"[[dates]]\nvalue = {day}\n"), text) == [("dob", "fragment", shown)]


@pytest.mark.parametrize(
    "text", ["St Patrick's day 1995", "Christmas 1994", "St Patrick's day", "St Patrick's day 19945"]
)
def test_another_day(text: str) -> None:
    assert found(watched("[[dates]]\nvalue = 1994-03-17\n"), text) == []


FINE = watched(
    '[[addresses]]\nhouse_number = "17"\nstreet = "Thornaby Mews"\ncity = "Eastcliffe"\npostcode = "EC9 4QZ"\n'
)


@pytest.mark.parametrize(
    "text",
    ["postcode EC94QZ if you want to find him, number 17", "house no. 17, somewhere. EC9 4QZ", "EC9 4QZ\nHouse: 17"],
)
def test_a_postcode_and_its_house_apart(text: str) -> None:
    assert ("address", "whole") in {one[:2] for one in found(FINE, text)}


@pytest.mark.parametrize("text", ["EC9 4QZ, number 19", "EC9 4QZ is bus 17", "number 17 and number 19, EC9 4QZ"])
def test_a_postcode_without_its_house(text: str) -> None:
    assert {one[1] for one in found(FINE, text)} == {"fragment"}


@pytest.mark.parametrize("plate", ["KUEN TW893", "KUEN-TW 893", "kuen tw 893", "KÜN TW 893", "KUNTW893"])
def test_a_german_plate_without_its_marks(plate: str) -> None:
    assert found(watched('[[plates]]\nvalue = "KÜN TW 893"\n'), f"er fährt {plate}") == [("plate", "whole", plate)]


@pytest.mark.parametrize("text", ["SUBA OUTBACK GRN 15", "GRN SUBA", "veh: suba outback, grn"])
def test_a_car_in_the_letters_of_an_office(text: str) -> None:
    car = watched('[[vehicles]]\nmake = "Subaru"\nmodel = "Outback"\ncolour = "green"\nyear = 2015\n')
    assert [one[0] for one in found(car, text)] == ["vehicle"]


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        ("apto 302", "Rua das Camélias, 88 ap 302, Vila Serena"),
        ("apto 302", "Rua das Camélias, 88, apartamento 302, Vila Serena, CEP 04999-120"),
        ("302", "Rua das Camélias, 88 apt. 302 - Vila Serena"),
        ("4C", "Rua das Camélias 88, flat 4C, Vila Serena 04999-120"),
        ("4C", "Rua das Camélias 88 #4C, Vila Serena, ZIP code 04999-120"),
    ],
)
def test_an_address_with_its_flat_is_one(unit: str, text: str) -> None:
    home = f'house_number = "88"\nunit = "{unit}"\nstreet = "Rua das Camélias"\ncity = "Vila Serena"\npostcode = "04999-120"\n'
    assert found(watched(f"[[addresses]]\n{home}"), text) == [("address", "whole", text)]


def test_a_name_before_a_day_is_no_month() -> None:
    born = watched("[[dates]]\nvalue = 1994-03-17\n")
    assert found(born, "happy birthday Marisol! 17 March 1994") == [("dob", "fragment", "17 March 1994")]
    assert found(born, "Martin, March 1994, the 17th") == [("dob", "fragment", "March 1994, the 17th")]


def test_a_day_tells_more_beside_a_word_for_a_birth() -> None:
    home = '[[addresses]]\nhouse_number = "17"\nstreet = "Thornaby Mews"\ncity = "Dunmere Falls"\n'
    born = watched("[[dates]]\nvalue = 1994-03-17\n" + home)
    bits = [
        m.bits
        for text in ("born 17 March 1994", "17 March 1994", "17/03/1994 (geb.)")
        for m in match.mentions(Post("1", text), born)
    ]
    assert bits[0] == bits[2] == bits[1] + 3.0


@pytest.mark.parametrize(
    ("text", "shown"),
    [("2001:0db8:85a3:0000:0000:8a2e:0370:7334", True), ("2001:DB8:85A3::8A2E:370:7334", True), ("2001:db8:85a3::8a2e:370:7335", False)],
)  # fmt: skip
def test_an_address_of_a_machine(text: str, shown: bool) -> None:
    machine = watched('[[ids]]\nvalue = "2001:db8:85a3::8a2e:370:7334"\n')
    assert [one[0] for one in found(machine, f"ip {text}")] == ["national_id"] * shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("@velvetmoth on twitch", "velvetmoth"), ("velvetmoth_yt", "velvetmoth_yt"), ("velvetmoths", ""), ("my_velvetmoth_x9", ""), ("velvet moth", "")],
)  # fmt: skip
def test_a_handle_without_what_its_owner_added(text: str, shown: str) -> None:
    handles = watched('[[handles]]\nvalue = "velvetmoth_ttv"\n')
    assert found(handles, text) == ([("handle", "fragment", shown)] if shown else [])


@pytest.mark.parametrize(
    "text",
    ["Marisol lives on Wexcombe", "Marisol's house is on Wexcombe, by the park", "Marisol: grey house on Wexcombe"],
)
def test_a_street_in_which_somebody_lives(text: str) -> None:
    home = '[[names]]\nvalue = "Marisol Tenbrook"\n[[addresses]]\nhouse_number = "17"\nstreet = "Wexcombe Avenue"\ncity = "Dunmere Falls"\n'
    assert {one[0] for one in found(watched(home), text)} == {"name", "address"}
    assert found(watched(home), "Wexcombe wins again") == []
