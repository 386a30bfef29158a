"""Names and streets of other scripts, typed while the keyboard was set to Latin letters."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.match.disguises.layouts import meant, typed
from watcher.model import Post

WATCHED = watched(
    '[[names]]\nvalue = "Полина Хлебникова"\n[[names]]\nvalue = "Κασσάνδρα Μαυροπετρίδη"\n[[names]]\nvalue = "נעמי אשכנזי"\n'
    '[[names]]\nvalue = "Оксана Їжакевич"\n[[names]]\nvalue = "زينب القحطاني"\n'
    '[[addresses]]\nhouse_number = "17"\nstreet = "Рябиновая улица"\ncity = "Тверь"\ncountry = "RU"\n'
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("'nj Gjkbyf {kt,ybrjdf", "name"),
        ("GJKBYF {KT<YBRJDF", "name"),
        ("[kt,ybrjdf gjkbyf", "name"),
        ("Jrcfyf }frtdbx", "name"),
        ("Kassάndra Mayropetr;idh", "name"),
        ("Kassandra Mayropetridh", "name"),
        ("bgnh tafbzh", "name"),
        (".dkf hgrp'hkd", "name"),
        ("Hz,byjdfz ekbwf 17", "address"),
        ("Hz,byjdfz 17? Ndthm", "address"),
    ],
)
def test_what_was_typed_on_another_layout(text: str, kind: str) -> None:
    found = [m for m in mentions(Post("1", text), WATCHED) if m.identifier.kind == kind]
    assert found, text
    assert all(any(way.endswith("_layout") for way in m.via) for m in found)


@pytest.mark.parametrize("text", ["Gjkbyf Ghjcnjdf", "keyboard Kassandra", "Hz,byjdfz ekbwf 19"])
def test_what_was_not(text: str) -> None:
    assert not [m for m in mentions(Post("1", text), WATCHED) if m.part == "whole"]


@pytest.mark.parametrize("word", ["полина", "Хлебникова", "їжак", "אשכנזי", "καλλιόπη", "القحطاني"])
def test_there_and_back(word: str) -> None:
    for layout, keys in typed(word):
        assert meant(keys, layout).lower() == word.lower()


def test_latin_words_are_typed_as_they_are() -> None:
    assert list(typed("Fairweather")) == []
