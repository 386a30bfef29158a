"""E-mail addresses: "at" and "dot" in symbols, words or brackets of many languages; figures never change under a typing error."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from operator import itemgetter

from rapidfuzz.distance import OSA

from watcher.match.index import MAX_TOLERANCE
from watcher.match.kinds.handle import MOST_STROKES, spoken, strokes
from watcher.match.names.providers import beside_provider, same
from watcher.match.pattern import EDIT_BITS, Hit, Pattern, Sighting, bounds, leet_equal, other_figures
from watcher.match.text.figures import digits
from watcher.match.text.fold import fold
from watcher.match.text.tokens import word_skeletons
from watcher.match.text.views import View
from watcher.model import Identifier

EMAIL_BITS = 26.0
SPELLINGS = (
    ("@", "."), ("at", "dot"), ("at", "."), ("@", "dot"), ("", ""), ("at", "punkt"), ("@", "punkt"), ("ät", "punkt"), ("arobase", "point"), ("@", "point"), ("arobas", "point"), ("chez", "point"), ("a", "point"),
    ("arroba", "punto"), ("@", "punto"), ("chiocciola", "punto"), ("apenstaartje", "punt"), ("@", "punt"), ("małpa", "kropka"), ("malpa", "kropka"), ("@", "kropka"), ("snabela", "punkt"),
    ("snabel-a", "punkt"), ("arroba", "ponto"), ("@", "ponto"), ("собака", "точка"), ("@", "точка"), ("маймунско", "точка"), ("at", "period"), ("at", "d0t"), ("zavinac", "tecka"), ("kukac", "pont"), ("krøllalfa", "punktum"), ("klammeraffe", "punkt"), ("affenschwanz", "punkt"),
    ("papaki", "teleia"), ("παπάκι", "τελεία"), ("arond", "punct"), ("coada de maimuta", "punct"), ("miukumauku", "piste"), ("ät", "piste"), ("kuyruklu a", "nokta"), ("et", "nokta"), ("at", "nokta"), ("равлик", "крапка"), ("собака", "крапка"),
    ("アット", "ドット"), ("アットマーク", "ドット"), ("艾特", "点"), ("골뱅이", "점"), ("골뱅이", "닷"), ("ऐट", "डॉट"), ("שטרודל", "נקודה"), ("آت", "دوت"), ("آت", "نقطة"), ("แอท", "ดอท"), ("a còng", "chấm"),
    ("zavináč", "bodka"), ("at", "titik"), ("eta", "taškas"), ("@", "点"), ("@", "점"), ("@", "ドット"),
)  # fmt: skip
"""How "@" and "." are said in the languages of street words; brackets and blanks vanish in the fold."""


OFTEN = {b"dot", b"punkt", b"point", b"punto", b"ponto"}
"""Words for the dot with which a mailbox may also hold slips."""


@lru_cache(1024)
def _tails(domain: str) -> tuple[bytes, ...]:
    """What stands behind the mailbox, in every spelling; many mailboxes share a domain."""
    return tuple(dict.fromkeys(fold(at) + fold(one.replace(".", dot)) for one in same(domain) for at, dot in SPELLINGS))


def emails(identifier: Identifier, value: str) -> Iterator[Pattern]:
    """Patterns of the mailbox; its domain, which many share, is confirmed behind it in every spelling."""
    mailbox, _, domain = value.partition("@")
    tails = _tails(domain)
    confirm, confirm_whole = partial(confirm_email, value, tails), partial(confirm_email, value, ())
    parts = tuple(map(fold, mailbox.split(".")))
    rare = max(map(len, parts)) >= MIN_MAILBOX
    for skeleton, words in _said(mailbox, _OFTEN if rare else _DOT).items():
        tolerance = 0 if len(skeleton) < 8 else 1
        if len(skeleton) < MIN_MAILBOX:
            yield from (Pattern(skeleton + whole, tolerance, identifier, confirm_whole) for whole in tails)
        else:
            plain = skeleton == fold(mailbox)
            if plain and tolerance:  # an at sign parts no words: it looks like an a
                yield Pattern(fold(value), MAX_TOLERANCE, identifier, confirm_whole, words=word_skeletons(value))
            allowed = tolerance if plain or not OFTEN.isdisjoint(words) else 0
            yield Pattern(skeleton, allowed, identifier, confirm, words=words if allowed else (), close=plain)
    if rare and len(parts) > 1:
        yield Pattern(max(parts, key=len), 0, identifier, partial(_around, value, parts, tails))


def _around(value: str, parts: tuple[bytes, ...], tails: tuple[bytes, ...], hit: Hit) -> Sighting | None:
    """The mailbox around its longest part, its dots in the words of the languages in which nobody slips."""
    skeleton, longest = hit.view.skeleton, parts.index(hit.pattern)
    for dot in _SELDOM:
        first = hit.first - sum(len(part) + len(dot) for part in parts[:longest])
        whole = dot.join(parts)
        if first >= 0 and skeleton.startswith(whole, first):
            start, end = hit.view.behind(first, first + len(whole))
            return confirm_email(value, tails, Hit(hit.view, first, first + len(whole), start, end, 0, whole))
    return None


def _said(mailbox: str, dots: Iterable[bytes]) -> dict[bytes, tuple[bytes, ...]]:
    """The skeletons of a mailbox with its dots as signs and in words, each with its words."""
    out: dict[bytes, tuple[bytes, ...]] = {}
    first, *others = (word_skeletons(part) for part in mailbox.split("."))
    for dot in dots:
        words = [*first, *(word for part in others for word in ((dot, *part) if dot else part))]
        out.setdefault(b"".join(words), tuple(words))
    for said in spoken(mailbox) if "_" in mailbox or "-" in mailbox else ():
        out.setdefault(fold(said), word_skeletons(said))
    return out


LONG_DOMAIN = 14
"""Letters. In a longer domain two typing errors are forgiven."""
NO_DOMAIN = 9
"""More slips than any domain may have."""
MIN_MAILBOX = 5
"""Letters. A shorter mailbox name is searched together with its domain."""


def confirm_email(value: str, tails: tuple[bytes, ...], hit: Hit) -> Sighting | None:
    text, last, edits = hit.view.text, hit.last, hit.distance
    if tails:
        domain, ends = value.partition("@")[2], dict.fromkeys((last, _behind_tag(hit.view, last)))
        best = min(_domain(hit.view.skeleton, end, domain, tails) for end in ends)
        if best[0] + edits > 2:
            return beside_provider(value, hit)
        edits, last = edits + best[0], best[1]
    start, end = hit.view.behind(hit.first, last)
    start -= min(
        strokes(value), strokes(text[max(0, start - MOST_STROKES) : start][::-1])
    )  # its own, which the fold drops
    span = text[start:end]
    behind = end + strokes(text[end : end + MOST_STROKES])  # no domain goes on with one
    if len(span) > 4 * (last - hit.first) + 8 or bounds(text, start, behind, joiners="_") < 2:
        return None
    if _LONGER.search(text, max(0, start - 2), start) and not re.search(r"[^\W_][\s_-][^\W_]", span.partition("@")[0]):
        return None  # maria-jose62@ is not jose62@
    if edits > 1 and _is_another_mailbox(fold(value.partition("@")[0]), span):
        return None
    if edits and ((digits(span) != digits(value) and not leet_equal(span, value)) or _begins_otherwise(span, value)):
        return None  # other figures or another initial are another mailbox
    if other_figures(span, value):
        return None
    similarity = round(1 - edits / max(1, last - hit.first), 4)
    return Sighting(start, end, similarity, EMAIL_BITS - EDIT_BITS * edits, why="the mailbox and its domain")


def _begins_otherwise(span: str, value: str) -> bool:
    """Has it another initial, and not only the first two letters exchanged?"""
    seen, own = fold(span)[:2], fold(value)[:2]
    return seen[:1] != own[:1] and seen != own[::-1]


SURE_MAILBOX = 12
"""Letters. In a shorter mailbox two slips lead to somebody else's."""


