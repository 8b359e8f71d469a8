"""What is wrong with a payload or a frame, as plain data that every room speaks of alike.

Belongs here: what a finding holds. Must not be here: how it is found (``payload``) or shown (``cli``).
"""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from ocpp_core.versions import ErrorCode

__all__ = ["Issue"]


@frozen
class Issue:
    """One violation of a schema, or another fault that was tolerated."""

    path: str
    """Where: the JSON path of the value, ``$`` being the payload.

    For a missing member it is where the member should stand; for an unknown one it is the object that holds it, since
    the name is the peer's. In a fault of the frame itself ``$`` is the frame: ``$[1]`` is its message id, and ``$``
    alone its text.
    """

    rule: str
    """Which rule: the JSON Schema keyword, such as ``maxLength``, or for all else the name of what was tolerated."""

    allowed: Any = field(repr=False)
    """What the rule allows: a limit, a type, the values of an enumeration, the name of the missing member."""

    found: Any = field(repr=False)
    """What was found, as the peer sent it. For an unknown member its name; None for a missing one."""

    message: str
    """A sentence that says what is wrong and what would be right, safe to log and to send back.

    It holds names and values of our schemas, counts and numbers, but no text of the peer's.
    """

    code: ErrorCode
    """The error code of the version that stands for it."""

    tolerance: str | None = None
    """The name, out of `TOLERABLE`, by which it was read past; None where it was not."""

    read_as: Any = field(default=None, repr=False)
    """The value that it was read as, where it was read past: ``found`` itself if it was kept, None if it was read as
    absent."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"
