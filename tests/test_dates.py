"""Dates and times as programs and people of many countries write them."""

import pytest

from watcher import dates
from watcher.extract.unknown import blocks

MORNING = [
    "2 مارس 2024 08:15",
    "٢ مارس ٢٠٢٤ ٠٨:١٥",
    "02-03-2024, 08:15 صباحًا",
    "2 במרץ 2024, 08:15",
    "2024年3月2日 08:15",
    "2024年3月2日 上午8:15",
    "2024/03/02(土) 08:15:33.22",
    "2 มีนาคม 2567 08:15",
    "2 มี.ค. 2567 08:15 น.",
    "2 मार्च 2024 08:15",
    "2 março 2024 às 08:15",
    "2. maaliskuuta 2024 08:15",
    "2. mar. 2024 kl. 08:15",
    "2024. március 2. 08:15",
    "2024.03.02. 08:15",
    "2 martie 2024, 08:15",
    "2 Mart 2024 08:15",
    "Cmt Mar 2, 2024 8:15 am",
    "2 Μαρ 2024 08:15",
    "2 Μαρτίου 2024, 08:15",
    "2 березня 2024 08:15",
    "2 бер 2024, 08:15",
    "2. března 2024 v 8:15",
    "02. Mär 2024, 08:15",
    "Sa 2. Mär 2024, 08:15",
    "sam. 2 mars 2024 08:15",
    "2 tháng 3 2024 08:15",
    "08:15, ngày 2 tháng 3 năm 2024",
    "2 Maret 2024 08:15",
    "۱۲ اسفند ۱۴۰۲ - ۰۸:۱۵",
    "12 اسفند 1402 ساعت 08:15",
    "1402/12/12 08:15",
    "2 մարտի 2024 08:15",
    "2 مارچ 2024 08:15",
    "2 மார்ச் 2024 08:15",
    "2 наурыз 2024 08:15",
    "2 kovo 2024 08:15",
    "2024 m. kovo 2 d. 08:15",
    "2024. gada 2. marts 08:15",
    "2. märts 2024 08:15",
    "2 март 2024 08:15",
    "2. ožujka 2024. 08:15",
    "2. mart 2024. 08:15",
    "2. marca 2024 08:15",
    "2. marec 2024 08:15",
    "2 marts 2024 08:15",
    "02/03/2024 08h15",
    "Mar 02 2024, 08:15",
    "2-Mar-2024 08:15",
    "March 2nd, 2024, 8:15 am",
    "02 Mar 24 08:15",
    "2024-03-02 8:15am",
    "lør. 2. mars 2024 08:15",
    "2. März 2024 um 08:15",
    "Ds, 2 de març 2024 08:15",
    "2 març 2024 08:15",
    "2 Mac 2024 08:15",
    "2 Marso 2024 08:15",
    "2024 оны 3-р сарын 2 08:15:00",
    "Dydd Sadwrn, 2 Mawrth 2024 08:15",
    "2 Márta 2024 08:15",
    "2 ማርች 2024 8:15:00 ጥዋት",
    "02\u200f/03\u200f/2024، 8:15:00 ص",
    "2 ta’ Marzu 2024 08:15",
    "2024(e)ko mar. 2(a) (08:15:00)",
    "2 thg 3, 2024 08:15",
    "2 മാർച്ച് 2024, 8:15 AM",
    "2 mars 2024, 08 h 15 min 00 s",
]  # fmt: skip
EVENING = [
    "2024年3月2日 下午8:15",
    "2024년 3월 2일 오후 8:15",
    "2024/3/2 午後8時15分",
    "2 Μαρ 2024 8:15 μ.μ.",
    "2 مارس 2024 8:15 م",
    "8:15 CH 2 tháng 3, 2024",
    "02.03.2024 8:15 ÖS",
    "8:15 p. m. 2024-03-02",
    "2024-03-02, 8:15 PM",
    "Sat, Mar 2, 2024, 8:15 PM",
    "2 Mac 2024, 8:15\u202fPTG",
    "2 ማርች 2024 8:15 ከሰዓት",
    "2 mar 2024, 8:15 m.d.",
]  # fmt: skip
AGO = [
    "5 мүнөт мурун",
    "3 сағат бұрын",
    "3 цагийн өмнө",
    "3 ຊົ່ວໂມງກ່ອນ",
    "ከ3 ሰዓቶች በፊት",
    "3 saacadood kahor",
    "saa 3 zilizopita",
    "3 گھنٹے پہلے",
    "3 საათის წინ",
    "3 ժամ առաջ",
    "3 saat əvvəl",
    "3 மணிநேரம் முன்",
    "duela 3 ordu",
    "fa 3 hores",
    "3 huaire ó shin",
    "fyrir 3 klukkustundum",
    "3 órával ezelőtt",
    "пре 3 сата",
    "3 oras ang nakalipas",
    "by wren · 3 orë më parë | #2",
    "il y a 3\xa0h",
    "5 мин. назад",
    "3 घंटे\u200b पहले",
    "قبل 3 ساعات",
    "منذ 3 ساعات",
    "לפני 3 שעות",
    "3時間前",
    "3 分前",
    "3시간 전",
    "3小时前",
    "3 小時前",
    "3 ชั่วโมงที่แล้ว",
    "3 घंटे पहले",
    "há 3 horas",
    "3 tuntia sitten",
    "for 3 timer siden",
    "3 órája",
    "acum 3 ore",
    "3 saat önce",
    "πριν από 3 ώρες",
    "3 години тому",
    "před 3 hodinami",
    "3 giờ trước",
    "3 jam yang lalu",
    "prieš 3 valandas",
    "pirms 3 stundām",
    "3 tundi tagasi",
    "преди 3 часа",
    "prije 3 sata",
    "pre 3 sata",
    "3 timmar sedan",
    "3h",
    "3 hr. ago",
    "hace 3 h",
    "il y a 3 h",
    "vor 3 Std.",
    "昨日 08:15",
    "어제 08:15",
    "昨天 08:15",
    "dün 08:15",
    "wczoraj 08:15",
    "вчера в 08:15",
    "Ieri, 08:15",
    "Ontem às 08:15",
    "gisteren 08:15",
    "i går 08:15",
    "igår 08:15",
    "včera 08:15",
    "tegnap 08:15",
    "eilen 08:15",
    "χθες 08:15",
    "أمس 08:15",
    "אתמול 08:15",
    "เมื่อวาน 08:15",
    "Hôm qua 08:15",
    "Kemarin 08:15",
    "вчора 08:15",
    "Σήμερα 08:15",
    "bugün 08:15",
    "dzisiaj 08:15",
    "today, 08:15",
    "i dag 08:15",
    "idag 08:15",
    "今天 08:15",
    "오늘 08:15",
    "今日 08:15",
    "oggi 08:15",
    "hoje 08:15",
    "сегодня 08:15",
    "dnes 08:15",
    "ma 08:15",
    "tänään 08:15",
    "azi 08:15",
]  # fmt: skip


