"""Incidents and sights -> alerts, with their words, routes and times. Pure but for the clock that it is given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from watcher.alert import wording
from watcher.config import Route, Settings
from watcher.decode import duration
from watcher.model import Alert, Severity
from watcher.store.decide import Escalation, Incident
from watcher.store.rows import moment
from watcher.store.sight import Health

Row = tuple[str, Alert, float]
"""A webhook's name, an alert, and when it is due (seconds since 1970)."""
_TYPES = {"first": "opened", "acknowledged": "acknowledged", "resolved": "resolved", "escalated": "escalated"}


@dataclass(frozen=True, slots=True)
class Teller:
    settings: Settings
    clock: Callable[[], float]

    def incident(self, incident: Incident, reason: str) -> Iterator[Row]:
        """Rows of the outbox for an incident and why people are told."""
        now = self.clock()
        note = wording.REASON_NOTES.get(reason, "")
        if incident.backlog and reason == "first":
            note = wording.BACKLOG
        if reason == "escalated":
            note = wording.escalated(incident.escalations)
        if incident.verdict and reason == "resolved":
            note = wording.VERDICTS[incident.verdict]
        alert = Alert(
            f"{incident.id}.{incident.updates}", f"watcher.alert.{_TYPES.get(reason, 'updated')}", moment(now), incident.severity, incident.id, incident.person, incident.labels, incident.kinds, incident.threat,
            incident.sites[-1] if incident.sites else "", posts=incident.posts, places=len(incident.sites), first_seen=moment(incident.opened_at), last_seen=moment(incident.last_at), note=note,
        )  # fmt: skip
        settled = reason in {"acknowledged", "resolved"}
        due = now + (0.0 if settled else self._wait(incident.severity))
        for webhook in self._to(lambda r: _fits(r, incident)):
            yield webhook, alert, due

    def escalation(self) -> Escalation:
        """The configured policy; `none` concerns nobody."""
        name = self.settings.text("escalation", "severity")
        return Escalation(
            Severity[name.upper()] if name != "none" else Severity.CRITICAL,
            tuple(duration(step) or 0.0 for step in self.settings.texts("escalation", "steps")),
            self.settings.seconds("escalation", "repeat"),
            self.settings.whole("escalation", "limit"),
        )

    def _wait(self, severity: Severity) -> float:
        if severity >= Severity.HIGH:
            return 0.0
        return self.settings.seconds("calm", "medium" if severity is Severity.MEDIUM else "low")

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
            note = wording.recovered(moment(gap[0]), moment(gap[1]), closed=closed)
        else:
            note = wording.blind(health.reason, moment(health.since), again=event == "reminder")
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
        note: str,
        *,
        source: str = "",
        sight: str = "",
        severity: Severity = Severity.NONE,
    ) -> Iterator[Row]:
        """Rows for a message about the watch itself."""
        now = self.clock()
        alert = Alert(
            number.replace(" ", "_"),
            f"watcher.source.{kind}",
            moment(now),
            severity,
            source=source,
            sight=sight,
            note=note,
        )
        for webhook in self._to(lambda r: r.health and (not r.site or source in r.site)):
            yield webhook, alert, now

    def test(self, number: str, severity: Severity, webhook: str) -> Row:
        now = self.clock()
        return (
            webhook,
            Alert(number, "watcher.test", moment(now), severity, person="test", note="No detail of anybody is in it."),
            now,
        )


def _fits(route: Route, incident: Incident) -> bool:
    return (
        (not route.severity or str(incident.severity) in route.severity)
        and (not route.person or incident.person in route.person)
        and (not route.site or bool(set(route.site) & set(incident.sites)))
    )
