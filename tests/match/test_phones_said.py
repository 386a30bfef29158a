"""Phone numbers of three dozen countries as people write and say them -> found: a list that was written without a look at the code."""

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.match.text.numbers import numbers
from watcher.match.text.views import cleaned
from watcher.model import Post

SAID: dict[str, tuple[str, ...]] = {
    "+14155550137": ("cell: 415.555.0137", "(415)555-0137", "415 555-01-37", "4155550137 txt him", "1-415-555-0137", "+1 (415) 555 0137", "tel:+14155550137", "sms:4155550137", "https://wa.me/14155550137", "call four one five, five five five, zero one three seven", "area code 415 then 555-0137", "four-one-five 555 oh-one-three-seven", "415/555/0137", "415•555•0137", "4 1 5 5 5 5 0 1 3 7", "415 triple five 0137", "four fifteen, 555, 01 37", "ph# 4155550137!!", "his digits r 415-fivefivefive-0137", "(four one five) 555-0137", "415 555 zero one three seven", "1415-555-0137", "415-555-O137", "415 five five five 0137", "+1.415.555.0137", "001 415 555 0137", "0114155550137? 011 1 415 555 0137", "phone=4155550137&name=x", "415_555_0137", "[415] 555 [0137]", "415–555–0137", "415 555 0 1 3 7", "415-5550-137", "FOUR ONE FIVE FIVE FIVE FIVE ZERO ONE THREE SEVEN"),
    "+442079460123": ("020 7946 0123", "0207 946 0123", "02079460123", "+44 20 7946 0123", "+44 (0)20 7946 0123", "0044 20 7946 0123", "(020) 79460123", "44 207 946 0123", "oh two oh seven nine four six oh one two three", "020-7946-0123", "0207-946-0123", "tel 0 2 0 7 9 4 6 0 1 2 3", "double check: 0207 9460 123", "0207 946 01 23", "020 7946 oh 123"),
    "+447700900456": ("07700 900456", "07700900456", "0770 0900 456", "+44 7700 900 456", "+447700900456", "077 00 90 04 56", "07700 nine hundred four five six", "double-oh? 077 double 0 900 456", "oh seven seven double oh nine double oh four five six", "zero seven seven zero zero nine zero zero four five six", "+44(0)7700900456", "7700900456", "07700-900-456", "mob 07.700.900.456"),
    "+493023125123": ("030 23125123", "030/23125123", "030-23125-123", "(030) 23 12 51 23", "+49 30 23125123", "0049 30 23 12 51 23", "+49 (0)30 23125 123", "null drei null zwei drei eins zwei fünf eins zwei drei", "Tel. 0 30 / 2 31 25-123", "030 2312 51 23", "+49-30-23125123", "null dreißig dreiundzwanzig zwölf fünf hundertdreiundzwanzig"),
    "+491713920042": ("0171 3920042", "0171/3920042", "0171-392 00 42", "+49 171 3920042", "00491713920042", "0171 39 20 042", "01713920042", "Handy: 0171.392.0042", "null eins sieben eins drei neun zwei null null vier zwei", "+49 (0) 171 / 392 00 42", "0171 drei neun zwei 0042", "0171 39 zwo zweimal die 0 42", "0171 392 zwei Nullen 42", "0171 dreineunzweinullnull 42"),
    "+33199005512": ("01 99 00 55 12", "01.99.00.55.12", "0199005512", "+33 1 99 00 55 12", "0033199005512", "+33 (0)1 99 00 55 12", "zéro un quatre-vingt-dix-neuf zéro zéro cinquante-cinq douze", "01-99-00-55-12", "01 99 zéro zéro 55 12", "01 quatre vingt dix neuf 00 cinquante cinq douze", "01/99/00/55/12", "01 9900 5512"),
    "+33639980123": ("06 39 98 01 23", "06.39.98.01.23", "zéro six trente-neuf quatre-vingt-dix-huit zéro un vingt-trois", "+336 39 98 01 23", "06 trente neuf 98 01 23", "O6 39 98 O1 23", "063998 0123", "06 399 801 23"),
    "+34910555123": ("910 555 123", "91 055 51 23", "910 55 51 23", "+34 910 555 123", "0034 910555123", "nueve uno cero cinco cinco cinco uno dos tres", "91.055.5123", "noventa y uno cero cincuenta y cinco cinco ciento veintitrés", "novecientos diez quinientos cincuenta y cinco ciento veintitrés", "tlf 910-555-123"),
    "+390655501234": ("06 5550 1234", "06/55501234", "06 55501234", "+39 06 5550 1234", "0039 06 55501234", "zero sei cinque cinque cinque zero uno due tre quattro", "06-555.012.34", "tel.06 555 01 234"),
    "+31201234567": ("020-1234567", "020 123 4567", "020 12 34 567", "+31 20 123 45 67", "0031201234567", "+31(0)20 1234567", "nul twintig een twee drie vier vijf zes zeven", "(020) 1234567"),
    "+48221234567": ("22 123 45 67", "(22) 123-45-67", "+48 22 123 45 67", "0048 221234567", "221 234 567", "dwadzieścia dwa sto dwadzieścia trzy czterdzieści pięć sześćdziesiąt siedem", "022 123 45 67", "22-123-45-67"),
    "+46701740605": ("070-174 06 05", "0701740605", "+46 70 174 06 05", "070 1740605", "070-17 40 605", "noll sju noll ett sju fyra noll sex noll fem", "+46(0)70-174 06 05"),
    "+351210123456": ("210 123 456", "21 012 34 56", "+351 210 123 456", "00351 210123456", "dois um zero um dois três quatro cinco seis", "210.123.456", "21 0123456"),
    "+5511955550123": ("(11) 95555-0123", "11 95555 0123", "11955550123", "+55 11 95555-0123", "+55 (11) 9 5555-0123", "011 95555 0123", "zap 11 9.5555.0123", "(011) 9 5555 0123", "onze nove cinco cinco cinco cinco zero um dois três", "wa.me/5511955550123"),
    "+79035550142": ("8 903 555 01 42", "8(903)555-01-42", "+7 903 555-01-42", "89035550142", "8-903-555-0142", "903 555 01 42", "восемь девятьсот три пятьсот пятьдесят пять ноль один сорок два", "+7(903)5550142", "8 девятьсот три 555 01 42", "т. 8.903.555.01.42"),
    "+380445550142": ("(044) 555-01-42", "044 555 01 42", "+38 044 555 01 42", "+380 44 555-01-42", "380445550142", "0445550142"),
    "+302105550142": ("210 5550142", "210-555-0142", "+30 210 555 0142", "0030 2105550142", "21 0555 0142", "τηλ 210 55 50 142"),
    "+905325550142": ("0532 555 01 42", "0(532) 555 01 42", "+90 532 555 01 42", "5325550142", "0532-5550142", "sıfır beş yüz otuz iki beş yüz elli beş sıfır bir kırk iki"),
    "+919955550142": ("99555 50142", "+91 99555 50142", "09955550142", "9955550142", "+91-99555-50142", "99-555-501-42", "double nine triple five 50142"),
    "+819055550142": ("090-5555-0142", "09055550142", "+81 90-5555-0142", "０９０－５５５５－０１４２", "090(5555)0142", "〇九〇-五五五五-〇一四二"),
    "+8613955550142": ("139 5555 0142", "13955550142", "139-5555-0142", "+86 139 5555 0142", "一三九五五五五零一四二", "幺三九 五五五五 零幺四二", "0086-13955550142", "1395 5550 142"),
    "+821055550142": ("010-5555-0142", "01055550142", "+82 10-5555-0142", "공일공 오오오오 공일사이", "010.5555.0142", "영일영-오오오오-영일사이"),
    "+972525550142": ("052-555-0142", "0525550142", "+972-52-555-0142", "052-5550142", "972525550142"),
    "+61491570156": ("0491 570 156", "0491570156", "+61 491 570 156", "04 9157 0156", "oh four nine one five seven oh one five six", "+61 (0)491 570 156", "0491-570-156"),
    "+6421555014": ("021 555 014", "021555014", "+64 21 555 014", "021-555-014"),
    "+353870155501": ("087 015 5501", "0870155501", "+353 87 015 5501", "087-0155501", "00353 87 015 5501"),
    "+41445550142": ("044 555 01 42", "+41 44 555 01 42", "0041445550142", "044/555 01 42", "null vier vier fünf fünf fünf null eins vier zwei", "+41 (0)44 555 01 42"),
    "+4312345678": ("01 234 56 78", "01/2345678", "+43 1 2345678", "0043 1 234 5678", "+43 (0)1 234 56 78"),
    "+525555501234": ("55 5550 1234", "5555501234", "+52 55 5550 1234", "+52 1 55 5550 1234", "(55) 5550-1234", "cincuenta y cinco cincuenta y cinco cincuenta doce treinta y cuatro", "044 55 5550 1234"),
    "+541155501234": ("11 5550-1234", "011 5550 1234", "+54 11 5550-1234", "+54 9 11 5550 1234"),
    "+420601234567": ("601 234 567", "+420 601 234 567", "601234567", "00420 601 234 567", "šest nula jedna dva tři čtyři pět šest sedm", "601-234-567"),
    "+36301234567": ("06 30 123 4567", "+36 30 123 4567", "06-30-123-4567", "0630/1234567", "30/123-45-67"),
    "+40721555014": ("0721 555 014", "0721.555.014", "+40 721 555 014", "0721-555-014", "zero șapte doi unu cinci cinci cinci zero unu patru"),
    "+4520123456": ("20 12 34 56", "20123456", "+45 20 12 34 56", "2012 3456", "tyve tolv fireogtredive seksoghalvtreds"),
    "+4740612345": ("406 12 345", "40 61 23 45", "+47 406 12 345", "40612345"),
    "+358401234567": ("040 123 4567", "040-1234567", "+358 40 1234567", "nolla neljä nolla yksi kaksi kolme neljä viisi kuusi seitsemän"),
}  # fmt: skip


