"""A post's text -> the views of it that are searched, each with a way back to the raw offsets.

A view is the text after one or more decodings: encoded blocks opened, entities and escapes resolved, number words turned into
digits, the whole reversed or rotated. Nested to a depth of two. A mention inside an encoded block spans the whole block.

Rule: views only multiply where the text gives cause: a block that decodes to readable text, a trigger met in the skeleton.
"""

import base64
import binascii
import codecs
import html
import itertools
import re
import unicodedata
import urllib.parse
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from watcher.match.fold import FOREIGN, Edges, edges, fold, offsets

MAX_BLOCK = 64 * 1024
"""An encoded block longer than this (code points) is left alone: no hostile post may cost more than its size."""


MASKED = "masked"
"""The name of what fits in place of hidden letters (masked.py)."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace [start, end) by `text`."""

    start: int
    end: int
    text: str = field(repr=False)
    via: str


@dataclass(frozen=True)
class View:
    """One way of reading a text. `starts` and `ends` give, for each of its characters, the span of the raw text behind it."""

    text: str = field(repr=False)
    via: tuple[str, ...] = ()
    starts: list[int] | None = field(default=None, repr=False)
    ends: list[int] | None = field(default=None, repr=False)
    edited: tuple[tuple[int, int, str], ...] = ()  # [start, end) of this view that came from a decoding, and its name

    @cached_property
    def skeleton(self) -> bytes:
        return fold(self.text)

    @cached_property
    def offsets(self) -> list[int]:
        return offsets(self.text)

    @cached_property
    def edges(self) -> Edges:
        return edges(self.text)

    def behind(self, start: int, end: int) -> tuple[int, int]:
        """The text span [start, end) behind a skeleton span."""
        at = self.offsets
        return at[start], at[end - 1] + 1

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The raw span behind a span of this view's text."""
        if self.starts is None or self.ends is None:
            return start, end
        span = range(start, end)
        return min(self.starts[i] for i in span), max(self.ends[i] for i in span)

    def shown(self, start: int, end: int) -> float:
        """The share of a span that its author did not hide."""
        hidden = sum(
            min(b, end) - max(a, start) for a, b, name in self.edited if name == MASKED and a < end and start < b
        )
        return 1 - hidden / (end - start)

    def names(self, start: int, end: int) -> tuple[str, ...]:
        """The decodings that a span of this view went through."""
        own = [name for a, b, name in self.edited if a < end and start < b]
        return tuple(dict.fromkeys((*self.via, *own)))


def apply(view: View, edits: list[Edit]) -> View:
    """The view after non-overlapping edits; where two overlap, the earlier and longer one wins."""
    text, at = view.text, 0
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    edited: list[tuple[int, int, str]] = []
    size = 0

    def keep(a: int, b: int) -> None:
        nonlocal size
        parts.append(text[a:b])
        starts.extend(range(a, b) if view.starts is None else view.starts[a:b])
        ends.extend(range(a + 1, b + 1) if view.ends is None else view.ends[a:b])
        size += b - a

    old = deque(sorted(view.edited))
    open_: list[tuple[int, int, str]] = []  # what was decoded before and reaches into an edit
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if edit.start < at:
            continue
        open_ = [piece for piece in open_ if piece[1] > edit.start]
        while old and old[0][0] < edit.end:
            a, b, name = old.popleft()
            if b <= edit.start:
                edited.append((a - at + size, b - at + size, name))
            else:
                open_.append((a, b, name))
        keep(at, edit.start)
        a, b = view.raw(edit.start, edit.end)
        parts.append(edit.text)
        starts.extend([a] * len(edit.text))
        ends.extend([b] * len(edit.text))
        edited += [(size, size + len(edit.text), n) for n in (*(n for _, _, n in open_), edit.via)]
        size += len(edit.text)
        at = edit.end
    edited += [(a - at + size, b - at + size, n) for a, b, n in old]
    keep(at, len(text))
    return View("".join(parts), view.via, starts, ends, tuple(edited))


_UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc"})


def cleaned(text: str) -> View:
    """A text without the marks and invisible characters that are strewn into words; its plain view where there are none."""
    if text.isascii() or _UNSEEN.isdisjoint(map(unicodedata.category, "".join(FOREIGN.findall(text)))):
        return View(text)
    keep = [i for i, c in enumerate(text) if c <= "\x7f" or unicodedata.category(c) not in _UNSEEN]
    shown = "".join(text[i] for i in keep)
    ends = [*(keep[1:]), len(text)] if keep else []
    ends = [
        end if unicodedata.category(text[end - 1]) in {"Mn", "Me"} else at + 1
        for at, end in zip(keep, ends, strict=True)
    ]
    edited = tuple((n, n + 1, "invisible") for n, (a, b) in enumerate(itertools.pairwise(keep)) if b - a > 1)
    return View(shown, (), keep, ends, edited)


# --- decodings that show themselves --------------------------------------------------------------------------------

