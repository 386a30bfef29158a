"""Words for "street", for where one lies, and titles before its name: which words are such, and all their forms in all languages.

In: a word of a street, or of a post. Out: its forms, in letters or folded, the longest first; or what kind of word it is.
"""

import re
from collections.abc import Iterable
from functools import cache

from watcher.match import data
from watcher.match.text.fold import fold, letters
from watcher.match.text.spellings import transcriptions

MIN_CORE = 4
"""Letters of a street's name that is looked for by itself."""
BEYOND_LATIN = "\u0250"
"""The first sign that no Latin letter has, but for phonetic ones."""
MAX_SHORTENED = 2
"""Letters of a direction's short form."""


@cache
def forms_of(kind: str) -> dict[str, tuple[str, ...]]:
    """A word, in letters a-z or as it is -> all forms of its groups."""
    out: dict[str, tuple[str, ...]] = {}
    for group in data.words()[kind]:
        for word in group:
            plain = (
                letters(word) if max(word) < BEYOND_LATIN or len(letters(word)) > MAX_SHORTENED else ""
            )  # ถ is no th
            for key in {word, plain} - {""}:
                out[key] = tuple(dict.fromkeys((*out.get(key, ()), *group)))
    return out


@cache
def _english() -> dict[str, tuple[str, ...]]:
    return {first: tuple(others) for first, *others in data.words()["english"]}


def _in_english(kind: str) -> tuple[str, ...]:
    """What people of elsewhere write for a word for "street": Königsbrücker Street."""
    return _english().get(kind, ())


def longest_first(forms: Iterable[bytes]) -> tuple[bytes, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def word_forms(token: str) -> tuple[bytes, ...]:
    """All forms of a word of a street, with how other languages write its letters."""
    key = letters(token) or token.lower().strip(".")
    spellings = {token, *transcriptions(token)}
    for kind in ("street", "direction", "title"):
        spellings.update(forms_of(kind).get(token.lower().strip("."), ()))
        spellings.update(forms_of(kind).get(key, ()))
    spellings.update(*map(_in_english, spellings))
    return longest_first({fold(s) for s in spellings} - {b""})


def is_generic(token: str) -> bool:
    """Is it a word that many streets have: for their kind, for where they lie, a title, an article?"""
    if any(c.isdigit() for c in token):
        return False  # 23rd Avenue is made out by 23rd
    keys = _keys(token)
    if any(key in forms_of(kind) for key in keys for kind in ("street", "direction", "title")):
        return True
    return token.lower().strip(".") in forms_of("article")  # Lê is a name


def says_street(token: str) -> bool:
    """Is it a word for "street", or does it end in one?"""
    return bool(_keys(token) & forms_of("street").keys() or suffix(token)[1])


def _keys(token: str) -> set[str]:
    """How a word may stand in the tables; one or two letters of another script are no Latin ones: г. is a town, and no Gasse."""
    bare = token.lower().strip(".")
    plain = letters(token) if len(bare) > MAX_SHORTENED or max(bare, default="") < BEYOND_LATIN else ""
    return {plain, bare} - {""}


def suffix(token: str) -> tuple[str, tuple[str, ...]]:
    """A compound street word: what precedes its ending, and the forms of the ending."""
    low = token.lower().replace("ß", "ss")
    if short := next((end for end in _SHORT_ENDINGS if low.endswith(end) and len(low) - len(end) >= MIN_CORE), ""):
        return low[: -len(short)], tuple(
            dict.fromkeys(form for full in _SHORT_ENDINGS[short] for form in _endings(full))
        )
    plain = letters(low)
    for group in data.words()["suffix"]:
        for ending in group[:1]:
            if plain.endswith(ending) and len(plain) - len(ending) >= MIN_CORE:
                return low[: len(low) - len(ending)], (*group, *_in_english(ending))
    return token, ()


_THAI_KIND = re.compile(r"(?<![^\W_])(?:ถนน|ซอย|ตรอก)")
"""Words for a street that touch its name."""


_SHORT_ENDINGS = {
    "str.": ("strasse", "straat"), "str": ("strasse", "straat"), "gt.": ("gate",), "vn.": ("veien",), "gr.": ("gracht",), "g.": ("gatan", "gasse"), "pl.": ("platz", "plein"),
}  # fmt: skip
"""Short forms that are glued to a street's name, and what they may be for: Bahnhofstr."""


def _endings(full: str) -> tuple[str, ...]:
    """An ending in all its forms."""
    group = next((group for group in data.words()["suffix"] if group[0] == full), [full])
    return (*group, *_in_english(full))


def tokens(street: str) -> list[str]:
    """The words of a street."""
    if not street.isascii():
        street = _THAI_KIND.sub(r"\g<0> ", street)
    return street.replace(".", ". ").replace("-", " ").replace("'", " ").replace("’", " ").split()


@cache
def _ways() -> dict[bytes, frozenset[str]]:
    """A form of a word for "street" -> the words that it may be."""
    out: dict[bytes, frozenset[str]] = {}
    for group in (*data.words()["street"], *data.words()["suffix"]):
        for form in group:
            key = fold(form)
            out[key] = out.get(key, frozenset()) | {group[0]}
    return out


@cache
def _told_apart() -> list[frozenset[str]]:
    """The kinds of street of each language; the English ones with those of the American post (USPS Publication 28, appendix C1)."""
    return list(map(frozenset, data.words()["ways"]))


SHORTENED = 4
"""Letters. A shorter form of a word for "street" may be of several, unless it is the whole of one: Row, Rua."""


def is_another_way(word: str, own: Iterable[bytes]) -> bool:
    """Is it a word for a street of another kind than that of a street's `own` words, folded, in the same language: Avenue for Street?"""
    plain = letters(word)
    said = _ways().get(fold(plain or word), frozenset({plain}))
    meant = frozenset[str]().union(*map(_meant, own))
    return not said & meant and any(said & ways and meant & ways for ways in _told_apart())


def _meant(form: bytes) -> frozenset[str]:
    """The words for "street" that a form is surely of."""
    ways = _ways().get(form, frozenset[str]())
    return ways if len(form) >= SHORTENED or form.decode() in ways else frozenset()


def directions(word: str) -> frozenset[str]:
    """All forms of a word for a direction, in letters a-z; none where it is, or may be, another word: "so" is also a short form of south."""
    sure = len(word) > MAX_SHORTENED or (word.isupper() and word.isascii())
    return frozenset(forms_of("direction").get(letters(word), ())) if sure else frozenset()
