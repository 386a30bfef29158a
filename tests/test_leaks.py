"""Canary details through the whole journey, failing stages included: in no log, error, request, database byte or alert."""

import asyncio
import io
import json
import re
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote_plus

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.alert.test_platforms import made
from tests.fakes import alerted, forms, laboratory, running, until, wait
from tests.test_calm import Forum
from tests.test_look import START, watch
from watcher import log
from watcher.alert.send import renderer
from watcher.daemon import Daemon
from watcher.demo.story import Story
from watcher.match import data
from watcher.metrics import exposition
from watcher.model import Alert, Hidden
from watcher.spec import FORMATS, LANGUAGES
from watcher.watch.ready import load

TODAY = datetime.fromtimestamp(START, UTC).date()

CANARIES = (
    "Marisol Quennell",
    "Quennell",
    "47 Wrenfield Terrace",
    "Wrenfield",
    "Larkhaven",
    "5415550142",
    "m.quennell@example.net",
    "Odile Quennell",
    "5415550187",
)
POST = "Marisol Quennell, 47 Wrenfield Terrace, Apt 9, Larkhaven, OR 97999, (541) 555-0142, m.quennell@example.net, sister Odile Quennell"


def leaked(held: str) -> list[str]:
    low = held.lower()
    return [form for canary in CANARIES for form in forms(canary) if len(form) >= 5 and form.lower() in low]


def test_no_canary_leaves_by_any_door(tmp_path: Path) -> None:
    journal, screen = io.StringIO(), io.StringIO()
    sent: list[str] = []

    async def journey() -> None:
        async with laboratory(tmp_path / "lab") as (story, path):
            sites = path.parent / "config" / "sites" / "example.toml"
            sites.write_text(
                sites.read_text()
                + f'\n[[sites]]\nname = "gone"\npages = ["http://127.0.0.1:{story.ports["forum"]}/gone/"]\nevery = "1s"\ngap = "150ms"\n'
            )
            (path.parent / "discord.url").write_text("http://127.0.0.1:9/secret-token\n")
            async with running(path) as daemon:
                await until(
                    lambda: (
                        all(h.last_clear for n, h in daemon.looker.health.items() if n != "gone")
                        and len(daemon.looker.health) == 4
                    )
                )
                story.sample.say("forum", 1, "Odile Quennell", POST)
                story.sample.say("board", next(iter(story.sample.board)), "Anonymous", POST)
                story.sample.entries.append(story.sample.threads[1][-1])
                await until(
                    lambda: (
                        sum(n == "generic" and b["type"].startswith("watcher.alert") for n, b in story.sink.got) >= 1
                    )
                )
                await until(lambda: "delivery_failed" in journal.getvalue())
                screen.write(
                    repr(daemon)
                    + repr(daemon.settings)
                    + repr(daemon.people)
                    + repr(daemon.looker.watchlist)
                    + repr(vars(daemon.looker))
                )
                screen.write(json.dumps(await daemon.answers.status({})) + json.dumps(await daemon.answers.alerts({})))
                broken(daemon)
            sent.extend([json.dumps(b) for _, b in story.sink.got])

    def broken(daemon: Daemon) -> None:
        """A stage that fails with a detail in its locals: the traceback must not show them."""
        detail = POST
        try:
            raise ValueError(len(detail))
        except ValueError:
            log.get().exception("stage_failed")
            log.get().error("careless", text=detail)
            screen.write(traceback.format_exc())

    stderr, sys.stderr = sys.stderr, journal
    try:
        log.setup("json", "debug")
        (tmp_path / "lab").mkdir()
        wait(journey())
    finally:
        sys.stderr = stderr
        log.scrubber.guard = None
        log.setup()
    assert "finding" in journal.getvalue()
    assert log.BLOCKED in journal.getvalue()
    assert "secret-token" not in journal.getvalue()
    stored = b"".join(f.read_bytes() for f in (tmp_path / "lab").glob("watcher.db*")).decode("latin-1")
    assert stored
    for name, held in (
        ("log", journal.getvalue()),
        ("screen", screen.getvalue()),
        ("sent", "\n".join(sent)),
        ("store", stored),
    ):
        assert not leaked(held), name
    names = " ".join(str(f.relative_to(tmp_path)) for f in tmp_path.rglob("*"))
    assert not leaked(names)


def test_a_thread_whose_slug_holds_the_name_is_read_and_never_shown(tmp_path: Path) -> None:
    requests: list[str] = []
    slug = "marisol-quennell-wrenfield.7"

    async def listing(_: web.Request) -> web.Response:
        row = f'<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/{slug}/">about her</a></div></div>'
        return web.Response(text=f'<html id="XF"><body>{row}</body></html>', content_type="text/html")

    async def thread(request: web.Request) -> web.Response:
        requests.append(request.path)
        post = f'<article class="message message--post" data-author="a" data-content="post-1"><div class="message-body"><div class="bbWrapper">{POST}</div></div></article>'
        return web.Response(text=f'<html id="XF"><body>{post}</body></html>', content_type="text/html")

    async def journey(story: Story, path: Path) -> str:
        app = web.Application()
        app.router.add_get("/whats-new/", listing)
        app.router.add_get("/threads/{slug}/", thread)
        await story._serve("slugs", app)
        sites = path.parent / "config" / "sites" / "example.toml"
        port = story.ports["slugs"]
        sites.write_text(
            f'[[sites]]\nname = "slugs"\npages = ["http://127.0.0.1:{port}/whats-new/"]\nevery = "1s"\ngap = "150ms"\n'
        )
        path.write_text(path.read_text().replace("allow_private = [", f'allow_private = ["127.0.0.1:{port}", '))
        async with running(path):
            await until(lambda: alerted(story))
        return "\n".join(json.dumps(b) for _, b in story.sink.got)

    async def main() -> None:
        async with laboratory(tmp_path) as (story, path):
            assert not leaked(await journey(story, path))

    wait(main())
    assert requests
    assert set(requests) == {f"/threads/{slug}/"}
    assert not leaked(b"".join(f.read_bytes() for f in tmp_path.glob("watcher.db*")).decode("latin-1"))


