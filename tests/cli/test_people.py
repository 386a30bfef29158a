"""Sealing, consent, removal, panic and backup, as an advocate does them: real processes, and Debian's `age` as the other side."""

import asyncio
import getpass
import os
import pty
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.test_commands import watcher
from tests.fakes import alerted, forms, laboratory, running, until, wait
from watcher import people, seal
from watcher.cli import intake
from watcher.demo.story import DOX
from watcher.errors import ConfigError
from watcher.match.written import tidied

pytest.importorskip("pyrage")
CARD = """BEGIN:VCARD
VERSION:3.0
FN:Marlene Quillfeather
NICKNAME:Marly
TEL;TYPE=cell:+1 (541)
  555-0142
EMAIL:m.quill@example.net
ADR;TYPE=home:;;44 Saltmarsh Lane;Penhallow;OR;97999;US
BDAY:1991-02-28
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Br=C3=BCckwasser
END:VCARD
"""
SECRETS = ("Quillfeather", "Saltmarsh", "5415550142", "m.quill@example.net")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = '[people]\npath = "people"\nidentity = { file = "identity.key" }\n[control]\nsocket = "c.sock"\n'
    (tmp_path / "watcher.toml").write_text(text)
    (tmp_path / "card.vcf").write_text(CARD)
    done = watcher("people", "add", "robin", "--from", "card.vcf", "--given-by", "self", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert not any(secret in done.stdout for secret in SECRETS)
    return tmp_path


def test_a_card_becomes_a_person(folder: Path) -> None:
    person = people.read("robin.toml", (folder / "people" / "robin.toml").read_text(encoding="utf-8"))
    assert (folder / "people" / "robin.toml").stat().st_mode & 0o777 == 0o600
    assert [n.value.reveal() for n in person.names] == ["Marlene Quillfeather", "Marly"]
    assert person.phones[0].value.reveal() == "+15415550142"
    (home,) = tidied(person).addresses
    assert (home.house_number.reveal(), home.street.reveal()) == ("44", "Saltmarsh Lane")
    assert person.workplaces[0].value.reveal() == "Brückwasser"
    shown = watcher("people", "show", "robin", folder=folder).stdout
    assert "legal name" in shown
    assert not any(secret in shown for secret in SECRETS)


PHONE_CARD = """BEGIN:VCARD
VERSION:3.0
N:Oakhurst;Marlene;Anne;Dr.;
FN:Dr. Marlene Anne Oakhurst
NICKNAME:Lennie,Len
TITLE:Dispatcher
item1.ADR;type=HOME:;;118 North Hollowmere Road\\nApt 4;Tarnbrook;OR;97999;United States
item1.X-ABADR:us
X-SOCIALPROFILE;type=twitter;x-user=copperlynx88:https://twitter.com/copperlynx88
IMPP;X-SERVICE-TYPE=Skype:skype:copper.lynx
item3.X-ABRELATEDNAMES:Philippa Oakhurst
item3.X-ABLabel:_$!<Mother>!$_
RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6
BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-28
NOTE:likes tea
TEL;type=CELL:+44 (0)7700 900133
END:VCARD
"""


def test_a_card_of_a_phone_loses_nothing_in_silence() -> None:
    found, left = intake.imported("card.vcf", PHONE_CARD)
    assert left == ("TITLE", "RELATED", "BDAY", "NOTE")
    assert found["handles"] == [{"value": "copperlynx88"}, {"value": "copper.lynx"}]
    assert found["relatives"] == [{"relation": "mother", "name": "Philippa Oakhurst"}]
    assert found["phones"] == [{"value": "+447700900133"}]
    text = intake.written("robin", intake.consent_rows("self", datetime.now(UTC).date(), None), found)
    person = tidied(people.read("robin.toml", text))
    assert [n.value.reveal() for n in person.names] == ["Marlene Anne Oakhurst", "Lennie", "Len"]
    (home,) = person.addresses
    assert (home.house_number.reveal(), home.unit.reveal(), home.region_code.reveal(), home.country) == (
        "118",
        "Apt 4",
        "OR",
        "US",
    )


def test_a_card_says_which_of_its_lines_is_wrong() -> None:
    card = PHONE_CARD.replace("+44 (0)7700 900133", "(541) 555-0133").replace("NOTE:likes tea", "EMAIL:nobody")
    with pytest.raises(ConfigError) as raised:
        intake.imported("card.vcf", card)
    assert [(p.line, p.message.split()[0]) for p in raised.value.problems] == [(15, "EMAIL"), (16, "TEL")]


def test_an_address_book_is_refused() -> None:
    with pytest.raises(ConfigError, match="holds 2 cards"):
        intake.imported("book.vcf", PHONE_CARD * 2)


@pytest.mark.parametrize(("kind", "value"), [("phone", "555"), ("email", "nobody"), ("date", "30.4.1990")])
def test_a_table_tells_what_is_wrong_with_a_value(kind: str, value: str) -> None:
    with pytest.raises(ConfigError) as raised:
        intake.imported("table.csv", f"kind;value\nname;Ada Lovegrove\n{kind};{value}\n")
    assert [(p.file, p.line) for p in raised.value.problems] == [("table.csv", 3)]
    assert value not in str(raised.value)


def test_a_table_tells_every_bad_line(folder: Path) -> None:
    table = 'kind,value,label\nname,Ada Lovegrove,\nwhat,x,\naddress,"9 Fenwick Row, Tanbridge 97998",home\nhm,y,\n'
    done = watcher("people", "add", "wren", "--from", "-", "--given-by", "agent", folder=folder, given=table)
    assert done.returncode == 2
    assert "standard input:3:1" in done.stderr
    assert "standard input:5:1" in done.stderr
    good = "".join(line for line in table.splitlines(keepends=True) if not line.startswith(("what", "hm")))
    assert (
        watcher("people", "add", "wren", "--from", "-", "--given-by", "agent", folder=folder, given=good).returncode
        == 0
    )
    person = people.read("wren.toml", (folder / "people" / "wren.toml").read_text(encoding="utf-8"))
    (home,) = tidied(person).addresses
    assert (home.house_number.reveal(), home.city.reveal()) == ("9", "Tanbridge")


def test_the_dialogue_asks_again_until_it_is_right() -> None:
    answers = iter(["Ada Lovegrove", "", "", "Fenwick Row", "9", "", "Tanbridge", "97998", "Utopia", "us", "", "", "",
                    "555", "+1 (541) 555-0143", "", "", "", "tomorrow", "1990-04-30", "", "", "", ""])  # fmt: skip
    said: list[str] = []
    tables = intake.dialogue(lambda _: next(answers), said.append)
    text = intake.written("robin", intake.consent_rows("self", datetime.now(UTC).date(), None), tables)
    person = people.read("robin.toml", text)
    assert person.addresses[0].country == "US"
    assert [p.value.reveal() for p in person.phones] == ["+15415550143"]
    assert sum("Once more" in line for line in said) == 3


def test_sealed_for_everybody_who_may_open_it(folder: Path) -> None:
    if not shutil.which("age"):
        pytest.skip("Debian's age is not installed: apt install age")
    subprocess.run(["age-keygen", "-o", "advocate.key"], cwd=folder, check=True, capture_output=True)
    key = seal.public_key((folder / "advocate.key").read_text())
    assert watcher("people", "recipients", "--add", key, folder=folder).returncode == 0
    assert watcher("people", "recipients", "--add", "age1nonsense", folder=folder).returncode == 2
    assert watcher("people", "seal", folder=folder).returncode == 0
    sealed = folder / "people" / "robin.toml.age"
    assert sorted(p.name for p in (folder / "people").iterdir()) == ["recipients.txt", "robin.toml.age"]
    assert not any(s.encode() in sealed.read_bytes() for secret in SECRETS for s in forms(secret))
    opened = subprocess.run(["age", "-d", "-i", "advocate.key", sealed], cwd=folder, capture_output=True, check=True)
    assert "Quillfeather" in opened.stdout.decode()
    theirs = subprocess.run(["age", "-R", "people/recipients.txt", "-o", "people/wren.toml.age"], cwd=folder, check=True,
                            input=opened.stdout.replace(b'"robin"', b'"wren"'), capture_output=True)  # fmt: skip
    assert theirs.returncode == 0
    assert "wren                 watched" in watcher("people", "list", folder=folder).stdout


def test_rekeying_shuts_the_old_key_out_of_the_new_files(folder: Path) -> None:
    assert watcher("people", "seal", folder=folder).returncode == 0
    old = (folder / "identity.key").read_text()
    done = watcher("people", "rekey", "--new-identity", folder=folder)
    assert "old keys" in done.stdout
    sealed = (folder / "people" / "robin.toml.age").read_bytes()
    with pytest.raises(ConfigError):
        seal.opener(old)(sealed)
    assert b"Quillfeather" in seal.opener((folder / "identity.key").read_text())(sealed)


def test_a_bad_edit_changes_nothing_and_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watcher("people", "seal", folder=folder)
    before = (folder / "people" / "robin.toml.age").read_bytes()
    monkeypatch.setenv("EDITOR", "sed -i s/phones/fones/")
    done = watcher("people", "edit", "robin", folder=folder)
    assert done.returncode == 2
    assert 'did you mean "phones"' in done.stderr
    assert (folder / "people" / "robin.toml.age").read_bytes() == before
    monkeypatch.setenv("EDITOR", "sed -i s/Marly/Marlie/")
    assert watcher("people", "edit", "robin", folder=folder).returncode == 0
    opened = seal.opener((folder / "identity.key").read_text())((folder / "people" / "robin.toml.age").read_bytes())
    assert b"Marlie" in opened
    assert not list(Path("/dev/shm").glob("watcher-*"))


def test_consent_is_renewed(folder: Path) -> None:
    until_ = datetime.now(UTC).date() + timedelta(days=90)
    done = watcher("people", "consent", "robin", "--given-by", "agent", "--until", str(until_), folder=folder)
    assert f"to {until_}" in done.stdout
    late = datetime.now(UTC).date() + timedelta(days=500)
    assert (
        watcher("people", "consent", "robin", "--given-by", "self", "--until", str(late), folder=folder).returncode == 2
    )
    assert watcher("people", "consent", "robin", folder=folder).returncode == 2


def test_a_removed_person_leaves_no_byte(tmp_path: Path) -> None:
    async def main() -> None:
        async with laboratory(tmp_path) as (story, path):
            async with running(path) as daemon:
                await until(
                    lambda: len(daemon.looker.health) == 3 and all(h.primed for h in daemon.looker.health.values())
                )
                story.sample.say("forum", 1, "x", DOX)
                await until(lambda: alerted(story))
                done = await asyncio.to_thread(watcher, "people", "remove", "robin", "--yes", "--config", str(path))
                assert done.returncode == 0, done.stdout + done.stderr
                assert "traces found     0" in done.stdout
                assert "1 findings" in done.stdout
                assert daemon.people.persons == ()
                assert await daemon.store.incidents.all() == []
            assert not (path.parent / "config" / "people" / "robin.toml").exists()
            assert b"robin" not in (path.parent / "watcher.db").read_bytes()

    wait(main())


def test_panic_destroys_the_keys_and_stops_the_daemon(tmp_path: Path) -> None:
    async def main() -> None:
        async with laboratory(tmp_path) as (_, path):
            daemon = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "watcher", "run", "--config", str(path), stderr=asyncio.subprocess.DEVNULL
            )
            await until((path.parent / "control.sock").exists)
            assert (await asyncio.to_thread(watcher, "panic", "--config", str(path))).returncode == 2
            done = await asyncio.to_thread(watcher, "panic", "--yes", "--config", str(path))
            assert "key of the store" in done.stdout
            assert "the daemon is stopping" in done.stdout
            assert await asyncio.wait_for(daemon.wait(), 20) == 0
            assert not (path.parent / "watcher.key").exists()
            assert not (path.parent / "config" / "people" / "robin.toml").exists()

    wait(main())


