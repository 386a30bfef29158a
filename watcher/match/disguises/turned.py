"""Other ways to read a text: backwards, or through a cipher; only where the skeleton holds a watched word so written (a trigger)."""

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from watcher.match.disguises.layouts import LAYOUTS, meant
from watcher.match.text.beyond import rare_signs
from watcher.match.text.figures import figures
from watcher.match.text.fold import LEET, STROKES, looks_like
from watcher.match.text.views import Span, View, excerpt

_ATBASH = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQPONMLKJIHGFEDCBA"
)


def rot13(text: str) -> str:
    return codecs.encode(text, "rot13")


def atbash(text: str) -> str:
    return text.translate(_ATBASH)


CIPHERS: dict[str, Callable[[str], str]] = {"rot13": rot13, "atbash": atbash}
"""Letter for letter, so offsets stay; each is its own inverse."""


def undone(view: View, trigger: str, spans: Iterable[Span]) -> Iterator[View]:
    """The view around some spans after what a trigger names: `reversed`, a cipher or a layout, or both; what is reversed may be the text, all but its
    numbers, or each word.
    """
    short = len(view.text) <= BY_HAND
    view = excerpt(view, spans).view
    cipher = trigger.removeprefix("reversed").strip()
    ways = [ciphered(way, cipher) for way in _spelled(view)] if cipher else [view]
    if not trigger.startswith("reversed"):
        yield from ways
        return
    straight, whole = ways[0], backwards(ways[0])
    yield from (whole, *map(backwards, ways[1:]))
    if short:
        yield _turned(whole, _FIGURES)
        yield _turned(straight, _LETTERS)


_LEET = re.compile(r"(?<=[^\W\d_])[0-9@$+|!]+|[0-9@$+|!]+(?=[^\W\d_])")
_LETTERS_FOR_LEET = {sign: letter for sign, letter in (LEET | STROKES).items() if chr(sign) != "@"}
_AT_SIGN = re.compile(r"@(?![^\s@]*\.)")


def _spelled(view: View) -> Iterator[View]:
    """The view, and where figures, signs and look-alikes stand for letters of its words also with these: no cipher turns them."""
    yield view
    alike = {ord(c): letter for c in rare_signs(view.text) if (letter := _look_alike(c))}
    text = _AT_SIGN.sub("a", view.text.translate(alike))
    text = _LEET.sub(lambda m: m.group().translate(_LETTERS_FOR_LEET), text)
    if text != view.text:
        yield View(text, (*view.via, "leetspeak"), view.starts, view.ends, view.edited)


def _look_alike(char: str) -> str:
    """The one letter that a letter of another script looks like; "" for a letter with a mark, which every cipher leaves as it is."""
    alike = looks_like(char) if unicodedata.normalize("NFKD", char) == char else ""
    return alike if len(alike) == 1 and alike.isalnum() else ""


BY_HAND = 2_000
"""Code points. Nobody turns a longer text around word by word, and in a dump many numbers fit by chance."""
_FIGURES, _LETTERS = re.compile("[0-9]{2,}"), re.compile(r"[^\W\d_]{2,}")


def _turned(view: View, pieces: re.Pattern[str]) -> View:
    """The view with some pieces of it read backwards, each in its place."""
    order = list(range(len(view.text)))
    for piece in pieces.finditer(view.text):
        order[piece.start() : piece.end()] = reversed(order[piece.start() : piece.end()])
    starts, ends = view.starts or range(len(order)), view.ends or range(1, len(order) + 1)
    text = "".join(view.text[i] for i in order)
    via = tuple(dict.fromkeys((*view.via, "reversed")))
    return View(text, via, [starts[i] for i in order], [ends[i] for i in order], view.edited)


def ciphered(view: View, name: str) -> View:
    """The view through a cipher, or a keyboard's layout."""
    text = meant(view.text, name) if name in LAYOUTS else CIPHERS[name](view.text)
    return View(text, (*view.via, name), view.starts, view.ends, view.edited)


def backwards(view: View) -> View:
    """The view read from its end."""
    size = len(view.text)
    starts = list(range(size - 1, -1, -1)) if view.starts is None else view.starts[::-1]
    ends = list(range(size, 0, -1)) if view.ends is None else view.ends[::-1]
    edited = tuple((size - b, size - a, n) for a, b, n in view.edited)
    return View(view.text[::-1], (*view.via, "reversed"), starts, ends, edited)


_PAIR_BACKWARDS = re.compile(r"\d(?<![\d.].)\d{3,14}\.\d{1,3}[-−]?\s?[,;/]?\s?\d{4,15}\.\d{1,3}[-−]?(?![\d.])")
_SECONDS_FIRST = re.compile(r"[NSEWO]?[\"″”](?:\d\.)?\d{1,2}['′’]\d{1,2}[°º]\d{1,3}")


def mirrored(view: View) -> View | None:
    """A text with a pair of decimals backwards, 76174.91 ,64077.15, or with seconds before their degrees: coordinates have no word that would show it;
    None where there is none.
    """
    text = view.text
    if "reversed" in view.via:
        return None
    shapes = [_SECONDS_FIRST] if "°" in text or "º" in text else []
    if "." in text and sum(len(run) > 3 for run in figures(text)) > 1:
        shapes.append(_PAIR_BACKWARDS)
    found = [m.span() for shape in shapes for m in shape.finditer(text)]
    return backwards(excerpt(view, found).view) if found else None