LINE = 16
"""Letters of base64 that go on in the next line."""
_BASE64 = re.compile(
    r"(?<![A-Za-z0-9+/_=-])(?=[A-Za-z+/_-]*(?:[0-9=]|[a-z][A-Z]))[A-Za-z0-9+/_-]{4,}(?:\s?\n[A-Za-z0-9+/_-]{16,})*={0,2}(?![A-Za-z0-9+/_-])"
)
_HEX = re.compile("[0-9A-Fa-f]{6,}")
"""The whole run: what stands beside it is looked at afterwards, since a lookahead would try each of its letters anew."""
_HEX_PAIRS = re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{2}(?:([ :-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2})+(?![0-9A-Za-z])")
_HEX_MARKED = re.compile(r"(?:(?:0x|\\x)[0-9A-Fa-f]{2}[ ,]{0,2}){3,}")
_PERCENT = re.compile(r"(?:[\w.~+*-]*%[0-9A-Fa-f]{2})+[\w.~+*-]*")
_ESCAPE = re.compile(r"\\u\{?([0-9A-Fa-f]{4,6})\}?|\\x([0-9A-Fa-f]{2})|U\+([0-9A-Fa-f]{4,6})\s?")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});?")
_MORSE = re.compile(r"(?<![\w.–—-])(?:[.·•\-–—_]{1,6}(?:[ ]{1,3}|\s*[/|]\s*)){3,}[.·•\-–—_]{1,6}(?![\w])")
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
    good = sum(unicodedata.category(c)[0] in "LNPZMS" or c in "\n\r\t" for c in text)
    wordy = sum(c.isalnum() or c in " \n" for c in text)
    needed = len(text) if len(text) < 6 else 0.6 * len(text)
    return text if text and good == len(text) and wordy >= needed else None


def _base64(match: re.Match[str]) -> str | None:
    block = re.sub(r"\s", "", match.group())
    bare = block.rstrip("=").replace("-", "+").replace("_", "/")
    if (
        len(bare) % 4 == 1
        or (len(bare) < 8 and "=" not in block and len(bare) != 4)
        or bare.islower()
        or bare.isdigit()
    ):
        return None
    try:
        raw = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return None
    text = _readable(raw)
    if text is not None and len(raw) < 6 and not all(c.isdigit() or c in " -/" for c in text):
        return text if "=" in block or len(raw) > 4 else None
    return text


def _hex(match: re.Match[str]) -> str | None:
    pairs = re.findall(r"[0-9A-Fa-f]{2}", match.group().replace("0x", "").replace("\\x", ""))
    for end in (len(pairs), len(pairs) - 1):  # a word of two such letters may follow, as in "67 de nada"
        text = _readable(bytes.fromhex("".join(pairs[:end])))
        if text is not None and end >= 3:
            return " ".join((text, *pairs[end:]))
    return None


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


Find = Callable[[str, list[str]], Iterable[re.Match[str]]]
"""A text and the runs of figures in it -> the blocks that may be encoded; nothing, at little cost, where their signs are missing."""


class Decoder(NamedTuple):
    via: str
    find: Find
    open: Callable[[re.Match[str]], str | None]


_NUMBER = re.compile("[0-9]+")
_PAIRS_SIGN = re.compile(r"[0-9][0-9A-Fa-f]([ :-])[0-9A-Fa-f]{2}\1")
"""Letters of ASCII in two figures each all begin with a figure."""


def _signed(sign: str, shape: re.Pattern[str]) -> Find:
    return lambda text, _: shape.finditer(text) if sign in text else ()


def _binaries(text: str, numbers: list[str]) -> Iterable[re.Match[str]]:
    return _BINARY.finditer(text) if any(len(n) > 7 and not n.strip("01") for n in numbers) else ()


def _decimals(text: str, numbers: list[str]) -> Iterable[re.Match[str]]:
    return _DECIMAL.finditer(text) if sum(len(n) in {2, 3} for n in numbers) > 5 else ()


def _hexes(text: str, numbers: list[str]) -> Iterator[re.Match[str]]:
    if sum(map(len, numbers)) < 4:
        return
    for match in _HEX.finditer(text):
        start, end = match.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if (end - start) % 2 == 0 and not any(c.isascii() and c.isalnum() for c in beside):
            yield match
    if _PAIRS_SIGN.search(text):
        yield from _HEX_PAIRS.finditer(text)


def _marked_hexes(text: str, _: list[str]) -> Iterable[re.Match[str]]:
    return _HEX_MARKED.finditer(text) if "0x" in text or "\\x" in text else ()


def _base64s(text: str, _: list[str]) -> Iterable[re.Match[str]]:
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


def _is_word(chunk: str) -> bool:
    """Is what stands between two blanks, with a capital in it, surely no base64: a short piece or a plain word?"""
    return len(chunk) < 4 or (chunk.isalpha() and (chunk.istitle() or chunk.isupper()))


