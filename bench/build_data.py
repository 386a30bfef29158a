"""Make the tables in watcher/match/data from libraries that keep them well.

    pip install wordfreq num2words nicknames confusable-homoglyphs && python bench/build_data.py

frequency.tsv     token, ten times its Zipf frequency (log10 per thousand million words), the highest over the languages: wordfreq
                  (Robyn Speer, CC BY-SA 4.0 data)
numbers.json      number words of each language: number_words.py
bigrams.json      how often one skeleton letter follows another, log2 of its share: wordfreq
nicknames.json    common short forms of given names: `nicknames` (Apache-2.0) for English, the other languages by hand
confusables.json  one code point that looks like one ASCII letter or digit: Unicode's confusables through confusable-homoglyphs,
                  and what its table leaves out
"""

import collections
import csv
import itertools
import json
import math
import pathlib
import re
import unicodedata

import confusable_homoglyphs
import nicknames
import wordfreq
from anyascii import anyascii
from number_words import number_words

OUT = pathlib.Path(__file__).parent.parent / "watcher" / "match" / "data"
WORD_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "sv", "pt", "ru", "bg", "da", "nb", "fi", "cs", "tr")
TOP_WORDS = {"en": 20_000}  # of each language; names are among them
TOP_WORDS_ELSEWHERE = 5_000

