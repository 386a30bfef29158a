"""Many patterns as one -> where any of them stands in a text.

A text has few of a lexicon's thousands of phrases. Words that each cannot do without (needles.py) are looked for all at once, and
only phrases that may stand there are, one by one. A phrase is compiled when a text first calls for it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import ahocorasick_rs

from watcher.judge.needles import needed


class Phrases:
    """Regular expressions, for texts as their letters are; `ignore_case`: for any."""

    def __init__(self, patterns: Iterable[str], *, ignore_case: bool = False) -> None:
        self._flags = re.IGNORECASE if ignore_case else re.NOFLAG
        self._phrases: list[str | re.Pattern[str]] = list(dict.fromkeys(patterns))
        self._always: list[int] = []  # of which no word is known
        numbers = defaultdict[str, list[int]](list)
        for number, phrase in enumerate(map(str, self._phrases)):
            words = needed(phrase)
            if words is None:
                self._always.append(number)
            for word in words or ():
                numbers[word].append(number)
        self._numbers = list(numbers.values())
        self._words = ahocorasick_rs.AhoCorasick(list(numbers)) if numbers else None

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Each place of each phrase."""
        for number in self._possible(text):
            yield from self._compiled(number).finditer(text)

    def stand_in(self, text: str) -> bool:
        """Is any of them in a text?"""
        return any(self._compiled(number).search(text) for number in self._possible(text))

    def _possible(self, text: str) -> list[int]:
        """The phrases that a text may have, in order."""
        met = self._words.find_matches_as_indexes(text.lower(), overlapping=True) if self._words else ()
        return sorted(
            {number for word in {word for word, *_ in met} for number in self._numbers[word]}.union(self._always)
        )

    def _compiled(self, number: int) -> re.Pattern[str]:
        phrase = self._phrases[number]
        if isinstance(phrase, str):
            phrase = self._phrases[number] = re.compile(phrase, self._flags)
        return phrase
