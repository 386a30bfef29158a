"""Short forms of given names: those that a language has, and the beginnings that people clip off."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.match.names.forms import is_clip
from watcher.model import Post

SHORT = """
es Quintavar Marisela:Mari Francisco:Fran Javier:Javi Alejandro:Ale Cristina:Cris Yolanda:Yoli Gabriela:Gaby Ximena:Xime Patricia:Patri
de Quintavar Florian:Flo Anton:Toni Theresia:Resi Jacqueline:Jacky Constantin:Consti Leopold:Poldi Waltraud:Traudl
fr Quintavar Alexandre:Alex Gérard:Gégé Caroline:Caro Raphaëlle:Raph Thibault:Titi Gwenaëlle:Gwen
it Quintavar Federica:Fede Filippo:Pippo Loredana:Lory Margherita:Marghe Elisabetta:Betta
pt Quintavar Fernanda:Fê Thaís:Thata Vinícius:Vini Henrique:Rique João:Joãozinho
pl Quintavar Joanna:Asia Jakub:Kuba Natalia:Nati Dominika:Domi
sv Quintavar Bengt:Benke Margareta:Maggan Fredrik:Frippe Elisabet:Bettan
nl Quintavar Wilhelmus:Wim Sebastiaan:Bas Catharina:Tineke Antonius:Toon
en Quintavar Isabella:Izzy Madeleine:Maddie Octavia:Tavi Savannah:Sav Destiny:Des
tr Quintavar İbrahim:İbo Süleyman:Sülo Zeynep:Zeyno
hu Quintavar Erzsébet:Erzsi László:Laci István:Pisti Zsuzsanna:Zsuzsi
cs Quintavar Jan:Honza Josef:Pepa Václav:Vašek Markéta:Markét
ru Ржевцов Кристина:Крис Полина:Поля Станислав:Стас Виктория:Вика
el Κατσαφάδος Παναγιώτης:Πάνος Ευαγγελία:Λίτσα Γιώργος:Γιωργάκης Άννα:Αννούλα
es Quintavar Carlos:Carlitos Juan:Juanito Isabel:Isabelita Carmen:Carmencita
pt Quintavar Paula:Paulinha Carlos:Carlinhos Luís:Luisinho André:Andrezinho
de Quintavar Klaus:Klausi Anna:Annchen Paul:Paulchen
pl Quintavar Marta:Martusia Piotr:Piotruś Katarzyna:Kasiunia
ru Ржевцова Елена:Леночка Татьяна:Танечка Екатерина:Катюшка
tr Quintavar Ayşe:Ayşecik Mehmet:Mehmetçik
ru Ржевцов Дмитрий:Димон Евгений:Жека Екатерина:Катюша Татьяна:Танюша Николай:Колян Сергей:Серёня Михаил:Мишаня
uk Ржевцов Олександр:Олесь Тарас:Тарасик Наталія:Наталка Михайло:Мишко
ru Quintavar Aleksandr:Shura Dmitry:Mitya Tatiana:Tanya Sergey:Serge
pl Quintavar Małgorzata:Gośka Katarzyna:Kachna Magdalena:Madzia Bartłomiej:Bartek
es Quintavar Alejandro:Jano Jesús:Chuy Santiago:Yago Inmaculada:Inma
it Quintavar Salvatore:Turi Antonio:Nino Giovanni:Nanni Gaetano:Tano
de Quintavar Elisabeth:Liesl Heinrich:Heiner Georg:Schorsch Theresia:Resi
ar Quintavar Mohammed:Hamoudi Abdullah:Aboud Ahmad:Hamada
cs Quintavar Tomáš:Tomášek Marie:Maruška Tereza:Terka
nl Quintavar Johanna:Hanneke Maria:Marieke Jacobus:Jaap
ro Quintavar Gheorghe:Gicu Constantin:Costel
fr Quintavar Guillaume:Guigui Élisabeth:Babette
hi Quintavar Rajesh:Rajeshbhai Hetal:Hetalben Sunil:Sunilji Venkatesh:Venkateshgaru
en Quintavar William:Liam Elizabeth:Lilibet Florence:Flossie Philippa:Pippa
"""


def _names(name: str, text: str) -> list[str]:
    people = watched(f'[[names]]\nvalue = "{name}"\n')
    return [
        text[m.start : m.end]
        for m in mentions(Post("1", text), people)
        if m.identifier.kind == "name" and m.part == "whole"
    ]


@pytest.mark.parametrize("row", SHORT.strip().splitlines())
def test_short_forms(row: str) -> None:
    _, family, *pairs = row.split()
    for pair in pairs:
        given, short = pair.split(":")
        assert _names(f"{given} {family}", f"look: {short} {family} was there") == [f"{short} {family}"], pair


@pytest.mark.parametrize(
    "text",
    ["Mario Quintavar", "Maria Quintavar", "Marc Quintavar", "Mari, Quintavers"],
)
def test_another_given_name_is_no_beginning(text: str) -> None:
    assert not _names("Marisela Quintavar", text)


def test_a_short_form_ends_where_its_word_does() -> None:
    assert _names("Sebastian Quintavarian", "QUINTAVARIAN SEBA") == ["QUINTAVARIAN SEBA"]
    assert not _names("Sebastian Quintavarian", "QUINTAVARIAN SEBALDUS")


def test_a_beginning_that_many_names_share_tells_less() -> None:
    people = watched('[[names]]\nvalue = "Daniela Brown"\n')
    (lone,) = mentions(Post("1", "we met Dan Brown there"), people)
    assert lone.part == "fragment"


def test_clips() -> None:
    assert all(is_clip(short, "Gabriela") for short in ("Gab", "Gabi", "Gaby", "Gabri", "Gabie"))
    assert not any(is_clip(short, "Gabriela") for short in ("Ga", "Gabriela", "Gaba", "Gala", "iela", ""))


def test_a_name_begins_behind_a_word_without_a_capital() -> None:
    assert _names("Samantha Hendrickson", 'they say "samantha" hates it when Samantha Ann Hendrickson is called so')
