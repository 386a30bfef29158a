"""A file that somebody saved -> the documents in it: pages, MHTML, WARC, WACZ, ZIP, text, PDF, office documents, pictures. For the inbox and `scan`.

Rule: nothing is written, followed or fetched, and no archive unpacks to more than `MAX_BYTES`. Raises ExtractError saying what is wrong;
what came before the damage has been given out by then, and counts.
"""

import email
import io
import zlib
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from pathlib import Path
from typing import BinaryIO

from watcher import office
from watcher.errors import ExtractError
from watcher.model import Document

MAX_BYTES = 256 << 20
"""Bytes of everything that one file unpacks to."""
MAX_RECORD = 16 << 20
"""Bytes of one page inside an archive; what is longer is cut and marked as truncated."""
ENCRYPTED = 1
"""The flag of a file in a ZIP archive that needs a password (APPNOTE 4.4.4)."""
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"})
TEXTS = frozenset({".txt", ".md", ".log"})
PAGES = frozenset({".html", ".htm", ".xhtml", ".json", ".xml", ".pdf"})
MESSAGES = frozenset({".mht", ".mhtml", ".eml"})
READABLE = TEXTS | PAGES | office.SUFFIXES | PICTURES
"""What is read of what is attached to a mail; pictures inside it are mostly signatures."""


def documents(path: Path, body: bytes | None = None) -> Iterator[Document]:
    """Every document of a file, in order."""
    name = path.name.lower()
    if name.endswith((".warc", ".warc.gz")):
        with path.open("rb") as stream:
            yield from _warc(stream)
    elif name.endswith(".wacz"):
        yield from _wacz(path)
    elif name.endswith(".zip"):
        yield from _zip(path)
    else:
        yield from _one(Path(name), body if body is not None else _read(path))


def _one(name: Path, body: bytes) -> Iterator[Document]:
    """What a file of one document, or of one MHTML message, holds."""
    if name.suffix in MESSAGES or body[:400].lower().find(b"multipart/related") >= 0:
        yield from _message(body)
    elif name.suffix == ".mbox":
        for message in office.messages(body):
            yield from _message(message)
    elif name.suffix in office.SUFFIXES:
        yield from office.documents(name.suffix, body, MAX_BYTES)
    elif name.suffix in PICTURES:
        yield Document(_seen(body).encode(), content_type="text/plain")
    else:
        office.refuse(body)
        yield Document(body, content_type="text/plain" if name.suffix in TEXTS else "")


def _read(path: Path) -> bytes:
    with path.open("rb") as stream:
        body = stream.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise ExtractError(f"is larger than {MAX_BYTES >> 20} MiB")
    return body


