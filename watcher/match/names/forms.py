"""A name -> the forms that it is written in: order, initials, short forms, missing middle names and halves, each with its bits.

How telling a form is comes from how common its words are; one of which only an initial is left, or a lone nickname, tells little.
"""

import re
from collections.abc import Iterator, Sequence

from watcher.match import data
from watcher.match.names.cultures import is_family_first
from watcher.match.names.form import CLIPPED, INITIAL_FIRST, INITIAL_LAST, SHORT_FORM, Form, bits_of, rarity
from watcher.match.text.fold import fold, letters
from watcher.match.text.wade import wade_giles

CLIP, MIN_CLIPPED = 4, 6
"""Letters of the beginning of a given name that stands for others of about its length, and of a name of which people say so little."""
BY_MIDDLE = 4.0
"""Bits off where the first given name is missing: some go by their second one, but so may a relative."""
LONG_HALF = 3
"""Letters of each half of a double family name that tells something alone."""
BOTH_FAMILIES = "both family names"
LONG_ENOUGH = 5
"""Letters of a family name that tells something without its particle."""
_PARTICLES = frozenset(
    ("van von der den de del dela delos della di da dos do du la le ten ter af zu bin ibn al el st mc o v vd").split()
)


_DIGRAPHS = frozenset("zs sz gy cs ny ty ly ch ph th sh zh yu ya kh ts dz".split())
"""Two letters that make one initial: Bíró Zs., Ch. Dubreuil, Yu. Klenchuk, who is Ю. Кленчук."""


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


_TITLE = re.compile(
    r"(?<!\w)(?:(?:(?:dr|prof|mr|mrs|ms|mx|sir|rev|herr|frau|mme|mlle|sra|srta|doña|dott|dott\.?ssa|dipl\.?-ing|pani|capt|lt|sgt|dra|avv|univ|doç|doc|yrd|öğr|gör|uzm|mgr|bc|mudr|judr|rndr|phdr|mvdr|paeddr|inż|drs|mw|mevr|dhr|sig\.ra|sig\.na|lic|engr|atty|adv|smt|السيدة?|الدكتورة?|المهندسة?|الأستاذة?|الآنسة)\.?|(?:fr|sr|sig|don|hon|ing|ir|mag|pan|col|gen|arch|med)\.),?(?: |(?<=\.)(?=\w{3}|dr\.)))+(?=\S+ \S)",
    re.IGNORECASE,
)
"""Titles before a name; those that are names, too, only with their point."""
_SUFFIX = re.compile(
    r"(?:(?<=\S),? (?:jr|sr|junior|senior|(?:jun|sen)(?=\.)|2nd|3rd|esq|ph\.?d|(?-i:II|III|IV|M\.?D|MBA|OBE|MBE|CPA|DDS|DVM|RN|LL\.?[BM]|[BM]\.?(?:A|S[cC]|Ed|Eng)))\.?)+\Z",
    re.IGNORECASE,
)


_MARIA = re.compile(r"\A(?:Ma\.|M\.?ª) (?=[^\W\d_]{2})")


def untitled(value: str) -> str:
    """A name without titles before and behind it, Dr. Francesca De Luca, William Ashdown III, and with Maria in full: Ma. Cristina."""
    bare = _MARIA.sub("Maria ", _SUFFIX.sub("", _TITLE.sub("", value)))
    return bare if " " in bare else value


