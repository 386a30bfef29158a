"""Post, mentions, ledger, now -> Outcome: what the post exposes of whom, how sure that is and how bad. Pure.

Evidence is summed in bits, once for each group of dependent identifiers. A finding needs a detail that is telling by itself, or
fragments of different kinds that are telling together, in the post or with what the thread said before. Public identifiers show
whom a post is about; they never make a finding alone.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from watcher.judge import data
from watcher.judge.findings import made
from watcher.judge.ledger import Entry, Ledger, remember, told
from watcher.judge.threads import TOGETHER, completed, in_thread, untold
from watcher.model import Finding, Mention, Post

ALONE = 9.0
"""Bits that one detail needs to count alone: 2^-9 of posts of the kind that hold such a thing at all, see bench/false_alarms."""
NAMESAKE = 20.0
"""Bits that the company of a well-known namesake takes off a lone name."""
STRANGER = 7.0
"""Bits that somebody else's phone, mailbox or address beside a lone name takes off it."""
CLUSTER = 160
"""Code points. Mentions farther apart in a long post, a dump of rows, speak of different people."""
USUAL = 600
"""Code points of a post of usual length, for which the bits of mentions are reckoned; twice as long is one bit less."""
LONG = 3_000
"""Code points. A shorter post speaks of the same people throughout."""
_STRANGERS = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"[\w.+-]+@[\w-]+\.\w+",
        r"(?:\+|00)\d[\d\s().-]{7,}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\b0\d{2,5}[\s/-]?\d{5,8}\b",
        (
            r"\b\d{1,5}\s+(?:[^\W\d_][\w'-]+\s+){1,3}(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|court|ct|close|place|boulevard|blvd|way|circle|gardens|crescent|terrace)\b"
            r"|\b[^\W\d_][\w-]+(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|gatan|vägen|straat|laan)\s+\d+|\b\d{1,4},?\s+(?:rue|avenue|place|chemin|impasse|calle|via|allée|boulevard)\s\w+|\b(?:ul|al|os|ул|бул)\.\s\w+"
        ),
        r"\b(?:born|dob|d\.o\.b|geb\w*|née?|nacid[oa]|nat[oa]|urodz\w*|född|birth\w*)\b.{0,16}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?<!\d)(?:19[3-9]\d|20[01]\d)-\d\d-\d\d(?!\d)",
    )
)
"""What a stranger's record holds: a mailbox, a phone, a street and number, a date of birth."""
SITED = frozenset({"employer", "school"})
_OF = re.compile(r"\s?|\s(?:de|du|of|von|zu|di|da|van|w)\s")
"""What stands between the name of a firm and its town where both are one name: Stadtwerke Kassel, University of Leeds."""
FAMILY = {"relative_address": "address", "locality": "address"}
"""Kinds that say the same sort of thing: a town and a postcode are not two independent details."""


@dataclass(frozen=True, slots=True)
class Outcome:
    findings: tuple[Finding, ...]
    ledger: Ledger
    late: tuple[tuple[str, Finding], ...] = ()  # earlier posts of the thread that count now: their id and finding
    weighed: tuple[tuple[str, float, str], ...] = ()  # for `explain`: person, bits, what was missing


def likelihood(bits: float) -> float:
    """The share of posts with so much evidence that are about the person, 0 to 1, as it was on the labelled corpus."""
    slope, intercept = data.calibration()
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, slope * bits + intercept))))


def verdict(post: Post, mentions: tuple[Mention, ...], ledger: Ledger, now: datetime) -> Outcome:
    """Judge one post. `now` dates entries of posts that show no time."""
    at = _posted(post) or now
    findings: list[Finding] = []
    late: list[tuple[str, Finding]] = []
    weighed: list[tuple[str, float, str]] = []
    kept: list[Mention] = []
    book = ledger
    named, theirs = _named(mentions, ledger)
    for person in dict.fromkeys((*(m.identifier.person for m in mentions), *ledger.persons)):
        own = tuple(m for m in mentions if m.identifier.person == person)
        shared = person not in named and all((m.field, m.start, m.end) in theirs for m in own)
        finding, score, missing = _judge(person, post, own, ledger, at, shared=shared)
        weighed.append((person, score, missing))
        kept += [m for m in own if finding or m.part != "fragment" or m.bits >= 2]
        if finding is None:
            continue
        findings.append(finding)
        if finding.joined:
            late += completed(person, ledger, finding)
            book = told(book, person, frozenset(finding.joined))
    reported = {f.person for f in findings}
    kept = [replace(m, told="") if m.told else m for m in kept]
    entries = tuple(Entry(post.id, ledger.posts, at, post.author, m, m.identifier.person in reported) for m in kept)
    return Outcome(tuple(findings), remember(book, entries), tuple(late), tuple(weighed))


def _posted(post: Post) -> datetime | None:
    try:
        return datetime.fromisoformat(post.posted_at) if post.posted_at else None
    except ValueError:
        return None


