"""Employers and schools by their proper names, with other words for their kind, or fewer, in many languages."""

import re

import pytest

from tests.fakes import watched
from watcher.match import Watchlist, mentions
from watcher.match.names import sorts as kinds
from watcher.model import Post

NAMES = """
Padaria Pão Dourado|trampa na pão dourado; a Pao Dourado
Colégio Estadual Santos Dumont|estudou no colégio santos dumont; Col. Est. Santos Dumont; C.E. Santos Dumont; o santos dumont
Escola Municipal Rosa Cintra|E. M. Rosa Cintra; a EM Rosa Cintra; escola rosa cintra
Taller Mecánico Hermanos Pinto|taller Hermanos Pinto; Talleres Hnos. Pinto
Peluquería Ana Rosales|la pelu Ana Rosales; salón ana rosales
Lycée professionnel Blaise Cendrars|LP Blaise Cendrars; lycée pro blaise cendrars
Garage Dupuis et Fils|Dupuis & fils; garage dupuis
Centre hospitalier Saint-Lazare|CH St-Lazare; hôpital Saint-Lazare
Staatliche Realschule Altenfels|realschule altenfels; Staatl. Realschule Altenfels; the school in Altenfels
Städtisches Gymnasium Hohenbrunn|Gym Hohenbrunn; Städt. Gymnasium Hohenbrunn
Zahnarztpraxis Dr. Lindenberg|zahnarzt lindenberg; praxis dr lindenberg
Liceo Scientifico Enzo Marchesi|liceo marchesi; LS Enzo Marchesi; il liceo Enzo Marchesi
Officina Fratelli Bertoldi|f.lli bertoldi; officina F.lli Bertoldi
Szkoła Podstawowa nr 12 im. Jana Brzechwy|podstawówka Brzechwy; SP Jana Brzechwy; w szkole Brzechwy; SP 12; SP nr 12
Liceum Ogólnokształcące im. Zofii Nałkowskiej|LO Nałkowskiej; LO im. Nałkowskiej; liceum Zofii Nałkowskiej
Základní škola Jana Nerudy|ZŠ Jana Nerudy; zs jana nerudy
Средняя школа № 57|школа 57; школа №57; 57-я школа; в 57 школе; школа номер 57
Гимназия имени Сергея Есенина|гимназия Есенина; в гимназии им. С. Есенина
Детский сад Солнышко Радуга|д/с солнышко радуга
Kapsalon Mooi Haar|kapper Mooi Haar
Atatürk Anadolu Lisesi|atatürk lisesi; Atatürk Lisesinde
Harrowby & Finchley Music|works at harrowby & finchley
Lakeview Animal Clinic|works at Lakeview Vet; the lakeview animal hospital
Dunkin Auto Repair Shop|dunkin auto repair; Dunkin Auto
Ridgemont High School|Ridgemont HS; ridgemont high
Tarnbrook Police Department|tarnbrook pd; tarnbrook police
Royal Tarnbrook Infirmary|the tarnbrook infirmary; Tarnbrook hospital
J. Whitcombe & Sons Ltd|whitcombe and sons
"""


def _people(name: str) -> Watchlist:
    return watched(f'[[workplaces]]\nvalue = "{name}"\n')


def _spans(people: Watchlist, text: str) -> list[str]:
    return [text[m.start : m.end] for m in mentions(Post("1", text), people) if m.identifier.kind == "employer"]


@pytest.mark.parametrize("row", NAMES.strip().splitlines())
def test_a_house_goes_by_its_proper_name(row: str) -> None:
    name, _, ways = row.partition("|")
    people = _people(name)
    for way in ways.split("; "):
        assert _spans(people, f"look: {way}, right there"), way


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Staatliche Realschule Altenfels", "we spent the summer in Altenfels, near the lake"),
        ("Staatliche Realschule Altenfels", "Altenfels. School starts on Monday"),
        ("Lowmarsh Veterinary Clinic", "she is at the Lowmarsh Dental Clinic"),
        ("Kessler Bakery", "the Kessler pharmacy"),
        ("Средняя школа № 57", "школа 75, автобус 57"),
        ("Bäckerei Meier", "Frau Meier war da"),
        ("Realschule Seeblick", "in 533811ck"),
    ],
)
def test_another_house_is_none(name: str, text: str) -> None:
    assert not _spans(_people(name), text)


def test_the_span_holds_the_words_for_its_kind() -> None:
    (span,) = _spans(_people("Colégio Estadual Santos Dumont"), "foi no Col. Est. Santos Dumont ontem")
    assert span == "Col. Est. Santos Dumont"


def test_words_for_kinds_are_known_in_longer_ones_and_declined() -> None:
    assert "school" in kinds.sorts("Waldgesamtschule")
    assert "school" in kinds.met("школе")
    assert "bakery" in kinds.met("piekarni")
    assert not kinds.is_kind("Altenfels")


@pytest.mark.parametrize(
    "name",
    [
        "Korvanta Sp. z o.o.",
        "ООО «Корванта»",
        "Korvanta s.r.o.",
        "Korvanta Kft.",
        "SIA Korvanta",
        "Korvanta S.A. de C.V.",
        "Korvanta Pty Ltd",
        "Korvanta GmbH & Co. KGaA",
        "PT Korvanta Tbk",
        "株式会社コルヴァンタ",
        "(주)코르반타",
        "Κορβάντα Ε.Π.Ε.",
    ],
)
def test_nobody_says_the_legal_form(name: str) -> None:
    (bare,) = {"Korvanta", "Корванта", "Κορβάντα", "コルヴァンタ", "코르반타"} & set(
        re.split(r"[\s«»()]|株式会社|주", name)
    )
    assert _spans(_people(name), f"works at {bare}, right there") == [bare]


def test_a_short_word_before_a_name_is_no_legal_form() -> None:
    assert not _spans(_people("Da Peppino"), "my friend Peppino")
