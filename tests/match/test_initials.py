"""Names with initials, in scripts whose letters are several Latin ones, and across scripts."""

import pytest
from anyascii import anyascii

from tests.match.test_transcribed import FAMILY, GIVEN, people, rows
from watcher.match import Watchlist, mentions
from watcher.model import Post

RUSSIAN, GREEK = 0, 1


def _named(watched: Watchlist, text: str) -> bool:
    return any(m.identifier.kind == "name" for m in mentions(Post("1", text), watched))


@pytest.mark.parametrize(
    "name",
    [
        "Юлия Кленчук", "Яна Белозёрова", "Жанна Тихоречьева", "Шамиль Гумбатолов", "Чеслава Дубровник", "Щавель Морозник", "Цветана Мирославска",
        "Хасан Курдалиев", "Θεοδώρα Μαυροπετρίδη", "Ψύλλος Καραμανδρίτης", "Þórdís Hrafnkelsdóttir", "Æsa Kvistgård", "Շուշան Գրիգորբեկյան", "Ժաննա Մկրտումյան",
        "შოთა ქვარელიძე", "ჟუჟუნა წულაძევა", "Željka Šumanovac",
    ],
)  # fmt: skip
def test_an_initial_is_one_letter_of_its_script(name: str) -> None:
    given, family = name.split()
    watched, other = people(name), "Ω" if given[0] != "Ω" else "Λ"
    for text in (f"{given[0]}. {family}", f"{given[0]}.{family}", f"{family} {given[0]}.", f"{given[0]} {family}"):
        assert _named(watched, f"so {text} da"), text
    assert not _named(watched, f"so {other}. {family} da")


@pytest.mark.parametrize("text", ["Ж.А. Тихоречьева", "Тихоречьева Ж. А.", "Zh. Tikhorechyeva", "Тихоречьевой Ж.А."])
def test_a_fathers_name_may_stand_beside_it(text: str) -> None:
    assert _named(people("Жанна Тихоречьева"), f"это {text} да")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Isolde Quillfeather", "I.M. Quillfeather"),
        ("Anna-Lena von Trottwitz", "Anna-Lena M. von Trottwitz"),
        ("Anna-Lena von Trottwitz", "Anna-Lena T."),
        ("Jean-Luc de la Bruyandière", 'Jean-Luc "Jojo" de la Bruyandière'),
        ("Jean-Luc de la Bruyandière", "Jean-Luc B."),
        ("Mohammed bin Rashidqadiri", "Mohammed ibn Rashidqadiri"),
    ],
)
def test_what_stands_before_a_family_name(name: str, text: str) -> None:
    assert _named(people(name), f"so {text} ok")


@pytest.mark.parametrize("script", [RUSSIAN, GREEK])
@pytest.mark.parametrize(("latin", "family"), [row for row in rows(FAMILY) if row[0] != "Lindqvist"])
@pytest.mark.parametrize(("first", "given"), rows(GIVEN))
def test_a_latin_name_with_an_initial_in_another_script(
    first: str, given: list[str], latin: str, family: list[str], script: int
) -> None:
    watched, initial = people(f"{first} {latin}"), given[script][: 2 if given[script][:2] in {"Дж", "Τζ"} else 1]
    assert _named(watched, f"so {initial}. {family[script]} da")
    assert _named(watched, f"so {family[script]} {initial}. da")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Wendy Marlborough", "У. Марлборо"),
        ("Hannah Quillfeather", "Х. Квилфезер"),
        ("Yulia Klenchuk", "Кленчук Ю. А."),
        ("Katarzyna Wróblewska", "К. Врублевская"),
    ],
)
def test_initials_that_sound_otherwise(name: str, text: str) -> None:
    assert _named(people(name), f"это {text} да")


def test_a_short_family_name_with_an_initial_is_in_ordinary_words() -> None:
    assert not _named(people("Anna Lee"), "это А. Ли да")


def test_another_initial_or_none_is_somebody_else() -> None:
    watched = people("Isolde Fairweather")
    assert not _named(watched, "so К. Фэйрвезер da")
    assert not _named(watched, "Фэйрвезер и все. И еще")
    assert repr(watched.initialed) == "<Initialed>"
    assert {repr(known) for found in watched.initialed._known.values() for known in found} == {"<_Known>"}
    with pytest.raises(TypeError):
        watched.initialed.__reduce__()


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Юлия Тихоречьева", "Yu Iu Ju J Y"), ("Хелена Жуковская", "Kh Ch H"), ("Яна Щербакова", "Ya Ia Ja Y J"), ("Евгений Цветаев", "E Ye Je J Y"), ("Жанна Гусева", "Zh J Z"),
        ("Þórdís Guðmundsdóttir", "Th T"), ("Γεώργιος Μαυροπετρίδης", "G Y J"), ("Θεοδώρα Μαυροπετρίδη", "Th T"),
    ],
)  # fmt: skip
def test_an_initial_as_each_habit_romanises_it(name: str, initials: str) -> None:
    watched, family = people(name), anyascii(name.split()[1]).replace("'", "")
    for initial in initials.split():
        assert _named(watched, f"so {initial}. {family} da"), initial
        assert _named(watched, f"so {family} {initial}. da"), initial
    assert not _named(watched, f"so B. {family} da")
