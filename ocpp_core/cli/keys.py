"""The keys that verify signed messages, from files.

Belongs here: reading PEM files. Must not be here: what keys are (``signed``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import click

from ocpp_core._printable import printable
from ocpp_core.signed import PublicKey

__all__ = ["keys_of"]

_BLOCK: Final = re.compile(r"-----BEGIN ([A-Z ]{1,40})-----[^-]*-----END \1-----")


def keys_of(names: Iterable[str]) -> list[PublicKey]:
    """The public keys in PEM files. Raises UsageError for a file that has none, or another kind of key."""
    return [key for name in names for key in _keys(name)]


def _keys(name: str) -> list[PublicKey]:
    shown = printable(name, 200)
    try:
        blocks = [each[0] for each in _BLOCK.finditer(Path(name).read_text("utf-8"))]
        keys = [PublicKey(block) for block in blocks]
        for key in keys:
            _ = key.algorithms
    except (OSError, ValueError, ImportError) as error:
        raise click.UsageError(f"{shown}: {error}") from None
    if not keys:
        raise click.UsageError(f"{shown} holds no certificate and no public key in PEM")
    return keys
