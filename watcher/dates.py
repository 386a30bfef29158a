"""Dates as people and software write them -> ISO 8601. Month names of many languages serve the matcher as well.

Thai years and the days of the Solar Hijri calendar become ours. A zone is given only where the text shows one. `day_first` settles 03-04-2024;
`order` learns it from a page's other dates.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from watcher import months
from watcher.calendars import BUDDHIST, SOLAR_MONTHS, SOLAR_YEARS, from_solar

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?")
_EXACT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\Z")
_CLOCK = re.compile(
    r"(上午|凌晨|下午|晚上|午前|午後|오전|오후)?\s?(\d{1,2})(?:[:.]|\s?h\s?|[時时点點시]\s?)(\d{2})(?:(?::|\smin\s)(\d{2}))?\s*([AaPp]\.?\s?[Mm]\.?|صباح|مساء|[صم]\b|[πμ]\.?μ\.?|Ö[ÖS]\b|SA\b|CH\b|PT?G\b|[mp]\.d\.|G[DH]\b|د\.ن|پ\.ن|ከሰዓት|ጥዋት)?"
)
_AFTERNOON = re.compile(r"PT|[Pp]\.?\s?[Mm]|下午|晚上|午後|오후|مساء|م|μ\.?μ|ÖS|CH|m\.d|GD|د|ከ")
_NUMBERS = re.compile(
    r"(?<![\d.])(?P<y>(?:19|20)\d\d)\s?[./年년-]\s?(?P<m>\d{1,2})\s?[./月월-]\s?(?P<d>\d{1,2})(?!\d)|(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{2,4})"
)
VOWEL_SIGNS = r"\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3"
"""Of Indian scripts, Thai, Lao, Burmese and Khmer, which are no letters to `re`; to stand in the brackets of a set."""
THAI_SHORT = r"(?:[\u0e00-\u0e4f]{1,2}\.[\u0e00-\u0e4f]\.|[\u0e80-\u0ecf]{1,2}\.[\u0e80-\u0ecf]\.?)"
"""A Thai or Lao month in short."""
_WORDS = re.compile(rf"{THAI_SHORT}|(?:[^\W\d_]|[\u0300-\u036f{VOWEL_SIGNS}])+")
_VIETNAMESE = re.compile(r"(\d{1,2})\s+(?:tháng|thg|th\.)\s*(\d{1,2})[,\s]+(?:năm\s+)?(\d{4})", re.IGNORECASE)
_MONGOLIAN = re.compile(r"(\d{4})\s?он\w*\s(\d{1,2})(?:\s?-\s?р)?\sсар\w*\s(\d{1,2})(?!\d)")
_DOTTED = {"listopada": 10, "lis": 10, "lip": 6}
"""Months behind a day with a full stop, as Croatian writes them; without one they are Polish ones."""
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of direction and of what is joined: Arabic and Hebrew pages put them into a date's figures, Malayalam into its months."""
_THAI_YEARS = range(2400, 2700)
"""Years since the Buddha, as Thai pages count them."""
MAX_DAY = 31
_ZONE = re.compile(r"(?:UTC|GMT|Z)?\s*([+-])(\d\d):?(\d\d)\b|\b(?:UTC|GMT)\b")


_WEEKDAY = (
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|(?:lun|mar|mer|jeu|ven|sam)\.|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|dim|lun(?:es)?|mar(?:tes)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?"
    r"|s[aá]b(?:ado)?|dom(?:ingo)?|(?:luned|marted|mercoled|gioved|venerd)[iì]|domenica|пн|вт|ср|чт|пт|сб|вс)\.?,?\s+"
)
_DAY = (
    rf"(?:{_WEEKDAY})?(?:"
    r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\.?|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.?[\s-](?:de\s)?[^\W\d_]{3,10}\.?,?[\s-](?:de\s)?\d{2,4}"
    r"|[^\W\d_]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|today|yesterday|heute|gestern|aujourd’hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|сегодня|вчера)"
)
_HOUR = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d{1,6})?(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:Z|UTC|GMT)?(?:[+-]\d\d:?\d\d)?)?"
MOMENT = rf"(?:{_DAY},?(?:\s?T|\s(?:at|um|à|alle|às|o|kl\.?|om|в))?\s?)?{_HOUR}"
"""Pattern of an hour, with its day before it or without, as programs show it; for the case of letters to be ignored."""
SHOWN = re.compile(rf"\b{_DAY}[,\s]+(?:(?:at|um|à|alle|às|o|kl\.?|om|в|@)\s)?{_HOUR}", re.IGNORECASE)
"""A day with its hour."""


