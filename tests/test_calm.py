"""What keeps alerts from being missed, and from wearing people out: escalation, silences, verdicts, the hourly limit, taking back."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from aiohttp import web
from prometheus_client.parser import text_string_to_metric_families

from tests.fakes import served, tell_only, wait
from tests.test_look import ADDRESS, Watch, thread, watch
from watcher import log
from watcher.alert.send import Target
from watcher.errors import DeliveryError
from watcher.metrics import exposition
from watcher.model import Alert

NOW = datetime(2026, 11, 22, tzinfo=UTC)
CRITICAL = "she hides at Gullwing Harbour Lodge"


class Forum:
    """One thread whose posts the test writes."""

    def __init__(self) -> None:
        self.posts: list[str] = ["words and words", "more words", "further words"]

    def __call__(self, _: web.Request) -> web.Response:
        page = thread(list(range(1, len(self.posts) + 1)), 0)
        for text in self.posts:
            page = page.replace("words and words</div>", f"{text}</div >", 1)
        return web.Response(text=page, content_type="text/html")


async def incident(seen: Watch) -> str:
    return (await seen.daemon.store.incidents.all())[0].id


def of(alerts: list[Alert], kind: str) -> list[Alert]:
    return [a for a in alerts if a.type == f"watcher.alert.{kind}"]


def test_a_critical_alert_calls_again_until_somebody_answers(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", '[escalation]\nsteps = ["5m", "15m"]\nlimit = 2') as (seen, _):
            await seen.look()
            forum.posts.append(CRITICAL)
            assert of(await seen.look(), "opened")
            times = []
            for minute in range(1, 200):
                seen.clock[0] += 60
                before = len(of(await seen.waiting(), "escalated"))
                await seen.daemon.chores.escalate()
                times += [minute] * (len(of(await seen.waiting(), "escalated")) - before)
            assert times == [6, 21, 81, 141]
            assert [a.note for a in await seen.waiting() if "nobody answered" in a.note]

    wait(main())


def test_an_answer_ends_the_calls_and_a_restart_does_not(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/") as (seen, _):
            await seen.look()
            forum.posts.append(CRITICAL)
            await seen.look()
            await seen.daemon.chores.escalate()
            kept = (await seen.daemon.store.incidents.all())[0]
            assert kept.escalate_at == seen.clock[0] + 300
            await seen.daemon.answers.acknowledge({"id": kept.id, "by": "ann"})
            seen.clock[0] += 9000
            await seen.daemon.chores.escalate()
            assert of(await seen.waiting(), "escalated") == []

    wait(main())


def test_a_muted_incident_is_silent_until_it_grows_worse_or_time_is_up(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/") as (seen, _):
            await seen.look()
            forum.posts.append(f"{ADDRESS} it is")
            await seen.look()
            shown = await seen.daemon.answers.mute(
                {"id": await incident(seen), "seconds": 9e9, "by": "ann", "reason": "known copies"}
            )
            assert shown["alert"]["mute_reason"] == "ann: known copies"
            assert (await seen.daemon.store.incidents.all())[0].muted_until == seen.clock[0] + 7 * 86_400
            forum.posts.append(f"{ADDRESS}, call 541 555 0133")
            assert of(await seen.look(), "updated") == []
            forum.posts.append(f"{ADDRESS} and {CRITICAL}")
            assert of(await seen.look(), "updated")
            assert (await seen.daemon.answers.mute({"id": "nothing"}))["error"]

    wait(main())


def test_a_false_alarm_is_not_announced_again_wherever_it_is_copied(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/") as (seen, _):
            await seen.look()
            forum.posts.append(f"a film was shot at {ADDRESS}")
            await seen.look()
            await seen.daemon.answers.acknowledge(
                {"id": await incident(seen), "state": "resolved", "verdict": "false-alarm", "by": "ann"}
            )
            (settled,) = of(await seen.waiting(), "resolved")
            assert "false alarm" in settled.note
            forum.posts.append(f"a film was shot at {ADDRESS}")
            assert await seen.look() == []
            forum.posts.append(f"she lives at {ADDRESS} now")
            assert of(await seen.look(), "updated")

    wait(main())


@pytest.mark.slow
def test_ten_thousand_copies_are_six_messages_an_hour(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/") as (seen, _):
            await seen.look()
            details = [
                ADDRESS,
                "541 555 0133",
                "i.fairweather@example.net",
                "copperlynx88",
                "912-44-0817",
                "QXR 4417",
                "1994-03-17",
                "Brackwater Veterinary Clinic",
                "silver Corsa",
            ]
            for number in range(300):
                forum.posts.append(f"{details[number % 9]} {ADDRESS}")
            for _ in range(4):
                await seen.look()
            store = seen.daemon.store
            now = [w for w in await store.outbox.due("team", seen.clock[0], 1000) if w.alert.incident]
            assert 1 <= len(now) <= 6
            (only,) = await store.incidents.all()
            assert only.posts == 300
            later = [w for w in await store.outbox.due("team", seen.clock[0] + 3700, 1000) if w.alert.incident]
            assert max(w.alert.posts for w in later) >= 9

    wait(main())


def test_what_was_sent_is_taken_back_where_the_platform_can(tmp_path: Path) -> None:
    sent: list[str] = []

    async def main() -> None:
        async def discord(request: web.Request) -> web.Response:
            sent.append(f"{request.method} {request.rel_url}")
            return web.json_response({"id": "77"}) if request.method == "POST" else web.Response(status=204)

        async with served(discord) as port:
            forum = Forum()
            more = f'[[webhooks]]\nname = "chat"\nformat = "discord"\nurl = "http://127.0.0.1:{port}/hook"\nallow_private = true'
            async with watch(tmp_path, forum, "/threads/1/", more) as (seen, _):
                tell_only(seen.daemon, "chat")
                await seen.look()
                forum.posts.append(ADDRESS)
                await seen.look()
                assert sent == ["POST /hook?wait=true"]
                assert await seen.daemon.answers.recall({"id": await incident(seen)}) == {"recalled": 1, "left": 0}
                assert sent[-1] == "DELETE /hook/messages/77"

    asyncio.run(main())


def test_the_port_answers_what_prometheus_reads(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/", '[control]\nhealth = "127.0.0.1:0"\nsocket = "c.sock"') as (
            seen,
            _,
        ):
            port = await seen.daemon.listener.open_port("127.0.0.1:0", seen.daemon.answers.health)
            async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
                assert (await session.get("/readyz")).status == 503
                await seen.look()
                assert (await session.get("/readyz")).status == 200
                assert (await session.get("/livez")).status == 200
                text = await (await session.get("/metrics")).text()
                found = {s.name: s.value for family in text_string_to_metric_families(text) for s in family.samples}
                assert found["watcher_site_clear"] == 1
                assert found["watcher_persons"] == 1
                seen.clock[0] += 9000
                assert (await session.get("/livez")).status == 503
                assert (await session.post("/livez")).status == 405

    wait(main())


def test_a_label_of_any_kind_is_read_back() -> None:
    odd = 'a "quoted" \\ back\nslash'
    (family,) = text_string_to_metric_families(exposition([("m", "A metric.", {"site": odd}, 1.5)]))
    assert family.samples[0].labels == {"site": odd}


def test_the_receipt_says_now_and_then_that_the_watch_goes_on(tmp_path: Path) -> None:
    async def main() -> None:
        forum = Forum()
        async with watch(tmp_path, forum, "/threads/1/") as (seen, _):
            await seen.look()
            for _ in range(3):
                await seen.daemon.chores.receipt()
            assert [a for a in await seen.waiting() if "Still watching" in a.note] == []
            seen.clock[0] += 7 * 86_400
            for _ in range(3):
                await seen.daemon.chores.receipt()
            (told,) = [a for a in await seen.waiting() if "Still watching" in a.note]
            assert "Sites in sight: 1 of 1." in told.note
            assert "site: in sight 100.0 % of the time, gaps: 0." in told.note

    wait(main())


@pytest.mark.slow
def test_what_can_wait_is_told_in_the_morning(tmp_path: Path) -> None:
    zone = ZoneInfo("America/Los_Angeles")

    async def main() -> None:
        async with watch(tmp_path, Forum(), "/threads/1/", '[calm]\nzone = "America/Los_Angeles"') as (seen, _):
            told: list[tuple[str, str]] = []
            for _ in range(24 * 300):
                before = len(told)
                await seen.daemon.chores.receipt()
                await seen.daemon.chores.remind()
                told += [
                    (a.sight, f"{datetime.fromtimestamp(seen.clock[0], zone):%H:%M}")
                    for a in (await seen.waiting())[before:]
                ]
                seen.clock[0] += 3600.0
            receipts = [when for sight, when in told if not sight]
            assert len(receipts) == 43
            assert set(receipts) == {"09:13"}  # the first hour after nine: the clock of the test stands at 13 past
            assert [when for sight, when in told if sight == "expiring:consent"] == ["09:13", "09:13"]

    wait(main())


def test_the_heartbeat_beats_by_real_progress_only(tmp_path: Path) -> None:
    async def main() -> None:
        asked: list[str] = []

        async def monitor(request: web.Request) -> web.Response:
            asked.append(request.path)
            return web.Response(text="OK")

        async with (
            served(monitor) as port,
            watch(tmp_path, Forum(), "/threads/1/", f'[health]\nheartbeat = "http://127.0.0.1:{port}/ping"') as (
                seen,
                _,
            ),
        ):
            await seen.look()
            await seen.daemon.chores.heartbeat()
            seen.clock[0] += 9000
            await seen.daemon.chores.heartbeat()
            assert asked == ["/ping"]

    wait(main())


def test_what_the_guard_stopped_is_told(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, Forum(), "/threads/1/") as (seen, _):
            await seen.daemon.chores.leaks()
            assert [a for a in await seen.waiting() if a.sight == "degraded:leak"] == []
            event = log.scrubber(None, "info", {"event": "odd", "detail": "118 North Hollowmere Road"})
            assert event["detail"] == log.BLOCKED
            with pytest.raises(DeliveryError):
                await seen.daemon.sender.deliver(
                    Target("team", "slack", "http://127.0.0.1:9/"),
                    Alert("1", "watcher.test", NOW, source="Isolde Fairweather"),
                )
            await seen.daemon.chores.leaks()
            await seen.daemon.chores.leaks()
            (told,) = [a for a in await seen.waiting() if a.sight == "degraded:leak"]
            assert "stopped 2 of our own" in told.note
            assert "Hollowmere" not in told.note

    wait(main())
