"""What real peers do against the standard: one entry for each, which a test shows and docs/peers.md lists."""

from __future__ import annotations

from typing import NamedTuple


class Mistake(NamedTuple):
    peer: str
    """Package and version, such as ``ocpp 2.1.0 (Python)``."""
    versions: str
    """The versions of OCPP that it was seen with, such as ``1.6, 2.0.1``."""
    does: str
    should: str
    section: str
    """Where the standard says so."""
