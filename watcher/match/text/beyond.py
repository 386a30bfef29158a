"""What of a text is not ASCII: its characters; and what makes bytes of a text through a table, fast where it has few of them and where it is
full of them.
"""

import codecs
from collections.abc import Callable, Mapping
from functools import lru_cache

_EVERY_ASCII = bytes(range(128))


@lru_cache(8)
def beyond_ascii(text: str) -> str:
    """Its characters that are not ASCII, in their order."""
    raw = b"" if text.isascii() else text.encode("utf-8", "surrogatepass").translate(None, _EVERY_ASCII)
    return raw.decode("utf-8", "surrogatepass")


@lru_cache(8)
def rare_signs(text: str) -> frozenset[str]:
    """Its characters that are not ASCII, each once."""
    return frozenset(beyond_ascii(text))


class _Beyond(dict[int, str]):
    """ASCII to itself, everything else through another table."""

    def __init__(self, table: Mapping[int, str]) -> None:
        self._table = table

    def __missing__(self, code: int) -> str:
        self[code] = value = chr(code) if code < 128 else self._table[code]
        return value


ONE_IN = 10
"""Characters. Where more of them are not ASCII, a codec calls out too often."""


def encoder(name: str, table: Mapping[int, str], charset: str = "latin-1") -> Callable[[str], bytes]:
    """What makes bytes of a text, of what is not ASCII through a table: mostly single letters and quotation marks, which the codec meets
    faster than anything else; a text that is full of them goes through the table as a whole.
    """
    whole = _Beyond(table)

    def through(error: UnicodeError) -> tuple[bytes, int]:
        assert isinstance(error, UnicodeEncodeError)  # nothing is decoded by this name
        return error.object[error.start : error.end].translate(table).encode(charset, "replace"), error.end

    def encode(text: str) -> bytes:
        if text.isascii():
            return text.encode()
        if len(beyond_ascii(text)) * ONE_IN > len(text):
            return text.translate(whole).encode(charset, "replace")
        return text.encode("ascii", name)

    codecs.register_error(name, through)
    return encode
