"""What a check says of a frame: the verdict, the problems and the notes in it.

Belongs here: plain data, and how the errors of a codec become problems. Must not be here: reaching a verdict.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from ocpp_core._names import closest
from ocpp_core._secrets import HIDDEN
from ocpp_core.capture import FoundEnvelope, FoundFrame
from ocpp_core.check._secrets import without_secret
from ocpp_core.errors import NoiseError, PayloadError, RemoteError, UnknownActionError
from ocpp_core.findings import Finding, Issue
from ocpp_core.frames import Signature, SignatureStatus
from ocpp_core.payload._allowances import OF_FRAMES
from ocpp_core.schemas import actions, message_name
from ocpp_core.versions import REQUEST_TYPES, ErrorCode, Kind, Version

__all__ = [
    "HALVES",
    "Note",
    "Path",
    "Problem",
    "Verdict",
    "issues_of",
    "problems_of",
    "signature_faults",
    "tolerated",
    "untolerated",
    "without_number",
    "written",
]

Path: TypeAlias = "tuple[Path, str | int] | None"
"""Where a value is: where its container is, and its name or place in that. It takes no room for what is above."""

HALVES: Final = {"call": Kind.REQUEST, "send": Kind.REQUEST, "callresult": Kind.RESPONSE}
"""Which half of its action a frame with a payload is, by the kind of its verdict."""

_MAX_STEP: Final = 60  # characters of a member's name that are shown in a path
_LONGEST_READ: Final = 60  # characters of a text that something was read as, to be told
_NUMBER_FOUND: Final = re.compile(", not [^;]*")  # in a sentence on a value
_MEANT: Final = re.compile(r'did you mean "?([^"?]+)"?\?')  # in a sentence, which holds none of the peer's text
_WHOLE_TEXTS: Final = frozenset({"json", "noise"})
"""Rules about the text of a frame, all of which may be what was found."""

_UNTOLD: Final = _WHOLE_TEXTS | {"renamed", "additionalProperties"}
"""And what is read as it is from a place that the schema does not know: it may be anything, a secret included."""


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

    found: str | float | None = None
    """What was found, if it is a text, a number or a boolean, as the peer sent it; ``***`` for what may be a secret."""

    tolerance: str | None = None
    """The name in `TOLERABLE` by which it was read past; None where it was not."""

    read_as: str | float | None = None
    """What a value was read as, if that is a number or a short text, as the peer sent it or meant it; a secret is
    hidden as in ``found``. None for all else, absence included."""

    id: str = field(default="", eq=False)
    """The rule by the id that stays, such as ``schema/maxLength``: see `rules`. Empty where `rule` tells it."""

    allowed: Any = field(default=None, eq=False)
    """What the rule allows, as a JSON value: a limit, a type, the values of an enumeration."""

    suggestion: str | None = field(default=None, eq=False)
    """What was probably meant, if anything is near: a name or a value of the standard."""


@frozen
class Note:
    """One thing that the standard forbids, though the codecs accept it."""

    message: str
    """A sentence that says what it is, without the peer's data."""

    path: str = ""
    """The JSON path within the payload; empty if it is about the frame as a whole."""

    id: str = field(default="", eq=False)
    """The rule by the id that stays, such as ``date-time/precision``: see `rules`."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


@frozen
class Verdict:
    """A frame or an envelope, and what is right and wrong with it."""

    found: FoundFrame | FoundEnvelope
    """Where it stands, and its text."""

    kind: str
    """``call``, ``callresult``, ``callerror``, ``callresulterror`` or ``send``; ``malformed`` if it is unreadable,
    ``noise`` if it is tolerated in place of a frame."""

    message_id: str | None
    action: str | None
    """The action as far as it is known: an answer has that of its call."""

    version: Version
    """The version that it was judged by."""

    problems: tuple[Problem, ...] = ()
    tolerated: tuple[Problem, ...] = ()
    """What is wrong with it, but was tolerated: each says by which name, and what it was read as."""

    untyped: bool = False
    """Whether it could not be judged: a result of which the request was not seen, or what the log shortened or cut off.
    It is neither valid nor invalid."""

    notes: tuple[Note, ...] = ()
    broken: tuple[Finding, ...] = ()
    """The rules of the standard beyond the schemas that it breaks, without the place of the frame: see `RuleJudge`."""

    valid_in: tuple[Version, ...] = ()
    """The other versions of its action in which the payload that was refused is valid, oldest first.

    They are looked up for the first frames of a text only, and for short ones: see `check_text`.
    """

    assumed: str | None = None
    """Which version was assumed and why; None where the caller, the record or its connection names it."""

    cut_off: bool = False
    """Whether it was judged no further because the log cut it off; not if its end was mended, or its beginning is
    broken."""

    @property
    def is_plain(self) -> bool:
        """Whether nothing is to be said of it."""
        said = self.problems or self.tolerated or self.notes or self.broken or self.valid_in
        return not (said or self.left_out)

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with it but what was tolerated."""
        return not self.problems

    @property
    def left_out(self) -> bool:
        """Whether the log left a part of it out, so that it could not be judged: it shortened it, or cut it off."""
        return self.found.shortened or self.cut_off


