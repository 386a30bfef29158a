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
Christopher Edward Blackthorne|Chris Blackthorne;Kit Blackthorne;Topher Blackthorne;C. E. Blackthorne;Chris E. Blackthorne;Christoper Blackthorne;blackthorne chris;Edward Blackthorne;Ed Blackthorne;Mr. C. Blackthorne;chrisblackthorne
Theodora Nightingale-Brooks|Teddy Nightingale-Brooks;Theo Nightingale;Dora Brooks;Thea Nightingale Brooks;T. Nightingale-Brooks;Theodora Brooks-Nightingale;Theodora N. Brooks;Theodora Nightingale
Patrick Seamus McGonagall|Paddy McGonagall;Pat McGonagall;Pádraig McGonagall;P. S. McGonagall;Patrick MacGonagall;Paddy Mc Gonagall;Seamus McGonagall;Patrick McGonigal
Siobhán Ní Dhálaigh|Siobhan Ni Dhalaigh;S. Ní Dhálaigh;Siobhan NiDhalaigh
Rhys ap Gwilym Jenkins|Rhys Jenkins;Rhys Gwilym Jenkins
Hamish MacAllister Fraser|Hamish Fraser;Hamish McAllister Fraser;H. M. Fraser
Lieselotte Zimmermann-Krug|Lilo Zimmermann-Krug;Lotte Zimmermann;Liesel Krug;L. Zimmermann-Krug;Lieselotte Zimmermann;Lieselotte Krug;Liselotte Zimmermann Krug
Hans-Jürgen Weißenfels|Hajü Weißenfels;Hans Jürgen Weissenfels;Hansjürgen Weißenfels;H.-J. Weißenfels;HJ Weissenfels;Jürgen Weißenfels;Hans Weißenfels;Hans-Juergen Weissenfels;Weißenfels, Hans-Jürgen
Ulrike Schönfeld geb. Meier|Ulrike Schönfeld;Uli Schönfeld;Ulrike Meier;Ulla Schoenfeld;Ulrike Schönfeld, geb. Meier;U. Schönfeld;Ulrike Schoenfeld-Meier
Benoît de La Rochebrune|Benoit de la Rochebrune;Ben de La Rochebrune;B. de La Rochebrune;Benoît La Rochebrune;Benoît Rochebrune;Benoît DE LA ROCHEBRUNE;de La Rochebrune Benoît
Marie-Thérèse Bonnefoy|Marithé Bonnefoy;Marie Thérèse Bonnefoy;M-T Bonnefoy;MT Bonnefoy;Maïté Bonnefoy;Marie-Therese Bonnefoi;Thérèse Bonnefoy;Mme Bonnefoy Marie-Thérèse
Frédéric N'Diaye|Fred N'Diaye;Frederic Ndiaye;Fredo NDiaye;F. N'Diaye;Frédéric N’Diaye
Alessandra De Santis|Ale De Santis;Sandra De Santis;Alessandra Desantis;A. De Santis;Alessandra DeSantis;De Santis Alessandra
Pierluigi Dell'Acqua|Gigi Dell'Acqua;Pier Luigi Dell'Acqua;Pierluigi Dellacqua;P. Dell’Acqua;Luigi Dell'Acqua
Francesca Romana Colonna|Franca Colonna;Checca Colonna;Francy Colonna;Francesca Colonna;F. R. Colonna;Franci Colonna;Romana Colonna
Willem-Alexander ten Broeke|Wim ten Broeke;Willem ten Broeke;W.A. ten Broeke;Alexander ten Broeke;Willem Alexander Tenbroeke;Broeke, Willem-Alexander ten;Pim ten Broeke
Johanna Cornelia Vermeulen|Hanneke Vermeulen;Joke Vermeulen;Corrie Vermeulen;J. C. Vermeulen;Jo Vermeulen;Johanna C. Vermeulen
Małgorzata Szczepańska-Wójcik|Gosia Szczepańska;Małgosia Szczepańska-Wójcik;Gośka Wójcik;Małgorzaty Szczepańskiej-Wójcik;Malgorzata Szczepanska;Gosi Szczepańskiej;M. Szczepańska-Wójcik
Stanisław Grzegorz Pawlak|Staszek Pawlak;Stasiek Pawlak;Stanisława Pawlaka;Staś Pawlak;S. G. Pawlak;Stach Pawlak;Stanislaw Pawlak;Staszka Pawlaka
Václav Dvořáček|Vašek Dvořáček;Venca Dvořáček;Václava Dvořáčka;Vaška Dvořáčka;V. Dvořáček;Vaclav Dvoracek;Vašík Dvořáček
Zuzana Kováčová|Zuzka Kováčová;Zuza Kovacova;Zuzany Kováčovej;Zuzku Kováčovú;Z. Kováčová
Ștefan Ionuț Munteanu|Stefan Munteanu;Fane Munteanu;Ștefan Munteanu;Stefan Ionut Munteanu;Munteanu Ștefan;Ionuț Munteanu;Ștefăniță Munteanu;Nuțu Munteanu
Dragoslav Petrović|Драгослав Петровић;Dragoslava Petrovića;D. Petrović;Dragoslavu Petroviću;Dragoslav Petrovich
Любомир Стоянов Димитров|Любо Димитров;Любомир Димитров;Lyubomir Dimitrov;Любомир Стоянов;Lubo Dimitrov;Любчо Димитров
Ігор Богданович Кравчук|Ігор Кравчук;Ігоря Кравчука;Ihor Kravchuk;Igor Kravchuk;І. Б. Кравчук;Кравчук Ігор Богданович;Ігорю Кравчуку
Айгүл Серікбаева|Айгуль Серикбаева;Aigul Serikbayeva;Айгүл Серікбаеваның;А. Серікбаева;Aygul Serikbaeva
ნინო ბერიძე|Nino Beridze;ნინო ბერიძეს;ნ. ბერიძე;ბერიძე ნინო
Արամ Սարգսյան|Aram Sargsyan;Արամ Սարգսյանի;Aram Sarkisian;Ա. Սարգսյան
Παναγιώτης Χατζηγεωργίου|Πάνος Χατζηγεωργίου;Τάκης Χατζηγεωργίου;Panos Hatzigeorgiou;Panagiotis Chatzigeorgiou;Παναγιώτη Χατζηγεωργίου;Π. Χατζηγεωργίου;Takis Hadjigeorgiou
Ayşe Gül Öztürk|Ayşegül Öztürk;Ayse Gul Ozturk;Ayşe Öztürk;Ayşe Gül Öztürk'ün;Gül Öztürk
فاطمة الزهراء بنعلي|Fatima Zahra Benali;Fatima Ezzahra Benali;فاطمة بنعلي;فاطمه الزهراء بنعلي;Fatima-Zohra Ben Ali
یوسف کریمی|Yousef Karimi;Yusuf Karimi;یوسف کریمی;یوسفِ کریمی
Rajesh Kumar Patel|Raj Patel;Raju Patel;Rajesh Patel;R. K. Patel;Rajesh K Patel;Kumar Patel
Lakshmi Narayanan Iyer|Lakshmi Iyer;L. N. Iyer;Laxmi Narayanan Iyer;Lakshminarayanan Iyer;Lakshmi Narayan Iyer
Gurpreet Kaur Dhillon|Gurpreet Dhillon;Preet Dhillon;Gurpreet K. Dhillon;G. K. Dhillon;Gurpreet Kaur
Thị Mai Phạm|Mai Phạm;Pham Thi Mai;Phạm Thị Mai;Mai Pham
李小龙|Li Xiaolong;李小龍;Xiaolong Li;LI Xiao Long
박지훈|Park Ji-hoon;Pak Chihun;Jihoon Park;Park Jihun;박 지훈;Bak Ji-hun
佐藤 健太郎|佐藤健太郎;佐藤　健太郎
Maria Cristina dela Cruz Santos|Maria dela Cruz;Cristina Santos;Ma. Cristina Santos;Maria Cristina D. Santos;Ma Cristina dela Cruz-Santos
Nomvula Thandeka Dlamini|Nomvula Dlamini;Thandi Dlamini;N. T. Dlamini;Nomvula T. Dlamini;Dlamini Nomvula
Tāne Mahuika|Tane Mahuika;Taane Mahuika;T. Mahuika;Mahuika, Tāne
Guadalupe Itzel Montoya Ríos|Lupita Montoya;Lupe Montoya Rios;Guadalupe Montoya;Itzel Montoya;Gpe. Montoya;Guadalupe Ríos;G. I. Montoya;Lupita Ríos
Francisco Javier Etxeberria|Fran Etxeberria;Paco Etxeberria;Javi Etxeberria;Patxi Etxeberria;Fco. Javier Etxeberria;Francisco J. Etxeberria;Fco Etxeberria;Fco. J. Etxeberria;Kiko Etxeberria
Antônio Carlos Figueiredo Neto|Toninho Figueiredo;Antonio Figueiredo;Antônio Carlos Neto;A. C. Figueiredo Neto;Tonho Figueiredo;Antonio Carlos Figueiredo
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


@pytest.mark.parametrize(
    ("name", "text"),
    [("Hira (Tamrakoti)", "Hira (Tamrakoti)"), ("Hira (Tamrakoti)", "Tamrakoti Hira"), ("Anna Marquelle (Holzkampen)", "Anna Holzkampen"), ("Anna Marquelle (Holzkampen)", "Anna Marquelle"), ("Robert Marquelle (Bob)", "Bob Marquelle")],
)  # fmt: skip
def test_a_name_in_brackets_is_another_family_name_or_a_short_one(name: str, text: str) -> None:
    assert any(m.part == "whole" for m in found(f"it is {text} there", named(name)))


def test_an_initial_may_be_of_the_first_of_two_family_names() -> None:
    assert any(m.identifier.kind == "name" for m in found("María O. vive ahí", named("María Olmedillo Sanz")))
