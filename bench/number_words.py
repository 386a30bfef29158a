"""Number words of many languages -> watcher/match/data/numbers.json: each spelling's figures.

0 to 99, the hundreds and 1000, and the years of births. From num2words, where it knows a language; Greek, Hindi, Bulgarian, colloquial digits and the
genitives of Slavic dates by hand. Where a language writes larger numbers as one word, all below a thousand.
"""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import num2words
from anyascii import anyascii

from watcher.match.places.ways import BEYOND_LATIN
from watcher.match.text.views import cleaned

JOINED = ("de", "nl", "it", "sv", "da", "no", "fi", "hu", "tr", "sk", "th")
"""Languages that write numbers of hundreds as one word."""
NUMBER_LANGUAGES = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "nl",
    "pl",
    "sv",
    "pt",
    "pt_BR",
    "ru",
    "da",
    "no",
    "fi",
    "cs",
    "tr",
    "uk",
    "ro",
    "hu",
    "fr_BE",
    "fr_CH",
)
LESS_SPOKEN = tuple("sk sl sr lt lv is ca be ja ko ar he fa id az vi th bn te kn kz tg".split())
"""Languages of which no years are known, and mostly only the numbers below a hundred, and the hundreds."""
OWN_LETTERS = frozenset("is be ja ko ar he fa vi th bn te kn kz tg".split())
"""Those of which no word counts in Latin letters without marks: "san", "ba" and "sex" are words elsewhere."""
GREEK_UNITS = "μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα"
GREEK_TENS = "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα"
GREEK_HUNDREDS = "εκατό διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια"
HINDI = (
    "शून्य एक दो तीन चार पाँच/पांच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस "
    "तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन "
    "पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी "
    "अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे सौ"
)
ORDINARY = ("eins und", *"a o e no ein den des en to du pet nic tris se viens set lima ses kater".split())
"""Number words that are ordinary words first, of this or another language."""
BULGARIAN = (
    "нула едно две три четири пет шест седем осем девет десет единайсет дванайсет тринайсет четиринайсет петнайсет "
    "шестнайсет седемнайсет осемнайсет деветнайсет двайсет"
)
FIGURES = (
    "нула један два три четири пет шест седам осам девет", "нула еден два три четири пет шест седум осум девет", "null üks kaks kolm neli viis kuus seitse kaheksa üheksa",
    "զրո մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը", "ნული ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა", "núll einn tveir þrír fjórir fimm sex sjö átta níu", "zero një dy tre katër pesë gjashtë shtatë tetë nëntë",
    "null eent zwee dräi véier fënnef sechs siwen aacht néng", "nul een twee drie vier vyf ses sewe agt nege", "cero un dous tres catro cinco seis sete oito nove", "sero - - - - - - - - -",
    "صفر ایک دو تین چار پانچ چھ سات آٹھ -", "शून्य एक दुई तीन चार पाँच - सात आठ नौ", "शून्य एक दोन तीन चार पाच सहा सात आठ नऊ", "ਸਿਫ਼ਰ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ", "શૂન્ય એક બે ત્રણ ચાર પાંચ - સાત આઠ નવ",
    "பூஜ்யம் ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது", "సున్నా ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది", "പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്", "ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ",
)  # fmt: skip
"""Zero to nine in languages that the library does not know, or not all of: as phone numbers are read out. Serbian, Macedonian, Estonian, Armenian,
Georgian, Icelandic, Albanian, Luxembourgish, Afrikaans, Galician, Tagalog, Urdu, Nepali, Marathi, Punjabi, Gujarati, Tamil, Telugu, Malayalam, Amharic;
a word of one letter, or of another language's everyday life, is left out.
"""
YEARS = range(1930, 2016)
"""Years in which those were born who may be protected."""
HUNDREDS = {"de": "hundert", "nl": "honderd", "sv": "hundra", "da": "hundrede", "no": "hundre"}
"""Languages that count years in hundreds: negentienhonderd."""
ONE_HUNDRED = {"de": "ein", "sv": "ett", "da": "et", "no": "en "}
"""What a hundred begins with where it is said with its one."""
GENITIVES = {
    "ru": (
        (
            "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого "
            "четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого"
        ),
        "двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого",
    ),
    "uk": (
        (
            "першого другого третього четвертого п'ятого шостого сьомого восьмого дев'ятого десятого одинадцятого дванадцятого тринадцятого "
            "чотирнадцятого п'ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев'ятнадцятого"
        ),
        "двадцятого тридцятого сорокового п'ятдесятого шістдесятого сімдесятого вісімдесятого дев'яностого",
    ),
    "pl": (
        (
            "pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego "
            "czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego"
        ),
        "dwudziestego trzydziestego czterdziestego pięćdziesiątego sześćdziesiątego siedemdziesiątego osiemdziesiątego dziewięćdziesiątego",
    ),
    "cs": (
        (
            "prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého jedenáctého dvanáctého třináctého čtrnáctého "
            "patnáctého šestnáctého sedmnáctého osmnáctého devatenáctého"
        ),
        "dvacátého třicátého čtyřicátého padesátého šedesátého sedmdesátého osmdesátého devadesátého",
    ),
}
"""Days and years as dates say them, 1 to 19 and the tens: pierwszego, dwudziestego."""
BY_HAND = {
    "είκοσι τρεις": 23,
    "είκοσι τέσσερις": 24,
    "δεκατρείς": 13,
    "δεκατέσσερις": 14,
    "двадесет и първи": 21,
    "двадесет и втори": 22,
    "двадесет и трети": 23,
    "двадесет и четвърти": 24,
    "двадесет и пети": 25,
    "двадесет и шести": 26,
    "двадесет и седми": 27,
    "двадесет и осми": 28,
    "двадесет и девети": 29,
    "тридесети": 30,
    "тридесет и първи": 31,
    "hundred": 100,
    "hundert": 100,
    "cent": 100,
    "cien": 100,
    "ciento": 100,
    "cento": 100,
    "honderd": 100,
    "sto": 100,
    "hundra": 100,
    "hundre": 100,
    "cem": 100,
    "thousand": 1000,
    "tausend": 1000,
    "mille": 1000,
    "duizend": 1000,
    "tusen": 1000,
    "сто": 100,
    "тысяча": 1000,
    "хиляда": 1000,
    "oh": 0,
    "nought": 0,
    "naught": 0,
    "nil": 0,
    "zwo": 2,
    "sju": 7,
    "zerro": 0,
    "niner": 9,
    "oscar": 0,
    "zéro": 0,
    "een": 1,
    "eine": 1,
    "ett": 1,
    "una": 1,
    "uma": 1,
    "dois": 2,
    "duas": 2,
    "jedna": 1,
    "dwie": 2,
    "один": 1,
    "одна": 1,
    "две": 2,
    "два": 2,
    "един": 1,
    "една": 1,
    "meia": 6,
    "fuenf": 5,
    "zwoelf": 12,
    "dreissig": 30,
    "septante": 70,
    "nonante": 90,
    "huitante": 80,
    "trăm": 100,
    "ratus": 100,
    "yüz": 100,
    "pyat": 5,
    "shest": 6,
    "vosem": 8,
    "devyat": 9,
    "kosong": 0,
    "lapan": 8,
    "dalawa": 2,
    "tatlo": 3,
    "apat": 4,
    "anim": 6,
    "pito": 7,
    "walo": 8,
    "siyam": 9,
    "mbili": 2,
    "tatu": 3,
    "nne": 4,
    "tano": 5,
    "sita": 6,
    "saba": 7,
    "nane": 8,
    "tisa": 9,
    "sifuri": 0,
}
"""Among them the digits of Russian in Latin letters, of Malay, Tagalog and Swahili."""


