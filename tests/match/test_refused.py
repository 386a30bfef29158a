"""What each kind refuses, and why: a place that a skeleton proposes is not yet a mention."""

import gc
from dataclasses import replace

import pytest

from tests.fakes import KITE, person, watched, watchlist
from watcher import match
from watcher.match import Watchlist
from watcher.match.data import tokens
from watcher.match.disguises.encoded import decoded
from watcher.match.kinds.name import Name
from watcher.match.kinds.phone import Apart
from watcher.match.names.forms import forms
from watcher.match.text.views import Edit, View, apply
from watcher.match.watchlist import MANY
from watcher.model import Post

WREN = watchlist()


def kinds(text: str, people: Watchlist = WREN) -> dict[str, str]:
    return {m.identifier.kind: m.part for m in match.mentions(Post("1", text), people)}


def via(text: str, people: Watchlist = WREN) -> set[str]:
    return {name for m in match.mentions(Post("1", text), people) for name in m.via}


TOWN = '[[addresses]]\nhouse_number = "118b"\nstreet = "Hollowmere Road"\ncity = "Ilbiello"\npostcode = "97998"\ncountry = "US"\n'
BARE_TOWN = '[[addresses]]\nvenue = "Gullwing Harbour Lodge"\ncity = "Tanbridge"\npostcode = "97998"\n'


@pytest.mark.parametrize("text", ["I18I3110", "in 1181 3110", "tan-bridge-ish Tanbridgeford"])
def test_figures_and_longer_words_are_no_town(text: str) -> None:
    assert "locality" not in kinds(text, watched(TOWN))


def test_a_town_of_figures_is_no_town() -> None:
    assert "locality" in kinds("in Ilbiello", watched(TOWN))
    assert "locality" not in kinds("in 11812110", watched(TOWN))


@pytest.mark.parametrize("text", ["9u11w1n9 4428002 10093"])
def test_a_venue_is_whole_words(text: str) -> None:
    assert "address" not in kinds(text)


@pytest.mark.parametrize("text", ["no.97998x", "it cost $97998", "3.97998", "97,998x"])
def test_other_figures_are_no_postcode(text: str) -> None:
    assert "address" not in kinds(text)


@pytest.mark.parametrize("text", ["Gullwing Harbour Lodge", "97998 Tanbridge"])
def test_a_place_with_no_street_has_its_name_and_postcode(text: str) -> None:
    assert "address" in kinds(text, watched(BARE_TOWN))


@pytest.mark.parametrize(
    ("text", "part"),
    [("118b Hollowmere Road", "whole"), ("118 b Hollowmere Road", "whole"), ("118c Hollowmere Road", "fragment")],
)
def test_the_letter_of_a_house_number(text: str, part: str) -> None:
    assert kinds(text, watched(TOWN))["address"] == part


def test_an_address_may_begin_the_text_and_end_it() -> None:
    assert kinds("118b Hollowmere Road", watched(TOWN))["address"] == "whole"
    assert kinds("97998 Ilbiello, Hollowmere Road 118b", watched(TOWN))["address"] == "whole"


@pytest.mark.parametrize("text", ["call 541555013", "541 555 01 334", "5415550133x", "id a5415550133", "9541 555 0133"])
def test_other_figures_are_no_phone(text: str) -> None:
    assert "phone" not in kinds(text)


def test_a_short_number_is_not_looked_for_among_words() -> None:
    assert list(Apart([]).met("call 541 then 555")) == []
    assert repr(Apart([])) == "<Apart>"


def test_names_and_watchlists_are_opaque() -> None:
    assert repr(Name("Isolde Fairweather", forms)) == "<Name>"


def test_compiling_leaves_the_collector_as_it_was() -> None:
    gc.disable()
    try:
        watched("")
        assert not gc.isenabled()
    finally:
        gc.enable()
    watched("")
    assert gc.isenabled()


