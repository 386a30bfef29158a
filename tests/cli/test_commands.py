"""The commands as a user runs them: real processes, the contract's JSON and exit codes."""

import asyncio
import gzip
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from tests.fakes import PERSON, laboratory, served, until, wait
from watcher.cli import COMMANDS, init, main, worst

TOP = Path(__file__).parents[2]
Run = Callable[..., Awaitable[subprocess.CompletedProcess[str]]]


def watcher(*arguments: str, folder: Path | None = None, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "watcher", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        input=given,
        check=False,
        timeout=60,
    )


@pytest.fixture
def people(tmp_path: Path) -> Path:
    folder = tmp_path / "people"
    folder.mkdir()
    today = datetime.now(UTC).date()
    text = PERSON.replace("2026-11-01", str(today)).replace("2027-10-30", str(today + timedelta(days=300)))
    (folder / "wren.toml").write_text(text)
    (folder / "wren.toml").chmod(0o600)
    return folder


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = watcher(command, "--help")
    assert done.returncode == 0
    assert f"example: watcher {command}" in done.stdout


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; from watcher.__main__ import main\ntry:\n    sys.argv = ['watcher', '--help']; main()\nexcept SystemExit: pass\nprint(sorted({'aiohttp','apscheduler','structlog','rapidfuzz','selectolax','asyncio'} & set(sys.modules)), file=sys.stderr)"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stderr.strip() == "[]"
    )


def test_a_fault_of_the_program_says_where_and_quotes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["check", "--config", "Fairweather\0"]) == 70
    )  # which no command line can say, and nothing looks out for
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(
        r"watcher: a fault of the program \(ValueError at .*config\.py:\d+.*\); please report it\n", err
    )


def test_scan_speaks_the_contract(people: Path, tmp_path: Path) -> None:
    rows = [
        {"id": "p1", "text": "she is at 118 North Hollowmere Road. somebody shoot her", "thread": "t"},
        {"id": "p2", "text": "nice weather", "thread": "t"},
        {"text": "fairmaiden had a good stream"},
        {"text": "call (541) 555-0133"},
    ]
    posts = tmp_path / "posts.jsonl"
    posts.write_text("".join(json.dumps(r) + "\n" for r in rows))
    done = watcher("scan", "--people", str(people), "--json", "--exit-code", str(posts))
    assert done.returncode == 1
    assert "\r" not in done.stdout
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(r["post"], r["severity"], r["threat"]) for r in lines] == [
        ("p1", "critical", "explicit"),
        (f"{posts}#4", "medium", "none"),
    ]
    (mention,) = lines[0]["mentions"]
    assert rows[0]["text"][mention["start"] : mention["end"]] == "118 North Hollowmere Road"
    assert set(mention) == {"kind", "label", "field", "start", "end", "similarity", "via"}
    assert watcher("scan", "--people", str(people), "--exit-code", "-", given='{"text": "nothing"}\n').returncode == 0


def test_scan_reads_pages_texts_folders_and_archives(people: Path, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    page = '<html id="XF"><body><article class="message message--post" data-author="a" data-content="post-1"><div class="message-body"><div class="bbWrapper">912-44-0817</div></div></article></body></html>'
    (folder / "a.html").write_text(page)
    (folder / "b.txt").write_text("copperlynx88 is Isolde Fairweather")
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}".encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-11-22T00:00:00Z\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    (folder / "c.warc.gz").write_bytes(gzip.compress(head.encode() + answer + b"\r\n\r\n"))
    done = watcher("scan", "--people", str(people), "--json", str(folder))
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["mentions"][0]["kind"] for line in done.stdout.splitlines()] == [
        "national_id",
        "handle",
        "national_id",
    ]


def test_scan_reads_a_chat_message_by_message(people: Path, tmp_path: Path) -> None:
    chat = "".join(
        f"02/03/2024, 08:1{n} - {who}: {said}\n"
        for n, (who, said) in enumerate((("Pia", "hi"), ("Bo", "Isolde Fairweather is copperlynx88"), ("Pia", "oh")))
    )
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "chat.txt").write_text(chat)
    with zipfile.ZipFile(folder / "chat.zip", "w") as archive:
        archive.writestr("_chat.txt", chat)
    done = watcher("scan", "--people", str(people), "--json", str(folder))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["post"].partition("chat.")[2][:5] for row in found] == ["txt#2", "zip:1"]
    assert [[mention["start"] for mention in row["mentions"]] for row in found] == [[0, 22], [0, 22]]


