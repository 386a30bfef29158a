"""What the daemon does besides reading and sending: calls again, consent that ends, the receipt that the watch goes on, the heartbeat,
webhooks that are gone or do not answer, and answers given on a platform.
"""

import json
from typing import TYPE_CHECKING

from watcher import log
from watcher.alert import wording
from watcher.errors import ConfigError, DeliveryError
from watcher.model import Severity
from watcher.store.books import Share
from watcher.store.rows import moment

if TYPE_CHECKING:
    from watcher.daemon import Daemon

STUCK = 600.0
"""Seconds after which a critical message that has not gone out is told elsewhere."""
DAMAGE_AGAIN = 3600.0
"""Seconds between two messages that the store is damaged."""
CONSENT_REMINDERS = (30, 7)
"""Days before consent ends."""


class Chores:
    """Each is called on its own schedule."""

    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon
        self._log = log.get()
        self._stopped = log.scrubber.masked
        self.disabled: set[str] = set()
        self._damage_told = float("-inf")

    async def escalate(self) -> None:
        """Call again about what nobody has answered, and say so when that was the last time."""
        if self._daemon.settings.text("escalation", "severity") == "none":
            return
        policy = self._daemon.teller.escalation()
        for incident in await self._daemon.store.incidents.escalate(
            policy, self._daemon.clock(), self._daemon.teller.incident
        ):
            self._log.warning("escalated", incident=incident.id, call=incident.escalations + 1)
            if incident.escalate_at is None:
                note = wording.unanswered(incident.id, incident.escalations)
                rows = self._daemon.teller.notice(f"unanswered-{incident.id}", "blind", note, severity=Severity.HIGH)
                await self._daemon.store.outbox.send(rows, self._daemon.clock())

    async def consent(self) -> None:
        """Who has lost consent since the start is no longer watched."""
        today = moment(self._daemon.clock()).date()
        if any(not p.consent.valid(today) for p in self._daemon.people.persons):
            await self._daemon.reload()
        await self.remind()

    async def remind(self) -> None:
        """Consent that ends soon is told twice: the number of such a message is constant, so each is sent once."""
        now = self._daemon.clock()
        today, told = moment(now).date(), moment(self._daemon.teller.told_until(now)).date()
        for person in self._daemon.people.persons:
            left = (person.consent.expires - today).days
            stage = next(
                (days for days in sorted(CONSENT_REMINDERS) if (person.consent.expires - told).days <= days), None
            )
            if stage is not None:
                number = f"consent-{person.codename}-{person.consent.expires}-{stage}"
                note = wording.consent_ends(person.codename, person.consent.expires, left)
                await self._daemon.store.outbox.send(
                    self._daemon.teller.notice(number, "blind", note, sight="expiring:consent"), self._daemon.clock()
                )

    async def receipt(self) -> None:
        """Say now and then that the watch goes on; the first time only counts."""
        period = self._daemon.settings.seconds("calm", "receipt")
        number = str(int(self._daemon.teller.told_until(self._daemon.clock()) // period))
        before = await self._daemon.store.books.meta("receipt")
        if before != number:
            await self._daemon.store.books.set_meta("receipt", number)
        if before and before != number:
            shares = await self._daemon.store.books.shares(self._daemon.clock() - period)
            sites = [
                (s["site"], s["sight"], (share := shares.get(s["site"], Share())).of_time, share.gaps)
                for s in (await self._daemon.answers.status({}))["sites"]
            ]
            waiting = (await self._daemon.store.outbox.counts()).get("waiting", 0)
            unsettled = sum(i.state == "open" for i in await self._daemon.store.incidents.all())
            note = wording.receipt(len(self._daemon.people.persons), sites, waiting, unsettled)
            await self._daemon.store.outbox.send(
                self._daemon.teller.notice(f"receipt-{number}", "recovered", note), self._daemon.clock()
            )

    async def heartbeat(self) -> None:
        """Tell a monitor outside that this machine lives, by real progress only."""
        secret = self._daemon.settings.secret("health", "heartbeat")
        if secret and self._daemon.watchdog.alive():
            try:
                await self._daemon.sender.ping(secret.read(self._daemon.settings.base))
            except (DeliveryError, ConfigError):
                self._log.warning("heartbeat_failed")

    async def leaks(self) -> None:
        """Tell when our own words held a detail and were stopped: a fault of the program or of the configuration."""
        count = log.scrubber.masked + self._daemon.sender.withheld
        if count > self._stopped:
            note = wording.stopped(count - self._stopped)
            self._stopped = count
            number = f"leak-{int(self._daemon.clock())}"
            rows = self._daemon.teller.notice(number, "blind", note, sight="degraded:leak", severity=Severity.HIGH)
            await self._daemon.store.outbox.send(rows, self._daemon.clock())

    # --- webhooks ---------------------------------------------------------------------------------------------------

    async def enable(self) -> None:
        """Which webhooks are known to be gone; one whose address has changed since is tried again."""
        gone = json.loads(await self._daemon.store.books.meta("disabled") or "{}")
        self.disabled = {name for name, address in gone.items() if address == self._address(name)}

    def _address(self, webhook: str) -> str:
        """A fingerprint of a webhook's address."""
        target, _ = self._daemon.dispatch.targets.get(webhook, (None, None))
        return self._daemon.store.vault.fingerprint("webhook", target.url).hex() if target else ""

    async def disable(self, webhook: str, why: str) -> None:
        """A webhook that is gone gets nothing more; what waits for it stays, and the others are told."""
        self.disabled.add(webhook)
        now = self._daemon.clock()
        gone = {name: self._address(name) for name in self.disabled}
        await self._daemon.store.books.set_meta("disabled", json.dumps(gone))
        rows = self._daemon.teller.notice(
            f"gone-{webhook}-{int(now)}", "blind", wording.disabled(webhook, why), severity=Severity.HIGH, but=webhook
        )
        await self._daemon.store.outbox.send(rows, now)
        self._log.error("webhook_gone", webhook=webhook, error=why)

    async def stuck(self) -> None:
        """Tell elsewhere when a critical message does not go out: once for each webhook and trouble."""
        now = self._daemon.clock()
        for webhook, since in await self._daemon.store.outbox.stuck(now - STUCK):
            note = wording.stuck(webhook, int((now - since) // 60))
            number = f"stuck-{webhook}-{int(since)}"
            rows = self._daemon.teller.notice(number, "blind", note, severity=Severity.CRITICAL, but=webhook)
            await self._daemon.store.outbox.send(rows, now)

    async def damaged(self, why: str) -> None:
        """The store cannot be written: told straight to the webhooks, past the outbox that is part of it, at most once an hour."""
        now = self._daemon.clock()
        self._log.error("store_failed", error=why)
        if now - self._damage_told < DAMAGE_AGAIN:
            return
        self._damage_told = now
        number = f"damaged-{int(now)}"
        for webhook, alert, _ in self._daemon.teller.notice(
            number, "blind", wording.damaged(why), sight="degraded:store", severity=Severity.CRITICAL
        ):
            if webhook not in self._daemon.dispatch.targets:
                continue
            target, settings = self._daemon.dispatch.targets[webhook]
            try:
                await self._daemon.sender.deliver(target, alert, private=settings.allow_private)
            except DeliveryError as error:
                self._log.error("delivery_failed", webhook=webhook, alert=alert.id, error=str(error), again=False)

    async def poll(self) -> None:
        """Ask the platforms whether somebody has answered there, about what is still called for."""
        policy = self._daemon.teller.escalation()
        for incident in await self._daemon.store.incidents.all():
            if policy.concerns(incident, self._daemon.clock()):
                by = await self._answered(incident.id)
                if by:
                    await self._daemon.answers.acknowledge({"id": incident.id, "by": by})

    async def _answered(self, incident: str) -> str:
        """Who has answered an incident on a platform, "" for nobody yet."""
        for receipt, target, settings in await self._daemon.dispatch.arrived(incident):
            try:
                by = await self._daemon.sender.answered(target, incident, receipt, private=settings.allow_private)
            except DeliveryError:
                continue
            if by:
                return by
        return ""
