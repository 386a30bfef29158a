"""People of fifty countries as others call them there. A row: the name of the person's file, and what people write."""

import itertools

import pytest

from tests.fakes import watched
from watcher.match import Watchlist, mentions
from watcher.match.names.cultures import also, has_two_families, is_family_first
from watcher.model import Mention, Post

CALLED = """
Margaret Anne Thistlewood|Margaret Thistlewood;Maggie Thistlewood;Peggy Thistlewood;M. A. Thistlewood;Margaret A. Thistlewood;Thistlewood, Margaret Anne;Thistlewood Margaret;Mrs Margaret Thistlewood;Meg Thistlewood;M Thistlewood;Margaret Anne;Anne Thistlewood;MARGARET THISTLEWOOD;margaretthistlewood;Margaret-Anne Thistlewood;Marg Thistlewood
William O'Donoghue|Bill O'Donoghue;Will ODonoghue;Billy O Donoghue;William O’Donoghue;Liam O'Donoghue;W. O'Donoghue;O'Donoghue, William;Willie O'Donohue
Elizabeth van der Meulen|Liz van der Meulen;Lizzie vd Meulen;Beth v.d. Meulen;Elizabeth Vandermeulen;Eliza van der Meulen;E. van der Meulen;van der Meulen, Elizabeth;Meulen, Elizabeth van der;Betty Van Der Meulen;Bess van der Meulen
José Luis Hernández Ibáñez|José Hernández;Jose Luis Hernandez;Pepe Hernández;J.L. Hernández Ibáñez;José L. Hernández;Hernández Ibáñez, José Luis;Joselu Hernández;José Luis Ibáñez;Jose Hdez Ibanez;Pepe Luis Hernández
María del Carmen Ruiz Soto|Mari Carmen Ruiz;Mª del Carmen Ruiz;M. Carmen Ruiz Soto;Carmen Ruiz;Maricarmen Ruiz Soto;María Carmen Ruiz;Mª Carmen Ruiz;Ruiz Soto, María del Carmen;Menchu Ruiz
Ana Sofia de Almeida Prado|Ana Prado;Ana Sofia Prado;Ana Almeida Prado;A. S. de Almeida Prado;Ana S. Prado;Aninha Prado
Giuseppe Di Benedetto|Beppe Di Benedetto;Peppe Dibenedetto;Di Benedetto Giuseppe;G. Di Benedetto;Pino Di Benedetto;Giuseppe DiBenedetto;Benedetto Giuseppe
Jean-François Lefèvre|Jean François Lefevre;J-F Lefèvre;JF Lefevre;J.-F. Lefèvre;LEFEVRE Jean-François;Jean-Francois Lefebvre;Lefèvre J.F.
Friedrich Wilhelm von Hohenau|Fritz von Hohenau;F. W. von Hohenau;Friedrich v. Hohenau;Friedrich-Wilhelm Hohenau;Willi von Hohenau;Freddy Hohenau;von Hohenau, Friedrich Wilhelm
Katarzyna Wiśniewska|Kasia Wiśniewska;Kaśka Wisniewska;Katarzyny Wiśniewskiej;Wiśniewska Katarzyna;K. Wiśniewska;Katarzynie Wiśniewskiej;Kasi Wiśniewskiej;Kasię Wiśniewską
Aleksander Dąbrowski|Olek Dąbrowski;Alek Dabrowski;Aleksandra Dąbrowskiego;Alex Dąbrowski;Aleksandrowi Dąbrowskiemu;A. Dąbrowski;Olkiem Dąbrowskim
Jana Nováková|Jany Novákové;Janě Novákové;Janu Novákovou;Jana Novakova;J. Nováková;Nováková Jana
Szabó Erzsébet|Erzsébet Szabó;Szabó Bözsi;Szabo Erzsebet;Szabó E.;Szabó Erzsi;Erzsi Szabó;Szabó Erzsébetnek
Александр Сергеевич Воронцов|Саша Воронцов;Александр Воронцов;А.С. Воронцов;Воронцов А. С.;Воронцов Александр;Шурик Воронцов;Саня Воронцов;Александру Воронцову;Aleksandr Vorontsov;Alexander Worontzow;Sasha Vorontsov;Александром Сергеевичем Воронцовым;Воронцову Саше
Екатерина Павловна Ильина|Катя Ильина;Екатерины Ильиной;Катю Ильину;Е. П. Ильина;Ильина Екатерина;Ekaterina Ilina;Katya Ilyina;Ильиной Кате;Катюша Ильина
Олена Шевчук|Олени Шевчук;Лена Шевчук;Оленка Шевчук;Елена Шевчук;Olena Shevchuk;Lena Shevchuk;О. Шевчук;Шевчук Олена
Γεώργιος Παπαδάκης|Γιώργος Παπαδάκης;Γιωργος Παπαδακης;Γ. Παπαδάκης;Giorgos Papadakis;George Papadakis;Παπαδάκης Γεώργιος;Γιώργο Παπαδάκη;του Γιώργου Παπαδάκη
Mehmet Ali Yıldırım|Mehmet Yıldırım;M. Ali Yildirim;Mehmet Ali Yildirim;Memo Yıldırım;Mehmet Ali Yıldırım'ın;Ali Yıldırım;MEHMET ALİ YILDIRIM
Mohammed Abdul Rahman al-Hashimi|Mohamed al-Hashimi;Muhammad Al Hashimi;Mohammed Abdulrahman Alhashimi;M. A. al-Hashimi;Abdul Rahman al-Hashimi;Mohd Abdul Rahman
محمد عبد الله الخطيب|محمد الخطيب;محمد عبدالله الخطيب;Mohammad Al Khatib;Mohamed Abdullah Elkhatib;م. الخطيب;الخطيب محمد
דוד בן חיים|דויד בן-חיים;דוד בן חיים;David Ben Haim;Dudu Ben Chaim;ד. בן חיים;בן חיים דוד;Dudi Ben Haim
Nguyễn Thị Hồng Hạnh|Nguyen Thi Hong Hanh;Hồng Hạnh Nguyễn;Hạnh Nguyễn;Hanh Nguyen;Nguyễn Hồng Hạnh;Hong Hanh Nguyen;N. T. H. Hạnh
陈晓明|陳曉明;Chen Xiaoming;Xiaoming Chen;Xiao Ming Chen;Chen Xiao-ming;陈 晓明
王丽华|Wang Lihua;Li-Hua Wang;王麗華;Lihua Wang;WANG Li Hua
김민수|Kim Minsu;Min-su Kim;Kim Min Soo;김 민수;Minsoo Kim;KIM MIN-SU
Priya Lakshmi Venkataraman|Priya Venkataraman;Priya L. Venkataraman;P. L. Venkataraman;Venkataraman Priya;Priya Venkatraman;Lakshmi Venkataraman
प्रिया शर्मा|प्रिया शर्मा;Priya Sharma;प्रिया शर्मा जी;Priya Sarma
Muhammad Imran Khan Niazi|Imran Niazi;Imran Khan Niazi;M. Imran Niazi;Md Imran Khan Niazi
Somchai Rattanaporn|Somchai Rattanaphon;K. Somchai Rattanaporn;S. Rattanaporn;Somchai R.
Siti Nurhaliza binti Ahmad|Siti Nurhaliza;Siti Nurhaliza bt Ahmad;Siti Nurhaliza Ahmad
Agus Budi Santoso|Agus Santoso;Budi Santoso;A. B. Santoso;Agus B. Santoso;Santoso, Agus
Kwame Nkrumah Asante|Kwame Asante;K. N. Asante;Kwame N. Asante;Asante Kwame
Chukwuemeka Okonkwo|Emeka Okonkwo;Chukwuemeka Okonkwo;Okonkwo Chukwuemeka;C. Okonkwo;Chuks Okonkwo
Björn Åkesson|Bjorn Akesson;Bjoern Aakesson;Åkesson Björn;Björn Åkessons
Sigríður Jónsdóttir|Sigridur Jonsdottir;Sigga Jónsdóttir;Sigríðar Jónsdóttur;Sigríði Jónsdóttur
Søren Østergaard|Soren Ostergaard;Soeren Oestergaard;S. Østergaard;Sören Östergård
Mihkel Tammsaare|Mihkli Tammsaare;Mihkel Tammsaarele;M. Tammsaare
Jānis Bērziņš|Janis Berzins;Jāņa Bērziņa;Jānim Bērziņam;J. Bērziņš
Rūta Kazlauskaitė|Ruta Kazlauskaite;Rūtos Kazlauskaitės;Rūtai Kazlauskaitei;R. Kazlauskaitė
Nikola Đorđević|Nikola Djordjevic;Никола Ђорђевић;Nikole Đorđevića;Nikola Dordevic;N. Đorđević
Дмитрий Ли|Дима Ли;Dmitry Lee;Dmitri Li;Дмитрию Ли;Ли Дмитрий
Ana Božič Kovač|Ana Kovač;Ana Božič;Ana Bozic Kovac;Ani Božič Kovač;Ana Božič-Kovač
Robert James Fitzgerald III|Bob Fitzgerald;Bobby Fitzgerald;Rob Fitzgerald III;R. J. Fitzgerald;Robert Fitzgerald the third;Robert J Fitzgerald
Jessica Smith-Hargreaves|Jess Smith-Hargreaves;Jessica Hargreaves;Jessie Smith Hargreaves;J. Smith-Hargreaves;Jessica Smith‑Hargreaves
Dr. Thomas Becker-Neumann|Thomas Becker-Neumann;Tom Becker Neumann;T. Becker-Neumann;Thomas Neumann;Thomas Becker
Xóchitl Ramírez Cuevas|Xochitl Ramirez;Xóchitl R. Cuevas;X. Ramírez Cuevas;Ramírez Cuevas Xóchitl
"""
ROWS = [row.split("|") for row in CALLED.strip().splitlines()]


