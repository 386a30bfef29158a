"""Two disguises over one another: in styles, in an encoding, turned, broken by tags or spelled letter by letter."""

import base64
import codecs
from collections.abc import Callable

import pytest

from tests.fakes import person
from watcher import match
from watcher.match import Watchlist
from watcher.match.text.styles import changed, unstyled
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


def test_a_code_point_ends_before_the_blank_behind_it() -> None:
    assert "phone" in kinds(" ".join(f"U+{ord(c):04X}" for c in "541-555-0166") + " is her number")


@pytest.mark.parametrize("sign", ["**", "||"])
def test_each_letter_is_marked_up(sign: str) -> None:
    assert "email" in kinds("".join(f"{sign}{c}{sign}" for c in VALUES["email"]))


@pytest.mark.parametrize("zero", [0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10, 0x1D7CE])
def test_figures_of_every_script(zero: int) -> None:
    assert "phone" in kinds("541 555 0166".translate({ord("0") + n: chr(zero + n) for n in range(10)}))


def test_a_figure_of_another_script_among_ascii_ones_is_what_it_looks_like() -> None:
    assert unstyled("1\u09ea7 \u09ea\u09ed") == "1\u09ea7 47"


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


def in_octal(text: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in text.encode())


def quoted_printable(text: str) -> str:
    return "".join(f"={byte:02X}" for byte in text.encode())


def in_base32(text: str) -> str:
    return base64.b32encode(text.encode()).decode()


def in_bytes(text: str) -> str:
    return " ".join(f"0x{byte:02x}" for byte in text.encode())


def in_bits(text: str) -> str:
    return " ".join(f"{byte:08b}" for byte in text.encode())


def in_numbers(text: str) -> str:
    return " ".join(str(ord(c)) for c in text)


def in_fours(text: str) -> str:
    raw = text.encode().hex()
    return " ".join(raw[at : at + 4] for at in range(0, len(raw), 4))


def in_marked_bits(text: str) -> str:
    return ", ".join(f"0b{byte:08b}" for byte in text.encode())


def in_commas(text: str) -> str:
    return ",".join(f"{byte:02x}" for byte in text.encode())


def in_a_link(text: str) -> str:
    return f"https://paste.example/?d={encoded(text)}"


def percent_u(text: str) -> str:
    return "".join(f"%u{ord(c):04x}" for c in text)


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(
    "code",
    [
        in_fours,
        in_marked_bits,
        in_commas,
        in_a_link,
        percent_u,
        in_octal,
        quoted_printable,
        in_base32,
        in_bytes,
        in_bits,
        in_numbers,
    ],
)
def test_codes_end_where_words_go_on(code: Disguise, value: str) -> None:
    assert value in kinds(code(VALUES[value]))


@pytest.mark.parametrize(
    "text",
    [
        "ABCDEFGHIJKLMNOPQRS",
        "2024 1234 5678 abcd",
        "4111 1111 1111 1111",
        "=C3=28=A0=A1",
        "300 999 100 101 102 103 104",
        "\\377\\376\\375",
        "PUBLICANNOUNCEMENT",
    ],
)
def test_codes_that_say_nothing(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(("lines", "said"), [(16, "and more"), (16, "")])
def test_a_short_last_line_of_base64(lines: int, said: str) -> None:
    text = encoded(VALUES["email"])
    block = "\n".join(text[at : at + lines] for at in range(0, len(text), lines))
    assert "email" in kinds(f"{block}\n{said}")
    assert "email" in kinds(f"{encoded('mail corwin.hazelmere@example.org now')}\nword {said}")


@pytest.mark.parametrize(
    "text", ["Corwiiiin Haaazelmeeere", "COOORWIN HAZELMERE", "corwin.hazelmere@example.orggg", "Corwin Hazelmere!!!"]
)
def test_letters_may_be_drawn_out(text: str) -> None:
    assert kinds(text) & {"name", "email"}


def test_the_radio_alphabet() -> None:
    plate = Watchlist(
        (person(f'codename = "teal"{HEAD}[[names]]\nvalue = "Teodor Ashgrove"\n[[plates]]\nvalue = "KXR 4417"\n'),)
    )
    said = match.mentions(Post("1", "his car is Kilo X-ray Romeo, 4417, saw it"), plate)
    assert [m.identifier.kind for m in said] == ["plate"]
    assert "name" in kinds("charlie oscar romeo whiskey india november hotel alfa zulu echo lima mike echo romeo echo")
    assert not match.mentions(Post("1", "Victor and Mike met Romeo in Lima near the hotel, 4417"), plate)


def test_letters_by_their_places() -> None:
    said = " ".join("-".join(str(ord(c) - 96) for c in word) for word in ("corwin", "hazelmere"))
    assert "name" in kinds(said)
    assert not kinds("3-15-18-23-9-13 8-1-26-5")


def test_braille_letters() -> None:
    assert "name" in kinds("⠉⠕⠗⠺⠊⠝ ⠓⠁⠵⠑⠇⠍⠑⠗⠑")


def test_commas_between_letters_part_no_names() -> None:
    assert "name" in kinds("C,o,r,w,i,n, ,H,a,z,e,l,m,e,r,e")
    assert "name" not in kinds("Corwin, Hazelmere")


@pytest.mark.parametrize("between", ["M.", "M", "fucking", "Bloody", "f*cking", '"stupid"', "goddamn", "verdammter"])
def test_what_people_put_between_two_names(between: str) -> None:
    assert "name" in kinds(f"Corwin {between} Hazelmere")
    assert "name" not in kinds(f"Corwin {between}, {between} and Hazelmere")


@pytest.mark.parametrize("text", ["corwin.hazelmere+shop@example.org", "corwin.hazelmere+a.b-c@example.org"])
def test_a_mailbox_with_a_tag(text: str) -> None:
    assert "email" in kinds(text)
    assert "email" not in kinds(text.replace("org", "net"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@wrenfly77@social.example", True),
        ("_wrenfly77_", True),
        ("wrenfly77@social.example", False),
        ("_wrenfly77_x_", False),
        ("x_wrenfly77_", False),
        ("_wrenfly77", False),
    ],
)
def test_where_a_handle_ends(text: str, found: bool) -> None:
    rail = Watchlist(
        (person(f'codename = "rail"{HEAD}[[names]]\nvalue = "Odo Brill"\n[[handles]]\nvalue = "wrenfly77"\n'),)
    )
    whole = [m for m in match.mentions(Post("1", f"see {text} now"), rail) if m.part == "whole"]
    assert bool(whole) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ее ник марлоховер", True),
        ("Марлоховер тут", True),
        ("стримит как квелмарек77 каждый день", True),
        ("стримит как квелмарек78 каждый день", False),
        ("стримит как квелмарек каждый день", False),
        ("супермарлоховер", False),
    ],
)
def test_a_handle_by_its_sound(text: str, found: bool) -> None:
    values = "".join(f'[[handles]]\nvalue = "{handle}"\n' for handle in ("marlohover", "kvelmarek77"))
    dove = Watchlist((person(f'codename = "dove"{HEAD}{values}'),))
    assert any(m.part == "whole" for m in match.mentions(Post("1", text), dove)) is found


@pytest.mark.parametrize("inner", [str, encoded, backwards, rot13])
def test_nothing_hides_a_block_behind_other_causes(inner: Disguise) -> None:
    noise = 'hmmm sooo "Izzy" first name: Bob &amp; L*** J*** Anna "Ann" Bell, John A. Smith, one two three four, 4!ce g+eat |'
    for value, text in VALUES.items():
        assert value in kinds(f"{noise} {encoded(inner(text))} {noise}")
