"""Where the posts of a page stand whose software nobody knows: around the times at which they were written.

In: a tree. Out: for each post the nodes that hold it, in the page's order. Nothing is told by a site's own names: times that stand in the
same place of their surroundings are one family, and a family's posts are the largest parts of the page that hold one of its times each.
Three shapes are tried, and the one that makes most of the page's words posts is taken: parts of their own; parts inside one another, as
replies are; and a head with what follows it or comes before it, as in old tables.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher import ago, dates
from watcher.extract.page import attribute, plain

MIN_POSTS = 2
LONGEST_TIME = 90
"""Code points of what shows a time and little else: "Posted on Monday, 4 March 2024 at 10:33 by Somebody"."""
LONGEST_MARKUP = 4_000
"""Code points of the markup of a time."""
FEW = 8
"""Parts of what shows a time."""
MOST_TIMES = 10_000
"""Of a page; one of more is a calendar, or made to be slow."""
HEIGHT = 60
"""Levels of markup that are climbed from a time."""
ENOUGH = 0.9
"""The share of a family's times of which each must have a part of its own, or of parts with something between them."""
UNSHOWN = frozenset({"script", "style", "option", "textarea", "template"})
_STAMPS = (
    "datetime", "data-time", "data-timestamp", "data-utc", "data-utime", "data-epoch", "data-date", "title", "content",
)  # fmt: skip
_UNIT = r"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)"
_AGO = re.compile(
    rf"\b\d+\s?{_UNIT}\.? ago\b|\A\d+ ?{_UNIT}\Z|\b(?:vor|il y a|hace|há|acum|před|pred|prieš|pirms|преди|prije|pre|πριν(?: από)?|قبل|منذ|לפני) \d{{1,2}} \w+"
    r"|\b\d+ \w+ (?:fa|geleden|temu|sedan|siden|atrás|назад|тому|sitten|önce|tagasi|yang lalu|trước|پیش|előtt)\b|\b\d+ órája\b"
    r"|\d+ ?(?:秒|分(?:钟|鐘)?|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|個月|年)前|\d+ ?(?:초|분|시간|일|주|개월|달|년) ?전|\d+ \S+(?:ที่แล้ว|ที่ผ่านมา)|\d+ \S+ (?:पहले|আগে)"
    r"|(?:昨日|今日|昨天|今天|前天|어제|오늘|เมื่อวาน|วันนี้|कल|आज)\s?\S{0,4}\d{1,2}:\d\d"
    r"|\b(?:dün|bugün|wczoraj|dzisiaj|dziś|вчера|сегодня|вчора|сьогодні|днес|ieri|oggi|ontem|hoje|gisteren|vandaag|i ?går|i ?dag|včera|dnes|tegnap|ma|eilen|tänään|azi|χθες|χτες|σήμερα|أمس|اليوم|אתמול|היום|hôm qua|hôm nay|kemarin|"
    r"hari ini|jučer|juče|danas|vakar|šiandien|šodien|eile|täna|دیروز|امروز)\b\W{0,3}(?:\w{1,3}\W{1,2})?\d{1,2}[:.]\d\d",
    re.IGNORECASE,
)
"""A time as the distance from now, in figures."""
_LATELY = re.compile(
    rf"\b(?:an?|one)\s{_UNIT} ago\b|\b(?:just now|yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|hoy)\b|\bvor eine[rmn]? \w+|\bil y a une? \w+|\bhace una? \w+",
    re.IGNORECASE,
)
"""The same in words."""
_FIGURE = re.compile(r"\d")
_MAY_BE = re.compile(r"\d[\d\s]{0,3}[./年년-]\s?\d|\b(?:19|20)\d\d\b|\d-[^\W\d_]{3,4}-\d|['’]\d\d\b")
_HOUR = re.compile(r"\W*\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\W*", re.IGNORECASE)
"""A time of which only the hour is shown."""
CLOCK = re.compile(r"\d[:h.]\d\d")
_VARYING = re.compile(r"\S*\d\S*|\b(?:odd|even|first|last|alt|new|unread|by\S*|author-\S*|depth\S*|level\S*)(?!\S)")
"""Class names that tell one post from another."""


@dataclass(frozen=True, slots=True)
class Time:
    """A node that shows when something was written, and how."""

    node: LexborNode = field(repr=False)
    shown: str


@dataclass(frozen=True, slots=True)
class Block:
    """A post: its nodes in order, and its time where it shows one."""

    nodes: tuple[LexborNode, ...] = field(repr=False)
    time: Time | None

    @property
    def shown(self) -> str:
        return self.time.shown if self.time else ""


