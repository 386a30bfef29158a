"""What is due in the outbox -> the webhooks: each by itself, the gravest first, and marked as arrived once it has.

Low alerts that are due together reach people as one message; machines get each by itself. Whatever one webhook does delays no other.
"""

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from watcher import log
from watcher.alert import wording
from watcher.alert.send import MACHINES, RETRIES, Target, backoff, spread
from watcher.errors import DeliveryError, StoreError
from watcher.model import Severity
from watcher.settings import Webhook
from watcher.store.outbox import Waiting
from watcher.watch.ready import targets_of

if TYPE_CHECKING:
    from watcher.daemon import Daemon

OVERTAKEN = 4
"""Failed tries, made within some three hours, after which lesser messages no longer wait for one that may be refused for what it says."""
GRAVE, PROBE = Severity.HIGH, 60.0
"""While a webhook is in trouble and such a message waits for it, it is tried so often (seconds), beside the times that each message has of its own."""
IDLE = 1.0
"""Seconds between looks into an outbox with nothing due."""


class Dispatch:
    """One task a webhook while the watch runs. `failed`: has any delivery ever failed?"""

    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon
        self._log = log.get()
        self.targets: dict[str, tuple[Target, Webhook]] = dict(targets_of(daemon.settings))
        self.failed = False
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._probes: dict[str, float] = {}  # webhooks in trouble, and when they are tried again for a grave message
        self._stopped = asyncio.Event()

    @property
    def running(self) -> bool:
        return bool(self._tasks)

    def start(self) -> None:
        """Begin to send to every webhook that has no task yet, and end the tasks of those that are no longer configured."""
        for name in set(self._tasks) - set(self.targets):
            self._tasks.pop(name).cancel()
        for name in set(self.targets) - set(self._tasks):
            self._tasks[name] = asyncio.ensure_future(self._forever(name))

    async def close(self, patience: float) -> None:
        """A message that is on the wire is noted as delivered, so that it is not sent twice: wait for it, so many seconds."""
        self._stopped.set()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks.values(), timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _forever(self, webhook: str) -> None:
        while not self._stopped.is_set():
            try:
                sent = await self.drain(webhook)
            except StoreError as error:
                await self._daemon.chores.damaged(str(error))
                sent = 0
            except Exception:  # noqa: BLE001  the alerts that wait must go out, whatever one of them did
                self._log.exception("outbox_failed", webhook=webhook)
                sent = 0
            if not sent:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stopped.wait(), IDLE)

    async def drain(self, webhook: str) -> int:
        """Send what is due to one webhook, the gravest first; how many messages there were."""
        if webhook in self._daemon.chores.disabled:
            return 0
        now = self._daemon.clock()
        early = GRAVE if now >= self._probes.get(webhook, now + PROBE) else None
        waiting = await self._daemon.store.outbox.due(webhook, now, early=early)
        target, _ = self.targets[webhook]
        troubled = False
        for bundle in bundled(waiting, apart=target.format in MACHINES):
            if self._stopped.is_set():
                break
            error = await self._send(webhook, bundle)
            if error is None:
                self._probes.pop(webhook, None)
                continue
            counted = bundle[0].due <= now  # and not one of the tries besides
            worn = counted and bundle[0].attempts >= (OVERTAKEN if error.unclear else len(RETRIES))
            itself = not error.gone and (not error.retry or error.refused or (worn and not troubled))
            await self._failed(webhook, error, [item.alert.id for item in bundle] if itself else ())
            if not itself:
                self._probes[webhook] = now + max(PROBE, error.after or 0.0)
                break
            self._probes.pop(webhook, None)
            troubled = troubled or not error.refused
        return len(waiting)

    async def _send(self, webhook: str, bundle: Sequence[Waiting]) -> DeliveryError | None:
        """Send one message; what went wrong, if anything did."""
        target, settings = self.targets[webhook]
        alert = bundle[0].alert if len(bundle) == 1 else wording.digest([item.alert for item in bundle])
        try:
            receipt = await self._daemon.sender.deliver(target, alert, private=settings.allow_private)
        except DeliveryError as error:
            self.failed = True
            self._log.error("delivery_failed", webhook=webhook, alert=alert.id, error=str(error), again=error.retry)
            return error
        numbers = [item.alert.id for item in bundle]
        await self._daemon.store.outbox.delivered(numbers, webhook, self._daemon.clock(), receipt)
        self._log.info("delivered", webhook=webhook, alert=alert.id, type=alert.type)
        return None

    async def _failed(self, webhook: str, error: DeliveryError, numbers: Sequence[str]) -> None:
        """Note a failed try of some messages, or of all that are due: where the webhook itself has a problem, they wait in their order."""
        if error.gone:
            await self._daemon.chores.disable(webhook, str(error))
        else:
            wait = partial(backoff, after=error.after, spread=spread()) if error.retry else _never
            await self._daemon.store.outbox.failed(webhook, self._daemon.clock(), str(error), wait, numbers)

    async def arrived(self, incident: str) -> list[tuple[str, Target, Webhook]]:
        """The messages about an incident that have arrived: what the platform calls each, and where it went."""
        rows = await self._daemon.store.outbox.deliveries(incident)
        done = [row for row in rows if row["state"] == "done" and row["webhook"] in self.targets]
        return [(row["receipt"], *self.targets[row["webhook"]]) for row in done]


def _never(_: int) -> None:
    """The wait of what is not tried again."""


def bundled(waiting: Sequence[Waiting], *, apart: bool) -> Iterator[list[Waiting]]:
    """Each message with what it says: one alert, or all low ones together unless they go `apart`."""
    low = [item for item in waiting if item.alert.severity is Severity.LOW and item.alert.incident and not apart]
    for item in waiting:
        if item not in low:
            yield [item]
        elif item is low[0]:
            yield low
