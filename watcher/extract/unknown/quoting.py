"""Quotations in a post of unknown software: parts that are called so, and parts that begin so, "Quote: ...", "Ann wrote: ...", in many languages.

In: a fragment of markup. Out: the same without these parts, and their texts. One that begins so and is the whole of it is none.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from watcher.extract.page import cut_markup, plain

_NAMED = "blockquote, q, aside[class*=quote i], div[class*=quote i], table[class*=quote i], fieldset[class*=quote i]"
_ATTRIBUTION = re.compile(
    r"\s*(?:(?:quot(?:e|ing)|zitat|citation|cita|citazione|citaat|cytat|citat|sitat|citação|citace|цитата|idézet|lainaus|alıntı|παράθεση)[^\S\n]*(?::|\n|\Z)|(?:quote from|zitat von|citation de|cita de|citação de|originally (?:posted|written) by|ursprünglich (?:geschrieben|verfasst) von|envoyé par|"
    r"publicado por|originariamente inviato da|oorspronkelijk geplaatst door|ursprungligen postat av)\s\S|@?\S[^\n:]{0,40}\s(?:said|wrote|writes|schrieb|a écrit|a dit|escribió|dijo|ha scritto|schreef|napisała?|skrev|sa|escreveu|disse|"
    r"писал\w*|сказал\w*|написа\w*|kirjoitti|írta|yazdı|έγραψε|a scris|napsala?)\b[^\n:]{0,40}:)",
    re.IGNORECASE,
)
"""How a quotation begins that no name in the markup tells of."""
_HOLDERS = "div, table, blockquote, fieldset, aside, section, dl"
LONGEST_HEAD = 1_000
"""Code points of the markup with which a quotation begins."""
MOST_HOLDERS = 400
"""Parts of a post that are looked at; one of more was made to be slow."""


def unquoted(markup: str) -> tuple[str, tuple[str, ...]]:
    """A fragment without what is said by others, and their texts."""
    own, named = cut_markup(markup, _NAMED)
    own, begun = _without_begun(own)
    return own, (*named, *begun)


def _without_begun(markup: str) -> tuple[str, list[str]]:
    """A fragment without the parts that begin as quotations do, and their texts."""
    tree = LexborHTMLParser(f"<body>{markup}</body>") if "<" in markup else None
    if tree is None or tree.body is None:
        return markup, []
    whole = len((tree.body.text() or "").strip())
    found = {node.mem_id: node for node in tree.css(_HOLDERS)[:MOST_HOLDERS] if _is_said(node, whole)}
    outermost = [node for node in found.values() if not any(above.mem_id in found for above in _above(node))]
    quotes = [plain(node.html or "") for node in outermost]
    for node in outermost:
        node.decompose()
    return (tree.body.inner_html or "" if quotes else markup), quotes


def _is_said(node: LexborNode, whole: int) -> bool:
    """Does a part begin as a quotation does, and say less than the whole?"""
    return (
        len((node.text() or "").strip()) < whole
        and _ATTRIBUTION.match(plain((node.html or "")[:LONGEST_HEAD])) is not None
    )


def _above(node: LexborNode) -> Iterator[LexborNode]:
    while node.parent is not None:
        node = node.parent
        yield node
