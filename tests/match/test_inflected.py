"""Names and streets as sentences decline them, and the names of other people that look alike."""

import pytest

from tests.fakes import person
from watcher.match import Watchlist, mentions
from watcher.match.names.inflected import cases
from watcher.model import Post

HEAD = 'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[phones]]\nvalue = "+15415550166"\n[[emails]]\nvalue = "q.tidewater@example.org"\n'
ENOUGH = 9.0


def named(name: str, text: str) -> bool:
    """Is the name met in a text, whole and worth as much as alone?"""
    watched = Watchlist((person(f'{HEAD}[[names]]\nvalue = "{name}"\n'),))
    return any(m.part == "whole" and m.bits >= ENOUGH for m in mentions(Post("p", text), watched))


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Marta Klenowska", "adres Marty Klenowskiej; widziałem Martę Klenowską; dałem to Marcie Klenowskiej; z Martą Klenowską; Klenowskiej Marty; M. Klenowskiej"),
        ("Agnieszka Klenowska", "dom Agnieszki Klenowskiej; Agnieszce Klenowskiej"),
        ("Piotr Klenowski", "dom Piotra Klenowskiego; z Piotrem Klenowskim; Piotrowi Klenowskiemu; o Piotrze Klenowskim"),
        ("Jan Dudek", "dom Jana Dudka; z Janem Dudkiem; Janowi Dudkowi; J. Dudkowi"),
        ("Jana Kovářová", "dům Jany Kovářové; s Janou Kovářovou; Janě Kovářové; vidím Janu Kovářovou"),
        ("Petr Dvořáček", "dům Petra Dvořáčka; s Petrem Dvořáčkem; Petrovi Dvořáčkovi"),
        ("Zuzana Klenčáková", "dom Zuzany Klenčákovej; so Zuzanou Klenčákovou"),
        ("Marko Klenović", "kuća Marka Klenovića; s Markom Klenovićem; Marku Klenoviću"),
        ("Ирина Кленова", "адрес Ирины Кленовой; видел Ирину Кленову; с Ириной Кленовой; Ирине Кленовой"),
        ("Пётр Кленовский", "дом Петра Кленовского; с Петром Кленовским; Петру Кленовскому; о Петре Кленовском"),
        ("Игорь Кленчук", "дом Игоря Кленчука; с Игорем Кленчуком"),
        ("Иван Петрович Клен", "дом Ивана Петровича Клена; Ивану Петровичу Клену"),
        ("Jonas Klenaitis", "Jono Klenaičio adresas; Joną Klenaitį; Jonui Klenaičiui"),
        ("Rasa Klenaitė", "Rasos Klenaitės adresas; Rasą Klenaitę; Rasai Klenaitei"),
        ("Jānis Klenbergs", "Jāņa Klenberga adrese; Jāni Klenbergu; Jānim Klenbergam"),
        ("Ilze Klenberga", "Ilzes Klenbergas adrese; Ilzi Klenbergu; Ilzei Klenbergai"),
        ("Γιώργος Κλενάρης", "η διεύθυνση του Γιώργου Κλενάρη; τον Γιώργο Κλενάρη"),
        ("Jón Klenarsson", "heimili Jóns Klenarssonar; Jóni Klenarssyni"),
        ("Matti Klenonen", "Matti Klenosen osoite; Matti Klenosella; Klenosen Matti"),
        ("Jaan Klenmets", "Jaan Klenmetsale"),
        ("Klenár Mária", "Klenár Máriának; Klenár Máriánál"),
        ("Ayşe Klenoğlu", "Ayşe Klenoğlunun evi; Ayse Klenoglunun; Ayşe Klenoğlu'nun adresi"),
    ],
)  # fmt: skip
def test_declined_names(name: str, texts: str) -> None:
    assert [text for text in texts.split("; ") if not named(name, text)] == []


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Jan Dudek", "Jana Dudek; Janina Dudek; Jana Dudková"),
        ("Martin Ross", "Martina Rossi; Martina Ross; Martino Rossi; Martine Rosse"),
        ("Robert Clark", "Roberta Clark; Roberta Clarke; Roberto Clarke"),
        ("Anna Berg", "Anna Bergen; Anna Berger"),
        ("Marta Klenowska", "Marty Klenowski; Martin Klenowski"),
        ("Petr Dvořák", "Petra Dvořák; Petra Dvořáková"),
        ("Ivan Petrov", "Ivana Petrova; Ivana Petrovic"),
        ("Иван Петров", "Иванна Петрова"),
        ("Александр Кленченко", "Александра Кленченко"),
        ("Alexander Hohenfels", "Alexandra Hohenfels"),
    ],
)  # fmt: skip
def test_other_people(name: str, texts: str) -> None:
    assert [text for text in texts.split("; ") if named(name, f"we saw {text} there")] == []


@pytest.mark.parametrize("text", ["asuu Klenkadulla 147", "Klenkadun 147", "Klenpolulla 147", "na Klenowej 147", "przy ulicy Klenowej 147"])  # fmt: skip
def test_declined_streets(text: str) -> None:
    streets = ("Klenkatu", "Klenpolku", "Klenowa")
    body = "".join(f'[[addresses]]\nhouse_number = "147"\nstreet = "{street}"\n' for street in streets)
    found = mentions(Post("p", text), Watchlist((person(HEAD + body),)))
    assert {m.identifier.kind for m in found} == {"address"}


def test_cases_agree() -> None:
    assert cases("marty")["marta"] & cases("klenowskiej")["klenowska"]
    assert not cases("marty")["marta"] & cases("klenowską")["klenowska"]
    assert cases("klenowski") == cases("petrova") == {}
