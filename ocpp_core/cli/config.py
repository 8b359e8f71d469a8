"""What a run of ``ocpp-core check`` is told.

Belongs here: its settings as plain values. Must not be here: what they do to a run.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from ocpp_core.payload import Tolerance
from ocpp_core.versions import Version

__all__ = ["Settings"]


@frozen(kw_only=True)
class Settings:
    """The settings of a run."""

    version: Version | None = None
    """The version of all frames; None to guess it for each file."""

    form: Literal["text", "json"] = "text"
    tolerance: Tolerance = field(factory=Tolerance)
    fail_on: Literal["error", "warning", "note", "tolerated"] = "error"
    min_frames: int = 1