def blocks(tree: LexborHTMLParser) -> list[Block]:
    """The posts of a page, at least two; none where no family of times makes any out."""
    shapes = [shape for family in _families(tree) for shape in _shapes(family)]
    return max((shape for shape in shapes if len(shape) >= MIN_POSTS), key=_worth, default=[])


def _worth(made: list[Block]) -> tuple[float, int]:
    """What the posts say, and among equals how many tell the hour: a time of joining is mostly a day."""
    return _covered(made), sum(bool(CLOCK.search(block.shown)) for block in made)


# --- times ----------------------------------------------------------------------------------------------------------


def _families(tree: LexborHTMLParser) -> list[list[Time]]:
    """Times by their place: their own tag and names, and those of the two levels above, or only the tags of these."""
    families: dict[tuple[str, ...], list[Time]] = {}
    for time in islice(_times(tree), MOST_TIMES):
        own, *above = islice(chain(time.node), 3)
        by_names = (called(own), *map(called, above))
        by_tags = (called(own), *(node.tag or "" for node in above), "tags")
        for place in (by_names, by_tags):
            families.setdefault(place, []).append(time)
    return [family for family in families.values() if len(family) >= MIN_POSTS]


def _times(tree: LexborHTMLParser) -> Iterator[Time]:
    inside: set[int] = set()  # what stands in a time is not another one
    for node in tree.body.traverse() if tree.body is not None else ():
        within = node.parent is not None and node.parent.mem_id in inside
        said = "" if within else shown(node)
        if said or within:
            inside.add(node.mem_id)
        if said:
            yield Time(node, said)


def shown(node: LexborNode) -> str:
    """What a node itself tells of a time, "" where it tells none."""
    attributes = node.attributes
    for name in _STAMPS:
        value = attributes.get(name)
        if value and (stamp := _stamp(value)):
            return stamp
    said = node.text(deep=False).strip() if node.tag not in UNSHOWN else ""
    if not tells(said):
        return ""
    both = briefly(node) or said  # day and hour may stand in nodes of their own
    if _HOUR.fullmatch(both) and node.parent is not None:
        both = briefly(node.parent)
    return both if dates.iso(both) else said


def briefly(node: LexborNode) -> str:
    """What a node says, "" where that is more than a time and a name."""
    markup = (node.html or "") if len(list(islice(node.iter(), FEW + 1))) <= FEW else ""
    said = plain(markup) if len(markup) <= LONGEST_MARKUP else ""
    return said if len(said) <= LONGEST_TIME else ""


def tells(said: str) -> bool:
    """Is it a time and little else?"""
    if not 2 <= len(said) <= LONGEST_TIME:
        return False
    if _FIGURE.search(said) is None:
        return _LATELY.search(said) is not None
    if _MAY_BE.search(said) and dates.iso(said):
        return True
    near = _AGO.search(said) or _LATELY.search(said) or _HOUR.fullmatch(said) or ago.tells(said)
    return bool(near) or _lacks_year(said)


def _lacks_year(said: str) -> bool:
    """Is it a day and an hour of this year: "2 March, 10:33", "03/02 10:33"?"""
    return (dates.names_month(said) and CLOCK.search(said) is not None) or _DAY_AND_HOUR.fullmatch(said) is not None


_DAY_AND_HOUR = re.compile(r"(?:\d+(?:\.\d+){3} )?\d{1,2}[./-]\d{1,2}\.?,? \d{1,2}:\d\d")
"""A day in figures, behind the address of whoever wrote where a board shows that (PTT)."""


def _stamp(value: str) -> str:
    if re.fullmatch(r"1\d{9}(?:\d{3})?", value):
        return dates.epoch(float(value))
    return value if len(value) <= LONGEST_TIME and _MAY_BE.search(value) and dates.iso(value) else ""


def called(node: LexborNode) -> str:
    """Tag and class names, without what tells one post from another."""
    return " ".join((node.tag or "", *sorted(_VARYING.sub("", attribute(node, "class")).split())))


def chain(node: LexborNode) -> Iterator[LexborNode]:
    """A node and what holds it, up to the body."""
    for _ in range(HEIGHT):
        yield node
        if node.parent is None or node.parent.tag in {"body", "html"}:
            return
        node = node.parent


# --- shapes ---------------------------------------------------------------------------------------------------------


