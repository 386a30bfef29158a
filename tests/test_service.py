"""The watch as a service: when it counts as alive, and what a changed configuration does to a watch that runs."""

import asyncio
import re
from pathlib import Path

import pytest
from aiohttp import web

from tests.cli.test_commands import watcher
from tests.fakes import PERSON, laboratory, running, until, wait
from tests.test_journey import primed
from tests.test_look import ADDRESS, START, Watch, thread, watch
from watcher.alert import wording
from watcher.model import Severity

OTHER = PERSON.replace('"wren"', '"robin"').replace("copperlynx88", "sablequartz417").replace("fairmaiden", "quillmaiden").replace("2026-11-01", "2026-09-21").replace("2027-10-30", "2027-07-01")  # fmt: skip


def calm(_: web.Request) -> web.Response:
    return web.Response(text=thread([1, 2, 3], 0), content_type="text/html")


async def tick(seen: Watch) -> None:
    assert await seen.daemon.rounds.tick(seen.host)


# --- alive -----------------------------------------------------------------------------------------------------------


def test_a_host_that_asks_to_be_left_alone_is_no_hang(tmp_path: Path) -> None:
    def busy(_: web.Request) -> web.Response:
        return web.Response(status=429, headers={"Retry-After": "7200"})

    async def main() -> None:
        async with watch(tmp_path, busy, "/") as (seen, _):
            await tick(seen)
            for minutes in (1, 30, 119):
                seen.clock[0] = START + 60.0 * minutes
                assert seen.daemon.watchdog.alive()
            seen.clock[0] = START + 7200 + 900
            assert not seen.daemon.watchdog.alive()

    wait(main())


def test_a_page_that_has_just_fallen_due_is_no_hang(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, calm, "/") as (seen, _):
            path = seen.daemon.path
            path.write_text(path.read_text().replace('every = "1s"', 'every = "30m"'))
            await seen.daemon.reload()
            await tick(seen)
            for _ in range(1799):
                seen.clock[0] += 1
                assert seen.daemon.watchdog.alive()
                assert not await seen.daemon.rounds.tick(seen.host)  # as the schedule asks, and nothing is due
            seen.clock[0] += 2
            assert seen.daemon.watchdog.alive()
            seen.clock[0] += 900  # and now nobody asks any more
            assert not seen.daemon.watchdog.alive()

    wait(main())


# --- a changed configuration ---------------------------------------------------------------------------------------


def test_a_reload_takes_how_pages_are_read(tmp_path: Path) -> None:
    agents: list[str] = []

    def answer(request: web.Request) -> web.Response:
        agents.append(request.headers["User-Agent"])
        return calm(request)

    async def main() -> None:
        async with watch(tmp_path, answer, "/") as (seen, _):
            await tick(seen)
            path = seen.daemon.path
            text = path.read_text().replace(
                "[crawl]", '[inbox]\npath = "letters"\n[crawl]\nagent = "ours, ask@example.net"'
            )
            path.write_text(text)
            await seen.daemon.reload()
            seen.clock[0] += 60
            await tick(seen)
            (tmp_path / "letters").mkdir()
            (tmp_path / "letters" / "seen.txt").write_text(f"they live at {ADDRESS}")
            assert await seen.daemon.inbox.look() == 1
            path.write_text(re.sub("allow_private = .*", "", text, count=1))
            await seen.daemon.reload()
            seen.clock[0] += 60
            await tick(seen)
            assert seen.daemon.looker.pages["site", f"{seen.root}/"].sight == "blind:private"

    wait(main())
    assert agents == ["watcher (doxing monitor)", "ours, ask@example.net"]


@pytest.mark.slow
def test_a_reload_takes_the_gap_of_a_host(tmp_path: Path) -> None:
    async def main() -> None:
        async with laboratory(tmp_path) as (_, path), running(path) as daemon:
            await until(lambda: primed(daemon))
            sites = path.parent / "config" / "sites" / "example.toml"
            sites.write_text(sites.read_text().replace('gap = "150ms"', 'gap = "700ms"'))
            await daemon.reload()

            def last() -> float:
                return max(p.read_at for p in daemon.looker.pages.values() if p.site == "example forum")

            looks = [last()]
            while len(looks) < 4:
                await until(lambda: last() > looks[-1])
                looks.append(last())
            assert looks[3] - looks[2] > 0.65  # the first may have been under way

    wait(main())