def test_a_large_watchlist_is_kept_out_of_the_collectors_way() -> None:
    gc.unfreeze()
    kite = person(KITE)
    Watchlist([replace(kite, codename=f"kite{number}") for number in range(MANY - 1)])
    assert gc.get_freeze_count() == 0
    kept = Watchlist([replace(kite, codename=f"kite{number}") for number in range(MANY)])
    assert gc.get_freeze_count() > MANY
    gc.unfreeze()
    assert len(kept.persons) == MANY


def test_a_later_edit_over_an_earlier_one_keeps_both_names() -> None:
    first = apply(View("one two three"), [Edit(4, 7, "2", "digits"), Edit(8, 13, "3", "digits")])
    second = apply(first, [Edit(2, 5, "--", "joined"), Edit(6, 7, "III", "roman")])
    assert second.text == "on-- III"
    assert second.names(2, 4) == ("digits", "joined")
    assert second.names(5, 8) == ("digits", "roman")
    assert second.names(0, 2) == ()
    assert second.raw(2, 4) == (2, 7)


def test_every_token_of_the_table_has_its_frequency() -> None:
    table = dict(tokens())
    assert table["the"] > table["hollow"] > 0


@pytest.mark.parametrize(
    ("text", "name"), [("Is\u0336olde Fairweather", "combining"), ("Isolde Fair\u200bweather", "invisible")]
)
def test_marks_and_unseen_signs_are_named(text: str, name: str) -> None:
    assert name in via(text)


@pytest.mark.parametrize("block", ["A===", "QUJD=A==", "aGk", "AAAA"])
def test_what_only_looks_like_base64_is_left_alone(block: str) -> None:
    assert [edit for edit in decoded(f"see {block} there") if edit.via == "base64"] == []


def test_a_date_is_neither_longer_nor_mixed() -> None:
    for text in ("19940317x", "3.19940317", "1994 17 33", "XIII.3.1994", "17.XIII.1994"):
        assert "dob" not in kinds(text)
    assert kinds("17.III.1994 and 17. XI. 1994")["dob"] == "fragment"


def test_ids_and_plates_stand_alone() -> None:
    people = watched('[[plates]]\nvalue = "BXK 8842"\n')
    assert "plate" in kinds("it is BXK-8842", people)
    for text in ("ABXK 8842", "BXK 88421", "BXK 8942"):
        assert "plate" not in kinds(text, people)


def test_an_employer_is_letters() -> None:
    people = watched('[[workplaces]]\nvalue = "Bille Silo"\n')
    assert "employer" in kinds("works at Bille Silo", people)
    assert "employer" not in kinds("81113 5110", people)


def test_unseen_signs_may_come_out_of_a_decoding() -> None:
    assert {"html", "invisible"} <= via("Is&#8203;olde Fairweather")
    assert {"html", "combining"} <= via("Is&#822;olde Fairweather")
    assert {"url", "styled"} <= via("%E2%A0%8A%E2%A0%8E%E2%A0%95%E2%A0%87%E2%A0%99%E2%A0%91 Fairweather")
    assert {"escape", "styled"} <= via(
        "".join(f"\\ud835\\u{0xDC00 + ord(c) - ord('A'):04x}" for c in "ISOLDE") + " Fairweather"
    )


def test_latin_letters_beside_foreign_ones_are_no_transcription() -> None:
    assert "translit" not in via("Isolde Fairweather привет")
    assert "translit" not in via("Tanbridge привет")
    assert "translit" in via("Изольде и Изолде Фаирвеатхер и Изольда")


def test_a_town_that_is_another_word_with_a_slip_is_that_word() -> None:
    people = watched('[[addresses]]\nhouse_number = "4"\nstreet = "Elmsworth Lane"\ncity = "Harbor"\n')
    assert "locality" in kinds("in Harbor", people)
    assert "locality" not in kinds("in the harbour", people)
    people = watched('[[addresses]]\nhouse_number = "4"\nstreet = "Elmsworth Lane"\ncity = "Splendida"\n')
    assert "locality" in kinds("in Splendida", people)
    assert "locality" not in kinds("a splendid view", people)


