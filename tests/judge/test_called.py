"""Threats against whom a post calls by their details: "burn 118 North Hollowmere Road to the ground"."""

from datetime import UTC, datetime

import pytest

from tests.fakes import person, watchlist
from watcher import match, pipeline
from watcher.judge.called import EVERY, called
from watcher.judge.ledger import Ledger
from watcher.model import Post, Threat

WREN = watchlist()
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def read(text: str) -> str:
    return called(text, match.mentions(Post("1", text), WREN), EVERY)


def danger(text: str) -> Threat:
    findings = pipeline.assess(Post("1", text), WREN, Ledger(), NOW).findings
    return findings[0].threat if findings else Threat.NONE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("burn 118 North Hollowmere Road to the ground", "burn his house to the ground"),
        ("hunt Isolde Fairweather down, 541 555 0133", "hunt him down, his number"),
        ("Isolde Fairweather will pay for this", "he will pay for this"),
        ("what if Isolde Fairweather deserves it", "what if he deserves it"),
        ("slash Isolde Fairweather's tyres", "slash his tyres"),
        ("go to 118 North Hollowmere Road, 97998 and wait", "go to his house and wait"),
        ("Wer hat Isolde Fairweather gesehen, und wann ist sie da?", "Wer hat ihn gesehen, und wann ist sie da?"),
        ("du bist dran, wenn Isolde Fairweather schläft", "du bist dran, wenn er schläft"),
        ("ask Rosamund Fairweather, she is at +1 541 555 0177", "ask him, she is at his number"),
        ("go and ask Isolde Fairweather", "go and ask him"),
        ("quote @fairmaiden88 to me", ""),
        ("il faut attendre devant le 118 North Hollowmere Road", "il faut attendre devant le sa maison"),
        ("hay que esperar a Isolde Fairweather en la puerta", "hay que esperar a él en la puerta"),
        ("non è a casa, 118 North Hollowmere Road, ma viene", ""),
        ("plate QXR 4417 of the silver car", ""),
    ],
)
def test_details_are_called_what_the_lexicon_calls_them(text: str, said: str) -> None:
    assert read(text) == said


def test_details_that_are_met_twice_are_called_once() -> None:
    text = "Isolde Fairweather, 118 North Hollowmere Road: go and see"
    assert called(text, 2 * match.mentions(Post("1", text), WREN), EVERY) == "he, his house: go and see"


def test_disguised_details_are_called_so_too() -> None:
    assert read("we burn 118 N0rth H0ll0wmere R0ad to the ground") == "we burn his house to the ground"


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (
            Threat.EXPLICIT,
            "we're going to burn 118 North Hollowmere Road to the ground, hope Isolde Fairweather is home",
        ),
        (Threat.EXPLICIT, "Kick the door in at 118 North Hollowmere Road and drag Isolde Fairweather out by the hair"),
        (Threat.EXPLICIT, "Hunt Isolde Fairweather down. 118 North Hollowmere Road. No mercy."),
        (Threat.EXPLICIT, "Steckt 118 North Hollowmere Road in Brand, am besten wenn Isolde Fairweather schläft"),
        (Threat.IMPLIED, "Somebody should pay Isolde Fairweather a visit, 118 North Hollowmere Road"),
        (Threat.NONE, "Isolde Fairweather moved to 118 North Hollowmere Road last spring and loves it"),
        (Threat.NONE, "All photos public. You can see Isolde Fairweather at the barbecue, 118 North Hollowmere Road."),
        (
            Threat.NONE,
            "A man was jailed for threatening to burn down 118 North Hollowmere Road, the home of Isolde Fairweather",
        ),
    ],
)
def test_a_threat_is_found_around_details(wanted: Threat, text: str) -> None:
    assert danger(text) is wanted


GRIM_NAMES = (
    "Burke Lynch",
    "Will Slaughter",
    "Hans Kugel",
    "Eva Strick",
    "Marie Fusil",
    "Jim Molotov",
    "Иван Убийвовк",
)


@pytest.mark.parametrize("name", GRIM_NAMES)
def test_who_is_called_like_a_threat_is_none(name: str) -> None:
    head = 'codename = "p"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'
    lane = '[[addresses]]\nhouse_number = "21"\nstreet = "Gallows Lane"\ncity = "Tanbridge"\n'
    watched = match.Watchlist((person(f'{head}[[names]]\nvalue = "{name}"\n{lane}'),))

    def threat(text: str) -> Threat:
        return pipeline.assess(Post("1", text), watched, Ledger(), NOW).findings[0].threat

    calm = (f"{name} wird heute 40, sie feiert", f"I met {name} tonight, she was lovely", f"{name}: 21 Gallows Lane")
    assert [text for text in calm if threat(text) is not Threat.NONE] == []
    assert threat(f"someone should stab {name}") is Threat.EXPLICIT
    assert threat(f"jemand sollte {name.lower()} abstechen") is Threat.EXPLICIT
