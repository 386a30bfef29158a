"""Details as other languages decline, shorten and translate them."""

import pytest

from tests.fakes import person
from watcher import match
from watcher.match import Watchlist
from watcher.match.fold import plain_digits
from watcher.match.inflected import bases
from watcher.model import Post

HEAD = '\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'


def one(name: str, house: str, street: str, more: str = "") -> Watchlist:
    return Watchlist(
        (
            person(
                f'codename = "teal"{HEAD}[[names]]\nvalue = "{name}"\n[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\n{more}'
            ),
        )
    )


PERSONS = {
    "uk": one("Оксана Сергіївна Ковальчук", "15", "вулиця Садова", 'city = "Вербівка"\n'),
    "ru": one("Дмитрий Олегович Кузнецов", "15", "Садовая улица", 'city = "Вербовка"\n'),
    "el": one("Ελένη Παπαδημητρίου", "12", "Οδός Κερασιάς", 'city = "Πλατανιά"\n'),
    "fr": one("Chloé Dubreuil-Lacassagne", "7 bis", "rue de l'Église-Saint-Éloi", 'country = "FR"\n'),
    "pl": one("Anna Nowicka", "44", "ul. Żółwiowa", 'city = "Łączyn"\n'),
    "p2": one("Krzysztof Zieliński", "3", "ul. Jana Kasprowicza"),
    "cs": one("Tereza Dvořáková", "21", "Lipová"),
    "de": one("Anna Zaunkönig", "12a", "Königsbrücker Straße"),
    "es": one("María del Carmen Iturralde Ochoa", "23", "Calle de la Alameda Vieja", 'country = "ES"\n'),
    "tr": one("Ayşegül Çınarlıoğlu", "9", "Gülbahçe Sokak"),
    "nl": one(
        "Femke van der Schildwacht",
        "56",
        "Kastanjelaan",
        'postcode = "1099 ZZ"\ncity = "Oosterveld"\ncountry = "NL"\n',
    ),
}


def kinds(who: str, text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), PERSONS[who]) if m.part == "whole"}


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("uk", "ул. Садовая 15"),
        ("uk", "на Садовій 15"),
        ("uk", "вулиці Садової, будинок 15"),
        ("uk", "вулиця Садова будинок п'ятнадцять"),
        ("uk", "Sadova St 15"),
        ("uk", "sadova vulytsia 15"),
        ("ru", "на Садовой 15"),
        ("ru", "Садовой улице, 15"),
        ("el", "οδό Κερασιάς αριθμός 12"),
        ("el", "Kerasias str 12"),
        ("fr", "7bis rue de l'église st éloi"),
        ("fr", "7 bis r. de l'Eglise St-Eloi"),
        ("fr", "sept bis, rue de l'Église-Saint-Éloi"),
        ("fr", "7b rue de l'église saint-éloi"),
        ("pl", "na Żółwiowej 44"),
        ("pl", "mieszka przy ul. Żółwiowej pod numerem 44"),
        ("pl", "na Zolwiowej pod 44"),
        ("cs", "Lipovou 21"),
        ("de", "12a Königsbrücker Street"),
        ("es", "Alameda Vieja street 23"),
        ("tr", "Gülbahçe Sokağı 9"),
        ("nl", "1099ZZ 56"),
    ],
)
def test_addresses(who: str, text: str) -> None:
    assert "address" in kinds(who, text)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("fr", "7 ter rue de l'Église-Saint-Éloi"),
        ("fr", "9 rue de l'Église-Saint-Éloi"),
        ("uk", "на Садовій 16"),
        ("pl", "na Żółwiowej 45"),
        ("nl", "1099ZZ 58"),
        ("nl", "1099 ZZ"),
    ],
)
def test_other_houses(who: str, text: str) -> None:
    assert "address" not in kinds(who, text)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("uk", "Оксаною Ковальчук"),
        ("ru", "Кузнецовым Дмитрием Олеговичем"),
        ("pl", "Anny Nowickiej"),
        ("pl", "Nowickiej Annie"),
        ("p2", "Krzysztofa Zielińskiego"),
        ("p2", "Zielińskim Krzysztofem"),
        ("cs", "s Terezou Dvořákovou"),
        ("es", "Maria del Carmen Iturralde"),
        ("es", "Mari Carmen Iturralde Ochoa"),
        ("es", "M. C. Iturralde"),
        ("es", "Carmen Iturralde"),
        ("es", "Mª Carmen Iturralde"),
        ("es", "Iturralde Ochoa, María del Carmen"),
    ],
)
def test_names(who: str, text: str) -> None:
    assert "name" in kinds(who, text)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("pl", "Anny Nowak"),
        ("p2", "Krzysztofa Zielenskowskiego"),
        ("cs", "s Terezou Dvorskou"),
        ("es", "María del Pilar Iturralde"),
    ],
)
def test_other_people(who: str, text: str) -> None:
    assert "name" not in kinds(who, text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Забота", "Забота"), ("З6З", "363"), ("тел З6З 555", "тел 363 555"), ("будинок 5", "будинок 5"), ("б 5", "6 5")],
)
def test_letters_in_a_word_are_no_figures(text: str, shown: str) -> None:
    assert plain_digits(text) == shown


@pytest.mark.parametrize(
    ("word", "base"), [("zielińskiego", "zieliński"), ("садовій", "садова"), ("nowakowi", "nowak")]
)
def test_what_a_word_is_declined_from(word: str, base: str) -> None:
    assert base in bases(word)
    assert not list(bases("em"))