@pytest.mark.parametrize("text", ["81113 5110", "at 8i113 5i10"])
def test_a_venue_is_letters(text: str) -> None:
    people = watched(
        '[[addresses]]\nvenue = "Bille Silo"\ncity = "Tanbridge"\n[[addresses]]\nvenue = "Spa"\ncity = "Tanbridge"\n'
    )
    assert "address" not in kinds(text, people)


def test_a_street_is_letters_and_of_its_kind() -> None:
    people = watched(
        '[[addresses]]\nhouse_number = "5"\nstreet = "Industristraße"\ncity = "Tanbridge"\n[[addresses]]\nhouse_number = "12"\nstreet = "Siebel Road"\ncity = "Tanbridge"\n'
    )
    assert "address" in kinds("Industristr. 5", people)
    assert "address" not in kinds("Industriweg 5", people)
    assert "address" not in kinds("51e8e1 12", people)


def test_a_street_of_a_name_needs_its_number() -> None:
    people = watched('[[addresses]]\nhouse_number = "124"\nstreet = "Ford Road"\ncity = "Tanbridge"\n')
    assert kinds("124 Ford Road", people)["address"] == "whole"
    assert "address" not in kinds("a Ford", people)


@pytest.mark.parametrize(
    "text",
    [
        "118 North Hollowmere Road, Tanbrigde",
        "Tanbrigde, North Hollowmere Road 118",
        "Tnabridge: 118 North Hollowmere Road",
    ],
)
def test_a_town_beside_its_street_may_hold_a_slip(text: str) -> None:
    assert kinds(text)["address"] == "whole"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Hollowmere Road, at number 118b", "whole"),
        ("Hollowmere Road, number 118 b", "whole"),
        ("Hollowmere Road, number 118", "whole"),
    ],
)
def test_a_house_number_further_away(text: str, part: str) -> None:
    assert kinds(text, watched(TOWN))["address"] == part


def test_a_spaced_handle_may_be_followed_by_more() -> None:
    assert "handle" in kinds("c o p p e r l y n x 8 8.fan")
    assert "handle" not in kinds("my-copperlynx88")


def test_letters_for_figures_are_few_in_a_date() -> None:
    assert "dob" in kinds("1994-O3-17")
    assert "dob" not in kinds("l994-O3-l7")


def test_one_sign_may_be_two_letters_of_a_plate() -> None:
    people = watched('[[plates]]\nvalue = "FIX 1234"\n')
    assert kinds("\ufb01X 1234", people) == {"plate": "whole"}


def test_a_make_of_two_letters_is_found_by_its_model() -> None:
    people = watched('[[vehicles]]\nmake = "VW"\nmodel = "Golf"\ncolour = "teal"\n')
    assert "vehicle" in kinds("a teal VW Golf", people)
    assert "vehicle" not in kinds("a VW", people)


def test_a_house_without_figures_is_no_hint() -> None:
    people = watched('[[addresses]]\nhouse_number = "B"\nstreet = "Elmsworth Lane"\ncity = "Tanbridge"\n')
    assert match.mentions(Post("1", "number B"), people, {"kite": True}) == ()


def test_figures_alone_are_no_geohash_and_links_show_their_place() -> None:
    people = watched("[[places]]\nlat = 45.5122\nlon = -122.6587\n")
    assert list(kinds("https://maps.example/!3d45.5122!4d-122.6587", people)) == ["coordinates"]
    assert not kinds("c20f8xx 1234567 c20f", people)


def test_a_word_that_reads_the_same_backwards() -> None:
    people = watched('[[handles]]\nvalue = "rotavator"\n')
    assert "handle" in kinds("rotavator", people)


def test_a_short_mailbox_is_found_with_its_domain() -> None:
    people = watched('[[emails]]\nvalue = "ann@example.net"\n')
    assert "email" in kinds("ann@example.net", people)
    assert "email" in kinds("ann at example dot net", people)
    assert "email" not in kinds("bea@example.net", people)