def test_scan_reads_a_chat_in_any_encoding(people: Path, tmp_path: Path) -> None:
    chat = "02/03/2024, 08:11 - Pia: hi\n02/03/2024, 08:12 - Bo: she is copperlynx88\n02/03/2024, 08:13 - Pia: oh\n"
    path = tmp_path / "chat.txt"
    path.write_bytes(chat.encode("utf-16"))
    done = watcher("scan", "--people", str(people), "--json", str(path))
    assert [json.loads(line)["post"] for line in done.stdout.splitlines()] == [f"{path}#2"]


def test_scan_masks_on_the_screen(people: Path) -> None:
    done = watcher("scan", "--people", str(people), "-", given='{"id": "x", "text": "118 North Hollowmere Road"}\n')
    assert "1••••••••" in done.stdout
    assert "Hollowmere" not in done.stdout + done.stderr


def test_explain_says_why_and_what_was_not_enough(people: Path) -> None:
    done = watcher("explain", "--people", str(people), "-", given="Tanbridge again, and 118 North Hollowmere Road")
    assert "street and number" in done.stdout
    assert "Hollowmere" not in done.stdout
    assert "too common alone: locality" in watcher("explain", "--people", str(people), "-", given="Tanbridge").stdout


def test_explain_says_which_words_are_read_as_a_threat(people: Path) -> None:
    def said(text: str, *options: str) -> str:
        return watcher("explain", "--people", str(people), *options, "-", given=text).stdout

    house = "118 North Hollowmere Road"
    assert 'threat explicit ("burn his house")' in said(f"burn {house} down, {house}!")
    assert 'threat implied ("nice house, shame")' in said(f"{house}. nice house, shame if something happened")
    assert said(f"{house} is for sale").rstrip().endswith("threat none")
    told = json.loads(said(f"we know where you sleep: {house}", "--json"))["threats"]
    assert [(one["threat"], one["words"]) for one in told] == [("implied", "we know where")]
    assert "Hollowmere" not in said(f"we know where you sleep, {house} and {house}")


def test_scan_goes_on_without_the_broken(people: Path) -> None:
    (people / "lark.toml").write_text("codename = 'lark'\n")
    done = watcher("scan", "--people", str(people), "--json", "-", given='{"text": "541 555 0133"}\n')
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert "lark.toml" in done.stderr


def test_bad_input_has_its_place(people: Path, tmp_path: Path) -> None:
    assert ":2:" in watcher("scan", "--people", str(people), "-", given='{"text": "x"}\n{"text"\n').stderr
    assert watcher("scan", "--people", str(people), str(tmp_path / "none")).returncode == 2
    assert watcher("scan", "--people", str(tmp_path / "none"), "-").returncode == 2


def test_extract_speaks_the_contract(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><head><title>Just a moment...</title></head><body>checking your browser</body></html>")
    done = watcher("extract", str(page), "--status", "403", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {
        "software": "generic",
        "sight": "blind",
        "reason": "challenge",
        "posts": [],
        "links": [],
        "page": None,
    }
    done = watcher("extract", str(page), "--header", "cf-mitigated: challenge", "--json")
    assert json.loads(done.stdout)["reason"] == "challenge"
    assert watcher("extract", str(tmp_path / "none"), "--json").returncode == 2
    index = '<html id="XF"><body><div class="node"><h3 class="node-title"><a href="/forums/b.2/">B</a></h3></div></body></html>'
    page.write_text(index)
    done = watcher("extract", str(page), "--url", "https://board.example/", "--json")
    assert json.loads(done.stdout)["links"] == [
        {"url": "https://board.example/forums/b.2/", "kind": "thread", "title": "B"}
    ]


@pytest.mark.slow
def test_a_first_evening(tmp_path: Path) -> None:
    """init -> check -> test-alert -> once -> run -> status -> alerts, on a fresh folder."""

    async def evening() -> None:
        async with laboratory(tmp_path / "lab") as (story, _):
            home = tmp_path / "home"
            hook = tmp_path / "hook.url"
            hook.write_text(f"http://127.0.0.1:{story.ports['sink']}/slack\n")
            hook.chmod(0o600)

            async def run(*words: str) -> subprocess.CompletedProcess[str]:
                return await asyncio.to_thread(watcher, *words, folder=home if home.exists() else tmp_path)

            page = f"http://127.0.0.1:{story.ports['forum']}/whats-new/"
            made = await run("init", str(home), "--codename", "wren", "--page", page, "--webhook-file", str(hook))
            assert made.returncode == 0, made.stderr
            assert all(stat.S_IMODE(f.stat().st_mode) == 0o600 for f in home.rglob("*.toml"))
            before = (home / "watcher.toml").read_text()
            assert "kept" in (await run("init", str(home), "--codename", "wren")).stdout
            assert (home / "watcher.toml").read_text() == before
            empty = await run("check")
            assert empty.returncode == 2
            assert "fewer than 2 private identifiers" in empty.stderr
            today = datetime.now(UTC).date()
            person = PERSON.replace("2026-11-01", str(today)).replace("2027-10-30", str(today + timedelta(days=300)))
            (home / "config" / "people" / "wren.toml").write_text(person)
            text = before.replace("# allow_private = []", f'allow_private = ["127.0.0.1:{story.ports["forum"]}"]', 1)
            (home / "watcher.toml").write_text(text + "allow_private = true\n")
            sites = home / "config" / "sites" / "sites.toml"
            sites.write_text(sites.read_text() + 'gap = "50ms"\nevery = "1s"\n')
            checked = await run("check")
            assert checked.returncode == 0, checked.stderr
            tested = await run("test-alert", "--json")
            assert [r["result"] for r in json.loads(tested.stdout)] == ["delivered"] * 4
            assert len(story.sink.got) == 4
            first = await run("once", "--exit-code")
            assert first.returncode == 0, first.stderr
            story.sample.say("forum", 1, "x", "118 North Hollowmere Road")
            await asyncio.sleep(1.1)
            second = await run("once", "--exit-code", "--json")
            assert second.returncode == 1, second.stderr
            (number,) = json.loads(second.stdout)["alerts"]
            assert len(story.sink.got) == 5
            await _running(run, home, number)

    async def _running(run: Run, home: Path, number: str) -> None:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "watcher", "run", cwd=home, stderr=asyncio.subprocess.DEVNULL
        )
        await until(lambda: (home / "control.sock").exists())
        status = json.loads((await run("status", "--json")).stdout)
        assert "daemon" not in status
        assert [s["sight"] for s in status["sites"]] == ["clear"]
        assert number in (await run("alerts", "list")).stdout
        assert (await run("alerts", "ack", number, "--by", "ann")).returncode == 0
        assert "acknowledged" in (await run("alerts", "show", number)).stdout
        assert (await run("alerts", "show", "NONE-0000")).returncode == 2
        process.send_signal(signal.SIGHUP)
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 12) == 0
        assert json.loads((await run("status", "--json")).stdout)["daemon"] == "not running"

    (tmp_path / "lab").mkdir()
    wait(evening())


