"""The fold and its offsets, the index against brute force."""

import random

from hypothesis import example, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from watcher.match.disguises.encoded import decoded
from watcher.match.disguises.turned import backwards
from watcher.match.index import Entry, Index
from watcher.match.pattern import Pattern
from watcher.match.text.figures import plain_digits
from watcher.match.text.fold import edges, fold, offsets
from watcher.match.text.near import most
from watcher.match.text.numbers import numbers
from watcher.match.text.tokens import plain_words, word_skeletons, written_words
from watcher.match.text.views import View, apply, cleaned
from watcher.match.words import Words
from watcher.model import Identifier

TEXTS = st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("aàáбвгΑΒ０１①𝟗\u200b\u0336!@$ ")), max_size=60)


@given(TEXTS)
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text).decode()) == fold(text)


@given(TEXTS)
def test_offsets_lead_back_to_the_character(text: str) -> None:
    at = offsets(text)
    assert len(at) == len(fold(text))
    assert at == sorted(at)
    for index in set(at):
        assert fold(text[index]) or text[index] == "!"


@given(TEXTS)
def test_figures_keep_their_places(text: str) -> None:
    assert len(plain_digits(text)) == len(text)


@given(TEXTS)
def test_views_lead_back_inside_the_text(text: str) -> None:
    first = cleaned(text)
    for view in (first, backwards(first), apply(first, list(decoded(first.text)))):
        if view.text:
            start, end = view.raw(0, len(view.text))
            assert 0 <= start < end <= len(text)


def test_a_block_spans_itself() -> None:
    text = "look: SGFsbG93bWVyZSBSb2Fk here"
    view = apply(View(text), list(decoded(text)))
    at = view.text.index("mere")
    assert view.text == "look: Hallowmere Road here"
    assert text[slice(*view.raw(at, at + 4))] == "SGFsbG93bWVyZSBSb2Fk"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text("abcdeinorst", min_size=6, max_size=20), min_size=1, max_size=12, unique=True),
    st.integers(0, 2**32),
)
def test_nothing_is_missed_that_brute_force_finds(words: list[str], seed: int) -> None:
    chance = random.Random(seed)
    patterns = [Entry(w.encode(), 2 if len(w) >= 10 else 1) for w in words]
    index = Index(patterns)
    pattern = chance.randrange(len(words))
    text = _edited(words[pattern], index.tolerance[pattern], chance)
    found = {p.pattern for p in index.find(b"zz" + text.encode() + b"zz")}
    if OSA.distance(words[pattern], text) <= index.tolerance[pattern]:
        assert pattern in found


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.text("abci", min_size=2, max_size=14), min_size=1, max_size=8, unique=True),
    st.integers(0, 2**32),
)
def test_words_miss_no_slip_that_brute_force_finds(watched: list[str], seed: int) -> None:
    chance = random.Random(seed)
    identifier = Identifier("kite", "name", "name", 1, False, None, "name")
    phrases = [Pattern(b"", 2, identifier, lambda _: None, words=(b"zz", word.encode())) for word in watched]
    text = _edited(chance.choice(watched), chance.randint(0, 2), chance)
    near = {(word.encode(), OSA.distance(word, text)) for word in [*watched, "zz"]}
    assert set(Words(phrases).alike(text.encode())) == {(word, slips) for word, slips in near if slips <= most(word)}


def test_every_transposition_is_found() -> None:
    word = "hollowmereroad"
    index = Index([Entry(word.encode(), 2)])
    for at in range(len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        assert [p.pattern for p in index.find(f"xx{swapped}xx".encode())], at


def _edited(word: str, edits_left: int, chance: random.Random) -> str:
    letters = list(word)
    for _ in range(edits_left):
        at = chance.randrange(len(letters))
        match chance.choice("swap drop add change".split()):
            case "swap" if at + 1 < len(letters):
                letters[at], letters[at + 1] = letters[at + 1], letters[at]
            case "drop" if len(letters) > 3:
                del letters[at]
            case "add":
                letters.insert(at, chance.choice("abcdeinorst"))
            case _:
                letters[at] = chance.choice("abcdeinorst")
    return "".join(letters)


def test_number_words() -> None:
    shown = {
        "thirty-five eighty-eight": "3588",
        "nine, seven, oh": "970",
        "quatre-vingt-dix-huit": "98",
        "achtundzwanzig": "28",
        "two hundred and six": "206",
        "double five one": "551",
        "dos uno ocho": "218",
        "девет нула": "90",
        "nineteen ninety-eight": "1998",
    }
    for said, figures in shown.items():
        assert "".join(n.digits for n in numbers(said)) == figures, said


@given(TEXTS)
def test_words_of_a_text_make_its_skeleton(text: str) -> None:
    assert b"".join(word_skeletons(text)) == fold(text)


def test_words_start_and_end_where_letters_of_no_word_stand() -> None:
    text = "Ann O Brien, far Weiß_e x\u0301y"
    skeleton, where = fold(text), edges(text)
    starts = [i for i, flag in enumerate(where.starts) if flag]
    assert [skeleton[a:b] for a, b in zip(starts, [*starts[1:], len(skeleton)], strict=True)] == list(
        word_skeletons(text)
    )
    assert [i for i, flag in enumerate(where.ends) if flag] == [0, *starts[1:], len(skeleton)]


@given(
    st.one_of(
        st.text(),
        st.text(alphabet="ab'’` !$@1|éßЖΗьъⒶ🅰½中™ª\u0301\u200b"),
        st.text(alphabet=st.characters(max_codepoint=0x2FFF)),
    )
)
@example("восемь ' ь 'ъ’ пять")
def test_each_word_as_written_makes_one_skeleton(text: str) -> None:
    written = written_words(text)
    assert [fold(word.decode()) for word in written] == list(word_skeletons(text))


@given(st.text(min_size=1))
def test_a_text_folds_alike_with_few_letters_beyond_ascii_and_with_many(text: str) -> None:
    few = text + " " * (20 * len(text))
    assert fold(few) == fold(text)
    assert word_skeletons(few) == word_skeletons(text)
    assert written_words(few) == written_words(text)
    assert plain_words(few) == plain_words(text)
