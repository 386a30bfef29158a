"""A text and the details in it -> the same text with "him", "his house" and "his number" in their place.

The lexicon of threats speaks of "him" and "his house", where a post has the name and the address: "burn 21 Ashgrove Lane to the ground". So
violence in a text about somebody is looked for both ways, in the four languages with a lexicon of their own. Disguised details are called so,
too.
"""

import re
from collections.abc import Iterable
from itertools import cycle

from watcher.judge.languages import WORD, Words, language
from watcher.judge.learnt import SOMEBODY
from watcher.model import Mention

WHO, WHERE = frozenset({"name", "handle", "relative"}), frozenset({"address", "relative_address"})
PHONE = frozenset({"phone", "relative_phone"})
"""Kinds of details that are called "him", "his house" and "his number"; all of them together."""
EVERY = WHO | WHERE | PHONE

_CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-ÞА-ЯЁ][^\W\d_]*")
_BEGINS = re.compile(r"(?:\A|[.!?:\n])\W{0,3}\Z")
"""What stands before the first word of a sentence."""
_OF = re.compile(r"['’]?s\b")
"""The end of a name, where something of somebody is meant."""
_JOINS = re.compile(r"[\W_]{0,4}")
"""What may stand between two pieces of an address."""


def called(text: str, mentions: Iterable[Mention], kinds: frozenset[str]) -> str:
    """The text with details of these kinds so called; nothing where none is."""
    words, parts, at = language(text), list[str](), 0
    if words is None:
        return ""
    for mention in sorted(
        (m for m in mentions if m.field == "text" and m.identifier.kind in kinds), key=lambda m: (m.start, -m.end)
    ):
        said, end = _said(text, mention, words)
        if mention.start < at:
            continue
        between = text[at : mention.start]
        if not (parts and parts[-1] == said and _JOINS.fullmatch(between)):
            parts += between, said
        at = end
    return "".join((*parts, text[at:])) if parts else ""


def unnamed(text: str, mentions: Iterable[Mention], field: str) -> str:
    """A field of a post, as long as it was, with the words of details unreadable: whoever is called Slaughter, or lives in Gallows Lane,
    threatens nobody with that. Of places and firms, and of what only may be a name, words with a capital are.
    """
    for mention in (m for m in mentions if m.field == field):
        whole = mention.identifier.kind in WHO and mention.part != "fragment"
        words = WORD if whole else _CAPITALISED
        hidden = words.sub(_hidden, text[mention.start : mention.end])
        text = f"{text[: mention.start]}{hidden}{text[mention.end :]}"
    return text


def masked(text: str, mentions: Iterable[Mention], field: str) -> str:
    """A field of a post, as long as it was, with one word for each detail in it."""
    for mention in (m for m in mentions if m.field == field and m.end - m.start >= len(SOMEBODY)):
        text = f"{text[: mention.start]}{SOMEBODY.ljust(mention.end - mention.start)}{text[mention.end :]}"
    return text


def _hidden(word: re.Match[str]) -> str:
    """Letters that make no word, none twice in a row: that would be a word drawn out."""
    return "".join((x.upper() if letter.isupper() else x) for letter, x in zip(word[0], cycle("xq"), strict=False))


_UNREADABLE = re.compile(rf"\b(?:xq)+x?\b|\b{SOMEBODY}\b", re.IGNORECASE)


def dotted(text: str) -> str:
    """The same with dots for the words of details, as people read it."""
    return _UNREADABLE.sub("•••", text)


def _said(text: str, mention: Mention, words: Words) -> tuple[str, int]:
    """What a detail is called, and where that ends."""
    kind, end = mention.identifier.kind, mention.end
    if kind not in WHO:
        return (words.house if kind in WHERE else words.number), end
    if ending := _OF.match(text, end):
        return words.his, ending.end()
    subject = _BEGINS.search(text, max(0, mention.start - 4), mention.start) or words.verb.match(text, end)
    return (words.he if subject else words.him), end
