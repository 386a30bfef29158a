"""What is what in the posts of a page whose software nobody knows: author, number, permalink and body.

In: rows. Out: for each of them what was found. A rule counts where it finds something in most posts of the page, so that one odd post
changes nothing; a body is the part that says most that no other post says.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract import forum
from watcher.extract.page import attribute, plain
from watcher.extract.unknown import lines
from watcher.extract.unknown.blocks import briefly, called, chain, size
from watcher.extract.unknown.rows import MOST, Hit, Hits, Row, Rows, words_in

_OTHER = "".join(
    f":not([class*={word} i])" for word in "info title rank group count stat avatar badge role file".split()
)
"""Names of what else is told of an author."""
AUTHOR = (
    "[itemprop=author] [itemprop=name]", "[itemprop=author] a", "[itemprop=author]", "[rel=author]", "@data-author", "[class*=author i] a", f"[class*=username i]{_OTHER}", f"[class*=user-name i]{_OTHER}",
    f"[class*=user_name i]{_OTHER}", f"[class*=author i]{_OTHER}", f"[class*=nick i]{_OTHER}", f"[class*=poster i]{_OTHER}", "a[href*='/user']", "a[href*='/member']", "a[href*='profile']",
    "a[href*='/u/']", "a[href*='/@']", "a[href*='/~']", "a[href*='/author/']", "cite", "a[href*='/user/']@href", "a[href*='/u/']@href", "a[href*='/@']@href", f"[class*=name i]{_OTHER}",
    "[class*=user i] a", f"[class*=user i]{_OTHER}", f"[class*=member i]{_OTHER}",
)  # fmt: skip
BODY = ("[itemprop=text]", "[itemprop=commentText]", "[itemprop=articleBody]")
ID = (
    "@id", "@data-id", "@data-post-id", "@data-comment-id", "[id^=post]@id", "[id^=p]@id", "[id*=comment i]@id", "[id*=msg]@id", "[data-id]@data-id", "[data-post-id]@data-post-id",
    "a[name]@name", "a[href*='#']@href", "[id]@id",
)  # fmt: skip
HEADING = "h1 a[href], h2 a[href], h3 a[href], h4 a[href]"
PERMALINK = ("a[rel=bookmark]@href", "a[class*=permalink i]@href", "a[href*='#']@href")
SOME = 0.5
"""The share of posts with a name that is still better than a guess."""
LONGEST_NAME = 40
"""Code points of an author's name."""
LONGEST_LINE = 200
"""Code points of a line with a name in it, or of the address of its page."""
ENOUGH = 0.6
"""What a body says, against parts of which there are several in a post: paragraphs without a part around them."""
NEARLY = 0.8
"""The share of the words of the most telling part that a smaller one holds, too: what it lacks is said again and again."""
ALONE = 0.95
"""The share of the words of all parts of a name in a post that the first of them says: the others, a signature, hardly count."""
PARTS = frozenset({"p", "div", "li", "td", "dd", "pre", "blockquote", "section", "ul", "table", lines.TAG})
"""Tags of what a body may be made of."""


# --- author ---------------------------------------------------------------------------------------------------------


def authors_of(rows: Rows) -> Hits:
    """The node of each author, with the name: by what the markup calls it, by what the text does, or by its place."""
    best: Hits = [None] * len(rows.rows)
    alike: Hits = []
    for found in (*map(rows.find, AUTHOR), [_labelled(row) for row in rows.rows]):
        named = _continued(rows, [_name(hit, row.block.shown) for hit, row in zip(found, rows.rows, strict=True)])
        if rows.most(named) and len({hit[1] for hit in named if hit}) > 1:
            return named
        alike = alike or (named if rows.most(named) else [])
        best = max(best, named, key=lambda hits: sum(map(bool, hits)))
    if alike or sum(map(bool, best)) >= SOME * len(rows.rows):
        return alike or best
    return _by_place(rows) or _by_time(rows) or best


def _continued(rows: Rows, hits: Hits) -> Hits:
    """Names with those that chats leave out where somebody goes on: posts without one are marked by a class that no other post has."""
    classes = [frozenset(attribute(row.first, "class").split()) for row in rows.rows]
    having = [own for own, hit in zip(classes, hits, strict=True) if hit]
    lacking = [own for own, hit in zip(classes, hits, strict=True) if not hit]
    marks = frozenset.intersection(*lacking).difference(*having) if lacking else frozenset[str]()
    if len(having) < SEVERAL or hits[0] is None or not marks:
        return hits
    out: Hits = []
    last = hits[0]
    for hit in hits:
        last = hit or last
        out.append(last)
    return out


SEVERAL = 2
"""Posts with a name, among others that go on."""
_LABEL = re.compile(
    r"^(?:from|author|name|user|posted by|written by|von|autor|benutzer|auteur|de|par|nombre|por|usuario|autore|utente|nome|da) ?: ?(.{1,40})$",
    re.IGNORECASE | re.MULTILINE,
)


