"""Verdicts as findings: the form that every report, every selection and every baseline works on.

Belongs here: which rule, how severe, where in the standard. Must not be here: reaching a verdict, printing; what the
rules are, which `_rules` tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from ocpp_core import rules as standard_rules
from ocpp_core._names import closest, listed
from ocpp_core.capture import FoundEnvelope
from ocpp_core.check._secrets import without_secret
from ocpp_core.check._verdicts import HALVES, Note, Problem, Verdict
from ocpp_core.findings import Finding, Position, Severity
from ocpp_core.payload._allowances import OF_FRAMES
from ocpp_core.payload._places import schemas_along, steps_of
from ocpp_core.schemas import actions, message_name, message_schema
from ocpp_core.versions import ERROR_CODES, Version

__all__ = ["findings_of", "severity_of"]

_IDS: Final = {
    "action": "action/unknown",
    "duplicateKey": "json/duplicate-member",
    "errorCode": "action/error-code",
    "version": "version/wrong",
}
"""The ids of problems that only a judge can find, by the rule of a verdict."""

_NOTES: Final = frozenset(
    {"date-time/precision", "signature/extension", "soap/spelling", "soap/subcode", "version/other"}
)
_WARNINGS: Final = frozenset({"signature/unknown-key"})
_MENDED: Final = frozenset({*OF_FRAMES, "beside-rejected", "missing", "null", "empty", "renamed", "type-lossless"})
"""What is tolerated though another reader would refuse the frame or miss a value: a warning, not a note."""

_FRAMING: Final = {"framing", "json", "limit", "action"}


def findings_of(verdict: Verdict, file: str) -> list[Finding]:
    """What is to be said of a frame, the most severe first; nothing of one that is valid and plain.

    ``file`` is the name to report. A frame that a log or a reporter shortened or cut off has one finding, which says
    so: what else is wrong with it is the log's doing.
    """
    if verdict.found.shortened:
        text = "the log shortened this frame, so it cannot be checked"
        return [_finding(verdict, file, "log/shortened", text)]
    return list(_findings(verdict, file))


def severity_of(rule: str) -> Severity:
    """How much a rule matters.

    What breaks the standard is an error. What was tolerated is a note where it is read as what it says, such as a text
    that is too long, and a warning where it had to be mended or guessed, which another reader will not do. What only
    the log did, such as cutting a frame off, is a note, and so is what the codecs accept of every peer.
    """
    if "/" not in rule:
        return standard_rules.find_rule(rule).severity
    family, _, name = rule.partition("/")
    if family == "tolerated":
        return Severity.WARNING if name in _MENDED else Severity.NOTE
    if rule in _WARNINGS:
        return Severity.WARNING
    return Severity.NOTE if family == "log" or rule in _NOTES else Severity.ERROR


def _findings(verdict: Verdict, file: str) -> Iterator[Finding]:
    for problem in (*verdict.problems, *verdict.tolerated):
        rule = _id(problem)
        yield _finding(
            verdict,
            file,
            rule,
            problem.message,
            path=problem.path,
            found=_found(rule, problem, verdict),
            allowed=_allowed(rule, problem, verdict),
            suggestion=_suggestion(rule, problem, verdict),
        )
    for note in verdict.notes:
        yield _of_note(note, verdict, file)
    for broken in verdict.broken:
        yield _of_rule(broken, verdict, file)
    if verdict.cut_off:
        what = "envelope" if isinstance(verdict.found, FoundEnvelope) else "frame"
        yield _finding(verdict, file, "log/cut-off", f"the {what} is cut off, so it cannot be checked")
    if verdict.valid_in:
        text = f"the payload is valid in OCPP {listed(verdict.valid_in)}"
        others = [version.value for version in verdict.valid_in]
        yield _finding(verdict, file, "version/other", text, found=verdict.version.value, allowed=others)


def _of_note(note: Note, verdict: Verdict, file: str) -> Finding:
    return _finding(verdict, file, note.id or "soap/spelling", note.message, path=note.path)


def _of_rule(broken: Finding, verdict: Verdict, file: str) -> Finding:
    """A finding of a rule beyond the schemas, with the place of its frame; secrets in it are hidden."""
    found = broken.found
    half = HALVES.get(verdict.kind)
    if half is not None and verdict.action is not None and isinstance(found, str | int | float):
        found = without_secret(found, broken.path, verdict.version, message_name(verdict.action, half))
    return evolve(broken, found=found, **_place(verdict, file))


def _finding(verdict: Verdict, file: str, rule: str, message: str, *, path: str = "", **values: Any) -> Finding:
    return Finding(
        rule=rule,
        severity=severity_of(rule),
        message=message,
        path=path,
        section=_section(rule, verdict, path),
        **_place(verdict, file),
        **values,
    )


def _place(verdict: Verdict, file: str) -> dict[str, Any]:
    """What all findings of a frame have in common."""
    found = verdict.found
    return {
        "file": file,
        "line": found.line,
        "start": None if found.columns is None else Position(found.line, *found.columns[0]),
        "end": None if found.columns is None else Position(found.line + found.lines - 1, *found.columns[1]),
        "kind": verdict.kind,
        "action": verdict.action,
        "station": found.context.station,
        "message_id": verdict.message_id,
        "version": verdict.version.value,
        "frame": found.text,
    }


def _id(problem: Problem) -> str:
    if problem.id:
        return problem.id
    return _IDS.get(problem.rule, f"schema/{problem.rule}")


def _found(rule: str, problem: Problem, verdict: Verdict) -> Any:
    return verdict.action if rule == "action/unknown" else problem.found


def _allowed(rule: str, problem: Problem, verdict: Verdict) -> Any:
    return (
        sorted(code.value for code in ERROR_CODES[verdict.version]) if rule == "action/error-code" else problem.allowed
    )


def _suggestion(rule: str, problem: Problem, verdict: Verdict) -> str | None:
    if rule == "action/error-code" and isinstance(problem.found, str):
        return closest(problem.found, ERROR_CODES[verdict.version])
    return problem.suggestion


# -- the section of the standard


def _section(rule: str, verdict: Verdict, path: str) -> str | None:
    family, version = rule.partition("/")[0], verdict.version
    if family == "log":
        return None
    if rule == "date-time/precision":
        return f"OCPP {version} part 2 section 2.1.4"
    if family == "soap":
        return f"OCPP-S {version}"
    if family == "signature":
        return f"OCPP {version} part 4 chapter 7"
    if family in _FRAMING or rule.removeprefix("tolerated/") in OF_FRAMES:
        return "OCPP-J 1.6 section 4.2" if version.major == 1 else f"OCPP {version} part 4 section 4.2"
    half = HALVES.get(verdict.kind)
    if half is None or verdict.action is None or verdict.action not in actions(version):
        return None
    number = _number(version, message_name(verdict.action, half), path)
    if number is None:
        return None
    if number.startswith("WP "):
        return f"OCPP 1.6 security whitepaper section {number[3:]}"
    return f"OCPP {version} {'' if version.major == 1 else 'part 2 '}section {number}"


def _number(version: Version, message: str, path: str) -> str | None:
    """The section that defines the innermost type that a path leads to, or else the message."""
    try:
        number: str | None = message_schema(version, message).get("x-section")
    except (LookupError, OSError):  # a one-way message has no response
        return None
    for _, node in schemas_along(version, message, steps_of(path)):
        number = node.get("x-section", number)
    return number
