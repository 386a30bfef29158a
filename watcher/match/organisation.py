"""Employers and schools: the words that make a name out, legal forms and abbreviations aside; never alone."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from watcher.match import data
from watcher.match.fold import fold, letters, word_skeletons
from watcher.match.index import tolerance_for
from watcher.match.pattern import EDIT_BITS, Hit, Pattern, Sighting, bounds, letter_share, likeness
from watcher.match.spellings import transcriptions
from watcher.model import Identifier

ORGANISATION_CAP = 11.0


def organisation_words(value: str) -> list[str]:
    legal = {form for group in data.words()["legal"] for form in group}
    words = value.replace("&", " & ").split()
    return [w for w in words if letters(w) not in legal or not letters(w)] or words


def organisations(identifier: Identifier, value: str) -> Iterator[Pattern]:
    words = organisation_words(value)
    bits = min(ORGANISATION_CAP, sum(min(10.0, data.word_bits(letters(w))) for w in words if letters(w)) / 2)
    short = {word: group for group in data.words()["organisation"] for word in group}
    options = [[w, *short.get(letters(w) or w, ())][:5] for w in words]
    choices = list(product(*options))[:24]
    choices += [turned for choice in choices[:8] for turned in _turned(choice)]
    spellings = dict.fromkeys((c for choice in choices for c in transcriptions(" ".join(choice))), bits)
    for spelling in transcriptions(" ".join(_bare(words))):
        spellings.setdefault(spelling, bits - LESS)
    made: dict[bytes, Pattern] = {}
    for spelling, worth in spellings.items():
        skeleton = fold(spelling)
        if len(skeleton) >= 4 and skeleton not in made:
            confirm, tolerance = partial(confirm_organisation, worth), tolerance_for(len(skeleton))
            words_of = word_skeletons(spelling)
            made[skeleton] = Pattern(skeleton, tolerance, identifier, confirm, worded=True, words=words_of)
    yield from made.values()


LESS = 4.0
"""Bits off where the word for its kind is missing."""


def _bare(words: list[str]) -> list[str]:
    """A name of three words and more without a last one that says the least of them: Harrow & Finch for Harrow & Finch Logistics."""
    rarity = [data.word_bits(letters(word)) if letters(word) else 99.0 for word in words]
    return words[:-1] if len(words) > 2 and rarity[-1] == min(rarity) else words


_OF = frozenset("of de di del della da do der für for".split())


def _turned(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name of a house before its kind: Westport University, Alborada Clínica Dental."""
    between = next((at for at, word in enumerate(words[1:-1], 1) if word.lower() in _OF), 0)
    if between:
        yield (*words[between + 1 :], *words[:between])
    elif len(words) > 1:
        yield (words[-1], *words[:-1])
        yield (*words[1:], words[0])


def confirm_organisation(bits: float, hit: Hit) -> Sighting | None:
    text = hit.view.text
    if bounds(text, hit.start, hit.end) < 2 or letter_share(text[hit.start : hit.end]) < 0.34:
        return None
    return Sighting(
        hit.start, hit.end, likeness(hit), max(2.0, bits - EDIT_BITS / 2 * hit.distance), "fragment", "its name"
    )
