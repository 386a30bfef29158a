"""A day of birth as it is written around the world, and in other calendars."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import watched
from watcher.calendars import from_solar, islamic, others, solar
from watcher.match import mentions
from watcher.model import Post

BORN, NEXT = watched("[[dates]]\nvalue = 1991-05-23\n"), watched("[[dates]]\nvalue = 1991-05-25\n")
WRITTEN = """
23. května 1991 / 23. svibnja 1991. / 1991. május 23-án / 23. toukokuuta 1991 / 1991 m. gegužės 23 d. / 1991. gada 23. maijs / 1991ko maiatzaren 23a / 23 de maig de 1991
23 maja 1991 r. / 23.05.1991г. / 23.05.1991 р. / 23 травня 1991 року / 1991 жылы 23 мамыр / 23. маја 1991. / 23 maggio 1991 / 23 magg. 1991 / le 23 mai 1991 / den 23:e maj 1991 / 23 Bealtaine 1991 / 23 o Fai 1991
ngày 23 tháng 5 năm 1991 / 23 tháng 5, 1991 / 23 tháng 5 năm 1991 / ika-23 ng Mayo 1991 / 23 Mei 1991 / tarehe 23 Mei 1991 / 23 may 1991 yil
23 մայիսի 1991 / 1991 թ. մայիսի 23 / 23 მაისი 1991 / 23 Μαΐου 1991 / 23 במאי 1991 / ב-23 במאי 1991 / 23 مايو 1991 / 23 أيار 1991 / ٢٣ مايو ١٩٩١ / ٢٣/٥/١٩٩١ / 23 مئی 1991
23 मई 1991 / २३ मई १९९१ / ২৩ মে ১৯৯১ / 23 மே 1991 / 23 మే 1991 / 23 ಮೇ 1991 / 23 മേയ് 1991 / 23 મે 1991 / 23 ਮਈ 1991 / ၂၃ မေ ၁၉၉၁ / 23 ឧសភា 1991 / 23 ພຶດສະພາ 1991
May 1991, the 23rd / im Mai 1991, am 23. / en mayo de 1991, el día 23 / 23rd of the 5th 1991 / 23rd of the fifth month of 1991 / двадцать третьего мая 1991 / двадесет и трети май 1991
1991年5月23日 / 1991년 5월 23일 / 平成3年5月23日 / H3.5.23 / 民國80年5月23日 / 民国80年05月23日
23 พฤษภาคม 2534 / 23 พ.ค. 2534 / 23/05/2534 / 1370/03/02 / ۱۳۷۰/۰۳/۰۲ / 2 خرداد 1370 / ۲ خرداد ۱۳۷۰ / 2 Khordad 1370 / 1411/11/09 / 08-11-1411
"""
DAYS = [day.strip() for day in WRITTEN.strip().replace("\n", " / ").split(" / ")]


@pytest.mark.parametrize("day", DAYS)
def test_a_day_is_known_in_the_words_and_the_calendar_of_a_country(day: str) -> None:
    post = Post("1", f"she was born {day}, they say")
    assert "dob" in {m.identifier.kind for m in mentions(post, BORN)}
    assert "dob" not in {m.identifier.kind for m in mentions(post, NEXT)}


OF_CLDR = {
    "1987-10-04": "4 d’octubre del 1987 / diumenge, 4 d’oct. del 1987 / 4. listopada 1987. / 4. lis 1987. / 4 października 1987 / 4 Deireadh Fómhair 1987 / Deireadh Fómhair 4, 1987 / 4 تشرين الأول 1987 / "
    "4 באוק׳ 1987 / 4 thg 10, 1987 / 1987 оны 10-р сарын 4 / 1987 оны аравдугаар сарын 4 / 4 Hyd 1987 / 4 ዲሴም 1987|no / 4 ኦክቶበር 1987 / 1987(e)ko urriaren 4(a) / 4 ta’ Ottubru 1987 / 4 sánzá ya zómi 1987 / "
    "1987-ж., 4-октябрь / 1987\u202fж. 4 қазан / 4ê cotmehê 1987 / 4 ຕ.ລ. 1987 / 4. октоября 1987 / 1987 он 10 сарын 4 / 1987 m. spalio 4 d. / 1987-4-10 / Oct0ber 4, 1987 / 4 Ukwakira 1987 / the 4th of Oct in the year 1987 / in the year 1987 on the 4th of October",
    "2003-02-28": "28 февр. 2003\u202fг. / 28 Chwef 2003 / 28 de hereuèr de 2003 / 28 Péb 2003 / 28 фев., йом., 2003 / 2003 फेब्रुअरी 28 / 2003. g. 28. februārī / 28 Feabh 2003 / Peb 28, 2003",
}
"""Days as CLDR has them for languages far apart; with "no" those of another day or nothing."""


@pytest.mark.parametrize(("day", "shown"), [(day, shown) for day, row in OF_CLDR.items() for shown in row.split(" / ")])
def test_a_month_has_its_name_in_every_language(day: str, shown: str) -> None:
    text, _, refused = shown.partition("|")
    found = {m.identifier.kind for m in mentions(Post("1", f"… {text} …"), watched(f"[[dates]]\nvalue = {day}\n"))}
    assert ("dob" in found) is not bool(refused)


@pytest.mark.parametrize(
    "text",
    [
        "4 people met in October, and in 1987 too",
        "4 Octobers and 3 men in 1987",
        "in October there were 4 men of the winning team of 1987",
        "October 4, and the spring of 1987",
        "in 1987 people had won 4 matches, and October was lost",
    ],
)
def test_a_day_a_month_and_a_year_that_are_no_date(text: str) -> None:
    watchlist = watched("[[dates]]\nvalue = 1987-10-04\n")
    assert "dob" not in {m.identifier.kind for m in mentions(Post("1", text), watchlist)}


@pytest.mark.parametrize(
    ("day", "there"),
    [
        ((1991, 5, 23), (1370, 3, 2)),
        ((1979, 2, 11), (1357, 11, 22)),
        ((2000, 1, 1), (1378, 10, 11)),
        ((2021, 3, 20), (1399, 12, 30)),
        ((2024, 3, 20), (1403, 1, 1)),
        ((2025, 3, 20), (1403, 12, 30)),
    ],
)
def test_days_of_the_solar_calendar(day: tuple[int, int, int], there: tuple[int, int, int]) -> None:
    assert there in list(others(day))


def test_days_of_the_islamic_calendar() -> None:
    assert (1420, 9, 24) in list(others((2000, 1, 1)))
    assert (1411, 11, 9) in list(others((1991, 5, 23)))
    assert list(others((1991, 2, 30))) == []


@given(st.dates(date(1900, 1, 1), date(2060, 12, 31)))
def test_a_day_of_the_solar_calendar_comes_back(day: date) -> None:
    assert from_solar(solar(day.toordinal())) == (day.year, day.month, day.day)


@pytest.mark.parametrize("day", [(1403, 7, 31), (1402, 12, 30), (1403, 13, 1), (1403, 0, 1), (1100, 1, 1)])
def test_a_day_that_no_calendar_has(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such day"):
        from_solar(day)


@given(st.dates(date(1900, 1, 1), date(2060, 12, 31)))
def test_days_follow_one_another_in_each_calendar(day: date) -> None:
    for count in (solar, islamic):
        today, tomorrow = count(day.toordinal()), count(day.toordinal() + 1)
        assert tomorrow in {
            (today[0], today[1], today[2] + 1),
            (today[0], today[1] + 1, 1),
            (today[0] + 1, 1, 1),
        }
        assert today[1] in range(1, 13)
        assert today[2] in range(1, 32)
