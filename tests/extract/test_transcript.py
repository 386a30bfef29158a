"""Logs and exports of chats: the same five messages as many programs write them down."""

from collections.abc import Callable

import pytest

from tests.extract.test_generic import SAID, Said
from watcher import extract
from watcher.extract.sites import transcript
from watcher.model import Document, Post


def lines(render: Callable[[Said], str]) -> str:
    return "\n".join(map(render, SAID))


def flat(s: Said) -> str:
    return " ".join(s.paragraphs)


def half(s: Said) -> str:
    """An hour of twelve."""
    return f"{(s.at.hour + 11) % 12 + 1}:{s.at:%M}"


def spanish(s: Said) -> str:
    return "a. m." if s.at.hour < 12 else "p. m."


def days(first: str, turn: str, hour: str) -> str:
    """A log that names each day once."""
    out = [f"{SAID[0].at:{first}}"]
    for before, s in zip((SAID[0], *SAID), SAID, strict=False):
        out += [f"{s.at:{turn}}"] if before.at.date() != s.at.date() else []
        out += [f"{s.at:{hour}} -!- {s.author} [~x@host.example] has joined #belts"]
        out += [f"{s.at:{hour}} <@{s.author}> {flat(s)}"]
    return "\n".join(out)


WITH_TEXT: dict[str, str] = {
    "whatsapp": "02/03/2024, 08:00 - Messages and calls are end-to-end encrypted.\n" + lines(lambda s: f"{s.at:%d/%m/%Y}, {s.at:%H:%M} - {s.author}: {s.text}"),
    "whatsapp, american": lines(lambda s: f"{s.at.month}/{s.at.day}/{s.at:%y}, {half(s)}\u202f{s.at:%p} - {s.author}: {s.text}"),
    "whatsapp, iphone": lines(lambda s: f"\u200e[{s.at:%d.%m.%y}, {s.at:%H:%M:%S}] ~ {s.author}: {s.text}"),
    "whatsapp, spanish": lines(lambda s: f"{s.at.day}/{s.at.month}/{s.at:%y}, {half(s)} {spanish(s)} - {s.author}: {s.text}"),
    "japanese": lines(lambda s: f"{s.at.year}年{s.at.month}月{s.at.day}日 {s.at:%H:%M} - {s.author}: {s.text}"),
    "german": lines(lambda s: f"{s.at.day}. März {s.at.year} um {s.at:%H:%M} - {s.author}: {s.text}"),
    "telegram": lines(lambda s: f"{s.author}, [{s.at:%d.%m.%Y %H:%M}]\n{s.text}\n"),
    "telegram, english": lines(lambda s: f"{s.author}, [{s.at:%b} {s.at.day}, {s.at.year} at {half(s)} {s.at:%p}]:\n{s.text}\n"),
    "discord, copied": lines(lambda s: f"{s.author} — {s.at:%m/%d/%Y} {half(s)} {s.at:%p}\n{s.text}"),
    "discord, exported": "=====\nGuild: Harbour\n=====\n\n" + lines(lambda s: f"[{s.at:%d-%b-%y %I:%M %p}] {s.author}\n{s.text}\n"),
    "skype": lines(lambda s: f"[{s.at:%d.%m.%Y %H:%M:%S}] {s.author}: {s.text}"),
    "element": lines(lambda s: f"{s.at:%a, %b} {s.at.day}, {s.at.year}, {half(s)} {s.at:%p} - {s.author}: {s.text}"),
}  # fmt: skip
IN_LINES: dict[str, str] = {
    "weechat": lines(lambda s: f"{s.at:%Y-%m-%d %H:%M:%S}\t{s.author}\t{flat(s)}"),
    "irssi": days("--- Log opened %a %b %d %H:%M:%S %Y", "--- Day changed %a %b %d %Y", "%H:%M"),
    "mirc": days("Session Start: %a %b %d %H:%M:%S %Y", "Session Time: %a %b %d 00:00:00 %Y", "[%H:%M]"),
    "hexchat": "**** BEGIN LOGGING AT Sat Mar  2 08:00:00 2024\n" + lines(lambda s: f"{s.at:%b %d %H:%M:%S} <{s.author}>\t{flat(s)}"),
    "a bot": lines(lambda s: f"[{s.at:%Y-%m-%dT%H:%M:%S}Z] <{s.author}> {flat(s)}"),
    "a recorder": lines(lambda s: f"{s.at:%Y-%m-%d %H:%M:%S} | {s.author}: {flat(s)}"),
}  # fmt: skip


