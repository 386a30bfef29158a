"""Chat over IRC, against the server of the `irc` package, behind TLS with a certificate of our own."""

import asyncio
import ipaddress
import socket
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import until, wait
from tests.test_look import ADDRESS, Watch, watch
from watcher.crawl import irc as ours
from watcher.errors import Unreachable
from watcher.settings import Chat
from watcher.watch.chats import Chats

if TYPE_CHECKING:
    from watcher.model import Post


def certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    (folder / "c.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "k.pem").write_bytes(secret)
    return folder / "c.pem", folder / "k.pem"


@asynccontextmanager
async def server(folder: Path) -> AsyncIterator[tuple[int, int, ssl.SSLContext]]:
    """The port with TLS, the plain one behind it, and a context that trusts the certificate."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        plain = free.getsockname()[1]
    command = [sys.executable, "-m", "irc.server", "--address", "127.0.0.1", "--port", str(plain)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    await until(lambda: _open(plain))
    cert, key = certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)

    async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        while data := await source.read(4096):
            sink.write(data)
        sink.close()

    async def front(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner, outer = await asyncio.open_connection("127.0.0.1", plain)
        await asyncio.gather(pump(reader, outer), pump(inner, writer), return_exceptions=True)

    tls = await asyncio.start_server(front, "127.0.0.1", 0, ssl=context)
    try:
        yield tls.sockets[0].getsockname()[1], plain, ssl.create_default_context(cafile=str(cert))
    finally:
        tls.close()
        await tls.wait_closed()
        running.kill()
        running.wait()


def _open(port: int) -> bool:
    with socket.socket() as made:
        return made.connect_ex(("127.0.0.1", port)) == 0


def speaker(port: int, nick: str) -> socket.socket:
    made = socket.create_connection(("127.0.0.1", port))
    made.sendall(f"NICK {nick}\r\nUSER {nick} 0 * :x\r\nJOIN #stream\r\n".encode())
    return made


def test_what_is_said_becomes_an_alert_and_a_lost_connection_is_made_again(tmp_path: Path) -> None:
    async def main() -> None:
        async with server(tmp_path) as (port, plain, trust), watch(tmp_path, lambda _: None, "/") as (seen, _):  # type: ignore[arg-type,return-value]
            chat = Chat("stream", ("#stream",), f"127.0.0.1:{port}", tls=True, nick="", egress="direct")
            chats = Chats(seen.daemon.looker)
            health = seen.daemon.looker.health
            chats.start((chat,), (f"127.0.0.1:{port}",), trust)
            await until(lambda: health.get("stream") is not None and health["stream"].state == "clear")
            other = await asyncio.to_thread(speaker, plain, "bob")
            other.sendall(b"PRIVMSG #stream :nice stream\r\nPRIVMSG #stream :she is at " + ADDRESS.encode() + b"\r\n")
            await asyncio.wait_for(_waiting(seen), 10)
            (alert,) = [a for a in await seen.waiting() if a.type == "watcher.alert.opened"]
            assert (alert.source, str(alert.severity)) == ("stream", "high")
            other.close()
            await chats.close()

    wait(main())


async def _waiting(seen: Watch) -> None:
    while not any(a.type == "watcher.alert.opened" for a in await seen.waiting()):
        await asyncio.sleep(0.05)


@pytest.mark.parametrize(("server_", "reason"), [("127.0.0.1:9", "connect"), ("127.0.0.2:6667", "private")])
def test_what_cannot_be_reached_is_blind(server_: str, reason: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with watch(tmp_path, lambda _: None, "/") as (seen, _):  # type: ignore[arg-type,return-value]
            chats = Chats(seen.daemon.looker)
            chats.start((Chat("stream", ("#s",), server_, tls=False, nick="x", egress="direct"),), ("127.0.0.1:9",))
            health = seen.daemon.looker.health
            await until(lambda: "stream" in health and health["stream"].reason == reason)
            await chats.close()

    wait(main())


def test_a_certificate_of_somebody_else_is_refused(tmp_path: Path) -> None:
    async def main() -> None:
        async with server(tmp_path) as (port, _, _):
            chat = ours.Chat(
                f"127.0.0.1:{port}", ["#s"], "x", tls=ssl.create_default_context(), allowed={("127.0.0.1", port)}
            )
            with pytest.raises(Unreachable) as refused:
                await anext(chat.posts())
            assert refused.value.reason == "tls"

    wait(main())


def test_the_server_is_answered_and_asked(tmp_path: Path) -> None:
    """PING gets its PONG, a taken nick another one, RECONNECT ends the connection; JOINs keep their distance."""

    async def main() -> None:
        said: list[str] = []

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b":s 433 * x :in use\r\nPING :abc\r\n:s 366 x #a :end\r\n" + b"x" * 40_000 + b"\r\n")
            writer.write(
                b"@id=7;display-name=Ann;tmi-sent-ts=1700000000000 :ann!a@a PRIVMSG #a :\x01ACTION waves\x01\r\n"
            )
            while line := await reader.readline():
                said.append(line.decode().strip())
                if said.count("JOIN #b") == 2:
                    break
            writer.write(b":s RECONNECT\r\n")
            await writer.drain()
            writer.close()

        listening = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = listening.sockets[0].getsockname()[1]
        chat = ours.Chat(f"127.0.0.1:{port}", ["#a", "#b"], "x", tls=None, allowed={("127.0.0.1", port)})
        posts: list[Post] = []

        async def read() -> None:
            async for post in chat.posts():
                posts.extend([post] if post else [])

        with pytest.raises(Unreachable):
            await read()
        assert [(p.id, p.author, p.text, p.posted_at) for p in posts] == [("7", "Ann", "waves", "2023-11-14T22:13:20Z")]
        assert {"PONG :abc", "NICK x_", "CAP END"} <= set(said)
        assert chat.joined == {"#a"}
        listening.close()

    wait(main())


@given(st.text(max_size=400))
def test_no_line_breaks_the_reader(text: str) -> None:
    line = ours.parse(text)
    if line is not None:
        ours.post(line, 1_700_000_000.0)


def test_a_line_is_taken_apart() -> None:
    line = ours.parse("@a=x\\sy;b :nick!u@h PRIVMSG #c :hello there :)\r\n")
    assert line is not None
    assert (line.command, line.params, line.tag("a")) == ("PRIVMSG", ("#c", "hello there :)"), "x y")
