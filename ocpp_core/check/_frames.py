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

from ocpp_core._json import NOT_JSON, encode, parse, read_start
from ocpp_core.capture import Context, FoundFrame
from ocpp_core.check._cut_off import is_broken
from ocpp_core.check._date_times import precision_notes
from ocpp_core.check._pairing import Calls, OpenCall
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
from ocpp_core.ocppj._fast import FastFrames, guessed_action
from ocpp_core.payload import ERROR_CODE_BY_RULE, Allowance, Tolerance
from ocpp_core.payload._json_repairs import repair_json
from ocpp_core.schemas import actions
from ocpp_core.versions import ERROR_CODES, Kind, MessageType, Role, Version

__all__ = ["FrameJudge", "read_start_of"]

_MAX_REPEATED: Final = Limits().max_issues  # members listed that an object has twice
_HEAD: Final = 2  # elements that every frame begins with: one with no more has no content
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR, MessageType.CALLRESULTERROR)
_LENGTHS: Final = {"call": 4, "send": 4, "callresult": 3}
"""How many elements a frame with a payload has, by kind."""

_PLAIN: Final = {"[2,": Kind.REQUEST, "[3,": Kind.RESPONSE}
"""How a call and a result begin that are plainly written, and the half of its action that each is."""

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
        self._fast = FastFrames(self._codec.payloads)
        self._is_strict = tolerance is None
        self._mends = tolerance is not None and "json" in tolerance.names
        self._calls = Calls() if calls is None else calls
        self.call: OpenCall | None = None
        """The frame judged last, if it is a call."""

        self._known = actions(version)
        self._answered = {name for name, entry in self._known.items() if entry.answered}

    def judge(self, found: FoundFrame, *, assumed: str | None = None) -> Verdict:
        """The verdict on a frame; ``assumed`` says why its version was assumed, if it was."""
        self.call = None
        verdict = self._plain(found, assumed) if self._is_strict else None
        return self._judge(found, assumed) if verdict is None else verdict

    def _plain(self, found: FoundFrame, assumed: str | None) -> Verdict | None:
        """The verdict on a call or a result in which nothing is wrong, as in nearly all; None where `_judge` is to say.

        It says what `_judge` would, for a fifth of the time: no message is built, and the JSON is read by a parser in C
        that sees no member twice.
        """
        if found.shortened or found.cut_off or found.misquoted is not None:
            return None
        plain = self.plain(found.text, found.context)
        if plain is None:
            return None
        kind, message_id, action, notes = plain
        return Verdict(found, kind, message_id, action, self.version, notes=notes, assumed=assumed)

    def plain(self, text: str, context: Context) -> tuple[str, str, str, tuple[Note, ...]] | None:
        """The kind, the id, the action and the notes of a plain frame, which is whole and not tolerant's to judge."""
        self.call = None
        half = _PLAIN.get(text[:3])
        if half is None or not self._is_strict:
            return None
        try:
            raw = text.encode()
            elements: Any = parse(raw)
        except NOT_JSON:
            return None
        if not _has_each_member_once(raw, elements):
            return None
        message_id, call = elements[1], None
        if half is Kind.RESPONSE:
            call = next(iter(self._answers(message_id, context)), None) if isinstance(message_id, str) else None
            if call is None or call.action not in self._answered:
                return None
        if not self._is_accepted(raw, None if call is None else call.action):
            return None
        if call is None:
            action: str = elements[2]
            self._note_call(message_id, action, context)
        else:
            action, call.answered = call.action, True
        notes = precision_notes(text, elements[-1], self.version, action, half)
        return "call" if call is None else "callresult", message_id, action, notes

    def _is_accepted(self, raw: bytes, action: str | None) -> bool:
        """Whether the codec's fast path accepts a CALL, or a CALLRESULT of an action; other frames may be valid too."""
        if len(raw) > self._codec.limits.max_bytes:
            return False
        try:
            self._fast.verifiers[guessed_action(raw) if action is None else action](raw)
        except Exception:  # noqa: BLE001  # anything at all, since that was only a guess
            return self._fast.verify(raw, action)
        return True

    def _judge(self, found: FoundFrame, assumed: str | None) -> Verdict:
        """The verdict on any frame."""
        cut_off = found.cut_off and not is_broken(found.text)
        if found.shortened or (cut_off and not self._mends):
            return self._unjudged(found, assumed)
        elements = _elements(found.text)
        if not elements and self._mends:
            elements = _elements(_mended(found.text, self._codec.limits))
        number, message_id, action = _start(found.text, elements)
        answers = self._answers(message_id, found.context) if number in _ANSWERS else []
        call, outcome = self._answer(found, answers, message_id)
        if cut_off and isinstance(outcome.error, FramingError):
            return self._unjudged(found, assumed)
        if call is not None:
            action, call.answered = call.action, True
        elif number == MessageType.CALL:
            self._note_call(message_id, action, found.context)
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
            self._notes(found, kind, elements, action),
            assumed=assumed,
        )

    def _note_call(self, message_id: str | None, action: str | None, context: Context) -> None:
        """Note a call: of the side that its record names, or else of the only one that may send its action."""
        if message_id is None or action is None:
            return
        sender = context.sender
        if sender is None and action in self._known:
            sender = _only(self._known[action].initiators)
        self.call = self._calls.add(message_id, action, context.station, sender)

    def _answers(self, message_id: str | None, context: Context) -> list[OpenCall]:
        """The calls that an answer may be for; where its record names the action, those of that alone, seen or not."""
        calls = [] if message_id is None else self._calls.of(message_id, context.station, context.sender)
        if context.action is None:
            return calls
        return [call for call in calls if call.action == context.action] or [OpenCall(context.action, None)]

    def _notes(self, found: FoundFrame, kind: str, elements: list[Any], action: str | None) -> tuple[Note, ...]:
        if action is None or action not in self._known or len(elements) != _LENGTHS.get(kind):
            return ()
        half = Kind.RESPONSE if kind == "callresult" else Kind.REQUEST
        if half is Kind.RESPONSE and action not in self._answered:
            return ()
        return precision_notes(found.text, elements[-1], self.version, action, half)

    def _unjudged(self, found: FoundFrame, assumed: str | None) -> Verdict:
        """The verdict on a frame without a part of it, which may still say what a later answer is for.

        It has no problems: the log shortened it or cut it off, so it is neither valid nor invalid.
        """
        number, message_id, action = read_start_of(found.text)
        kind = "malformed" if number is None else MessageType(number).name.lower()
        for call in self._answers(message_id, found.context)[:1] if number in _ANSWERS else ():
            action, call.answered = call.action, True
        if number == MessageType.CALL:
            self._note_call(message_id, action, found.context)
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


def _has_each_member_once(raw: bytes, elements: Any) -> bool:
    """Whether it is plain that no object of a text has a member twice: it would not be there in what was read of it.

    Without escapes a text has two quotes for each string, so that one that is gone shows in their number.
    """
    return b"\\" not in raw and encode(elements).count(b'"') == raw.count(b'"')


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
    named = number in (MessageType.CALL, MessageType.SEND) and len(elements) > _HEAD and isinstance(elements[2], str)
    return number, message_id, elements[2] if named else None


def read_start_of(text: str) -> tuple[int | None, str | None, str | None]:
    """The type, the id and, of a call, the action of a frame that need not be JSON, as far as they can be read."""
    found = _START.match(text)
    if found is None:
        return None, None, None
    number = int(found["type"])
    action = found["action"] if number in (MessageType.CALL, MessageType.SEND) else None
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
