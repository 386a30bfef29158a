"""What people put into a detail -> a view without it: between two names a nickname in quotes, an initial or a given name that the person does not use,
a curse, or what says that the next one is the name of birth; in a mailbox NOSPAM.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import repeat

from watcher.match import data
from watcher.match.text.signs import CAPITAL, outline
from watcher.match.text.tokens import plain_words
from watcher.match.text.views import Edit, View, apply

_quote_outline = outline(
    lambda c: " " if c.isspace() else "A" if c.isupper() else "." if c == "." else "q" if c in "\"'(?" else "a"
)
_PARTICLES = r"(?:(?:v[ao]n|de[lmnrs]?|d[aiou]s?|l[aeo]s?|zu[mr]?|te[nr]?|a[fv]|[bi]bn|bin|el|al|v|ní|ni)\.?[ ]){0,3}"
"""What may stand before a family name."""
_MIDDLE = re.compile(
    rf"(?<=[^\W\d_]{{2}})(\s+(?:[\"“”„«'‘][^\"“”«»'’()\n]{{1,24}}[\"“”»'’]|[(][^\"“”«»'’()\n]{{2,24}}[)]))(?=\s+{_PARTICLES}[^\W\d_a-z])"
)
"""A nickname between two names: Isolde "Izzy" Fairweather."""
_INITIAL = re.compile(
    rf" (?={CAPITAL})(?:(?<=[^\W\d_]{{2}} ){CAPITAL}\.?|(?<=[^\W\d_]\. ){CAPITAL}\.) (?={_PARTICLES}{CAPITAL}[^\W\d_])"
)
"""One behind a name, or behind another initial: Isolde M. Fairweather, I. M. Fairweather."""
_SECOND_INITIAL = re.compile(rf"\.(?<=(?<![^\W_]){CAPITAL}\.){CAPITAL}\.[ ]?(?={_PARTICLES}{CAPITAL}[^\W\d_])")
"""One that touches the first one: I.M. Fairweather."""
_MIDDLE_SIGN = re.compile(rb" (?<=[^ ] ) *(?=q)")
_INITIAL_SIGN = re.compile(rb"[Aq](?<= .)(?=\.? [aAq][aAq])")
_SECOND_SIGN = re.compile(rb"[Aq](?<=\..)(?=\. ?[aAq][aAq])")
_GIVEN_SIGN = re.compile(rb"[Aq](?<= .)(?=[aAq]{2,} [Aq][aAq])")
"""How an opening quotation mark, an initial before a name, and a name between others are shown in outline: letters beyond ASCII as such a mark, too.
What is meant begins with the blanks before the mark, and with the sign before the others, which are found by their capital: there are fewer.
"""
_GIVEN = re.compile(rf" (?={CAPITAL})(?<=[^\W\d_]{{2}} )([^\W\d_]{{3,}})(?= {CAPITAL}[^\W\d_])")
"""A word between two, with capitals, which may be a given name: Isolde Marie Fairweather."""
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
LONGEST_NAME = 24
"""Letters of a given name."""
_OF_FATHER = re.compile(r"(?:[оеёії]ви?ч|вна|инична|ична|івна|[oey]vy?ich|[oey]vych|[oiey]vna|ichna)\Z", re.IGNORECASE)
"""How a father's name ends that Russians and Ukrainians bear between their own and their family's: Марина Ивановна Кленчук."""
_BETWEEN = re.compile(
    r" (?<=[^\W\d_]{2} )(?:[\"'“”]?(?:[Mm]other)?[Ff](?:u|\*|uc|\*c)k(?:in[g'’]?|ing)?|[Gg]od ?damn(?:ed)?|[Dd]amn(?:ed)?|[Bb]loody|[Ff]reaking|[Ee]ffing|[Ss]tupid|[Uu]gly|[Vv]erdammte[nrs]?|[Ss]chei(?:ß|ss)|[Pp]utain de|[Pp]ut[ao]|n(?:é|e)e|geb\.?|geborene|born|f\.?k\.?a\.?|a\.?k\.?a\.?|alias|Freiherr|Freifrau|Graf|Gr(?:ä|ae)fin|Baron|Baroness|Ritter|Edler|Prinz|F(?:ü|ue)rst|(?:aka|alias) [A-Z]\w+)[\"'“”]? (?=[^\W\d_])"
)
"""Curses between two names, and what says that the next one is the name of birth, another name or a noble one."""
BETWEEN = frozenset(
    (
        "fuckin fucking motherfucking fck f god goddamn goddamned damn damned bloody freaking effing stupid ugly "
        "verdammten verdammter verdammtes verdammte scheiß scheiss putain puta puto née nee geb geborene born fka aka alias "
        "freiherr freifrau graf gräfin graefin baron baroness ritter edler prinz fürst fuerst"
    ).split()
)
"""What stands in a text with any of them, for a cheap look."""


def unquoted(view: View) -> View | None:
    """The text without what stands between two names: a nickname in quotes, an initial; None where nothing does."""
    text, shown = view.text, _quote_outline(view.text)
    quotes = (m.start() for m in _MIDDLE_SIGN.finditer(shown)) if b" q" in shown else ()
    found = [Edit(m.start(), m.end(), "", "quoted") for m in _at(quotes, _MIDDLE, text)]
    initials, seconds = _before(_INITIAL_SIGN, shown), _before(_SECOND_SIGN, shown)
    found += [Edit(m.start(), m.end(), " ", "inserted") for m in _at(initials, _INITIAL, text)]
    found += [Edit(m.start(), m.end(), ". ", "inserted") for m in _at(seconds, _SECOND_INITIAL, text)]
    if not found:
        between = _at(_before(_GIVEN_SIGN, shown), _GIVEN, text)
        given = (m for m in between if _is_given(m[1]) and _is_behind_a_name(text, m.start()))
        found = [Edit(*m.span(), "", "inserted") for m in given]
    return apply(view, found) if found else None


def _before(sign: re.Pattern[bytes], outline: bytes) -> Iterator[int]:
    """The places before those where an outline shows a sign."""
    return (match.start() - 1 for match in sign.finditer(outline))


def _at(places: Iterable[int], meant: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What is meant in a text, looked for where its outline shows the sign of it, which is found much faster."""
    return (match for match in map(meant.match, repeat(text), places) if match is not None)


