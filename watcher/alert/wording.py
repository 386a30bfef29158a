"""Every word that goes out, in one place: plain, calm, never a value. "Possible", never "you have been"."""

from datetime import date, datetime

from watcher.model import Alert, Severity, Threat

SHAPES = {
    Severity.CRITICAL: "🔴 ▲ Critical",
    Severity.HIGH: "🟠 ◆ High",
    Severity.MEDIUM: "🟡 ● Medium",
    Severity.LOW: "⚪ ○ Low",
    Severity.NONE: "🔵 Notice",
}
"""Severity as colour, shape and word: never colour alone."""
THREATS = {Threat.NONE: "", Threat.IMPLIED: "an implied threat", Threat.EXPLICIT: "an explicit threat"}
REASONS = {
    "challenge": "it shows a bot challenge", "proof-of-work": "it asks for a proof of work", "captcha": "it shows a captcha", "login": "it asks for a login", "consent": "it asks to accept terms",
    "refused": "it refuses us", "rate": "it asks us to slow down", "legal": "it is blocked for legal reasons", "removed": "the page is gone", "maintenance": "it is under maintenance",
    "layout": "its pages have changed", "truncated": "its pages are cut off", "empty": "its pages are empty", "robots": "its robots.txt forbids the page", "timeout": "it does not answer in time",
    "dns": "its name does not resolve", "connect": "no connection can be made", "reset": "it closes the connection", "tls": "its certificate is not valid", "private": "its name leads to a private address",
    "moved": "it has moved to another host",
}  # fmt: skip
NEXT = {
    Severity.CRITICAL: "Next: call the person's contact now; then `watcher alerts show {id}`.",
    Severity.HIGH: "Next: `watcher alerts show {id}`, then ask the site to remove it.",
    Severity.MEDIUM: "Next: `watcher alerts show {id}` today.",
    Severity.LOW: "Nothing urgent: for the record.",
}


def listing(words: tuple[str, ...]) -> str:
    """Words in a row: a; a and b; a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def title(alert: Alert) -> str:
    """One line that a stressed reader understands."""
    if alert.type == "watcher.test":
        return f"{SHAPES[alert.severity]} · test · nothing has happened"
    if alert.type.startswith("watcher.source"):
        return (
            f"🔵 {alert.source}: {'in sight again' if alert.type.endswith('recovered') else 'out of sight'}"
            if alert.source
            else "🔵 The watch itself"
        )
    return f"{SHAPES[alert.severity]} · {alert.person}"


def sentences(alert: Alert) -> list[str]:
    """What, where, since when, how far; one next step."""
    if alert.type == "watcher.test":
        return ["This is a test from watcher. Alerts of this severity look like this.", alert.note]
    if alert.type.startswith("watcher.source"):
        return [alert.note]
    what = f"Possible {listing(alert.labels)}"
    danger = THREATS[alert.threat]
    where = f"at {alert.source}" if alert.places <= 1 else f"at {alert.places} places, last at {alert.source}"
    first = f"{what}{f' with {danger}' if danger else ''} {where}."
    spread = f"{alert.posts} post{'s' if alert.posts != 1 else ''}, first seen {clock(alert.first_seen)}."
    state = {"acknowledged": "Somebody is taking care of it.", "resolved": "It is settled."}.get(
        alert.type.rsplit(".", 1)[-1], ""
    )
    step = "" if state else NEXT.get(alert.severity, "").format(id=alert.incident)
    return [s for s in (first, spread, alert.note, state, step) if s]


def clock(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "unknown"


def blind(reason: str, since: datetime, *, again: bool) -> str:
    """A site cannot be seen."""
    why = REASONS.get(reason, "it cannot be read")
    return f"{'Still' if again else 'Now'} out of sight since {clock(since)}: {why}. What is posted there is not seen until it is back. Silence is no all-clear."


def recovered(since: datetime, until: datetime, *, closed: bool) -> str:
    tail = (
        "closed by reading back: every post of the time between was read"
        if closed
        else "not closed: posts of the time between may have been missed"
    )
    return f"In sight again. Gap from {clock(since)} to {clock(until)}, {tail}."


BACKLOG = "This was already public when watching began."
REASON_NOTES = {
    "worse": "It has become worse.",
    "detail": "A further kind of detail has appeared.",
    "place": "It has appeared at another place.",
    "again": "It has appeared again after it was settled.",
    "gone": "No longer seen, in two good looks. Nothing is closed by that: copies may exist elsewhere.",
    "back": "It is there again after it had been gone.",
}


def unwatched(names: tuple[str, ...], why: str) -> str:
    cause = "there is no valid consent" if why == "consent" else "the file cannot be used; `watcher check` says why"
    return f"Not watched: {listing(names)}, since {cause}."


KEY_LOST = (
    "The store's key is another one than before: the old store was moved aside and a new one begun. "
    "What is public now counts as known from the start."
)


def consent_ends(person: str, day: date, left: int) -> str:
    when = f"in {left} days" if left > 1 else "tomorrow" if left == 1 else "today"
    return f"The consent of {person} ends {when}, on {day}. After that nothing is watched for {person}: ask, then `watcher people consent {person}`."


def gap(since: str, until: str) -> str:
    """More was posted than a page shows, and there was no way back to it."""
    return f"Gap: more was posted than the page shows. What came between {since} and {until} was not seen; shorten `every`, or watch a fuller page."


VERDICTS = {
    "removed": "It was taken down.",
    "false-alarm": "It was a false alarm: the same words are not announced again.",
    "namesake": "It was about somebody else: the same words are not announced again.",
}


def escalated(count: int) -> str:
    return f"Nobody has answered yet; this is call {count + 1}. `watcher alerts ack` ends the calls."


def unanswered(incident: str, count: int) -> str:
    return f"Alert {incident} was called {count + 1} times and nobody answered. There are no further calls."


def receipt(persons: int, sites: list[tuple[str, str]], waiting: int) -> str:
    """The watch goes on: who is watched, what is in sight, what waits to be sent."""
    blind = [f"{name} ({sight})" for name, sight in sites if sight != "clear"]
    seen = f"{len(sites) - len(blind)} of {len(sites)} sites in sight"
    tail = f"; out of sight: {listing(tuple(blind))}" if blind else ""
    return f"Still watching. {persons} person{'s' if persons != 1 else ''}, {seen}{tail}. {waiting} message{'s' if waiting != 1 else ''} waiting to be sent."


def stopped(count: int) -> str:
    """The leak guard at work: what it stopped was ours to mend."""
    return f"The leak guard stopped {count} of our own lines or messages that held a protected detail. Nothing went out. Please look at the log, and report it."
