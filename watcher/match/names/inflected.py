"""A word as it is declined -> the words that it may be declined from: Zielińskiego is Zieliński, na Żółwiowej lies ulica Żółwiowa.

`bases` are of any word; each is as good as one slip. `cases` tell more of a name of several words: where all are declined in one case, nobody else is
meant, whatever each of them might be alone. Jana Dudka is Jan Dudek's, and Marty Klenowskiej Marta's, though Marty is a name of its own.

Source: the declension tables of grammars of each language, singular, for names of persons and of streets.
"""

from collections.abc import Iterator

from watcher.match.text.fold import fold

MIN_STEM, MIN_NAME_STEM = 3, 2
"""Letters before an ending, and before one of a name."""
_ALL = {
    "pl": (
        "a -, ka ek, ca iec, ła eł, la el, ra er, iego i, ego y, ego e, y a, i ia, ii ia, ji ja, li la, gi ga, zki zka, łki łka, nki nka, rki rka, lki lka, jki jka, śki śka, dki dka, tki tka, bki bka, pki pka, iej a, ej a",
        "owi -, kowi ek, cowi iec, łowi eł, lowi el, emu y, iemu i, emu e, cie ta, dzie da, rze ra, ce ka, dze ga, le ła, ie a, i ia, ii ia, ji ja, li la, iej a, ej a",
        "em -, iem -, kiem ek, cem iec, łem eł, lem el, im i, ym y, ą a",
        "ie -, rze r, u -, ku ek, cu iec, le ł, le eł, lu el, cie t, dzie d, im i, ym y, cie ta, dzie da, rze ra, ce ka, dze ga, le ła, ie a, ii ia, ji ja, li la, iej a, ej a",
        "a -, ka ek, ca iec, ła eł, la el, iego i, ego y, ę a, e a, ą a",
    ),
    "cs": (
        "a -, ka ek, la el, ra er, ca ec, še š, že ž, če č, ře ř, je j, ce c, ce ec, y a, ého ý, ího í, é á, e a, i e",
        "ovi -, kovi ek, lovi el, ovi a, u -, ku ek, ši š, ži ž, či č, ři ř, ji j, ému ý, ímu í, ě a, e a, ce ka, ze ha, ře ra, é á, i e",
        "em -, kem ek, lem el, cem ec, ým ý, ím í, ou a, ou á, í e, om -, kom ok, kom ek",
        "ovi -, kovi ek, ovi a, u -, ku ek, ém ý, ím í, ě a, e a, ce ka, ze ha, ře ra, é á, i e, om ý",
        "a -, ka ek, la el, še š, že ž, če č, ře ř, je j, u a, ého ý, ou á, u e, i e, ú á",
        "ej á, y a",
        "ej á, e a, ke ka",
    ),
    "hr": (
        "a -, a o, ka ak, ca ac, ra ar, og i, oga i, ega i, e a",
        "u -, u o, ku ak, cu ac, om i, ome i, emu i, i a, oj a",
        "om -, em -, om o, kom ak, cem ac, im i, om a, o a",
        "a -, a o, ka ak, ca ac, og i, u a, o a",
    ),
    "ru": (
        "а -, я й, я ь, ка ок, ка ек, ца ец, ла ел, етра ётр, ого ий, ого ый, ого ой, ы а, и а, и я, ой а, ой ая, ей я, ей а",
        "у -, ю й, ю ь, ку ок, ку ек, цу ец, лу ел, етру ётр, ому ий, ому ый, ому ой, е а, е я, ии ия, ой а, ой ая, ей я, ей а",
        "ом -, ем -, ем й, ем ь, ым -, им -, ком ок, ком ек, цом ец, лом ел, етром ётр, им ий, ым ый, ым ой, ой а, ою а, ей я, ей а, ой ая, ою ая, ею я",
        "е -, е й, е ь, ке ок, ке ек, це ец, ле ел, етре ётр, ом ий, ом ый, ом ой, ии ий, е а, е я, ии ия, ой а, ой ая, ей а",
        "а -, я й, я ь, ка ок, ка ек, ца ец, ла ел, етра ётр, ого ий, ого ый, ого ой, у а, ю я, ую ая, юю яя",
    ),
    "uk": (
        "а -, я й, я ь, а о, ка ок, ця ець, ла ел, ого ий, и а, і я, ї я, ої а, ої я, і а",
        "ові -, еві -, еві й, еві ь, ові о, у -, ю й, ю ь, ку ок, цю ець, ому ий, і а, ї я, ій а, і я",
        "ом -, ем -, єм й, ем ь, ом о, им -, ком ок, цем ець, им ий, ою а, ею я, єю я, ею а",
        "ові -, еві й, еві ь, ові о, і -, ї й, ому ий, ім ий, і а, ї я, ій а",
        "а -, я й, я ь, а о, ка ок, ця ець, ого ий, у а, ю я",
    ),
    "ru in Latin letters": (
        "a -, ya y, ka ok, tsa ets, la el, ogo iy, ogo y, ogo ii, y a, i a, oy a, oi a, oj a, ei a, ey a",
        "u -, yu y, ku ok, omu iy, omu y, omu ii, e a, oy a, oi a, oj a",
        "om -, em -, ym -, im iy, im y, ym y, im ii, oy a, oi a, oj a",
        "u a, uyu aya, yu ya, a -, ogo iy, ogo y",
    ),
    "lt": (
        "o as, io is, čio tis, džio dis, aus us, io ys, čio tys, os a, ės ė",
        "ui as, iui is, čiui tis, džiui dis, ui us, iui ys, čiui tys, ai a, ei ė",
        "ą as, į is, į ys, ų us, ą a, ę ė",
        "u as, iu is, čiu tis, umi us, iu ys, čiu tys, e ė",
    ),
    "lv": (
        "a s, ņa nis, ļa lis, ša sis, ša tis, ža zis, ža dis, ja is, ra ris, as a, es e",
        "am s, im is, um us, ai a, ei e",
        "u s, i is, u us, u a, i e",
    ),
    "is": ("s -, ar -, ar ur, s ur, s l, dóttur dóttir, u a", "i -, syni son, u -, dóttur dóttir, i ur, u a"),
    "el": ("η ης, ου ος, α ας, ή ής, ού ός, ά άς, ας α, ης η, ής ή, άς ά", "η ης, ο ος, α ας, ή ής, ό ός, ά άς"),
}  # fmt: skip
"""Endings and what they are declined from, a case each, of languages that decline every word of a name."""
_LAST = (
    "sen nen, sella nen, sellä nen, selle nen, selta nen, seltä nen, seen nen, sessa nen, sessä nen, sesta nen, sestä nen, lla -, llä -, lle -, lta -, ltä -, ssa -, ssä -, sta -, stä -, "
    "nkaan ngas, nkaalla ngas, nkaalle ngas, nkaalta ngas, nkaassa ngas, nkaasta ngas, nkaaseen ngas, "
    "ale -, ile -, ele -, ule -, aga -, iga -, ega -, uga -, alt -, ilt -, elt -, ult -, "
    "nak -, nek -, val -, vel -, ban -, ben -, nál -, nél -, tól -, től -, ról -, ről -, hoz -, hez -, höz -, ért -, "
    "nun -, nün -, nın -, nin -, nda -, nde -, ndan -, nden -, yla -, yle -, dan -, den -"
)
"""Endings of Finnish, Estonian, Hungarian and Turkish, which decline the last word alone; shorter ones are family names of their own."""
LAST_ONLY = 1
"""The bit of the languages that decline the last word alone."""

