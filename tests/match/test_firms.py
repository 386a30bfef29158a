"""Employers and schools as people call them -> found: a list of fifty that was written without a look at the code."""

import json

import pytest

from tests.match.test_written import person
from watcher import match
from watcher.match import Watchlist
from watcher.model import Post

CALLED: dict[str, tuple[str, ...]] = {
    "Brightwater Veterinary Clinic": ("Brightwater Vet Clinic", "Brightwater vets", "the Brightwater clinic", "Brightwater Veterinary"),
    "Harrow & Finch Solicitors LLP": ("Harrow and Finch", "Harrow & Finch", "Harrow Finch LLP", "harrow + finch solicitors"),
    "Lakeside Regional Medical Center": ("Lakeside Regional", "Lakeside Medical Center", "LRMC", "Lakeside hospital"),
    "Oakmoor Primary School": ("Oakmoor Primary", "Oakmoor school", "oakmoor elementary"),
    "Thistledown Bakery & Café": ("Thistledown Bakery", "Thistledown cafe"),
    "Nordwind Logistik GmbH & Co. KG": ("Nordwind Logistik", "Nordwind GmbH"),
    "Stadtwerke Tannbruck": ("Stadtwerke in Tannbruck", "Stadtwerken Tannbruck", "SW Tannbruck"),
    "Kreiskrankenhaus Eschenried": ("Krankenhaus Eschenried", "KKH Eschenried", "Klinik Eschenried"),
    "Zahnarztpraxis Dr. Helmbrecht": ("Praxis Helmbrecht", "Praxis Dr. Helmbrecht", "Zahnarzt Helmbrecht"),
    "Grundschule am Lerchenberg": ("Lerchenberg-Grundschule", "Lerchenbergschule", "GS Lerchenberg"),
    "Bäckerei Vogelsang": ("Vogelsang Bäckerei", "Bäcker Vogelsang", "Baeckerei Vogelsang"),
    "Amt für Soziales Rosenfelde": ("Amt fuer Soziales Rosenfelde",),
    "Boulangerie Au Bon Levain": ("Au Bon Levain", "boulangerie bon levain"),
    "Lycée Marguerite-Vauquelin": ("lycée Vauquelin", "Lycée Marguerite Vauquelin", "lycee vauquelin"),
    "Cabinet Médical des Tilleuls": ("cabinet des Tilleuls", "cabinet médical Tilleuls"),
    "Mairie de Saint-Brévent": ("mairie de St Brévent", "la mairie de Saint Brevent"),
    "Transports Delaunay SARL": ("Delaunay Transports", "transports Delaunay", "Delaunay SARL"),
    "Collège Jean-Vauclair": ("college Vauclair", "Collège J. Vauclair"),
    "Hospital Comarcal de Valdeazul": ("Hospital de Valdeazul", "hospital Valdeazul", "Comarcal de Valdeazul"),
    "Panadería La Espiga Dorada": ("La Espiga Dorada", "panaderia espiga dorada"),
    "Instituto Rosalía Montemayor": ("IES Rosalía Montemayor", "instituto Montemayor", "IES Montemayor"),
    "Gestoría Larrañaga e Hijos S.L.": ("Gestoría Larrañaga", "Larrañaga e Hijos", "gestoria larranaga"),
    "Colegio San Fermín de los Arroyos": ("San Fermín de los Arroyos", "cole San Fermín de los Arroyos"),
    "Studio Legale Bentivegna": ("studio Bentivegna", "avv. Bentivegna studio legale"),
    "Liceo Scientifico Galvanelli": ("liceo Galvanelli", "scientifico Galvanelli"),
    "Pasticceria Fiordimele": ("pasticceria Fiordimele",),
    "Azienda Agricola Monteverdone": ("Monteverdone azienda agricola", "agricola Monteverdone"),
    "Apotheek De Witte Reiger": ("Witte Reiger apotheek", "De Witte Reiger"),
    "Basisschool De Regenboogvlinder": ("basisschool Regenboogvlinder", "obs Regenboogvlinder"),
    "Garagebedrijf Van Oosterwolde BV": ("garage Van Oosterwolde", "Van Oosterwolde BV"),
    "Szkoła Podstawowa nr 47 w Lipnowie": ("SP 47 w Lipnowie", "podstawówka nr 47", "SP47 Lipnowo"),
    "Przychodnia Zdrowia Brzozowa": ("przychodnia Brzozowa", "Brzozowa przychodnia"),
    "Piekarnia Złoty Kłos": ("Złoty Kłos", "piekarnia zloty klos", "w Złotym Kłosie"),
    "Escola Básica do Vale Formoso": ("escola do Vale Formoso", "EB Vale Formoso"),
    "Oficina Mecânica Irmãos Tavora": ("oficina Irmãos Tavora", "Irmãos Tavora mecânica"),
    "Vårdcentralen Björkhagen": ("Björkhagens vårdcentral", "VC Björkhagen"),
    "Folkeskolen Ved Åen": ("Ved Åen skolen", "skolen ved aaen"),
    "Лицей «Северное сияние»": ("лицей Северное сияние", 'лицее "Северное сияние"'),
    "ООО «Ромашка-Логистик»": ("Ромашка-Логистик", "ромашка логистик"),
    "Δημοτικό Σχολείο Ελαιώνα": ("δημοτικό Ελαιώνα", "σχολείο Ελαιώνα"),
    "Papatya Diş Kliniği": ("Papatya diş klinigi", "Papatya kliniği"),
    "Akasya Koleji": ("Akasya kolejinde", "Akasya Kolej"),
    "Westbrook Community College": ("Westbrook CC", "Westbrook College", "westbrook comm. college"),
    "St. Aldhelm's Church of England School": ("St Aldhelms", "St Aldhelm's school", "Saint Aldhelm's C of E"),
    "University of Northmarch": ("Northmarch University", "Northmarch Uni", "Uni of Northmarch"),
    "Pinehurst Fire Department": ("Pinehurst FD", "Pinehurst fire dept"),
    "Redbarn Coffee Roasters Inc.": ("Redbarn Coffee", "Redbarn roasters", "Redbarn Coffee Roasters"),
    "Silverline Cyber Security Ltd": ("Silverline Cybersecurity", "Silverline Security"),
    "Marlowe County Sheriff's Office": ("Marlowe County Sheriff", "Marlowe sheriff's office", "MCSO"),
    "Crestview Mall Optical": ("the optical at Crestview Mall",),
}  # fmt: skip


@pytest.mark.parametrize("value", CALLED)
def test_an_employer_is_met_as_people_call_it(value: str) -> None:
    watchlist = Watchlist([person(f"[[workplaces]]\nvalue = {json.dumps(value, ensure_ascii=False)}\n")])
    posts = {called: match.mentions(Post("1", f"she works at {called} i think"), watchlist) for called in CALLED[value]}
    assert [called for called, found in posts.items() if not any(m.identifier.kind == "employer" for m in found)] == []
