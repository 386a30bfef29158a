"""A handle with what people add where their own is taken: the_copperlynx, copperlynx_official, xX_copperlynx_Xx.

In: a text, and where the handle stands in it. Out: all of it, where nothing but such additions stand around: a hint, since others may have such a
name, too. So is a handle that was made with such an addition, and stands without it.
"""

import re

from watcher.match.pattern import Sighting

DECORATED_BITS = 9.0
"""What such a handle says: as much as the handle as a mailbox's name."""
_BEFORE = "the|its|im|iam|itsme|real|official|not|mr|mrs|ms|miss|dr|ttv|yt|tv|old|new|my|only|just|xx?|sir|lady|lil|el|la|alt|priv"
_BEHIND = (
    "alts?|alt ?account|backup|bak|official|offical|real|tv|ttv|yt|youtube|twitch|gaming|games|gamer|plays?|live|stream|streams|art|arts|music|irl|priv|private|main|new|old|2nd|second|two|"
    "vods?|clips?|xx?|ig|insta|vt|vtuber|nsfw|of|hd|pro|jr|again|returns|[2-9]"
)
_AHEAD = re.compile(rf"(?<![^\W_])(?:{_BEFORE})[_.]{{1,2}}\Z", re.IGNORECASE)
_TAIL = re.compile(rf"[_.]{{1,2}}(?:{_BEHIND})(?![^\W_]|[_.-][^\W_])", re.IGNORECASE)
_OWN = re.compile(rf"(?:(?:{_BEFORE})[_.-]{{1,2}})?(?P<bare>.+?)(?:[_.-]{{1,2}}(?:{_BEHIND}))?", re.IGNORECASE)
LONGEST = 14
"""Code points of what is added on either side."""


def undecorated(value: str) -> str:
    """A handle without what was added to it when it was made; "" where that is nothing: copperlynx of copperlynx_ttv."""
    own = _OWN.fullmatch(value)
    return own["bare"] if own and own["bare"] != value else ""


def bare(text: str, start: int, end: int) -> Sighting | None:
    """A handle that stands without what its owner added, or with something else."""
    alone = not (_goes_on(text[max(0, start - 2) : start]) or _goes_on(text[end : end + 2][::-1]))
    if alone and not text[start:end].strip("_.-").isalnum():
        return None
    why = "the handle without what is added to it"
    return Sighting(start, end, 1.0, DECORATED_BITS, "fragment", why) if alone else decorated(text, start, end)


def decorated(text: str, start: int, end: int) -> Sighting | None:
    """The handle at a span with what is added to it; None where more stands around it, or nothing."""
    ahead = _AHEAD.search(text, max(0, start - LONGEST), start)
    tail = _TAIL.match(text, end, end + LONGEST)
    if ahead is None and tail is None:
        return None
    if (ahead is None and _goes_on(text[max(0, start - 2) : start])) or (
        tail is None and _goes_on(text[end : end + 2][::-1])
    ):
        return None
    span = ahead.start() if ahead else start, tail.end() if tail else end
    return Sighting(*span, 1.0, DECORATED_BITS, "fragment", "the handle, with something added to it")


def _goes_on(beside: str) -> bool:
    """Is what stands right beside it of the same word? `beside` ends with what touches it."""
    return beside[-1:].isalnum() or (beside[-1:] in {"_", ".", "-"} and beside[:1].isalnum() and len(beside) > 1)