def _is_behind_a_name(text: str, at: int) -> bool:
    """Has the word before a place a capital? Behind another one a name begins: "called Isolde Marie Fairweather"."""
    word = _LAST_WORD.search(text, max(0, at - LONGEST_NAME), at)
    return word is not None and word[0][0].isupper()


def _is_given(word: str) -> bool:
    return word.lower() in data.given_names() or _OF_FATHER.search(word) is not None


def unparted(view: View) -> View | None:
    """The text without such words between two names; None where there are none."""
    if BETWEEN.isdisjoint(plain_words(view.text)):
        return None
    found = [Edit(m.start(), m.end(), " ", "inserted") for m in _BETWEEN.finditer(view.text)]
    return apply(view, found) if found else None


_MAILBOX = re.compile(r"[\w.+-]{1,64}@[\w.-]{3,80}")
_NOISE = re.compile(
    r"([._-]?)(?:(?:no|anti|kein)[._-]?spam|(?:remove|delete|entfernen?|quitar?|enlever?)(?:[._-]?(?:this|me|das|dies|esto|ceci))?)([._-]?)",
    re.IGNORECASE,
)
"""What people put into a mailbox so that only people can write to it, with the signs around it."""


def unspammed(view: View) -> View | None:
    """The text without such words in mailboxes, i.fairweather@NOSPAM.example.net; None where there are none."""
    boxes = _MAILBOX.finditer(view.text) if "@" in view.text and _NOISE.search(view.text) else ()
    noise = (m for box in boxes for m in _NOISE.finditer(view.text, *box.span()))
    found = [Edit(*m.span(), m[1] if m[2] else "", "inserted") for m in noise]
    return apply(view, found) if found else None
