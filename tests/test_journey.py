"""The way end to end over loopback, restarts and additions included."""

import asyncio
import json
from pathlib import Path

from aiohttp import web

from tests.fakes import laboratory, running, served, until, wait
from watcher.daemon import Daemon
from watcher.demo.sample import Sample
from watcher.demo.story import DOX, PART_ONE, PART_TWO, Story

ADDRESS = "47 Wrenfield Terrace, Larkhaven"


def primed(daemon: Daemon) -> bool:
    """Has every site been read once?"""
    health = daemon.looker.health.values()
    return len(health) == 3 and all(h.primed for h in health)


def opened(story: Story) -> list[dict[str, object]]:
    return [b for n, b in story.sink.got if n == "generic" and b["type"].startswith("watcher.alert")]


def warned(story: Story) -> list[str]:
    """The chats that got an alert, and not only word about the watch itself."""
    return [
        n for n, b in story.sink.got if "Possible" in json.dumps(b) or (n == "generic" and "watcher.alert" in b["type"])
    ]


def test_a_post_becomes_an_alert_once_and_survives_a_restart(tmp_path: Path) -> None:
    async def journey() -> None:
        async with laboratory(tmp_path) as (story, path):
            async with running(path) as daemon:
                await until(lambda: primed(daemon))
                assert warned(story) == []
                story.sample.say("board", next(iter(story.sample.board)), "Anonymous", DOX)
                await until(lambda: len(warned(story)) == 3)
            assert set(warned(story)) == {"slack", "discord", "generic"}
            story.sample.say("forum", 1, "x", PART_ONE)
            async with running(path):
                await until(lambda: len(story.sample.threads[1]) == 7)
                story.sample.say("forum", 1, "x", PART_TWO)
                await until(lambda: len(opened(story)) == 2)
            async with running(path) as daemon:
                looks = max(p.read_at for p in daemon.looker.pages.values())
                await until(lambda: min(p.read_at for p in daemon.looker.pages.values() if p.configured) > looks)
            assert len(opened(story)) == 2
            assert len({str(b["data"]["alert_id"]) for b in opened(story)}) == 2  # type: ignore[index]
            assert story.sink.refused == []

    wait(journey())


def test_what_is_already_public_comes_as_one_incident(tmp_path: Path) -> None:
    async def journey() -> None:
        async with laboratory(tmp_path) as (story, path):
            for thread in story.sample.threads:
                story.sample.say("forum", thread, "x", f"{ADDRESS} again {thread}")
                story.sample.say("forum", thread, "y", "call (541) 555-0142")
            async with running(path) as daemon:
                await until(lambda: primed(daemon))
                await until(lambda: len(opened(story)) > 0)
                incidents = await daemon.store.incidents.all()
            assert len(incidents) == 1
            assert incidents[0].posts == 8
            assert len(opened(story)) == 1
            assert "already public" in str(opened(story)[0])

    wait(journey())


def test_a_person_added_later_is_looked_for_in_what_was_read_before(tmp_path: Path) -> None:
    async def journey() -> None:
        async with laboratory(tmp_path) as (story, path):
            story.sample.say("forum", 2, "x", "somebody said 31 Quillbrook Crescent, Mossford")
            async with running(path) as daemon:
                await until(lambda: primed(daemon))
                assert opened(story) == []
                robin = path.parent / "config" / "people" / "robin.toml"
                text = (
                    robin.read_text()
                    .replace('"robin"', '"jay"')
                    .replace("47", "31")
                    .replace("Wrenfield Terrace", "Quillbrook Crescent")
                    .replace("Larkhaven", "Mossford")
                    .replace("Quennell", "Abernail")
                )
                (robin.parent / "jay.toml").write_text(text)
                (robin.parent / "jay.toml").chmod(0o600)
                await daemon.reload()
                assert daemon.looker.version == 2
                await until(lambda: len(opened(story)) == 1)
                await until(lambda: all(p.version == 2 for p in daemon.looker.pages.values()))
                status = await daemon.answers.status({})
            assert opened(story)[0]["data"]["person"] == "jay"  # type: ignore[index]
            assert status["pages_current"] == status["pages"]

    wait(journey())


def test_a_broken_reload_is_refused_and_a_broken_person_is_told(tmp_path: Path) -> None:
    async def journey() -> None:
        async with laboratory(tmp_path) as (story, path):
            good = path.read_text()
            async with running(path) as daemon:
                path.write_text(good + "\n[[sites]]\nnme = 1\n")
                await daemon.reload()
                assert len(daemon.settings.sites) == 3
                path.write_text(good)
                (path.parent / "config" / "people" / "jay.toml").write_text("codename = 'jay'\n")
                await daemon.reload()
                await until(lambda: any("Not watched: jay" in json.dumps(b) for _, b in story.sink.got))
                status = await daemon.answers.status({})
            assert {p["person"]: p["state"] for p in status["persons"]} == {"robin": "watched", "jay": "unwatched:file"}

    wait(journey())


def test_a_dead_webhook_delays_no_other_and_gets_its_alert_later(tmp_path: Path) -> None:
    async def journey() -> None:
        async with laboratory(tmp_path) as (story, path):
            (path.parent / "slack.url").write_text("http://127.0.0.1:9/slack\n")
            now = [0.0]
            import time

            daemon = Daemon(path, lambda: time.time() + now[0])
            try:
                await daemon.start()
                await until(lambda: primed(daemon))
                story.sample.say("board", next(iter(story.sample.board)), "Anonymous", DOX)
                await until(lambda: set(warned(story)) == {"discord", "generic"})
                (path.parent / "slack.url").write_text(f"http://127.0.0.1:{story.ports['sink']}/slack\n")
                await daemon.reload()
                now[0] = 6 * 3600.0
                await until(lambda: "slack" in warned(story))
            finally:
                await daemon.close()

    wait(journey())


def test_the_sample_site_is_read_by_its_software() -> None:
    sample = Sample()
    assert sum(map(len, sample.threads.values())) + sum(map(len, sample.board.values())) + len(sample.entries) == 40


def test_once_reads_everything_and_ends(tmp_path: Path) -> None:
    async def journey() -> None:
        async with laboratory(tmp_path) as (story, path):
            story.sample.say("forum", 1, "x", ADDRESS)
            daemon = Daemon(path)
            try:
                await daemon.open()
                await daemon.rounds.once()
                assert all(p.read_at for p in daemon.looker.pages.values())
                assert len(opened(story)) == 1
            finally:
                await daemon.close()
            await asyncio.sleep(0)

    wait(journey())


def test_webhooks_come_and_go_with_a_reload(tmp_path: Path) -> None:
    got: list[str] = []

    async def journey() -> None:
        async def receive(request: web.Request) -> web.Response:
            got.append(await request.text())
            return web.Response()

        async with laboratory(tmp_path) as (story, path), served(receive) as port:
            good = path.read_text()
            async with running(path) as daemon:
                await until(lambda: primed(daemon))
                added = f'\n[[webhooks]]\nname = "late"\nformat = "slack"\nurl = "http://127.0.0.1:{port}/"\nallow_private = true\n'
                path.write_text(good + added)
                await daemon.reload()
                story.sample.say("board", next(iter(story.sample.board)), "Anonymous", DOX)
                await until(lambda: any("Possible" in text for text in got))
                path.write_text(good)
                await daemon.reload()
                assert set(daemon.dispatch.targets) == {"slack", "discord", "generic"}
                before, told = len(warned(story)), len(got)
                story.sample.say("forum", 1, "Anonymous", DOX)
                await until(lambda: len(warned(story)) >= before + 3)
                assert len(got) == told

    wait(journey())
