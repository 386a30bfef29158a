"""Other ways to write the same: halves of double names, other languages' letters, dates in words, figures among words."""

from collections.abc import Callable

import pytest

from tests.fakes import person, watchlist
from watcher import match
from watcher.match import Watchlist
from watcher.match.disguises import turned
from watcher.match.places.positions import spots
from watcher.match.text.spellings import respelled, transcriptions
from watcher.match.text.wade import wade_giles
from watcher.model import Post

HEAD = '\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'
PEOPLE = Watchlist(
    (
        person(
            f'codename = "kite"{HEAD}[[names]]\nvalue = "Marie-Claire Vandertweed-Holloway"\n[[dates]]\nvalue = 1992-07-04\n[[workplaces]]\nvalue = "Sonnenhof Tierklinik"\n[[phones]]\nvalue = "+15415550144"\n'
        ),
        person(
            f'codename = "lark"{HEAD}[[names]]\nvalue = "Оксана Ковальчук"\n[[names]]\nvalue = "Aleksander Żurawski"\n[[phones]]\nvalue = "+491605550199"\n[[emails]]\nvalue = "oksana.kovalchuk@example.org"\n'
        ),
        *watchlist().persons,
    )
)


def kinds(text: str, who: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), PEOPLE) if m.identifier.person == who}


@pytest.mark.parametrize(
    "text",
    [
        "Marie-Claire Holloway",
        "HOLLOWAY Marie-Claire",
        "Vandertweed, Marie-Claire",
        "M.-C. Vandertweed-Holloway",
        "M.C. Vandertweed",
        "M. Vandertweed",
        "M-C Holloway-Vandertweed",
    ],
)
def test_a_double_name_may_lose_a_half_and_become_initials(text: str) -> None:
    assert "name" in kinds(text, "kite")


def test_a_short_form_stands_before_either_half() -> None:
    ben = Watchlist(
        (
            person(
                f'codename = "kite"{HEAD}[[names]]\nvalue = "Benjamin Okonkwo-Thistlewood"\n[[handles]]\nvalue = "quillmarsh41"\n'
            ),
        )
    )
    for text in ("Ben Okonkwo", "Benny Thistlewood", "Thistlewood, Benjamin", "B. Okonkwo"):
        assert match.mentions(Post("1", text), ben), text


@pytest.mark.parametrize(
    "text",
    [
        "Oksana Kovalchuk",
        "Oxana Kovalchuk",
        "Oksana Kowaltschuk",
        "Oksana Kovaltchouk",
        "Oksana Kowalczuk",
        "KOVALCHUK O.",
    ],
)
def test_cyrillic_as_other_languages_write_it(text: str) -> None:
    assert "name" in kinds(text, "lark")


def test_ks_is_an_x_to_some() -> None:
    assert "name" in kinds("Alexander Zurawski", "lark")
    assert respelled("Oksana Hawks") == ["Oksana Hawks", "Oxana Hawks"]
    assert respelled("Ann Parks") == ["Ann Parks"]


@pytest.mark.parametrize(
    ("signs", "spelled"),
    [
        ("陳志豪", "ChenChihHao"),
        ("謝淑芬", "HsiehShuFen"),
        ("許雅婷", "HsuYaTing"),
        ("郭建宏", "KuoChienHung"),
        ("周杰倫", "ChouChiehLun"),
        ("徐若瑄", "HsuJoHsuan"),
        ("張學友", "ChangHsuehYu"),
        ("曾志偉", "TsengChihWei"),
        ("宋慶齡", "SungChingLing"),
        ("何四子", "HoSzuTzu"),
        ("김민준", ""),
        ("Isolde", ""),
    ],
)
def test_chinese_as_taiwan_spells_it(signs: str, spelled: str) -> None:
    assert wade_giles(signs) == spelled


def named(value: str, text: str) -> bool:
    """Is somebody of that name found in a post?"""
    one = person(f'codename = "wren"{HEAD}[[handles]]\nvalue = "zzquux9"\n[[names]]\nvalue = "{value}"\n')
    return any(
        m.identifier.kind == "name" and m.part == "whole" for m in match.mentions(Post("1", text), Watchlist([one]))
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("陳志豪", "Chih-hao Chen"),
        ("陳志豪", "Chen Chih-Hao"),
        ("謝淑芬", "Hsieh Shu-fen"),
        ("Abdulrahman Al-Khateeb", "Abdelrahman Khatib"),
        ("Abdulrahman Al-Khateeb", "Abdul Rahman Al Khatib"),
        ("Aleksandr Vorobyov", "Alexander Vorobiev"),
        ("Aleksandr Vorobyov", "Aleksandr Vorobyev"),
        ("Maximilian Freiherr von Tannwald", "M. v. Tannwald"),
        ("Maria de Fátima Cordeiro Lopes", "Fátima Cordeiro"),
    ],
)
def test_names_as_others_spell_them(value: str, written: str) -> None:
    assert named(value, f"so this is {written} then")


