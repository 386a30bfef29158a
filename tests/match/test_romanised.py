"""Names and addresses that are given in another script, in Latin letters, and addresses as other scripts write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import person
from watcher.match import Watchlist, mentions
from watcher.match.names.forms import forms
from watcher.match.scripts.abroad import Abroad, Lives
from watcher.match.scripts.consonants import spelled
from watcher.match.scripts.romanised import Romanised
from watcher.match.scripts.transcribed import Transcribed
from watcher.model import Identifier, Mention, Post

HEAD = 'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[phones]]\nvalue = "+15415550166"\n[[emails]]\nvalue = "q.tidewater@example.org"\n'


def of(body: str, text: str, kind: str) -> list[Mention]:
    watchlist = Watchlist((person(HEAD + body),))
    return [m for m in mentions(Post("p", text), watchlist) if m.identifier.kind == kind]


def names(name: str, text: str) -> list[Mention]:
    return of(f'[[names]]\nvalue = "{name}"\n', text, "name")


NAMES = """
محمد الحارثي: Mohammed Al-Harthi; Muhammad al Harthi; Mohamed Alharthi; Mohammad El Harthy; Al-Harthi, Mohammed
خالد منصور: Khaled Mansour; Khalid Mansur; Khaled Mansoor
نور الدين قاسمي: Nour Eddine Kassimi; Noureddine Qasimi; Nur al-Din Qasemi
عبد الله الشريف: Abdullah Al-Sharif; Abdallah Alshareef; Abdalla El Sherif
مریم رضایی: Maryam Rezaei; Mariam Rezaie; Maryam Rezayi
משה פרידמן: Moshe Friedman; Moshe Fridman; Mosheh Friedmann
אבי רוזנברג: Avi Rosenberg; Avi Rozenberg
김민준: Kim Min-jun; Minjun Kim; Kim Min Joon; Kim Minjoon; Min-jun Kim
박지훈: Park Ji-hoon; Jihoon Park; Pak Chi-hun; Park Jihun
임수빈: Lim Soo-bin; Subin Im
सुनीता शर्मा: Sunita Sharma; Suneeta Sharma
प्रिया चौधरी: Priya Chaudhary; Priya Choudhary; Priya Chaudhari
রহিম চৌধুরী: Rahim Chowdhury; Rahim Choudhury
முருகன் செல்வம்: Murugan Selvam; Murukan Selvam
ธนา วงศ์สุวรรณ: Thana Wongsuwan; Tana Wongsuwon
สมชาย ใจดี: Somchai Jaidee; Somchai Chaidi
Евгений Щербаков: Evgeny Shcherbakov; Yevgeni Scherbakov; Jewgeni Schtscherbakow
Γιώργος Μπακογιάννης: Giorgos Bakogiannis; Yorgos Bakoyannis
გიორგი ხაჩიძე: Giorgi Khachidze
"""


@pytest.mark.parametrize("row", NAMES.strip().splitlines())
def test_a_name_however_it_is_romanised(row: str) -> None:
    name, _, spellings = row.partition(": ")
    for spelling in spellings.split("; "):
        text = f"found it, {spelling} lives there"
        met = names(name, text)
        assert met, spelling
        assert text[met[0].start : met[0].end] == spelling


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("محمد الحارثي", "Mohammed Al-Sharif lives there"),
        ("محمد الحارثي", "Harthi and Mohammed, two cats"),
        ("خالد منصور", "Khaled, Mansour and others"),
        ("خالد منصور", "Mansour, 5 Khaled street"),
        ("김민준", "Kim Minsoo lives there"),
        ("सुनीता शर्मा", "Sunita Verma lives there"),
        ("Евгений Щербаков", "Eugene is here"),
        ("Αθηνά Τζαβάρα", "athena has a javelin"),
    ],
)
def test_another_name_is_not_theirs(name: str, text: str) -> None:
    assert not [m for m in names(name, text) if m.part != "fragment"]


def test_without_capitals_a_name_tells_less() -> None:
    (shown,), (small,) = (
        names("प्रिया चौधरी", f"{name} lives there") for name in ("Priya Choudhary", "priya choudhary")
    )
    assert shown.bits > small.bits
    assert (shown.part, small.part) == ("whole", "fragment")


def test_of_several_readings_the_most_telling_one_counts() -> None:
    met = Romanised([(Identifier("wren", "name", "legal", 1), forms("نور الدين قاسمي"))]).met("Nur al-Din Qasemi")
    assert len({sighting.start for _, sighting in met}) == 1


ADDRESSES = """
14|הרצל|תל אביב|IL: 14 Herzl Street, Tel Aviv
7|דיזנגוף|תל אביב|IL: Dizengoff 7, Tel Aviv; 7 Dizengof street; Dizengoff St. 7
23|רחוב ויצמן|רחובות|IL: Weizmann 23, Rehovot; 23 Weizman St, Rehovot
45|شارع التحرير|القاهرة|EG: 45 Tahrir Street, Cairo; 45 El Tahrir St, Cairo
12|महात्मा गांधी मार्ग|मुंबई|IN: 12 Mahatma Gandhi Marg, Mumbai
88|ถนนสุขุมวิท|กรุงเทพ|TH: 88 Sukhumvit Road, Bangkok; 88 Thanon Sukhumvit
9|რუსთაველის გამზირი|თბილისი|GE: Rustavelis gamziri 9; 9 Rustaveli Avenue
118|North Hollowmere Road|Tarnbrook|US: Норт-Холлоумир-роуд 118; 118 Норт Холлоумер Роуд, Тарнбрук
12|Hohenzollernstraße|München|DE: Гогенцоллернштрассе 12, Мюнхен; Хоэнцоллернштрассе 12; ホーエンツォレルン通り12; هوهنزولرن 12 ميونيخ; 호엔촐레른 거리 12, 뮌헨; Χοεντσόλερνστρασε 12
45|Marlborough Avenue|Leeds|GB: Мальборо-авеню 45, Лидс; Марлборо Авеню, 45; マールボロ通り45; 45 شارع مارلبورو
7|rue de Bellefontaine|Toulouse|FR: улица Бельфонтен 7, Тулуза; рю де Бельфонтен, 7
"""


def addresses(place: str, text: str) -> list[Mention]:
    house, street, city, country = place.split("|")
    body = f'[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\ncity = "{city}"\npostcode = "97999"\ncountry = "{country}"\n'
    return of(body, text, "address")


@pytest.mark.parametrize("row", ADDRESSES.strip().splitlines())
def test_an_address_in_another_script(row: str) -> None:
    place, _, spellings = row.partition(": ")
    for spelling in spellings.split("; "):
        assert addresses(place, f"{spelling}!"), spelling


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("12|Hohenzollernstraße|München|DE", "Гогенцоллернштрассе 12"),
        ("7|דיזנגוף|תל אביב|IL", "Dizengoff St. 7"),
        ("45|شارع التحرير|القاهرة|EG", "45 Tahrir Street, Cairo"),
        ("45|Marlborough Avenue|Leeds|GB", "45 شارع مارلبورو"),
    ],
)
def test_a_street_that_tells_much_is_whole_with_its_number(place: str, text: str) -> None:
    assert [m.part for m in addresses(place, text)] == ["whole"]


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("12|Hohenzollernstraße|München|DE", "Гогенцоллернштрассе 14"),
        ("12|Hohenzollernstraße|München|DE", "Гогенцоллернштрассе 120"),
        ("12|Hohenzollernstraße|München|DE", "Гогенцоллернштрассе, Мюнхен"),
        ("12|Hohenzollernstraße|München|DE", "Гогенцоллерны правили, их было двое или 12"),
        ("7|דיזנגוף|תל אביב|IL", "Dizengoff 17, Tel Aviv"),
        ("7|דיזנגוף|תל אביב|IL", "Dizengoff Square is old"),
        ("14|הרצל|תל אביב|IL", "Russell 14, London"),
        ("14|הרצל|תל אביב|IL", "Rossella 14"),
    ],
)
def test_another_address_is_not_theirs(place: str, text: str) -> None:
    assert not [m for m in addresses(place, text) if m.part != "fragment"]


def test_a_street_of_general_words_is_not_looked_for() -> None:
    assert all("translit" not in m.via for m in addresses("12|улица|Тула|RU", "12 Ulitsa, Tula"))


def test_a_name_of_few_consonants_is_not_looked_for() -> None:
    assert not names("علی رضا", "Ali Reza lives there")


def test_a_name_with_other_vowels_is_another() -> None:
    assert not names("Семён Рогов", "Usumu Anuru Ukuba lives there")


def test_streets_are_opaque_and_never_pickled() -> None:
    lives = Lives(Identifier("wren", "address", "home", 1), "Hohenzollernstraße", "München", ("12",))
    named = Identifier("wren", "name", "legal", 1)
    for lines in (
        Abroad([lives])._native._values,
        Romanised([(named, forms("خالد منصور"))])._names._values,
        Transcribed([(named, forms("Jennifer Blackwood"))])._lines,
    ):
        assert {repr(line) for found in lines.values() for line in found} == {"<_Line>"}
    assert "zollern" not in repr(lives)
    for made in (Abroad([]), Romanised([])):
        assert repr(made) == f"<{type(made).__name__}>"
        with pytest.raises(TypeError, match="never pickled"):
            made.__reduce__()


@given(st.text(max_size=30))
def test_any_text_is_read(text: str) -> None:
    for code in spelled(text):
        assert len(code.vowels) == len(code.consonants) + 1
    names("محمد الحارثي", text)
    addresses("7|דיזנגוף|תל אביב|IL", f"{text} 7")
    addresses("12|Hohenzollernstraße|München|DE", f"{text} 12")


def test_a_town_that_is_called_by_a_saint_is_nobody() -> None:
    assert names("გიორგი დიმანტავი", "we met Giorgi Dimantavi there")
    assert names("გიორგი დიმანტავი", "we met Giorgio Di Mantova there")
    for town in ("San Giorgio Di Mantova", "Saint Giorgio Di Mantova", "St. Giorgio di Mantova"):
        assert not names("გიორგი დიმანტავი", f"{town} is a town")
