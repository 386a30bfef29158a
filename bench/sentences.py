"""Addresses as people say them in a sentence, in 14 languages: "hij woont aan de ... in ...", "the house is number 38 on ...".

    python bench/sentences.py [--seed 11] [--persons 60] [--errors 20]

Persons are those of bench/third.py; each sentence once as written and once in small letters. Counts posts with a finding whose mentions
include the address. Needs Faker.
"""

import argparse
import random
from collections import Counter

from persons import make
from third import NOW

from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Post
from watcher.pipeline import assess

SENTENCES = {
    "en": ("she lives at {num} {street}", "he lives on {street} in {city}", "{name} stays in {city}, on {street}", "the house is number {num} on {street}", "go to {street} {num}, ask for {name}", "it's the {num} {street} one",
           "home is {num}, {street}, {city} {plz}", "used to be {street}, now she is in {city} at number {num} of {street}"),
    "de": ("sie wohnt in der {street} {num}", "er wohnt in {city} in der {street}", "am {street} {num} in {plz} {city}", "die Adresse ist {street} Nr. {num}", "{name} aus {city}, {street}", "in der {street}, Hausnummer {num}"),
    "fr": ("elle habite au {num} {street}", "il habite {street} à {city}", "son adresse : {num}, {street}, {plz} {city}", "c'est au {num} de la {street}", "chez {name}, {street}, {city}"),
    "es": ("vive en {street}, {num}", "vive en {street} de {city}", "su casa está en {street} número {num}", "la dirección es {street} nº {num}, {plz} {city}"),
    "it": ("abita in {street} {num}", "abita in {street}, a {city}", "l'indirizzo è {street} n. {num}, {plz} {city}", "sta in {street} al numero {num}"),
    "nl": ("ze woont op de {street} {num}", "hij woont aan de {street} in {city}", "adres: {street} {num}, {plz} {city}"), "pl": ("mieszka na {street} {num}", "mieszka w {city} przy {street}"),
    "sv": ("hon bor på {street} {num}", "han bor i {city} på {street}"), "da": ("hun bor på {street} {num}", "han bor i {city} på {street}"), "no": ("hun bor i {street} {num}", "han bor i {city}, i {street}"),
    "fi": ("hän asuu {street} {num}", "osoite on {street} {num}, {plz} {city}"), "pt": ("ela mora na {street}, {num}", "ele mora na {street} em {city}", "o endereço é {street} n.º {num}, {plz} {city}"),
    "cz": ("bydlí na {street} {num}", "bydlí v {city} na {street}"), "hu": ("itt lakik: {street} {num}", "{city}, {street} {num}."), "ro": ("locuiește pe {street} {num}", "stă în {city}, pe {street} nr. {num}"),
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--persons", type=int, default=60)
    parser.add_argument("--errors", type=int, default=0)
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)
    made = [make(chance, number) for number in range(chosen.persons)]
    watchlist = Watchlist(tuple(person for person, _, _ in made))
    seen: Counter[bool] = Counter()
    missed: list[str] = []
    for person, _, language in made:
        home = person.addresses[0]
        parts = {
            "num": home.house_number.reveal(), "street": home.street.reveal(), "city": home.city.reveal(), "plz": home.postcode.reveal(), "name": person.names[0].value.reveal(),
        }  # fmt: skip
        for sentence in SENTENCES.get(language[:2], SENTENCES["en"]) + SENTENCES["en"]:
            for text in (sentence.format(**parts), sentence.format(**parts).lower()):
                findings = assess(Post("p", text), watchlist, Ledger(), NOW).findings
                found = any(
                    f.person == person.codename and any(m.identifier.kind == "address" for m in f.mentions)
                    for f in findings
                )
                seen[found] += 1
                missed += [] if found else [text]
    print(f"{seen[True] / seen.total():.4f} of {seen.total()} sentences found")
    for text in chance.sample(missed, min(chosen.errors, len(missed))):
        print("  missed", repr(text))


if __name__ == "__main__":
    main()
