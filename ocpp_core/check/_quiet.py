"""Frames of which a check has nothing to say, as far as rules have to know them.

Belongs here: what is kept of such a frame, and its verdict should it break a rule. Must not be here: judging,
rules.
"""

from __future__ import annotations

from typing import Protocol

from attrs import frozen
from msgspec import Struct

from ocpp_core.capture import Context, FoundFrame
from ocpp_core.check._verdicts import Verdict
from ocpp_core.versions import Version

__all__ = ["Quiet", "QuietFrames", "Source"]


class _Lines(Protocol):
    """Where frames stand, each in a line of its own."""

    @property
    def first(self) -> int:
        """The number of the first line."""
        ...

    def placed(self, place: int, text: str, context: Context, /) -> FoundFrame:
        """The frame of a line of which the text and the context are known."""
        ...


class Source(Struct, frozen=True, eq=False, gc=False):
    """What frames have in common whose records say the same, the time aside."""

    context: Context
    version: Version
    assumed: str | None


class Quiet(Struct, frozen=True, eq=False, gc=False):
    """A valid call or result; it is made for nearly each frame of a capture, so it has to take little time."""

    place: int
    """The place of its line among those of the block."""

    text: str
    at: float | None
    """When it was sent, in seconds since 1970; None where that is not known."""

    source: Source
    kind: str
    action: str
    message_id: str


@frozen(eq=False)
class QuietFrames:
    """Those of a block, in their order."""

    frames: list[Quiet]
    lines: _Lines

    def line_of(self, frame: Quiet) -> int:
        """The number of its line, as that of a `FoundFrame`."""
        return self.lines.first + frame.place

    def verdict(self, frame: Quiet) -> Verdict:
        """The verdict on one of them."""
        source = frame.source
        found = self.lines.placed(frame.place, frame.text, source.context)
        return Verdict(found, frame.kind, frame.message_id, frame.action, source.version, assumed=source.assumed)
