"""The calls of both sides that have not ended, as a session keeps and stores them.

Belongs here: what is kept of a call, one call at a time, and the way back from the stored form. Must not be here: what
ends a call, and what is said of that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf
from typing import Any

from attrs import define
from msgspec import Raw

from ocpp_core import schemas
from ocpp_core._json import encode
from ocpp_core.errors import EncodeError, RemoteError
from ocpp_core.frames import Call, ForeignId, received_text
from ocpp_core.message import Request
from ocpp_core.ocppj import JsonCodec
from ocpp_core.session._arguments import number
from ocpp_core.session._correlation import Correlation, StoredCall
from ocpp_core.session._turns import NAMES
from ocpp_core.signed._jws import signed_action
from ocpp_core.versions import MessageType, Role

__all__ = ["OurCalls", "Waiting", "taken_over", "text_of"]


@define(eq=False)
class Waiting:
    """A call of ours, before it is sent and until it is answered."""

    call: Call[Request[Any]]
    text: str
    timeout: float
    deadline: float = inf
    starts_boot: bool = False
    """Whether it is a BootNotification, and none before it is without an answer."""


class OurCalls:
    """The calls of ours that have not ended: one at most that was sent, and those in the queue."""

    __slots__ = ("queue", "sent")

    def __init__(self) -> None:
        self.sent: Waiting | None = None
        self.queue: list[Waiting] = []

    def __iter__(self) -> Iterator[Waiting]:
        if self.sent is not None:
            yield self.sent
        yield from self.queue

    def __len__(self) -> int:
        return len(self.queue) + (self.sent is not None)

    def action_of(self, message_id: str) -> str | None:
        """The action of the call that an answer belongs to; None if it belongs to none."""
        sent = self.sent
        return sent.call.action if sent is not None and sent.call.message_id == message_id else None

    def end(self, message_id: str | None) -> Call[Request[Any]] | None:
        """Ends the call that an answer belongs to, and gives it; None if it belongs to none."""
        sent = self.sent
        if sent is None or sent.call.message_id != message_id:
            return None
        self.sent = None
        return sent.call

    def remove(self, waiting: Waiting) -> None:
        """Forgets a call."""
        if waiting is self.sent:
            self.sent = None
        else:
            self.queue.remove(waiting)

    def advance(self, now: float, delays: Callable[[str], bool]) -> Waiting | None:
        """The next call to send, if none is out; one whose action ``delays`` names is passed over."""
        if self.sent is not None or not self.queue:
            return None
        for waiting in self.queue:
            if not delays(waiting.call.action):
                self.queue.remove(waiting)
                waiting.deadline = now + waiting.timeout
                self.sent = waiting
                return waiting
        return None


def text_of(call: Call[Request[Any]]) -> str:
    """The text of a call as it was received, signature included, with what was tolerated in it, but as JSON."""
    message_id: Any = call.message_id
    if isinstance(message_id, ForeignId):
        message_id = Raw(message_id.literal.encode())
    if call.signature is not None:
        return encode([MessageType.CALL, message_id, signed_action(call.action), call.signature.jws]).decode()
    return encode([MessageType.CALL, message_id, call.action, Raw(received_text(call))]).decode()


def taken_over(
    correlation: Correlation, codec: JsonCodec, role: Role, timeout: float
) -> tuple[list[Waiting], list[Call[Request[Any]]]]:
    """The calls of a correlation: ours, the one that was sent first, and those of the peer.

    Raises ValueError, naming the place, if it is of another version or role, or holds something that is not a call of
    its side.
    """
    if (correlation.version, correlation.role) != (codec.version, role):
        raise ValueError(
            f"the correlation is of a {NAMES[correlation.role]} in OCPP {correlation.version}, "
            f"not of a {NAMES[role]} in {codec.version}"
        )
    stored = [] if correlation.sent is None else [("sent", correlation.sent)]
    stored += [(f"queued[{at}]", call) for at, call in enumerate(correlation.queued)]
    ours = [_waiting(codec, place, call, role, timeout) for place, call in stored]
    theirs = [_restored(codec, f"open[{at}]", call, role.peer) for at, call in enumerate(correlation.open)]
    for side in [waiting.call for waiting in ours], theirs:
        if len({call.message_id for call in side}) < len(side):
            raise ValueError("two calls of one side have the same message id")
    return ours, theirs


def _restored(codec: JsonCodec, place: str, stored: StoredCall, caller: Role) -> Call[Request[Any]]:
    """A stored call. Raises ValueError, naming the place, if it is not a call of that side."""
    try:
        frame = codec.decode(stored.frame)
        if stored.seconds is not None:
            number("seconds", stored.seconds)
    except (RemoteError, TypeError, ValueError) as error:
        raise ValueError(f"{place}: {error}") from None
    if not isinstance(frame, Call) or caller not in schemas.action_table(codec.version)[frame.action].initiators:
        raise ValueError(f"{place}: must be a CALL of a {NAMES[caller]}")
    return frame


def _waiting(codec: JsonCodec, place: str, stored: StoredCall, caller: Role, timeout: float) -> Waiting:
    """A stored call of ours. Raises ValueError, naming the place, if it is none, or may not be sent."""
    # The keys of the codec are those of the peer.
    call = _restored(codec.verifying(None), place, stored, caller)
    try:
        text = codec.encode(call) if call.signature is None else stored.frame
    except EncodeError as error:
        raise ValueError(f"{place}: {error}") from None
    return Waiting(call, text, timeout if stored.seconds is None else stored.seconds)
