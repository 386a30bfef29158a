"""Disguises written for measuring alone: none of the program's own tables stands behind them.

Look-alikes come from the package confusable-homoglyphs (Unicode's table), number words from num2words, the rest from alphabets that
Unicode itself defines. Each function takes the value and a `random.Random` and gives a spelling of it, or None where it cannot.
"""

import base64
import html
import random
import unicodedata
from collections.abc import Callable
from functools import cache
from urllib.parse import quote

from confusable_homoglyphs import confusables
from num2words import num2words

Disguise = Callable[[str, random.Random], str | None]
NEIGHBOURS = {
    "a": "qsz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy", "i": "uok", "j": "hku", "k": "jli", "l": "kop", "m": "n", "n": "bm", "o": "ipl",
    "p": "ol", "q": "wa", "r": "etf", "s": "adw", "t": "ryg", "u": "yij", "v": "cbf", "w": "qes", "x": "zcs", "y": "tuh", "z": "xa",
}  # fmt: skip
LEET = {
    "a": ("4", "@"), "b": ("8",), "e": ("3",), "g": ("9",), "i": ("1", "!"), "l": ("1", "|"), "o": ("0",),
    "s": ("5", "$"), "t": ("7", "+"), "z": ("2",),
}  # fmt: skip
MATHS = {
    "bold": 0x1D400,
    "italic sans": 0x1D608,
    "bold script": 0x1D4D0,
    "fraktur bold": 0x1D56C,
    "double": 0x1D538,
    "mono": 0x1D670,
}
SMALL_CAPS = dict(zip("abcdefghijklmnopqrstuvwxyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ", strict=True))
FLIPPED = dict(zip("abcdefghijklmnopqrstuvwxyz", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz", strict=True))
INVISIBLE = "\u200b\u200c\u200d\u2060\u00ad\ufeff\u034f\u061c\u180e\u2063\ufe0f"
MORSE = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz0123456789",
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split(),
        strict=True,
    )
)
RUSSIAN = dict(
    zip("abcdefghijklmnopqrstuvwxyz", "а б к д е ф г х и дж к л м н о п к р с т у в в кс й з".split(), strict=True)
)


def _letters(value: str) -> list[int]:
    return [i for i, c in enumerate(value) if c.isalpha()]


def plain(value: str, chance: random.Random) -> str | None:
    return value


def typo(value: str, chance: random.Random) -> str | None:
    """One slip of the finger inside the longest word."""
    longest = max(value.split(), key=lambda w: sum(map(str.isalpha, w)))
    if sum(map(str.isalpha, longest)) < 6:
        return None
    start = value.index(longest)
    at = start + chance.randrange(1, len(longest) - 1)
    kind = chance.choice("isdt")
    new = chance.choice(NEIGHBOURS.get(value[at].lower(), "e"))
    return {
        "i": value[:at] + new + value[at:],
        "s": value[:at] + new + value[at + 1 :],
        "d": value[:at] + value[at + 1 :],
        "t": value[:at] + value[at + 1] + value[at] + value[at + 2 :],
    }[kind]


def leet(value: str, chance: random.Random) -> str | None:
    out = "".join(chance.choice(LEET[c.lower()]) if c.lower() in LEET and chance.random() < 0.7 else c for c in value)
    return out if out != value else None


@cache
def _alike(char: str) -> tuple[str, ...]:
    found = confusables.is_confusable(char, greedy=True, preferred_aliases=[])
    rows = found[0]["homoglyphs"] if found else []
    return tuple(
        r["c"] for r in rows if len(r["c"]) == 1 and unicodedata.category(r["c"])[0] == "L" and ord(r["c"]) < 0x2000
    )


def homoglyph(value: str, chance: random.Random) -> str | None:
    out = "".join(chance.choice(_alike(c)) if c.isalpha() and _alike(c) and chance.random() < 0.5 else c for c in value)
    return out if out != value else None


def fancy(value: str, chance: random.Random) -> str | None:
    first = chance.choice(list(MATHS.values()))
    out = []
    for c in value:
        if c.isascii() and c.isalpha():
            made = chr(first + ord(c.lower()) - ord("a") + 26)
            out.append(made if unicodedata.category(made) != "Cn" else c)
        else:
            out.append(c)
    return "".join(out) if _letters(value) else None


