"""Our `once` beside page monitors over the same pages in one run on loopback: CPU a page, pages a second, start-up, memory of all processes.

    python bench/once.py [--pages 500] [--urlwatch PATH] [--peers]

Without PATH, urlwatch 2.29 is installed into a temporary environment; with --peers webchanges 3.37.0 and changedetection.io 0.60.10 too.

Ours fetches, extracts, folds and matches for ten persons and keeps its books; urlwatch fetches, strips the markup and compares.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv
from pathlib import Path

HERE = Path(__file__).parent
PERSONS = 10
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As users have it: compiled modules are kept, ours and the peers' alike."""


def proportional(root: int) -> float:
    """Megabytes of a process and all below it, what they share counted once: the sum of their proportional set sizes (proc(5), smaps_rollup)."""
    total, waiting = 0, [root]
    while waiting:
        number = waiting.pop()
        try:
            rollup = Path(f"/proc/{number}/smaps_rollup").read_text()
            waiting += map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split())
        except (OSError, ProcessLookupError):
            continue
        total += int(rollup.partition("\nPss:")[2].split()[0])
    return total / 1024


def measured(command: list[str], folder: Path) -> tuple[float, float, float]:
    """CPU and wall seconds of a command and its children, and the most megabytes that they had together."""
    start, peak = time.perf_counter(), 0.0
    process = subprocess.Popen(
        command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while (ended := os.wait4(process.pid, os.WNOHANG))[0] == 0:
        peak = max(peak, proportional(process.pid))
        time.sleep(0.1)
    wall = time.perf_counter() - start
    _, status, used = ended
    assert os.waitstatus_to_exitcode(status) == 0, f"{command[0]} failed"
    return used.ru_utime + used.ru_stime, wall, peak


def person(number: int) -> str:
    return f"""codename = "p{number}"
[consent]
given_by = "self"
on = {time.strftime("%Y-%m-%d")}
expires = {time.strftime("%Y-%m-%d", time.localtime(time.time() + 300 * 86400))}
[[names]]
value = "Isolde{chr(97 + number)}ra Fairwea{chr(97 + number)}ther"
[[addresses]]
house_number = "{100 + number}"
street = "Hollow{chr(97 + number)}mere Road"
city = "Tanbri{chr(97 + number)}dge"
postcode = "9799{number}"
[[phones]]
value = "+1541555010{number}"
[[emails]]
value = "isolde{number}fair@example.net"
[[handles]]
value = "copperlynx{number}{number}"
[[dates]]
value = 1990-03-1{number}
[[workplaces]]
value = "Brack{chr(97 + number)}water Clinic"
"""


def ours(folder: Path, base: str, pages: int) -> list[str]:
    people = folder / "people"
    people.mkdir(parents=True)
    for number in range(PERSONS):
        (people / f"p{number}.toml").write_text(person(number))
    urls = ", ".join(f'"{base}/t/{n}"' for n in range(pages))
    config = folder / "watcher.toml"
    config.write_text(
        f'[people]\npath = "people"\n[crawl]\nallow_private = ["{base[7:]}"]\n[log]\nlevel = "error"\n[[sites]]\nname = "bench"\nevery = "1s"\ngap = "10ms"\nrobots = "ignore"\nrobots_reason = "loopback"\nthreads = false\npages = [{urls}]\n'
    )
    return [str(Path(sys.executable).with_name("watcher")), "once", "--config", str(config)]


def theirs(folder: Path, base: str, pages: int, urlwatch: str) -> list[str]:
    folder.mkdir(parents=True)
    (folder / "urls.yaml").write_text(
        "\n---\n".join(f"kind: url\nurl: {base}/t/{n}\nfilter:\n  - html2text" for n in range(pages))
    )
    (folder / "config.yaml").write_text(
        "display: {new: true, error: true, unchanged: false}\nreport:\n  text: {line_length: 75, details: true, footer: true}\n  stdout: {enabled: true, color: false}\n"
    )
    return [urlwatch, "--urls", "urls.yaml", "--config", "config.yaml", "--cache", "cache.db", "--hooks", "none.py"]


def peer(folder: Path, package: str) -> str:
    """A peer in an environment of its own; its command."""
    name = package.partition("==")[0]
    venv.create(folder / name, with_pip=True)
    subprocess.run([str(folder / name / "bin/pip"), "install", "-q", package], check=True, capture_output=True)
    return str(folder / name / "bin" / name)


def webchanges(folder: Path, base: str, pages: int, command: str) -> list[str]:
    folder.mkdir(parents=True)
    (folder / "jobs.yaml").write_text(
        "\n---\n".join(f"url: {base}/t/{n}\nfilters:\n  - html2text" for n in range(pages))
    )
    (folder / "config.yaml").write_text(
        "report:\n  stdout: {enabled: true, color: false}\n  browser: {enabled: false}\n"
    )
    return [command, "--jobs", "jobs.yaml", "--config", "config.yaml", "--database", "snap.db", "--hooks", "none.py"]


def changedetection(folder: Path, base: str, pages: int, command: str) -> list[str]:
    """Its first run takes the pages as arguments, the further ones check all again: a shell tells which it is."""
    (folder / "ds").mkdir(parents=True)
    urls = " ".join(f"-u {base}/t/{n}" for n in range(pages))
    settings = "ALLOW_IANA_RESTRICTED_ADDRESSES=true LOGGER_LEVEL=WARNING DISABLE_VERSION_CHECK=yes FETCH_WORKERS=10"
    script = f"export {settings}; if [ -e begun ]; then {command} -d ds -h 127.0.0.1 -p 18555 -b -r all; else touch begun; {command} -d ds -h 127.0.0.1 -p 18555 -b {urls}; fi"
    return ["sh", "-c", script]


def ask(base: str, path: str, *, post: bool = False) -> dict[str, int]:
    with urllib.request.urlopen(base + path, data=b"" if post else None) as answer:
        body = answer.read()
    return dict(json.loads(body)) if not post else {}


def prepare(base: str, pages: int) -> None:
    """The server makes each page before the first program asks, so that none has to share the processor with that."""
    for number in range(pages):
        with urllib.request.urlopen(f"{base}/t/{number}") as answer:
            answer.read()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--urlwatch", default="")
    parser.add_argument("--peers", action="store_true")
    chosen = parser.parse_args()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    base = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = subprocess.Popen([sys.executable, str(HERE / "server.py"), str(port)])
        try:
            time.sleep(0.5)
            runs = {
                "watcher": ours(folder / "ours", base, chosen.pages),
                "urlwatch": theirs(
                    folder / "theirs", base, chosen.pages, chosen.urlwatch or peer(folder, "urlwatch==2.29")
                ),
            }
            if chosen.peers:
                web = peer(folder, "webchanges==3.37.0")
                detect = peer(folder, "changedetection.io==0.60.10")
                runs["webchanges"] = webchanges(folder / "web", base, chosen.pages, web)
                runs["changedetection"] = changedetection(folder / "detect", base, chosen.pages, detect)
            places = {"watcher": "ours", "urlwatch": "theirs", "webchanges": "web", "changedetection": "detect"}
            print(
                f"{chosen.pages} pages of about 40 kB, {PERSONS} persons, {os.cpu_count()} cores\n{'pass':<10}{'program':<16}{'CPU ms/page':>12}{'pages/s':>9}{'PSS MB':>9}{'requests':>9}{'304':>6}{'conns':>7}{'MB':>7}"
            )
            for what in ("cold", "unchanged", "changed"):
                if what == "changed":
                    ask(base, "/round", post=True)
                prepare(base, chosen.pages)
                for program, command in runs.items():
                    ask(base, "/reset", post=True)
                    cpu, wall, peak = measured(command, folder / places[program])
                    stats = ask(base, "/stats")
                    print(
                        f"{what:<10}{program:<16}{cpu / chosen.pages * 1000:>12.2f}{chosen.pages / wall:>9.0f}{peak:>9.0f}{stats['requests']:>9}{stats['unchanged']:>6}{stats['connections']:>7}{stats['bytes'] / 1e6:>7.1f}"
                    )
            start, _, _ = measured([str(Path(sys.executable).with_name("watcher")), "--help"], folder)
            bare, _, _ = measured([sys.executable, "-c", "pass"], folder)
            print(
                f"start-up: watcher --help {start * 1000:.0f} ms of CPU beside {bare * 1000:.0f} ms of a bare interpreter"
            )
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
