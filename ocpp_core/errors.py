"""The errors of this library, apart from the ValueError, TypeError and LookupError of a wrong argument.

::

    OcppError
    +-- RemoteError              the peer is at fault: .rule, .code, .reply, .raw
    |   +-- FramingError         not an OCPP-J frame: JSON, arity, message id
    |   |   +-- LimitError       longer or deeper than Limits allow
    |   |   +-- NoiseError       an empty text or a bare pong, where that is tolerated
    |   +-- MessageTypeError     a message type that this version does not know
    |   +-- UnknownActionError   an action that this version does not have, or not in such a frame
    |   +-- PayloadError         a payload that breaks the schema: .issues, .payload
    |   +-- SignatureError       a signed message that cannot be unwrapped, or must not be trusted: .signature
    |   +-- UnexpectedFrameError a valid frame where another was due: .frame
    |   +-- OutOfTurnError       a request that the peer may not make, or not now: .frame
    |       +-- WrongSenderError          the other side sends this action
    |       +-- BeforeAcceptanceError     the station is not accepted yet
    |       +-- UnsupportedActionError    the action is not supported here
    |       +-- RepeatedIdError           the message id was used before
    |       +-- TooManyCallsError         too many calls are open
    +-- HandshakeError           an opening request that must be refused: .status
    +-- CallFailedError          a call that was awaited got no response: .request
    |   +-- CallRefusedError     the peer answered with a CALLERROR: .error, .code
    |   +-- InvalidAnswerError   the peer answered with something that is not valid: .error
    |   +-- CallTimedOutError    no answer in time, also a TimeoutError: .sent
    |   +-- CallAbandonedError   the connection has ended, also a ConnectionError: .sent
    +-- RefusalError             raised by a handler, to refuse a call: .code, .description, .details
    +-- InvalidValueError        no value of that configuration key or variable: .name, .wrong, .right, .value
    +-- ScheduleError            charging profiles that have no composite schedule: .profile
    +-- UnreadableCaptureError   stored traffic that cannot be read: .is_no_text
    +-- LocalError               the caller is at fault; nothing was sent
        +-- EncodeError          a frame that must not be sent: .issues
        +-- NotAllowedError      something that a session cannot do, or not now
        |   +-- SessionClosedError        the session is closed
        |   +-- SessionUsedError          only a new session can resume another
        |   +-- NotOpenError              the call is not open: it was answered, or has ended
        |   +-- WrongSideError            the other side sends this action
        |   +-- NotAcceptedYetError       the station is not accepted yet
        |   +-- WrongResponseError        the response answers another request
        |   +-- UsedIdError               the message id was used before
        +-- QueueFullError       too many calls wait to be sent

Belongs here: the tree and what its members carry. Must not be here: deciding which error it is (the codec does, and the
session).

The text of an error is safe to log: printable, at most 255 characters, and free of the peer's bytes. What the peer sent
is in attributes: whatever prints those must escape them. Every error can be pickled and copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ocpp_core.findings import Issue
    from ocpp_core.frames import Call, CallError, CallResultError, Frame, Send, Signature
    from ocpp_core.message import Message, OneWay, Request
    from ocpp_core.versions import ErrorCode

__all__ = [
    "BeforeAcceptanceError",
    "CallAbandonedError",
    "CallFailedError",
    "CallRefusedError",
    "CallTimedOutError",
    "EncodeError",
    "FramingError",
    "HandshakeError",
    "InvalidAnswerError",
    "InvalidValueError",
    "LimitError",
    "LocalError",
    "MessageTypeError",
    "NoiseError",
    "NotAcceptedYetError",
    "NotAllowedError",
    "NotOpenError",
    "OcppError",
    "OutOfTurnError",
    "PayloadError",
    "QueueFullError",
    "RefusalError",
    "RemoteError",
    "RepeatedIdError",
    "ScheduleError",
    "SessionClosedError",
    "SessionUsedError",
    "SignatureError",
    "TooManyCallsError",
    "UnexpectedFrameError",
    "UnknownActionError",
    "UnreadableCaptureError",
    "UnsupportedActionError",
    "UsedIdError",
    "WrongResponseError",
    "WrongSenderError",
    "WrongSideError",
]

MAX_TEXT = 255
"""Longest error text: what fits the errorDescription of 2.x, string[255] (part 4 section 4.2.3)."""


class OcppError(Exception):
    """The root of the tree. Its text is printable and at most 255 characters long."""

    def __init__(self, text: str) -> None:
        super().__init__(text[:MAX_TEXT])

    def __reduce__(self) -> tuple[Any, ...]:
        # An exception is rebuilt from its text alone otherwise, without what its class needs beside it.
        return _rebuilt, (type(self), self.args), self.__dict__


class RemoteError(OcppError):
    """The peer sent something that is no valid frame of this version.

    ``code`` is the error code of that version, or None where it has none for the case; ``reply`` the frame to send, or
    None where the standard says to stay silent; ``message_type``, ``message_id`` and ``action`` what could be read of
    the frame; ``raw`` the data as received.

    ``signature`` is what was found of the signature, if the message was signed.

    ``rule`` is the id of the rule that it breaks, such as ``framing/arity``, which stays the same in every release:
    ``ocpp-core explain`` lists them. It is empty where the frame itself is valid.
    """

    def __init__(
        self,
        text: str,
        *,
        rule: str = "",
        code: ErrorCode | None = None,
        reply: CallError | CallResultError | None = None,
        message_type: int | None = None,
        message_id: str | None = None,
        action: str | None = None,
        signature: Signature | None = None,
        raw: str | bytes = b"",
    ) -> None:
        super().__init__(text)
        self.rule = rule
        self.code = code
        self.reply = reply
        self.message_type = message_type
        self.message_id = message_id
        self.action = action
        self.signature = signature
        self.raw = raw


class FramingError(RemoteError):
    """No frame could be read: broken JSON, a wrong number of elements, an element of a wrong type."""


class LimitError(FramingError):
    """The frame is longer or deeper than `Limits` allow; it was not parsed."""


class NoiseError(FramingError):
    """An empty text, or a bare pong in place of a frame: nothing is to be done.

    It has no ``code`` and no ``reply``. Raised only where ``noise`` is tolerated; elsewhere it is a FramingError.
    """


class MessageTypeError(RemoteError):
    """The frame starts with a number that is no message type of this version."""


class UnknownActionError(RemoteError):
    """The request names an action that this version does not have, or does not have in such a frame.

    The one is answered by NotImplemented; the other, a one-way action that was called, by NotSupported.
    """


class PayloadError(RemoteError):
    """The payload breaks the schema of its message.

    ``issues`` lists how, up to the limit; ``issue`` is the first that was not tolerated, of which the text speaks;
    ``payload`` is the plain JSON value.
    """

    def __init__(
        self,
        text: str,
        *,
        issue: Issue | None = None,
        issues: tuple[Issue, ...] = (),
        payload: Any = None,
        **rest: Any,
    ) -> None:
        super().__init__(text, **{"rule": "" if issue is None else f"schema/{issue.rule}", **rest})
        self.issue = issue
        self.issues = issues
        self.payload = payload


class SignatureError(RemoteError):
    """A signed message that cannot be unwrapped, or one that is not to be trusted where that is required.

    ``signature.status`` says why. Its ``rule`` is ``signature/`` and that word.
    """


class UnexpectedFrameError(RemoteError):
    """A valid frame where another was due: ``frame`` is the frame.

    Raised where the caller says what is due, as by `JsonCodec.decode_call` and `JsonCodec.decode_answer`.
    """

    def __init__(self, text: str, *, frame: Frame, **rest: Any) -> None:
        super().__init__(text, **{"message_id": frame.message_id, **rest})
        self.frame = frame


class OutOfTurnError(RemoteError):
    """A request that the peer should not have sent: the other side sends it, or it comes at a wrong time.

    ``frame`` is the frame, or None if its payload breaks the schema as well. A codec never raises this; a session
    reports it.
    """

    def __init__(self, text: str, *, frame: Call[Request[Any]] | Send[OneWay] | None = None, **rest: Any) -> None:
        super().__init__(text, **rest)
        self.frame = frame


class WrongSenderError(OutOfTurnError):
    """The action is one that only our side sends."""


class BeforeAcceptanceError(OutOfTurnError):
    """The request has to wait until the station is accepted."""


class UnsupportedActionError(OutOfTurnError):
    """The action exists, but is not among those that the session was told to support."""


class RepeatedIdError(OutOfTurnError):
    """The message id is that of an earlier request."""


class TooManyCallsError(OutOfTurnError):
    """More calls of the peer are open than `Limits.max_open_calls` allows."""


class HandshakeError(OcppError):
    """The request that opens a connection must be refused; ``status`` is the HTTP status to refuse it with."""

    def __init__(self, text: str, status: int) -> None:
        super().__init__(text)
        self.status = status


class CallFailedError(OcppError):
    """A call that somebody awaits got no response; ``request`` is the message that was to be answered.

    An `ocpp_core.Endpoint` raises one of its four kinds. Those of `LocalError` say that a call was never made.
    """

    def __init__(self, text: str, *, request: Message) -> None:
        super().__init__(text)
        self.request = request


class CallRefusedError(CallFailedError):
    """The peer answered with a CALLERROR: ``error``, with its ``code``, ``description`` and ``details``.

    What the peer wrote is in ``error`` only, as it came, and not in the text, unless the code is one of the standard.
    """

    def __init__(self, text: str, *, request: Message, error: CallError) -> None:
        super().__init__(text, request=request)
        self.error = error

    @property
    def code(self) -> ErrorCode | str:
        """The error code: an `ErrorCode`, or whatever text the peer sent in its place."""
        return self.error.code


class InvalidAnswerError(CallFailedError):
    """The peer answered with something that is not valid: ``error`` says what is wrong with it."""

    def __init__(self, text: str, *, request: Message, error: RemoteError) -> None:
        super().__init__(text, request=request)
        self.error = error


class CallTimedOutError(CallFailedError, TimeoutError):
    """No answer came in time; ``sent`` says whether the peer may have seen the call, and may still act on it."""

    def __init__(self, text: str, *, request: Message, sent: bool) -> None:
        super().__init__(text, request=request)
        self.sent = sent


class CallAbandonedError(CallFailedError, ConnectionError):
    """The connection has ended; ``sent`` says whether the peer may have seen the call, and may still act on it."""

    def __init__(self, text: str, *, request: Message, sent: bool) -> None:
        super().__init__(text, request=request)
        self.sent = sent


class RefusalError(OcppError):
    """For handlers of an `ocpp_core.Endpoint` to raise: the call is refused with this code, description and details.

    ``RefusalError("NotSupported", "no such connector")``. It is sent to the peer as it is: put no secret into it.
    """

    def __init__(self, code: ErrorCode | str, description: str = "", details: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"{code}: {description}" if description else str(code))
        self.code = code
        self.description = description
        self.details: dict[str, Any] = dict(details or {})


class InvalidValueError(OcppError):
    """A text or an object that is no value of a configuration key or variable of `ocpp_core.registry`.

    ``name`` is that of the key or variable, ``wrong`` and ``right`` say what is wrong and what would be right, and
    ``value`` is what was given.
    """

    def __init__(self, text: str, *, name: str, wrong: str, right: str, value: object) -> None:
        super().__init__(text)
        self.name = name
        self.wrong = wrong
        self.right = right
        self.value = value


class UnreadableCaptureError(OcppError):
    """A file or an archive that cannot be read, or not all of it; the text says what it is and what to do.

    ``is_no_text`` says that it is a picture or a program or the like, rather than damaged or beyond a bound.
    """

    def __init__(self, text: str, *, is_no_text: bool = False) -> None:
        super().__init__(text)
        self.is_no_text = is_no_text


class ScheduleError(OcppError):
    """Charging profiles that have no composite schedule: one has no meaning, something is not known, or it is too long.

    ``profile`` is the id of the profile that is wrong, if it is one.
    """

    def __init__(self, text: str, *, profile: int | None = None) -> None:
        super().__init__(text)
        self.profile = profile


class LocalError(OcppError):
    """The caller of this library asked for something that the standard forbids."""


class EncodeError(LocalError):
    """The frame must not be sent: ``issues`` says which rules its payload breaks, if that is why."""

    def __init__(self, text: str, *, issues: tuple[Issue, ...] = ()) -> None:
        super().__init__(text)
        self.issues = issues


class NotAllowedError(LocalError):
    """A session cannot do what it was asked, or not now."""


class SessionClosedError(NotAllowedError):
    """The session is closed: make a new one for a new connection."""


class SessionUsedError(NotAllowedError):
    """The session was used before: only a new one can resume another."""


class NotOpenError(NotAllowedError):
    """The call is not open in this session: it was answered, it has ended, or it belongs to another session."""


class WrongSideError(NotAllowedError):
    """The action is one that only the peer sends."""


class NotAcceptedYetError(NotAllowedError):
    """The request has to wait until the station is accepted."""


class WrongResponseError(NotAllowedError):
    """The response is not the one that belongs to the request."""


class UsedIdError(NotAllowedError):
    """The session's ``new_id`` gave a message id that was used before."""


class QueueFullError(LocalError):
    """As many calls as `Limits.max_queued_calls` allows wait for the answer to the one before them."""


def _rebuilt(cls: type[OcppError], args: tuple[Any, ...]) -> OcppError:
    """An error without its attributes, which pickle and copy restore by themselves."""
    error = cls.__new__(cls, *args)
    error.args = args  # which an OSError, as two of them are, only takes in __init__
    return error
