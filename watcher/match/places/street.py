"""The words of a street: which of them make it out, and how the others may be written.

"South Ridgeline Drive" is made out by "Ridgeline"; South and Drive may be S and Dr, or missing. "Lindenstraße" is made out by
"Linden", whatever the ending.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import islice, product

from watcher.match import data
from watcher.match.pattern import WORDS_IN_A_POST
from watcher.match.places.roads import names
from watcher.match.text.figures import digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.spellings import transcriptions
from watcher.match.text.tokens import word_skeletons

MIN_CORE = 4
SHORT_CORE = 6
"""Letters. A shorter core allows no typing error by itself (index.tolerance_for), but may together with its "Street" or "-straße"."""
MAX_SHORT = 32
BEYOND_LATIN = "\u0250"
MAX_SHORTENED = 2
"""Letters of a direction's short form."""


@cache
def _forms(kind: str) -> dict[str, tuple[str, ...]]:
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


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a street that may be shortened, left out or misspelt; its forms, longest first, folded."""

    forms: tuple[bytes, ...] = field(repr=False)
    generic: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Street:
    """A street as it is looked for; one for all who live there, and itself alone equal to it."""

    core: bytes = field(repr=False)
    head: tuple[Word, ...] = field(repr=False)  # before the core, nearest last
    tail: tuple[Word, ...] = field(repr=False)  # after it
    bits: float = 0.0  # of the core alone
    needs_number: bool = False  # only a part of the name, which says nothing without the house number
    needs_kind: bool = False  # only the family name of whom it is called after
    compound: bool = False  # its word for "street" is glued to it
    misspelt: bool = False  # only its misspellings: the core together with the word or the ending behind it
    words: tuple[bytes, ...] = field(default=(), repr=False)  # the core's words, where it ends with one
    figures: str = field(default="", repr=False)  # that the core has
    directions: frozenset[str] = (
        frozenset()
    )  # forms of the words that say where it lies; other ones name another street


def _longest_first(forms: Iterable[bytes]) -> tuple[bytes, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def _word_forms(token: str) -> tuple[bytes, ...]:
    key = letters(token) or token.lower().strip(".")
    spellings = {token, *transcriptions(token)}
    for kind in ("street", "direction", "title"):
        spellings.update(_forms(kind).get(token.lower().strip("."), ()))
        spellings.update(_forms(kind).get(key, ()))
    spellings.update(*map(_in_english, spellings))
    return _longest_first({fold(s) for s in spellings} - {b""})


def is_generic(token: str) -> bool:
    if any(c.isdigit() for c in token):
        return False  # 23rd Avenue is made out by 23rd
    keys = _keys(token)
    if any(key in _forms(kind) for key in keys for kind in ("street", "direction", "title")):
        return True
    return token.lower().strip(".") in _forms("article")  # Lê is a name


def says_street(token: str) -> bool:
    """Is it a word for "street", or does it end in one?"""
    return bool(_keys(token) & _forms("street").keys() or suffix(token)[1])


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
    if not street.isascii():
        street = _THAI_KIND.sub(r"\g<0> ", street)
    return street.replace(".", ". ").replace("-", " ").replace("'", " ").replace("’", " ").split()


@lru_cache(16_384)
def parse(street: str) -> tuple[Street, ...]:
    """Every spelling of a street, taken apart: with its special letters, and without or transcribed; and by its last name alone."""
    out: dict[bytes, Street] = {}
    lies = frozenset[str]().union(*map(directions, tokens(street)))
    first, *others = names(street)
    telling = (other for other in others if not all(map(is_generic, tokens(other))))  # Sta Road is any road
    for spelling in (spelling for name in (first, *telling) for spelling in transcriptions(name)):
        for made in _parse(spelling):
            out.setdefault(made.core, replace(made, directions=lies))
    return tuple(out.values())


def _parse(street: str) -> Iterator[Street]:
    words = tokens(street)
    if not words:
        return
    named = [i for i, w in enumerate(words) if not is_generic(w)] or [
        max(range(len(words)), key=lambda i: len(words[i]))
    ]
    while len(named) > 1 and _is_count(words[named[-1]]):
        named.pop()
    first, last = named[0], named[-1]
    if all(map(is_generic, words)) and len(words) > 1:  # Park Avenue, The Avenue
        yield from _short(words)
    if len(fold("".join(words[first : last + 1]))) < MIN_CORE:
        yield from _short(words)
        return
    made = _street(words, first, last)
    yield made
    yield from (_street([*words[:at], form, *words[at + 1 :]], first, last) for at, form in _inside(words, first, last))
    own = words[first : last + 1 + (not made.compound)]  # with its own word for "street", not another one of the group
    whole = fold("".join(own))
    if made.tail and len(whole) > SHORT_CORE and (made.compound or len(made.core) < SHORT_CORE):
        said = word_skeletons(" ".join(own))
        words_of = said if b"".join(said) == whole else ()
        yield Street(whole, made.head, made.tail[1:], made.bits, needs_number=True, misspelt=True, words=words_of)
    if last > first + 1 and len(named) > NAMES_OF_TWO:  # Sáenz Peña for Roque Sáenz Peña
        yield _street(words, last - 1, last, needs_number=True)
    if last > first and len(letters(words[last])) > MIN_CORE:
        yield _street(words, last, last, needs_number=True)
    elif last > first and len(letters(words[last])) == MIN_CORE:  # K.-Marx-Allee
        short = "".join(word[0] for word in words[first:last]) + words[last]
        yield _street([*words[:first], short, *words[last + 1 :]], first, first, needs_number=True)
    if last > first and not HUNGARIAN.isdisjoint(map(letters, words[last + 1 :])):  # Petőfi u. for Petőfi Sándor utca
        yield replace(_street(words, first, first, needs_number=True), needs_kind=True)


def _inside(words: list[str], first: int, last: int) -> Iterator[tuple[int, str]]:
    """A word for "street" between others, by its place, in its other forms: Ang Mo Kio Avenue 3."""
    for at in range(first + 1, last):
        forms = _forms("street").get(letters(words[at]), ())
        yield from ((at, form) for form in forms[:MAX_INSIDE] if form != words[at].lower())


HUNGARIAN = frozenset("utca ut ter korut sor setany koz rakpart fasor".split())
"""Words for a street of a language whose people have their family's name first."""
NAMES_OF_TWO = 2
"""Words: of a name of more, the last two may be the family's."""
MAX_INSIDE = 6
"""Forms of such a word."""


