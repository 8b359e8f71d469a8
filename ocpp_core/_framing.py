"""The reference path of framing: what a text that the fast path did not take is, or what is wrong with it.

Belongs here: the rules of OCPP-J on the elements of a frame (1.6-J section 4.2; 2.x part 4 section 4.2), and the reply
that each violation gets. Must not be here: rules on payloads, the fast path.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from attrs import evolve, frozen

from ocpp_core import _schemas
from ocpp_core._classes import message_class
from ocpp_core._json import depth_exceeds, parse, read_start
from ocpp_core.errors import (
    MAX_TEXT,
    FramingError,
    LimitError,
    MessageTypeError,
    PayloadError,
    RemoteError,
    UnknownActionError,
)
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.limits import Limits
from ocpp_core.versions import MESSAGE_TYPES, ErrorCode, Kind, MessageType, Version

if TYPE_CHECKING:
    from ocpp_core.validation import Issue

__all__ = ["Framing", "Reading"]

_UNREADABLE_ID: Final = "-1"  # 2.x part 4 section 4.2.3
_ARITY: Final = {
    MessageType.CALL: 4,
    MessageType.CALLRESULT: 3,
    MessageType.CALLERROR: 5,
    MessageType.CALLRESULTERROR: 5,
    MessageType.SEND: 4,
}


@frozen
class Reading:
    """A text on its way to becoming a frame: what it is, and what is known of whom to answer."""

    data: str | bytes
    """As it was given to the codec."""

    raw: bytes
    message_type: int | None = None
    message_id: str | None = None
    action: str | None = None


class Framing:
    """The rules of one version, with the options of one codec."""

    def __init__(
        self,
        version: Version,
        limits: Limits,
        codes: Mapping[str, ErrorCode] | None,
        tolerate: frozenset[str],
        *,
        refuse_unknown_types: bool,
    ) -> None:
        self._version = version
        self._limits = limits
        self._codes = codes
        self._tolerate = tolerate
        self._refuse_unknown_types = refuse_unknown_types
        modern = version not in (Version.V15, Version.V16)
        self._modern = modern
        # 1.x has no code for a frame that cannot be read at all.
        self._unreadable = ErrorCode.RPC_FRAMEWORK_ERROR if modern else ErrorCode.GENERIC_ERROR
        self._malformed = ErrorCode.RPC_FRAMEWORK_ERROR if modern else ErrorCode.FORMATION_VIOLATION

    def encode(self, data: str | bytes) -> bytes:
        """The data as UTF-8, if it is short enough and can be UTF-8 at all."""
        raw: bytes | None = None
        if len(data) <= self._limits.max_bytes:
            try:
                raw = data.encode() if isinstance(data, str) else data
            except UnicodeEncodeError:
                text = "not a frame: the text holds a lone surrogate, which UTF-8 cannot carry"
                self._fail(FramingError, text, self._unreadable, self._started(data))
        if raw is None or len(raw) > self._limits.max_bytes:
            text = f"the frame is longer than {self._limits.max_bytes} bytes"
            self._fail(LimitError, text, self._unreadable, self._started(data))
        return raw

    def decode(self, data: str | bytes, raw: bytes, action: str | None) -> Frame:
        """The frame of a text, typed where its action is known. Raises RemoteError for anything else."""
        if depth_exceeds(raw, self._limits.max_depth):
            text = f"the frame nests deeper than {self._limits.max_depth} levels"
            self._fail(LimitError, text, self._unreadable, self._started(data))
        try:
            elements = parse(raw)
        except Exception:  # noqa: BLE001  # msgspec's own errors, UnicodeDecodeError, and RecursionError near the end of the stack
            self._fail(FramingError, "not a frame: not JSON in UTF-8", self._unreadable, self._started(data))
        reading = Reading(data, raw, action=action)
        if not isinstance(elements, list) or not elements:
            self._fail(FramingError, "not a frame: not a JSON array with elements", self._unreadable, reading)
        number = elements[0]
        message_id = elements[1] if len(elements) > 1 else None
        readable = isinstance(message_id, str) and 0 < len(message_id) <= self._limits.max_message_id
        reading = Reading(data, raw, number if type(number) is int else None, message_id if readable else None, action)
        if type(number) is not int:
            self._fail(FramingError, "not a frame: the message type is no integer", self._unreadable, reading)
        if number not in MESSAGE_TYPES[self._version]:
            self._unknown_type(reading)
        kind = MessageType(number)
        if len(elements) != _ARITY[kind]:
            text = f"a {kind.name} has {_ARITY[kind]} elements, not {len(elements)}"
            self._fail(FramingError, text, self._malformed, reading)
        if reading.message_id is None:
            text = f"the message id must be a string of 1 to {self._limits.max_message_id} characters"
            self._fail(FramingError, text, self._unreadable, reading)
        match kind:
            case MessageType.CALL | MessageType.SEND:
                return self._request(kind, elements[2], elements[3], reading)
            case MessageType.CALLRESULT:
                return self._result(elements[2], reading)
            case _:
                return self._refusal(kind, elements, reading)

    # -- the kinds of frame

    def _request(self, kind: MessageType, action: Any, payload: Any, reading: Reading) -> Call | Send:
        if not isinstance(action, str):
            self._fail(FramingError, "the action must be a string", self._malformed, reading)
        reading = evolve(reading, action=action)
        entry = _schemas.actions(self._version).get(action)
        if entry is None:
            text = f"OCPP {self._version} has no such action"
            self._fail(UnknownActionError, text, ErrorCode.NOT_IMPLEMENTED, reading)
        if entry.answered != (kind is MessageType.CALL):
            text = f"this action is not sent as {kind.name}"
            self._fail(UnknownActionError, text, ErrorCode.NOT_SUPPORTED, reading)
        frame = Call if kind is MessageType.CALL else Send
        payload, issues = self._judged(payload, action, Kind.REQUEST, reading)
        message = self._typed(payload, action, Kind.REQUEST)
        return frame(_known(reading.message_id), message, action, payload, None, issues)

    def _result(self, payload: Any, reading: Reading) -> CallResult:
        message_id = _known(reading.message_id)
        if reading.action is None:
            payload = self._object(payload, reading)
            return CallResult(message_id, None, None, payload)
        payload, issues = self._judged(payload, reading.action, Kind.RESPONSE, reading)
        message = self._typed(payload, reading.action, Kind.RESPONSE)
        return CallResult(message_id, message, reading.action, payload, None, issues)

    def _refusal(self, kind: MessageType, elements: list[Any], reading: Reading) -> CallError | CallResultError:
        code, description, details = elements[2:]
        if not isinstance(code, str):
            self._fail(FramingError, "the error code must be a string", self._malformed, reading)
        if not isinstance(description, str) or (self._modern and len(description) > MAX_TEXT):
            limit = f" of at most {MAX_TEXT} characters" if self._modern else ""
            self._fail(FramingError, f"the error description must be a string{limit}", self._malformed, reading)
        if not isinstance(details, dict):
            self._fail(FramingError, "the error details must be an object", self._malformed, reading)
        frame = CallError if kind is MessageType.CALLERROR else CallResultError
        try:
            known: ErrorCode | str = ErrorCode(code)
        except ValueError:
            known = code  # whatever its code, the frame ends a call
        return frame(_known(reading.message_id), known, description, details)

    # -- payloads

    def _object(self, payload: Any, reading: Reading) -> dict[str, Any]:
        """An empty payload may be written ``null`` as well as ``{}`` (1.6-J section 4.2; 2.x part 4 section 4.2)."""
        if payload is None:
            return {}
        if not isinstance(payload, dict):
            self._fail(FramingError, "the payload must be an object", self._malformed, reading)
        return payload

    def _judged(
        self, payload: Any, action: str, kind: Kind, reading: Reading
    ) -> tuple[dict[str, Any], tuple[Issue, ...]]:
        """The payload, and what is wrong with it but tolerated. Raises PayloadError for what is not."""
        from ocpp_core.validation import Validator  # jsonschema is only wanted once something looks wrong

        payload = self._object(payload, reading)
        validator = Validator(self._version, codes=self._codes, limits=self._limits)
        issues = tuple(validator.issues(payload, action, kind))
        listed_all = len(issues) < self._limits.max_issues
        if issues and not (listed_all and all(issue.rule in self._tolerate for issue in issues)):
            first = issues[0]
            raise PayloadError(
                str(first),
                issues=issues,
                payload=payload,
                **self._answer(str(first), first.code, reading, {"path": first.path, "rule": first.rule}),
            )
        return payload, issues

    def _typed(self, payload: dict[str, Any], action: str, kind: Kind) -> Any:
        from ocpp_core.structure import structure  # cattrs likewise

        return structure(payload, message_class(self._version, action, kind))

    # -- errors

    def _unknown_type(self, reading: Reading) -> NoReturn:
        text = f"OCPP {self._version} has no message of this type"
        code = ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED if self._modern else None
        answer = self._answer(text, code, reading)
        if not self._refuse_unknown_types:
            answer["reply"] = None
        raise MessageTypeError(text, **answer)

    def _fail(self, error: type[RemoteError], text: str, code: ErrorCode, reading: Reading) -> NoReturn:
        raise error(text, **self._answer(text, code, reading))

    def _started(self, data: str | bytes) -> Reading:
        """What the beginning of an unreadable text says about whom to answer."""
        head = data[:256]
        raw = head.encode(errors="replace") if isinstance(head, str) else head
        message_type, message_id = read_start(raw)
        if message_id is not None and not 0 < len(message_id) <= self._limits.max_message_id:
            message_id = None
        return Reading(data, raw, message_type, message_id)

    def _answer(
        self, text: str, code: ErrorCode | None, reading: Reading, details: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The attributes of an error, the reply among them.

        Nothing in here can fail, and nothing in the reply is the peer's but the message id.
        """
        message_id = reading.message_id
        if message_id is None and self._modern:
            message_id = _UNREADABLE_ID
        reply: CallError | CallResultError | None = None
        if code is not None and message_id is not None:
            if reading.message_type == MessageType.CALLRESULT:
                if self._version is Version.V21:  # FR.06; before 2.1 a bad result is met with silence
                    reply = CallResultError(message_id, code, text[:MAX_TEXT], details or {})
            elif reading.message_type not in (MessageType.CALLERROR, MessageType.CALLRESULTERROR, MessageType.SEND):
                reply = CallError(message_id, code, text[:MAX_TEXT], details or {})
        return {
            "code": code,
            "reply": reply,
            "message_id": reading.message_id,
            "action": reading.action,
            "raw": reading.data,
        }


def _known(message_id: str | None) -> str:
    return cast("str", message_id)  # decode looked at it first
