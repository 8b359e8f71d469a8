"""The reference path of framing: what a text that the fast path did not take is, or what is wrong with it.

Belongs here: the rules of OCPP-J on the elements of a frame (1.6-J section 4.2; 2.x part 4 section 4.2), and the reply
that each violation gets. Must not be here: rules on payloads, the fast path.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NoReturn, TypeVar

from attrs import evolve, frozen

from ocpp_core import schemas
from ocpp_core._diagnosis import explain_json
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
from ocpp_core.findings import Issue
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Origin, PlainResult, Send, decoded
from ocpp_core.message import UNSET, OneWay, Request, Response
from ocpp_core.payload import PayloadCodec
from ocpp_core.versions import MESSAGE_TYPES, ErrorCode, Kind, MessageType, Version

__all__ = ["Framing", "Reading"]

F = TypeVar("F", bound="Call[Any] | CallResult[Any] | Send[Any]")

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

    message_type: int | None = None
    message_id: str | None = None
    action: str | None = None
    text: bytes = b""
    """The JSON text that its elements were read from."""


class Framing:
    """The rules of one version, with the options of one codec."""

    def __init__(self, payloads: PayloadCodec, *, refuse_unknown_types: bool) -> None:
        version = payloads.version
        self._payloads = payloads
        self._version = version
        self._limits = payloads.limits
        self._refuse_unknown_types = refuse_unknown_types
        modern = version.major > 1
        self._modern = modern
        # 1.x has no code for a frame that cannot be read at all.
        self._unreadable = ErrorCode.RPC_FRAMEWORK_ERROR if modern else ErrorCode.GENERIC_ERROR
        self._malformed = ErrorCode.RPC_FRAMEWORK_ERROR if modern else ErrorCode.FORMATION_VIOLATION

    def refuse_text(self, data: str | bytes) -> NoReturn:
        """Raises for a text that is too long, or cannot be UTF-8."""
        most = self._limits.max_bytes
        if len(data) > most or len(data if isinstance(data, bytes) else data.encode(errors="replace")) > most:
            text = f"the frame is longer than {most} bytes"
            self._fail(LimitError, text, self._unreadable, self._started(data))
        text = "not a frame: the text holds a lone surrogate, which UTF-8 cannot carry"
        self._fail(FramingError, text, self._unreadable, self._started(data))

    def decode(
        self, data: str | bytes, raw: bytes, action: str | None, ask: Callable[[str], str | None] | None
    ) -> Frame:
        """The frame of a text, typed where its action is known. Raises RemoteError for anything else.

        ``action`` is that of the request if the frame is known to answer one; ``ask`` tells it for an id that could not
        be read before.
        """
        elements = self._elements(data, raw)
        number = elements[0] if type(elements[0]) is int else None
        message_id = elements[1] if len(elements) > 1 else None
        if not isinstance(message_id, str) or not 0 < len(message_id) <= self._limits.max_message_id:
            message_id = None
        reading = Reading(data, number, message_id, action, raw)
        kind = self._kind(number, len(elements), reading)
        if message_id is None:
            text = f"the message id must be a string of 1 to {self._limits.max_message_id} characters"
            self._fail(FramingError, text, self._unreadable, reading)
        match kind:
            case MessageType.CALL | MessageType.SEND:
                return self._request(kind, message_id, elements[2], elements[3], reading)
            case MessageType.CALLRESULT:
                if ask is not None:
                    reading = evolve(reading, action=ask(message_id))
                return self._result(message_id, elements[2], reading)
            case _:
                return self._refusal(kind, message_id, elements[2:], reading)

    def _elements(self, data: str | bytes, raw: bytes) -> list[Any]:
        """The elements of the frame's array, of which there is one at least."""
        if depth_exceeds(raw, self._limits.max_depth):
            text = f"the frame nests deeper than {self._limits.max_depth} levels"
            self._fail(LimitError, text, self._unreadable, self._started(data))
        try:
            elements = parse(raw)
        except Exception:  # noqa: BLE001  # msgspec's own, UnicodeDecodeError, and RecursionError near the stack's end
            elements = UNSET
        if elements is UNSET:  # raised here, so that the error does not keep the other one and its frames
            self._fail(FramingError, f"not a frame: {explain_json(raw)}", self._unreadable, self._started(data))
        if not isinstance(elements, list) or not elements:
            self._fail(FramingError, "not a frame: not a JSON array with elements", self._unreadable, Reading(data))
        return elements

    def _kind(self, number: int | None, length: int, reading: Reading) -> MessageType:
        """The message type of a frame that has the right number of elements for it."""
        if number is None:
            self._fail(FramingError, "not a frame: the message type is no integer", self._unreadable, reading)
        if number not in MESSAGE_TYPES[self._version]:
            code = ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED if self._modern else None
            self._fail(MessageTypeError, f"OCPP {self._version} has no message of this type", code, reading)
        kind = MessageType(number)
        if length != _ARITY[kind]:
            text = f"a {kind.name} has {_ARITY[kind]} elements, not {length}"
            self._fail(FramingError, text, self._malformed, reading)
        return kind

    # -- the kinds of frame

    def _request(
        self, kind: MessageType, message_id: str, action: Any, payload: Any, reading: Reading
    ) -> Call[Request[Any]] | Send[OneWay]:
        if not isinstance(action, str):
            self._fail(FramingError, "the action must be a string", self._malformed, reading)
        reading = evolve(reading, action=action)
        entry = schemas.action_table(self._version).get(action)
        if entry is None:
            text = f"OCPP {self._version} has no such action"
            self._fail(UnknownActionError, text, ErrorCode.NOT_IMPLEMENTED, reading)
        if entry.answered != (kind is MessageType.CALL):
            text = f"this action is not sent as {kind.name}"
            self._fail(UnknownActionError, text, ErrorCode.NOT_SUPPORTED, reading)
        frame: type[Call[Request[Any]] | Send[OneWay]] = Call if kind is MessageType.CALL else Send
        return self._typed(frame, message_id, payload, Kind.REQUEST, reading)

    def _result(self, message_id: str, payload: Any, reading: Reading) -> CallResult[Response] | PlainResult:
        if reading.action is None:
            return PlainResult(message_id, self._object(payload, reading))
        result: type[CallResult[Response]] = CallResult
        return self._typed(result, message_id, payload, Kind.RESPONSE, reading)

    def _refusal(
        self, kind: MessageType, message_id: str, elements: list[Any], reading: Reading
    ) -> CallError | CallResultError:
        """The frame of an error: whatever is wrong with it beside its code, it ends a call."""
        code, description, details = elements
        if not isinstance(code, str):
            self._fail(FramingError, "the error code must be a string", self._malformed, reading)
        issues: list[Issue] = []
        if not isinstance(description, str):
            text = "the error description must be a string; read as an empty one"
            issues.append(self._issue("$[3]", "string", description, text, ""))
            description = ""
        elif self._modern and len(description) > MAX_TEXT:
            text = (
                f"the error description must have at most {MAX_TEXT} characters, not {len(description)}; read as it is"
            )
            issues.append(self._issue("$[3]", MAX_TEXT, description, text, description))
        if not isinstance(details, dict):
            text = "the error details must be an object; read as an empty one"
            issues.append(self._issue("$[4]", "object", details, text, {}))
            details = {}
        frame = CallError if kind is MessageType.CALLERROR else CallResultError
        try:
            known: ErrorCode | str = ErrorCode(code)
        except ValueError:
            known = code  # of the peer's own making
        return frame(message_id, known, description, details, issues=tuple(issues))

    def _issue(self, path: str, allowed: Any, found: Any, text: str, read_as: Any) -> Issue:
        """A fault of the frame itself that does not keep it from being read."""
        return Issue(path, "framing", allowed, found, text, self._malformed, read_as=read_as)

    # -- payloads

    def _object(self, payload: Any, reading: Reading) -> dict[str, Any]:
        """An empty payload may be written ``null`` as well as ``{}`` (1.6-J section 4.2; 2.x part 4 section 4.2)."""
        if payload is None:
            return {}
        if not isinstance(payload, dict):
            self._fail(FramingError, "the payload must be an object", self._malformed, reading)
        return payload

    def _typed(self, frame: type[F], message_id: str, payload: Any, kind: Kind, reading: Reading) -> F:
        """A frame with its typed message. Raises PayloadError."""
        plain = self._object(payload, reading)
        place = 3 if kind is Kind.REQUEST else 2
        try:
            judged = self._payloads.reference(plain, reading.action or "", kind, reading.text, (place,))
        except PayloadError as error:
            refused = error
        else:
            return decoded(frame, message_id, judged.message, Origin(reading.text, judged.issues, judged.unknown))
        issue = refused.issue
        details = {} if issue is None else {"path": issue.path, "rule": issue.rule}
        answer = self._answer(str(refused), refused.code, reading, details)
        for name, value in answer.items():
            setattr(refused, name, value)
        raise refused

    # -- errors

    def _fail(self, error: type[RemoteError], text: str, code: ErrorCode | None, reading: Reading) -> NoReturn:
        raise error(text, **self._answer(text, code, reading))

    def _started(self, data: str | bytes) -> Reading:
        """What the beginning of an unreadable text says about whom to answer."""
        head = data[:256]
        raw = head.encode(errors="surrogatepass") if isinstance(head, str) else head
        message_type, message_id = read_start(raw)
        if message_id is not None and not 0 < len(message_id) <= self._limits.max_message_id:
            message_id = None
        return Reading(data, message_type, message_id)

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
        refusal = self._refused_by(reading.message_type)
        if code is not None and message_id is not None and refusal is not None:
            reply = refusal(message_id, code, text[:MAX_TEXT], details or {})
        return {
            "code": code,
            "reply": reply,
            "message_type": reading.message_type,
            "message_id": reading.message_id,
            "action": reading.action,
            "raw": reading.data,
        }

    def _refused_by(self, message_type: int | None) -> type[CallError | CallResultError] | None:
        """What a broken frame of a type is answered with; None where the standard says to stay silent."""
        if message_type is None or message_type == MessageType.CALL:
            return CallError
        if message_type not in MESSAGE_TYPES[self._version]:
            return CallError if self._refuse_unknown_types else None
        # FR.06: a bad result is answered from 2.1 on; errors and one-way messages never are.
        answered = message_type == MessageType.CALLRESULT and self._version is Version.V21
        return CallResultError if answered else None
