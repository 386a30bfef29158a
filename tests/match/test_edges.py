"""The edges of what is read: short values, other shapes, refused spellings, and how much is remembered."""

import base64
import pickle
from datetime import UTC, datetime

import pytest

from tests.fakes import watched, watchlist
from watcher import match
from watcher.judge import threat
from watcher.judge.ledger import Entry, Ledger, weight
from watcher.judge.severity import of_post
from watcher.match import ENOUGH_MENTIONS, Watchlist, mentions
from watcher.match.disguises.encoded import MAX_BLOCK, decoded
from watcher.match.index import Index
from watcher.match.kinds import handle
from watcher.match.places import street, ways
from watcher.match.text.numbers import numbers
from watcher.match.words import REMEMBERED, Words
from watcher.model import Identifier, Mention, Post, Severity, Standing, Threat

WREN = watchlist()


def found(text: str, people: Watchlist = WREN) -> dict[str, str]:
    """Kind of each mention, with its part."""
    return {m.identifier.kind: m.part for m in match.mentions(Post("1", text), people)}


@pytest.mark.parametrize("text", ["9rb6x7bg", "at 9RB6X7B.", "geohash: 9rb6x7bg"])
def test_a_geohash_inside_the_radius(text: str) -> None:
    assert "coordinates" in found(text)


@pytest.mark.parametrize("text", ["r3gx2ux9", "9rb6x00g", "9rbcccc", "9rb6x7", "9rb6x7bgaaaa"])
def test_a_geohash_of_elsewhere(text: str) -> None:
    assert "coordinates" not in found(text)


def test_a_place_is_near_from_every_side_of_its_cell() -> None:
    for south, west in ((0.0, 0.0), (0.0499, 0.0), (0.0, 0.0499), (0.05, 0.05)):
        lat, lon = 44.0 + south, -123.0 - west
        people = watched(f"[[places]]\nlat = {lat}\nlon = {lon}\nradius_m = 9000")
        for north, east in ((0.07, 0.0), (-0.07, 0.0), (0.0, 0.1), (0.0, -0.1)):
            assert "coordinates" in found(f"{lat + north:.5f}, {lon + east:.5f}", people)
        assert "coordinates" not in found(f"{lat + 0.09:.5f}, {lon:.5f}", people)


@pytest.mark.parametrize(
    "text",
    [
        "#IsoldeFairwaether lives here", "that is isoldefairweathr again", "I s o l d e  F a i r w e t h e r", "Isodle Fairweather", "isolde fairweahter", "Isolde F a i r w e e t h e r",
        "I. Fairweather", "Fairweather, I.", "i s o l d e f a i r w e a t h e r" + " " + "x" * 90, "x" * 90 + "IsoldeFairwaether" + "y" * 30,
    ],
)  # fmt: skip
def test_names_whose_blanks_are_missing_or_too_many(text: str) -> None:
    glued = "y" * 30 in text
    assert ("name" in found(text)) is not glued


@pytest.mark.parametrize(
    "text", ["Fairweather 1", "Fairweather i inni", "I'Fairweather", "fairweatheri", "ifairweather", "Maren"]
)
def test_initials_that_do_not_stand_alone(text: str) -> None:
    assert found(text).get("name") != "whole"


def test_a_single_name_and_a_double_one() -> None:
    single = watched('[[names]]\nvalue = "Zephyrine"')
    assert found("it is Zephyrine", single)["name"] == "fragment"
    double = watched('[[names]]\nvalue = "Ann Brannigan-Wells"')
    assert "name" in found("Ann Wells", double)
    assert "name" in found("Ann Brannigan", double)
    assert "name" not in found("Ann Ley", watched('[[names]]\nvalue = "Ann Ley-Brannigan"'))


def test_an_address_of_one_line() -> None:
    people = watched('[[addresses]]\nline = "Old Mill, Saltmarsh Lane, Fenwick"')
    assert found("she is at Old Mill Saltmarsh Lane, Fenwik", people) == {"address": "whole"}


def test_a_venue_alone_and_short_towns() -> None:
    people = watched('[[addresses]]\nvenue = "Gullwing Harbour Lodge"\ncity = "Ely"\npostcode = "123"')
    assert found("staying at the Gullwing Harbour Lodge", people)["address"] == "whole"
    assert found("Ely 123", people) == {}
    assert found("Gullwing 44 Harbour 55 Lodge".replace(" ", "1"), people) == {}


def test_another_house_of_the_same_name() -> None:
    assert found("Gullwing Harbour Lodge, 12 Elm Street")["address"] == "fragment"
    assert "address" not in found("14 Lindenweg 9")
    assert "address" not in found("Lindenstraße 9, 10115 Berlin")
    assert "address" in found("Lindenstraße 9, 90999 Möhrenfeld")
    assert found("rooms 110-120 North Hollowmere Road")["address"] == "whole"


