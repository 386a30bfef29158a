"""A house number as somebody gives it -> each way that it is written: without what stands before it, with either of two, in full.

In: the number of a person's file. Out: strings and skeletons; nothing of a text is looked at here.
"""

import re
from collections.abc import Iterator
from functools import partial

from watcher.match.places import house
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import fold, letters
from watcher.match.text.numbers import numbers

_CALLED = re.compile(
    r"\s*(?:(?:unit|flat|apt|apartment|suite|shop|office)\.?\s*\w+\s*[,/]\s*)?(?:(?:blk|block|lot|plot|no|nr|number|num|house|h\.?\s?no|d\.?\s?no|bldg|building|km|квартал|дом|д\.|dom|č\.?\s?p|hus|nº|n°|№|#)(?![^\W\d_])[.:\s]*)?(?=\d)",
    re.IGNORECASE,
)
"""What people put before the number in its place: Blk 123, No. 7, Unit 5, 27."""


_LETTER_BEHIND = re.compile(r"(?<=\d)[^\W\d_a-zA-Z](?![^\W_])")


def in_figures(number: str) -> str:
    """Its figures in ASCII; a letter that looks like one stays a letter behind them: 12б is 12b, and not 126."""
    kept = _LETTER_BEHIND.sub(lambda m: letters(m[0]) if plain_digits(m[0]).isdigit() else m[0], number)
    return plain_digits(kept)


def bare(number: str) -> str:
    """A number without what somebody put before it."""
    return _CALLED.sub("", number, count=1)


_RANGE = re.compile(r"(\d+)([a-z]?)(?:[-–&+]|and|und|et|og|och|en|y|i)(\d+)([a-z]?)", re.IGNORECASE)
_PARTED = re.compile(r"\d+[a-z]?(?:/\d+[a-z]?){1,2}")
MOST_APART = 20
"""Between the first and the last number of one house."""
TWO_NUMBERS = frozenset({"CZ", "SK"})
"""Countries where a house has two numbers, Lipová 123/45, each of which is enough; elsewhere the second one is the flat's."""
FLAT_FIRST = frozenset({"AU", "NZ", "SG"})
"""Countries where the flat stands first: 7/15 Wattlebird Parade."""
FLAT_BEHIND = frozenset({"NL", "BE", "RU", "UA", "BY", "KZ", "EE", "LT", "LV"})
"""Countries where the flat stands behind a stroke: Prinsengracht 88-2."""
FLAT_DASHED = frozenset({"CA"})
"""The country where the flat stands first, before a dash: 200-1188 Mainland Crest Way."""
_STROKED = re.compile(r"(\d+[a-z]?)-(?:\d+|[a-z]+)", re.IGNORECASE)


def given(number: str, country: str) -> list[str]:
    """A number in each way that it may be given: either end of 12-14, the house of 12/3, with its stair or flat and without, and without noughts before it."""
    ways = _given(number, country)
    return list(dict.fromkeys((*ways, *(way.lstrip("0") or way for way in ways))))


def _given(number: str, country: str) -> list[str]:
    ends, parted = _RANGE.fullmatch(number), _PARTED.fullmatch(number)
    if ends and 0 < int(ends[3]) - int(ends[1]) <= MOST_APART:
        return [number, ends[1] + ends[2], ends[3] + ends[4]]
    if (stroked := _STROKED.fullmatch(number)) and country in FLAT_BEHIND:
        return [number, stroked[1]]
    if stroked and country in FLAT_DASHED:
        return [number, number.partition("-")[2]]
    flat, stroke, house = number.partition("/")
    if stroke and country in FLAT_FIRST:
        return [number, *(way for one in _given(house, "") for way in (one, f"{flat}/{one}"))]
    if not parted:
        return [number]
    parts = number.split("/")
    if len(parts) == 3:
        return [number, "/".join(parts[:2]), f"{parts[0]}/{parts[2]}", parts[0]]
    own = parts if country in TWO_NUMBERS else parts[:1]
    return [number, *own]


_STAIR = re.compile(r"\s*(\d+)\s*([A-Za-z])\s*(\d+)\s*")
_FLATS = (
    "bus|bte|bo[iî]te|apt|app|appt|apartment|flat|unit|room|rm|suite|ste|t[uü]r|stiege|top|whg|wohnung|lok|m|kv|кв|daire|d|int|piso|byt|lgh|leil|bolig|as|asunto|casa|"
    "of|ofic|kav|dpto|depto|dto|departamento|apto|oficina|local|ap|sc|scala|interno|rd"
)
_FLAT = re.compile(
    rf"\s*(\d+(?:\s?[-/]\s?\d+)?\s?[A-Za-z]?)(?:[\s,]+(?:{_FLATS})\.?\s*|[\s,]+#\s?)([\w-]+)\s*", re.IGNORECASE
)
"""A house number with a flat behind it: 61 bus 4, 12 Top 7."""


