"""Words of a street, a place or a name, and the day of a birth without its year, in a thread known to be about the person.

In: a text, and the person's street, place, name or day. Out: where a word of it stands that is rare enough, or that the text calls one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from watcher import months
from watcher.match import data
from watcher.match.names.inflected import bases
from watcher.match.pattern import WORDS_IN_A_POST, Sighting
from watcher.match.places.ways import is_generic, suffix, tokens
from watcher.match.text import feasts
from watcher.match.text.days import BIRTH
from watcher.match.text.fold import fold, letters
from watcher.match.text.signs import CAPITAL

MIN_WORD = 4
"""Letters."""
LEAST_BITS, MOST_BITS = 7.0, 12.0
"""What a word of a street must be worth, in any post, and what it is at most."""
NAME_BITS = 6.0
"""What a word of a name is at most: less than the whole name, however short."""
PLACE_BITS = 5.0
"""What a word of a place's name is at most: people are called so, too."""
DAY_BITS = 8.5
"""log2 of the days of a year."""
MOST_WORDS = 400
"""Words of a text that are looked at: a longer one tells its details whole."""
_WORD = re.compile(r"[^\W\d_]+")
_HOUSE_BEFORE, _HOUSE_BEHIND = (
    re.compile(r"(?<![^\W_])\d{1,5}[A-Za-z]?,?\s+(?:[^\W\d_]+\.?\s+){0,2}\Z"),
    re.compile(r"(?:[\s.]+[^\W\d_]+\.?){0,2},?\s*\d{1,5}(?!\d)"),
)
"""A house number beside a word of a street: that address is whole, and another one where the number is another."""
_GOES_ON = re.compile(r"\s?(?:\.{2,}|…|-(?!\w))")
"""What stands behind the first half of a word: Flieder..."""
_NAME_CUE = re.compile(
    r"\b(?:names?|surname|forename|first|last|given|family|maiden|called|named|vorname|nachname|familienname|heißt|prénom|prenom|nom (?:de famille|de naissance|de jeune fille)|nom|nome de família|s'appelle|apellidos?|nombre|llama|nome|cognome|sobrenome|apelido|chiama|"
    r"voornaam|achternaam|naam|heet|imię|nazwisko|förnamn|efternamn|fornavn|etternavn|имя|фамилия|зовут|ім['’ʼ]?я|прізвище|звати|jméno|příjmení|jmenuje|priezvisko|meno|volá sa|navn|hedder|heter|nimi|sukunimi|név|neve|hívják|"
    r"vezetéknév|keresztnév|nume\w*|prenume\w*|cheamă|adı|soyadı|isim|ismi|όνομα|επώνυμο|επίθετο|λένε|ime|prezime|priimek|име|фамилно|اسم\w*|الاسم|שם|קוראים|nama|namanya|tên|họ)\b\W{0,3}(?:(?:is|was|ist|est|c'est|es|è|jest|to|är|er|on|e|je|é|είναι|هو|هي)\b)?\W{0,3}\Z",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:(?:starts?|begins?|starting|beginning) with|(?:fängt|beginnt|anfang\w*) (?:\w+ )?mit|commence (?:par|avec)|(?:empieza|comienza) (?:por|con)|(?:inizia|comincia) (?:con|per)|começa (?:com|por)|begint met|"
    r"zaczyna się (?:na|od)|börjar (?:på|med)|(?:begynder|starter) med|alkaa|začíná (?:na)?|начинается (?:на|с))\W{1,3}\Z",
    re.IGNORECASE,
)
"""What stands before the first half of a word."""
_KIN_CUE = re.compile(
    r"\b(?:mom|mum|mommy|mother|mama|dad|daddy|father|sis|sister|bro|brother|wife|husband|hubby|spouse|son|daughter|kid|child|girlfriend|boyfriend|gf|bf|partner|fianc[eé]e?|aunt|uncle|cousin|gran|grandma|grandmother|grandpa|"
    r"grandfather|niece|nephew|twin|stepdad|stepmom|roommate|mutter|vater|papa|schwester|bruder|frau|mann|ehefrau|ehemann|sohn|tochter|freundin|freund|oma|opa|tante|onkel|mère|maman|père|s[œo]e?ur|frère|femme|mari|fils|"
    r"fille|copine|copain|mamie|papi|madre|mamá|padre|papá|hermana|hermano|esposa|mujer|marido|esposo|hijo|hija|novia|novio|abuela|abuelo|tía|tío|mamma|sorella|fratello|moglie|marito|figlio|figlia|nonna|nonno|zia|zio|mãe|pai|"
    r"irmã|irmão|filho|filha|namorada|namorado|avó|avô|moeder|vader|zus|broer|vrouw|zoon|dochter|vriendin|vriend|matka|mamę|ojciec|tata|siostra|brat|żona|mąż|syn|córka|pappa|syster|bror|fru|dotter|äiti|isä|sisko|veli|мама|"
    r"мать|отец|папа|сестра|брат|жена|муж|сын|дочь|дочка|бабушка|дедушка|мати|батько|дружина|чоловік|син|донька|anne|baba|kardeş|μητέρα|μαμά|πατέρας|αδερφή|αδερφός|γυναίκα|άντρας|γιος|κόρη)\b\W{0,3}(?:(?:is|ist|est|es|è|jest|är|er|e|é)\b)?\W{0,3}\Z",
    re.IGNORECASE,
)
"""Words for relatives before the name of one: her mom Orsolya."""
_CUE_SIZE = 28
"""Code points beside a word in which it is called a name, or a house number stands."""
_NUMBERED = re.compile(r"\W*(?:\d{1,2}\s*(?:/|of|von|de)\s*\d{1,2})?\W*")
"""What stands before and behind a word that is all a post says: 2/3."""
_DAY = re.compile(
    r"(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?:[\s./-]{1,3}(?:of|de|di|the)?\s?)([^\W\d_]+|\d{1,2})\b(?!\W{1,3}\d)"
)
MOST_DAY = 22
"""Code points of a post that says little more than a day: "on the 14th of August"."""
_SIGNS = re.compile(r"(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})[.,]?\s(?:the\s)?(\d{1,2})(?!\d|\W{1,3}\d)")


