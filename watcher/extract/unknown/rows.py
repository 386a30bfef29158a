"""The posts of a page as rows of which rules find fields, each only in what is a post's own and not in another one inside it.

In: blocks, and a tree. Out: rows, and what a rule finds in each of them. A rule is a selector as in page.py, asked once for a whole page.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.page import attribute, plain
from watcher.extract.unknown.blocks import UNSHOWN, Block

MOST = 0.8
"""The share of a page's posts in which a rule must find something."""
Hit = tuple[LexborNode, str]
"""A node, and its words or the value of an attribute."""
Hits = list[Hit | None]
"""What a rule finds in each row."""


@dataclass(frozen=True, slots=True)
class Row:
    """A post with the nodes that are its own, in order."""

    block: Block
    own: tuple[LexborNode, ...] = field(repr=False)
    others: tuple[LexborNode, ...] = field(repr=False)  # posts inside it, outermost

    @property
    def first(self) -> LexborNode:
        return self.block.nodes[0]

    def markup(self) -> str:
        """Its own markup."""
        whole = "".join(node.html or "" for node in self.block.nodes)
        for other in self.others:
            whole = whole.replace(other.html or "", "\n", 1)
        return whole


@dataclass(frozen=True, slots=True)
class Rows:
    """All posts of a page."""

    tree: LexborHTMLParser = field(repr=False)
    rows: tuple[Row, ...]
    owners: dict[int, int] = field(repr=False)  # of each node the row that it is of

    def find(self, rule: str) -> Hits:
        """What a rule finds first in each row."""
        selector, _, name = rule.partition("@")
        nodes = self.tree.css(selector) if selector else [row.first for row in self.rows]
        out: Hits = [None] * len(self.rows)
        for node in nodes:
            at = self.owners.get(node.mem_id)
            if at is not None and out[at] is None:
                value = (attribute(node, name) if name else plain(node.html or "")).strip()
                out[at] = (node, value) if value else None
        return out

    def most(self, hits: Sequence[object]) -> bool:
        """Does something stand in most rows?"""
        return sum(map(bool, hits)) >= MOST * len(self.rows)

    def common(self, rules: Sequence[str], *, apart: bool = False) -> Hits:
        """What the first rule finds that finds something in most rows; `apart`: something else in each."""
        for rule in rules:
            hits = self.find(rule)
            values = [hit[1] for hit in hits if hit]
            if self.most(hits) and not (apart and len(set(values)) < len(values)):
                return hits
        return [None] * len(self.rows)


def rows_of(tree: LexborHTMLParser, made: Sequence[Block]) -> Rows:
    firsts = {block.nodes[0].mem_id for block in made}
    rows, owners = list[Row](), dict[int, int]()
    for at, block in enumerate(made):
        own, others = list[LexborNode](), list[LexborNode]()
        for node in block.nodes:
            _walk(node, firsts, block.nodes[0].mem_id, own, others)
        rows.append(Row(block, tuple(own), tuple(others)))
        owners.update((node.mem_id, at) for node in own)
    return Rows(tree, tuple(rows), owners)


def _walk(top: LexborNode, firsts: set[int], first: int, own: list[LexborNode], others: list[LexborNode]) -> None:
    """The elements of a part in their order, and where another post than that which begins with `first` begins in it."""
    stack = [top]
    while stack:
        node = stack.pop()
        if node.mem_id in firsts and node.mem_id != first:
            others.append(node)
        elif node.is_element_node and node.tag not in UNSHOWN:
            own.append(node)
            stack.extend(reversed(list(node.iter())))


def words_in(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return re.findall(r"[^\W\d_]{2,}", text.lower())