@pytest.mark.parametrize("shown", MORNING)
def test_a_morning_in_many_languages(shown: str) -> None:
    assert dates.iso(shown, day_first=True)[:16] == "2024-03-02T08:15"


@pytest.mark.parametrize("shown", EVENING)
def test_an_evening_of_twelve_hours(shown: str) -> None:
    assert dates.iso(shown, day_first=True)[:16] == "2024-03-02T20:15"


@pytest.mark.parametrize("shown", AGO)
def test_a_time_told_by_its_distance(shown: str) -> None:
    assert blocks.tells(shown)


@pytest.mark.parametrize(
    "shown", ["3 saat", "3 ordu", "3 hores de feina", "5 минут", "3 comments", "fa caldo 3", "3 oras", "#3 by wren"]
)
def test_a_number_that_tells_no_distance(shown: str) -> None:
    assert not blocks.tells(shown)


@pytest.mark.parametrize(
    "shown", ["3 chairs", "at the harbour", "ma che dici", "the 3 of us", "pre 1900 house", "Ans", "8 of 15"]
)
def test_what_is_no_time(shown: str) -> None:
    assert not blocks.tells(shown)


@pytest.mark.parametrize(
    ("shown", "day_first"),
    [
        (["02/03/24", "03/03/24", "17/03/24"], True),
        (["24/03/02", "24/03/03", "24/03/17"], False),
        (["03/02/24", "03/03/24", "03/17/24"], False),
        (["02/03/2024", "17/03/2024"], True),
        (["2024-03-17"], False),
        (["17/03/24"], False),
    ],
)
def test_a_page_tells_whether_the_day_comes_first(shown: list[str], day_first: bool) -> None:
    assert dates.order(shown) is day_first
    assert {dates.iso(one, day_first=day_first)[:7] for one in shown} <= {"2024-03", "2017-03"}


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("4. listopada 2024. 08:15", "2024-10-04"),
        ("4 listopada 2024 08:15", "2024-11-04"),
        ("4 تشرين الأول 2024, 08:15", "2024-10-04"),
        ("4 Deireadh Fómhair 2024, 08:15", "2024-10-04"),
        ("4 באוק׳ 2024, 8:15", "2024-10-04"),
        ("4 d’octubre del 2024, 08:15", "2024-10-04"),
        ("Dydd Mawrth, 23 Mai 2023, 08:15", "2023-05-23"),
    ],
)
def test_a_month_of_two_words_or_of_two_languages(shown: str, day: str) -> None:
    assert dates.iso(shown) == f"{day}T08:15:00"
