"""Names: in any order, with initials, short forms, a missing middle name, special letters dropped or transcribed.

How telling a name is comes from how common its words are; a name of which only an initial is left, or a lone nickname, is a
fragment. The same forms serve the names of relatives.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from watcher.match import data
from watcher.match.fold import fold, letters, word_skeletons
from watcher.match.index import tolerance_for
from watcher.match.inflected import bases
from watcher.match.pattern import EDIT_BITS, WORDS_IN_A_POST, Hit, Pattern, Sighting, bounds, letter_share, likeness
from watcher.match.spellings import transcriptions, with_x
from watcher.match.words import drawn_with_two, slips
from watcher.model import Identifier

TOGETHER = 5.6
"""log2(50): the words of a name follow each other this much more often than chance."""
INITIAL = 4.7
"""log2(26)."""
SHORT_FORM = "short form and family name"
RAREST = 20.0
"""Bits. No word of a name counts for more: people share rare names within a family."""
ODD_CASE = 6.0
"""Bits off when only the first of two words has a capital."""
OTHER_WORD = 10.0
"""Bits off for a misspelling that is a known word itself: slips rarely land on one, and other people's names do."""
MOST_ALONE = 4
"""Letters that stand alone in a name with initials."""
MIN_NAME = 4
"""Letters. A shorter form is met everywhere."""
LOOSE = 14
"""Letters. A longer name may be glued to a word on one side."""
ENOUGH = 9.0
"""Bits. A form of a name below this is only a fragment."""
_PARTICLES = frozenset(
    ("van von der den de del della di da dos do du la le ten ter af zu bin ibn al el st mc o").split()
)


_DIGRAPHS = frozenset("zs sz gy cs ny ty ly ch ph th sh".split())
"""Two letters that make one initial: Bíró Zs., Ch. Dubreuil."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name: its parts, their bits, and where an initial stands alone (first, last or nowhere)."""

    parts: tuple[str, ...]
    bits: float
    initials: int = 0  # how many parts at its start are initials; negative: at its end
    why: str = "name"
    inverted: bool = False  # the family name comes first


@lru_cache(4096)
def _rarity(word: str) -> float:
    bits = [data.word_bits(letters(part)) for part in word.replace("-", " ").replace("'", " ").split() if letters(part)]
    return min(RAREST, max(bits, default=8.0) + 4.0 * (len(bits) > 1))


def _bits(*words: str) -> float:
    return (
        sum(INITIAL if len(letters(w)) == 1 else _rarity(w) for w in words)
        - TOGETHER * (len(words) > 1)
        - WORDS_IN_A_POST
    )


_DEVOTION = re.compile(
    r"((?:Mar[ií]a|Mª|Jos[eé]|Juan) (?:de |del |de la |de los |de las )(?:Carmen|Pilar|Mar|Rosario|Dolores|[AÁ]ngeles|Mercedes|Nieves|Roc[ií]o|Sol|Luz|Paz|Cruz|Dios|F[aá]tima|Lourdes|"
    r"Montserrat|Consuelo|Socorro|Milagros|Remedios|Soledad|Concepci[oó]n|Esperanza|Guadalupe|Prado|Valle|Camino|Loreto|Bego[nñ]a|Amparo|Jes[uú]s|Fuensanta|Sagrario|Encarnaci[oó]n)) (?=[^\W\d_])",
    re.IGNORECASE,
)
"""A Spanish given name of several words: María del Carmen, María de los Ángeles, Juan de Dios."""


def split(value: str) -> tuple[str, list[str], str]:
    """Given name, middle names, family name with its particles."""
    devout = _DEVOTION.match(value)
    words = [*([devout[1]] if devout else []), *value[devout.end() if devout else 0 :].replace(",", " ").split()]
    at = next((i for i, w in enumerate(words[1:-1], 1) if w.lower().strip(".'") in _PARTICLES), len(words) - 1)
    return words[0], words[1:at], " ".join(words[at:])


