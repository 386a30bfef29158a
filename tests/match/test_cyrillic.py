"""Cyrillic names as English, German, French, Polish, Dutch and scholars romanise them, each part with any habit of the other."""

from collections.abc import Iterable
from itertools import cycle

from tests.match.test_transcribed import people
from watcher.match import mentions
from watcher.model import Post

GIVEN = """
Евгений Evgeny Yevgeny Yevgeni Evgeniy Jewgeni Jewgenij Jevgenij Jevgeni Evgueni Ievgueni Evgenij Jewgienij
Екатерина Ekaterina Yekaterina Jekaterina Iekaterina Ekatérina Jekatierina
Елена Elena Yelena Jelena Ielena Eléna Jelena
Юрий Yuri Yury Yuriy Juri Jurij Iouri Youri Joeri Jurij Jurii Iurii
Сергей Sergei Sergey Sergej Serguei Sergueï Siergiej Sergej Serhii
Александр Alexander Aleksandr Alexandr Alexandre Aleksander Alexander
Юлия Yulia Yuliya Julia Julija Ioulia Youlia Julija Iuliia Joelia Yuliia
Ярослав Yaroslav Jaroslaw Jaroslav Iaroslav Jarosław Yaroslav
Михаил Mikhail Michail Mihail Mikhaïl Michaił Michael Mihail
Хелена Helena Khelena Chelena Helena
Андрей Andrei Andrey Andrej Andreï Andriej Andrej
Наталья Natalia Natalya Natalja Natalia Nataliya Natalie
Ксения Ksenia Kseniya Xenia Ksenija Xenija Ksénia Kseniia
Жанна Zhanna Schanna Jeanna Żanna Žanna Shanna Janna
Чингиз Chingiz Tschingis Tchinguiz Czingiz Čingiz
Эдуард Eduard Edward Édouard Eduard
Ђорђе Djordje Dorde Đorđe
"""
FAMILY = """
Хрущёв Khrushchev Chruschtschow Khrouchtchev Chruszczow Chroesjtsjov Khrushchyov Hruščëv Chruščov
Щукин Shchukin Schtschukin Chtchoukine Szczukin Sjtsjoekin Ščukin
Чайкин Chaikin Chaykin Tschaikin Tchaïkine Czajkin Tsjajkin Čajkin
Жуковский Zhukovsky Zhukovskiy Schukowski Schukowskij Joukovski Żukowski Zjoekovski Žukovskij Shukowski
Ежов Yezhov Ezhov Jeschow Iejov Jeżow Jezjov Ežov
Цветаев Tsvetaev Tsvetayev Zwetajew Tsvetaïev Cwietajew Tsvetajev Cvetaev
Яковлев Yakovlev Jakowlew Iakovlev Jakowlew Jakovlev
Афанасьев Afanasyev Afanasiev Afanasjew Afanassiev Afanasjev Afanas'ev
Гусев Gusev Gussew Goussev Gusiew Goesev
Соловьёв Solovyov Soloviev Solowjow Soloviov Sołowjow Solovjov Solov'ev
Ушаков Ushakov Uschakow Ouchakov Uszakow Oesjakov Ušakov
Кузнецов Kuznetsov Kusnezow Kouznetsov Kuzniecow Koeznetsov Kuznecov
"""


def _rows(table: str) -> list[list[str]]:
    return [line.split() for line in table.strip().splitlines()]


def _lost(native: str, latin: Iterable[str]) -> list[str]:
    """The spellings of a name that are not found, or only in part."""
    watched = people(native)
    return [
        one for one in latin if not any(m.part == "whole" for m in mentions(Post("1", f"it is {one} there"), watched))
    ]


def test_each_is_found_beside_the_english_form_of_the_other() -> None:
    given, family = _rows(GIVEN), _rows(FAMILY)
    lost = [
        _lost(f"{g[0]} {f[0]}", [f"{way} {f[1]}" for way in g[1:]]) for g, f in zip(given, cycle(family), strict=False)
    ]
    lost += [_lost(f"{g[0]} {f[0]}", [f"{g[1]} {way}" for way in f[1:]]) for g, f in zip(given, family, strict=False)]
    assert not any(lost), lost


def test_a_short_name_with_each_part_by_a_habit_of_its_own() -> None:
    given, family = "Yuri Yury Jurij Iouri Jurii".split(), "Yezhov Ezhov Jeschow Jeżow".split()
    assert _lost("Юрий Ежов", [f"{g} {f}" for g in given for f in family]) == []
    given, family = "Ilya Ilja Ilia".split(), "Zhuk Schuk Jouk Żuk".split()
    assert _lost("Илья Жук", [f"{g} {f}" for g in given for f in family]) == []
    assert _lost("Илья Жук", ["Ilya Zhukov", "Elena Zhuk", "Ilya Luk"]) == ["Ilya Zhukov", "Elena Zhuk", "Ilya Luk"]
