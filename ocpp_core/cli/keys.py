"""The keys that verify signed messages, from files.

Belongs here: reading PEM files. Must not be here: what keys are (``signed``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ocpp_core.cli.errors import FileError, NotInstalledError
from ocpp_core.signed import PublicKey

__all__ = ["keys_of"]

_BLOCK: Final = re.compile(r"-----BEGIN ([A-Z ]{1,40})-----[^-]*-----END \1-----")


def keys_of(names: Iterable[str]) -> list[PublicKey]:
    """The public keys in PEM files. Raises click's errors for a file without any, and one with another kind of key."""
    return [key for name in names for key in _keys(name)]


def _keys(name: str) -> list[PublicKey]:
    try:
        text = Path(name).read_text("utf-8")
    except OSError as error:
        raise FileError.of(name, error) from error
    except UnicodeDecodeError as error:
        raise FileError(name, "it is not PEM, which is text: of a certificate in DER, openssl x509 makes it") from error
    try:
        keys = [PublicKey(block[0]) for block in _BLOCK.finditer(text)]
        for key in keys:
            _ = key.algorithms  # which needs cryptography
    except ImportError as error:
        raise NotInstalledError("cryptography", "cli,signed") from error
    except ValueError as error:
        raise FileError(name, str(error)) from error
    if not keys:
        raise FileError(name, "it holds no certificate and no public key in PEM")
    return keys
