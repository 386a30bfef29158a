"""An address as people write it in one piece -> its parts, as far as they show: "118 North Hollowmere Road Apt 4, Tarnbrook, OR 97999".

What the file gives as a part stays; only what it lacks is read out of the street or the line.
"""

import re
from dataclasses import dataclass, replace

from watcher.match.places import countries, houses, pasted
from watcher.match.places.highways import is_numbered
from watcher.match.places.roads import POST_BOX
from watcher.match.places.units import FLOOR, is_unit, with_unit
from watcher.match.places.ways import is_generic, says_street, tokens
from watcher.match.text.figures import digits
from watcher.match.text.fold import fold
from watcher.model import Address, Hidden

_NUMBER = r"(?:\d{1,3}-\d{1,4}(?:-\d{1,4})?(?:/[A-Z\d]{1,4}){1,3}\b|\d+\s1/2\b|\d+\s[A-H]\s\d{1,3}(?!\d)|[NSEW]\d{1,3}\s?[NSEW]\d{3,5}|\d+(?:\s?/?\s?(?:bis|ter)\b|\s?/\s?[a-z]\b|[a-z]\b|\s[a-df-mo-rt-vx-z]\b|-[a-z]\b)?(?:\s?[-–/]\s?\d+\s?[a-z]?){0,2})"
"""A house number: 12, 12a, 12 bis, 12-A, 12-14, 12/3/4, 8-2-293/A/45; the letter behind a blank is none of the four directions."""
_SIGN = r"(?:(?:\b(?:house|h|door|plot|villa|lot|block|blk)\b\.?\s*)?(?:\bno|\bnr|\bn[ºo°]|\bn[uú]m|\bn[uú]mero|№|\bsố|\bд|\bдом|\bбуд\.?|\bбудинок|č\.?p|#)[.:]?\s*|\b(?:house|door|plot|lot|blk|block)\.?\s+)?"
"""What may stand before it."""
_LEADING = re.compile(
    rf"{_SIGN}({_NUMBER}),?\s+(?=[^\W\d_]|\d+(?:st|nd|rd|th)\b)(?!(?:de|di|do|of|da|maja|mai|d|mile|acre|hour)\b)",
    re.IGNORECASE,
)
_TRAILING = re.compile(rf"(?<=[^\s,]),?\s+{_SIGN}({_NUMBER})\Z", re.IGNORECASE)
_WITHOUT = re.compile(r"(?<=\w),?\s+(s/n|snc|s\.n\.c\.|б/н)\Z", re.IGNORECASE)
"""A house without a number."""
_ALONE = re.compile(rf"{_SIGN}{_NUMBER}", re.IGNORECASE)
_CHINESE = re.compile(
    r"((?:[^\W\d]*?[市区區县縣郡省都])*)([^\W\d_]{2,}?(?:\d段|\d{1,2}丁目)?)(\d[\d之-]*(?:番地?の?\d{1,4})?)\s?(?:号院?|號|番地?)?"
)
"""Province and town, street and number in one word, as in 北京市朝阳区建国路88号."""
_DAY = re.compile(r"\d{1,2}\.?\s+[^\W\d_]+\s+(?:18|19|20)\d\d\Z")
"""A street may be called by a day: rue du 8 mai 1945."""
_ORDINAL = re.compile(r"\d{1,2}[eaoªº]", re.IGNORECASE)
"""Before a street that has its number behind it: 2e Weteringdwarsstraat 33."""
_BOX = re.compile(POST_BOX, re.IGNORECASE)
_POSTCODE = re.compile(
    rf"(?<![\w-])({countries.LETTERED}|(?:[A-Z]{{1,2}}-)?(?:\d{{5}}-\d{{3,4}}|\d{{4}}-\d{{3}}|\d{{2}}-\d{{3}}|\d{{4}}\s?[A-Z]{{2}}(?![a-z])|\d{{3}}\s\d{{2}}|\d{{4,6}}))(?![\w-])"
)
"""British, Canadian, American and Brazilian, Portuguese, Polish, Dutch, Czech and Swedish postcodes, and those that are figures."""
_LETTERED = re.compile(rf"\b(?:{countries.LETTERED})\b")
"""Four figures beside such a postcode are a house's."""
_REGION = re.compile(r"(?<![\w-])([A-Z]{2,3})\s*\Z")
_BEFORE_CODE = re.compile(r"([A-Z]{1,2})[ -]+(?=\d{4,})")
"""The state or the country before a postcode: OR 97999, D-79999."""
_WITH_FLOOR = re.compile(rf"\s*({_NUMBER})(?:\s*[,;]\s*|\s+[-–]\s+|\s+)(?:{FLOOR.pattern})\s*", re.IGNORECASE)
"""A house number with the floor behind it, in one field: 17, 2nd floor."""
_WITH_MORE = re.compile(rf"\s*({_NUMBER})\s*[,;]\s*(?!\d+\s*[a-z]?\s*\Z).+", re.IGNORECASE)
"""A house number with anything but another one behind its comma."""
_PIECES = re.compile(r"\s*[,;\n|،、，]\s*|\s[-–]\s(?!\d{1,3}[a-z]?(?:[\s,]|\Z))")
MOST_FIGURES = 5
"""Of a house's number that stands alone before its street; six are a postcode."""
LONGEST = 3
"""Figures. A longer number before a name that is no street's is a postcode."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a line says, each "" where it does not."""

    street: str = ""
    house_number: str = ""
    unit: str = ""
    venue: str = ""
    city: str = ""
    region_code: str = ""
    postcode: str = ""
    country: str = ""


