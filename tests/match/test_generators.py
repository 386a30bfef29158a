"""What programs for playful text make of a detail: other alphabets, mirrors, moved letters, letters as numbers and as words, mixed-up words."""

import base64
import gzip
import random
import zlib

import pytest

from tests.fakes import watchlist
from watcher import match
from watcher.match import data
from watcher.match.disguises.alphabets import in_plain_letters
from watcher.match.disguises.caesar import Moved
from watcher.match.disguises.codes import MORSE
from watcher.match.disguises.drawn import unmirrored
from watcher.match.text.views import View, cleaned
from watcher.model import Post

WREN = watchlist()
NAME, ADDRESS, PHONE, HANDLE = "Isolde Fairweather", "118 North Hollowmere Road", "541-555-0133", "copperlynx88"
CODES = {sign: code for code, sign in MORSE.items()}
SAID = "zero one two three four five six seven eight nine".split()


def kinds(text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), WREN) if m.part == "whole"}


def drawn(text: str, alphabet: dict[str, str]) -> str:
    return "".join(alphabet.get(char.lower(), char) for char in text)


@pytest.mark.parametrize("number", range(len(data.alphabets())))
def test_alphabets(number: int) -> None:
    alphabet = data.alphabets()[number]
    assert "name" in kinds(f"so it is {drawn(NAME, alphabet)}, spread it")
    assert "address" in kinds(f"at {drawn(ADDRESS, alphabet)} now")


@pytest.mark.parametrize(
    "text",
    [
        "Я живу в доме у реки, и мне нравится",
        "Die Straße ist groß, und das Maß ist voll",
        "工人在山口下",
        "ひとりで山に登り、ムードを楽しんだ",
        "ฉันอยู่ที่บ้าน ทุกวัน",
        "COVID19のワクチン、T恤とK歌",
        "it costs €500, ₩5000 or ₹300, and 3×4 is 12",
        "Google® and Löwenbräu™, naïve café",
        "αυτό είναι το σπίτι μου",
    ],
)
def test_words_that_people_write(text: str) -> None:
    assert in_plain_letters(cleaned(text)) is None


def test_of_two_alphabets_the_one_with_more_of_the_letters_is_believed() -> None:
    view = in_plain_letters(View("丨丂ㄖㄥᗪ乇"))
    assert view is not None
    assert view.text == "isolde"
    other = in_plain_letters(View("工丂のﾚり乇 刀"))
    assert other is not None
    assert other.text == "isolde n"