Place = tuple[str, int, int]
"""The field of a post, and where in it something begins and ends."""


def _named(mentions: tuple[Mention, ...], ledger: Ledger) -> tuple[frozenset[str], frozenset[Place]]:
    """Whom a post and its thread name by more than fragments, and where the post speaks of one of them."""
    told = (*mentions, *(entry.mention for entry in ledger.entries))
    persons = frozenset(m.identifier.person for m in told if m.part != "fragment")
    return persons, frozenset((m.field, m.start, m.end) for m in mentions if m.identifier.person in persons)


def _judge(
    person: str, post: Post, own: tuple[Mention, ...], ledger: Ledger, at: datetime, *, shared: bool
) -> tuple[Finding | None, float, str]:
    """The finding about one person, the evidence in bits, and what was missing where there is no finding. `shared`: all that is said of them
    is said of somebody whom the thread names, as of two who live in one street.
    """
    counted, score = _counted(post, own)
    if any(not m.identifier.public for m in counted):
        told = own if len(post.text) <= LONG else counted
        return made(person, post, told, score, untold(ledger.about(person), post)), score, ""
    if counted and not ledger.about(person):
        return None, score, "only public identifiers"
    if own and shared:
        return None, score, "said of somebody whom the thread names"
    return in_thread(person, post, own, ledger, at, score)


def _counted(post: Post, own: tuple[Mention, ...]) -> tuple[tuple[Mention, ...], float]:
    """The mentions of a post that count without its thread, and their evidence."""
    counted: list[Mention] = []
    best = most = 0.0
    chances = math.log2(max(1.0, len(post.text) / USUAL))
    for cluster in (_without_sites(post, cluster) for cluster in _clusters(post, own)):
        score = evidence(cluster) - chances
        if score <= most and score < min(ALONE, TOGETHER):
            continue  # who else it may be takes a look at the words around it, and changes nothing here
        score -= _elsewhere(post, cluster)
        most = max(most, score)
        telling = [m for m in cluster if m.part != "fragment" and m.bits - chances >= ALONE]
        kinds = {FAMILY.get(m.identifier.kind, m.identifier.kind) for m in cluster}
        if (telling and score >= ALONE) or (len(kinds) > 1 and score >= TOGETHER):
            counted += cluster
            best = max(best, score)
    return tuple(counted), round(best or most, 1)


def _without_sites(post: Post, cluster: list[Mention]) -> list[Mention]:
    """Mentions but for a town that is part of a firm's or a school's name."""
    firms = [m for m in cluster if m.identifier.kind in SITED and m.field == "text"]
    return [
        m for m in cluster if not (m.identifier.kind == "locality" and any(_is_of(post, m, firm) for firm in firms))
    ]


def _is_of(post: Post, town: Mention, firm: Mention) -> bool:
    low, high = min(town.end, firm.end), max(town.start, firm.start)
    return town.field == "text" and (high < low or _OF.fullmatch(post.text, low, high) is not None)


def evidence(mentions: Iterable[Mention]) -> float:
    """Bits of several mentions: the best of each group of dependent identifiers, summed."""
    best: dict[str, float] = {}
    for mention in mentions:
        group = mention.identifier.group
        best[group] = max(best.get(group, 0.0), mention.bits)
    return sum(best.values())


def _clusters(post: Post, own: tuple[Mention, ...]) -> list[list[Mention]]:
    """Mentions that stand together: all of a short post, neighbours in a long one."""
    if len(post.text) <= LONG:
        return [list(own)] if own else []
    out: list[list[Mention]] = []
    for mention in sorted(own, key=lambda m: (m.field, m.start)):
        last = out[-1][-1] if out else None
        if last and last.field == mention.field and mention.start - last.end <= CLUSTER:
            out[-1].append(mention)
        else:
            out.append([mention])
    return out


def _elsewhere(post: Post, cluster: list[Mention]) -> float:
    """Bits that speak for somebody else of the same name: only a lone name can be a namesake's."""
    if any(m.identifier.kind not in {"name", "relative", "locality"} for m in cluster):
        return 0.0
    off = NAMESAKE if any(p.search(_beside(post, cluster)) for p in data.namesake()) else 0.0
    low, high = min(m.start for m in cluster), max(m.end for m in cluster)
    around = post.text[max(0, low - 120) : high + 200]
    return max(off, STRANGER * sum(shape.search(around) is not None for shape in _STRANGERS))


def _beside(post: Post, cluster: list[Mention], size: int = 160) -> str:
    """The words around mentions, so many code points, without their own: a Roman or a Minister is no company for himself."""
    low = max(0, min(m.start for m in cluster) - size)
    text = post.text[low : max(m.end for m in cluster) + size]
    for start, end in ((m.start - low, m.end - low) for m in cluster if m.field == "text"):
        text = f"{text[:start]}{'·' * (end - start)}{text[end:]}"
    return text
