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

from attrs import evolve, frozen

from ocpp_core._json import read_start
from ocpp_core.capture import Context, FoundFrame
from ocpp_core.check._cut_off import is_broken
from ocpp_core.check._date_times import precision_notes
from ocpp_core.check._pairing import Calls, OpenCall
from ocpp_core.check._plain import PLAIN_HEAD, PlainFrames
from ocpp_core.check._verdicts import (
    Note,
    Path,
    Problem,
    Verdict,
    issues_of,
    problems_of,
    signature_faults,
    tolerated,
    untolerated,
    written,
)
from ocpp_core.errors import FramingError, NoiseError, RemoteError, SignatureError
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.limits import Limits
from ocpp_core.ocppj import JsonCodec
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._json_repairs import repair_json
from ocpp_core.schemas import actions
from ocpp_core.signed._jws import plain_action
from ocpp_core.signed._unwrap import plain_frame
from ocpp_core.versions import ERROR_CODES, REQUEST_TYPES, SIGNED_VERSIONS, Kind, MessageType, Role, Version

__all__ = ["FrameJudge", "read_start_of"]

_MAX_REPEATED: Final = Limits().max_issues  # members listed that an object has twice
_HEAD: Final = 2  # elements that every frame begins with: one with no more has no content
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR, MessageType.CALLRESULTERROR)
_LENGTHS: Final = {"call": 4, "send": 4, "callresult": 3}
"""How many elements a frame with a payload has, by kind."""

_STRING: Final = r'"(?:[^"\\]|\\.){0,300}"'
_START: Final = re.compile(
    rf'\s*\[\s*"?(?P<type>[2-6])(?:\.0)?"?\s*,\s*(?P<id>{_STRING}|-?[0-9]{{1,40}})'
    rf"(?:\s*,\s*(?P<action>{_STRING}))?"
)
"""What every frame begins with, in a text that need not be JSON."""


@frozen
class _Outcome:
    """What a codec makes of a frame."""

    problems: tuple[Problem, ...]
    """Those included that were tolerated."""

    frame: Frame | None = None
    error: RemoteError | None = None
    """Why there is no frame."""

    notes: tuple[Note, ...] = ()
    """What is to be said of its signature, without which it is valid."""

    @property
    def wrong(self) -> tuple[bool, bool]:
        """Whether it is refused, and whether anything was tolerated."""
        return bool(untolerated(self.problems)), bool(self.problems)