def test_a_national_number_of_seven_figures() -> None:
    people = watched('[[phones]]\nvalue = "+3545550133"\n')
    assert "phone" in kinds("555 0133", people)
    assert "phone" not in kinds("555 and then 0133", people)


def test_the_house_next_door_is_another_house() -> None:
    assert kinds("North Hollowmere Road, at number 118")["address"] == "whole"
    assert kinds("North Hollowmere Road, at number 118b")["address"] == "fragment"


def test_a_town_that_is_pulled_apart_stands_by_itself() -> None:
    assert kinds("118 North Hollowmere Road, T . . a . . n . . b . . r . . i . . d . . g . . e") == {
        "address": "whole",
        "locality": "fragment",
    }


def test_one_sign_may_be_two_figures_of_a_phone() -> None:
    assert kinds("541-555-01\N{CIRCLED NUMBER THIRTY THREE}") == {"phone": "whole"}


def test_an_encoded_blank_is_no_house_number() -> None:
    people = watched('[[addresses]]\nhouse_number = "20"\nstreet = "Marlpit Cliff"\ncity = "Tanbridge"\n')
    assert "address" in kinds("20%20Marlpit%20Cliff", people)
    assert kinds("174%20Marlpit%20Cliff", people).get("address") != "whole"


def test_everyday_words_that_make_a_handle_together_are_worth_less_apart() -> None:
    people = watched('[[handles]]\nvalue = "nightowl"\n[[names]]\nvalue = "Isolde Fairweather"\n')

    def worth(text: str) -> float:
        return max(m.bits for m in match.mentions(Post("1", text), people) if m.identifier.kind == "handle")

    assert worth("the night owl is a bird") < worth("n i g h t o w l posts here") == worth("nightowl posts here")


WAYS = "".join(
    f'[[addresses]]\nhouse_number = "{number}"\nstreet = "{street}"\ncity = "{town}"\ncountry = "{country}"\n'
    for number, street, town, country in (
        ("47", "Wrenfield Terrace", "Larkhaven", "GB"),
        ("71", "Contrada Almagià", "Pomarolo", "IT"),
        ("10", "rue Pelletier", "Ambarès", "FR"),
        ("89", "Heinz-Wilhelm-Löchel-Straße", "Recklinghausen", "DE"),
        ("171", "Quillfen Row", "Larkhaven", "GB"),
        ("45", "Rua de Trancozelo", "Vilarmor", "PT"),
        ("12", "Via dell'Airone", "Pomarolo", "IT"),
    )
)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("47 Wrenfield Terrace", "whole"), ("47 Wrenfield", "whole"), ("47 wrenfield drive there now", "whole"), ("47 Wrenfield Road", "fragment"), ("47 wrenfield rd, tonight", "fragment"),
        ("47 Wrenfield Road, Larkhaven", "whole"), ("Via Almagià 71", "fragment"), ("c.da Almagià 71", "whole"), ("10 avenue Pelletier", "fragment"), ("10 rue Pelletier", "whole"),
        ("Löchel-Straße 89", "whole"), ("wohnt-in-der-Löchel-Straße-89", "whole"), ("Recklinghausen-Löchel-Straße 89", "whole"), ("47 Wrenfield Straat", "whole"),
        ("171 Quillfen Row", "whole"), ("171 Quillfen", "whole"), ("171 Quillfen Street", "fragment"), ("171 Quillfen Isle", "fragment"), ("Rua de Trancozelo 45", "whole"), ("de Trancozelo 45", "whole"),
        ("Praça de Trancozelo 45", "fragment"), ("Trancozelo 45", "whole"), ("Via dell'Airone 12", "whole"), ("Piazza dell’Airone 12", "fragment"), ("12 Airone", "whole"),
    ],
)  # fmt: skip
def test_another_kind_of_street_is_mostly_another_street(text: str, part: str) -> None:
    assert kinds(text, watched(WAYS))["address"] == part


def test_a_street_with_a_longer_name_is_another_one() -> None:
    assert "address" not in kinds("Klaus-Michael-Löchel-Straße 89", watched(WAYS))


