"""Other ways to read a text: backwards, through a cipher, upside down, with strokes for letters, without a nickname in quotes.

What is backwards or ciphered is only read where the skeleton holds a watched word so written (a trigger); the others show themselves.
"""

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from watcher.match.fold import LEET, beyond_ascii, figures, looks_like, outline, plain_words
from watcher.match.views import Edit, Span, View, apply, excerpt

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
    """The view around some spans after what a trigger names: `reversed`, a cipher, or both; what is reversed may be the text, all but its
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
_STROKES = str.maketrans("|+!", "lti")
_LETTERS_FOR_LEET = {sign: letter for sign, letter in (LEET | _STROKES).items() if chr(sign) != "@"}
_AT_SIGN = re.compile(r"@(?![^\s@]*\.)")


def _spelled(view: View) -> Iterator[View]:
    """The view, and where figures, signs and look-alikes stand for letters of its words also with these: no cipher turns them."""
    yield view
    alike = {ord(c): letter for c in set(beyond_ascii(view.text)) if (letter := _look_alike(c))}
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
    return View(CIPHERS[name](view.text), (*view.via, name), view.starts, view.ends, view.edited)


def backwards(view: View) -> View:
    """The view read from its end."""
    size = len(view.text)
    starts = list(range(size - 1, -1, -1)) if view.starts is None else view.starts[::-1]
    ends = list(range(size, 0, -1)) if view.ends is None else view.ends[::-1]
    edited = tuple((size - b, size - a, n) for a, b, n in view.edited)
    return View(view.text[::-1], (*view.via, "reversed"), starts, ends, edited)


_PAIR_BACKWARDS = re.compile(r"(?<![\d.])\d{4,15}\.\d{1,3}[-−]?\s?[,;/]?\s?\d{4,15}\.\d{1,3}[-−]?(?![\d.])")


def mirrored(view: View) -> View | None:
    """A text with a pair of decimals backwards, 76174.91 ,64077.15: coordinates have no word that would show it; None where there is none."""
    long = sum(len(run) > 3 for run in figures(view.text)) > 1
    if "reversed" in view.via or not long or not _PAIR_BACKWARDS.search(view.text):
        return None
    return backwards(excerpt(view, (m.span() for m in _PAIR_BACKWARDS.finditer(view.text))).view)


# --- letters that are drawn ----------------------------------------------------------------------------------------

_TURNED_FROM = "ɐqɔpǝɟƃɓɥᴉıɾʞʃɯudbɹʇnʌʍʎ∀ᗺƆᗡƎℲ⅁ſ⅂˥WMԀᴚ⊥┴∩Λʻ˙"
_TURNED = str.maketrans(_TURNED_FROM, "abcdefgghiijklmnpqrtuvwyABCDEFGJLLMWPRTTUV,.")
"""Letters turned upside down, as text turners write them; n and u, b and q, d and p are each other's."""
_TURNED_SIGNS = re.compile("[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]")
_LEET_SIGN = r"[\w@$|+]"
_ENDS_DRAWN = re.compile(r"(?<![\w@$|+])(?=[\w@$|+]*[^\W\d_][0-9@$|+]|[0-9@$|+]+[^\W\d_])[\w@$|+]{2,24}!(?=\s|\Z)")
"""An exclamation mark behind a word that has figures or signs among its letters: I1mar!, Pe+7er!"""
_DRAWN = re.compile(
    rf"[^\W\d_][\w@$!]{{0,3}}[|+]|[|+][\w@$!]{{0,3}}[^\W\d_]|(?<=[\w@$])[|+]+(?=[\w@$])|(?:(?<!\S)|(?<=[$@|+]))!(?={_LEET_SIGN})|(?<={_LEET_SIGN})!(?=[$@|+])"
)
_IN_WORD = re.compile(rf"(?<=[\w@$!])[|+]+|[|+]+(?=[\w@$!])|(?:(?<!\S)|(?<={_LEET_SIGN}))!(?={_LEET_SIGN})")


def upright(view: View) -> View | None:
    """A text turned upside down, read the other way up; None where nothing is turned."""
    if len(_TURNED_SIGNS.findall(beyond_ascii(view.text))) < 2:
        return None
    turned = View(view.text.translate(_TURNED), (*view.via, "upside_down"), view.starts, view.ends, view.edited)
    return replace(backwards(turned), via=turned.via)


_TWO_FACED = re.compile(r"[ſɯ]|(?<=[^\W\d_])[βᏰᏸ]")
_OTHER_FACE = {"ſ": "f", "ɯ": "m", "β": "ss", "Ᏸ": "ss", "ᏸ": "ss"}
"""Letters that look like two: a long s like an f, a turned m like a w, a beta like an ß; the fold reads the one, this the other."""


