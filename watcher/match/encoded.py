"""Blocks that show themselves to be encoded -> a view with what they say: base64, hex, percent signs, entities, escapes, Morse, bits.

A mention inside a block spans the whole block. Each decoder looks for its signs before it reads.
"""

import base64
import html
import itertools
import re
import unicodedata
import urllib.parse
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from watcher.match.fold import figures
from watcher.match.turned import rot13
from watcher.match.views import Edit, View, apply, cleaned

MAX_BLOCK = 64 * 1024
"""An encoded block longer than this (code points) is left alone: no hostile post may cost more than its size."""
LINE = 16
"""Letters of base64 that go on in the next line."""
_FIGURES = r"[MNO][DTjz][AEIMQUYcgk](?:=|[wxyz0-5])|[MNO][AQgw]=="
"""One, two or three figures alone in base64."""
_BASE64 = re.compile(
    rf"(?<![A-Za-z0-9+/_=-])={{0,2}}(?:(?=[A-Za-z+/_-]*(?:[0-9=]|[a-z][A-Z]))[A-Za-z0-9+/_-]{{4,}}(?:\s?\n[A-Za-z0-9+/_-]{{16,}})*={{0,2}}|{_FIGURES})(?![A-Za-z0-9+/_=-])"
)
_HEX = re.compile("[0-9A-Fa-f]{6,}")
"""The whole run: what stands beside it is looked at afterwards, since a lookahead would try each of its letters anew."""
_HEX_PAIRS = re.compile(
    r"(?<![0-9A-Za-z])[0-9A-Fa-f]{2}(?:([ :\n-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2})+(?![0-9A-Za-z])"
)
_HEX_MARKED = re.compile(r"(?:(?:0x|\\x)[0-9A-Fa-f]{2}[ ,]{0,2}){3,}")
_PERCENT = re.compile(r"(?<![\w.~+*-])(?:[\w.~+*-]*%[0-9A-Fa-f]{2})+[\w.~+*-]*")
_ESCAPE = re.compile(
    r"\\u\{([0-9A-Fa-f]{1,6})\}|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\x([0-9A-Fa-f]{2})|U\+([0-9A-Fa-f]{4,6})\s?"
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});?")
_MORSE = re.compile(r"(?<![\w.–—-])(?:[.·•\-–—_]{1,6}(?:[ ]{1,3}|\r?\n|\s*[/|]\s*)){3,}[.·•\-–—_]{1,6}(?![\w])")
_BINARY = re.compile(r"(?<![0-9])(?:[01]{8}[ ]?){3,}(?![0-9])")
_DECIMAL = re.compile(r"(?<![0-9])(?:1?[0-9]{2}[ ,;]{1,2}){5,}1?[0-9]{2}(?![0-9])")
_MARKUP = re.compile(
    r"<!--.{0,200}?-->|<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]{0,200})?/?>|\[/?(?:b|i|u|s|color|size|spoiler|quote)(?:=[^\]]{0,40})?\]"
)

MORSE = {
    ".-": "a", "-...": "b", "-.-.": "c", "-..": "d", ".": "e", "..-.": "f", "--.": "g", "....": "h", "..": "i", ".---": "j",
    "-.-": "k", ".-..": "l", "--": "m", "-.": "n", "---": "o", ".--.": "p", "--.-": "q", ".-.": "r", "...": "s", "-": "t",
    "..-": "u", "...-": "v", ".--": "w", "-..-": "x", "-.--": "y", "--..": "z", "-----": "0", ".----": "1", "..---": "2",
    "...--": "3", "....-": "4", ".....": "5", "-....": "6", "--...": "7", "---..": "8", "----.": "9", ".-.-.-": ".",
    "--..--": ",", "-....-": "-", ".--.-.": "@", "-..-.": "/", "..--.-": "_",
}  # fmt: skip
"""International Morse code: Recommendation ITU-R M.1677-1."""


SURELY_TEXT = 12
"""Bytes. So many that are text by chance are one case in a hundred thousand."""
_CONTROLS = frozenset(range(32)) - frozenset(b"\n\r\t")


def _readable(raw: bytes) -> str | None:
    """Decoded bytes as text, if a person could read it."""
    wide = len(raw) >= 8 and not any(raw[1::2])
    if not wide and not _CONTROLS.isdisjoint(raw):
        return None
    try:
        text = raw.decode("utf-16-le" if wide else "utf-8")
    except UnicodeDecodeError:
        return None
    if not text or not all(map(_may_stand, text)):
        return None
    wordy = sum(c.isalnum() or c in " \n" for c in text)
    needed = len(text) if len(text) < 6 else 0.6 * len(text)
    return cleaned(text).text if wordy >= needed or len(raw) >= SURELY_TEXT else None