def test_a_lost_key_announces_nothing_twice(tmp_path: Path) -> None:
    async def main() -> None:
        async with laboratory(tmp_path) as (story, path):
            story.sample.say("forum", 1, "x", DOX)
            for _ in range(2):
                async with running(path) as daemon:
                    await until(
                        lambda: len(daemon.looker.health) == 3 and all(h.primed for h in daemon.looker.health.values())
                    )
                    await until(
                        lambda: any(i["type"] == "watcher.alert.opened" for n, i in story.sink.got if n == "generic")
                    )
                    backlog = [i.backlog for i in await daemon.store.incidents.all()]
                    assert backlog == [True]
                (path.parent / "watcher.key").unlink()
            async with running(path):
                await until(lambda: sum("key is another one" in str(i) for _, i in story.sink.got) >= 3)
            assert (path.parent / "watcher.db.lost-1").exists()

    wait(main())


def test_consent_that_ends_soon_is_told_once_a_stage(tmp_path: Path) -> None:
    async def main() -> None:
        async with laboratory(tmp_path) as (story, path):
            robin = path.parent / "config" / "people" / "robin.toml"
            soon = datetime.now(UTC).date() + timedelta(days=20)
            lines = [
                f"expires = {soon}" if line.startswith("expires") else line for line in robin.read_text().splitlines()
            ]
            robin.write_text("\n".join(lines))
            for _ in range(2):
                async with running(path):
                    await until(lambda: sum("consent of robin ends" in str(i) for _, i in story.sink.got) >= 3)
            assert sum("consent of robin ends in 20 days" in str(i) for _, i in story.sink.got) == 3

    wait(main())


