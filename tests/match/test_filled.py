"""Forms filled in with somebody's details, in the labels of many languages: each field on a line of its own."""

import pytest

from tests.fakes import watched
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

FORMS = {
    "fr": ("Maëlle Trévignon", "rue des Ormeaux-Gris", "Valmoncy", "45120", "+33199001863", "FR", "Nom : TREVIGNON\nPrénom : Maëlle\nNé(e) le : 23/05/1991\nN° : 38\nVoie : rue des Ormeaux-Gris\nCP : 45120\nVille : Valmoncy\nTél. : 01 99 00 18 63"),
    "es": ("Maite Olivenza", "calle Fresnobruno", "Valdelarena", "28901", "+34955501863", "ES", "Apellidos: Olivenza\nNombre: Maite\nF. nac.: 23/05/1991\nVía: calle Fresnobruno\nNúm.: 38\nC.P.: 28901\nLocalidad: Valdelarena\nTfno.: 955 501 863"),
    "it": ("Ginevra Ortalli", "via dei Frassini Bruni", "Valdrina", "25011", "+390699001863", "IT", "Cognome: Ortalli\nNome: Ginevra\nNata il: 23/05/1991\nIndirizzo: via dei Frassini Bruni\nN. civico: 38\nCAP: 25011\nComune: Valdrina\nTel: 06 9900 1863"),
    "pt": ("Marta Olivarga", "rua das Faias Pardas", "Valdrinho", "2750-123", "+351210001863", "PT", "Apelido: Olivarga\nNome: Marta\nData de nascimento: 23-05-1991\nMorada: rua das Faias Pardas\nN.º: 38\nLocalidade: Valdrinho\nTelefone: 210 001 863"),
    "nl": ("Marijke Oldenhove", "Vlierbroekstraat", "Tarnbroek", "2311 XZ", "+31209901863", "NL", "Achternaam: Oldenhove\nVoornaam: Marijke\nGeboren: 23-05-1991\nStraat: Vlierbroekstraat\nHuisnr.: 38\nPostcode: 2311 XZ\nPlaats: Tarnbroek\nTel: 020 990 1863"),
    "pl": ("Jagoda Klenowska", "ulica Jarzębinowa", "Tarnobrzezie", "22-100", "+48225501863", "PL", "Nazwisko: Klenowska\nImię: Jagoda\nData urodzenia: 23.05.1991\nUlica: Jarzębinowa\nNr domu: 38\nKod: 22-100\nMiejscowość: Tarnobrzezie\nTelefon: 22 550 18 63"),
    "sv": ("Malin Ekeroth", "Fläderbrovägen", "Tarnholm", "12345", "+46855501863", "SE", "Efternamn: Ekeroth\nFörnamn: Malin\nFödd: 1991-05-23\nGata: Fläderbrovägen\nNr: 38\nPostnr: 123 45\nOrt: Tarnholm\nTelefon: 08-555 018 63"),
    "da": ("Maja Klenborg", "Hyldebrovej", "Tarnholm", "4300", "+4532551863", "DK", "Efternavn: Klenborg\nFornavn: Maja\nFødt: 23.05.1991\nVej: Hyldebrovej\nHusnr.: 38\nPostnr.: 4300\nBy: Tarnholm\nTlf.: 32 55 18 63"),
    "fi": ("Maija Klenola", "Seljasillantie", "Tarnola", "33100", "+358955501863", "FI", "Sukunimi: Klenola\nEtunimi: Maija\nSyntymäaika: 23.5.1991\nKatu: Seljasillantie\nTalon nro: 38\nPostinumero: 33100\nPaikkakunta: Tarnola\nPuhelin: 09 5550 1863"),
    "cs": ("Markéta Klenovská", "Bezinková", "Tarnobor", "602 00", "+420225501863", "CZ", "Příjmení: Klenovská\nJméno: Markéta\nDatum narození: 23.5.1991\nUlice: Bezinková\nČíslo popisné: 38\nPSČ: 602 00\nObec: Tarnobor\nTelefon: 225 501 863"),
    "hu": ("Klenhalmi Márta", "Bodzahíd utca", "Tarnófalva", "1025", "+3615501863", "HU", "Vezetéknév: Klenhalmi\nKeresztnév: Márta\nSzületési idő: 1991.05.23.\nKözterület: Bodzahíd utca\nHázszám: 38\nIrányítószám: 1025\nTelepülés: Tarnófalva\nTelefon: 1 550 1863"),
    "ro": ("Mara Klenescu", "strada Socului Brun", "Tarnobru", "010101", "+40215501863", "RO", "Nume: Klenescu\nPrenume: Mara\nData nașterii: 23.05.1991\nStrada: Socului Brun\nNr.: 38\nCod poștal: 010101\nLocalitate: Tarnobru\nTelefon: 021 550 1863"),
    "tr": ("Mine Karaçalı", "Mürverköprü Sokak", "Tarnova", "34000", "+902125501863", "TR", "Soyadı: Karaçalı\nAdı: Mine\nDoğum tarihi: 23.05.1991\nSokak: Mürverköprü Sokak\nKapı No: 38\nPosta kodu: 34000\nİlçe: Tarnova\nTelefon: 0212 550 18 63"),
    "ru": ("Марина Кленчук", "улица Бузиновая", "Тарнобор", "101000", "+74955501863", "RU", "Фамилия: Кленчук\nИмя: Марина\nДата рождения: 23.05.1991\nУлица: Бузиновая\nДом: 38\nИндекс: 101000\nГород: Тарнобор\nТелефон: 8 (495) 550-18-63"),
    "uk": ("Марина Кленчук", "вулиця Бузинова", "Тарнобір", "01001", "+380445501863", "UA", "Прізвище: Кленчук\nІм'я: Марина\nДата народження: 23.05.1991\nВулиця: Бузинова\nБудинок: 38\nІндекс: 01001\nМісто: Тарнобір\nТелефон: (044) 550-18-63"),
    "el": ("Μαρίνα Κλενάκη", "οδός Κουφοξυλιάς", "Ταρνόβα", "104 31", "+302105501863", "GR", "Επώνυμο: Κλενάκη\nΌνομα: Μαρίνα\nΗμ. γέννησης: 23/05/1991\nΟδός: Κουφοξυλιάς\nΑριθμός: 38\nΤ.Κ.: 104 31\nΠόλη: Ταρνόβα\nΤηλ.: 210 550 1863"),
    "ar": ("مارينا الكلينية", "شارع البيلسان البني", "تارنوبة", "11511", "+96611551863", "SA", "الاسم: مارينا\nاللقب: الكلينية\nتاريخ الميلاد: 23/05/1991\nالشارع: شارع البيلسان البني\nرقم المبنى: 38\nالمدينة: تارنوبة\nالهاتف: 011 551 863"),
    "ja": ("暮野 真理", "蔵前見坂", "多奈町", "100-0001", "+81355501863", "JP", "姓：暮野\n名：真理\n生年月日：1991年5月23日\n住所：多奈町蔵前見坂38\n電話：03-5550-1863"),
    "vi": ("Nguyễn Mai Lan Chi", "đường Cơm Cháy Nâu", "Tarnova", "100000", "+842435501863", "VN", "Họ: Nguyễn\nTên: Mai Lan Chi\nNgày sinh: 23/05/1991\nĐường: Cơm Cháy Nâu\nSố nhà: 38\nThành phố: Tarnova\nĐiện thoại: 024 3550 1863"),
    "id": ("Melati Klenowati", "Jalan Bunga Sambuk", "Tarnoba", "10110", "+622155501863", "ID", "Nama depan: Melati\nNama belakang: Klenowati\nTanggal lahir: 23-05-1991\nJalan: Bunga Sambuk\nNomor rumah: 38\nKota: Tarnoba\nTelepon: 021 5550 1863"),
}  # fmt: skip
"""Name, street, town, postcode, phone, country and the form; all live in number 38 and were born on 23 May 1991."""


