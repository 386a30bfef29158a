"""Several figures said at once, by how often they come or in one word: "double five", "three fives", "dreimal die Null", "две пятёрки", "fivefivefive".

In: the words of a text in lower case. Out: which of them say how often, which are figures in the plural, and what a glued one is made of.
"""

import re

REPEATS = {
    "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "doble": 2, "doppel": 2, "doppelt": 2, "zweimal": 2, "dreimal": 3, "viermal": 4, "dubbel": 2, "dubbele": 2, "tweemaal": 2, "driemaal": 3,
    "doppio": 2, "doppia": 2, "triplo": 3, "duplo": 2, "podwójne": 2, "potrójne": 3, "dobbelt": 2,
}  # fmt: skip
"""Before a figure: how often it comes."""
TIMES = frozenset("times fois veces vezes volte mal keer razy raza раза gånger gange ganger".split())
"""Between a number and a figure: three times five."""
FEW = frozenset({"2", "3", "4"})
"""How often a figure may be said to come."""
ARTICLES = frozenset({"die", "the", "de", "le", "el", "il", "a"})
"""Before the figure: dreimal die Null."""
_PLURALS = (
    "zeros ones twos threes fours fives sixes sevens eights nines",
    "zeroes - - - - - - - - -",
    "ohs - - - - - - - - -",
    "nullen einsen zweien dreien vieren fünfen sechsen siebenen achten neunen",
    "- einser zweier dreier vierer fünfer sechser siebener achter neuner",
    "nullen enen tweeën drieën vieren vijven zessen zevens achten negens",
    "ceros unos doses treses cuatros cincos seises sietes ochos nueves",
    "zéros - - - - - - - - -",
    "zeri - - - - - - - - -",
    "zera jedynki dwójki trójki czwórki piątki szóstki siódemki ósemki dziewiątki",
    "нуля единицы двойки тройки четверки пятерки шестерки семерки восьмерки девятки",
    "ноля - - - четвёрки пятёрки шестёрки семёрки восьмёрки -",
)
"""Figures in the plural, from 0 to 9, of English, German, Dutch, Spanish, French, Italian, Polish and Russian."""
PLURALS = {word: str(figure) for row in _PLURALS for figure, word in enumerate(row.split()) if word != "-"}
_FIGURES = tuple(
    (re.compile(f"(?:{figures}){{3,}}"), re.compile(figures))
    for figures in (
        "zero|oh|one|two|three|four|five|six|seven|eight|nine",
        "null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun",
        "zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf",
        "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
    )
)
"""Three figures and more in one word, of one language, and one of them: fivefivefive."""
SHORTEST_GLUED = 9
"""Letters of such a word, with which a look at it begins."""


def parts(word: str) -> list[str]:
    """The figures of a word that are glued to each other; the word alone where it is none of such."""
    if len(word) < SHORTEST_GLUED or not (row := next((row for row in _FIGURES if row[0].fullmatch(word)), None)):
        return [word]
    return row[1].findall(word)
