"""A street -> the other names that it goes by: 5th Avenue for Fifth Avenue, CR 12 for County Road 12, Via 20 Settembre for XX Settembre.

Each name is a spelling to be taken apart like the street's own (street.py).
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from anyascii import anyascii

from watcher.match.places.highways import numbered, undirected, with_other
from watcher.match.text import roman
from watcher.match.text.ideographs import figures_of

MOST = 32
"""Names of one street: each costs a pattern or two."""
_UNITS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENS = {"twen": 20, "thir": 30, "for": 40, "fif": 50, "six": 60, "seven": 70, "eigh": 80, "nine": 90}
_SPANISH = {
    "primer": 1,
    "segund": 2,
    "tercer": 3,
    "cuart": 4,
    "quint": 5,
    "sext": 6,
    "séptim": 7,
    "septim": 7,
    "octav": 8,
    "noven": 9,
    "décim": 10,
    "decim": 10,
}
_ORDINAL = re.compile(r"\b([1-9][0-9]{0,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_SPANISH_ORDINAL = re.compile(
    rf"\b({'|'.join(_SPANISH)})[oa]?\b|\b(10|[1-9])(?:\.?[ºª]|er|[rdtvm]?[oa])(?!\w)", re.IGNORECASE
)
_ROMAN = re.compile(r"\b(X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{1,3}|I{2,3})\b(?= [^\W\d_]{3})")
_NAMED_AFTER = re.compile(
    r"\A((?:[A-Z][\w.]*[ ]){3,4})(Boulevard|Drive|Street|Avenue|Way|Highway|Parkway|Road|Expressway)\Z"
)
_SHORT = dict(
    pair.split()
    for pair in (
        "bluff blf, bluffs blfs, branch br, bridge brg, brook brk, canyon cyn, causeway cswy, center ctr, centre ctr, common cmn, corner cor, cove cv, creek crk, crest crst, dale dl, dam dm, estate est, "
        "estates ests, falls fls, ferry fry, field fld, fields flds, forest frst, forge frg, fork frk, glen gln, harbor hbr, harbour hbr, haven hvn, hills hls, hollow holw, inlet inlt, island is, key ky, "
        "knoll knl, knolls knls, lake lk, lakes lks, landing lndg, light lgt, lodge ldg, manor mnr, meadow mdw, meadows mdws, mill ml, mills mls, mission msn, mountain mtn, mountains mtns, neck nck, "
        "orchard orch, pine pne, pines pnes, plain pln, plains plns, point pt, points pts, prairie pr, ranch rnch, rapids rpds, rest rst, river riv, shoal shl, shore shr, shores shrs, "
        "spring spg, springs spgs, station sta, stream strm, summit smt, trace trce, union un, international intl, memorial mem, university univ, valley vly, valleys vlys, village vlg, vista vis, well wl, wells wls"
    ).split(", ")
)
"""Words inside the names of American streets, as the post shortens them: USPS Publication 28, appendix C1."""
_JUNIOR = re.compile(r",? (?:jr|sr)\.?(?= |\Z)", re.IGNORECASE)


@cache
def _ordinals() -> dict[str, int]:
    """English ordinals in words to their numbers, 1 to 99."""
    out = {word: number for number, word in enumerate(_UNITS) if number}
    for stem, ten in _TENS.items():
        out[f"{stem}tieth"] = ten
        out |= {f"{stem}ty {word}": ten + number for number, word in enumerate(_UNITS[:10]) if number}
    return out


@cache
def _in_words() -> re.Pattern[str]:
    longest = sorted(_ordinals(), key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(word.replace(' ', '[ -]') for word in longest)})\b", re.IGNORECASE)


def _ending(number: int) -> str:
    return "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _counted(street: str) -> Iterator[str]:
    """English ordinals in figures, in words and bare: Fifth, 5th, 5."""
    found = _ORDINAL.search(street) or _in_words().search(street)
    if found is None:
        return
    said = found[1].lower().replace("-", " ")
    number = int(said) if said.isdecimal() else _ordinals()[said]
    words = [word for word, value in _ordinals().items() if value == number]
    for shown in (f"{number}{_ending(number)}", *(word.title() for word in words), str(number)):
        yield with_other(street, found, shown)


def _counted_in_spanish(street: str) -> Iterator[str]:
    found = _SPANISH_ORDINAL.search(street)
    if found is None:
        return
    number = int(found[2]) if found[2] else _SPANISH[found[1].lower()]
    stems = [stem for stem, value in _SPANISH.items() if value == number]
    shown = [f"{number}ª", f"{number}º", f"{number}a", f"{number}ra", f"{number}er", str(number)]
    for other in (*shown, *(f"{stem}{end}".title() for stem in stems for end in "ao")):
        yield with_other(street, found, other)


def _in_figures(street: str) -> Iterator[str]:
    """A Roman number before a word, as in Via XX Settembre, in figures."""
    found = _ROMAN.search(street)
    if found is not None:
        yield with_other(street, found, str(roman.value(found[1])))


def _by_initials(street: str) -> Iterator[str]:
    """A street that is named after somebody, by the initials: MLK Boulevard."""
    plain = _JUNIOR.sub("", street)
    if plain != street:
        yield plain
    if found := _NAMED_AFTER.match(plain):
        yield "".join(word[0] for word in found[1].split()) + " " + found[2]


_GANDHI = re.compile(r"\bM\.?\s?G\.?(?=\s)|\bMahatma Gandhi\b")


def _of_gandhi(street: str) -> Iterator[str]:
    """MG Road: every town of India has one."""
    if found := _GANDHI.search(street):
        yield from (with_other(street, found, shown) for shown in ("Mahatma Gandhi", "MG"))


_DAYS = {"primeiro": 1, "primero": 1, "dos": 2, "cinco": 5, "sete": 7, "siete": 7, "oito": 8, "nueve": 9, "nove": 9, "doce": 12, "doze": 12, "treze": 13, "quinze": 15, "quince": 15, "dieciséis": 16, "veinte": 20, "vinte": 20, "vinte e um": 21, "vinte e quatro": 24, "vinte e cinco": 25, "veinticinco": 25, "treinta": 30, "trinta e um": 31}  # fmt: skip
_IBERIAN_DAY = re.compile(
    rf"\b({'|'.join(sorted(_DAYS, key=len, reverse=True))}|\d{{1,2}}) (?=de [^\W\d_]{{4,}}\b)", re.IGNORECASE
)


def _of_a_day(street: str) -> Iterator[str]:
    """A street that is called after a day, in words and in figures: Sete de Setembro, 7 de Setembro."""
    if found := _IBERIAN_DAY.search(street):
        said = found[1].lower()
        number = int(said) if said.isdecimal() else _DAYS[said]
        words = (word.capitalize() for word, day in _DAYS.items() if day == number)
        yield from (with_other(street, found, f"{shown} ") for shown in (str(number), *words))


_SAINT = re.compile(r"\b(S)aint(e?)\b", re.IGNORECASE)
_SAN = re.compile(r"\b(?:San|Santo|Santa|São)\b", re.IGNORECASE)
_GREAT = re.compile(r"\bGrande?(?:['’ ])Rue\b", re.IGNORECASE)
_FRENCH_ORDINAL = re.compile(r"\b(\d{1,3})(?:e|è?re|ère|er|i?[eè]me)\b", re.IGNORECASE)
_POLISH_DAY = re.compile(
    r"\b(\d{1,2})(?:-?go)?(?= (?:maja|listopada|sierpnia|stycznia|lutego|marca|czerwca|lipca|września|października|grudnia|kwietnia)\b)",
    re.IGNORECASE,
)


def _short_saint(street: str) -> Iterator[str]:
    """With the saint in it written short: rue de l'Église-St-Éloi."""
    if _SAINT.search(street):
        yield _SAINT.sub(r"\1t\2", street)
    if _SAN.search(street):
        yield _SAN.sub("S.", street)