def address(item: Address) -> Address:
    """The address with the parts that its venue, its street or its line holds beside what was given."""
    item = _numbered(_housed(item))
    glued = _glued(item.street.reveal()) if not item.house_number else None
    if glued:
        return _placed(_with(replace(item, street=Hidden("")), glued))
    written, unit = with_unit(" ".join(item.street.reveal().split()), numbered=bool(item.house_number))
    street, found = parted(written)
    number = item.house_number.reveal().strip()
    if unit and (found or number):
        item = replace(item, street=Hidden(written), unit=item.unit or Hidden(unit))
    if number and found.lower() == number.lower():
        item = replace(item, street=Hidden(street))
    elif not number and "," in written and any(map(str.isdigit, written)):
        said = _read(written)
        item = _with(replace(item, street=Hidden("")), said) if said.street else item
    elif not number and found:
        item = replace(item, street=Hidden(street), house_number=Hidden(found))
    said = _read(item.line.reveal())
    same = not item.street or fold(said.street) == fold(item.street.reveal())
    return _placed(_with(item, said) if same else item)


def _numbered(item: Address) -> Address:
    """An address whose house number is a number: in figures, and without the floor behind it."""
    number = houses.without_flats(houses.plainly(item.house_number.reveal()))
    floored = _WITH_FLOOR.fullmatch(number) or _WITH_MORE.fullmatch(number)
    return replace(item, house_number=Hidden(floored[1] if floored else number))


_CARE_OF = re.compile(r"\A(?:c/o|care of|chez|bei|p/a|z\.? ?hd\.?)\s+", re.IGNORECASE)


def _housed(item: Address) -> Address:
    """An address whose venue holds a room or the town: Gullwing Lodge (room 12), Tarnbrook."""
    written = item.venue.reveal()
    pieces = [piece for piece in re.split(r"\s*[,;()|]\s*", _CARE_OF.sub("", written.strip())) if piece]
    units, named = [p for p in pieces if is_unit(p)], [p for p in pieces if not is_unit(p)]
    if not named or [written] == named:
        return item
    town = named[1] if len(named) > 1 and not item.city else item.city.reveal()
    return replace(item, venue=Hidden(named[0]), unit=item.unit or Hidden(" ".join(units)), city=Hidden(town))


def _placed(item: Address) -> Address:
    """An address whose town holds its postcode or its region, or whose postcode that of its country or state."""
    city, region, postcode = item.city.reveal().strip(), item.region.reveal().strip(), item.postcode.reveal().strip()
    said = _town([piece for piece in _PIECES.split(city) if piece]) if re.search(r"[\d,]", city) else _Parts(city=city)
    before = _BEFORE_CODE.match(postcode)
    short = _REGION.fullmatch(re.split(r"[,(/]", region)[0].strip())
    code = said.region_code or (short[1] if short else "") or (before[1] if before and len(before[1]) > 1 else "")
    postcode = postcode[before.end() :] if before else postcode or said.postcode
    return replace(
        item,
        city=Hidden(said.city),
        region=Hidden("" if short else region),
        region_code=item.region_code or Hidden(code),
        postcode=Hidden(postcode),
        country=item.country or countries.shown(postcode, code or item.region_code.reveal()),
    )


def _with(item: Address, said: _Parts) -> Address:
    """The address with what a line says, but for what is given."""
    if not any(map(str.isalpha, said.street + said.venue + said.city)):
        return item
    return replace(
        item,
        venue=item.venue or Hidden(said.venue),
        house_number=item.house_number or Hidden(said.house_number),
        street=item.street or Hidden(said.street),
        unit=item.unit or Hidden(said.unit),
        city=item.city or Hidden(said.city),
        region_code=item.region_code or Hidden(said.region_code),
        postcode=item.postcode or Hidden(said.postcode),
        country=item.country or said.country,
    )


def parted(written: str) -> tuple[str, str]:
    """A street and its house number, "" where it shows none: 5 de Mayo, County Road 12 and Calle 45 are names."""
    if _BOX.match(written):
        return written, ""
    if none := _WITHOUT.search(written):
        return written[: none.start()], none[1]
    ahead, behind = _LEADING.match(written), _TRAILING.search(written)
    ahead = None if ahead and behind and _ORDINAL.fullmatch(ahead[1]) else ahead
    if ahead and (_is_named(written[ahead.end() :]) or " " in written[ahead.end() :]):
        return written[ahead.end() :], ahead[1]
    if behind and _is_named(written[: behind.start()]) and not (is_numbered(written) or _DAY.search(written)):
        return written[: behind.start()], behind[1]
    return written, ""