def forms(value: str, *, double: bool = False) -> Iterator[Form]:
    """Every way in which a name is usually written; `double`: in a country where people have two family names."""
    value = untitled(value)
    words = value.split()
    if len(words) == 1 and _HAN.fullmatch(value):
        yield from _written_together(value)
    if len(words) < 2:
        yield Form((value,), bits_of(value) - 4, why="a single name")
        return
    given, middle, family = split(value)
    core = bits_of(given, family)
    if double:
        middle, family = _parted(middle, family)
    if double and middle:
        yield from _two_families(given, middle[-1], family)
        for one in (middle[-1], family):
            yield from _by_second_given(given, middle[:-1], one)
        for second in middle[:-1][:1]:
            yield from _both_given(given, second, middle[-1])
    yield Form((given, family), core)
    yield Form((family, given), core, inverted=True)
    if middle:
        yield from _with_middle(given, middle, family, core)
    yield from _parts(given, middle, family, core)
    yield from _without_particle(given, family)
    yield Form((given[0], family), bits_of(given[0], family), 1, INITIAL_FIRST)
    yield Form((family, given[0]), bits_of(given[0], family), -1, INITIAL_LAST)
    yield Form((given, family[0]), bits_of(given, family[0]), -1, "given name and initial")
    for one, other in ((given, family), (family, given)):  # Hungarians say the family name first
        if one[:2].lower() in _DIGRAPHS:
            yield Form((one[:2], other), bits_of(one[0], other) + 2, 2, INITIAL_FIRST)
            yield Form((other, one[:2]), bits_of(one[0], other) + 2, -2, INITIAL_LAST)
    for short in (*short_forms(given), *(short_forms(f"{given}-{middle[0]}") if middle else ())):  # José Luis is Joselu
        yield Form((short, family), bits_of(short, family) - 1, why=SHORT_FORM)
        yield Form((family, short), bits_of(short, family) - 1, why=SHORT_FORM, inverted=True)
    for short in short_forms(family) if is_family_first(value) else ():
        yield Form((given, short), bits_of(given, short) - 1, why=SHORT_FORM, inverted=True)
        yield Form((short, given), bits_of(given, short) - 1, why=SHORT_FORM)
    if len(letters(given)) >= MIN_CLIPPED and given.isalpha():
        yield clipped(given[:CLIP], family)


def clipped(short: str, family: str) -> Form:
    """Mari Quintavalle for Marisela Quintavalle."""
    return Form((short, family), bits_of(short, family) - 2, why=CLIPPED)


def is_clip(word: str, given: str) -> bool:
    """Is a word the beginning of a given name, as people call each other: Fran, Patri, Gabi and Paty for Francisco, Patricia, Gabriela?"""
    short, whole = letters(word), letters(given)
    ends = {short, short[:-1] if short[-1:] in {"i", "y"} else short, short.removesuffix("ie")}
    return CLIP - 1 <= len(short) < len(whole) and any(len(end) > 1 and whole.startswith(end) for end in ends)


def crossed(names: Sequence[tuple[str, bool]], *, double: bool = False) -> Iterator[tuple[int, str]]:
    """The names that one person's names make together, each with the number of the one that the family name is of: Maggie Thornquist and
    Marguerite Vandermolen for Marguerite Thornquist, née Maggie Vandermolen. With each name goes whether it is a mere nickname, which has no
    family name and counts if it is one word.
    """
    bare = [(untitled(name), is_short) for name, is_short in names]
    first = [split(name)[0] for name, is_short in bare if not (is_short and " " in name)]
    family = [
        (at, one) for at, (name, is_short) in enumerate(bare) if not is_short for one in _families(name, double=double)
    ]
    known = {(split(bare[at][0])[0].lower(), one.lower()) for at, one in family}
    for at, one in family:
        for given in first:
            both = (given.lower(), one.lower())
            if both not in known and not _HAN.fullmatch(given):
                known.add(both)
                yield at, f"{given} {one}"


def _families(value: str, *, double: bool) -> list[str]:
    """The family names of a name."""
    _, middle, family = split(value)
    if double:
        middle, family = _parted(middle, family)
    return [family, *(middle[-1:] if double else [])] if " " in value else []


def pair(value: str) -> Iterator[Form]:
    """Given and family name alone, in both orders."""
    given, _, family = split(value)
    yield Form((given, family), bits_of(given, family))
    yield Form((family, given), bits_of(given, family), inverted=True)