def _is_another_mailbox(mailbox: bytes, span: str) -> bool:
    """Are there two slips before the at sign of a mailbox that is short?"""
    shown, at, _ = span.partition("@")
    return bool(at) and len(mailbox) < SURE_MAILBOX and OSA.distance(mailbox, fold(shown)) > 1


def _domain(skeleton: bytes, first: int, domain: str, tails: tuple[bytes, ...]) -> tuple[int, int]:
    """How many slips a mailbox's domain has behind it, and where it ends."""
    domains = [one for one in same(domain) if _may_follow(skeleton, first, one)]
    if not domains:
        return NO_DOMAIN, first
    spoken = max(_spoken_tail(skeleton, first, one) for one in domains)
    if spoken:
        return 0, spoken
    slips, size = _nearest(skeleton[first : first + max(map(len, tails)) + MAX_TOLERANCE], tails)
    return slips, first + size


_LONGER = re.compile(r"[^\W_][.+-]\Z")
"""Before a mailbox that goes on to the left. Not where its own letters are parted."""


@lru_cache(1024)
def _thirds(domain: str) -> tuple[bytes, bytes, bytes]:
    """The first label of a domain in three pieces: two slips leave one of them whole."""
    label = fold(domain.split(".", maxsplit=1)[0])
    one, two = len(label) // 3, 2 * len(label) // 3
    return label[:one], label[one:two], label[two:]