def _may_stand(char: str) -> bool:
    """Is it a character of a text, seen or not?"""
    kind = unicodedata.category(char)
    return kind[0] in "LNPZMS" or kind == "Cf" or char in "\n\r\t"


def _base64(match: re.Match[str]) -> str | None:
    block = re.sub(r"\s", "", match.group())
    bare = block.strip("=").replace("-", "+").replace("_", "/")
    if (
        len(bare) % 4 == 1
        or (len(bare) < 8 and "=" not in block and len(bare) != 4)
        or bare.islower()
        or bare.isdigit()
    ):
        return None
    raw = _from_base64(bare)
    text = _readable(raw)
    if text is not None and len(raw) < 6 and not all(c.isdigit() or c in " -/" for c in text):
        return text if "=" in block or len(raw) > 4 else None
    if text is None and len(raw) >= SURELY_TEXT:
        return _readable(_from_base64(bare[::-1])) or _readable(_from_base64(rot13(bare)))
    return text


def _from_base64(bare: str) -> bytes:
    return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)


def _hex(match: re.Match[str]) -> str | None:
    block = match.group()
    pairs = re.findall(r"[0-9A-Fa-f]{2}", block.replace("0x", "").replace("\\x", ""))
    size = len(pairs)
    apart = ((0, size - 1), (1, size)) if len(block) > 2 * size else ()
    for start, end in ((0, size), *apart):  # a word of two such letters may stand beside it: "de 67", "67 de nada"
        text = _readable(bytes.fromhex("".join(pairs[start:end])))
        if text is not None and end - start >= 3 and not (block.isdigit() and _odd(text)):
            return " ".join((*pairs[:start], text, *pairs[end:]))
    return _readable(bytes.fromhex("".join(pairs)[::-1])) if size >= SURELY_TEXT else None


MIN_WORD = 4
"""Letters. Figures of fewer are hardly a word in hexadecimal."""


def _odd(text: str) -> bool:
    """Is what some figures say neither a number nor a word? Order numbers and phones are."""
    word = len(text) >= MIN_WORD and (text.islower() or text.isupper() or text.istitle())
    return not text.isdigit() and not word and len(text) < 2 * MIN_WORD


def _percent(match: re.Match[str]) -> str | None:
    return urllib.parse.unquote_plus(match.group(), errors="replace")


