"""Invented people of lands that the other tests lack, and how their names and streets are written there."""

import pytest

from tests.match.test_languages import one
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post


def _of(name: str, house: str, street: str, city: str, country: str, more: str = "") -> Watchlist:
    return one(name, house, street, f'city = "{city}"\ncountry = "{country}"\n{more}')


PERSONS = {
    "ng": _of("Oluwaseun Adebayo-Fashola", "14", "Akintola Crescent", "Oke-Ado", "NG"),
    "ke": _of("Wanjiru Kamau Njoroge", "27", "Mwembe Tayari Road", "Kisiwani", "KE"),
    "ph": _of("Ma. Cristina Dela Cruz Bautista", "58", "Sampaguita Street", "Barangay Malinis", "PH"),
    "korp": _of("Тамара Ильинична Сомова", "3к2", "ул. Осиновая", "Ясногорка", "RU"),
    "named": _of("Rosalind Ashcombe", "Flat 3, 27", "Brookvale Mansions, Tollgate Road", "Tarnbrook", "GB"),
    "honoured": _of("Rosalind Ashcombe", "3200", "Tobias Edgar Winslow Jr. Boulevard", "Tarnbrook", "US"),
    "sg": _of("Lim Wei Ling", "Blk 123", "Tanah Kembang Avenue 3", "Singapore", "SG"),
    "id": _of("Siti Nurhaliza Wulandari", "23", "Jalan Melati Raya", "Sukamaju", "ID"),
    "vn": _of("Nguyễn Thị Hồng Nhung", "45/12", "Đường Hoa Mai", "Tân Phước", "VN"),
    "th": _of("สมหญิง ใจดี", "99/5", "ถนนดอกไม้", "บ้านนา", "TH"),
    "tr": _of("Ayşe Gülçin Yıldırım", "8", "Çınar Sokağı", "Güneşköy", "TR"),
    "ir": _of("سارا محمدی", "12", "خیابان بهار", "سبزآباد", "IR"),
    "gr": _of("Ευθυμία Παπαδοπούλου", "33", "Οδός Αμυγδαλιάς", "Κυπαρίσσι", "GR"),
    "za": _of("Thandiwe Nkosi van Rensburg", "71", "Kiaatboom Avenue", "Bergrivier", "ZA"),
    "ca": _of("Geneviève Tremblay-Lachance", "1205", "rue des Érables", "Saint-Aubin", "CA", 'postcode = "G9X 4T2"\n'),
    "au": _of("Matilda Brackenridge", "7/15", "Wattlebird Parade", "Kurrajong Flat", "AU"),
    "co": _of("Ana Lucía Restrepo Mejía", "45-67", "Carrera 12", "Villa Serena", "CO"),
    "cl": _of("Javiera Fuentealba Ossandón", "2340", "Avenida Los Aromos", "Puerto Claro", "CL"),
    "pk": _of("Ayesha Siddiqui Qureshi", "House 14", "Street 7, Sector G-9", "Gulabpur", "PK"),
    "il": _of("Noa Ben-Shalom", "5", "Rehov HaAlon", "Kfar Tzipor", "IL"),
    "ua": _of("Олександра Ковальчук", "15", "вулиця Вишнева", "Зелений Гай", "UA"),
    "ru": _of("Екатерина Соболева", "24", "улица Берёзовая", "Ясногорка", "RU"),
    "at": _of("Theresia Hinterstoißer", "12/3/7", "Birnbaumgasse", "Unterweiden", "AT"),
    "ch": _of("Ursina Caduff-Bühler", "9a", "Bergblickstrasse", "Oberwaldau", "CH"),
    "be": _of("Griet Vandevoorde", "61 bus 4", "Kersenlaan", "Bosbeke", "BE"),
    "cz": _of("Bohumila Křivánková", "1482/16", "Třešňová", "Horní Lipka", "CZ"),
}

