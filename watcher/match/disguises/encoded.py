"""Blocks that show themselves to be encoded -> a view with what they say: base64, hex, percent signs, entities, escapes, Morse, bits.

A mention inside a block spans the whole block. Each decoder looks for its signs before it reads.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from watcher.match.disguises import codes
from watcher.match.text.figures import digits, figures
from watcher.match.text.fold import UNSPACED
from watcher.match.text.numbers import ENGLISH
from watcher.match.text.signs import outline, signs
from watcher.match.text.views import Edit, View, apply, plain

MAX_BLOCK = 64 * 1024
"""An encoded block longer than this (code points) is left alone: no hostile post may cost more than its size."""
LINE = 16
"""Letters of base64 that go on in the next line."""
_FIGURES = r"[MNO][DTjz][AEIMQUYcgk](?:=|[wxyz0-5])|[MNO][AQgw]=="
"""One, two or three figures alone in base64."""
_BASE64 = re.compile(
    rf"(?<![A-Za-z0-9+/_-])={{0,2}}(?:(?=[A-Za-z+/_-]*(?:[0-9=]|[a-z][A-Z]))[A-Za-z0-9+/_-]{{4,}}(?:\s?\n[A-Za-z0-9+/_-]{{16,}})*(?P<last>(?<=[A-Za-z0-9+/_-]{{16}})\s?\n[A-Za-z0-9+/_-]{{2,15}}(?=[\s=]|\Z))?={{0,2}}|{_FIGURES})(?![A-Za-z0-9+/_=-])"
)
_HEX = re.compile("[0-9A-Fa-f]{6,}")
"""The whole run: what stands beside it is looked at afterwards, since a lookahead would try each of its letters anew."""
_HEX_PAIRS = re.compile(
    r"(?<![0-9A-Za-z])[0-9A-Fa-f]{2}(?:([ :,\n-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2})+(?![0-9A-Za-z])"
)
_HEX_FOURS = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{4}[ \n]){2,}(?:[0-9A-Fa-f]{2}){1,2}(?![0-9A-Za-z])")
_HEX_MARKED = re.compile(r"(?:(?:0x|\\x)[0-9A-Fa-f]{2}[ ,]{0,2}){2,}(?:0x|\\x)[0-9A-Fa-f]{2}")
_PERCENT = re.compile(r"(?<![\w.~+*-])(?:[\w.~+*-]*%[0-9A-Fa-f]{2})+[\w.~+*-]*")
_ESCAPE = re.compile(
    r"\\u(?P<pair>[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2})|\\u\{([0-9A-Fa-f]{1,6})\}|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\x([0-9A-Fa-f]{2})|%u([0-9A-Fa-f]{4})|U\+([0-9A-Fa-f]{4,6})(?:\s(?=U\+))?"
)
_LINE_BREAK = re.compile(r"\\[nrt]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});?")
_JOINS = rf"(?!{UNSPACED.pattern})\w"
_CODE = "[.·•…\\-–—−_]{1,6}"
_MORSE = re.compile(rf"(?<!{_JOINS})(?<![.–—-])(?:{_CODE}(?:[ ]{{1,3}}|\r?\n|\s*[/|]\s*)){{3,}}{_CODE}(?!{_JOINS})")
_BINARY = re.compile(
    r"(?<![0-9])(?:(?:(?:0b)?[01]{8}[ ,\n]{0,2}){2,}(?:0b)?[01]{8}|(?:[01]{7}[ ,\n]{1,2}){2,}[01]{7})(?![0-9])"
)
_DECIMAL = re.compile(
    r"(?<![0-9])(?:(?:[01]?[0-9]{2}|2[0-4][0-9])[ ,;\n-]{1,2}){5,}(?:[01]?[0-9]{2}|2[0-4][0-9])(?![0-9])"
)
_CHARACTER = r"\b[Cc][Hh][Rr][WwBb]?\$?\(\d{2,3}\)"
_CHARACTER_SIGN = re.compile(r"[Hh][Rr][WwBb]?\$?\(")
_CHARACTERS = re.compile(rf"(?:{_CHARACTER}[\s+.&,|]{{0,4}}){{3,}}{_CHARACTER}")
"""Characters by their codes, as programs join them: chr(72) + chr(105)."""
_PLACE = "(?:0?[1-9]|1[0-9]|2[0-6])"
_PLACES = re.compile(rf"(?<![\w.-]){_PLACE}(?P<sign>-|\.|, ?|  ?)(?:{_PLACE}(?P=sign)){{2,}}{_PLACE}(?!\w|[.-]\w)")
"""Each letter's place in the alphabet: 8-15-12-12-15-23."""
FEWEST_PLACES = 4
_BRAILLE_NUMBER = re.compile("⠼[a-j]+")
"""Behind the sign for a number the first letters are figures; letters are read already (styles.py)."""
_SHORTCODE = re.compile(
    rf":(?:(?:regional_indicator|alphabet-white|alphabet-yellow|letter|keycap)[_-]([a-z0-9])|({'|'.join(ENGLISH)})):"
)
"""Letters and figures as chats name their emoji: :regional_indicator_n:, :alphabet-white-n:, :two:."""
_OCTAL = re.compile(r"(?:\\[0-3][0-7]{2}){3,}")
_QUOTED_PRINTABLE = re.compile("(?:=[0-9A-Fa-f]{2}){2,}")
_BASE32 = re.compile("(?<![A-Za-z0-9])(?<![A-Z2-7]=)(?:[A-Z2-7]{16,}|[A-Z2-7]{8,}(?==))={0,6}(?![A-Za-z0-9=])")
_MARKUP = re.compile(
    r"<!--.{0,200}?-->|<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]{0,200})?/?>|\[/?(?:b|i|u|s|color|size|spoiler|quote)(?:=[^\]]{0,40})?\]"
)
_LINK = re.compile(r"\]\([^\s()]{1,300}\)")
"""What a link in Markdown has behind its words."""
_EMPTY_BOLD = re.compile(r"(?<=[^\s*])\*{4}(?=[^\s*])")
_EACH_BOLD, _EACH_HIDDEN = re.compile(r"(?:\*\*[^\s*]\*\*){3,}"), re.compile(r"(?:\|\|[^\s|]\|\|){3,}")
"""Letters that are each marked up as bold, or as a spoiler."""