def watchlist(name: str, street: str, city: str, postcode: str, phone: str, country: str) -> Watchlist:
    return watched(
        f'[[names]]\nvalue = "{name}"\n[[addresses]]\nhouse_number = "38"\nstreet = "{street}"\ncity = "{city}"\npostcode = "{postcode}"\ncountry = "{country}"\n'
        f'[[phones]]\nvalue = "{phone}"\n[[dates]]\nvalue = 1991-05-23\n'
    )


def met(text: str, people: Watchlist) -> set[tuple[str, str]]:
    return {(m.identifier.kind, m.part) for m in match.mentions(Post("1", text), people)}


@pytest.mark.parametrize("between", ["\n", "; ", " | "])
@pytest.mark.parametrize("language", FORMS)
def test_a_form_tells_all(language: str, between: str) -> None:
    *details, form = FORMS[language]
    found = met(form.replace("\n", between), watchlist(*details))
    assert {kind for kind, _ in found} >= {"name", "dob", "phone"}
    assert ("address", "whole") in found


@pytest.mark.parametrize("language", FORMS)
def test_a_form_of_a_neighbour_is_no_address(language: str) -> None:
    *details, form = FORMS[language]
    other = form.replace(": 38", ": 57").replace("坂38", "坂57")
    assert ("address", "whole") not in met(other, watchlist(*details))
