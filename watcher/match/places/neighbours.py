"""What stands around a street -> a house told by its neighbours: next to 2219 Wexcombe Avenue, Fliederhang zwischen 21 und 25, the 2200 block.

In: a text, where the street stands, and the person's number. Out: where that is told and how closely; None where it is not, or of another house.
Also, whether the words before a name say that it is a street's: at a corner, or in which somebody lives.
"""

import re
from typing import NamedTuple

NEXT = 20
"""How far apart the numbers of neighbours are, at most: some count by fives, or by lots."""
_BESIDE = (
    r"next(?: door)? to|beside|across(?: the (?:street|road))?(?: from)?|opposite|facing|doors? (?:down |up |over |along )?(?:from|to|of)|houses? (?:down |up )?from|behind|(?:left|right) of|adjacent to|neighbou?rs? (?:of|at|to)|"
    r"neben|nebenan von|gegenüber(?: von)?|hinter|links von|rechts von|nachbar(?:haus|n)? von|haus nach|"
    r"à côté (?:du|de)|(?:juste )?en face (?:du|de)|derrière(?: le)?|voisine? (?:du|de)|après le|avant le|"
    r"al lado (?:del?|da)|(?:en)?frente (?:al?|del?)|junto (?:al?|ao)|detrás del?|contiguo al?|vecin[oa] del?|ao lado d[oae]|em frente (?:ao|à|do|da)|vizinho d[oae]|"
    r"accanto (?:al?|alla)|di fronte (?:al?|alla)|vicino (?:al?|alla)|dietro (?:al?|la)|naast|tegenover|achter|obok|naprzeciwko|bredvid|mittemot|bakom|ved siden af|ved siden av|overfor|рядом с|напротив|возле"
)
_WORD = r"(?:(?:number|no\.?|nr\.?|nummer|n[°º.]|num[ée]ro|número|house|haus|the|de|der|dem|den|die|la|le|el|il|lo|дом\w*|ул\.?|улиц\w*|ul\.?|via|rue|calle)\s+)*"
_BEHIND_IT = r"[\s,.]{0,3}(?:(?:nr|no|n)[.°º]?\s?|n[°º]\s?|д\.?\s?)?"
_BETWEEN, _AND = (
    "(?:between|zwischen|entre|tra|fra|tussen|między|mellan|mellem|mellom|между)",
    r"\s(?:and|und|et|y|e|en|i|och|og|и|&)\s",
)
_ON = r",?(?:\s(?:on|of|in|auf|der|de|di|por|по|na|van))?(?:\s(?:the|der|la|улице))?"
_AHEAD = re.compile(rf"(?<!\w)(?:{_BESIDE})\s+{_WORD}(?P<one>\d{{1,5}})[a-z]?{_ON}\s+\Z", re.IGNORECASE)
_AHEAD_BETWEEN = re.compile(
    rf"(?<!\w){_BETWEEN}\s+{_WORD}(?P<low>\d{{1,5}})[a-z]?{_AND}{_WORD}(?P<high>\d{{1,5}})[a-z]?{_ON}\s+\Z",
    re.IGNORECASE,
)
_LEADS = re.compile(rf"(?<!\w)(?:(?P<beside>{_BESIDE})|{_BETWEEN})\s+{_WORD}\Z", re.IGNORECASE)
_BEHIND = re.compile(
    rf"{_BEHIND_IT}(?P<low>\d{{1,5}})[a-z]?(?:{_AND}{_WORD}(?P<high>\d{{1,5}})[a-z]?)?(?!\d)", re.IGNORECASE
)
_BEHIND_BETWEEN = re.compile(
    rf"[\s,]{{1,2}}(?:{_BETWEEN}\s+{_WORD}(?P<low>\d{{1,5}})[a-z]?{_AND}{_WORD}(?P<high>\d{{1,5}})|(?:{_BESIDE})\s+{_WORD}(?P<one>\d{{1,5}}))(?!\d)",
    re.IGNORECASE,
)
_BLOCK = re.compile(
    r"(?<!\w)(?:(?P<hundred>\d{1,3})00(?:'?s|th)?[ -]block(?: of| on| off)?|(?P<masked>\d{1,3})(?P<hidden>x{1,2}|\*{1,2}|_{1,2}|#{1,2}|\?{1,2}|[ -]?something|[ -]?odd))\s+(?:[NSEW]\.?\s|the\s)?\Z",
    re.IGNORECASE,
)
_CLUES = frozenset(
    "next beside across opposite facing door doors house houses behind left right adjacent neighbor neighbors neighbour neighbours block something odd between neben nebenan gegenüber hinter links rechts nachbar nachbarhaus nachbarn haus "
    "zwischen côté face derrière voisin voisine après avant entre lado frente enfrente junto detrás contiguo contigua vecino vecina vizinho accanto fronte vicino dietro tra fra naast tegenover achter tussen obok naprzeciwko między "
    "bredvid mittemot bakom mellan siden overfor mellem mellom рядом напротив возле между".split()
)
"""One of these words stands in all of that: a cheap look before the others."""
_HIDDEN = re.compile(r"[0-9](?:[x*_#?]{1,2}|[ -](?:something|odd))\s+(?:[NSEWnsew]\.?\s|the\s)?\Z", re.IGNORECASE)
_FIGURES = re.compile("[0-9]+")
TENS = 2
"""Figures that "22-something" leaves out."""
_AROUND = 48
"""Code points on each side of a street in which its neighbours are told."""