def _great(street: str) -> Iterator[str]:
    """The main street of French villages: Grande Rue, Grand'Rue, Gde Rue."""
    if _GREAT.search(street):
        yield from (_GREAT.sub(f"{shown} Rue", street) for shown in ("Grande", "Grand", "Gde", "Gd"))


def _counted_elsewhere(street: str) -> Iterator[str]:
    """French ordinals, and days that Polish streets are called after: 4e Avenue, 3-go Maja."""
    if found := _FRENCH_ORDINAL.search(street):
        shown = ("e", "ème", "ième", "eme", _ending(int(found[1])))
        yield from (with_other(street, found, f"{found[1]}{end}") for end in shown)
    if found := _POLISH_DAY.search(street):
        yield from (with_other(street, found, f"{found[1]}{end}") for end in ("", "-go", "go"))


def _as_the_post(street: str) -> Iterator[str]:
    """With the words in it that the post shortens, all or one, but the last one, which the kind of the street has: Harbor Pt Circle."""
    words = street.split()
    known = [at for at, word in enumerate(words[:-1]) if word.lower() in _SHORT]
    for places in (known, *([at] for at in known)):
        yield " ".join(_SHORT[word.lower()] if at in places else word for at, word in enumerate(words))


POST_BOX = r"P\.?\s?O\.?\s?Box|Post Office Box|Postfach|Apartado|Casella postale|Boîte postale"
"""What a post box is called, as a pattern."""
_BOX = re.compile(r"P\.?\s?O\.?\s?Box|Post Office Box", re.IGNORECASE)