def test_a_day_in_figures_is_no_house_number() -> None:
    assert kinds("someone@example.org:1992-04-10:Pelletier", watched(WAYS)) == {}
    assert kinds("born 10.09.1992, Pelletier", watched(WAYS)) == {}
    assert kinds("10-12 rue Pelletier", watched(WAYS))["address"] == "whole"


INITIALLED = '[[handles]]\nvalue = "ucavalcanti"\n'


@pytest.mark.parametrize(
    "text",
    [
        "Cavalcanti scored twice",
        "ask jcavalcanti about it",
        "Cavalcante",
        "U Cavalcante",
        "U. Cavalcante",
        "U. Cavalcanti",
        "Ucaval, Canty",
    ],
)
def test_a_family_name_is_no_handle_of_an_initial_and_that_name(text: str) -> None:
    assert "handle" not in kinds(text, watched(INITIALLED))


@pytest.mark.parametrize("text", ["xucavalcanti", "ucavalcantis"])
def test_a_handle_and_a_letter_more_is_another_one(text: str) -> None:
    assert "handle" not in kinds(text, watched(INITIALLED))


@pytest.mark.parametrize("text", ["ucavalcanti", "ucavalcnti", "cuavalcanti", "uucavalcanti", "ucavalcantii"])
def test_a_handle_may_hold_a_slip_behind_its_first_letter(text: str) -> None:
    assert "handle" in kinds(text, watched(INITIALLED))


PIRES = '[[names]]\nvalue = "Maria Cecília Pires"\n[[addresses]]\nstreet = "Rua Teixeira Mendes"\nhouse_number = "2"\ncity = "Machado"\ncountry = "BR"\n'


@pytest.mark.parametrize(
    "text",
    [
        "Maria Cecília Castro", "call Maria Cecília Castro: 1", "Maria Cecília dos Santos", "Luísa Cecília Pires", "mariaceciliaporto", "cecilia54",
        "maria-cecilia38", "Anna Pires, Maria Brandt went out", "Largo Maria Cecília Brandão 18",
    ],
)  # fmt: skip
def test_a_name_that_goes_on_is_somebody_elses(text: str) -> None:
    assert kinds(text, watched(PIRES)).get("name", "fragment") == "fragment"


@pytest.mark.parametrize(
    "text",
    [
        "Maria Cecília Pires", "Maria Cecília said so", "maria cecília castro", "MARIA CECÍLIA", "Maria Pires", "Dr. Maria Pires", "Cecília Pires", "Pires, Maria", "Call Maria Cecília Pires Now",
        "mariaceciliapires", "M. C. Pires", "Maria Cecília, Machado", "my friend Maria Cecília",
    ],
)  # fmt: skip
def test_a_name_may_lack_its_last_part(text: str) -> None:
    assert kinds(text, watched(PIRES)).get("name") == "whole"


def test_given_names_inside_a_longer_word_are_somebody_elses() -> None:
    dias = '[[names]]\nvalue = "Anthony Gabriel Dias"\n[[addresses]]\nstreet = "Rua A"\nhouse_number = "2"\ncity = "Machado"\ncountry = "BR"\n'
    assert kinds("@anthony-gabrielporto", watched(dias)).get("name") == "fragment"
    assert kinds("@anthonygabrieldias_", watched(dias)).get("name") == "whole"


def test_a_part_of_a_name_is_no_number() -> None:
    assert "address" not in kinds("Teixeira dos Dourados", watched(PIRES))
    assert kinds("rua Teixeira Mendes dois", watched(PIRES))["address"]


def test_degrees_behind_a_name_are_no_part_of_it() -> None:
    graduate = '[[names]]\nvalue = "Elif Dehmel B.Sc. MBA"\n'
    assert kinds("Elif Dehmel was here", watched(graduate))["name"] == "whole"
    assert "name" not in kinds("Roswitha Dehmel B.Sc.", watched(graduate))
    assert kinds("Li Ma was here", watched('[[names]]\nvalue = "Xiao Li Ma"\n'))["name"]
    assert kinds("Xiao Ma was here", watched('[[names]]\nvalue = "Xiao Li Ma"\n'))["name"]


