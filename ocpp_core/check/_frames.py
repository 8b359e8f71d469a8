"""What is wrong with the OCPP-J frames of one file, and which version they are of.

Belongs here: verdicts on frames that were found, results paired with their calls. Must not be here: finding frames,
printing, SOAP; the rules themselves are the library's.
"""

from __future__ import annotations

import json
import re
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from ocpp_core import CallError, CallResultError, JsonCodec, Limits, PayloadError, RemoteError, Version
from ocpp_core._json import read_start
from ocpp_core.capture._frames import Found
from ocpp_core.errors import UnknownActionError
from ocpp_core.findings import Issue
from ocpp_core.payload._validation import ERROR_CODE_BY_RULE
from ocpp_core.schemas import actions
from ocpp_core.versions import ERROR_CODES, MessageType

__all__ = ["GUESSES", "Calls", "Judge", "Problem", "Verdict", "guess", "problems_of"]

GUESSES: Final = (Version.V16, Version.V201, Version.V21, Version.V20, Version.V15)
"""The versions in the order in which they are tried: the more common first."""

_MOST: Final = Limits().max_issues  # members listed that an object has twice
_LONGEST_STEP: Final = 60  # characters of a member's name that are shown in a path
_HEAD: Final = 2  # elements that every frame has: a frame of no more says nothing
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR, MessageType.CALLRESULTERROR)
_NAMED: Final = re.compile(r'\[\s*2\s*,\s*"[^"\\]*"\s*,\s*"([^"\\]*)"')

_Path: TypeAlias = "tuple[_Path, str | int] | None"
"""Where a value is: where its container is, and its name or place in that. It takes no room for what is above."""


@frozen
class Problem:
    """One thing that is wrong with a frame."""

    path: str
    """The JSON path within the payload; empty if it is about the frame as a whole."""

    rule: str
    message: str
    code: str | None
    """The error code that answers it, if any does."""

    found: str | None = None
    """What was found, if that is short: a name or a value, as the peer sent it."""


@frozen
class Verdict:
    """A frame and what is to be said of it."""

    found: Found
    kind: str
    message_id: str | None
    action: str | None
    version: Version
    problems: tuple[Problem, ...] = ()
    untyped: bool = False
    """Whether this is a result of which the request was not seen: its payload could not be judged."""

    notes: tuple[str, ...] = ()
    """What was accepted of an envelope though the standard has it otherwise: sentences of ours."""

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.problems


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