def _shapes(family: list[Time]) -> Iterator[list[Block]]:
    apart = _apart(family)
    yield apart
    yield _with_siblings(apart)
    yield _nested(family)


def _apart(family: list[Time]) -> list[Block]:
    """For each time the largest part of the page that holds no other one of its family."""
    held = Counter(node.mem_id for time in family for node in chain(time.node))
    alone = ([node for node in chain(time.node) if held[node.mem_id] == 1] for time in family)
    return [Block((nodes[-1],), time) for nodes, time in zip(alone, family, strict=True) if nodes]


def _nested(family: list[Time]) -> list[Block]:
    """For each time the nearest part of a certain name around it: of the name that lies farthest out and still gives each its own."""
    places: dict[str, dict[int, Block]] = {}
    heights: dict[str, list[int]] = {}
    for time in family:
        nearest: dict[str, tuple[int, LexborNode]] = {}
        for height, node in enumerate(chain(time.node)):
            nearest.setdefault(called(node), (height, node))
        for name, (height, node) in nearest.items():
            places.setdefault(name, {}).setdefault(node.mem_id, Block((node,), time))
            heights.setdefault(name, []).append(height)
    own = [name for name, made in places.items() if len(made) >= ENOUGH * len(family)]
    farthest = max(own, key=lambda name: (sum(heights[name]) / len(heights[name]), name), default="")
    return list(places.get(farthest, {}).values())


def _with_siblings(made: list[Block]) -> list[Block]:
    """Each part with what stands between it and the next one, where the parts are heads; or before it, where they are feet."""
    heads = [block.nodes[0] for block in made]
    if len(heads) < MIN_POSTS or len({head.parent.mem_id if head.parent else 0 for head in heads}) > 1:
        return []
    runs = _between(heads)
    if sum(any(map(size, run)) for run in runs[1:-1]) < ENOUGH * len(runs[1:-1]):
        return []  # what stands between only some of them is no part of any
    if sum(map(size, runs[-1])) < sum(map(size, runs[0])):
        return [Block((*run, *block.nodes), block.time) for block, run in zip(made, runs[:-1], strict=True)]
    return [Block((*block.nodes, *run), block.time) for block, run in zip(made, runs[1:], strict=True)]


def _between(heads: list[LexborNode]) -> list[list[LexborNode]]:
    """What stands before the first of some siblings, between each two, and behind the last."""
    holder, ids, runs = heads[0].parent, {head.mem_id for head in heads}, list[list[LexborNode]]([[]])
    for child in holder.iter(include_text=True) if holder is not None else ():
        if child.mem_id in ids:
            runs.append([])
        else:
            runs[-1].append(child)
    return runs


def size(node: LexborNode) -> int:
    """Code points that a node shows."""
    return 0 if node.tag in UNSHOWN else len((node.text() or "").strip())


def _covered(made: list[Block]) -> float:
    """How much the posts say, each only its own: of the same words more where they make more posts."""
    places = {block.nodes[0].mem_id: at for at, block in enumerate(made)}
    sizes = [sum(map(size, block.nodes)) for block in made]
    own = list(sizes)
    for at, block in enumerate(made):
        above = next((places[n.mem_id] for n in islice(chain(block.nodes[0]), 1, None) if n.mem_id in places), None)
        if above is not None:
            own[above] -= sizes[at]
    return sum(math.sqrt(max(0, one)) for one in own)


# --- where no times are shown ---------------------------------------------------------------------------------------

_LIKELY = re.compile(r"post|comment|reply|message|entry|item|thread|topic|article|review|answer|note", re.IGNORECASE)
_PARTS = "article, li, div, section, tr, blockquote, dd"
MIN_WORDS = 3


def named(tree: LexborHTMLParser, signs: str) -> list[Block]:
    """The largest family of parts that are called as posts are, and hold what `signs` select: a name."""
    families: dict[str, list[LexborNode]] = {}
    for node in tree.css(_PARTS):
        own = re.sub(r"\d+", "", attribute(node, "id"))
        if node.tag == "article" or _LIKELY.search(f"{attribute(node, 'class')} {own}"):
            families.setdefault(f"{called(node)} {own}", []).append(node)
    made = [[Block((row,), None) for row in rows if _is_post(row, signs)] for rows in families.values()]
    return max((rows for rows in made if len(rows) >= MIN_POSTS), key=_covered, default=[])


def _is_post(node: LexborNode, signs: str) -> bool:
    return len(re.findall(r"\w+", node.text() or "")) >= MIN_WORDS and node.css_first(signs) is not None
