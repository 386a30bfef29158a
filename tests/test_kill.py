"""SIGKILL from outside at any instant between finding and delivery: no alert is lost, none is told under two ids."""

import asyncio
import os
import random
import signal
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.fakes import laboratory, until, wait
from watcher.demo.story import Story

ROUNDS = 100
PHONES = 50
"""Details to be found, each an incident of its own: the invented person has so many phones."""


def watchlist(path: Path) -> None:
    robin = path.parent / "config" / "people" / "robin.toml"
    phones = "".join(
        f'\n[[phones]]\nvalue = "+1541555{n:04}"\nlabel = "line {n}"\n' for n in range(1000, 1000 + PHONES)
    )
    robin.write_text(robin.read_text() + phones)


async def one_round(path: Path, seconds: float) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "watcher",
        "run",
        "--config",
        str(path),
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        await asyncio.wait_for(process.wait(), seconds)
    except TimeoutError:
        os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def told(story: Story) -> dict[str, set[str]]:
    """For each detail the incidents that it was told under."""
    out: dict[str, set[str]] = defaultdict(set)
    for name, body in story.sink.got:
        if name == "generic" and body["type"].startswith("watcher.alert"):
            for label in body["data"]["labels"]:
                out[label].add(body["data"]["incident_id"])
    return out


@pytest.mark.slow
def test_a_hundred_kills(tmp_path: Path) -> None:
    chance = random.Random(20261122)

    async def main() -> None:
        async with laboratory(tmp_path) as (story, path):
            watchlist(path)
            path.write_text(path.read_text().replace('medium = "15m"', 'medium = "0s"'))
            await one_round(path, 6.0)
            wanted = []
            for number in range(ROUNDS):
                if number % 2 == 0:
                    line = 1000 + number // 2
                    wanted.append(f"line {line}")
                    opener = story.sample.board[next(iter(story.sample.board))][0]
                    thread = story.sample._said("Anonymous", f"ring 541 555 {line:04} tonight", opener.at)
                    story.sample.board[thread.number] = [thread]
                await one_round(path, chance.uniform(0.5, 1.6))
            (path.parent / "control.sock").unlink(missing_ok=True)
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "watcher", "run", "--config", str(path), stderr=asyncio.subprocess.DEVNULL
            )
            await until(lambda: (path.parent / "control.sock").exists())
            await until(lambda: set(wanted) <= set(told(story)), 60)
            process.terminate()
            assert await asyncio.wait_for(process.wait(), 15) == 0
            assert all(len(ids) == 1 for label, ids in told(story).items() if label in wanted)
            alerts = defaultdict(set)
            for name, body in story.sink.got:
                if name == "generic":
                    alerts[body["data"]["alert_id"]].add(body["data"]["incident_id"])
            assert all(len(incidents) == 1 for incidents in alerts.values())

    wait(main())
