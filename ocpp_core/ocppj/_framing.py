"""The reference path of framing: what a text that the fast path did not take is, or what is wrong with it.

Belongs here: the rules of OCPP-J on the elements of a frame (1.6-J section 4.2; 2.x part 4 section 4.2), and the reply
that each violation gets. Must not be here: rules on payloads, the fast path.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, TypeVar

from attrs import define, evolve

from ocpp_core import schemas
from ocpp_core._diagnosis import explain_json
from ocpp_core._json import depth_exceeds, literals, parse, read_start
from ocpp_core.errors import (
    MAX_TEXT,
    FramingError,
    LimitError,
    MessageTypeError,
    NoiseError,
    PayloadError,
    RemoteError,
    SignatureError,
    UnknownActionError,
)
from ocpp_core.findings import Issue
from ocpp_core.frames import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    ForeignId,
    Frame,
    Origin,
    PlainResult,
    Send,
    Signature,
    SignatureStatus,
    decoded,
)
from ocpp_core.message import UNSET, OneWay, Request, Response
from ocpp_core.payload import PayloadCodec
from ocpp_core.signed._jws import Wrapped, opened, plain_text, wrapped
from ocpp_core.signed._policy import SignaturePolicy
from ocpp_core.versions import (
    ERROR_CODES,
    MESSAGE_TYPES,
    REQUEST_TYPES,
    SIGNED_VERSIONS,
    ErrorCode,
    Kind,
    MessageType,
    Version,
)

if TYPE_CHECKING:
    from ocpp_core.payload._allowances import Allowed
    from ocpp_core.payload._mended import Mended

__all__ = ["Framing", "Reading"]

F = TypeVar("F", bound="Call[Any] | CallResult[Any] | Send[Any]")

Ask: TypeAlias = Callable[[str], str | None]
"""Tells the action of the request that a CALLRESULT answers, by its message id."""

_ACTION: Final = 2
"""Where the action of a CALL or SEND stands."""

_UNREADABLE_ID: Final = "-1"  # 2.x part 4 section 4.2.3
_ARITY: Final = {
    MessageType.CALL: 4,
    MessageType.CALLRESULT: 3,
    MessageType.CALLERROR: 5,
    MessageType.CALLRESULTERROR: 5,
    MessageType.SEND: 4,
}
_SIGNABLE: Final = (*REQUEST_TYPES, MessageType.CALLRESULT)
_PAIRS: Final = (
    (ErrorCode.FORMATION_VIOLATION, ErrorCode.FORMAT_VIOLATION),
    (ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),
)
_OTHER_SPELLINGS: Final = {**dict(_PAIRS), **{new: old for old, new in _PAIRS}}
"""The codes that 1.x and 2.x spell differently, each by the other."""


@define(eq=False)
class Reading:
    """A text on its way to becoming a frame: what it is, and what is known of whom to answer so far."""

    data: str | bytes
    """As it was given to the codec."""

    message_type: int | None = None
    message_id: str | None = None
    action: str | None = None
    ask: Ask | None = None
    """Tells the action of a CALLRESULT, to be called once; None if the action is known, or nobody can tell it."""

    text: bytes = b""
    """The JSON text that its elements were read from."""

    issues: tuple[Issue, ...] = ()
    """What was tolerated in it so far."""

    signature: Signature | None = None
    """What was found of its signature, if it is signed: ``text`` and the elements are then those of what was signed."""

    def name(self, message_id: str | None) -> None:
        """Asks for the action of a CALLRESULT, if that was not done before."""
        if self.ask is not None and message_id is not None and self.message_type == MessageType.CALLRESULT:
            self.action, self.ask = self.ask(message_id), None


def _is_noise(raw: bytes) -> bool:
    """Whether a text is blank or a bare pong."""
    word = raw.strip()
    return not word or word.lower() in (b"pong", b'"pong"')


class Framing:
    """The rules of one version, with the options of one codec."""

    def __init__(
        self, payloads: PayloadCodec, *, refuse_unknown_types: bool, signatures: SignaturePolicy | None = None
    ) -> None:
        version = payloads.version
        self._payloads = payloads
        self._version = version
        self._limits = payloads.limits
        self._refuse_unknown_types = refuse_unknown_types
        self._nameless = None if payloads.tolerance is None else payloads.tolerance.of_frames()
        """What is tolerated in frames that name no action; None if nothing is tolerated anywhere."""
        self._mends = payloads.tolerance is not None and "json" in payloads.tolerance.names
        self._knows_signed = version in SIGNED_VERSIONS
        self._signatures = signatures or SignaturePolicy()
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
            self._fail(LimitError, "limit/size", text, self._unreadable, self._started(data))
        text = "not a frame: the text holds a lone surrogate, which UTF-8 cannot carry"
        self._fail(FramingError, "json/encoding", text, self._unreadable, self._started(data))

    def decode(self, data: str | bytes, raw: bytes, action: str | None, ask: Ask | None) -> Frame:
        """The frame of a text, typed where its action is known. Raises RemoteError for anything else.

        ``action`` is that of the request if the frame is known to answer one; ``ask`` tells it for an id that could not
        be read before.
        """
        if self._nameless is not None and self._nameless.find("noise") is not None and _is_noise(raw):
            raise NoiseError("no frame, but an empty text or a bare pong", rule="tolerated/noise", raw=data)
        elements, mended = self._elements(data, raw)
        number = elements[0] if type(elements[0]) is int else None
        message_id = elements[1] if len(elements) > 1 else None
        if not isinstance(message_id, str) or not 0 < len(message_id) <= self._limits.max_message_id:
            message_id = None
        reading = Reading(data, number, message_id, action, ask, raw if mended is None else mended.text)
        if self._nameless is not None:
            if mended is not None or message_id is None:
                self._read_past(elements, reading, mended)
                message_id = reading.message_id
            elements += self._missing(elements, reading)
        signed = self._signed(elements, reading) if self._knows_signed else None
        length = len(elements) if signed is None or signed.extension is None else len(elements) - 1
        kind = self._kind(number, length, reading)
        if message_id is None:
            text = f"the message id must be a string of 1 to {self._limits.max_message_id} characters"
            self._fail(FramingError, "framing/message-id", text, self._unreadable, reading)
        reading.name(message_id)
        if signed is not None:
            elements = self._unwrapped(signed, reading)
        elif kind in _SIGNABLE and self._signatures.required:
            self._check_unsigned(kind, elements, reading)
        match kind:
            case MessageType.CALL | MessageType.SEND:
                return self._request(kind, message_id, elements[2], elements[3], reading)
            case MessageType.CALLRESULT:
                return self._result(message_id, elements[2], reading)
            case _:
                return self._refusal(kind, message_id, elements[2:], reading)

    # -- signed messages

    def _signed(self, elements: list[Any], reading: Reading) -> Wrapped | None:
        """The signed message in a frame, if it is one."""
        signed = wrapped(elements, reading.text)
        accepted = signed is None or signed.extension is None or self._signatures.extensions == "accept"
        return signed if accepted else None

    def _unwrapped(self, signed: Wrapped, reading: Reading) -> list[Any]:
        """The elements of the frame that was signed (2.x part 4 section 7.2). Raises SignatureError."""
        if signed.action is None:
            signed = evolve(signed, action=reading.action)
        else:
            reading.action = signed.action
        found = opened(signed, self._limits.max_depth, self._signatures.verify)
        reading.signature = found.signature
        required = self._signatures.unverified == "refuse" or self._signatures.requires(reading.action)
        if found.payload is None or (required and not found.signature.verified):
            self._refuse_signature(found.signature, reading)
        reading.text = plain_text(signed, reading.text, found.payload)
        elements = parse(reading.text)
        assert isinstance(elements, list)  # noqa: S101  # for the type checker: it was put together so
        return elements

    def _check_unsigned(self, kind: MessageType, elements: list[Any], reading: Reading) -> None:
        """Raises SignatureError if a frame that is not signed has to be."""
        if kind in REQUEST_TYPES:
            reading.action = elements[_ACTION] if isinstance(elements[_ACTION], str) else None
        if self._signatures.requires(reading.action):
            reading.signature = Signature(SignatureStatus.NOT_SIGNED, "the message must be signed")
            self._refuse_signature(reading.signature, reading)

    def _refuse_signature(self, signature: Signature, reading: Reading) -> NoReturn:
        malformed = signature.status in (SignatureStatus.MALFORMED, SignatureStatus.PAYLOAD_NOT_JSON)
        code = ErrorCode.FORMAT_VIOLATION if malformed else ErrorCode.SECURITY_ERROR
        self._fail(SignatureError, f"signature/{signature.status}", signature.reason, code, reading)

    # -- what is tolerated

    def _allowed(self, action: Any, kind: Kind) -> Allowed:
        """What is tolerated in a frame, whose action may be anything. Something must be."""
        if isinstance(action, str) and action in schemas.action_table(self._version):
            return self._payloads.allowed(action, kind)
        assert self._nameless is not None  # noqa: S101  # for the type checker: all callers looked
        return self._nameless

    def _read_past(self, elements: list[Any], reading: Reading, mended: Mended | None) -> None:
        """Notes what is tolerated in the text of a frame and in its message id. Raises if its text is not."""
        message_id = None if reading.message_id is not None else self._foreign_id(elements, reading.text)
        reading.name(reading.message_id or message_id)
        action, kind = reading.action, Kind.RESPONSE
        if reading.message_type != MessageType.CALLRESULT:
            named = reading.message_type in REQUEST_TYPES and len(elements) > _ACTION
            action, kind = elements[_ACTION] if named else None, Kind.REQUEST
        allowed = self._allowed(action, kind)
        if mended is not None:
            if allowed.find("json") is None:
                self._refuse_json(reading.data)
            reading.issues = mended.issues
        if message_id is None or allowed.find("framing") is None:
            return
        most = self._limits.max_message_id
        fault = f"have at most {most} characters, not {len(message_id)}"
        if not isinstance(elements[1], str):
            fault = "be a string, not a number"
        issue = Issue(
            path="$[1]",
            rule="framing",
            allowed=most if isinstance(elements[1], str) else "string",
            found=elements[1],
            message=f"the message id must {fault}; read as it is, and answered so",
            code=self._unreadable,
            tolerance="framing",
            read_as=message_id,
        )
        reading.message_id, reading.issues = message_id, (*reading.issues, issue)

    def _foreign_id(self, elements: list[Any], text: bytes) -> ForeignId | None:
        """The message id of a frame, if it is a number, or a text that is not all too long."""
        if len(elements) <= 1 or type(elements[1]) not in (int, float, str) or elements[1] == "":
            return None
        literal = bytes(literals(text)[1])
        longest = self._limits.max_tolerated_message_id + (2 if isinstance(elements[1], str) else 0)
        return ForeignId(literal.decode()) if len(literal) <= longest else None

    def _missing(self, elements: list[Any], reading: Reading) -> list[Any]:
        """What stands for the last elements of an error, which may be missing if that is tolerated."""
        length = len(elements)
        if (
            reading.message_type not in (MessageType.CALLERROR, MessageType.CALLRESULTERROR)
            or length not in (3, 4)
            or self._allowed(None, Kind.REQUEST).find("framing") is None
        ):
            return []
        missing = [("description", "text", ""), ("details", "object", {})][length - 3 :]
        for name, kind, read_as in missing:
            text = f"the error {name} must follow: an error has 5 elements, not {length}; read as an empty {kind}"
            reading.issues += (self._issue("$", 5, length, text, read_as, "framing"),)
        return [read_as for _, _, read_as in missing]

    def _code(self, code: str) -> tuple[ErrorCode | str, Issue | None]:
        """The error code that a text is, and what is to be said of it."""
        try:
            known = ErrorCode(code)
        except ValueError:
            return code, None  # of the peer's own making
        own = ERROR_CODES[self._version]
        if known in own or self._nameless is None or self._nameless.find("foreign-error-code") is None:
            return known, None
        meant = _OTHER_SPELLINGS.get(known, known)
        says = "as it is" if meant is known else f"as {meant}"
        text = f"OCPP {self._version} has no such error code, but another version has; read {says}"
        issue = Issue(
            "$[2]", "foreign-error-code", None, code, text, self._malformed, "foreign-error-code", read_as=meant
        )
        return meant, issue

    def _elements(self, data: str | bytes, raw: bytes) -> tuple[list[Any], Mended | None]:
        """The elements of the frame's array, of which there is one at least.

        Of a text that is no JSON also how it was mended: whether that is tolerated depends on what the frame is.
        """
        if depth_exceeds(raw, self._limits.max_depth):
            text = f"the frame nests deeper than {self._limits.max_depth} levels"
            self._fail(LimitError, "limit/depth", text, self._unreadable, self._started(data))
        try:
            elements = parse(raw)
        except Exception:  # noqa: BLE001  # msgspec's own, UnicodeDecodeError, and RecursionError near the stack's end
            elements = UNSET
        mended = None
        if elements is UNSET and self._mends:
            from ocpp_core.payload._mended import mend

            mended = mend(raw, self._unreadable, self._limits.max_issues)
            if mended is not None and isinstance(mended.value, list) and mended.value:
                elements = mended.value
        if elements is UNSET:  # raised here, so that the error does not keep the other one and its frames
            self._refuse_json(data)
        if not isinstance(elements, list) or not elements:
            text = "not a frame: not a JSON array with elements"
            self._fail(FramingError, "framing/array", text, self._unreadable, Reading(data))
        return elements, mended

    def _refuse_json(self, data: str | bytes) -> NoReturn:
        raw = data if isinstance(data, bytes) else data.encode()
        self._fail(
            FramingError, "json/syntax", f"not a frame: {explain_json(raw)}", self._unreadable, self._started(data)
        )

    def _kind(self, number: int | None, length: int, reading: Reading) -> MessageType:
        """The message type of a frame that has the right number of elements for it."""
        if number is None:
            text = "not a frame: the message type is no integer"
            self._fail(FramingError, "framing/message-type", text, self._unreadable, reading)
        if number not in MESSAGE_TYPES[self._version]:
            code = ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED if self._modern else None
            text = f"OCPP {self._version} has no message of this type"
            self._fail(MessageTypeError, "framing/message-type", text, code, reading)
        kind = MessageType(number)
        if length != _ARITY[kind]:
            text = f"a {kind.name} has {_ARITY[kind]} elements, not {length}"
            self._fail(FramingError, "framing/arity", text, self._malformed, reading)
        return kind

    # -- the kinds of frame

    def _request(
        self, kind: MessageType, message_id: str, action: Any, payload: Any, reading: Reading
    ) -> Call[Request[Any]] | Send[OneWay]:
        if not isinstance(action, str):
            self._fail(FramingError, "framing/action", "the action must be a string", self._malformed, reading)
        reading.action = action
        entry = schemas.action_table(self._version).get(action)
        if entry is None:
            text = f"OCPP {self._version} has no such action"
            self._fail(UnknownActionError, "action/unknown", text, ErrorCode.NOT_IMPLEMENTED, reading)
        if entry.answered != (kind is MessageType.CALL):
            text = f"this action is not sent as {kind.name}"
            self._fail(UnknownActionError, "action/one-way", text, ErrorCode.NOT_SUPPORTED, reading)
        frame: type[Call[Request[Any]] | Send[OneWay]] = Call if kind is MessageType.CALL else Send
        return self._typed(frame, message_id, payload, Kind.REQUEST, reading)

    def _result(self, message_id: str, payload: Any, reading: Reading) -> CallResult[Response] | PlainResult:
        if reading.action is None:
            plain = self._object(payload, reading)
            return PlainResult(message_id, plain, issues=reading.issues, signature=reading.signature)
        result: type[CallResult[Response]] = CallResult
        return self._typed(result, message_id, payload, Kind.RESPONSE, reading)

    def _refusal(
        self, kind: MessageType, message_id: str, elements: list[Any], reading: Reading
    ) -> CallError | CallResultError:
        """The frame of an error: whatever is wrong with it beside its code, it ends a call."""
        code, description, details = elements
        if not isinstance(code, str):
            self._fail(FramingError, "framing/error", "the error code must be a string", self._malformed, reading)
        known, foreign = self._code(code)
        named = None if self._nameless is None or self._nameless.find("framing") is None else "framing"
        issues = [*reading.issues, *([] if foreign is None else [foreign])]
        if not isinstance(description, str):
            text = "the error description must be a string; read as an empty one"
            issues.append(self._issue("$[3]", "string", description, text, "", named))
            description = ""
        elif self._modern and len(description) > MAX_TEXT:
            text = (
                f"the error description must have at most {MAX_TEXT} characters, not {len(description)}; read as it is"
            )
            issues.append(self._issue("$[3]", MAX_TEXT, description, text, description, named))
        if not isinstance(details, dict):
            text = "the error details must be an object; read as an empty one"
            issues.append(self._issue("$[4]", "object", details, text, {}, named))
            details = {}
        frame = CallError if kind is MessageType.CALLERROR else CallResultError
        return frame(message_id, known, description, details, issues=tuple(issues))

    def _issue(  # noqa: PLR0917  # in the order of the fields of Issue
        self, path: str, allowed: Any, found: Any, text: str, read_as: Any, tolerance: str | None = None
    ) -> Issue:
        """A fault of the frame itself that does not keep it from being read."""
        return Issue(path, "framing", allowed, found, text, self._malformed, tolerance, read_as)

    # -- payloads

    def _object(self, payload: Any, reading: Reading) -> dict[str, Any]:
        """An empty payload may be written ``null`` as well as ``{}`` (1.6-J section 4.2; 2.x part 4 section 4.2)."""
        if payload is None:
            return {}
        if not isinstance(payload, dict):
            self._fail(FramingError, "framing/payload", "the payload must be an object", self._malformed, reading)
        return payload

    def _typed(self, frame: type[F], message_id: str, payload: Any, kind: Kind, reading: Reading) -> F:
        """A frame with its typed message. Raises PayloadError."""
        plain = self._object(payload, reading)
        place = 3 if kind is Kind.REQUEST else 2
        # The fast path has refused the frame, maybe for what was tolerated in it since, or for its signature.
        judge = self._payloads.read if reading.issues or reading.signature else self._payloads.reference
        try:
            judged = judge(plain, reading.action or "", kind, reading.text, (place,))
        except PayloadError as refused:  # an error that a local name held would hold itself, by this frame
            refused.issues = (*reading.issues, *refused.issues)
            issue = refused.issue
            details = {} if issue is None else {"path": issue.path, "rule": issue.rule}
            vars(refused).update(self._answer(str(refused), refused.code, reading, details))
            raise
        return decoded(
            frame,
            message_id,
            judged.message,
            Origin(reading.text, (*reading.issues, *judged.issues), judged.unknown, reading.signature),
        )

    # -- errors

    def _fail(
        self, error: type[RemoteError], rule: str, text: str, code: ErrorCode | None, reading: Reading
    ) -> NoReturn:
        raise error(text, rule=rule, **self._answer(text, code, reading))

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
            "signature": reading.signature,
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
