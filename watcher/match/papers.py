"""The end or the beginning of the number of a paper, an account or a card, in a thread known to be about the person: "last four of her SSN: 0817".

In: a text, and the number. Out: where a piece of it stands beside a word for such a number, whatever hides the rest (XXX-XX-0817, DE89****3000).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, islice

from watcher.match.fold import digits, plain_digits
from watcher.match.pattern import Sighting

SIGN_BITS, ANY_END = 3.3, 2.0
"""Bits of each letter or figure, log2(10); and off, since it may be either end of any such number."""
MOST_BITS = 12.0
LEAST_END, LEAST_BEGINNING = 4, 5
"""Letters and figures of a piece; how a number begins, many share."""
LEAST_FIGURES = 3
NEAR, MOST_WORDS, MOST_CUES = 40, 8, 20
"""Code points and words beside a word for a paper in which a piece stands, and how many such words are looked at."""
_PAPER = re.compile(
    r"\b(?:ssn|social(?: security)?|sin|nino?|national insurance|tax (?:id|number)|ein|passports?|passport (?:no|number)|driver'?s? licen[cs]e|licen[cs]e|dl|id(?: ?card| ?number| ?no)?|iban|account|acct|routing|card|credit|debit|visa|"
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
    whole = _bare(value)
    for piece, start, end in _pieces(text):
        size = len(piece)
        ends, begins = whole.endswith(piece), whole.startswith(piece) and size >= LEAST_BEGINNING
        if size < len(whole) and (ends or begins):
            yield Sighting(start, end, 1.0, min(MOST_BITS, SIGN_BITS * size - ANY_END), "fragment", WHY)


@lru_cache(8)
def _pieces(text: str) -> tuple[tuple[str, int, int], ...]:
    """What may be either end of such a number: looked at once for all whom the thread is about."""
    shown, out = plain_digits(text), dict[tuple[int, int], str]()
    for cue in islice(_PAPER.finditer(shown), MOST_CUES):
        for low, high in ((max(0, cue.start() - NEAR), cue.start()), (cue.end(), cue.end() + NEAR)):
            words = list(_PIECE.finditer(shown, low, high))[:MOST_WORDS]
            for first, last in combinations(range(len(words) + 1), 2):
                start, end = words[first].start(), words[last - 1].end()
                piece = _bare(shown[start:end])
                if len(piece) >= LEAST_END and len(digits(piece)) >= LEAST_FIGURES:
                    out[start, end] = piece
    return tuple((piece, start, end) for (start, end), piece in out.items())


def _bare(number: str) -> str:
    return "".join(filter(str.isalnum, number)).upper()
