"""Invented people of many countries, and how their details are written there."""

from watcher import match, people
from watcher.match import Watchlist
from watcher.model import Person, Post


def person(code: str, body: str) -> Person:
    return people.read(
        "x.toml", f'codename = "{code}"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-01\n{body}'
    )


def addr(n: str, s: str, c: str, pc: str, co: str, line: str, unit: str = "", region: str = "") -> str:
    return f'[[addresses]]\nhouse_number = "{n}"\nstreet = "{s}"\ncity = "{c}"\npostcode = "{pc}"\ncountry = "{co}"\nline = "{line}"\nunit = "{unit}"\nregion = "{region}"\n'


def val(table: str, value: str, extra: str = "") -> str:
    return f'[[{table}]]\nvalue = "{value}"\n{extra}\n'


PEOPLE = [
    (
        "es",
        addr("45", "Calle de Alcalá", "Madrid", "28014", "ES", "Calle de Alcalá 45, 3º B, 28014 Madrid", "3º B")
        + val("names", "María José García Romero")
        + val("phones", "+34910055123")
        + val("ids", "12345678Z", 'kind="dni"')
        + "[[dates]]\nvalue=1988-02-09\n",
        [
            "Calle Alcalá 45",
            "C/ Alcalá, 45, Madrid",
            "calle de alcala nº 45",
            "Alcalá 45, 28014",
            "c. de Alcalá, 45 3ºB",
            "calle de Alcalá cuarenta y cinco",
            "María José García",
            "Mª José García Romero",
            "910 05 51 23",
            "(+34) 910-055-123",
            "12.345.678-Z",
            "9 de febrero de 1988",
            "nueve uno cero cero cinco cinco uno dos tres",
            "09/02/88",
        ],
    ),
    (
        "it",
        addr("12", "Via Giuseppe Verdi", "Bologna", "40121", "IT", "Via Giuseppe Verdi 12, 40121 Bologna")
        + val("names", "Francesca Bellandini")
        + val("phones", "+390511234567")
        + val("emails", "f.bellandini@example.org"),
        [
            "via Verdi 12",
            "V. G. Verdi, 12",
            "via giuseppe verdi n. 12 bologna",
            "Via Verdi dodici, Bologna",
            "Franca Bellandini",
            "Bellandini Francesca",
            "051 1234567",
            "0039 051 123 4567",
            "f punto bellandini chiocciola example punto org",
            "f.bellandini (at) example (punto) org",
        ],
    ),
    (
        "nl",
        addr("123", "Keizersgracht", "Amsterdam", "1015 CJ", "NL", "Keizersgracht 123-H, 1015 CJ Amsterdam")
        + val("names", "Pieter van der Meulen")
        + val("phones", "+31612345678"),
        [
            "Keizersgracht 123",
            "keizersgr. 123",
            "1015CJ 123",
            "Keizersgracht honderddrieëntwintig",
            "Piet van der Meulen",
            "P. van der Meulen",
            "vandermeulen pieter",
            "06-12345678",
            "+31 (0)6 12 34 56 78",
            "nul zes een twee drie vier vijf zes zeven acht",
        ],
    ),
    (
        "pt",
        addr("1500", "Rua Augusta", "São Paulo", "01304-001", "BR", "Rua Augusta 1500, 01304-001 São Paulo")
        + val("names", "João Figueiredo")
        + val("phones", "+5511987650000")
        + val("plates", "BRA2E19"),
        [
            "R. Augusta, 1500",
            "rua augusta nº 1500",
            "Rua Augusta mil e quinhentos",
            "Joao Figueiredo",
            "Joca Figueiredo",
            "(11) 98765-0000",
            "+55 11 98765 0000",
            "BRA-2E19",
            "bra2e19",
        ],
    ),
    (
        "ru",
        addr("17", "улица Ленская", "Тверь", "170000", "RU", "ул. Ленская 17, кв. 4, 170000 Тверь", "кв. 4")
        + val("names", "Екатерина Соловьёва")
        + val("phones", "+74822550123"),
        [
            "ул. Ленская, д. 17",
            "Ленская улица 17, Тверь",
            "ulitsa Lenskaya 17",
            "ул Ленская семнадцать",
            "Катя Соловьева",
            "Екатерина Соловьева",
            "Ekaterina Solovyova",
            "Ekaterina Solovyeva",
            "8 (4822) 55-01-23",
            "+7 4822 550123",
            "Лeнcкaя 17",
        ],
    ),
    (
        "ja",
        addr("3", "青葉町", "横浜市", "220-0001", "JP", "横浜市青葉町3")
        + val("names", "佐藤 美咲")
        + val("phones", "+81455550123"),
        ["佐藤美咲", "045-555-0123", "横浜市青葉町3"],
    ),
    (
        "gr",
        addr("8", "Οδός Αθηνάς", "Πάτρα", "26221", "GR", "Οδός Αθηνάς 8, 26221 Πάτρα")
        + val("names", "Ελένη Παπαδοπούλου")
        + val("phones", "+302610550123"),
        ["Ελενη Παπαδοπουλου", "Eleni Papadopoulou", "Αθηνάς 8, Πάτρα", "Athinas 8", "2610 550123"],
    ),
    (
        "tr",
        addr("22", "Gülbahçe Caddesi", "İzmir", "35430", "TR", "Gülbahçe Caddesi No:22, 35430 İzmir")
        + val("names", "Ayşe Yıldırım")
        + val("phones", "+902325550123"),
        ["Gulbahce Cad. 22", "Gülbahçe Caddesi No:22", "Ayse Yildirim", "AYŞE YILDIRIM", "0232 555 01 23"],
    ),
    (
        "cz",
        addr("14", "Dlouhá", "Brno", "602 00", "CZ", "Dlouhá 14, 602 00 Brno") + val("names", "Kateřina Dvořáčková"),
        ["Dlouha 14, Brno", "ul. Dlouhá 14", "Katka Dvořáčková", "Katerina Dvorackova", "Dlouhá čtrnáct"],
    ),
    (
        "us",
        addr(
            "4400",
            "NW 23rd Avenue",
            "Portland",
            "97210",
            "US",
            "4400 NW 23rd Avenue, Unit 12, Portland, OR 97210",
            "Unit 12",
            region="Oregon",
        )
        + val("names", "Sean O'Brannigan-Wells")
        + val("phones", "+15035550188")
        + val("handles", "ghost")
        + val("ids", "078-05-1120", 'kind="ssn"'),
        [
            "4400 NW 23rd Ave",
            "4400 Northwest 23rd Ave #12",
            "forty-four hundred NW 23rd avenue",
            "Sean O'Brannigan",
            "OBrannigan-Wells, Sean",
            "Sean O Brannigan Wells",
            "503.555.0188",
            "5O3-555-Ol88",
            "five oh three 555 oh one eight eight",
            "078 05 1120",
            "078051120",
            "44OO NW 23rd Ave",
        ],
    ),
    (
        "in",
        addr("7", "MG Road", "Pune", "411001", "IN", "Flat 302, 7 MG Road, Pune 411001", "Flat 302")
        + val("names", "Priyanka Deshmukh")
        + val("phones", "+912055501234")
        + val("ids", "ABCDE1234F"),
        [
            "7 M.G. Road, Pune",
            "7, MG Rd, Pune 411001",
            "Flat 302, 7 MG Road",
            "P. Deshmukh",
            "020 5550 1234",
            "ABCDE 1234 F",
        ],
    ),
    (
        "se2",
        addr("5B", "Storgatan", "Umeå", "903 26", "SE", "Storgatan 5B, 903 26 Umeå")
        + val("names", "Åsa Björkqvist")
        + '[[vehicles]]\nmake="Volkswagen"\nmodel="Golf"\ncolour="blue"\nyear=2016\n[[places]]\nlat=63.8258\nlon=20.2630\n',
        [
            "Storg. 5b, Umeå",
            "Storgatan 5 B",
            "Asa Bjorkqvist",
            "Aasa Bjoerkqvist",
            "blue VW Golf",
            "2016 Volkswagen Golf",
            "63.8258 N, 20.2630 E",
            "63.82580,20.26300",
            "lat: 63.8258 lon: 20.2630",
            "63°49'33\"N, 20°15'47\"E",
            "https://maps.apple.com/?ll=63.8258,20.2630",
            "https://www.bing.com/maps?cp=63.8258~20.2630&lvl=18",
            "https://www.openstreetmap.org/#map=18/63.82580/20.26300",
            "https://yandex.com/maps/?ll=20.2630%2C63.8258&z=17",
            "https://goo.gl/maps/?q=loc:63.8258+20.2630",
        ],
    ),
]


def test_every_form_is_found() -> None:
    watchlist = Watchlist([person(code, body) for code, body, _ in PEOPLE])
    missed = [
        (code, form)
        for code, _, forms in PEOPLE
        for form in forms
        if not any(m.identifier.person == code for m in match.mentions(Post("1", f"so: {form} ok"), watchlist))
    ]
    assert missed == []