_A_FLAT = re.compile(
    rf"(?:{_FLATS}|floor|level|shop|office)\b\.?\s*[\w/-]+|#\s?[\w/-]+|\w{{1,4}}/F|\d{{1,2}}(?:st|nd|rd|th)?\s?(?:floor|fl)",
    re.IGNORECASE,
)
"""A piece that says which flat and nothing else: Flat 2/1, 12/F, #04-56."""


_CHINESE = re.compile(r"(\d+)\s?[号號栋幢]楼?.*\d.*")
"""A house with its stair and flat behind it: 12号楼3单元501."""


def without_flats(number: str) -> str:
    """A number without the flats that stand before it, behind their commas: Flat B, 12/F, 88."""
    if chinese := _CHINESE.fullmatch(number.strip()):
        return chinese[1]
    pieces = [piece.strip() for piece in re.split("[,;]", number)]
    others = [piece for piece in pieces if not _A_FLAT.fullmatch(piece)]
    return others[0] if len(pieces) > 1 and len(others) == 1 else number


def plainly(number: str) -> str:
    """A number that is given in words in figures: seventeen."""
    if any(map(str.isdigit, number)):
        return number
    said = [one for one in numbers(number) if one.spoken]
    return said[0].digits if len(said) == 1 and said[0].end - said[0].start == len(number.strip()) else number


def with_stair(number: str) -> tuple[str, str]:
    """A house number as its figures and letter, and the stair and flat behind it: 6 B 12 in Finland, 61 bus 4."""
    if stair := _STAIR.fullmatch(number):
        return stair[1], stair[2] + stair[3]
    flat = _FLAT.fullmatch(number)
    return re.sub(r"[\s.,]+", "", flat[1] if flat else number).lower(), flat[2] if flat else ""


_BUILDING = re.compile(r"(\d+)\s?(к|k|с|c)\s?(\d+)", re.IGNORECASE)
_BUILDINGS = {"к": ("к", "корпус", "корп", "кор", "korpus", "korp"), "с": ("с", "строение", "стр", "stroenie", "str")}
"""What stands between a house and its building in Russian addresses: 3к2 is 3, корп. 2, and 15с1 is 15 строение 1."""


_LOTS = (("manzana", "mz", "mza"), ("lote", "lt", "lot"), ("quadra", "qd", "q"), ("bloco", "bl"), ("cuadra", "cdra"))
_A_LOT = re.compile(rf"(?<![^\W\d_])({'|'.join(word for group in _LOTS for word in group)})(?=\d)")


def _lots(number: str) -> Iterator[str]:
    """Blocks and lots in full and short: mz5lt12, manzana5lote12."""
    if _A_LOT.search(number):
        yield from (_A_LOT.sub(partial(_called, at), number) for at in range(max(map(len, _LOTS))))


def _called(at: int, lot: re.Match[str]) -> str:
    """One of the words for what a lot's word says."""
    words = next(words for words in _LOTS if lot[1] in words)
    return words[min(at, len(words) - 1)]


_ARTICLE = re.compile(r"\A(?:the|la|le|les|el|los|las|de|het|die|der|das)(?=[^\W\d_]{5})", re.IGNORECASE)
"""Before the name of a house, whose words stand together here: The Old Mill is Old Mill."""
_NONE = (
    "sin número",
    "sin numero",
    "s/n",
    "sem número",
    "senza numero",
    "snc",
    "sans numéro",
    "sans no",
    "bez numeru",
    "bb",
    "бн",
)
NO_NUMBER = dict.fromkeys(("s/n", "sn", "s/nº", "snc", "s.n.c", "bb", "б/н", "sinnúmero", "sinnumero"), _NONE)
"""What people write for a house without a number: its street alone would be no address."""


def written(number: str) -> tuple[bytes, ...]:
    """The skeletons of a house number: 7 bis is also 7 b."""
    short = house.FRENCH_LETTER.sub(lambda letter: letter[1][0], number)
    building = _BUILDING.fullmatch(number)
    words = _BUILDINGS["к" if building[2].lower() in "кk" else "с"] if building else ()
    named = _ARTICLE.sub("", number)
    forms = (
        number,
        short,
        named,
        *_lots(number),
        *NO_NUMBER.get(number, ()),
        *(f"{building[1]}{word}{building[3]}" for word in words if building),
    )
    return tuple(dict.fromkeys(fold(form) for form in forms if form))
