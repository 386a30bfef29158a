"""Japanese names with one part in kana."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.match.scripts.kana import in_kana, read_aloud
from watcher.model import Post


def test_romanised_words_in_kana() -> None:
    assert in_kana("Misaki") == ("みさき", "ミサキ")
    assert in_kana("Hattori")[0] == "はっとり"
    assert "りょうた" in in_kana("Ryota")
    assert "えんどう" in in_kana("Endo")
    assert "しんいち" in in_kana("Shinichi")
    assert in_kana("Isolde") == ()
    assert in_kana("") == ()


def test_only_chinese_signs_beside_latin_letters_are_read() -> None:
    assert list(read_aloud(["田中 美咲"])) == []
    assert list(read_aloud(["Misaki Tanaka", "Isolde"])) == []
    assert (0, "田中 みさき") in read_aloud(["田中 美咲", "Misaki Tanaka"])


@pytest.mark.parametrize(
    ("names", "texts"),
    [
        (("田中 美咲", "Misaki Tanaka"), "田中みさき|田中ミサキ|たなか美咲|タナカ美咲さん|みさき田中"),
        (("遠藤 良太", "Ryota Endo"), "遠藤りょうたさん|エンドウ良太"),
    ],
)
def test_one_part_in_kana(names: tuple[str, str], texts: str) -> None:
    people = watched("".join(f'[[names]]\nvalue = "{name}"\n' for name in names))
    for text in texts.split("|"):
        assert "whole" in {m.part for m in mentions(Post("1", text), people) if m.identifier.kind == "name"}, text
