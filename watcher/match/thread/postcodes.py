"""A piece of a postcode in a thread known to be about the person: "starts BT71", "somewhere in BT71", "ends 6PQ".

In: a text, and the postcode. Out: where either end of it stands beside a word for postcodes, or its first half by itself in countries
where that is an area with a letter: as good as a town. The other half tells where it is all that a post says.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from watcher.match.pattern import Sighting
from watcher.match.text.figures import digits, plain_digits
from watcher.match.thread.papers import bare, joined, windows

PIECE_BITS = 5.0
"""A town's, and a little more: a few thousand areas share a country."""
LEAST_PIECE = 3
"""Letters and figures, of which one at least is a figure."""
_POSTCODE = re.compile(
    r"\b(?:post\s?codes?|zip(?:\s?codes?)?|eircode|postal(?: code)?|plz|postleitzahl|code postal|c[oó]d(?:igo)? postal|codice postale|cap|cep|kod(?:u)? pocztow\w*|postnummer|postinumero|psč|"
    r"ir[aá]ny[ií]t[oó]sz[aá]m\w*|индекс\w*|індекс\w*|ταχυδρομικ\w*|τ\.?κ\.?|posta kodu|cod(?:ul)? po[sș]tal|poštansk\w*|poštn\w*)\b|郵便番号|邮编|邮政编码|우편번호",
    re.IGNORECASE,
)
"""Words for a postcode."""
_AREA = re.compile(
    r"(?=\w{3})(?:[A-Z]{1,2}\d[A-Z\d]?(?=\s?\d[A-Z]{2}\Z)|[A-Z]\d[A-Z](?=\s?\d[A-Z]\d\Z)|[A-Z]\d[\dW](?=\s?[A-Z\d]{4}\Z))",
    re.IGNORECASE,
)
"""A British, an Irish and a Canadian postcode, of which the first half is an area."""
_WORD = re.compile(r"(?<![\w-])(?=\w*\d)\w{3,4}(?![\w-])")


def postcode(text: str, value: str) -> Iterator[Sighting]:
    """Where a piece of a postcode stands; the whole one is found without a thread."""
    whole, area = bare(value), _AREA.match(value.strip())
    ends, words = _shown(text)
    found = [
        (start, end)
        for piece, start, end in ends
        if len(piece) < len(whole) and (whole.startswith(piece) or whole.endswith(piece))
    ]
    found += words.get(area[0].upper(), ()) if area else ()
    if area and bare(text) == whole[len(area[0]) :]:
        found.append((0, len(text)))
    for start, end in found:
        yield Sighting(start, end, 1.0, PIECE_BITS, "fragment", "part of its postcode in a thread about the person")


@lru_cache(8)
def _shown(text: str) -> tuple[list[tuple[str, int, int]], dict[str, list[tuple[int, int]]]]:
    """What may be an end of a postcode, and the places of each word that may be an area: looked at once for all whom the thread is about."""
    shown = plain_digits(text)
    pieces = joined(shown, windows(shown, _POSTCODE))
    words: dict[str, list[tuple[int, int]]] = {}
    for word in _WORD.finditer(shown):
        words.setdefault(word[0].upper(), []).append(word.span())
    return [piece for piece in pieces if len(piece[0]) >= LEAST_PIECE and digits(piece[0])], words
