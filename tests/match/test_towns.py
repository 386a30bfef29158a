"""Towns by what other languages call them: Hohenzollernstraße 12 in Munich lies in München, not in another city."""

import pytest

from tests.fakes import person
from watcher.match import Watchlist, data, mentions
from watcher.match.places.around import called_elsewhere
from watcher.model import Mention, Post

HEAD = 'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[phones]]\nvalue = "+15415550166"\n[[emails]]\nvalue = "q.tidewater@example.org"\n'

ADDRESSES = """
12|Hohenzollernstraße|München|80796|DE|Hohenzollernstr. 12, 80796 Munich;Hohenzollernstrasse 12, Munich, Germany;12 Hohenzollernstraße, Monaco di Baviera
14|ul. Piaskowa|Warszawa|00-999|PL|Piaskowa 14, 00-999 Warsaw;14 Piaskowa Street, Warsaw;ul. Piaskowa 14, Warschau
7|Gartengasse|Wien|1050|AT|Gartengasse 7, 1050 Vienna;Gartengasse 7, Vienna, Austria;Gartengasse 7, Vienne
9|Lipová|Praha|12000|CZ|Lipová 9, 120 00 Prague;Lipova 9, Prague 2;Lipová 9, Prag
22|Rua das Flores|Lisboa|1200-195|PT|Rua das Flores 22, 1200-195 Lisbon;22 Rua das Flores, Lisbon, Portugal
5|rue du Rhône|Genève|1204|CH|5 rue du Rhône, 1204 Geneva;Rue du Rhone 5, Genf
31|Via Serragli|Firenze|50124|IT|Via Serragli 31, 50124 Florence;Via Serragli 31, Florenz
8|Calle Betis|Sevilla|41010|ES|Calle Betis 8, 41010 Seville
3|Nyhavn|København|1051|DK|Nyhavn 3, 1051 Copenhagen;Nyhavn 3, Kopenhagen
17|Vasagatan|Göteborg|41124|SE|Vasagatan 17, 411 24 Gothenburg
4|Rue Neuve|Bruxelles|1000|BE|Rue Neuve 4, 1000 Brussels;Rue Neuve 4, 1000 Brussel
6|Javastraat|Den Haag|2585|NL|Javastraat 6, The Hague;Javastraat 6, 2585 La Haye
12|Садовая улица|Москва|101000|RU|12 Sadovaya Street, Moscow;Sadowaja 12, Moskau
18|Хрещатик|Київ|01001|UA|18 Khreshchatyk, Kyiv;Khreshchatyk St 18, Kiev;ул. Крещатик 18, Киев
88|朝阳路|北京|100025|CN|88 Chaoyang Road, Peking
30|Strada Lipscani|București|030033|RO|Strada Lipscani 30, Bucharest
11|Váci utca|Budapest|1056|HU|Váci utca 11, Budapest;Vaci utca 11, Boedapest
2|Ilica|Zagreb|10000|HR|Ilica 2, Agram
16|Kneza Miloša|Beograd|11000|RS|Kneza Milosa 16, Belgrade
19|İstiklal Caddesi|İstanbul|34430|TR|Istiklal Caddesi 19, Istanbul;İstiklal Cad. 19, Constantinople
5|Aleksanterinkatu|Helsinki|00100|FI|Aleksanterinkatu 5, Helsingfors
12|Bahnhofstrasse|Zürich|8001|CH|Bahnhofstrasse 12, 8001 Zurich;Bahnhofstr. 12, Zurigo
21|Meir|Antwerpen|2000|BE|Meir 21, 2000 Antwerp;Meir 21, Anvers
21|Marktstraße|Köln|50667|DE|Marktstraße 21, 50667 Cologne;Marktstr. 21, Cologne
"""


def addresses(place: str, text: str) -> list[Mention]:
    house, street, city, postcode, country = place.split("|")
    body = f'[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\ncity = "{city}"\npostcode = "{postcode}"\ncountry = "{country}"\n'
    return [m for m in mentions(Post("p", text), Watchlist((person(HEAD + body),))) if m.identifier.kind == "address"]


@pytest.mark.parametrize("row", ADDRESSES.strip().splitlines())
def test_an_address_in_a_town_by_another_name(row: str) -> None:
    place, _, spellings = row.rpartition("|")
    for spelling in spellings.split(";"):
        assert "whole" in {m.part for m in addresses(place, f"found it: {spelling} have fun")}, spelling


