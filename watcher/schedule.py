"""One APScheduler job for each host: its interval is what the host can bear, its tick asks what to read next.

`misfire_grace_time=None` and `coalesce` keep a run that a busy loop delayed; `max_instances=1` keeps a slow page from being read
twice at once. Ticks are our own tasks, so that a shutdown waits for the post in hand instead of cancelling it.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

JITTER = 0.15
"""Share of the interval that is added by chance, so that a host cannot read our clock from our visits."""
SHORTEST = 0.05
"""Seconds. The scheduler's own cost is a fraction of a millisecond a tick."""
Tick = Callable[[], Awaitable[None]]


class Schedule:
    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._running: set[asyncio.Task[None]] = set()
        self._closing = False

    def start(self) -> None:
        self._scheduler.start()

    def add(self, name: str, seconds: float, tick: Tick, *, first: float = 0.0) -> None:
        """Call `tick` every so many seconds, the first time after `first`."""

        async def run() -> None:
            if self._closing:
                return
            await asyncio.sleep(random.random() * JITTER * seconds)  # noqa: S311  jitter, on one side only
            task: asyncio.Task[None] = asyncio.ensure_future(tick())
            self._running.add(task)
            task.add_done_callback(self._running.discard)
            await asyncio.shield(task)

        start = datetime.now(UTC) + timedelta(seconds=first)
        self._scheduler.add_job(
            run, IntervalTrigger(seconds=max(SHORTEST, seconds)), id=name, next_run_time=start, replace_existing=True
        )

    def delay(self, name: str, seconds: float) -> None:
        """No tick of that job before so many seconds from now: Retry-After, a host that failed."""
        self._scheduler.modify_job(name, next_run_time=datetime.now(UTC) + timedelta(seconds=seconds))

    def drop(self, name: str) -> None:
        if self._scheduler.get_job(name):
            self._scheduler.remove_job(name)

    def next(self, name: str) -> float | None:
        """When a job ticks next, in seconds since 1970; None where there is none."""
        job = self._scheduler.get_job(name)
        at = getattr(job, "next_run_time", None)
        return float(at.timestamp()) if at else None

    def names(self) -> list[str]:
        return [job.id for job in self._scheduler.get_jobs()]

    async def close(self, wait: float) -> None:
        """Stop ticking and let what runs finish for at most so many seconds."""
        self._closing = True
        self._scheduler.pause()
        if self._running:
            await asyncio.wait(self._running, timeout=wait)
        self._scheduler.shutdown(wait=False)
