"""Threats in disguised words: the ways in which such words are written, and what must stay as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.judge import threat
from watcher.judge.wording import readings
from watcher.model import Threat

DISGUISED = """
k1ll this guy
sw4t him
time to sw@t this loser
sh00t on sight
un4live him
s.w.a.t. him tonight
k*ll him
r*pe her
sh**t him in the head
k i l l  her
k-i-l-l her
kiiiiilllll him
KІLL him
ｋｉｌｌ him
k\u200bi\u200bl\u200bl him
𝐤𝐢𝐥𝐥 him
som3one sh0uld k!ll h1m
br34k h1s l3gs
burn h1s h0use d0wn
m*rder that bitch
st@b her
someone should put a bull3t in his head
st3cht ihn ab
il faut le tu3r
m4tadlo
hay que m@tarla
zündet sein H4us an
I will murd3r you
k|ll him
I am going to kill\\nhim
go  there   and  burn   it  down
"""

ORDINARY = """
the 2nd road, 5th house, k8 b2b mp3 4k
e-mail me at a.b.c@example.com or call 0151 5550 123
I a m  b o r e d
so cooool
pas$word123 is weak
H2O and CO2, 3D, 7up, d20
P.S. I love you. U.S.A. rules
w*rd games are fun *really* _fun_
1st place: A$AP, Ke$ha, P!nk
f*ck this traffic, what a sh*t day
d*mn
"""


def _lines(text: str) -> list[str]:
    return text.strip().split("\n")


@pytest.mark.parametrize("text", _lines(DISGUISED))
def test_a_disguised_threat_is_read(text: str) -> None:
    assert threat.level(text.replace("\\n", "\n")) is Threat.EXPLICIT


@pytest.mark.parametrize("text", _lines(ORDINARY))
def test_signs_in_ordinary_words_threaten_nobody(text: str) -> None:
    assert threat.level(text) is Threat.NONE


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("s p r i n g  s a l e", "spring sale"),
        ("w-h-y", "why"),
        ("sh*t", "shit"),
        ("sh**t", "shoot"),
        ("kiiiilll", "kill"),
        ("sooo", "so"),
        ("scаm with a Cyrillic а", "scam with a cyrillic а"),
        ("xx*qq", None),
        ("plain words", None),
        ("привет", None),
    ],
)
def test_a_word_is_read_as_it_is_meant(text: str, meant: str | None) -> None:
    others = list(readings(text))[1:]
    assert others == ([] if meant is None else [meant])


def test_a_stroke_is_an_i_or_an_l() -> None:
    assert list(readings("k1ck p1ease")) == ["k1ck p1ease", "kick piease", "klck please"]


def test_what_a_broken_line_parts_is_read_together() -> None:
    assert list(readings("burn it\ndown\nNow")) == ["burn it\ndown\nNow", "burn it down"]


@given(st.text(alphabet="kilsw a4@1!|*.-_\n\u0430\u0456\u200bÄßİ", max_size=60))
def test_each_reading_is_another_one(text: str) -> None:
    every = list(readings(text))
    assert len(every) == len(set(every)) >= 1
