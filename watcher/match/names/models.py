"""The model of a vehicle as its file names it -> every way it is called: C-Klasse for C-Class, 3er for 320d, Golf 7 for Golf VII. Pure.

By hand, from what makers and owners of Europe and America say.
"""

import re
from collections.abc import Iterator

from watcher.match.text import roman

_CLASS = re.compile(r"([A-Z]{1,3})[- ]?(?:class|klasse|klass|klasa|класс)|(?:classe|clase) ([A-Z]{1,3})", re.IGNORECASE)
_ENGINES = "160 180 200 220 250 300 350 400 500 63".split()
_ENGINE = re.compile(r"([A-Z]{1,3}) ?(?:\d{3}|\d\d)(?: ?[a-z]{1,3})?", re.IGNORECASE)
"""Of a class: C220, E 300 d."""
_SERIES = re.compile(r"([1-8])(?:\d\d)[a-z]{0,3}|([1-8])(?:er|[- ]?(?:series|reihe))|serie ([1-8])", re.IGNORECASE)
"""Of BMW: a 320d is a 3 series."""
_ESTATES = ("Avant", "Combi", "Kombi", "Touring", "Variant", "Estate", "SW", "Wagon", "Break", "Sportback", "Caravan")
_BODY = re.compile(
    rf"\s+(?:{'|'.join(_ESTATES)}|Limousine|Saloon|Sedan|Coup[eé]|Cabrio(?:let)?|Convertible|Hatchback)\Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(.+?)\s+(?:mk ?(\d{1,2})|(?!i\Z)([ivx]{1,4})|(\d))", re.IGNORECASE)
_ALSO = {
    "mx-5": ("Miata",), "miata": ("MX-5",), "500": ("Cinquecento",), "cinquecento": ("500",), "niva": ("Нива",), "impreza": ("WRX",), "fiesta": ("Fiest",), "polo": ("Поло",),
    "grand cherokee": ("GC",), "model 3": ("M3",), "model y": ("MY",), "model s": ("MS",), "mustang": ("Stang",), "corvette": ("Vette",), "camaro": ("Maro",), "silverado": ("Silvy",),
}  # fmt: skip


def called(make: str, model: str) -> Iterator[str]:
    """Further names of a model, without the model as it stands."""
    low = make.lower()
    yield from _ALSO.get(model.lower(), ())
    bare = _BODY.sub("", model)
    if bare != model:
        yield bare
        if any(model.lower().endswith(estate.lower()) for estate in _ESTATES):
            yield from (f"{bare} {estate}" for estate in _ESTATES)
    if counted := _COUNTED.fullmatch(bare):
        number = str(roman.value(counted[3].upper())) if counted[3] else counted[2] or counted[4]
        yield from (
            f"{counted[1]} {number}",
            f"{counted[1]} Mk{number}",
            f"{counted[1]} Mk {number}",
            f"Mk{number} {counted[1]}",
        )
    if "mercedes" in low or "benz" in low:
        yield from _of_mercedes(bare)
    if low == "bmw" and (series := _SERIES.fullmatch(bare)):
        number = next(filter(None, series.groups()))
        yield from (
            f"{number}er",
            f"{number} series",
            f"Serie {number}",
            f"{number}er Reihe",
            *re.findall(r"\A\d{3}", bare),
        )


def _of_mercedes(model: str) -> Iterator[str]:
    found = _CLASS.fullmatch(model) or _ENGINE.fullmatch(model)
    if found is None:
        return
    letter = next(filter(None, found.groups()))
    yield from (f"{letter}-Class", f"{letter}-Klasse", f"Classe {letter}", f"Clase {letter}", f"{letter}-класс")
    yield from (f"{letter}{engine}" for engine in _ENGINES)
