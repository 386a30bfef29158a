"""A place in a view, or a sighting -> the mention that it is: its span in the text as it was written, its disguises, and what it is worth."""

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from watcher.match.index import Place
from watcher.match.pattern import Hit, Pattern, Sighting, bounds
from watcher.match.text.figures import digits
from watcher.match.text.views import MASKED, View
from watcher.model import Identifier, Mention

HALF = 0.5
"""What shows no more of itself than this is a fragment."""


def confirmed(pattern: Pattern, view: View, place: Place, field: str) -> Mention | None:
    """The mention that a kind makes of a place, if it does."""
    first, last = _settled(pattern, view, place) if place.distance else (place.start, place.end)
    start, end = view.behind(first, last)
    if pattern.figures and len(digits(view.text[start:end])) < pattern.figures:
        return None
    sighting = pattern.confirm(Hit(view, first, last, start, end, place.distance, pattern.skeleton))
    return mentioned(pattern.identifier, view, field, sighting) if sighting is not None else None


def _settled(pattern: Pattern, view: View, place: Place) -> tuple[int, int]:
    """Of the spans that are as near to the pattern, the one that begins and ends with a word, if there is one."""
    first, last = place.start, place.end
    text, k = view.text, pattern.tolerance
    if bounds(text, *view.behind(first, last)) == 2:
        return first, last
    for a in range(max(0, first - k), first + k + 1):
        for b in range(max(a + 1, last - k), min(len(view.skeleton), last + k) + 1):
            near = OSA.distance(pattern.skeleton, view.skeleton[a:b], score_cutoff=place.distance) <= place.distance
            if near and bounds(text, *view.behind(a, b)) == 2:
                return a, b
    return first, last


def mentioned(identifier: Identifier, view: View, field: str, sighting: Sighting) -> Mention:
    """What is seen in a view, as a mention in the field that the view is of."""
    start, end = view.raw(sighting.start, sighting.end)
    via = dict.fromkeys(view.names(sighting.start, sighting.end))
    via.update(dict.fromkeys(_disguises(view.text[sighting.start : sighting.end], sighting)))
    shown = view.shown(sighting.start, sighting.end) if MASKED in via else 1.0
    return Mention(
        identifier,
        field,
        start,
        end,
        sighting.similarity,
        tuple(via),
        round(sighting.bits * shown, 1),
        sighting.part if shown > HALF else "fragment",
        sighting.why,
        view.told(sighting.start, sighting.end),
    )


def _disguises(span: str, sighting: Sighting) -> Iterator[str]:
    """The names of what stands between a span and its plain spelling."""
    if sighting.via:
        yield sighting.via
    if sighting.similarity < 1:
        yield "typo"
    if not span.isascii():
        if any("\u0370" <= c <= "\u04ff" for c in span) and any(c.isascii() and c.isalpha() for c in span):
            yield "homoglyph"
        if any(0xFF00 <= ord(c) <= 0xFFEF or ord(c) >= 0x1D400 for c in span):
            yield "styled"
    letters = sum(c.isalnum() for c in span)
    if letters > 5 and len(span) >= 1.7 * letters:
        yield "spacing"
    if "\n" in span:
        yield "line_wrap"