def street_word(text: str, street: str) -> Iterator[Sighting]:
    """A rare word of a street of several, or the first half of one that is a single word."""
    words, named = _words(text), _named(street)
    found = {word for form in named for word in words.rare.get(form, ())}
    found |= {word for word in words.halves if any(form.startswith(word.folded) for form in named)}
    for word in sorted(found):
        if not (_has_number(text, word.start, word.end) or _in_a_name(text, word)):
            why = "word of the street in a thread about the person"
            yield Sighting(word.start, word.end, 1.0, min(MOST_BITS, word.bits), "fragment", why)


_GIVEN = re.compile(rf"(?P<starts>\A\s*|[.!?:…\n]\s*)?(?P<word>{CAPITAL}[^\W\d_]+|{CAPITAL}\.)[ ]\Z")


def _in_a_name(text: str, word: "_Word") -> bool:
    """Does a word with a capital follow another one, as the family name of a person does: Lauren Pereira? The first word of a sentence is no name,
    unless it is a given one.
    """
    before = _GIVEN.search(text[: word.start]) if text[word.start].isupper() else None
    if before is None or is_generic(before["word"]):
        return False
    return before["starts"] is None or letters(before["word"]) in data.given_names()


def place_word(text: str, name: str) -> Iterator[Sighting]:
    """A rare word of the proper name of a venue, an employer or a school."""
    rare = _words(text).rare
    for form in sorted(_parts(name)):
        for word in rare.get(form, ()):
            why = "word of the place's name in a thread about the person"
            yield Sighting(word.start, word.end, 1.0, max(0.0, min(PLACE_BITS, word.bits)), "fragment", why)


def name_word(text: str, name: str, *, kin: bool) -> Iterator[Sighting]:
    """A word of the name that the text calls a name, or that is all it says; a relative's also behind a word for one."""
    words = _words(text)
    for form in sorted(_parts(name)):
        for word in words.plain.get(form, ()):
            head, tail = text[max(0, word.start - _CUE_SIZE) : word.start], text[word.end : word.end + _CUE_SIZE]
            alone = len(text) <= _CUE_SIZE and _NUMBERED.fullmatch(head) and _NUMBERED.fullmatch(tail)
            if alone or _NAME_CUE.search(head) or (kin and is_kin(text, word.start)):
                why = "word of the name in a thread about the person"
                yield Sighting(word.start, word.end, 1.0, max(0.0, min(NAME_BITS, word.bits)), "fragment", why)


