"""Employers and schools: the words that make a name out, legal forms and abbreviations aside; never alone.

Of a longer name much may be missing: the words for its kind, small words, the town behind it. What is left has two words at least.
"""

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import islice, product

from watcher.match import data
from watcher.match.index import tolerance_for
from watcher.match.names.proper import (
    KIND_BITS,
    LEFT_OUT,
    confirm_proper,
    house,
    is_aside,
    is_telling,
    numbered,
    proper,
)
from watcher.match.names.shortened import in_signs, initials, quarters
from watcher.match.names.sorts import endings, is_kind, is_small
from watcher.match.pattern import EDIT_BITS, Confirm, Hit, Pattern, Sighting, likeness, stands
from watcher.match.text.fold import fold, letters
from watcher.match.text.spellings import transcriptions
from watcher.match.text.tokens import word_skeletons
from watcher.model import Identifier

ORGANISATION_CAP = 11.0
LESS = 4.0
"""Bits off where the word for its kind is missing."""
WITHOUT_PLACE = 3.0
"""Bits off where what stands behind its name is missing."""
HEARD = 3.0
"""Bits off for a name that only sounds like this one."""
NUMBERED = 7.0
"""Bits of a kind with a number: School 57 is one in some hundred schools of each of many towns."""
INITIALS = 6.0
"""Bits of the initials of a longer name, in capitals."""
WITHOUT_SMALL = 1.0
"""Bits off where its small words are missing."""
MOST = 32
"""Ways to write one name."""
MIN_NAME, SHORT_NAME = 4, 3
"""Letters; a name of three must be written in capitals: IBM, NHS."""
Way = tuple[tuple[str, ...], float]
"""The words of a name, with the bits that what is missing takes off."""


def organisations(identifier: Identifier, value: str) -> Iterator[Pattern]:
    words = _words(value)
    bits = _bits(words)
    spellings: dict[str, float] = {}
    if words != value.split():  # with its legal form, which may be glued to it
        spellings[value] = bits
        spellings.update(dict.fromkeys(_with_its_form(value, words), bits - LESS))
    for way, less in islice(_ways(words), MOST):
        for spelling in spelled(way):
            spellings.setdefault(spelling, bits - less)
    short = len(fold(value)) == SHORT_NAME and value.isupper()
    made: dict[bytes, Pattern] = {}
    whole = ((way, partial(confirm_organisation, worth, capitals=short)) for way, worth in spellings.items())
    confirmed: list[tuple[str, Confirm]] = [*_proper(words, bits), *whole]
    for spelling, confirm in confirmed:
        skeleton = fold(spelling)
        if (len(skeleton) >= MIN_NAME or (short and len(skeleton) == SHORT_NAME)) and skeleton not in made:
            made[skeleton] = _pattern(identifier, skeleton, spelling, confirm)
    if short_name := initials(words):
        confirm = partial(confirm_organisation, min(bits, INITIALS), capitals=True)
        made.setdefault(fold(short_name), Pattern(fold(short_name), 0, identifier, confirm, worded=True))
    for spelling, number in numbered(words):
        pattern = _pattern(identifier, fold(spelling), spelling, partial(confirm_organisation, NUMBERED))
        made.setdefault(pattern.skeleton, pattern._replace(figures=len(number)))
    yield from made.values()


def _pattern(identifier: Identifier, skeleton: bytes, spelling: str, confirm: Confirm) -> Pattern:
    tolerance = 0 if _NUMERALS.search(spelling) else tolerance_for(len(skeleton))  # the fourth school is not the fifth
    words = word_skeletons(spelling)
    return Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words)


_SIGNS = {
    "小学校": ("小",), "中学校": ("中",), "高等学校": ("高校", "高"), "大学": ("大",), "小学": ("小",), "中学": ("中",), "大學": ("大",), "초등학교": ("초", "초교"), "중학교": ("중",),
    "고등학교": ("고", "고교"), "대학교": ("대", "대학"), "치과의원": ("치과",), "치과병원": ("치과",), "의원": ("",), "병원": ("",), "株式会社": ("",), "주식회사": ("",), "医院": ("",), "病院": ("",),
}  # fmt: skip
"""What names in scripts without blanks end with, and how that is said for short."""


