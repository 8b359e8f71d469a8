"""Verdicts without what identifies people or opens doors.

Belongs here: which parts of a verdict hold what a peer sent. Must not be here: what is replaced (``redaction``).
"""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

from ocpp_core._secrets import HIDDEN
from ocpp_core.check._verdicts import HALVES, Problem, Verdict, without_number
from ocpp_core.findings import Finding
from ocpp_core.payload._places import steps_of
from ocpp_core.redaction import Redactor
from ocpp_core.schemas import message_name

__all__ = ["redacted"]

_NAMES: Final = frozenset({"additionalProperties", "duplicateKey"})
"""Rules about names, which no schema has in its place."""


def redacted(verdict: Verdict, redactor: Redactor) -> Verdict:
    """A verdict as it can be shown: the text of its frame, what was found, its message id and its station."""
    found = verdict.found
    text = redactor.frame(found, verdict.action)
    station = None if found.context.station is None else redactor.station(found.context.station)
    return evolve(
        verdict,
        found=evolve(found, text=text, context=evolve(found.context, station=station)),
        message_id=_words(verdict.message_id, redactor),
        action=_words(verdict.action, redactor),
        assumed=_words(verdict.assumed, redactor),
        problems=tuple(_problem(each, verdict, redactor) for each in verdict.problems),
        tolerated=tuple(_problem(each, verdict, redactor) for each in verdict.tolerated),
        broken=tuple(_broken(each, verdict, redactor) for each in verdict.broken),
    )


def _words(text: str | None, redactor: Redactor) -> str | None:
    return None if text is None else redactor.words(text)


def _problem(problem: Problem, verdict: Verdict, redactor: Redactor) -> Problem:
    found = _value(problem.found, problem, verdict, redactor)
    message = problem.message
    if found == HIDDEN and isinstance(problem.found, int | float):
        message = without_number(message)
    return evolve(
        problem,
        message=message,
        path=redactor.words(problem.path),
        found=found,
        read_as=_value(problem.read_as, problem, verdict, redactor),
    )


def _broken(broken: Finding, verdict: Verdict, redactor: Redactor) -> Finding:
    """A finding of a rule, which may hold values of other frames too."""
    half = HALVES.get(verdict.kind)
    found = broken.found
    if half is not None and verdict.action is not None and isinstance(found, str | int | float):
        found = redactor.at(found, steps_of(broken.path), verdict.version, message_name(verdict.action, half))
    return evolve(broken, found=_shown(found, redactor), allowed=_shown(broken.allowed, redactor))


def _shown(value: Any, redactor: Redactor) -> Any:
    """A value, or a list of values, without the words that are replaced elsewhere."""
    if isinstance(value, str):
        return redactor.words(value)
    return [_shown(each, redactor) for each in value] if isinstance(value, list) else value


def _value(value: Any, problem: Problem, verdict: Verdict, redactor: Redactor) -> Any:
    if value is None or value == HIDDEN:
        return value
    half = HALVES.get(verdict.kind)
    if half is None or verdict.action is None or problem.rule in _NAMES:
        return redactor.words(value) if isinstance(value, str) else value
    return redactor.at(value, steps_of(problem.path), verdict.version, message_name(verdict.action, half))
