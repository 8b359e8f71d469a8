"""One end of one OCPP-J connection, without the connection: text frames in, events and text frames out.

Belongs here: what depends on what was sent before: pairing answers with calls, one call at a time, who may send what,
timeouts. Must not be here: I/O, clocks and tasks (time is an argument, in seconds of any clock that only goes forward);
what a frame must look like (the codec).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Any, Final, Literal, TypedDict
from uuid import uuid4

from attrs import define

from ocpp_core import schemas
from ocpp_core.errors import NotAllowedError, OutOfTurnError, QueueFullError, RemoteError
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.message import OneWay, Request, Response
from ocpp_core.ocppj._codec import JsonCodec
from ocpp_core.session._boot import Boot
from ocpp_core.session._events import (
    AnswerRefused,
    CallReceived,
    ErrorReceived,
    Event,
    Invalid,
    InvalidAnswer,
    ResultReceived,
    SendReceived,
    Unanswered,
    Unsolicited,
)
from ocpp_core.session._recent_ids import RecentIds
from ocpp_core.versions import ErrorCode, MessageType, Role, Version

__all__ = ["Correlation", "Session"]


class Correlation(TypedDict):
    """What another process needs to go on with a session: JSON, to be put wherever state is kept."""

    calls: dict[str, str]
    """Our calls that wait for an answer: action by message id."""

    open: dict[str, str]
    """The peer's calls that we have yet to answer: action by message id."""

    registration: str | None
    """What the last BootNotification was answered with, if any was."""

    asked_for: list[str]
    """The actions that a pending station was asked for."""


@define(eq=False)
class _Waiting:
    """A call of ours, before it is sent and until it is answered."""

    call: Call
    text: str
    timeout: float
    deadline: float = 0.0


