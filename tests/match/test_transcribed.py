"""Names as other scripts write foreign ones: by how they are said, not letter by letter."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import person
from watcher.match import Watchlist, mentions
from watcher.match.names.forms import forms
from watcher.match.scripts.consonants import said, told, written
from watcher.match.scripts.transcribed import Transcribed
from watcher.model import Identifier, Mention, Post

HEAD = 'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[phones]]\nvalue = "+15415550166"\n[[emails]]\nvalue = "q.tidewater@example.org"\n[[names]]\nvalue = "{}"\n'

GIVEN = """
Michael:     Майкл       Μάικλ        マイケル       마이클      مايكل     מייקל      माइकल       迈克尔
Jennifer:    Дженнифер   Τζένιφερ     ジェニファー    제니퍼      جينيفر    ג'ניפר     जेनिफर       詹妮弗
Christopher: Кристофер   Κρίστοφερ    クリストファー  크리스토퍼  كريستوفر  כריסטופר   क्रिस्टोफर    克里斯托弗
Jessica:     Джессика    Τζέσικα      ジェシカ       제시카      جيسيكا    ג'סיקה     जेसिका       杰西卡
Joshua:      Джошуа      Τζόσουα      ジョシュア     조슈아      جوشوا     ג'ושוע     जोशुआ       约书亚
Charlotte:   Шарлотта    Σάρλοτ       シャーロット    샬럿       شارلوت    שרלוט      शार्लोट       夏洛特
Andrew:      Эндрю       Άντριου      アンドリュー    앤드루      أندرو     אנדרו      एंड्रयू       安德鲁
Thomas:      Томас       Τόμας        トーマス       토머스      توماس     תומאס      थॉमस        托马斯
Nathan:      Натан       Νέιθαν       ネイサン       네이선      ناثان     נייתן      नेथन        内森
"""
FAMILY = """
Fairweather: Фэйрвезер   Φέργουεδερ   フェアウェザー  페어웨더    فيرويذر   פיירוות'ר  फेयरवेदर     费尔韦瑟
Blackwood:   Блэквуд     Μπλάκγουντ   ブラックウッド  블랙우드    بلاكوود   בלקווד     ब्लैकवुड     布莱克伍德
Cunningham:  Каннингем   Κάνινγχαμ    カニンガム     커닝햄      كنينغهام  קנינגהם    कनिंघम      坎宁安
Campbell:    Кэмпбелл    Κάμπελ       キャンベル     캠벨       كامبل     קמפבל      कैंपबेल      坎贝尔
Goldsmith:   Голдсмит    Γκόλντσμιθ   ゴールドスミス  골드스미스   جولدسميث  גולדסמית'  गोल्डस्मिथ    戈德史密斯
Chamberlain: Чемберлен   Τσάμπερλεϊν  チェンバレン    체임벌린    تشامبرلين צ'מברלין   चेम्बरलेन     张伯伦
Lindqvist:   Линдквист   Λίντκβιστ    リンドクヴィスト 린드크비스트 ليندكفيست לינדקוויסט लिंडक्विस्ट    林德奎斯特
Kensington:  Кенсингтон  Κένσινγκτον  ケンジントン    켄싱턴      كنسينغتون קנזינגטון  केंसिंग्टन     肯辛顿
Johnson:     Джонсон     Τζόνσον      ジョンソン      존슨       جونسون    ג'ונסון    जॉनसन      约翰逊
"""
SENTENCES = {
    "Russian": "вот она: {} {}, пишите ей",
    "Greek": "αυτή είναι η {} {} από εκεί",
    "Japanese": "この人は{}・{}です",
    "Korean": "이 사람은 {} {}이다",
    "Arabic": "هذه هي {} {} من هنا",
    "Hebrew": "זאת {} {} משם",
    "Hindi": "यह {} {} है",
    "Chinese": "她叫{}·{}。",
}


FEW = {**dict.fromkeys(SENTENCES, 0), "Japanese": 1, "Korean": 4}
"""Names that have too few consonants there: 페어웨더 has two of Fairweather's five."""


def rows(table: str) -> list[tuple[str, list[str]]]:
    return [(name, words.split()) for name, _, words in (row.partition(":") for row in table.strip().splitlines())]


def people(name: str) -> Watchlist:
    return Watchlist((person(HEAD.format(name)),))


def names(watchlist: Watchlist, text: str) -> list[Mention]:
    return [m for m in mentions(Post("p", text), watchlist) if m.identifier.kind == "name"]


@pytest.mark.parametrize("language", SENTENCES)
def test_a_name_as_people_there_write_it(language: str) -> None:
    at = [*SENTENCES].index(language)
    missed = []
    for (given_name, first), (family, second) in itertools.product(rows(GIVEN), rows(FAMILY)):
        text = SENTENCES[language].format(first[at], second[at])
        met = names(people(f"{given_name} {family}"), text)
        if not met:
            missed.append(text)
        for mention in met[:1]:
            assert "translit" in mention.via
            assert second[at] in text[mention.start : mention.end]
    assert len(missed) <= FEW[language], missed


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jennifer Blackwood", "письмо Дженнифер Блэквуд о Дженнифере Блэквудом"),
        ("Jennifer Blackwood", "это Блэквуд Дженнифер, всем привет"),
        ("Jennifer Ann Blackwood", "вот Дженнифер Энн Блэквуд"),
        ("Jennifer Ann Blackwood", "вот Дженнифер Блэквуд"),
        ("Michael Fairweather", "Майклом Фэйрвезером недовольны"),
        ("Michael Fairweather", "제발 마이클페어웨더를 찾아"),
        ("Michael Blackwood", "これはマイケルブラックウッドです"),
        ("Michael Fairweather", "אמרו למייקל פיירוות'ר"),
        ("Michael Fairweather", "وقال لمايكل فيرويذر"),
        ("Anne-Sophie Blackwood", "アン＝ソフィー・ブラックウッド"),
        ("Jennifer Blackwood", "ჯენიფერ ბლექვუდი აქ ცხოვრობს"),
        ("Jennifer Blackwood", "Ջենիֆեր Բլեքվուդ"),
        ("Jennifer Blackwood", "জেনিফার ব্ল্যাকউড"),
    ],
)
def test_what_languages_do_to_names(name: str, text: str) -> None:
    assert names(people(name), text)