UPSIDE_DOWN = dict(zip("abcdefghijklmnopqrstuvwxyz0123456789", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz0ƖᄅƐㄣϛ9ㄥ86", strict=True))
MIRRORED = dict(zip("abcdefghijklmnopqrstuvwxyz", "ɒdɔbɘʇϱʜiįʞlmnoqpɿƨɈυvwxγz", strict=True))
BRAILLE = dict(zip("abcdefghijklmnopqrstuvwxyz1234567890", "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚", strict=True))


@pytest.mark.parametrize(("kind", "value"), [("name", NAME), ("address", ADDRESS), ("phone", PHONE)])
def test_upside_down(kind: str, value: str) -> None:
    assert kind in kinds(f"lol {drawn(value, UPSIDE_DOWN)[::-1]}")


def test_figures_that_were_left_as_they_are_upside_down() -> None:
    turned = drawn("North Hollowmere Road", UPSIDE_DOWN)[::-1]
    assert "address" in kinds(f"{turned} 811")


def test_in_a_mirror() -> None:
    assert "name" in kinds(drawn(NAME, MIRRORED)[::-1])
    assert unmirrored(View("ɒ man")) is None


@pytest.mark.parametrize("places", [1, 3, 7, 19, 23, 25])
def test_moved_along_the_alphabet(places: int) -> None:
    def moved(text: str) -> str:
        return "".join(chr((ord(c) - 97 + places) % 26 + 97) if c.isalpha() else c for c in text.lower())

    assert "name" in kinds(moved(f"so it is {NAME}"))
    assert "address" in kinds(f"go to {moved(ADDRESS)} now")
    assert "handle" in kinds(f"she plays as {moved(HANDLE)}")


def test_moved_words_keep_their_secrets() -> None:
    assert repr(Moved(["Fairweather"])) == "<Moved>"


def test_each_of_two_words_with_the_same_steps_counts() -> None:
    moved = Moved(["abracadabra", "bcsbdbebcsb"])
    moved.note(b"cdtcecfcdtc", "cdtcecfcdtc")
    assert moved.told([b"cdtcecfcdtc"]) == (1, 2)
    moved.forget()
    assert moved.told([b"cdtcecfcdtc"]) == ()


def places(text: str, sign: str, between: str) -> str:
    words = (sign.join(str(ord(c) - 96) for c in word) if word.isalpha() else word for word in text.lower().split())
    return between.join(words)


@pytest.mark.parametrize("signs", [("-", " "), (" ", " / "), (",", " "), (", ", " / "), (".", " "), (" ", "\n")])
def test_letters_by_their_places(signs: tuple[str, str]) -> None:
    assert {"name", "address"} <= kinds(f"{places(NAME, *signs)}\n{places(ADDRESS, *signs)}")


def test_figures_that_stand_apart_are_no_places() -> None:
    assert "address" not in kinds("North Hollowmere Road 1 2 9 4")


def braille(text: str) -> str:
    return " ".join(("⠼" if word.isdigit() else "") + drawn(word, BRAILLE) for word in text.split())


def of_morse(text: str, short: str, long: str) -> str:
    words = (" ".join(CODES[c] for c in word) for word in text.lower().split())
    return " / ".join(words).replace(".", short).replace("-", long)


@pytest.mark.parametrize(
    "text",
    [
        braille(ADDRESS),
        of_morse(ADDRESS, "·", "−"),
        of_morse(ADDRESS, ".", "—"),
        of_morse(ADDRESS, ".", "-").replace("...", "…").replace("--", "—"),
        " ".join(f"{byte:03o}" for byte in ADDRESS.encode()),
        " ".join(f"{byte:07b}" for byte in ADDRESS.encode()),
        " + ".join(f"chr({byte})" for byte in ADDRESS.encode()),
        "&".join(f"ChrW({byte})" for byte in ADDRESS.encode()),
        base64.b64encode(zlib.compress(ADDRESS.encode())).decode(),
        base64.b64encode(gzip.compress(ADDRESS.encode(), mtime=0)).decode(),
        " ".join(
            f":regional_indicator_{c}:" if c.isalpha() else f":{SAID[int(c)]}:" if c.isdigit() else " "
            for c in ADDRESS.lower()
        ),
        "".join(
            f":alphabet-white-{c}:" if c.isalpha() else f":{SAID[int(c)]}:" if c.isdigit() else " "
            for c in ADDRESS.lower()
        ),
        "".join(2 * c for c in ADDRESS),
        "CXVIII North Hollowmere Road",
        "North Hollowmere Road, number CXVIII",
        "118 Nroth Hmlleroowe Road",
    ],
)
def test_address(text: str) -> None:
    assert "address" in kinds(f"so it is {text}")
    assert "address" in kinds(f"so it is {text} have fun")


@pytest.mark.parametrize(
    "text", ["CXVII North Hollowmere Road", "CIIXV North Hollowmere Road", "118th Signal Battalion, Nroth Hmlleroowe"]
)
def test_other_addresses(text: str) -> None:
    assert "address" not in kinds(text)


@pytest.mark.parametrize(
    "text", ["Isdole Ftweirhaaer", "isolde fwrtheaiaer", "Fiawhteraer, Isolde", "Ilosde Fairweather"]
)
def test_letters_mixed_up_inside_a_word(text: str) -> None:
    assert "name" in kinds(f"it was {text} who did it")


def test_other_letters_are_another_name() -> None:
    assert kinds("it was Isolde Fwrtheaioer who did it") == set()


@pytest.mark.parametrize("says", ["{} as in {}", "{}, wie {}", "'{}' comme {}", "{} como {}"])
def test_letters_said_by_words(says: str) -> None:
    chance = random.Random(1)
    if says.startswith("{},"):
        says = says.replace(",", "")
    words = {c: [c.upper() + end for end in ("apa", "omo", "ulu")] for c in "abcdefghijklmnopqrstuvwxyz"}
    assert "name" in kinds(" ".join(says.format(c, chance.choice(words[c])) for c in NAME.lower() if c.isalpha()))