# --- any person, any word of theirs ---------------------------------------------------------------------------------

_SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
WORDS = st.lists(st.sampled_from(_SYLLABLES), min_size=4, max_size=5).map("".join).filter(lambda w: not data.is_word(w))
FIGURES = st.text("0123456789", min_size=9, max_size=9).map("9{}".format)


@st.composite
def invented(draw: st.DrawFn) -> tuple[str, str]:
    """A person's file of made-up words, and a post that tells all of it."""
    words = draw(st.lists(WORDS, min_size=8, max_size=8, unique=True))
    given, family, street, town, handle, box, sister, clinic = words
    phone, number = draw(FIGURES), draw(FIGURES)
    file = f"""
codename = "wren"
consent = {{given_by = "self", on = {TODAY}, expires = {TODAY + timedelta(days=300)}}}
names = [{{value = "{given.title()} {family.title()}"}}]
handles = [{{value = "{handle}"}}]
addresses = [{{house_number = "47", street = "{street.title()} Road", city = "{town.title()}", line = "47 {street.title()} Road, {town.title()}", country = "US"}}]
phones = [{{value = "+1541{phone[:7]}"}}]
emails = [{{value = "{box}@example.net"}}]
ids = [{{value = "{number}", kind = "national"}}]
workplaces = [{{value = "{clinic.title()} Clinic"}}]
relatives = [{{relation = "sister", name = "{sister.title()} {family.title()}"}}]
"""
    told = f"{given} {family} ({handle}), 47 {street} road, {town}, 541{phone[:7]}, {box}@example.net, {number}, {clinic} clinic, sister {sister} {family}"
    return file, told


def hidden(value: object) -> Iterator[str]:
    """Every protected value inside a person."""
    if isinstance(value, Hidden):
        yield value.reveal()
    elif isinstance(value, tuple):
        for item in value:
            yield from hidden(item)
    elif is_dataclass(value):
        for part in dataclass_fields(value):
            yield from hidden(getattr(value, part.name))


def telling(value: str) -> Iterator[str]:
    """The words of a value that tell by themselves: 10 bits by the matcher's own table, and figures that are no date or count of ours."""
    for token in re.findall(r"[a-z]{4,}|[0-9]{7,}", value.lower()):
        if token.isdigit() or (data.word_bits(token) >= 10 and not data.is_word(token)):
            yield token


@settings(max_examples=12, deadline=None, derandomize=True)
@given(invented())
def test_no_telling_word_of_anybody_goes_out_by_any_format_log_or_metric(person: tuple[str, str]) -> None:
    file, told = person
    forum, journal, out = Forum(), io.StringIO(), list[str]()

    async def main(folder: Path) -> set[str]:
        more = '[control]\npublic = "https://watch.example"\n[[routes]]\nto = ["team"]\nlinks = true'
        async with watch(folder, forum, "/threads/1/", more) as (seen, asked):
            (folder / "people" / "wren.toml").write_text(file)
            daemon = seen.daemon
            await daemon.reload()
            await seen.look()
            forum.posts += [told, f"somebody shoot {told}"]
            assert [a for a in await seen.look() if a.type == "watcher.alert.opened"]
            for alert in await seen.waiting():
                out.extend(sent(alert))
            out.extend([repr(vars(daemon)), *map(repr, vars(daemon).values()), *asked])
            out.append(json.dumps([await daemon.answers.status({}), await daemon.answers.alerts({})]))
            out.append(exposition((await daemon.answers.health()).samples))
            out.append(b"".join(f.read_bytes() for f in folder.glob("watcher.db*")).decode("latin-1"))
            return {token for one in daemon.people.persons for value in hidden(one) for token in telling(value)}

    stderr, sys.stderr = sys.stderr, journal
    try:
        log.setup("json", "debug")
        with tempfile.TemporaryDirectory() as folder:
            tokens = asyncio.run(main(Path(folder)))
    finally:
        sys.stderr = stderr
        log.scrubber.guard = None
        log.setup()
    assert len(tokens) >= 10
    everything = "\n".join([journal.getvalue(), *out]).lower()
    assert not {token for token in tokens if token in everything}


def sent(alert: Alert) -> Iterator[str]:
    """An alert as each format sends it, in every language."""
    for language in LANGUAGES:
        for name in FORMATS:
            if name == "mail":
                yield json.dumps(renderer(name).render(replace(alert, language=language)), ensure_ascii=False)
            else:
                request = made(name, replace(alert, language=language))
                yield unquote_plus(request.body.decode()) + request.url + repr(request.headers)


def test_a_name_that_others_can_list_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> list[str]:
        async with watch(tmp_path, lambda _: web.Response(text="words"), "/") as (seen, _):
            return [a.note for a in await seen.waiting() if a.sight == "degraded:leak"]

    assert asyncio.run(main()) == []
    path = tmp_path / "people" / "wren.toml"
    path.rename(path.with_name("isolde-fairweather.toml"))
    monkeypatch.setattr("sys.argv", ["watcher", "run", "--note", "118 North Hollowmere Road, Tanbridge"])
    loaded = load(tmp_path / "watcher.toml", START)
    assert loaded.exposed == ("a file of a person", "the command line of the watch")
    assert all("airweather" not in what for what in loaded.exposed)
