"""Long texts: what is decoded is searched where it stands, and is found as in a short one."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import watchlist
from watcher import match
from watcher.match.disguises.turned import rot13
from watcher.match.text.views import BESIDE, LONG, Edit, View, apply, excerpt
from watcher.model import Post

WREN = watchlist()
FILLER = "The committee met on a grey afternoon and spoke about the lake.\n" * 80


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        (base64.b64encode(b"118 North Hollowmere Road").decode(), "address"),
        ("daoR eremwolloH htroN 811", "address"),
        (rot13("118 North Hollowmere Road"), "address"),
        ("one hundred eighteen North Hollowmere Road", "address"),
        ("118 N0r+h H0||owm3r3 R0ad", "address"),
        ("118 North H*llowm*re Road", "address"),
        ("118 North Hollowmere R&#111;ad", "address"),
        ("First name: Isolde / Last name: Fairweather", "name"),
        ('Isolde "the shark" Fairweather', "name"),
        ("26870.321- ,23450.44", "coordinates"),
    ],
)
def test_a_disguise_in_a_long_text(shown: str, kind: str) -> None:
    for before, after in ((FILLER, FILLER), ("", FILLER), (FILLER, "")):
        text = f"{before}see {shown} ok\n{after}"
        found = [m for m in match.mentions(Post("1", text), WREN) if m.identifier.kind == kind]
        assert found, before[:1]
        assert any(m.start < len(before) + 4 + len(shown) and m.end > len(before) + 4 for m in found)
        assert all(len(before) <= m.start < m.end <= len(before) + len(shown) + 8 for m in found)


def test_two_far_apart_are_both_found_and_never_joined() -> None:
    coded = base64.b64encode(b"Isolde Fairweather").decode()
    half, other = base64.b64encode(b"see Isolde").decode(), base64.b64encode(b"Fairweather said").decode()
    spans = [
        m.start for m in match.mentions(Post("1", f"{coded} {FILLER}{coded}"), WREN) if m.identifier.kind == "name"
    ]
    assert len(spans) == 2
    assert not [m for m in match.mentions(Post("1", f"{half} {FILLER}{other}"), WREN) if m.part == "whole"]


@settings(max_examples=60)
@given(st.lists(st.integers(0, 3 * LONG - 2), min_size=1, max_size=8, unique=True))
def test_an_excerpt_leads_back_to_its_text(places: list[int]) -> None:
    text = "".join(chr(0x4E00 + i) for i in range(3 * LONG))  # every character another one
    part = excerpt(View(text), [(at, at + 1) for at in places])
    for at in places:
        here = part.place(at)
        assert part.view.text[here] == text[at]
        assert part.view.raw(here, here + 1) == (at, at + 1)
    assert len(part.view.text) <= len(places) * (2 * BESIDE + 10)
    edited = apply(View(text), [Edit(at, at + 1, "!!", "marked") for at in places])
    for at in places:
        spans = [i for i, c in enumerate(edited.text) if c == "!" and edited.raw(i, i + 1) == (at, at + 1)]
        assert len(spans) == 2
        assert edited.names(spans[0], spans[0] + 1) == ("marked",)
