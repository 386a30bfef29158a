"""Mentions as they were found, in any view -> those that say something: where several overlap, the most telling one stays."""

from collections.abc import Iterator

from watcher.match.disguises.encoded import BLOCKS
from watcher.match.names import couples
from watcher.model import Mention


def telling(found: list[Mention]) -> Iterator[Mention]:
    """Of overlapping mentions of one group the most telling; none inside a more telling one of the same person's address."""
    kept: dict[tuple[str, str], list[Mention]] = {}
    for mention in sorted(found, key=lambda m: (-(m.part != "fragment"), -m.bits, -(m.end - m.start))):
        mine = kept.setdefault((mention.identifier.person, mention.field), [])
        if not any(k.start < mention.end and mention.start < k.end and _covers(k, mention) for k in mine):
            mine.append(mention)
    every = [m for mine in kept.values() for m in mine]
    yield from sorted(every, key=lambda m: (m.identifier.person, m.field, m.start, m.identifier.number))


def _covers(kept: Mention, mention: Mention) -> bool:
    """Of two overlapping mentions of one person: does the kept one say all that the other says?"""
    same = kept.identifier.group == mention.identifier.group
    inside = kept.start <= mention.start and mention.end <= kept.end
    addresses = "address" in kept.identifier.kind and mention.identifier.kind in {
        "locality",
        "address",
        "relative_address",
    }
    names = kept.identifier.kind in {"name", "relative"} and mention.identifier.kind in {"name", "relative"}
    mailbox = kept.identifier.kind in {"email", "relative_email", "handle"} and mention.identifier.kind in {
        "name",
        "relative",
        "handle",
    }
    names = names and kept.why != couples.WHY
    block = not BLOCKS.isdisjoint(kept.via)
    return (
        same
        or (addresses and (inside or mention.part == "fragment") and not block)
        or ((names or mailbox) and inside and not block)
    )
