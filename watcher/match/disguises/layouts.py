"""Words of another script as they come out where somebody forgot to switch the keyboard: Bdfyjd is Иванов, bgnh is נעמי.

Letter for letter on the keys of a US keyboard, so offsets stay. In: a text as it was typed, or a word as it was meant. Out: the other one.

Source: the layouts of XKB (xkeyboard-config: ru, ua, gr, il, ara), of which the letters are the same on Windows.
"""

from collections.abc import Iterator

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\"
_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~|'
_LETTERS = {
    "ru_layout": "йцукенгшщзхъфывапролджэячсмитьбюё\\",
    "uk_layout": "йцукенгшщзхїфівапролджєячсмитьбю'ґ",
    "el_layout": ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,.`\\",
    "he_layout": "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ;\\",
    "ar_layout": "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزذ\\",
}
"""What each key gives, by the keys of a US keyboard."""


def _table(letters: str) -> tuple[dict[int, str], dict[int, str]]:
    """From what was typed to what was meant, and back."""
    pairs = [*zip(_KEYS, letters, strict=True), *zip(_SHIFTED, letters.upper(), strict=True)]
    meant = {ord(key): letter for key, letter in pairs if letter.isalpha()}
    typed = {ord(letter): key for key, letter in reversed(pairs) if letter.isalpha()}
    return meant, typed


_TABLES = {name: _table(letters) for name, letters in _LETTERS.items()}
LAYOUTS = frozenset(_TABLES)


def meant(text: str, layout: str) -> str:
    return text.translate(_TABLES[layout][0])


def typed(word: str) -> Iterator[tuple[str, str]]:
    """The layouts on which all letters of a word are, with what comes out on a US keyboard; none for a word in Latin letters."""
    for name, (_, keys) in _TABLES.items() if not word.isascii() else ():
        if (out := word.translate(keys)).isascii():
            yield name, out
