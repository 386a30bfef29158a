"""What words are likely to mean: the sentences of lists/, which the table was learnt from, and what holds for any sentence."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judge.said import LISTS, of
from tests.judge.test_new_words import NOW, WATCHED
from watcher.judge import learnt, threat
from watcher.judge.learnt import SOMEBODY
from watcher.judge.ledger import Ledger
from watcher.model import Post, Threat
from watcher.pipeline import assess

MISREAD = 0.25
"""The share of a list that may be read otherwise than it is meant: sentences pull at the weights of one another."""


def level(sentence: str) -> Threat:
    text = sentence.replace("{N}", SOMEBODY).replace("{A}", SOMEBODY)
    return threat.weightier(threat.read(text), text).level


@pytest.mark.parametrize("path", sorted(LISTS.glob("*.tsv")), ids=lambda path: path.stem)
def test_a_list_is_read_as_it_is_meant(path: Path) -> None:
    said = list(of(path))
    misread = [sentence for wanted, sentence in said if level(sentence) is not wanted]
    assert len(misread) <= MISREAD * len(said), misread


def test_no_harmless_sentence_of_a_list_means_violence() -> None:
    calm = (sentence for path in LISTS.glob("*.tsv") for wanted, sentence in of(path) if wanted is Threat.NONE)
    assert [sentence for sentence in calm if level(sentence) is Threat.EXPLICIT] == []


@given(st.text())
def test_any_sentence_has_odds(sentence: str) -> None:
    odds = learnt.likely(sentence)
    assert 0 <= odds.violence <= odds.threat <= 1


@given(st.from_regex(r"[a-zäöü ,.!?0-9]{0,60}", fullmatch=True))
def test_capitals_and_figures_say_nothing(sentence: str) -> None:
    other = sentence.translate(str.maketrans("012345678", "987654321")).title()
    assert learnt.features(other.lower()) == learnt.features(sentence)
    assert learnt.features(sentence.upper().lower()) == learnt.features(sentence.upper())


@given(st.text(alphabet="abc zz.!?\n", max_size=900))
def test_sentences_are_pieces_of_their_text(text: str) -> None:
    for sentence in learnt.sentences(text):
        assert sentence in text
        assert len(sentence) <= learnt.LONGEST


def test_a_few_words_say_nothing() -> None:
    assert list(learnt.sentences("Bath. zz, zz, zz. Kill")) == []


def test_a_language_without_sentences_of_its_own_is_not_read() -> None:
    assert threat.likely("ktoś powinien mu odrąbać wszystkie palce").level is Threat.NONE


def test_a_hint_takes_more_to_be_violence() -> None:
    every = (sentence for path in LISTS.glob("*.tsv") for wanted, sentence in of(path) if wanted is Threat.EXPLICIT)
    sentence = next(one for one in every if threat.VIOLENT <= learnt.likely(one).violence < threat.SURELY)
    assert threat.likely(sentence).level is Threat.EXPLICIT
    assert threat.likely(sentence, known=Threat.IMPLIED).level is not Threat.EXPLICIT


@pytest.mark.parametrize("sentence", ["it was in the news that {N}", "the film in which {N}"])
def test_what_others_did_is_no_threat(sentence: str) -> None:
    told = sentence.replace("{N}", "they put her in a wheelchair and cut his brake cables")
    assert threat.likely(told).level is Threat.NONE


UNHEARD = "knock her unconscious and throw her in the river"
"""Violence that no phrase of the lexicon has."""


def test_violence_in_a_text_that_is_disguised_as_a_whole() -> None:
    assert threat.level(UNHEARD) is Threat.NONE
    hidden = codecs.encode(f"118 North Hollowmere Road, Tarnbrook. {UNHEARD}", "rot13")
    (finding,) = assess(Post("1", hidden), WATCHED, Ledger(), NOW).findings
    assert finding.threat is Threat.EXPLICIT


def test_violence_that_names_nobody_in_a_thread_about_the_person() -> None:
    first = assess(Post("1", "118 North Hollowmere Road, Tarnbrook", thread="t"), WATCHED, Ledger(), NOW)
    (finding,) = assess(Post("2", UNHEARD, thread="t"), WATCHED, first.ledger, NOW).findings
    assert finding.threat is Threat.EXPLICIT