@pytest.mark.parametrize("number", SAID)
def test_a_number_is_met_as_people_write_and_say_it(number: str) -> None:
    watchlist = Watchlist([person(f'[[phones]]\nvalue = "{number}"\n')])
    own = {
        said: [m for m in match.mentions(Post("1", said), watchlist) if m.identifier.kind == "phone"]
        for said in SAID[number]
    }
    assert [said for said, found in own.items() if not any(m.part == "whole" for m in found)] == []


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("double oh seven", "00 7"), ("three fives two zeros", "555 00"), ("three 5s", "555"), ("three times five", "555"), ("triple 5", "555"), ("dreimal die Null", "000"), ("zwei Nullen drei Fünfer", "00 555"),
        ("deux fois zéro", "00"), ("tres cincos", "555"), ("due zeri", "00"), ("dwie piątki trzy siódemki", "55 777"), ("две двойки три пятёрки", "22 555"), ("fouronefive", "4 1 5"), ("nullachtfünf", "0 8 5"),
        ("nine hundred four five", "900 4 5"), ("nine hundred four", "904"), ("dwadzieścia dwa sto dwadzieścia trzy", "22 123"), ("двадцать два сто три", "22 103"), ("hundertdreiundzwanzig", "123"),
        ("five 5s", "5 5"), ("dreimal die", ""), ("two of", "2"), ("double trouble", ""), ("two 5 s", "2 5"), ("double", ""), ("four", "4"),
    ],
)  # fmt: skip
def test_figures_are_said_by_how_often_they_come(said: str, figures: str) -> None:
    assert " ".join(n.digits for n in numbers(said)) == figures


