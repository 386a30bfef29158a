"""Employers, schools and vehicles: what is left of their names, in several languages."""

import pytest

from tests.fakes import watched
from watcher import match
from watcher.match import Watchlist
from watcher.match.kinds.vehicle import Parts
from watcher.model import Post

PEOPLE = {
    "en": watched(
        '[[workplaces]]\nvalue = "Harborview Dental Group LLC"\n[[schools]]\nvalue = "St. Brendan\'s Elementary School"\n'
        '[[vehicles]]\nmake = "Volkswagen"\nmodel = "Golf"\ncolour = "dark blue"\nyear = 2017\n'
    ),
    "de": watched(
        '[[workplaces]]\nvalue = "Stadtwerke Altenbrück GmbH"\n[[schools]]\nvalue = "Friedrich-Ebert-Gesamtschule Altenbrück"\n'
        '[[vehicles]]\nmake = "Škoda"\nmodel = "Octavia Combi"\ncolour = "grün"\n'
    ),
    "fr": watched(
        '[[workplaces]]\nvalue = "Boulangerie du Vieux Moulin"\n[[schools]]\nvalue = "Collège Jean-Moulin de Saint-Aubin"\n'
        '[[vehicles]]\nmake = "Renault"\nmodel = "Clio"\ncolour = "rouge"\n'
    ),
    "es": watched(
        '[[workplaces]]\nvalue = "The Oakwood"\n[[schools]]\nvalue = "Universidad de Villarriba"\n[[vehicles]]\nmodel = "Ibiza"\ncolour = "chartreuse"\n'
    ),
    "nl": watched('[[vehicles]]\nmake = "BMW"\ncolour = "negro"\n[[workplaces]]\nvalue = "Harrow & Finch Tools"\n'),
}


def _kinds(people: Watchlist, text: str) -> set[str]:
    return {m.identifier.kind for m in match.mentions(Post("1", text), people)}


@pytest.mark.parametrize(
    ("who", "kind", "texts"),
    [
        ("en", "employer", "Harborview Dental|harborview dental grp|the dental group Harborview|Harborveiw Dental Group|employer: harborview dental llc"),
        ("en", "school", "St Brendan's Elementary|Saint Brendan's Elementary School|St. Brendans elem|st. brendan's school|her kid goes to st brendans"),
        ("en", "vehicle", "dark blue VW Golf|blue Golf 2017|VW Golf, dark blue|vdub golf (blue)|navy Golf|blauer Golf|golf bleue|Volkswagon blue|Golf '17|g0lf 2017"),
        ("de", "employer", "Stadtwerken Altenbrück|Altenbrücker Stadtwerke|Stadtwerke Altenbrueck"),
        ("de", "school", "Friedrich-Ebert-Gesamtschule|Friedrich Ebert Gesamtschule|Friedrich-Ebert-Schule Altenbrück|Gesamtschule Friedrich Ebert"),
        ("de", "vehicle", "grüner Skoda Octavia|Octavia in grün|gruener Octavia Combi|green Skoda Octavia|Otcavia, grün"),
        ("fr", "employer", "boulangerie Vieux Moulin|bosse au Vieux Moulin|Vieux Moulin (boulangerie)|boulangrie du vieux moulin"),
        ("fr", "school", "collège Jean Moulin|clg Jean Moulin|collège Jean-Moulin St-Aubin"),
        ("fr", "vehicle", "Clio rouge|red Renault|clio (rouge)|красный Clio"),
        ("es", "employer", "at The Oakwood"),
        ("es", "school", "Villarriba Universidad|universidad Villarriba"),
        ("es", "vehicle", "un Ibiza chartreuse"),
        ("nl", "vehicle", "een zwarte BMW|schwarzer BMW|beemer noire|un BMW negro|bmws negros: BMW negra"),
        ("nl", "employer", "Harrow & Finch|Harrow and Finch Tools"),
    ],
)  # fmt: skip
def test_what_is_left_of_a_name(who: str, kind: str, texts: str) -> None:
    assert [text for text in texts.split("|") if kind not in _kinds(PEOPLE[who], text)] == []


def test_a_vehicle_is_opaque() -> None:
    assert repr(Parts((), ("Golf",), (), ())) == "<Parts>"


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("en", "the dental group"),
        ("en", "Harborview is nice"),
        ("en", "an elementary school"),
        ("en", "a red Golf"),
        ("en", "golf in 2018"),
        ("de", "die Gesamtschule Altenbrück"),
        ("de", "ein roter Octavia"),
        ("de", "grünlich schimmert die Octave"),
        ("fr", "le college de Saint-Aubin"),
        ("fr", "une boulangerie"),
        ("nl", "BMW"),
        ("nl", "de negende BMW"),
    ],
)
def test_words_that_many_share(who: str, text: str) -> None:
    assert not _kinds(PEOPLE[who], text) & {"employer", "school", "vehicle"}
