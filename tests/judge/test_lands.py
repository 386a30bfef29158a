"""Threats against a named person, and what people say of one every day, in the languages beside English, German, French and Spanish."""

from datetime import UTC, datetime

import pytest

from tests.fakes import person
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Post, Threat
from watcher.pipeline import assess

NOW = datetime(2026, 11, 2, tzinfo=UTC)
NAME = "Marlene Oakhurst"
WATCHED = Watchlist(
    (
        person(
            f'codename = "wren"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[names]]\nvalue = "{NAME}"\n[[phones]]\nvalue = "+15415550166"\n'
        ),
    )
)
THREATS = {
    "it": (
        "qualcuno vada a casa di {N} stasera",
        "chi ha l'indirizzo di {N}?",
        "andiamo a trovare {N}, portate le mazze",
        "{N} deve morire",
        "sarebbe un peccato se succedesse qualcosa a {N}",
        "mandate la polizia da {N}, dite che ha un ostaggio",
        "chiamate i carabinieri dicendo che {N} ha una bomba",
        "spacchiamo la faccia a {N}",
        "500 euro a chi trova dove abita {N}",
        "ordinate 20 pizze a {N}",
        "segnalate in massa {N}",
        "so dove vive {N} e stanotte passo",
        "bruciamo la casa di {N}",
    ),
    "pl": (
        "niech ktoś pojedzie do {N} dziś w nocy",
        "kto ma adres {N}?",
        "spalimy dom {N}",
        "{N} powinna zdechnąć",
        "zabiję {N}",
        "byłoby szkoda gdyby coś się stało {N}",
        "dzwońcie na policję że {N} ma zakładnika",
        "wyślijcie jej swat, {N}",
        "500 zł dla tego kto znajdzie gdzie mieszka {N}",
        "zamówcie 20 pizz dla {N}",
        "masowo zgłaszajcie {N}",
        "wiem gdzie mieszka {N}, dziś tam będę",
        "obijemy ryj {N}",
    ),
    "pt": (
        "alguém vá à casa da {N} hoje",
        "quem tem o endereço da {N}?",
        "vamos queimar a casa da {N}",
        "a {N} merece morrer",
        "vou matar a {N}",
        "seria uma pena se acontecesse algo com {N}",
        "liguem para a polícia e digam que {N} tem um refém",
        "500 reais para quem achar onde mora {N}",
        "peçam 20 pizzas para {N}",
        "denunciem em massa {N}",
        "sei onde mora {N}, passo lá hoje à noite",
    ),
    "nl": (
        "iemand moet vanavond langs bij {N}",
        "wie heeft het adres van {N}?",
        "we steken het huis van {N} in brand",
        "{N} moet dood",
        "ik ga {N} vermoorden",
        "zou zonde zijn als er iets gebeurt met {N}",
        "bel de politie en zeg dat {N} een gijzelaar heeft",
        "500 euro voor wie weet waar {N} woont",
        "bestel 20 pizza's voor {N}",
        "rapporteer massaal {N}",
        "ik weet waar {N} woont, ik kom vanavond langs",
    ),
    "sv": (
        "någon borde åka hem till {N} ikväll",
        "vem har adressen till {N}?",
        "vi bränner ner {N}s hus",
        "{N} ska dö",
        "jag ska döda {N}",
        "vore synd om något hände {N}",
        "ring polisen och säg att {N} har gisslan",
        "500 kronor till den som hittar var {N} bor",
        "beställ 20 pizzor till {N}",
        "massanmäl {N}",
        "jag vet var {N} bor, kommer ikväll",
    ),
    "ru": (
        "кто-нибудь съездите к {N} сегодня ночью",
        "у кого есть адрес {N}?",
        "сожжём дом {N}",
        "{N} должна умереть",
        "я убью {N}",
        "будет жаль если что-то случится с {N}",
        "звоните в полицию скажите что {N} взяла заложника",
        "5000 рублей тому кто найдёт где живёт {N}",
        "закажите 20 пицц на {N}",
        "массово кидайте жалобы на {N}",
        "знаю где живёт {N}, сегодня приеду",
    ),
    "bg": (
        "някой да отиде до {N} довечера",
        "кой има адреса на {N}?",
        "ще запалим къщата на {N}",
        "{N} трябва да умре",
        "ще убия {N}",
        "обадете се на полицията че {N} държи заложник",
        "500 лева за който намери къде живее {N}",
    ),
    "uk": (
        "хтось з'їздіть до {N} сьогодні вночі",
        "у кого є адреса {N}?",
        "спалимо хату {N}",
        "я вб'ю {N}",
        "дзвоніть у поліцію що {N} взяла заручника",
    ),
    "da": (
        "nogen burde tage hjem til {N} i aften",
        "hvem har adressen på {N}?",
        "vi brænder {N}s hus ned",
        "jeg slår {N} ihjel",
        "ring til politiet og sig at {N} har et gidsel",
    ),
    "tr": (
        "biri bu gece {N}'un evine gitsin",
        "{N} adresi kimde var?",
        "{N}'un evini yakalım",
        "{N}'u öldüreceğim",
        "polisi arayın {N} rehine aldı deyin",
    ),
    "cs": (
        "ať někdo zajede k {N} dnes v noci",
        "kdo má adresu {N}?",
        "podpálíme dům {N}",
        "zabiju {N}",
        "zavolejte policii že {N} má rukojmí",
    ),
    "ro": (
        "cineva să meargă acasă la {N} diseară",
        "cine are adresa lui {N}?",
        "dăm foc la casa lui {N}",
        "o omor pe {N}",
        "sunați la poliție și spuneți că {N} are un ostatic",
    ),
    "hu": (
        "valaki menjen el {N} házához ma este",
        "kinek van meg {N} címe?",
        "felgyújtjuk {N} házát",
        "megölöm {N}ot",
        "hívjátok a rendőrséget hogy {N} túszt ejtett",
    ),
    "fi": (
        "joku voisi käydä {N}in luona illalla",
        "kenellä on {N}in osoite?",
        "poltetaan {N}in talo",
        "tapan {N}in",
        "soittakaa poliisille että {N}illa on panttivanki",
    ),
}
CALM = {
    "it": (
        "ho visto {N} al mercato ieri",
        "ordiniamo le pizze con {N} stasera",
        "vado a casa di {N} per il compleanno",
        "la polizia ha detto che {N} è in salvo",
        "chi ha letto l'ultimo libro di {N}?",
        "chi conosce la musica di {N}?",
        "andiamo a cena con {N}",
        "chi viene al concerto di {N}?",
        "passate a salutare {N} allo stand",
        "{N} dorme bene nella nuova casa",
        "ricompensa a {N} per il suo lavoro",
    ),
    "pl": (
        "widziałem {N} wczoraj w sklepie",
        "zamówiliśmy pizzę z {N}",
        "{N} napisała świetną książkę",
        "czy ktoś czytał {N}?",
        "policja znalazła rower {N}",
        "kto ma bilety na {N}?",
        "kto zna piosenki {N}?",
        "zadzwońcie do {N} w sprawie zebrania",
        "nagroda za najlepszą książkę dla {N}",
    ),
    "pt": (
        "vi a {N} ontem no mercado",
        "alguém leu o livro da {N}?",
        "vou visitar a {N} no hospital",
        "a casa da {N} é bonita",
        "quem tem o disco da {N}?",
        "quem sabe a letra da {N}?",
        "quem vai ao show da {N}?",
        "alguém conhece os quadros da {N}?",
    ),
    "nl": (
        "ik heb {N} gisteren gezien",
        "iemand het nieuwe boek van {N} gelezen?",
        "we gaan pizza eten met {N}",
        "{N} woont nu in een mooi huis",
        "wie heeft het boek van {N} gelezen?",
        "wie gaat er mee naar {N}?",
        "wie kent de liedjes van {N}?",
        "iemand zin om naar {N} te kijken?",
        "bel {N} even terug",
    ),
    "sv": (
        "såg {N} igår",
        "någon som läst {N}s nya bok?",
        "vi åt pizza med {N}",
        "jag undrar var {N} jobbar nu",
        "vem har läst {N}s bok?",
        "vem vet när {N} spelar?",
        "vem vill följa med till {N}?",
        "ring {N} i morgon",
        "någon som har sett {N} live?",
    ),
    "ru": (
        "видел вчера {N}",
        "кто-нибудь читал новую книгу {N}?",
        "мы с {N} ели пиццу",
        "{N} вчера звонила в полицию из-за соседей",
        "у кого есть книга {N}?",
        "кто знает песни {N}?",
        "кто идёт на концерт {N}?",
        "мы навестили {N} в больнице",
        "позвоните {N} завтра",
    ),
    "bg": (
        "видях {N} вчера",
        "някой чел ли е книгата на {N}?",
        "ядохме пица с {N}",
        "кой има билети за {N}?",
        "кой знае песните на {N}?",
        "обадете се на {N} утре",
        "посетихме изложбата на {N}",
    ),
    "uk": (
        "бачив учора {N}",
        "хтось читав нову книжку {N}?",
        "ми з {N} їли піцу",
    ),
    "da": (
        "så {N} i går",
        "nogen der har læst {N}s nye bog?",
        "vi tog hjem til {N} efter skole",
        "ring til {N} når du kan",
        "jeg slår græsset hos {N}",
        "nogen der vil med til koncert med {N}?",
    ),
    "no": (
        "så {N} i går",
        "noen som har lest boka til {N}?",
        "vi dro hjem til {N}",
        "vi brenner ved hos {N}",
    ),
    "tr": (
        "dün {N}'u gördüm",
        "{N}'un yeni kitabını okuyan var mı?",
        "{N} ile pizza yedik",
        "mangalı yakalım, {N} da geliyor",
        "adresi olan güzel bir kafe, {N} oraya gitti",
    ),
    "cs": (
        "včera jsem viděl {N}",
        "četl někdo novou knihu {N}?",
        "dali jsme si pizzu s {N}",
        "kdo má rád {N}?",
        "volejte prosím {N}",
    ),
    "sk": (
        "včera som videl {N}",
        "čítal niekto knihu {N}?",
    ),
    "ro": (
        "am văzut-o pe {N} ieri",
        "a citit cineva cartea scrisă de {N}?",
        "o să merg la {N} mâine",
        "sunați-o pe {N} mai târziu",
    ),
    "hu": (
        "tegnap láttam {N}ot",
        "olvasta valaki {N} könyvét?",
        "pizzát ettünk {N}tal",
        "valaki menjen el kenyérért, {N} jön vacsorára",
    ),
    "fi": (
        "näin {N}in eilen",
        "onko joku lukenut {N}in kirjan?",
        "söimme pizzaa {N}in kanssa",
        "tapaan {N}in huomenna",
        "tapasin {N}in eilen",
    ),
    "de": (
        "wer hat das Buch von {N} gelesen?",
        "wer kennt die Lieder von {N}?",
        "wer weiß wann {N} auftritt?",
        "ruft {N} bitte zurück",
    ),
    "fr": (
        "qui a lu le livre de {N} ?",
        "qui connaît les chansons de {N} ?",
        "appelez {N} demain",
    ),
    "es": (
        "¿quién ha leído el libro de {N}?",
        "¿quién conoce las canciones de {N}?",
        "vamos a visitar a {N} el domingo",
        "llamad a {N} mañana",
    ),
    "en": (
        "who has read {N}'s book?",
        "who knows the songs of {N}?",
        "call {N} back tomorrow",
        "who is coming to {N}'s party?",
        "anyone seen {N} live?",
        "drop by {N}'s stand at the fair",
    ),
}


def said(sentences: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, sentence) for language, each in sentences.items() for sentence in each]


def threat(sentence: str) -> Threat:
    (finding,) = assess(Post("p", sentence.replace("{N}", NAME)), WATCHED, Ledger(), NOW).findings
    return finding.threat


@pytest.mark.parametrize(("language", "sentence"), said(THREATS))
def test_threats(language: str, sentence: str) -> None:
    assert threat(sentence) != Threat.NONE


@pytest.mark.parametrize(("language", "sentence"), said(CALM))
def test_what_is_said_every_day(language: str, sentence: str) -> None:
    assert threat(sentence) == Threat.NONE