SHORT_FORMS = """
alexander: alex sascha xander sandro alejandro; alexandra: alex sandra sascha lexi alexa; andreas: andi andy; anna: anni anja annika
anne: anni annie; benjamin: ben benni benny benji; bernd: berni; christian: chris christl; christina: tina chris chrissi; christoph: chris stoffel
daniel: dani dan danny; daniela: dani; david: dave dav; dominik: dom nik; eleonore: lore elli; elisabeth: lisa lisi elli sissi babette bettina betty liz
emilia: emmi emily; ernst: erni; franziska: franzi sissi; friederike: rike fritzi; friedrich: fritz fred freddy; gabriele: gabi; gerhard: gerd
hans: hannes; heinrich: heinz heini; helene: leni lena; ines: ina; jakob: jake kobi; jan: janni; joachim: jochen achim; johann: hans hannes
johanna: hanna hanni jojo; johannes: hans hannes jo joe; jonas: joni; josef: sepp jupp; julia: jule juli; juliane: jule; karl: kalle
katerina: katka kacka kata; katharina: kathi kati katja trina; klaus: klausi; konrad: konni; leonhard: leo hardi; magdalena: lena magda leni; manfred: manni; margarete: grete gretel gretchen
maria: mia mimi mari marie; martin: maddin; martina: tina; matthias: matze hias matthes; maximilian: max maxi; michael: micha michi mike; michaela: micha michi
monika: moni; nikolaus: klaus niko; patrick: pat; peter: pete; petra: peti; philipp: phil lipp; rainer: rai; robert: robbi rob bert; rosemarie: rosi
rudolf: rudi rolf; sabine: bine; sandra: sandy; sebastian: basti bastian seb; siegfried: sigi; simon: simi; sophie: sofie; stefan: steff steffen; stefanie: steffi
susanne: susi sanne; theresa: resi tessa; thomas: tom tommi; tobias: tobi; ulrich: uli ulli; ursula: uschi ulla; valentin: vali; veronika: vroni
viktoria: vicky vicki; walter: walti; werner: werni; wilhelm: willi willy; wolfgang: wolf wolfi; agnieszka: aga agusia; aleksandra: ola olka; aleksander: olek
andrzej: jedrek; anna-maria: ania; barbara: basia babsi; bartlomiej: bartek; boguslaw: bogus; dariusz: darek; dorota: dorotka; elzbieta: ela elka; ewa: ewka
grzegorz: grzesiek grzes; henryk: heniek; jacek: jacus; jan-pl: janek jasiek; jerzy: jurek; jozef: jozek; julian: julek; katarzyna: kasia kaska; krzysztof: krzysiek krzys krzychu
leszek: lesio; lukasz: lukaszek; maciej: maciek; malgorzata: gosia malgosia gocha; marcin: marcinek; mariusz: mario; mateusz: mati; michal: michas; mikolaj: miki
monika-pl: monia; natalia: nat natka; pawel: pawelek; piotr: piotrek; rafal: rafalek; ryszard: rysiek; stanislaw: stasiek staszek; tadeusz: tadek; tomasz: tomek
wojciech: wojtek; zbigniew: zbyszek; zofia: zosia; alain: al; antoine: toine tony; benoit: ben; camille: cam; catherine: cathy cath kate; cedric: ced; charlotte: lotte charlie
christophe: chris tof; dominique: dom; elise: lise; emmanuel: manu; emmanuelle: manu; florence: flo; francois: fanfan; frederic: fred fredo; genevieve: ginou
guillaume: guy gui; isabelle: isa belle; jacqueline: jackie; jean: jeannot; jerome: jeje; joseph: jo jojo; laurent: lolo; leonard: leo; madeleine: mado; marguerite: margot
marie: mimi; mathieu: mat matt; maurice: momo; nathalie: nat; nicolas: nico; olivier: oli; pascal: pasco; patricia: pat patty; philippe: phil; pierre: pierrot
sebastien: seb bastien; stephane: steph; stephanie: steph fanny; sylvie: syl; thibault: tibo; valerie: val; veronique: vero; vincent: vince; virginie: nini; xavier: xav
alberto: beto; antonio: tono toni toño; beatriz: bea; carlos: carlitos charly; carmen: menchu; concepcion: concha conchita; dolores: lola; eduardo: edu lalo
enrique: quique kike; ernesto: neto; fernando: nando fer; francisco: paco pancho curro; francisca: paca paqui; gabriel: gabi; gonzalo: gonza; graciela: chela; guadalupe: lupe
guillermo: memo guille; ignacio: nacho; isabel: isa chabela; jesus: chuy; jorge: coque; jose: pepe chepe; josefa: pepa; juan: juanito; leonardo: leo; lucia: luci
luis: lucho; manuel: manolo manu; margarita: marga; mercedes: merche; miguel: migue; montserrat: montse; pedro: perico; pilar: pili; rafael: rafa; ramon: moncho
ricardo: richi; roberto: beto; rosario: charo; salvador: salva; santiago: santi; sofia: sofi; teresa: tere; vicente: vicen; alessandro: ale sandro; alessandra: ale sandra
andrea: andre; domenico: mimmo; federico: fede chicco; francesco: franco checco ciccio; francesca: franca; gianluca: luca; giovanni: gianni vanni nino; giuseppe: beppe peppe pino
giulia: giuli; lorenzo: renzo; luigi: gigi; matteo: teo; michele: lele; raffaele: lele; roberta: robi; salvatore: totò salvo; stefano: ste; vincenzo: enzo
adriana: adri; cornelis: kees cor; elisabeth-nl: els lies betty; hendrik: henk rik; jacobus: koos jaap; jan-nl: jantje; johannes-nl: jan hans joop; margaretha: greet gretha; maria-nl: ria mieke
petrus: piet peter; pieter: piet; wilhelmina: mina willy; willem: wim willy; alfred: affe; anders: ante; anders-se: andy; birgitta: gitta bibbi; bjorn: bjorne; christina-se: stina kicki
erik: erke; fredrik: freddan fredde figge; gunnar: gurra; gustav: gurra gusten; johan: johanna jojje; karin: kajsa; kristina: kicki stina; kerstin: kicki; lars: lasse
magnus: mange; mikael: micke; nils: nisse; oskar: ogge; per: pelle; peter-se: petter; sofia-se: fia; stefan-se: steffo; sven: svenne; ulrika: ulle; viktor: vicke
joao: joca; francisco-pt: chico; jose-pt: ze; maria-pt: mila; eduarda: duda; antonio-pt: tonho; luiz: lula; ana: aninha; carolina: carol; rodrigo: digo; gabriela: gabi
георги: гошо жоро гого; мария: мими мара мика; иван: ванко ваньо ваня; димитър: митко димо; николай: ники коля; петър: пешо; стефан: стефчо; александър: сашо алекс
елена: ели лена; катерина: катя кати; йордан: данчо; красимир: краси; васил: васко; тодор: тошко; христо: ицо; анна: ани аня; александр: саша шура; екатерина: катя
дмитрий: дима митя; михаил: миша; владимир: вова володя влади; алексей: леша алеша; наталья: наташа; татьяна: таня; ольга: оля; сергей: сережа; юлия: юля юли; софия: софи
""".replace("\n", ";")


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


def short_forms() -> None:
    out: dict[str, set[str]] = collections.defaultdict(set)
    source = pathlib.Path(nicknames.__file__).parent / "names.csv"
    for row in csv.DictReader(source.open(encoding="utf-8")):
        if row.get("relationship") == "has_nickname":
            out[row["name1"].casefold()].add(row["name2"].casefold())
    for entry in filter(str.strip, SHORT_FORMS.split(";")):
        name, _, forms = entry.partition(":")
        out[name.strip().split("-")[0]].update(forms.split())
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
    for path in sorted(OUT.iterdir()):
        print(path.name, path.stat().st_size)
