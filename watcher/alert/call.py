"""What a format asks the sender to send: one HTTP request. Most are a POST of JSON to the webhook's address; some say otherwise."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from watcher.alert import wording
from watcher.model import Alert

USER_AGENT = "watcher"
_LIVE = re.compile(r"([@#!<])")


@dataclass(frozen=True, slots=True)
class Call:
    """One request. The address and the headers may hold secrets, so they never print."""

    url: str = field(repr=False)
    body: bytes = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    method: str = "POST"


def as_json(url: str, content: Any, headers: dict[str, str] | None = None, method: str = "POST") -> Call:
    """JSON to an address, as most platforms take it."""
    body = json.dumps(content, ensure_ascii=False).encode()
    return Call(url, body, {"Content-Type": "application/json", "User-Agent": USER_AGENT, **(headers or {})}, method)


def said(alert: Alert) -> list[str]:
    """What a message says below its title: the sentences, and the alert's number."""
    return [*wording.sentences(alert), f"alert {alert.id}"]


def answer(alert: Alert) -> tuple[str, str]:
    """The words of a link to answer by, and our own address behind it; both "" where there is none."""
    return (wording.say(alert.language, "answer") if alert.answer else ""), alert.answer


def with_answer(alert: Alert, text: str) -> str:
    """Plain text with the link to answer by at its end: it is ours, so it may be live."""
    words, link = answer(alert)
    return f"{text}\n{words}: {link}" if link else text


def lines(alert: Alert) -> list[str]:
    """Title, sentences and the alert's number: the words of every plain format."""
    return [wording.title(alert), *said(alert)]


def marked(alert: Alert, bold: str) -> str:
    """All words as markdown, the title between signs for bold, everything else as plain text."""
    return "\n".join([f"{bold}{escaped(wording.title(alert))}{bold}", *map(escaped, said(alert))])


def plain(alert: Alert, limit: int) -> str:
    """All words as plain text of at most so many characters."""
    return "\n".join(lines(alert))[:limit]


def dead(text: str) -> str:
    """Text in which nothing that names or calls somebody is live: a zero-width space behind each sign that could start it."""
    return _LIVE.sub("\\1\u200b", text)


def unlinked(text: str) -> str:
    """Text in which no platform finds an address to link or to fetch."""
    return text.replace("://", ":\u200b//")


def escaped(text: str, marks: str = "\\`*_{}[]()#+-.!|~>") -> str:
    """Markdown as plain text, mentions dead, nothing that a platform would turn into a link."""
    text = "".join(f"\\{c}" if c in marks else c for c in text)
    return unlinked(dead(text))


def scaled(alert: Alert, values: tuple[int | str, int | str, int | str, int | str, int | str]) -> Any:
    """A platform's own value for none, low, medium, high and critical."""
    return values[alert.severity]
