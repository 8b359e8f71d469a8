"""What happens in a conversation, as the rules see it.

Belongs here: the frames that rules look at, as plain payloads. Must not be here: reading them, the state.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import frozen

from ocpp_core.versions import Role

__all__ = ["Answer", "Call", "Event", "Frame", "Refusal", "named_action"]


@frozen(eq=False)
class Call:
    """A CALL, or a SEND."""

    message_id: str
    action: str
    payload: dict[str, Any]
    sender: Role | None
    """Which side sent it, as far as that is known."""

    at: float | None
    """When, in seconds on the clock that all frames share; None where that is not known."""

    valid: bool = True
    """Whether its payload is valid; rules are given no other."""


@frozen(eq=False)
class Answer:
    """A CALLRESULT, with the call that it answers."""

    call: Call
    response: dict[str, Any]
    sender: Role | None
    at: float | None

    @property
    def request(self) -> dict[str, Any]:
        """The payload of the call."""
        return self.call.payload

    @property
    def action(self) -> str:
        """The action of the call."""
        return self.call.action


@frozen(eq=False)
class Refusal:
    """A CALLERROR, with the call that it answers."""

    call: Call
    code: str
    sender: Role | None
    at: float | None

    @property
    def action(self) -> str:
        """The action of the call."""
        return self.call.action


@frozen(eq=False)
class Frame:
    """A frame as it was sent, valid or not."""

    elements: list[Any]
    sender: Role | None
    at: float | None
    call: Call | None = None
    """The open call of its id, for an answer."""


def named_action(elements: list[Any]) -> str | None:
    """The action that the elements of a CALL or a SEND name; None in any other frame."""
    match elements:
        case [2 | 6, _, str(action), *_]:
            return action
        case _:
            return None


Event: TypeAlias = Call | Answer | Refusal
