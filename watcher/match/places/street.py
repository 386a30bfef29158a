"""The words of a street: which of them make it out, and how the others may be written.

"South Ridgeline Drive" is made out by "Ridgeline"; South and Drive may be S and Dr, or missing. "Lindenstraße" is made out by
"Linden", whatever the ending.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice, product

from watcher.match import data
from watcher.match.pattern import WORDS_IN_A_POST
from watcher.match.places.roads import names
from watcher.match.places.ways import (
    MAX_SHORTENED,
    MIN_CORE,
    directions,
    forms_of,
    is_generic,
    longest_first,
    suffix,
    tokens,
    word_forms,
)
from watcher.match.text.figures import digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.spellings import transcriptions
from watcher.match.text.tokens import word_skeletons

_PLURAL = frozenset("des los las dei degli delle dos das".split())
"""Articles in the plural, before a street's name."""
SHORT_CORE = 6
"""Letters. A shorter core allows no typing error by itself (index.tolerance_for), but may together with its "Street" or "-straße"."""
MAX_SHORT = 32


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
    kept: int = 0  # only slips behind so many letters: the name together with the word or the ending beside it
    words: tuple[bytes, ...] = field(default=(), repr=False)  # the core's words, where it ends with one
    figures: str = field(default="", repr=False)  # that the core has
    within: str = field(default="", repr=False)  # those of the name that the core is only the end of
    counted: bool = False  # called after what can be counted, such as trees: rue des Aubépines
    directions: frozenset[str] = (
        frozenset()
    )  # forms of the words that say where it lies; other ones name another street

    def beside(self) -> list[bytes]:
        """All forms of the words before and behind the core."""
        return [form for word in (*self.head, *self.tail) for form in word.forms]


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
    if made.compound or len(made.core) < SHORT_CORE:
        yield from _misspelt(made, words, first, last)
    if last > first + 1 and len(named) > NAMES_OF_TWO:  # Sáenz Peña for Roque Sáenz Peña
        yield _street(words, last - 1, last, needs_number=True)
    if last > first and len(letters(words[last])) > MIN_CORE:
        yield _street(words, last, last, needs_number=True)
    elif last > first and len(letters(words[last])) == MIN_CORE:  # K.-Marx-Allee
        short = "".join(word[0] for word in words[first:last]) + words[last]
        yield _street([*words[:first], short, *words[last + 1 :]], first, first, needs_number=True)
    if last > first and not HUNGARIAN.isdisjoint(map(letters, words[last + 1 :])):  # Petőfi u. for Petőfi Sándor utca
        yield replace(_street(words, first, first, needs_number=True), needs_kind=True)


def _misspelt(made: Street, words: list[str], first: int, last: int) -> Iterator[Street]:
    """A street whose name is too short for slips, together with its own word for "street", not another one of the group, or a short form of that."""
    head, kind = words[:first], words[last + 1 : last + 2]
    for ending in _own_endings(made, words[last]) if made.compound else _kinds(kind):
        own = [*words[first:last], ending] if made.compound else [*words[first : last + 1], ending]
        yield from _in_one(made, own, 1, made.head, made.tail[1:])
    for word in _kinds(head[:1]) if head and is_generic(head[0]) and not made.tail else ():
        ahead = [word, *head[1:]]
        yield from _in_one(made, [*ahead, *words[first : last + 1]], len(fold("".join(ahead))) + 1, (), ())


def _own_endings(made: Street, word: str) -> Iterator[str]:
    """A compound, with its ending and with the short forms of that: Lindenstraße, Lindenstr."""
    stem, _ = suffix(word)
    yield word
    yield from (stem + form for form in map(bytes.decode, made.tail[0].forms) if _is_short(form, word[len(stem) :]))


def _in_one(
    made: Street, words: list[str], kept: int, head: tuple[Word, ...], tail: tuple[Word, ...]
) -> Iterator[Street]:
    """Some words of a street as one name, where they are long enough for a slip behind so many letters."""
    whole, said = fold("".join(words)), word_skeletons(" ".join(words))
    if len(whole) > SHORT_CORE:
        said = said if b"".join(said) == whole else ()
        figures = digits("".join(words))
        yield Street(whole, head, tail, made.bits, needs_number=True, kept=kept, words=said, figures=figures)


def _kinds(words: list[str]) -> Iterator[str]:
    """Words for "street", each with its short forms."""
    for kind in words:
        yield kind
        yield from (form for form in map(bytes.decode, word_forms(kind)) if _is_short(form, kind))


def _is_short(form: str, word: str) -> bool:
    """Is one the other without some letters, but for its first: Rd, Str, Pl?"""
    rest = iter(letters(word))
    return 1 < len(form) < len(letters(word)) and form[0] == letters(word)[0] and all(letter in rest for letter in form)


def _inside(words: list[str], first: int, last: int) -> Iterator[tuple[int, str]]:
    """A word for "street" between others, by its place, in its other forms: Ang Mo Kio Avenue 3."""
    for at in range(first + 1, last):
        forms = forms_of("street").get(letters(words[at]), ())
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
    return ([], ()) if len(b"".join(named)) >= MIN_CORE else ([word_forms(word) for word in words], named)


def in_initials(street: str) -> list[str]:
    """A street of three names and more by their initials, as people call it: MLK Blvd for Martin Luther King Jr. Boulevard; none for another."""
    words = [word for word in tokens(street) if letters(word) not in _BORN and not _is_count(word)]
    named = [at for at, word in enumerate(words) if not is_generic(word) and word[0].isalpha()]
    short = "".join(words[at][0] for at in named)
    if len(named) < MIN_INITIALS or named[-1] - named[0] != len(named) - 1 or is_generic(short):
        return []
    before = [word for word in words[: named[0]] if letters(word) not in forms_of("title")]
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


def _street(words: list[str], first: int, last: int, *, needs_number: bool = False) -> Street:
    core_words = words[first : last + 1]
    before = digits("".join(words[:first])) if needs_number else ""
    stem, ending = suffix(core_words[-1])
    core = fold("".join((*core_words[:-1], stem)))
    glued = {fold(e) for e in ending} - {b""}
    glued |= {form[1:] for form in glued if len(form) > MAX_SHORTENED and form[:1] == core[-1:]}  # Schlosstraße
    tail = [Word(longest_first(glued))] if ending else []
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
        within=before,
        counted=not _PLURAL.isdisjoint(map(str.lower, words[:first])),
    )


def _with_initial(word: str, *, named: bool) -> tuple[bytes, ...]:
    return (*word_forms(word), *([fold(word[0])] if named else []))


def _short(words: list[str]) -> Iterator[Street]:
    """A name too short to be looked for alone, such as "MG Road": with each form of the words beside it."""
    for forms in islice(product(*(word_forms(w) for w in words)), MAX_SHORT):
        core = b"".join(forms)
        if len(core) >= MIN_CORE:
            yield Street(core, (), (), _bits(words))


def _bits(words: Iterable[str]) -> float:
    kept = [w for w in words if letters(w)]
    return sum(min(20.0, data.word_bits(letters(w))) for w in kept) - WORDS_IN_A_POST - 5.0 * max(0, len(kept) - 1)
