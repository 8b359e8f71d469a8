"""OCPP-J: the text of a frame to a `Frame` with a typed message, and back.

Belongs here: the public codec, and the choice between the fast path and the reference path. Must not be here: rules on
payloads (``schemas/``, judged by ``validation``), who may send what and when (the session).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ocpp_core import schemas
from ocpp_core._json import encode, parse, read_start
from ocpp_core.errors import MAX_TEXT, EncodeError, RemoteError
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.limits import Limits
from ocpp_core.message import Message
from ocpp_core.ocppj._fast import FastFrames
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, ErrorCode, Kind, MessageType, Version

if TYPE_CHECKING:
    from ocpp_core.ocppj._framing import Framing

__all__ = ["TOLERABLE", "JsonCodec", "Pending"]

Pending: TypeAlias = Mapping[str, str] | Callable[[str], str | None]
"""The actions of the requests that wait for an answer, by message id: a mapping, or a function of the id."""

TOLERABLE: Final = frozenset(
    {"additionalProperties", "maxItems", "maxLength", "maximum", "minItems", "minimum", "multipleOf"}
)
"""The rules that a payload can break and still be typed."""

_TYPES: Final[Mapping[type, MessageType]] = {
    Call: MessageType.CALL,
    CallResult: MessageType.CALLRESULT,
    CallError: MessageType.CALLERROR,
    CallResultError: MessageType.CALLRESULTERROR,
    Send: MessageType.SEND,
}


class JsonCodec:
    """Turns text frames of one version into `Frame` objects and back.

    A codec keeps nothing between frames, so one can serve any number of connections and threads.

    ``limits`` bounds what is read. ``codes`` replaces entries of the table from broken rule to error code
    (`ocpp_core.payload.ERROR_CODE_BY_RULE`). ``tolerate`` names rules, out of `TOLERABLE`, that a received payload may
    break and still be decoded, with the violations in ``frame.issues``; for stations that overrun a length. More of
    them than ``limits.max_issues`` are refused all the same.

    ``on_unknown_type`` says whether the error for an unknown message type carries a reply. The texts of 2.0.1 and 2.1
    say both that such a frame is ignored (part 4 section 4.1.3) and that it is answered with MessageTypeNotSupported
    (section 4.4). The newest reading, and so the default, is to ignore it. In 1.x it always is.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        limits: Limits | None = None,
        codes: Mapping[str, ErrorCode] | None = None,
        tolerate: AbstractSet[str] = frozenset(),
        on_unknown_type: Literal["ignore", "refuse"] = "ignore",
    ) -> None:
        if not tolerate <= TOLERABLE:
            raise ValueError(f"only these rules can be tolerated: {', '.join(sorted(TOLERABLE))}")
        if on_unknown_type not in ("ignore", "refuse"):
            raise ValueError("on_unknown_type must be 'ignore' or 'refuse'")
        self.version: Final = Version(version)
        self.limits: Final = limits or Limits()
        self._max_bytes = self.limits.max_bytes
        self._fast = FastFrames(self.version, self.limits)
        self._requests = self._fast.requests
        self._options: Final = (codes, frozenset(tolerate), on_unknown_type == "refuse")
        if codes:
            from ocpp_core.payload._validation import Validator

            Validator(self.version, codes=codes)  # says at once if one of them could not be sent

    @cached_property
    def _framing(self) -> Framing:
        """The reference path, made when something first looks unusual."""
        from ocpp_core.ocppj._framing import Framing

        codes, tolerate, refuse_unknown_types = self._options
        return Framing(self.version, self.limits, codes, tolerate, refuse_unknown_types=refuse_unknown_types)

    def decode(self, data: str | bytes, pending: Pending | None = None) -> Frame:
        """The frame of a text, its payload checked against the schema and typed.

        A CALLRESULT does not say what it answers: ``pending`` tells the action of the request, given the message id.
        Without it, or where it answers None or an action that the version does not have, the result stays unchecked and
        untyped (its ``message`` is None). A function is called at most once for each frame.

        Raises RemoteError, and nothing else, for whatever a peer may send that is no valid frame: its ``reply`` is the
        frame to answer with.
        """
        raw = data if type(data) is bytes and len(data) <= self._max_bytes else self._bytes(data)
        if pending is None or raw[1:2] == b"2":
            try:  # the way of nearly every request, told by the fourth piece of [2, | id | , | action | the rest
                frame: Frame = self._requests[raw.split(b'"', 4)[3]].read(raw)
            except Exception:  # noqa: BLE001, S110  # anything at all, since this was only a guess
                pass
            else:
                return frame
        action, ask = self._asked(raw, pending)
        found = self._fast.decode(raw, action)
        return self._framing.decode(data, raw, action, ask) if found is None else found

    def is_valid(self, data: str | bytes, pending: Pending | None = None) -> bool:
        """Whether `decode` would return a frame: the same verdict for less time, since no message is built."""
        if pending is None and type(data) is bytes and len(data) <= self._max_bytes:
            try:  # as in decode
                self._requests[data.split(b'"', 4)[3]].verify(data)
            except Exception:  # noqa: BLE001, S110
                pass
            else:
                return True
        try:
            raw = self._bytes(data)
            action, ask = self._asked(raw, pending)
            if not self._fast.verify(raw, action):
                self._framing.decode(data, raw, action, ask)
        except RemoteError:
            return False
        return True

    def encode(self, frame: Frame) -> str:
        """The text of a frame, if it may be sent: its payload is checked just as that of a received frame is.

        An error description is cut to 255 characters, so that refusing a frame cannot fail on it.

        Raises EncodeError for a frame that the peer would have to refuse.
        """
        if isinstance(frame, CallError | CallResultError):
            return self._text(self._refusal(frame))
        raw = self._fast.encode(frame)
        return self._text(self._checked(frame)) if raw is None else raw.decode()

    def _bytes(self, data: str | bytes) -> bytes:
        """The data as UTF-8, if it is short enough and can be."""
        if not isinstance(data, str | bytes):
            raise TypeError("a frame is str or bytes")
        if len(data) <= self._max_bytes:
            try:
                raw = data.encode() if isinstance(data, str) else data
            except UnicodeEncodeError:
                raw = None
            if raw is not None and len(raw) <= self._max_bytes:
                return raw
        return self._framing.refuse_text(data)

    def _asked(self, raw: bytes, pending: Pending | None) -> tuple[str | None, Callable[[str], str | None] | None]:
        """The action that a CALLRESULT answers, or how to ask for it once the message id is known for certain."""
        if pending is None:
            return None, None

        def ask(message_id: str) -> str | None:
            action = pending(message_id) if callable(pending) else pending.get(message_id)
            entry = schemas.action_table(self.version).get(action or "")
            return action if entry is not None and entry.answered else None

        message_type, message_id = read_start(raw[:256])
        if message_type is None or (message_type == MessageType.CALLRESULT and message_id is None):
            return None, ask
        return (ask(message_id) if message_type == MessageType.CALLRESULT and message_id else None), None

    def _refusal(self, frame: CallError | CallResultError) -> list[Any]:
        number = self._checked_head(frame)
        if frame.code not in ERROR_CODES[self.version]:
            raise EncodeError(f"this is no error code of OCPP {self.version}")
        if not isinstance(frame.description, str) or not isinstance(frame.details, dict):
            raise EncodeError("the description must be a string, and the details an object")
        return [number, frame.message_id, frame.code, frame.description[:MAX_TEXT], frame.details]

    def _checked(self, frame: Call | CallResult | Send) -> list[Any]:
        """The elements of a frame that the fast path did not take."""
        from ocpp_core.payload._structuring import unstructure
        from ocpp_core.payload._validation import Validator

        number = self._checked_head(frame)
        kind = Kind.RESPONSE if isinstance(frame, CallResult) else Kind.REQUEST
        message = frame.message
        if message is None:
            action, payload = frame.action, frame.payload
        elif not isinstance(message, Message):
            raise EncodeError("the message of a frame is an object of a generated class")
        elif message.VERSION is not self.version:
            name = type(message).__name__
            raise EncodeError(f"{name} is a message of OCPP {message.VERSION}, not {self.version}")
        elif message.KIND is not kind:
            raise EncodeError(f"a {type(frame).__name__} carries a {kind}")
        else:
            try:
                action, payload = message.ACTION, unstructure(message)
            except Exception as error:
                raise EncodeError("the message holds a value that has no JSON form") from error
        entry = schemas.action_table(self.version).get(action or "")
        if entry is None or entry.answered is isinstance(frame, Send):
            raise EncodeError(f"OCPP {self.version} has no such {type(frame).__name__}: give its action or a message")
        issues = tuple(Validator(self.version, limits=self.limits).issues(payload, entry.name, kind))
        if issues:
            raise EncodeError(str(issues[0]), issues=issues)
        named = () if isinstance(frame, CallResult) else (entry.name,)
        return [number, frame.message_id, *named, payload]

    def _checked_head(self, frame: Frame) -> int:
        """The number that starts a frame, if it may be sent in this version under its message id."""
        number = next((number for kind, number in _TYPES.items() if isinstance(frame, kind)), None)
        if number is None or number not in MESSAGE_TYPES[self.version]:
            raise EncodeError(f"OCPP {self.version} has no {type(frame).__name__}")
        longest = self.limits.max_message_id
        if not isinstance(frame.message_id, str) or not 0 < len(frame.message_id) <= longest:
            raise EncodeError(f"the message id must be a string of 1 to {longest} characters")
        return int(number)

    @staticmethod
    def _text(elements: list[Any]) -> str:
        try:
            raw = encode(elements)
            same = parse(raw) == elements  # msgspec writes some values as others, such as NaN as null
        except Exception as error:
            raise EncodeError("the frame holds a value that has no JSON form") from error
        if not same:
            raise EncodeError("the frame holds a value that has no JSON form")
        return raw.decode()