def forms(value: str, *, double: bool = False) -> Iterator[Form]:
    """Every way in which a name is usually written; `double`: in a country where people have two family names."""
    words = value.split()
    if len(words) == 1 and _HAN.fullmatch(value):
        yield from _written_together(value)
    if len(words) < 2:
        yield Form((value,), _bits(value) - 4, why="a single name")
        return
    given, middle, family = split(value)
    core = _bits(given, family)
    if double and middle:
        yield from _two_families(given, middle[-1], family)
    yield Form((given, family), core)
    yield Form((family, given), core, inverted=True)
    if middle:
        full = core + min(10.0, _rarity(middle[0]))
        yield Form((given, *middle, family), full, why="full name")
        yield Form((family, given, *middle), full, why="full name")
        yield Form((given, *(m[0] for m in middle), family), core + 3, why="name with a middle initial")
        yield Form((given[0], *middle, family), core + 3, 1, "initial, middle and family name")
        yield Form((given, middle[-1]), _bits(given, middle[-1]) - 6, why="given and middle name")
        if len(middle) > 1:
            yield Form((given[0], middle[0][0], family), _bits(given[0], family) + 2, 2, "initials and family name")
        yield Form(
            (given[0], *(m[0] for m in middle), family),
            _bits(given[0], family) + 3,
            len(middle) + 1,
            "initials and family name",
        )
    yield from _parts(given, middle, family, core)
    yield Form((given[0], family), _bits(given[0], family), 1, "initial and family name")
    yield Form((family, given[0]), _bits(given[0], family), -1, "family name and initial")
    yield Form((given, family[0]), _bits(given, family[0]), -1, "given name and initial")
    for one, other in ((given, family), (family, given)):  # Hungarians say the family name first
        if one[:2].lower() in _DIGRAPHS:
            yield Form((one[:2], other), _bits(one[0], other) + 2, 2, "initial and family name")
            yield Form((other, one[:2]), _bits(one[0], other) + 2, -2, "family name and initial")
    for short in _short(given):
        yield Form((short, family), _bits(short, family) - 1, why=SHORT_FORM)
        yield Form((family, short), _bits(short, family) - 1, why=SHORT_FORM, inverted=True)


_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,5}")
_TWO_SIGNS = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 公孙 慕容 令狐 司徒 남궁 황보 제갈 선우 독고".split()
)
"""Chinese and Korean family names of two signs."""


def _written_together(value: str) -> Iterator[Form]:
    """Chinese, Japanese and Korean names stand without a blank, the family name first: of one sign, or of two where it is known or four remain."""
    size = 2 if value[:2] in _TWO_SIGNS or len(value) > 3 else 1
    family, given = value[:size], value[size:]
    yield Form((family, given), _bits(family, given), inverted=True)
    yield Form((given, family), _bits(given, family))


def _two_families(given: str, first: str, second: str) -> Iterator[Form]:
    """The first of two family names is the main one in Spain, the second in Portugal: Marta Quintanilla Roldán is M. Quintanilla."""
    core, full = _bits(given, first), _bits(given, first) + min(10.0, _rarity(second))
    yield Form((given, first), core)
    yield Form((first, given), core, inverted=True)
    yield Form((first, second, given), full, why="full name")
    yield Form((second, first, given), full, why="full name")
    yield Form((given, second, first), full, why="full name")
    yield Form((given[0], first), _bits(given[0], first), 1, "initial and family name")
    yield Form((first, given[0]), _bits(given[0], first), -1, "family name and initial")
    yield Form((given[0], first, second), _bits(given[0], first) + 3, 1, "initial and family names")
    yield Form((first, second), _bits(first, second) - 3, why="both family names")
    for short in _short(given):
        yield Form((short, first), _bits(short, first) - 1, why=SHORT_FORM)


def _parts(given: str, middle: list[str], family: str, core: float) -> Iterator[Form]:
    """A double family name may lose one half: Sean Wells for Sean Brannigan-Wells, María García for María García Romero. A double given name
    may be two initials: M.-C. Wells.
    """
    halves = [half for half in family.split("-") if len(half) > 3] if "-" in family else []
    for half in halves:
        yield Form((given, half), min(core, _bits(given, half) - 1))
        yield Form((half, given), min(core, _bits(given, half) - 1), inverted=True)
        yield Form((given[0], half), _bits(given[0], half) - 1, 1, "initial and family name")
        for short in _short(given):
            yield Form((short, half), _bits(short, half) - 2, why=SHORT_FORM)
    if "-" in given:
        letters_of = [part[0] for part in given.split("-") if part]
        for name in (family, *halves):
            yield Form((*letters_of, name), _bits(given[0], name) + 2, len(letters_of), "initials and family name")
    if len(middle) > 1:
        yield Form((given, *middle), _bits(given, middle[-1]))
        yield Form((given, middle[-1]), _bits(given, middle[-1]) - 2)


