"""What stands at a street -> whether it is another one: of another kind or direction, with a longer name, somebody's name, or a word of every day.

In: a text, and where the person's street seems to stand in it.
"""

import re

from watcher.match import data
from watcher.match.places.around import Compiled
from watcher.match.places.street import Street
from watcher.match.places.ways import directions, is_another_way, says_street
from watcher.match.text.fold import letters
from watcher.match.text.signs import CAPITAL

LETTERS = re.compile(r"[^\W\d_]+")
EVERYDAY = 13.0
"""Bits. A street's name that a typing error would make of a more common word: "121 bonne soirée" is not rue Bonnet."""


def is_everyday(span: str) -> bool:
    word = letters(span)
    return data.is_word(word) and data.word_bits(word) < EVERYDAY


_GLUED_NAME = re.compile(rf"(?<![^\W_]){CAPITAL}[^\W\d_]{{2,}}-\Z")


def is_longer(text: str, start: int, end: int) -> bool:
    """Is it the end of a longer name, as Klaus-Maria-Brenner-Straße is of another street than Brenner-Straße? Not where strokes part all words."""
    written = text[start:end]
    return "-" in written and " " in written and _GLUED_NAME.search(text, max(0, start - 24), start) is not None


_ROMANCE_OF = r"d[a-z]{0,4}[ '’](?:l[a-z]{0,2}[ '’])?"
"""Of, or of the, between a word for "street" and its name: Praça de Nogueira, via dell'Orso, paseo de la Loma."""
OF = re.compile(_ROMANCE_OF, re.IGNORECASE)
_WAY_BEFORE = re.compile(rf"([^\W\d_]{{2,}})\.?[ -](?:{_ROMANCE_OF})?\Z", re.IGNORECASE)
_WAY_BEHIND = re.compile(r"[ -]([^\W\d_]{2,})(\.?(?:[,;:!?)\n]|\Z))?")


def other_way(street: Street, text: str, start: int, end: int) -> int:
    """Where another word for "street" ends that stands where the street's own would, or the street behind it: Maple Avenue where it is Maple Street;
    0 where none does. It must look like a name, for people drive, park and go their way, too.
    """
    if street.kept:
        return 0
    before, behind = _WAY_BEFORE.search(text, max(0, start - 24), start), _WAY_BEHIND.match(text, end)
    named = not text[start:end].islower()
    if (
        behind
        and ((named and behind[1][0].isupper()) or behind[2] is not None)
        and is_another_way(behind[1], street.beside())
    ):
        return behind.end(1)
    return end if before and named and is_another_way(before[1], street.beside()) else 0


def named_as_street(text: str, start: int) -> bool:
    """Does another language's word for "street" stand before a name that lacks its ending: avenue Kersen for Kersenlaan? Bahnhof 12 is none."""
    word = _WAY_BEFORE.search(text, max(0, start - 24), start)
    return word is not None and says_street(word[1])


_WORD_BEFORE, _WORD_AFTER = re.compile(r"([^\W\d_]+)\.?[\s-]{1,2}\Z"), re.compile(r"\.?[\s,-]{1,2}([^\W\d_]+)")


def lies_elsewhere(street: Street, text: str, start: int, end: int) -> bool:
    """Does another direction stand beside the street's words, and not its own among them: North where it is South?"""
    if any(directions(word) & street.directions for word in LETTERS.findall(text[start:end])):
        return False
    beside = (_WORD_BEFORE.search(text, max(0, start - 24), start), _WORD_AFTER.match(text, end))
    return any(found and (other := directions(found[1])) and other.isdisjoint(street.directions) for found in beside)


_NAMED = rf"{CAPITAL}[^\W\d_]{{2,}}"
_AFTER_WHOM = re.compile(rf"([^\W\d_]{{2,}})\.? (?:{_ROMANCE_OF})?{_NAMED}[ -]\Z")


def after_another(text: str, start: int) -> bool:
    """Is it the end of a street's name that is somebody's: chemin Tristan Boucher, where the person lives in a chemin Boucher?"""
    whom = _AFTER_WHOM.search(text, max(0, start - 40), start)
    return whom is not None and says_street(whom[1])


_APART = re.compile(r"[,;/|\n]")


def of_another(made: Compiled, text: str, span: tuple[int, int], core: tuple[int, int]) -> bool:
    """Is the name that of a person or of a longer street ("Jason Ford 124"), or its number the next one's ("Knut Garcia, 42 Elm Row")?"""
    if (
        made.street.needs_number
        and not made.street.kept
        and re.search(rf"{_NAMED}[ -]\Z", text[max(0, span[0] - 40) : span[0]])
    ):
        return True
    behind, ahead = text[core[1] : span[1]], text[span[0] : core[0]]
    if _APART.search(behind) and behind[-1:].isdigit():
        return re.match(rf"[ ]{_NAMED}", text[span[1] : span[1] + 40]) is not None
    return (
        _APART.search(ahead) is not None
        and re.search(rf"{_NAMED}[ ]\Z", text[max(0, span[0] - 40) : span[0]]) is not None
    )
