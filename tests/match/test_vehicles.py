"""Vehicles as their owners and neighbours call them, beside a name. A row: make, model, colour, and what people write."""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.model import Post

CALLED = """
Ford|Fiesta|blue|blue Ford Fiesta;Fiesta in blue;a ford fiesta;2014 Ford Fiesta;light blue fiesta;ford fiesta mk7;blue fiesta
Volkswagen|Golf VII|silver|silver VW Golf;VW Golf 7;golf mk7;Golf VII;VW Golf, silver;silberner Golf;silver Golf 7
Toyota|Corolla|white|white Toyota Corolla;Corolla, white;toyota corolla 2018;a white corolla
BMW|320d|black|black BMW 320d;BMW 3 series;BMW 320;a black bmw;black 3er BMW;BMW 320 d;3er BMW
Mercedes-Benz|C-Class|grey|grey Mercedes C-Class;Merc C class;Mercedes C-Klasse;C Class Mercedes;C-class Benz;Mercedes C220;grauer Mercedes;MB C-Class
Audi|A4 Avant|black|black Audi A4;Audi A4 Avant;A4 Avant;Audi A4 estate;audi a 4
Škoda|Octavia Combi|red|red Skoda Octavia;Octavia estate;Škoda Octavia;rote Octavia;Octavia Kombi;skoda octavia combi
Peugeot|208|yellow|yellow Peugeot 208;a yellow 208;Peugeot 208 jaune;pug 208;208 jaune
Tesla|Model 3|white|white Tesla Model 3;Tesla M3;model 3 tesla;white tesla;weisser Tesla
Honda|CR-V|green|green Honda CR-V;Honda CRV;green crv;Honda CR V;honda c.r.v.
Land Rover|Defender 110|green|green Land Rover Defender;Landrover Defender;Defender 110;LR Defender;green defender;landy defender
Renault|Clio|rouge|Clio rouge;Renault Clio rouge;red Clio
Fiat|500|white|white Fiat 500;fiat cinquecento;Fiat 500 bianca
Lada|Niva|зелёный|зелёная Нива;Лада Нива;Lada Niva;нива зеленая
Ford|F-150|red|red F150;Ford F-150;F-150;red ford f 150;Ford F150 pickup;F 150
Chevrolet|Silverado 1500|black|black Chevy Silverado;chevrolet silverado
Jeep|Grand Cherokee|silver|silver Jeep Grand Cherokee;Grand Cherokee;Jeep GC;silver jeep
Dodge|Ram 2500|white|white Dodge Ram;dodge ram 2500
Mini|Cooper S|red|red Mini Cooper;MINI Cooper S;Mini Cooper;red mini;roter Mini
Kia|Sportage|blue|blue Kia Sportage;KIA sportage;blaue Sportage
Hyundai|i30|grey|grey Hyundai i30;Hyundai I-30;hyundai i 30
Mazda|MX-5|red|red Mazda MX-5;Mazda MX5;red Miata;mx 5
Subaru|Impreza|blue|blue Subaru Impreza;Subaru WRX;impreza blue;Subie Impreza
Yamaha|MT-07|black|black Yamaha MT-07;Yamaha MT07;MT 07
Harley-Davidson|Sportster|black|black Harley Sportster;HD Sportster;Harley Davidson Sportster
Opel|Corsa|gelb|gelber Opel Corsa;Corsa in gelb;Opel Corsa D;yellow Corsa;Vauxhall Corsa
Citroën|C3|white|white Citroen C3;Citroën C3;citroen c 3
Audi|A4 Limousine|black|Audi A4
Mercedes-Benz|Sprinter|white|white Mercedes Sprinter
SEAT|León|black|black Seat Leon;SEAT León;Seat León negro;leon negro
"""
ROWS = [row.split("|") for row in CALLED.strip().splitlines()]


def is_met(make: str, model: str, colour: str, text: str) -> bool:
    vehicle = f'[[vehicles]]\nmake = "{make}"\nmodel = "{model}"\ncolour = "{colour}"\n'
    watchlist = watched(f'[[names]]\nvalue = "Zaphod Quuxberg"\n{vehicle}')
    found = mentions(Post("1", f"Zaphod Quuxberg drives {text}, lol"), watchlist)
    return "vehicle" in {m.identifier.kind for m in found}


@pytest.mark.parametrize(("row", "text"), [(row[:3], text) for row in ROWS for text in row[3].split(";")])
def test_a_vehicle_as_people_call_it(row: list[str], text: str) -> None:
    make, model, colour = row
    assert is_met(make, model, colour, text)


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (("Ford", "Fiesta", "blue"), "a Ford Focus"),
        (("Ford", "Fiesta", "blue"), "a fiesta every year"),
        (("Volkswagen", "Golf VII", "silver"), "a VW Polo"),
        (("Tesla", "Model 3", "white"), "a Tesla Model Y"),
        (("Tesla", "Model 3", "white"), "a model 3 of it"),
        (("Fiat", "500", "white"), "a white 500 home"),
        (("BMW", "320d", "black"), "a BMW 5 series"),
        (("Mercedes-Benz", "C-Class", "grey"), "a Mercedes E-Klasse"),
        (("Mercedes-Benz", "C220", "grey"), "a Mercedes E220"),
        (("Audi", "A4 Avant", "black"), "an Audi A6 Avant"),
        (("Audi", "A4 Limousine", "black"), "an Audi A6"),
        (("Mercedes-Benz", "Sprinter", "grey"), "a Mercedes C-Klasse"),
        (("Land Rover", "Defender 110", "green"), "the defender"),
    ],
)
def test_another_vehicle_is_none(row: tuple[str, str, str], text: str) -> None:
    assert not is_met(*row, text)