def wide(value: str, chance: random.Random) -> str | None:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in value)


def enclosed(value: str, chance: random.Random) -> str | None:
    first = chance.choice((0x24D0, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6))
    out = "".join(chr(first + ord(c.lower()) - ord("a")) if c.isascii() and c.isalpha() else c for c in value)
    return out if out != value else None


def small_caps(value: str, chance: random.Random) -> str | None:
    out = "".join(SMALL_CAPS.get(c.lower(), c) for c in value)
    return out if out != value else None


def upside_down(value: str, chance: random.Random) -> str | None:
    if any(c.isdigit() or c in "@." for c in value):
        return None
    return "".join(FLIPPED.get(c.lower(), c) for c in reversed(value))


def invisible(value: str, chance: random.Random) -> str | None:
    return "".join(c + (chance.choice(INVISIBLE) if chance.random() < 0.5 else "") for c in value)


def marks(value: str, chance: random.Random) -> str | None:
    return "".join(
        c + "".join(chr(chance.randrange(0x300, 0x345)) for _ in range(chance.randint(1, 4))) if c.isalnum() else c
        for c in value
    )


def spaced(value: str, chance: random.Random) -> str | None:
    between = chance.choice((" ", ".", "-", "_", "*", "/", " · ", "|", "~"))
    return (
        between.join(c for c in value if c != " ") if between != " " else "   ".join(" ".join(w) for w in value.split())
    )


def joined(value: str, chance: random.Random) -> str | None:
    return "".join(w[:1].upper() + w[1:] for w in value.split()) if " " in value else None


def swapped_case(value: str, chance: random.Random) -> str | None:
    return "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(value)) if _letters(value) else None


def backwards(value: str, chance: random.Random) -> str | None:
    return value[::-1]


def base_64(value: str, chance: random.Random) -> str | None:
    return base64.b64encode(value.encode()).decode()


def base_64_url(value: str, chance: random.Random) -> str | None:
    return base64.urlsafe_b64encode(value.encode()).decode().rstrip("=")


def hexadecimal(value: str, chance: random.Random) -> str | None:
    return value.encode().hex(chance.choice((" ", ":", "-"))) if chance.random() < 0.5 else value.encode().hex()


def rot_13(value: str, chance: random.Random) -> str | None:
    if len(_letters(value)) < 6:
        return None
    return "".join(
        chr((ord(c) - a + 13) % 26 + a) if c.isascii() and c.isalpha() else c
        for c in value
        for a in [97 if c.islower() else 65]
    )


def percent(value: str, chance: random.Random) -> str | None:
    return quote(value, safe="") if chance.random() < 0.5 else "".join(f"%{b:02x}" for b in value.encode())


def entities(value: str, chance: random.Random) -> str | None:
    return "".join(chance.choice((f"&#{ord(c)};", f"&#x{ord(c):x};")) if c.isalnum() else html.escape(c) for c in value)


def escapes(value: str, chance: random.Random) -> str | None:
    return "".join(f"\\u{ord(c):04x}" if ord(c) < 0x10000 else c for c in value)


def morse(value: str, chance: random.Random) -> str | None:
    bare = unicodedata.normalize("NFD", value.lower())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    if any(c != " " and c not in MORSE for c in bare):
        return None
    return " / ".join(" ".join(MORSE[c] for c in word) for word in bare.split())


def one_a_line(value: str, chance: random.Random) -> str | None:
    return "\n".join(value.split()) if " " in value else None


def tagged(value: str, chance: random.Random) -> str | None:
    at = chance.randrange(1, len(value))
    tag = chance.choice(("<b></b>", "[b][/b]", "****", "<wbr>", "<!-- -->"))
    return value[:at] + tag + value[at:]


def masked(value: str, chance: random.Random) -> str | None:
    words = value.split()
    if not all(len(w) > 3 for w in words) or len(_letters(value)) < 8 or "@" in value:
        return None
    return " ".join(w[:1] + "*" + w[2:] for w in words)


