"""Words of a post -> a sketch by which near-copies know each other: MinHash over pairs of neighbouring words, keyed.

A. Broder, "On the resemblance and containment of documents", 1997. The share of equal slots of two sketches is an estimate of how many of
their shingles are the same (Jaccard). The hashes are keyed, so a sketch says nothing without the store's key.
"""

import hashlib
import struct
from collections.abc import Sequence
from operator import eq

SLOTS = 64
"""Values of 4 bytes: the estimate's standard error is at most 0.0625."""
ALIKE = 0.3
"""Share of equal slots from which two posts are near-copies (bench/copies.py)."""
FEWEST = 6
"""Words. A shorter post says too little to know its copies by; its details do."""
_BLOCK = 16
"""Values that one keyed hash of 64 bytes gives."""


def sketch(words: Sequence[bytes], key: bytes) -> bytes:
    """The sketch of a post's words, b"" where they are too few."""
    if len(words) < FEWEST:
        return b""
    shingles = {b" ".join(words[i : i + 2]) for i in range(len(words) - 1)}
    slots: list[int] = []
    for block in range(SLOTS // _BLOCK):
        salt = bytes([block])
        rows = [
            struct.unpack("<16I", hashlib.blake2b(s, key=key, salt=salt, digest_size=64).digest()) for s in shingles
        ]
        slots += map(min, zip(*rows, strict=True))
    return struct.pack(f"<{SLOTS}I", *slots)


def alike(one: bytes, other: bytes) -> bool:
    """Are two posts near-copies of each other?"""
    if not one or len(one) != len(other):
        return False
    same: int = sum(map(eq, struct.unpack(f"<{SLOTS}I", one), struct.unpack(f"<{SLOTS}I", other)))
    return same >= ALIKE * SLOTS
