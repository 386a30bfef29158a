"""What was exposed -> how bad: DESIGN.md's table, then the threat on top."""

from collections.abc import Iterable

from watcher.model import Mention, Severity, Standing, Threat

LOW_KINDS = frozenset({"name", "handle", "locality", "employer", "school", "relative", "vehicle"})
TOGETHER = 3
"""Kinds. So many small details of one person in one post are worth a medium."""
RAISE = {Threat.NONE: 0, Threat.IMPLIED: 1, Threat.EXPLICIT: 2}


def of_mention(mention: Mention) -> Severity:
    """What one exposed detail is worth by itself."""
    kind, standing = mention.identifier.kind, mention.identifier.standing
    if kind in {"address", "relative_address"}:
        return _of_address(mention, standing)
    if kind == "coordinates":
        return {Standing.HIDING: Severity.CRITICAL, Standing.FORMER: Severity.MEDIUM}.get(
            standing or Standing.CURRENT, Severity.HIGH
        )
    if kind == "national_id":
        return Severity.HIGH
    return Severity.LOW if kind in LOW_KINDS else Severity.MEDIUM


def _of_address(mention: Mention, standing: Standing | None) -> Severity:
    small = mention.part == "fragment" and any(
        part in mention.why for part in ("postcode", "house number", "flat", "block of")
    )
    if standing is Standing.HIDING:
        return Severity.MEDIUM if small else Severity.CRITICAL
    if standing in {Standing.FORMER, Standing.WORK}:
        return Severity.MEDIUM
    return Severity.MEDIUM if mention.part == "fragment" else Severity.HIGH


def of_post(mentions: Iterable[Mention], threat: Threat) -> Severity:
    """What a post is worth: its worst detail, three kinds together, and the threat; capped at critical."""
    private = [m for m in mentions if not m.identifier.public]
    base = max((of_mention(m) for m in private), default=Severity.NONE)
    if len({m.identifier.kind for m in private}) >= TOGETHER:
        base = max(base, Severity.MEDIUM)
    if base is Severity.NONE:
        return Severity.MEDIUM if threat is not Threat.NONE else base
    return Severity(min(Severity.CRITICAL, base + RAISE[threat]))
