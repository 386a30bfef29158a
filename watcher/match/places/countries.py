"""The end of an address's line -> the country that it names; postcode and state -> the country that they show. Pure.

Only what a country changes in how its addresses are read makes it worth a row: whether a flat stands before or behind a house (houses.py), and
whether people have two family names. A country that is called like its town has none. By hand, by their own names and the English, French, German and Spanish ones.
"""

import re

_NAMES = {
    "AR": "argentina", "AT": "austria österreich autriche", "AU": "australia", "BE": "belgium belgië belgique belgien bélgica", "BO": "bolivia", "BR": "brazil brasil", "BY": "belarus беларусь",
    "CA": "canada", "CH": "switzerland schweiz suisse svizzera", "CL": "chile", "CO": "colombia", "CR": "costa_rica", "CU": "cuba", "CZ": "czech_republic czechia česko česká_republika", "DE": "germany deutschland allemagne alemania",
    "DK": "denmark danmark", "DO": "dominican_republic república_dominicana", "EC": "ecuador", "EE": "estonia eesti", "ES": "spain españa espagne", "FI": "finland suomi", "FR": "france francia",
    "GB": "united_kingdom uk u.k. great_britain england scotland wales northern_ireland", "GR": "greece ελλάδα", "HN": "honduras", "HR": "croatia hrvatska", "HU": "hungary magyarország", "IE": "ireland éire",
    "IS": "iceland ísland", "IT": "italy italia", "KZ": "kazakhstan казахстан", "LT": "lithuania lietuva", "LV": "latvia latvija", "MX": "mexico méxico", "NI": "nicaragua", "NL": "netherlands the_netherlands nederland niederlande holland pays-bas",
    "NO": "norway norge", "NZ": "new_zealand aotearoa", "PE": "peru perú", "PH": "philippines pilipinas", "PL": "poland polska", "PR": "puerto_rico", "PT": "portugal", "PY": "paraguay", "RO": "romania românia",
    "RU": "russia россия russian_federation", "SE": "sweden sverige", "SI": "slovenia slovenija", "SK": "slovakia slovensko", "SV": "el_salvador", "UA": "ukraine україна", "US": "usa u.s.a. us u.s. united_states united_states_of_america",
    "UY": "uruguay", "VE": "venezuela", "ZA": "south_africa",
}  # fmt: skip
_CODES = {name.replace("_", " "): code for code, names in _NAMES.items() for name in names.split()}
_AT_END = re.compile(
    rf"(?:\s*[,;]\s*|\s[-–]\s|(?<=(?-i:[\dA-Z]{{2}}))\s+)({'|'.join(map(re.escape, sorted(_CODES, key=len, reverse=True)))})[\s.]*\Z",
    re.IGNORECASE,
)
"""Behind a comma, a postcode or a state: Ciudad de México is a town."""
_AUSTRALIAN = frozenset("NSW VIC QLD SA WA TAS ACT NT".split())
_BRITISH, _CANADIAN = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}", r"[A-Z]\d[A-Z]\s?\d[A-Z]\d"
LETTERED = f"{_BRITISH}|{_CANADIAN}"
"""Postcodes that are no numbers."""
_SHOWN = tuple(
    (code, re.compile(shape)) for code, shape in (("NL", r"\d{4}\s?[A-Z]{2}"), ("CA", _CANADIAN), ("GB", _BRITISH))
)
"""Countries whose postcodes are like no other's."""
_PREFIXED = frozenset("AT BE CH CZ DE EE LT LV NL SE SI".split())
"""Countries whose code stands before a postcode: LT-09999."""


def named(line: str) -> tuple[str, str]:
    """A line without the country at its end, and that country's code (ISO 3166-1); "" where it names none."""
    found = _AT_END.search(line)
    return (line[: found.start()], _CODES[found[1].lower()]) if found else (line, "")


def shown(postcode: str, region: str) -> str:
    """The country that a postcode and the code of a state, or of the country itself before it, show; "" where they show none."""
    if region in _PREFIXED and postcode.isdigit():
        return region
    if region in _AUSTRALIAN and len(postcode) == 4 and postcode.isdigit():
        return "AU"
    return next((code for code, shape in _SHOWN if shape.fullmatch(postcode)), "")
