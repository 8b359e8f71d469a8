"""What is wrong with a payload or a frame, as plain data that every room speaks of alike.

Belongs here: what a finding holds. Must not be here: how it is found (``payload``) or shown (``cli``).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, Final

from attrs import field, frozen

from ocpp_core.versions import ErrorCode

__all__ = ["Finding", "Issue", "Position", "Severity", "any_item"]

_INDEX: Final = re.compile(r"\[[0-9]+\]")


def any_item(path: str) -> str:
    """A JSON path with ``[*]`` for each index of a list: the same for all items."""
    return _INDEX.sub("[*]", path)


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


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Position:
    """A place in a text. Lines and columns count from 1, columns in each of the units that readers use."""

    line: int
    column: int
    """In characters, which are code points."""

    utf16: int
    """The column in code units of UTF-16, as editors count."""

    utf8: int
    """The column in bytes of UTF-8."""


@frozen(kw_only=True)
class Finding:
    """One thing to be said of stored traffic, in the form that every report is made from."""

    rule: str
    """Which rule, by an id that stays: ``schema/maxLength``, ``framing/arity``, ``json/syntax``, ``tolerated/enum``."""

    severity: Severity
    message: str
    """A sentence that says what is wrong and what would be right, without the peer's data."""

    file: str = ""
    """The name of the file, as it was given; ``<stdin>`` for standard input; empty for what is in no file."""

    line: int = 1
    """Where the frame starts, counted from 1; 1 if the file is no text."""

    start: Position | None = None
    """Where exactly the frame starts, if that is known."""

    end: Position | None = None
    """Where what follows the frame starts."""

    path: str = ""
    """The JSON path within the payload; empty if it is about the frame as a whole."""

    kind: str = ""
    """``call``, ``callresult`` and so on, or ``malformed``."""

    action: str | None = None
    station: str | None = None
    """The identity of the station, where the source tells it, as it is written there."""

    message_id: str | None = None
    version: str | None = None
    """The version that the frame was judged by."""

    found: Any = None
    """What was found, as a JSON value and as the peer sent it; secrets are ``***``."""

    allowed: Any = None
    """What the rule allows, as a JSON value."""

    suggestion: str | None = None
    """What was probably meant, if anything is near: a name or a value of the standard."""

    section: str | None = None
    """Where in the standard the rule stands, or that of its message."""

    fault: str | None = None
    """Which side breaks a rule of the standard, ``charging-station`` or ``csms``; None where that is not known."""

    frame: str = ""
    """The text of the frame, as the peer sent it."""
