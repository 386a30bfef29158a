"""Incidents and sights -> alerts, with their words, routes and times. Pure but for the clock that it is given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from watcher import calm
from watcher.alert import wording
from watcher.alert.wording import Note
from watcher.decode import duration
from watcher.model import Alert, Severity, Threat
from watcher.settings import Route, Settings
from watcher.store.decide import Escalation, Incident
from watcher.store.rows import moment
from watcher.store.sight import Health
from watcher.store.vault import Vault

ANSWER_FOR = 7 * 86_400.0
"""Seconds for which a link to answer an alert works."""
Row = tuple[str, Alert, float]
"""A webhook's name, an alert, and when it is due (seconds since 1970)."""
EXAMPLES = {
    Severity.CRITICAL: ("hiding place", "address", Threat.EXPLICIT, 40.0),
    Severity.HIGH: ("home address", "address", Threat.NONE, 32.0),
    Severity.MEDIUM: ("phone", "phone", Threat.NONE, 26.0),
    Severity.LOW: ("handle", "handle", Threat.NONE, 20.0),
}
"""What a test of each severity shows: label, kind, threat and bits of nobody's detail."""
_TYPES = {"first": "opened", "acknowledged": "acknowledged", "resolved": "resolved", "escalated": "escalated"}


@dataclass(frozen=True, slots=True)
class Teller:
    settings: Settings
    clock: Callable[[], float]
    vault: Vault | None = None  # signs links to answer by; without it there are none

    def incident(self, incident: Incident, reason: str, link: str = "") -> Iterator[Row]:
        """Rows of the outbox for an incident and why people are told; the link only goes where a route asks for it."""
        now = self.clock()
        note = _note(incident, reason)
        settled = reason in {"acknowledged", "resolved"}
        due = now if settled else self._due(incident.severity, now)
        names = self._to(lambda r: r.alerts and _fits(r, incident))
        alert = Alert(
            f"{incident.id}.{incident.updates}", f"watcher.alert.{_TYPES.get(reason, 'updated')}", moment(now), incident.severity, incident.id, incident.person, incident.labels, incident.kinds, incident.threat,
            incident.sites[-1] if incident.sites else "", posts=incident.posts, places=len(incident.sites), first_seen=self._local(incident.opened_at), last_seen=self._local(incident.last_at),
            bits=incident.bits, told=tuple(names), escalates=None if settled else self._escalates(incident, now), answer="" if settled else self._answer(incident, now),
        )  # fmt: skip
        linked = self._to(lambda r: r.alerts and r.links and _fits(r, incident)) if self.settings.routes else []
        for name in names:
            made = replace(alert, language=self._language(name), link=link if name in linked else "")
            yield name, replace(made, note=note(made.language) if note else ""), due

    def _escalates(self, incident: Incident, now: float) -> datetime | None:
        """When somebody is called again who does not answer."""
        policy = self.escalation()
        if self.settings.text("escalation", "severity") == "none" or not policy.concerns(incident, now):
            return None
        wait = policy.wait(incident.escalations)
        at = incident.escalate_at if incident.escalate_at is not None else now + wait if wait is not None else None
        return self._local(at) if at is not None else None

    def _answer(self, incident: Incident, now: float) -> str:
        """Our own address under which the incident can be answered from a chat, where one is configured."""
        base = self.settings.text("control", "public").rstrip("/")
        if not base or self.vault is None:
            return ""
        until = int(now + ANSWER_FOR)
        return f"{base}/answer/{incident.id}/{until}/{self.vault.answer(incident.id, until)}"

    def _language(self, webhook: str) -> str:
        return next((w.language for w in self.settings.webhooks if w.name == webhook), "en")

    def escalation(self) -> Escalation:
        """The configured policy. Where nobody is called again, answers still count for critical alerts."""
        name = self.settings.text("escalation", "severity")
        return Escalation(
            Severity[name.upper()] if name != "none" else Severity.CRITICAL,
            tuple(duration(step) or 0.0 for step in self.settings.texts("escalation", "steps")),
            self.settings.seconds("escalation", "repeat"),
            self.settings.whole("escalation", "limit"),
        )

    def _due(self, severity: Severity, now: float) -> float:
        """When an alert goes out: at once; after others could join it, outside the quiet hours; with the daily digest."""
        zone = self._zone()
        if severity >= Severity.HIGH:
            return now
        if severity is Severity.MEDIUM:
            return calm.after_quiet(
                now + self.settings.seconds("calm", "medium"), self.settings.text("calm", "quiet"), zone
            )
        return calm.next_at(now, self.settings.text("calm", "digest"), zone)

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.settings.text("calm", "zone"))

    def _local(self, seconds: float) -> datetime:
        """A moment as its readers' clocks show it, with how far they are from UTC."""
        local = moment(seconds).astimezone(self._zone())
        return local.astimezone(timezone(local.utcoffset() or timedelta()))

    def told_until(self, now: float) -> float:
        """The last time of the digest: what can wait is told then, and not at night."""
        return calm.last_at(now, self.settings.text("calm", "digest"), self._zone())

    def _to(self, fits: Callable[[Route], bool]) -> list[str]:
        """The webhooks of every route that fits; without any route, all of them."""
        routes = self.settings.routes
        if not routes:
            return [w.name for w in self.settings.webhooks]
        return list(dict.fromkeys(name for route in routes if fits(route) for name in route.to))

    def health(
        self, health: Health, event: str, *, gap: tuple[float, float] | None = None, closed: bool = False
    ) -> Iterator[Row]:
        """Rows for a site that went out of sight, stays so, or is back."""
        now = self.clock()
        if event == "recovered" and gap:
            note: Note = wording.recovered(self._local(gap[0]), self._local(gap[1]), closed=closed)
        else:
            note = wording.blind(health.reason, self._local(health.since), again=event == "reminder")
        kind = "recovered" if event == "recovered" else "blind"
        number = f"{health.site}-{health.outages}-{event}" + (f"-{int(now // 3600)}" if event == "reminder" else "")
        yield from self.notice(
            f"sight-{number}",
            kind,
            note,
            source=health.site,
            sight=f"{health.state}:{health.reason}" if health.reason else health.state,
        )

    def notice(
        self,
        number: str,
        kind: str,
        note: Note,
        *,
        source: str = "",
        sight: str = "",
        severity: Severity = Severity.NONE,
        but: str = "",
    ) -> Iterator[Row]:
        """Rows for a message about the watch itself; `but` names a webhook that is not told, since it is what the message is about."""
        now = self.clock()
        alert = Alert(
            number.replace(" ", "_"),
            f"watcher.source.{kind}",
            moment(now),
            severity,
            source=source,
            sight=sight,
        )
        names = self._to(lambda r: r.health and (not r.site or source in r.site))
        if but and names == [but]:
            names = [w.name for w in self.settings.webhooks]
        for name in names:
            if name != but:
                language = self._language(name)
                yield name, replace(alert, language=language, note=note(language)), now

    def test(self, number: str, severity: Severity, webhook: str) -> Row:
        """An example of an alert as it will look, about nobody."""
        now = self.clock()
        language = self._language(webhook)
        label, kind, threat, bits = EXAMPLES[severity]
        made = Alert(
            number, "watcher.test", moment(now), severity, person="test", labels=(label,), kinds=(kind,), threat=threat, source="example", posts=2, places=1,
            first_seen=self._local(now - 3600), last_seen=self._local(now), note=wording.TEST(language), bits=bits, language=language,
        )  # fmt: skip
        return webhook, made, now


def _note(incident: Incident, reason: str) -> Note | None:
    """The sentence that says why people are told."""
    if incident.backlog and reason == "first":
        return wording.BACKLOG
    if reason == "escalated":
        return wording.escalated(incident.escalations)
    if incident.verdict and reason == "resolved":
        return wording.VERDICTS[incident.verdict]
    return wording.REASONS.get(reason)


def _fits(route: Route, incident: Incident) -> bool:
    return (
        (not route.severity or str(incident.severity) in route.severity)
        and (not route.kind or bool(set(route.kind) & set(incident.kinds)))
        and (not route.person or incident.person in route.person)
        and (not route.site or bool(set(route.site) & set(incident.sites)))
    )
