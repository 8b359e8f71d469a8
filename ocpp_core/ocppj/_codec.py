"""The codec of OCPP-J: the text of a frame to a `Frame` with a typed message, and back.

Belongs here: the public codec, and the choice between the fast path and the reference path. Must not be here: rules on
payloads (``payload``), who may send what and when (the session).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import msgspec

from ocpp_core import schemas
from ocpp_core._json import encode, parse, read_start
from ocpp_core._names import closest, unknown_name, wrong_type
from ocpp_core.errors import MAX_TEXT, EncodeError, RemoteError, UnexpectedFrameError
from ocpp_core.frames import (
    AnyFrame,
    Call,
    CallError,
    CallResult,
    CallResultError,
    ForeignId,
    Frame,
    PlainCall,
    PlainResult,
    PlainSend,
    Send,
)
from ocpp_core.limits import Limits
from ocpp_core.message import Request, Response
from ocpp_core.ocppj._fast import THREE, FastFrames
from ocpp_core.ocppj._pending import UNASKED, Asked, Pending, action_of, request_of
from ocpp_core.payload import PayloadCodec
from ocpp_core.payload._codec import shown_tolerance
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, SIGNED_VERSIONS, ErrorCode, Kind, MessageType, Version

if TYPE_CHECKING:
    from ocpp_core.ocppj._framing import Framing
    from ocpp_core.payload import Allowance, Tolerance
    from ocpp_core.signed import SignaturePolicy, Signer

__all__ = ["JsonCodec", "Pending"]

R = TypeVar("R", bound=Response)

_TYPES: Final[Mapping[type, MessageType]] = {
    Call: MessageType.CALL,
    PlainCall: MessageType.CALL,
    CallResult: MessageType.CALLRESULT,
    PlainResult: MessageType.CALLRESULT,
    CallError: MessageType.CALLERROR,
    CallResultError: MessageType.CALLRESULTERROR,
    Send: MessageType.SEND,
    PlainSend: MessageType.SEND,
}

_ANSWERS: Final = frozenset({MessageType.CALLRESULT, MessageType.CALLERROR, MessageType.CALLRESULTERROR})

_COMPILED: Final = frozenset({"_elements", "_fast", "_frames", "_framing", "_writers"})
"""What a codec makes when it is used, and makes again in a copy."""


class JsonCodec:
    """Turns text frames of one version into `Frame` objects and back.

    A codec keeps nothing between frames, so one can serve any number of connections and threads.

    ``limits``, ``codes``, ``tolerate`` and ``whole_seconds`` are those of `ocpp_core.payload.PayloadCodec`; what was
    tolerated stands in ``frame.issues``. `encode` tolerates nothing: to forward such a frame, forward its text.

    ``on_unknown_type`` says whether the error for an unknown message type carries a reply. The texts of 2.0.1 and 2.1
    say both that such a frame is ignored (part 4 section 4.1.3) and that it is answered with MessageTypeNotSupported
    (section 4.4). The newest reading, and so the default, is to ignore it. In 1.x it always is.

    Signed messages of 2.0.1 and 2.1 are unwrapped; ``signatures`` says which keys verify them, and what becomes of
    those that are not valid. What was found stands in ``frame.signature``.

    Raises LookupError for a version, a rule, a code, an action or an option that does not exist, and says what does.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        limits: Limits | None = None,
        codes: Mapping[str, ErrorCode] | None = None,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        on_unknown_type: Literal["ignore", "refuse"] = "ignore",
        whole_seconds: bool = False,
        signatures: SignaturePolicy | None = None,
    ) -> None:
        if on_unknown_type not in ("ignore", "refuse"):
            raise unknown_name("way to treat unknown message types", str(on_unknown_type), ("ignore", "refuse"))
        self.payloads: Final = PayloadCodec(
            version, limits=limits, codes=codes, tolerate=tolerate, whole_seconds=whole_seconds
        )
        """The judge of the payloads."""
        self.version: Final = self.payloads.version
        self.limits: Final = self.payloads.limits
        self.signatures: Final = _checked_policy(self.version, signatures)
        """What is done about signed messages; None for the default: all are unwrapped, and none is verified."""
        self._refuse_unknown_types: Final = on_unknown_type == "refuse"
        self._codes = codes
        self._max_bytes = self.limits.max_bytes
        self._write_moment = self.payloads.write_moment
        self._set_up()

    def _set_up(self) -> None:
        policy = self.signatures
        required = () if policy is None else policy.required_of(schemas.action_table(self.version))
        self._fast = FastFrames(self.payloads, required)
        self._frames = self._fast.frames
        self._elements = self._fast.elements
        self._writers = self._fast.writers

    def __repr__(self) -> str:
        return f"JsonCodec({self.version.value!r}{shown_tolerance(self.payloads.tolerance)})"

    def __getstate__(self) -> dict[str, Any]:
        """What was compiled stays behind: the copy compiles it again."""
        return {name: value for name, value in vars(self).items() if name not in _COMPILED}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._set_up()

    @cached_property
    def _framing(self) -> Framing:
        """The reference path, made when something first looks unusual."""
        from ocpp_core.ocppj._framing import Framing

        return Framing(self.payloads, refuse_unknown_types=self._refuse_unknown_types, signatures=self.signatures)

    def tolerating(self, tolerate: Tolerance | Collection[Allowance | str]) -> JsonCodec:
        """A codec with the options of this one that reads past what is given here, and nothing else.

        Raises as `Tolerance` does.
        """
        return self._like(tolerate, self.signatures)

    def verifying(self, signatures: SignaturePolicy | None) -> JsonCodec:
        """A codec with the options of this one that treats signed messages so.

        Raises as the class does.
        """
        return self._like(self.payloads.tolerance or (), signatures)

    def _like(self, tolerate: Tolerance | Collection[Allowance | str], signatures: SignaturePolicy | None) -> JsonCodec:
        return JsonCodec(
            self.version,
            limits=self.limits,
            codes=self._codes,
            tolerate=tolerate,
            on_unknown_type="refuse" if self._refuse_unknown_types else "ignore",
            whole_seconds=self.payloads.whole_seconds,
            signatures=signatures,
        )

    # -- decoding

    def decode(self, data: str | bytes, pending: Pending | None = None) -> Frame:
        """The frame of a text, its payload checked against the schema and typed.

        A CALLRESULT does not say what it answers: ``pending`` tells the action of the request, given the message id.
        Without it, or where it answers None, the result stays unchecked, as a `PlainResult`. A function is called at
        most once for each frame.

        Raises RemoteError, and nothing else, for whatever a peer may send that is no valid frame: its ``reply`` is the
        frame to answer with. Raises LookupError if ``pending`` names a request that the version does not have.
        """
        raw = data if type(data) is bytes and len(data) <= self._max_bytes else self._bytes(data)
        tried = None
        try:  # the way of nearly every request: [2, | id | , | action | the rest
            if pending is None or raw[1] != THREE:
                tried = self._frames.readers[raw.split(b'"', 4)[3]]
                return tried(raw)
        except Exception:  # noqa: BLE001  # anything at all, since this was only a guess
            found: Frame | Asked = UNASKED if tried is None else Asked(is_asked=False, declined=tried)
        else:
            found = self._frames.read_result(raw, pending)
        if not isinstance(found, Asked):
            return found
        action, ask = self._asked(raw, pending, found)
        frame = self._fast.decode(raw, action, found.declined)
        return self._framing.decode(data, raw, action, ask) if frame is None else frame

    def decode_call(self, data: str | bytes) -> Call[Request[Any]]:
        """The CALL of a text, where nothing else may come.

        Raises as `decode`, and UnexpectedFrameError for another frame.
        """
        frame = self.decode(data)
        if isinstance(frame, Call):
            return frame
        raise _unexpected("a CALL", frame, data)

    def decode_answer(self, data: str | bytes, call: Call[Request[R]]) -> CallResult[R] | CallError:
        """The answer to a call, where nothing else may come: its result, typed by the request, or its CALLERROR.

        Raises as `decode`, and UnexpectedFrameError for another frame or an answer to another call; TypeError for what
        is no `Call`, and LookupError for one of another version.
        """
        if not isinstance(call, Call):
            raise wrong_type("the call", call, "a Call with its typed message")
        schemas.find_action(self.version, type(call.message))  # else the peer would be blamed for the caller's mistake
        frame = self.decode(data, {call.message_id: call.message.ACTION})
        expected = call.message.RESPONSE
        if isinstance(frame, CallResult | CallError) and frame.message_id == call.message_id:
            if isinstance(frame, CallError):
                return frame
            message = frame.message
            if isinstance(message, expected):
                return frame  # type: ignore[return-value]  # whose message is of the class just looked at
        raise _unexpected("the answer to this call", frame, data)

    def is_valid(self, data: str | bytes, pending: Pending | None = None) -> bool:
        """Whether `decode` would return a frame: the same verdict for less time, since no message is built."""
        try:
            raw = data if type(data) is bytes and len(data) <= self._max_bytes else self._bytes(data)
        except RemoteError:
            return False
        tried = None
        try:  # the way of nearly every request, as above
            if pending is None or raw[1] != THREE:
                tried = self._elements.readers[raw.split(b'"', 4)[3]]
                return bool(tried(raw))
        except Exception:  # noqa: BLE001  # as above
            found: Sequence[Any] | Asked = UNASKED if tried is None else Asked(is_asked=False, declined=tried)
        else:
            found = self._elements.read_result(raw, pending)
        if not isinstance(found, Asked):
            return True
        action, ask = self._asked(raw, pending, found)
        if self._fast.verified(raw, action, found.declined) is not None:
            return True
        try:
            self._framing.decode(data, raw, action, ask)
        except RemoteError:
            return False
        return True

    # -- encoding

    def encode(self, frame: AnyFrame) -> str:
        """The text of a frame, if it may be sent: its payload is checked just as that of a received frame is.

        An error description is cut to 255 characters, so that refusing a frame cannot fail on it.

        Raises EncodeError for a frame that the peer would have to refuse, a longer one than ``limits.max_bytes``
        included.
        """
        return self.encode_bytes(frame).decode()

    def encode_bytes(self, frame: AnyFrame) -> bytes:
        """What `encode` gives, in UTF-8."""
        try:  # the way of nearly every frame
            raw = self._writers[type(frame._message)](frame, self._write_moment)  # type: ignore[union-attr]  # noqa: SLF001
        except Exception:  # noqa: BLE001  # anything at all, since the fast path may decline anything
            raw = None
        if raw is None:
            raw = self._fast.encode(frame) or self._text(self._checked(frame))
        if len(raw) > self._max_bytes:
            raise EncodeError(f"the frame is longer than {self._max_bytes} bytes, which a peer would refuse")
        return raw

    def sign(self, frame: AnyFrame, key: Signer) -> str:
        """The text of a frame, signed: of a CALL, a CALLRESULT or a SEND, checked as by `encode` (part 4 chapter 7).

        The header names the action, for which a `CallResult` or a `PlainResult` with its ``action`` is needed.

        Raises EncodeError as `encode` does, for an error, and in a version that knows no signed messages; and whatever
        ``key`` raises.
        """
        from ocpp_core.signed._signing import signed_text

        raw = self.encode_bytes(frame)
        both = self.signatures is not None and self.signatures.both_spellings
        text = signed_text(self.version, raw, frame, key, both_spellings=both)
        if len(text) > self._max_bytes:
            raise EncodeError(f"the signed frame is longer than {self._max_bytes} bytes, which a peer would refuse")
        return text.decode()

    # -- inside

    def _bytes(self, data: str | bytes) -> bytes:
        """The data as UTF-8, if it is short enough and can be."""
        if isinstance(data, str):
            try:
                raw = data.encode() if len(data) <= self._max_bytes else None
            except UnicodeEncodeError:
                raw = None
            if raw is not None and len(raw) <= self._max_bytes:
                return raw
        elif not isinstance(data, bytes):
            raise wrong_type("a frame", data, "str or bytes")
        elif len(data) <= self._max_bytes:
            return data
        return self._framing.refuse_text(data)

    def _asked(
        self, raw: bytes, pending: Pending | None, asked: Asked
    ) -> tuple[str | None, Callable[[str], str | None] | None]:
        """The action that a CALLRESULT answers, or how to ask for it once the message id is known for certain."""
        if asked.is_asked:
            return action_of(self.version, asked.request), None
        if pending is None:
            return None, None

        def ask(message_id: str) -> str | None:
            return action_of(self.version, request_of(pending, message_id))

        message_type, known_id = read_start(raw[:256])
        if message_type is None or (message_type == MessageType.CALLRESULT and known_id is None):
            return None, ask
        return (ask(known_id) if message_type == MessageType.CALLRESULT and known_id else None), None

    def _checked(self, frame: AnyFrame) -> list[Any]:
        """The elements of a frame that the fast path did not take."""
        number = next((number for kind, number in _TYPES.items() if isinstance(frame, kind)), None)
        if number is None or number not in MESSAGE_TYPES[self.version]:
            name = type(frame).__name__
            if number is None:
                raise EncodeError(f"a frame is needed, such as Call(message_id, message), not an object of type {name}")
            raise EncodeError(f"OCPP {self.version} has no {name}")
        longest = self.limits.max_message_id
        foreign = isinstance(frame.message_id, ForeignId) and number in _ANSWERS
        if not foreign and (
            not isinstance(frame.message_id, str)
            or isinstance(frame.message_id, ForeignId)
            or not 0 < len(frame.message_id) <= longest
        ):
            raise EncodeError(f"the message id must be a string of 1 to {longest} characters")
        if isinstance(frame, CallError | CallResultError):
            return [int(number), frame.message_id, *self._refusal(frame)]
        kind = Kind.RESPONSE if number is MessageType.CALLRESULT else Kind.REQUEST
        if isinstance(frame, PlainCall | PlainResult | PlainSend):
            action, payload = self.payloads.checked(frame.payload, frame.action, kind)
        else:
            payload = self.payloads.pack(frame.message)
            action = frame.message.ACTION
            if frame.message.KIND is not kind:
                raise EncodeError(f"a {type(frame).__name__} carries a {kind}, not {type(frame.message).__name__}")
        if schemas.action_table(self.version)[action].answered is (number is MessageType.SEND):
            raise EncodeError(f"{action} is not sent as {number.name} in OCPP {self.version}")
        named = () if kind is Kind.RESPONSE else (action,)
        return [int(number), frame.message_id, *named, payload]

    def _refusal(self, frame: CallError | CallResultError) -> list[Any]:
        code = frame.code
        if not isinstance(code, str) or code not in ERROR_CODES[self.version]:
            near = closest(code, map(str, ERROR_CODES[self.version])) if isinstance(code, str) else None
            hint = "" if near is None else f": did you mean {near}?"
            raise EncodeError(f"OCPP {self.version} has no such error code{hint}")
        if not isinstance(frame.description, str) or not isinstance(frame.details, Mapping):
            raise EncodeError("the description must be a string, and the details an object")
        return [code, frame.description[:MAX_TEXT], dict(frame.details)]

    @staticmethod
    def _text(elements: list[Any]) -> bytes:
        try:
            kind, message_id, *rest = elements
            foreign = isinstance(message_id, ForeignId)
            raw = encode([kind, msgspec.Raw(message_id.literal.encode()) if foreign else message_id, *rest])
            again = parse(raw)
            head = slice(2 if foreign else 0, -1)  # a foreign id was looked at when it was made
            # msgspec writes some values as others, such as NaN as null; what the payload's check packed is not such.
            same = again[head] == elements[head] and (not isinstance(elements[-1], dict) or again[-1] == elements[-1])
        except Exception as error:
            raise EncodeError("the frame holds a value that has no JSON form") from error
        if not same:
            raise EncodeError("the frame holds a value that has no JSON form")
        return raw


def _checked_policy(version: Version, policy: SignaturePolicy | None) -> SignaturePolicy | None:
    """A policy for signed messages. Raises TypeError for another object, LookupError for what the version has not."""
    if policy is None:
        return None
    from ocpp_core.signed import SignaturePolicy

    if not isinstance(policy, SignaturePolicy):
        raise wrong_type("signatures", policy, "a SignaturePolicy")
    if policy.required and version not in SIGNED_VERSIONS:
        raise LookupError(f"OCPP {version} has no signed messages, so none can be required")
    if not isinstance(policy.required, bool):
        for action in policy.required:
            schemas.find_action(version, action)
    return policy


def _unexpected(due: str, frame: Frame, data: str | bytes) -> UnexpectedFrameError:
    kind = next(number for each, number in _TYPES.items() if isinstance(frame, each))
    other = " to another call" if kind in (MessageType.CALLRESULT, MessageType.CALLERROR) and due != "a CALL" else ""
    text = f"{due} is due here, not a {kind.name}{other}"
    return UnexpectedFrameError(text, frame=frame, message_type=kind, raw=data)
