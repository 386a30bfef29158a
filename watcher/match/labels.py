"""Labels of a form between the parts of a name -> a view without them: "First name: Isolde / Last name: Fairweather".

Dumps of databases and filled-in forms write so. The labels of many languages are known; each counts with its colon or equals sign, those that can
be nothing else also without.
"""

import re

from watcher.match.fold import plain_words
from watcher.match.views import Edit, View, apply

_SURE = (
    "surname|forename|firstname|lastname|fname|lname|vorname|nachname|familienname|rufname|prénom|prenom|apellidos?|cognome|sobrenome|apelido|voornaam|"
    "achternaam|imię|nazwisko|förnamn|efternamn|fornavn|etternavn|efternavn|фамилия|отчество|прізвище|презиме|jméno|příjmení"
)
_PERHAPS = (
    "first|last|given|middle|family|full|real|legal|maiden|name|names|nom|nome|nombres?|naam|namn|navn|имя|име|имена"
)
_WORDS = frozenset(f"{_SURE}|{_PERHAPS}".replace("s?", "").split("|")) | {"apellidos", "nombres"}
_BETWEEN = r"[\s,;|/&\"'{}\[\]()<>]"
_LABEL = re.compile(
    rf"(?:^|{_BETWEEN}+)(?:(?:(?:first|last|given|middle|family|full|real|legal|maiden)[ _-]?)?(?:{_SURE}|{_PERHAPS})[\"']?(?:\s*[:=]+>?\s*|\t\s*|[ ]{{2,}})[\"']?|(?:{_SURE})\s+)",
    re.IGNORECASE,
)


def unlabelled(view: View) -> View | None:
    """The view without labels of names, or None where it has none."""
    if _WORDS.isdisjoint(plain_words(view.text)):
        return None
    found = [Edit(m.start(), m.end(), " ", "labelled") for m in _LABEL.finditer(view.text)]
    return apply(view, found) if found else None