def family_alone(value: str) -> Iterator[Form]:
    """A double family name by itself, which few families have: Brannigan-Wells."""
    given, _, family = split(untitled(value))
    halves = family.split("-")
    if len(halves) == 2 and min(map(len, halves)) >= LONG_HALF:
        bits = min(bits_of(*halves) - 3, bits_of(given[0], family) - 1)
        yield Form(tuple(halves), bits, why=BOTH_FAMILIES)


def _parted(middle: list[str], family: str) -> tuple[list[str], str]:
    """The middle names and the family name, where two family names follow a particle: Dela Cruz Bautista, da Silva Santos."""
    words = family.split()
    first = next((at for at, word in enumerate(words) if word.lower() not in _PARTICLES), len(words)) + 1
    if first >= len(words) or words[first].lower() in _PARTICLES:
        return middle, family
    return [*middle, " ".join(words[:first])], " ".join(words[first:])


_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,5}")
_TWO_SIGNS = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 公孙 慕容 令狐 司徒 남궁 황보 제갈 선우 독고".split()
)
"""Chinese and Korean family names of two signs."""


def _written_together(value: str) -> Iterator[Form]:
    """Chinese, Japanese and Korean names stand without a blank, the family name first: of one sign, or of two where it is known or four remain."""
    size = 2 if value[:2] in _TWO_SIGNS or len(value) > 3 else 1
    family, given = value[:size], value[size:]
    for first, last in ((given, family), (wade_giles(given), wade_giles(family))):
        if first and last:
            yield Form((last, first), bits_of(family, given), inverted=True)
            yield Form((first, last), bits_of(given, family))


def _by_second_given(given: str, seconds: list[str], family: str) -> Iterator[Form]:
    """Fernanda López and M. F. López for María Fernanda López Arizmendi."""
    for second in seconds:
        yield Form((second, family), bits_of(second, family) - BY_MIDDLE, why="second given and family name")
        yield Form((given[0], second[0], family), bits_of(given[0], family) + 2, 2, "initials and family name")


def _both_given(given: str, second: str, family: str) -> Iterator[Form]:
    """Joselu Hernández and Pepe Luis Hernández for José Luis Hernández Ibáñez."""
    for short in short_forms(f"{given}-{second}"):
        yield Form((short, family), bits_of(short, family) - 1, why=SHORT_FORM)
        yield Form((short, second, family), bits_of(short, family), why=SHORT_FORM)


def _with_middle(given: str, middle: list[str], family: str, core: float) -> Iterator[Form]:
    full, initials = core + min(10.0, rarity(middle[0])), [name[0] for name in middle]
    yield Form((given, *middle, family), full, why="full name")
    yield Form((family, given, *middle), full, why="full name", inverted=True)
    yield Form((given, *initials, family), core + 3, why="name with a middle initial")
    yield Form((given[0], *middle, family), core + 3, 1, "initial, middle and family name")
    yield Form((given, middle[-1]), bits_of(given, middle[-1]) - 6, why="given and middle name")
    yield Form((*middle, family), bits_of(middle[0], family) - BY_MIDDLE, why="middle and family name")
    for short in short_forms(middle[0]):
        yield Form((short, family), bits_of(short, family) - BY_MIDDLE, why=SHORT_FORM)
    if len(middle) > 1:
        yield Form((given[0], initials[0], family), bits_of(given[0], family) + 2, 2, "initials and family name")
        yield Form((given[0], initials[0], *middle[1:], family), core + 2, 2, "initials and family name")
        yield Form((given, middle[0], family), full, why="full name")
    yield Form(
        (given[0], *initials, family), bits_of(given[0], family) + 3, len(middle) + 1, "initials and family name"
    )