@pytest.mark.parametrize("text", ["Hohenzollernstraße 12, Vienna, Austria", "Hohenzollernstraße 12, Hamburg"])
def test_another_city_is_another_one(text: str) -> None:
    assert "whole" not in {m.part for m in addresses("12|Hohenzollernstraße|München|80796|DE", text)}


def test_what_is_added_to_a_name_does_not_matter() -> None:
    assert "Francfort" in called_elsewhere("Frankfurt am Main")
    assert called_elsewhere("Tarnbrook") == ()


def test_every_name_of_a_town_stands_for_the_others() -> None:
    table = data.same_towns()
    assert all(name in map(str.casefold, table[other.casefold()]) for name, others in table.items() for other in others)


@pytest.mark.parametrize(
    ("street", "town", "text", "part"),
    [
        ("Backgatan", "Norrköping", "han bor i Norrköping på Backgatan", "partial"),
        ("Backgatan", "Norrköping", "he lives on backgatan in norrkoping", "partial"),
        ("Backgatan", "Norrköping", "Backgatan is closed today", "fragment"),
        ("Schülergasse", "Grevesmühlen", "er wohnt in Grevesmühlen in der Schülergasse", "partial"),
        ("Bulevardul Toma", "Straja", "he lives on Bulevardul Toma in Straja", "partial"),
        ("Bulevardul Toma", "Straja", "Toma went to Straja", ""),
        ("Backgatan", "Norrköping", "we came back to Norrköping", ""),
    ],
)
def test_a_street_whose_name_is_a_common_word(street: str, town: str, text: str, part: str) -> None:
    one = person(f'{HEAD}[[addresses]]\nhouse_number = "12"\nstreet = "{street}"\ncity = "{town}"\n')
    found = [m.part for m in mentions(Post("p", text), Watchlist((one,))) if m.identifier.kind == "address"]
    assert found == [part] * bool(part)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lives at 77 Mass Ave", True),
        ("77 Mass. Ave., Tanbridge", True),
        ("77 mass avenue nw", True),
        ("77 Massachusetts Avenue NW", True),
        ("78 Mass Ave", False),
        ("at 77 mass was held", False),
        ("77 Mass Street", False),
        ("critical mass, 77 riders on the avenue", False),
    ],
)
def test_a_street_called_after_a_state_is_clipped(text: str, found: bool) -> None:
    one = person(
        f'{HEAD}[[addresses]]\nhouse_number = "77"\nstreet = "Massachusetts Avenue NW"\ncity = "Tanbridge"\ncountry = "US"\n'
    )
    parts = [m.part for m in mentions(Post("p", text), Watchlist((one,))) if m.identifier.kind == "address"]
    assert parts == ["whole"] * found


DECLINED = """
PL|Lipnowo|Lipnowie Lipnowa
PL|Kraków|Krakowie Krakowa
PL|Zielonka|Zielonce Zielonki
PL|Łódź|Łodzi
PL|Gdańsk|Gdańsku
PL|Katowice|Katowicach Katowic
PL|Poznań|Poznaniu
CZ|Praha|Praze Prahy Prahou
CZ|Brno|Brně Brna
SK|Bratislava|Bratislave
RU|Москва|Москве Москвы
RU|Омск|Омске Омска
UA|Київ|Києві Києва
UA|Вербівка|Вербівці
HR|Zagreb|Zagrebu
HR|Split|Splitu
LT|Vilnius|Vilniuje
LV|Rīga|Rīgā
FI|Helsinki|Helsingissä
FI|Tampere|Tampereella
HU|Budapest|Budapestről
"""


@pytest.mark.parametrize("row", DECLINED.split("\n")[1:-1])
def test_a_town_is_met_as_sentences_decline_it(row: str) -> None:
    country, town, forms = row.split("|")
    watchlist = Watchlist([person(f'{HEAD}[[addresses]]\nstreet = "Ob"\ncity = "{town}"\ncountry = "{country}"\n')])
    assert [
        form
        for form in forms.split()
        if not any(m.identifier.kind == "locality" for m in mentions(Post("1", f"x {form} y"), watchlist))
    ] == []


@pytest.mark.parametrize(
    ("country", "town", "text"),
    [
        ("PL", "Kraków", "krakersy i Krakus"),
        ("CZ", "Brno", "brněnský brnk"),
        ("UA", "Київ", "київський"),
        ("PL", "Łódź", "łodyga"),
    ],
)
def test_another_word_is_no_town(country: str, town: str, text: str) -> None:
    watchlist = Watchlist([person(f'{HEAD}[[addresses]]\nstreet = "Ob"\ncity = "{town}"\ncountry = "{country}"\n')])
    assert mentions(Post("1", text), watchlist) == ()