def _labelled(row: Row) -> Hit | None:
    found = _LABEL.search(plain(row.markup()))
    return (row.first, found[1]) if found else None


def _by_place(rows: Rows) -> Hits:
    """The first short part of a post that is another one in other posts, beside its body and title; rather one that leads to somebody's page."""
    found: dict[str, Hits] = {}
    headings = _headings(rows)
    for at, (row, body) in enumerate(zip(rows.rows, bodies_of(rows, [None] * len(rows.rows)), strict=True)):
        above = {node.mem_id for node in chain(row.block.time.node)} if row.block.time else set[int]()
        inside = {node.mem_id for part in body for node in part.traverse()}
        for name, node, value in _firsts(row, above | inside | headings):
            hit = _name((node, value), row.block.shown) if not _NO_NAME.search(value) else None
            found.setdefault(name, [None] * len(rows.rows))[at] = hit
    several = [hits for hits in found.values() if rows.most(hits) and _are_several(hits)]
    return next(filter(_lead_to_somebody, several), next(iter(several), []))


def _headings(rows: Rows) -> set[int]:
    """The titles of posts, where most have one of several words: others are names."""
    titles = [hit if hit and " " in hit[1] else None for hit in rows.find(HEADING)]
    return {node.mem_id for hit in titles if hit for node in islice(chain(hit[0]), 3)} if rows.most(titles) else set()


def _firsts(row: Row, others: AbstractSet[int]) -> Iterator[tuple[str, LexborNode, str]]:
    """The first short part of a post under each name that says something, with its words."""
    known = set[str]()
    for node in row.own:
        name = called(node)
        if name not in known and node.mem_id not in others and (value := briefly(node)):
            known.add(name)
            yield name, node, value


def _are_several(hits: Hits) -> bool:
    """Do names differ by more than a number?"""
    return len({re.sub(r"\d+", "", hit[1]) for hit in hits if hit}) > 1


def _lead_to_somebody(hits: Hits) -> bool:
    """Does each name lead to one page, and each page belong to one name?"""
    pairs = {(hit[1], _leads(hit[0])) for hit in hits if hit}
    names, pages = {name for name, _ in pairs}, {page for _, page in pairs}
    return "" not in pages and len(names) == len(pages) == len(pairs)


def _leads(node: LexborNode) -> str:
    """Where a part leads, by itself or by what holds it; "" for nowhere."""
    anchors = (part for part in islice(chain(node), 2) if part.tag == "a")
    return next((attribute(part, "href").partition("#")[0] for part in anchors), "")


def _by_time(rows: Rows) -> Hits:
    """What is left of the line in which a post shows its time, where that is another name in other posts."""
    hits: Hits = []
    for row in rows.rows:
        node = row.block.time.node if row.block.time else row.first
        left = [(place, _without_time(briefly(place))) for place in islice(chain(node), 2)]
        hits.append(next(filter(None, (_name(hit, "") for hit in left if not _NO_NAME.search(hit[1]))), None))
    return hits if rows.most(hits) and len({hit[1] for hit in hits if hit}) > 1 else []


def _without_time(line: str) -> str:
    """A line without the day and hour in it, "" where it has none."""
    found = dates.SHOWN.search(line)
    if found is None:
        return ""
    before, behind = line[: found.start()], line[found.end() :]
    return (_JOINS.sub("", before) or _JOINS.sub("", behind)).strip()


_JOINS = re.compile(
    r"(?:[\s,;:|@·•()\[\]—–-]|\b(?:on|at|am|um|le|à|el|a las|il|alle|em|às|op|om|den|kl|dnia|в|posted|date)\b\.?)+\Z|\A[\s,;:|@·•()\[\]—–-]+",
    re.IGNORECASE,
)
"""What joins a name and a time."""
_NO_NAME = re.compile(r"[\n/<>\[\]]|\d:|: ?\d")
"""What no name holds that is told by its place alone."""
_LINK = re.compile(r"\A(?:https?:/)?/\S*?([^/@?#]+)/?(?:[?#]\S*)?\Z")
"""The address of an author's page, which ends in the name."""
_SAYS = re.compile(
    r"\A(?:(?:posted|written|added|submitted|started)? ?by|von|de|par|por|door|av)\b:?\s+|[\s:,·•|»@—–-]+\Z|\A[\s,·•|«~—–-]+"
    r"|\s*(?:says|said|wrote|writes|schreibt|sagt|meint|schrieb|dit|a écrit|dice|escribió|scrive|zegt|säger|pisze|diz)\s*:?\Z|\s*\(\s*#?\d+\s*\)\Z",
    re.IGNORECASE,
)
"""What stands around a name: who says so, and the number of the account."""
_FLOOR = re.compile(r"[#№]?\s?\d+\s?(?:[樓楼階층번]|floor)")
"""The number of a post in its thread, as Chinese, Japanese and Korean boards count them."""


