"""Bytes -> text: by byte order mark, header, meta, UTF-8, then detection on a sample."""

import re

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

SAMPLE = 32_768
"""Bytes given to detection: 1 ms, where a whole page costs 23 ms (research/crawl.md, charset)."""


def decode(body: bytes, content_type: str = "") -> str:
    """The text of a body; never fails, since unreadable bytes become U+FFFD."""
    mark, bom = read_bom(body)
    if mark:
        return body[len(bom or b"") :].decode(mark, "replace")
    try:
        return body.decode(_wide(body) or "utf-8")
    except UnicodeDecodeError:
        pass
    declared = http_content_type_encoding(content_type) or html_body_declared_encoding(body[:4096]) or _xml(body)
    if declared and declared != "utf-8":
        try:
            return body.decode(declared, "replace")
        except LookupError:
            pass
    if declared == "utf-8":
        return body.decode("utf-8", "replace")
    from charset_normalizer import from_bytes  # a large table, which most pages never need

    best = from_bytes(body[:SAMPLE]).best()
    return body.decode(best.encoding if best else "cp1252", "replace")


def _wide(body: bytes) -> str:
    """UTF-16 that no mark announces: of its first letters, in most alphabets, one half is of zeros."""
    head = body[:SIGNS]
    first, second = head[::2].count(0), head[1::2].count(0)
    if max(first, second) < len(head) // 4:
        return ""
    return "utf-16-le" if second > first else "utf-16-be" if first > second else ""


SIGNS = 256
"""Bytes."""


def _xml(body: bytes) -> str:
    found = re.match(rb"<\?xml[^>]*encoding=[\"']([\w-]+)", body[:200])
    return found[1].decode("ascii") if found else ""