def _short(given: str) -> Iterator[str]:
    if " " in given:
        first, *_, last = given.split()
        yield from (f"{first} {last}", last, f"{first[0]} {last[0]}", f"Mari {last}", f"{first[0]} {last}")
        return
    low = given.lower()
    table = data.nicknames()
    keys = dict.fromkeys((low, letters(given), low.split("-")[0]))
    yield from dict.fromkeys(form for key in keys for form in table.get(key, ()) if form != low)


class Name:
    """One name of a person. Its forms are made again when the first one is met: most never are."""

    __slots__ = ("_double", "_forms", "_value")

    def __init__(self, value: str, *, double: bool = False) -> None:
        self._value, self._double = value, double
        self._forms: dict[bytes, Form] = {}

    def __repr__(self) -> str:
        return "<Name>"

    def forms(self) -> dict[bytes, Form]:
        """Each way to write the name and its transcriptions, by its skeleton."""
        made: dict[bytes, Form] = {}
        for spelling in [
            s for written in transcriptions(self._value) for x in with_x(written) for s in _abbreviated(x)
        ]:
            for form in forms(spelling, double=self._double):
                made.setdefault(fold("".join(form.parts)), form)
        return made

    def confirm(self, hit: Hit) -> Sighting | None:
        self._forms = self._forms or self.forms()
        return confirm(self._forms[hit.pattern], hit)


def patterns(identifier: Identifier, value: str, *, double: bool = False) -> Iterator[Pattern]:
    """The patterns of one name and its transcriptions."""
    name = Name(value, double=double)
    confirm, shared = name.confirm, dict[bytes, bytes]()
    for skeleton, form in name.forms().items():
        if len(skeleton) < MIN_NAME:
            continue
        tolerance = tolerance_for(len(skeleton)) if not form.initials else min(1, tolerance_for(len(skeleton) - 1))
        words = tuple(shared.setdefault(word, word) for word in word_skeletons(" ".join(form.parts)))
        alone = abs(form.initials) == 1 and len(words) > 1
        yield Pattern(
            skeleton,
            min(1, tolerance) if form.why == SHORT_FORM else tolerance,
            identifier,
            confirm,
            worded=len(skeleton) < LOOSE,
            words=words if (tolerance or alone) and len(words) > 1 else (),
            alone=alone,
            close=form.why == "name",
        )


_HABITS = tuple(
    (re.compile(rf"\b{long}\b", re.IGNORECASE), short)
    for long, short in (
        ("v[ao]n de[nr]?", "vd"),
        ("van 't", "vt"),
        ("Mar[ií]a(?= )", "Ma"),
        ("Sankt", "St"),
        ("Saint", "St"),
    )
)
"""Parts of names that are mostly written short: v.d. Meulen, Mª José. Points and strokes vanish in the fold."""


def _abbreviated(value: str) -> Iterator[str]:
    yield value
    for long, short in _HABITS:
        if long.search(value):
            yield long.sub(short, value)


_SMALL_WORD = re.compile(r"[aeiouyvwzkàéó]\s+[^\W\d_]")
"""A letter that is a word in some language, with another word behind it: "Gordillo a ver" names no initial."""
_BARE_FIGURES = re.compile(r"(?<!\S)[0-9]{2,}(?!\S)")
"""A word of figures alone is a house number, not a name in leetspeak."""


