"""The end or the beginning of the number of a paper, an account or a card, in a thread known to be about the person: "last four of her SSN: 0817".

In: a text, and the number. Out: where a piece of it stands beside a word for such a number, whatever hides the rest (XXX-XX-0817, DE89****3000).
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations, islice

from watcher.match.pattern import Sighting
from watcher.match.text.figures import FIGURE_BITS, digits, plain_digits

ANY_END = 2.0
"""Bits off, since it may be either end of any such number."""
MOST_BITS = 12.0
LEAST_END, LEAST_BEGINNING = 4, 5
"""Letters and figures of a piece; how a number begins, many share."""
LEAST_FIGURES = 3
NEAR, MOST_WORDS, MOST_CUES = 40, 8, 20
"""Code points and words beside a word for a paper or a plate in which a piece stands ("ends in 41A"), and how many such words are looked at: more say nothing
new, and a hostile post is made of them.
"""
_PAPER = re.compile(
    r"\b(?:ssn|social(?: security)?|sin|nino?|ni|national insurance|tax (?:id|number)|ein|passports?|passport (?:no|number)|driver'?s? licen[cs]e|licen[cs]e|dl|id(?: ?card| ?number| ?no)?|iban|account|acct|routing|card|credit|debit|visa|"
    r"medicare|nhs|student (?:id|number)|reisepass|pass(?:nummer)?|personalausweis\w*|ausweis\w*|perso|steuer-?id\w*|sozialversicherungs\w*|sv-?nummer|führerschein\w*|konto\w*|kontonummer|blz|karte\w*|"
    r"s[eé]cu(?:rit[eé] sociale)?|insee|nir|cni|passeport|permis|compte|rib|carte|dni|nie|nif|curp|rfc|c[eé]dula|pasaporte|cuenta|tarjeta|seguridad social|cpf|rg|cnh|passaporte|conta|cart[aã]o|codice fiscale|c\.?f\.?|passaporto|"
    r"carta d'identit[aà]|patente|conto|pesel|dow[oó]d\w*|paszport\w*|prawo jazdy|konta|karty|bsn|paspoort|rijbewijs|rekening\w*|personnummer\w*|körkort\w*|cpr\w*|fødselsnummer\w*|hetu|henkilötunnus|passi|tili\w*|"
    r"rodné číslo|rč|občank\w*|pas|účet\w*|személyi\w*|taj\w*|útlevél\w*|bankszámla\w*|cnp|buletin\w*|pașaport\w*|cont|t\.?c\.?(?: kimlik)?|kimlik\w*|pasaport\w*|hesap\w*|паспорт\w*|снилс|инн|карт[аыеу]|сч[её]т\w*|"
    r"рнокпп|ипн|егн|лична карта|αμκα|αφμ|ταυτότητα\w*|διαβατήρι\w*|jmbg|oib|ktp|nik|cccd|cmnd|aadhaar|pan)\b|身份证|護照|护照|卡号|银行卡|マイナンバー|口座|パスポート|주민\w*|여권|계좌|ת\.?ז\.?|תעודת זהות|דרכון|חשבון|هوية|جواز|حساب",
    re.IGNORECASE,
)
"""Words for the number of a person's paper, account or card."""
_PIECE = re.compile(r"[^\W_]+")
WHY = "part of a paper's number in a thread about the person"


def paper(text: str, value: str) -> Iterator[Sighting]:
    """Either end of a number, beside a word for one."""
    whole = bare(value)
    for piece, start, end in _pieces(text):
        size = len(piece)
        ends, begins = whole.endswith(piece), whole.startswith(piece) and size >= LEAST_BEGINNING
        if size < len(whole) and (ends or begins):
            yield Sighting(start, end, 1.0, min(MOST_BITS, FIGURE_BITS * size - ANY_END), "fragment", WHY)


@lru_cache(8)
def _pieces(text: str) -> tuple[tuple[str, int, int], ...]:
    """What may be either end of such a number: looked at once for all whom the thread is about."""
    shown = plain_digits(text)
    told = (piece for piece in joined(shown, windows(shown, _PAPER)) if len(piece[0]) >= LEAST_END)
    return tuple(dict.fromkeys(piece for piece in told if len(digits(piece[0])) >= LEAST_FIGURES))


def windows(text: str, word: re.Pattern[str]) -> list[tuple[int, int]]:
    """What stands on each side of every word for such a number."""
    found = [cue.span() for cue in islice(word.finditer(text), MOST_CUES)]
    return [side for start, end in found for side in ((max(0, start - NEAR), start), (end, end + NEAR))]


def joined(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """The letters and figures of every few words that stand together at some places, with where they start and end."""
    for low, high in places:
        words = list(_PIECE.finditer(text, low, high))[:MOST_WORDS]
        for first, last in combinations(range(len(words) + 1), 2):
            start, end = words[first].start(), words[last - 1].end()
            yield bare(text[start:end]), start, end


def bare(number: str) -> str:
    """A number without what parts it."""
    return "".join(filter(str.isalnum, number)).upper()
