"""Labels of a form between the parts of a name -> a view without them: "First name: Isolde / Last name: Fairweather".

Dumps of databases and filled-in forms write so. The labels of many languages are known; each counts with its colon or equals sign, those that can
be nothing else also without.
"""

import re

from watcher.match.text.tokens import plain_words
from watcher.match.text.views import Edit, View, apply

_SURE = (
    "surname|sn|forename|firstname|lastname|fname|lname|fn|ln|vorname|nachname|familienname|rufname|prénom|prenom|apellido|apellidos|cognome|sobrenome|apelido|voornaam|"
    "achternaam|imię|nazwisko|förnamn|efternamn|fornavn|etternavn|efternavn|фамилия|отчество|прізвище|презиме|jméno|příjmení"
)
_WHICH = "first|last|given|middle|family|full|real|legal|maiden|nama"
_PERHAPS = f"{_WHICH}|name|names|nom|nome|nombre|nombres|naam|namn|navn|имя|име|имена|depan|belakang|姓|名|氏名|名前|苗字|이름|성"
_PART = "first|last|given|family|middle|maiden"
"""Before "name" they make a label that needs no sign."""
_NEVER_ELSE = frozenset(_SURE.split("|"))
_PARTS = frozenset(_PART.split("|"))
_LABELS = _NEVER_ELSE | frozenset(_PERHAPS.split("|")) | frozenset(f"{which}name" for which in _WHICH.split("|"))
CUES = _NEVER_ELSE | {"name", "names"}
"""Words one of which is in every text with a label that needs no sign."""
_SIGN = re.compile(r"[:=\t]|[ ]{2}")
_NO_LETTERS = re.compile(r"[\W\d_]+")
LONGEST = 24
"""Code points in which the last word before a sign is looked for."""
_BETWEEN = r"[\s,.;|/&\"'{}\[\]()<>]"
_EMPTY = r"[\"']?(?:null|none|nil|n/?a|-)[\"']?"
"""A field that was left out."""
_LABEL = re.compile(
    rf"(?:^|{_BETWEEN}+)(?:(?:{_WHICH})(?:[ _-]?name)?[\"']?\s*[:=]\s*{_EMPTY}{_BETWEEN}+)?(?:(?:(?:{_WHICH})[ _-]?)?(?:{_SURE}|{_PERHAPS}|name\[(?:{_WHICH})\])(?:\(s\))?[\"']?(?:\s*[:=]+>?\s*|\s[-–—]\s|\t\s*|[ ]{{2,}})[\"']?|(?:{_SURE}|(?:{_PART}) names?)\??\s+(?:is\s+)?)",
    re.IGNORECASE,
)


def unlabelled(view: View) -> View | None:
    """The view without labels of names, or None where it has none."""
    return _without(view) if _is_said(view.text) or _is_signed(view.text) else None


def unsigned(view: View) -> View | None:
    """The same of a text without any of `CUES`: a label must stand before a sign."""
    return _without(view) if _is_signed(view.text) else None


def _without(view: View) -> View | None:
    found = [Edit(m.start(), m.end(), " ", "labelled") for m in _LABEL.finditer(view.text)]
    return apply(view, found) if found else None


def _is_said(text: str) -> bool:
    """A cheap look: is there a label that needs no sign?"""
    words = plain_words(text)
    parts = ("name" in words or "names" in words) and not _PARTS.isdisjoint(words)
    return parts or not _NEVER_ELSE.isdisjoint(words)


def _is_signed(text: str) -> bool:
    """A cheap look: does a label stand before a sign?"""
    if not (":" in text or "=" in text or "\t" in text or "  " in text):
        return False
    return any(_labels(text, sign.start()) for sign in _SIGN.finditer(text))


def _labels(text: str, sign: int) -> bool:
    """Is the word before a sign a label?"""
    before = text[max(0, sign - LONGEST) : sign].rstrip("\"' ]")
    return before[-1:].isalpha() and _NO_LETTERS.split(before)[-1].casefold() in _LABELS