_CORNER = re.compile(
    r"(?<!\w)(?:(?:corner|intersection|junction|crossing) (?:of|with|at)|ecke|kreuzung|coin d[eu]|angle d[eu]|(?:esquina|angolo) (?:con|com|de|da|di|tra)|hoek(?: van)?|na rogu|угол|на углу)\s+(?:(?:[^\W\d_]+|\d{1,3}(?:st|nd|rd|th))(?:\s(?:st|ave|rd|street|avenue|road))?\s(?:and|&|und|et|y|e|en|i|och|и)\s+)?\Z",
    re.IGNORECASE,
)
"""Before a street that crosses another one."""
_LIVES = re.compile(
    r"(?<!\w)(?:(?:lives?|living|lived|stays?|staying|house|home|place|apartment|apt|flat|building|crib|pad|moved)(?:\s(?:is|was|somewhere|right|just|over|out|up|down))*\s(?:on|off|along)|(?:wohnt|wohnen|lebt|haust|haus|wohnung)(?:\s\w+)?\s(?:in|im|am|an|auf)(?:\s(?:der|dem|den))?|"
    r"(?:habite|vit|loge|crèche|maison|appart(?:ement)?)(?:\s(?:est|à|au|dans|sur|la|le|rue))*|(?:vive|vivo|viven|reside|casa|piso)(?:\s(?:en|está|queda|la|calle))*|(?:abita|vive|sta|casa)(?:\s(?:in|a|via|è))*|(?:woont|huis)\s(?:in|op|aan)(?:\s(?:de|het))?|(?:mieszka|mieszkają|dom)\s(?:na|przy|w)|(?:bor|hus)\s(?:på|i|vid)|"
    r"(?:mora|casa)\s(?:na|no|em)|(?:жив[её]т|живут|дом)\s(?:на|в|по))\s+\Z",
    re.IGNORECASE,
)
"""Before a place in which somebody lives."""


def is_said(text: str, start: int) -> bool:
    """Do the words before a name say that it is a street's, or of a place to live?"""
    return is_lived_in(text, start) or _CORNER.search(text, max(0, start - _AROUND), start) is not None


def is_lived_in(text: str, start: int) -> bool:
    """Do the words before a place say that somebody lives there?"""
    return _LIVES.search(text, max(0, start - _AROUND), start) is not None


class Told(NamedTuple):
    """Where a house is told, with its street, and whether a neighbour tells it rather than its block."""

    start: int
    end: int
    closely: bool


def told(number: str, text: str, start: int, end: int) -> Told | None:
    """The house with a number, by what stands around the street at [start, end)."""
    figures, low = _FIGURES.match(number), max(0, start - _AROUND)
    if figures is None or not _is_clued(text[low:start], text[end : end + _AROUND]):
        return None
    own = int(figures[0])
    for shape in (_AHEAD, _AHEAD_BETWEEN):
        if found := shape.search(text, low, start):
            return Told(found.start(), end, closely=True) if _is_near(own, found) else None
    if found := _BLOCK.search(text, low, start):
        return Told(found.start(), end, closely=False) if _in_block(figures[0], found) else None
    if found := _BEHIND_BETWEEN.match(text, end, end + _AROUND):
        return Told(start, found.end(), closely=True) if _is_near(own, found) else None
    leads, found = _LEADS.search(text, low, start), _BEHIND.match(text, end, end + _AROUND)
    if leads and found and (leads["beside"] is None) == (found["high"] is not None):
        return Told(leads.start(), found.end(), closely=True) if _is_near(own, found) else None
    return None


def _is_clued(before: str, behind: str) -> bool:
    words = re.findall(r"[^\W\d_]+", f"{before} {behind}".lower())
    return not _CLUES.isdisjoint(words) or _HIDDEN.search(before) is not None


def _is_near(own: int, found: re.Match[str]) -> bool:
    """Is a number that of the next house, or are two numbers those around it?"""
    given = found.groupdict()
    if given.get("high"):
        low, high = sorted((int(given["low"]), int(given["high"])))
        return low < own < high and high - low <= 2 * NEXT
    return 0 < abs(int(given.get("one") or given["low"]) - own) <= NEXT


def _in_block(number: str, found: re.Match[str]) -> bool:
    """Is it in the hundred, or has it the figures that are shown?"""
    if found["hundred"]:
        return number[:-2] == found["hundred"]
    shown, hidden = found["masked"], found["hidden"].strip(" -").lower()
    size = TENS if hidden.isalpha() and set(hidden) != {"x"} else len(hidden)
    return number.startswith(shown) and len(number) == len(shown) + size