def _escape(match: re.Match[str]) -> str | None:
    code = int(next(filter(None, match.groups())), 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else None


def _entity(match: re.Match[str]) -> str | None:
    text = html.unescape(match.group())
    return text if text != match.group() else None


def _morse(match: re.Match[str]) -> str | None:
    words = re.split(r"\s*[/|]\s*|\s{3,}", match.group().translate(str.maketrans("·•–—_", "..---")).strip())
    letters = [[MORSE.get(code) for code in word.split()] for word in words]
    if any(None in word for word in letters) or sum(map(len, letters)) < 4:
        return None
    return " ".join("".join(filter(None, word)) for word in letters)


def _binary(match: re.Match[str]) -> str | None:
    return _readable(bytes(int(b, 2) for b in re.findall(r"[01]{8}", match.group())))


def _decimal(match: re.Match[str]) -> str | None:
    codes = [int(n) for n in re.findall(r"\d+", match.group())]
    return _readable(bytes(codes)) if all(32 <= c < 127 for c in codes) else None


def _empty(match: re.Match[str]) -> str | None:
    breaks = match.groups() and match.group(2) and match.group(2).lower() in {"br", "p", "div", "li", "td", "tr"}
    return "\n" if breaks else ""


Find = Callable[[str, Sequence[str]], Iterable[re.Match[str]]]
"""A text and the runs of figures in it -> the blocks that may be encoded; nothing, at little cost, where their signs are missing."""


class Decoder(NamedTuple):
    via: str
    sign: str  # what every such block has in it
    find: Find
    open: Callable[[re.Match[str]], str | None]


_PAIRS_SIGN = re.compile(r"[0-9][0-9A-Fa-f]([ :\n-])[0-9A-Fa-f]{2}\1")
"""Letters of ASCII in two figures each all begin with a figure."""


def _shaped(shape: re.Pattern[str]) -> Find:
    return lambda text, _: shape.finditer(text)


def _binaries(text: str, numbers: Sequence[str]) -> Iterable[re.Match[str]]:
    return _BINARY.finditer(text) if any(len(n) > 7 and not n.strip("01") for n in numbers) else ()


def _decimals(text: str, numbers: Sequence[str]) -> Iterable[re.Match[str]]:
    return _DECIMAL.finditer(text) if len(numbers) > 5 and sum(len(n) in {2, 3} for n in numbers) > 5 else ()


def _hexes(text: str, numbers: Sequence[str]) -> Iterator[re.Match[str]]:
    if sum(map(len, numbers)) < 4:
        return
    for match in _HEX.finditer(text):
        start, end = match.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if (end - start) % 2 == 0 and not any(c.isascii() and c.isalnum() for c in beside):
            yield match
    if _PAIRS_SIGN.search(text):
        yield from _HEX_PAIRS.finditer(text)


_SMALL = b"abcdefghijklmnopqrstuvwxyz"
_SHAPES = (
    bytes(
        ord("A" if chr(c).isupper() else "a" if chr(c).islower() else "0" if chr(c) in "0123456789=" else " ")
        for c in range(128)
    )
    + b" " * 128
)
_BARE_FIGURES = re.compile("[MNO][DTjz]")
"""What two figures alone begin with."""


def _may_hold_base64(text: str) -> bool:
    """A cheap look: a capital behind a small letter, or beside a figure but for small letters and signs, or the beginning of bare figures."""
    raw = text.encode("ascii", "replace")
    unlike = raw.translate(_SHAPES, _SMALL + b"+/_-")
    if b"A" not in unlike:
        return False
    beside = b"A0" in unlike or b"0A" in unlike or b"aA" in raw.translate(_SHAPES)
    return beside or (("M" in text or "N" in text or "O" in text) and _BARE_FIGURES.search(text) is not None)


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


_LETTER = r"[A-Za-z0-9+/=_|!@$-]"
_APART = re.compile(rf"(?<!\S){_LETTER}([^\w\s]|[ _])(?:{_LETTER}\1){{7,}}{_LETTER}(?!\S)")
_SEPARATED = b"x x x x x x x x x"
_SPELLED = bytes(
    ord("x") if chr(c).isalnum() or chr(c) in "+=!@$" else 0 if chr(c) in "\n\r\t" else ord(" ") for c in range(128)
)
_SPELLED += bytes(128)


def _aparts(text: str, _: Sequence[str]) -> Iterable[re.Match[str]]:
    """Runs of nine letters and more that stand apart, each behind the same sign."""
    return _APART.finditer(text) if _SEPARATED in text.encode("ascii", "replace").translate(_SPELLED) else ()


def _joined(match: re.Match[str]) -> str | None:
    """The letters together, where they may be encoded or some are strokes; other words that are spelled out need no joining."""
    text = match.group()[::2]
    encoded = len(text) > SURELY_TEXT and (_may_hold_base64(text) or _HEX.fullmatch(text))
    return text if encoded or any(stroke in text for stroke in "|!+") else None


def _is_word(chunk: str) -> bool:
    """Is what stands between two blanks, with a capital in it, surely no base64: a short piece or a plain word?"""
    return len(chunk) < 4 or (chunk.isalpha() and (chunk.istitle() or chunk.isupper()))


DECODERS = (
    Decoder("html", "&", _shaped(_ENTITY), _entity),
    Decoder("url", "%", _shaped(_PERCENT), _percent),
    Decoder("escape", "\\", _shaped(_ESCAPE), _escape),
    Decoder("escape", "U+", _shaped(_ESCAPE), _escape),
    Decoder("markup", "<", _shaped(_MARKUP), _empty),
    Decoder("markup", "[/", _shaped(_MARKUP), _empty),
    Decoder("morse", "-", _shaped(_MORSE), _morse),
    Decoder("morse", "·", _shaped(_MORSE), _morse),
    Decoder("morse", "–", _shaped(_MORSE), _morse),
    Decoder("binary", "", _binaries, _binary),
    Decoder("decimal", "", _decimals, _decimal),
    Decoder("hex", "", _hexes, _hex),
    Decoder("hex", "0x", _shaped(_HEX_MARKED), _hex),
    Decoder("hex", "\\x", _shaped(_HEX_MARKED), _hex),
    Decoder("base64", "", _base64s, _base64),
    Decoder("spacing", "", _aparts, _joined),
)


def decoded(text: str) -> Iterator[Edit]:
    """Every piece of a text that decodes to something readable."""
    numbers = figures(text)
    for via, sign, find, decode in DECODERS:
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
    tags = [edit for edit in found if edit.via == "markup"]
    found = tags if _joins(view.text, tags) else found
    return apply(view, found) if found else None


def _joins(text: str, tags: Iterable[Edit]) -> bool:
    """Does a word go on across a tag, or across several in a row?"""
    start = end = -1
    for tag in sorted(tags, key=attrgetter("start")):
        start, end = (tag.start if tag.start != end else start), tag.end
        if text[max(0, start - 1) : start].isalnum() and text[end : end + 1].isalnum():
            return True
    return False
