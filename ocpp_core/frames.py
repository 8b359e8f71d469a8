"""The frames of OCPP-J, as plain data that cannot contradict itself.

Belongs here: what a frame holds and which frame answers which. Must not be here: JSON, I/O, rules on lengths and codes
(the codec judges those, since they differ by version).

The attributes of a frame cannot be set: to change one, make another, as with `attrs.evolve`. What was received stays
with the frame that was received.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from enum import StrEnum
from typing import Any, Generic, Self, TypeAlias, TypeVar

from attrs import define, field, frozen

from ocpp_core._json import NOT_JSON, encode, literals, parse
from ocpp_core._names import wrong_type
from ocpp_core.findings import Issue
from ocpp_core.message import Message, OneWay, Request, Response
from ocpp_core.versions import ErrorCode, MessageType

__all__ = [
    "AnyFrame",
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "ForeignId",
    "Frame",
    "Origin",
    "PlainCall",
    "PlainResult",
    "PlainSend",
    "Send",
    "Signature",
    "SignatureStatus",
    "decoded",
    "elements_of",
    "received_text",
]

M_co = TypeVar("M_co", bound=Message, covariant=True)
Q_co = TypeVar("Q_co", bound="Request[Any]", covariant=True)
R = TypeVar("R", bound=Response)
R_co = TypeVar("R_co", bound=Response, covariant=True)
O_co = TypeVar("O_co", bound=OneWay, covariant=True)


class ForeignId(str):
    """A message id that the standard does not allow and a tolerance read: a number, or a text that is too long.

    It is a text like any other id, that of a number being the number as it was written. A codec writes it as it came,
    and that in answers alone. Raises ValueError for a literal that is no JSON string and no JSON number.
    """

    __slots__ = ("_literal",)
    _literal: str

    def __new__(cls, literal: str) -> Self:
        """The id of this JSON text."""
        try:
            value = parse(literal)
        except NOT_JSON as error:
            raise ValueError(f"the JSON text of a message id is no JSON: {error}") from None
        if type(value) not in (str, int, float) or value == "":
            raise ValueError("the JSON text of a message id must be that of a number or of a string that is not empty")
        made = super().__new__(cls, value if isinstance(value, str) else literal.strip())
        made._literal = literal.strip()
        return made

    def __getnewargs__(self) -> tuple[str]:
        return (self._literal,)

    @property
    def literal(self) -> str:
        """Its JSON text, as it came."""
        return self._literal


class SignatureStatus(StrEnum):
    """What was found of a signature: the first of these that holds, in the order in which they are looked at."""

    NOT_SIGNED = "not-signed"
    """There is none, although one was required."""

    MALFORMED = "malformed"
    """It is no Flattened JWS JSON Serialization (RFC 7515 section 7.2.2), or its protected header cannot be read."""

    PAYLOAD_NOT_JSON = "payload-not-json"
    """What was signed is no JSON object in UTF-8."""

    ALGORITHM_NOT_ALLOWED = "algorithm-not-allowed"
    """The algorithm is none of ES256, RS256 and RS384 (2.x part 4 section 7.3)."""

    CRIT_NOT_UNDERSTOOD = "crit-not-understood"
    """The header demands extensions of JWS (``crit``, ``b64``), of which OCPP has none."""

    HEADER_MISSING = "header-missing"
    """The protected header does not name the action, or not the message type (2.x part 4 section 7.1)."""

    HEADER_MISMATCH = "header-mismatch"
    """The protected header names another action or message type than the frame has."""

    NOT_CHECKED = "not-checked"
    """Nothing is wrong so far, but the signature itself was not verified: no keys were given, or what verifies them is
    not installed."""

    UNKNOWN_KEY = "unknown-key"
    """None of the keys that were given is the one that it names."""

    BAD_SIGNATURE = "bad-signature"
    """It is not the signature of this content by that key."""

    VALID = "valid"
    """It is the signature of this content by a key that was given."""


@frozen
class Signature:
    """What was found of the signature of a signed message (2.x part 4 chapter 7).

    All but ``status`` and ``reason`` is the peer's: escape it before you print it.
    """

    status: SignatureStatus
    reason: str
    """A sentence that says what is wrong, free of the peer's bytes; empty if the signature is valid."""

    header: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """The protected header, which the signature covers; empty if it could not be read."""

    jws: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """The signed message as it came, to be kept as proof or to be forwarded."""

    extension: Mapping[str, Any] | None = field(default=None, repr=False)
    """The object before the action in a frame of five elements, which no signature covers; None in one of four."""

    @property
    def verified(self) -> bool:
        """Whether the signature is valid, by a key that was given."""
        return self.status is SignatureStatus.VALID

    @property
    def algorithm(self) -> str | None:
        """The algorithm that the protected header names, such as ``ES256``."""
        return _text_of(self.header, "alg")

    @property
    def action(self) -> str | None:
        """The action that the protected header names."""
        return _text_of(self.header, "OCPPAction")

    @property
    def key_id(self) -> str | None:
        """The ``x5t#S256`` of the protected header: the SHA-256 of the signing certificate, in base64url."""
        return _text_of(self.header, "x5t#S256")