def named(name: str) -> Watchlist:
    return watched(f'[[names]]\nvalue = "{name}"\n')


def found(text: str, watchlist: Watchlist) -> list[Mention]:
    return [m for m in mentions(Post("1", f"this is {text}, lol"), watchlist) if m.identifier.kind == "name"]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in ROWS for text in texts.split(";")])
def test_somebody_as_others_call_them(name: str, text: str) -> None:
    assert any(m.end - m.start >= len(text) / 2 and m.bits >= 8 for m in found(text, named(name)))


@pytest.mark.parametrize(("row", "other"), list(itertools.pairwise(ROWS)))
def test_somebody_else_is_none(row: list[str], other: list[str]) -> None:
    people = named(row[0])
    assert [text for text in other[1].split(";") if any(m.part == "whole" for m in found(text, people))] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("José Luis Hernández Ibáñez", "José Luis Ibarra"),
        ("José Luis Hernández Ibáñez", "Joselu Fernández"),
        ("María del Carmen Ruiz Soto", "María Soler Ruano"),
        ("Szabó Erzsébet", "Szabó Ferenc"),
        ("Szabó Erzsébet", "Erzsi Szeles"),
        ("Muhammad Imran Khan Niazi", "Imran Khan"),
        ("Muhammad Imran Khan Niazi", "Muhammad Ali Niaz"),
        ("Siti Nurhaliza binti Ahmad", "Siti Aminah binti Ahmad"),
        ("Ana Sofia de Almeida Prado", "Ana de Almeida Braga"),
        ("Friedrich Wilhelm von Hohenau", "Friedrich V. Hoheneck"),
        ("Chukwuemeka Okonkwo", "Emeka Okoro"),
    ],
)
def test_a_name_close_to_it_is_not_the_whole_name(name: str, text: str) -> None:
    assert not any(m.part == "whole" for m in found(text, named(name)))


@pytest.mark.parametrize(
    ("name", "two"),
    [
        ("José Luis Hernández Ibáñez", True),
        ("María García Romero", True),
        ("Maria Popescu Ionescu", False),
        ("Ana Maria Popescu", False),
        ("Carlos James Fitzgerald", False),
        ("Juan Pérez", False),
        ("Ana Lucía Quintero Salas", True),
    ],
)
def test_two_family_names_by_the_given_one(name: str, two: bool) -> None:
    assert has_two_families(name) is two


def test_what_else_a_name_is() -> None:
    assert list(also("Md. Abdul Rahman")) == ["Abdul Rahman"]
    assert list(also("Siti Aminah bte Ahmad")) == ["Siti Aminah"]
    assert list(also("Ahmad bin Ali")) == []
    assert list(also("Ana Sofia de Almeida Prado")) == ["Ana Sofia Almeida Prado"]
    assert list(also("Ana de Sá")) == []
    assert list(also("Robert Fitzgerald")) == []
    assert is_family_first("Szabó Erzsébet")
    assert not is_family_first("Robert Fitzgerald")
    assert not is_family_first("Thomas Robert")
