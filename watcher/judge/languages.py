"""A text -> the language that it is in, of the four with a lexicon of their own, by its everyday words; and what details are called in each."""

import re
from functools import lru_cache
from typing import NamedTuple


class Words(NamedTuple):
    """What somebody and their details are called in a language, and what shows that a name is the subject of its sentence."""

    him: str
    he: str
    his: str
    house: str
    number: str
    verb: re.Pattern[str]


_ENGLISH = Words(
    "him",
    "he",
    "his",
    "his house",
    "his number",
    re.compile(r"\s(?:will|won't|should|shouldn't|can|can't|must|might|had|did|[a-z]\w+s(?:n't)?)\b|'(?:ll|d)\b"),
)
_GERMAN = Words(
    "ihn", "er", "sein", "sein Haus", "seine Nummer", re.compile(r"\s(?:wird|soll|muss|kann|darf|will|[a-zäöüß]\w+t)\b")
)
_FRENCH = Words("lui", "il", "son", "sa maison", "son numéro", re.compile(r"(?!)"))
_SPANISH = Words("él", "él", "su", "su casa", "su número", re.compile(r"(?!)"))
_EVERYDAY = {
    _ENGLISH: frozenset(
        "the and to of is you with this for her his that at go who what we i'm my be will no a in on it down not all if or are get someone let's he she they your from out up just now when where how can would should there him them".split()
    ),
    _GERMAN: frozenset(
        (
            "der die das und ist nicht ich wir ihr in mit zu auf dem den wer sie mal bei wenn heute ein eine einem einen einer wird noch nur auch aber "
            "dann doch jetzt vor nach von für aus er ihm ihn dir dich man bald"
        ).split()
    ),
    _FRENCH: frozenset(
        "le la les et est que qui un une du des sur pour dans je on il elle au à ce son sa ses ta ton lui leur nous vous mais pas avec chez où ça c'est tout va".split()
    ),
    _SPANISH: frozenset(
        "el la los las y que un una del por para con se al es su hay no lo ya le les te tu sus pero cuando donde dónde todo muy va van esta este hasta".split()
    ),
    None: frozenset("il la che di è non het een van en och att det i na się do w z e o os um não и на в не".split()),
}
"""Everyday words of a language, and of the others."""
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@lru_cache(8)
def language(text: str) -> Words | None:
    """The language of a text, English where it has too few words to tell; None for another one."""
    met = _met(text)
    return max(met, key=lambda one: met[one])


def is_known(text: str) -> bool:
    """Do its words show that it is in one of the four languages?"""
    met = _met(text)
    others = met.pop(None)
    return max(met.values()) >= max(1, others)


def _met(text: str) -> dict[Words | None, int]:
    """How many of a text's words are everyday ones of each language."""
    words = WORD.findall(text.lower())
    return {one: sum(map(every.__contains__, words)) for one, every in _EVERYDAY.items()}
