"""A form of a name, and the words beside it -> whether it is rather a part of somebody else's name, or a street's. Pure.

Whoever is called Maria Helena Pires may be written Maria Helena; but Maria Helena Castro is another one, and so are Luis Helena Pires for
Helena Pires and mariahelenacastro. Only names in running text tell: in small or in capital letters alone nobody knows where a name ends.
"""

import re
from collections.abc import Container

from watcher.match import data
from watcher.match.names.form import SHORT_FORM, Form
from watcher.match.names.forms import BOTH_FAMILIES, untitled
from watcher.match.pattern import bounds
from watcher.match.places.ways import says_street
from watcher.match.text.fold import fold, letters
from watcher.match.text.signs import CAPITAL

OF_ANOTHER = 12.0
"""Bits off where the name goes on, or begins, with another one."""
RARE_BEHIND, RARE_BEFORE, PARTED = 13.2, 16.0, 10.0
"""Bits of a word with a capital that is rather a name than the next word of a sentence, or its first; and behind a particle."""
RARE_TITLE = 14.3
"""Bits of a word with a capital before a family name that is rather a given one than a title."""
RARE_IN_SMALL = 17.0
"""Bits of a word in small letters that is rather a family name than the next word of a sentence."""
_BEHIND = re.compile(rf"[ -]((?:(?:d[aeo]s?|del|di|du|la|van|von|de[nr]|y|e) ){{0,2}})({CAPITAL}[^\W\d_]{{2,}})(?!\w)")
_BEFORE = re.compile(rf"(?<![^\W_])({CAPITAL}[^\W\d_]{{2,}})[ -]\Z")
_WORD_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{3,})[ -]\Z")
_WORD_BEHIND = re.compile(r"[ -]((?:(?:d[aeo]s?|del|di|du|la|van|von|de[nr]) ){0,2})([^\W\d_]{3,})(?!\w)")
_INITIAL_BEFORE = re.compile(rf"(?<!\w)({CAPITAL})\.[ -]?\Z")
_STREET_BEHIND = re.compile(r"(-| )([^\W\d_]{2,}\.?)(?![^\W\d_])(,? (?:No\.? ?|Nr\.? ?|№ ?)?\d)?")
_STREET_BEFORE = re.compile(
    rf"(?<!\w)(?:(?P<house>\d{{1,5}}[A-Za-z]?,? )|(?P<other>{CAPITAL}\w+ ))?(?P<street>[^\W\d_]{{2,}}\.?) (?:(?:d[aeo]s?|de la|del|di|du) )?\Z"
)
"""A word for a street before a name; behind another word with a capital it belongs to that, 12 Elm Street."""
_HOUSE_BEFORE = re.compile(r"(?<!\w)\d{1,5}[A-Za-z]?,? \Z")
_HOUSE_BEHIND = re.compile(r",? (?:n[.°º] ?|nr\.? ?|no\.? ?|№ ?|д\. ?)?\d", re.IGNORECASE)
"""Around a name that is a street's: Viola-Süßebier-Gasse, 12 Ruth Ellery Road, rue Jean Moulin 12; the house number tells."""
BEGUN = 2
"""Letters by which the words of a name and of a form of it are known to be the same, transcribed or not: Jörg and Joerg."""
_LONGEST = 28
"""Letters of the longest name before a place that are looked at."""


def bits_off(name: str, form: Form, text: str, start: int, end: int) -> float:
    """What the words beside a form of a name at a place take off it."""
    if _is_a_street(text, start, end):
        return OF_ANOTHER
    span, own = text[start:end], untitled(name).split()
    begun = {fold(word)[:BEGUN] for part in form.parts for word in part.split()}
    lacks_first, lacks_last = (fold(word)[:BEGUN] not in begun for word in (own[0], own[-1]))
    if form.why == SHORT_FORM or form.initials or (len(own) < 3 and form.why != BOTH_FAMILIES):
        lacks_first = lacks_last = False
    if (lacks_first or lacks_last) and bounds(text, start, end) < 2:
        return OF_ANOTHER
    if not span.replace("-", " ").istitle():
        return 0.0
    before = _BEFORE.search(text, max(0, start - _LONGEST), start)
    if form.inverted and re.search(r"[,/|;]", span):  # "Ann Miller, David Peck" is no Miller, David
        return OF_ANOTHER if before and _is_name(before[1], RARE_BEFORE) else 0.0
    known = {fold(word) for word in own}
    if lacks_first and before and fold(before[1]) not in known and _is_name(before[1], RARE_BEFORE):
        return OF_ANOTHER
    initial = _INITIAL_BEFORE.search(text, max(0, start - _LONGEST), start) if lacks_first else None
    if initial and fold(initial[1])[:1] not in {word[:1] for word in known}:
        return OF_ANOTHER
    behind = _BEHIND.match(text, end) if lacks_last and not form.inverted else None
    least = PARTED if behind and behind[1] else RARE_BEHIND
    return OF_ANOTHER if behind and fold(behind[2]) not in known and _is_name(behind[2], least) else 0.0


def goes_on(text: str, start: int, end: int, own: Container[bytes]) -> bool:
    """Does a lone part of a name go on, or begin, with somebody else's, or is it a street's? `own`: the folded parts of the name."""
    before, behind = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start), _WORD_BEHIND.match(text, end)
    if before and fold(before[1]) not in own and (says_street(before[1]) or _is_given(before[1])):
        return True
    if behind is None or fold(behind[2]) in own:
        return False
    if says_street(behind[2]):
        return True
    if text[start].isupper():
        return _is_name(behind[2], PARTED if behind[1] else RARE_BEHIND)
    in_table = behind[2].isascii()  # of the words of other scripts it says nothing
    return in_table and data.word_bits(letters(behind[2])) >= RARE_IN_SMALL


def _is_given(word: str) -> bool:
    """Is the word before a family name a given one? A title is more common."""
    plain = letters(word)
    return plain in data.given_names() or (word.istitle() and data.word_bits(plain) >= RARE_TITLE)


def _is_a_street(text: str, start: int, end: int) -> bool:
    """Is it the name of a street, with a word for one at either end?"""
    behind = _STREET_BEHIND.match(text, end)
    if behind and says_street(behind[2]):
        return (
            behind[1] == "-"
            or bool(behind[3])
            or _HOUSE_BEFORE.search(text, max(0, start - _LONGEST), start) is not None
        )
    before = _STREET_BEFORE.search(text, max(0, start - _LONGEST), start)
    numbered = before and (before["house"] or _HOUSE_BEHIND.match(text, end))
    return bool(before and numbered and not before["other"] and says_street(before["street"]))


def _is_name(word: str, least: float) -> bool:
    plain = letters(word)
    return word.istitle() and (plain in data.nicknames() or data.word_bits(plain) >= least)
