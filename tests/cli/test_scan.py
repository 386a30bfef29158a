"""`watcher scan` on large, broken and interrupted input: nothing is lost, and the order is that of the posts."""

import gzip
import io
import json
import multiprocessing
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.test_commands import people, watcher
from watcher.cli import spread
from watcher.cli.progress import Progress, wording
from watcher.errors import WatcherError
from watcher.model import Post

__all__ = ["people"]
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
"""Python 3.12 and later warn of it where other tests have left a thread; the command itself has none."""
MANY = spread.ALONE + 3 * spread.AHEAD
"""Posts, enough for every part of the way."""
NUMBER = "541 555 0133"


def post(number: int, thread: str = "") -> Post:
    return Post(str(number), "", thread=thread)


class Counting:
    """Work that remembers: how many posts of its thread it has seen, and in which process."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def __call__(self, one: Post) -> list[str]:
        self.seen[one.thread] = self.seen.get(one.thread, 0) + 1
        return [f"{one.id} {self.seen[one.thread] if one.thread else 0}", str(os.getpid())]


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from(["", "a", "b", "c", "d"]), max_size=MANY), st.integers(2, 4))
def test_several_processes_say_what_one_says(threads: list[str], processes: int) -> None:
    posts = [post(number, thread) for number, thread in enumerate(threads)]
    alone = [said for said, _ in map(Counting(), posts)]
    assert [said for said, _ in spread.spread(iter(posts), Counting(), processes)] == alone


def test_many_posts_are_the_work_of_several() -> None:
    said = list(spread.spread(iter(map(post, range(MANY))), Counting(), 3))
    first, others = {pid for _, pid in said[: spread.ALONE]}, {pid for _, pid in said[spread.ALONE :]}
    assert first == {str(os.getpid())}
    assert len(others) == 3
    assert not first & others
    assert len({pid for _, pid in spread.spread(iter(map(post, range(MANY))), Counting(), 1)}) == 1


def test_what_is_read_ahead_is_bounded() -> None:
    read = 0

    def posts() -> Iterator[Post]:
        nonlocal read
        for number in range(3 * MANY):
            read += 1
            yield post(number)

    for shown, _ in enumerate(spread.spread(posts(), Counting(), 2)):
        assert read <= shown + spread.AHEAD + 1


def test_a_process_that_is_killed_is_told() -> None:
    def work(one: Post) -> list[str]:
        if one.id == str(MANY - 1):
            os.kill(os.getpid(), signal.SIGKILL)
        return [one.id]

    with pytest.raises(WatcherError, match="ended from outside"):
        list(spread.spread(iter(map(post, range(MANY))), work, 2))


def test_a_process_that_is_killed_while_it_waits_is_told_too() -> None:
    def posts() -> Iterator[Post]:
        for number in range(MANY):
            if number == MANY - 1:
                for child in multiprocessing.active_children():
                    child.kill()
                    child.join()
            yield post(number)

    with pytest.raises(WatcherError, match="ended from outside"):
        list(spread.spread(posts(), Counting(), 2))


def test_a_fault_in_another_process_quotes_nothing() -> None:
    def work(one: Post) -> list[str]:
        if one.id == str(MANY - 1):
            raise ValueError("Fairweather")
        return [one.id]

    with pytest.raises(WatcherError, match=r"ValueError at .*test_scan\.py:\d+") as caught:
        list(spread.spread(iter(map(post, range(MANY))), work, 2))
    assert "Fairweather" not in str(caught.value)


def rows(count: int) -> str:
    """So many posts, every tenth of which holds a number."""
    texts = (f"call {NUMBER}" if n % 10 == 0 else "nice weather" for n in range(count))
    return "".join(
        json.dumps({"id": f"p{n}", "text": text, "thread": f"t{n % 7}"}) + "\n" for n, text in enumerate(texts)
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "saved"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("jobs", [1, 3])
def test_all_is_found_and_in_order(people: Path, saved: Path, jobs: int) -> None:
    (saved / "posts.jsonl.gz").write_bytes(gzip.compress(rows(400).encode()))
    done = watcher("scan", "--people", str(people), "--json", "--jobs", str(jobs), str(saved))
    assert [json.loads(line)["post"] for line in done.stdout.splitlines()] == [f"p{n}" for n in range(0, 400, 10)]
    assert done.stderr == ""


def test_a_broken_line_is_told_and_costs_no_other(people: Path, saved: Path) -> None:
    lines = ['\ufeff{"id": "a", "text": "541 555 0133"}', '{"id": "b", "text": ', "[1]", '{"id": "c", "text": null}', f'{{"text": {"9" * 5000}}}', '{"id": "d", "text": "541 555 0133"}']  # fmt: skip
    (saved / "posts.ndjson").write_text("\n".join(lines), encoding="utf-8")
    packed = gzip.compress(rows(400).encode())
    (saved / "the cut.jsonl.gz").write_bytes(packed[:-200])
    (saved / "the worn.jsonl.gz").write_bytes(packed[:200] + bytes(50) + packed[250:])
    done = watcher("scan", "--people", str(people), "--json", "none", str(saved))
    assert done.returncode == 2
    found = [json.loads(line)["post"] for line in done.stdout.splitlines()]
    assert found[:3] == ["a", "d", "p0"]
    assert [line.replace(str(saved), "").partition(": ")[0] for line in done.stderr.splitlines()] == [
        "none", "/posts.ndjson:2:20", "/posts.ndjson:3:1", "/posts.ndjson:4:1", "/posts.ndjson:5:1", "/the cut.jsonl.gz", "/the worn.jsonl.gz",
    ]  # fmt: skip
    assert NUMBER not in done.stderr


def test_a_post_may_have_the_number_nought(people: Path) -> None:
    given = '{"id": 0, "text": "541 555 0133"}\n{"id": "", "text": "541 555 0133"}\n'
    done = watcher("scan", "--people", str(people), "--json", "-", given=given)
    assert [json.loads(line)["post"] for line in done.stdout.splitlines()] == ["0", "-#2"]


def test_who_is_killed_leaves_nobody_behind(people: Path) -> None:
    command = [sys.executable, "-m", "watcher", "scan", "--people", str(people), "--json", "--jobs", "2", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as scan:
        assert scan.stdin is not None
        assert scan.stdout is not None
        assert scan.stderr is not None
        scan.stdin.write(rows(1_500).encode())
        scan.stdin.flush()
        while b'"p200"' not in scan.stdout.readline():
            pass  # until the others are at work
        scan.kill()
        scan.stdout.read()  # ends when the last of them has closed it
        assert scan.stderr.read() == b""


# --- how far it is ----------------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_how_far_it_is_is_drawn_over_and_taken_away() -> None:
    now = 0.0
    stream = Terminal()
    progress = Progress(stream, lambda: now)
    for count, at in ((10, 0.0), (11, 0.05), (1_000, 2.0)):
        now = at
        progress.show(count, count / 4_000)
    progress.clear()
    progress.clear()
    first, second, blank, end = stream.getvalue().split("\r")[1:]
    assert first == f"[{'':<30}]   0%  10 posts"
    assert second == f"[{'#######':<30}]  25%  1,000 posts, 500 a second, 6 s left"
    assert (blank.strip(), len(blank), end) == ("", len(second), "")


@pytest.mark.parametrize(
    ("count", "share", "seconds", "said"),
    [
        (12, None, 0.5, "12 posts"),
        (1_204, None, 2.0, "1,204 posts, 602 a second"),
        (10, 0.0, 5.0, f"[{'':<30}]   0%  10 posts, 2 a second"),
        (900_000, 0.5, 600.0, f"[{15 * '#':<30}]  50%  900,000 posts, 1,500 a second, 10 min left"),
        (900_000, 0.1, 800.0, f"[{3 * '#':<30}]  10%  900,000 posts, 1,125 a second, 2 h 00 min left"),
    ],
)
def test_how_far_it_is_in_words(count: int, share: float | None, seconds: float, said: str) -> None:
    assert wording(count, share, seconds) == said


def test_rows_and_bar_do_not_mix_on_a_terminal(people: Path, saved: Path) -> None:
    (saved / "posts.jsonl").write_text(rows(30))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "watcher", "scan", "--people", str(people), str(saved)]
    scan = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    while piece := _read(ours):
        shown += piece
    assert scan.wait() == 0
    screen = [line.rstrip("\r").rpartition("\r")[2] for line in shown.decode().split("\n")]
    assert [line.split()[0] for line in screen if line] == ["p0", "p10", "p20"]
    assert NUMBER not in shown.decode()


def _read(terminal: int) -> bytes:
    """What comes next; nothing where the other side has closed it, which Linux tells as an error."""
    try:
        return os.read(terminal, 65_536)
    except OSError:
        return b""