def iso(text: str, *, day_first: bool = False) -> str:
    """ISO 8601 of a date and time as shown, "" where there is none."""
    text = text.strip() if text.isascii() else _in_our_figures(_UNSEEN.sub("", text.strip()))
    if _EXACT.match(text):
        return _tidy(text)
    found = _ISO.search(text)
    if found and (":" in found.group() or not _apart(text, found)):
        return _tidy(found.group())
    if re.match(r"[A-Z][a-z]{2},\s\d", text):  # as mail writes it (RFC 5322, 3.3)
        try:
            return parsedate_to_datetime(text).isoformat()
        except (ValueError, TypeError, OverflowError):
            pass
    return _shown(text, day_first=day_first)


def _apart(text: str, day: re.Match[str]) -> bool:
    """Does the hour of a day stand apart from it: "2024-03-02, 8:15 PM", "08:15 2024-03-02"?"""
    return bool(_CLOCK.search(text, day.end()) or re.search(r"\d:\d\d", text[: day.start()]))


def _tidy(text: str) -> str:
    text = text.strip().replace(" ", "T", 1).replace(" ", "")
    if text[-5:-4] in {"+", "-"}:
        text = re.sub(r"([+-]\d\d)(\d\d)\Z", r"\1:\2", text)
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return ""
    return text


def epoch(value: float) -> str:
    """ISO 8601 of seconds, or milliseconds, since 1970; "" where that is no date."""
    seconds = value / 1000 if value > 1e11 else value
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError):
        return ""


def _shown(text: str, *, day_first: bool) -> str:
    day = _named(text) or _figures(text, day_first=day_first)
    if day is None:
        return ""
    rest = _NUMBERS.sub(" ", text, count=1) if _named(text) is None else text
    clock = _CLOCK.search(re.sub(r"\b\d{1,2}\.\s(?=[^\W\d])", " ", rest))
    hour = minute = second = 0
    if clock:
        hour, minute, second = int(clock[2]), int(clock[3]), int(clock[4] or 0)
        if half := clock[1] or clock[5]:
            hour = hour % 12 + (12 if _AFTERNOON.match(half) else 0)
    try:
        day = from_solar(day) if day[0] in SOLAR_YEARS else day
        moment = datetime(*day, hour, minute, second)  # noqa: DTZ001  a zone is given only where one is shown
    except ValueError:
        return ""
    return moment.isoformat() + _zone(rest[clock.end() :] if clock else "")


def _zone(text: str) -> str:
    found = _ZONE.search(text)
    if not found:
        return ""
    return f"{found[1]}{found[2]}:{found[3]}" if found[1] else "+00:00"


def _in_our_figures(text: str) -> str:
    """A text with the figures of every script as our own."""
    return re.sub(r"\d", lambda figure: str(int(figure[0])), text)


_DAY_BEFORE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s,./-]*(?:de\s|d['’]|ta['’]\s)?\Z")
_AFTER = re.compile(
    r"[\s.,/-]*(?:(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)[\s,./-]*)?(?:del?\s)?,?\s*(?:at\s)?((?:19|20)\d{2}|['’]\d\d(?!\d))?"
)
_SOLAR_YEAR = re.compile(r"(?<!\d)1[34]\d{2}(?!\d)")
_SHORT_YEAR = re.compile(r"[-/ ](\d\d)(?![\d:])")


def names_month(text: str) -> bool:
    """Does a text name a month?"""
    return any(word.lower().strip(".") in months.common() for word in _WORDS.findall(text))


