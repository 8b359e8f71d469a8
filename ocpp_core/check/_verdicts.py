"""What a check says of a frame: the verdict, the problems and the notes in it.

Belongs here: plain data, and how the errors of a codec become problems. Must not be here: reaching a verdict.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from attrs import frozen

from ocpp_core.capture import FoundEnvelope, FoundFrame
from ocpp_core.errors import PayloadError, RemoteError, UnknownActionError
from ocpp_core.findings import Issue
from ocpp_core.versions import Version

__all__ = ["Note", "Path", "Problem", "Verdict", "problems_of", "written"]

Path: TypeAlias = "tuple[Path, str | int] | None"
"""Where a value is: where its container is, and its name or place in that. It takes no room for what is above."""

_MAX_STEP: Final = 60  # characters of a member's name that are shown in a path


@frozen
class Problem:
    """One thing that is wrong with a frame."""

    path: str
    """The JSON path within the payload; empty if it is about the frame as a whole."""

    rule: str
    """Which rule: a keyword of JSON Schema, or ``frame``, ``action``, ``errorCode``, ``duplicateKey``, ``version``."""

    message: str
    """A sentence that says what is wrong, without the peer's data."""

    code: str | None
    """The error code that answers it, if any does."""

    found: str | None = None
    """What was found, if that is short: a name or a value, as the peer sent it."""


@frozen
class Note:
    """One thing that the standard forbids, though the codecs accept it."""

    message: str
    """A sentence that says what it is, without the peer's data."""

    path: str = ""
    """The JSON path within the payload; empty if it is about the frame as a whole."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


@frozen
class Verdict:
    """A frame or an envelope, and what is right and wrong with it."""

    found: FoundFrame | FoundEnvelope
    """Where it stands, and its text."""

    kind: str
    """``call``, ``callresult``, ``callerror``, ``callresulterror`` or ``send``; ``malformed`` if it is unreadable."""

    message_id: str | None
    action: str | None
    """The action as far as it is known: an answer has that of its call."""

    version: Version
    """The version that it was judged by."""

    problems: tuple[Problem, ...] = ()
    untyped: bool = False
    """Whether this is a result of which the request was not seen: its payload could not be judged."""

    notes: tuple[Note, ...] = ()
    valid_in: tuple[Version, ...] = ()
    """The other versions of its action in which the payload that was refused is valid, oldest first.

    They are looked up for the first frames of a text only, and for short ones: see `check_text`.
    """

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.problems


def problems_of(error: RemoteError) -> tuple[Problem, ...]:
    """What is wrong with a frame that a codec refuses."""
    if isinstance(error, PayloadError):
        return tuple(_problem(issue) for issue in error.issues)
    rule = "action" if isinstance(error, UnknownActionError) else "frame"
    return (Problem("", rule, str(error), None if error.code is None else error.code.value),)


def _problem(issue: Issue) -> Problem:
    value = issue.found
    found = value if isinstance(value, str) else None  # the message itself tells numbers
    return Problem(issue.path, issue.rule, issue.message, issue.code.value, found)


def written(path: Path) -> str:
    """A path as text, long names cut."""
    steps: list[str] = []
    while path is not None:
        path, step = path
        steps.append(f"[{step}]" if isinstance(step, int) else _member(step))
    return "$" + "".join(reversed(steps))


def _member(name: str) -> str:
    shown = name if len(name) <= _MAX_STEP else name[: _MAX_STEP - 3] + "..."
    return f".{shown}" if shown.isidentifier() else f"['{shown}']"