@pytest.mark.parametrize(
    "row",
    [
        "nula jeden dva tri štyri päť šesť sedem osem deväť",
        "nič ena dva tri štiri pet šest sedem osem devet",
        "nula jedan dva tri četiri pet šest sedam osam devet",
        "нула један два три четири пет шест седам осам девет",
        "null üks kaks kolm neli viis kuus seitse kaheksa üheksa",
        "शून्य एक दो तीन चार पाँच छह सात आठ नौ",
        "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า",
        "զրո մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը",
        "ნული ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა",
        "núll einn tveir þrír fjórir fimm sex sjö átta níu",
        "zero një dy tre katër pesë gjashtë shtatë tetë nëntë",
        "нула еден два три четири пет шест седум осум девет",
        "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়",
        "பூஜ்யம் ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது",
        "సున్నా ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది",
        "null eent zwee dräi véier fënnef sechs siwen aacht néng",
        "cero un dous tres catro cinco seis sete oito nove",
        "ਸਿਫ਼ਰ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ",
        "शून्य एक दोन तीन चार पाच सहा सात आठ नऊ",
        "ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು",
        "പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്",
        "ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ",
        "sero isa dalawa tatlo apat lima anim pito walo siyam",
        "không một hai ba bốn năm sáu bảy tám chín",
    ],
)
def test_zero_to_nine(row: str) -> None:
    assert "".join(n.digits for n in numbers(cleaned(row).text)) == "0123456789"