def _boxed(street: str) -> Iterator[str]:
    """A post box, in full and short."""
    if _BOX.fullmatch(street):
        yield from ("PO Box", "Post Office Box")


_HAN = re.compile(
    r"([\u3400-\u9fff]{1,6}?)([东東西南北中]?)(大街|大道|路|街|道|巷|弄|胡同|里)(?:([一二三四五六七八九十\d]{1,2})段)?"
)
_LIES = {"东": "East", "東": "East", "西": "West", "南": "South", "北": "North", "中": "Middle"}
_KINDS = {"大街": "Street", "大道": "Avenue", "路": "Road", "街": "Street", "道": "Road", "巷": "Lane", "弄": "Lane", "胡同": "Hutong", "里": "Lane"}  # fmt: skip
"""As street signs of China and Taiwan have them."""
_SHORTER = {"East": "E", "West": "W", "South": "S", "North": "N", "Road": "Rd", "Street": "St", "Avenue": "Ave", "Section": "Sec"}  # fmt: skip


def _on_signs(street: str) -> Iterator[str]:
    """A Chinese street as its sign has it in Latin letters: Nanjing East Road for 南京东路, Zhongxiao E. Rd., Sec. 4."""
    found = _HAN.fullmatch(street.strip())
    if found is None:
        return
    named, lies, section = anyascii(found[1]).title(), _LIES.get(found[2], ""), figures_of(found[4] or "")
    words = [word for word in (named.replace(" ", ""), lies, _KINDS[found[3]]) if word]
    for shown in (words, [_SHORTER.get(word, word) for word in words]):
        yield " ".join((*shown, "Section", section)) if section else " ".join(shown)
        if section:
            yield from (
                " ".join((*shown, "Sec", section)),
                " ".join(("Sec", section, *shown)),
                " ".join(("Section", section, *shown)),
            )


_BETWEEN_STREETS = re.compile(r"\s+(?:entre|e/|esq\.?|esquina|casi)\s.*", re.IGNORECASE)


def _alone(street: str) -> Iterator[str]:
    """Without the streets between which the house lies: Calle 50 entre 5 y 6."""
    if (alone := _BETWEEN_STREETS.sub("", street)) != street:
        yield alone


_BARE = re.compile(r"\A(\d{1,3}) (?=(?:ave(?:nue)?|st(?:reet)?)\b)", re.IGNORECASE)


_FAUBOURG = re.compile(r"\A(?:faubourg|fbg|fg)\.? (?=[^\W\d_])", re.IGNORECASE)


def _as_a_street(street: str) -> Iterator[str]:
    """A faubourg as the street that it is: rue du Faubourg Saint-Denis."""
    if _FAUBOURG.match(street):
        yield "Rue du " + street


def _as_ordinal(street: str) -> Iterator[str]:
    """5 Avenue SW is 5th Avenue SW."""
    if found := _BARE.match(street):
        yield with_other(street, found, f"{found[1]}{_ending(int(found[1]))} ")


_WAYS: tuple[Callable[[str], Iterator[str]], ...] = (
    _alone,
    _as_ordinal,
    undirected,
    _as_a_street,
    _short_saint,
    _counted,
    _counted_in_spanish,
    _counted_elsewhere,
    _of_a_day,
    _great,
    _in_figures,
    numbered,
    _by_initials,
    _as_the_post,
    _boxed,
    _on_signs,
    _of_gandhi,
)


@lru_cache(4_096)
def names(street: str) -> tuple[str, ...]:
    """A street and the other names that it goes by."""
    out = {street: None}
    for way in _WAYS:
        out |= dict.fromkeys(other for name in list(out) for other in way(name))
    return tuple(out)[:MOST]
