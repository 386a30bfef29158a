"""Everyday sentences around a protected person's details: told of, and no threat in any of them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from watcher import people
from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Hidden, Person, Post, Threat, Value
from watcher.pipeline import assess

NOW = datetime(2026, 11, 26, tzinfo=UTC)


def person(name: str, number: str, street: str, city: str, postcode: str, phone: str) -> Person:
    text = f"""codename = "p{phone[1:]}"
[consent]
given_by = "self"
on = 2026-11-01
expires = 2027-10-01
[[names]]
value = "{name}"
[[addresses]]
house_number = "{number}"
street = "{street}"
city = "{city}"
postcode = "{postcode}"
[[phones]]
value = "{phone}"
"""
    return people.read("p.toml", text)


DETAILS = {
    "de": {"A": "Gartenstraße 14, 34117 Kassel", "N": "Thomas Becker", "T": "0561 12345678"},
    "en": {"A": "27 Church Street, Maidstone", "N": "Emily Carter", "T": "07700 900312"},
    "fr": {"A": "33 rue Victor Hugo, 37000 Tours", "N": "Sophie Laurent", "T": "06 39 98 12 34"},
    "es": {"A": "Calle Mayor 8, 28901 Getafe", "N": "Carlos Moreno Ruiz", "T": "699 123 456"},
}
WATCHED = Watchlist(
    (
        person("Thomas Becker", "14", "Gartenstraße", "Kassel", "34117", "+4956112345678"),
        person("Emily Carter", "27", "Church Street", "Maidstone", "ME14 1AA", "+447700900312"),
        person("Sophie Laurent", "33", "rue Victor Hugo", "Tours", "37000", "+33639981234"),
        person("Carlos Moreno Ruiz", "8", "Calle Mayor", "Getafe", "28901", "+34699123456"),
    )
)
SAID = {
    "de": [
        "Die Leitung vor {A} liegt unter der Erde.",
        "Zum Grillen in {A} bitte Streichhölzer und Kohle mitbringen.",
        "Wer beim Skifahren die Knochen bricht, ruft {N} an.",
        "Zum Tennis in {A}: Schläger und Bälle nicht vergessen.",
        "Die Haustür in {A} steht offen, der Handwerker kommt um zehn.",
        "Zwanzig Pizzen für die Feier in {A} bestellt.",
        "Die Polizei fand bei Bauarbeiten in der {A} eine alte Bombe.",
        "Wenn ich {N} sehe, sage ich ihr, dass die Bücher da sind.",
        "Schuss durch die Beine, {N} trifft zum 2:0.",
        "Die Rohre liegen einen Meter unter der Erde, {A}.",
        "Wohnung in der {A} ab sofort zu vermieten, drei Zimmer, Balkon.",
        "Die {A} wird ab Montag gesperrt.",
        "{N} kommt heute um drei vorbei und bringt den Kuchen mit.",
        "{N} hat den Nagel auf den Kopf getroffen.",
        "Wer holt {N} morgen vom Bahnhof ab?",
        "{N} wird nächste Woche operiert, drückt die Daumen!",
        "{N} brennt für seinen Beruf.",
        "Ruft {N} unter {T} an, wenn ihr Karten wollt.",
        "In der {A} hat es gestern gebrannt, die Feuerwehr war schnell da.",
        "Die Polizei sucht Zeugen eines Unfalls vor der {A}.",
        "{N} schlägt im Tennis gut auf.",
        "Flohmarkt {A}, Samstag ab 9 Uhr, alles muss raus.",
        "{N} ist gestern mit dem Messer abgerutscht, jetzt hat er einen Verband.",
        "Das Haus {A} wird abgerissen, da kommt ein Parkplatz hin.",
        "Achtung, {N} hat eine neue Nummer: {T}",
        "{N} macht heute die Bar zu, ihr müsst um zwei raus.",
        "Ich bringe {N} um sieben nach Hause.",
        "{N} und ich schießen gleich ein paar Fotos in der {A}.",
        "Der Schornsteinfeger kommt am Dienstag in die {A}.",
        "Bombenstimmung gestern bei {N}!",
        "{N} soll sich bitte im Büro melden.",
        "Das Amt hat die Fenster in der {A} erneuern lassen.",
        "{N} legt heute Abend auf, Eintritt frei.",
        "Meldet euch bei {N}, Tel. {T}, wenn ihr helfen wollt.",
        "Zum Geburtstag schicken wir {N} Blumen in die {A}.",
        "Bestellung bitte an {A} liefern, danke.",
        "Katze entlaufen in der Nähe der {A}, bitte melden unter {T}.",
        "{N} gewinnt das Turnier, im Finale machte er kurzen Prozess.",
        "Der Handwerker steht morgen um sieben vor der {A}.",
        "{N} sagt, der Umzug war die Hölle.",
        "Paket wurde bei {N} abgegeben, {A}.",
        "Am Wochenende räumen wir den Keller in der {A} aus, wer hilft?",
        "{N} wurde am Knie operiert und liegt noch im Krankenhaus.",
        "Die Bushaltestelle vor der {A} wird verlegt.",
        "{N} ist umgezogen, neue Adresse: {A}.",
        "Rohrbruch in der {A}, bis heute Abend kein Wasser.",
        "Wer kennt einen guten Arzt? {N} hat Rückenschmerzen.",
        "{N} hat uns alle zum Lachen gebracht.",
        "Wir suchen Zeugen: Fahrrad vor der {A} gestohlen.",
        "{N} schneidet morgen die Hecke, es wird laut.",
        "Kindergeburtstag bei {N}: Wir fahren um zwei los.",
        "Besichtigung {A} nur nach Termin, Tel. {T}.",
        "{N} hat das Spiel gedreht und den Gegner vom Platz gefegt.",
        "Im Hof der {A} brennt seit gestern das Licht.",
        "{N} hat gestern im Chor gesungen, wunderschön.",
        "Nachmieter gesucht, {A}, Übernahme der Küche möglich.",
        "{N} lässt ausrichten, dass die Sitzung ausfällt.",
        "Der neue Zaun an der {A} steht endlich.",
        "Schickt {N} bitte die Unterlagen an {A}.",
        "Morgen kommt die Müllabfuhr erst mittags in die {A}.",
    ],
    "en": [
        "Tonight 8pm {A}: bring bats and balls for the cricket practice, bottles of water too.",
        "Acid reflux after dinner at {A}, never again.",
        "Put the salicylic acid on your face before bed, says {N}.",
        "Lights off at {A} for Earth Hour, nobody was in the hall.",
        "{N} will be finished by Friday with the roof at {A}.",
        "Police found an old bomb while digging at {A}; nobody was hurt.",
        "If I see {N} I'll tell her the books are ready.",
        "It would be fun if everyone brought a dish to {N}'s.",
        "Call {T} whenever you like, {N} is happy to help.",
        "Report all leaks at {A} to the caretaker.",
        "The plumber is coming to {A} on Tuesday.",
        "{N} killed it on stage last night.",
        "We are knocking down the wall at {A} next week, sorry for the noise.",
        "Call {N} on {T} if you want tickets.",
        "Open house at {A}, Sunday from two, come and see it.",
        "Somebody left the lights on at {A} all night.",
        "{N} will be at the fair tomorrow, say hi.",
        "The fire at {A} was put out before anyone was hurt.",
        "{N} got hit by a cold and is in bed.",
        "Send flowers to {N} at {A}, she just had the baby.",
        "{N} is dead tired after the move.",
        "Please deliver the sofa to {A}, ring twice.",
        "{N} shoots weddings and portraits.",
        "Police were called to {A} after a car hit a lamp post.",
        "Visit us at {A}, we open at nine.",
        "Drop {N} a line at {T}.",
        "{N} knocked out her third book this year.",
        "I drove past {A} and the roses are lovely.",
        "They are burning leaves again behind {A}.",
        "The council will cut down the tree outside {A}.",
        "{N} broke her leg skiing and will be at home for six weeks.",
        "Does anybody know who is renting {A}? We would love to see it.",
        "Pick up {N} at eight and bring the guitar.",
        "Happy birthday {N}! We'll be at {A} with cake.",
        "Estate sale at {A}: everything must go, tools, knives, garden things.",
        "{N} hit send too early, ignore the first mail.",
        "Watch {N} crush it in the final tonight.",
        "The gas man will be at {A} between ten and two; somebody must let him in.",
        "Lost cat near {A}, please call {T}.",
        "{N} beat the favourite in straight sets.",
        "We are meeting at {N}'s on Saturday, bring a dish.",
        "The bus stop outside {A} is being moved.",
        "{N} has moved, new address: {A}.",
        "Burst pipe at {A}, no water until tonight.",
        "{N} had surgery on her knee and is still in hospital.",
        "Movers will be at {A} at seven sharp.",
        "Who is going to {N}'s leaving party tomorrow?",
        "Viewing of {A} by appointment only, call {T}.",
        "{N} cut the ribbon at the new library.",
        "The choir was great, {N} sang the solo.",
        "We took down the old fence at {A} yesterday.",
        "{N} hung the new paintings in the hall.",
        "Street party outside {A} on Sunday, bring chairs.",
        "{N} is chasing the record this year.",
        "Please post the forms to {N}, {A}.",
        "The chimney at {A} is being swept on Monday.",
        "Thanks to {N} for jumping in when we were short of staff.",
        "They filmed a crime series at {A} last week, fake blood everywhere.",
        "{N} was hunting for a parking space for an hour.",
        "If you want the kittens, ring {N} on {T}.",
        "{N} slashed the prices in her shop.",
        "The alarm at {A} went off again, somebody should look at it.",
        "{N} punched in at nine and left at five.",
        "Snow blocked the drive at {A}; we dug it out.",
        "{N} finished off the cake, of course.",
        "We hit the road at six and pick up {N} on the way.",
        "The baker at {A} sells out by ten, be early.",
    ],
    "fr": [
        "La canalisation devant {A} est sous terre.",
        "Belle maison à vendre, {A}, attention à la marche.",
        "Le portail de {A} ne ferme pas, le réparateur vient demain.",
        "La police a désamorcé une bombe de la guerre près du {A}.",
        "Si je croise {N}, je lui donne les livres.",
        "{N} a mis deux balles dans la lucarne, quel match.",
        "Appartement à louer au {A}, trois pièces, libre de suite.",
        "{N} passe ce soir avec le gâteau.",
        "La boulangerie du {A} ferme en août.",
        "Appelez {N} au {T} pour réserver.",
        "On se retrouve devant le {A} à huit heures.",
        "Le plombier vient mardi au {A}.",
        "{N} tire bien les coups francs.",
        "Incendie au {A} hier soir, personne n'est blessé.",
        "{N} est morte de fatigue après le déménagement.",
        "Livrez le canapé au {A}, merci.",
        "Visite du {A} samedi à dix heures, venez nombreux.",
        "{N} va recevoir ce qu'elle mérite : un prix.",
        "La police cherche des témoins d'un accident devant le {A}.",
        "On envoie des fleurs à {N}, {A}.",
        "{N} brûle les planches au théâtre ce soir.",
        "Ils vont abattre l'arbre devant le {A}.",
        "Qui peut ramener {N} chez elle ce soir ?",
        "Chat perdu près du {A}, appelez le {T}.",
        "{N} a battu la favorite en deux sets.",
        "Fuite d'eau au {A}, pas d'eau jusqu'à ce soir.",
        "{N} a été opérée du genou, elle est encore à l'hôpital.",
        "Les déménageurs seront au {A} à sept heures.",
        "{N} a déménagé, nouvelle adresse : {A}.",
        "Vide-grenier devant le {A} dimanche.",
        "{N} coupe la haie demain, il y aura du bruit.",
        "Le facteur a laissé le colis chez {N}, {A}.",
        "Le ramoneur passe lundi au {A}.",
        "{N} a chanté le solo, magnifique.",
        "Envoyez les papiers à {N}, {A}.",
        "Qui va au pot de départ de {N} demain ?",
        "{N} a cassé les prix dans sa boutique.",
        "On a tourné une série policière au {A}, du faux sang partout.",
        "L'alarme du {A} a encore sonné, quelqu'un devrait regarder.",
        "{N} a fini le gâteau, bien sûr.",
        "La neige bloque la porte du {A}.",
    ],
    "es": [
        "La tubería de {A} está bajo tierra.",
        "La puerta de {A} está abierta hasta las ocho.",
        "Cuidado con las velas en la fiesta de {A}.",
        "La policía encontró una bomba antigua en las obras de {A}.",
        "Si veo a {N} le doy los libros.",
        "Vamos a quemar la falla delante de {A}.",
        "Piso en alquiler en {A}, tres habitaciones, libre ya.",
        "{N} viene esta noche con la tarta.",
        "La panadería de {A} cierra en agosto.",
        "Llamad a {N} al {T} para reservar.",
        "{N} lo rompió anoche en el concierto.",
        "Quedamos en {A} a las ocho.",
        "El fontanero viene el martes a {A}.",
        "{N} dispara bien las faltas.",
        "Incendio en {A} anoche, sin heridos.",
        "{N} está muerto de cansancio tras la mudanza.",
        "Entregad el sofá en {A}, gracias.",
        "Visita de {A} el sábado a las diez, venid todos.",
        "{N} va a recibir lo que merece: un premio.",
        "La policía busca testigos de un accidente delante de {A}.",
        "Mandamos flores a {N}, {A}.",
        "{N} quemó todos sus apuntes al acabar los exámenes.",
        "Van a talar el árbol delante de {A}.",
        "¿Quién puede llevar a {N} a casa esta noche?",
        "Gato perdido cerca de {A}, llamad al {T}.",
        "{N} venció al favorito en dos sets.",
        "Quedamos el sábado en casa de {N}, cada uno trae algo.",
        "Fuga de agua en {A}, sin agua hasta la noche.",
        "A {N} lo operaron de la rodilla y sigue en el hospital.",
        "Los de la mudanza estarán en {A} a las siete.",
        "{N} se ha mudado, nueva dirección: {A}.",
        "Mercadillo delante de {A} el domingo.",
        "{N} corta el seto mañana, habrá ruido.",
        "El cartero dejó el paquete en casa de {N}, {A}.",
        "El deshollinador pasa el lunes por {A}.",
        "{N} cantó el solo, precioso.",
        "Enviad los papeles a {N}, {A}.",
        "{N} reventó los precios en su tienda.",
        "Rodaron una serie policíaca en {A}, sangre falsa por todas partes.",
        "La alarma de {A} volvió a sonar, alguien debería mirarlo.",
        "{N} se acabó la tarta, claro.",
        "La nieve bloquea la puerta de {A}.",
        "{N} golpea bien la pelota.",
    ],
}


@pytest.mark.parametrize(("language", "said"), [(language, said) for language, texts in SAID.items() for said in texts])
def test_everyday_talk_is_no_threat(language: str, said: str) -> None:
    findings = assess(Post("p", said.format(**DETAILS[language])), WATCHED, Ledger(), NOW).findings
    assert [finding.threat for finding in findings] == [Threat.NONE]


def test_a_town_that_is_part_of_a_firm_is_no_second_detail() -> None:
    worker = person("Thomas Becker", "14", "Gartenstraße", "Kassel", "34117", "+4956112345678")
    watched = Watchlist([replace(worker, workplaces=(Value(Hidden("Nordhafen Spedition"), "work"),))])

    def found(text: str) -> int:
        return len(assess(Post("p", text), watched, Ledger(), NOW).findings)

    assert found("Nordhafen Spedition Kassel sucht Fahrer") == 0
    assert found("er arbeitet bei Nordhafen Spedition in Kassel") == 1
