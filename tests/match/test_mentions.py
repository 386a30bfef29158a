"""What is found of an invented person in which disguise, and what is not."""

import base64
import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import PERSON, person, watchlist
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

WREN = watchlist()


def kinds(text: str, part: str = "") -> dict[str, str]:
    return {
        m.identifier.kind: text[m.start : m.end]
        for m in match.mentions(Post("1", text), WREN)
        if not part or m.part == part
    }


FOUND = [
    ("address", "118 North Hollowmere Road, Apt 3, Tanbridge, OR 97998"),
    ("address", "118 N Hollowmere Rd, Tanbridge"),
    ("address", "Hollowmere Road 118 in Tanbridge (97998)"),
    ("address", "118 Hollowmere"),
    ("address", "one eighteen North Hollowmere Road"),
    ("address", "1 1 8  n o r t h  h o l l o w m e r e  r o a d"),
    ("address", "118 N0r7h H0ll0wm3r3 R0ad"),
    ("address", "118 Nоrth Hоllоwmеrе Rоаd"),
    ("address", "118 North Holowmere Raod"),
    ("address", "118 North\nHollowmere\nRoad"),
    ("address", "1\u200b1\u200b8 Hol\u00adlow\u200bmere Road"),
    ("address", "118 H̶o̶l̶l̶o̶w̶m̶e̶r̶e̶ Road"),
    ("address", "①①⑧ Hollowmere Road"),
    ("address", "116-120 North Hollowmere Road"),
    ("address", "Gullwing Harbour Lodge"),
    ("address", "Lindenstr. 9, 90999 Moehrenfeld"),
    ("address", "118%20North%20Hollowmere%20Road"),
    ("address", base64.b64encode(b"118 North Hollowmere Road, Tanbridge").decode()),
    ("address", b"118 North Hollowmere Road".hex()),
    ("address", "daoR eremwolloH htroN 811"),
    ("name", "Isolde Fairweather"),
    ("name", "FAIRWEATHER, Isolde"),
    ("name", "I. Fairweather"),
    ("name", "Isolde M. Fairweather"),
    ("name", "Isolde Fairwaether"),
    ("name", codecs.encode("Isolde Fairweather", "rot13")),
    ("name", "Изолде Фаирвеатхер"),
    ("name", ".. ... --- .-.. -.. . / ..-. .- .. .-. .-- . .- - .... . .-."),
    ("name", "I&#115;olde Fair&#119;eather"),
    ("name", codecs.encode("Isolde Fairweather", "rot13")[::-1]),
    ("name", "ɹǝɥʇɐǝʍɹᴉɐɟ ǝploSᴉ"),
    ("name", "🅸🆂🅾🅻🅳🅴 🅵🅰🅸🆁🆆🅴🅰🆃🅷🅴🆁"),
    ("name", "1so|de Fa!rwea+her"),
    ("name", "Is*lde F*irweather"),
    ("name", "I<!-- x -->solde Fairweather"),
    ("address", "118NorthHollowmereRoad"),
    ("email", "i . f a i r w e a t h e r @ e x a m p l e . n e t"),
    ("email", "i dot fairweather arroba example dot net"),
    ("email", b"i.fairweather@example.net".hex(" ") + " de"),
    ("phone", "(541) 555-0133"),
    ("phone", "+1 541.555.0133"),
    ("phone", "001 541 5550133"),
    ("phone", "five four one, five five five, oh one three three"),
    ("phone", "5️⃣4️⃣1️⃣5️⃣5️⃣5️⃣0️⃣1️⃣3️⃣3️⃣"),
    ("email", "i.fairweather@example.net"),
    ("email", "i dot fairweather at example dot net"),
    ("email", "i.fairweather [at] example [dot] net"),
    ("email", "i.fairweather(arroba)example(punto)net"),
    ("handle", "CopperLynx88"),
    ("handle", "c0pperlynx88"),
    ("national_id", "912 44 0817"),
    ("plate", "qxr4417"),
    ("dob", "17.03.1994"),
    ("dob", "March 17th, 1994"),
    ("dob", "17. März 1994"),
    ("coordinates", "44.05440,-123.07870"),
    ("coordinates", "https://www.google.com/maps/@44.0543,-123.0786,17z"),
    ("coordinates", "44°03'15.6\"N 123°04'43.0\"W"),
    ("coordinates", "geo:44.0543,-123.0786"),
    ("employer", "Brackwater Vet Clinic"),
    ("vehicle", "a silver Corsa"),
    ("relative", "Rosamund Fairweather"),
    ("relative_phone", "541 555 0177"),
    ("locality", "Tanbridge"),
]


