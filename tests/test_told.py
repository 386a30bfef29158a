"""Who is told what, when, in which language, and how people answer: routes, quiet hours, links, platforms, webhooks that are gone or stuck."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import served, tell_only, wait
from tests.test_calm import CRITICAL, Forum, of
from tests.test_look import ADDRESS, Watch, watch
from watcher import calm, pipeline
from watcher.alert import wording
from watcher.daemon import Daemon
from watcher.errors import StoreError
from watcher.judge.ledger import Ledger
from watcher.model import Post, Severity
from watcher.spec import LANGUAGES
from watcher.store import Judged

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, zone: ZoneInfo = BERLIN) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()


# --- times ----------------------------------------------------------------------------------------------------------


def test_quiet_hours_put_off_to_their_end_and_know_summer_time() -> None:
    assert calm.after_quiet(at("2026-11-22T23:10"), "22:00-07:00", BERLIN) == at("2026-11-23T07:00")
    assert calm.after_quiet(at("2026-11-22T03:10"), "22:00-07:00", BERLIN) == at("2026-11-22T07:00")
    assert calm.after_quiet(at("2026-11-22T12:00"), "22:00-07:00", BERLIN) == at("2026-11-22T12:00")
    assert calm.after_quiet(at("2026-11-22T12:30"), "12:00-13:00", BERLIN) == at("2026-11-22T13:00")
    assert calm.after_quiet(at("2027-03-28T01:30"), "01:00-07:00", BERLIN) == at("2027-03-28T07:00")
    assert calm.next_at(at("2026-10-25T01:00"), "09:00", BERLIN) == at("2026-10-25T09:00")


@given(st.floats(0, 4e9), st.integers(0, 23), st.integers(0, 59))
def test_the_next_time_of_day_lies_within_a_day_and_the_last_one_a_day_before(
    now: float, hour: int, minute: int
) -> None:
    then = calm.next_at(now, f"{hour:02}:{minute:02}", BERLIN)
    assert 82_800 - 3600 <= then - calm.last_at(now, f"{hour:02}:{minute:02}", BERLIN) <= 90_000 + 3600
    local = datetime.fromtimestamp(then, BERLIN)
    assert now - 3600 <= then <= now + 90_000 + 3600
    assert local.minute == minute


def test_messages_say_the_time_of_their_readers(tmp_path: Path) -> None:
    async def main(zone: str, folder: Path) -> str:
        folder.mkdir()
        forum = Forum()
        async with watch(folder, forum, "/threads/1/", f'[calm]\nzone = "{zone}"') as (seen, _):
            await seen.look()
            forum.posts.append(CRITICAL)
            (alert,) = of(await seen.look(), "opened")
            return " ".join(wording.sentences(alert))

    assert "first seen 2026-09-21 14:15 UTC." in asyncio.run(main("UTC", tmp_path / "utc"))
    told = asyncio.run(main("Europe/Berlin", tmp_path / "berlin"))
    assert "first seen 2026-09-21 16:15 UTC+02:00." in told
    assert "Calls again at 2026-09-21 16:20 UTC+02:00" in told
    assert "first seen 2026-09-21 19:45 UTC+05:30." in asyncio.run(main("Asia/Kolkata", tmp_path / "kolkata"))


# --- words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_all_that_english_says(language: str) -> None:
    english, other = wording.catalogue("en"), wording.catalogue(language)
    assert other.keys() == english.keys()
    for key, text in english.items():
        wanted, given_ = ({f for _, f, _, _ in Formatter().parse(t) if f} for t in (text, other[key]))
        assert given_ == wanted, key
        assert re.findall("`watcher [^`]*`", other[key]) == re.findall("`watcher [^`]*`", text), key
        assert "!" not in other[key]


def test_each_webhook_is_told_in_its_own_language(tmp_path: Path) -> None:
    more = '[[webhooks]]\nname = "berlin"\nformat = "slack"\nurl = "http://127.0.0.1:9/"\nlanguage = "de"\nallow_private = true'

    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
            await seen.look()
            forum.posts.append(CRITICAL)
            await seen.look()
            (english,) = [w.alert for w in await seen.daemon.store.outbox.due("team", 9e9) if w.alert.incident]
            (german,) = [w.alert for w in await seen.daemon.store.outbox.due("berlin", 9e9) if w.alert.incident]
            assert wording.title(german).startswith("🔴 ▲ Kritisch")
            words = " ".join(wording.sentences(german))
            assert "Möglicherweise" in words
            assert "Benachrichtigt: berlin und team." in words
            assert "Ruft um" in words
            assert "Told: berlin and team." in wording.sentences(english)
            assert english.escalates is not None
            assert english.escalates.timestamp() == seen.clock[0] + 300

    wait(main())


# --- routes ---------------------------------------------------------------------------------------------------------


def test_routes_part_kinds_and_the_watch_itself(tmp_path: Path) -> None:
    more = """