def test_details_of_relatives() -> None:
    people = watched(
        '[[relatives]]\nrelation = "son"\nname = "Peregrine Fairweather"\nemails = ["p.fairweather@example.org"]\n'
        '[[relatives.addresses]]\nhouse_number = "7"\nstreet = "Saltmarsh Lane"'
    )
    assert found("p.fairweather@example.org", people)["relative_email"] == "whole"
    assert found("7 Saltmarsh Lane", people)["relative_address"] == "whole"


@pytest.mark.parametrize("value", ["AB 1", "Q7"])
def test_a_plate_too_short_to_be_looked_for(value: str) -> None:
    assert found(f"it is {value}", watched(f'[[plates]]\nvalue = "{value}"')) == {}


@pytest.mark.parametrize(
    "text",
    ["QXR 44I7", "QXR 4418", "XQXR 4417", "1QXR 4417", "0912-44-0817", "17.03.1995", "171819"],
)  # fmt: skip
def test_signs_that_differ(text: str) -> None:
    assert not {"dob", "national_id"} & found(text).keys()


@pytest.mark.parametrize(
    "text", ["17 III 1994", "17.III.94", "1994年3月17日", "17 марта 1994", "март 17 1994", "17 mars 1994"]
)
def test_days_of_birth_in_other_hands(text: str) -> None:
    assert found(f"born {text}")["dob"] == "fragment"


@pytest.mark.parametrize("text", ["", "…", "🙂 🙂", "— — —"])
def test_the_guard_lets_through_what_says_nothing(text: str) -> None:
    assert not match.guard(WREN)(text)


@pytest.mark.parametrize(
    "text",
    ["%zz", "\\ud800 \\uDFFF", "&nosuchthing;", "-. .- x", "...... ------ ...... ------", "Ab=cD9==x", "11111111 00000000 11111111", "0x00 0x01 0x02", "Zm9v=Ym"],
)  # fmt: skip
def test_blocks_that_say_nothing(text: str) -> None:
    assert not [edit for edit in decoded(text) if edit.text.strip()]


def test_a_block_too_long_is_left_alone() -> None:
    hidden = base64.b64encode(b"118 North Hollowmere Road " * 4000).decode()
    assert len(hidden) > MAX_BLOCK
    assert not list(decoded(hidden))
    assert found(hidden[:400])["address"] == "whole"


@pytest.mark.parametrize("beside", ["", ".", "(", "é", " "])
def test_a_run_of_hex_is_read_whole(beside: str) -> None:
    block = b"118 North Hollowmere Road".hex()
    assert [edit.text for edit in decoded(f"{beside}{block}{beside}")] == ["118 North Hollowmere Road"]
    for joined in (f"z{block}", f"{block}z", f"{block}a", f"7{block}"):
        assert [edit for edit in decoded(joined) if edit.via == "hex"] == []


def test_each_block_is_read_where_it_stands() -> None:
    block = base64.b64encode(b"118 North Hollowmere Road").decode()
    text = f"x{block.lower()} 12/34 a12/34b {block} Word WORD {block}"
    assert [edit.start for edit in decoded(text)] == [text.index(block), text.rindex(block)]


def test_percent_signs_are_read() -> None:
    assert found("118%20North%20Hollowmere%20Road")["address"] == "whole"


def test_what_words_may_be_is_forgotten_where_it_is_too_much() -> None:
    words = Words([])
    words._remembered.update((str(number).encode(), 0) for number in range(REMEMBERED))
    assert words.asked("another text").words == [b"another", b"text"]
    assert len(words._remembered) == 2


def test_a_text_full_of_one_date_is_not_told_without_end() -> None:
    post = Post("1", "born 17.03.1994 or on 17 March 1994\n" * 400)
    assert 1 <= sum(mention.identifier.kind == "dob" for mention in mentions(post, WREN)) <= ENOUGH_MENTIONS


@pytest.mark.parametrize("secret", [Words([]), Index([]), WREN, WREN.words, WREN.index])
def test_what_is_compiled_is_opaque_and_stays(secret: object) -> None:
    assert "airweather" not in repr(secret).lower()
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_nothing_is_found_for_nobody() -> None:
    nobody = Watchlist(())
    assert found("Isolde Fairweather, Изольда, 118 North Hollowmere Road", nobody) == {}
    assert not list(nobody.index.find(b"anything"))


def _mention(kind: str, standing: Standing | None = None, part: str = "whole") -> Mention:
    return Mention(Identifier("wren", kind, kind, 1, False, standing, kind), "text", 0, 1, 1.0, (), 20.0, part, "")


