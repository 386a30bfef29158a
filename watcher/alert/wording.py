"""Every word that goes out: plain, calm, never a value. "Possible", never "you have been".

The sentences stand in words/LANGUAGE.json, one file a language, with the same keys; English is the one that translators begin from. A note
is a function of the language, so that each webhook is told in its own.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from importlib import resources

from watcher.model import Alert, Severity, Threat

Note = Callable[[str], str]
"""A sentence in the language that is asked for."""
SHAPES = {
    Severity.CRITICAL: "🔴 ▲",
    Severity.HIGH: "🟠 ◆",
    Severity.MEDIUM: "🟡 ●",
    Severity.LOW: "⚪ ○",
    Severity.NONE: "🔵",
}
"""Severity as colour and shape beside its word: never colour alone."""
DIGEST = "watcher.alert.digest"
MOST_IN_A_DIGEST = 12
"""Lines of a digest: as many as every platform shows whole."""
CERTAIN, VERY_LIKELY = 30.0, 24.0
"""Bits from which 99 % and 90 % of posts were about the person (bench/calibrate.py)."""


@cache
def catalogue(language: str) -> dict[str, str]:
    """The sentences of a language."""
    text = (resources.files(__package__) / "words" / f"{language}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def say(language: str, key: str, **values: object) -> str:
    return catalogue(language)[key].format(**values)


def note(key: str, **values: object) -> Note:
    """A sentence without anything that differs by language but the words themselves."""
    return lambda language: say(language, key, **values)


def listing(words: Sequence[str], language: str = "en") -> str:
    """Words in a row: a; a and b; a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {say(language, 'and')} {words[-1]}"


def clock(moment: datetime | None, language: str = "en") -> str:
    """A moment in its own zone, which is said: `2026-11-22 15:02 UTC+01:00`."""
    return f"{moment:%Y-%m-%d %H:%M %Z}" if moment else say(language, "unknown")


# --- a message ------------------------------------------------------------------------------------------------------


def title(alert: Alert) -> str:
    """One line that a stressed reader understands."""
    word = f"{SHAPES[alert.severity]} {say(alert.language, f'severity.{alert.severity}')}"
    if alert.type == "watcher.test":
        return say(alert.language, "title.test", severity=word)
    if alert.type == DIGEST:
        return say(alert.language, "title.digest", severity=word, count=alert.posts)
    if alert.type.startswith("watcher.source"):
        state = alert.type.rsplit(".", 1)[-1]
        named = f"title.{state}" if alert.source else "title.watch"
        return f"{SHAPES[Severity.NONE]} {say(alert.language, named, site=alert.source)}"
    return f"{word} · {alert.person}"


def sentences(alert: Alert) -> list[str]:
    """What, where, how sure, since when, how far; who else knows; one next step."""
    if alert.type == "watcher.test":
        shown = [_what(alert), _spread(alert), _sure(alert)] if alert.labels else []
        return [say(alert.language, "test.first"), *shown, alert.note]
    if alert.type.startswith("watcher.source"):
        return [alert.note]
    if alert.type == DIGEST:
        return alert.note.splitlines()
    where = say(alert.language, "link", link=defanged(alert.link)) if alert.link else ""
    lines = [_what(alert), _spread(alert), _sure(alert), alert.note, where, *_steps(alert)]
    return [line for line in lines if line]


def digest(alerts: Sequence[Alert]) -> Alert:
    """Lesser alerts of a day in one message: a line each, and a number that is the same for the same alerts."""
    language = alerts[0].language
    lines = [
        say(language, "digest.line", person=a.person, what=_what(a), id=a.incident) for a in alerts[:MOST_IN_A_DIGEST]
    ]
    if len(alerts) > MOST_IN_A_DIGEST:
        lines.append(say(language, "digest.more", count=len(alerts) - MOST_IN_A_DIGEST))
    number = hashlib.sha256(" ".join(sorted(a.id for a in alerts)).encode()).hexdigest()[:16]
    at, severity = max(a.at for a in alerts), max(a.severity for a in alerts)
    return Alert(f"digest-{number}", DIGEST, at, severity, posts=len(alerts), note="\n".join(lines), language=language)


def defanged(link: str) -> str:
    """An address that people can read and no platform links to or fetches: hxxps://forum[.]example/7."""
    scheme, _, rest = link.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.replace('tt', 'xx', 1)}://{host.replace('.', '[.]')}{slash}{path}"


def _what(alert: Alert) -> str:
    labels = listing([_label(label, alert.language) for label in alert.labels], alert.language)
    where = say(
        alert.language, "where.one" if alert.places <= 1 else "where.many", site=alert.source, places=alert.places
    )
    if alert.threat is Threat.NONE:
        return say(alert.language, "what", labels=labels, where=where)
    danger = say(alert.language, f"threat.{alert.threat.value}")
    return say(alert.language, "what.threat", labels=labels, threat=danger, where=where)