def test_check_refuses_a_page_that_names_the_person(people: Path, tmp_path: Path) -> None:
    config = tmp_path / "watcher.toml"
    config.write_text(
        '[people]\npath = "people"\n[[sites]]\nname = "f"\npages = ["https://forum.example/threads/isolde-fairweather.12/"]\n'
    )
    config.chmod(0o600)
    done = watcher("check", "--config", str(config))
    assert done.returncode == 2
    assert "/threads/123/" in done.stderr
    assert "isolde" not in (done.stdout + done.stderr).lower()
    config.write_text(config.read_text().replace("isolde-fairweather.12", "12"))
    assert watcher("check", "--config", str(config), "--json").returncode == 0
    config.write_text(config.read_text().replace("threads/12", "@fairmaiden"))
    assert watcher("check", "--config", str(config)).returncode == 0


def test_check_notes_how_a_line_was_read(people: Path, tmp_path: Path) -> None:
    file = next(people.glob("*.toml"))
    file.write_text(file.read_text() + '[[addresses]]\nline = "14 Marsh Lane, Oldbury"\n')
    config = tmp_path / "watcher.toml"
    config.write_text('[people]\npath = "people"\n')
    config.chmod(0o600)
    done = watcher("check", "--config", str(config))
    assert done.returncode == 0, done.stderr
    (note,) = [line for line in done.stderr.splitlines() if line.startswith("note: ")]
    assert "is read as house number, street (2 words), town (1 word);" in note
    assert "Marsh" not in done.stderr
    (row,) = json.loads(watcher("check", "--config", str(config), "--json").stdout)["notes"]
    assert row["level"] == "note"
    assert row["message"] in note


def test_check_refuses_a_name_that_holds_a_detail(people: Path, tmp_path: Path) -> None:
    config = tmp_path / "watcher.toml"
    config.write_text(
        '[people]\npath = "people"\n[crawl]\nagent = "for Isolde Fairweather"\n[[sites]]\nname = "the Isolde Fairweather board"\npages = ["https://forum.example/"]\n'
    )
    config.chmod(0o600)
    done = watcher("check", "--config", str(config))
    assert done.returncode == 2
    assert "choose another" in done.stderr
    assert "`agent` in [crawl]" in done.stderr
    assert "Fairweather" not in done.stderr


