"""What is wrong with the OCPP-J frames of one file, and which version they are of.

Belongs here: verdicts on frames that were found, results paired with their calls. Must not be here: finding frames,
printing, SOAP; the rules themselves are the library's.
"""

from __future__ import annotations

import json
import re
from collections import Counter, deque
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any, Final

from attrs import field, frozen

from ocpp_core._json import read_start
from ocpp_core.capture import FoundFrame
from ocpp_core.check._date_times import precision_notes
from ocpp_core.check._verdicts import (
    Note,
    Path,
    Problem,
    Verdict,
    issues_of,
    problems_of,
    tolerated,
    untolerated,
    written,
)
from ocpp_core.errors import FramingError, NoiseError, RemoteError
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.limits import Limits
from ocpp_core.ocppj import JsonCodec
from ocpp_core.payload import ERROR_CODE_BY_RULE, Allowance, Tolerance
from ocpp_core.payload._json_repairs import repair_json
from ocpp_core.schemas import actions
from ocpp_core.versions import ERROR_CODES, Kind, MessageType, Version

__all__ = ["Calls", "FrameJudge"]

_MAX_REPEATED: Final = Limits().max_issues  # members listed that an object has twice
_HEAD: Final = 2  # elements that every frame begins with: one with no more has no content
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR, MessageType.CALLRESULTERROR)
_LENGTHS: Final = {"call": 4, "send": 4, "callresult": 3}
"""How many elements a frame with a payload has, by kind."""

_CALL_START: Final = re.compile(r'\[\s*2\s*,\s*"[^"\\]*"\s*,\s*"([^"\\]*)"')


@frozen
class Calls:
    """The calls seen so far, by message id: those that wait for an answer, and the last that got one."""

    waiting: dict[str, list[str]] = field(factory=dict[str, list[str]])
    answered: dict[str, str] = field(factory=dict[str, str])

    def add(self, message_id: str, action: str) -> None:
        """Note a call. Each side may have one of this id, and a log has two sides."""
        self.waiting[message_id] = [*self.waiting.get(message_id, [])[-1:], action]

    def of(self, message_id: str) -> list[str]:
        """The actions that an answer may be for, the most recent first."""
        waiting = self.waiting.get(message_id)
        if waiting:
            return waiting[::-1]
        return [self.answered[message_id]] if message_id in self.answered else []

    def answer(self, message_id: str, action: str) -> None:
        """Note that one of them has got its answer."""
        self.answered[message_id] = action
        rest = self.waiting.get(message_id, [])
        if action in rest:
            rest.remove(action)


@frozen
class _Outcome:
    """What a codec makes of a frame."""

    problems: tuple[Problem, ...]
    """Those included that were tolerated."""

    frame: Frame | None = None
    error: RemoteError | None = None
    """Why there is no frame."""

    @property
    def wrong(self) -> tuple[bool, bool]:
        """Whether it is refused, and whether anything was tolerated."""
        return bool(untolerated(self.problems)), bool(self.problems)


