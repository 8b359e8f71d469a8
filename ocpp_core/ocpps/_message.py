"""A message of OCPP-S: a frame, and what the header of its envelope adds.

Belongs here: what a message holds, and which message answers which. Must not be here: XML, rules on payloads and
headers (the codec judges those).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar
from uuid import uuid4

from attrs import field, frozen

from ocpp_core.frames import AnyFrame, Call, CallError, CallResult, PlainCall
from ocpp_core.message import Message, Request, Response
from ocpp_core.ocpps._binding import FAULTS, SUBCODES, SoapService
from ocpp_core.versions import ErrorCode

if TYPE_CHECKING:
    from ocpp_core.findings import Issue

__all__ = ["SoapFault", "SoapFrame", "SoapMessage"]


@frozen(repr=False, unsafe_hash=False)
class SoapFault(CallError):  # noqa: N818  # a frame, not an exception
    """A SOAP fault: refuses a request.

    ``message_id`` is that of the request (the header RelatesTo), empty if it is not known. On the wire a fault has no
    `ErrorCode` but one of five subcodes (OCPP-S 1.6, table 1): ``code`` is the one that comes nearest. ``details`` are
    not carried.
    """

    subcode: str = ""
    """The subcode: of ours the one that stands for ``code``, if it is empty; of a peer's whatever text it sent."""

    service: SoapService | None = None
    """Whose namespace the subcode is in; the central system's, if it is None."""

    @property
    def http_status(self) -> int:
        """The HTTP status to send it with: 400 if the sender is at fault, else 500 (SOAP 1.2 part 2, table 20)."""
        subcode = self.subcode if self.subcode in FAULTS else SUBCODES.get(ErrorCode(self.code), "InternalError")
        return 400 if FAULTS[subcode][0] == "Sender" else 500


SoapFrame: TypeAlias = Call[Request[Any]] | CallResult[Response] | SoapFault
"""What the frame of a decoded message is."""

F_co = TypeVar("F_co", bound=AnyFrame, covariant=True)
R = TypeVar("R", bound=Response)


@frozen(repr=False, unsafe_hash=False)
class SoapMessage(Generic[F_co]):
    """An envelope: a frame, and what the header adds.

    ``SoapMessage[Call[v16.ResetRequest]]`` is one with such a frame. The ``message_id`` of the frame pairs a request
    with its answer, as it does in OCPP-J: that of a `Call` is the header MessageID, that of a `CallResult` or a
    `SoapFault` the header RelatesTo; empty where there is no such header.

    To ask, make one with the headers that a request needs (OCPP-S 1.6 section 3)::

        SoapMessage(Call(uuid4().urn, request), charge_box_identity="CP1", to="http://cp1.example/")

    To answer, let the request make it: see `reply` and `fault`.
    """

    frame: F_co

    charge_box_identity: str | None = field(default=None, kw_only=True)
    """Which station sent the request, or is meant by it. A request needs it."""

    to: str | None = field(default=None, kw_only=True)
    """The address that it is sent to. A request needs it; an answer goes to the anonymous address without it."""

    from_: str | None = field(default=None, kw_only=True)
    """Where the sender takes requests: for a central system the only way to learn where a station listens.

    A request of a station needs it.
    """

    reply_to: str | None = field(default=None, kw_only=True)
    """Where the answer is to go: of a request the anonymous address, which is the connection itself, if it is None."""

    answer_id: str | None = field(default=None, kw_only=True)
    """The header MessageID of an answer, which pairs nothing; a new UUID is sent if it is None."""

    service: SoapService | Literal["central-system", "charge-point"] | None = field(default=None, kw_only=True)
    """Which service the message belongs to: needed of a DataTransfer, which both services have.

    None for a received fault, which does not say.
    """

    notes: tuple[str, ...] = field(default=(), kw_only=True)
    """What was received in another way than the standard has it, and accepted since its meaning is clear."""

    def __repr__(self) -> str:
        return f"SoapMessage({self.frame!r}, {str(self.charge_box_identity)[:40]!a}, {len(self.notes)} notes)"

    @property
    def message(self) -> Message | None:
        """The typed message; None for a fault."""
        message: Message | None = getattr(self.frame, "message", None)
        return message

    @property
    def action(self) -> str | None:
        """The action, such as ``BootNotification``; None for a fault."""
        action: str | None = getattr(self.frame, "action", None)
        return action

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The violations in the payload that the codec was told to tolerate."""
        issues: tuple[Issue, ...] = getattr(self.frame, "issues", ())
        return issues

    @property
    def message_id(self) -> str | None:
        """The header MessageID: of a request the ``message_id`` of its frame, of an answer its ``answer_id``."""
        return self.frame.message_id or None if isinstance(self.frame, _ASKS) else self.answer_id

    @property
    def relates_to(self) -> str | None:
        """The header RelatesTo: of an answer the ``message_id`` of its frame; a request has none."""
        return None if isinstance(self.frame, _ASKS) else self.frame.message_id or None

    @property
    def http_status(self) -> int:
        """The HTTP status to send it with: 200, but 400 or 500 for a fault."""
        return self.frame.http_status if isinstance(self.frame, SoapFault) else 200

    def reply(self: SoapMessage[Call[Request[R]]], message: R) -> SoapMessage[CallResult[R]]:
        """The result that answers this request, for the service that was asked and under an id of its own.

        Raises TypeError for anything but the response to the request.
        """
        asked = _asked(self.frame)
        result = asked.result(message) if isinstance(asked, Call) else CallResult(asked.message_id, message)
        return SoapMessage(result, service=self.service, answer_id=uuid4().urn)

    def fault(self, code: ErrorCode | str, description: str = "", *, subcode: str = "") -> SoapMessage[SoapFault]:
        """The fault that refuses this request.

        ``subcode`` is one of `FAULTS`, such as ``IdentityMismatch``; without it the one that stands for ``code`` is
        sent.
        """
        service = None if self.service is None else SoapService(self.service)
        refusal = SoapFault(_asked(self.frame).message_id, code, description, subcode=subcode, service=service)
        return SoapMessage(refusal, answer_id=uuid4().urn)


_ASKS: Final = (Call, PlainCall)


def _asked(frame: AnyFrame) -> AnyFrame:
    if not isinstance(frame, _ASKS):
        raise TypeError(f"only a request can be answered, and this is a {type(frame).__name__}")
    return frame
