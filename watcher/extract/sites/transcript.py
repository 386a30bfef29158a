"""What was said in a chat, as its programs write it down: a log of IRC, an exported or copied conversation. Each message is a post.

In: text. Out: its messages in order, none where it is no transcript. Two shapes are known: a line of its own for each message, which begins
with the time ("[08:15] <name> ...", "02/03/2024, 08:15 - name: ..."), and a heading above each ("name — 02/03/2024 08:15"). Lines that begin
no message belong to the one above. Where only hours are shown, the day is that of the last line that names one. Nothing goes unread: what
stands above the first message, and what the program itself says, is a post without an author.

The shapes are those of the exports and logs of WhatsApp, Telegram, Discord, Signal, Skype, Element, irssi, WeeChat, ZNC, mIRC and HexChat.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from watcher import dates
from watcher.extract.forum import unique
from watcher.extract.page import Page, digest
from watcher.model import Link, Post

MIN_MESSAGES = 3
MAX_PREFACE = 60
"""Lines above the first message."""
MIN_SHARE = 0.1
"""Of the lines: that many begin a message."""
_WHEN = rf"(?P<when>{dates.MOMENT})"
_NAME = r"[^\s:<>\[\]][^:<>\[\]\n]{0,39}?"
_LINE = re.compile(
    rf"[\[(]?{_WHEN}[\])]?\s*(?:[-–—|]\s)?(?:~\s?)?(?:<[\s@+%&~!*]?(?P<nick>[^<>\n]{{1,40}})>\s?|(?P<said>{_NAME}):(?:\s|\Z)|(?<=\t)(?P<tab>[^\t\n]{{1,40}})\t)(?P<text>.*)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    rf"(?:(?P<name>{_NAME})(?:,|\s?[—–•|-])?\s+[\[(]?{_WHEN}[\])]?:?|\[{_WHEN.replace('<when>', '<first>')}\]\s(?P<behind>{_NAME})):?\Z",
    re.IGNORECASE,
)
_BEGINS = re.compile(rf"[\[(]?{_WHEN}[\])]?(?=\s|\Z)", re.IGNORECASE)
_TURN = re.compile(r"(?:[-*#=]{2,}|#|\[|Session )", re.IGNORECASE)
"""How a line begins in which a program tells of a new day."""
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\ufeff]")
"""Marks of direction, which WhatsApp writes before lines."""
_HALF = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)
"""A clock of twelve hours."""


@dataclass(slots=True)
class _Message:
    author: str
    when: str
    day: str  # the last line that named one, where the time does not
    lines: list[str] = field(default_factory=list)


def knows(page: Page) -> bool:
    return page.kind == "text" and _shape(_lines(page.text)) is not None


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return posts(page.text, page.document.url), []


def posts(text: str, url: str) -> list[Post]:
    """The messages of a text, none where it is no transcript."""
    lines = _lines(text)
    shape = _shape(lines)
    said = [message for message in _messages(lines, shape) if any(message.lines)] if shape else []
    day_first = _day_first([message.when for message in said])
    days = {day: dates.iso(day) for day in {message.day for message in said}}
    return unique(_post(message, days[message.day], url, day_first=day_first) for message in said)


def _lines(text: str) -> list[str]:
    return [_MARKS.sub("", line) for line in text.splitlines()]


def _shape(lines: list[str]) -> re.Pattern[str] | None:
    """The shape in which most lines begin a message."""
    filled = [clean for line in lines if (clean := line.strip())]
    for shape in (_LINE, _HEADING):
        begun = [at for at, line in enumerate(filled) if shape.match(line)]
        if len(begun) >= max(MIN_MESSAGES, MIN_SHARE * len(filled)) and begun[0] <= MAX_PREFACE:
            return shape
    return None


def _messages(lines: list[str], shape: re.Pattern[str]) -> Iterator[_Message]:
    message, day = _Message("", "", ""), ""
    for line in lines:
        begun = _begun(line.strip(), day, shape)
        if begun is None and _TURN.match(line) and dates.iso(line):
            day = line
            begun = _Message("", "", day, [line])
        if begun is None:
            message.lines.append(line)
        else:
            yield message
            message = begun
    yield message


def _begun(line: str, day: str, shape: re.Pattern[str]) -> _Message | None:
    """The message that a line begins."""
    found = shape.match(line)
    if found is None:  # what the program says itself: that somebody came
        alone = _BEGINS.match(line) if shape is _LINE else None
        return _Message("", alone["when"], day, [line[alone.end() :]]) if alone else None
    parts = found.groupdict()
    author = next(filter(None, map(parts.get, ("nick", "said", "tab", "name", "behind"))), "")
    when = parts["when"] or parts.get("first") or ""
    return _Message(author.strip(" ~"), when, day, [parts.get("text") or ""])


def _post(message: _Message, day: str, url: str, *, day_first: bool) -> Post:
    """A message as a post; `day`: that of the last line that named one, in ISO 8601."""
    at = (
        dates.iso(message.when, day_first=day_first)
        or dates.iso(f"{message.when} {day[:4]}")
        or dates.iso(f"{message.when} {day[:10]}")
    )
    text = "\n".join(message.lines).strip()
    return Post(digest(message.author, message.when, message.day, text), text, message.author, at, url)


def _day_first(whens: list[str]) -> bool:
    """Do figures put the day first? Where the dates do not tell: yes, unless the clock has twelve hours."""
    return dates.order(whens) or not any(map(_HALF.search, whens))
