"""The five frames of OCPP-J, as plain data.

Belongs here: what a frame holds and which frame answers which. Must not be here: JSON, I/O, rules on lengths and codes
(the codec judges those, since they differ by version).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar

from attrs import define, field

from ocpp_core.message import UNSET, Message, Request, Response
from ocpp_core.versions import ErrorCode

if TYPE_CHECKING:
    from ocpp_core.findings import Issue

__all__ = ["Call", "CallError", "CallResult", "CallResultError", "Frame", "Send"]

M = TypeVar("M", bound=Message)


@define(eq=False, repr=False)
class _Carrier(Generic[M]):
    """What CALL, CALLRESULT and SEND share: an id and a payload, typed where the action is known."""

    message_id: str
    """Pairs a call with its answer: at most 36 characters, never used twice by one sender."""

    message: M | None = None
    """The typed message; None where only a plain payload was given, or where a result's action is not known."""

    _action: str | None = None
    _payload: Any = UNSET
    _raw: bytes | None = None
    issues: tuple[Issue, ...] = ()
    """The violations in a received payload that the codec was told to tolerate."""

    @property
    def payload(self) -> Any:
        """The payload as a plain JSON value: as it was received, or what the typed message amounts to."""
        if self._payload is UNSET:
            if self._raw is None:
                return _plain(self.message)  # anew each time, since the message may change
            self._payload = _received(self._raw)
        return self._payload

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Carrier) or type(self) is not type(other):
            return NotImplemented
        if self.message_id != other.message_id:
            return False
        if self.message is not None and other.message is not None:
            return bool(self.message == other.message)
        named = self._action if self.message is None else self.message.ACTION
        other_named = other._action if other.message is None else other.message.ACTION
        return named == other_named and bool(self.payload == other.payload)

    __hash__: ClassVar[None]  # type: ignore[assignment]  # frames are mutable, as lists are

    def __repr__(self) -> str:
        body = f"action={self._action!a}" if self.message is None else f"{type(self.message).__name__}(...)"
        return f"{type(self).__name__}({str(self.message_id)[:40]!a}, {body[:80]})"


@define(eq=False, repr=False)
class Call(_Carrier[Request]):
    """CALL: asks the peer for something, to be answered with `result` or `error`.

    Give either a typed ``message``, or an ``action`` and a plain ``payload``.
    1.6-J section 4.2.1; 2.x part 4 section 4.2.1.
    """

    @property
    def action(self) -> str:
        """The action, such as ``BootNotification``."""
        return self.message.ACTION if self.message is not None else self._action or ""

    def result(self, message: Response) -> CallResult:
        """The CALLRESULT that answers this call."""
        return CallResult(self.message_id, message)

    def error(
        self, code: ErrorCode | str, description: str = "", details: Mapping[str, Any] | None = None
    ) -> CallError:
        """The CALLERROR that answers this call."""
        return CallError(self.message_id, code, description, dict(details or {}))


@define(eq=False, repr=False)
class CallResult(_Carrier[Response]):
    """CALLRESULT: answers a CALL. On the wire it does not say what it answers, so its action may be unknown.

    1.6-J section 4.2.2; 2.x part 4 section 4.2.2.
    """

    @property
    def action(self) -> str | None:
        """The action of the request that this answers; None where that is not known."""
        return self.message.ACTION if self.message is not None else self._action

    def error(
        self, code: ErrorCode | str, description: str = "", details: Mapping[str, Any] | None = None
    ) -> CallResultError:
        """The CALLRESULTERROR that tells the peer that this result could not be accepted (2.1 only)."""
        return CallResultError(self.message_id, code, description, dict(details or {}))


@define(eq=False, repr=False)
class Send(_Carrier[Request]):
    """SEND: tells the peer something that is never answered (2.1 part 4 section 4.2.4)."""

    @property
    def action(self) -> str:
        """The action, such as ``NotifyPeriodicEventStream``."""
        return self.message.ACTION if self.message is not None else self._action or ""


@define(repr=False)
class _Refusal:
    """What CALLERROR and CALLRESULTERROR share."""

    message_id: str
    """The id of the frame that is refused; ``-1`` where the refusing side could not read it (2.x)."""

    code: ErrorCode | str
    """The error code: an `ErrorCode`, or whatever text the peer sent in its place."""

    description: str = ""
    """A sentence for people: at most 255 characters in 2.x, empty if there is nothing to say."""

    details: dict[str, Any] = field(factory=dict[str, Any])
    """Anything else, as a JSON object; empty if there is nothing to say."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.message_id)[:40]!a}, {str(self.code)[:40]!a})"


@define(repr=False)
class CallError(_Refusal):
    """CALLERROR: refuses a CALL (1.6-J section 4.2.3; 2.x part 4 section 4.2.3)."""


@define(repr=False)
class CallResultError(_Refusal):
    """CALLRESULTERROR: refuses a CALLRESULT (2.1 part 4 section 4.2.3)."""


Frame: TypeAlias = Call | CallResult | CallError | CallResultError | Send
"""Any of the five."""


def _plain(message: Message | None) -> Any:
    """The JSON value of a typed message; an empty payload where there is none."""
    if message is None:
        return {}
    from ocpp_core.payload._structuring import unstructure  # cattrs is not wanted before it is needed

    return unstructure(message)


def _received(raw: bytes) -> Any:
    """The payload of a frame that was accepted before, and whose payload nobody has asked for until now."""
    from ocpp_core._json import parse  # nor is msgspec

    return parse(raw)[-1]
