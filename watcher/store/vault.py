"""The store's key: fingerprints that mean nothing without it, and sealing for what must be read back.

Fingerprints are BLAKE2b keyed with a per-installation secret (RFC 7693), since phone numbers are few enough to be guessed from bare
hashes. Sealing is AES-256-GCM with a random nonce (NIST SP 800-38D). The key lies beside the database, never in it.
"""

import hashlib
import json
import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from watcher.errors import StoreError
from watcher.store.sketch import sketch

KEY_BYTES = 32
NONCE_BYTES = 12
DIGEST_BYTES = 16
"""128 bits: no chance collision among any number of posts."""


class Vault:
    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise StoreError("the store's key must be 64 hexadecimal digits")
        self._fingerprint_key = hashlib.blake2b(b"fingerprint", key=key).digest()[:64]
        self._keyed = hashlib.blake2b(key=self._fingerprint_key, digest_size=DIGEST_BYTES)
        self._cipher = AESGCM(hashlib.blake2b(b"seal", key=key, digest_size=KEY_BYTES).digest())

    def __repr__(self) -> str:
        return "<Vault>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is never pickled")

    def fingerprint(self, *parts: str) -> bytes:
        keyed = self._keyed.copy()
        keyed.update("\0".join(parts).encode("utf-8", "surrogatepass"))
        return keyed.digest()

    def name(self, *parts: str) -> str:
        """A short fingerprint that people can read out: 8 letters and figures without look-alikes."""
        alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
        number = int.from_bytes(self.fingerprint(*parts)[:8], "big")
        out = ""
        for _ in range(8):
            number, digit = divmod(number, len(alphabet))
            out += alphabet[digit]
        return f"{out[:4]}-{out[4:]}"

    def sketch(self, words: Sequence[bytes]) -> bytes:
        """What a post's folded words look like to a near-copy of it."""
        return sketch(words, self._fingerprint_key)

    def answer(self, incident: str, until: int) -> str:
        """What proves that a link to answer an incident is ours, until a second since 1970."""
        return self.fingerprint("answer", incident, str(until)).hex()

    def seal(self, value: Any) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(
            nonce, json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"), None
        )

    def fits(self, blob: bytes) -> bool:
        """Was it sealed with this key?"""
        try:
            self.open(blob)
        except StoreError:
            return False
        return True

    def open(self, blob: bytes) -> Any:
        try:
            body = self._cipher.decrypt(blob[:NONCE_BYTES], blob[NONCE_BYTES:], None)
        except InvalidTag:
            raise StoreError("the store was sealed with another key") from None
        return json.loads(body.decode("utf-8", "surrogatepass"))


def load_key(text: str) -> bytes:
    try:
        return bytes.fromhex(text.strip())
    except ValueError:
        raise StoreError("the store's key must be 64 hexadecimal digits") from None


def make_key(path: Path) -> bytes:
    """A new key in a private file; an existing one is read."""
    if path.exists():
        return load_key(path.read_text(encoding="ascii"))
    key = secrets.token_bytes(KEY_BYTES)
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
    return key