def read(text: str, kind: str = "text/plain") -> tuple[str, tuple[Post, ...]]:
    reading = extract.read(Document(text.encode(), content_type=kind))
    return reading.software, reading.posts


def told(posts: tuple[Post, ...]) -> list[tuple[str, str, str]]:
    return [(post.author, post.posted_at[:16], post.text) for post in posts if post.author]


@pytest.mark.parametrize("program", WITH_TEXT)
def test_exported_chats(program: str) -> None:
    software, posts = read(WITH_TEXT[program])
    assert (software, told(posts)) == ("transcript", [(s.author, f"{s.at:%Y-%m-%dT%H:%M}", s.text) for s in SAID])


@pytest.mark.parametrize("program", IN_LINES)
def test_logs(program: str) -> None:
    software, posts = read(IN_LINES[program])
    assert (software, told(posts)) == ("transcript", [(s.author, f"{s.at:%Y-%m-%dT%H:%M}", flat(s)) for s in SAID])


def test_nothing_of_a_log_goes_unread() -> None:
    _, posts = read("A log of the harbour\n\n" + IN_LINES["irssi"])
    said = "\n".join(post.text for post in posts)
    assert posts[0].text == "A log of the harbour"
    assert all(word in said for word in ("Log opened Sat Mar 02", "[~x@host.example] has joined", "Day changed Sun"))


def test_hours_without_a_day_have_no_time() -> None:
    _, posts = read(lines(lambda s: f"[{s.at:%H:%M:%S}] <{s.author}> {flat(s)}"))
    assert [(post.author, post.posted_at) for post in posts] == [(s.author, "") for s in SAID]


def test_a_log_that_grows_keeps_its_messages() -> None:
    text = WITH_TEXT["telegram"]
    ids = [[post.id for post in read(part)[1]] for part in (text, f"{text}\nQuill, [18.03.2024 08:15]\nmore")]
    assert ids[1][:-1] == ids[0]


@pytest.mark.parametrize("text", [
    "Ann lives at Hollowmere Road\nshe comes home at 18:30: after work\nand that is all",
    "08:15 to work\n09:00 coffee\n17:30 home again, by bus",
    "Opening hours\nMon 08:15 - 12:00\nTue 08:15 - 12:00\nWed 08:15 - 12:00",
])  # fmt: skip
def test_hours_in_a_text_make_no_log(text: str) -> None:
    assert read(text)[0] == "paste"


@pytest.mark.parametrize("around", ["<pre>{}</pre>", "<div class=log><p>{}</p></div>"])
def test_a_log_in_a_page(around: str) -> None:
    log = lines(lambda s: f"[{s.at:%Y-%m-%d %H:%M}] &lt;{s.author}&gt; {flat(s)}")
    body = around.format(log if "pre" in around else log.replace("\n", "<br>"))
    _, posts = read(f"<!doctype html><html><body>{body}</body></html>", "text/html")
    assert told(posts) == [(s.author, f"{s.at:%Y-%m-%dT%H:%M}", flat(s)) for s in SAID]


def test_a_long_text_without_messages_is_no_log() -> None:
    assert transcript.posts("\n".join(("08:15 " + "a " * 60, "12.12.12 " * 30, ("a " * 19).strip())) * 5_000, "") == []