@pytest.mark.parametrize(
    "text",
    [
        "Дженнифер Брэдшоу живёт тут",
        "Дженнифер и Блэквуд",
        "Джонатан Блэквуд пришёл",
        "Дженнифер, Блэквуд и другие",
        "ジェニファーさんとブラックウッドホテル",
        "제니퍼 그리고 블랙우드",
        "她叫詹妮弗，他叫布莱克伍德",
        "جينيفر في بلاكوود",
    ],
)
def test_another_name_is_not_theirs(text: str) -> None:
    assert not [m for m in names(people("Jennifer Blackwood"), text) if m.part != "fragment"]


@pytest.mark.parametrize("text", ["вот Дженнифер Энн 5", "вот Дженнифер Энн Холлоуэй", "вот Дженнифер Энн"])
def test_all_words_of_a_name_must_stand_there(text: str) -> None:
    names_of = Transcribed([(Identifier("wren", "name", "legal", 1), forms("Jennifer Ann Blackwood"))])
    assert not list(names_of.met(text))


def test_a_name_of_few_consonants_is_not_looked_for() -> None:
    assert not names(people("Hugh Lee"), "вот Хью Ли")


def test_words_that_no_capital_shows_to_be_a_name_are_a_fragment() -> None:
    watchlist = people("Matthew Bradshaw")
    assert [m.part for m in names(watchlist, "это Мэттью Брэдшоу")] == ["whole"]
    assert [m.part for m in names(watchlist, "это мэттью брэдшоу")] == ["fragment"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Anna Liz Castro", "новый анализ данных"),
        ("Danny Shaw", "нове завдання на ранок"),
        ("Viktor Rácz", "она была на практике"),
        ("Kira Schwital", "и и развита в стране"),
        ("Sammy Rick", "вони сами рік тому"),
        ("Hannah Lamb", "θα το αναλάβει αύριο"),
        ("Aila Anttila", "можно Алла а где"),
        ("Aila Anttila", "γραφω αλλά α και"),
    ],
)
def test_ordinary_words_that_sound_like_a_name_are_none(name: str, text: str) -> None:
    assert not [m for m in names(people(name), text) if m.part != "fragment"]


def test_a_long_name_without_a_blank_is_still_heard() -> None:
    assert names(people("Dmitri Zolotarev"), "это ДмитрийЗолотарев")
    assert names(people("Dmitri Zolotarev"), "это Д м и т р и й З о л о т а р е в")


@given(st.text(max_size=24))
def test_every_text_has_codes_and_a_word_tells_most_by_its_own(text: str) -> None:
    for code in written(text):
        assert len(code.vowels) == len(code.consonants) + 1
    for consonants, vowels in said(text).items():
        assert len(vowels) == len(consonants) + 1


@given(st.sampled_from(rows(GIVEN) + rows(FAMILY)), st.integers(0, 7))
def test_what_is_told_grows_with_what_fits(row: tuple[str, list[str]], at: int) -> None:
    name, words = row
    shared = [code.consonants for code in written(words[at]) if code.consonants in said(name)]
    assert shared
    assert all(told(name, words[at], consonants) <= 4.5 * (len(consonants) + 1) for consonants in shared)


@given(st.text(st.characters(min_codepoint=0x370, max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=60))
def test_a_name_is_met_inside_the_text(text: str) -> None:
    names_of = Transcribed([(Identifier("wren", "name", "legal", 1), forms("Michael Fairweather"))])
    for _, sighting in names_of.met(f"{text} Майкл Фэйрвезер {text}"):
        assert 0 <= sighting.start < sighting.end <= 2 * len(text) + 18
        assert sighting.bits >= 9


def test_names_are_opaque_and_never_pickled() -> None:
    names_of = people("Jennifer Blackwood").transcribed
    assert repr(names_of) == "<Transcribed>"
    with pytest.raises(TypeError, match="never pickled"):
        names_of.__reduce__()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Abdulrahman Al-Khateeb", "عبد الرحمن الخطيب"),
        ("Abdul Rahman Al-Khateeb", "عبدالرحمن الخطيب"),
        ("Abdulrahman Khateeb", "عبد الرحمن الخطيب"),
        ("Abdullah Mansour", "عبد الله منصور"),
        ("Abdulaziz Haddad", "عبد العزيز حداد"),
        ("Abdelkader Bouzid", "عبد القادر بوزيد"),
    ],
)
def test_arabic_names_that_are_given_in_latin_letters(name: str, text: str) -> None:
    found = names(people(name), f"هذا هو {text} هنا")
    assert [m for m in found if f"هذا هو {text} هنا"[m.start : m.end].startswith("عبد")]


@pytest.mark.parametrize("text", ["هذا عبد السلام الخطيب هنا", "الرحمن الخطيب", "عبد الرحمن الحداد"])
def test_other_arabic_names_are_none(text: str) -> None:
    assert not [m for m in names(people("Abdulrahman Al-Khateeb"), text) if m.part == "whole"]
