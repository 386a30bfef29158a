"""Roads that have a number and no name -> the other names that they go by: CR 12 for County Road 12, RD 12, US 101, Cra 7, N-340."""

import re
from collections.abc import Iterator

_NUMBERED = tuple(
    (re.compile(shape, re.IGNORECASE), others)
    for shape, others in (
        (
            r"\bstate (?:route|road|highway|hwy|rte) (\d+)\b",
            "SR {0};State Route {0};State Rte {0};State Road {0};State Rd {0};State Highway {0};SH {0};SH{0};State Hwy {0};Route {0};Rte {0};Highway {0}",
        ),
        (
            r"\b(?:county|co\.?) (?:road|route|rd|highway|hwy|rte) (\d+)\b",
            "CR {0};County Road {0};County Rd {0};Co Rd {0};County Route {0};County Rte {0};County Highway {0};County Hwy {0};Cty Rd {0};Cnty Rd {0};C.R. {0}",
        ),
        (
            r"\bU\.?S\.? (?:highway|route|hwy|rte) (\d+)\b",
            "US {0};US Highway {0};US Route {0};Highway {0};Route {0}",
        ),
        (
            r"\A(?:highway|hwy|route|rte)\.? (\d+[a-z]?)\b",
            "Highway {0};Hwy {0};Route {0};Rte {0};US {0};US Highway {0};US Hwy {0};US Route {0};State Route {0};SR {0};State Highway {0};State Hwy {0};SH {0};SH{0}",
        ),
        (
            r"\b(?:farm to market|ranch to market) (?:road )?(\d+)\b",
            "FM {0};RM {0};Farm to Market Road {0};Ranch Road {0}",
        ),
        (
            r"\b(?:route|rte)\.? (?:départementale|departementale|dép\.?) (\d+[a-z]?)\b|\bR?\.?D\.?\s?(\d+[a-z]?)\b",
            "RD {0};D {0};D{0};RD{0};Route Départementale {0};Rte Dép {0};Départementale {0}",
        ),
        (
            r"\b(?:route|rte)\.? (?:nationale|nat\.?) (\d+[a-z]?)\b|\bRN\s?(\d+[a-z]?)\b",
            "RN {0};N {0};N{0};RN{0};Route Nationale {0};Rte Nat {0};Nationale {0}",
        ),
        (r"\Abundesstra(?:ß|ss)e (\d+[a-z]?)\b|\AB ?(\d+[a-z]?)\Z", "B {0};B{0};Bundesstraße {0};Bundesstr {0}"),
        (
            r"\A(?:carretera|ctra\.?) (?:nacional )?N[ -]?(\d+)\b|\AN-(\d+)\Z",
            "N-{0};Carretera N-{0};Ctra N-{0};Carretera Nacional {0}",
        ),
        (r"\Astrada statale (\d+)\b|\ASS ?(\d+)\Z", "SS {0};Strada Statale {0};Statale {0}"),
        (r"\Astrada provinciale (\d+)\b|\ASP ?(\d+)\Z", "SP {0};Strada Provinciale {0};Provinciale {0}"),
        (r"\b(?:rural route|rural rte|r\.?r\.?) ?#?(\d+)\b", "RR {0};R.R. {0};Rural Route {0};Rural Rte {0}"),
        (r"\b(?:carrera|cra|kra)\.? (\d+ ?[a-z]?)\b", "Carrera {0};Cra {0};Kra {0};Cr {0};Kr {0}"),
        (r"\b(?:calle|cll)\.? (\d+ ?[a-z]?)\b", "Calle {0};Cll {0};Cl {0}"),
        (r"\bdiagonal (\d+ ?[a-z]?)\b", "Diag {0};Dg {0}"),
        (r"\btransversal (\d+ ?[a-z]?)\b", "Transv {0};Tv {0}"),
    )
)
_DIRECTED = re.compile(r"\A(.*\b\d+[a-z]?) (?:north|south|east|west|[nsew])\.?\Z", re.IGNORECASE)


def with_other(street: str, found: re.Match[str], other: str) -> str:
    """The street with another spelling of what was found in it."""
    return street[: found.start()] + other + street[found.end() :]


def numbered(street: str) -> Iterator[str]:
    """A road that has a number and no name: County Road 12, CR 12."""
    for shape, others in _NUMBERED:
        if found := shape.search(street):
            number = next(filter(None, found.groups()))
            yield from (with_other(street, found, other.format(number)) for other in others.split(";"))


def undirected(street: str) -> Iterator[str]:
    """Without the direction in which it runs: Route 46 East."""
    if found := _DIRECTED.match(street):
        yield found[1]


_OF_THE_STATE = re.compile(
    r"(?:interstate|strada (?:statale|provinciale|regionale)|route (?:nationale|départementale)|(?:bundes|landes|kreis)stra(?:ß|ss)e|droga krajowa|estrada nacional|carretera (?:nacional|comarcal)) \d+",
    re.IGNORECASE,
)


def is_numbered(street: str) -> bool:
    """Is it a road that has a number and no name?"""
    return bool(_OF_THE_STATE.fullmatch(street)) or any(shape.fullmatch(street) for shape, _ in _NUMBERED)
