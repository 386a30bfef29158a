"""Everyday chat in a thread that is about a person -> no alarm for a number that is anything else."""

from datetime import UTC, datetime

import pytest

from tests.match.test_written import person
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Finding, Post, Severity
from watcher.pipeline import assess

NOW = datetime(2026, 11, 2, tzinfo=UTC)


def living(number: str) -> Watchlist:
    return Watchlist(
        [
            person(
                f'[[addresses]]\nhouse_number = "{number}"\nstreet = "North Hollowmere Road"\ncity = "Tarnbrook"\n[[handles]]\nvalue = "copperlynx88"\n[[dates]]\nvalue = 1991-05-02\n'
            )
        ]
    )


HOUSES = {number: living(number) for number in ("7", "12", "118", "1403")}


def told(watchlist: Watchlist, *texts: str) -> list[list[Finding]]:
    """What each post of a thread raises."""
    ledger, out = Ledger(), []
    for number, text in enumerate(texts):
        post = Post(str(number), text, author=f"u{number % 3}", thread="t")
        outcome = assess(post, watchlist, ledger, NOW)
        ledger = outcome.ledger
        out.append([finding for finding in outcome.findings if finding.severity > Severity.NONE])
    return out


CHAT = (
    "{} kills so far", "he has {} in that game", "im at {} hp", "{} wins", "my elo is {}", "score: {}", "score was {}", "{}", "{} lol", "that's {}", "{} it is", "he hit {}", "rank {}", "lost by {}", "{} to 90",
    "90 or {}", "{}-90", "lvl {}", "damage {}", "{} damage", "a {} streak", "{}th place", "ranked {}", "fps is {}", "it costs {}", "{} bucks", "{}%", "+{}", "-{}", "x{}", "{}k", "at {} now", "{} green house",
    "{} i think", "gold {}", "patch {}", "{} deaths", "day {} of streaming", "episode {}", "{} mg", "on {} August", "H1H8P{}", "no way {}", "{} is too much",
)  # fmt: skip


@pytest.mark.parametrize("number", HOUSES)
@pytest.mark.parametrize("line", CHAT)
def test_a_number_alone_before_any_street_is_no_house(number: str, line: str) -> None:
    assert told(HOUSES[number], "copperlynx88 is live", line.format(number))[1] == []


@pytest.mark.parametrize("number", HOUSES)
@pytest.mark.parametrize("line", ["house number is {}", "house: {}", "door no. {}"])
def test_a_number_that_is_called_a_house_is_one(number: str, line: str) -> None:
    assert told(HOUSES[number], "copperlynx88 is live", line.format(number))[1] != []


@pytest.mark.parametrize("number", HOUSES)
def test_a_number_alone_is_told_of_once_its_street_is(number: str) -> None:
    watchlist, ledger = HOUSES[number], Ledger()
    late: list[str] = []
    for at, text in enumerate(("copperlynx88 lives somewhere", number, "it's on Hollowmere")):
        outcome = assess(Post(str(at), text, author="a", thread="t"), watchlist, ledger, NOW)
        ledger, late = outcome.ledger, [post for post, _ in outcome.late]
    assert late == ["1"]


@pytest.mark.parametrize(
    ("number", "line"),
    [("118", "meet at Kühnertring 118"), ("118", "see you at 118 Wattlebird Road"), ("12", "on 12 August"), ("12", "1014 to 12"), ("12", "12 or 98"), ("7", "shop at H1H 7PK"), ("7", "7 kills"), ("12", "score 12-9"), ("12", "21 kills"), ("118", "811 wins")],
)  # fmt: skip
def test_a_number_of_something_else_is_no_house_even_after_its_street(number: str, line: str) -> None:
    assert told(HOUSES[number], "copperlynx88 lives on Hollowmere", line)[1] == []


@pytest.mark.parametrize("line", ["{}", "{} btw", "and the number is {}", "{} lol"])
@pytest.mark.parametrize("number", HOUSES)
def test_a_number_alone_after_its_street_is_its_house(number: str, line: str) -> None:
    assert told(HOUSES[number], "copperlynx88 lives on Hollowmere", line.format(number))[1] != []


@pytest.mark.parametrize("line", ["no way 2", "score 5-2", "5-2 lol", "was 2", "set 2"])
def test_no_birthday(line: str) -> None:
    assert told(HOUSES["118"], "copperlynx88 is live", line)[1] == []


@pytest.mark.parametrize("line", ["may 2", "2 may", "bday 5/2", "on the 2nd of may", "2.5.", "5/2", "birthday 2 mei"])
def test_a_birthday(line: str) -> None:
    assert told(HOUSES["118"], "copperlynx88 is live", line)[1] != []


def test_three_figures_alone_are_a_piece_of_a_phone_only_behind_another_one() -> None:
    watchlist = HOUSES["118"]
    assert told(watchlist, "copperlynx88 is live", "555")[1] == []
    assert told(watchlist, "copperlynx88 is live", "541", "555")[1:] != [[], []]
    assert told(watchlist, "copperlynx88 is live", "541", "555")[2] != []
    assert told(watchlist, "copperlynx88 is live", "middle of the number: 555")[1] != []
    assert told(watchlist, "copperlynx88 is live", "got 3410 viewers", "0143 viewers")[1:] == [[], []]


def test_figures_of_a_handle_are_no_number_beside_the_street() -> None:
    (first,) = told(HOUSES["118"], "copperlynx88 lives on Hollowmere")
    assert {m.identifier.kind for finding in first for m in finding.mentions} == {"handle", "address"}


def test_a_word_of_the_street_that_is_somebodys_family_name_says_nothing() -> None:
    watchlist = HOUSES["118"]
    assert told(watchlist, "copperlynx88 is live", "Lauren Hollowmere won the match")[1] == []
    for street in ("try North Hollowmere", "On Hollowmere", "yes. In Hollowmere", "Try North Hollowmere"):
        assert told(watchlist, "copperlynx88 is live", street)[1] != [], street


@pytest.mark.parametrize(
    "first", ["copperlynx88 lives at 118 North Hollowmere Road", "118 North Hollowmere Rd, Tarnbrook"]
)
def test_a_number_that_was_told_of_says_nothing_again(first: str) -> None:
    begun = ("copperlynx88 is live", first)
    assert told(HOUSES["118"], *begun, "118 lol", "118")[2:] == [[], []]
    assert told(HOUSES["118"], *begun, "house number 118")[2] != []
    street = ("copperlynx88 is live", "on Hollowmere", "118")
    assert [bool(found) for found in told(HOUSES["118"], *street, "118 yes")] == [True, True, True, False]


def test_the_town_in_the_name_of_a_firm_is_no_firm() -> None:
    firm = '[[handles]]\nvalue = "copperlynx88"\n[[workplaces]]\nvalue = "Stadtwerke Tannbruck"\n'
    watchlist = Watchlist([person(f'[[addresses]]\nstreet = "Lindenauer Weg"\ncity = "Tannbruck"\n{firm}')])
    (found,) = told(watchlist, "copperlynx88 is live", "wohnt in Tannbruck")[1]
    assert {m.identifier.kind for m in found.mentions} == {"locality"}
    elsewhere = Watchlist([person(firm)])
    assert {
        m.identifier.kind for f in told(elsewhere, "copperlynx88 is live", "bei Tannbruck")[1] for m in f.mentions
    } == {"employer"}
