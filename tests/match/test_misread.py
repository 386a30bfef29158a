"""Texts whose bytes were read in the wrong encoding."""

import pickle

import pytest

from tests.fakes import person
from watcher.match import Watchlist, mentions
from watcher.match.disguises.misread import MOST, Misread
from watcher.match.text.views import View
from watcher.model import Post

HEAD = 'codename = "p"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n'
MAIL = '[[emails]]\nvalue = "quill.tidewater@example.org"\n'


def watched(name: str, house: str, street: str, city: str) -> Watchlist:
    lives = f'[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\ncity = "{city}"\n'
    return Watchlist((person(f'{HEAD}[[names]]\nvalue = "{name}"\n{lives}{MAIL}'),))


WATCHED = {
    "de": watched("Jörg Süßebier", "94", "Mühlgäßchen", "Köln"),
    "cs": watched("Jiří Dvořáček", "94", "Křížová", "Břeclav"),
    "pl": watched("Michał Wołek", "94", "Źródlana", "Łódź"),
    "tr": watched("Ayşe Yıldızoğlu", "94", "Çiçekçi Sokağı", "İzmir"),
    "ru": watched("Игорь Соколовский", "94", "улица Садовая", "Казань"),
    "el": watched("Γιώργος Παπαδάκης", "94", "Αγίου Νικολάου", "Πάτρα"),
    "ja": watched("田中みさき", "94", "桜通り", "長野市"),
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "JÃ¶rg SÃ¼ÃŸebier"),
        ("de", "JÃ–RG SÃœÃŸEBIER"),
        ("de", "jÃ¶rg sÃ¼ÃŸebier"),
        ("de", "JÃƒÂ¶rg SÃƒÂ¼ÃƒÅ¸ebier"),
        ("de", "J├╢rg S├╝├ƒebier"),
        ("de", "J√∂rg S√º√üebier"),
        ("de", "J÷rg Sⁿ▀ebier"),
        ("de", "Jцrg SьЯebier"),
        ("de", "Jˆrg S¸ﬂebier"),
        ("de", "MÃ¼hlgÃ¤ÃŸchen 94"),
        ("cs", "Jiøí Dvoøáèek"),
        ("cs", "JiÅ™Ã­ DvoÅ™Ã¡Ä\x8dek"),
        ("pl", "Micha³ Wo³ek"),
        ("pl", "MichaÅ‚ WoÅ‚ek"),
        ("tr", "Ayþe Yýldýzoðlu"),
        ("ru", "Èãîðü Ñîêîëîâñêèé"),
        ("ru", "йЗПТШ уПЛПМПЧУЛЙК"),
        ("ru", "РЎРѕРєРѕР»РѕРІСЃРєРёР№ Р\x98РіРѕСЂСЊ"),
        ("ru", "óëèöà Ñàäîâàÿ, 94"),
        ("el", "Ãéþñãïò ÐáðáäÜêçò"),
        ("ja", "ç”°ä¸\xadã\x81¿ã\x81•ã\x81\x8d"),
    ],
)
def test_what_was_read_in_a_wrong_encoding(language: str, text: str) -> None:
    told = f"look: {text} !"
    found = [m for m in mentions(Post("1", told), WATCHED[language]) if m.part != "fragment"]
    assert {m.identifier.kind for m in found} <= {"name", "address"}
    assert [m for m in found if told[m.start : m.end].strip() in text]


@pytest.mark.parametrize(
    "text", ["São João d'Ávila é à beira-mar", "Größe, Füße, Ölkännchen", "Ещё раз об этом", "«CAFÉ» – ½ prix"]
)
def test_what_is_read_right_means_itself(text: str) -> None:
    assert all(mentions(Post("1", text), watchlist) == () for watchlist in WATCHED.values())
    assert all(watchlist.misread.undone(View(text)) is None for watchlist in WATCHED.values())


def test_many_words_are_looked_for_in_the_commonest_way() -> None:
    many = Misread(f"Sü{'abcdefghij'[n % 10]}{n}" for n in range(MOST + 1))
    few = Misread(["Süßebier"])
    assert [one.undone(View("J√∂rg S√º√üebier")) is None for one in (many, few)] == [True, False]
    seen = many.undone(View("SÃ¼a10"))
    assert seen is not None
    assert seen.text == "Süa10"
    assert "Sü" not in repr(many)
    with pytest.raises(TypeError):
        pickle.dumps(few)


def test_half_a_character_beside_it() -> None:
    found = mentions(Post("1", "\ud83d İ JÃ¶rg SÃ¼ÃŸebier"), WATCHED["de"])
    assert [m.identifier.kind for m in found] == ["name"]
