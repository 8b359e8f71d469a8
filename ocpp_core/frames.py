"""The five frames of OCPP-J, as plain data.

Belongs here: what a frame holds and which frame answers which. Must not be here: JSON, I/O, rules on lengths and codes
(the codec judges those, since they differ by version).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from ocpp_core.message import UNSET, Message, Request, Response, UnsetType

if TYPE_CHECKING:
    from ocpp_core.versions import ErrorCode

__all__ = ["Call", "CallError", "CallResult", "CallResultError", "Frame", "Send"]


@define(eq=False, repr=False)
class _PayloadFrame:
    """What CALL, CALLRESULT and SEND share: an id and a payload, typed where the action is known."""

    message_id: str
    message: Message | None = None
    _action: str | None = None
    _payload: Any = UNSET
    _read: Callable[[], Any] | None = None

    @property
    def action(self) -> str | None:
        """The action; None only in a result whose request is not known."""
        return self._action if self.message is None else self.message.ACTION

    @property
    def payload(self) -> Any:
        """The payload as a plain JSON value: what was received, or what the typed message amounts to."""
        if isinstance(self._payload, UnsetType):
            if self._read is not None:
                self._payload = self._read()
            elif self.message is not None:
                from ocpp_core.structure import unstructure

                return unstructure(self.message)
            else:
                self._payload = {}
        return self._payload

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _PayloadFrame) or type(self) is not type(other):
            return NotImplemented
        if (self.message_id, self.action) != (other.message_id, other.action):
            return False
        if self.message is not None and other.message is not None:
            return self.message == other.message
        return bool(self.payload == other.payload)

    __hash__ = None  # type: ignore[assignment]  # frames are mutable

    def __repr__(self) -> str:
        name = type(self).__name__
        what = f"action={self.action!a}" if self.message is None else f"message={type(self.message).__name__}(...)"
        return f"{name}(message_id={self.message_id!a:.80}, {what:.120})"


@define(eq=False, repr=False)
class Call(_PayloadFrame):
    """CALL: asks the peer for something. Answer it with `result` or `error`.

    Give either a typed ``message``, or an ``action`` and a plain ``payload``.
    1.6-J section 4.2.1; 2.x part 4 section 4.2.1.
    """

    if TYPE_CHECKING:
        message: Request | None  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower, and never None
                                 # is assigned another kind

        @property
        def action(self) -> str: ...

    def result(self, message: Response) -> CallResult:
        """The CALLRESULT that answers this call with a typed response."""
        return CallResult(self.message_id, message)

    def error(self, code: ErrorCode | str, description: str = "", details: Mapping[str, Any] | None = None) -> CallError:
        """The CALLERROR that answers this call."""
        return CallError(self.message_id, code, description, dict(details or {}))