[[webhooks]]
name = "phones"
format = "slack"
url = "http://127.0.0.1:9/"
allow_private = true
[[webhooks]]
name = "watch"
format = "slack"
url = "http://127.0.0.1:9/"
allow_private = true
[[routes]]
to = ["phones"]
kind = ["phone"]
health = false
[[routes]]
to = ["watch"]
alerts = false
"""

    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
            await seen.look()
            forum.posts += [ADDRESS, "call 541 555 0133"]
            await seen.look()
            await seen.daemon.store.outbox.send(
                seen.daemon.teller.notice("n", "blind", wording.KEY_LOST), seen.clock[0]
            )
            outbox = seen.daemon.store.outbox
            got = {name: [w.alert.type for w in await outbox.due(name, 9e9)] for name in ("phones", "watch", "team")}
            assert got == {"phones": ["watcher.alert.updated"], "watch": ["watcher.source.blind"], "team": []}

    wait(main())


def test_an_address_is_said_only_where_a_route_asks_and_only_without_a_name(tmp_path: Path) -> None:
    more = """
[[webhooks]]
name = "desk"
format = "slack"
url = "http://127.0.0.1:9/"
allow_private = true
[[routes]]
to = ["team"]
[[routes]]
to = ["desk"]
links = true
"""

    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
            await seen.look()
            forum.posts.append(CRITICAL)
            await seen.look()
            (desk,) = [w.alert for w in await seen.daemon.store.outbox.due("desk", 9e9) if w.alert.incident]
            (team,) = [w.alert for w in await seen.daemon.store.outbox.due("team", 9e9) if w.alert.incident]
            assert team.link == ""
            said = " ".join(wording.sentences(desk))
            assert "hxxp://127[.]0[.]0[.]1:" in said
            assert "://127.0.0.1" not in said
            looker = seen.daemon.looker
            assert looker.shown("https://f.example/threads/isolde-fairweather.7/post-3") == ""
            assert looker.shown("https://f.example/t/7?s=abc#p3") == "https://f.example/t/7#p3"
            phpbb = "https://f.example/viewtopic.php?f=2&t=12"
            assert looker.shown(f"{phpbb}&sid={'0f' * 16}&name=isolde-fairweather-of-tanbridge#p34") == f"{phpbb}#p34"
            assert looker.shown("https://f.example/?name=isolde-fairweather") == ""
            (incident,) = await seen.daemon.store.incidents.all()
            (post,) = (await seen.daemon.answers.alerts({"id": incident.id}))["posts"]
            assert post["link"] == desk.link
            assert (post["site"], post["withheld"], post["gone_since"]) == ("site", False, "")

    wait(main())


def test_low_waits_for_the_digest_medium_for_the_morning_high_for_nothing(tmp_path: Path) -> None:
    more = '[calm]\nquiet = "22:00-07:00"\ndigest = "09:00"\nzone = "Europe/Berlin"'

    async def main() -> None:
        async with watch(tmp_path, Forum(), "/threads/1/", more) as (seen, _):
            teller = seen.daemon.teller
            now = seen.clock[0] = at("2026-11-22T23:00")
            due = {s: teller._due(s, now) for s in (Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL)}
            assert due == {
                Severity.LOW: at("2026-11-23T09:00"),
                Severity.MEDIUM: at("2026-11-23T07:00"),
                Severity.HIGH: now,
                Severity.CRITICAL: now,
            }

    wait(main())


async def found(
    seen: Watch,
    text: str,
    number: str,
    *,
    site: str = "site",
    thread: str = "t",
    page: str = "page",
    copies: bool = False,
) -> list[str]:
    """Judge and keep one post by hand; why people are told of it."""
    store, post = seen.daemon.store, Post(number, text)
    out = pipeline.assess(post, seen.daemon.looker.watchlist, Ledger(), datetime.now(UTC))
    words = pipeline.words(post) if copies else ()
    judged = Judged(site, post, store.thread_key(site, thread), out, 1, page=page, words=words)
    told = await store.remember(judged, seen.clock[0], seen.daemon.teller.incident)
    return [reason for _, reason in told]


def test_a_graver_alert_keeps_a_lesser_one_of_its_page_quiet(tmp_path: Path) -> None:
    """Two threads on one page: a catalog whose openers are threads of their own."""

    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/") as (seen, _):
            await seen.look()
            assert await found(seen, CRITICAL, "1", thread="a") == ["first"]
            assert await found(seen, "ask copperlynx88 about it", "2", thread="b") == [""]
            assert len(await seen.daemon.store.incidents.all()) == 2

    wait(main())


def test_a_reworded_copy_elsewhere_joins_and_tells_the_new_place(tmp_path: Path) -> None:
    words = "so i looked it up last night and she really does live at that place over there near the river with two dogs and a blue door"

    async def main() -> None:
        async with watch(tmp_path, Forum(), "/threads/1/") as (seen, _):

            async def at_site(text: str, site: str, number: str) -> list[str]:
                return await found(seen, text, number, site=site, thread=number, page=f"{site}{number}", copies=True)

            assert await at_site(f"{words} {ADDRESS}", "one", "1") == ["first"]
            copy = words.replace("last night", "today").replace("blue", "red")
            assert await at_site(f"{copy} {ADDRESS}, phone 541 555 0133", "two", "2") == ["detail"]
            assert await at_site(f"{copy} {ADDRESS}, phone 541 555 0133 ok", "three", "3") == ["place"]
            (only,) = await seen.daemon.store.incidents.all()
            assert (only.posts, only.sites) == (3, ("one", "two", "three"))

    wait(main())


# --- answering ------------------------------------------------------------------------------------------------------


def test_a_link_shows_a_button_and_only_the_button_acts(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", '[control]\npublic = "https://watch.example/"') as (seen, _):
            await seen.look()
            forum.posts.append(CRITICAL)
            (opened,) = of(await seen.look(), "opened")
            path = opened.answer.removeprefix("https://watch.example")
            daemon = seen.daemon
            port = await daemon.listener.open_port("127.0.0.1:0", daemon.answers.health, daemon.answers)
            async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
                for _ in range(2):
                    looked = await session.get(path)
                    assert looked.status == 200
                    assert "button" in await looked.text()
                    assert looked.headers["Referrer-Policy"] == "no-referrer"
                assert (await store_state(daemon)) == "open"
                forged = path[:-1] + ("0" if path[-1] != "0" else "1")
                assert (await session.post(forged)).status == 404
                assert (await session.post(path.replace(opened.incident, "AAAA-AAAA"))).status == 404
                assert (await store_state(daemon)) == "open"
                assert "taking care" in await (await session.post(path)).text()
                assert (await store_state(daemon)) == "acknowledged"
                seen.clock[0] += 8 * 86_400
                assert (await session.get(path)).status == 404

    async def store_state(daemon: Daemon) -> str:
        found = await daemon.store.incidents.all()
        return str(found[0].state)

    wait(main())


def test_what_is_acknowledged_on_pagerduty_counts_here(tmp_path: Path) -> None:
    async def main() -> None:
        asked: list[web.Request] = []

        async def rest(request: web.Request) -> web.Response:
            asked.append(request)
            if request.method == "POST":
                return web.json_response({"status": "success"}, status=202)
            shown = [{"acknowledgements": [{"acknowledger": {"summary": "Ann Other"}}]}] if len(asked) > 2 else []
            return web.json_response({"incidents": shown})

        async with served(rest) as port:
            (tmp_path / "key").write_text("routing rest-key")
            more = f'[[webhooks]]\nname = "duty"\nformat = "pagerduty"\nurl = "http://127.0.0.1:{port}/v2/enqueue"\nsecret = {{ file = "key" }}\nallow_private = true'
            forum = Forum()
            async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
                await seen.look()
                forum.posts.append(CRITICAL)
                tell_only(seen.daemon, "duty")
                await seen.look()
                await seen.daemon.chores.poll()
                assert (await seen.daemon.store.incidents.all())[0].state == "open"
                await seen.daemon.chores.poll()
                found = (await seen.daemon.store.incidents.all())[0]
                assert (found.state, found.acked_by) == ("acknowledged", "Ann Other")
                assert asked[1].headers["Authorization"] == "Token token=rest-key"
                assert asked[1].query["incident_key"] == found.id

    wait(main())


# --- webhooks that fail ---------------------------------------------------------------------------------------------


def test_a_webhook_that_is_gone_is_told_elsewhere_and_gets_nothing_more(tmp_path: Path) -> None:
    async def main() -> None:
        asked: list[str] = []

        async def gone(request: web.Request) -> web.Response:
            asked.append(request.path)
            return web.Response(status=410)

        async with served(gone) as port:
            more = f'[[webhooks]]\nname = "old"\nformat = "slack"\nurl = "http://127.0.0.1:{port}/hook"\nallow_private = true'
            forum = Forum()
            async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
                daemon = seen.daemon
                await seen.look()
                forum.posts.append(CRITICAL)
                tell_only(daemon, "old")
                for _ in range(3):
                    await seen.look()
                assert asked == ["/hook"]
                told = [w.alert.note for w in await daemon.store.outbox.due("team", 9e9) if "is gone" in w.alert.note]
                assert told == [
                    "The webhook old is gone (HTTP 410). Nothing more is sent there until its address is changed."
                ]
                assert (await daemon.answers.status({}))["webhooks_gone"] == ["old"]
                await daemon.chores.enable()
                assert daemon.chores.disabled == {"old"}
                assert await daemon.answers.replay({"webhook": "old"}) == {"replayed": 0}
                await daemon.dispatch.drain("old")
                assert asked == ["/hook", "/hook"]

    wait(main())


def test_a_critical_alert_that_does_not_go_out_is_told_elsewhere(tmp_path: Path) -> None:
    more = '[[webhooks]]\nname = "down"\nformat = "slack"\nurl = "http://127.0.0.1:9/hook"\nallow_private = true'

    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
            daemon = seen.daemon
            await seen.look()
            forum.posts.append(CRITICAL)
            tell_only(daemon, "down")
            await seen.look()
            await daemon.chores.stuck()
            assert [a for a in await seen.waiting() if "have not gone out" in a.note] == []
            seen.clock[0] += 700
            await daemon.chores.stuck()
            await daemon.chores.stuck()
            (told,) = [a for a in await seen.waiting() if "Messages to down have not gone out for 11 minutes" in a.note]
            assert told.severity.name == "CRITICAL"

    wait(main())


def test_a_full_disk_is_told_past_the_store_and_nothing_counts_as_read(tmp_path: Path) -> None:
    async def main() -> None:
        got: list[str] = []

        async def chat(request: web.Request) -> web.Response:
            got.append((await request.json())["blocks"][1]["text"]["text"])
            return web.Response(text="ok")

        async with served(chat) as port:
            more = f'[[webhooks]]\nname = "chat"\nformat = "slack"\nurl = "http://127.0.0.1:{port}/hook"\nallow_private = true'
            forum = Forum()
            async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
                daemon = seen.daemon
                tell_only(daemon, "chat")
                await seen.look()
                pages = await daemon.store._db.run(lambda db: db.execute("PRAGMA page_count").fetchone()[0])
                await daemon.store._db.run(lambda db: db.execute(f"PRAGMA max_page_count={pages}").fetchone()[0])
                forum.posts += [f"{CRITICAL} {n} " + "x" * 4000 for n in range(40)]
                before = dict(daemon.looker.pages)
                with pytest.raises(StoreError):
                    await seen.look()
                await daemon.chores.damaged("the store failed: OperationalError")
                await daemon.chores.damaged("the store failed: OperationalError")
                assert [g for g in got if g.startswith("The store cannot be written")] == got[-1:]
                await daemon.store._db.run(lambda db: db.execute("PRAGMA max_page_count=1000000").fetchone()[0])
                assert dict(daemon.looker.pages) == before
                assert of(await seen.look(), "opened") or await daemon.store.incidents.all()

    wait(main())


# --- digest and silences --------------------------------------------------------------------------------------------


async def lesser(seen: Watch, count: int) -> None:
    """So many low incidents, each in a thread of its own."""
    details = ("copperlynx88", "Isolde Fairweather of Tanbridge", "Rosamund Fairweather")
    for number in range(count):
        await found(seen, f"{details[number]}", str(number), thread=str(number), page=str(number))


def test_the_low_alerts_of_a_day_are_one_message_for_people_and_each_its_own_for_machines(tmp_path: Path) -> None:
    got: dict[str, list[str]] = {"chat": [], "hook": []}

    async def main() -> None:
        async def receive(request: web.Request) -> web.Response:
            body = await request.text()
            got[request.path[1:]].append(body)
            return web.Response(status=503 if len(got["chat"]) == 1 and request.path == "/chat" else 200)

        async with served(receive) as port:
            hook = f'url = "http://127.0.0.1:{port}/hook"\nformat = "generic"\nsecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"'
            more = (
                f'[[webhooks]]\nname = "hook"\nallow_private = true\n{hook}\n'
                f'[[webhooks]]\nname = "chat"\nformat = "slack"\nurl = "http://127.0.0.1:{port}/chat"\nallow_private = true\n[calm]\ndigest = "09:00"\n'
            )
            async with watch(tmp_path, Forum(), "/threads/1/", more) as (seen, _):
                dispatch = seen.daemon.dispatch
                tell_only(seen.daemon, "hook", "chat")
                await lesser(seen, 3)
                for name in dispatch.targets:
                    assert await dispatch.drain(name) == 0
                seen.clock[0] += 86_400
                for _ in range(2):  # the first time the chat is down
                    for name in dispatch.targets:
                        await dispatch.drain(name)
                    seen.clock[0] += 3600
                assert [await dispatch.drain(name) for name in dispatch.targets] == [0, 0]
                rows = [
                    await seen.daemon.store.outbox.deliveries(i.id) for i in await seen.daemon.store.incidents.all()
                ]
                assert {r["state"] for row in rows for r in row if r["webhook"] != "team"} == {"done"}

    wait(main())
    assert len(got["hook"]) == 3
    first, again = got["chat"]
    assert first == again
    assert "3 alerts of the day" in first
    assert first.count("watcher alerts show") == 3
    assert "copperlynx88" not in first


def test_a_silence_puts_off_and_loses_nothing(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, Forum(), "/threads/1/") as (seen, _):
            answers, start = seen.daemon.answers, seen.clock[0]
            asked = {"site": "site", "seconds": 9e9, "by": "ann", "reason": "a test of the site"}
            made = await answers.mute(asked)
            assert made["until"] == (await answers.alerts({}))["silences"][0]["until"]
            assert "error" in await answers.mute(asked | {"site": "nowhere"})
            assert "error" in await answers.mute(asked | {"person": "nobody"})

            async def due() -> list[str]:
                return [w.alert.source for w in await seen.daemon.store.outbox.due("team", seen.clock[0])]

            assert await found(seen, ADDRESS, "1", thread="a", page="a") == ["first"]
            assert await due() == []
            assert await found(seen, f"{ADDRESS} it is", "2", site="elsewhere", thread="b", page="b") == ["place"]
            assert await due() == ["elsewhere"]
            assert await found(seen, CRITICAL, "3", thread="c", page="c") == ["first"]
            assert sorted(await due()) == ["elsewhere", "site"]
            assert await found(seen, "i.fairweather@example.net", "4", thread="d", page="d") == ["first"]
            assert len(await due()) == 2
            seen.clock[0] = start + 7 * 86_400 + 1
            assert len(await due()) == 3
            assert (await answers.alerts({}))["silences"] == []

    wait(main())


def test_a_lifted_silence_lets_go_what_it_held(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, Forum(), "/threads/1/") as (seen, _):
            answers, outbox = seen.daemon.answers, seen.daemon.store.outbox
            made = await answers.mute({"person": "wren", "seconds": 3600, "by": "ann", "reason": "she reads along"})
            await found(seen, ADDRESS, "1")
            assert await outbox.due("team", seen.clock[0]) == []
            assert await answers.unmute({"id": made["silence"]}) == {"ended": made["silence"]}
            assert [w.alert.person for w in await outbox.due("team", seen.clock[0])] == ["wren"]
            assert "error" in await answers.unmute({"id": "nothing"})

    wait(main())