def _named(text: str) -> tuple[int, int, int] | None:
    """Year, month, day of a text that names its month; where two words may be it, the one with its day before it or its year behind it."""
    if told := _VIETNAMESE.search(text):
        return int(told[3]), int(told[2]), int(told[1])
    if told := _MONGOLIAN.search(text):
        return int(told[1]), int(told[2]), int(told[3])
    best: tuple[int, int, int] | None = None
    for start, end, month, is_solar in _months(text):
        before, after = _DAY_BEFORE.search(text[:start]), _AFTER.match(text, end)
        number = before[1] if before else after[1] if after else None
        counted = _SOLAR_YEAR.search(text) if is_solar else None
        beside = after[2] if after else None
        year = int(counted[0]) if counted else _year(text, end, beside, has_day=before is not None)
        if number and year:
            dotted = before is not None and "." in before[0]
            found = year, _DOTTED.get(text[start:end].lower(), month) if dotted else month, int(number)
            common = (
                end - start > months.PLAIN
                or text[start:end].lower() in months.common()
                or not text[start:end].isascii()
            )
            if beside or (before and common):
                return found
            best = best or (found if common else None)  # Sat is a month in some language
    return best


def _months(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Start and end of each name of a month, of two words or one, its number, and whether it is of the Solar Hijri calendar."""
    words = [(word.start(), word.end(), word.group().lower().strip(".")) for word in _WORDS.finditer(text)]
    for at, (start, end, word) in enumerate(words):
        further = words[at + 1 : at + 2]
        if further and (month := months.plain().get(f"{word} {further[0][2]}")):
            yield start, further[0][1], month, False
        elif (
            month := SOLAR_MONTHS.get(word)
            or months.plain().get(word)
            or months.plain().get(word.removeprefix(months.HEBREW_IN))
        ):
            yield start, end, month, word in SOLAR_MONTHS


def _year(text: str, behind: int, shown: str | None, *, has_day: bool) -> int:
    """The year of a date with its month's name that ends at a place: as it is `shown` there, else the last one of the text; 0 for none."""
    if shown and len(shown) == 4:
        return int(shown)
    short = _SHORT_YEAR.match(text, behind) if has_day and not shown else None  # 02-Mar-24
    if two := shown or (short[1] if short else ""):
        return 2000 + int(two[-2:])
    every = [int(year) for year in re.findall(r"(?<!\d)(?:19|2[0456])\d{2}(?!\d)", text)]
    return every[-1] - BUDDHIST * (every[-1] in _THAI_YEARS) if every else 0


def _figures(text: str, *, day_first: bool) -> tuple[int, int, int] | None:
    found = _NUMBERS.search(text)
    if not found:
        return None
    if found["y"]:
        return int(found["y"]), int(found["m"]), int(found["d"])
    first, b, c = found[4], int(found[5]), int(found[6])
    a = int(first)
    if a > 31:
        return a, b, c
    dotted = "." in found.group()
    if a > 12 and not day_first and len(first) == 2 and b <= 12 and c <= 31 and not dotted and "/" in found.group():
        return 2000 + a, b, c  # 13/07/15: Futaba writes the year first
    year = c if c > 99 else 2000 + c if c < 70 else 1900 + c
    if a > 12 or ((dotted or day_first) and b <= 12):
        return year, b, a
    return year, a, b


def order(texts: Iterable[str]) -> bool:
    """Do the figures of a page's dates put the day first? A number above 12 tells, which is no year: days differ more than years."""
    found = [match for match in map(_NUMBERS.search, texts) if match and not match["y"] and int(match[4]) <= MAX_DAY]
    firsts, seconds, lasts = ([int(match[at]) for match in found] for at in (4, 5, 6))
    if max(firsts, default=0) > 12:
        return max(lasts) > MAX_DAY or len(set(firsts)) > len(set(lasts))
    return max(seconds, default=13) <= 12 and len(set(seconds)) == 1 and len(set(firsts)) > 3
