"""Names in forms and dumps, with labels between their parts."""

import pytest

from tests.fakes import watched, watchlist
from watcher.match import mentions
from watcher.match.disguises.labels import unlabelled
from watcher.match.text.views import View
from watcher.model import Post

WREN = watchlist()


@pytest.mark.parametrize(
    "text",
    [
        "First name: Isolde\nLast name: Fairweather",
        "Surname: Fairweather\nFirst name(s): Isolde",
        "first name Isolde, last name Fairweather",
        "given name is Isolde, family name is Fairweather",
        "name: Isolde\nsurname: Fairweather",
        "Vorname: Isolde / Nachname: Fairweather",
        "Nachname Fairweather, Vorname Isolde",
        '{"first_name": "Isolde", "last_name": "Fairweather"}',
        "first=Isolde&last=Fairweather",
        "fname => Isolde; lname => Fairweather",
        "Nom : FAIRWEATHER\nPrénom : Isolde",
        "nombre: Isolde | apellidos: Fairweather",
        "First Name\tIsolde\nLast Name\tFairweather",
        "First Name    Isolde\n   Last Name    Fairweather",
        "imię: Isolde nazwisko: Fairweather",
        "Имя: Изолде, Фамилия: Фаирвеатхер",
        "förnamn: Isolde, efternamn: Fairweather",
        "<first>Isolde</first><last>Fairweather</last>",
        '{"givenName":"Isolde","familyName":"Fairweather"}',
        '"fn":"Isolde","ln":"Fairweather"',
        '{"first":"Isolde","middle":"Ann","last":"Fairweather"}',
        '{"firstName":"Isolde","middle":null,"lastName":"Fairweather"}',
        "first: Isolde; middle name: N/A; last: Fairweather",
        "name[first]=Isolde name[last]=Fairweather",
        "givenName: Isolde\nsn: Fairweather",
        "Name - Isolde\nSurname - Fairweather",
        "Nama depan: Isolde\nNama belakang: Fairweather",
    ],
)
def test_labels_do_not_part_a_name(text: str) -> None:
    (mention, *others) = [m for m in mentions(Post("1", f"leak\n{text}\nend"), WREN) if m.identifier.kind == "name"]
    assert not others
    assert mention.part == "whole"
    assert mention.end > mention.start + len("IsoldeFairweather")


@pytest.mark.parametrize(
    "text",
    [
        "the first thing: Isolde. The last word: Fairweather",
        "First name: Isolde\nCity: Fairweather",
        "the name of the ship was Isolde, in fair weather",
    ],
)
def test_other_words_part_it(text: str) -> None:
    assert not [m for m in mentions(Post("1", text), WREN) if m.identifier.kind == "name" and m.part == "whole"]


def test_a_text_without_labels_has_no_such_view() -> None:
    assert unlabelled(View("Isolde Fairweather")) is None
    assert unlabelled(View("my first try")) is None


def test_a_house_number_before_the_label_of_its_street() -> None:
    found = mentions(Post("1", '{"no": 118, "road": "North Hollowmere Road"}'), WREN)
    assert [(m.identifier.kind, m.part) for m in found] == [("address", "whole")]


@pytest.mark.parametrize(
    "text",
    ["Isolde Ann Fairweather", "Isolde Ann Marie Fairweather", "ISOLDE MARIE FAIRWEATHER", "Isolde Sophie Fairweather"],
)
def test_a_given_name_that_the_person_does_not_use(text: str) -> None:
    (mention,) = [m for m in mentions(Post("1", f"it is {text} again"), WREN) if m.identifier.kind == "name"]
    assert (mention.start, mention.end, mention.via) == (6, 6 + len(text), ("inserted",))


@pytest.mark.parametrize(
    "text",
    ["Isolde Met Fairweather", "Isolde Ann and Fairweather", "Isolde Ann, Fairweather", "Isolde Harbour Fairweather"],
)
def test_another_word_is_no_given_name(text: str) -> None:
    assert not [
        m for m in mentions(Post("1", f"it is {text} again"), WREN) if m.identifier.kind == "name" and m.part == "whole"
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Марина Кленчук", "Марина Ивановна Кленчук"),
        ("Ігор Кленчук", "Ігор Петрович Кленчук"),
        ("Marina Klenchuk", "Marina Ivanovna Klenchuk"),
    ],
)
def test_the_name_of_a_father(name: str, text: str) -> None:
    people = watched(f'[[names]]\nvalue = "{name}"\n')
    assert [(m.start, m.end) for m in mentions(Post("1", f"it is {text} again"), people)] == [(6, 6 + len(text))]
