"""Words in the alphabets of text generators -> a view with plain letters: ₣₳łⱤ, 千卂丨尺, ꎇꍏꀤꋪ, fαιя.

Such letters are of scripts that nobody mixes, or that nobody here writes, and mean what they look like; the fold reads them by their sound. One stands
for one, so offsets stay. What a letter stands for differs from generator to generator (刀 is a d or an n): the alphabet that has most of a text's letters
is believed first.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from watcher.match import data
from watcher.match.text.beyond import rare_signs
from watcher.match.text.fold import fold
from watcher.match.text.views import View

FEWEST = 3
"""Letters of a word that shows an alphabet: two signs that look like letters are a word of Chinese."""
EXTENDED = "\u024f"
"""The last letter of the Latin alphabets that people write in; behind it stand those of phonetic and African ones."""
_RARE = frozenset("CANADIAN CHEROKEE YI RUNIC COPTIC ETHIOPIC VAI APL SIGN EAST-ASIAN".split())
"""Scripts of which a word may be, and means what it looks like: all its letters are in an alphabet of generators."""
_EAST_ASIAN = frozenset("CJK HIRAGANA KATAKANA HALFWIDTH KATAKANA-HIRAGANA BOPOMOFO HANGUL".split())


@cache
def _alphabets() -> tuple[dict[str, str], ...]:
    """Letters and signs beyond ASCII -> what they look like, for each generator; capital or small."""
    return tuple(
        {
            form: letter
            for letter, char in reversed(alphabet.items())  # of two that look the same, the first one is meant
            if not char.isascii()
            for form in (char, char.lower(), char.upper())
            if len(form) == 1 and not form.isascii()
        }
        for alphabet in data.alphabets()
    )


@cache
def _every() -> frozenset[str]:
    return frozenset(char for alphabet in _alphabets() for char in alphabet)


@cache
def _unlike() -> frozenset[str]:
    """Those of which the fold makes another letter."""
    return frozenset(
        char for alphabet in _alphabets() for char, letter in alphabet.items() if fold(char) != fold(letter)
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])[A-Za-z0-9{re.escape(''.join(sorted(_every())))}]+(?![^\W_])")


@cache
def _script(char: str) -> str:
    """The script of a letter, by the first word of its name in Unicode; SIGN for what is no letter."""
    if not char.isalpha():
        return "SIGN"
    script = unicodedata.name(char, "SIGN").split()[0]
    return "EAST-ASIAN" if script in _EAST_ASIAN else script


def in_plain_letters(view: View) -> View | None:
    """The view with words of such alphabets in plain letters; None where there are none."""
    if not _may_show(view.text):
        return None
    words = [word for word in _word().finditer(view.text) if not word.group().isascii()]
    shown = {char for word in words if _is_drawn(word.group()) for char in word.group() if not char.isascii()}
    if _unlike().isdisjoint(shown):
        return None
    table = str.maketrans(_table(shown))
    text, at, found = list[str](), 0, [word.span() for word in words]
    for start, end in found:
        text += [view.text[at:start], view.text[start:end].translate(table)]
        at = end
    spans = ((start, end, "homoglyph") for start, end in found)
    return replace(view, text="".join((*text, view.text[at:])), edited=(*view.edited, *spans))


@cache
def _sign_inside() -> re.Pattern[str]:
    """A sign between two letters."""
    return re.compile(rf"(?<=[^\W_])[{re.escape(''.join(c for c in sorted(_every()) if not c.isalpha()))}](?=[^\W_])")


_TOUCHING = re.compile(r"[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]")
"""A letter of ASCII beside another one: in Russian or Greek no word has both."""


def _may_show(text: str) -> bool:
    """A cheap look: are there letters or signs of which the fold makes other ones, rare ones or where people write none?"""
    beyond = _every() & rare_signs(text)
    if _unlike().isdisjoint(beyond):
        return False
    scripts = {_script(char) for char in beyond}
    if "LATIN" in scripts and scripts <= {"LATIN", "SIGN"} and not any(c > EXTENDED and c.isalpha() for c in beyond):
        return "SIGN" in scripts and _sign_inside().search(text) is not None
    return len(scripts) > 1 or scripts <= _RARE or _TOUCHING.search(text) is not None


def _is_drawn(word: str) -> bool:
    """Are its letters of scripts that stand in no word together, or of one that is used for its looks alone?"""
    letters = [char for char in word if char.isalpha() or not char.isascii()]
    scripts = {_script(char) for char in letters}
    if len(letters) < FEWEST:
        return False
    if scripts == {"SIGN"}:
        return len(set(letters)) >= FEWEST
    if scripts == {"LATIN", "SIGN"}:
        return not all(char.isascii() or char.isalpha() for char in word[1:-1])
    if scripts == {"LATIN"}:
        return sum(char > EXTENDED for char in letters) > 1
    return len(scripts) > 1 or scripts <= _RARE


def _table(shown: Iterable[str]) -> dict[str, str]:
    """What each letter stands for, by the alphabets that have the most of some."""
    wanted, table = frozenset(shown), dict[str, str]()
    for alphabet in sorted(_alphabets(), key=lambda alphabet: len(wanted & alphabet.keys())):
        table.update(alphabet)
    return table
