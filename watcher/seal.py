"""Sealed person files: age (age-encryption.org/v1) through pyrage, when the `age` extra is installed.

A folder's recipients stand in `recipients.txt`, one public key a line, as `age -R` reads it: each advocate's and the daemon's own. What
is written is private from its first byte, and takes the old file's place in one step; what is shredded is overwritten before it goes.
"""

import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from watcher.errors import ConfigError, Problem
from watcher.settings import Secret, Settings

RECIPIENTS = "recipients.txt"
SUFFIX = ".age"


def _pyrage() -> ModuleType:
    try:
        import pyrage
    except ImportError:
        raise ConfigError(
            [Problem("a sealed file", 0, 0, "needs the `age` extra: pip install 'doxwatch[age]'")]
        ) from None
    return pyrage  # type: ignore[no-any-return]


def unsealer(settings: Settings) -> Callable[[bytes], bytes] | None:
    """What opens `*.toml.age`, None where no identity is configured. Raises ConfigError where it cannot be read."""
    secret = settings.secret("people", "identity")
    return opener(secret.read(settings.base)) if secret else None


def opener(identity: str) -> Callable[[bytes], bytes]:
    """What opens a sealed file with the identities of a text, one a line."""

    def unseal(body: bytes) -> bytes:
        pyrage = _pyrage()
        try:
            keys = [
                pyrage.x25519.Identity.from_str(line) for line in identity.split() if line.startswith("AGE-SECRET-KEY-")
            ]
            opened: bytes = pyrage.decrypt(body, keys)
        except (pyrage.DecryptError, pyrage.IdentityError):
            raise ConfigError(
                [Problem("a sealed file", 0, 0, "cannot be opened with the configured identity")]
            ) from None
        return opened

    return unseal


def seal(body: bytes, recipients: Sequence[str]) -> bytes:
    """The sealed form of a file, for every recipient. Raises ConfigError where one is not a public key, or none is given."""
    pyrage = _pyrage()
    if not recipients:
        raise ConfigError([Problem(RECIPIENTS, 0, 0, "names nobody: `watcher people recipients --add age1...` first")])
    keys = []
    for number, recipient in enumerate(recipients, 1):
        kind = pyrage.ssh if recipient.startswith("ssh-") else pyrage.x25519
        try:
            keys.append(kind.Recipient.from_str(recipient))
        except pyrage.RecipientError:
            raise ConfigError(
                [Problem(RECIPIENTS, 0, 0, f"key #{number} is no public key of age (age1...) or ssh")]
            ) from None
    sealed: bytes = pyrage.encrypt(body, keys)
    return sealed


def recipients(folder: Path) -> tuple[str, ...]:
    """The public keys of a folder's recipients file; none where there is no such file."""
    try:
        lines = (folder / RECIPIENTS).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        raise ConfigError([Problem(RECIPIENTS, 0, 0, "cannot be read as UTF-8 text")]) from None
    return tuple(line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#"))


def new_identity() -> tuple[str, str]:
    """A fresh key pair: the identity, which is a secret, and its public key."""
    made = _pyrage().x25519.Identity.generate()
    return str(made), str(made.to_public())


def public_key(identity: str) -> str:
    """The public key of the first identity of a text, "" where there is none."""
    lines = [line for line in identity.split() if line.startswith("AGE-SECRET-KEY-")]
    return str(_pyrage().x25519.Identity.from_str(lines[0]).to_public()) if lines else ""


def identity_file(settings: Settings) -> Path:
    """Where the daemon's identity lies. Raises ConfigError where it is no file of ours to write."""
    secret: Secret = settings.secret("people", "identity")
    if secret.kind != "file":
        message = 'add `identity = { file = "identity.key" }` to [people]: the key that opens sealed files'
        raise ConfigError([Problem("watcher.toml", 0, 0, message)])
    return settings.base / secret.place


def _readers(path: Path, like: Path) -> tuple[int, int]:
    """Mode and group of a file that is written: those of the one before, but for everybody else; in a folder that is open to another group
    than ours, as a service's is, that group may read it.
    """
    for known in (path, like):
        if known.exists():
            before = known.stat()
            return before.st_mode & 0o060 | 0o600, before.st_gid
    folder = path.parent.stat()
    shared = folder.st_gid != os.getegid() and folder.st_mode & 0o050 == 0o050
    return (0o640, folder.st_gid) if shared else (0o600, -1)


def write_private(path: Path, body: bytes, like: Path | None = None) -> None:
    """Write a file that only its owner may read, and who could read it before, or one `like` it; the old one is replaced whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    mode, group = _readers(path, like or path)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            with suppress(PermissionError):  # a group that is not ours
                os.fchown(descriptor, -1, group)
                os.fchmod(descriptor, mode)
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise ConfigError([Problem(path.name, 0, 0, f"cannot be written: {error.strerror}")]) from None


def shred(path: Path) -> bool:
    """Overwrite a file and take it away; False where there was none. Flash memory and journals may keep older copies of any file."""
    try:
        size = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            file.write(secrets.token_bytes(size))
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise ConfigError([Problem(path.name, 0, 0, f"cannot be destroyed: {error.strerror}")]) from None
    return True