class FrameJudge:
    """Judges the frames of one file, in order, by one version. ``tolerate`` is that of `JsonCodec`.

    An answer is paired with the call of its id, of the same station and the other side as far as their contexts tell.
    Judges that share their ``calls`` pair across versions.
    """

    def __init__(
        self,
        version: Version,
        *,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        calls: Calls | None = None,
    ) -> None:
        self.version: Final = version
        self._codec = JsonCodec(version, tolerate=tolerate)
        tolerance = self._codec.payloads.tolerance
        self.plain: Final = PlainFrames(self._codec.payloads) if tolerance is None else None
        """Tells frames in which nothing is wrong, unless something is tolerated."""

        self._mends = tolerance is not None and "json" in tolerance.names
        self._calls = Calls() if calls is None else calls
        self.call: OpenCall | None = None
        """The frame judged last, if it is a call."""

        self._known = actions(version)
        self._answered = {name for name, entry in self._known.items() if entry.answered}

    def judge(self, found: FoundFrame, *, assumed: str | None = None) -> Verdict:
        """The verdict on a frame; ``assumed`` says why its version was assumed, if it was."""
        self.call = None
        verdict = self._plain(found, assumed)
        return self._judge(found, assumed) if verdict is None else verdict

    def _plain(self, found: FoundFrame, assumed: str | None) -> Verdict | None:
        """The verdict on a call or a result in which nothing is wrong, as in nearly all; None where `_judge` is to say.

        It says what `_judge` would, for a fraction of the time.
        """
        if self.plain is None or found.shortened or found.cut_off or found.misquoted is not None:
            return None
        head = PLAIN_HEAD.match(found.text)
        if head is None:
            return None
        kind, half, call = "call", Kind.REQUEST, None
        message_id, action, answers = head.groups()
        if action is None:
            kind, half, message_id = "callresult", Kind.RESPONSE, answers
            call = next(iter(self._answers(message_id, found.context)), None)
            if call is None or call.action not in self._answered:
                return None
            action = call.action
        notes = self.plain.notes(found.text, action, half)
        if notes is None:
            return None
        if call is None:
            self.note_call(message_id, action, found.context)
        else:
            call.answered = True
        return Verdict(found, kind, message_id, action, self.version, notes=notes, assumed=assumed)

    def _judge(self, found: FoundFrame, assumed: str | None) -> Verdict:
        """The verdict on any frame."""
        cut_off = found.cut_off and not is_broken(found.text)
        if found.shortened or (cut_off and not self._mends):
            return self._unjudged(found, assumed)
        text = plain_frame(found.text) if self.version in SIGNED_VERSIONS else found.text
        elements = _elements(text)
        if not elements and self._mends:
            elements = _elements(_mended(text, self._codec.limits))
        number, message_id, action = _start(text, elements)
        if action is not None and self.version in SIGNED_VERSIONS:
            action = plain_action(action)  # of one that could not be unwrapped
        answers = self._answers(message_id, found.context) if number in _ANSWERS else []
        call, outcome = self._answer(found, answers, message_id)
        if cut_off and isinstance(outcome.error, FramingError):
            return self._unjudged(found, assumed)
        if call is not None:
            action, call.answered = call.action, True
        elif number == MessageType.CALL and message_id is not None and action is not None:
            self.note_call(message_id, action, found.context)
        kind = "noise" if isinstance(outcome.error, NoiseError) else "malformed"
        if len(elements) > _HEAD and message_id is not None and number in list(MessageType):
            kind = MessageType(number).name.lower()
        problems = untolerated(outcome.problems)
        if not any(problem.rule == "frame" for problem in problems):  # so it is no deeper than a codec accepts
            problems += tuple(islice(self._repeated(elements), _MAX_REPEATED))
        past = tolerated(outcome.problems)
        if self._mends:
            past += tuple(evolve(each, tolerance="json", id="tolerated/json") for each in _misquoted(found))
        else:
            problems += _misquoted(found)
        untyped = kind == "callresult" and not problems and action not in self._answered
        return Verdict(
            found,
            kind,
            message_id,
            action,
            self.version,
            problems,
            past,
            untyped,
            (*self._notes(text, kind, elements, action), *outcome.notes),
            assumed=assumed,
        )

    def note_call(self, message_id: str, action: str, context: Context) -> OpenCall:
        """Note a call: of the side that its record names, or else of the only one that may send its action."""
        sender = context.sender
        if sender is None and action in self._known:
            sender = _only(self._known[action].initiators)
        self.call = self._calls.add(message_id, action, context.station, sender)
        return self.call

    def sole_call(self, message_id: str, context: Context) -> OpenCall | None:
        """The call that a result is for, if there is no doubt of that; it is known then that it has its answer."""
        call = self._calls.sole(message_id, context.station, context.sender)
        if call is None or call.action not in self._answered or context.action not in (None, call.action):
            return None
        call.answered = True
        return call

    def _answers(self, message_id: str | None, context: Context) -> list[OpenCall]:
        """The calls that an answer may be for; where its record names the action, those of that alone, seen or not."""
        calls = [] if message_id is None else self._calls.of(message_id, context.station, context.sender)
        if context.action is None:
            return calls
        return [call for call in calls if call.action == context.action] or [OpenCall(context.action, None)]

    def _notes(self, text: str, kind: str, elements: list[Any], action: str | None) -> tuple[Note, ...]:
        if action is None or action not in self._known or len(elements) != _LENGTHS.get(kind):
            return ()
        half = Kind.RESPONSE if kind == "callresult" else Kind.REQUEST
        if half is Kind.RESPONSE and action not in self._answered:
            return ()
        return precision_notes(text, elements[-1], self.version, action, half)

    def _unjudged(self, found: FoundFrame, assumed: str | None) -> Verdict:
        """The verdict on a frame without a part of it, which may still say what a later answer is for.

        It has no problems: the log shortened it or cut it off, so it is neither valid nor invalid.
        """
        number, message_id, action = read_start_of(found.text)
        kind = "malformed" if number is None else MessageType(number).name.lower()
        for call in self._answers(message_id, found.context)[:1] if number in _ANSWERS else ():
            action, call.answered = call.action, True
        if number == MessageType.CALL and message_id is not None and action is not None:
            self.note_call(message_id, action, found.context)
        return Verdict(
            found,
            kind,
            message_id,
            action,
            self.version,
            untyped=True,
            assumed=assumed,
            cut_off=not found.shortened,
        )

    def _answer(
        self, found: FoundFrame, answers: list[OpenCall], message_id: str | None
    ) -> tuple[OpenCall | None, _Outcome]:
        """Which call a frame answers, if it answers one, and what a codec makes of it.

        It is for the most recent call of its id, unless it fits only one before: both sides may use the same id.
        """
        first: tuple[OpenCall, _Outcome] | None = None
        tried: set[str] = set()
        for call in answers:
            if call.action in tried:
                continue
            tried.add(call.action)
            outcome = self._outcome(found.text, call.action if call.action in self._answered else None)
            if not any(outcome.wrong):
                return call, outcome
            if first is None or outcome.wrong < first[1].wrong:
                first = call, outcome
        if first is None or (message_id is not None and self._calls.is_crowded(message_id, found.context.station)):
            return None, self._outcome(found.text, None)
        return first

    def _outcome(self, text: str, action: str | None) -> _Outcome:
        try:
            frame = self._codec.decode(text, None if action is None else lambda _: action)
        except RemoteError as error:
            error.__traceback__ = None  # which would hold on to what its callers hold, until cycles are collected
            found, notes = ((), ()) if isinstance(error, SignatureError) else signature_faults(error.signature)
            return _Outcome((*problems_of(error, self.version), *found), error=error, notes=notes)
        found, notes = signature_faults(frame.signature)
        return _Outcome((*self._of_frame(frame), *found), frame, notes=notes)

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
        waiting: deque[tuple[Path, Any]] = deque([(None, elements[-1])] if elements else [])
        while waiting:
            path, value = waiting.popleft()
            if isinstance(value, _Object):
                for name in value.repeated:
                    text, code = "the object has this member twice", _code_of_repeated(self.version)
                    yield Problem(written((path, name)), "duplicateKey", text, code)
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