def spelled(way: tuple[str, ...]) -> Iterator[str]:
    """The spellings of some words of a name, each in full or short."""
    for choice in _shortened(way):
        yield from transcriptions(" ".join(choice))
    for named in quarters(" ".join(way)):
        yield from transcriptions(named)
    whole = "".join(way)
    others = [named for named in in_signs(whole) if named != whole] if _HAS_SIGNS.search(whole) else []
    yield from others
    for named in (whole, *others):
        for long, shorts in _SIGNS.items():
            if named.endswith(long) and len(named) > len(long) + 1:
                yield from (named.removesuffix(long) + short for short in shorts)


_NUMERALS = re.compile(r"[〇一二三四五六七八九十\d](?=[\u3400-\u9fff])")
_HAS_SIGNS = re.compile("[\u3400-\u9fff]")


def _proper(words: list[str], whole: float) -> Iterator[tuple[str, Confirm]]:
    """The spellings of its proper name, and of the last word of that, with what confirms them."""
    first, last = proper(words)
    if not 0 < last - first < len(words):
        return
    its = house(words)
    ends = [last - 1] if is_telling(words[last - 1]) else []
    for begin in dict.fromkeys((first, *ends)):
        way = tuple(words[begin:last])
        bits, named = _bits([*way]), sum(not is_aside(word) for word in way)
        beside = min(whole, bits + KIND_BITS) - LEFT_OUT
        confirm = partial(confirm_proper, its, beside, bits - LESS if named > 1 else 0.0)
        yield from ((spelling, confirm) for spelling in spelled(way))


def _bits(words: list[str]) -> float:
    return min(ORGANISATION_CAP, sum(min(10.0, data.word_bits(letters(w))) for w in words if letters(w)) / 2)


def heard(value: str) -> tuple[str, Confirm]:
    """A name without its legal form, and what confirms it in the letters of another script, by its sound."""
    words = _words(value)
    return " ".join(words), partial(confirm_organisation, _bits(words) - HEARD)


_LEGAL_SIGNS = re.compile(
    "株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사|[(（][株有주유][)）]|[㈱㈲㈜]|(?i:^công ty (?:tnhh|cổ phần|cp) )"
)
"""Legal forms that stand without a blank, or before the name in several words."""


_LEADING = frozenset(
    "ooo oao zao pao ao ip tov pp chp prat pt cv ad ead ood eood et uab sia ou as sc fa firma ltd gmbh".split()
)
"""Those that stand before a name; da, se and the like do not."""


def _words(value: str) -> list[str]:
    """The words of a name without its legal form, which stands at its end or its beginning."""
    words = _LEGAL_SIGNS.sub(" ", value).replace("&", " & ").replace("-", " ").split()
    first, last = 0, len(words)
    while first < last and (
        _is_legal(words[last - 1]) or (last < len(words) and words[last - 1].lower() in {"&", "de"})
    ):
        last -= 1
    while first < last and letters(words[first]) in _LEADING:
        first += 1
    return words[first:last] or words


def _with_its_form(value: str, words: list[str]) -> Iterator[str]:
    """The proper name with its legal form, without the word for its kind: Nordwind GmbH for Nordwind Logistik GmbH & Co. KG."""
    first, last = proper(words)
    legal = next(filter(_is_legal, value.split()), "")
    if legal and 0 < last - first < len(words):
        yield " ".join((*words[first:last], legal))


@cache
def _legal() -> frozenset[str]:
    return frozenset(form for group in data.words()["legal"] for form in group)


def _is_legal(word: str) -> bool:
    return letters(word) in _legal()


