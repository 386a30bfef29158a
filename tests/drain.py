"""A process that sends what waits in the outbox of a folder until nothing does, for tests that kill it: the clock leaps with each round.

python -m tests.drain FOLDER
"""

import asyncio
import sys
from pathlib import Path

from tests.fakes import tell_only
from watcher.daemon import Daemon

LEAP = 1200.0
"""Seconds."""


async def main(folder: Path) -> None:
    file = folder / "clock"
    clock = [float(file.read_text())]
    daemon = Daemon(folder / "watcher.toml", lambda: clock[0])
    tell_only(daemon, "chat")
    outbox = daemon.store.outbox
    while await outbox.due("chat", 9e12) or await outbox.replay(clock[0]):
        await daemon.dispatch.drain("chat")
        clock[0] += LEAP
        fresh = file.with_suffix(".new")
        fresh.write_text(str(clock[0]))
        fresh.replace(file)
    await daemon.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
