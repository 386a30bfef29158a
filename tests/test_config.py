"""The configuration file: what it may say, and how well it complains."""

import json
from pathlib import Path

import jsonschema
import pytest
import tomli

from watcher import config, spec
from watcher.decode import duration
from watcher.errors import ConfigError
from watcher.settings import Secret, Settings

TOP = Path(__file__).parents[1]


def load(folder: Path, text: str) -> Settings:
    path = folder / "watcher.toml"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return config.load(path)


def problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(folder, text)
    return [str(p) for p in caught.value.problems]


def test_the_file_at_the_top_is_generated() -> None:
    assert (TOP / "watcher.toml").read_text(encoding="utf-8") == spec.annotated()
    assert json.loads((TOP / "config" / "watcher.schema.json").read_text(encoding="utf-8")) == spec.schema()


def test_the_schema_accepts_what_the_program_accepts() -> None:
    jsonschema.Draft7Validator.check_schema(spec.schema())
    jsonschema.validate(tomli.loads(spec.annotated()), spec.schema())


def test_every_reader_may_be_named() -> None:
    from watcher.extract import ORDER

    assert set(spec.SOFTWARE) == {*ORDER, "auto"}


def test_the_repository_is_a_valid_configuration() -> None:
    settings = config.load(TOP / "watcher.toml")
    assert [s.name for s in settings.sites] == ["example forum", "example board", "example blog"]


def test_every_problem_at_once_with_its_place(tmp_path: Path) -> None:
    text = '[calm]\nmedium = "soon"\n[[sites]]\nname = "a"\npages = ["https://a.example/"]\nevry = "5m"\n[[webhooks]]\nname = "w"\nformat = "slak"\nurl = 5\n'
    found = problems(tmp_path, text)
    assert len(found) >= 4
    assert 'watcher.toml:6:1: unknown key "evry" in [[sites]] #1; did you mean "every"?\n  evry = ...\n  ^' in found
    assert any(p.startswith("watcher.toml:2:1:") and "duration" in p for p in found)
    assert any("watcher.toml:9:1:" in p and 'did you mean "slack"' in p for p in found)
    assert any("watcher.toml:10:1:" in p for p in found)


def test_a_syntax_error_has_line_and_column_and_no_value(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, '[log]\nlevel = "info"\nformat = secretword\n')
    assert found.startswith("watcher.toml:3:")
    assert "secretword" not in found


@pytest.mark.parametrize(
    ("site", "word"),
    [
        ('pages = ["ftp://a.example/"]', "http or https"),
        ('pages = ["https://me:pw@a.example/"]', "public pages only"),
        ('pages = ["https://a.example/"]\nrobots = "ignore"', "robots_reason"),
        ('pages = ["http://abc.onion/"]', "onion"),
        ('pages = ["https://a.example/"]\negress = "proxy"', "socks5"),
        ('pages = ["https://a.example/"]\nhosts = ["b.example"]', "hosts"),
        ("", "`pages` is missing"),
    ],
)
def test_what_a_site_may_not_say(tmp_path: Path, site: str, word: str) -> None:
    assert any(word in p for p in problems(tmp_path, f'[[sites]]\nname = "a"\n{site}\n'))


def test_a_broken_site_file_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "sites"
    folder.mkdir(parents=True)
    (folder / "more.toml").write_text(
        '[[sites]]\nname = "x"\npages = ["https://x.example/"]\nspeed = 1\n', encoding="utf-8"
    )
    (found,) = problems(tmp_path, "")
    assert found.startswith('more.toml:4:1: unknown key "speed"')


def test_secrets_are_read_where_they_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.url").write_text("https://hooks.example/1\n", encoding="utf-8")
    monkeypatch.setenv("HOOK", "https://hooks.example/2")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    for kind, place, value in (("file", "a.url", "/1"), ("env", "HOOK", "/2"), ("credential", "a.url", "/1")):
        secret = Secret(kind, place)
        assert secret.read(tmp_path).endswith(value)
        assert value not in repr(secret)
    with pytest.raises(ConfigError, match="cannot be read"):
        Secret("file", "missing").read(tmp_path)


def test_plain_secrets_are_warned_of(tmp_path: Path) -> None:
    settings = load(tmp_path, '[[webhooks]]\nname = "w"\nformat = "slack"\nurl = "https://hooks.example/xyz"\n')
    assert "in the clear" in str(settings.warnings[0])
    assert "xyz" not in repr(settings) + str(settings.warnings[0])


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("5m", 300), ("150ms", 0.15), ("2h", 7200), ("1d", 86400), ("5", None), ("m", None), ("5 minutes", None)],
)
def test_durations(text: str, seconds: float | None) -> None:
    assert duration(text) == seconds


def test_selectors_that_are_none_are_told_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "watcher.toml"
    path.write_text(
        '[[sites]]\nname = "a"\npages = ["https://a.example/"]\nselect = { post = "p[[", autor = "b" }\n[[sites]]\nname = "b"\npages = ["https://b.example/"]\nselect = { body = "p" }\n'
    )
    with pytest.raises(ConfigError) as told:
        config.load(path)
    text = str(told.value)
    assert "`post` must be a CSS selector" in text
    assert 'did you mean "author"' in text
    assert "`post` is missing" in text
