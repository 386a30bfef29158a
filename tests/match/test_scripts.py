"""Details in other scripts: vowel signs, capitals, scripts without blanks, and numbers in the words and characters of many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import person
from watcher.match import Watchlist, mentions
from watcher.match.text.ideographs import numerals
from watcher.match.text.indian import sounded, unmarked
from watcher.match.text.numbers import numbers
from watcher.match.text.views import cleaned
from watcher.model import Post

HEAD = 'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[phones]]\nvalue = "+15415550166"\n[[emails]]\nvalue = "q.tidewater@example.org"\n'
ADDRESS = '[[addresses]]\nhouse_number = "147"\nstreet = "{}"\ncity = "{}"\npostcode = "97999"\n'


def kinds(body: str, text: str) -> set[str]:
    return {m.identifier.kind for m in mentions(Post("p", text), Watchlist((person(HEAD + body),)))}


def named(name: str) -> str:
    return f'[[names]]\nvalue = "{name}"\n'


# --- Indian scripts --------------------------------------------------------------------------------------------------

INDIAN = ("प्रेमा सैनी", "রহিম বিশ্বাস", "அகலன் உன்மைமொழி", "సీత రావు", "കേരളൻ മേനോൻ")


@pytest.mark.parametrize("name", INDIAN)
@pytest.mark.parametrize("between", ["", "\u200b", "\u0323", "|", " "])
def test_vowel_signs_are_letters_however_they_are_drawn_apart(name: str, between: str) -> None:
    assert "name" in kinds(named(name), f"कोई {between.join(name)} को")


def test_a_short_street_is_told_by_its_vowels() -> None:
    assert "address" in kinds(ADDRESS.format("सैनी", "पटना"), "मिल गया: सैनी 147 मज़े")
    assert "address" not in kinds(ADDRESS.format("सैनी", "पटना"), "मिल गया: सोना 147 मज़े")


def test_a_sign_strewn_into_latin_words_is_none() -> None:
    assert "name" in kinds(named("Marlene Oakhurst"), "Ma\u0940rle\u0947ne Oakh\u0bbeurst lives there")


@given(st.text(st.characters(min_codepoint=0x900, max_codepoint=0xDFF), max_size=12))
def test_signs_become_letters_one_for_one(text: str) -> None:
    assert len(sounded(text)) == len(text)
    assert sounded(sounded(text)) == sounded(text)
    assert unmarked(unmarked(text)) == unmarked(text)


# --- capitals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("street", "city", "text"),
    [
        ("Пляжна", "Калинове", "за списком Пляжна\n147 більше нічого"),
        ("Πολυκάστρου", "Τάρνη", "σύμφωνα με τη λίστα Πολυκάστρου\n147 αυτά"),
        ("ถนนทองลาภ", "ตาก", "ใครรู้จัก ถนนทองลาภ\n147 สนุกนะ"),
        ("כיכר שביב", "טירה", "מצאתי: כיכר שביב\n147 תהנו"),
        ("Hollowmere", "Tarnbrook", "per the list Hollowmere\n147 nothing else"),
    ],
)
def test_a_small_word_in_the_next_line_is_no_other_town(street: str, city: str, text: str) -> None:
    assert "address" in kinds(ADDRESS.format(street, city), text)


@pytest.mark.parametrize(
    "name", ["Νεφέλη Πατσούρας", "Σεβαστιανή Μυλωνάς", "Գևորգ Ազիզյան", "Հունան Ազիզյան", "Лесь Худобяк"]
)
def test_names_in_small_letters_and_in_capitals(name: str) -> None:
    for text in (name.lower(), name.upper(), " ".join(name.upper())):
        assert "name" in kinds(named(name), f"x {text} y")


def test_a_street_in_capitals() -> None:
    assert "address" in kinds(ADDRESS.format("Οδός Κλενάρη", "Τάρνη"), "ΚΛΕΝΑΡΗ 147")


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("septante-deux", "72"),
        ("nonante-six", "96"),
        ("deux cent huitante-neuf", "289"),
        ("yüz on yedi", "117"),
        ("dokuzyüzseksendokuz", "989"),
        ("seratus tiga puluh satu", "131"),
        ("một trăm ba mươi mốt", "131"),
        ("เก้าร้อยแปดสิบเก้า", "989"),
        ("एक सौ सैंतालीस", "147"),
        ("একশত সতের", "117"),
        ("מאה ושבע", "107"),
        ("صد و سی و یک", "131"),
    ],
)
def test_number_words(said: str, figures: str) -> None:
    assert [n.digits for n in numbers(cleaned(f"x {said} y").text)] == [figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("建国路一百二十三号", ["123"]),
        ("一九九二年三月十四日", ["1992", "3", "14"]),
        ("〇九〇-八七六五-四三二一", ["09087654321"]),
        ("壹叁捌零零壹叁捌零零零", ["13800138000"]),
        ("공일공 팔칠육오 사삼이일", ["01087654321"]),
        ("강남대로 십이번길", ["12"]),
        ("오금 백이십오 끝", ["125"]),
        ("九百八十九 一千零五", ["989", "1005"]),
        ("一个人, 五千万, 十分, 이 사람", []),
        ("十二三", []),
        ("plain", []),
    ],
)
def test_numerals(text: str, figures: list[str]) -> None:
    assert [n.digits for n in numerals(text)] == figures


def test_numbers_beside_a_script_without_blanks() -> None:
    home = ADDRESS.format("建国路", "北京")
    assert "address" in kinds(home, "她住建国路一百四十七号")
    assert "phone" in kinds("", "有人知道five four one five five five zero one six six吗?")
    assert "phone" in kinds("", "誰か..... ....- .---- ..... ..... ..... ----- .---- -.... -....知ってる?")


@given(st.text(alphabet="零一二三四五六七八九十百千万号 일이삼사십백", max_size=12))
def test_numerals_point_at_their_signs(text: str) -> None:
    for number in numerals(text):
        assert 0 <= number.start < number.end <= len(text)
        assert number.digits.isdigit()