def test_an_old_address_and_a_threat_without_a_detail() -> None:
    assert of_post([_mention("address", Standing.FORMER)], Threat.NONE) is Severity.MEDIUM
    assert of_post([_mention("address", Standing.CURRENT)], Threat.NONE) is Severity.HIGH
    assert of_post([], Threat.EXPLICIT) is Severity.MEDIUM
    assert of_post([], Threat.NONE) is Severity.NONE


def test_a_time_without_a_zone_beside_one_with_it() -> None:
    noon = datetime(2026, 11, 22, 12)  # noqa: DTZ001  as a page may show it
    entry = Entry("1", 0, noon, "ann", _mention("address"))
    ledger = Ledger(1, (entry,))
    assert weight(entry, ledger, "ann", noon.replace(tzinfo=UTC)) == weight(entry, ledger, "ann", noon)
    assert weight(entry, ledger, "ann", None) == weight(entry, ledger, "ann", noon)


def test_parts_of_a_long_text_that_touch_are_one() -> None:
    text = "word " * 4000
    one = threat.windows(text, [(9000, 9010)])
    two = threat.windows(text, [(9000, 9010), (9020, 9030)])
    apart = threat.windows(text, [(100, 110), (15000, 15010)])
    assert len(two) == len(one) + 20
    assert "…" not in two
    assert apart.count("…") == 1


HILL = watched(
    '[[addresses]]\nhouse_number = "12"\nstreet = "Wrenfield Hill Lane"\ncity = "Ely"\npostcode = "EL1 2YZ"\nregion = "Kent"'
)
COMPOUND = watched(
    '[[addresses]]\nhouse_number = "12"\nstreet = "Quillenstraße"\ncity = "Möhrenfeld"\npostcode = "90999"'
)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("12 Wrenfield Hill Lnae", HILL), ("Wrenfield Hill Laen 12", HILL), ("10 to 20 Wrenfield Hill Lane", HILL), ("Wrenfield Hill Lane 10-14", HILL), ("12 12 Wrenfield Hill Lane", HILL),
        ("#3, 118 N Hollowmere Rd", WREN), ("118 North Hollowmere Road 3", WREN), ("Quillenstrasse 12", COMPOUND), ("Gu11w1ng H4rb0ur L0dg3", WREN), ("xGullwing Harbour Lodge", WREN),
    ],
)  # fmt: skip
def test_a_house_is_told(text: str, people: Watchlist) -> None:
    assert found(text, people)["address"] == "whole"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Old Hill Lane 12", HILL), ("Knut Wrenfield, 12 Elm Row", HILL), ("Hill Lane", HILL), ("12, Elm Wrenfield Hill", HILL), ("1. Wrenfield Hill Lane", HILL), ("6ullw1n6 4444 10d63", WREN),
        ("12 Hollowmere", WREN), ("Quillenweg 12", COMPOUND), ("Quillenplatz 12", COMPOUND), ("Quillen weg 12", COMPOUND), ("$90999", COMPOUND), ("+90999", COMPOUND), ("1,90999", COMPOUND), ("Quill3n574443 12", COMPOUND),
    ],
)  # fmt: skip
def test_another_house_or_none(text: str, people: Watchlist) -> None:
    assert found(text, people).get("address") in {None, "fragment"}


@pytest.mark.parametrize("text", ["1541555O133", "5415550l33", "(541) 555-0133", "+44 5415550133", "- 0 5415550133"])
def test_a_phone_is_told(text: str) -> None:
    assert found(text)["phone"] == "whole"


@pytest.mark.parametrize("text", ["+1 541 555 0133x", "9+15415550133", "12345415550133", "a5415550133", "x_5415550133"])
def test_another_number(text: str) -> None:
    assert "phone" not in found(text)


@pytest.mark.parametrize("text", ["i fairweather chez example point net", "i.fairweather@exmaple.net"])
def test_a_mailbox_is_told(text: str) -> None:
    assert found(text)["email"] == "whole"


@pytest.mark.parametrize("text", ["i.fairweather@examp", "j.fairweather@example.net", "i.fairweather3@example.net"])
def test_another_mailbox(text: str) -> None:
    assert "email" not in found(text)


@pytest.mark.parametrize("text", ["copperlynx88-fan", "the-copperlynx88", "copperlynx89", "copperlynx89@there.example"])
def test_another_handle(text: str) -> None:
    assert "handle" not in found(text)


@pytest.mark.parametrize(
    "text", ["copperlynx88@there.example", "copperlynx88+shop@there.example", "copperlynx88.b@there"]
)
def test_a_handle_as_the_name_of_a_mailbox_counts_with_another_detail(text: str) -> None:
    assert found(text)["handle"] == "fragment"