def two_faced(view: View) -> View | None:
    """A text with letters that look like two, read the other way; None where there is none."""
    if _OTHER_FACE.keys().isdisjoint(beyond_ascii(view.text)):
        return None
    found = [Edit(*m.span(), _OTHER_FACE[m.group()], "homoglyph") for m in _TWO_FACED.finditer(view.text)]
    return apply(view, found) if found else None


_STROKE = re.compile("[|+!]")
_LONGEST_DRAWN = 26
"""Code points of the longest such word, and the one before it."""


def _is_drawn(text: str, at: int) -> bool:
    """Does a stroke stand for a letter?"""
    ends = text[at] == "!" and not text[at + 1 : at + 2].strip()
    return _DRAWN.search(text, max(0, at - 6), at + 7) is not None or (
        ends and _ENDS_DRAWN.search(text, max(0, at - _LONGEST_DRAWN), at + 1) is not None
    )


def drawn(view: View) -> View | None:
    """Strokes that stand for letters in words, | for l, + for t and ! for i; elsewhere they part words, so this is a view of its own."""
    text = view.text
    strokes = [m.start() for m in _STROKE.finditer(text)] if "|" in text or "+" in text or "!" in text else []
    if not any(_is_drawn(text, at) for at in strokes):
        return None
    ended = "!" in text and _ENDS_DRAWN.search(text) is not None
    view = excerpt(view, (m.span() for shape in (_DRAWN, _ENDS_DRAWN) for m in shape.finditer(text))).view
    text = view.text
    if ended:
        text = _ENDS_DRAWN.sub(lambda m: m.group()[:-1] + "i", text)
    text = _IN_WORD.sub(lambda m: m.group().translate(_STROKES), text)
    return View(text, (*view.via, "leetspeak"), view.starts, view.ends, view.edited)


_OPENING = re.compile(r"\s[\"“”„«'‘(]")
_quote_outline = outline(
    lambda c: " " if c.isspace() else "A" if c.isupper() else "." if c == "." else "q" if c in "\"'(?" else "a"
)
_MIDDLE = re.compile(r"(?<=[^\W\d_]{2})(\s+[\"“”„«'‘(][^\"“”«»'’()\n]{2,24}[\"“”»'’)])(?=\s+[^\W\d_a-z])")
"""A nickname between two names: Isolde "Izzy" Fairweather."""


_INITIAL = re.compile(r" (?<=[^\W\d_]{2} )[A-Z]\.? (?=[^\W\d_a-z][^\W\d_])")
_CURSE = re.compile(
    r" (?<=[^\W\d_]{2} )(?:[\"'“”]?(?:[Mm]other)?[Ff](?:u|\*|uc|\*c)k(?:in[g'’]?|ing)?|[Gg]od ?damn(?:ed)?|[Dd]amn(?:ed)?|[Bb]loody|[Ff]reaking|[Ee]ffing|[Ss]tupid|[Uu]gly|[Vv]erdammte[nrs]?|[Ss]chei(?:ß|ss)|[Pp]utain de|[Pp]ut[ao])[\"'“”]? (?=[^\W\d_])"
)
"""What people put between two names: an initial that the person does not use, and curses."""
CURSES = frozenset(
    (
        "fuckin fucking motherfucking fck f god goddamn goddamned damn damned bloody freaking effing stupid ugly "
        "verdammten verdammter verdammtes verdammte scheiß scheiss putain puta puto"
    ).split()
)
"""What stands in a text with any of them, for a cheap look."""


def unquoted(view: View) -> View | None:
    """The text without what stands between two names: a nickname in quotes, an initial; None where nothing does."""
    text, shown, found = view.text, _quote_outline(view.text), list[Edit]()
    if b" q" in shown and _OPENING.search(text):
        found += [Edit(m.start(), m.end(), "", "quoted") for m in _MIDDLE.finditer(text)]
    if b" A " in shown or b" A. " in shown:
        found += [Edit(m.start(), m.end(), " ", "inserted") for m in _INITIAL.finditer(text)]
    return apply(view, found) if found else None


def uncursed(view: View) -> View | None:
    """The text without curses between two names; None where there are none."""
    if CURSES.isdisjoint(plain_words(view.text)):
        return None
    found = [Edit(m.start(), m.end(), " ", "inserted") for m in _CURSE.finditer(view.text)]
    return apply(view, found) if found else None