def confirm(
    form: Form, hit: Hit, shape: Callable[[str], bytes] = fold, *, transcribed: bool = False
) -> Sighting | None:
    """Word boundaries, letters rather than figures, and an initial that stands alone. `shape`: in what its slips are counted; a name that
    is `transcribed` is written in several ways, which are names and no slips.
    """
    text = hit.view.text
    span = text[hit.start : hit.end]
    need = 2 if hit.size < LOOSE else 1
    if bounds(text, hit.start, hit.end) < need or letter_share(span) < LETTERS or _BARE_FIGURES.search(span):
        return None
    if (form.initials and not _stands_alone(form, hit)) or _two_sentences(span, form):
        return None
    if hit.distance and not _slips(form, span, hit.distance, shape):
        return None
    bits = (
        form.bits
        - EDIT_BITS * hit.distance
        - ODD_CASE * _odd_case(span)
        - (_other_words(form, span) if hit.distance and not transcribed else 0)
    )
    end = hit.end + (form.initials < 0 and text[hit.end : hit.end + 1] == ".")
    whole = bits >= ENOUGH and len(form.parts) > 1 and form.why != "given and middle name"
    return Sighting(hit.start, end, likeness(hit), bits, "whole" if whole else "fragment", form.why)


def _slips(form: Form, span: str, distance: int, shape: Callable[[str], bytes]) -> bool:
    """May each word's share of the edits be slips? Two of them turn a short word into another one: Theo into to."""
    own = [shape(word) for part in form.parts for word in part.split()]
    seen = span.split()
    if len(own) > len(seen) or form.why == SHORT_FORM:
        return distance < 2
    return len(own) < len(seen) or all(_apart(a, b, shape) <= slips(a) for a, b in zip(own, seen, strict=True))


def _apart(own: bytes, seen: str, shape: Callable[[str], bytes]) -> int:
    """The slips between a word of a name and one of a text."""
    shown = shape(seen)
    others = (*drawn_with_two(shown), *map(shape, bases(seen.lower().strip(".,;:"))))
    return min([OSA.distance(own, shown), *(1 + OSA.distance(own, other) for other in others)])


def _other_words(form: Form, span: str) -> float:
    """The bits off for words of a misspelt name that are words or names of their own: Crocker is hardly a slip for Cracker, the less the
    more people have that name.
    """
    own = {letters(word) for part in form.parts for word in part.split()}
    other = [w for w in map(letters, span.split()) if len(w) > 2 and own.isdisjoint((w, *bases(w))) and data.is_word(w)]
    rarest = max(map(data.word_bits, own), default=0.0)
    return sum(OTHER_WORD + max(0.0, min(RAREST, rarest) - data.word_bits(word)) for word in other)


def _stands_alone(form: Form, hit: Hit) -> bool:
    """Are the initials letters, and is there a separator between them and the rest?"""
    at = hit.view.offsets
    place = hit.first + form.initials if form.initials > 0 else hit.last + form.initials
    if sum(len(word) == 1 for word in re.split(r"[\W_]+", hit.view.text[hit.start : hit.end])) > MOST_ALONE:
        return False  # in letters that all stand alone, none is an initial
    initials = range(hit.first, place) if form.initials > 0 else range(place, hit.last)
    if any(hit.view.text[at[i]].isdigit() for i in initials):
        return False  # Fairweather 1 is a house, or the first of something
    if form.initials == -1 and _SMALL_WORD.match(hit.view.text, at[hit.last - 1]):
        return False
    between = hit.view.text[at[place - 1] + 1 : at[place]]
    return any(c in " .,_-\n\t\xa0" for c in between) and not set(between) & set("'’")


LETTERS = 0.3
"""Of a name's letters so many are no figures, however much leetspeak it is in."""
MANY_COMMAS = 4
"""So many stand between letters, not between names."""


def _two_sentences(span: str, form: Form) -> bool:
    """Does a sentence end inside it, or does a comma stand where the given name comes first?"""
    if re.search(r"[!?)\]]\s|[^\W_]{2}\.\)?\s+[A-Z]", span) and not form.initials and not re.search(r"\b\w\.", span):
        return True
    comma = re.search(r"[^\W_],\s", span) is not None and span.count(",") < MANY_COMMAS
    return comma and form.why in {"name", SHORT_FORM} and not form.inverted


def _odd_case(span: str) -> bool:
    """A capital on one word and none on another, as in "Will young": rarely a name."""
    words = [w for w in ("".join(filter(str.isalpha, word)) for word in span.split()) if len(w) > 2]
    return len(words) == 2 and words[0].istitle() and words[1].islower() and span.count(" ") == 1
