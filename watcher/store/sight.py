"""A site's sight over time -> what to tell: once per outage after some patience, a daily reminder, and when it comes back. Pure."""

from dataclasses import dataclass, replace

from watcher.model import Sight


@dataclass(frozen=True, slots=True)
class Health:
    """What is known of a site's sight. Times in seconds since 1970; None for never."""

    site: str
    state: str = "unknown"  # unknown | clear | degraded | blind
    reason: str = ""
    since: float = 0.0
    last_clear: float | None = None
    told_at: float | None = None  # of this outage
    tries: int = 0
    newest: str = ""
    outages: int = 0
    gap: str = ""
    primed: bool = False  # every configured page has been read once


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds, and looks."""

    wait: float
    tries: int
    reminder: float


def after(health: Health, sight: Sight, now: float, patience: Patience) -> tuple[Health, str]:
    """The health after one look, and the event: blind | reminder | recovered, or "" for nothing to tell."""
    if sight.state == "clear":
        event = "recovered" if health.told_at is not None else ""
        since = health.since if health.state == "clear" else now
        return replace(health, state="clear", reason="", since=since, last_clear=now, told_at=None, tries=0), event
    same = health.state in {"blind", "degraded"}
    since = health.since if same else now
    tries = health.tries + 1
    changed = replace(health, state=sight.state, reason=sight.reason, since=since, tries=tries)
    if health.told_at is None:
        due = tries >= patience.tries or now - since >= patience.wait
        return (replace(changed, told_at=now, outages=health.outages + 1), "blind") if due else (changed, "")
    if now - health.told_at >= patience.reminder:
        return replace(changed, told_at=now), "reminder"
    return changed, ""