def _two_families(given: str, first: str, second: str) -> Iterator[Form]:
    """The first of two family names is the main one in Spain, the second in Portugal: Marta Quintanilla Roldán is M. Quintanilla."""
    core, full = bits_of(given, first), bits_of(given, first) + min(10.0, rarity(second))
    yield Form((given, first), core)
    yield Form((first, given), core, inverted=True)
    yield Form((first, second, given), full, why="full name")
    yield Form((second, first, given), full, why="full name")
    yield Form((given, second, first), full, why="full name")
    yield Form((given[0], first), bits_of(given[0], first), 1, INITIAL_FIRST)
    yield Form((first, given[0]), bits_of(given[0], first), -1, INITIAL_LAST)
    yield Form((given, first[0]), bits_of(given, first[0]), -1, "given name and initial")
    yield Form((given[0], first, second), bits_of(given[0], first) + 3, 1, "initial and family names")
    yield Form((first, second), bits_of(first, second) - 3, why=BOTH_FAMILIES)
    for short in short_forms(given):
        yield Form((short, first), bits_of(short, first) - 1, why=SHORT_FORM)


def _parts(given: str, middle: list[str], family: str, core: float) -> Iterator[Form]:
    """A double family name may lose one half: Sean Wells for Sean Brannigan-Wells, María García for María García Romero. A double given name
    may be two initials: M.-C. Wells.
    """
    halves = [half for half in family.split("-") if len(half) > 3] if "-" in family else []
    for half in halves:
        yield Form((given, half), min(core, bits_of(given, half) - 1))
        yield Form((half, given), min(core, bits_of(given, half) - 1), inverted=True)
        yield Form((given[0], half), bits_of(given[0], half) - 1, 1, INITIAL_FIRST)
        for short in short_forms(given):
            yield Form((short, half), bits_of(short, half) - 2, why=SHORT_FORM)
    if "-" in given:
        letters_of = [part[0] for part in given.split("-") if part]
        for half in given.split("-"):
            if len(half) > 3:
                yield Form((half, family), bits_of(half, family) - 2)
                yield from (Form((half, other), bits_of(half, other) - 3) for other in halves)
        for name in (family, *halves):
            yield Form((*letters_of, name), bits_of(given[0], name) + 2, len(letters_of), "initials and family name")
    if len(middle) > 1:
        yield Form((given, *middle), bits_of(given, middle[-1]))
        yield Form((given, middle[-1]), bits_of(given, middle[-1]) - 2)


def _without_particle(given: str, family: str) -> Iterator[Form]:
    """A family name that lost what stands before it, or has it behind: Alexander Hohenfels; Hohenfels, Alexander von."""
    *particles, bare = family.split()
    if not particles or len(bare) < LONG_ENOUGH:
        return
    less = bits_of(given, bare) - 1
    yield Form((given, bare), less)
    if particles in (["von"], ["van"]):
        yield Form((given, particles[0][0], bare), less)
    yield Form((bare, given), less, inverted=True)
    yield Form((bare, given, *particles), less, inverted=True)
    yield Form((given[0], bare), bits_of(given[0], bare) - 1, 1, INITIAL_FIRST)
    yield Form((given, bare[0]), bits_of(given, bare[0]), -1, "given name and initial")
    yield from (Form((short, bare), bits_of(short, bare) - 2, why=SHORT_FORM) for short in short_forms(given))


ABBREVIATED = dict(
    pair.split()
    for pair in "francisco fco, guadalupe gpe, fernando fdo, william wm, charles chas, george geo, james jas, thomas thos, robert robt, edward edw, joseph jos, richard richd, benjamin benj, daniel danl, frederick fredk".split(
        ", "
    )
)


def short_forms(given: str) -> Iterator[str]:
    """What people call somebody of a given name, in short or in a neighbour's language."""
    if " " in given:
        first, *_, last = given.split()
        yield from (f"{first} {last}", last, f"{first[0]} {last[0]}", f"Mari {last}", f"{first[0]} {last}")
        return
    low = given.lower()
    table = data.nicknames()
    keys = dict.fromkeys((low, letters(given), low.split("-")[0]))
    if low in ABBREVIATED:
        yield ABBREVIATED[low]
    both = (form for key in keys for form in (*table.get(key, ()), *data.same_names().get(key, ())))
    for form in dict.fromkeys(form for form in both if form != low):
        yield form
        if fold(form.title()) != fold(form):  # Greek capitals look like other letters than small ones
            yield form.title()
