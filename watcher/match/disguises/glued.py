"""Fields that stand together without a blank, as a table does that was copied -> a view with blanks between them:
"NameIsolde FairweatherPhone541-555-0133Emailisolde@example.org".

A label with its capital begins a field, and ends where the next capital, figure or mailbox begins; a number in groups is one of its own. Other words that
are written together are somebody's handle, and stay so.
"""

import re

from watcher.match import data
from watcher.match.text.fold import letters
from watcher.match.text.signs import SMALL, outline
from watcher.match.text.views import Edit, View, apply

_cased_outline = outline(
    lambda c: "A" if c.isupper() else "a" if c.islower() or c == "?" else "0" if c.isdigit() else "."
)
_SIGNS = (b"aA", b"000a", b"000A", b"a000", b"A000")
"""How a text in outline shows that something new may begin without a blank."""
FEWEST = 2
"""Such places in a text, and seams."""
_SURE = b"0000Aa"
"""One of these places is enough: 0133Fax."""
_OPENS = ("(", "+")
"""What a number may begin with."""
_FIELDS = (
    "Name|Full Name|First Name|Last Name|Nachname|Vorname|Nom|Prénom|Nombre|Apellidos?|Nome|Cognome|Naam|Imię|Nazwisko|Namn|"
    "Phone|Phone Number|Telephone|Telefon|Telefonnummer|Tel|Téléphone|Teléfono|Telefono|Telefoon|Telefone|Mobile?|Handy|Portable|Móvil|Cell|Fax|"
    "E-?[Mm]ail|Email Address|Mail|Courriel|Correo|Address|Home Address|Adresse|Anschrift|Dirección|Indirizzo|Adres|Endereço|Adress|"
    "Street|Straße|City|Town|Ort|Wohnort|Stadt|Ville|Ciudad|Città|Plaats|Zip|ZIP|PLZ|Postcode|State|Country|Land|Location|Lives|"
    "DOB|Date of Birth|Born|Birthday|Birthdate|Geburtsdatum|Geburtstag|Geboren|Geb|Né|Née|Nacimiento|Nascita|Age|Alter|Âge|Edad|"
    "SSN|ID|Passport|Plate|License|Kennzeichen|Vehicle|Car|Auto|Employer|Workplace|Work|Job|Beruf|School|Schule|Relatives|Family|Mother|Father|"
    "Handle|User|Username|Nick|Nickname|Alias|Login|Account|Twitter|Instagram|Discord|Telegram|Snapchat|TikTok|Facebook|Twitch|Steam|Skype|Website|IP"
)
"""What people call the fields of a record."""
_FIELD = re.compile(
    rf"(?:(?<![^\W_])|(?<={SMALL})|(?<=[0-9)]))(?:{'|'.join(sorted(_FIELDS.split('|'), key=len, reverse=True))})(?![ßäöüéèà])(?:(?=[A-Z0-9(+:À-Þ])|(?=([a-z]+))|(?![^\W_]))"
)
_MAILBOX = frozenset(
    "email e-mail mail correo courriel handle user username nick nickname alias login account twitter instagram discord telegram snapchat tiktok facebook twitch steam skype".split()
)
"""Labels before a mailbox or a handle, which may begin with a small letter."""
_NUMBER = re.compile(
    r"(?<=[^\W\d_])(?=[(]?[0-9]{3}[)]?[-. ]?[0-9]{3}[-. ][0-9]{4}(?![0-9]))|(?<=[-. /][0-9]{4})(?=[^\W\d_]{2})|(?<=[-. /][0-9]{3})(?=[^\W\d_]{3})"
)
"""The edges of a number in groups."""


def unglued(view: View) -> View | None:
    """The view with blanks around labels and numbers in groups that are glued to something; None where none is, or a label alone."""
    text, shown = view.text, _cased_outline(view.text)
    fewest = 1 if _SURE in shown else FEWEST
    if sum(map(shown.count, _SIGNS)) < fewest:
        return None
    numbers = {match.start() for match in _NUMBER.finditer(text)}
    seams = set(numbers)
    for match in _FIELD.finditer(text):
        if match[1] is None or _may_go_before(match):
            seams |= {match.start(), match.end()}
    glued = [Edit(at, at, " ", "glued") for at in sorted(seams) if _is_glued(text, at)]
    return apply(view, glued) if len(glued) >= (1 if numbers else fewest) else None


def _is_glued(text: str, at: int) -> bool:
    """Do a sign of a word and what begins something new touch at a place?"""
    behind = text[at : at + 1]
    return text[at - 1 : at].isalnum() and (behind.isalnum() or behind in _OPENS)


def _may_go_before(match: re.Match[str]) -> bool:
    """Is a label before small letters one for mailboxes or handles, and no longer word: Mailing, Users?"""
    return match[0].lower() in _MAILBOX and not data.is_word(letters(match[0] + match[1]))
