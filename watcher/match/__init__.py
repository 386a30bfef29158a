"""Post x Watchlist -> Mention. Pure: the same post and watchlist give the same mentions, wherever and whenever.

    views of each field (decoded where there is cause) -> skeleton -> one index scan -> each kind confirms on the raw text

The rooms, each of which knows only those below it:

    thread/      fragments, in a thread known to be about a person
    watchlist    persons -> one compiled watchlist; compiler, written: one person -> identifiers -> patterns
    scripts/     a detail in one script, the text in another
    kinds/       one file a kind of identifier: name, address, phone, email, handle ...
    names/       what people, accounts and firms go by         places/  what addresses are made of
    mention      a place or a sighting in a view -> a mention; overlap: of several, the most telling
    index        patterns -> where they stand; words: the same for phrases, each word with its own slips
    disguises/   how a text hides what it says                 text/    what a reader sees of it: skeleton, views, numbers
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from watcher.match.asked import Asked
from watcher.match.disguises.caesar import CAESAR, moved_back
from watcher.match.disguises.cues import asks, number_kinds
from watcher.match.disguises.encoded import BLOCKS, opened
from watcher.match.disguises.layouts import LAYOUTS
from watcher.match.disguises.readings import others
from watcher.match.disguises.turned import CIPHERS, backwards, ciphered, undone
from watcher.match.index import Place
from watcher.match.mention import confirmed, mentioned
from watcher.match.overlap import telling
from watcher.match.pattern import TRANSLIT, Hit, Sighted, Sighting
from watcher.match.places.neighbours import is_lived_in
from watcher.match.places.worded import is_said, may_be_said
from watcher.match.scripts.initials import has_initials
from watcher.match.scripts.transcribed import is_transcribed
from watcher.match.text.fold import fold
from watcher.match.text.ideographs import numerals
from watcher.match.text.said import said
from watcher.match.text.sound import foreign, is_foreign
from watcher.match.text.views import Edit, Span, View, apply, cleaned
from watcher.match.thread.hints import fragments, lone_names
from watcher.match.thread.lone import RARE
from watcher.match.watchlist import Watchlist
from watcher.model import Guard, Identifier, Mention, Post

MAX_DEPTH = 2
"""Decodings inside one another; research/domain.md saw no deeper nesting, and each level costs a scan."""
MAX_VIEWS = 12
"""What is decoded comes before all other readings, so that a post cannot hide it behind what asks for them."""
TURNED_VIEWS = 4
"""So many more of a text that is turned in every way."""
ENOUGH_MENTIONS = 50
"""Mentions of one identifier in one view, whole ones and fragments apart; more say nothing new, and a hostile post is made of them."""
SHORT_POST = 300
"""Code points."""
WHO, ABOUT_BITS = frozenset({"name", "handle", "email", "phone"}), 9.0
"""Kinds and bits of a mention that says whom a post is about."""
NAMES = frozenset({"name", "relative"})
"""Kinds that are names themselves."""
PASSED = frozenset({"address", "relative_address", "locality"})
RARE_STREET = 16.0
"""Kinds of details that others have in common with the person, and pass by; and bits of a street from which on they do not."""
NO_PIECES = frozenset({*CIPHERS, *LAYOUTS, CAESAR, "inserted"})
"""Readings in which a lone word of a name, or a few figures, mean nothing: another word may have stood beside it."""
MAX_BITS_GUARD = 10.0
"""Bits. The leak guard stops what is at least this telling; less is an ordinary word."""

__all__ = ["Watchlist", "fields", "guard", "mentions"]


def fields(post: Post) -> Iterator[tuple[str, str]]:
    """What of a post is searched: its own words, its title and what stands beside them; quotes are other posts' words."""
    if post.text:
        yield "text", post.text
    if post.title:
        yield "title", post.title
    if post.author:
        yield "author", post.author
    for extra in post.extras:
        yield extra.field, extra.text


def mentions(post: Post, watchlist: Watchlist, hints: Mapping[str, bool] | None = None) -> tuple[Mention, ...]:
    """Every mention of a protected detail. `hints`: persons that the thread is about, and whether their street was named in it; a short post
    that names somebody is about them, too.
    """
    known = hints or {}
    found = _searched(post, watchlist, known)
    named = {m.identifier.person for m in found if _names(m)} if len(post.text) <= SHORT_POST else set[str]()
    if not named <= known.keys():
        found = _searched(post, watchlist, {**dict.fromkeys(sorted(named), False), **known})
    return tuple(telling([*found, *_lone_names(post, found, watchlist)]))


def _searched(post: Post, watchlist: Watchlist, hints: Mapping[str, bool]) -> list[Mention]:
    return [m for field, text in fields(post) for m in search(text, field, watchlist, hints)]


