"""Finding -> Alert or silence. Pure: an incident and a finding give the incident as it is then, and why people are told, if at all.

People are told when an incident opens, grows worse, shows a new kind of detail or a new place, and when it goes on. Copies of what is known only
count.
"""

from dataclasses import dataclass, replace

from watcher.model import Finding, Severity, Threat

ANSWERED_FOR = 86_400.0
"""Seconds without a further post after which nobody need have the next one in mind who took care of those before."""
RANK = {Threat.NONE: 0, Threat.IMPLIED: 1, Threat.EXPLICIT: 2}


@dataclass(frozen=True, slots=True)
class Incident:
    """Findings of one person that belong together. Times in seconds since 1970."""

    id: str
    person: str
    severity: Severity
    state: str  # open | acknowledged | resolved
    threat: Threat
    labels: tuple[str, ...]
    kinds: tuple[str, ...]
    sites: tuple[str, ...]
    posts: int
    updates: int
    opened_at: float
    last_at: float
    acked_by: str = ""
    backlog: bool = False
    muted_until: float | None = None
    mute_reason: str = ""
    verdict: str = ""  # removed | false-alarm | namesake
    escalations: int = 0
    escalate_at: float | None = None
    bits: float = 0.0  # the strongest evidence among its findings


@dataclass(frozen=True, slots=True)
class Escalation:
    """When somebody who has not answered is called again: after each step, then again and again, so many times. Seconds."""

    severity: Severity
    steps: tuple[float, ...]
    repeat: float
    limit: int

    def wait(self, count: int) -> float | None:
        """Seconds until the next call after so many, None where there is none."""
        if count >= len(self.steps) + self.limit:
            return None
        return self.steps[count] if count < len(self.steps) else self.repeat

    def concerns(self, incident: Incident, now: float) -> bool:
        awake = incident.muted_until is None or incident.muted_until <= now
        return incident.state == "open" and incident.severity >= self.severity and awake and not incident.backlog


def labels(finding: Finding) -> tuple[str, ...]:
    """What kinds of detail, the gravest first; a threat alone is its own label."""
    private = [m for m in finding.mentions if not m.identifier.public]
    if not private:
        return ("threat",)
    return tuple(
        dict.fromkeys(_named(m.identifier.label, m.identifier.kind) for m in sorted(private, key=lambda m: -m.bits))
    )


def _named(label: str, kind: str) -> str:
    """`home` says little beside a name and a phone: `home address`."""
    if kind in {"address", "relative_address"} and not {"address", "place"} & set(label.split()):
        return f"{label} address"
    return f"coordinates of {label}" if kind == "coordinates" else label


def kinds(finding: Finding) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.identifier.kind for m in finding.mentions if not m.identifier.public))


def opened(finding: Finding, site: str, name: str, now: float, *, backlog: bool) -> Incident:
    return Incident(
        name,
        finding.person,
        finding.severity,
        "open",
        finding.threat,
        labels(finding),
        kinds(finding),
        (site,),
        1,
        0,
        now,
        now,
        backlog=backlog,
        bits=finding.score,
    )


def joined(
    incident: Incident, finding: Finding, site: str, now: float, *, new_post: bool, more: str = ""
) -> tuple[Incident, str]:
    """The incident with one more finding, and why to tell: worse | detail | place | again, else what `more` says of a further post (thread | more),
    or "" for silence.
    """
    every = tuple(dict.fromkeys((*incident.labels, *labels(finding))))
    severity = max(incident.severity, finding.severity)
    worse = finding.severity > incident.severity
    threat = max(incident.threat, finding.threat, key=lambda t: RANK[t])
    reason = (
        "worse"
        if worse
        else "detail"
        if len(every) > len(incident.labels)
        else "place"
        if site not in incident.sites
        else "again"
        if incident.state == "resolved"
        else more
    )
    lapsed = incident.state == "acknowledged" and now - incident.last_at >= ANSWERED_FOR
    opens = reason in {"worse", "again"} or (bool(reason) and lapsed)
    grown = replace(
        incident, severity=severity, threat=threat, labels=every, kinds=tuple(dict.fromkeys((*incident.kinds, *kinds(finding)))), sites=tuple(dict.fromkeys((*incident.sites, site))),
        posts=incident.posts + new_post, last_at=now, bits=max(incident.bits, finding.score), updates=incident.updates + bool(reason), state="open" if opens else incident.state,
        escalations=0 if opens else incident.escalations, escalate_at=None if opens else incident.escalate_at,
    )  # fmt: skip
    return grown, reason