class Session:
    """The protocol state of one connection, for a charging station or for a CSMS.

    Give `receive` every text frame from the peer, and look at the events it returns; ask `outgoing` for the frames to
    send after anything that you call. Ask `deadline` when to call `expire`. ``now`` is always a number of seconds, of
    the same clock throughout.

    One session serves one connection: after a reconnect make a new one. It is not thread-safe.

    ``codec`` decodes and encodes: give your own for other limits, codes or tolerance. ``timeout`` is how many seconds
    a call of ours waits for its answer, once it is sent. ``supported`` names the actions that you answer: calls for
    others are refused with NotSupported without troubling you. ``new_id`` gives the message ids of our calls.

    ``registration`` is what the station's last BootNotification was answered with, if that was on an earlier connection
    (``Accepted``, ``Pending``, ``Rejected``). The session follows it from then on. With ``before_boot="refuse"``, calls
    that may not be made before a station is accepted are refused with SecurityError, and not sent; those that are in
    the queue by then stay there. After ``Rejected`` these are all calls but BootNotification; after ``Pending`` those
    of the station that no TriggerMessage, GetReport or GetBaseReport asked for (1.6-J errata 3.10; 2.x B02.FR.02,
    B02.FR.09, B03.FR.03, B03.FR.07, B03.FR.08; 2.1 B01.FR.10). As long as nothing is known, everything passes, since a
    station that merely reconnects does not boot.

    ``duplicates="refuse"`` answers a call under a message id used before with SecurityError; otherwise its event says
    so, since a retry may reuse its id (1.6-J errata of 2025-04, 2.0.1 errata of 2024-09).
    """

    __slots__ = (
        "_before_boot",
        "_boot",
        "_calls",
        "_closed",
        "_codec",
        "_new_id",
        "_now",
        "_open",
        "_our_ids",
        "_outgoing",
        "_queue",
        "_refuse_duplicates",
        "_supported",
        "_their_ids",
        "role",
        "timeout",
    )

    def __init__(
        self,
        version: Version | str,
        role: Role | str,
        *,
        codec: JsonCodec | None = None,
        timeout: float = 30.0,
        supported: AbstractSet[str] | None = None,
        registration: str | None = None,
        before_boot: Literal["refuse", "allow"] = "refuse",
        duplicates: Literal["report", "refuse"] = "report",
        new_id: Callable[[], str] | None = None,
    ) -> None:
        version = Version(version)
        _check_timeout(timeout)
        if codec is not None and codec.version is not version:
            raise ValueError("the codec is for another version")
        if before_boot not in ("refuse", "allow") or duplicates not in ("report", "refuse"):
            raise ValueError("before_boot must be 'refuse' or 'allow', and duplicates 'report' or 'refuse'")
        if supported is not None and not schemas.action_table(version).keys() >= set(supported):
            raise ValueError(f"OCPP {version} does not have all the supported actions")
        self.role: Final = Role(role)
        self.timeout: float = timeout
        self._codec = codec or _codec(version)
        self._supported = None if supported is None else frozenset(supported)
        self._before_boot = before_boot == "refuse"
        self._refuse_duplicates = duplicates == "refuse"
        self._new_id = new_id or _uuid
        self._boot = Boot(version, registration)
        self._now = 0.0
        self._calls: dict[str, _Waiting] = {}
        self._queue: list[_Waiting] = []
        self._open: dict[str, Call] = {}
        self._outgoing: list[str] = []
        self._our_ids = RecentIds(self._codec.limits.max_recent_ids)
        self._their_ids = RecentIds(self._codec.limits.max_recent_ids)
        self._closed = False

    @property
    def version(self) -> Version:
        """The version that both sides speak."""
        return self._codec.version

    @property
    def registration(self) -> str | None:
        """What the last BootNotification was answered with; None if that is not known."""
        return self._boot.registration

    @property
    def open_calls(self) -> Mapping[str, Call]:
        """The peer's calls that have yet to be answered, by message id."""
        return dict(self._open)

    @property
    def waiting_calls(self) -> Mapping[str, Call]:
        """The calls of ours that have not ended, sent or not, by message id."""
        return {
            **{message_id: waiting.call for message_id, waiting in self._calls.items()},
            **{waiting.call.message_id: waiting.call for waiting in self._queue},
        }

    # -- the wire

    def receive(self, data: str | bytes, now: float) -> list[Event]:
        """What a text frame from the peer means. A closed session hears nothing.

        Raises nothing, whatever the text holds. Bytes are taken to be the text in UTF-8.
        """
        if self._closed:
            return []
        self._now = now
        try:
            frame = self._codec.decode(data, self._action_of)
        except RemoteError as error:
            event = self._invalid(error.with_traceback(None))  # whose frames would keep each other and the data alive
        else:
            match frame:
                case Call():
                    event = self._called(frame, data)
                case Send():
                    event = self._told(frame, data)
                case CallResultError():
                    answered = frame.message_id in self._their_ids and frame.message_id not in self._open
                    event = AnswerRefused(frame) if answered else Unsolicited(frame, late=False)
                case _:
                    event = self._answered(frame)
        self._advance()
        return [event]

    def outgoing(self) -> list[str]:
        """The text frames to send now, in order. Each is given once."""
        texts, self._outgoing = self._outgoing, []
        return texts

    # -- our calls

    def call(self, message: Request, now: float, *, timeout: float | None = None) -> Call:
        """Asks the peer for something, as soon as the call before is answered (1.6-J section 4.1.1; 2.x FR.01).

        The returned call is the ``request`` of the event that will end it. ``timeout`` replaces the session's. Whoever
        sleeps until the `deadline` has to look at it again. A call that was queued before a station was turned away
        stays in the queue until it is accepted, or the session closed.

        Raises NotAllowedError if this side may not send it, or not now; EncodeError if it breaks the schema;
        QueueFullError if too many calls wait.
        """
        timeout = self.timeout if timeout is None else _check_timeout(timeout)
        call = Call(self._unused_id(), message)
        self._check_ours(call)
        if self._calls and len(self._queue) >= self._codec.limits.max_queued_calls:
            raise QueueFullError("too many calls wait to be sent")
        waiting = _Waiting(call, self._codec.encode(call), timeout)
        self._now = float(now)
        self._our_ids.add(call.message_id)
        self._queue.append(waiting)
        self._advance()
        return call

    def send(self, message: OneWay) -> Send:
        """Tells the peer something that is not answered (2.1 part 4 section 4.2.4). It waits for nothing.

        Raises as `call` does.
        """
        send = Send(self._unused_id(), message)
        self._check_ours(send)
        self._outgoing.append(self._codec.encode(send))
        self._our_ids.add(send.message_id)
        return send

    def deadline(self) -> float | None:
        """When `expire` has something to do; None if nothing waits."""
        return min((waiting.deadline for waiting in self._calls.values()), default=None)

    def expire(self, now: float) -> list[Event]:
        """The calls of ours whose time is up. The next one in the queue is sent."""
        self._now = now
        late = [waiting.call for waiting in self._calls.values() if waiting.deadline <= now]
        for call in late:
            del self._calls[call.message_id]
        self._advance()
        return [Unanswered(call, sent=True, timed_out=True) for call in late]

    def close(self) -> list[Event]:
        """Ends the session, as when the connection is lost: the calls of ours that are left without an answer."""
        left: list[Event] = [Unanswered(waiting.call, sent=True, timed_out=False) for waiting in self._calls.values()]
        left += [Unanswered(waiting.call, sent=False, timed_out=False) for waiting in self._queue]
        self._closed = True
        for container in (self._calls, self._queue, self._open, self._outgoing):
            container.clear()
        return left

    # -- the peer's calls

    def answer(self, call: Call, message: Response) -> None:
        """Answers a call of the peer.

        Raises NotAllowedError if the call was answered before or never received here, or if the message answers another
        action; EncodeError if the message breaks the schema. The call then stays open, to be answered better, or
        refused.
        """
        self._check_open(call)
        if not isinstance(message, Response) or call.action != message.ACTION:
            raise NotAllowedError("the message is no response to this call")
        self._outgoing.append(self._codec.encode(call.result(message)))
        del self._open[call.message_id]
        self._boot.answered(message)
        self._advance()

    def refuse(
        self,
        call: Call,
        code: ErrorCode | str = ErrorCode.NOT_SUPPORTED,
        description: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> None:
        """Refuses a call of the peer; by default as an action that is known but not supported here.

        Raises NotAllowedError as `answer` does; EncodeError if the version does not have the code, or the details no
        JSON form.
        """
        self._check_open(call)
        self._outgoing.append(self._codec.encode(call.error(code, description, details)))
        del self._open[call.message_id]

    # -- going on elsewhere

    def correlation(self) -> Correlation:
        """What another process needs to take the answers to our calls, and to answer those of the peer.

        Calls in the queue stay here.
        """
        return {
            "calls": {message_id: waiting.call.action for message_id, waiting in self._calls.items()},
            "open": {message_id: call.action for message_id, call in self._open.items()},
            "registration": self.registration,
            "asked_for": sorted(self._boot.asked_for),
        }

    def resume(self, correlation: Correlation, now: float) -> None:
        """Takes over, in a new session, where another left off.

        Timeouts start anew, and of each call only its action is known. Message ids that the other session gave out are
        not known here: a ``new_id`` of your own has to differ between processes.

        Raises NotAllowedError if this session was used before; ValueError for actions that the version does not have,
        or that the other side sends.
        """
        if self._closed or self._calls or self._queue or self._open:
            raise NotAllowedError("only a new session can take over")
        boot = Boot(self.version, correlation["registration"])
        boot.asked_for = frozenset(correlation["asked_for"])
        for caller, key in (self.role, correlation["calls"]), (self.role.peer, correlation["open"]):
            if not all(self._answers(action, caller) for action in key.values()):
                raise ValueError(f"these are not all calls of a {caller} in OCPP {self.version}")
        self._boot, self._now = boot, float(now)
        for message_id, action in correlation["calls"].items():
            call = Call(message_id, None, action)
            self._calls[message_id] = _Waiting(call, "", self.timeout, now + self.timeout)
            self._our_ids.add(message_id)
        for message_id, action in correlation["open"].items():
            self._open[message_id] = Call(message_id, None, action)
            self._their_ids.add(message_id)

    # -- inside

    def _answers(self, action: str, caller: Role) -> bool:
        """Whether there is such an action, which is answered, and which the caller may start."""
        entry = schemas.action_table(self.version).get(action)
        return entry is not None and entry.answered and caller in entry.initiators

    def _action_of(self, message_id: str) -> str | None:
        waiting = self._calls.get(message_id)
        return None if waiting is None else waiting.call.action

    def _advance(self) -> None:
        """Sends the next call, if none is out. What must wait until the station is accepted is passed over."""
        if self._calls or not self._queue:
            return
        for waiting in self._queue:
            if not (self._before_boot and self._boot.delays(waiting.call.action, self.role)):
                self._queue.remove(waiting)
                self._calls[waiting.call.message_id] = waiting
                waiting.deadline = self._now + waiting.timeout
                self._outgoing.append(waiting.text)
                self._boot.called(waiting.call)
                return

    def _unused_id(self) -> str:
        message_id = self._new_id()
        if message_id in self._our_ids:
            raise NotAllowedError("the message id was used before")
        return message_id

    def _check_ours(self, frame: Call | Send) -> None:
        """Raises if this side may not send such a frame, or not now."""
        if not isinstance(frame.message, (Request, OneWay)):
            raise TypeError("a request is wanted, such as v16.HeartbeatRequest()")
        if self._closed:
            raise NotAllowedError("the session is closed")
        entry = schemas.action_table(self.version).get(frame.action)
        if entry is not None and self.role not in entry.initiators:
            raise NotAllowedError(f"the {self.role} does not send {entry.name}")
        if self._before_boot and self._boot.forbids(frame.action, self.role):
            raise NotAllowedError(f"{frame.action} must wait until the station is accepted")

    def _check_open(self, call: Call) -> None:
        """Raises if a call of the peer cannot be answered."""
        if self._closed:
            raise NotAllowedError("the session is closed")
        if self._open.get(call.message_id) is not call:
            raise NotAllowedError("this call was answered before, or is not one of this session")

    def _invalid(self, error: RemoteError) -> Event:
        """Refuses a frame, and ends the call of ours that it was to answer."""
        message_id = error.message_id or ""
        if error.message_type in (MessageType.CALLRESULT, MessageType.CALLERROR) and message_id in self._calls:
            return InvalidAnswer(self._calls.pop(message_id).call, error, self._reply(error))
        if error.action is not None and isinstance(error.reply, CallError):
            refusal = self._refusal(error.action)
            if refusal is not None:  # which counts for more than what is wrong with the payload
                text, error.code = refusal
                error.reply = CallError(message_id, error.code, text)
        return Invalid(error, self._reply(error))

    def _out_of_turn(self, frame: Call | Send, data: str | bytes, text: str, code: ErrorCode) -> Invalid:
        """Refuses a request that is valid in itself; a SEND in silence (2.1 part 2, FR.07)."""
        error = OutOfTurnError(
            text,
            frame=frame,
            code=code,
            reply=frame.error(code, text) if isinstance(frame, Call) else None,
            message_type=MessageType.CALL if isinstance(frame, Call) else MessageType.SEND,
            action=frame.action,
            raw=data,
        )
        return Invalid(error, self._reply(error))

    def _reply(self, error: RemoteError) -> Frame | None:
        """Sends the reply of an error, unless the peer takes none of what is sent."""
        full = len(self._outgoing) >= self._codec.limits.max_outgoing
        if error.reply is None or full or (self._before_boot and self._boot.silences(self.role)):
            return None
        self._outgoing.append(self._codec.encode(error.reply))
        return error.reply

    def _answered(self, frame: CallResult | CallError) -> Event:
        if frame.message_id not in self._calls:
            return Unsolicited(frame, late=frame.message_id in self._our_ids)
        request = self._calls.pop(frame.message_id).call
        if isinstance(frame, CallError):
            return ErrorReceived(request, frame)
        self._boot.answered(frame.message)
        return ResultReceived(request, frame)

    def _called(self, call: Call, data: str | bytes) -> Event:
        repeated = call.message_id in self._their_ids
        refusal = self._refusal(call.action, repeated=repeated)
        if call.message_id in self._open:  # 1.6-J and 2.x part 4 section 4.2.3 name the case, but no code for it
            code = ErrorCode.GENERIC_ERROR if self.version.major == 1 else ErrorCode.RPC_FRAMEWORK_ERROR
            refusal = "a call with this message id is still open", code
        if refusal is None and len(self._open) >= self._codec.limits.max_open_calls:
            refusal = "too many calls are still open", ErrorCode.INTERNAL_ERROR
        if refusal is not None:
            return self._out_of_turn(call, data, *refusal)
        self._their_ids.add(call.message_id)
        self._open[call.message_id] = call
        self._boot.called(call)
        return CallReceived(call, repeated)

    def _told(self, send: Send, data: str | bytes) -> Event:
        repeated = send.message_id in self._their_ids
        refusal = self._refusal(send.action, repeated=repeated)
        if refusal is not None:
            return self._out_of_turn(send, data, *refusal)
        self._their_ids.add(send.message_id)
        return SendReceived(send, repeated)

    def _refusal(self, action: str, *, repeated: bool = False) -> tuple[str, ErrorCode] | None:
        """Why the peer may not start an action, or not now, whatever the payload; or not under an id used before."""
        peer = self.role.peer
        entry = schemas.action_table(self.version).get(action)
        if self._before_boot and self._boot.forbids(action, peer):
            return "the station is not accepted yet", ErrorCode.SECURITY_ERROR
        if entry is not None and peer not in entry.initiators:
            return f"the {peer} does not send this action", ErrorCode.NOT_SUPPORTED
        if entry is not None and entry.answered and self._supported is not None and action not in self._supported:
            return "this action is not supported here", ErrorCode.NOT_SUPPORTED
        if repeated and self._refuse_duplicates:
            return "the message id was used before", ErrorCode.SECURITY_ERROR
        return None


def _check_timeout(timeout: float) -> float:
    if not timeout > 0:  # which a NaN is not either
        raise ValueError("a timeout is a number of seconds above 0")
    return timeout


@cache
def _codec(version: Version) -> JsonCodec:
    """One codec serves all sessions that have no wishes of their own."""
    return JsonCodec(version)


def _uuid() -> str:
    return str(uuid4())