def _lone_names(post: Post, found: Sequence[Mention], watchlist: Watchlist) -> Iterator[Mention]:
    """Given and family names that stand alone, of whom the post tells a detail that is too little by itself."""
    told, texts = defaultdict[str, list[Mention]](list), dict(fields(post))
    for mention in found:
        told[mention.identifier.person].append(mention)
    for person, own in told.items():
        details = [m for m in own if m.identifier.kind not in NAMES]
        if not details or any(map(_names, own)):
            continue
        least = RARE if all(_is_passed(m, texts[m.field]) for m in details) else 0.0
        for field, text in fields(post):
            if field == "author":  # others have that name, too, and a firm has customers
                continue
            taken = [(m.start, m.end) for m in own if m.field == field]
            for identifier, sighting in _enough(lone_names(text, watchlist.hints.get(person, ()), taken)):
                if sighting.bits >= least:
                    yield mentioned(identifier, View(text), field, sighting)


def _is_passed(detail: Mention, text: str) -> bool:
    """Is it only a town or a street with a common name, in which the text lets nobody live? Many a Sarah walks down the Hauptstraße."""
    common = detail.identifier.kind in PASSED and detail.part == "fragment" and detail.bits < RARE_STREET
    return common and not is_lived_in(text, detail.start)


def _names(mention: Mention) -> bool:
    """Is it enough to say whom a short post is about, so that it is read like one in a thread about them?"""
    return mention.part != "fragment" and mention.identifier.kind in WHO and mention.bits >= ABOUT_BITS


def search(
    text: str, field: str, watchlist: Watchlist, hints: Mapping[str, bool], *, masked: bool = True
) -> list[Mention]:
    """Every mention in one text; `masked`: are letters that somebody hid thought of, too?"""
    found: list[Mention] = []
    for view, asked in _views(text, watchlist, found, field, masked=masked, turned=bool(hints)):
        for identifier, sighting in _enough(_beside(view, asked, watchlist)):
            found.append(mentioned(identifier, view, field, sighting))
        pieced = hints.items() if NO_PIECES.isdisjoint((*view.via, *(name for *_, name in view.edited))) else ()
        for person, street_known in pieced:
            pieces = fragments(view, watchlist.hints.get(person, []), street_known=street_known)
            for identifier, sighting in _enough(pieces):
                found.append(mentioned(identifier, view, field, sighting))
    return found


def _enough(found: Iterable[Sighted]) -> Iterator[Sighted]:
    """As many of each identifier as say something."""
    met = defaultdict[Identifier, int](int)
    for identifier, sighting in found:
        met[identifier] += 1
        if met[identifier] <= ENOUGH_MENTIONS:
            yield identifier, sighting


def _beside(view: View, asked: Asked, watchlist: Watchlist) -> Iterator[tuple[Identifier, Sighting]]:
    """What is found without a pattern: details in other scripts, and by their figures places, dates, and phones in pieces."""
    if not view.via or not BLOCKS.isdisjoint(view.via):
        yield from _in_other_scripts(view, watchlist)
    kinds = number_kinds(asked.flags)
    told = bool(watchlist.places) and may_be_said(kinds) and is_said(view.text)
    if told or (watchlist.places and view.figures):
        for near in watchlist.places.near(view.text, said=told):
            why = f"{near.spot.form} inside the protected radius"
            yield near.identifier, Sighting(near.spot.start, near.spot.end, 1.0, near.bits, "whole", why)
    if not view.figures:
        return
    yield from watchlist.dates.met(view, kinds)
    yield from watchlist.apart.met(view.text)


def _in_other_scripts(view: View, watchlist: Watchlist) -> Iterator[tuple[Identifier, Sighting]]:
    """Names and addresses by how they are said. A text is read so as it stands, and what is decoded of it."""
    if is_transcribed(view.text):
        yield from watchlist.transcribed.met(view.text)
    if has_initials(view.text):
        yield from watchlist.initialed.met(view.text)
    yield from watchlist.romanised.met(view.text)
    if view.figures:
        yield from watchlist.abroad.met(view.text)


def _views(
    text: str, watchlist: Watchlist, found: list[Mention], field: str, *, masked: bool, turned: bool
) -> Iterator[tuple[View, Asked]]:
    """Each view once it has been scanned; what the scan triggers comes after it. `turned`: a short text is read backwards and through the commonest
    cipher without cause, too, as in a thread about the person, where a piece of a detail is enough.
    """
    waiting = deque([(cleaned(text), 0)])
    turned = turned and len(text) <= SHORT_POST
    if turned:
        turns = (waiting[0][0], ciphered(waiting[0][0], "rot13"))
        waiting += [(view, MAX_DEPTH) for view in (backwards(turns[0]), turns[1], backwards(turns[1]))]
    seen = {text}
    for _ in range(MAX_VIEWS + TURNED_VIEWS * turned):
        if not waiting:
            return
        view, depth = waiting.popleft()
        asked = watchlist.words.asked(view.text)
        triggered = _scan(view, asked, watchlist, found, field)
        yield view, asked
        if (spoken := _spoken(view, asked)) is not None:
            waiting.append((spoken, MAX_DEPTH))
        if depth == MAX_DEPTH:
            continue
        if (block := opened(view)) is not None and block.text not in seen:
            seen.add(block.text)
            waiting.appendleft((block, depth + 1))
            if turned:
                waiting.append((backwards(block), MAX_DEPTH))
        for other in _read(view, asked, triggered, watchlist, masked=masked):
            if other.text not in seen:
                seen.add(other.text)
                waiting.append((other, depth + 1))


