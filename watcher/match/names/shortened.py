"""What people make of the longer names of schools and firms: SMCHS, NW Ambulance Trust, 北京四中. Pure: a name in, other spellings of it out."""

import re
from collections.abc import Iterator, Sequence

from watcher.match.names.sorts import is_small
from watcher.match.text.ideographs import figures_of

MIN_INITIALS = 4
"""Letters. Shorter ones are of anything, and are given with the name where they are its own."""
_QUARTER = re.compile(r"\b(North|South)[ -]?(East|West)\b", re.IGNORECASE)
_NUMBERED_SIGNS = re.compile(r"第([〇一二三四五六七八九十]{1,3}|\d{1,3})")
_FIGURES = "〇一二三四五六七八九"
_OF_CITY = re.compile(r"\A([\u3400-\u9fff]{2,3})市(?=[\u3400-\u9fff]{4})")


def initials(words: Sequence[str]) -> str:
    """Those of a name of four telling words and more, "" for another: TJMS is too short for what it is not."""
    telling = [word for word in words if not is_small(word)]
    plain = len(telling) >= MIN_INITIALS and all(word[0].isalpha() and word.isascii() for word in telling)
    return "".join(word[0] for word in telling).upper() if plain else ""


def quarters(name: str) -> Iterator[str]:
    """Northwest in its other spellings."""
    if found := _QUARTER.search(name):
        first, second = found[1].title(), found[2].lower()
        for shown in (f"{first} {second.title()}", f"{first}{second}", f"{first[0]}{second[0].upper()}"):
            yield name[: found.start()] + shown + name[found.end() :]


def in_signs(name: str) -> Iterator[str]:
    """A Chinese or Japanese name with its number in figures or signs, without the word for it, and without its city: 第四中学, 第4中学, 北京四中."""
    cities = [name]
    if city := _OF_CITY.match(name):
        cities += [city[1] + name[city.end() :], name[city.end() :]]
    for one in cities:
        number = _NUMBERED_SIGNS.search(one)
        if number is None:
            yield one
            continue
        figures = figures_of(number[1])
        signs = _FIGURES[int(figures)] if len(figures) == 1 else number[1]
        for shown in (signs, figures):
            yield one[: number.start()] + f"第{shown}" + one[number.end() :]
            if number.start():  # with its city before it
                yield one[: number.start()] + shown + one[number.end() :]