def cyrillic(value: str, chance: random.Random) -> str | None:
    if not all(c.isascii() for c in value) or any(c.isdigit() or c == "@" for c in value):
        return None
    out = "".join(RUSSIAN.get(c.lower(), c) for c in value)
    return out.title()


def bare(value: str, chance: random.Random) -> str | None:
    """Without its accents, as on a foreign keyboard."""
    if chance.random() < 0.5:
        for letter, spelt in zip("äöüßåøæÄÖÜÅØ", "ae oe ue ss aa oe ae Ae Oe Ue Aa Oe".split(), strict=True):
            value = value.replace(letter, spelt)
    table = str.maketrans({"ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "æ": "ae", "đ": "d", "ı": "i"})
    out = "".join(c for c in unicodedata.normalize("NFD", value.translate(table)) if not unicodedata.combining(c))
    return out if out != value else None


def keycaps(value: str, chance: random.Random) -> str | None:
    kind = chance.choice(("keycap", "circle", "black", "wide", "super", "maths"))
    table = {
        "keycap": [f"{d}️⃣" for d in range(10)],
        "circle": list("⓪①②③④⑤⑥⑦⑧⑨"),
        "black": list("⓿❶❷❸❹❺❻❼❽❾"),
        "wide": list("０１２３４５６７８９"),
        "super": list("⁰¹²³⁴⁵⁶⁷⁸⁹"),
        "maths": [chr(0x1D7CE + d) for d in range(10)],
    }[kind]
    out = "".join(table[int(c)] if c in "0123456789" else c for c in value)
    return out if out != value else None


def digits_in_words(value: str, chance: random.Random, language: str = "en") -> str:
    return " ".join(num2words(int(c), lang=language) if c.isdigit() else c for c in value if c.isalnum())


def number_in_words(number: int, language: str) -> str:
    return str(num2words(number, lang=language))


def spelt_mail(value: str, chance: random.Random) -> str | None:
    if "@" not in value:
        return None
    at = chance.choice(
        (" at ", "(at)", " [at] ", " {at} ", " AT ", " ät ", "(ät)", " arroba ", " <at> ", "＠", " (a) ", "_at_", " @ ")
    )
    dot = chance.choice(
        (" dot ", "(dot)", "[.]", " [dot] ", " DOT ", " punkt ", " punto ", " point ", " . ", "(.)", ",")
    )
    return value.replace("@", at).replace(".", dot)


SIMPLE: dict[str, Disguise] = {
    "plain": plain, "typo": typo, "leet": leet, "homoglyph": homoglyph, "maths": fancy, "wide": wide, "enclosed": enclosed, "small caps": small_caps, "upside down": upside_down, "invisible": invisible, "marks": marks,
    "spaced": spaced, "joined": joined, "case": swapped_case, "backwards": backwards, "base64": base_64, "base64url": base_64_url, "hex": hexadecimal, "rot13": rot_13, "percent": percent, "entities": entities,
    "escapes": escapes, "morse": morse, "lines": one_a_line, "tags": tagged, "masked": masked, "cyrillic": cyrillic, "bare": bare, "keycaps": keycaps, "mail": spelt_mail,
}  # fmt: skip
STACKS: tuple[tuple[str, str], ...] = (
    ("case", "spaced"), ("typo", "case"), ("leet", "invisible"), ("homoglyph", "invisible"), ("backwards", "base64"), ("percent", "base64"), ("bare", "homoglyph"),
    ("homoglyph", "spaced"), ("wide", "invisible"), ("marks", "case"), ("keycaps", "lines"), ("hex", "base64"), ("rot13", "backwards"), ("maths", "spaced"),
)  # fmt: skip


def disguises() -> dict[str, Disguise]:
    """All of them by name, stacked ones as `first+second`."""

    def stacked(first: Disguise, second: Disguise) -> Disguise:
        def both(value: str, chance: random.Random) -> str | None:
            once = first(value, chance)
            return second(once, chance) if once is not None and once != value else None

        return both

    return SIMPLE | {f"{a}+{b}": stacked(SIMPLE[a], SIMPLE[b]) for a, b in STACKS}
