"""What holds for any text: nothing breaks, spans decode to what was found, and one person's details never hide another's."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import PERSON, person, watchlist
from watcher import match
from watcher.match import Watchlist
from watcher.match.text.fold import fold
from watcher.model import Mention, Post

OTHER = (
    PERSON.replace('codename = "wren"', 'codename = "finch"')
    .replace("Isolde Maren Fairweather", "Isolde Hollowmere")
    .replace("+15415550133", "+15415550134")
    .replace("118", "112")
    .replace("copperlynx88", "copperlynx89")
)
"""Somebody who shares nearly everything with the first."""
ONE, BOTH = watchlist(), Watchlist((person(), person(OTHER)))
PIECES = (
    "Isolde", "Fairweather", "I. Fairweather", "118", "112", "North Hollowmere Road", "N Hollowmere Rd", "Tanbridge", "97998", "copperlynx88", "541 555 0133", "+1 541-555-0134",
    "i.fairweather@example.net", "1994-03-17", "912-44-0817", "QXR 4417", "Gullwing Harbour Lodge", "Lindenstraße 9", "44.05432, -123.07862", "Hollowm3r3", "ɹǝɥʇɐǝʍɹᴉɐɟ", "redlosI",
    "aXNvbGRl", "%49solde", "&#73;solde", "one eighteen", "on", "the", "\n", ",", "(", "|", "\u200b", "*", "!", "/", "-", "#",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=14).map(" ".join)


def _of(person_: str, mentions: tuple[Mention, ...]) -> set[tuple[str, int, int, str]]:
    return {(m.identifier.kind, m.start, m.end, m.part) for m in mentions if m.identifier.person == person_}


@settings(max_examples=300)
@given(TEXTS)
def test_watching_one_more_person_never_removes_anothers_finding(text: str) -> None:
    alone, together = match.mentions(Post("1", text), ONE), match.mentions(Post("1", text), BOTH)
    assert _of("wren", alone) <= _of("wren", together)


@settings(max_examples=300)
@given(TEXTS)
def test_a_span_lies_in_its_text_and_holds_the_detail(text: str) -> None:
    for mention in match.mentions(Post("1", text), ONE):
        assert 0 <= mention.start < mention.end <= len(text)
        again = match.mentions(Post("1", text[mention.start : mention.end]), ONE)
        kinds = {m.identifier.kind for m in again}
        assert (
            mention.identifier.kind in kinds
            or mention.part == "fragment"
            or mention.identifier.number in {m.identifier.number for m in again}
        )


@given(st.text(alphabet=st.characters(exclude_categories=["L", "N", "So"]), max_size=200))
def test_a_text_without_letters_and_figures_holds_nothing(text: str) -> None:
    if not fold(text):
        assert match.mentions(Post("1", text), ONE) == ()


def test_a_street_at_the_very_end_of_a_text() -> None:
    """The last word of the street is cut off: there is nothing behind it to look at."""
    assert [m.identifier.kind for m in match.mentions(Post("1", "118 North Hollowmere Roa"), ONE)] == ["address"]
    assert match.mentions(Post("1", "Hollowmere R"), ONE) is not None


HEAD = 'codename = "kite"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-01\n[[phones]]\nvalue = "+15415550177"\n[[dates]]\nvalue = 1990-04-30\n'
ACCOUNT = st.from_regex(r"[_.]{0,2}[a-z]{4,8}([._-]{1,2}[a-z]{3,6})?[0-9]{2,4}[_.]{0,2}", fullmatch=True)
AROUND = st.sampled_from(
    (
        "{}",
        "@{}",
        "she is {}",
        "({})",
        "*{}*",
        "“{}”",
        "{}: hi",
        "我看到{}在",
        "{}, 541",
        "https://x.example/{}/",
        "\n{}\n",
    )
)


@settings(max_examples=150, deadline=None)
@given(ACCOUNT, AROUND)
def test_an_account_is_met_as_it_stands(account: str, around: str) -> None:
    """Whatever signs it begins and ends with, as a handle and as a mailbox."""
    mailbox = f"{account.strip('.')}@example.net"
    one = person(f'{HEAD}[[handles]]\nvalue = "{account}"\n[[emails]]\nvalue = "{mailbox}"\n')
    for text, kind in ((account, "handle"), (mailbox, "email")):
        found = match.mentions(Post("1", around.format(text)), Watchlist((one,)))
        assert kind in {m.identifier.kind for m in found}


NUMBER = st.from_regex(r"[1-9][0-9]{0,3}[a-f]?", fullmatch=True)
WORD = st.from_regex(r"[A-Z][bcdfghklmnprstvz][aeiou][bdfgklmnprstvz]{1,2}[aeiou][dlmnrst]", fullmatch=True)


@settings(max_examples=150, deadline=None)
@given(
    NUMBER,
    WORD,
    WORD,
    st.sampled_from(
        (
            "{n} {s} Road, {t}",
            "{s}weg {n}, 79999 {t}",
            "{n} rue {s}, 75999 {t}",
            "ul. {s} {n}, 00-999 {t}",
            "Calle {s}, {n}, {t}",
            "{n} {s} Road {t} OR 97999",
        )
    ),
)
def test_an_address_in_one_line_is_met_as_it_stands(n: str, s: str, t: str, shape: str) -> None:
    line = shape.format(n=n, s=s, t=t)
    one = person(f'{HEAD}[[addresses]]\nline = "{line}"\n')
    for text in (line, line.lower(), f"she lives at {line}, they say", line.replace(",", "\n")):
        found = match.mentions(Post("1", text), Watchlist((one,)))
        assert "address" in {m.identifier.kind for m in found}
