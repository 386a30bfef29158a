"""Person files: what they may say, and that no message echoes a value."""

import re
from datetime import date
from pathlib import Path

import pytest

from tests.fakes import PERSON, person
from watcher import people
from watcher.errors import ConfigError

TODAY = date(2026, 11, 22)


def problems(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        people.read("wren.toml", text)
    return [str(p) for p in caught.value.problems]


def test_every_list_is_read() -> None:
    wren = person()
    assert len(wren.addresses) == 2
    assert wren.addresses[1].standing.value == "hiding"
    assert wren.relatives[0].phones[0].reveal() == "+15415550177"
    assert [h.public for h in wren.handles] == [False, True]
    assert "Fairweather" not in repr(wren)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('value = "+15415550133"', 'value = "541 555 0133"', "E.164"),
        ("value = 1994-03-17", 'value = "1994-03-17"', "without quotes"),
        ("lat = 44.05432", "lat = 144.05432", "from -90 to 90"),
        ('country = "US"', 'country = "XX"', "ISO 3166-1"),
        ('kind = "hiding"', 'kind = "hidng"', 'did you mean "hiding"'),
        ("expires = 2027-10-30", "expires = 2028-10-30", "12 months"),
        ('value = "i.fairweather@example.net"', 'value = "i.fairweather"', "e-mail"),
        ('value = "QXR 4417"', 'valeu = "QXR 4417"', 'did you mean "value"'),
        ('codename = "wren"', 'codename = "Wren F"', "lower-case"),
        ('label = "hiding place"', 'label = "at Gullwing"', "word of a protected value"),
    ],
)
def test_what_is_impossible_is_told_with_its_place_and_without_its_value(old: str, new: str, word: str) -> None:
    found = problems(PERSON.replace(old, new))
    assert any(word in p for p in found), found
    assert all(re.match(r"wren\.toml:\d+:\d+: ", p) for p in found)
    value = new.partition("= ")[2].strip('"')
    assert not any(value in p for p in found if value not in {"hidng", "Wren F"})


def test_every_problem_at_once() -> None:
    text = (
        PERSON.replace("+15415550133", "5550133")
        .replace('country = "DE"', 'country = "D"')
        .replace("lon = -123", "lon = -1230")
    )
    assert len(problems(text)) == 3


def test_check_digits_and_reserved_numbers_are_never_judged() -> None:
    people.read("w.toml", PERSON.replace("+15415550133", "+19995550100").replace("912-44-0817", "000-00-0000"))


def test_a_bare_name_is_not_watched() -> None:
    text = PERSON.partition("[[names]]")[0] + '[[names]]\nvalue = "Isolde Fairweather"\n'
    assert "fewer than 2 private identifiers" in problems(text)[0]


def test_one_broken_file_takes_only_its_person_out(tmp_path: Path) -> None:
    (tmp_path / "wren.toml").write_text(PERSON, encoding="utf-8")
    (tmp_path / "lark.toml").write_text(
        PERSON.replace('"wren"', '"lark"').replace("2027-10-30", "2026-11-10"), encoding="utf-8"
    )
    (tmp_path / "finch.toml").write_text("codename = 5\n", encoding="utf-8")
    (tmp_path / "owl.toml.age").write_bytes(b"age-encryption.org/v1")
    loaded = people.load(tmp_path, TODAY)
    assert [p.codename for p in loaded.persons] == ["wren"]
    assert loaded.unwatched == {"lark": "consent", "finch": "file", "owl": "file"}
    assert any("has expired" in str(p) for p in loaded.problems)
    assert any("sealed" in str(p) for p in loaded.problems)


def test_readable_by_everybody_is_warned_of(tmp_path: Path) -> None:
    file = tmp_path / "wren.toml"
    file.write_text(PERSON, encoding="utf-8")
    file.chmod(0o644)
    assert "chmod 600" in str(people.load(tmp_path, TODAY).warnings[0])
    file.chmod(0o600)
    assert people.load(tmp_path, TODAY).warnings == ()


def test_a_sealed_file_opens_with_the_configured_identity(tmp_path: Path) -> None:
    pyrage = pytest.importorskip("pyrage")
    from watcher import config
    from watcher.seal import unsealer

    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "wren.toml.age").write_bytes(pyrage.encrypt(PERSON.encode(), [identity.to_public()]))
    (tmp_path / "key").write_text(f"# made today\n{identity}\n")
    (tmp_path / "key").chmod(0o600)
    (tmp_path / "watcher.toml").write_text('[people]\nidentity = { file = "key" }\n')
    unseal = unsealer(config.load(tmp_path / "watcher.toml"))
    assert [p.codename for p in people.load(tmp_path / "wren.toml.age", TODAY, unseal).persons] == ["wren"]
    (tmp_path / "key").write_text(f"{pyrage.x25519.Identity.generate()}\n")
    other = people.load(tmp_path / "wren.toml.age", TODAY, unsealer(config.load(tmp_path / "watcher.toml")))
    assert other.unwatched == {"wren": "file"}
    assert "cannot be opened" in str(other.problems[0])


@pytest.mark.parametrize(
    "line",
    [
        'coun118 North Hollowmere Road"',
        'value "+15415550133',
        "Hollowmere = = 3",
        "[[118 Hollowmere",
        "hollowmere.road = [",
        'x = """Hollowmere',
    ],
)
def test_a_broken_line_never_shows_what_may_be_a_value(line: str) -> None:
    with pytest.raises(ConfigError) as told:
        people.read("wren.toml", f'codename = "wren"\n{line}\n')
    assert not {"Hollowmere", "5415550133", "118"} & set(re.findall(r"[A-Za-z]{5,}|[0-9]{3,}", str(told.value)))


@pytest.mark.parametrize(
    ("label", "fine"), [("old apartment", True), ("street address", True), ("the Marsh house", False)]
)
def test_a_label_may_say_what_a_line_is_and_not_where(label: str, fine: bool) -> None:
    text = PERSON + f'[[addresses]]\nlabel = "{label}"\nline = "12 Marsh Street, Apartment 3, Oldbury"\n'
    if fine:
        assert people.read("wren.toml", text).addresses[-1].label == label
    else:
        with pytest.raises(ConfigError, match="holds a word of a protected value"):
            people.read("wren.toml", text)
