"""One APScheduler job for each host: its interval is what the host can bear, its tick asks what to read next.

The time from one tick to the next is counted from the end of the first, so that jitter never shortens it (bench/soak.py).
`misfire_grace_time=None` and `coalesce` keep a run that a busy loop delayed; `max_instances=1` keeps a slow page from being read
twice at once. Ticks are our own tasks, so that a shutdown waits for the post in hand instead of cancelling it.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

JITTER = 0.15
"""Share of the interval that is added by chance, so that a host cannot read our clock from our visits."""
HELD = 300.0
"""Seconds for which a job that runs is not asked for again; when it ends it is, after its own time."""
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
        self._until: dict[str, float] = {}
        self._every: dict[str, float] = {}

    def start(self) -> None:
        self._scheduler.start()

    def add(self, name: str, seconds: float, tick: Tick, *, first: float = 0.0) -> None:
        """Call `tick` every so many seconds, the first time after `first`."""
        self.pace(name, seconds)

        async def run() -> None:
            if self._closing:
                return
            self._until.pop(name, None)
            self._next(name, max(self._every[name], HELD))  # not again while it runs, however long that is
            task: asyncio.Task[None] = asyncio.ensure_future(tick())
            self._running.add(task)
            task.add_done_callback(self._running.discard)
            try:
                await asyncio.shield(task)
            finally:
                pause = self._every[name] * (1 + JITTER * random.random())  # noqa: S311  jitter, on one side only
                self._next(name, max(pause, self._until.get(name, 0.0) - time.monotonic()))

        start = datetime.now(UTC) + timedelta(seconds=first)
        self._scheduler.add_job(
            run, IntervalTrigger(seconds=max(SHORTEST, seconds)), id=name, next_run_time=start, replace_existing=True
        )

    def _next(self, name: str, seconds: float) -> None:
        if self._scheduler.get_job(name):
            self._scheduler.modify_job(
                name, next_run_time=datetime.now(UTC) + timedelta(seconds=max(SHORTEST, seconds))
            )

    def pace(self, name: str, seconds: float) -> None:
        """From its next tick on a job comes every so many seconds."""
        self._every[name] = seconds

    def delay(self, name: str, seconds: float) -> None:
        """No tick of that job before so many seconds from now: Retry-After, a host that failed."""
        self._until[name] = time.monotonic() + seconds
        self._next(name, seconds)

    def drop(self, name: str) -> None:
        if self._scheduler.get_job(name):
            self._scheduler.remove_job(name)

    def upcoming(self, name: str) -> float | None:
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