def test_latin_values_keep_their_letters() -> None:
    assert transcriptions("Ann Parks") == ["Ann Parks"]
    assert "Kowaltschuk" in transcriptions("Ковальчук")


@pytest.mark.parametrize(
    "text",
    [
        "4. Juli neunzehnhundertzweiundneunzig",
        "am vierten Juli zweiundneunzig",
        "four july nineteen ninety-two",
        "the fourth of july nineteen hundred and ninety-two",
        "el cuatro de julio de mil novecientos noventa y dos",
        "le quatre juillet mille neuf cent quatre-vingt-douze",
        "il quattro luglio millenovecentonovantadue",
        "четвертого июля тысяча девятьсот девяносто второго года",
        "czwartego lipca tysiąc dziewięćset dziewięćdziesiątego drugiego",
        "vier juli negentienhonderd tweeënnegentig",
        "fjärde juli nittonhundranittiotvå",
        "fjerde juli nitten nittito",
    ],
)
def test_a_date_that_is_all_words(text: str) -> None:
    assert kinds(f"born {text}", "kite") == {"dob"}


@pytest.mark.parametrize("text", ["four july nineteen ninety-three", "5. Juli neunzehnhundertzweiundneunzig"])
def test_another_date_in_words(text: str) -> None:
    assert not kinds(f"born {text}", "kite")


@pytest.mark.parametrize(
    "text",
    [
        "area code 541, then 555, then 0144",
        "call 541 or text: 555-0144",
        "541 and five five five and then 0144",
        "it begins 1 541 and goes on 555 with 0144",
    ],
)
def test_figures_of_a_phone_among_words(text: str) -> None:
    assert kinds(text, "kite") == {"phone"}


@pytest.mark.parametrize(
    "text",
    [
        "area code 541, then 7, then 555, then 0144",
        "541 then 555 then 01445",
        "541 " + "and many other words between them " * 2 + "5550144",
        "541 then 555 then 0145",
    ],
)
def test_other_figures_among_words(text: str) -> None:
    assert "phone" not in kinds(text, "kite")


@pytest.mark.parametrize("text", ["o160 5550199", "hello o160 555 0199", "hello 160 5550199"])
def test_a_letter_for_the_first_nought(text: str) -> None:
    assert "phone" in kinds(text, "lark")


def test_an_employer_of_two_words_in_either_order() -> None:
    assert kinds("works at Tierklinik Sonnenhof", "kite") == {"employer"}


@pytest.mark.parametrize("text", ["N45.5122 W122.6587", "N 45,5122 W 122,6587", "n45.5122°, w122.6587°"])
def test_coordinates_led_by_their_hemispheres(text: str) -> None:
    place = Watchlist(
        (
            person(
                f'codename = "kite"{HEAD}[[handles]]\nvalue = "quillmarsh41"\n[[handles]]\nvalue = "tidewhistle9"\n[[places]]\nlat = 45.5122\nlon = -122.6587\n'
            ),
        )
    )
    assert [m.identifier.kind for m in match.mentions(Post("1", text), place)] == ["coordinates"]
    assert not match.mentions(Post("1", text.upper().replace("W", "E")), place)
    assert match.mentions(Post("1", text.upper().replace("W", "O")), place)


@pytest.mark.parametrize(
    "text", ["!$old3 Fa!rwe4ther", "!solde Fairweather", "I$olde Fa!rw3ath3r", "|$0|d3 Fa|rw3a+h3r"]
)
def test_an_exclamation_mark_may_be_an_i(text: str) -> None:
    assert "name" in kinds(text, "wren")
    assert "name" in kinds(f"look at {text} there", "wren")


@pytest.mark.parametrize("text", ["371 jevelbæsidaraP", "MzcxIGpldmVsYsOmc2lkYXJhUA==", "371 wriryoæfvqnenC"])
def test_a_letter_of_two_keeps_their_order_backwards(text: str) -> None:
    people = Watchlist(
        (
            person(
                f'codename = "kite"{HEAD}[[handles]]\nvalue = "quillmarsh41"\n[[addresses]]\nhouse_number = "173"\nstreet = "Paradisæblevej"\ncity = "Tanbridge"\n'
            ),
        )
    )
    assert "address" in {m.identifier.kind for m in match.mentions(Post("1", text), people)}


@pytest.mark.parametrize(
    "text", ["enaL eremwolloH htroN 118", "118 htroN eremwolloH daoR", "daoR eremwolloH htroN 811", "daoE rewolloH"]
)
def test_backwards_word_by_word_or_all_but_the_numbers(text: str) -> None:
    found = {m.identifier.kind for m in match.mentions(Post("1", text.replace("enaL", "daoR")), PEOPLE)}
    assert ("address" in found) is ("1" in text)