def _code_of_repeated(version: Version) -> str:
    """The code of the error that answers a member which should not be there."""
    from ocpp_core.payload import ERROR_CODE_BY_RULE  # with jsonschema, which a clean capture does without

    return ERROR_CODE_BY_RULE[version]["additionalProperties"].value


def _only(roles: frozenset[Role]) -> Role | None:
    return next(iter(roles)) if len(roles) == 1 else None


def _start(text: str, elements: list[Any]) -> tuple[int | None, str | None, str | None]:
    """The type, the id and, of a call, the action of a frame, by its elements if it is JSON."""
    number, message_id = read_start(text[:256].encode(errors="replace"))
    if not elements:
        broken = read_start_of(text)
        return broken if broken[0] is not None else (number, message_id, None)
    if len(elements) > 1 and isinstance(elements[1], str):
        message_id = elements[1]
    named = number in REQUEST_TYPES and len(elements) > _HEAD and isinstance(elements[2], str)
    return number, message_id, elements[2] if named else None


def read_start_of(text: str) -> tuple[int | None, str | None, str | None]:
    """The type, the id and, of a call, the action of a frame that need not be JSON, as far as they can be read."""
    found = _START.match(text)
    if found is None:
        return None, None, None
    number = int(found["type"])
    action = found["action"] if number in REQUEST_TYPES else None
    return number, _unquoted(found["id"]), None if action is None else _unquoted(action)


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(text, strict=False))
    except ValueError:  # an escape that JSON does not have, or a number with zeros before it
        return text.strip('"')


def _elements(text: str) -> list[Any]:
    """The elements of a JSON array; none if it is no such text, or nests so deep that only a hostile one does."""
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return []
    return value if isinstance(value, list) else []


def _misquoted(found: FoundFrame) -> tuple[Problem, ...]:
    """What is wrong with a frame that has a typographic quote among plain ones."""
    if found.misquoted is None:
        return ()
    text = f"a string is not closed: in column {found.misquoted} of its line stands a typographic quote for a plain one"
    return (Problem("", "frame", text, None, id="json/syntax"),)


def _mended(text: str, limits: Limits) -> str:
    """A text with its JSON mended, as a codec reads it that is told to; the text itself if that cannot be done."""
    mended = repair_json(text, limits.max_issues) if len(text) <= limits.max_bytes else None
    return text if mended is None else mended[0]
