"""The calls that are open between a station and its CSMS, and the ids that were used.

Belongs here: pairing answers with calls. Must not be here: rules about that (``_framing``).
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TypeAlias, TypeVar

import msgspec
from attrs import Factory, define, frozen

from ocpp_core.rules._events import Call
from ocpp_core.rules._state import Piece, Recent
from ocpp_core.versions import Role

__all__ = ["Calls", "Sent", "digest"]

_V = TypeVar("_V")
_MAX_OPEN: Final = 100  # of which the payload is kept

_Key: TypeAlias = tuple[Role | None, str]
"""A side and the id of a message that it sent."""


def digest(payload: Any) -> int:
    """The same for equal payloads; what cannot be written again counts as equal to all that cannot."""
    try:
        return hash(msgspec.json.encode(payload))
    except (OverflowError, RecursionError, TypeError, ValueError):
        return 0


@frozen
class Sent:
    """A CALL or SEND, in as little room as tells it from others."""

    kind: int
    action: str
    digest: int
    """Of its payload."""


@define(eq=False)
class Calls(Piece):
    """What both sides sent and how it was answered. The conversation itself keeps it."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})

    open: Recent[_Key, Call] = Factory(lambda: Recent(_MAX_OPEN))
    """Calls that wait for an answer, the oldest first."""

    closed: Recent[_Key, bool] = Factory(Recent)
    """Calls that had an answer, and whether that was an error."""

    sent: Recent[_Key, Sent] = Factory(Recent)
    """What went out under an id."""

    def of(self, message_id: str, sender: Role | None) -> Call | None:
        """The open call that an answer of a side is for; ``sender`` sent the answer."""
        return _of(self.open, message_id, sender)

    def was_answered(self, message_id: str, sender: Role | None) -> bool:
        """Whether the call that an answer of a side is for had one before."""
        return _of(self.closed, message_id, sender) is not None

    def note(self, sender: Role | None, kind: int, message_id: str, action: str, payload: Any) -> None:
        """Note what goes out under an id."""
        self.sent[sender, message_id] = Sent(kind, action, digest(payload))

    def add(self, call: Call) -> None:
        """Take in a call that waits for an answer."""
        self.open[call.sender, call.message_id] = call

    def close(self, call: Call, *, refused: bool = False) -> None:
        """Note that a call has its answer."""
        key = call.sender, call.message_id
        self.open.pop(key)
        self.closed[key] = refused

    def lose(self, action: str) -> None:
        """A frame of a known action leaves the other calls as they are; one that cannot be read may be for any."""
        if not action:
            super().lose(action)


def _of(calls: Recent[_Key, _V], message_id: str, sender: Role | None) -> _V | None:
    sides = (None, *Role) if sender is None else (sender.peer, None)
    return next((calls[side, message_id] for side in sides if (side, message_id) in calls), None)