@pytest.mark.parametrize("text", ["koningkoen@example.net", "maria-koningsven@example.net", "x.koningsven@example.net"])
def test_a_mailbox_of_another_name(text: str) -> None:
    assert "email" not in kinds(text, watched('[[emails]]\nvalue = "koningsven@example.net"\n'))


@pytest.mark.parametrize("text", ["koningsvem@example.net", "mail:koningsven@example.net", "k.o.n.i.n.g.s.v.e.n@example.net", "e-mail koningsven@exampel.net"])  # fmt: skip
def test_a_mailbox_with_a_slip(text: str) -> None:
    assert "email" in kinds(text, watched('[[emails]]\nvalue = "koningsven@example.net"\n'))


def test_a_nickname_holds_no_slip() -> None:
    alicia = '[[names]]\nvalue = "Alicia Weihmann"\n'
    assert "name" not in kinds("August-Weihmann-Allee 143", watched(alicia))
    assert kinds("Allie Weihmann", watched(alicia))["name"] == "whole"


def test_a_long_word_for_a_street_is_no_part_of_its_name() -> None:
    loes = '[[addresses]]\nstreet = "Loesboulevard"\nhouse_number = "122"\ncity = "Huizen"\ncountry = "NL"\n'
    assert "address" not in kinds("122 Liseboulevard", watched(loes))
    assert kinds("Loesboulevard 122", watched(loes))["address"] == "whole"


@pytest.mark.parametrize(("handle", "text"), [("esedlackova", "Olga Sedláčková"), ("tstanicic", "Filip Staničić")])
def test_a_handle_without_its_initial_is_a_name(handle: str, text: str) -> None:
    assert "handle" not in kinds(text, watched(f'[[handles]]\nvalue = "{handle}"\n'))


def test_figures_beside_a_name_are_none_of_its_letters() -> None:
    assert "name" not in kinds("call Tú Bùi: +84-48-418 5723", watched('[[names]]\nvalue = "Bà Thành Bùi"\n'))
    assert kinds("Hoàng Bùi, Bà Thành Lê", watched('[[names]]\nvalue = "Bà Thành Bùi"\n'))["name"] == "fragment"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("47 Wrenfield Terrace, Oxford", "fragment"), ("47 Wrenfield Terrace in Leeds", "fragment"), ("Bristol, 47 Wrenfield Terrace", "fragment"), ("47 Wrenfield Terrace, Chicago, IL", "fragment"),
        ("47 Wrenfield Terrace, Larkhaven", "whole"), ("47 Wrenfield Terrace, Lark Haven near Oxford", "whole"), ("47 Wrenfield Terrace, Austin Miller", "whole"), ("47 Wrenfield Terrace, oxford shoes", "whole"),
        ("47 Wrenfield Terrace. Bath time", "whole"), ("Reading this: 47 Wrenfield Terrace", "whole"), ("10 rue Pelletier à Lyon", "fragment"), ("Almagià 71, Milano", "fragment"),
    ],
)  # fmt: skip
def test_the_same_street_and_number_in_a_large_city(text: str, part: str) -> None:
    assert kinds(text, watched(WAYS))["address"] == part


def test_a_city_in_other_letters_is_the_persons_own() -> None:
    spokane = '[[addresses]]\nhouse_number = "32"\nstreet = "Fennimore Road"\ncity = "Spokane"\ncountry = "US"\n'
    assert kinds("32 Fennimore Road, Спокане", watched(spokane))["address"] == "whole"
    assert kinds("32 Fennimore Road, Spokene", watched(spokane))["address"] == "whole"
    assert kinds("32 Fennimore Road, Seattle", watched(spokane))["address"] == "fragment"


