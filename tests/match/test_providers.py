"""Mailboxes by their name and provider, and under all domains of one provider."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.match.kinds.email import SPELLINGS
from watcher.match.names.providers import same
from watcher.model import Post

PEOPLE = watched(
    '[[emails]]\nvalue = "wolken.anne91@gmail.com"\n[[emails]]\nvalue = "a.wolkenhauer@outlook.com"\n[[emails]]\nvalue = "river.stone@web.de"\n'
    '[[emails]]\nvalue = "holiday@gmail.com"\n[[emails]]\nvalue = "b.quint@icloud.com"\n'
)


def _parts(text: str) -> list[tuple[str, str]]:
    return [(m.part, text[m.start : m.end]) for m in mentions(Post("1", text), PEOPLE) if m.identifier.kind == "email"]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("her gmail is wolken.anne91", "gmail is wolken.anne91"),
        ("gmail: wolken.anne91", "gmail: wolken.anne91"),
        ("wolken.anne91 on gmail, go", "wolken.anne91 on gmail"),
        ("wolken.anne91@gmail lol", "wolken.anne91@gmail"),
        ("wolken.anne91 (google mail)", "wolken.anne91 (google mail"),
        ("wolken dot anne91 at gmail", "wolken dot anne91 at gmail"),
        ("outlook account a.wolkenhauer", "outlook account a.wolkenhauer"),
        ("wolken.anne91@googlemail.com", "wolken.anne91@googlemail.com"),
        ("b.quint at me dot com", "b.quint at me dot com"),
    ],
)
def test_a_mailbox_and_its_provider(text: str, span: str) -> None:
    assert _parts(text) == [("whole", span)]


@pytest.mark.parametrize("text", ["mail: wolken.anne91", "почта wolken.anne91", "river.stone, her mail"])
def test_a_word_for_a_mailbox_makes_its_name_a_fragment(text: str) -> None:
    assert [part for part, _ in _parts(text)] == ["fragment"]


@pytest.mark.parametrize(
    "text",
    [
        "wolken.anne91 was here",
        "wolken.anne91@yahoo.com",
        "I use gmail. Ask wolken.anne91",
        "wolken anne91 gmail",
        "my holiday mail, on gmail: holiday",
        "the web river.stone",
        "x.wolken.anne91 on gmail",
        "wolken.anne92 on gmail",
    ],
)
def test_a_name_without_its_provider_is_none(text: str) -> None:
    assert not _parts(text)


def test_one_mailbox_under_several_domains() -> None:
    assert same("googlemail.com") == ("googlemail.com", "gmail.com")
    assert same("example.org") == ("example.org",)


@pytest.mark.parametrize(("at", "dot"), SPELLINGS)
@pytest.mark.parametrize("mailbox", ["wolken.anne91", "a.wolkenhauer", "b.quint"])
def test_a_mailbox_whose_signs_are_said(mailbox: str, at: str, dot: str) -> None:
    """In any language, whichever of its parts is the longest; a dot is a dot where none is said."""
    domain = {"wolken.anne91": "gmail.com", "a.wolkenhauer": "outlook.com", "b.quint": "icloud.com"}[mailbox]
    said = f"mail: {mailbox.replace('.', f' {dot} ')} {at or '@'} {domain.replace('.', f' {dot} ')}, go"
    assert ("whole", said[6:-4]) in _parts(said)
