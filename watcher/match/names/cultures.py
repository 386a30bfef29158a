"""What a name itself tells of how its bearer is called where such names are given. Pure: a name in; whether it has two family names, and other names of
the same person out.

José Luis Hernández Ibáñez goes by Hernández, Muhammad Imran Khan by Imran, Siti Nurhaliza binti Ahmad by Siti Nurhaliza; Szabó Erzsébet is an Erzsébet,
Lim Wei Xuan is Wei Xuan Lim in the West, and Amanda Lim Wei Xuan both and Amanda Lim.
By hand: given names that are of Spanish and Portuguese alone.
"""

import re
from collections.abc import Iterator

from watcher.match import data
from watcher.match.text.fold import letters

_IBERIAN = frozenset(
    (
        "jose juan luis carlos javier jorge pedro pablo miguel alejandro fernando francisco manuel rafael jesus andres alvaro diego raul ruben joaquin ramon guillermo enrique ignacio "
        "gonzalo rodrigo alfonso santiago mateo matias nicolas lorenzo jaime julio cesar hector arturo alberto ricardo eduardo roberto agustin felipe salvador vicente angel inaki unai iker "
        "lucia pilar dolores rosario mercedes concepcion beatriz ines rocio nuria raquel esperanza guadalupe ximena jimena xochitl fernanda camila consuelo soledad milagros montserrat "
        "joao joana tiago thiago catarina rui nuno goncalo vasco paulo marcelo luiz vinicius leticia mariana gustavo henrique afonso duarte"
    ).split()
)
FEWEST = 3
"""Words of a name with two family names."""
_PROPHET = re.compile(r"(?:m[ou]h+am+[ae]d|mohd|muhd|mhd|md|s[ay]{1,2}[ei]?d|shaikh|sheikh)\.?", re.IGNORECASE)
"""What stands before so many names of Muslims that their bearers go by the next one."""
_CHILD_OF = re.compile(r"\s+(?:bin|binti|binte|bt|bte|b\.|a/l|a/p|anak)\s+", re.IGNORECASE)
"""Between the name of a Malay or an Indian of Malaysia and that of the father, which is none of a family."""
_PARTICLE = re.compile(r"\s+(?:de|da|do|dos|das|del|e|y)(?=\s)", re.IGNORECASE)
_OF_PLACES = re.compile(r"\s(?:dela|de la|delos|de los|del|dos|das)\s+[^\W\d_]+\s+[^\W\d_]+\Z", re.IGNORECASE)
"""Before the first of two family names: dela Cruz Santos."""
_DEVOUT = re.compile(r"(?:Mar[ií]a|José|Juan|João) d(?:e|o|a|el)s? ", re.IGNORECASE)
"""How a given name of several words begins: Maria de Fátima, Maria do Carmo."""
_YOUNGER = re.compile(r"\s+(?:neto|netto|filho|sobrinho|segundo)\Z", re.IGNORECASE)
"""What sets a Brazilian apart from the relative of the same name."""
_EAST_ASIAN = frozenset(
    (
        "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu jiang ye "
        "cheng wei su lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu hou yin xue yan duan lei long tao gu mao hao gong shao wan qian "
        "lim lee ng ong wong goh chua chan koh teo ang yeo tay ho low toh sim chong chia lau soh chew kwan ooi khoo yap foo heng quek seah pang loh chin lai kok leong neo cheung leung yip "
        "lam tsang kwok chow hui tse yuen mak poon choi so chiu fung lo siu kong yeung chang hsu hsieh tsai chiang tseng chuang chou "
        "nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly "
        "kim park jung jeong kang cho yoon yun jang oh seo shin kwon hwang ahn an yoo hong jeon ko moon son bae baek heo nam noh ha sung"
    ).split()
)
"""Chinese, Vietnamese and Korean family names in Latin letters, which come first."""
_SYLLABLE = re.compile(
    r"(?:ng|ts|hs|kw|gw|hw|sy|tr|[cgkpstz]h|[bcdfghjklmnpqrstvwxyz])?[aeiouyw]{1,4}(?:ng|nh|ch|[nmptkchrl])?"
)
"""A given name of such people, or half of one."""
_MIDDLE = frozenset({"thi", "van"})
"""Vietnamese middle names, which are left out."""
LONG = 4
"""Letters of a family name that tells something without what stands before it."""


def has_two_families(value: str) -> bool:
    """Does it begin with a Spanish or Portuguese given name, and end with two words that are none?"""
    words = value.split()
    plain = [letters(word) for word in words]
    iberian = plain[0] in _IBERIAN or words[0] == "María" or (len(plain) > FEWEST and plain[1] in _IBERIAN)
    iberian = iberian or _OF_PLACES.search(value) is not None or _DEVOUT.match(value) is not None
    return len(words) >= FEWEST and iberian and not data.given_names() & {*plain[-2:]}


def is_family_first(value: str) -> bool:
    """Are its two words a family name and a given one, in this order?"""
    words = list(map(letters, value.split()))
    return len(words) == 2 and words[1] in data.nicknames() and words[0] not in data.given_names()


def _in_western_order(words: list[str]) -> Iterator[str]:
    """A Chinese, Vietnamese or Korean name with its family name behind it; the same of one with a Western name before it, each alone."""
    plain = list(map(letters, words))
    western = len(words) > FEWEST and plain[1] in _EAST_ASIAN and plain[0] in data.given_names()
    family, *given = words[western:]
    short = [word for word in given if letters(word) not in _MIDDLE]
    if plain[western] not in _EAST_ASIAN or len(short) < 2 or not all(map(_SYLLABLE.fullmatch, map(letters, given))):
        return
    yield f"{' '.join(short)} {family}"
    if short != given:
        yield f"{family} {' '.join(short)}"
    if western:
        yield f"{words[0]} {family}"
        yield f"{family} {' '.join(given)}"
        yield f"{family} {' '.join(given)} {words[0]}"


def also(value: str) -> Iterator[str]:
    """Other names that the same person goes by as a whole."""
    words = value.split()
    if len(words) >= FEWEST and _PROPHET.fullmatch(words[0]):
        yield " ".join(words[1:])
    yield from _in_western_order(words)
    own = _CHILD_OF.split(value, maxsplit=1)
    if len(own) > 1 and " " in own[0]:
        yield own[0]
    elder = _YOUNGER.sub("", value)
    if elder != value and " " in elder:
        yield elder
    bare = _PARTICLE.sub("", value)
    if bare != value and len(bare.split()) >= FEWEST and len(letters(words[-1])) >= LONG:
        yield bare
