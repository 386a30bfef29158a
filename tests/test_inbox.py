"""The manual inbox: what people save goes the same way, and nothing in the folder can lead out of it."""

import base64
import gzip
import io
import os
import zipfile
from pathlib import Path

import pytest
from aiohttp import web

from tests.fakes import wait
from tests.needed import program
from tests.test_look import ADDRESS, Watch, watch
from tests.test_office import W, packed
from watcher import saved
from watcher.errors import ExtractError
from watcher.model import Alert

PAGE = f"<html><body><h1>thread</h1><p>she lives at {ADDRESS}</p></body></html>"
MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://closed.example/t/1
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B"

------B
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64
Content-Location: https://closed.example/t/1

{base64.b64encode(PAGE.encode()).decode()}
------B
Content-Type: image/png
Content-Transfer-Encoding: base64

aGVsbG8=
------B--
"""
RECORD = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}"
WARC = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: https://closed.example/t/2\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(RECORD)}\r\n\r\n{RECORD}\r\n\r\n".encode()


def wacz() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("archive/data.warc.gz", gzip.compress(WARC))
        archive.writestr("datapackage.json", "{}")
    return out.getvalue()


def pdf(text: str) -> bytes:
    """A PDF of one page, by hand: ISO 32000-1, 7.5."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]  # fmt: skip
    body, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        body
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(body)
    )


