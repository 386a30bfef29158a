"""A given or a family name alone counts beside another detail of the same person, in several languages, but where it is somebody else's or a street's."""

from datetime import UTC, datetime

import pytest

from tests.match.test_written import person
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Post
from watcher.pipeline import assess

NOW = datetime(2026, 11, 28, tzinfo=UTC)
PEOPLE = (
    (
        "Thorben Wickenhäuser",
        "Autohaus Brettschneider",
        ("23a", "Am Fliederhang", "Oberkessach"),
        (
            "der Wickenhäuser vom Autohaus Brettschneider",
            "Wickenhäuser wohnt Am Fliederhang",
            "Thorben, Autohaus Brettschneider",
            "Herr Wickenhäuser aus Oberkessach",
        ),
        (
            "Peter Wickenhäuser arbeitet beim Autohaus Brettschneider",
            "peter wickenhäuser vom autohaus brettschneider",
            "Die Wickenhäuser Straße in Oberkessach wird gesperrt",
            "Autohaus Brettschneider, Inh. Thorben Krüger",
            "Wickenhäuser Bräu, Oberkessach",
        ),
    ),
    (
        "Marisol Tenbrook-Hale",
        "Kestrel Point Veterinary Clinic",
        ("2217", "Wexcombe Avenue", "Dunmere Falls"),
        (
            "the Tenbrook-Hale girl lives on Wexcombe Ave",
            "Tenbrook-Hale works at Kestrel Point Vet Clinic",
            "marisol from kestrel point vet clinic",
            "Ms Tenbrook-Hale, Dunmere Falls",
        ),
        (
            "Marisol Hernandez from Kestrel Point Vet Clinic",
            "Dr. Marisol Vega at Kestrel Point Vet Clinic saved my dog",
            "Tenbrook Street in Dunmere Falls is closed",
            "Jordan Tenbrook of Kestrel Point Vet Clinic",
            "Sol rises over Dunmere Falls",
            "Tenbrook Park, Dunmere Falls",
            "Tenbrook & Sons plumbing, Dunmere Falls",
            "inhale, Kestrel Point Vet Clinic",
            "Hale and hearty at Kestrel Point Vet Clinic",
        ),
    ),
    (
        "Solène Aubertin-Kerguelen",
        "Pharmacie du Vieux Lavoir",
        ("14 bis", "impasse des Tisserands", "Plouvernec"),
        (
            "Mme Aubertin-Kerguelen, pharmacie du Vieux Lavoir",
            "Solène de la pharmacie du Vieux Lavoir",
            "la famille Aubertin de Plouvernec",
            "solène habite impasse des tisserands",
        ),
        ("Solène Marchand, pharmacie du Vieux Lavoir", "rue Aubertin, Plouvernec"),
    ),
    (
        "Íñigo Belastegui Arana",
        "Talleres Goikoetxea",
        ("38", "Calle Fuente del Sauce", "Villarqueña"),
        (
            "el Belastegui de Talleres Goikoetxea",
            "Íñigo, el de Talleres Goikoetxea",
            "Íñigo vive en la calle Fuente del Sauce",
        ),
        ("Íñigo Errejón visita Talleres Goikoetxea", "plaza Arana, Villarqueña", "Arana gana en Villarqueña"),
    ),
    (
        "Żaneta Krzywonos",
        "Piekarnia Pod Kasztanem",
        ("12", "ul. Brzoskwiniowa", "Dąbrówno"),
        (
            "Żaneta z Piekarni Pod Kasztanem",
            "pracuje tam Krzywonos, ta z Piekarni Pod Kasztanem",
            "Żanetę widziałem w Piekarni Pod Kasztanem",
        ),
        ("Anna Krzywonos, Piekarnia Pod Kasztanem", "Żaneta Nowicka prowadzi Piekarnię Pod Kasztanem"),
    ),
    (
        "Jorrit van der Swaluw",
        "Houthandel Beekdal",
        ("7", "Kievitsbloemstraat", "Oosterwold"),
        (
            "Jorrit werkt bij Houthandel Beekdal",
            "die van der Swaluw van Houthandel Beekdal",
            "meneer Van der Swaluw woont in de Kievitsbloemstraat",
            "jorrit woont in de kievitsbloemstraat",
            "familie Swaluw, Oosterwold",
        ),
        ("Jorrit Bakker werkt bij Houthandel Beekdal",),
    ),
    (
        "Ingalill Fjällström",
        "Solbackens Bageri",
        ("4", "Ängsviolvägen", "Tjärnby"),
        (
            "Ingalill på Solbackens Bageri",
            "Fjällström jobbar på Solbackens Bageri",
            "fru Fjällström i Tjärnby",
            "Ingalill bor på Ängsviolvägen",
        ),
        ("Sven Fjällström på Solbackens Bageri",),
    ),
    (
        "Ginevra Santalucia",
        "Officina Bergonzi",
        ("21", "Via dei Glicini", "Montelupo"),
        (
            "Ginevra dell'Officina Bergonzi",
            "la Santalucia lavora all'Officina Bergonzi",
            "la signora Santalucia di Montelupo",
            "Ginevra abita in via dei Glicini",
        ),
        ("Ginevra Moretti lavora all'Officina Bergonzi", "Piazza Santalucia, Montelupo"),
    ),
    (
        "Tamsin Okonjo-Vale",
        "Harrow & Pike Solicitors",
        ("9", "Larkspur Close", "Netherby"),
        (
            "tamsin at harrow & pike solicitors",
            "Okonjo-Vale's office is Harrow & Pike Solicitors",
            "Tamsin on Larkspur Close",
            "saw Tamsin O. at Harrow & Pike Solicitors",
            "the Okonjo-Vales of Larkspur Close",
            "Ms Okonjo-Vale in Netherby",
        ),
        ("Tamsin Greig was at Harrow & Pike Solicitors", "Vale of Netherby walk"),
    ),
    (
        "Марина Кудрявская",
        "Кафе Ландыш",
        ("15", "улица Кленовая", "Озёрск"),
        (
            "Марина из кафе Ландыш",
            "Кудрявская работает в кафе Ландыш",
            "Кудрявскую видели на Кленовой улице",
            "марина живёт на улице Кленовой",
            "Маринку из кафе Ландыш знаете?",
        ),
        ("Марина Петрова из кафе Ландыш",),
    ),
    (
        "Benedikt Ahlers-Moor",
        "Stadtbücherei Wildau",
        ("3", "Kiefernstieg", "Wildau"),
        (
            "Benedikt aus der Stadtbücherei Wildau",
            "der Ahlers-Moor wohnt im Kiefernstieg",
            "Herr Ahlers-Moor, Kiefernstieg",
            "benedikt, kiefernstieg",
        ),
        ("Benedikt Krause, Kiefernstieg", "Moor und Heide bei Wildau"),
    ),
    (
        "Aoife Ní Dhubhghaill",
        "Ballycastle Credit Union",
        ("2", "Sycamore Drive", "Ballynahone"),
        ("Aoife in Ballycastle Credit Union", "aoife from ballycastle credit union", "Aoife's on Sycamore Drive"),
        ("Aoife Murphy from Ballycastle Credit Union",),
    ),
    (
        "Mateus Albuquerque Pinhal",
        "Padaria Aurora",
        ("88", "Rua das Camélias", "Vila Serena"),
        (
            "Mateus da Padaria Aurora",
            "o Pinhal da Padaria Aurora",
            "o Mateus mora na Rua das Camélias",
            "seu Albuquerque, Rua das Camélias",
        ),
        ("Mateus Ferreira da Padaria Aurora",),
    ),
)