def _is_named(street: str) -> bool:
    """Has it a name beside its word for "street"?"""
    return any(not is_generic(word) for word in street.split())


# --- a line ----------------------------------------------------------------------------------------------------------


def _read(line: str) -> _Parts:
    """What a line says, which may end with its country."""
    rest, country = countries.named(line.strip())
    return replace(_read_within(rest), country=country)


def _read_within(line: str) -> _Parts:
    pieces = [piece for piece in _PIECES.split(pasted.parted(line).strip()) if piece]
    if not pieces:
        return _Parts()
    glued = _glued(pieces[0])
    if glued:
        return glued if glued.city else replace(_town(pieces[1:]), street=glued.street, house_number=glued.house_number)
    pieces = _joined(_cut(pieces[0]) if len(pieces) == 1 else pieces)
    units = [piece for piece in pieces if is_unit(piece)]
    pieces = [piece for piece in pieces if piece not in units]
    at = _street_of(pieces)
    if at is None and len(pieces) == 1 and any(map(str.isdigit, pieces[0])):
        return _Parts()  # it is looked for as it is
    if at is None:
        named = pieces[0] if len(pieces) > 1 and " " in pieces[0] else ""
        return replace(_town(pieces[bool(named) :]), venue=named)
    said, unit = with_unit(pieces[at])
    street, number = parted(said)
    before = [piece for piece in pieces[:at] if not _POSTCODE.search(piece)]
    rest = [piece for piece in pieces if piece not in (*before, pieces[at])]
    if before and not number:  # a house with a name: Rose Cottage, Ballyfinn Road
        number = before.pop()
    return replace(
        _town(rest), street=street, house_number=number, unit=unit or " ".join(units), venue=", ".join(before)
    )


def _glued(piece: str) -> _Parts | None:
    """The parts of an address in one word, as in Chinese."""
    found = None if piece.isascii() else _CHINESE.fullmatch(piece.strip())
    return _Parts(city=found[1], street=found[2], house_number=found[3]) if found else None


def _joined(pieces: list[str]) -> list[str]:
    """Pieces with a number that stands alone beside its street: Via Roma, 5 and 12 bis, rue des Lilas."""
    out: list[str] = []
    for piece in pieces:
        alone = len(out) == 1 and _ALONE.fullmatch(out[-1]) and ("/" in out[-1] or len(digits(out[-1])) <= MOST_FIGURES)
        behind = _ALONE.fullmatch(piece) and len(digits(piece)) <= LONGEST + 1
        if alone or (out and behind and not parted(out[-1])[1] and not is_unit(out[-1])):
            out[-1] += f" {piece}"
        else:
            out.append(piece)
    return out


def _street_of(pieces: list[str]) -> int | None:
    """Which piece is the street, None where none is: Neubaugasse 12 rather than Wien 7."""
    numbered = [(at, *parted(with_unit(piece)[0])) for at, piece in enumerate(pieces)]
    kinds = (
        at for at, street, number in numbered if number and _is_named(street) and any(map(says_street, tokens(street)))
    )
    most = LONGEST + 1 if any(map(_LETTERED.search, pieces)) else LONGEST
    short = (at for at, _, number in numbered if number and ("/" in number or len(digits(number)) <= most))
    first, plain = next(kinds, None), next(short, None)
    if first is not None or plain is not None:
        return plain if first is None else first
    named = (at for at, piece in enumerate(pieces) if any(map(says_street, piece.split())) and _is_named(piece))
    return next(named, 0 if pieces and parted(pieces[0])[1] else None)


def _cut(line: str) -> list[str]:
    """A line without commas, cut behind its street: behind the word for it, or behind the number that follows it."""
    words = line.split()
    number = "" if words[0][:1].isdigit() else parted(line)[1]
    if number and len(re.split(r"\D", number)[0]) <= LONGEST:
        return [line]
    if words[0][:1].isdigit():
        at = next((i for i, word in enumerate(words[2:], 2) if says_street(word)), len(words) - 1)
        while at + 1 < len(words) and is_generic(words[at + 1]):
            at += 1
    else:
        at = next((i for i, word in enumerate(words[1:], 1) if word[:1].isdigit()), len(words) - 1)
    return [" ".join(words[: at + 1]), *([" ".join(words[at + 1 :])] if at + 1 < len(words) else [])]


def _town(pieces: list[str]) -> _Parts:
    """Town, region's code and postcode of what stands behind a street."""
    found = _Parts()
    for piece in pieces:
        code = _POSTCODE.search(piece)
        rest = f"{piece[: code.start()]} {piece[code.end() :]}".strip(" -") if code else piece
        short = _REGION.search(rest)
        town = rest[: short.start()].strip(" -") if short else rest
        found = replace(
            found,
            postcode=found.postcode or (code[1] if code else ""),
            region_code=found.region_code or (short[1] if short else ""),
            city=found.city or town,
        )
    return found