DECODERS = (
    Decoder("html", _signed("&", _ENTITY), _entity),
    Decoder("url", _signed("%", _PERCENT), _percent),
    Decoder("escape", _signed("\\", _ESCAPE), _escape),
    Decoder("escape", _signed("U+", _ESCAPE), _escape),
    Decoder("markup", _signed("<", _MARKUP), _empty),
    Decoder("markup", _signed("[/", _MARKUP), _empty),
    Decoder("morse", _signed("-", _MORSE), _morse),
    Decoder("morse", _signed("·", _MORSE), _morse),
    Decoder("morse", _signed("–", _MORSE), _morse),
    Decoder("binary", _binaries, _binary),
    Decoder("decimal", _decimals, _decimal),
    Decoder("hex", _hexes, _hex),
    Decoder("hex", _marked_hexes, _hex),
    Decoder("base64", _base64s, _base64),
)


def decoded(text: str) -> Iterator[Edit]:
    """Every piece of a text that decodes to something readable."""
    numbers = _NUMBER.findall(text)
    for via, find, decode in DECODERS:
        for match in find(text, numbers):
            if match.end() - match.start() > MAX_BLOCK:
                continue
            decoded = decode(match)
            if decoded is not None and decoded != match.group():
                yield Edit(match.start(), match.end(), decoded, via)


def opened(view: View) -> View | None:
    """The view with everything decoded that shows itself, or None where there is nothing."""
    found = list(decoded(view.text))
    return apply(view, found) if found else None


# --- decodings that only a trigger reveals ---------------------------------------------------------------------------

_ROT = str.maketrans("0123456789", "5678901234")
_ATBASH = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQPONMLKJIHGFEDCBA"
)


def rot13(text: str) -> str:
    return codecs.encode(text, "rot13")


def atbash(text: str) -> str:
    return text.translate(_ATBASH)


CIPHERS: dict[str, Callable[[str], str]] = {"rot13": rot13, "atbash": atbash}
"""Letter for letter, so offsets stay; each is its own inverse."""


def undone(view: View, trigger: str) -> Iterator[View]:
    """The view after what a trigger names: `reversed`, a cipher, or both; what is reversed may be the text, all but its numbers, or each word."""
    cipher = trigger.removeprefix("reversed").strip()
    straight = ciphered(view, cipher) if cipher else view
    if not trigger.startswith("reversed"):
        yield straight
        return
    whole = backwards(straight)
    yield whole
    if len(view.text) <= BY_HAND:
        yield _turned(whole, _FIGURES)
        yield _turned(straight, _LETTERS)


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


# --- letters that are drawn ------------------------------------------------------------------------------------------

_TURNED_FROM = "ɐqɔpǝɟƃɓɥᴉıɾʞʃɯudbɹʇnʌʍʎ∀ᗺƆᗡƎℲ⅁ſ⅂˥WMԀᴚ⊥┴∩Λʻ˙"
_TURNED = str.maketrans(_TURNED_FROM, "abcdefgghiijklmnpqrtuvwyABCDEFGJLLMWPRTTUV,.")
"""Letters turned upside down, as text turners write them; n and u, b and q, d and p are each other's."""
_TURNED_SIGNS = re.compile("[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]")
_LEET_SIGN = r"[\w@$|+]"
_DRAWN = re.compile(
    rf"[^\W\d_][\w@$!]{{0,3}}[|+]|[|+][\w@$!]{{0,3}}[^\W\d_]|(?:(?<!\S)|(?<=[$@|+]))!(?={_LEET_SIGN})|(?<={_LEET_SIGN})!(?=[$@|+])"
)
_IN_WORD = re.compile(rf"(?<=[\w!])[|+]+|[|+]+(?=[\w!])|(?:(?<!\S)|(?<={_LEET_SIGN}))!(?={_LEET_SIGN})")
_STROKES = str.maketrans("|+!", "lti")


def upright(view: View) -> View | None:
    """A text turned upside down, read the other way up; None where nothing is turned."""
    if view.text.isascii() or len(_TURNED_SIGNS.findall(view.text)) < 2:
        return None
    turned = View(view.text.translate(_TURNED), (*view.via, "upside_down"), view.starts, view.ends, view.edited)
    return replace(backwards(turned), via=turned.via)


def drawn(view: View) -> View | None:
    """Strokes that stand for letters in words, | for l, + for t and ! for i; elsewhere they part words, so this is a view of its own."""
    if not ("|" in view.text or "+" in view.text or "!" in view.text) or not _DRAWN.search(view.text):
        return None
    text = _IN_WORD.sub(lambda m: m.group().translate(_STROKES), view.text)
    return View(text, (*view.via, "leetspeak"), view.starts, view.ends, view.edited)


_QUOTE, _OPENING = re.compile("[\"“”„«'‘(]"), re.compile(r"\s[\"“”„«'‘(]")
_MIDDLE = re.compile(r"(?<=[^\W\d_]{2})(\s+[\"“”„«'‘(][^\"“”«»'’()\n]{2,24}[\"“”»'’)])(?=\s+[^\W\d_a-z])")
"""A nickname between two names: Isolde "Izzy" Fairweather."""


def unquoted(view: View) -> View | None:
    """The text without what stands in quotes between two words of which the second has a capital; None where nothing does."""
    if not _QUOTE.search(view.text) or not _OPENING.search(view.text):
        return None
    found = [Edit(m.start(), m.end(), "", "quoted") for m in _MIDDLE.finditer(view.text)]
    return apply(view, found) if found else None