def number_words(folder: Path) -> None:
    out: dict[str, str] = {}
    for language in NUMBER_LANGUAGES:
        for n in [*range(100), *range(100, 1000, 1 if language in JOINED else 100), 1000, *YEARS]:
            for kind in ("cardinal", "ordinal") if n <= 31 else ("cardinal", "year") if n in YEARS else ("cardinal",):
                for key in spellings(said(n, language, kind)):
                    out.setdefault(key, str(n))
                    if language == "de" and kind == "ordinal":  # der vierte, ein vierter, am vierten
                        out.update(dict.fromkeys((key + "r", key + "n"), str(n)))
    for language in LESS_SPOKEN:
        for n in [*range(100), *range(100, 1000, 1 if language in JOINED else 100)]:
            for key in spellings(said(n, language)):
                if language not in OWN_LETTERS or not key.isascii():
                    out.setdefault(key, str(n))
                    if language == "ar":  # its "and" is written with what follows
                        out.setdefault(key.replace(" و ", " و"), str(n))
                    if language == "he":
                        out.setdefault("ו" + key, str(n))
    for n, words in bare_hundreds():
        out.update(dict.fromkeys(spellings(words), str(n)))
    for n, words in turkish():
        out.update(dict.fromkeys(spellings(words), str(n)))
    for n, words in enumerate(HINDI.split()):
        out.update(
            dict.fromkeys((key for word in words.split("/") for key in spellings(word) if not key.isascii()), str(n))
        )
    for n, words in greek():
        out.update({key: str(n) for key in spellings(words) if not key.isascii()})
    for n, words in itertools.chain(hundreds(), *map(genitives, GENITIVES)):
        out.update(dict.fromkeys(spellings(words), str(n)))
    for n, word in enumerate(BULGARIAN.split()):
        out[word] = str(n)
    for row in FIGURES:
        for n, word in enumerate(row.split()):
            keys = [key for key in spellings(word) if key.isascii() == word.isascii() or word[0] < BEYOND_LATIN]
            out.update((key, str(n)) for key in keys if len(key) > 1 and key not in out)
    for word, n in BY_HAND.items():
        out[word] = str(n)
    for word in ORDINARY:
        out.pop(word, None)
    (folder / "numbers.json").write_text(json.dumps(dict(sorted(out.items())), ensure_ascii=False, indent=0))


