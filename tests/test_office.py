"""Office documents, mails and what is attached to them give their words; what is no text is refused instead of read as an empty page."""

import base64
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from watcher import office, saved
from watcher.errors import ExtractError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
T = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
WORD = f"<w:document {W}><w:body><w:p><w:r><w:t>Isolde Fair</w:t></w:r><w:r><w:t>weather</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>118 North</w:t><w:tab/><w:t>Road &amp; more</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
NOTES = f"<w:footnotes {W}><w:footnote><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></w:footnotes>"
SHARED = f"<sst {S}><si><t>Isolde</t></si><si><r><t>118 North </t></r><r><t>Road</t></r></si></sst>"
SHEET = f'<worksheet {S}><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>5415550133</v></c><c t="inlineStr"><is><t>inside</t></is></c><c t="s"><v>7</v></c></row></sheetData></worksheet>'
SLIDE = f"<a:sld {A}><a:p><a:r><a:t>Isolde</a:t></a:r><a:br/><a:r><a:t>Road</a:t></a:r></a:p></a:sld>"
OPEN = f"<o:d xmlns:o='urn:o' {T}><text:h>Title</text:h><text:p>Isolde<text:s/><text:span>Fair</text:span>weather<text:line-break/>here</text:p><table:table-row><table:table-cell><text:p>118</text:p></table:table-cell></table:table-row></o:d>"
CHAPTER = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Isolde</p></body></html>"
RICH = (
    r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Pad;}\f0\fs24 Isolde Fair\'77eather\par 118 Rue des \'c9cus\line "
    r"{\b \u1048?\u1074?}\tab a\~b\_c \{x\}{\pict 89504e47}\ul0 end\par}"
)


def packed(**parts: str | bytes) -> bytes:
    """A ZIP archive; double strokes in a name are slashes, single ones points."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return out.getvalue()


Build = Callable[[Callable[[str], bytes]], bytes]
OFFICE: dict[str, Build] = {
    ".docx": lambda written: packed(word__document_xml=written(WORD)),
    ".xlsx": lambda written: packed(xl__sharedStrings_xml=written(SHARED), xl__worksheets__a_xml=written(SHEET)),
    ".odt": lambda written: packed(content_xml=written(OPEN)),
    ".rtf": lambda written: written(RICH),
}
"""What makes a document of its parts, each as somebody writes it."""


def words(tmp_path: Path, name: str, body: bytes) -> list[str]:
    path = tmp_path / name
    path.write_bytes(body)
    return [document.body.decode() for document in saved.documents(path)]


@pytest.mark.parametrize(
    ("name", "body", "said"),
    [
        ("a.docx", packed(word__document_xml=WORD, word__footnotes_xml=NOTES, word__styles_xml="<x>no</x>"), "Isolde Fairweather\n118 North\tRoad & more\n\t\n\na note\n"),
        ("a.DOCM", packed(word__document_xml=WORD), "Isolde Fairweather\n118 North\tRoad & more\n\t\n"),
        ("a.xlsx", packed(xl__sharedStrings_xml=SHARED, xl__worksheets__sheet1_xml=SHEET), "Isolde\t118 North Road\t5415550133\tinside\t7\t\n"),
        ("a.pptx", packed(ppt__slides__slide1_xml=SLIDE), "Isolde\nRoad\n"),
        ("a.odt", packed(content_xml=OPEN, styles_xml="<x>no</x>"), "Title\nIsolde Fairweather\nhere\n118\n\t\n"),
        ("a.epub", packed(OEBPS__one_xhtml=CHAPTER), CHAPTER),
        ("a.rtf", RICH.encode(), "Isolde Fairweather\n118 Rue des Écus\nИв\ta b-c {x}end\n"),
    ],
    ids=["docx", "docm", "xlsx", "pptx", "odt", "epub", "rtf"],
)  # fmt: skip
def test_words(tmp_path: Path, name: str, body: bytes, said: str) -> None:
    assert words(tmp_path, name, body) == [said]


MAIL = """From: =?utf-8?b?SXNvbGRl?= <a@example.net>
To: b@example.net
Subject: =?utf-8?q?Caf=C3=A9?=
Date: Fri, 27 Nov 2026 08:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="B"

--B
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

{words}
--B
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="{name}"
Content-Transfer-Encoding: base64

{attached}
--B
Content-Type: image/png
Content-Disposition: inline; filename="logo.png"
Content-Transfer-Encoding: base64

aGVsbG8=
--B--
"""
HEADING = "Subject: Café\nFrom: Isolde <a@example.net>\nTo: b@example.net\nDate: Fri, 27 Nov 2026 08:00:00 +0000"


def mail(name: str, attached: bytes) -> bytes:
    coded = (base64.b64encode(part).decode() for part in (b"she lives there", attached))
    return MAIL.format(name=name, words=next(coded), attached=next(coded)).encode()


def test_a_mail_and_what_is_attached_to_it(tmp_path: Path) -> None:
    said = words(tmp_path, "a.eml", mail("Her Address.docx", packed(word__document_xml=WORD)))
    assert said == [HEADING, "she lives there", "Isolde Fairweather\n118 North\tRoad & more\n\t\n"]


def test_a_mail_with_what_nobody_can_read(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail("a.docx", b"PK"))
    read = saved.documents(path)
    assert [next(read).body, next(read).body] == [HEADING.encode(), b"she lives there"]
    with pytest.raises(ExtractError, match="holds a file that is no readable office document"):
        next(read)


def test_a_mailbox(tmp_path: Path) -> None:
    one = b"From a@example.net Fri Nov 27 08:00:00 2026\nSubject: =?x-none?q?a?=\n\nfirst\n\n"
    two = b"From b@example.net Fri Nov 27 08:10:00 2026\nSubject: Re\nContent-Type: text/plain\n\n>From here\n"
    assert words(tmp_path, "a.mbox", one + two) == [
        "Subject: =?x-none?q?a?=",
        "first\n\n",
        "Subject: Re",
        ">From here\n",
    ]


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("a.docx", packed(other_xml="<x/>"), "holds no words"),
        ("a.docx", b"no archive", "is no readable office document"),
        ("a.docx", packed(word__document_xml="<w>"), r"holds broken XML \(line 1\)"),
        ("a.docx", packed(word__document_xml='<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "declares entities"),
        ("a.rtf", b"plain", "is no rich text"),
        ("a.mbox", b"plain", "holds no message"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Word, Excel or Outlook file"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "is a 7z archive"),
        ("a.rar", b"Rar!\x1a\x07", "is a RAR archive"),
        ("a.txt.gz", b"\x1f\x8b\x08", "is packed by gzip"),
        ("a.dat", packed(a_txt="x"), "is a ZIP archive by another name"),
        ("a.mp4", b"\0\0\0 ftypisom", "is no text, page or document"),
    ],
)
def test_what_cannot_be_read_says_so(tmp_path: Path, name: str, body: bytes, why: str) -> None:
    with pytest.raises(ExtractError, match=why):
        words(tmp_path, name, body)


@pytest.mark.parametrize("body", ["Isolde".encode("utf-16"), b"%PDF-1.4\n\0", b"plain"])
def test_what_begins_with_its_mark_is_read(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(body)
    assert [document.body for document in saved.documents(path)] == [body]


def test_nothing_unpacks_to_more_than_is_allowed() -> None:
    body = packed(word__document_xml=WORD + " " * 2_000)
    assert list(office.documents(".docx", body, 3_000))
    with pytest.raises(ExtractError, match="unpacks to too much"):
        list(office.documents(".docx", body, 2_000))
