"""Make the tables in watcher/match/data, watcher/months.txt and watcher/ago.txt from libraries that keep them well.

    pip install wordfreq num2words nicknames confusable-homoglyphs babel && python bench/build_data.py

frequency.tsv     token, ten times its Zipf frequency (log10 per thousand million words), the highest over the languages: wordfreq
                  (Robyn Speer, CC BY-SA 4.0 data)
numbers.json      number words of each language: number_words.py
bigrams.json      how often one skeleton letter follows another, log2 of its share: wordfreq
ago.txt           times as their distance from now (3 hours ago), with # for the number, from CLDR, too: Babel
months.txt        the months' names, a line each, as CLDR (Unicode License v3) has them for every language: Babel
nicknames.json    common short forms of given names in English: `nicknames` (Apache-2.0); short_names.txt has those of other languages, by hand
confusables.json  one code point that looks like one ASCII letter or digit: Unicode's confusables through confusable-homoglyphs,
                  and what its table leaves out
"""

import collections
import csv
import datetime as dt
import itertools
import json
import math
import pathlib
import re
import unicodedata

import babel
import confusable_homoglyphs
import nicknames
import wordfreq
from anyascii import anyascii
from babel.dates import format_timedelta
from number_words import number_words

OUT = pathlib.Path(__file__).parent.parent / "watcher" / "match" / "data"
WORD_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "sv", "pt", "ru", "bg", "da", "nb", "fi", "cs", "tr")
TOP_WORDS = {"en": 20_000}  # of each language; names are among them
TOP_WORDS_ELSEWHERE = 5_000


def frequencies() -> None:
    best: dict[str, int] = {}
    for language in WORD_LANGUAGES:
        for word in wordfreq.top_n_list(language, TOP_WORDS.get(language, TOP_WORDS_ELSEWHERE)):
            token = re.sub(r"[^a-z]", "", anyascii(word).casefold())
            if 2 <= len(token) <= 20:
                best[token] = max(best.get(token, 0), round(wordfreq.zipf_frequency(word, language) * 10))
    (OUT / "frequency.tsv").write_text("".join(f"{t}\t{z}\n" for t, z in sorted(best.items())))


def bigrams() -> None:
    """How often one skeleton letter follows another in running text, as log2 of its share; spaces are dropped, as the fold does."""
    leet = str.maketrans("l", "i")
    count: dict[str, float] = collections.defaultdict(float)
    for language in ("en", "en", "de", "fr", "es"):
        for word in wordfreq.top_n_list(language, 20_000):
            token = re.sub(r"[^a-z]", "", anyascii(word).casefold()).translate(leet)
            weight = wordfreq.word_frequency(word, language)
            for pair in itertools.pairwise(token):
                count["".join(pair)] += weight
            if token:
                count[token[-1] + "t"] += weight / 6
                count["e" + token[0]] += weight / 5
    total = sum(count.values())
    (OUT / "bigrams.json").write_text(
        json.dumps({k: round(math.log2(v / total), 2) for k, v in sorted(count.items())}, indent=0)
    )


MONTH_LETTERS = 3
"""In ASCII. A shorter form of a month's name is any word."""
SHORT_FORMS = frozenset("ca cs cy de el en es eu fi fr hr hu it nl pl pt ro sv tr uk".split())
"""Languages whose short forms stand, where two languages have one for two months: mar is March, not what it is in Teso."""


def months() -> None:
    """Names of months in all languages: what the twelve names of a language have in common, as a word for month, says nothing."""
    months: list[dict[str, set[str]]] = [{} for _ in range(12)]
    for code in babel.localedata.locale_identifiers():
        for names in (width for context in babel.Locale.parse(code).months.values() for width in context.values()):
            words = {month: re.findall(r"[^\W\d_]\S*", str(name).lower()) for month, name in names.items()}
            common = set.intersection(*map(set, words.values()))
            for month, parts in words.items():
                name = " ".join(part for part in parts if part not in common).strip(" .׳")
                if len(name) >= (MONTH_LETTERS if name.isascii() else 2) and not re.search(r"\d|;", name):
                    months[month - 1].setdefault(name, set()).add(code.split("_")[0])
    shared = collections.Counter(name for names in months for name in names)
    rows = (
        "; ".join(
            sorted(n for n, codes in names.items() if len(n) > MONTH_LETTERS or shared[n] == 1 or codes & SHORT_FORMS)
        )
        for names in months
    )
    (OUT.parent.parent / "months.txt").write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")


UNITS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800, "month": 2_592_000, "year": 31_536_000}  # fmt: skip
"""Seconds."""
NUMBERS = (1, 2, 3, 5, 21)
"""A number for each plural that a language may have."""


def distances() -> None:
    """What is said for so many of a unit ago, wherever its number is in figures."""
    told = set[str]()
    for code in babel.localedata.locale_identifiers():
        locale = babel.Locale.parse(code)
        for (unit, seconds), number, form in itertools.product(UNITS.items(), NUMBERS, ("long", "short")):
            passed = dt.timedelta(seconds=-seconds * number)
            said = format_timedelta(passed, unit, threshold=1_000, add_direction=True, format=form, locale=locale)
            shown = " ".join(re.sub(r"\d+", "#", said.lower().replace("\u200b", "")).split())
            if shown.count("#") == 1 and shown[0] not in "-−" and len(re.sub(r"[\W\d_]", "", shown)) > 1:
                told.add(shown)
    (OUT.parent.parent / "ago.txt").write_text("".join(f"{one}\n" for one in sorted(told)), encoding="utf-8")