def is_kin(text: str, start: int) -> bool:
    """Does a word for a relative stand before a place?"""
    return _KIN_CUE.search(text, max(0, start - _CUE_SIZE), start) is not None


class _Word(NamedTuple):
    start: int
    end: int
    folded: bytes
    bits: float  # beside the words of a post of ordinary length


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text by their folded forms: as they stand, the rare ones also declined; and those that go on."""

    plain: dict[bytes, list[_Word]]
    rare: dict[bytes, list[_Word]]
    halves: list[_Word]


@lru_cache(8)
def _words(text: str) -> _Words:
    """The words of a text, looked at once for all whom its thread is about."""
    out = _Words({}, {}, [])
    for found in islice(_WORD.finditer(text), MOST_WORDS):
        shown = found.group()
        if len(shown) < MIN_WORD:
            continue
        word = _Word(*found.span(), fold(shown), data.word_bits(letters(shown)) - WORDS_IN_A_POST)
        out.plain.setdefault(word.folded, []).append(word)
        if word.bits < LEAST_BITS:
            continue
        for form in {word.folded, *map(fold, bases(shown.lower()))}:
            out.rare.setdefault(form, []).append(word)
        if _GOES_ON.match(text, word.end) or _STARTS.search(text, max(0, word.start - _CUE_SIZE), word.start):
            out.halves.append(word)
    return out


@lru_cache(1_024)
def _named(street: str) -> frozenset[bytes]:
    """The words that make out a street, also without their ending for "street"."""
    words = (word for word in tokens(street) if len(word) >= MIN_WORD and not is_generic(word))
    return frozenset(fold(form) for word in words for form in (word, suffix(word)[0]))


@lru_cache(1_024)
def _parts(name: str) -> frozenset[bytes]:
    return frozenset(fold(word) for word in _WORD.findall(name) if len(word) >= MIN_WORD)


def _has_number(text: str, start: int, end: int) -> bool:
    """Does a house number stand beside a word?"""
    before, behind = text[max(0, start - _CUE_SIZE) : start], text[end : end + _CUE_SIZE]
    return bool(_HOUSE_BEFORE.search(before) or _HOUSE_BEHIND.match(behind))


def birthday(text: str, date: str) -> Iterator[Sighting]:
    """Day and month in a text that speaks of a birth."""
    _, month, day = map(int, date.split("-"))
    for start, end in _days(text).get((month, day), ()):
        yield Sighting(start, end, 1.0, DAY_BITS, "fragment", "day of birth in a thread about the person")


@lru_cache(8)
def _days(text: str) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """The months and days of a text that speaks of a birth, or says next to nothing else; two numbers may be both, in either order."""
    out: dict[tuple[int, int], list[tuple[int, int]]] = {}
    of_birth = BIRTH.search(text) is not None
    if len(text) > MOST_DAY and not of_birth:
        return out
    written = [(m, m[1], m[2]) for m in _DAY.finditer(text)] + [(m, m[2], m[1]) for m in _MONTH_DAY.finditer(text)]
    written += [(m, m[2], m[1]) for m in _SIGNS.finditer(text)]
    for start, end, day in feasts.named(text):
        out.setdefault(day, []).append((start, end))
    for found, number, other in written:
        if other.isdecimal() and (of_birth or found.group() == text.strip(" .,!?…()\n") or found.re is _SIGNS):
            days = {(int(other), int(number)), (int(number), int(other))}
        else:
            days = {(_month(other.lower(), of_birth=of_birth), int(number))}
        for day in days:
            out.setdefault(day, []).append(found.span())
    return out


_ALSO_WORDS = frozenset({"out", "set", "ago", "mag"})
"""Short forms of months that are words of other languages."""
EVERYDAY = 13.0
"""Bits. A word of a language that few pages are written in is more often another one's, if it is more common: way, was, now."""


def _month(word: str, *, of_birth: bool) -> int:
    """Which month a word names beside a day alone; 0 for none."""
    if word in months.common():
        return months.common()[word] if of_birth or word not in _ALSO_WORDS else 0
    return months.plain().get(word, 0) if not word.isascii() or data.word_bits(word) >= EVERYDAY else 0
