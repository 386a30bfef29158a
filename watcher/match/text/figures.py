"""A text -> its figures in ASCII, whatever their typographic form: Arabic-Indic, fullwidth, mathematical, circled."""

import re
import unicodedata
from functools import lru_cache

from watcher.match import data
from watcher.match.text.beyond import rare_signs

FIGURE_BITS = 3.3
"""log2(10): what a figure tells."""
FIGURE_RUN = re.compile("[0-9]+")
_NO_FIGURE = bytes(c for c in range(128) if chr(c) not in "0123456789")


def digit(char: str) -> str:
    """The digit that one character shows in any of its typographic forms, else ""."""
    for part in unicodedata.normalize("NFKD", char):
        value = unicodedata.decimal(part, None)
        if value is not None:
            return str(value)
    alike = data.confusables().get(char, "")
    return alike if alike.isdigit() else ""


class _Figures(dict[int, str]):
    """Typographic digits to ASCII ones, everything else to itself."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = value = char if code < 128 else digit(char)[:1] or char
        return value


_FIGURES = _Figures()


def plain_digits(text: str) -> str:
    """The same text with every typographic digit as an ASCII one; lengths do not change."""
    return text if text.isascii() else _plain_digits(text)


@lru_cache(8)
def _plain_digits(text: str) -> str:
    styled = {c for c in rare_signs(text) if _FIGURES[ord(c)] != c}
    if not styled:
        return text
    letters = "".join(filter(str.isalpha, styled))
    text = text.translate({ord(c): _FIGURES[ord(c)] for c in styled if c not in letters})
    if not letters:
        return text
    alone = re.compile(rf"(?<![^\W\d_{letters}])[{letters}]+(?![^\W\d_])")  # in a word they are what they are: Забота
    return alone.sub(lambda m: m.group().translate(_FIGURES), text)


def digits(text: str) -> str:
    """Its digits in ASCII, whatever their typographic form; everything else is dropped."""
    return plain_digits(text).encode("ascii", "ignore").translate(None, _NO_FIGURE).decode()


@lru_cache(8)
def figures(text: str) -> tuple[str, ...]:
    """Its runs of digits in ASCII, whatever their typographic form."""
    return tuple(FIGURE_RUN.findall(plain_digits(text))) if digits(text) else ()