@cache
def _short() -> dict[str, tuple[str, ...]]:
    """A word of names to all that it may be written as."""
    out: dict[str, tuple[str, ...]] = {}
    for group in data.words()["organisation"]:
        for word in group:
            out[word] = tuple(dict.fromkeys((*out.get(word, ()), *group)))
    return out


_OF_FAITH = re.compile(
    r"(?<=\S) (?:Church of England|C of E|CofE|Roman Catholic|Catholic|RC|Methodist|Anglican|Lutheran)(?: \(?V[AC]\)?)?(?= \S)"
)
"""The faith of a school, which people leave out: St. Aldhelm's Church of England School."""


def _shortened(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words, each in full or short."""
    options = [[w, *_short().get(letters(w) or w, ()), *endings(letters(w))][:5] for w in words]
    yield from islice(product(*options), MOST)


def _ways(words: list[str]) -> Iterator[Way]:
    """A name whole and turned, then with less and less of it."""
    whole = tuple(words)
    yield whole, 0.0
    yield from ((turned, 0.0) for turned in _turned(whole))
    yield from ((left, LESS) for left in _without_kind(whole))
    faithless = tuple(_OF_FAITH.sub("", " ".join(whole)).split())
    if faithless != whole:
        yield from ((way, WITHOUT_SMALL) for way in (faithless, *_without_kind(faithless)))
    bare = tuple(word for word in whole if not is_small(word))
    if bare != whole:
        yield from ((way, WITHOUT_SMALL) for way in _either_end(bare))
        yield from ((left, LESS + WITHOUT_SMALL) for left in _without_kind(bare))
    yield from ((way, WITHOUT_PLACE) for shorter in _without_place(whole) for way in _either_end(shorter))


def _either_end(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Some words, and with the one for its kind at the other end."""
    if len(words) > 1:
        yield words
        yield from [(*words[1:], words[0])] if is_kind(words[0]) else []
        yield from [(words[-1], *words[:-1])] if is_kind(words[-1]) else []


def _without_place(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Without what stands behind the word for its kind, or behind a small word: Friedrich-Ebert-Schule Altenbrück, Collège Jean-Moulin d'Aubin."""
    for at in range(2, len(words)):
        named = sum(not (is_small(word) or is_kind(word)) for word in words[:at])
        if named > 1 and (is_small(words[at]) or is_kind(words[at - 1])) and not is_small(words[at - 1]):
            yield words[:at]


def _without_kind(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Without one of the words for its kind, and without all; a last word that says the least is one, too."""
    kinds = [at for at, word in enumerate(words) if is_kind(word)]
    if not kinds and len(words) > 2:  # Harrow & Finch for Harrow & Finch Movers
        rarity = [data.word_bits(letters(word)) if letters(word) else 99.0 for word in words]
        kinds = [len(words) - 1] if rarity[-1] == min(rarity) else []
    if len(kinds) > 1:
        yield from ((*words[:at], *words[at + 1 :]) for at in kinds)
    bare = tuple(word for at, word in enumerate(words) if at not in kinds)
    named = sum(not is_small(word) and word != "&" for word in bare)
    if kinds and named > 1:
        yield bare


_OF = frozenset("of de di del della da do du des der für for van von la le".split())


def _turned(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name of a house before its kind: Westport University, Alborada Clínica Dental."""
    between = next((at for at, word in enumerate(words[1:-1], 1) if word.lower() in _OF), 0)
    if between:
        yield (*words[between + 1 :], *words[:between])
    elif len(words) > 1:
        yield (words[-1], *words[:-1])
        yield (*words[1:], words[0])


def confirm_organisation(bits: float, hit: Hit, *, capitals: bool = False) -> Sighting | None:
    if not stands(hit) or (capitals and not hit.view.text[hit.start : hit.end].isupper()):
        return None
    return Sighting(
        hit.start, hit.end, likeness(hit), max(2.0, bits - EDIT_BITS / 2 * hit.distance), "fragment", "its name"
    )