def watched(name: str, firm: str, home: tuple[str, str, str]) -> Watchlist:
    house, street, city = home
    lives = f'[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\ncity = "{city}"\n'
    return Watchlist([person(f'[[names]]\nvalue = "{name}"\n[[workplaces]]\nvalue = "{firm}"\n{lives}')])


def told(text: str, watchlist: Watchlist) -> bool:
    return bool(assess(Post("1", text), watchlist, Ledger(), NOW).findings)


@pytest.mark.parametrize(
    ("name", "firm", "home", "theirs", "others"), PEOPLE, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_name_alone(
    name: str, firm: str, home: tuple[str, str, str], theirs: tuple[str, ...], others: tuple[str, ...]
) -> None:
    watchlist = watched(name, firm, home)
    assert [text for text in theirs if not told(text, watchlist)] == []
    assert [text for text in others if told(text, watchlist)] == []


def test_a_name_alone_says_nothing() -> None:
    watchlist = watched(
        "Marisol Tenbrook-Hale", "Kestrel Point Veterinary Clinic", ("2217", "Wexcombe Avenue", "Dunmere Falls")
    )
    assert not told("Marisol called, and so did Ms Tenbrook's mother", watchlist)


def test_a_relative_alone() -> None:
    kin = '[[relatives]]\nname = "Gwendal Aubertin"\nrelation = "brother"\n[[relatives]]\nname = "Rose Marin"\n'
    lives = '[[addresses]]\nhouse_number = "14"\nstreet = "impasse des Tisserands"\ncity = "Plouvernec"\n'
    watchlist = Watchlist([person('[[names]]\nvalue = "Solène Kerguelen"\n' + kin + lives)])
    assert told("son frère Gwendal habite impasse des Tisserands", watchlist)
    assert told("Gwendal, impasse des Tisserands", watchlist)
    assert told("sa mère Rose habite impasse des Tisserands", watchlist)
    assert not told("une rose de l'impasse des Tisserands", watchlist)
    assert not told("Rose, impasse des Tisserands", watchlist)


def test_a_street_of_one_word_beside_a_name() -> None:
    watchlist = watched("Benedikt Ahlers-Moor", "Stadtbücherei Wildau", ("3", "Kiefernstieg", "Wildau"))
    assert told("Kiefernstieg, Wildau", watchlist)
    assert not told("im Kiefernstieg wird gebaut", watchlist)
    assert not told("Kiefernstieg 8, Wildau", watchlist)


@pytest.mark.parametrize(
    ("name", "firm", "text"),
    [
        ("ليلى الحمداني", "صيدلية النور", "ليلى تشتغل في صيدلية النور"),
        ("נועה שטרנברג", "מאפיית הלחם הטוב", "נועה עובדת במאפיית הלחם הטוב"),
        ("Марина Кудрявская", "Кафе Ландыш", "марина работает в кафе ландыш"),
        ("Gülşah Karabulutoğlu", "Yıldız Eczanesi", "Gülşah Yıldız Eczanesi'nde çalışıyor"),
        ("Kővári Boglárka", "Zöld Levél Patika", "Boglárka a Zöld Levél Patikában dolgozik"),
        ("Δέσποινα Καλλιγέρη", "Φαρμακείο Ροδιά", "η Καλλιγέρη δουλεύει στο Φαρμακείο Ροδιά"),
    ],
)
def test_in_scripts_without_capitals_and_with_endings(name: str, firm: str, text: str) -> None:
    assert told(text, Watchlist([person(f'[[names]]\nvalue = "{name}"\n[[workplaces]]\nvalue = "{firm}"\n')]))


def test_finnish_names_whose_consonants_change() -> None:
    watchlist = Watchlist([person('[[names]]\nvalue = "Aino Kettukangas"\n')])
    assert told("Ainon Kettukankaan osoite", watchlist)
    assert told("Aino Kettukankaalle", watchlist)


def test_an_author_of_that_name_is_somebody_else() -> None:
    watchlist = watched("Marisol Tenbrook", "Kestrel Point Clinic", ("2217", "Wexcombe Avenue", "Dunmere Falls"))
    text = "Kestrel Point Clinic saved my dog"
    assert not assess(Post("1", text, author="Marisol"), watchlist, Ledger(), NOW).findings
    assert assess(Post("1", text, title="Marisol"), watchlist, Ledger(), NOW).findings


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Sarah ist auf der Hauptstraße hingefallen", False),
        ("Frau Schmidt, Hauptstraße", False),
        ("Sarah wohnt in der Hauptstraße", True),
        ("Sarah Hauptstraße 5", True),
    ],
)
def test_many_a_sarah_walks_down_the_main_street(text: str, counts: bool) -> None:
    home = '[[addresses]]\nhouse_number = "5"\nstreet = "Hauptstraße"\ncity = "Neustadt"\n'
    assert told(text, Watchlist([person('[[names]]\nvalue = "Sarah Schmidt"\n' + home)])) is counts
