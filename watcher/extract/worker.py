"""The worker's own loop, `python -m watcher.extract.worker`: documents come in, readings go out, until the other side closes.

Each message is a pickle behind its size (SIZE). It loads no more than the readers need: a worker starts while a page waits.
"""

import pickle
import resource
import struct
import sys
from typing import BinaryIO

from watcher import extract
from watcher.errors import ExtractError

SIZE = struct.Struct("!I")
MEMORY = 1 << 30
"""Bytes of address space of a worker."""


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    while len(head := source.read(SIZE.size)) == SIZE.size:
        document, software, rules = pickle.loads(source.read(SIZE.unpack(head)[0]))  # noqa: S301  written by the daemon
        try:
            answer: object = extract.read(document, software, rules)
        except (ExtractError, MemoryError, RecursionError) as error:
            answer = type(error).__name__
        body = pickle.dumps(answer)
        sink.write(SIZE.pack(len(body)) + body)
        sink.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
