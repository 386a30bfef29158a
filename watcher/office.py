"""An office document -> its documents: Word, Excel and PowerPoint (ECMA-376), OpenDocument (ISO/IEC 26300), rich text, e-books, mailboxes.

Only text is taken: no macro, link, picture or embedded file. Nothing unpacks to more than the caller allows. Raises ExtractError.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeVar
from xml.parsers import expat

from watcher.errors import ExtractError
from watcher.model import Document

SUFFIXES = frozenset(
    {".docx", ".docm", ".xlsx", ".xlsm", ".pptx", ".pptm", ".odt", ".ods", ".odp", ".epub", ".rtf", ".mbox"}
)
_STRINGS = "xl/sharedStrings.xml"
_PARTS = re.compile(
    rf"{_STRINGS}|content\.xml|word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml"
    r"|ppt/(?:slides|notesSlides)/[^/]+\.xml|xl/worksheets/[^/]+\.xml"
)
"""The files with the words of a document."""
_CHAPTER = re.compile(r".+\.x?html?", re.IGNORECASE)
_BEFORE = {"tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "s": " "}
_AFTER = {"p": "\n", "h": "\n", "tc": "\t", "table-cell": "\t", "c": "\t", "row": "\n", "tr": "\n", "table-row": "\n"}
"""What stands for an element where it starts, and where it ends, by its local name."""


def documents(suffix: str, body: bytes, most: int) -> Iterator[Document]:
    """What a file of such a suffix says; its XML unpacks to so many bytes at most."""
    if suffix == ".rtf":
        yield _text(_of_rtf(body))
    elif suffix == ".epub":
        yield from (Document(part, content_type="text/html") for part in _parts(body, _CHAPTER, most).values())
    else:
        parts = _parts(body, _PARTS, most)
        strings = _written(parts.pop(_STRINGS, b"<sst/>"), _Strings()).strings
        yield _text("\n".join("".join(_written(part, _Words(strings)).out) for part in parts.values()))


def _text(text: str) -> Document:
    return Document(text.encode("utf-8", "replace"), content_type="text/plain; charset=utf-8")


def _parts(body: bytes, wanted: re.Pattern[str], most: int) -> dict[str, bytes]:
    """The files of an archive whose names are wanted, in the order of the archive."""
    found: dict[str, bytes] = {}
    with opened(io.BytesIO(body), "office document") as archive:
        for name in filter(wanted.fullmatch, archive.namelist()):
            with archive.open(name) as stream:
                found[name] = stream.read(most + 1)
            most -= len(found[name])
            if most < 0:
                raise ExtractError("unpacks to too much")
    if not found:
        raise ExtractError("holds no words: is it an office document?")
    return found


@contextmanager
def opened(source: Path | BinaryIO, kind: str) -> Iterator[zipfile.ZipFile]:
    """A ZIP file. Raises ExtractError where it is damaged or none."""
    try:
        with zipfile.ZipFile(source) as archive:
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError, zlib.error) as error:
        raise ExtractError(f"is no readable {kind} ({type(error).__name__})") from None


class _Strings:
    """Collects the texts that the cells of a spreadsheet name by their numbers."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._open: list[str] = []

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        if _local(tag) == "si":
            self._open = []

    def data(self, data: str) -> None:
        self._open.append(data)

    def end(self, tag: str) -> None:
        if _local(tag) == "si":
            self.strings.append("".join(self._open))


class _Words:
    """Collects the words of a document; a cell may name one of the texts that several share."""

    def __init__(self, strings: list[str]) -> None:
        self.out: list[str] = []
        self._strings, self._named = strings, False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        self._named = (name == "c" and attributes.get("t") == "s") or (self._named and name == "v")
        self.out.append(_BEFORE.get(name, ""))

    def data(self, data: str) -> None:
        number = int(data) if self._named and data.isdecimal() else -1
        self.out.append(self._strings[number] if 0 <= number < len(self._strings) else data)

    def end(self, tag: str) -> None:
        self.out.append(_AFTER.get(_local(tag), ""))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


_Target = TypeVar("_Target", _Strings, _Words)


def _written(xml: bytes, target: _Target) -> _Target:
    """The target once it has heard a whole file. Entities of its own are refused: an office document has none, and they may unpack to anything."""
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = target.start, target.end
    parser.CharacterDataHandler, parser.EntityDeclHandler = target.data, _refuse_entity
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise ExtractError(f"holds broken XML (line {error.lineno})") from None
    return target


def _refuse_entity(*_: object) -> None:
    raise ExtractError("declares entities, as no office document does")


_TOKEN = re.compile(
    r"\\'(?P<byte>[0-9a-fA-F]{2})|\\u(?P<code>-?\d{1,5}) ?(?:\\'[0-9a-fA-F]{2}|\?)?|\\(?P<word>[a-z]{1,32})(?:-?\d{1,10})? ?"
    r"|\\(?P<sign>[^a-z])|(?P<open>\{)|(?P<shut>\})|[\r\n]+|(?P<text>[^\\{}\r\n]+)"
)
_BREAKS = {"par": "\n", "line": "\n", "row": "\n", "cell": "\t", "tab": "\t"}
_UNSEEN = frozenset({"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "themedata", "datastore"})
_SIGNS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\", "-": ""}


def _of_rtf(body: bytes) -> str:
    """The words of rich text (RTF 1.9.1): control words are left out, and groups that nobody sees."""
    if not body.startswith(b"{\\rtf"):
        raise ExtractError("is no rich text")
    out, unseen = list[str](), [False]
    for token in _TOKEN.finditer(body.decode("latin-1")):
        if token["open"]:
            unseen.append(unseen[-1])
        elif token["shut"]:
            unseen = unseen[:-1] or [False]
        elif token["word"] in _UNSEEN or token["sign"] == "*":
            unseen[-1] = True
        elif not unseen[-1]:
            out.append(_shown(token))
    return "".join(out)


def _shown(token: re.Match[str]) -> str:
    if token["byte"]:
        return bytes.fromhex(token["byte"]).decode("cp1252", "replace")
    if token["code"]:
        return chr(int(token["code"]) % 0x10000)
    return _BREAKS.get(token["word"] or "", "") or _SIGNS.get(token["sign"] or "", "") or token["text"] or ""


_BEGINS = re.compile(rb"^From [^\n]*\n", re.MULTILINE)


def messages(body: bytes) -> Iterator[bytes]:
    """The messages of a mailbox (RFC 4155), each behind a line "From ..."."""
    starts = list(_BEGINS.finditer(body))
    if not starts:
        raise ExtractError("holds no message: is it a mailbox?")
    for at, start in enumerate(starts):
        yield body[start.end() : starts[at + 1].start() if at + 1 < len(starts) else len(body)]


_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "is an old Word, Excel or Outlook file: save it as .docx, .xlsx or .eml"),
    (b"7z\xbc\xaf", "is a 7z archive: unpack it first"),
    (b"Rar!", "is a RAR archive: unpack it first"),
    (b"\x1f\x8b", "is packed by gzip: unpack it first"),
    (b"PK\x03\x04", "is a ZIP archive by another name: give it the ending .zip"),
)
_HEAD = 1024
"""Bytes of a file that tell whether it is text."""
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"%PDF-")
"""What a text in UTF-16 and a PDF begin with."""


def refuse(body: bytes) -> None:
    """Raises ExtractError for what is no text at all, which would be read as an empty page."""
    for begins, why in _FOREIGN:
        if body.startswith(begins):
            raise ExtractError(why)
    if b"\0" in body[:_HEAD] and not body.startswith(_MARKS):
        raise ExtractError("is no text, page or document that can be read")
