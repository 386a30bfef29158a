"""Letters and signs of other styles, wide, mathematical, circled or boxed -> the ASCII ones that they show.

One stands for one, so offsets stay: whatever reads a text after this, mailboxes, figures, tags and ciphers, needs no style of its own.
"""

import itertools
import re
import unicodedata

from watcher.match.text.beyond import rare_signs

_STYLES = frozenset({"<wide>", "<font>", "<circle>", "<square>"})
"""Of Unicode's compatibility forms those that show the same letter; a raised o or a fraction says something else."""
_BOXED = (0x249C, 0x1F150, 0x1F170, 0x1F1E6)
"""Where the alphabets in parentheses, in white on black and of flags begin, which have no such form."""
_BRAILLE = dict(zip("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵", "abcdefghijklmnopqrstuvwxyz", strict=True))
"""The letters of international Braille, which are the same in most alphabets."""


class _Plain(dict[int, str]):
    """Each character to the ASCII one that it shows, else to itself."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        style, shown = unicodedata.decomposition(char).partition(" ")[0], unicodedata.normalize("NFKC", char)
        boxed = (chr(ord("A") + code - first) for first in _BOXED if first <= code < first + 26)
        alike = style in _STYLES and len(shown) == 1 and shown.isascii()
        self[code] = value = shown if alike else _BRAILLE.get(char) or next(boxed, char)
        return value


_PLAIN = _Plain()


_NATIVE = re.compile(r"(?<![0-9])(?:(?![0-9])\d){2,}(?![0-9])")
"""Figures of another script that stand together: one alone among ASCII figures is there for its looks, as a Bengali 4 for an 8."""


def unstyled(text: str) -> str:
    """The text with each styled character as the plain one; lengths do not change."""
    beyond = rare_signs(text)
    if any(map(str.isdecimal, beyond)):
        text = _NATIVE.sub(lambda m: "".join(str(unicodedata.decimal(c)) for c in m[0]), text)
    styled = {ord(c): shown for c in beyond if (shown := _PLAIN[ord(c)]) != c}
    return text.translate(styled) if styled else text


def changed(text: str, plain: str) -> list[tuple[int, int]]:
    """The runs of two texts of one length in which letters or figures differ."""
    differ = [a != b and b.isalnum() for a, b in zip(text, plain, strict=True)]
    runs = (list(run) for differs, run in itertools.groupby(range(len(differ)), differ.__getitem__) if differs)
    return [(run[0], run[-1] + 1) for run in runs]
