"""Plays with words and numbers -> what they say: Pig Latin, "Isoldeway Airweatherfay"; one letter between all others, "Ixsxoxlxdxe"; a number as a sum,
"100+18 North Hollowmere Road".
"""

import re

from watcher.match import data
from watcher.match.text.views import Edit, View, apply

_PIGGED = re.compile(r"(?<![^\W_])[a-z]{2,24}ay(?![^\W_])", re.IGNORECASE)
_ONSETS = frozenset(
    (
        "b c d f g h j k l m n p qu r s t v w x y z bl br ch chr cl cr dr dw fl fr gh gl gn gr kl kn kr ph pl pr ps rh sc sch scr sh shr sk sl sm sn sp sph spl spr squ st str sw th "
        "thr tr tw wh wr"
    ).split()
)
"""What an English word begins with before its first vowel: Pig Latin puts it to the end."""
LONGEST_ONSET, SHORTEST_PIGGED = 3, 6
"""Letters."""
FEWEST = 2
"""Words that no language has otherwise."""
_STUFFED = re.compile(r"(?<![^\W_])[^\W_]([^\W\d_])(?:[^\W_]\1){4,}[^\W_]?(?![^\W_])", re.IGNORECASE)
"""A word of which every other sign is the same letter."""
_SUM = re.compile(
    r"(\d(?<![\w.,:/+*-].)\d{0,3})\s?(\+|\*|×|x(?=\s?\d)|plus|times|minus)\s?(\d{1,3})(?![\w:/+*-]|[.,]\d)",
    re.IGNORECASE,
)


def is_played(word: str) -> bool:
    """Does one word ask to be read so: a Pig Latin one that is no other word, or one with the same letter between all others?"""
    low = word.lower()
    pigged = low.endswith("ay") and len(low) >= SHORTEST_PIGGED and low.isascii() and not data.is_word(low)
    return pigged or _STUFFED.fullmatch(word) is not None


def unpigged(view: View) -> View | None:
    """The view with Pig Latin words as English has them; None where there are too few."""
    if view.text.lower().count("ay") < FEWEST:
        return None
    found = list(_PIGGED.finditer(view.text))
    if sum(is_played(match[0]) for match in found) < FEWEST:
        return None
    return apply(view, [Edit(*match.span(), _english(match[0]), "pig_latin") for match in found])


def _english(word: str) -> str:
    """Of a word's possible beginnings the one that makes a word, else the longest; isoldeway begins with a vowel."""
    body = word[:-2]
    if word[0].lower() in "aeiou" and word[-3].lower() in "wy" and not data.is_word((body[-1] + body[:-1]).lower()):
        return body[:-1]
    sizes = [size for size in range(LONGEST_ONSET, 0, -1) if body[-size:].lower() in _ONSETS and size < len(body)]
    ways = [body[-size:] + body[:-size] for size in sizes]
    return next((way for way in ways if data.is_word(way.lower())), ways[0] if ways else body)


def unstuffed(view: View) -> View | None:
    """The view without the letter that somebody put between all others of a word; None where there is no such word."""
    found = [
        Edit(at, at + 1, "", "stuffed")
        for word in _STUFFED.finditer(view.text)
        for at in range(word.start() + 1, word.end(), 2)
    ]
    return apply(view, found) if found else None


def summed(view: View) -> View | None:
    """The view with sums of two numbers as what they come to; None where there are none."""
    if view.figures < FEWEST:
        return None
    found = [Edit(*match.span(), str(_worth(match)), "sum") for match in _SUM.finditer(view.text)]
    return apply(view, found) if found else None


def _worth(match: re.Match[str]) -> int:
    one, sign, other = int(match[1]), match[2].lower(), int(match[3])
    if sign in {"+", "plus"}:
        return one + other
    return max(0, one - other) if sign == "minus" else one * other