def _may_follow(skeleton: bytes, first: int, domain: str) -> bool:
    """A cheap look: does a piece of the domain stand where it would?"""
    pieces = _thirds(domain)
    beside = skeleton[first : first + LONGEST_AT + sum(map(len, pieces)) + MAX_TOLERANCE]
    return any(piece in beside for piece in pieces)


_TAG = re.compile(r"\+(?:[\w.-]{1,32}(?=@)|[^\W_]{1,32}(?![^\W_]))")


def _behind_tag(view: View, last: int) -> int:
    """Where a mailbox ends with the tag that its owner may add: mailbox+shop@example.org."""
    tag = _TAG.match(view.text, view.offsets[last - 1] + 1)
    return bisect_left(view.offsets, tag.end()) if tag else last


_AT = tuple(dict.fromkeys(fold(at) for at, _ in SPELLINGS))
LONGEST_AT = max(map(len, _AT))
_DOT = tuple(dict.fromkeys(fold(dot) for _, dot in SPELLINGS))
_OFTEN = tuple(dot for dot in _DOT if not dot or dot in OFTEN)
_SELDOM = tuple(dot for dot in _DOT if dot not in _OFTEN)


def _spoken_tail(skeleton: bytes, first: int, domain: str) -> int:
    """Where "at" and the domain end that stand at `first`, in words of any two languages; 0 where they do not."""
    labels = [fold(label) for label in domain.split(".")]
    if skeleton.find(labels[0], first, first + LONGEST_AT + len(labels[0])) < 0:
        return 0
    for at in _AT:
        for dot in _DOT:
            whole = at + dot.join(labels)
            if skeleton.startswith(whole, first):
                return first + len(whole)
    return 0


@lru_cache(1024)
def _nearest(behind: bytes, tails: tuple[bytes, ...]) -> tuple[int, int]:
    """How far what stands behind a mailbox is from the nearest spelling of "at" and its domain, and how long that is."""
    return min((_tail(behind, tail) for tail in tails), key=itemgetter(0))


def _tail(behind: bytes, tail: bytes) -> tuple[int, int]:
    most = 2 if len(tail) >= LONG_DOMAIN else 1
    sizes = (len(tail) + n for n in (0, 1, -1, 2, -2)[: 1 + 2 * most] if 0 < len(tail) + n <= len(behind))
    near = ((OSA.distance(tail, behind[:size], score_cutoff=most), size) for size in sizes)
    return min((found for found in near if found[0] <= most), default=(NO_DOMAIN, 0), key=itemgetter(0))
