"""What the outbox sends when a webhook is down, fails, dislikes a message, or the sender is killed: every alert, the gravest first."""

import asyncio
import contextlib
import json
import random
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web

from tests.fakes import served, tell_only, until, wait
from tests.test_calm import Forum
from tests.test_look import START, watch
from watcher.model import Alert, Severity

HOOK = '[[webhooks]]\nname = "chat"\nformat = "generic"\nurl = "http://127.0.0.1:{port}/hook"\nsecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"\nallow_private = true'
WANTED = [
    Alert(f"a-{n}", "watcher.test", datetime(2026, 11, 22, tzinfo=UTC), Severity(n % 4 + 1), person="test")
    for n in range(12)
]


GRAVE = {a.id for a in WANTED if a.severity is Severity.CRITICAL}


class Unreliable:
    """A webhook that is down for six hours, then fails in turn in every way there is, and counts what it has taken, and what of it came
    `early`: a lesser alert while a critical one waits that is not given up.
    """

    def __init__(self, clock: Callable[[], float], folder: Path) -> None:
        self.turn, self.clock, self.folder = 0, clock, folder
        self.down_until = clock() + 6 * 3600
        self.taken: list[str] = []
        self.early: list[str] = []

    def take(self, alert: str) -> None:
        self.taken.append(alert)
        with contextlib.closing(sqlite3.connect(self.folder / "watcher.db")) as db:
            dead = {row[0] for row in db.execute("SELECT alert FROM outbox WHERE state='dead'")}
        if alert not in GRAVE and GRAVE - dead - set(self.taken):
            self.early.append(alert)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        body = json.loads(await request.read())
        assert request.transport is not None
        if self.clock() < self.down_until:
            request.transport.abort()
            return web.Response()
        self.turn += 1
        match self.turn % 7:
            case 1:
                return web.Response(status=429, headers={"Retry-After": "7"})
            case 2:
                return web.Response(status=503)
            case 3:
                request.transport.abort()
                return web.Response()
            case 4:  # taken, but the answer never comes: it will be sent again under the same number
                self.take(body["data"]["alert_id"])
                request.transport.abort()
                return web.Response()
            case 5:
                return web.Response(status=302, headers={"Location": "/elsewhere"})
            case 6:  # taken, and the answer comes in drops and breaks off
                self.take(body["data"]["alert_id"])
                slow = web.StreamResponse(headers={"Content-Length": "900"})
                await slow.prepare(request)
                for _ in range(20):
                    await slow.write(b"x")
                request.transport.abort()
                return slow
        self.take(body["data"]["alert_id"])
        return web.Response()


def arrived_in_order(chat: Unreliable) -> None:
    """Every alert, the critical ones before all others."""
    assert set(chat.taken) == {a.id for a in WANTED}
    assert not chat.early


def test_every_alert_arrives_through_every_failure_the_gravest_first(tmp_path: Path) -> None:
    async def main() -> None:
        now = [START]
        chat = Unreliable(lambda: now[0], tmp_path)
        async with served(chat.serve) as port, watch(tmp_path, Forum(), "/", HOOK.format(port=port)) as (seen, _):
            daemon, outbox = seen.daemon, seen.daemon.store.outbox
            tell_only(daemon, "chat")
            await outbox.send([("chat", a, now[0]) for a in WANTED], now[0])
            while await outbox.due("chat", 9e12) or await outbox.replay(now[0]):
                await daemon.dispatch.drain("chat")
                seen.clock[0] = now[0] = now[0] + 1200
            arrived_in_order(chat)
            assert now[0] - START >= 6 * 3600
            assert await outbox.counts() == {"done": 12}

    wait(main())


@pytest.mark.slow
def test_every_alert_arrives_though_the_sender_is_killed_again_and_again(tmp_path: Path) -> None:
    chance = random.Random(20261125)
    file = tmp_path / "clock"
    file.write_text(str(START))

    async def drain() -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.drain", str(tmp_path), cwd=Path(__file__).parents[1], stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip

    async def main() -> int:
        kills = 0
        chat = Unreliable(lambda: float(file.read_text()), tmp_path)
        async with served(chat.serve) as port:
            async with watch(tmp_path, Forum(), "/", HOOK.format(port=port)) as (seen, _):
                await seen.daemon.store.outbox.send([("chat", a, START) for a in WANTED], START)
            while True:
                asked, process = chat.turn, await drain()
                if kills < 30:  # the moment after a request began is the one that hurts
                    await until(lambda at=asked, one=process: chat.turn > at or one.returncode is not None)  # type: ignore[misc]
                    await asyncio.sleep(chance.uniform(0.0, 0.02))
                    kills += process.returncode is None
                    with contextlib.suppress(ProcessLookupError):
                        process.kill()
                if await process.wait() == 0:
                    break
            arrived_in_order(chat)
            return kills

    assert asyncio.run(main()) > 5


