"""What one person is called in neighbouring languages, and for short."""

import pytest

from tests.fakes import person
from watcher.match import Watchlist, data, mentions
from watcher.model import Post

HEAD = 'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[phones]]\nvalue = "+15415550166"\n[[emails]]\nvalue = "q.tidewater@example.org"\n'

NAMES = """
Олександр Гончаренко: Александр Гончаренко; Aleksandr Goncharenko; Саша Гончаренко
Олена Ткаченко: Елена Ткаченко; Elena Tkachenko; Лена Ткаченко
Микола Ковальчук: Николай Ковальчук; Nikolai Kovalchuk; Коля Ковальчук
Володимир Яременко: Владимир Яременко; Vladimir Yaremenko; Вова Яременко
Катерина Лисенко: Екатерина Лысенко; Ekaterina Lysenko; Катя Лысенко
Дмитро Шевчук: Дмитрий Шевчук; Dmitry Shevchuk; Дима Шевчук
Андрій Мельник: Андрей Мельник; Andrey Melnik
Сергій Бондар: Сергей Бондарь; Sergey Bondar
Михайло Кравець: Михаил Кравец; Mikhail Kravets; Миша Кравец
Євген Поліщук: Евгений Полищук; Evgeny Polishchuk; Женя Полищук
Ганна Савченко: Анна Савченко; Anna Savchenko
Павло Гриценко: Павел Гриценко; Pavel Gritsenko; Паша Гриценко
Alexander Kovalenko: Oleksandr Kovalenko; Олександр Коваленко; Александр Коваленко
Dmitry Shevchuk: Dmytro Shevchuk; Дмитро Шевчук
Nikolai Kovalchuk: Mykola Kovalchuk; Микола Ковальчук
Γεώργιος Παπαδάκης: Γιώργος Παπαδάκης; George Papadakis
Georgios Papadakis: George Papadakis; Giorgos Papadakis; Γιώργος Παπαδάκης
Konstantinos Dimou: Kostas Dimou; Costas Dimou; Constantine Dimou
Jordi Puigdollers: Jorge Puigdollers
Josep Ferrer: José Ferrer; Pep Ferrer
Mohammed Rahman: Md Rahman; Mohammad Rahman; Mohd Rahman
"""


def names(name: str, text: str) -> list[str]:
    watchlist = Watchlist((person(f'{HEAD}[[names]]\nvalue = "{name}"\n'),))
    return [m.part for m in mentions(Post("p", text), watchlist) if m.identifier.kind == "name"]


@pytest.mark.parametrize("row", NAMES.strip().splitlines())
def test_the_same_name_next_door(row: str) -> None:
    name, _, others = row.partition(": ")
    for other in others.split("; "):
        assert "whole" in names(name, f"found it: {other}, have fun"), other


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Олена Ткаченко", "Алина Ткаченко приехала"),
        ("Микола Ковальчук", "Михаил Ковальчук приехал"),
        ("Georgios Papadakis", "Gerasimos Papadakis is here"),
        ("Mohammed Rahman", "Mahmoud Rahman is here"),
        ("Saeed Brown", "she said Brown was right"),
    ],
)
def test_another_given_name_is_somebody_else(name: str, text: str) -> None:
    assert "whole" not in names(name, text)


def test_every_name_of_a_row_stands_for_the_others() -> None:
    table = data.same_names()
    assert all(name in table[other] and name != other for name, others in table.items() for other in others)
    assert "саша" in table["олександр"]
    assert "саша" in table["олександра"]