def short_words(street: str) -> tuple[list[tuple[bytes, ...]], tuple[bytes, ...]]:
    """Each word of a street too short to be made out, with its forms, and those that are its name alone; nothing for another street."""
    words = tokens(street)
    named = tuple(fold(w) for w in words if not is_generic(w))
    return ([], ()) if len(b"".join(named)) >= MIN_CORE else ([_word_forms(word) for word in words], named)


def in_initials(street: str) -> list[str]:
    """A street of three names and more by their initials, as people call it: MLK Blvd for Martin Luther King Jr. Boulevard; none for another."""
    words = [word for word in tokens(street) if letters(word) not in _BORN and not _is_count(word)]
    named = [at for at, word in enumerate(words) if not is_generic(word) and word[0].isalpha()]
    short = "".join(words[at][0] for at in named)
    if len(named) < MIN_INITIALS or named[-1] - named[0] != len(named) - 1 or is_generic(short):
        return []
    before = [word for word in words[: named[0]] if letters(word) not in _forms("title")]
    born = [word for word in tokens(street) if letters(word) in _BORN]
    return [" ".join((*before, short, *more, *words[named[-1] + 1 :])) for more in (([], born) if born else ([],))]


def _is_count(word: str) -> bool:
    """Is it the number of a king or a pope: Vittorio Emanuele II?"""
    return len(word) > 1 and not word.strip("IVX")


_CLIPPED = {"massachusetts": "Mass", "pennsylvania": "Penn", "commonwealth": "Comm", "connecticut": "Conn", "wisconsin": "Wisc", "minnesota": "Minn", "tennessee": "Tenn", "washington": "Wash"}  # fmt: skip
"""States, and what streets called after them are called for short."""


def clipped(street: str) -> Iterator[Street]:
    """A street that is called after a state, as people call it who live there, with the word for its kind: 77 Mass Ave for Massachusetts Avenue."""
    words = [word for word in tokens(street) if not directions(word)]
    short = [_CLIPPED.get(letters(word), word) for word in words]
    if short != words and any(map(is_generic, words)):
        yield from _short(short)


MIN_INITIALS = 3
_BORN = frozenset({"jr", "sr", "junior", "senior"})


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


def is_another_way(word: str, street: Street) -> bool:
    """Is it a word for a street of another kind than the street's own, in the same language: Avenue for Street?"""
    plain = letters(word)
    said = _ways().get(fold(plain or word), frozenset({plain}))
    own = frozenset[str]().union(*(_meant(form) for way in (*street.head, *street.tail) for form in way.forms))
    return not said & own and any(said & ways and own & ways for ways in _told_apart())


def _meant(form: bytes) -> frozenset[str]:
    """The words for "street" that a form is surely of."""
    ways = _ways().get(form, frozenset[str]())
    return ways if len(form) >= SHORTENED or form.decode() in ways else frozenset()


def directions(word: str) -> frozenset[str]:
    """All forms of a word for a direction, in letters a-z; none where it is, or may be, another word: "so" is also a short form of south."""
    sure = len(word) > MAX_SHORTENED or (word.isupper() and word.isascii())
    return frozenset(_forms("direction").get(letters(word), ())) if sure else frozenset()


def _street(words: list[str], first: int, last: int, *, needs_number: bool = False) -> Street:
    core_words = words[first : last + 1]
    stem, ending = suffix(core_words[-1])
    core = fold("".join((*core_words[:-1], stem)))
    glued = {fold(e) for e in ending} - {b""}
    glued |= {form[1:] for form in glued if len(form) > MAX_SHORTENED and form[:1] == core[-1:]}  # Schlosstraße
    tail = [Word(_longest_first(glued))] if ending else []
    tail += [Word(_with_initial(w, named=needs_number and not is_generic(w)), is_generic(w)) for w in words[last + 1 :]]
    head = tuple(Word(_with_initial(w, named=needs_number), is_generic(w)) for w in words[:first])
    return Street(
        core,
        head,
        tuple(tail),
        _bits((*core_words[:-1], stem)),
        needs_number=needs_number,
        compound=bool(ending),
        words=() if ending else word_skeletons(" ".join(core_words)),
        figures=digits("".join(core_words)),
    )


def _with_initial(word: str, *, named: bool) -> tuple[bytes, ...]:
    return (*_word_forms(word), *([fold(word[0])] if named else []))


def _short(words: list[str]) -> Iterator[Street]:
    """A name too short to be looked for alone, such as "MG Road": with each form of the words beside it."""
    for forms in islice(product(*(_word_forms(w) for w in words)), MAX_SHORT):
        core = b"".join(forms)
        if len(core) >= MIN_CORE:
            yield Street(core, (), (), _bits(words))


def _bits(words: Iterable[str]) -> float:
    kept = [w for w in words if letters(w)]
    return sum(min(20.0, data.word_bits(letters(w))) for w in kept) - WORDS_IN_A_POST - 5.0 * max(0, len(kept) - 1)