ADDRESSES = {
    "ng": "14 Akintola Cres|No. 14, Akintola Crescent|Akintola Crescent 14|no 14 akintola crescent oke ado|14, Akintola Cr.",
    "ke": "27 Mwembe Tayari Rd|Mwembe Tayari Rd, house 27|Mwembe-Tayari Road No.27",
    "ph": "58 Sampaguita St|#58 Sampaguita St., Brgy. Malinis|58 sampaguita brgy malinis",
    "id": "Jl. Melati Raya No. 23|Jl Melati Raya 23|Jln. Melati Raya no.23|jalan melati raya nomor 23|Jl. Melati Raya No 23 RT 02 RW 05",
    "korp": "Осиновая 3к2|Осиновая, 3, корп. 2|Осиновая дом 3 корпус 2|ул. Осиновая д. 3, к 2, кв. 15|Osinovaya 3 korpus 2",
    "named": "Flat 3, 27 Tollgate Road|27 tollgate rd flat 3|27 Tollgate Rd, Tarnbrook",
    "honoured": "3200 TEW Blvd|3200 tew boulevard|3200 Tobias Edgar Winslow Blvd|3200 T E W Blvd",
    "sg": "Blk 123 Tanah Kembang Ave 3|123 Tanah Kembang Avenue 3 #05-67|Tanah Kembang Ave 3 Blk 123|blk123 tanah kembang av 3",
    "vn": "45/12 Hoa Mai|số 45/12 đường Hoa Mai|45/12 Duong Hoa Mai|45/12 Hoa Mai Street",
    "th": "99/5 ถนนดอกไม้",
    "tr": "Çınar Sk. No:8|Çınar Sok. 8|Cinar Sokak no 8|çınar sokağı numara sekiz|Çınar Sokağı No: 8 D: 3|Cinar Sk 8",
    "ir": "خیابان بهار ۱۲|خیابان بهار، پلاک ۱۲|خيابان بهار پلاک 12",
    "gr": "Αμυγδαλιάς 33|Amygdalias 33|οδος Αμυγδαλιας 33|Αμυγδαλιάς τριάντα τρία|Αμυγδαλιάς αρ. 33",
    "za": "71 Kiaatboom Ave|71 Kiaatboom Laan|Kiaatboom Ave 71",
    "ca": "1205 rue des Erables|1205ruedesérables|#1205ruedeserables|1205, des Érables|1205 Des Erables St|1205 rue des érables app. 4, G9X4T2|des Érables 1205",
    "au": "Unit 7, 15 Wattlebird Pde|7/15 Wattlebird Parade|U7/15 Wattlebird Pde|15 Wattlebird Parade|Unit 7 / 15 Wattlebird|15-7 Wattlebird Pde|apartment 7 at 15 wattlebird parade",
    "co": "Cra 12 # 45-67|Carrera 12 #45-67|Cra. 12 No. 45-67|Kra 12 45-67|carrera 12 n° 45 - 67|cr 12 45 67",
    "cl": "Av. Los Aromos 2340|Los Aromos 2340|Avda Los Aromos N° 2340|Los Aromos dos mil trescientos cuarenta",
    "pk": "H# 14, St# 7, Sector G-9|House No 14 Street No 7 Sector G9",
    "il": "HaAlon 5|5 HaAlon Street|Rehov Ha'Alon 5|5 Ha-Alon St|Haalon St. 5",
    "ua": "вул. Вишнева, 15|вул Вишнева буд. 15|Vyshneva 15|на Вишневій 15|ул. Вишневая 15",
    "ru": "ул. Березовая, д. 24|ул. Берёзовая 24|Berezovaya 24|Beryozovaya ul. 24|на Березовой 24|Березовая двадцать четыре",
    "at": "Birnbaumgasse 12/3/7|Birnbaumg. 12/3|Birnbaumgasse 12 Stiege 3 Tür 7|Birnbaumgasse 12|Birnbaumgasse zwölf",
    "ch": "Bergblickstr. 9a|Bergblickstraße 9 a|Bergblickstr 9A|Bergblick-Strasse 9a|Bergblickstrasse neun a",
    "be": "Kersenlaan 61/4|Kersenlaan 61 b4|Kersenlaan 61 bus 4|Kersenlaan 61|Kersenlaan eenenzestig|avenue Kersen 61",
    "cz": "Třešňová 1482/16|Třešňová 16|Třešňová 1482|v Třešňové 16|Tresnova 16|ul. Třešňová č.p. 1482|Třešňová šestnáct",
}
NAMES = {
    "ng": "Oluwaseun Adebayo|Fashola Oluwaseun",
    "ke": "Wanjiru Njoroge|W. K. Njoroge",
    "ph": "Cristina Bautista|Maria Cristina Bautista|Ma Cristina Dela Cruz|Cristina D. Bautista|Cristina dela Cruz",
    "id": "Siti Wulandari|Nurhaliza Wulandari",
    "vn": "Nguyen Thi Hong Nhung|Hồng Nhung Nguyễn|Nhung Nguyen",
    "th": "สมหญิง  ใจดี",
    "tr": "Ayse Gulcin Yildirim|Ayşe Yıldırım|AYŞE YILDIRIM|Gülçin Yıldırım|Ayşe G. Yıldırım",
    "ir": "سارا محمدي",
    "gr": "Efthymia Papadopoulou|Ευθυμία Παπαδοπούλου|ΕΥΘΥΜΙΑ ΠΑΠΑΔΟΠΟΥΛΟΥ",
    "za": "Thandiwe van Rensburg|Thandiwe Nkosi-van Rensburg|Thandi van Rensburg",
    "ca": "Genevieve Tremblay|Geneviève Lachance|G. Tremblay-Lachance",
    "au": "Tilly Brackenridge",
    "co": "Ana Restrepo|Lucía Restrepo",
    "cl": "Javiera Ossandón|Javiera Fuentealba O.",
    "pk": "Ayesha Qureshi",
    "il": "Noa Ben Shalom|Noa Ben-Shalom",
    "ua": "Oleksandra Kovalchuk|Олександру Ковальчук",
    "ru": "Ekaterina Soboleva|Yekaterina Soboleva|Катя Соболева|Екатерину Соболеву|Е. Соболева|Соболева Е.|Соболевой Екатерине",
    "at": "Theresia Hinterstoisser",
    "ch": "Ursina Caduff|Ursina Bühler|U. Caduff-Buehler",
    "be": "Griet Van de Voorde|G. Vandevoorde|Griet Vandevoordt",
    "cz": "Bohumila Krivankova|Křivánková Bohumila|Bohumilu Křivánkovou",
}
OTHER_HOUSES = {
    "honoured": "3201 TEW Blvd|3200 TEW",
    "at": "Birnbaumgasse 3|Birnbaumgasse 7",
    "au": "7 Wattlebird Parade",
    "be": "Kersenlaan 4",
    "sg": "Blk 124 Tanah Kembang Ave 3|Blk 123 Tanah Kembang Ave 4|123 Tanah Kembang Avenue 13|123 Tanah Kembang Street 3",
    "co": "Cra 12 # 46-67|Calle 12 # 45-67|Carrera 13 #45-67",
    "gr": "Αμυγδαλιάς τριάντα τέσσερα",
    "ir": "خیابان بهار، پلاک ۱۳",
    "cz": "Třešňová 17",
}


def _kinds(who: str, text: str) -> set[str]:
    found = match.mentions(Post("1", text), PERSONS[who])
    return {m.identifier.kind for m in found if m.part in {"whole", "partial"}}


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(who, text) for who, texts in table.items() for text in texts.split("|")]


@pytest.mark.parametrize(("who", "text"), _rows(ADDRESSES))
def test_addresses_of_more_lands(who: str, text: str) -> None:
    assert "address" in _kinds(who, text)


@pytest.mark.parametrize(("who", "text"), _rows(NAMES))
def test_names_of_more_lands(who: str, text: str) -> None:
    assert "name" in _kinds(who, text)


@pytest.mark.parametrize(("who", "text"), _rows(OTHER_HOUSES))
def test_other_houses_of_more_lands(who: str, text: str) -> None:
    assert "address" not in _kinds(who, text)