class FrameJudge:
    """Judges the frames of one file, in order, by one version. ``tolerate`` is that of `JsonCodec`."""

    def __init__(self, version: Version, *, tolerate: Tolerance | Collection[Allowance | str] = ()) -> None:
        self.version: Final = version
        self._codec = JsonCodec(version, tolerate=tolerate)
        tolerance = self._codec.payloads.tolerance
        self._mends = tolerance is not None and any(each.name == "json" for each in tolerance.allowances)
        self._calls = Calls()
        self._known = actions(version)
        self._answered = {name for name, entry in self._known.items() if entry.answered}

    def judge(self, found: FoundFrame) -> Verdict:
        """The verdict on a frame."""
        number, message_id = read_start(found.text[:256].encode(errors="replace"))
        if found.cut_off and not self._mends:
            return self._cut_off(found, message_id)
        elements = _elements(found.text)
        if not elements and self._mends:
            elements = _elements(_mended(found.text, self._codec.limits))
        if len(elements) > 1 and isinstance(elements[1], str):
            message_id = elements[1]
        answers = self._calls.of(message_id) if message_id is not None and number in _ANSWERS else []
        action, outcome = self._answer(found.text, answers)
        if found.cut_off and isinstance(outcome.error, FramingError):
            return self._cut_off(found, message_id)
        if number in (MessageType.CALL, MessageType.SEND) and len(elements) > 2 and isinstance(elements[2], str):
            action = elements[2]
            if message_id is not None and number == MessageType.CALL:
                self._calls.add(message_id, action)
        if message_id is not None and action is not None and answers:
            self._calls.answer(message_id, action)
        kind = "noise" if isinstance(outcome.error, NoiseError) else "malformed"
        if len(elements) > _HEAD and message_id is not None and number in list(MessageType):
            kind = MessageType(number).name.lower()
        problems = untolerated(outcome.problems)
        if not any(problem.rule == "frame" for problem in problems):  # so it is no deeper than a codec accepts
            problems += tuple(islice(self._repeated(elements), _MAX_REPEATED))
        untyped = kind == "callresult" and not problems and action not in self._answered
        return Verdict(
            found,
            kind,
            message_id,
            action,
            self.version,
            problems,
            tolerated(outcome.problems),
            untyped,
            self._notes(found, kind, elements, action),
        )

    def _notes(self, found: FoundFrame, kind: str, elements: list[Any], action: str | None) -> tuple[Note, ...]:
        if action is None or action not in self._known or len(elements) != _LENGTHS.get(kind):
            return ()
        half = Kind.RESPONSE if kind == "callresult" else Kind.REQUEST
        if half is Kind.RESPONSE and action not in self._answered:
            return ()
        return precision_notes(found.text, elements[-1], self.version, action, half)

    def _cut_off(self, found: FoundFrame, message_id: str | None) -> Verdict:
        """The verdict on a frame without its end, which may still say what a later answer is for."""
        named = _CALL_START.match(found.text)
        action = named[1] if named else None
        if message_id is not None and action is not None:
            self._calls.add(message_id, action)
        problem = Problem("", "frame", "the frame is cut off", None)
        return Verdict(found, "malformed", message_id, action, self.version, (problem,))

    def _answer(self, text: str, answers: list[str]) -> tuple[str | None, _Outcome]:
        """Which call a frame answers, if it answers one, and what a codec makes of it.

        It is for the most recent call of its id, unless it fits only the one before: both sides may use the same id.
        """
        first: tuple[str | None, _Outcome] | None = None
        for action in answers:
            outcome = self._outcome(text, action if action in self._answered else None)
            if not any(outcome.wrong):
                return action, outcome
            if first is None or outcome.wrong < first[1].wrong:
                first = action, outcome
        return first or (None, self._outcome(text, None))

    def _outcome(self, text: str, action: str | None) -> _Outcome:
        try:
            frame = self._codec.decode(text, None if action is None else lambda _: action)
        except RemoteError as error:
            return _Outcome(problems_of(error, self.version), error=error)
        return _Outcome(tuple(self._of_frame(frame)), frame)

    def _of_frame(self, frame: Frame) -> Iterator[Problem]:
        """What is wrong with a frame that a codec accepts."""
        if isinstance(frame, CallError | CallResultError) and frame.code not in ERROR_CODES[self.version]:
            text = f"OCPP {self.version} has no such error code"
            yield Problem("", "errorCode", text, None, str(frame.code))
        action = frame.action if isinstance(frame, Call | CallResult | Send) else None
        half = Kind.RESPONSE if isinstance(frame, CallResult) else Kind.REQUEST
        yield from issues_of(frame.issues, self.version, action, half)

    def _repeated(self, elements: list[Any]) -> Iterator[Problem]:
        """The members that an object has twice, of which a codec sees only the last."""
        code = ERROR_CODE_BY_RULE[self.version]["additionalProperties"].value
        waiting: deque[tuple[Path, Any]] = deque([(None, elements[-1])] if elements else [])
        while waiting:
            path, value = waiting.popleft()
            if isinstance(value, _Object):
                for name in value.repeated:
                    yield Problem(written((path, name)), "duplicateKey", "the object has this member twice", code)
            members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            waiting += [((path, step), each) for step, each in members if isinstance(each, dict | list)]


class _Object(dict[str, Any]):
    """A JSON object that remembers which members it had more than once."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        made.repeated = tuple(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
    return made


def _elements(text: str) -> list[Any]:
    """The elements of a JSON array; none if it is no such text, or nests so deep that only a hostile one does."""
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return []
    return value if isinstance(value, list) else []


def _mended(text: str, limits: Limits) -> str:
    """A text with its JSON mended, as a codec reads it that is told to; the text itself if that cannot be done."""
    mended = repair_json(text, limits.max_issues) if len(text) <= limits.max_bytes else None
    return text if mended is None else mended[0]