def test_a_long_text_is_turned_as_a_whole_only() -> None:
    text = "words of talk " * 200 + "118 htroN eremwolloH daoR"
    assert not match.mentions(Post("1", text), PEOPLE)
    assert match.mentions(Post("1", ("118 North Hollowmere Road" + " words of talk" * 200)[::-1]), PEOPLE)


@pytest.mark.parametrize(
    "text",
    ["sable underscore quartz underscore 41", "sable_quartz_forty-one", "sable unterstrich quartz unterstrich 41"],
)
def test_the_signs_and_figures_of_a_handle_may_be_said(text: str) -> None:
    people = Watchlist(
        (
            person(
                f'codename = "kite"{HEAD}[[handles]]\nvalue = "sable_quartz_41"\n[[handles]]\nvalue = "tidewhistle9"\n'
            ),
        )
    )
    assert [m.identifier.kind for m in match.mentions(Post("1", f"it is {text} there"), people)] == ["handle"]


TURNED: dict[str, Callable[[str], str]] = {
    "backwards": lambda text: text[::-1],
    "rot13": turned.rot13,
    "rot13 backwards": lambda text: turned.rot13(text)[::-1],
    "atbash": turned.atbash,
}
BROKEN: dict[str, Callable[[str], str]] = {
    "by letters": " ".join,
    "by pairs": lambda text: " ".join(text[i : i + 2] for i in range(0, len(text), 2)),
    "over lines": lambda text: "-\n".join(text[i : i + 5] for i in range(0, len(text), 5)),
    "by leetspeak": lambda text: text.translate(str.maketrans("aeiot", "4310+")),
}


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("order", TURNED)
def test_what_is_turned_may_be_broken_too(order: str, broken: str) -> None:
    for value, kind in (("Aleksander Żurawski", "name"), ("oksana.kovalchuk@example.org", "email")):
        assert kind in kinds(f"look: {BROKEN[broken](TURNED[order](value))} ok", "lark")


@pytest.mark.parametrize("text", ["9910-555 061 94+", "9910555061", "9910 555061 94"])
def test_a_phone_number_backwards_with_its_prefix(text: str) -> None:
    assert "phone" in kinds(text, "lark")


def test_letters_that_look_like_a_date_are_none() -> None:
    assert "dob" in kinds("born O4.O7.1992", "kite")
    assert "dob" not in kinds("oaotiggz 12345678", "kite")


def test_letters_that_look_like_a_phone_number_are_none() -> None:
    assert "phone" in kinds("ring 541-SSS-O144", "kite")
    assert "phone" not in kinds("saisssoiaa 12345678", "kite")


@pytest.mark.parametrize(
    "text",
    [
        '{"lat":45.51221,"lon":-122.65873}',
        '{"lat": "45.51221", "lng": "-122.65873"}',
        '<wpt lat="45.51221" lon="-122.65873"/>',
        "45.51221\n-122.65873",
        "45.51221 by -122.65873",
        "(45.51221)(-122.65873)",
        "X: -122.65873 Y: 45.51221",
        "45.51221 🏠 -122.65873",
    ],
)
def test_what_stands_between_coordinates(text: str) -> None:
    assert any((round(s.lat, 3), round(s.lon, 3)) == (45.512, -122.659) for s in spots(text))
    assert not list(spots(text.replace(".", "")))


@pytest.mark.parametrize(
    "text", ["4July1992", "4_July_1992", '"4" "July" "1992"', "4+July+1992", "4 🎂 Ju1y 🎂 1992", "1992;July;4"]
)
def test_what_stands_between_the_parts_of_a_date(text: str) -> None:
    assert "dob" in kinds(f"born {text} ok", "kite")
    assert "dob" not in kinds(f"born {text} ok".replace("4", "5"), "kite")


def test_short_base32_is_filled_up() -> None:
    assert "dob" in kinds("see GQXDOLRRHE4TE=== ok", "kite")


@pytest.mark.parametrize(
    "text",
    [
        "oksana.kovalchukアットexampleドットorg", "oksana.kovalchuk アットマーク example ドット org", "oksana.kovalchuk 艾特 example 点 org", "oksana.kovalchuk 골뱅이 example 점 org",
        "oksana.kovalchuk آت example نقطة org", "oksana.kovalchuk שטרודל example נקודה org", "oksana.kovalchuk ऐट example डॉट org", "oksana.kovalchuk a còng example chấm org",
        "(oksana.kovalchuk+list at example dot org)", "- oksana.kovalchuk+shop(at)example.org\n", "oksana.kovalchuk+a.b@example.org",
    ],
)  # fmt: skip
def test_a_mailbox_is_said_in_any_script_and_with_a_tag(text: str) -> None:
    assert "email" in kinds(f"so {text} ok", "lark")


def test_another_mailbox_with_a_tag_is_none() -> None:
    assert "email" not in kinds("(oksana.kovalchuk+list at other dot net)", "lark")