def bare_hundreds() -> Iterator[tuple[int, str]]:
    """From 101 to 199 without the one: hundertdreiundzwanzig."""
    for language, one in ONE_HUNDRED.items():
        yield from ((n, said(n, language).removeprefix(one)) for n in range(101, 200))


def turkish() -> Iterator[tuple[int, str]]:
    """Turkish numbers below a hundred with a blank between their parts, as they are mostly written, and the hundreds."""
    for n in range(11, 100):
        if n % 10:
            yield n, f"{said(n - n % 10, 'tr')} {said(n % 10, 'tr')}"
    yield from ((100 * n, f"{said(n, 'tr')} {said(100, 'tr')}") for n in range(2, 10))


def greek() -> Iterator[tuple[int, str]]:
    """Greek numbers below a hundred, and the hundreds; also as they are said: εφτά, οχτώ, εννιά."""
    units, tens = GREEK_UNITS.split(), GREEK_TENS.split()
    for n in range(100):
        words = units[n] if n < 20 else " ".join([tens[n // 10 - 2], *units[n % 10 : n % 10 + (n % 10 > 0)]])
        yield n, words
        yield n, words.replace("επτά", "εφτά").replace("οκτώ", "οχτώ").replace("εννέα", "εννιά")
    yield from ((100 * n, words) for n, words in enumerate(GREEK_HUNDREDS.split(), 1))


def said(n: int, language: str, kind: str = "cardinal") -> str:
    """A number in words, "" where the library does not know how."""
    try:
        return str(num2words.num2words(n, lang=language, to=kind))
    except (NotImplementedError, IndexError, KeyError, TypeError):
        return ""


def spellings(words: str) -> list[str]:
    """The keys of number words: without punctuation, and without special letters."""
    shown = cleaned(words).text
    keys = [re.sub(r"[^\w]+", " ", low).strip() for low in (shown.casefold(), shown.lower())]
    return [form for key in keys if key and not re.search(r"\d", key) for form in (key, anyascii(key).casefold())]


def hundreds() -> Iterator[tuple[int, str]]:
    """Years of the last century as one word, as two and without the hundreds: nineteen ninety-two."""
    for language, hundred in HUNDREDS.items():
        nineteen = said(19, language)
        for year in range(YEARS.start, 2000):
            rest = said(year % 100, language)
            for between in (hundred, f"{hundred} ", f" {hundred} ", f"{hundred} og ", " "):
                yield year, f"{nineteen}{between}{rest}"


def genitives(language: str) -> Iterator[tuple[int, str]]:
    """Slavic days, and years of the last century and this, as dates say them."""
    ones, tens = (words.split() for words in GENITIVES[language])
    inflected = language in {"pl", "cs"}  # both parts of twenty-first are
    small = dict(enumerate(ones, 1))
    for ten, word in enumerate(tens, 2):
        small[10 * ten] = word
        stem = word if inflected else said(10 * ten, language)
        small |= {10 * ten + one: f"{stem} {ones[one - 1]}" for one in range(1, 10)}
    yield from small.items()
    for year in YEARS:
        century, rest = year // 100 * 100, year % 100
        if rest in small:
            for said_century in {
                said(century, language),
                said(century, language).partition(" ")[2],
            }:  # one thousand, or a thousand
                yield year, f"{said_century} {small[rest]}"
