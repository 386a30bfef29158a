"""The words of a street around its core: its kind, its direction, titles and given names, before and behind, in any of their forms.

In: a view and where the core stands in its skeleton. Out: the span with those words, and how many there were.
"""

import re
from functools import lru_cache

from watcher.match.pattern import bounds
from watcher.match.places.around import close, match_at, match_before, starts_word
from watcher.match.places.street import Street, Word
from watcher.match.places.ways import says_street
from watcher.match.text.fold import fold
from watcher.match.text.views import View

_LINKS = tuple(
    map(fold, ("de la", "de las", "de los", "del", "de", "des", "du", "della", "dei", "di", "da", "do", "dos", "das"))
)
"""Between a word for a street and its name: Avenida de la Libertad for Avenida Libertad."""
SHORT_KIND = 3
"""Letters of a short form for a street's kind, which must not be the beginning of another word."""


@lru_cache(64)
def street_words(made: Street, view: View, first: int, last: int) -> tuple[int, int, int]:
    """The span over the street's other words, and how many of them were there: read once for all who live there."""
    skeleton, seen = view.skeleton, 0
    for word in made.tail:
        size = match_at(skeleton, last, word.forms)
        if 0 < size <= SHORT_KIND and not _is_short_kind(view, last, size):
            size = match_at(skeleton, last, tuple(form for form in word.forms if len(form) > SHORT_KIND))
            shorter = (len(form) for form in word.forms if len(form) <= SHORT_KIND and skeleton.startswith(form, last))
            size = size or next((one for one in shorter if _is_short_kind(view, last, one)), 0)
        if size and close(view, last - 1, last):
            last, seen = last + size, seen + 1
    glued, more = first, 0  # words that stand together are taken once the first one begins a word: ruedesÉglantiers
    for word in reversed(made.head):
        for at in dict.fromkeys((glued, first)):
            size = match_before(skeleton, at, word.forms)
            if not size and word.generic and at == glued:
                size = _beyond_link(view, at, word.forms)
            if size and not _is_figures(view, at - size, at) and close(view, at - 1, at):  # 5 is no initial S
                glued, more = at - size, (more + 1 if at == glued else 1)
                break
        if glued < first and starts_word(view, glued):
            first, seen, more = glued, seen + more, 0
    if not seen and (kind := _unnamed_kind(made, view, last)):
        return first, last + kind, 1
    for word in made.tail if made.directions else ():  # North Old Post Road for Old Post Road North
        size = match_before(skeleton, first, word.forms) if _says_direction(made, word) else 0
        if size and close(view, first - 1, first) and bounds(view.text, *view.behind(first - size, first)) == 2:
            return first - size, last, seen + 1
    if not seen:  # Lenskaya ulitsa for ulitsa Lenskaya
        for word in made.head:
            size = match_at(skeleton, last, tuple(f for f in word.forms if len(f) > 1)) if word.generic else 0
            if size and close(view, last - 1, last) and bounds(view.text, *view.behind(last, last + size)) == 2:
                return first, last + size, 1
    return first, last, seen


_OF_A_NUMBER = re.compile(r"(?<![^\W\d_])\d|\d{2}")
_KIND_BEHIND = re.compile(r"\s([^\W\d_]{3,})[\s,]{1,3}\d")


def _unnamed_kind(made: Street, view: View, last: int) -> int:
    """The letters of a word for "street" between a street that is given without one and a number: Hlavná ulica 22."""
    if made.compound or any(word.generic for word in (*made.head, *made.tail)):
        return 0
    _, end = view.behind(last - 1, last)
    word = _KIND_BEHIND.match(view.text, end)
    return len(fold(word[1])) if word and says_street(word[1]) else 0


def _says_direction(street: Street, word: Word) -> bool:
    return not street.directions.isdisjoint(form.decode() for form in word.forms)


def _is_short_kind(view: View, first: int, size: int) -> bool:
    """Does a word end behind so many letters, none of which is a figure of the number? One inside a word is a letter in leetspeak."""
    start, end = view.behind(first, first + size)
    return not (view.text[end : end + 1].isalpha() or _OF_A_NUMBER.search(view.text, start, end + 1))


def _is_figures(view: View, first: int, last: int) -> bool:
    start, end = view.behind(first, last)
    return view.text[start:end].isdigit()


def _beyond_link(view: View, at: int, forms: tuple[bytes, ...]) -> int:
    """The letters of a word before a place with a small word between, both together; 0 where none stands there."""
    for link in _LINKS:
        if view.skeleton.endswith(link, 0, at) and starts_word(view, at - len(link)):
            size = match_before(view.skeleton, at - len(link), forms)
            if size and starts_word(view, at - len(link) - size):
                return size + len(link)
    return 0