def _label(label: str, language: str) -> str:
    """A label in the language, where it is one of ours; what people wrote themselves stays."""
    return catalogue(language).get(f"label.{label}", label)


def _spread(alert: Alert) -> str:
    key = "spread.one" if alert.posts == 1 else "spread.many"
    first, last = clock(alert.first_seen, alert.language), clock(alert.last_seen, alert.language)
    return say(alert.language, key, posts=alert.posts, first=first, last=last)


def _sure(alert: Alert) -> str:
    """How sure it is, and why, in words."""
    if not alert.bits:
        return ""
    level = "certain" if alert.bits >= CERTAIN else "very" if alert.bits >= VERY_LIKELY else "likely"
    why = "many" if len(alert.kinds) > 1 else "exact" if alert.bits >= VERY_LIKELY else "one"
    reason = say(alert.language, f"why.{why}", count=len(alert.kinds))
    return say(alert.language, f"sure.{level}", person=alert.person, why=reason)


def _steps(alert: Alert) -> list[str]:
    state = alert.type.rsplit(".", 1)[-1]
    if state in {"acknowledged", "resolved"}:
        return [say(alert.language, f"state.{state}")]
    told = say(alert.language, "told", names=listing(alert.told, alert.language)) if len(alert.told) > 1 else ""
    again = say(alert.language, "escalates", when=clock(alert.escalates, alert.language)) if alert.escalates else ""
    step = say(alert.language, f"next.{alert.severity}", id=alert.incident) if alert.severity else ""
    return [told, again, step]


# --- notes about an incident ----------------------------------------------------------------------------------------

BACKLOG = note("backlog")
REASONS = {reason: note(reason) for reason in ("worse", "detail", "place", "thread", "more", "again", "gone", "back")}
VERDICTS = {verdict: note(f"verdict.{verdict}") for verdict in ("removed", "false-alarm", "namesake")}


def escalated(count: int) -> Note:
    return note("escalated", count=count + 1)


def unanswered(incident: str, count: int) -> Note:
    return note("unanswered", id=incident, count=count + 1)


# --- notes about the watch itself -----------------------------------------------------------------------------------

TEST, KEY_LOST, FIRST_POSTS, OUTRUN = note("test.second"), note("key-lost"), note("first-posts"), note("outrun")
UNEXAMINED = note("unexamined")


def blind(reason: str, since: datetime, *, again: bool) -> Note:
    """A site cannot be seen."""

    def words(language: str) -> str:
        why = catalogue(language).get(f"reason.{reason}") or say(language, "blind.other")
        return say(language, "blind.again" if again else "blind.now", since=clock(since), why=why)

    return words


def recovered(since: datetime, until: datetime, *, closed: bool) -> Note:
    return note("recovered.closed" if closed else "recovered.open", since=clock(since), until=clock(until))


def unwatched(names: tuple[str, ...], why: str) -> Note:
    kind = "consent" if why == "consent" else "file"
    return lambda language: say(language, f"unwatched.{kind}", names=listing(names, language))


def consent_ends(person: str, day: date, left: int) -> Note:
    when = {0: "today", 1: "tomorrow"}.get(left, "days")
    return note(f"consent.{when}", person=person, day=day, left=left)


def gap(since: str, until: str) -> Note:
    """More was posted than a page shows, and there was no way back to it."""
    return note("gap", since=since, until=until)


def receipt(persons: int, sites: Sequence[tuple[str, str, float, int]], waiting: int, unsettled: int) -> Note:
    """The watch goes on: who is watched, what waits; of each site its sight, the share of time in sight (0 to 1), and its gaps."""

    def words(language: str) -> str:
        blind = [f"{name} ({sight})" for name, sight, _, _ in sites if sight != "clear"]
        seen = len(sites) - len(blind)
        head = say(
            language, "receipt.head", persons=persons, seen=seen, sites=len(sites), waiting=waiting, open=unsettled
        )
        each = [
            say(language, "receipt.site", site=name, share=f"{100 * share:.1f}", gaps=gaps)
            for name, _, share, gaps in sites
        ]
        out = [say(language, "receipt.blind", names=listing(blind, language))] if blind else []
        return " ".join([head, *out, *each])

    return words


def stopped(count: int) -> Note:
    """The leak guard at work: what it stopped was ours to mend."""
    return note("stopped", count=count)


def stuck(webhook: str, minutes: int) -> Note:
    """Messages to a webhook do not go out, a critical one among them."""
    return note("stuck", webhook=webhook, minutes=minutes)


def left(webhook: str, count: int) -> Note:
    """A webhook is no longer configured, and messages were still on their way there."""
    return note("left", webhook=webhook, count=count)


def disabled(webhook: str, why: str) -> Note:
    """A webhook is gone for good."""
    return note("disabled", webhook=webhook, why=why)


def damaged(why: str) -> Note:
    """The store cannot be written."""
    return note("damaged", why=why)


def exposed(what: str) -> Note:
    """A name that others on the machine can read holds a detail."""
    return note("exposed", what=what)