def _read(
    view: View, asked: Asked, triggered: dict[str, list[Span]], watchlist: Watchlist, *, masked: bool
) -> Iterator[View]:
    """A view in every other way that it gives cause for."""
    for name, spans in triggered.items():
        yield from undone(view, name, spans)
    for places in asked.moved:
        yield moved_back(view, places)
    asking = asks(asked.flags)
    yield from others(view, asking=asking)
    if masked and (filled := watchlist.masked.undone(view)) is not None:
        yield filled
    if (meant := watchlist.misread.undone(view)) is not None:
        yield meant
    if masked and asking and (filled := watchlist.vowelless.undone(view)) is not None:
        yield filled


def _spoken(view: View, asked: Asked) -> View | None:
    """The view with runs of number words in figures, and with such a word beside a month."""
    found = (*said(view.text, number_kinds(asked.flags)), *numerals(view.text))
    edits = [Edit(n.start, n.end, n.digits, "spelled_digits") for n in found]
    return apply(view, edits) if edits else None


def _scan(view: View, asked: Asked, watchlist: Watchlist, found: list[Mention], field: str) -> dict[str, list[Span]]:
    """Confirmed mentions go to `found`; the names of decodings that the skeleton asks for come back, with the spans that ask."""
    triggered: dict[str, list[Span]] = {}
    met = defaultdict[tuple[str, int, str], int](int)  # by person and number of the identifier
    for place in _places(view, asked, watchlist, triggered):
        pattern = watchlist.patterns[place.pattern]
        person, number = pattern.identifier.person, pattern.identifier.number
        if pattern.figures > view.figures or met[person, number, "whole"] >= ENOUGH_MENTIONS:
            continue
        mention = confirmed(pattern, view, place, field)
        if mention is not None and met[person, number, mention.part] < ENOUGH_MENTIONS:
            met[person, number, mention.part] += 1
            found.append(mention)
    if is_foreign(view.text):
        _scan_sounds(view, watchlist, found, field)
    return triggered


def _places(view: View, asked: Asked, watchlist: Watchlist, triggered: dict[str, list[Span]]) -> Iterator[Place]:
    """Where patterns stand; the decodings that the skeleton asks for go to `triggered`."""
    for place in watchlist.index.find(view.skeleton, lambda: view.edges):
        if place.pattern < watchlist.searched:
            yield place
        else:
            undoing = watchlist.triggers[place.pattern - watchlist.searched]
            triggered.setdefault(undoing, []).append(view.behind(place.start, place.end))
    yield from watchlist.words.find(view, asked)


def _scan_sounds(view: View, watchlist: Watchlist, found: list[Mention], field: str) -> None:
    patterns, index = watchlist.sounds
    sounds = foreign(view.text)
    heard = list(index.find(sounds.letters))
    places = sounds.places() if heard else []
    at = {place: index for index, place in reversed(list(enumerate(view.offsets)))} if heard else {}
    for place in heard:
        start, end = places[place.start], places[place.end - 1] + 1
        inside = [at[i] for i in range(start, end) if i in at]
        if not inside or not is_foreign(view.text[start:end]):
            continue
        while start > 0 and view.text[start - 1].isalpha() and places[place.start] - start < 1:
            start -= 1
        while end < len(view.text) and view.text[end].isalpha() and end - places[place.end - 1] < 3:
            end += 1
        pattern = patterns[place.pattern]
        hit = Hit(view, inside[0], max(inside) + 1, start, end, place.distance, pattern.skeleton)
        sighting = pattern.confirm(hit)
        if sighting is not None:
            found.append(mentioned(pattern.identifier, view, field, replace(sighting, via=TRANSLIT)))


def guard(watchlist: Watchlist) -> Guard:
    """True for a text that holds a private, distinctive value: what we must not tell anybody new."""

    def leaks(text: str) -> bool:
        if not fold(text):
            return False
        return any(
            not m.identifier.public and m.part != "fragment" and m.bits >= MAX_BITS_GUARD
            for m in search(text, "guard", watchlist, {}, masked=False)
        )

    return leaks