def zipped(locked: bool = False) -> bytes:
    """An exported chat."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("sound.opus", b"OggS")
        archive.writestr("__MACOSX/._photo.png", b"\0\5\x16\7")
        archive.writestr(
            "_chat.txt",
            "".join(
                f"[02/03/2024, 08:15:3{n}] Pia: {text}\n" for n, text in enumerate(("hi", f"look: {ADDRESS}", "oh"))
            ),
        )
    body = out.getvalue()
    central = body.rindex(b"PK\x01\x02")
    return body[: central + 8] + bytes([body[central + 8] | locked]) + body[central + 9 :]


def letter(text: str) -> bytes:
    """A Word document of one line."""
    return packed(
        word__document_xml=f"<w:document {W}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"
    )


FILES = {
    "page.html": PAGE.encode(), "page.mhtml": MHTML.encode(), "chat.txt": f"look: {ADDRESS}".encode(), "site.warc": WARC, "site.warc.gz": gzip.compress(WARC), "site.wacz": wacz(),
    "WhatsApp Chat.zip": zipped(), "paper.pdf": pdf(f"see {ADDRESS}"), "Letter.docx": letter(f"see {ADDRESS}"), "mail.eml": f"From: a@example.net\nSubject: {ADDRESS}\n\nsee above\n".encode(),
}  # fmt: skip


async def looked(tmp_path: Path, files: dict[str, bytes]) -> tuple[list[Alert], Path]:
    async with watch(tmp_path, lambda _: web.Response(text=""), "/") as (seen, _):
        return await _put(seen, tmp_path / "inbox", files), tmp_path / "inbox"


async def _put(seen: Watch, inbox: Path, files: dict[str, bytes]) -> list[Alert]:
    inbox.mkdir(exist_ok=True)
    for name, body in files.items():
        (inbox / name).write_bytes(body)
    for path in inbox.iterdir():
        if path.is_file() and not path.is_symlink():
            os.utime(path, (seen.clock[0], seen.clock[0]))
    return await seen.look()


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_is_read(name: str, tmp_path: Path) -> None:
    async def main() -> None:
        alerts, inbox = await looked(tmp_path, {name: FILES[name]})
        assert [a.source for a in alerts if a.type == "watcher.alert.opened"] == ["inbox"]
        assert [p.name for p in (inbox / "done").iterdir()] == [name]

    wait(main())


def test_what_is_no_text_is_set_aside_with_its_reason(tmp_path: Path) -> None:
    async def main() -> None:
        _, inbox = await looked(tmp_path, {"film.mp4": b"\0\0\0 ftypisom" + bytes(400)})
        assert "is no text" in (inbox / "failed" / "film.mp4.why.txt").read_text()

    wait(main())


SHORT = WARC.replace(b"Length: %d" % len(RECORD), b"Length: 60").replace(b"/t/2", b"/t/3")
"""A record that says it is shorter than it is."""


@pytest.mark.parametrize("body", [WARC + SHORT + WARC, WARC + b"what is this\r\n\r\n" + WARC, WARC + SHORT])
def test_a_damaged_archive_is_read_up_to_the_damage_and_prints_nothing_of_it(
    body: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async def main() -> None:
        alerts, inbox = await looked(tmp_path, {"broken.warc": body})
        assert [a.source for a in alerts if a.type == "watcher.alert.opened"] == ["inbox"]
        assert (inbox / "failed" / "broken.warc").read_bytes() == body
        assert "before that was read" in (inbox / "failed" / "broken.warc.why.txt").read_text()

    wait(main())
    out, err = capfd.readouterr()
    assert "Hollowmere" not in out + err


def test_what_cannot_be_read_says_why_and_is_kept(tmp_path: Path) -> None:
    files = {
        "broken.pdf": b"%PDF-1.4\nnothing",
        "empty.html": b"",
        "no.wacz": b"PK\x03\x04nothing",
        "bad.warc": b"WARC/9.9 nothing\r\n\r\n",
        "locked.zip": zipped(locked=True),
        "no.zip": b"PK\x03\x04nothing",
    }

    async def main() -> None:
        _, inbox = await looked(tmp_path, files)
        assert {p.name for p in (inbox / "failed").iterdir()} == {*files, *(f"{name}.why.txt" for name in files)}
        assert "PDF" in (inbox / "failed" / "broken.pdf.why.txt").read_text()
        assert "password" in (inbox / "failed" / "locked.zip.why.txt").read_text()
        assert not (inbox / "done").exists()

    wait(main())


def test_links_pipes_and_folders_are_left_alone(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, lambda _: web.Response(text=""), "/") as (seen, _):
            inbox = tmp_path / "inbox"
            inbox.mkdir()
            (tmp_path / "secret.txt").write_text(ADDRESS)
            (inbox / "link.txt").symlink_to(tmp_path / "secret.txt")
            os.mkfifo(inbox / "pipe.html")
            (inbox / "folder").mkdir()
            (inbox / ".hidden.txt").write_text(ADDRESS)
            alerts = await _put(seen, inbox, {})
            assert not [a for a in alerts if a.source == "inbox"]
            assert (inbox / "link.txt").is_symlink()

    wait(main())


def test_what_cannot_be_moved_away_is_read_once(tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, lambda _: web.Response(), "/") as (seen, _):
            inbox = tmp_path / "inbox"
            inbox.mkdir()
            (inbox / "done").write_text("in the way")
            os.utime(inbox / "done", (0, 0))
            (inbox / "page.html").write_text(PAGE)
            os.utime(inbox / "page.html", (9e9, 9e9))  # from a machine whose clock is ahead
            assert await seen.daemon.inbox.look() == 2  # what is in the way is a file, too
            assert [a.labels for a in await seen.waiting() if a.person == "wren"] == [("home address",)]
            assert await seen.daemon.inbox.look() == 0
            (inbox / "page.html").write_text(PAGE + "more")
            os.utime(inbox / "page.html", (1, 1))
            assert await seen.daemon.inbox.look() == 1

    wait(main())


def test_an_archive_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.wacz"
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: {300 << 20}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n".encode()
    with (
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("archive/a.warc", "w", force_zip64=True) as out,
    ):
        out.write(head)
        for _ in range(300):
            out.write(bytes(1 << 20))
    assert bomb.stat().st_size < 2 << 20
    with pytest.raises(ExtractError, match="MiB"):
        list(saved.documents(bomb))


def test_a_picture_of_words_becomes_an_alert(tmp_path: Path) -> None:
    image, draw, font = (pytest.importorskip(f"PIL.{n}") for n in ("Image", "ImageDraw", "ImageFont"))
    pytest.importorskip("pytesseract")
    program("tesseract", "tesseract-ocr")
    picture, held = image.new("RGB", (1300, 140), "white"), io.BytesIO()
    draw.Draw(picture).text((20, 40), ADDRESS, "black", font.load_default(48))
    picture.save(held, "png")

    async def main() -> None:
        alerts, inbox = await looked(tmp_path, {"seen.png": held.getvalue()})
        assert [a.kinds for a in alerts if a.type == "watcher.alert.opened"] == [("address",)]
        assert [p.name for p in (inbox / "done").iterdir()] == ["seen.png"]

    wait(main())
