"""What happens in a conversation, as the rules see it.

Belongs here: the frames that rules look at, as plain payloads. Must not be here: reading them, the state.

Two of them are made for each frame of a capture, so they are structs of msgspec: a frozen class of attrs takes several
times as long to make.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from msgspec import Struct

from ocpp_core.versions import Kind, Role

__all__ = [
    "CSMS",
    "LONGEST_ID",
    "NO_ID",
    "REQUEST",
    "RESPONSE",
    "STATION",
    "Answer",
    "Call",
    "Event",
    "Frame",
    "Refusal",
    "named_action",
]

STATION: Final = Role.CHARGING_STATION
CSMS: Final = Role.CSMS
REQUEST: Final = Kind.REQUEST
RESPONSE: Final = Kind.RESPONSE
"""Members of enumerations, for what is done in every frame: before Python 3.12 it takes a call to look one up."""

LONGEST_ID: Final = 36
"""Characters of a message id."""

NO_ID: Final = "-1"
"""The id of an error about a frame whose id could not be read."""


class Call(Struct, frozen=True, eq=False, gc=False):
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

    key: int = 0
    """What tells it from other calls of both sides; of one that waits for an answer."""

    digest: int = 0
    """The same for equal payloads of its action; of one that is valid."""

    length: int = 0
    """Of its payload as JSON text, in bytes; of one that cannot be written, the most there may be."""


class Answer(Struct, frozen=True, eq=False, gc=False):
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


class Refusal(Struct, frozen=True, eq=False, gc=False):
    """A CALLERROR, with the call that it answers."""

    call: Call
    code: str
    sender: Role | None
    at: float | None

    @property
    def action(self) -> str:
        """The action of the call."""
        return self.call.action


class Frame(Struct, frozen=True, eq=False, gc=False):
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