@pytest.mark.parametrize(("status", "passed"), [(500, True), (403, True), (503, False), (429, False)])
def test_a_message_that_may_be_to_blame_holds_up_the_others_for_three_hours_and_a_webhook_in_trouble_until_it_is_well(
    tmp_path: Path, status: int, passed: bool
) -> None:
    asked: list[tuple[float, str]] = []

    async def main() -> None:
        async def receive(request: web.Request) -> web.Response:
            number = (await request.json())["data"]["alert_id"]
            asked.append((seen.clock[0] - START, number))
            return web.Response(status=status if number == "a-3" else 200)

        async with served(receive) as port, watch(tmp_path, Forum(), "/", HOOK.format(port=port)) as (seen, _):
            tell_only(seen.daemon, "chat")
            await seen.daemon.store.outbox.send([("chat", WANTED[n], START) for n in (2, 3)], START)
            while seen.clock[0] < START + 12 * 3600:
                await seen.daemon.dispatch.drain("chat")
                seen.clock[0] += 300.0
            states = await seen.daemon.store.outbox.counts()
            assert states == ({"waiting": 1, "done": 1} if passed else {"waiting": 2})

    wait(main())
    lesser = [at for at, number in asked if number == "a-2"]
    assert len(lesser) == passed
    assert all(2.5 * 3600 < at < 4 * 3600 for at in lesser)


@pytest.mark.parametrize(("severity", "most"), [(Severity.HIGH, 90.0), (Severity.MEDIUM, 9000.0)])
def test_an_outage_delays_a_grave_message_by_a_minute(tmp_path: Path, severity: Severity, most: float) -> None:
    outage, taken, tries = 2600.0, list[float](), list[float]()

    async def main() -> None:
        async def receive(request: web.Request) -> web.Response:
            at = seen.clock[0] - START
            tries.append(at)
            if at < outage:
                return web.Response(status=503)
            if at < outage + 10:
                return web.Response(status=429, headers={"Retry-After": "300"})
            taken.append(at)
            return web.Response()

        alert = next(a for a in WANTED if a.severity is severity)
        async with served(receive) as port, watch(tmp_path, Forum(), "/", HOOK.format(port=port)) as (seen, _):
            tell_only(seen.daemon, "chat")
            await seen.daemon.store.outbox.send([("chat", alert, START)], START)
            while not taken and seen.clock[0] < START + 12_000:
                await seen.daemon.dispatch.drain("chat")
                seen.clock[0] += 5.0

    wait(main())
    limited = next((at for at in tries if outage <= at < outage + 10), None)
    (arrived,) = taken
    assert arrived - outage <= most + (300 if limited else 0)
    assert limited is None or not any(limited < at < limited + 300 for at in tries)


def test_a_webhook_that_is_well_again_and_refuses_a_message_is_not_asked_again_and_again(tmp_path: Path) -> None:
    asked: list[float] = []

    async def main() -> None:
        async def receive(_: web.Request) -> web.Response:
            asked.append(seen.clock[0] - START)
            return web.Response(status=503 if seen.clock[0] < START + 100 else 400)

        async with served(receive) as port, watch(tmp_path, Forum(), "/", HOOK.format(port=port)) as (seen, _):
            tell_only(seen.daemon, "chat")
            await seen.daemon.store.outbox.send([("chat", WANTED[3], START)], START)
            while seen.clock[0] < START + 1000:
                await seen.daemon.dispatch.drain("chat")
                seen.clock[0] += 1.0

    wait(main())
    assert len([at for at in asked if at >= 100]) == 2  # once besides, once in its own time


def test_a_message_that_is_given_up_takes_no_other_with_it(tmp_path: Path) -> None:
    async def main() -> None:
        async def receive(request: web.Request) -> web.Response:
            if (await request.json())["data"]["alert_id"] == "a-3":
                assert request.transport is not None
                request.transport.abort()
            return web.Response()

        async with served(receive) as port, watch(tmp_path, Forum(), "/", HOOK.format(port=port)) as (seen, _):
            tell_only(seen.daemon, "chat")
            outbox = seen.daemon.store.outbox
            await outbox.send([("chat", alert, START) for alert in WANTED[:4]], START)
            while await outbox.due("chat", 9e12):
                await seen.daemon.dispatch.drain("chat")
                seen.clock[0] += 7200.0
            assert await outbox.counts() == {"dead": 1, "done": 3}

    wait(main())
