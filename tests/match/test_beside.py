"""A disguised detail beside what stands in posts: lines, lists, prices, dates, other scripts."""

import base64

import pytest

from tests.match.test_more import kinds

CODED = base64.b64encode(b"Isolde Fairweather").decode()
CODES = " ".join(str(code) for code in b"Isolde Fairweather")
FIGURES = {str(n): "." * n + "-" * (5 - n) if n < 6 else "-" * (n - 5) + "." * (10 - n) for n in range(10)}
CALLED = " ".join(FIGURES[figure] for figure in "5415550133")
BESIDE = [
    f"posted by user1234\n{CODED}",
    f"2026-11-01\n{CODED}\nSeeYouThereMyFriend12",
    f"{CODED}\n{base64.b64encode(b'118 North Hollowmere Road').decode()}",
    "\n".join([base64.b64encode(b"Isolde Fairweather!").decode().rstrip("=")] * 4),
    f"2026-11-01 {CODES}",
    f"$5 {CODES}, 25 years old",
    "**I*olde Fairw*ather**",
    "so I*olde Fairw*ather...",
    "这是Isodle Fairwaether的",
    "그는 Isodle Fairwaether입니다",
    "อยู่กับIsodle Fairwaetherครับ",
]


@pytest.mark.parametrize("text", BESIDE)
def test_a_name_is_met_in_whatever_way_it_is_hidden(text: str) -> None:
    assert "name" in kinds(text)


@pytest.mark.parametrize("text", ["这是March 17, 1994哦", "생일은 17 March 1994입니다"])
def test_a_month_touches_another_script(text: str) -> None:
    assert "dob" in kinds(text)


@pytest.mark.parametrize(
    "text", ["9 31 12 104 14 25 8 3 19", "05 06 07 08 09 10 11 12", "user1234\nQUJDREVGR0hJSktMTU5PUA"]
)
def test_numbers_and_blocks_that_say_nothing(text: str) -> None:
    assert not kinds(text)
