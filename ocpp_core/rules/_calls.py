"""The calls that are open between a station and its CSMS, and the ids that were used.

Belongs here: pairing answers with calls. Must not be here: rules about that (``_framing``).
"""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._state import Piece, Recent
from ocpp_core.versions import Role

__all__ = ["Calls"]


@define(eq=False)
class Calls(Piece):
    """The calls of both sides."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})

    open: Recent[tuple[Role | None, str], Call] = Factory(Recent)
    """Calls that wait for an answer, by side and message id, the oldest first."""

    answered: Recent[tuple[Role | None, str], Call] = Factory(Recent)
    """Calls that were answered, by side and message id."""

    ids: Recent[tuple[Role | None, str], tuple[str, Any]] = Factory(Recent)
    """The action and payload of what was sent under an id, by side."""

    def of(self, message_id: str, sender: Role | None) -> Call | None:
        """The open call that an answer of a side is for; ``sender`` sent the answer."""
        return _of(self.open, message_id, sender)

    def of_answered(self, message_id: str, sender: Role | None) -> Call | None:
        """The call that had an answer already."""
        return _of(self.answered, message_id, sender)

    def add(self, call: Call) -> None:
        """Take in a call that waits for an answer: a CALL, not a SEND."""
        self.open[call.sender, call.message_id] = call

    def on_answer(self, answer: Answer) -> None:
        """Take in an answer."""
        self.close(answer.call)

    def on_refusal(self, refusal: Refusal) -> None:
        """Take in an error."""
        self.close(refusal.call)

    def close(self, call: Call) -> None:
        """Note that a call has its answer."""
        self.open.pop((call.sender, call.message_id))
        self.answered[call.sender, call.message_id] = call

    def lose(self, action: str) -> None:
        """An answer that could not be read may have been for any call; one of a known call is closed by `close`."""
        if not action:
            super().lose(action)


def _of(calls: Recent[tuple[Role | None, str], Call], message_id: str, sender: Role | None) -> Call | None:
    sides = (None, *Role) if sender is None else (sender.peer, None)
    return next((calls[side, message_id] for side in sides if (side, message_id) in calls), None)
