"""Two disguises over one another: in styles, in an encoding, turned, broken by tags or spelled letter by letter."""

import base64
import codecs
from collections.abc import Callable

import pytest

from tests.fakes import person
from watcher import match
from watcher.match import Watchlist
from watcher.match.styles import changed, unstyled
from watcher.model import Post

Disguise = Callable[[str], str]
HEAD = '\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'
ROOK = Watchlist(
    (
        person(
            f'codename = "rook"{HEAD}[[names]]\nvalue = "Corwin Hazelmere"\n[[emails]]\nvalue = "corwin.hazelmere@example.org"\n[[phones]]\nvalue = "+15415550166"\n'
        ),
    )
)
VALUES = {"name": "Corwin Hazelmere", "email": "corwin.hazelmere@example.org", "phone": "+1 541 555 0166"}


def styled(text: str, small: int, large: int, figure: int) -> str:
    """A text in an alphabet that begins at some code points."""
    bases = ((str.isdigit, figure, "0"), (str.islower, small, "a"), (str.isupper, large, "A"))
    return "".join(next((chr(base + ord(c) - ord(a)) for test, base, a in bases if test(c)), c) for c in text)


def wide(text: str) -> str:
    return text.translate({c: c + 0xFEE0 for c in range(0x21, 0x7F)})


def bold(text: str) -> str:
    return styled(text, 0x1D41A, 0x1D400, 0x1D7CE)


def boxed(text: str) -> str:
    return styled(text.upper(), 0x1F170, 0x1F170, ord("0"))


def invisible(text: str) -> str:
    return "\u200b".join(text)


def struck(text: str) -> str:
    return "".join(c + "\u0336" for c in text)


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def in_hex(text: str) -> str:
    return text.encode().hex()


def rot13(text: str) -> str:
    return codecs.encode(text, "rot13")


def backwards(text: str) -> str:
    return text[::-1]


def entities(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


def apart(text: str) -> str:
    return " ".join(text)


def dotted(text: str) -> str:
    return ".".join(text)


def tagged(text: str) -> str:
    return text[:6] + "[b][/b]" + text[6:]


def small_capitals(text: str) -> str:
    return text.lower().translate(str.maketrans("acehimnorwz", "ᴀᴄᴇʜɪᴍɴᴏʀᴡᴢ"))


def kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", f"look: {text} there"), ROOK)}


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("outer", [encoded, in_hex])
@pytest.mark.parametrize("inner", [invisible, struck, bold, wide, boxed, entities, apart, dotted, backwards, rot13])
def test_what_is_disguised_may_be_encoded(inner: Disguise, outer: Disguise, value: str) -> None:
    assert value in kinds(outer(inner(VALUES[value])))


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("outer", [backwards, rot13, apart, tagged, wide, bold])
def test_what_is_encoded_may_be_disguised(outer: Disguise, value: str) -> None:
    assert value in kinds(outer(encoded(VALUES[value])))


@pytest.mark.parametrize("value", ["name", "email"])
@pytest.mark.parametrize("outer", [wide, bold, boxed, small_capitals])
@pytest.mark.parametrize("inner", [rot13, backwards, lambda text: rot13(text)[::-1]])
def test_what_is_turned_may_be_styled(inner: Disguise, outer: Disguise, value: str) -> None:
    assert value in kinds(outer(inner(VALUES[value])))


def test_strokes_among_letters_that_stand_apart() -> None:
    assert "name" in kinds("C~0~r~w~!~n~H~a~z~e~|~m~e~r~e")


@pytest.mark.parametrize(
    "text",
    [
        "corwin.hazelmere\\u0040example.org",
        "corwin.hazelmere\\x40example\\x2eorg",
        "corwin.hazelmere\\u{40}example.org",
        "\\U00000063orwin.hazelmere@example.org",
    ],
)
def test_an_escape_ends_after_its_figures(text: str) -> None:
    assert "email" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "43\n6f\n72\n77\n69\n6e\n20\n48\n61\n7a\n65\n6c\n6d\n65\n72\n65",
        "-.-.\n---\n.-.\n.--\n..\n-.\n/\n....\n.-\n--..\n.\n.-..\n--\n.\n.-.\n.",
    ],
)
def test_each_letter_of_a_code_on_a_line_of_its_own(text: str) -> None:
    assert "name" in kinds(text)


def test_styles_show_letters_one_for_one() -> None:
    text = "Ｗide, 𝐛old, ① 🅱oxed 🇬; not ½ nor 5º nor ﬁ"
    assert unstyled(text) == "Wide, bold, 1 Boxed G; not ½ nor 5º nor ﬁ"
    assert changed("Ｗ，ｉdé", "W,idé") == [(0, 1), (2, 3)]
    mention = match.mentions(Post("1", "x Ｃorwin Hazelmere x"), ROOK)[0]
    assert "styled" in mention.via
    assert (mention.start, mention.end) == (2, 18)


@pytest.mark.parametrize(
    "text", ["Zm9v", "aGk=", "q83vEjRWeJASNFZ4kBI=", "eW91dHViZQ", "MTIzNDU2Nzg5MDEyMzQ1Ng", "Q29yd2lu7oCASGF6ZWxtZXJl"]
)
def test_what_is_no_detail_stays_nothing(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize("text", ["Corwin Hazelɯere", "Corɯin Hazelmere", "corwin hazel\u026fere"])
def test_a_letter_may_look_like_two(text: str) -> None:
    assert "name" in kinds(text)
