"""Invented persons as the program knows them, with what could be posted of each: Faker's names and streets, reserved numbers and mailboxes."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from faker import Faker

from watcher import people
from watcher.model import Person

LOCALES = {
    "de_DE": ("DE", "49", "de"), "de_AT": ("AT", "43", "de"), "fr_FR": ("FR", "33", "fr"), "es_ES": ("ES", "34", "es"), "it_IT": ("IT", "39", "it"), "nl_NL": ("NL", "31", "nl"), "pl_PL": ("PL", "48", "pl"),
    "sv_SE": ("SE", "46", "sv"), "da_DK": ("DK", "45", "da"), "no_NO": ("NO", "47", "no"), "fi_FI": ("FI", "358", "fi"), "pt_PT": ("PT", "351", "pt"), "pt_BR": ("BR", "55", "pt_BR"), "en_GB": ("GB", "44", "en"),
    "en_US": ("US", "1", "en"), "en_AU": ("AU", "61", "en"), "en_CA": ("CA", "1", "en"), "cs_CZ": ("CZ", "420", "cz"), "hu_HU": ("HU", "36", "hu"), "ro_RO": ("RO", "40", "ro"),
}  # fmt: skip
SCRIPTS = {
    "ru_RU": ("RU", "7", "ru"), "uk_UA": ("UA", "380", "uk"), "bg_BG": ("BG", "359", "bg"), "el_GR": ("GR", "30", "el"), "he_IL": ("IL", "972", "he"), "ar_AA": ("EG", "20", "ar"), "fa_IR": ("IR", "98", "fa"), "hi_IN": ("IN", "91", "hi"), "ja_JP": ("JP", "81", "ja"), "ko_KR": ("KR", "82", "ko"), "zh_CN": ("CN", "86", "zh"), "zh_TW": ("TW", "886", "zh"), "th_TH": ("TH", "66", "th"), "ka_GE": ("GE", "995", "ka"), "hy_AM": ("AM", "374", "hy"), "tr_TR": ("TR", "90", "tr"), "vi_VN": ("VN", "84", "vi"), "lt_LT": ("LT", "370", "lt"), "lv_LV": ("LV", "371", "lv"), "et_EE": ("EE", "372", "et"), "sk_SK": ("SK", "421", "sk"), "sl_SI": ("SI", "386", "sl"), "hr_HR": ("HR", "385", "hr"), "ne_NP": ("NP", "977", "ne"), "id_ID": ("ID", "62", "id"), "fil_PH": ("PH", "63", "fil"), "es_MX": ("MX", "52", "es"), "fr_CH": ("CH", "41", "fr"), "bn_BD": ("BD", "880", "bn"), "ta_IN": ("IN", "91", "ta"), "az_AZ": ("AZ", "994", "az"),
}  # fmt: skip
"""Countries of other scripts, and others that nothing was tuned on."""
CARRIERS = {
    "de": ("weiß jemand was über {}?", "die wohnt {} wenn es euch interessiert", "hab ich gefunden: {} viel spaß", "laut der liste {} mehr hab ich nicht"),
    "fr": ("quelqu'un connaît {} ?", "j'ai trouvé ça : {} faites tourner", "voilà {} bonne soirée", "c'est {} d'après la liste"),
    "es": ("alguien sabe algo de {} ?", "mirad esto: {} a ver qué hacéis", "lo tengo: {} de nada", "es {} según la lista"),
    "it": ("qualcuno conosce {} ?", "ho trovato: {} fate girare", "ecco {} buona serata", "è {} secondo la lista"),
    "en": ("anyone know about {} ?", "found it, {} have fun", "pretty sure it is {} lol", "per the list: {} nothing else yet", "{}", "ok so {} is all i got, check it"),
    "ru": ("кто-нибудь знает {}?", "нашёл: {} развлекайтесь", "по базе {} больше ничего нет", "вот {} всем привет"),
    "uk": ("хтось знає {}?", "знайшов: {} розважайтеся", "за списком {} більше нічого"),
    "bg": ("някой знае ли {}?", "намерих: {} забавлявайте се", "по списъка {} това е"),
    "el": ("ξέρει κανείς {};", "βρήκα: {} καλή διασκέδαση", "σύμφωνα με τη λίστα {} αυτά"),
    "he": ("מישהו מכיר {}?", "מצאתי: {} תהנו", "לפי הרשימה {} זהו"),
    "ar": ("هل يعرف أحد {} ؟", "وجدته: {} استمتعوا", "حسب القائمة {} فقط"),
    "fa": ("کسی {} را می‌شناسد؟", "پیدا کردم: {} خوش باشید"),
    "hi": ("कोई {} को जानता है?", "मिल गया: {} मज़े करो", "सूची के अनुसार {} बस"),
    "ne": ("कसैलाई {} थाहा छ?", "भेटियो: {} रमाइलो गर"),
    "ja": ("誰か{}知ってる?", "見つけた:{} 楽しんで", "リストによると{}だけ"),
    "ko": ("누가 {} 아는 사람?", "찾았다: {} 즐겨", "목록에 따르면 {} 끝"),
    "zh": ("有人知道{}吗?", "找到了:{} 玩得开心", "名单上是{}就这些"),
    "th": ("ใครรู้จัก {} บ้าง", "เจอแล้ว: {} สนุกนะ"),
    "ka": ("ვინმემ იცის {}?", "ვიპოვე: {} გაერთეთ"),
    "hy": ("ինչ-որ մեկը գիտի՞ {}", "գտա: {} զվարճացեք"),
    "tr": ("{} bilen var mı?", "buldum: {} iyi eğlenceler", "listeye göre {} bu kadar"),
    "bn": ("কেউ {} জানেন?", "পেয়েছি: {} মজা করো"),
    "ta": ("யாருக்காவது {} தெரியுமா?", "கண்டுபிடித்தேன்: {} மகிழுங்கள்"),
}  # fmt: skip


@dataclass(frozen=True)
class Detail:
    kind: str
    value: str
    number: str = ""  # the part that may be spelt in words
    beside: bool = False  # it only counts beside the name


def _toml(value: str) -> str:
    return '"' + value.replace("\\", "").replace('"', '\\"') + '"'


def _phone(chance: random.Random, locale: str, code: str) -> str:
    reserved = {
        "en_US": "+1541555{:04}", "en_CA": "+1604555{:04}", "en_GB": "+44770090{:04}", "en_AU": "+6149157{:04}", "de_DE": "+493023125{:03}", "fr_FR": "+3363998{:04}", "sv_SE": "+4670174{:04}",
    }  # fmt: skip
    if locale in reserved:
        return reserved[locale].format(chance.randint(100, 199))
    return f"+{code}{chance.choice('99 98 97'.split())}{chance.randint(1000000, 9999999)}"


def _head(number: int) -> str:
    return f'codename = "q{number}"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-01'


@dataclass(frozen=True)
class Known:
    """What a person's file says."""

    name: str
    handle: str
    mail: str
    address: dict[str, str]