_MORE = (
    "ami -, eva a, ova a, iej ia, ij a, iy a, im -, n -, llan lta, mman mpa, ngan nka, nnan nna, nnan nta, rran rta, oji a, oju a, oyi a, oyu a, owi o, oy aya, "
    "ами -, а ая, ая а, ей ая, ием ий, ию ий, ия ий, ой ый, ом а, ую а, ью ь, ію ій, ія ій, ієм ій"
)
"""Endings of streets, of plurals, and of letters that are transcribed in several ways."""
_TOWNS = (
    "owie owo, owa owo, owie ów, owa ów, owem ów, owu ów, dzi dź, cach ce, cach ca, ich ie, zi ź, niu ń, nia ń, niem ń, nie no, nie na, icích ice, icím ice, ově ov, íně ín, ske sko, sku sko, "
    "ові ів, ова ів, єві їв, єва їв, ці ка, зі га, ngissä nki, ngissa nki, ngistä nki, ngista nki, ngin nki, eella e, eellä e, eessa e, eessä e, eelta e, eeltä e, "
    "ből -, ból -, iuje ius, iaus ius, uje us, yje is, iuose iai, oje a, ėje ė, ului -, sse -"
)
"""Endings of towns where somebody lives, or comes from: w Krakowie, у Києві, Helsingissä, Vilniuje."""
_FONDLY = (
    "ito o, ito -, ita a, ita -, itos os, cito -, cita -, inho o, inho -, inha a, inha -, inhos os, zinho -, zinha -, zão -, ão o, uccio o, uccia a, chen -, chen e, chen a, lein -, lein a, tje -, pje -, sje s, "
    "usia a, usia ia, usiu -, uś -, unia a, unia ia, eczka ka, ulka a, ička a, ička -, ečka ka, inečka a, íček ík, ušek -, uța a, cik -, cık -, çik -, cuk -, ciğim -, cığım -, cska -, cske -, "
    "ochka a, ochka ya, echka a, echka ya, enka a, enka ya, ushka a, yushka ya, "
    "очка а, ечка я, енька а, енька я, онька а, онька я, ушка а, юшка я, усик -, усь -, уся а, ичка а, інка а, че -, чо -, άκης ος, άκης ης, ούλα α, ίτσα α, ούλης ος, άκο ος"
)
"""What fond forms of given names end with in Spanish, Portuguese, Italian, German, Dutch, Slavic languages, Romanian, Turkish, Hungarian and Greek: Carlitos,
Paulinha, Леночка. Endings that make names of their own (Martina, Hanneke) are none.
"""
_HONOURED = "bhai -, bhaiya -, ben -, behn -, ji -, saab -, saheb -, sahib -, garu -, didi -"
"""What Indian given names have behind them out of respect: Rajeshbhai, Hetalben, Sunilji."""
_WOMEN = (*(f"{e}a" for e in ("ov", "ev", "in", "yn")), *(f"{e}а" for e in ("ов", "ев", "ёв", "ин", "ын", "їн")))
_THEMSELVES = (*_WOMEN, "ski", "cki", "ски", "цки")
"""How names end that stand for themselves: Ivana Petrova is rather a woman than somebody's of Ivan Petrov, and Klenowski is not Klenowska's."""
_OF_BOTH = frozenset({"ra", "la"})
"""Endings that make Alexander's of Alexander, and a woman's name: only a second word shows which."""
_NEUTER = "a o, u o, em o, ě o, е о, у о, ом о, і о"
"""Endings of towns that are called like Brno: too short for words of any length."""
Cases = dict[str, int]
"""Words that one may be declined from, with a bit for each case of each language."""


