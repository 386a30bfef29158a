"""The names of one entry, as lists and registers have them -> names in plain order.

"Burton, Katherine", "BURTON Katherine", "Katherine Burton (née Sund)", "Katherine Burton (Sund)",
"Katherine 'Kate' Burton", "Katherine Burton aka Kate".
"""

import re

from watcher.match import data
from watcher.match.names.forms import untitled
from watcher.match.text.fold import letters
from watcher.match.text.signs import CAPITAL, SMALL

MOST_GIVEN = 3
"""Given names behind a comma."""
_NICK = re.compile(
    r"\s*(?:[(\[]([^()\[\]]+)[)\]]|[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]|(?<=\s)['‘]([^'‘’]+)['’](?=\s|\Z))\s*"
)
"""A name in brackets or quotes."""
_ALSO = re.compile(
    r"\s+/\s+|(?<=\w{3})/(?=\w{3})|\s*[;|]\s*|(?:\A|[\s,]+)(?:aka|AKA|a\.k\.a\.|also known as|formerly|alias|dit|dite|genannt)\s+"
)
"""What stands between two names of one person."""
_BORN = r"(?:(?i:n[ée]e?)|[Gg]eb\.|geboren|geborene[rn]?|born|épouse|ép\.|z domu|nata|nacida|född|roz\.|rozená|урожд(?:[её]нная|\.))\s+(?=[^\W\d_])"
"""What stands before a name of birth, or of marriage."""
_BIRTH, _OF_BIRTH = re.compile(rf"(?<=\S)[\s,]+{_BORN}"), re.compile(_BORN)
_SHOUTED = re.compile(rf"((?:(?:{CAPITAL}{{1,2}}['’])?{CAPITAL}{{3,}}(?:[ '’-]+|\Z))+)(?=[^\W\d_]\w*{SMALL})")
"""A family name in capitals before a given name that is not: DUBREUIL Chantal."""


def names(value: str) -> list[str]:
    """The names that one entry gives, the one that it is about first: in plain order, without what stands beside them."""
    found: list[str] = []
    for part in _ALSO.split(_NICK.sub(" ", value).strip()):
        said, *born = _BIRTH.split(part.strip())
        found += [_in_order(said.strip()), *(_beside(said, one.strip()) for one in born)]
    for groups in _NICK.findall(value):
        for inner in _ALSO.split(next(filter(None, groups)).strip()):
            birth = _OF_BIRTH.match(inner)
            found.append(_beside(found[0], inner[birth.end() :]) if birth else inner)
        if groups[0] and _is_family(groups[0]):
            found.append(_beside(found[0], groups[0]))
    return list(dict.fromkeys(name for name in found if any(map(str.isalpha, name)))) or [value]


def _beside(name: str, family: str) -> str:
    """The same given name with another family name, unless that is a whole name itself."""
    return family if " " in family or not name else f"{name.split(maxsplit=1)[0]} {family}"


def _is_family(bracketed: str) -> bool:
    """May a name alone in brackets be another family name: Katherine Burton (Sund)?"""
    plain = letters(bracketed)
    return " " not in bracketed and plain not in data.given_names() and plain not in data.nicknames()


def _is_given(said: str, name: str) -> bool:
    """Does what stands behind a comma look like given names, and not like something that is said of the person?"""
    words = said.split()
    return 0 < len(words) <= MOST_GIVEN and (name.islower() or all(not word[0].islower() for word in words))


def _in_order(name: str) -> str:
    """A name without titles, its family name last: Oakhurst, Marlene and OAKHURST Marlene are written in lists."""
    plain = untitled(name)
    family, comma, given = (part.strip() for part in plain.partition(","))
    if comma and _is_given(given, plain):
        return untitled(f"{given} {family}")
    if comma and " " in family:
        return untitled(family)  # what stands behind it is said of the person
    shouted = _SHOUTED.match(plain)
    if shouted:
        return f"{plain[shouted.end() :]} {shouted[1].strip().title()}"
    return plain
