"""What else a number may say: "38 years", "38-jährig", "38 円", "page 38", "she is 38", "v38", ".38" are no house and no piece of a phone.

In: a text and where a number stands in it. Out: whether a unit stands behind it, of time, money, measure, or of what people count; or before it
what bears a number of its own. The words are lists by hand, `counted`, `played` (what players count), `numbered` and of these the `lines` of words.json;
what they lack counts as before.
"""

import re
from functools import cache

from watcher.match import data
from watcher.match.text.fold import UNSPACED

NEAR = 28
"""Code points before a number in which its word stands."""
LONGEST_UNIT = 2
"""Signs of a unit in a script without blanks."""
_BEHIND = re.compile(r"(?:[^\S\n]|-)?(?:de )?([^\W\d_]+)")
"""A word behind a number: "38 de ani"."""
_ENDS = re.compile(
    r"(?:st|nd|rd|th|[k-z])\b|\s?°|[+'’](?!\w)|\s[-:–]\s\d|\s(?:of|out of|von|sur|de los|and counting|in a row)\b|\s(?:to|or|vs?\.?|oder|bis|ou|o|à|eller|lub|albo|или)\s\d|\s(?:is|are|was|ist|war|est)\s(?:too|so|not|enough|more|less|zu|trop)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"([^\W\d_]+)[\W_]{1,2}(?:(?:is|was|were|of|hit|ist|war|lag bei|est|était|es|era|fue|è|av|var|to|был|была|было)\s)?(?:(?:no|nr|num|number|nummer|numéro|número|numero|n)?[.°º#№]?\s?)?\Z",
    re.IGNORECASE,
)
"""A word before a number: "page 38", "Frage Nr. 38", "the score was 38"."""
_BEGINS = re.compile(
    r"(?:\d\s(?:to|or|vs?\.?|oder|bis|ou|o|à|eller|lub|albo|или)\s|\b(?:hit|by|scored?|gained|gg|over|under|almost|nearly|than|plus|minus|times)\s|(?<![^\W_])[a-z]-?|(?<!\w)\.|['’]|[<§~]\s?|\b(?:i am|i['’]?m|s?he is|s?he['’]s|they are|er ist|sie ist|ich bin|elle a|il a|j['’]ai|tiene|tengo|hij is|zij is|ze is|hon är|han är|mam|tem|tenho|only|since|seit|depuis|desde|"
    r"(?:age[ds]?|alter|âge|edad|età|leeftijd|wiek|ålder|alder|idade|возраст|вік|věk|yaş|ηλικία|عمر\w*|גיל)\W{0,2}|born in)\s|(?:ей|ему|мне|їй|йому|мені)\s|年齢\W?|나이\W?)\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:in|year|since|until|jahr|im jahr|seit|année|en|año|anno|nel|roku|år|года?|ano)\s\Z", re.IGNORECASE
)
_LIKE_A_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


@cache
def _listed(*keys: str) -> frozenset[str]:
    return frozenset(word for key in keys for row in data.words()[key] for word in row)


def counts(text: str, start: int, end: int) -> bool:
    """Does a number say how many, how old, how much, or which of many?"""
    before = text[max(0, start - NEAR) : start]
    if how_many(text, end) or _ENDS.match(text, end) or _BEGINS.search(before):
        return True
    return numbered(text, start) or (
        _LIKE_A_YEAR.fullmatch(text[start:end]) is not None and _YEAR.search(before) is not None
    )


def how_many(text: str, end: int) -> bool:
    """Does a unit stand behind a number, or what players count?"""
    return not _units(text, end).isdisjoint(_listed("counted", "played"))


_EVERYDAY = frozenset("ani gente lei lucas mal min ore ori tag yo".split())
"""Units of one language that are everyday words of another: I, she, my, bad, neither, take."""
_ENDED = re.compile(r"[,;:.!?)\n]\s*\Z")
"""What ends before a number, which begins something new: come to the gate, 118 ..."""
_LOT = re.compile(r"(?<![^\W_])(?:lot|unit|room|flat)\s\Z", re.IGNORECASE)
"""What bears a number and is a part of an address, too."""


def counts_at_an_end(text: str, start: int, end: int) -> bool:
    """Does the number at either end of an address in a common street say how many or which of many: Marktplatz 15 Uhr, exit 88 on Highway 101?"""
    if text[end - 1].isdigit() and text[end : end + 1].isspace() and _measures(text, end):
        return True
    begun = text[start].isdigit() and not _ENDED.search(text, max(0, start - 3), start)
    return begun and _before(text, start) in _listed("lines") and not _LOT.search(text, 0, start)


def _measures(text: str, end: int) -> bool:
    """Does a unit stand behind a number that is no everyday word as well?"""
    return not (_units(text, end) - _EVERYDAY).isdisjoint(_listed("counted"))


def _units(text: str, end: int) -> set[str]:
    """What the word behind a number may be, in small letters."""
    found = _BEHIND.match(text, end)
    word = found[1].lower() if found else ""
    sizes = range(1, LONGEST_UNIT + 1) if UNSPACED.match(word) else ()
    return {word, *(word[:size] for size in sizes)}


def numbered(text: str, start: int) -> bool:
    """Does what bears numbers of its own stand before a place: a page, a bus?"""
    return _before(text, start) in _listed("numbered")


def _before(text: str, start: int) -> str:
    found = _BEFORE.search(text[max(0, start - NEAR) : start])
    return found[1].lower() if found else ""