@pytest.mark.parametrize(
    "text", ["Courtney Brandt / Milan Port 172", "47 Wrenfield Isle", "47 Wrenfield Meadows, tonight", "Wrenfield Terrace 47, H-2462 Mártonbánya", "47 Wrenfield Terrace, 38619-361 Rio"]
)  # fmt: skip
def test_strangers_beside_what_looks_like_a_detail(text: str) -> None:
    people = watched(WAYS.replace('city = "Larkhaven"', 'city = "Larkhaven"\npostcode = "LK1 2AB"') + '[[names]]\nvalue = "Milan Brandt"\n')  # fmt: skip
    assert set(kinds(text, people).values()) <= {"fragment"}


def test_figures_alone_are_no_handle_of_letters() -> None:
    sales = watched('[[handles]]\nvalue = "asales"\n[[handles]]\nvalue = "454135"\n')
    assert "handle" in kinds("a54l3s", sales)
    assert "handle" not in kinds("4, 5, 4, 1, 3, 5", watched('[[handles]]\nvalue = "asales"\n'))
    assert "handle" in kinds("id 454135", sales)


HOLLOWMERE = person(
    'codename = "finch"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[names]]\nvalue = "Ermes Trincavelli"\n'
    '[[addresses]]\nhouse_number = "118"\nstreet = "North Hollowmere Road"\ncity = "Tarnbrook"\npostcode = "97999"\n'
    '[[addresses]]\nhouse_number = "121"\nstreet = "chemin de Bonnet"\ncity = "Tarnbrook"\n'
    '[[handles]]\nvalue = "copper.kelp96"\n[[emails]]\nvalue = "copper.fern61@example.net"\n'
)
FINCH = Watchlist((HOLLOWMERE,))


@pytest.mark.parametrize(
    "behind",
    [
        ", 2019 until now", " | 2500 sqft", ", 2015 to 2020", ", 1200 people know", ", 2200 hours be there", " / 4500 robux", ", 10000 Euro", ", call me 97201 now",
        ", swat him at 2200", ", she moved in 2019", ", 20000 Views", ", 97999 tarnbrook", ", 1990 She moved", "",
    ],
)  # fmt: skip
def test_a_number_behind_an_address_is_no_other_town(behind: str) -> None:
    assert "address" in kinds(f"118 North Hollowmere Road{behind}", FINCH)


@pytest.mark.parametrize(
    "behind",
    [
        ", 45678 Otherville", ", Otherville, OR 45678", ", Otherville 45678", ", 6849 PE Zalk", ", 5672-959 Barreiro", ", OX4V 3TF Katystad", ", L30 3SS Margarethaven",
        ", E5G 7WR Marionborough", ", 50299568 Araújo", ", 55593-466 da Luz", ", H-2462 Mártonbánya", ", Upper Otherville L30 3SS", ", Otherville NSW 2480",
    ],
)  # fmt: skip
def test_another_town_behind_an_address(behind: str) -> None:
    assert "address" not in kinds(f"118 North Hollowmere Road{behind}", FINCH)
    assert "address" in kinds(f"118 North Hollowmere Road, Tarnbrook{behind}", FINCH)


def test_another_town_in_small_letters_has_a_postcode_like_theirs() -> None:
    assert "address" not in kinds("118 north hollowmere road, 45678 otherville", FINCH)
    assert "address" in kinds("118 north hollowmere road, 4567 otherville", FINCH)


@pytest.mark.parametrize("text", ["copper.kelp66", "copper.kelp69", "copper.kelp99", "copper.fern91@example.net", "copper.fern67@example.net"])  # fmt: skip
def test_figures_that_fold_alike_are_other_figures(text: str) -> None:
    assert not kinds(text, FINCH)
    assert kinds("copper.kelp96 copper.fern61@example.net c0pper.ke1p96", FINCH).keys() == {"handle", "email"}


@pytest.mark.parametrize(
    "text", ["voilà 121 bonne soirée", "è Trincavelli secondo la lista", "Trincavelli E|s|t|a|t|e", "Trincavelli E*tate"]
)  # fmt: skip
def test_everyday_words_are_no_slips_and_no_initials(text: str) -> None:
    assert not kinds(text, FINCH)
    assert "address" in kinds("121 chemin de Bonet", FINCH)


