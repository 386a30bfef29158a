"""Handles as sentences decline them: quartzmoths number, adres quartzmotha, quartzmothin osoite, quartzmothnak a címe, адрес quartzmothа.

A handle with letters behind it is mostly somebody else's, so an ending counts only where the words beside it show its language and its case:
what somebody has (their address, their mother) or a preposition. A few endings need no other word.

Source: the declension tables of grammars of each language, as they are used for foreign names.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from watcher.match.kinds.handle import HANDLE_ENOUGH, handle_bits
from watcher.match.pattern import Hit, Pattern, Sighting, bounds
from watcher.match.text.fold import fold
from watcher.model import Identifier

MIN_STEM = 5
"""Letters of a handle before an ending."""
DECLINED_BITS = 3.0
"""What a handle with an ending is worth less: with that letter it may be another one."""
BESIDE = 48
"""Code points on either side in which a word shows the case."""
MOST_ENDING = 4
"""Letters."""


class _Case(NamedTuple):
    """The endings of a language, with what stands before or behind a word that has them."""

    endings: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]


_NOTHING = "(?!)"
"""Fits nowhere."""


def _case(endings: str, before: str = _NOTHING, behind: str = _NOTHING) -> _Case:
    return _Case(
        re.compile(endings, re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{before})\s+\Z", re.IGNORECASE),
        re.compile(rf"['’]?\s+(?:{behind})(?!\w)", re.IGNORECASE),
    )


_CASES = (
    _case(
        "s",
        behind=r"(?:(?:real|full|new|old|home|private|actual|current|exact|first|last|whole|fucking|bloody|phone|cell|mobile|email|house|street|neue|alte|echte|private|genaue|nya|gamla|riktiga|nieuwe|oude|echte)\s+){0,2}"
        r"(?:address|addy|number|phone|cell|mobile|house|home|place|flat|apartment|street|town|city|school|work|workplace|job|boss|employer|car|plates?|name|surname|e-?mail|mail|account|profile|channel|stream|insta|instagram|discord|face|photos?|pics?|mom|mum|mother|dad|father|parents|brother|sister|son|daughter|wife|husband|kids?|children|family|girlfriend|boyfriend|partner|ip|dox+|info|details|location|birthday|dob|ssn|dogs?|cats?|yard|garden|windows?|doors?|front door|driveway|garage|bedroom|room|balcony|gate|twitter|twitch|videos?|head|life|privacy"
        r"|adresse|anschrift|nummer|handynummer|telefonnummer|handy|telefon|haus|wohnung|stra(?:ß|ss)e|schule|arbeit\w*|chef|auto|kennzeichen|nachname|vorname|klarname|e-mail-adresse|mailadresse|konto|kanal|mutter|vater|eltern|bruder|schwester|sohn|tochter|frau|mann|freundin|freund|familie|kinder|geburts\w+|wohnort|daten|garten|hof|balkon|keller|garage|t(?:ü|ue)r|haust(?:ü|ue)r|fenster|hund|katze|profil|fotos?|videos?|gesicht|wagen|leben|zimmer|garage"
        r"|adress(?:en)?|adressen?|nummeret|telefonnummer\w*|mobilnummer|mobil|hus|hem|hjem|lägenhet|lejlighed|leilighet|gata|gade|skol[ae]|jobb?|bil|namn|navn|efternamn|efternavn|etternavn|mejl|mamma|mor|pappa|far|föräldrar|forældre|foreldre|bror|syster|søster|søn|sønn|dotter|datter|fru|kone|familj|barn|børn|födelsedag|fødselsdag"
        r"|adres|telefoonnummer|telefoon|huis|woning|straat|werk|kenteken|naam|achternaam|voornaam|kanaal|moeder|vader|ouders|broer|zus|zoon|dochter|vrouw|kinderen|verjaardag|woonplaats)",
    ),
    _case(
        "a|owi|em|u|ie|i|y|ę|ą|ej",
        before=r"do|od|u|z|ze|dla|o|na|przez|przeciwko|bez|adres\w*|dom\w*|numer\w*|telefon\w*|mieszkani\w*|ulic\w*|szkoł\w*|prac\w*|auto|samochód|rejestracj\w*|tablic\w*|nazwisk\w*|imi\w*|mail\w*|kont\w*|kanał\w*|matk\w*|ojc\w*|ojciec|brat\w*|siostr\w*|żon\w*|mąż|męż\w*|dzieci\w*|rodzin\w*|dziewczyn\w*|dan(?:e|ych)|zdjęci\w*|rodzic\w*",
    ),
    _case(
        "a|ovi|em|om|u|e|ě|y|i|ou",
        before=r"od|do|k|ke|ku|s|se|so|pro|pre|bez|na|za|iz|kod|protiv|adres[auey]|dům|domu|číslo|čísla|telefon|byt|kuć[aeu]|broj\w*|ulic[aeiyu]|jméno|příjmení|meno|priezvisko|ime|prezime|mail|účet|kanál|kanal|matka|majka|mama|otec|otac|brat|bratr|sestr[aeyu]|žena|rodin[aeyu]|obitelj|porodica|fotk[aeyu]|škol[aeyu]|auto",
    ),
    _case(
        "in|n|en",
        behind=r"(?:uusi|vanha|oikea|tarkka)?\s*(?:osoit\w*|koti\w*|numero\w*|puhelin\w*|puhelimen\w*|talo\w*|asunto\w*|katu\w*|koulu\w*|työ\w*|auto\w*|nimi|nimen|sukunimi|sähköposti\w*|tili\w*|kanava\w*|äiti|äidin|isä|isän|veli|veljen|sisko\w*|poika|pojan|tytär|vaimo\w*|mies|miehen|perhe\w*|lapse\w*|lapset|syntymä\w*)",
    ),
    _case(
        "i|u|a|e",
        behind=r"(?:aadress\w*|telefon\w*|number|kodu|maja|korter\w*|tänav\w*|kool|töökoht|nimi|perekonnanimi|ema|isa|vend|õde|naine|mees|pere|lapsed|sünnipäev)",
    ),
    _case(
        "nak|nek",
        behind=r"(?:(?:az?|mi)\s+)?(?:a\s+)?(?:pontos\s+|új\s+)?(?:(?:lak)?címe|(?:telefon|ház)?száma|háza|lakása|utcája|iskolája|munkahelye|autója|rendszáma|(?:vezeték|kereszt)?neve|e-?mail\w*|fiókja|csatornája|anyja|apja|bátyja|öccse|nővére|húga|felesége|férje|családja|gyereke\w*|születés\w*)",
    ),
    _case(
        "[ıiuü]n|n[ıiuü]n",
        behind=r"(?:(?:yeni|eski|gerçek|tam|ev|iş|cep)\s+)?(?:adres\w*|ev\w*|numara\w*|telefon\w*|cep\w*|sokağı|okulu|işi|iş\s?yeri|arabası|plakası|ad[ıi]|ismi|soyad[ıi]|mail\w*|hesabı|kanalı|annesi|babası|abisi|kardeşi|ablası|karısı|kocası|ailesi|çocu[kğ]\w*|doğum\w*)",
    ),
    _case(
        "ului|ul",
        before=r"adresa|numărul|casa|telefonul|numele|mama|tatăl|fratele|sora|familia|strada|mașina|școala|contul|canalul|a|al|ale",
    ),
)
_JOINED = frozenset("@/#-_.")
"""Before what is another account, or a part of something."""
_TAIL = re.compile(rf"[^\W\d_]{{1,{MOST_ENDING}}}(?![\w@-])")
_SURE = re.compile(r"[\u0430-\u045f]{1,3}|owi|ovi|ului", re.IGNORECASE)
"""Endings that need no other word: in Cyrillic behind Latin letters, and those that no name ends with."""


def declined(identifier: Identifier, value: str) -> Iterator[Pattern]:
    """The stem of a handle, which a case ends in its own way; none of a handle that would not count alone."""
    bits = handle_bits(value) - DECLINED_BITS
    if bits < HANDLE_ENOUGH or value.strip("_.-") != value:
        return
    stem = value[:-1] if value[-1].lower() in "aeo" else value
    if sum(map(str.isalpha, stem)) >= MIN_STEM:
        yield Pattern(fold(stem), 0, identifier, partial(_confirm, value[len(stem) :], bits))


def _confirm(vowel: str, bits: float, hit: Hit) -> Sighting | None:
    """`vowel`: with which the handle ends, as it stands in the file."""
    text, start, end = hit.view.text, hit.start, hit.end
    tail = _TAIL.match(text, end)
    if tail is None or text[max(0, start - 1) : start] in _JOINED or bounds(text, start, end) != 1:
        return None
    ending, beside = (
        tail[0].removeprefix(vowel),
        (text[max(0, start - BESIDE) : start], text[tail.end() : tail.end() + BESIDE]),
    )
    if not ending or not _shows(tail[0], ending, *beside):
        return None
    return Sighting(start, tail.end(), 1.0, bits, "whole", "the handle, as a sentence declines it")


def _shows(tail: str, ending: str, before: str, behind: str) -> bool:
    """Do the words beside a handle call for its ending? Of one that ends with a vowel either stands behind it or in its place."""
    if _SURE.fullmatch(ending):
        return True
    return any(
        case.endings.fullmatch(shown) and (case.before.search(before) or case.behind.match(behind))
        for shown in {tail, ending}
        for case in _CASES
    )
