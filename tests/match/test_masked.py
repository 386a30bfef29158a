"""Letters and figures that somebody hid: what fits is found, and is no evidence."""

import pytest

from tests.fakes import person, watchlist
from watcher.match import Watchlist, guard, mentions
from watcher.match.disguises.masked import Masked
from watcher.match.text.views import View
from watcher.model import Mention, Post

WATCHED = watchlist()


def found(text: str, kind: str = "") -> list[Mention]:
    return [m for m in mentions(Post("1", text), WATCHED) if kind in {"", m.identifier.kind}]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("name", "Is**** Fairweather"),
        ("name", "I*****e F*irw**ther"),
        ("name", "Isolde Fairw••ther"),
        ("name", "Isolde Fairw█████r"),
        ("name", "Isolde Fa??weather"),
        ("name", "Isolde Fa\N{REPLACEMENT CHARACTER}rweather"),
        ("name", "Isolde Fair..ather"),
        ("name", "Iso_de Fairwe_ther"),
        ("name", "Isol... Fairwea..."),
        ("name", "Isolde_Fairweath*r"),
        ("name", "Is*lde_Fairweather"),
        ("name", "IsoldeFairw*ather"),
        ("name", "Is*ldeFairweather"),
        ("name", "Isolde Fairwxxxxxx"),
        ("name", "Isolde Fair[redacted]"),
        ("name", "Isolde Fair(censored)"),
        ("handle", "copperlynx**"),
        ("name", "Isolde Fair###her"),
        ("name", "*solde *airweather"),
        ("address", "118 North *ollowmer* Road"),
        ("address", "118 North Hollow**** Road"),
        ("address", "118 N. H*ll*wm*re Rd"),
        ("address", "11* North Hollowmere Road, Tanbridge"),
        ("address", "Lindenstra?e 9, M?hrenfeld"),
        ("handle", "copper****88"),
        ("email", "i.fair*****er@example.net"),
        ("email", "i.fairweather@ex*****.net"),
        ("phone", "(541) 555-01**"),
        ("phone", "541-***-0133"),
        ("phone", "xxx-555-0133"),
        ("phone", "+1 541 555 XX33"),
    ],
)
def test_what_is_hidden_in_part_is_found(kind: str, text: str) -> None:
    (mention,) = found(f"who is this? {text} they say", kind)
    assert "masked" in mention.via
    assert mention.start in {13, 14}
    assert mention.end in {13 + len(text), 13 + len(text.partition(",")[0])}


def test_what_is_hidden_is_no_evidence() -> None:
    (plain,) = found("Isolde Fairweather", "name")
    (little,) = found("Isolde Fairw*ather", "name")
    (much,) = found("I***** F******ther", "name")
    assert plain.bits > little.bits > much.bits
    assert much.part == "fragment"
    assert plain.part == little.part == "whole"


@pytest.mark.parametrize(
    "text",
    [
        "f*** this s*** man, what a b***h",
        "**bold** and *emph* and __both__",
        "**Is** it *fair*?",
        "5 * 3 = 15, 2*x*y",
        "# heading\n## another",
        "call 1-800-***-****",
        "wtf?no",
        "http://a.example/x?y=z&b=c",
        "*" * 40,
        "a*b*c*d*e",
        "1920x1080 px, xxx",
        "and then... nothing…",
        "xxx-xxx-0133",
    ],
)
def test_other_signs_hide_nothing(text: str) -> None:
    assert found(text) == []


def test_a_word_alone_must_show_most_of_itself() -> None:
    assert found("co*********88", "handle") == []
    assert found("copp*rlynx88", "handle")


def test_emphasis_is_no_mask() -> None:
    (mention,) = found("*Isolde* **Fairweather**", "name")
    assert "masked" not in mention.via


def test_our_own_masked_forms_are_not_held_back() -> None:
    leaks = guard(WATCHED)
    assert leaks("Isolde Fairweather")
    assert not leaks("I•••••• F••••••••r, 118 N•••• H•••••••• R•••")


def test_where_several_words_fit_the_one_in_company_is_taken() -> None:
    masked = Masked([["john", "smithson"], ["jack", "rivers"]], [])
    for text, whole in (
        ("J*** Rivers", "Jack Rivers"),
        ("J*** Smithson", "John Smithson"),
        ("J*** R*****", "Jack Rivers"),
    ):
        view = masked.undone(View(text))
        assert view is not None
        assert view.text.casefold() == whole.casefold()
    assert masked.undone(View("J*** else")) is None


def test_it_is_as_secret_as_the_watchlist() -> None:
    masked = Watchlist([person()]).masked
    assert repr(masked) == "<Masked>"
    with pytest.raises(TypeError):
        masked.__reduce__()


def test_numbers_must_show_six_figures_and_end_alike() -> None:
    masked = Masked([], ["5415550133", "900456789"])
    for text, expected in (
        ("541-555-0***", "541-555-0133"),
        ("900-45-6xx9", "900-45-6789"),
        ("+1 541 555 ****", "+1 541 555 0133"),
    ):
        view = masked.undone(View(text))
        assert view is not None
        assert view.text == expected
    for text in ("541-55*-****", "541-555-9***", "541-555-0133", "12*-***-****-****"):
        assert masked.undone(View(text)) is None