@pytest.mark.parametrize(
    "text", ["44°3'15.6\" 123°4'43\"", "44 03.259, 123 04.717 12.3", "84PR3W3C+P", "84ZZ3W3C+PH", "12345678+99", "1234567"]
)  # fmt: skip
def test_figures_without_a_hemisphere(text: str) -> None:
    assert "coordinates" not in found(text)


@pytest.mark.parametrize("text", ["17-3-1994", "3-17-94", "17031994 17.03"])
def test_a_day_in_figures(text: str) -> None:
    assert found(text)["dob"] == "fragment"


@pytest.mark.parametrize("text", ["31 7 1994", "5.17.03.1994", "17abc03abc1994", "1994l7O3IlO"])
def test_another_day(text: str) -> None:
    assert "dob" not in found(text)


@pytest.mark.parametrize("text", ["Isolde! Fairweather", "Isolde, Fairweather", "Isolde (x) Fairweather"])
def test_two_sentences_are_no_name(text: str) -> None:
    assert found(text).get("name") != "whole"


@pytest.mark.parametrize("text", ["[Isolde] [Fairweather] [118]", "(Isolde) (Fairweather)", "[Fairweather] [Isolde]"])
def test_parts_of_a_name_may_stand_in_brackets_of_their_own(text: str) -> None:
    assert found(text)["name"] == "whole"


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Isоlde Fairweather", "homoglyph"), ("Ｉsolde Fairweather", "styled"), ("I\u200bsolde Fairweather", "invisible"), ("Isolde\nFairweather", "line_wrap"), ("I.s.o.l.d.e F.a.i.r.w.e.a.t.h.e.r", "spacing"),
    ],
)  # fmt: skip
def test_what_stood_between_is_named(text: str, via: str) -> None:
    (name,) = (m for m in match.mentions(Post("1", text), WREN) if m.identifier.kind == "name")
    assert via in name.via


def test_a_clinic_in_figures_and_a_car_in_parts() -> None:
    assert found("8r4ckw473r V373r1n4ry C11n1c")["employer"] == "fragment"
    assert found("silver 2019 vauxhall")["vehicle"] == "fragment"
    assert "vehicle" not in found("xcorsa silver")


def test_a_text_of_many_ciphers_is_read_so_many_times() -> None:
    layers = "118 North Hollowmere Road"
    blocks = " ".join(base64.b64encode(f"{n} {layers} {n}".encode()).decode() for n in range(4))
    words = " ".join(w[::-1] for w in ("Fairweather", "Hollowmere", "Tanbridge"))
    ciphered = "Snvejrngure Ubyybjzrer Snvejrngure"
    assert "address" in found(f"{blocks} {words} {ciphered} %41 |a|b+c “Isolde “x” Fairweather”")


def test_what_is_too_short_is_not_looked_for() -> None:
    identifier = Identifier("kite", "phone", "phone", 1)
    assert not list(handle.handles(identifier, "qx"))
    assert not [made for made in street.parse("O St") if len(made.core) < ways.MIN_CORE]


def test_figures_are_hexadecimal_only_where_they_say_a_word() -> None:
    assert [edit.text for edit in decoded("52697461")] == ["Rita"]
    assert [edit.text for edit in decoded("313138")] == ["118"]
    assert [edit.text for edit in decoded("OTg= OA== MTIz")] == ["98", "8", "123"]
    assert not list(decoded("T1= NaN= MzQ1Ng"))
    for number in ("596148", "41475826", "4155204193"):
        assert not list(decoded(f"order {number}"))


def test_a_thousand_and_what_follows() -> None:
    said = {
        "one thousand one hundred and eighty-seven": "1187",
        "two thousand and": "2000",
        "three thousand six hundred": "3600",
    }
    for words, figures in said.items():
        assert next(n.digits for n in numbers(words)) == figures


def test_an_employer_of_one_word() -> None:
    alone = watched('[[workplaces]]\nvalue = "Brackwaterhaus"\n')
    assert found("at Brackwaterhaus now", alone) == {"employer": "fragment"}


@pytest.mark.parametrize(
    "text", ["_5415550133", "i h8 5415550133", "name: x\\nphone: 5415550133\\n", "_call 5415550133_", "_5415550133 is hers_", "\\t5415550133"]
)  # fmt: skip
def test_a_number_behind_what_is_no_part_of_it(text: str) -> None:
    assert "phone" in found(text)


def test_italics_over_several_words() -> None:
    assert found("_i.fairweather@example.net is hers_")["email"] == "whole"
    assert "email" not in found("_i.fairweather@example.net is hers")