def test_a_backup_lives_on_elsewhere(folder: Path, tmp_path: Path) -> None:
    assert watcher("people", "seal", folder=folder).returncode == 0
    shutil.copy(folder / "identity.key", folder / "apart.key")
    assert watcher("backup", "b.age", folder=folder).returncode == 0
    assert watcher("backup", "b.age", folder=folder).returncode == 2
    assert not any(secret.encode() in (folder / "b.age").read_bytes() for secret in SECRETS)
    other = tmp_path / "elsewhere"
    done = watcher("restore", "b.age", str(other), "--identity", "apart.key", folder=folder)
    assert done.returncode == 0, done.stderr
    shutil.copy(folder / "apart.key", other / "identity.key")
    assert "robin" in watcher("people", "list", "--config", str(other / "watcher.toml")).stdout
    assert watcher("restore", "b.age", str(other), "--identity", "apart.key", folder=folder).returncode == 2
    (folder / "b.age").write_bytes((folder / "b.age").read_bytes()[:-20])
    assert (
        watcher("restore", "b.age", str(tmp_path / "third"), "--identity", "apart.key", folder=folder).returncode == 2
    )


def test_a_hostile_archive_writes_nothing_outside(folder: Path, tmp_path: Path) -> None:
    import io
    import tarfile

    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:xz") as archive:
        entry = tarfile.TarInfo("../evil")
        archive.addfile(entry, io.BytesIO(b""))
    identity, key = seal.new_identity()
    (folder / "k").write_text(identity)
    (folder / "evil.age").write_bytes(seal.seal(out.getvalue(), [key]))
    done = watcher("restore", "evil.age", str(tmp_path / "x" / "y"), "--identity", "k", folder=folder)
    assert done.returncode == 2
    assert not (tmp_path / "x" / "evil").exists()


