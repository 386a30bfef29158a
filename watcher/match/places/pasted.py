"""An address as it was pasted -> the same with commas where oneline.py looks for them: what each country puts behind a house without any.

Kossuth utca 4. II/3; No:48 D:5 Konak; 〒150-0041 東京都渋谷区神南1-2-3 メゾン神南201; Unit 5/17 Wattle St.
"""

import re

from watcher.match.places.units import UNITS

_SIGNS = r"\u3040-\u30ff\u3400-\u9fff"
_AMERICAN = "street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|loop|trail|trl"
"""What follows a number of five figures and one word where the number is a house's, and no postcode: 12345 Main Street."""
_REWRITTEN = tuple(
    (re.compile(shape, re.IGNORECASE), instead)
    for shape, instead in (
        (r"[„“”\"«»]", ""),
        (r"(?<=\w)\s+c/o\s+[^,]+", ""),
        (r"(?<=[^\W\d_])\s/\s(?=[^\W\d_])", ", "),
        (r"(?<=\d)\s+(piso\s\d{1,2}(?:\s?[a-z](?![^\W_]))?)(?=\s*(?:,|\Z))", r", \1"),  # an Argentine floor
        (r"(?<=[a-z.])\s+((?:penthouse|ph)(?:\s\w{1,2})?)(?=\s*(?:,|\Z))", r", \1"),
        (r"\A\s*(?:R\.?R\.?|rural route)\s?#?\d+\s*,\s*", ""),  # Canadian
        (rf"\A\s*([{_SIGNS}][^\s,]*\d[^\s,]*)\s+(?=[^\s,])", r"\1, "),  # a Japanese one without its code
        (r"(?<=\d)\.?\s+[IVX]{1,4}\.?\s?em\w*\.?(?:\s?\d{1,3})?\.?(?=,|\Z)", ""),  # a Hungarian floor
        (r"(?<=\d)(?:-(?:[IVX]{1,4}|hs|huis|bel)|\s(?:hs|huis|bg|bov))(?=,|\s|\Z)", ""),  # a Dutch floor
        (r"\s+(#\d{1,3}-\d{1,4}\w?)(?=\s*,|\Z)", r", \1"),  # Singapore
        (
            rf"\A\s*〒?\s*(\d{{3}}-\d{{4}})\s+(?=[{_SIGNS}])(\S+)\s+(\S.*)",
            r"\2, \3, \1",
        ),  # a Japanese one, its house named
        (rf"\A\s*〒?\s*(\d{{3}}-\d{{4}})\s+(?=[{_SIGNS}])(\S+)\s*\Z", r"\2, \1"),
        (rf"(?<=[{_SIGNS}])(\d+[号號])((?:\d+|[一二三四五六七八九十]+)[楼樓层層室座].*)", r"\1, \2"),
        (
            r"(?<=\d)\.?\s+((?:[IVX]{1,4}|fszt|\d{1,2})\.?\s?(?:em(?:elet)?\.?\s?)?/\s?\d{1,3}\.?)(?=,|\Z)",
            r", \1",
        ),  # Hungarian
        (
            r"(\bNo\s?:\s?\d+\S*)\s+((?:D|Daire|K|Kat)\s?:\s?\S+(?:\s(?:D|Daire)\s?:\s?\S+)?)\s*,?\s*",
            r"\1, \2, ",
        ),  # Turkish
        (r"(\d+[号號]院?)((?:\d+[号號]?|[A-Z])[楼樓座栋幢].*)", r"\1, \2"),
        (r"\A香港(?:九龍|新界|香港島)?(?=\S{2})", ""),
        (r"(\s#\s?[\w-]{1,8})\s+(?=[^\W\d_]{2})", r"\1, "),  # New York behind a flat
        (r"\s*\([^)]{2,40}\)(?=\s*(?:,|\Z))", ""),  # a yard, a floor, a province
        (r"(?<=\d)\s?([a-z])/[^\W\d_]{2,}", r"\1"),  # 12 b/Müller
        (r"(?<=\d)/[IVX]+(?:/\d+)?(?=,|\Z)", ""),  # an Austrian stair
        (r"\A\s*\d+/\d+,\s+(?=\d+\w?\s+[^\W\d_])", ""),  # a Scottish flat
        (r"([^,]*\b(?:mah|mahallesi|mh)\.?)\s+(?=[^\W\d_])", r"\1, "),  # a Turkish quarter
        (r"(?<=\d)\s+(?:-\s)?\d{1,2}\.?[ºª]\s?['\"]?\w{0,4}['\"]?\.?(?=,|\Z|\s\d{5})", ""),  # a floor
        (
            rf"\A\s*(\d{{5}}|\d{{3}}\s\d{{2}}|\d{{2}}-\d{{3}})\s+([^\W\d_][\w-]*)\s+(?!(?:{_AMERICAN})\b)(?![^,]*\b(?:apt|unit|suite|ste|(?:{_AMERICAN})\s+\d+)\b)([^,#]*[^\W\d_][^,#]*\s\d+\s?[a-z]?)\Z",
            r"\3, \1 \2",
        ),  # the town first
        (r"(?<=[\w.])\s+(\d{5}\s+[^\W\d_]{2,})", r", \1"),  # a postcode without its comma
        (r"(?<=[^\W\d_]{2}\.)(?=\d)", " "),  # Hauptstr.5
        (r"(?<=\d)\.(?=\s*(?:,|\Z))", ""),  # Kis u. 5.
        (r",\s*(?:оф|офис|эт|этаж|под|подъезд|пом)\.?\s?\d+\w?(?=,|\Z)", ""),
        (r"(?<=\d)\s+H\d{4}\b", ""),  # a Norwegian flat
        (r"(?<=\d)\s+r/c(?:\s\w{1,4}\.?)?(?=\s*(?:,|\Z))", ""),  # a Portuguese ground floor
        (r"(?<=\d)(\s?[a-z])?,?\s+(?:OT|Ortsteil)\s+(?=[^\W\d_])", r"\1, "),  # a German village
        (r"(?<=\w),\s*(?=(?:km|kilómetro)\.?\s?\d)", " "),  # a Spanish road
        (r"(?<=[^\W\d_]),\s*(?=(?:lote|lt|moradia)\.?\s?\d)", " "),  # a Portuguese lot
        (r"(?<=\bbloco\s\w)\s+(?:apto|ap|casa)\.?\s?\d+", ""),  # Brasília
        (rf"(?<=\d)(\s?[a-z])?\.?(?:\s+(?:{UNITS}))+(?=\s*(?:,|\Z)|\s+[^\W\d_]{{3}})", r"\1"),
        (r",?\s+RT\.?\s?\d+\s?/\s?(?:RW\.?\s?)?\d+", ""),  # an Indonesian neighbourhood
        (r"(P\.?\s?O\.?\s?Box\s\d+)-(\d{5})", r"\1, \2"),
        (r",\s*(n\.?º?\s?\d+)\s+casa\s\d+", r", \1"),
        (r"(\bNo\s?[:.]?\s?\d+\S*)\s+(?=[^\W\d_]{3})", r"\1, "),
        (
            r"\A\s*(?:unit|flat|apt|suite|ste|u|#)\.?\s?(\d+\w?)\s?[/–-]\s?(\d+\w?)\s+(?=[^\W\d_])",
            r"Unit \1, \2 ",
        ),  # Australian and Canadian
    )
)


def parted(line: str) -> str:
    """The line with its parts told apart."""
    for shape, instead in _REWRITTEN:
        line = shape.sub(instead, line)
    return re.sub(r",\s*(?=,)", "", line)
