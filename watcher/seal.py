"""Sealed person files: age (age-encryption.org/v1) through pyrage, when the `age` extra is installed."""

from collections.abc import Callable

from watcher.config import Settings
from watcher.errors import ConfigError, Problem


def unsealer(settings: Settings) -> Callable[[bytes], bytes] | None:
    """What opens `*.toml.age`, None where no identity is configured."""
    secret = settings.secret("people", "identity")
    if not secret:
        return None
    identity = secret.read(settings.base)

    def unseal(body: bytes) -> bytes:
        try:
            import pyrage
        except ImportError:
            raise ConfigError(
                [Problem("a sealed file", 0, 0, "needs the `age` extra: pip install 'doxwatch[age]'")]
            ) from None
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