def test_the_process_hides_itself() -> None:
    code = "from watcher.harden import harden; import ctypes, resource; harden(); print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "0 (0, 0)\n"
    )


def at_a_terminal(folder: Path, answer: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command that asks, and answer it."""
    leader, follower = pty.openpty()
    os.write(leader, answer.encode())
    command = [sys.executable, "-m", "watcher", *arguments]
    done = subprocess.run(command, cwd=folder, stdin=follower, capture_output=True, check=False, timeout=30)
    os.close(leader)
    os.close(follower)
    return done


def test_a_person_who_must_be_confirmed_is_asked_for(folder: Path) -> None:
    done = at_a_terminal(folder, "wren\n", "people", "remove", "robin")
    assert done.returncode == 2
    assert (folder / "people" / "robin.toml").exists()


def test_no_ends_an_edit_that_is_not_right(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "sed -i s/phones/fones/")
    done = at_a_terminal(folder, "n\n", "people", "edit", "robin")
    assert done.returncode == 2
    assert b"nothing was changed" in done.stderr


def test_who_could_read_a_person_can_read_what_was_changed(folder: Path) -> None:
    plain = folder / "people" / "robin.toml"
    group = 12_345 if os.geteuid() == 0 else os.getegid()  # as root, as if it were the service's
    os.chown(plain, -1, group)
    plain.chmod(0o644)
    assert watcher("people", "consent", "robin", "--given-by", "self", folder=folder).returncode == 0
    assert (plain.stat().st_mode & 0o777, plain.stat().st_gid) == (0o640, group)
    assert watcher("people", "seal", folder=folder).returncode == 0
    sealed = plain.with_name("robin.toml.age")
    assert (sealed.stat().st_mode & 0o777, sealed.stat().st_gid) == (0o640, group)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a folder to a group that it is not in")
def test_in_a_folder_of_the_services_group_that_group_may_read(folder: Path) -> None:
    people_ = folder / "people"
    os.chown(people_, -1, 12_345)
    modes = {}
    for name, mode in (("open", 0o750), ("closed", 0o700)):
        people_.chmod(mode)
        assert watcher("people", "add", name, "--from", "card.vcf", "--given-by", "self", folder=folder).returncode == 0
        made = (people_ / f"{name}.toml").stat()
        modes[name] = (made.st_mode & 0o777, made.st_gid)
    assert modes == {"open": (0o640, 12_345), "closed": (0o600, os.getegid())}


def test_the_unit_names_this_installation(folder: Path) -> None:
    unit = watcher("service", folder=folder).stdout
    assert f"run --config {folder / 'watcher.toml'}" in unit
    assert {"NoNewPrivileges=yes", f"ReadWritePaths={folder}", f"User={getpass.getuser()}"} <= set(unit.splitlines())
    assert "LoadCredential" not in unit  # there would be no such file, and no start
    done = watcher("service", "--write", "unit", folder=folder)
    assert done.returncode == 0
    assert "sysusers" not in done.stdout
    assert (folder / "unit" / "watcher.service").read_text() == unit
    shipped = (Path(__file__).parents[2] / "systemd" / "watcher.service").read_text().splitlines()
    system = watcher("service", "--config", "/etc/watcher/none.toml").stdout.splitlines()
    assert [line for line in system if not line.startswith("ExecStart=")] == [
        line for line in shipped if not line.startswith("ExecStart=")
    ]


def test_the_unit_of_a_folder_with_blanks_and_credentials(tmp_path: Path) -> None:
    place = tmp_path / 'my "own" 100 %'
    place.mkdir()
    hook = '[[webhooks]]\nname = "w"\nformat = "slack"\nurl = { credential = "team.url" }\n'
    (place / "watcher.toml").write_text(f'[store]\nkey = {{ credential = "store.key" }}\n{hook}')
    lines = watcher("service", folder=place).stdout.splitlines()
    escaped = str(place).replace("%", "%%")
    quoted = escaped.replace('"', '\\"')
    assert [line for line in lines if line.startswith("LoadCredential=")] == [
        f"LoadCredential={name}:{escaped}/{name}" for name in ("store.key", "team.url")
    ]
    assert f'ReadWritePaths="{quoted}"' in lines
    if shutil.which("systemd-analyze"):
        unit = tmp_path / "watcher.service"
        unit.write_text("\n".join(line for line in lines if not line.startswith("Documentation=")) + "\n")
        done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, check=False, text=True)  # fmt: skip
        assert done.stdout + done.stderr == ""


@pytest.mark.parametrize("broken", ["[[sites]]\nnme = 1\n", "x = [\n[people]\n"])
def test_panic_destroys_whatever_is_wrong_with_the_configuration(folder: Path, broken: str) -> None:
    path = folder / "watcher.toml"
    watcher("people", "seal", folder=folder)
    watcher("people", "add", "wren", "--from", "card.vcf", "--given-by", "self", folder=folder)
    path.write_text(path.read_text() + broken)
    done = watcher("panic", "--yes", folder=folder)
    assert done.returncode == 0, done.stderr
    assert not (folder / "identity.key").exists()