def short_forms() -> None:
    out: dict[str, set[str]] = collections.defaultdict(set)
    source = pathlib.Path(nicknames.__file__).parent / "names.csv"
    for row in csv.DictReader(source.open(encoding="utf-8")):
        if row.get("relationship") == "has_nickname":
            out[row["name1"].casefold()].add(row["name2"].casefold())
    (OUT / "nicknames.json").write_text(
        json.dumps({k: sorted(v) for k, v in sorted(out.items())}, ensure_ascii=False, indent=0)
    )


def confusables() -> None:
    path = pathlib.Path(confusable_homoglyphs.__file__).parent / "confusables.json"
    out: dict[str, str] = {}
    for char, alikes in json.loads(path.read_text(encoding="utf-8")).items():
        if len(char) != 1 or char.isascii():
            continue
        for alike in alikes:
            if len(alike["c"]) == 1 and alike["c"].isascii() and alike["c"].isalnum():
                out.setdefault(char, alike["c"].lower())
    extra = {  # what Unicode's table leaves out or maps elsewhere, from the letters' shapes
        "тТτΤᴛꓔᎢ": "t",
        "кКκΚᴋĸꓗ": "k",
        "мМΜᴍꓟᎷ": "m",
        "вВΒʙꓐᏴβ": "b",
        "нНΗʜꓧᎻ": "h",
        "пηռող": "n",
        "гᴦ": "r",
        "зЗӡʒƷ": "3",
        "υцսʋꭎꭒ": "u",
        "ѵνᴠꮩ": "v",
        "ωшщѡɯԝᴡꮃ": "w",
        "ХхχΧ": "x",
        "уУγүҮꭚ": "y",
        "лʟᏞ": "l",
        "ԁժɗɖđ": "d",
        "ɡցǥ": "g",
        "ƒſꬵẝ": "f",
        "ƶʐᴢꮓ": "z",
        "єЄεɛΕеЕ": "e",
        "αɑаАΑа": "a",
        "ѕЅꜱʂ": "s",
        "οоΟОօ૦௦౦೦൦๐໐०০": "o",
        "ιіІΙıɩ": "i",
        "јЈϳ": "j",
        "ρрРΡᴘ": "p",
        "сСϲᴄ": "c",
        "ԛզ": "q",
        "ŋƞ": "n",
        "ħһҺ": "h",
        "łɫƚ": "l",
        "ŧ": "t",
        "Ꭺ": "a",
        "ᗷᏼ": "b",
        "Ꮯᑕ": "c",
        "Ꭰᗪ": "d",
        "Ꭼ": "e",
        "ᖴ": "f",
        "Ꮐ": "g",
        "ᕼ": "h",
        "Ꮖ": "i",
        "Ꭻᒍ": "j",
        "Ꮶ": "k",
        "ᒪ": "l",
        "Ꮇᗰ": "m",
        "ᑎ": "n",
        "ᑭᏢ": "p",
        "ᖇᏒ": "r",
        "Ꮪᔕ": "s",
        "ᑌ": "u",
        "Ꮩᐯ": "v",
        "Ꮤᗯ": "w",
        "Ꮍ": "y",
        "Ꮓ": "z",
        "ⲀⲁⲂⲃ": "",
        "ɐ": "a",
        "ǝə": "e",
        "ɥ": "h",
        "ɹ": "r",
        "ʇ": "t",
        "ʌ": "v",
        "ʍ": "w",
        "ʎ": "y",
        "ɔ": "c",
        "ᵷ": "g",
    }
    for chars, letter in extra.items():
        for char in chars if letter else "":
            out[char] = letter
    out |= {
        "Ⲁ": "a",
        "ⲁ": "a",
        "Ⲃ": "b",
        "ⲃ": "b",
        "Ⲉ": "e",
        "ⲉ": "e",
        "Ⲕ": "k",
        "ⲕ": "k",
        "Ⲙ": "m",
        "ⲙ": "m",
        "Ⲛ": "n",
        "ⲛ": "n",
        "Ⲟ": "o",
        "ⲟ": "o",
        "Ⲣ": "p",
        "ⲣ": "p",
        "Ⲥ": "c",
        "ⲥ": "c",
        "Ⲧ": "t",
        "ⲧ": "t",
        "Ⲭ": "x",
        "ⲭ": "x",
    }
    for n in range(26):  # regional indicators, squared and negative letters; NFKD leaves them alone
        for base in (0x1F1E6, 0x1F130, 0x1F150, 0x1F170):
            out[chr(base + n)] = chr(97 + n)
    for n, char in enumerate("⓿❶❷❸❹❺❻❼❽❾"):
        out[char] = str(n)
    for n in range(1, 10):
        out[chr(0x2780 + n - 1)] = out[chr(0x278A + n - 1)] = str(n)
    out = {c: a for c, a in out.items() if not unicodedata.normalize("NFKD", c).isascii()}
    (OUT / "confusables.json").write_text(json.dumps(dict(sorted(out.items())), ensure_ascii=False, indent=0))


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    frequencies()
    bigrams()
    number_words(OUT)
    short_forms()
    confusables()
    months()
    distances()
    for path in sorted(OUT.iterdir()):
        print(path.name, path.stat().st_size)