def _text_of(header: Mapping[str, Any], name: str) -> str | None:
    value = header.get(name)
    return value if isinstance(value, str) else None


@frozen
class Origin:
    """What a codec knows of a frame that it decoded, beside the message."""

    received: Any
    """The plain JSON value of the payload, as it came; or, as bytes, the JSON text of the frame that ends with it."""

    issues: tuple[Issue, ...] = ()
    """What is wrong with it, and was tolerated."""

    unknown: Mapping[str, Mapping[str, Any]] = field(factory=dict[str, Mapping[str, Any]])
    """Members that the schema does not know and a tolerance keeps: by the path of their object, and by name."""

    signature: Signature | None = None
    """What was found of its signature, if it was signed."""


@define(repr=False, unsafe_hash=False)
class _Typed(Generic[M_co]):
    """What CALL, CALLRESULT and SEND share: an id and a typed message.

    The public attributes are properties, and so cannot be set. attrs' own ``frozen`` would do the same, but then a
    decoder has to fill each slot through its descriptor, which makes decoding a small frame a tenth slower.
    """

    __match_args__ = ("message_id", "message")

    _message_id: str = field(alias="message_id")
    _message: M_co = field(alias="message")
    # Set by the codec that decoded the frame, and by nothing else: evolving a frame leaves it behind. Until somebody
    # asks for what was received, the text of a frame without issues is kept in its place.
    _origin: Origin | bytes | None = field(init=False, default=None, eq=False)

    @property
    def message_id(self) -> str:
        """Pairs a call with its answer: at most 36 characters, never used twice by one sender."""
        return self._message_id

    @property
    def message(self) -> M_co:
        """The typed message."""
        return self._message

    @property
    def action(self) -> str:
        """The action, such as ``BootNotification``."""
        return self._message.ACTION

    @property
    def payload(self) -> dict[str, Any]:
        """The payload as a plain JSON value, made from the message."""
        return self._message.to_dict()

    @property
    def received(self) -> Any:
        """The plain JSON value of the payload as it was received, whatever the message has become since.

        None for a frame that was not received.
        """
        origin = self._origin
        received = origin.received if isinstance(origin, Origin) else origin
        return parse(received)[-1] if isinstance(received, bytes) else deepcopy(received)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The violations in the received payload that the codec was told to tolerate."""
        return self._origin.issues if isinstance(self._origin, Origin) else ()

    @property
    def unknown(self) -> Mapping[str, Mapping[str, Any]]:
        """The members that the schema does not know, as they came, where a tolerance keeps them.

        By the path of the object that held them, ``$`` being the payload, and by name. Empty if there are none.
        """
        return deepcopy(self._origin.unknown) if isinstance(self._origin, Origin) else {}

    @property
    def signature(self) -> Signature | None:
        """What was found of the signature of a frame that was received signed; None of any other."""
        return self._origin.signature if isinstance(self._origin, Origin) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {_short(self.message_id)} {type(self.message).__name__}>"


F = TypeVar("F", bound=_Typed[Any])


def decoded(cls: type[F], message_id: str, message: Message, origin: Origin | bytes) -> F:
    """A frame that was received: for codecs."""
    frame = cls(message_id, message)
    frame._origin = origin  # a codec's, and this is its door
    return frame


def received_text(frame: _Typed[Any]) -> bytes:
    """The JSON text of the payload of a frame that was received, to the digit if a codec of OCPP-J received it."""
    origin = frame._origin  # noqa: SLF001  # this is its other door, for sessions
    text = origin.received if isinstance(origin, Origin) else origin
    return bytes(literals(text)[-1]) if isinstance(text, bytes) else encode(text)


@define(repr=False, unsafe_hash=False)
class Call(_Typed[Q_co]):
    """CALL: asks the peer for something, to be answered with `result` or `error`.

    ``Call[v16.ResetRequest]`` is one with such a message. 1.6-J section 4.2.1; 2.x part 4 section 4.2.1.
    """

    def result(self: Call[Request[R]], message: R) -> CallResult[R]:
        """The CALLRESULT that answers this call. Raises TypeError for anything but the response to its request."""
        wanted = self._message.RESPONSE
        if not isinstance(message, wanted):
            raise wrong_type(
                f"the response to this {self.action}", message, f"{wanted.__name__} of OCPP {wanted.VERSION}"
            )
        return CallResult(self._message_id, message)

    def error(
        self, code: ErrorCode | str, description: str = "", details: Mapping[str, Any] | None = None
    ) -> CallError:
        """The CALLERROR that answers this call."""
        return CallError(self.message_id, code, description, dict(details or {}))


@define(repr=False, unsafe_hash=False)
class CallResult(_Typed[R_co]):
    """CALLRESULT: answers a CALL (1.6-J section 4.2.2; 2.x part 4 section 4.2.2)."""

    def error(
        self, code: ErrorCode | str, description: str = "", details: Mapping[str, Any] | None = None
    ) -> CallResultError:
        """The CALLRESULTERROR that tells the peer that this result could not be accepted (2.1 only)."""
        return CallResultError(self.message_id, code, description, dict(details or {}))


@define(repr=False, unsafe_hash=False)
class Send(_Typed[O_co]):
    """SEND: tells the peer something that is never answered (2.1 part 4 section 4.2.4)."""


@frozen(repr=False, unsafe_hash=False)
class PlainCall:
    """A CALL with its payload as plain JSON: what a codec encodes where there is no typed message.

    The payload is checked as that of a `Call` is. `JsonCodec.decode` gives a `Call` instead.
    """

    message_id: str
    action: str
    payload: Any

    def __repr__(self) -> str:
        return f"<PlainCall {_short(self.message_id)} action={_short(self.action)}>"


@frozen(repr=False, unsafe_hash=False)
class PlainResult:
    """A CALLRESULT with its payload as plain JSON.

    `JsonCodec.decode` gives one, with a payload that is not checked, where it is not told which request the result
    answers: the result itself does not say so. `JsonCodec.encode` needs the ``action`` of that request, to check the
    payload.
    """

    message_id: str
    payload: Any
    action: str | None = None
    """The action of the request that this answers; None where that is not known."""

    issues: tuple[Issue, ...] = field(default=(), kw_only=True, eq=False)
    """What is wrong with the frame as it was received, and was tolerated."""

    signature: Signature | None = field(default=None, kw_only=True, eq=False)
    """What was found of its signature, if it was received signed; its action is not compared, since it is not known."""

    def __repr__(self) -> str:
        return f"<PlainResult {_short(self.message_id)} action={_short(self.action)}>"


@frozen(repr=False, unsafe_hash=False)
class PlainSend:
    """A SEND with its payload as plain JSON (2.1): what a codec encodes where there is no typed message."""

    message_id: str
    action: str
    payload: Any

    def __repr__(self) -> str:
        return f"<PlainSend {_short(self.message_id)} action={_short(self.action)}>"


@frozen(repr=False, unsafe_hash=False)
class _Refusal:
    """What CALLERROR and CALLRESULTERROR share."""

    message_id: str
    """The id of the frame that is refused; ``-1`` where the refusing side could not read it (2.x)."""

    code: ErrorCode | str
    """The error code: an `ErrorCode`, or whatever text the peer sent in its place."""

    description: str = ""
    """A sentence for people: at most 255 characters in 2.x, empty if there is nothing to say."""

    details: Mapping[str, Any] = field(factory=dict[str, Any])
    """Anything else, as a JSON object; empty if there is nothing to say."""

    issues: tuple[Issue, ...] = field(default=(), kw_only=True, eq=False)
    """What is wrong with the frame as it was received, although its code could be read."""

    @property
    def signature(self) -> None:
        """None: an error is never signed."""
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {_short(self.message_id)} code={_short(str(self.code))}>"


@frozen(repr=False, unsafe_hash=False)
class CallError(_Refusal):
    """CALLERROR: refuses a CALL (1.6-J section 4.2.3; 2.x part 4 section 4.2.3)."""


@frozen(repr=False, unsafe_hash=False)
class CallResultError(_Refusal):
    """CALLRESULTERROR: refuses a CALLRESULT (2.1 part 4 section 4.2.3)."""


Frame: TypeAlias = Call[Request[Any]] | CallResult[Response] | PlainResult | CallError | CallResultError | Send[OneWay]
"""What a codec decodes: any of the five kinds, and a `PlainResult` where the request of a result is not known."""

AnyFrame: TypeAlias = Frame | PlainCall | PlainSend
"""What a codec encodes."""


def elements_of(frame: AnyFrame, *, received: bool = False) -> list[Any]:
    """The elements of a frame, as on the wire.

    The payload is what the message amounts to; or, with ``received``, what was received, if the frame was.
    """
    match frame:
        case Call() | PlainCall():
            return [MessageType.CALL.value, frame.message_id, frame.action, _payload(frame, received=received)]
        case Send() | PlainSend():
            return [MessageType.SEND.value, frame.message_id, frame.action, _payload(frame, received=received)]
        case CallResult() | PlainResult():
            return [MessageType.CALLRESULT.value, frame.message_id, _payload(frame, received=received)]
        case CallError() | CallResultError():
            kind = MessageType.CALLERROR if isinstance(frame, CallError) else MessageType.CALLRESULTERROR
            return [kind.value, frame.message_id, frame.code, frame.description, dict(frame.details)]


def _payload(frame: _Typed[Any] | PlainCall | PlainResult | PlainSend, *, received: bool) -> Any:
    found = frame.received if received and isinstance(frame, _Typed) else None
    return frame.payload if found is None else found


def _short(text: object) -> str:
    return ascii(text)[:40]