def problems_of(error: RemoteError, version: Version) -> tuple[Problem, ...]:
    """All that is wrong with a frame that a codec of a version refuses, what it would have tolerated included."""
    if isinstance(error, PayloadError):
        issues = error.issues
        if error.issue is not None and all(issue.tolerance is not None for issue in issues):
            issues = (*issues, error.issue)  # it is beyond the number of issues that are listed
        half = Kind.REQUEST if error.message_type in REQUEST_TYPES else Kind.RESPONSE
        return issues_of(issues, version, error.action, half)
    if isinstance(error, NoiseError):
        return (Problem("", "noise", str(error), None, tolerance="noise", id=error.rule),)
    rule = "action" if isinstance(error, UnknownActionError) else "frame"
    near = closest(error.action, actions(version)) if error.rule == "action/unknown" and error.action else None
    code = None if error.code is None else error.code.value
    return (Problem("", rule, str(error), code, id=error.rule, suggestion=near),)


def signature_faults(signature: Signature | None) -> tuple[tuple[Problem, ...], tuple[Note, ...]]:
    """What is wrong with the signature of a frame that could be unwrapped, and what is only to be noted of it."""
    if signature is None:
        return (), ()
    notes: tuple[Note, ...] = ()
    if signature.extension is not None:
        text = "the frame has five elements: an object stands before the action, which is not signed"
        notes = (Note(text, id="signature/extension"),)
    name = f"signature/{signature.status}"
    match signature.status:
        case SignatureStatus.VALID | SignatureStatus.NOT_CHECKED:
            return (), notes
        case SignatureStatus.UNKNOWN_KEY:
            return (), (*notes, Note(signature.reason, id=name))
        case _:
            return (Problem("", "frame", signature.reason, ErrorCode.SECURITY_ERROR.value, id=name),), notes


def issues_of(
    issues: Iterable[Issue], version: Version, action: str | None = None, kind: Kind = Kind.REQUEST
) -> tuple[Problem, ...]:
    """Issues of a codec as problems, tolerated or not: those of a message if there is an action, else of an error."""
    message = None if action is None else message_name(action, kind)
    return tuple(_problem(issue, version, None if issue.rule in OF_FRAMES else message) for issue in issues)


def tolerated(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that were tolerated."""
    return tuple(problem for problem in problems if problem.tolerance is not None)


def untolerated(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that were not."""
    return tuple(problem for problem in problems if problem.tolerance is None)


def _problem(issue: Issue, version: Version, message: str | None) -> Problem:
    """An issue in the payload of a message, or in the frame itself."""
    path, text, found = issue.path, issue.message, issue.found if _is_scalar(issue.found) else None
    read_as = issue.read_as if _is_short(issue.read_as) and issue.tolerance not in _UNTOLD else None
    if message is None:
        path = ""
    elif issue.rule != "additionalProperties":  # which is about a name, not a value
        read_as = without_secret(read_as, path, version, message)
        shown = without_secret(found, path, version, message)
        if shown == HIDDEN and isinstance(found, int | float):
            text = without_number(text)
        found = shown
    if issue.rule in _WHOLE_TEXTS:
        found = None
    meant = _MEANT.search(issue.message)
    return Problem(
        path,
        issue.rule,
        text,
        issue.code.value,
        found,
        issue.tolerance,
        read_as,
        id=_id(issue),
        allowed=_plain(issue.allowed),
        suggestion=meant[1] if meant else None,
    )


def without_number(message: str) -> str:
    """The sentence on a value without the number that was found."""
    return _NUMBER_FOUND.sub("", message)


def _id(issue: Issue) -> str:
    if issue.tolerance is not None:
        return f"tolerated/{issue.tolerance}"
    return "framing/error" if issue.rule in OF_FRAMES else f"schema/{issue.rule}"


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float)


def _plain(value: Any) -> Any:
    """A limit or the names and values that a rule allows, as a JSON value."""
    return list(value) if isinstance(value, Collection) and not isinstance(value, str) else value


def _is_short(value: Any) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and len(value) <= _LONGEST_READ)


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
