"""Lines that stand bare in what holds a whole post, or several: old guestbooks write name, time and words between line breaks.

In: a tree. Out: the same tree, in which each bare line is a part of its own; nothing that is shown changes. Only where a time stands
among the lines: a post's body is one part already.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.page import plain
from watcher.extract.unknown.blocks import CLOCK, UNSHOWN, shown, tells

BREAKS = frozenset({
    "br", "hr", "p", "div", "table", "ul", "ol", "dl", "dt", "dd", "li", "tr", "td", "th", "tbody", "blockquote", "pre", "section", "article", "header", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "center", "form", "fieldset", "address", "figure", "details", "summary", "nav", "aside", "main",
})  # fmt: skip
"""Tags that end a line."""
TAG, HEAD = "said", "said-at"
"""Tags of the parts: a line of words, and one that shows day and hour, which words may do with a day alone."""
MOST = 20_000
"""Lines of a page; one of more was made to be slow."""
LONGEST = 10_000
"""Code points of a line's markup."""
Line = list[LexborNode]


def part(tree: LexborHTMLParser) -> None:
    """Make parts of the bare lines of a tree."""
    left = MOST
    for holder in reversed(list(_holders(tree))):  # the inner ones first: a line is moved with what is in it
        lines = list(_lines(holder))
        left -= len(lines)
        if len(lines) > 1 and left >= 0 and any(map(_tells, lines)):
            for line in lines:
                _wrap(tree, line)


def _holders(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """What holds words beside other things, and is no time itself."""
    known = set[int]()
    for node in tree.body.traverse(include_text=True) if tree.body is not None else ():
        holder = node.parent if node.is_text_node and (node.next or node.prev) else None
        if holder is None or holder.mem_id in known or holder.tag in UNSHOWN or not _says(node):
            continue
        known.add(holder.mem_id)
        if any(child.tag in BREAKS for child in holder.iter()) or not shown(holder):
            yield holder


def _says(node: LexborNode) -> bool:
    return node.is_text_node and bool(_WORD.search(node.text() or ""))


_WORD = re.compile(r"[^\W_]")


def _lines(holder: LexborNode) -> Iterator[Line]:
    """What stands in a part between line breaks, other parts, and times; each of these alone."""
    line: Line = []
    for child in holder.iter(include_text=True):
        if child.tag in BREAKS or (child.is_element_node and shown(child)):
            yield from (line, [child]) if line else ([child],)
            line = []
        else:
            line.append(child)
    if line:
        yield line


def _tells(line: Line) -> bool:
    """Does a line show a time?"""
    return any(node.is_element_node and shown(node) for node in line) or tells(_text(line))


def _text(line: Line) -> str:
    """What a line shows, "" where it is too long."""
    markup = "".join(node.html or "" for node in line)
    return plain(markup) if len(markup) <= LONGEST else ""


def _wrap(tree: LexborHTMLParser, line: Line) -> None:
    """Put a line that has bare words into a part."""
    text = _text(line) if any(map(_says, line)) else ""
    if not text:
        return
    line[0].insert_before(tree.create_node(HEAD if tells(text) and CLOCK.search(text) else TAG))
    part = line[0].prev
    if part is None:
        return
    for node in line:
        part.insert_child(node)  # a copy
        node.decompose()