def _name(hit: Hit | None, shown: str) -> Hit | None:
    """A name out of what stands where an author does; None where that is none."""
    if hit is None:
        return None
    line = _alone(hit[0], (hit[1].replace(shown, "") if shown else hit[1]).strip().split("\n")[0])
    value = _SAYS.sub("", _SAYS.sub("", _LINK.sub(r"\1", line[:LONGEST_LINE]))).strip()
    fits = 0 < len(value) <= LONGEST_NAME and re.search(r"[^\W\d_]", value) and not dates.iso(value)
    fits = fits and not _FLOOR.fullmatch(value)
    return (hit[0], value) if fits else None


def _alone(node: LexborNode, line: str) -> str:
    """A name without the handle that stands behind it in the same part: "Ann @ann", "Ann" and "@ann@example.org"."""
    if "@" not in line[1:]:
        return line
    first = next(
        (
            text
            for part in node.traverse(include_text=True)
            if part.is_text_node and (text := (part.text() or "").strip())
        ),
        line,
    )
    return re.sub(r"\s+@\S+\Z", "", first)


# --- number ---------------------------------------------------------------------------------------------------------


def numbers_of(rows: Rows) -> list[str]:
    """The number of each post, "" where they have none: digits alone, where only these tell the posts apart."""
    found = [hit[1].rpartition("#")[2] if hit else "" for hit in rows.common(ID, apart=True)]
    if not all(re.search(r"\d", value) for value in found):
        return [""] * len(found)
    short = [forum.identity(value) for value in found]
    heads = {re.sub(r"\d+\Z", "", value) for value in found}
    plainly = len(heads) == 1 or not any(head[-1:].isalnum() for head in heads)
    return short if plainly and len(set(short)) == len(short) else found


# --- body -----------------------------------------------------------------------------------------------------------


def bodies_of(rows: Rows, authors: Hits) -> list[tuple[LexborNode, ...]]:
    """The part of each post that says most that is new over all of them, beside its author and time; several where no part holds its paragraphs
    together, none where a post has no parts.
    """
    marked = rows.common(BODY)
    if all(marked):
        return [(hit[0],) if hit else () for hit in marked]
    kept = _classes(rows)
    parts = [_parts(row, author, kept) for row, author in zip(rows.rows, authors, strict=True)]
    single, strewn = _telling(rows, parts)
    most, together = max(single.values(), default=0), max(strewn.values(), default=0)
    if most < ENOUGH * together:
        best = max(strewn, key=lambda name: strewn[name])
        return [tuple(row.get(best, ())) for row in parts]
    near = [name for name, words in single.items() if words >= NEARLY * most]
    best = min(reversed(near), key=lambda name: sum(size(row[name][0]) for row in parts if name in row), default="")
    return [tuple(row.get(best, ())[:1]) for row in parts]


Parts = dict[str, list[LexborNode]]
"""The parts of a post by their names, in order."""


def _telling(rows: Rows, parts: Sequence[Parts]) -> tuple[dict[str, int], dict[str, int]]:
    """How many words are said by the first part of each name that most posts have; and by all parts of each."""
    names = dict.fromkeys(name for row in parts for name in row)
    every = {name: len(_said(row.get(name, ()) for row in parts)) for name in names}
    often = [name for name in names if rows.most([row.get(name) for row in parts])]
    firsts = {name: len(_said(row[name][:1] for row in parts if name in row)) for name in often}
    single = {name: words for name, words in firsts.items() if words >= ALONE * every[name]}
    return single, {name: words for name, words in every.items() if name.split()[0] in PARTS}


def _said(parts: Iterable[Sequence[LexborNode]]) -> set[str]:
    return {word for nodes in parts for node in nodes for word in words_in(node.text() or "")}


def _parts(row: Row, author: Hit | None, kept: AbstractSet[str]) -> Parts:
    """What holds neither the author nor the time of a post, nor another post, and nothing of the same name."""
    heads = [*([author[0]] if author else []), *([row.block.time.node] if row.block.time else []), *row.others]
    taken = {above.mem_id for node in heads for above in chain(node)}
    out: Parts = {}
    for node in row.own:
        for name in _names(node, kept) if node.mem_id not in taken else ():
            above = {holder.mem_id for holder in islice(chain(node), 1, None)} if name in out else ()
            out[name] = [other for other in out.get(name, ()) if other.mem_id not in above] + [node]
    return out


def _names(node: LexborNode, kept: AbstractSet[str]) -> Iterator[str]:
    """What a part is called by its class, and by its id without the number of the post."""
    yield " ".join((node.tag or "", *sorted(kept & set(attribute(node, "class").split()))))
    own = attribute(node, "id")
    if stem := re.sub(r"\d+", "", own) if own else "":
        yield f"{node.tag} #{stem}"


def _classes(rows: Rows) -> set[str]:
    """The class names that most posts have somewhere: not those that tell one from another."""
    own = ({name for node in row.own for name in attribute(node, "class").split()} for row in rows.rows)
    counts = Counter(name for names in own for name in names)
    return {name for name, count in counts.items() if count >= MOST * len(rows.rows)}
