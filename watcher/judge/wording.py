"""A text -> the ways its words can be read: as they stand, and where some are disguised, as their author means them.

"k1ll", "кill", "s.w.a.t.", "r*pe" and "kiiiill" are meant for people and not for moderators. A disguised word is read as what it looks like;
behind stars stands a word that is often hidden so (judge/data/threat.json). Readings are for the threat lexicon: offsets are lost.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from watcher.judge import data

_MARKS = re.compile("[\u200b-\u200f\u00ad\u2060\ufeff\u0300-\u036f]")
_BLANKS = re.compile(r"[^\S\n]{2,}")
_WRAPPED = re.compile(r"(?<=[^\W\d_A-Z])[^\S\n]?\n(?=[^\W\d_A-Z])")
"""A line's end that may stand inside a sentence."""
_PARTED = re.compile(r"(?<=\w\w\w[.!?…])\s|\n")
"""Between two sentences, or two lines."""
_SIGNS = str.maketrans("0134578@$€!|", "oieastbaseii")
_SIGNS_WITH_L = _SIGNS | str.maketrans("1!|", "lll")
"""What stands for a letter inside a word; a stroke is an i or an l."""
_SIGNED = re.compile(r"(?<![\w@$€!|])[\w@$€!|]*(?:[\d@$€!|][^\W\d_]|[^\W\d_][\d@$€])[\w@$€!|]*(?<!!)")
"""A word with such a sign beside one of its letters."""
_LOOK_ALIKE = str.maketrans(
    "αβγεηικνορτυχωϲϳавгекмнопрстухєѕіјѡѵүһҽӏԁԛԝսօհոց", "abyenikvoptuxwcjabrekmhonpctyxesijwvyheldqwuohng"
)
"""Greek, Cyrillic and Armenian letters that look like Latin ones (Unicode Technical Standard 39, confusables)."""
_LATIN = re.compile("[a-z]")
_WORD = re.compile(r"[^\W\d_]+")
_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:([ .\-_*·|/,~]{1,3})[^\W\d_])(?:\1[^\W\d_])+(?![^\W_])(?:\1(?=\s))?")
"""Three letters and more, each parted from the next by the same signs."""
_STARRED = re.compile(r"(?<![\w*#•█])[^\W\d_]{1,12}(?:[*#•█]{1,6}[^\W\d_]{1,12}){1,3}(?![\w*#•█])")
_STARS = re.compile(r"[*#•█]+")
_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
_RUN = re.compile(r"([^\W\d_])\1+")


def readings(text: str) -> Iterator[str]:
    """A text composed, without invisible characters and with quotes straightened; then sentences of it that can be read in another way: with
    their lines as one, and in lower case with their disguised words read.
    """
    plain = unicodedata.normalize("NFKC", text)
    if not plain.isascii():
        plain = _MARKS.sub("", plain.replace("’", "'").replace("‘", "'"))
    lines, sentences = plain.split("\n"), _PARTED.split(plain.lower())
    meant = [_meant(sentence) for sentence in sentences]
    ways = (
        _new(_WRAPPED.sub(" ", plain).split("\n"), lines),
        *(_new((_unsigned(sentence, signs) for sentence in meant), sentences) for signs in (_SIGNS, _SIGNS_WITH_L)),
    )
    every = (plain, *("\n".join(way) for way in ways if way))
    yield from dict.fromkeys(_BLANKS.sub(" ", way) for way in every)


def _new(read: Iterable[str], known: Iterable[str]) -> list[str]:
    """Those that are not known as they stand."""
    old = set(known)
    return [one for one in read if one not in old]


def _unsigned(sentence: str, signs: dict[int, int]) -> str:
    """A sentence with letters for the signs inside its words."""
    return _SIGNED.sub(lambda m: m[0].translate(signs), sentence)


def _meant(sentence: str) -> str:
    """A sentence in lower case with its disguised words read, but for signs inside them."""
    read = _STARRED.sub(_behind_stars, _SPACED.sub(lambda m: m[0].replace(m[1], ""), sentence))
    if not read.isascii():
        read = _WORD.sub(_in_latin, read)
    return _WORD.sub(_undrawn, read) if _DRAWN.search(read) else read


def _in_latin(match: re.Match[str]) -> str:
    """A word with letters of two scripts in one."""
    return match[0].translate(_LOOK_ALIKE) if _LATIN.search(match[0]) else match[0]


def _behind_stars(match: re.Match[str]) -> str:
    """The hidden word that fits, with a letter for each star or one more; the word as it stands where none does."""
    shape = _STARS.sub(lambda m: "*" * len(m[0]), match[0])
    shapes = (shape, shape.replace("*", "**", 1))
    return next((word for word in data.hidden() if any(_fits(word, shape) for shape in shapes)), match[0])


def _fits(word: str, shape: str) -> bool:
    return len(word) == len(shape) and all(b in {a, "*"} for a, b in zip(word, shape, strict=True))


def _undrawn(match: re.Match[str]) -> str:
    """A word whose letters are drawn out as it is written, or at least with each of those once."""
    if not _DRAWN.search(match[0]):
        return match[0]
    return _by_letters().get(_RUN.sub(r"\1", match[0])) or _DRAWN.sub(r"\1", match[0])


@cache
def _by_letters() -> dict[str, str]:
    """The words that are often hidden, by their letters without doubled ones."""
    return {_RUN.sub(r"\1", word): word for word in reversed(data.hidden())}