Find = Callable[[str, Sequence[str]], Iterable[re.Match[str]]]
"""A text and the runs of figures in it -> the blocks that may be encoded; nothing, at little cost, where their signs are missing."""


class Decoder(NamedTuple):
    via: str
    sign: str  # what every such block has in it
    find: Find
    open: Callable[[re.Match[str]], str | None]
    figured: bool = False  # it has figures, of whatever form


_hex_outline = outline(lambda c: "x" if c in "0123456789abcdefABCDEF" else " " if c in " \n:,-" else ".")
_cased_outline = outline(
    lambda c: "A" if c.isupper() else "a" if c.islower() else "0" if c in "0123456789=" else "+" if c in "+/_-" else " "
)
_base32_outline = outline(lambda c: "A" if c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" else " ")
_morse_outline = outline(lambda c: "-" if c in ".-_?" else " " if c.isspace() or c in "/|" else "x")
_spelled_outline = outline(lambda c: "x" if c.isalnum() or c in "+=!@$" else "\n" if c in "\n\r\t" else " ")


def _shaped(shape: re.Pattern[str]) -> Find:
    return lambda text, _: shape.finditer(text)


def _binaries(text: str, numbers: Sequence[str]) -> Iterable[re.Match[str]]:
    return _BINARY.finditer(text) if any(len(n) > 6 and not n.strip("01") for n in numbers) else ()


def _decimals(text: str, numbers: Sequence[str]) -> Iterable[re.Match[str]]:
    return _DECIMAL.finditer(text) if len(numbers) > 5 and sum(len(n) in {2, 3} for n in numbers) > 5 else ()


def _characters(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    return _CHARACTERS.finditer(text) if _CHARACTER_SIGN.search(text) else ()


def _places(text: str, numbers: Sequence[str]) -> Iterable[re.Match[str]]:
    return _PLACES.finditer(text) if sum(len(n) < 3 for n in numbers) >= FEWEST_PLACES else ()


def _hexes(text: str, numbers: Sequence[str]) -> Iterator[re.Match[str]]:
    if sum(map(len, numbers)) < 4:
        return
    outline = _hex_outline(text)
    for match in _HEX.finditer(text) if b"xxxxxx" in outline else ():
        start, end = match.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if (end - start) % 2 == 0 and not any(c.isascii() and c.isalnum() for c in beside):
            yield match
    if b"xx xx xx" in outline:
        yield from _HEX_PAIRS.finditer(text)
    if b"xxxx xxxx xx" in outline:
        yield from (m for m in _HEX_FOURS.finditer(text) if any(map(str.isalpha, m.group())))


_BARE_FIGURES = re.compile("[MNO][DTjz]")
"""What two figures alone begin with."""


def _may_hold_base64(text: str) -> bool:
    """A cheap look: a capital behind a small letter, or beside a figure but for small letters and signs, or the beginning of bare figures."""
    outline = _cased_outline(text)
    unlike = outline.translate(None, b"a+")
    if b"A" not in unlike:
        return False
    beside = b"A0" in unlike or b"0A" in unlike or b"aA" in outline
    return beside or (("M" in text or "N" in text or "O" in text) and _BARE_FIGURES.search(text) is not None)


def _base32s(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    fewest = 8 if "=" in text else 16
    return _BASE32.finditer(text) if b"A" * fewest in _base32_outline(text) else ()


def _base64s(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    if not _may_hold_base64(text):
        return ()
    odd = [chunk for chunk in text.split() if chunk.lower() != chunk and not _is_word(chunk)]
    if not odd or ("\n" in text and max(map(len, odd)) >= LINE):
        return _BASE64.finditer(text) if odd else ()
    return itertools.chain.from_iterable(map(_BASE64.finditer, *zip(*_spans(text, odd), strict=True)))


def _spans(text: str, chunks: list[str]) -> Iterator[tuple[str, int, int]]:
    """Where the chunks stand, one after the other; no word between them holds one, for want of a capital inside it."""
    end = 0
    for chunk in chunks:
        start = text.index(chunk, end)
        end = start + len(chunk)
        yield text, start, end


_DRAWN_APART = re.compile(r"(?<!\S)\S( · |[^\w\s]|[ _])(?:[^\n]\1){6,}\S(?![^\W_])")
SINGLE_FIGURES = 4
"""Figures that stand alone, in a date or position whose every sign stands apart."""
_LETTER = r"[A-Za-z0-9+/=_|!@$-]"
_APART = re.compile(rf"(?<!\S){_LETTER}([^\w\s]|[ _])(?:{_LETTER}\1){{7,}}{_LETTER}(?!\S)")
_MORSE_SIGN = re.compile(b"- +-{1,6} +-{1,6} +-")
"""Four codes in a row, in outline."""


def _morses(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    return _MORSE.finditer(text) if _MORSE_SIGN.search(_morse_outline(text)) else ()


_SEPARATED = b"x x x x x x x x x"


def _aparts(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    """Runs of nine letters and more that stand apart, each behind the same sign."""
    return _APART.finditer(text) if _SEPARATED in _spelled_outline(text) else ()


_OPENS, _CLOSES = re.compile(r"(?<!\w)_{1,3}(?=[^\W_])"), re.compile(r"(?<=[^\W_])_{1,3}(?!\w)")
_STROKES = re.compile(f"{_OPENS.pattern}|{_CLOSES.pattern}")


def _italics(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    """The strokes that set words in italics: _copperlynx is hers_."""
    return _STROKES.finditer(text) if _OPENS.search(text) and _CLOSES.search(text) else ()


def _drawn_apart(text: str, numbers: Sequence[str]) -> Iterable[re.Match[str]]:
    """Runs of eight signs of any kind and more, figures among them, that stand apart: 5/7/./2/0/8/5/9."""
    single = sum(len(number) == 1 for number in numbers)
    return _DRAWN_APART.finditer(text) if single >= SINGLE_FIGURES else ()


def _drawn_together(match: re.Match[str]) -> str | None:
    """The signs together, where so many are figures: words that are spelled out need no joining."""
    text = match.group()[:: 1 + len(match[1])]
    return text if len(digits(text)) >= SINGLE_FIGURES else None


def _joined(match: re.Match[str]) -> str | None:
    """The letters together, where they may be encoded or some are strokes; other words that are spelled out need no joining."""
    text = match.group()[::2]
    encoded = len(text) > codes.SURELY_TEXT and (_may_hold_base64(text) or _HEX.fullmatch(text))
    return text if encoded or any(stroke in text for stroke in "|!+") else None


def _is_word(chunk: str) -> bool:
    """Is what stands between two blanks, with a capital in it, surely no base64: a short piece or a plain word?"""
    return len(chunk) < 4 or (chunk.isalpha() and (chunk.istitle() or chunk.isupper()))


DECODERS = (
    Decoder("html", "&", _shaped(_ENTITY), codes.entity),
    Decoder("url", "%", _shaped(_PERCENT), codes.percent),
    Decoder("escape", "\\", _shaped(_ESCAPE), codes.escape),
    Decoder("escape", "\\", _shaped(_LINE_BREAK), codes.line_break),
    Decoder("escape", "U+", _shaped(_ESCAPE), codes.escape),
    Decoder("escape", "%u", _shaped(_ESCAPE), codes.escape),
    Decoder("markup", "<", _shaped(_MARKUP), codes.tag),
    Decoder("markup", "[/", _shaped(_MARKUP), codes.tag),
    Decoder("markup", "](", _shaped(_LINK), codes.tag),
    Decoder("markup", "**", _shaped(_EACH_BOLD), codes.bare),
    Decoder("markup", "_", _italics, codes.tag),
    Decoder("markup", "****", _shaped(_EMPTY_BOLD), codes.tag),
    Decoder("markup", "||", _shaped(_EACH_HIDDEN), codes.bare),
    Decoder("morse", "-", _morses, codes.morse),
    Decoder("morse", "·", _morses, codes.morse),
    Decoder("morse", "–", _morses, codes.morse),
    Decoder("morse", "−", _morses, codes.morse),
    Decoder("morse", "—", _morses, codes.morse),
    Decoder("braille", "⠼", _shaped(_BRAILLE_NUMBER), codes.braille_number),
    Decoder("shortcode", ":", _shaped(_SHORTCODE), codes.shortcode),
    Decoder("binary", "", _binaries, codes.binary, figured=True),
    Decoder("decimal", "", _decimals, codes.decimal, figured=True),
    Decoder("decimal", "(", _characters, codes.decimal, figured=True),
    Decoder("hex", "", _hexes, codes.from_hex, figured=True),
    Decoder("hex", "0x", _shaped(_HEX_MARKED), codes.from_hex),
    Decoder("hex", "\\x", _shaped(_HEX_MARKED), codes.from_hex),
    Decoder("places", "", _places, codes.places, figured=True),
    Decoder("octal", "\\", _shaped(_OCTAL), codes.octal),
    Decoder("quoted_printable", "=", _shaped(_QUOTED_PRINTABLE), codes.quoted_printable),
    Decoder("base64", "", _base64s, codes.from_base64),
    Decoder("base32", "", _base32s, codes.from_base32),
    Decoder("spacing", "", _drawn_apart, _drawn_together, figured=True),
    Decoder("spacing", "", _aparts, _joined),
)


BLOCKS = frozenset({"base64", "base32", "hex", "morse", "binary", "decimal", "octal", "quoted_printable", "places"})
"""Encodings in which a whole block is one mention, however much it says."""


@lru_cache(1024)
def _worth(met: frozenset[int], *, figured: bool) -> tuple[Decoder, ...]:
    """The decoders that may find something in a text with these signs, and with figures or without."""
    return tuple(d for d in DECODERS if met.issuperset(signs(d.sign)) and (figured or not d.figured))


def decoded(text: str) -> Iterator[Edit]:
    """Every piece of a text that decodes to something readable."""
    numbers = figures(text)
    for via, sign, find, decode, _ in _worth(signs(text), figured=bool(numbers)):
        for match in find(text, numbers) if sign in text else ():
            if match.end() - match.start() > MAX_BLOCK:
                continue
            decoded = decode(match)
            if decoded is not None and decoded != match.group():
                yield Edit(match.start(), match.end(), decoded, via)


def opened(view: View) -> View | None:
    """The view with everything decoded that shows itself, or None where there is nothing. Where tags go through words, they alone are taken out:
    an encoded block may be whole without them.
    """
    found = list(decoded(view.text))
    if not found:
        return None
    tags = [edit for edit in found if edit.via == "markup"]
    found = tags if _joins(view.text, tags) else found
    return plain(apply(view, found))


def _joins(text: str, tags: Iterable[Edit]) -> bool:
    """Does a word go on across a tag, or across several in a row?"""
    start = end = -1
    for tag in sorted(tags, key=attrgetter("start")):
        start, end = (tag.start if tag.start != end else start), tag.end
        if text[max(0, start - 1) : start].isalnum() and text[end : end + 1].isalnum():
            return True
    return False