def _untidy(chance: random.Random, known: Known, name: tuple[str, str], address: str) -> Known:
    """The same, as people write it who have not read how."""
    given, family = name
    city, postcode = known.address["city"], known.address["postcode"]
    names = (
        f"{family}, {given}",
        f"{family.upper()} {given}",
        f'{given} "Bee" {family}',
        f"Dr. {given} {family}",
        f"{given} {family} (née Quillmoor)",
        f"{given} {family} / Bee Quillmoor",
    )
    handles = (
        "@{}",
        "https://twitter.com/{}",
        "https://www.instagram.com/{}/",
        "u/{}",
        "Discord: {}#1234",
        "{} (twitch)",
        "https://youtube.com/@{}",
        "t.me/{}",
        "@{}@social.example",
        "{} on Twitch",
    )
    addresses = (
        {"line": f"{address}, {postcode} {city}"},
        {"line": f"{address}, {city} {postcode}"},
        {"line": f"{address}, {city}"},
        {"street": address, "city": f"{postcode} {city}"},
        {"street": address, "city": city},
        {"street": address},
        {"street": f"{address}, {city}"},
        {**known.address, "street": address},
        {**known.address, "city": f"{city}, {postcode}"},
    )
    return Known(chance.choice(names), chance.choice(handles).format(known.handle), known.mail, chance.choice(addresses))  # fmt: skip


Made = tuple[Person, list[Detail], str]
"""A person, what could be posted of them, and the language of the posts."""


def make(
    chance: random.Random, number: int, *, untidy: bool = False, locales: Mapping[str, tuple[str, str, str]] = LOCALES
) -> Made:
    """One invented person as the program knows them, and what could be posted."""
    locale = list(locales)[number % len(locales)]
    country, code, language = locales[locale]
    fake = Faker(locale)
    fake.seed_instance(chance.randrange(10**9))
    given, family = fake.first_name(), fake.last_name()
    street, house = fake.street_name(), str(chance.randint(2, 189))
    city, postcode = fake.city(), fake.postcode()
    phone, born = (
        _phone(chance, locale, code),
        date(chance.randint(1960, 2004), chance.randint(1, 12), chance.randint(1, 28)),
    )
    word = re.sub(r"[^a-z]", "", fake.last_name().lower()) or "quill"
    handle = f"{word}{chance.choice(('_', '.', 'x', ''))}{chance.choice(('moth', 'kelp', 'brae', 'zinc'))}{chance.randint(10, 99)}"
    mail = f"{word}.{chance.choice(('owl', 'fern', 'slate'))}{chance.randint(1, 99)}@example.{chance.choice(('net', 'org', 'com'))}"
    address = f"{house} {street}" if language in {"en", "fr"} else f"{street} {house}"
    known = Known(
        f"{given} {family}", handle, mail, {"house_number": house, "street": street, "city": city, "postcode": postcode}
    )
    if untidy:
        known = _untidy(random.Random(number), known, (given, family), address)
    text = f"""{_head(number)}
[[names]]
value = {_toml(known.name)}
kind = "legal"
[[addresses]]
label = "home"
{"".join(f"{key} = {_toml(value)}{chr(10)}" for key, value in known.address.items())}{f'country = "{country}"' * (not untidy)}
[[phones]]
value = "{phone}"
[[emails]]
value = "{known.mail}"
[[handles]]
value = {_toml(known.handle)}
[[dates]]
value = {born.isoformat()}
"""
    national = ("0" if code not in {"1", "34", "48", "45", "47", "351", "420", "39", "36"} else "") + phone[
        1 + len(code) :
    ]
    details = [
        Detail("name", f"{given} {family}"), Detail("address", address, house), Detail("phone", phone), Detail("phone", national, national), Detail("email", mail), Detail("handle", handle),
    ]  # fmt: skip
    return people.read(f"q{number}.toml", text), details, language


