"""One encoded block -> what it says, None where it says nothing that a person could read.

Each takes the match of its shape (encoded.py).
"""

import base64
import binascii
import html
import itertools
import re
import unicodedata
import urllib.parse
import zlib

from watcher.match.disguises.turned import rot13
from watcher.match.text.numbers import ENGLISH
from watcher.match.text.views import cleaned

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


def from_base64(match: re.Match[str]) -> str | None:
    """What a block says; a short last line that may be a word is none of its own, unless it is filled up, and so is a line that does not fit."""
    block, last = match.group(), match["last"] or ""
    letters = last.strip()
    word = letters.isalpha() and letters in {letters.lower(), letters.title()}
    own = block.removesuffix(last) if word and not block.endswith("=") else block
    lines = own.split()
    text = _base64("".join(lines))
    if text is None and len(lines) > 1:
        text = _line_by_line(lines)
    return text + block[len(own) :] if text is not None else None


def _line_by_line(lines: list[str]) -> str | None:
    """What lines say that say nothing together: the first or the last one may be no part of the block, or each is one of its own."""
    alone = [_base64(line) or line for line in lines]
    for first, end in ((1, len(lines)), (0, -1), (1, -1)):
        text = _base64("".join(lines[first:end]))
        if text is not None:
            return "\n".join((*alone[:first], text, *alone[end:]))
    return "\n".join(alone) if alone != lines else None


def _base64(block: str) -> str | None:
    bare = block.strip("=").replace("-", "+").replace("_", "/")
    if (
        len(bare) % 4 == 1
        or (len(bare) < 8 and "=" not in block and len(bare) != 4)
        or bare.islower()
        or bare.isdigit()
    ):
        return None
    raw = _raw(bare)
    text = _readable(raw)
    if text is not None and len(raw) < 6 and not all(c.isdigit() or c in " -/" for c in text):
        return text if "=" in block or len(raw) > 4 else None
    if text is None and len(raw) >= SURELY_TEXT:
        return _readable(_raw(bare[::-1])) or _readable(_raw(rot13(bare)))
    return text


MOST_UNPACKED = 10
"""Times the bytes of a compressed block that come out of it at most: a text is hardly ever packed so well, and no post may cost more than its size."""


def _raw(bare: str) -> bytes:
    """What a block says, unpacked where it is compressed (zlib, gzip)."""
    raw = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    if not raw.startswith((b"x\x01", b"x\x9c", b"x\xda", b"\x1f\x8b\x08")):
        return raw
    try:
        return zlib.decompressobj(wbits=47).decompress(raw, MOST_UNPACKED * len(raw))
    except zlib.error:
        return raw


def from_hex(match: re.Match[str]) -> str | None:
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


def percent(match: re.Match[str]) -> str | None:
    return urllib.parse.unquote_plus(match.group(), errors="replace")


def escape(match: re.Match[str]) -> str | None:
    if match["pair"]:  # two halves in UTF-16, as in JSON
        return bytes.fromhex(match["pair"].replace("\\u", "")).decode("utf-16-be")
    code = int(next(filter(None, match.groups())), 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else None


def entity(match: re.Match[str]) -> str | None:
    text = html.unescape(match.group())
    return text if text != match.group() else None


_EM_DASH = {True: "--", False: "-"}
"""What a long dash stands for beside short ones, where two of them were joined by what corrects typing, and else."""


_LISTED_NEXT = re.compile(r"\n\s*[.-]\Z")
"""The sign of a list before its next line."""


def morse(match: re.Match[str]) -> str | None:
    """What the codes say. The sign of a list may stand before them, and the end of a sentence behind."""
    text = match.group().replace("…", "...").replace("—", _EM_DASH["-" in match.group()])
    text = _LISTED_NEXT.sub("", text.translate(str.maketrans("·•–−_", "..---")).strip())
    words = [word.split() for word in re.split(r"\s*[/|]\s*|\s{3,}", text)]
    if words[-1] and words[-1][-1] not in MORSE:
        words[-1][-1] = words[-1][-1][:-1]
    letters = [[MORSE.get(code) for code in word] for word in words]
    if any(None in word for word in letters) or sum(map(len, letters)) < 4:
        return None
    said = " ".join("".join(filter(None, word)) for word in letters)
    listed = (
        len(words[0]) > 1 and len(words[0][0]) == 1 and match.string[: match.start()].rstrip(" \t")[-1:] in {"", "\n"}
    )
    return f"{said[:1]} {said[1:]}" if listed else said


def binary(match: re.Match[str]) -> str | None:
    bits = match.group().replace("0b", "")
    size = 7 if re.search(r"\b[01]{7}\b", bits) else 8
    return _readable(bytes(int(b, 2) for b in re.findall(f"[01]{{{size}}}", bits)))


def decimal(match: re.Match[str]) -> str | None:
    """The numbers as bytes, or as code points; in octal where all have three figures of those, and some begin with 0."""
    numbers = re.findall(r"\d+", match.group())
    eighth = all(len(n) == 3 and n < "200" and not set(n) & set("89") for n in numbers) and any(
        n < "1" for n in numbers
    )
    codes = [int(n, 8 if eighth else 10) for n in numbers]
    # a date or an age may stand beside them, but figures that are hexadecimal show capitals
    edges = [-1, *(at for at, code in enumerate(codes) if code < FIRST_SEEN), len(codes)]
    before, end = max(itertools.pairwise(edges), key=lambda pair: pair[1] - pair[0])
    own = codes[before + 1 : end]
    if len(own) < len(codes) and (len(own) < FEWEST_CODES or max(own) < ord("a")):
        return None
    said = _readable(bytes(own)) or _readable("".join(map(chr, own)).encode())
    return " ".join((*numbers[: before + 1], said, *numbers[end:])) if said is not None else None


FIRST_SEEN = 32
"""The first code of a character that is seen: a blank."""
FEWEST_CODES = 6
"""Numbers in a row that stand for characters beside numbers that stand for themselves."""


def places(match: re.Match[str]) -> str | None:
    """Each number as the letter at its place in the alphabet; single figures alone are a number that is drawn apart."""
    numbers = list(map(int, match.group().split(match["sign"])))
    return "".join(chr(ord("a") - 1 + number) for number in numbers) if max(numbers) > 9 else None


def braille_number(match: re.Match[str]) -> str:
    """Figures as the first letters of the alphabet, the tenth is a zero."""
    return "".join(str((ord(letter) - ord("a") + 1) % 10) for letter in match.group()[1:])


def shortcode(match: re.Match[str]) -> str:
    """The letter or figure of an emoji."""
    return match[1] or str(ENGLISH.index(match[2]))


def octal(match: re.Match[str]) -> str | None:
    return _readable(bytes(int(b, 8) for b in re.findall(r"[0-7]{3}", match.group())))


def quoted_printable(match: re.Match[str]) -> str | None:
    return _readable(bytes.fromhex(match.group().replace("=", "")))


def from_base32(match: re.Match[str]) -> str | None:
    bare = match.group().rstrip("=")
    try:
        return _readable(base64.b32decode(bare + "=" * (-len(bare) % 8)))
    except binascii.Error:
        return None


def bare(match: re.Match[str]) -> str:
    """Letters without the two signs around each of them."""
    return match[0][2::5]


def line_break(match: re.Match[str]) -> str:
    """A line break or tab as JSON and programs write it."""
    return "\t" if match.group() == "\\t" else "\n"


def tag(match: re.Match[str]) -> str | None:
    breaks = match.groups() and match.group(2) and match.group(2).lower() in {"br", "p", "div", "li", "td", "tr"}
    return "\n" if breaks else ""
