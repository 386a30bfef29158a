"""A text -> the days in it that are written in figures, with words or signs among them: 3.5.90, 1990年5月3日, 平成2年5月3日, year: 1990 ...

Days whose month has its name, and those in figures alone, are the business of the kind that looks for watched ones (kinds/birth.py).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from watcher import months
from watcher.calendars import Day

DAY_FIGURES = 2
"""Figures of a day, at most."""


class Found(NamedTuple):
    """Where days stand in a text, what days it may be, and whether their year is told in full."""

    start: int
    end: int
    days: tuple[Day, ...]
    full: bool = True


_SHORT = re.compile(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?!\d)(?![./-]\d)")
_MARKED = re.compile(
    r"([0-9](?<![\d.,/-].)[0-9]?)([./-])(\d{1,2})\2(\d{4})\s?(?=(?:г|р|года?|року|r|m|p|생|年)\b|年|년|생)"
)
"""A day with what says in its language that a year ends there: 3.5.1990г., 3.5.1990 r."""
_VIETNAMESE = re.compile(
    r"([0-9][0-9]?)\s+th(?:[áa]ng|g|\.)?\s*(\d{1,2})[,\s]+(?:n[ăa]m\s+)?(\d{4})(?!\d)", re.IGNORECASE
)
_CHINESE = re.compile(r"(?<!\d)(\d{4}|\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]")
_OF_THE_FIFTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (?:day )?of the (\d{1,2}|[a-z]{4,8})(?:st|nd|rd|th)?(?: month)?,?(?: of)? (\d{4})(?!\d)",
    re.IGNORECASE,
)
"""23rd of the fifth month of 1991."""
_NTH = {word: at for at, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)}  # fmt: skip
_MONGOLIAN = re.compile(r"(?<!\d)(\d{4})\s?он\w*\s(\d{1,2})(?:\s?-\s?р)?\s[сһ]ар\w*\s(\d{1,2})(?!\d)")
_ERAS = {
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "M": 1867,
    "T": 1911,
    "S": 1925,
    "H": 1988,
    "R": 2018,
    "民國": 1911,
    "民国": 1911,
}
"""The year before the first one of each era, in which Japanese and Taiwanese papers count."""
_ERA = re.compile(
    r"(?<![A-Za-z])(明治|大正|昭和|平成|令和|民[國国]|[MTSHRmtshr])\s?(\d{1,3}|元)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)"
)
_ERA_SIGN = re.compile(
    r"[0-9元](?:(?<=[治正和成國国].)|(?<=[治正和成國国]\s.)|(?:(?<=[MTSHRmtshr].)|(?<=[MTSHRmtshr]\s.))[0-9]?[./-][0-9])"
)
_ROMAN = re.compile(
    r"(?<!\d)(\d{1,2})[./ -]\s?(X{0,1}(?:I{1,3}|IV|V|VI{1,3}|IX)|X)[./ -]\s?(\d{4}|\d{2})(?!\d)", re.IGNORECASE
)
_STAMP = re.compile(r"([0-9]{4})(?<![0-9][0-9]{4})(-?)([0-9]{2})\2([0-9]{2})[Tt][0-9]{2}")
"""A day with its hour behind it (ISO 8601), as databases write it: 1991-05-23T00:00:00Z."""
_PARTS = {
    "y": "year|yyyy|yy|y|jahr|année|annee|año|anno|ano|jaar|rok|år|год|рік|godina|năm|nam",
    "m": "month|mm|m|monat|mois|mes|mese|mês|maand|miesiąc|miesiac|månad|måned|месяц|місяць|tháng|thang",
    "d": "day|dd|d|tag|jour|día|dia|giorno|dag|dzień|dzien|день|ngày|ngay",
}
_LABELLED = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(f'(?P<{part}>{names})' for part, names in _PARTS.items())})(?: of birth)?[\"'\])]{{0,2}}\s?(?:=>|[:=]|(?<=\s))\s?[\"']?(?P<value>\d{{1,4}}(?!\d)|[^\W\d_]{{3,12}})",
    re.IGNORECASE,
)
"""A part of a date behind its label, as forms and programs write them: year: 1991, "m":5."""
_LABELLED_SIGN = re.compile(
    r"(?:[:=]>?|[Yy]ear|YEAR|[Jj]ahr|[Aa]nn[oé]e?|[Aa][nñ]o|[Nn][ăa]m)\s?[\"']?(?:1[3489]|2[05])[0-9]{2}(?![0-9])"
)
BIRTH = re.compile(
    r"\b(?:born|birth\w*|b-?day|dob|turn(?:s|ed|ing)|niver|nasceu|geboren|geburts\w*|geb|née?|naissance|anniversaire|nacid[oa]|naci(?:ó|o)|cumple\w*|nat[oa]|compleanno|nascid[oa]|anivers(?:á|a)rio|verjaardag|jarig|"
    r"urodz\w*|född|födelsedag\w*|fødselsdag\w*|fyller|fylder|født|родил\w*|рожден\w*|рождени\w*|днюх\w*|др|народ\w*|compie|compiuto|faz anos|fazer anos|narozen\w*|narodil\w*|naroden\w*|rođen\w*|rojen\w*|synty\w*|synttär\w*|"
    r"szület\w*|szülinap\w*|născut\w*|ziua|aniversare\w*|naștere\w*|doğ(?:um|du)\w*|yaş\s?günü\w*|γενέθλια|γεννήθηκε|γενεθλίων|γέννησης|gimė|gimtadien\w*|dzimis|dzimusi|dzimšanas|sündin\w*|sünnipäev\w*|"
    r"ميلاد\w*|مولود\w*|ولد\w*|יום הולדת\w*|נולד\w*|lahir|ulang tahun|sinh nhật|sinh ngày|जन्म\w*)\b|誕生日|生まれ|生年月日|생일|태어|출생|生日|出生|เกิด",
    re.IGNORECASE,
)
"""What is said beside the day of a birth."""
NEAR_PARTS = 80
"""Code points from the first part of a date to the last."""
_SHORT_SIGN = re.compile(r"[0-9][./-][0-9]{1,2}[./-][0-9]")
_ROMAN_SIGN = re.compile(r"[0-9][./ -]\s?[XVIxvi]{1,4}[./ -]")
"""What must stand in a text for it to be worth a look."""
_ROMAN_MONTHS = "I II III IV V VI VII VIII IX X XI XII".split()


def figured(text: str) -> Iterator[Found]:
    """3.5.90 in both orders, 3.5.1990г., 1990年5月3日, 3.V.1990, 3 tháng 5 năm 1990."""
    for m in _SHORT.finditer(text) if _SHORT_SIGN.search(text) else ():
        first, second, year = int(m[1]), int(m[3]), int(m[4])
        yield Found(*m.span(), ((year, second, first), (year, first, second)), full=False)
    for m in _MARKED.finditer(text):
        first, second, year = int(m[1]), int(m[3]), int(m[4])
        yield Found(*m.span(), ((year, second, first), (year, first, second)))
    for m in _CHINESE.finditer(text) if "年" in text or "년" in text else ():
        yield Found(*m.span(), ((int(m[1]), int(m[2]), int(m[3])),), full=len(m[1]) > DAY_FIGURES)
    for m in _VIETNAMESE.finditer(text) if "th" in text.lower() else ():
        yield Found(*m.span(), ((int(m[3]), int(m[2]), int(m[1])),))
    for m in _OF_THE_FIFTH.finditer(text) if " of the " in text else ():
        month = int(m[2]) if m[2].isdecimal() else _NTH.get(m[2].lower(), 0)
        yield Found(*m.span(), ((int(m[3]), month, int(m[1])),))
    for m in _MONGOLIAN.finditer(text) if "ар" in text else ():
        yield Found(*m.span(), ((int(m[1]), int(m[2]), int(m[3])),))
    for m in _ROMAN.finditer(text) if _ROMAN_SIGN.search(text) else ():
        if m[2].upper() in _ROMAN_MONTHS:
            yield Found(*m.span(), ((int(m[3]), _ROMAN_MONTHS.index(m[2].upper()) + 1, int(m[1])),))


def of_eras(text: str) -> Iterator[Found]:
    """平成3年5月23日, H3.5.23, 民國80年5月23日."""
    for m in _ERA.finditer(text) if _ERA_SIGN.search(text) else ():
        year = _ERAS[m[1].upper()] + (1 if m[2] == "元" else int(m[2]))
        yield Found(*m.span(), ((year, int(m[3]), int(m[4])),))


def stamped(text: str) -> Iterator[Found]:
    """1990-05-03T00."""
    for m in _STAMP.finditer(text):
        yield Found(*m.span(), ((int(m[1]), int(m[3]), int(m[4])),))


def in_parts(text: str) -> Iterator[Found]:
    """Year, month and day behind labels of their own, in any order."""
    found = list(_LABELLED.finditer(text)) if _LABELLED_SIGN.search(text) else []
    for three in zip(found, found[1:], found[2:], strict=False):
        told = {next(part for part in _PARTS if match[part]): match["value"].lower() for match in three}
        if len(told) < len(_PARTS) or three[2].end() - three[0].start() > NEAR_PARTS:
            continue
        month = months.plain().get(told["m"], 0) or (int(told["m"]) if told["m"].isdecimal() else 0)
        if month and told["y"].isdecimal() and told["d"].isdecimal():
            yield Found(three[0].start(), three[2].end(), ((int(told["y"]), month, int(told["d"])),))
