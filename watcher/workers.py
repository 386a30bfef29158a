"""A small pool of killable processes that parse pages: Document in, Reading out.

A hostile page can hold a parser for seconds or crash it, and a thread cannot be killed. So parsing happens in a process of its own,
with a deadline and a memory limit; where it fails, the linear stripper still yields the text and the page is marked degraded. Only
documents and readings cross the border, never a protected value.
"""

import asyncio
import os
import pickle
import sys
from collections.abc import Sequence

from watcher import extract
from watcher.errors import ExtractError
from watcher.extract.worker import SIZE
from watcher.model import Document, Reading

DEADLINE = 10.0
"""Seconds for one page. The largest ordinary page needs a few hundredths."""


class Workers:
    """`read` may be called by many tasks at once; each worker takes one page at a time."""

    def __init__(self, count: int = 1, deadline: float = DEADLINE) -> None:
        self._free: asyncio.Queue[asyncio.subprocess.Process | None] = asyncio.Queue()
        self._deadline = deadline
        for _ in range(count):
            self._free.put_nowait(None)

    async def read(self, document: Document, software: str = "auto", rules: Sequence[tuple[str, str]] = ()) -> Reading:
        worker = await self._free.get()
        try:
            if worker is None or worker.returncode is not None:
                worker = await _start()
            async with asyncio.timeout(self._deadline):
                return await _ask(worker, document, software, rules)
        except (TimeoutError, asyncio.IncompleteReadError, ConnectionError, BrokenPipeError, ExtractError):
            await _kill(worker)
            worker = None
            return await asyncio.to_thread(extract.strip, document)
        finally:
            self._free.put_nowait(worker)

    async def close(self) -> None:
        for _ in range(self._free.qsize()):
            await _kill(self._free.get_nowait())


async def _start() -> asyncio.subprocess.Process:
    quiet = {
        k: v
        for k, v in os.environ.items()
        if k in {"PATH", "LANG", "LC_ALL", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    }
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "watcher.extract.worker", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, env=quiet,
    )  # fmt: skip


async def _ask(
    worker: asyncio.subprocess.Process, document: Document, software: str, rules: Sequence[tuple[str, str]]
) -> Reading:
    assert worker.stdin is not None
    assert worker.stdout is not None
    request = pickle.dumps((document, software, tuple(rules)))
    worker.stdin.write(SIZE.pack(len(request)) + request)
    await worker.stdin.drain()
    (size,) = SIZE.unpack(await worker.stdout.readexactly(SIZE.size))
    answer = pickle.loads(await worker.stdout.readexactly(size))  # noqa: S301  our own process, which holds no page's bytes but parsed ones
    if isinstance(answer, Reading):
        return answer
    raise ExtractError(str(answer))


async def _kill(worker: asyncio.subprocess.Process | None) -> None:
    if worker is None or worker.returncode is not None:
        return
    worker.kill()
    await worker.wait()
