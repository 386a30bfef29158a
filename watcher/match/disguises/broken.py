"""Words that are broken by a hyphen or by the end of a line -> whole ones, in which a slip is looked for, too: "Hollo-mere" for Hollowmere.

Without a slip the skeleton sees no break. Words of a language are left apart: well-known is none that somebody broke.
"""

import re

from watcher.match import data
from watcher.match.text.fold import letters
from watcher.match.text.views import Edit, View, apply

_BREAK = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,12})(-\n?|\n)([^\W\d_]{2,12})(?![^\W\d_])")
_BREAKS = ("-", "\n")


def unbroken(view: View) -> View | None:
    """The view with broken words in one piece; None where there are none."""
    if not any(sign in view.text for sign in _BREAKS):
        return None
    found = [Edit(*match.span(2), "", "broken") for match in _BREAK.finditer(view.text) if _is_one(match)]
    return apply(view, found) if found else None


def _is_one(match: re.Match[str]) -> bool:
    """Are its halves one word? A second one with a capital begins something new, and so does a word behind a line that ends with one."""
    first, second = match[1], match[3]
    return second.islower() and not (data.is_word(letters(first)) and data.is_word(letters(second)))