class Judge:
    """Judges the frames of one file, in order, by one version."""

    def __init__(self, version: Version) -> None:
        self.version: Final = version
        self._codec = JsonCodec(version)
        self._calls = Calls()
        self._known = actions(version)

    def judge(self, found: Found) -> Verdict:
        """What is to be said of a frame."""
        number, message_id = read_start(found.text[:256].encode(errors="replace"))
        if found.cut_off:
            return self._cut_off(found, message_id)
        elements = _parse(found.text)
        if not isinstance(elements, list):
            elements = []
        if len(elements) > 1 and isinstance(elements[1], str):
            message_id = elements[1]
        action = None
        if number in (MessageType.CALL, MessageType.SEND) and len(elements) > 2 and isinstance(elements[2], str):
            action = elements[2]
            if message_id is not None and number == MessageType.CALL:
                self._calls.add(message_id, action)
        answers = self._calls.of(message_id) if message_id is not None and number in _ANSWERS else []
        if action is None:
            action, problems = self._answer(found.text, answers)
        else:
            problems = self._problems(found.text, None)
        if message_id is not None and action is not None and answers:
            self._calls.answer(message_id, action)
        kind = "malformed"
        if len(elements) > _HEAD and message_id is not None and number in list(MessageType):
            kind = MessageType(number).name.lower()
        if not any(problem.rule == "frame" for problem in problems):  # so it is no deeper than a codec accepts
            problems += tuple(islice(self._repeated(elements), _MOST))
        untyped = kind == "callresult" and not problems and (action is None or action not in self._known)
        return Verdict(found, kind, message_id, action, self.version, problems, untyped)

    def _cut_off(self, found: Found, message_id: str | None) -> Verdict:
        """The verdict on a frame without its end, which may still say what a later answer is for."""
        named = _NAMED.match(found.text)
        action = named[1] if named else None
        if message_id is not None and action is not None:
            self._calls.add(message_id, action)
        problem = Problem("", "frame", "the frame is cut off", None)
        return Verdict(found, "malformed", message_id, action, self.version, (problem,))

    def _answer(self, text: str, answers: list[str]) -> tuple[str | None, tuple[Problem, ...]]:
        """Which call an answer is for, and what is wrong with it.

        It is for the most recent call of its id, unless it fits only the one before: both sides may use the same id.
        """
        first: tuple[str | None, tuple[Problem, ...]] | None = None
        for action in answers:
            problems = self._problems(text, action if action in self._known else None)
            if not problems:
                return action, problems
            first = first or (action, problems)
        return first or (None, self._problems(text, None))

    def _problems(self, text: str, action: str | None) -> tuple[Problem, ...]:
        try:
            frame = self._codec.decode(text, None if action is None else lambda _: action)
        except RemoteError as error:
            return problems_of(error)
        if isinstance(frame, CallError | CallResultError) and frame.code not in ERROR_CODES[self.version]:
            text = f"this is no error code of OCPP {self.version}"
            return (Problem("", "errorCode", text, None, str(frame.code)),)
        return ()

    def _repeated(self, elements: list[Any]) -> Iterator[Problem]:
        """The members that an object has twice, of which a codec sees only the last."""
        code = ERROR_CODE_BY_RULE[self.version]["additionalProperties"].value
        waiting: deque[tuple[_Path, Any]] = deque([(None, elements[-1])] if elements else [])
        while waiting:
            path, value = waiting.popleft()
            if isinstance(value, _Object):
                for name in value.repeated:
                    yield Problem(_written((path, name)), "duplicateKey", "the object has this member twice", code)
            members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            waiting += [((path, step), each) for step, each in members if isinstance(each, dict | list)]


def guess(found: Sequence[Found], named: str | None = None) -> list[Verdict]:
    """The verdicts by the version that finds most frames valid; by the one that the log itself names, if it does."""
    if named in list(Version):
        judge = Judge(Version(named))
        return [judge.judge(each) for each in found]
    best: list[Verdict] = []
    most = -1
    for version in GUESSES:
        judge = Judge(version)
        verdicts = [judge.judge(each) for each in found]
        valid = sum(verdict.valid for verdict in verdicts)
        if valid > most:
            best, most = verdicts, valid
        if valid == len(found):
            break
    return best


def problems_of(error: RemoteError) -> tuple[Problem, ...]:
    """What is wrong with a frame that a codec refuses."""
    if isinstance(error, PayloadError):
        return tuple(_problem(issue) for issue in error.issues)
    rule = "action" if isinstance(error, UnknownActionError) else "frame"
    return (Problem("", rule, str(error), None if error.code is None else error.code.value),)


def _problem(issue: Issue) -> Problem:
    value = issue.found
    found = str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    return Problem(issue.path, issue.rule, issue.message, issue.code.value, found)


class _Object(dict[str, Any]):
    """A JSON object that remembers which members it had more than once."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        made.repeated = tuple(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
    return made


def _parse(text: str) -> Any:
    """The JSON value of a text; None if it is none, or nests so deep that only a hostile one does."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return None


def _written(path: _Path) -> str:
    """A path as text, long names cut."""
    steps: list[str] = []
    while path is not None:
        path, step = path
        steps.append(f"[{step}]" if isinstance(step, int) else _member(step))
    return "$" + "".join(reversed(steps))


def _member(name: str) -> str:
    shown = name if len(name) <= _LONGEST_STEP else name[: _LONGEST_STEP - 3] + "..."
    return f".{shown}" if shown.isidentifier() else f"['{shown}']"