def _warc(stream: BinaryIO, budget: list[int] | None = None) -> Iterator[Document]:
    """The responses of a WARC file (ISO 28500), gzipped or not."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    left = budget if budget is not None else [MAX_BYTES]
    records = ArchiveIterator(stream)
    records.INC_RECORD = (
        ""  # its warning would print what follows a broken record, words of the page, on our standard error
    )
    try:
        for record in records:
            if record.rec_type not in {"response", "resource"}:
                continue
            body = record.content_stream().read(min(MAX_RECORD, left[0]) + 1)
            left[0] -= len(body)
            if left[0] <= 0:
                raise ExtractError(f"unpacks to more than {MAX_BYTES >> 20} MiB")
            headers = dict(record.http_headers.headers) if record.http_headers else {}
            status = record.http_headers.get_statuscode() if record.http_headers else "200"
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            kind = headers.get("Content-Type", record.content_type or "")
            yield Document(body[:MAX_RECORD], url, int(status) if status.isdecimal() else 200, kind, headers, truncated=len(body) > MAX_RECORD)  # fmt: skip
        if records.err_count:
            raise ExtractError("is damaged: a page in it is longer than its record says")
    except (
        ArchiveLoadFailed,
        OSError,
        EOFError,
        ValueError,
        AttributeError,
        TypeError,
        KeyError,
        OverflowError,
        zlib.error,
    ) as error:
        raise ExtractError(f"is no readable WARC file ({type(error).__name__})") from None


def _wacz(path: Path) -> Iterator[Document]:
    """The WARC files inside a WACZ archive (specs.webrecorder.net/wacz)."""
    budget = [MAX_BYTES]
    with office.opened(path, "WACZ archive") as archive:
        names = [n for n in archive.namelist() if n.startswith("archive/") and n.endswith((".warc", ".warc.gz"))]
        if not names:
            raise ExtractError("holds no WARC file: is it a WACZ archive?")
        for name in names:
            if archive.getinfo(name).file_size > MAX_BYTES:
                raise ExtractError(f"unpacks to more than {MAX_BYTES >> 20} MiB")
            with archive.open(name) as stream:
                yield from _warc(io.BytesIO(stream.read(MAX_BYTES)), budget)


def _zip(path: Path) -> Iterator[Document]:
    """The files of a ZIP archive, as phones export a chat: what is text first, then pictures. Others, films and sounds, are left."""
    left, trouble = MAX_BYTES, ""
    with office.opened(path, "ZIP archive") as archive:
        files = [(info, Path(info.filename.lower())) for info in archive.infolist()]
        kinds = (TEXTS | PAGES | MESSAGES | office.SUFFIXES, PICTURES)
        shown = [(info, name) for info, name in files if not name.name.startswith(".")]  # macOS hides twins of all
        found = [(info, name) for kind in kinds for info, name in shown if name.suffix in kind]
        if not found:
            raise ExtractError("holds no text, page or picture")
        if any(info.flag_bits & ENCRYPTED for info, _ in found):
            raise ExtractError("is locked with a password: unpack it first")
        for info, name in found:
            with archive.open(info) as stream:
                body = stream.read(left + 1)
            left -= len(body)
            if left < 0:
                raise ExtractError(f"unpacks to more than {MAX_BYTES >> 20} MiB")
            try:
                yield from _one(name, body)
            except ExtractError as error:
                trouble = trouble or f"holds a file that {error}"
    if trouble:
        raise ExtractError(trouble)


def _message(body: bytes) -> Iterator[Document]:
    """The page of an MHTML file (RFC 2557), as browsers save it; of a mail (RFC 5322) what its heading says, its words, and what is attached to it."""
    message = email.message_from_bytes(body)  # by the lenient policy: the strict one fails on some broken headers
    found, trouble = False, ""
    heading = "" if str(message.get("From")).startswith("<Saved by") else _heading(message)
    if heading:
        yield Document(heading.encode("utf-8", "replace"), content_type="text/plain; charset=utf-8")
    for part in message.walk():
        raw, name = part.get_payload(decode=True), Path(str(part.get_filename() or "").lower())
        if not isinstance(raw, bytes) or not raw.strip():
            continue
        if part.get_content_type() in {"text/html", "application/xhtml+xml", "text/plain"}:
            found = True
            yield _of_part(part, raw)
        elif name.suffix in READABLE and (
            name.suffix not in PICTURES or part.get_content_disposition() == "attachment"
        ):
            try:
                yield from _one(name, raw)
            except ExtractError as error:
                trouble = trouble or f"holds a file that {error}"
    if trouble or not (found or heading):
        raise ExtractError(trouble or "holds no page: is it an MHTML file?")


def _of_part(part: Message, raw: bytes) -> Document:
    kind, charset = part.get_content_type(), part.get_content_charset()
    shown = f"{kind}; charset={charset}" if charset else kind
    return Document(raw, str(part.get("Content-Location") or ""), content_type=shown)


def _heading(message: Message) -> str:
    """What the heading of a mail says of its matter and of who wrote it to whom and when."""
    lines = ((name, str(message.get(name) or "")) for name in ("Subject", "From", "To", "Date"))
    return "\n".join(f"{name}: {_decoded(value)}" for name, value in lines if value)


def _decoded(value: str) -> str:
    """A line of a heading without its encoding (RFC 2047); as it is where that is broken."""
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return value


def _seen(body: bytes) -> str:
    """The words of a picture, by tesseract; needs the `ocr` extra and Debian's tesseract-ocr."""
    try:
        import pytesseract
        from PIL import Image, UnidentifiedImageError
    except ImportError:
        raise ExtractError("is a picture: reading it needs the `ocr` extra (pip install 'doxwatch[ocr]')") from None
    try:
        with Image.open(io.BytesIO(body)) as picture:
            return str(pytesseract.image_to_string(picture, timeout=60))
    except pytesseract.TesseractNotFoundError:
        raise ExtractError("is a picture: reading it needs tesseract (apt install tesseract-ocr)") from None
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, RuntimeError) as error:
        raise ExtractError(f"is no readable picture ({type(error).__name__})") from None
