"""Days, plates, papers, cars, relatives, positions, mailboxes and handles as people write and say them -> found: a list that was written without a look at
the code; and what only looks like them.
"""

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

NAMED = '[[names]]\nvalue = "Quilla Fennimorrow"\n'
ABOUT = "Quilla Fennimorrow. "
"""A day and a car are only told of beside another detail."""
SAID: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("[[dates]]\nvalue=1991-05-23\n", "dob", ("born 5/23/91", "dob 23/05/1991", "DOB: 1991-05-23", "b. 23 May 1991", "23rd of May '91", "May 23, 1991", "born on the 23rd of may nineteen ninety one", "23.5.91", "23. Mai 1991", "geboren am 23.05.1991", "geb. 23.5.91", "née le 23 mai 1991", "nacida el 23 de mayo de 1991", "nata il 23 maggio 1991", "geboren 23 mei 1991", "ur. 23 maja 1991", "född 23 maj 1991", "född 910523", "nascida a 23 de maio de 1991", "дата рождения 23.05.1991", "родилась 23 мая 1991 года", "23 мая 91 г.р.", "born 1991/05/23", "19910523", "23-05-1991", "23|05|1991", "23 / 5 / 1991", "May the 23rd 1991", "1991年5月23日", "1991. 5. 23.", "23 Mayıs 1991 doğumlu", "23 května 1991", "1991. május 23.", "23 mai 1991", "syntynyt 23.5.1991", "født 23. mai 1991", "23η Μαΐου 1991", "23/V/1991", "23-V-91", "23 05 91", "5.23.1991", "May 23 91", "23may1991", "23May91", "Geburtstag: 23. Fünfter 1991", "dreiundzwanzigster Mai einundneunzig", "vingt-trois mai mille neuf cent quatre-vingt-onze", "veintitrés de mayo de mil novecientos noventa y uno", "twenty third of May, ninety-one", "birthday's may 23rd (91)", "d.o.b. 23rd May, 1991", "May-23-1991", "year 1991, month 05, day 23", "born: 1991, may 23", "23.o5.1991", "23 05 1991 born", "Gemini, 23 May 91", "b-day 5-23-91", "turned 35 on May 23", "35, birthday 23 May", "dob 230591", "DOB: 052391", "geb. 230591"), ("24 May 1991", "23 May 1992", "born 23 June 1991", "ref 230591", "born 240591")),
    ("[[dates]]\nvalue=1978-11-02\n", "dob", ("2 Nov 1978", "11/2/78", "02.11.1978", "2 novembre 1978", "2 de novembro de 1978", "2. November 78", "Nov 2nd '78", "2 listopada 1978", "2 ноября 1978", "the second of november 1978", "November second, 1978", "02/11/78", "2-11-1978", "19781102", "2nd Nov 78", "2 noviembre 1978", "2 kasım 1978", "2 Νοεμβρίου 1978", "2 november 1978", "zweiter November achtundsiebzig", "deux novembre soixante-dix-huit"), ("3 Nov 1978",)),
    ('[[plates]]\nvalue="7QXR482"\n', "plate", ("7QXR482", "7QXR 482", "7 QXR 482", "7-QXR-482", "plate # 7qxr482", "license 7QXR482 CA", "7QXR4B2", "tag 7QX R482", "seven quebec x-ray romeo 482", "7.QXR.482", "his plate: 7QXR-482", "7QXR48two", "7 Q X R 4 8 2", "7qxr four eighty two"), ("7QXR483",)),
    ('[[plates]]\nvalue="B-QX 4821"\n', "plate", ("B QX 4821", "B-QX4821", "BQX4821", "B-QX-4821", "Kennzeichen B:QX 4821", "Kennz. b qx 4821", "B • QX 4821", "B/QX/4821", "B QX achtundvierzig einundzwanzig", "b-qx 48 21", "B-QX 4821E"), ("B-QX 4822", "M-QX 4821", "B-QX 4821K")),
    ('[[plates]]\nvalue="QX61 ZRT"\n', "plate", ("QX61ZRT", "QX61 ZRT", "reg qx61 zrt", "QX 61 ZRT", "QX-61-ZRT", "quebec xray six one zulu romeo tango", "QX6I ZRT", "QX61-ZRT"), ("QX62 ZRT",)),
    ('[[plates]]\nvalue="QX-482-ZR"\n', "plate", ("QX482ZR", "QX 482 ZR", "QX-482-ZR", "immat qx482zr", "QX-482-ZR (75)"), ()),
    ('[[plates]]\nvalue="4821 QXZ"\n', "plate", ("4821QXZ", "4821-QXZ", "4821 QXZ", "matrícula 4821qxz", "cuarenta y ocho veintiuno QXZ"), ()),
    ('[[plates]]\nvalue="QX 482 ZR"\n', "plate", ("QX482ZR", "targa QX 482 ZR", "QX-482-ZR"), ()),
    ('[[plates]]\nvalue="А482КХ77"\n', "plate", ("А482КХ77", "A482KX77", "а 482 кх 77", "A 482 KX 77", "А482КХ 77rus", "госномер а482кх77"), ()),
    ('[[plates]]\nvalue="WX 4821Q"\n', "plate", ("WX4821Q", "WX-4821Q", "WX 4821 Q", "rej. wx4821q"), ()),
    ('[[plates]]\nvalue="KLM 48Q"\n', "plate", ("KLM48Q", "KLM 48Q", "reg KLM-48Q", "klm48q"), ()),
    ('[[ids]]\nvalue="923-45-6789"\n', "national_id", ("923-45-6789", "923456789", "SSN 923 45 6789", "923.45.6789", "social: 923-45-6789", "nine two three, four five, six seven eight nine", "ssn ending 923/45/6789", "923–45–6789", "SSN:923456789", "9 2 3 4 5 6 7 8 9", "923-45-67 89", "ssn nine twenty-three forty-five sixty-seven eighty-nine"), ("923-45-6788",)),
    ('[[ids]]\nvalue="QQ 12 34 56 C"\n', "national_id", ("QQ123456C", "QQ 12 34 56 C", "nino qq123456c", "QQ-12-34-56-C", "NI number: QQ 123456 C"), ("QQ123457C",)),
    ('[[ids]]\nvalue="29105234500000"\n', "national_id", ("29105234500000", "2910 5234 500000", "291-0523-4500000"), ()),
    ('[[ids]]\nvalue="2 91 05 75 123 456 78"\n', "national_id", ("2910575123456", "2 91 05 75 123 456", "n° sécu 2 91 05 75 123 456 78", "291057512345678", "2.91.05.75.123.456.78"), ()),
    ('[[ids]]\nvalue="12345678Z"\n', "national_id", ("12345678Z", "12.345.678-Z", "12345678-z", "DNI 12 345 678 Z", "dni: 12.345.678 z"), ()),
    ('[[ids]]\nvalue="C01X00T47"\n', "national_id", ("C01X00T47", "Ausweis c01x00t47", "C01X 00T 47", "C0lX00T47", "Perso-Nr. C01X00T47"), ()),
    ('[[ids]]\nvalue="RSSMRA80A01H501U"\n', "national_id", ("RSSMRA80A01H501U", "rss mra 80a01 h501u", "CF: RSSMRA80A01H501U", "RSSMRA 80A01 H501U"), ()),
    ('[[ids]]\nvalue="123.456.789-09"\n', "national_id", ("123.456.789-09", "12345678909", "cpf 123 456 789 09", "123456789-09"), ()),
    ('[[ids]]\nvalue="44051401458"\n', "national_id", ("44051401458", "PESEL 440514 01458", "440514-01458"), ()),
    ('[[ids]]\nvalue="AB1234567"\n', "national_id", ("AB1234567", "AB 1234567", "passport no. ab1234567", "AB 123 4567", "AB-1234567"), ()),
    ('[[vehicles]]\nmake="Toyota"\nmodel="Corolla"\ncolour="silver"\nyear=2014\n', "vehicle", ("drives a silver 2014 Toyota Corolla", "silver corolla", "'14 corolla, silver", "her 2014 corolla", "Toyota Corolla (silver)", "a grey toyota corolla", "a silver toyota", "Corolla in silver", "fährt einen silbernen Toyota Corolla", "Toyota Corolla gris plata", "roule en Corolla grise", "ездит на серебристой тойоте королле", "silver yota corolla", "toyota corrola silver", "her car's a Toyota, Corolla, silver"), ()),
    ('[[vehicles]]\nmake="Volkswagen"\nmodel="Golf"\ncolour="blue"\nyear=2019\n', "vehicle", ("blue VW Golf", "blauer Golf", "VW Golf blau", "2019er Golf", "Golf 7 blau", "her blue golf", "volkswagen golf bleue", "Golf azul", "niebieski golf", "a blue Volkswagen"), ()),
    ('[[vehicles]]\nmake="BMW"\nmodel="320i"\ncolour="black"\nyear=2020\n', "vehicle", ("black BMW 320i", "schwarzer 3er BMW", "BMW 320 i, black", "black bimmer 320i", "black beemer", "bmw 3 series black"), ()),
    ('[[relatives]]\nrelation="mother"\nname="Orsolya Fennimorrow"\n', "relative", ("her mother is Orsolya Fennimorrow", "mum: Orsolya Fennimorrow", "Mrs Orsolya Fennimorrow", "O. Fennimorrow (mother)", "Fennimorrow, Orsolya", "Orsolya F. is the mom"), ("Orsolya Banks",)),
    ('[[places]]\nlabel="home"\nlat=46.51234\nlon=-92.51234\nradius_m=300\n', "coordinates", ("46.51234, -92.51234", "46.51234 -92.51234", "lat 46.51234 lon -92.51234", "46.5123N 92.5123W", "N46.51234 W92.51234", '46°30\'44.4"N 92°30\'44.4"W', "46 30 44 N, 92 30 44 W", "https://www.google.com/maps/@46.51234,-92.51234,17z", "https://maps.apple.com/?ll=46.51234,-92.51234", "https://www.openstreetmap.org/?mlat=46.51234&mlon=-92.51234#map=18/46.51234/-92.51234", "geo:46.51234,-92.51234", "https://www.bing.com/maps?cp=46.51234~-92.51234", "https://waze.com/ul?ll=46.51234,-92.51234", "46,51234; -92,51234", "46.5123° N, 92.5123° W", '{"lat":46.51234,"lng":-92.51234}', "lng=-92.51234&lat=46.51234", "46.512, -92.512", "(46.51234,-92.51234)", "[-92.51234, 46.51234]", "POINT(-92.51234 46.51234)", "forty six point five one two three four, minus ninety two point five one two three four", "https://yandex.com/maps/?ll=-92.51234%2C46.51234&z=17", "https://maps.google.com/maps?q=46.51234,-92.51234", "https://www.google.com/maps/place/46%C2%B030'44.4%22N+92%C2%B030'44.4%22W/", "https://earth.google.com/web/@46.51234,-92.51234,300a", "https://www.google.com/maps/dir//46.51234,-92.51234", "https://www.google.com/maps/search/?api=1&query=46.51234%2C-92.51234", "https://here.com/?map=46.51234,-92.51234,17", "https://www.mapillary.com/app/?lat=46.51234&lng=-92.51234"), ("46.61234, -92.51234", "10.5, 20.5")),
    ('[[emails]]\nvalue="q.fennimorrow@example.net"\n', "email", ("q.fennimorrow@example.net", "Q.Fennimorrow@Example.NET", "q.fennimorrow [at] example [dot] net", "q dot fennimorrow at example dot net", "q.fennimorrow(at)example.net", "mailto:q.fennimorrow@example.net", "q.fennimorrow @ example . net", "q.fennimorrow@example,net", "q.fennimorrow AT example DOT net", "qfennimorrow@example.net", "q.fennimorrow+x@example.net", "q.fennimorrow#example.net", "q.fennimorrow{@}example.net", "q.fennimorrow ät example punkt net", "q punkt fennimorrow klammeraffe example punkt net", "q point fennimorrow arobase example point net", "q punto fennimorrow arroba example punto net", "q.fennimorrow@nospam.example.net", "q.fennimorrow@ex ample.net", "q.fenn1morrow@example.net", "q․fennimorrow＠example․net", "ten.elpmaxe@worromminnef.q", "q.fennimorrow%40example.net", "q&#46;fennimorrow&#64;example.net"), ("z.other@example.net",)),
    ('[[handles]]\nvalue="duskwren_77"\n', "handle", ("@duskwren_77", "duskwren_77", "duskwren77", "dusk wren 77", "DuskWren_77", "duskwren-77", "u/duskwren_77", "https://x.com/duskwren_77", "https://www.instagram.com/duskwren_77/", "t.me/duskwren_77", "duskwren_seventyseven", "d.u.s.k.w.r.e.n_77", "duskwren__77", "duskwrn_77", "dvskwren_77", "duskwren_77's", "duskwren 77 on twitch", "dusk_wren_77", "duskwren_77#1234", "duskwren.77", "the dusk wren seventy-seven", "ig: duskwren_77", "duskwren_77_alt", "@duskwr3n_77", "user duskwren underscore 77", "77_nerwksud", "xX_duskwren_77_Xx", "the_duskwren_77", "duskwren_77_official"), ("duskwren_12", "dusk fell, wren sang", "duskwren_77_fan", "z_duskwren_77")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("detail", "kind", "said", "others"), SAID, ids=[f"{row[1]}{at}" for at, row in enumerate(SAID)]
)
def test_a_detail_is_met_as_people_write_and_say_it(
    detail: str, kind: str, said: tuple[str, ...], others: tuple[str, ...]
) -> None:
    watchlist = Watchlist([person(NAMED + detail)])

    def is_met(text: str) -> bool:
        return any(m.identifier.kind == kind for m in match.mentions(Post("1", ABOUT + text), watchlist))

    assert [text for text in said if not is_met(text)] == []
    assert [text for text in others if is_met(text)] == []


@pytest.mark.parametrize("given", ["B-QX 4821E", "B-QX 4821"])
def test_a_german_plate_may_end_with_the_letter_of_its_kind(given: str) -> None:
    watchlist = Watchlist([person(f'[[plates]]\nvalue = "{given}"\n')])
    assert [m.part for text in ("B-QX 4821", "B-QX 4821E") for m in match.mentions(Post("1", text), watchlist)] == [
        "whole"
    ] * 2