def test_a_page_that_was_followed_may_be_configured(tmp_path: Path) -> None:
    def answer(request: web.Request) -> web.Response:
        if request.path != "/":
            return calm(request)
        rows = "".join(f'<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.{n}/">t {n}</a></div></div>' for n in (1, 2, 3))  # fmt: skip
        return web.Response(text=f'<html id="XF"><body>{rows}</body></html>', content_type="text/html")

    async def main() -> None:
        async with watch(tmp_path, answer, "/") as (seen, _):
            await seen.look()
            thread_, path = f"{seen.root}/threads/t.2/", seen.daemon.path
            assert not seen.daemon.looker.pages["site", thread_].configured
            path.write_text(path.read_text().replace(f'"{seen.root}/"', f'"{seen.root}/", "{thread_}"'))
            await seen.daemon.reload()
            assert seen.daemon.looker.pages["site", thread_].configured

    wait(main())


def test_consent_ends_even_where_the_configuration_is_broken(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, calm, "/") as (seen, _):
            daemon = seen.daemon
            (tmp_path / "people" / "robin.toml").write_text(OTHER)
            await daemon.reload()
            assert {p.codename for p in daemon.people.persons} == {"wren", "robin"}
            daemon.path.write_text(daemon.path.read_text() + "[[sites]]\nnme = 1\n")
            assert {p.file for p in await daemon.reload()} == {"watcher.toml"}
            assert {p.codename for p in daemon.people.persons} == {"wren", "robin"}
            seen.clock[0] = START + 285 * 86_400.0
            await daemon.chores.consent()
            assert {p.codename for p in daemon.people.persons} == {"wren"}
            assert daemon.people.unwatched == {"robin": "consent"}
            (told,) = [a for a in await seen.waiting() if a.sight == "unwatched:consent"]
            assert told.severity is Severity.HIGH
            assert "robin" in told.note

    wait(main())


def test_of_two_reloads_at_once_the_later_one_stays(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, calm, "/") as (seen, _):
            path = seen.daemon.path
            text = path.read_text()
            path.write_text(text.replace('name = "site"', 'name = "first"'))
            first = asyncio.ensure_future(seen.daemon.reload())
            await asyncio.sleep(0)
            path.write_text(text.replace('name = "site"', 'name = "second"'))
            await asyncio.gather(first, seen.daemon.reload())
            assert [s.name for s in seen.daemon.settings.sites] == ["second"]
            assert {site for site, _ in seen.daemon.looker.pages} == {"second"}

    wait(main())


def test_an_advocate_changes_people_and_the_running_watch_knows(tmp_path: Path) -> None:
    async def main() -> None:
        async with laboratory(tmp_path) as (_, path):
            (tmp_path / "jay.toml").write_text(OTHER.replace('"robin"', '"jay"'))
            options = ("--config", str(path))
            alone = await asyncio.to_thread(watcher, "reload", *options)
            assert (alone.returncode, alone.stdout) == (2, "")
            assert "no watch is running" in alone.stderr
            async with running(path) as daemon:
                added = await asyncio.to_thread(
                    watcher, "people", "add", "jay", "--from", str(tmp_path / "jay.toml"), *options
                )
                assert added.returncode == 0, added.stderr
                assert "The running watch has taken it over. Persons watched: 2." in added.stdout
                assert {p.codename for p in daemon.people.persons} == {"robin", "jay"}
                path.write_text(path.read_text() + "[[sites]]\nnme = 1\n")
                refused = await asyncio.to_thread(watcher, "reload", *options)
                assert refused.returncode == 2
                assert "goes on with the one before" in refused.stderr
                assert '"nme"' in refused.stderr
                path.write_text(path.read_text() + "nme = \n")
                shown = await asyncio.to_thread(watcher, "status", *options)
                assert (shown.returncode, shown.stdout.splitlines()[0]) == (0, "daemon: running")

    wait(main())


def test_what_waits_for_a_webhook_that_is_no_longer_configured_is_told(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, calm, "/") as (seen, _):
            daemon, path = seen.daemon, seen.daemon.path
            await daemon.store.outbox.send(daemon.teller.notice("one", "blind", wording.KEY_LOST), START)
            path.write_text(path.read_text().replace('name = "team"', 'name = "desk"'))
            await daemon.reload()
            (told,) = [w.alert for w in await daemon.store.outbox.due("desk", 9e9)]
            assert told.sight == "degraded:left"
            assert "The webhook team is no longer configured; 1 messages" in told.note
            assert await seen.waiting() == []
            assert await daemon.store.outbox.counts() == {"dead": 1, "waiting": 1}

    wait(main())