@pytest.mark.parametrize(("text", "alone"), [("E. Helena Caldeira", "fragment"), ("E.Helena Caldeira", "fragment"), ("M. Helena Caldeira", "whole"), ("Helena Caldeira", "whole")])  # fmt: skip
def test_another_initial_before_a_name_is_another_given_name(text: str, alone: str) -> None:
    people = watched('[[names]]\nvalue = "Maria Helena Caldeira"\n')
    assert kinds(f"per the list: {text}", people)["name"] == alone


HIDDEN = watched('[[names]]\nvalue = "Lena Barbu"\n[[phones]]\nvalue = "+33639980148"\n')


@pytest.mark.parametrize("text", ["L Barbu 104", "L. Barbu", "06 39 98 01 48", "063998014B", "063998014<i></i>8"])
def test_what_is_met(text: str) -> None:
    assert kinds(f"it is {text} I think", HIDDEN)


@pytest.mark.parametrize("text", ["Drumu****l Barbu 104", "063998014<b></b>9", "+3363998014<b>9</b>"])
def test_letters_of_markup_and_of_hidden_words_are_none(text: str) -> None:
    assert not kinds(f"it is {text} I think", HIDDEN)


FORM = watched('[[addresses]]\nhouse_number = "118"\nstreet = "North Hollowmere Road"\ncity = "Tanbridge"\n')


@pytest.mark.parametrize(
    "text",
    [
        '"street":"North Hollowmere Road","city":"Tanbridge","zip":"97998","house":118', "House no: 118\nCity: Tanbridge\nStreet: North Hollowmere Road", "Street: North Hollowmere Road\nZip: 97998\nHouse number: 118",
        "Hausnummer: 118, Ort: Tanbridge, Straße: North Hollowmere Road", "addr1: 118\naddr2: North Hollowmere Road", "street_name=North Hollowmere Road&city=Tanbridge&street_number=118",
    ],
)  # fmt: skip
def test_the_number_of_a_house_may_have_a_field_of_its_own(text: str) -> None:
    assert kinds(text, FORM)["address"] == "whole"


@pytest.mark.parametrize(
    "text",
    [
        "Phone number: 118\nCity: Tanbridge\nStreet: North Hollowmere Road", "House no: 12\nCity: Tanbridge\nStreet: North Hollowmere Road", "Street: North Hollowmere Road\nZip: 97998\nAddress: 118 Elm Row",
        "No: 12\nStreet: North Hollowmere Road\nCity: Tanbridge\nNo: 118\nStreet: Elm Row", "House no: 118" + "\nNothing" * 30 + "\nStreet: North Hollowmere Road",
    ],
)  # fmt: skip
def test_other_numbers_of_a_form_are_no_house(text: str) -> None:
    assert kinds(text, FORM).get("address") != "whole"


NAMED_LIKE_A_STREET = watched('[[names]]\nvalue = "Viola Süßebier"\n[[names]]\nvalue = "Ruth Ellery"\n')


@pytest.mark.parametrize(
    "text",
    [
        "meet at Viola-Süßebier-Gasse 94",
        "118 Ruth Ellery Road",
        "Ruth Ellery Road 12",
        "lives in rue Ruth Ellery 12",
        "12, avenue de Ruth Ellery",
        "ул. Ruth Ellery, 12",
    ],
)
def test_a_street_named_like_a_person_is_a_fragment(text: str) -> None:
    assert kinds(text, NAMED_LIKE_A_STREET) == {"name": "fragment"}


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Ellery 12 Elm Street",
        "Ruth Ellery, Park Road 12",
        "leaked via Ruth Ellery",
        "saw Ruth Ellery drive her car",
        "12 Elm Ave Ruth Ellery 0151 233",
        "118 North Road\nRuth Ellery",
    ],
)
def test_a_person_beside_a_street_is_one(text: str) -> None:
    assert kinds(text, NAMED_LIKE_A_STREET) == {"name": "whole"}
