"""What a run of ``ocpp-core check`` is told.

Belongs here: its settings, out of the options. Must not be here: what the options are called (``options``), what they
do to a run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from ocpp_core.check import Selection
from ocpp_core.cli.tolerance import combined
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Version

__all__ = ["Settings", "settings_of"]


@frozen(kw_only=True)
class Settings:
    """The settings of a run."""

    version: Version | None = None
    """The version of all frames; None to guess it for each file."""

    form: Literal["text", "json"] = "text"
    tolerance: Tolerance = field(factory=Tolerance)
    selection: Selection = field(factory=Selection)
    fail_on: Literal["error", "warning", "note", "tolerated"] = "error"
    min_frames: int = 1


def settings_of(given: Mapping[str, Any]) -> Settings:
    """The settings that the options give. Raises click's errors for what cannot be."""
    return Settings(
        version=given["ocpp"],
        form=given["format"],
        tolerance=combined(given["tolerate"], given["tolerance"], given["profile"]),
        selection=Selection(
            select=tuple(each for some in given["select"] for each in some),
            ignore=tuple(each for some in given["ignore"] for each in some),
        ),
        fail_on=given["fail_on"],
        min_frames=given["min_frames"],
    )
