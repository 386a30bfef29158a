"""What the daemon does besides reading and sending: calls again, consent that ends, the receipt that the watch goes on, the heartbeat."""

from typing import TYPE_CHECKING

from watcher import log
from watcher.alert import wording
from watcher.errors import ConfigError, DeliveryError
from watcher.model import Severity
from watcher.store.rows import moment

if TYPE_CHECKING:
    from watcher.daemon import Daemon

CONSENT_REMINDERS = (30, 7)
"""Days before consent ends."""


class Chores:
    """Each is called on its own schedule."""

    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon
        self._log = log.get()
        self._stopped = log.scrubber.masked

    async def escalate(self) -> None:
        """Call again about what nobody has answered, and say so when that was the last time."""
        policy = self._daemon.teller.escalation()
        for incident in await self._daemon.store.escalate(policy, self._daemon.clock(), self._daemon.teller.incident):
            self._log.warning("escalated", incident=incident.id, call=incident.escalations + 1)
            if incident.escalate_at is None:
                note = wording.unanswered(incident.id, incident.escalations)
                rows = self._daemon.teller.notice(f"unanswered-{incident.id}", "blind", note, severity=Severity.HIGH)
                await self._daemon.store.send(rows, self._daemon.clock())

    async def consent(self) -> None:
        """Who has lost consent since the start is no longer watched."""
        today = moment(self._daemon.clock()).date()
        if any(not p.consent.valid(today) for p in self._daemon.people.persons):
            await self._daemon.reload()
        await self.remind()

    async def remind(self) -> None:
        """Consent that ends soon is told twice: the number of such a message is constant, so each is sent once."""
        today = moment(self._daemon.clock()).date()
        for person in self._daemon.people.persons:
            left = (person.consent.expires - today).days
            stage = next((days for days in sorted(CONSENT_REMINDERS) if left <= days), None)
            if stage is not None:
                number = f"consent-{person.codename}-{person.consent.expires}-{stage}"
                note = wording.consent_ends(person.codename, person.consent.expires, left)
                await self._daemon.store.send(
                    self._daemon.teller.notice(number, "blind", note, sight="expiring:consent"), self._daemon.clock()
                )

    async def receipt(self) -> None:
        """Say now and then that the watch goes on; the first time only counts."""
        number = str(int(self._daemon.clock() // self._daemon.settings.seconds("calm", "receipt")))
        before = await self._daemon.store.meta("receipt")
        if before != number:
            await self._daemon.store.set_meta("receipt", number)
        if before and before != number:
            sites = [(s["site"], s["sight"]) for s in (await self._daemon.answers.status({}))["sites"]]
            note = wording.receipt(
                len(self._daemon.people.persons), sites, (await self._daemon.store.outbox()).get("waiting", 0)
            )
            await self._daemon.store.send(
                self._daemon.teller.notice(f"receipt-{number}", "recovered", note), self._daemon.clock()
            )

    async def heartbeat(self) -> None:
        """Tell a monitor outside that this machine lives, by real progress only."""
        secret = self._daemon.settings.secret("health", "heartbeat")
        if self._daemon.alive():
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
            await self._daemon.store.send(rows, self._daemon.clock())
