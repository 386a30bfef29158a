"""Real receivers on loopback: Synapse, the Matrix homeserver, and Prometheus' Alertmanager; what they have after we sent."""

import asyncio
import json
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.alert.test_formats import OPENED
from tests.fakes import free_port
from tests.needed import program, synapse
from watcher.alert.send import Sender, Target
from watcher.watch.ready import connector

pytestmark = pytest.mark.slow
BOOT = 60.0
_HOMESERVER = """
server_name: localhost
report_stats: false
suppress_key_server_warning: true
trusted_key_servers: []
signing_key_path: {folder}/signing.key
media_store_path: {folder}/media
macaroon_secret_key: only for this test
form_secret: only for this test
listeners:
  - {{port: {port}, type: http, bind_addresses: ["127.0.0.1"], resources: [{{names: [client]}}]}}
database: {{name: sqlite3, args: {{database: {folder}/home.db}}}}
enable_registration: true
enable_registration_without_verification: true
rc_message: {{per_second: 1000, burst_count: 1000}}
rc_registration: {{per_second: 1000, burst_count: 1000}}
rc_login: {{address: {{per_second: 1000, burst_count: 1000}}}}
"""


def _ask(url: str, body: Any = None, token: str = "", method: str = "") -> Any:
    data = json.dumps(body).encode() if body is not None else None
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = urllib.request.Request(url, data, headers, method=method or ("POST" if data else "GET"))
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read() or b"null")


@contextmanager
def _running(command: list[str], folder: Path, alive: str) -> Iterator[None]:
    """A server that answers at an address, for as long as the block lasts."""
    with (folder / "out.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        try:
            deadline = time.monotonic() + BOOT
            while True:
                try:
                    with urllib.request.urlopen(alive, timeout=5):
                        break
                except (urllib.error.URLError, ConnectionError):
                    assert process.poll() is None, (folder / "out.log").read_text()[-2000:]
                    assert time.monotonic() < deadline, "it did not start in time"
                    time.sleep(0.2)
            yield
        finally:
            process.terminate()
            process.wait(20)


@contextmanager
def _matrix(folder: Path) -> Iterator[tuple[str, str, str]]:
    """A homeserver with a bot in a room: its address, the room, the bot's token."""
    python, port = synapse(), free_port()
    config = folder / "homeserver.yaml"
    config.write_text(_HOMESERVER.format(port=port, folder=folder))
    command = [str(python), "-m", "synapse.app.homeserver", "-c", str(config)]
    subprocess.run([*command, "--generate-keys"], cwd=folder, check=True, capture_output=True, timeout=120)
    base = f"http://127.0.0.1:{port}"
    with _running(command, folder, f"{base}/_matrix/client/versions"):
        tokens = []
        for name in ("bot", "ann"):
            login = {"username": name, "password": "a long one", "auth": {"type": "m.login.dummy"}}
            tokens.append(_ask(f"{base}/_matrix/client/v3/register", login)["access_token"])
        made = {"preset": "public_chat", "name": "alerts"}
        room = _ask(f"{base}/_matrix/client/v3/createRoom", made, tokens[0])["room_id"]
        _ask(f"{base}/_matrix/client/v3/join/{room}", {}, tokens[1])
        (folder / "ann").write_text(tokens[1])
        yield base, room, tokens[0]


def test_a_matrix_room_shows_each_alert_once_takes_an_answer_and_a_recall(tmp_path: Path) -> None:
    with _matrix(tmp_path) as (base, room, token):
        target = Target("room", "matrix", f"{base}/{room}", token)
        alerts = [replace(OPENED, id=f"{OPENED.incident}.{n}") for n in range(3)]

        async def main() -> None:
            sender = Sender(connector)
            try:
                receipts = [await sender.deliver(target, a, private=True) for a in (*alerts, *alerts)]
                assert receipts[:3] == receipts[3:]
                shown = _ask(f"{base}/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=50", token=token)["chunk"]
                bodies = [e["content"]["body"] for e in shown if e["type"] == "m.room.message"]
                assert len(bodies) == 3
                assert all("Possible" in b for b in bodies)
                assert await sender.answered(target, OPENED.incident, receipts[0], private=True) == ""
                react = {"m.relates_to": {"rel_type": "m.annotation", "event_id": receipts[0], "key": "👍"}}
                ann = (tmp_path / "ann").read_text()
                _ask(f"{base}/_matrix/client/v3/rooms/{room}/send/m.reaction/1", react, ann, "PUT")
                assert await sender.answered(target, OPENED.incident, receipts[0], private=True) == "@ann:localhost"
                assert await sender.recall(target, receipts[1], private=True)
                gone = _ask(f"{base}/_matrix/client/v3/rooms/{room}/event/{receipts[1]}", token=token)
                assert "body" not in gone["content"]
            finally:
                await sender.close()

        asyncio.run(main())


def test_alertmanager_keeps_an_alert_until_it_is_settled(tmp_path: Path) -> None:
    port = free_port()
    (tmp_path / "am.yml").write_text("route:\n  receiver: none\nreceivers:\n  - name: none\n")
    command = [program("prometheus-alertmanager", "prometheus-alertmanager"), f"--config.file={tmp_path}/am.yml", f"--storage.path={tmp_path}/data", f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address="]  # fmt: skip
    base = f"http://127.0.0.1:{port}"
    now = datetime.now(UTC)
    opened = replace(OPENED, at=now, first_seen=now, last_seen=now)
    target = Target("am", "alertmanager", base)

    async def main() -> None:
        sender = Sender(connector)
        try:
            for alert in (opened, replace(opened, id="again", type="watcher.alert.updated")):
                await sender.deliver(target, alert, private=True)
            (held,) = _ask(f"{base}/api/v2/alerts")
            assert held["labels"]["person"] == "wren"
            assert held["status"]["state"] in {"active", "unprocessed"}
            settled = replace(opened, id="end", type="watcher.alert.resolved", at=now + timedelta(milliseconds=1))
            await sender.deliver(target, settled, private=True)
            deadline = time.monotonic() + 10
            while _ask(f"{base}/api/v2/alerts"):
                assert time.monotonic() < deadline
                await asyncio.sleep(0.1)
        finally:
            await sender.close()

    with _running(command, tmp_path, f"{base}/-/ready"):
        asyncio.run(main())