# --- what stands on papers -------------------------------------------------------------------------------------------

PLATES = {
    "US": "#@@@###", "GB": "@@## @@@", "DE": "@@-@@ ####", "FR": "@@-###-@@", "ES": "#### @@@", "IT": "@@ ### @@", "PL": "@@ #####", "SE": "@@@ ###", "NL": "@@-###-@", "BR": "@@@#@##",
}  # fmt: skip
PAPERS = {"US": "9##-##-####"}
PAPER = "@@#######"
RECORDS = ("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pl_PL", "sv_SE", "nl_NL", "pt_BR")
SCHOOLS = {"en": "{} High School", "de": "{} Gymnasium", "fr": "Lycée {}", "es": "Instituto {}", "it": "Liceo {}"}
CARS = ("Skoda Octavia", "Toyota Corolla", "Ford Fiesta", "Renault Clio", "Honda Civic", "Volvo V60", "BMW X3", "Fiat Panda", "Seat Leon", "Dacia Duster")  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}


def _signs(chance: random.Random, shape: str) -> str:
    signs = {"@": "ABCDEFGHJKLMNPRSTUVWXYZ", "#": "0123456789"}
    return "".join(chance.choice(signs.get(c, c)) for c in shape)


def _day(chance: random.Random, born: date, language: str) -> str:
    """A date in one of the ways of its language."""
    ways = [born.isoformat(), f"{born:%d.%m.%Y}", f"{born:%d/%m/%Y}", f"{born.day}.{born.month}.{born.year}"]
    if language in MONTHS:
        month = MONTHS[language].split()[born.month - 1]
        first = f"{month} {born.day}, {born.year}" if language == "en" else f"{born.day}. {month} {born.year}"
        ways += [f"{born.day} {month} {born.year}", first]
    return chance.choice(ways)


def _in_degrees(value: float, letters: str) -> str:
    minutes = abs(value) % 1 * 60
    return f"{int(abs(value))}°{int(minutes)}'{minutes % 1 * 60:.1f}\"{letters[value < 0]}"


def records(chance: random.Random, number: int) -> Made:
    """A person of whom dates, numbers of papers and plates, firms, schools, cars, places and relatives are known."""
    locale = RECORDS[number % len(RECORDS)]
    country, code, language = LOCALES[locale]
    fake = Faker(locale)
    fake.seed_instance(chance.randrange(10**9))
    name, relative = (f"{fake.first_name()} {fake.last_name()}" for _ in range(2))
    born = date(chance.randint(1960, 2004), chance.randint(1, 12), chance.randint(1, 28))
    plate, paper = _signs(chance, PLATES[country]), _signs(chance, PAPERS.get(country, PAPER))
    firm, school, car = fake.company(), SCHOOLS.get(language, "{} School").format(fake.last_name()), chance.choice(CARS)
    lat, lon = round(chance.uniform(-60, 60), 5), round(chance.uniform(-170, 170), 5)
    make_, _, model = car.partition(" ")
    text = f"""{_head(number)}
[[names]]
value = {_toml(name)}
[[phones]]
value = "{_phone(chance, locale, code)}"
[[dates]]
value = {born.isoformat()}
[[plates]]
value = "{plate}"
[[ids]]
value = "{paper}"
[[workplaces]]
value = {_toml(firm)}
[[schools]]
value = {_toml(school)}
[[vehicles]]
make = "{make_}"
model = "{model}"
[[places]]
label = "home"
lat = {lat}
lon = {lon}
radius_m = 300
[[relatives]]
relation = "sister"
name = {_toml(relative)}
"""
    found = [("date", _day(chance, born, language)), ("date", _day(chance, born, language)), ("plate", plate), ("id", paper), ("employer", firm), ("school", school), ("vehicle", car), ("place", f"{lat}, {lon}"), ("place", f"https://maps.google.com/?q={lat},{lon}"), ("place", f"{_in_degrees(lat, 'NS')} {_in_degrees(lon, 'EW')}")]  # fmt: skip
    details = [Detail("name", name), Detail("relative", relative)]
    return (
        people.read(f"q{number}.toml", text),
        details + [Detail(kind, value, beside=True) for kind, value in found],
        language,
    )