def test_a_blind_site_and_a_dead_webhook_have_their_exit_codes(people: Path, tmp_path: Path) -> None:
    async def main() -> None:
        async def wall(_: web.Request) -> web.Response:
            return web.Response(status=403, headers={"cf-mitigated": "challenge"})

        async with served(wall) as port:
            config = tmp_path / "watcher.toml"
            config.write_text(
                f'[people]\npath = "people"\n[crawl]\nallow_private = ["127.0.0.1:{port}"]\n[health]\ntries = 1\n[[sites]]\nname = "f"\npages = ["http://127.0.0.1:{port}/"]\ngap = "1s"\nrobots = "ignore"\nrobots_reason = "our own"\n[[webhooks]]\nname = "w"\nformat = "slack"\nurl = "http://127.0.0.1:9/"\nallow_private = true\n'
            )
            config.chmod(0o600)
            done = await asyncio.to_thread(watcher, "once", "--config", str(config))
            assert done.returncode == 3, done.stderr
            assert "blind: f" in done.stdout
            assert (await asyncio.to_thread(watcher, "status", "--config", str(config))).returncode == 4

    wait(main())


def test_check_reads_what_the_watch_will_read_of_its_webhooks(people: Path, tmp_path: Path) -> None:
    del people
    hooks = {
        "old": 'format = "teams"\nurl = "https://x.webhook.office.com/webhookb2/y"', "odd": 'format = "slack"\nurl = "ftp://x.example/"', "gone": 'format = "slack"\nurl = { file = "gone.url" }',
        "signed": 'format = "generic"\nurl = "https://x.example/"\nsecret = "short"', "given": 'format = "slack"\nurl = { credential = "given.url" }', "kept": 'format = "slack"\nurl = { credential = "kept.url" }',
    }  # fmt: skip
    config = tmp_path / "watcher.toml"
    config.write_text(
        '[people]\npath = "people"\n'
        + "".join(f'[[webhooks]]\nname = "{name}"\n{rest}\n' for name, rest in hooks.items())
    )
    (tmp_path / "kept.url").write_text("https://x.example/kept")  # where the unit loads it from
    rows = json.loads(watcher("check", "--config", str(config), "--json").stdout)["problems"]
    said = {(row["level"], name) for row in rows for name in hooks if f'webhook "{name}"' in row["message"]}
    assert said == {("error", "old"), ("error", "odd"), ("error", "gone"), ("error", "signed"), ("warning", "given")}


def test_check_looks_at_the_heartbeat_and_tells_problems_in_the_order_of_the_file(people: Path, tmp_path: Path) -> None:
    del people
    config = tmp_path / "watcher.toml"
    config.write_text('[people]\npath = "people"\n[health]\nheartbeat = "hc.example/ping"\n')
    assert "`heartbeat` in [health] must be an https address" in watcher("check", "--config", str(config)).stderr
    config.write_text('[[sites]]\nname = "b"\nevery = 5\npages = "x"\n[escalation]\nsteps = "5m"\n')
    lines = re.findall(r"watcher\.toml:(\d+):", watcher("check", "--config", str(config)).stderr)
    assert lines == ["3", "4", "6"]


def test_a_first_configuration_fits_its_place() -> None:
    own, system = init._settings(Path("/home/ann/watch")), init._settings(Path("/etc/watcher"))
    lines = ('socket = "/run/watcher/control.sock"', 'path = "/var/lib/watcher/watcher.db"', 'path = "/var/lib/watcher/inbox"', 'key = { credential = "store.key" }')  # fmt: skip
    assert all(f"\n{line}\n" in system and f"\n{line}\n" not in own for line in lines)
    assert '\nsocket = "control.sock"\n' in own


def test_of_several_exit_codes_one_counts() -> None:
    assert worst([1, 4, 3]) == 3
    assert worst([4, 2]) == 2
    assert worst([0]) == 0


def test_completion() -> None:
    assert "watcher" in watcher("completion", "bash").stdout


@pytest.mark.slow
def test_the_demo_tells_its_story() -> None:
    done = watcher("demo")
    assert done.returncode == 0, done.stderr
    for words in (
        "three sites in sight",
        "Critical · robin",
        "signed webhook verified",
        "nothing new is sent",
        "bot challenge",
        "In sight again",
        "0 refused",
    ):
        assert words in done.stdout


@pytest.mark.skipif(
    not shutil.which("systemd-analyze") and not os.environ.get("CI"), reason="systemd-analyze is not on this machine"
)
def test_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "watcher.service"
    unit.write_text(
        (TOP / "systemd" / "watcher.service")
        .read_text()
        .replace("/opt/watcher/bin/watcher run --config /etc/watcher/watcher.toml", "/bin/true")
        .replace("Documentation=man:systemd.service(5)\n", "")
    )
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True, check=False
    )
    assert verified.stdout + verified.stderr == ""
    security = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", "--threshold=15", str(unit)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert security.returncode == 0, security.stdout[-300:]
    lines = (TOP / "systemd" / "watcher.service").read_text().splitlines()
    assert all(line.startswith(("#", "[")) or "=" in line or not line for line in lines)
