"""Letters that are drawn -> a view with plain ones: upside down or in a mirror, strokes and other signs for letters, letters that look like two.

Each reading looks for its signs first, and is None where there are none.
"""

import re
from dataclasses import replace

from watcher.match.disguises.turned import backwards
from watcher.match.text.beyond import beyond_ascii, rare_signs
from watcher.match.text.figures import digits
from watcher.match.text.fold import STROKES
from watcher.match.text.views import Edit, View, apply, excerpt

_TURNED_FROM = "ɐqɔpǝɟƃɓɥᴉıɾʞʃɯudbɹʇnʌʍʎ∀ᗺƆᗡƎℲ⅁ſ⅂˥WMԀᴚ⊥┴∩Λʻ˙"
_TURNED = str.maketrans(_TURNED_FROM, "abcdefgghiijklmnpqrtuvwyABCDEFGJLLMWPRTTUV,.")
"""Letters turned upside down, as text turners write them; n and u, b and q, d and p are each other's."""
_TURNED_SIGNS = frozenset("ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎƖ⇂ᄅᘔƐϛϚㄣㄥ")
_TURNED_FIGURES = str.maketrans("ƖІ⇂ᄅᘔƐϛϚㄣㄥ69", "111223554796")
"""Figures turned upside down; the others look the same, or show that figures were left as they are."""
_TURNABLE = frozenset("0689")
_MIRRORED = str.maketrans("ɒdɔbɘꟻʇϱᎮʜįႱʞ⅃ᴎиИqpɿɹяЯƨƧɈγƎƆᗺᗡꟼ", "abcdeffgghjJkLnnNpqrrrRsstyECBDP")
"""Letters as a mirror shows them."""
_MIRRORED_SIGNS = frozenset("ɒɘꟻϱʜɿƨƧɈᴎꟼ⅃ႱƎƆᗺᗡ")
_LEET_SIGN = r"[\w@$|+]"
_ENDS_DRAWN = re.compile(r"(?<![\w@$|+])(?=[\w@$|+]*[^\W\d_][0-9@$|+]|[0-9@$|+]+[^\W\d_])[\w@$|+]{2,24}!(?=\s|\Z)")
"""An exclamation mark behind a word that has figures or signs among its letters: I1mar!, Pe+7er!"""
_DRAWN = re.compile(
    rf"[^\W\d_][\w@$!]{{0,3}}[|+]|[|+][\w@$!]{{0,3}}[^\W\d_]|(?<=[\w@$])[|+]+(?=[\w@$])|(?:(?<!\S)|(?<=[$@|+]))!(?={_LEET_SIGN})|(?<={_LEET_SIGN})!(?=[$@|+])"
)
_IN_WORD = re.compile(rf"(?<=[\w@$!])[|+]+|[|+]+(?=[\w@$!])|(?:(?<!\S)|(?<={_LEET_SIGN}))!(?={_LEET_SIGN})")


def upright(view: View) -> View | None:
    """A text turned upside down, read the other way up; None where nothing is turned."""
    if not _has_two(view.text, _TURNED_SIGNS):
        return None
    text = view.text.translate(_TURNED)
    if _TURNABLE.issuperset(digits(text)):
        text = text.translate(_TURNED_FIGURES)
    return _from_its_end(view, text, "upside_down")


def unmirrored(view: View) -> View | None:
    """A text as a mirror shows it, read from its other side; None where nothing is mirrored."""
    if not _has_two(view.text, _MIRRORED_SIGNS):
        return None
    return _from_its_end(view, view.text.translate(_MIRRORED), "mirrored")


def _has_two(text: str, signs: frozenset[str]) -> bool:
    """Does any of some signs stand in a text, and another one or the same again?"""
    return not signs.isdisjoint(rare_signs(text)) and sum(map(signs.__contains__, beyond_ascii(text))) > 1


def _from_its_end(view: View, text: str, via: str) -> View:
    turned = View(text, (*view.via, via), view.starts, view.ends, view.edited)
    return replace(backwards(turned), via=turned.via)


_TWO_FACED = re.compile(r"[ſɯ]|(?<=[^\W\d_])[βᏰᏸ]")
_OTHER_FACE = {"ſ": "f", "ɯ": "m", "β": "ss", "Ᏸ": "ss", "ᏸ": "ss"}
"""Letters that look like two: a long s like an f, a turned m like a w, a beta like an ß; the fold reads the one, this the other."""


def two_faced(view: View) -> View | None:
    """A text with letters that look like two, read the other way; None where there is none."""
    if _OTHER_FACE.keys().isdisjoint(rare_signs(view.text)):
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
    text = _IN_WORD.sub(lambda m: m.group().translate(STROKES), text)
    return View(text, (*view.via, "leetspeak"), view.starts, view.ends, view.edited)


_GLYPHS = {
    "|\\/|": "m", "/\\/\\": "m", "|v|": "m", "(v)": "m", "\\/\\/": "w", "|/\\|": "w", "|-|": "h", "]-[": "h", ")-(": "h", "}-{": "h", "|\\|": "n", "[\\]": "n",
    "|_|": "u", "(_)": "u", "|)": "d", "|>": "d", "[)": "d", "|<": "k", "|{": "k", "|_": "l", "|2": "r", "|?": "r", "|*": "p", "|=": "f", "|#": "f", "|3": "b", "|8": "b",
    "()": "o", "[]": "o", "\\/": "v", "/-\\": "a", "/\\": "a", "><": "x", "}{": "x", ")(": "x", "_|": "j", "`/": "y", "'/": "y", "-|-": "t", "~|~": "t", "(,)": "q",
    "(": "c", **{chr(stroke): chr(letter) for stroke, letter in STROKES.items()},
}  # fmt: skip
"""Letters out of several signs, as leetspeak draws them; the last ones, of one sign, only beside such."""
_GLYPH = re.compile(r"\|_(?=\|[_)<>238=*?#{])|" + "|".join(map(re.escape, sorted(_GLYPHS, key=len, reverse=True))))
_GLYPH_SIGNS = ("|", "\\", "()", "(_)")
"""One of these is in every word that has such letters."""
_GLYPH_WORD = re.compile(
    r"(?<!\S)(?=\S*(?:\|-\||\|\\\||/\\|\\/|\|_|\(_\)|\|\)|\|<|\|2|\|3|\|=|\|\*|/-\\|(?<=[^\W_])\(\)(?=[^\W_])))[^\s]{2,120}(?!\S)"
)


def pieced(view: View) -> View | None:
    """The view with letters that are put together out of several signs, |-|0|_|_0; None where no word has any."""
    if not any(sign in view.text for sign in _GLYPH_SIGNS):
        return None
    words = (word for word in _GLYPH_WORD.finditer(view.text) if "://" not in word.group())
    found = [
        Edit(word.start() + glyph.start(), word.start() + glyph.end(), _GLYPHS[glyph.group()], "leetspeak")
        for word in words
        for glyph in _GLYPH.finditer(word.group())
    ]
    return apply(view, found) if found else None
