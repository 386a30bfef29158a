"""Schools and firms as people call them beside a name. A row: table of the person's file, its entry, and what people write."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.model import Post

CALLED = """
schools|St. Mary's Catholic High School|goes to St Marys Catholic High;St. Mary's High School;Saint Mary's Catholic HS;St Mary's Catholic School;SMCHS;st marys hs;Saint Marys Catholic High School
schools|Lincoln Elementary School|Lincoln Elementary;Lincoln Elem.;Lincoln elem school;Lincoln ES
schools|Thomas Jefferson Middle School|Jefferson Middle;T. Jefferson Middle School;Thomas Jefferson MS;TJMS;Jefferson Middle School
schools|University of Northfield|Northfield University;Uni Northfield;Univ. of Northfield;U of Northfield;Northfield Uni
schools|Northfield Community College|Northfield CC;Northfield Comm. College;Northfield College
schools|Königsberg-Gymnasium|Königsberg Gym;Koenigsberg-Gymnasium;Königsberggymnasium;Gymnasium Königsberg;das Königsberger Gymnasium
schools|Städtische Realschule Lindental|Realschule Lindental;städt. Realschule Lindental
schools|Kita Regenbogen|Kindertagesstätte Regenbogen;Kita "Regenbogen";Kindergarten Regenbogen;KiTa Regenbogen;Regenbogen-Kita
schools|Technische Universität Nordheim|TU Nordheim;Tech. Universität Nordheim;Technische Uni Nordheim
schools|École primaire Jules Verne|école Jules Verne;ecole primaire Jules-Verne;Jules Verne primaire;EP Jules Verne;école élémentaire Jules Verne
schools|Lycée Marie Curie|lycée M. Curie;lycee Marie-Curie;Marie Curie (lycée);Lyc. Marie Curie
schools|Collège Saint-Exupéry|collège St-Exupéry;college saint exupery;Collège St Exupery
schools|IES Cervantes|Instituto Cervantes;I.E.S. Cervantes;instituto Cervantes de mi barrio;IES Cervantes
schools|Colegio San José|Col. San José;colegio s. josé;San José (colegio)
schools|Liceo Scientifico Galileo Galilei|liceo Galilei;Liceo G. Galilei;liceo scientifico Galilei;Galilei liceo
schools|Szkoła Podstawowa nr 15|SP 15;SP nr 15;Szkola Podstawowa 15;podstawówka nr 15;SP15;w Szkole Podstawowej nr 15
schools|I Liceum Ogólnokształcące|1 LO;I Liceum;LO nr 1;I liceum ogolnoksztalcace
schools|Школа № 42|школа 42;школе №42;42 школа;СОШ 42;МБОУ СОШ № 42;школы номер 42;42-я школа
schools|Гимназия имени Ломоносова|гимназия Ломоносова;гимназии им. Ломоносова
schools|Basisschool De Regenboog|bs De Regenboog;De Regenboog (basisschool);basisschool Regenboog;obs De Regenboog
schools|Nordskolan|på Nordskolan;Nordskolans elever;nordskolan
schools|P.S. 118|PS 118;P.S.118;PS118;Public School 118
schools|Escola Municipal Monteiro Lobato|EM Monteiro Lobato;E.M. Monteiro Lobato;escola Monteiro Lobato;esc. mun. Monteiro Lobato
schools|Little Acorns Nursery|Little Acorn's nursery;little acorns;Lil Acorns Nursery;Little Acorns pre-school
schools|第三小学校|第3小学校;第三小;第三小学
schools|北京市第四中学|北京四中;北京第四中学;第四中学;北京4中
schools|서울고등학교|서울고;서울 고등학교;서울고교
workplaces|Hartmann & Söhne GmbH|Hartmann & Söhne;Hartmann und Söhne;Hartmann u. Söhne;Hartmann Söhne;Hartmann&Söhne GmbH
workplaces|Redcliffe Dental Practice|Redcliffe Dental;Redcliffe dentist;Redcliffe Dental Clinic;the Redcliffe dental surgery;Redcliffe Dentists
workplaces|Tesco Extra Harrow|Tesco Harrow;Tesco Extra in Harrow;tesco, harrow;harrow tesco
workplaces|Memorial Hospital Ashton|Ashton Memorial Hospital;Ashton Memorial;Memorial Hosp. Ashton;Ashton Memorial Hosp
workplaces|J.P. Whitlock Solicitors LLP|JP Whitlock;J P Whitlock Solicitors;Whitlock Solicitors;JP Whitlock law firm;J. P. Whitlock LLP
workplaces|Blue Fern Coffee Roasters|Blue Fern;Blue Fern Coffee;bluefern coffee;Blue Fern Roasters;BlueFern;Blue Fern café
workplaces|McAllister's Garage|McAllisters garage;McAllister Garage;Mc Allister's Garage;MacAllister's Garage
workplaces|North West Ambulance Trust|NW Ambulance Trust;North-West Ambulance;northwest ambulance trust;NWAT;NW Ambulance
workplaces|Bäckerei Schmitz|Bäcker Schmitz;Baeckerei Schmitz;Bäckerei Schmitz GmbH;beim Bäcker Schmitz;Schmitz (Bäckerei)
workplaces|Praxis Dr. Weber|Arztpraxis Dr. Weber;Praxis Doktor Weber;Dr. Webers Praxis;Praxis Weber
workplaces|Autohaus König KG|Autohaus Koenig;Auto König;Autohaus König;Autohaus-König
workplaces|Ministère de la Transition|Min. de la Transition;ministere de la transition
workplaces|Boulangerie Martin et Fils|boulangerie Martin;Martin & Fils;boul. Martin et fils;Boulangerie Martin & Fils
workplaces|Restaurante El Faro S.L.|El Faro;restaurante El Faro;Rte. El Faro;rest. el faro
workplaces|Clínica Santa Lucía|clinica Sta. Lucia;Clínica Sta Lucía;clinica santa lucia;Santa Lucía clínica
workplaces|Officina Rossi S.n.c.|officina Rossi;Off. Rossi;Rossi officina;Officine Rossi
workplaces|Kancelaria Adwokacka Nowak|kancelaria Nowak;w Kancelarii Adwokackiej Nowak;adwokat Nowak;kanc. adw. Nowak
workplaces|ООО «Ромашка»|Ромашка;ООО Ромашка;в «Ромашке»;фирма Ромашка;ooo romashka;Romashka LLC
workplaces|Acme Robotics, Inc.|Acme Robotics;ACME;Acme Robotics Incorporated;acmerobotics;Acme-Robotics;@acmerobotics
workplaces|Sunrise Care Home|Sunrise carehome;Sunrise nursing home;sunrise care;Sun Rise Care Home
workplaces|H. Lundgren AB|Lundgren AB;H Lundgrens;H.Lundgren
workplaces|トヨタ自動車株式会社|トヨタ自動車;㈱トヨタ自動車;(株)トヨタ自動車
workplaces|华星科技有限公司|华星科技;华星科技公司;華星科技
workplaces|한빛전자 주식회사|한빛전자;(주)한빛전자;한빛 전자
workplaces|شركة النور للتجارة|شركة النور;النور للتجارة
"""
ROWS = [row.split("|") for row in CALLED.strip().splitlines()]


def kinds(table: str, entry: str, text: str) -> set[str]:
    watchlist = watched(f'[[names]]\nvalue = "Zaphod Quuxberg"\n[[{table}]]\nvalue = "{entry}"\n')
    return {m.identifier.kind for m in mentions(Post("1", f"Zaphod Quuxberg, {text}, lol"), watchlist)} - {"name"}


@pytest.mark.parametrize(
    ("table", "entry", "text"), [(a, b, text) for a, b, texts in ROWS for text in texts.split(";")]
)
def test_a_school_or_a_firm_as_people_call_it(table: str, entry: str, text: str) -> None:
    assert kinds(table, entry, text) & {"employer", "school"}


@pytest.mark.parametrize(
    ("table", "entry", "text"),
    [
        ("schools", "St. Mary's Catholic High School", "smchs"),
        ("schools", "St. Mary's Catholic High School", "SMCHX"),
        ("schools", "Lincoln Elementary School", "LES"),
        ("schools", "北京市第四中学", "北京五中"),
        ("schools", "北京市第四中学", "第四"),
        ("schools", "第三小学校", "第4小学校"),
        ("schools", "I Liceum Ogólnokształcące", "LO nr 2"),
        ("schools", "Школа № 42", "СОШ 43"),
        ("workplaces", "North West Ambulance Trust", "NE Ambulance Trust"),
        ("workplaces", "North West Ambulance Trust", "nwat"),
    ],
)
def test_another_one_is_none(table: str, entry: str, text: str) -> None:
    assert not kinds(table, entry, text) & {"employer", "school"}
