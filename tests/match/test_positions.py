"""A place in every notation that people and maps have for it.

Positions on grids were computed with PROJ 9 (pyproj 3.7), MGRS ones with GEOTRANS (mgrs 1.6).
"""

import pytest

from tests.fakes import watched
from watcher.match import mentions
from watcher.match.kinds.coordinates import distance
from watcher.match.places.grids import gridded
from watcher.match.places.links import linked
from watcher.match.places.positions import spots
from watcher.model import Post

GATE = watched('[[places]]\nlabel = "home"\nlat = 52.5163\nlon = 13.3777\nradius_m = 150\n')
LINKS = """
https://www.google.com/maps/embed?pb=!1m14!1m12!1m3!1d607.1!2d13.3777!3d52.5163!2m3!1f0!2f0!3f0
https://www.google.com/maps/place/X/@52.4,13.1,15z/data=!3m1!4b1!8m2!3d52.5163!4d13.3777!16zL20
https://osm.org/go/0MbFCmNpV-
https://www.openstreetmap.org/go/0MbFCmNpV--?m=
https://www.openstreetmap.org/export/embed.html?bbox=13.3750%2C52.5150%2C13.3804%2C52.5176&layer=mapnik
https://imagery.example/#active=1&ext=13.37500,52.51500,13.38040,52.51760
https://geohack.toolforge.org/geohack.php?params=52_30_58.68_N_13_22_39.72_E
https://yandex.com/maps/?ll=13.3777%2C52.5163&z=17
https://www.bing.com/maps?cp=52.5163~13.3777&lvl=17
https://mapy.cz/zakladni?x=13.3777&y=52.5163&z=17
geo:0,0?q=52.5163,13.3777(Home)
""".strip().splitlines()
SHOWN = """
523058N 0132239E
+523058.68+0132239.72/
GPSLatitude 52 deg 30' 58.68" N GPSLongitude 13 deg 22' 39.72" E
33U 389917 5819701
33 U 389917mE 5819701mN
UTM 33U E 0389917 N 5819701
33UUU8991719701
33U UU 89917 19701
33UUU 899 197
52.5163 grados norte y 13.3777 grados este
52 point 5163, 13 point 3777
fifty-two point five one six three north, thirteen point three seven seven seven east
zweiundfünfzig Komma fünf eins sechs drei Nord, dreizehn Komma drei sieben sieben sieben Ost
52 degrees 30 minutes 58.7 seconds north, 13 degrees 22 minutes 39.7 seconds east
52 Grad 30 Minuten 58,7 Sekunden Nord 13 Grad 22 Minuten 39,7 Sekunden Ost
52 градуса 30 минут 58 секунд север 13 градусов 22 минуты 39 секунд восток
fifty two degrees thirty minutes fifty nine seconds north thirteen degrees twenty two minutes forty seconds east
""".strip().splitlines()


@pytest.mark.parametrize("shown", LINKS + SHOWN)
def test_a_place_is_known_in_its_notation(shown: str) -> None:
    text = f"it is there: {shown} go"
    found = [m for m in mentions(Post("1", text), GATE) if m.identifier.kind == "coordinates"]
    assert found
    widest = max(found, key=lambda m: m.end - m.start)
    assert text[widest.start : widest.end].strip(" ,.") in {
        shown,
        shown.removeprefix("UTM "),
        shown.removesuffix("/"),
    } or (shown.startswith("GPS") and widest.end == text.index(" go"))


@pytest.mark.parametrize(
    ("shown", "lat", "lon"),
    [
        ("56H 334901 6252289", -33.8568, 151.2153),
        ("56S 334901 6252289", -33.8568, 151.2153),
        ("56HLH3490052288", -33.8568, 151.2153),
        ("4QFJ1841756542", 21.3069, -157.8583),
        ("31N 166021 0000000", 0.0, 0.0),
        ("SE 84067 85596", 54.25914, -0.71096),
        ("TG 51409 13177", 52.65798, 1.71607),
        ("W 25857 83328", 51.9976, -9.0802),
        ("J 33828 74099", 54.5974, -5.9301),
    ],
)
def test_a_grid_of_maps(shown: str, lat: float, lon: float) -> None:
    assert min(distance(spot.lat, spot.lon, lat, lon) for spot in gridded(shown)) < 12


@pytest.mark.parametrize(
    "text",
    [
        "61U 389917 5819701",
        "33UAU8991719701",
        "33UUU 8991 197",
        "SE 8406 856",
        "33UUA0000000000",
        "0U 389917 5819701",
        "33I 389917 5819701",
    ],
)
def test_what_no_grid_has(text: str) -> None:
    assert [spot for spot in gridded(text) if distance(spot.lat, spot.lon, 52.5163, 13.3777) < 50_000] == []


def test_a_map_of_a_town_is_no_house() -> None:
    assert list(linked("https://maps.example/?bbox=13.0,52.2,13.8,52.8")) == []


def test_south_and_west_in_a_link_and_behind_signs() -> None:
    text = "params=33_51_24.5_S_70_12_55.1_W and -335124.5-0701255.1/"
    assert [(round(spot.lat, 3), round(spot.lon, 3)) for spot in spots(text)] == [(-33.857, -70.215)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "the point is that 52 people came in 13 cars, 5163 of them late",
        "fifty two point five per cent of thirteen point three million",
        "ten degrees in the morning, thirteen degrees at noon",
        "order SE 84067 85596 and 33U 389917 5819701 of another depot",
    ],
)
def test_numbers_that_are_no_place_of_the_person(text: str) -> None:
    elsewhere = watched('[[places]]\nlabel = "home"\nlat = 48.137\nlon = 11.575\nradius_m = 150\n')
    assert [m for m in mentions(Post("1", text), elsewhere) if m.identifier.kind == "coordinates"] == []
