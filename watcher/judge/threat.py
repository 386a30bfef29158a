"""How dangerous the words around a mention are: none, implied or explicit.

A phrase counts within `REACH` of the mention. It does not count when it is negated, reported ("was convicted of swatting"), or a
common figure of speech; a hint of a visit does not count where it is for dinner. Disguised words are read as they are meant (wording.py), and
letters also without their marks (data.py). The lexicon is judge/data/threat.json with its files for each language or for many.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from watcher.judge import data, learnt
from watcher.judge.languages import is_known
from watcher.judge.phrases import Phrases
from watcher.judge.wording import readings
from watcher.model import Threat

REACH = 400
"""Code points on either side of a mention. Threat and address stand in one breath; a long post may speak of many people."""
BREATH = 2 * REACH
"""Code points of a text in which a threat reaches every detail."""
MOST = 32_000
"""Code points in which threats are looked for; a post with so many mentions is a dump, or hostile."""
_AROUND = 90
"""Code points around a phrase, of its own sentence, in which reporting words and figures of speech take its force."""
_BEFORE = 60
"""Code points before a phrase in which it is negated."""
LIKELY, VIOLENT, SURELY = 0.75, 0.6, 0.8
"""How likely a sentence must threaten, or mean violence, to count without a phrase of the lexicon; and mean violence where a phrase only hints."""
_END = re.compile(r"[.!?…](?=\s)|\n")


def windows(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The parts of a text within reach of any span, joined; a short text whole."""
    if len(text) <= BREATH:
        return text
    parts: list[list[int]] = []
    for start, end in sorted(spans):
        low, high = max(0, start - REACH), min(len(text), end + REACH)
        if parts and low <= parts[-1][1]:
            parts[-1][1] = max(parts[-1][1], high)
        else:
            parts.append([low, high])
    return joined(text[a:b] for a, b in parts)


def joined(parts: Iterable[str]) -> str:
    """Parts of texts as one, so that no sentence goes on from one to the next; of very many the first."""
    return "\n…\n".join(parts)[:MOST]


class Danger(NamedTuple):
    """The highest level that some words reach, and those that do; details of the person are not among them."""

    level: Threat
    words: str = ""


def level(*texts: str) -> Threat:
    """The highest level that the words of some texts reach."""
    return read(*texts).level


@lru_cache(8)
def read(*texts: str) -> Danger:
    """The highest level that the words of some texts reach, with the first that do; asked for each person of whom one post speaks."""
    every = [reading for text in texts for reading in readings(text)]
    if (match := _first(map(_violence, every))) is not None:
        return Danger(Threat.EXPLICIT, match[0])
    hint = _first(_meant(text, "implied", "friendly") for text in every)
    return Danger(Threat.NONE) if hint is None else Danger(Threat.IMPLIED, hint[0])


@lru_cache(8)
def violence(text: str) -> str:
    """The words of a text that reach the highest level; none where it does not."""
    match = _first(map(_violence, readings(text)))
    return "" if match is None else match[0]


@lru_cache(8)
def likely(*texts: str, known: Threat = Threat.NONE) -> Danger:
    """What the sentences of some texts are likely to mean. `known`: what the lexicon says of them; where that is a hint, it takes more to mean
    violence.
    """
    every = [(learnt.likely(sentence), sentence) for text in texts for sentence in _read_by_word(text)]
    violent = SURELY if known is Threat.IMPLIED else VIOLENT
    if words := _sure(((odds.violence, sentence) for odds, sentence in every), violent):
        return Danger(Threat.EXPLICIT, words)
    words = _sure(((odds.threat, sentence) for odds, sentence in every), LIKELY, "friendly")
    return Danger(Threat.IMPLIED, words) if words else Danger(Threat.NONE)


def weightier(known: Danger, *texts: str) -> Danger:
    """What the lexicon found, or what some texts are likely to mean where that is more."""
    if known.level is Threat.EXPLICIT:
        return known
    found = likely(*texts, known=known.level)
    return known if found.level in {Threat.NONE, known.level} else found


def surely_violent(text: str) -> str:
    """The first sentence of a text that surely means violence, though it may name nobody and say what it likes; none where none does."""
    return _sure(((learnt.likely(sentence).violence, sentence) for sentence in _read_by_word(text)), SURELY)


def _sure(every: Iterable[tuple[float, str]], least: float, *calmed: str) -> str:
    """The first sentence that is likely enough, and whose force nothing takes."""
    return next((one for odds, one in every if odds >= least and not _is_calmed(one.lower(), *calmed)), "")


def _read_by_word(text: str) -> Iterable[str]:
    """The sentences of a text whose language learnt.py knows."""
    plain = next(readings(text))
    return dict.fromkeys(learnt.sentences(plain)) if is_known(plain) else ()


Found = re.Match[str] | None
"""Where a phrase stands, if it does and counts."""


def _first(found: Iterable[Found]) -> Found:
    return next((match for match in found if match is not None), None)


def _violence(text: str) -> Found:
    return _meant(text, "explicit") or _meant(text, "violent") or _grim(text.lower())


def _meant(text: str, name: str, *calmed: str) -> Found:
    """A phrase of a level that counts in a text; `calmed`: what in its sentence takes its force, beside what always does."""
    low = text.lower()
    plain = (match for match in data.threat(name).matches(low) if _counts(low, match, *calmed))
    named = (match for match in data.threat_by_name(name).matches(text) if _counts(text, match, *calmed))
    return _first(chain(plain, named))


def _grim(low: str) -> Found:
    """A word that, said of a person, means violence, in a sentence about somebody."""
    return _first(
        _said(low, one.words, one.someone) or _said(low, one.means, one.someone, one.called_for) for one in data.grim()
    )


def _said(low: str, words: Phrases, *beside: Phrases) -> Found:
    """One of some words that counts, in a sentence that has one of each of others."""
    return _first(
        match
        for match in words.matches(low)
        if all(others.stand_in(_sentence(low, match)) for others in beside) and _counts(low, match)
    )


def _counts(text: str, match: re.Match[str], *calmed: str) -> bool:
    head = text[max(0, match.start() - _BEFORE) : match.start()].lower()
    return not _is_calmed(_sentence(text, match).lower(), *calmed) and not data.threat("negated").stand_in(head)


def _is_calmed(sentence: str, *calmed: str) -> bool:
    """Does a sentence tell of what others did, or hold a figure of speech?"""
    return any(data.threat(name).stand_in(sentence) for name in ("reported", "hyperbole", *calmed))


def _sentence(text: str, match: re.Match[str]) -> str:
    """The sentence around a phrase, as far as it reaches."""
    low = max(0, match.start() - _AROUND)
    before = max((m.end() for m in _END.finditer(text, low, match.start())), default=low)
    after = _END.search(text, match.end(), match.end() + _AROUND)
    return text[before : after.start() if after else match.end() + _AROUND]
