"""Every sentence of these tests with the level at which it is meant: what bench/learn_threats.py learns from.

Sentences that serve nothing else stand in lists/: a level (E, I or N: explicit, implied, none), a tab and a sentence a line. "{N}" is a name in
them, "{A}" an address.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.judge import (
    test_aimed,
    test_basic,
    test_everyday,
    test_figures_of_speech,
    test_lands,
    test_meant,
    test_new_words,
    test_plain_words,
    test_threat,
    test_turns,
    test_worded,
)
from watcher.model import Threat

LISTS = Path(__file__).parent / "lists"
LEVELS = {"E": Threat.EXPLICIT, "I": Threat.IMPLIED, "N": Threat.NONE}

Said = tuple[Threat, str]


def every() -> dict[str, Threat]:
    return {sentence: level for level, sentence in (*_tables(), *_languages(), *listed())}


def listed() -> Iterator[Said]:
    for path in sorted(LISTS.glob("*.tsv")):
        yield from of(path)


def of(path: Path) -> Iterator[Said]:
    """The sentences of a list."""
    for line in path.read_text(encoding="utf-8").splitlines():
        level, sentence = line.split("\t")
        yield LEVELS[level], sentence


def _tables() -> Iterator[Said]:
    for table in (test_meant, test_worded):
        for level, text in (("E", table.EXPLICIT), ("I", table.IMPLIED), ("N", table.NONE)):
            yield from _all(level, text.strip().splitlines())
    for many in (test_new_words, test_plain_words):
        for level, texts in (("E", many.EXPLICIT), ("I", many.IMPLIED), ("N", many.HARMLESS)):
            yield from _all(level, texts)
    for level, texts in (("E", test_threat.EXPLICIT), ("I", test_threat.IMPLIED), ("N", test_threat.NONE)):
        yield from _all(level, texts)
    yield from test_threat.MORE
    yield from ((level, text) for level, texts in test_threat.SLANG.items() for text in texts.split("|"))
    yield from _all("N", (test_figures_of_speech.PLAYED + test_figures_of_speech.POLITICS).strip().splitlines())
    yield from _all("N", test_turns.CALM)


def _languages() -> Iterator[Said]:
    yield from ((level, said) for level, _, said in test_aimed.AIMED)
    for level, texts in (("E", test_turns.EXPLICIT), ("I", test_turns.IMPLIED)):
        yield from _all(level, (line for text in texts.values() for line in text.strip().splitlines()))
    for said in test_basic.SAID.values():
        yield from (
            (Threat.EXPLICIT if at == test_basic.DEATH else Threat.IMPLIED, text) for at, text in enumerate(said)
        )
    for deeds in test_basic.DEEDS.values():
        yield from _all("E", deeds[:2])
    calm = (test_basic.CALM, test_basic.HARMLESS, test_basic.REPORTS, test_lands.CALM)
    yield from _all("N", (text for table in calm for texts in table.values() for text in texts))
    yield from _all("N", (text for texts in test_everyday.SAID.values() for text in texts))


def _all(level: str, texts: Iterable[str]) -> Iterator[Said]:
    return ((LEVELS[level], text) for text in texts)
