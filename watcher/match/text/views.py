"""A post's text -> the views of it that are searched, each with a way back to the raw offsets.

A view is the text after one or more decodings: encoded blocks opened, entities and escapes resolved, number words turned into
digits, the whole reversed or rotated. Nested to a depth of two. A mention inside an encoded block spans the whole block.

Rule: views only multiply where the text gives cause: a block that decodes to readable text (encoded.py), a trigger met in the skeleton
(turned.py), letters that are hidden (masked.py), drawn out or called out (spoken.py), labels of a form (labels.py).
"""

import itertools
import unicodedata
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from operator import itemgetter
from typing import NamedTuple

from watcher.match.text.beyond import beyond_ascii, rare_signs
from watcher.match.text.figures import figures
from watcher.match.text.fold import Edges, edges, fold, offsets
from watcher.match.text.indian import INDIAN, is_sounded, sounded, stands_on
from watcher.match.text.styles import changed, unstyled

TOLD = 400
"""Code points on each side of a mention that a view tells: as far as a threat reaches."""
MASKED = "masked"
"""The name of what fits in place of hidden letters (masked.py)."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace [start, end) by `text`."""

    start: int
    end: int
    text: str = field(repr=False)
    via: str


@dataclass(frozen=True, eq=False)
class View:
    """One way of reading a text, itself alone equal to it. `starts` and `ends` give, for each of its characters, the span of the raw text behind it."""

    text: str = field(repr=False)
    via: tuple[str, ...] = ()
    starts: list[int] | None = field(default=None, repr=False)
    ends: list[int] | None = field(default=None, repr=False)
    edited: tuple[tuple[int, int, str], ...] = ()  # [start, end) of this view that came from a decoding, and its name

    @cached_property
    def skeleton(self) -> bytes:
        return fold(self.text)

    @cached_property
    def figures(self) -> int:
        """How many digits the text has."""
        return sum(map(len, figures(self.text)))

    @cached_property
    def offsets(self) -> list[int]:
        return offsets(self.text)

    @cached_property
    def edges(self) -> Edges:
        return edges(self.text)

    def told(self, start: int, end: int) -> str:
        """The words around a span; nothing where they stand so in the raw text."""
        raw = self.starts is None and not self.edited and not self.via
        return "" if raw else self.text[max(0, start - TOLD) : end + TOLD]

    def behind(self, start: int, end: int) -> tuple[int, int]:
        """The text span [start, end) behind a skeleton span."""
        at = self.offsets
        return at[start], at[end - 1] + 1

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The raw span behind a span of this view's text."""
        if self.starts is None or self.ends is None:
            return start, end
        if start == end:
            at = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return at, at
        span = range(start, end)
        return min(self.starts[i] for i in span), max(self.ends[i] for i in span)

    def shown(self, start: int, end: int) -> float:
        """The share of a span that its author did not hide."""
        hidden = sum(min(b, end) - max(a, start) for a, b, name in self._edited(start, end) if name == MASKED)
        return 1 - hidden / (end - start)

    def names(self, start: int, end: int) -> tuple[str, ...]:
        """The decodings that a span of this view went through."""
        return tuple(dict.fromkeys((*self.via, *(name for *_, name in self._edited(start, end)))))

    @cached_property
    def _sorted(self) -> tuple[list[tuple[int, int, str]], list[int]]:
        """What was decoded, from the left to the right, and how far the ones up to each reach."""
        edited = sorted(self.edited, key=itemgetter(0))
        return edited, list(itertools.accumulate(map(itemgetter(1), edited), max))

    def _edited(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """What was decoded and reaches into a span: found by halving, since a hostile text has thousands of them."""
        if not self.edited:
            return []
        edited, reach = self._sorted
        near = edited[bisect_right(reach, start) : bisect_left(edited, end, key=itemgetter(0))]
        return [edit for edit in near if start < edit[1]]


LONG, BESIDE = 2_000, 300
"""Code points. Of a longer text only so much on each side of what is read in another way is searched again: the rest was."""
GAP = "\nzqzqzq\n"
"""What stands between two excerpts: letters, so that no skeleton goes on across it."""


Span = tuple[int, int]
"""[start, end) of a text."""


class Excerpt(NamedTuple):
    """Windows of a view as a view of its own, with their places in the old text and in the new one."""

    view: View
    windows: list[tuple[int, int, int]]  # [start, end) of the old text, start in the new one

    def place(self, at: int) -> int:
        """Where a place of a window is now."""
        start, _, new = self.windows[bisect_right(self.windows, at, key=itemgetter(0)) - 1]
        return at - start + new


def excerpt(view: View, spans: Iterable[Span]) -> Excerpt:
    """What stands around some spans of a long view; the whole of a short one."""
    size, windows = len(view.text), list[Span]()
    for start, end in sorted(spans) if size > LONG else ((0, size),):
        low, high = max(0, start - BESIDE), min(size, end + BESIDE)
        if windows and low <= windows[-1][1]:
            low, high = windows[-1][0], max(windows.pop()[1], high)
        windows.append((low, high))
    if windows == [(0, size)]:
        return Excerpt(view, [(0, size, 0)])
    return _cut(view, windows)


def _cut(view: View, windows: list[Span]) -> Excerpt:
    starts = range(len(view.text)) if view.starts is None else view.starts
    ends = range(1, len(view.text) + 1) if view.ends is None else view.ends
    pieces, firsts, lasts = list[str](), list[int](), list[int]()
    edited, placed = list[tuple[int, int, str]](), list[tuple[int, int, int]]()
    for low, high in windows:
        placed.append((low, high, len(firsts)))
        shift = len(firsts) - low
        edited += [(max(a, low) + shift, min(b, high) + shift, n) for a, b, n in view.edited if a < high and low < b]
        pieces.append(view.text[low:high] + GAP)
        firsts += [*starts[low:high], *[starts[high - 1]] * len(GAP)]
        lasts += [*ends[low:high], *[ends[high - 1]] * len(GAP)]
    return Excerpt(View("".join(pieces), view.via, firsts, lasts, tuple(edited)), placed)


def apply(view: View, edits: list[Edit]) -> View:
    """The view after non-overlapping edits, of a long one what stands around them; where two overlap, the earlier and longer one wins."""
    part = excerpt(view, ((edit.start, edit.end) for edit in edits))
    return _applied(part.view, edits if part.view is view else [_moved(edit, part) for edit in edits])


def _moved(edit: Edit, part: Excerpt) -> Edit:
    start = part.place(edit.start)
    return replace(edit, start=start, end=start + edit.end - edit.start)


def _applied(view: View, edits: list[Edit]) -> View:
    text, at = view.text, 0
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    edited: list[tuple[int, int, str]] = []
    size = 0

    def keep(a: int, b: int) -> None:
        nonlocal size
        parts.append(text[a:b])
        starts.extend(range(a, b) if view.starts is None else view.starts[a:b])
        ends.extend(range(a + 1, b + 1) if view.ends is None else view.ends[a:b])
        size += b - a

    old = deque(sorted(view.edited))
    open_: list[tuple[int, int, str]] = []  # what was decoded before and reaches into an edit
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if edit.start < at:
            continue
        open_ = [piece for piece in open_ if piece[1] > edit.start]
        while old and old[0][0] < edit.end:
            a, b, name = old.popleft()
            if b <= edit.start:
                edited.append((a - at + size, b - at + size, name))
            else:
                open_.append((a, b, name))
        keep(at, edit.start)
        a, b = view.raw(edit.start, edit.end)
        parts.append(edit.text)
        starts.extend([a] * len(edit.text))
        ends.extend([b] * len(edit.text))
        edited += [(size, size + len(edit.text), n) for n in (*(n for _, _, n in open_), edit.via)]
        size += len(edit.text)
        at = edit.end
    edited += [(a - at + size, b - at + size, n) for a, b, n in old]
    keep(at, len(text))
    return View("".join(parts), view.via, starts, ends, tuple(edited))


_UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc"})


def cleaned(text: str) -> View:
    """A text without the marks and invisible characters that are strewn into words, and with styled letters as plain ones."""
    return plain(View(text))


def plain(view: View) -> View:
    """The same of a view, whose text may only have shown such characters when it was decoded."""
    beyond = beyond_ascii(view.text)
    if not beyond:
        return view
    view = _seen(view) if any(map(_may_vanish, rare_signs(view.text))) else view
    if INDIAN.search(beyond):
        view = replace(view, text=sounded(view.text))
    shown = unstyled(view.text)
    if shown == view.text:
        return view
    styled = ((start, end, "styled") for start, end in changed(view.text, shown))
    return replace(view, text=shown, edited=(*view.edited, *styled))


def _seen(view: View) -> View:
    """A view without marks and invisible characters."""
    text = view.text
    keep = list[int]()
    for i, c in enumerate(text):
        if not _may_vanish(c) or (is_sounded(c) and stands_on(text[keep[-1]] if keep else "")):
            keep.append(i)
    ends = [*(keep[1:]), len(text)] if keep else []
    ends = [end if _is_mark(text[end - 1]) else at + 1 for at, end in zip(keep, ends, strict=True)]
    strewn = (
        (n, n + 1, "combining" if _is_mark(text[a + 1]) else "invisible")
        for n, (a, b) in enumerate(itertools.pairwise(keep))
        if b - a > 1
    )
    edited = ((bisect_left(keep, a), bisect_left(keep, b), name) for a, b, name in view.edited)
    return View(
        "".join(text[i] for i in keep),
        view.via,
        keep if view.starts is None else [view.starts[i] for i in keep],
        ends if view.ends is None else [view.ends[end - 1] for end in ends],
        (*edited, *strewn),
    )


@cache
def _may_vanish(char: str) -> bool:
    """Is it a mark, or invisible?"""
    return char > "\x7f" and (unicodedata.category(char) in _UNSEEN or is_sounded(char))


def _is_mark(char: str) -> bool:
    """Does it stand on the letter before it?"""
    return unicodedata.category(char) in {"Mn", "Me"}