@pytest.mark.parametrize(("kind", "disguise"), FOUND)
def test_found_and_pointed_at(kind: str, disguise: str) -> None:
    text = f"well then: {disguise} , that is it"
    found = [m for m in match.mentions(Post("1", text), WREN) if m.identifier.kind == kind]
    assert found, disguise
    start, end = text.index(disguise), text.index(disguise) + len(disguise)
    best = max(min(m.end, end) - max(m.start, start) for m in found)
    assert best >= 0.5 * len(disguise)


NOT_FOUND = [
    ("address", "120 North Hollowmere Road, Springfield"),
    ("address", "118 Maple Road, Springfield"),
    ("phone", "541 555 0134"),
    ("phone", "order 9915415550133877"),
    ("email", "orders@example.net"),
    ("handle", "mycopperlynx88fan"),
    ("handle", "copperlynx88_fan"),
    ("plate", "QXR 4418"),
    ("national_id", "912-44-0818"),
    ("dob", "17/03/1995"),
    ("coordinates", "44.15432, -123.07862"),
    ("name", "150 Fairweather Lane"),
    ("name", "Isolde Fairbrother"),
    ("name", "Isolde went home"),
    ("name", "fair weather today"),
    ("relative", "Rosamund Pike"),
]


@pytest.mark.parametrize(("kind", "text"), NOT_FOUND)
def test_not_found(kind: str, text: str) -> None:
    assert kind not in kinds(text)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300))
def test_random_text_holds_nothing(text: str) -> None:
    assert not [m for m in match.mentions(Post("1", text), WREN) if m.part == "whole"]


def test_the_order_of_persons_does_not_matter_and_nobody_takes_anothers_place() -> None:
    other = (
        PERSON.replace('"wren"', '"lark"')
        .replace("Hollowmere", "Brindlewick")
        .replace("Fairweather", "Quillon")
        .replace("0133", "0111")
    )
    first, second = person(), person(other)
    text = "118 North Hollowmere Road; 118 North Brindlewick Road; 541 555 0111; Isolde Fairweather"
    one = match.mentions(Post("1", text), Watchlist((first, second)))
    two = match.mentions(Post("1", text), Watchlist((second, first)))
    assert sorted(one, key=str) == sorted(two, key=str)
    alone = list(match.mentions(Post("1", text), Watchlist((first,))))
    assert set(alone) <= set(one)


def test_the_guard_stops_details_and_lets_words_pass() -> None:
    leaks = match.guard(WREN)
    assert leaks("https://forum.example/threads/isolde-fairweather.123/")
    assert leaks("error at 118 North Hollowmere Road")
    assert not leaks("https://forum.example/threads/123/")
    assert not leaks("fairmaiden")
    assert not leaks("delivered webhook=team alert=K7QX-2MHD.0")


def test_the_watchlist_is_opaque() -> None:
    import pickle

    assert "Fairweather" not in repr(WREN) + repr(WREN.index) + repr(WREN.patterns[0])
    with pytest.raises(TypeError):
        pickle.dumps(WREN)


def test_a_hostile_post_of_the_watchlists_own_words_ends() -> None:
    text = "hollowmere fairweather isolde " * 3_000
    assert match.mentions(Post("1", text), WREN)
