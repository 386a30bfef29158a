"""Numbers in Chinese, Japanese and Korean characters -> figures, each with its span.

一百二十三号 is 123, 一九九二年 1992, 〇九〇-八七六五-四三二一 a phone number, and so is 공일공 팔칠육오 사삼이일. These scripts put no blanks between words, so
that a number is told from its neighbours by its signs alone: several figures in a row, a ten or hundred among them, or a counter behind.
"""

import re
from collections.abc import Iterator

from watcher.match.text.beyond import rare_signs
from watcher.match.text.numbers import Number

_DIGITS = {
    sign: str(value)
    for value, signs in enumerate(
        "零〇○洞공영령 一壱壹弌幺일 二弐贰貳两兩이 三参叁參삼 四肆사 五伍오 六陆陸육륙 七柒漆칠 八捌팔 九玖구".split()
    )
    for sign in signs
}
_DIGIT_SIGNS = dict(zip("0123456789", "〇一二三四五六七八九", strict=True))
_UNITS = {sign: value for value, signs in ((10, "十拾십"), (100, "百佰백"), (1000, "千仟천")) for sign in signs}
_HAN = "".join(sign for sign in _DIGITS if sign < "가")
_HANGUL = "".join(sign for sign in _DIGITS if sign >= "가")
_TENS = "".join(sign for sign in _UNITS if sign < "가")
_KOREAN_TENS = "".join(sign for sign in _UNITS if sign >= "가")
_APART = r"[\s,.、·・/\-–—]{0,2}"
_COUNTED = "号號番条條線室樓楼棟栋座弄巷段丁月日年"
"""What is counted behind a number: houses, rooms, floors and days."""
_KOREAN_COUNTED = "번길|번지|호|동|층|월|일|년"
_SIGNS = frozenset(_DIGITS) | frozenset(_UNITS)
ROW, KOREAN_ROW = 4, 7
"""Figures in a row: four are a year; in Korean they are syllables of many words, and seven are a phone number's."""
_NUMBER = re.compile(
    rf"[{_HAN}](?:{_APART}[{_HAN}]){{{ROW - 1},}}(?![{_TENS}])"
    rf"|(?<![{_HAN}{_TENS}])[{_HAN}{_TENS}]*[{_TENS}][{_HAN}{_TENS}]*(?![万萬億亿分]|[{_HAN}])"
    rf"|(?<![{_HAN}{_TENS}])[{_HAN}]{{1,4}}(?=[{_COUNTED}])"
    rf"|[{_HANGUL}](?:{_APART}[{_HANGUL}]){{{KOREAN_ROW - 1},}}"
    rf"|(?<![가-힣])(?=[{_HANGUL}]*[{_KOREAN_TENS}])[{_HANGUL}{_KOREAN_TENS}]{{3,7}}(?![가-힣])"
    rf"|(?<![가-힣])[{_HANGUL}{_KOREAN_TENS}]{{1,7}}(?=\s?(?:{_KOREAN_COUNTED})(?![가-힣]))"
)


def numerals(text: str) -> Iterator[Number]:
    """Every number in such characters."""
    if _SIGNS.isdisjoint(rare_signs(text)):
        return
    for found in _NUMBER.finditer(text):
        digits = _value(found[0])
        if digits:
            yield Number(*found.span(), digits, spoken=True)


def figures_of(number: str) -> str:
    """A number in figures or such characters, in figures."""
    return number if number.isascii() else _value("".join(_DIGIT_SIGNS.get(sign, sign) for sign in number))


def _value(signs: str) -> str:
    """The figures of a number, "" where its parts do not go together: tens and hundreds are summed up, figures alone stand as they are."""
    if not any(sign in _UNITS for sign in signs):
        return "".join(_DIGITS.get(sign, "") for sign in signs)
    total, figure = 0, ""
    for sign in signs:
        if sign in _UNITS:
            total, figure = total + int(figure or 1) * _UNITS[sign], ""
        elif figure and figure != "0":
            return ""
        else:
            figure = _DIGITS[sign]
    return str(total + int(figure or 0))