def _table() -> dict[str, list[tuple[str, int]]]:
    out: dict[str, list[tuple[str, int]]] = {}
    tables = [
        (_LAST, LAST_ONLY),
        *((rules, 2 << n) for n, rules in enumerate(sum(_ALL.values(), ()))),
        (_MORE, 0),
        (_TOWNS, 0),
        (_FONDLY, 0),
        (_HONOURED, 0),
    ]
    for rules, bit in tables:
        for rule in rules.split(", "):
            ending, base = rule.split()
            out.setdefault(ending, []).append((base.strip("-"), bit))
    return out


_ENDINGS = _table()


def _sizes() -> dict[str, tuple[int, ...]]:
    out: dict[str, set[int]] = {}
    for ending in _ENDINGS:
        out.setdefault(ending[-1], set()).add(len(ending))
    return {last: tuple(sorted(sizes)) for last, sizes in out.items()}


_SIZES = _sizes()
"""How long the endings are that have the same last letter."""


def _declined(word: str, stem: int) -> Iterator[tuple[str, str, int]]:
    """Each ending of a word behind at least so many letters, with the word that it may be declined from, and its case."""
    most = len(word) - stem
    for size in _SIZES.get(word[-1:], ()):
        if size > most:
            return
        ending = word[-size:]
        for base, bit in _ENDINGS.get(ending, ()):
            yield ending, word[:-size] + base, bit


def bases(word: str) -> Iterator[str]:
    """What a word in small letters may be declined from, without itself; where only one letter tells, it is a slip like any other."""
    for ending, base, bit in _declined(word, MIN_STEM):
        if ending not in _OF_BOTH and (len(ending) > 1 or not bit or not ending.isascii()):
            yield base


def is_declined(word: str, base: str) -> bool:
    """May a word, such as a town's name in a sentence, be declined from another one?"""
    wanted = fold(base)
    return any(fold(other) == wanted for _, other, _ in _declined(word.lower(), MIN_STEM))


def declined(word: str, language: str) -> Iterator[str]:
    """The forms of a town's name in one of the languages of the tables: Praze, Prahy and Prahou of Praha."""
    low = word.lower()
    for rule in ", ".join((*_ALL.get(language, ()), _TOWNS, _NEUTER)).split(", "):
        ending, base = rule.split()
        base = base.strip("-")
        if low.endswith(base) and len(low) - len(base) >= MIN_NAME_STEM:
            yield low[: len(low) - len(base)] + ending


def cases(word: str) -> Cases:
    """What a word in small letters may be declined from as a name, with the cases."""
    out: Cases = {}
    for _, base, bit in () if word.endswith(_THEMSELVES) else _declined(word, MIN_NAME_STEM):
        if bit:
            out[base] = out.get(base, 0) | bit
    return out
