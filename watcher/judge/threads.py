"""A post beside what its thread said before -> a finding that neither would be alone, and those of earlier posts that it completes.

Fragments of one person are summed, each group of dependent identifiers once; a threat that names nobody is one against whom the thread is about.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from watcher.judge import severity, threat
from watcher.judge.findings import made
from watcher.judge.ledger import Entry, Ledger, weight
from watcher.model import Finding, Mention, Post, Severity, Threat

TOGETHER = 14.0
"""Bits that fragments need together: more, since nothing among them is telling by itself."""
PERHAPS, BARE, NAMED = "perhaps", "bare", "name alone"
"""What a mention's reason begins with that says nothing without another one of the same address or phone, and those that say nothing again."""
ABOUT = 9.0
"""Bits of evidence after which a thread counts as being about a person."""
MOST_NAMELESS = {Threat.EXPLICIT: 1_000, Threat.IMPLIED: 400}
"""Code points of a post that names nobody whose threat is taken for one against whom its thread is about: a longer one tells another story."""


def in_thread(
    person: str, post: Post, own: tuple[Mention, ...], ledger: Ledger, at: datetime, score: float
) -> tuple[Finding | None, float, str]:
    """What the post adds to what its thread said before; `score` is what it says by itself."""
    entries = ledger.about(person)
    if not entries:
        return None, score, missing(own)
    groups: dict[str, float] = {}
    for entry in entries:
        group = entry.mention.identifier.group
        groups[group] = max(groups.get(group, 0.0), entry.mention.bits * weight(entry, ledger, post.author, at))
    before = sum(groups.values())
    private = tuple(m for m in own if not m.identifier.public)
    if not private:
        return _threat_alone(person, post, before, entries), before, "nothing private in it"
    if idle := _idle(private, entries):
        return None, before, idle
    new = {m.identifier.group: m.bits for m in private}
    total = before + sum(max(0.0, bits - groups.get(group, 0.0)) for group, bits in new.items())
    kinds = {m.identifier.kind for m in private} | {e.mention.identifier.kind for e in entries}
    houses = {m.identifier.group for m in private} & {e.mention.identifier.group for e in entries}
    if total < TOGETHER or (len(kinds) < 2 and not houses):
        return None, total, missing(own)
    return made(person, post, private, total, untold(entries, post)), total, ""


def _idle(private: Sequence[Mention], entries: Iterable[Entry]) -> str:
    """Why numbers and names alone say nothing: the thread told nothing else of that address or phone, or the same before; "" where they do."""
    groups = {m.identifier.group for m in private}
    same = [e for e in entries if e.mention.identifier.group in groups]
    told = [e.mention for e in same if e.told]
    if all(m.why.startswith(NAMED) for m in private):
        return "a name that the thread told of before" if told else ""
    if not all(m.why.startswith((PERHAPS, BARE)) for m in private):
        return ""
    if any(m.part == "whole" or "house number" in m.why for m in told):
        return "a number that the thread told of before"
    bare = all(e.mention.why.startswith(PERHAPS) for e in same) and all(m.why.startswith(PERHAPS) for m in private)
    return "a number alone, which may be any" if bare else ""


def untold(entries: Iterable[Entry], post: Post) -> tuple[str, ...]:
    """Earlier posts with private fragments that no finding has told of; of numbers that may be a part of one, the last."""
    left = [e for e in entries if not e.told and not e.mention.identifier.public and e.post != post.id]
    numbers = [e for e in left if e.mention.why.startswith(PERHAPS)]
    return tuple(dict.fromkeys(e.post for e in left if e not in numbers[:-1]))


def _threat_alone(person: str, post: Post, before: float, entries: tuple[Entry, ...]) -> Finding | None:
    """A threat without a name, in a thread about the person. Where that has told little of them, what only may be meant as one is for the digest."""
    told = tuple(e.mention for e in entries if e.told)
    if before < ABOUT or not told or len(post.text) > MOST_NAMELESS[Threat.EXPLICIT]:
        return None
    danger = Threat.EXPLICIT if threat.surely_violent(post.text) else threat.level(post.text)
    if danger is Threat.NONE or len(post.text) > MOST_NAMELESS[danger]:
        return None
    little = danger is Threat.IMPLIED and severity.of_post(told, Threat.NONE) <= Severity.LOW
    rank = Severity.LOW if little else Severity.MEDIUM
    return Finding(person, post, (), danger, rank, round(before, 1), ("a threat in a thread about the person",))


def missing(own: tuple[Mention, ...]) -> str:
    """What a post says of somebody that is too little."""
    return "too common alone: " + ", ".join(dict.fromkeys(m.identifier.kind for m in own))


def completed(person: str, ledger: Ledger, last: Finding) -> Iterable[tuple[str, Finding]]:
    """Findings of the earlier posts that a new one completes."""
    for post in last.joined:
        mentions = tuple(e.mention for e in ledger.about(person) if e.post == post and not e.mention.identifier.public)
        rank = severity.of_post(mentions, Threat.NONE)
        yield (
            post,
            Finding(
                person,
                Post(post, ""),
                mentions,
                Threat.NONE,
                rank,
                last.score,
                tuple(m.why for m in mentions),
                (last.post.id,),
            ),
        )
