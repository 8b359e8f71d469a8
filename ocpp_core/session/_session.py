"""One end of one OCPP-J connection, without the connection: text frames in, events and text frames out.

Belongs here: what depends on what was sent before: pairing answers with calls, one call at a time, who may send what,
timeouts. Must not be here: I/O, clocks and tasks (time is an argument, in seconds of any clock that only goes forward);
what a frame must look like (the codec).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache, lru_cache
from math import inf
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, TypeVar
from uuid import uuid4

from ocpp_core._names import wrong_type
from ocpp_core.errors import (
    EncodeError,
    NoiseError,
    NotOpenError,
    QueueFullError,
    RemoteError,
    RepeatedIdError,
    SessionClosedError,
    SessionUsedError,
    TooManyCallsError,
    UsedIdError,
    WrongResponseError,
)
from ocpp_core.frames import AnyFrame, Call, CallError, CallResult, CallResultError, PlainResult, Send
from ocpp_core.limits import Limits
from ocpp_core.message import OneWay, Request, Response
from ocpp_core.ocppj import JsonCodec
from ocpp_core.payload._codec import tolerance_of
from ocpp_core.session._arguments import action_names, choice, moment, number, seconds
from ocpp_core.session._calls import OurCalls, Waiting, taken_over, text_of
from ocpp_core.session._correlation import Correlation, StoredCall
from ocpp_core.session._events import (
    AnswerOverdue,
    AnswerRefused,
    CallAbandoned,
    CallReceived,
    CallRepeated,
    CallTimedOut,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    NoiseReceived,
    ResultReceived,
    SendReceived,
    UnsolicitedAnswer,
)
from ocpp_core.session._recent_ids import RecentIds
from ocpp_core.session._turns import Refusal, Registration, Turns
from ocpp_core.versions import REQUEST_TYPES, SIGNED_VERSIONS, ErrorCode, MessageType, Role, Version

if TYPE_CHECKING:
    from ocpp_core.payload import Allowance, Tolerance
    from ocpp_core.signed import Signer

__all__ = ["Session"]

R = TypeVar("R", bound=Response)
Q = TypeVar("Q", bound="Request[Any]")
O = TypeVar("O", bound=OneWay)  # noqa: E741  # as R is a response, and Q a request


class Session:
    """The protocol state of one connection, for a charging station or for a CSMS.

    Give `receive` every text frame from the peer, and look at the events it returns; ask `outgoing` for the frames to
    send after anything that you call. Ask `deadline` when to call `expire`. ``now`` is a finite number of seconds, of
    the same clock throughout. A ``now`` before the latest one is refused with ValueError, and anything that is no such
    number with TypeError or ValueError. A method that raises has changed nothing.

    One session serves one connection: after a reconnect make a new one. It is not thread-safe.

    ``codec`` decodes and encodes: give your own for other limits or codes. ``tolerate`` says what may be read past in
    the frames of the peer; if it is empty, what the codec tolerates is. ``timeout`` is how many seconds a
    call of ours waits for its answer, once it is sent. ``answer_within`` is how many seconds you may take to answer a
    call of the peer: after that `expire` refuses it with InternalError; None leaves it open. ``supported`` are the
    actions that you answer, by name or message class: calls for others are refused with NotSupported without an event
    for you to answer. ``new_id`` gives the message ids of our calls.

    ``registration`` is what the station's last BootNotification was answered with, if that was on an earlier
    connection: a `Registration` or its text. The session follows it from then on. With ``before_boot="refuse"``, calls
    that may not be made before a station is accepted are refused with SecurityError, and not sent; those that are in
    the queue by then stay there. After ``Rejected`` these are all calls but BootNotification; after ``Pending`` those
    of the station that no TriggerMessage, GetReport or GetBaseReport asked for (1.6-J errata 3.10; 2.x B02.FR.02,
    B02.FR.09, B03.FR.03, B03.FR.07, B03.FR.08; 2.1 B01.FR.10). As long as nothing is known, everything passes, since a
    station that merely reconnects does not boot.

    A call that comes again while it is open is a retry: nothing is sent, and the one answer serves both (1.6-J errata
    of 2025-04, 2.0.1 errata of 2024-09). Another call under the id of an open one is refused. ``duplicates`` is about
    message ids of requests that were dealt with before: with ``"report"`` the event says so, and the call is to be
    answered again; with ``"refuse"`` it is refused with SecurityError.

    ``signing_key`` signs the answers to calls that came signed, as a station has to that supports signing (2.0.1 and
    2.1 part 4 section 7.2), and what `call`, `send` and `answer` are told to sign. What is done about the signatures of
    the peer is the codec's business.

    Raises TypeError, ValueError or LookupError for options of a wrong type or value.
    """

    __slots__ = (
        "_answer_within",
        "_closed",
        "_codec",
        "_due",
        "_given_codec",
        "_new_id",
        "_now",
        "_open",
        "_our_ids",
        "_ours",
        "_outgoing",
        "_refuse_duplicates",
        "_signing_key",
        "_their_ids",
        "_timeout",
        "_tolerance",
        "_turns",
    )

    def __init__(
        self,
        version: Version | str,
        role: Role | str,
        *,
        codec: JsonCodec | None = None,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        timeout: float = 30.0,
        answer_within: float | None = None,
        supported: Iterable[str | type[Request[Any]]] | None = None,
        registration: Registration | str | None = None,
        before_boot: Literal["refuse", "allow"] = "refuse",
        duplicates: Literal["report", "refuse"] = "report",
        new_id: Callable[[], str] | None = None,
        signing_key: Signer | None = None,
    ) -> None:
        version = Version(version)
        if codec is not None and not isinstance(codec, JsonCodec):
            raise wrong_type("codec", codec, "a JsonCodec")
        if codec is not None and codec.version is not version:
            raise ValueError(f"the codec is for OCPP {codec.version}, not {version}")
        if new_id is not None and not callable(new_id):
            raise wrong_type("new_id", new_id, "a function that gives a text")
        role = Role(role)
        if signing_key is not None and version not in SIGNED_VERSIONS:
            raise ValueError(f"OCPP {version} has no signed messages, so there is no use for a signing_key")
        self._signing_key = signing_key
        self._timeout = seconds("timeout", timeout)
        self._answer_within = None if answer_within is None else seconds("answer_within", answer_within)
        self._codec = self._given_codec = codec or _codec(version)
        self._tolerance = self._codec.payloads.tolerance
        self._turns = Turns(
            version,
            role,
            None if supported is None else action_names(version, supported),
            enforced=choice("before_boot", before_boot, ("refuse", "allow")) == "refuse",
        )
        given = tolerance_of(tolerate)
        if given is not None:
            self.tolerance = given
        self._turns.registration = None if registration is None else Registration(registration)
        self._refuse_duplicates = choice("duplicates", duplicates, ("report", "refuse")) == "refuse"
        self._new_id = new_id or _uuid
        self._now = -inf
        self._ours = OurCalls()
        self._open: dict[str, Call[Request[Any]]] = {}
        self._due: dict[str, float] | None = None if answer_within is None else {}
        self._outgoing: list[str] = []
        self._our_ids = RecentIds(self._codec.limits.max_recent_ids)
        self._their_ids = RecentIds(self._codec.limits.max_recent_ids)
        self._closed = False

    def __repr__(self) -> str:
        registration = self.registration or "registration unknown"
        closed = ", closed" if self._closed else ""
        return (
            f"<Session OCPP {self.version}, {self.role}, {registration}: "
            f"{len(self._open)} open, {len(self._ours)} waiting{closed}>"
        )

    def __reduce__(self) -> NoReturn:
        # Two copies would both answer, and both count the same timeouts.
        raise TypeError("a Session cannot be copied or pickled: give its correlation() to resume() of a new one")

    @property
    def version(self) -> Version:
        """The version that both sides speak."""
        return self._codec.version

    @property
    def role(self) -> Role:
        """Our side."""
        return self._turns.role

    @property
    def timeout(self) -> float:
        """How many seconds a call of ours waits for its answer, unless `call` was told otherwise."""
        return self._timeout

    @property
    def tolerance(self) -> Tolerance | None:
        """What is read past in the frames of the peer; None if nothing is.

        It may be set at any time, to a collection of names as well, and holds from the next frame on: so a CSMS can
        begin strictly, and be lenient once BootNotification has said which station this is. None and an empty one
        switch it off. Setting it raises as `Tolerance` does.
        """
        return self._tolerance

    @tolerance.setter
    def tolerance(self, tolerate: Tolerance | Collection[Allowance | str] | None) -> None:
        tolerance = tolerance_of(() if tolerate is None else tolerate)
        self._codec = _tolerating(self._given_codec, tolerance, self.role.peer)
        self._tolerance = tolerance

    @property
    def limits(self) -> Limits:
        """What bounds that which the peer may make this session do and keep: those of its codec."""
        return self._codec.limits

    @property
    def supported(self) -> frozenset[str] | None:
        """The actions that are answered: calls for others are refused with NotSupported. None: all actions are.

        It may be set at any time, to actions by name or message class, and holds from the next frame on. Setting it
        raises LookupError or TypeError for what is no action of the version.
        """
        return self._turns.supported

    @supported.setter
    def supported(self, supported: Iterable[str | type[Any]] | None) -> None:
        self._turns.supported = None if supported is None else action_names(self.version, supported)

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    @property
    def registration(self) -> Registration | None:
        """What the last BootNotification was answered with; None if that is not known."""
        return self._turns.registration

    @property
    def open_calls(self) -> Mapping[str, Call[Request[Any]]]:
        """The peer's calls that have yet to be answered, by message id."""
        return dict(self._open)

    @property
    def waiting_calls(self) -> Mapping[str, Call[Request[Any]]]:
        """The calls of ours that have not ended, sent or not, by message id."""
        return {waiting.call.message_id: waiting.call for waiting in self._ours}

    # -- the wire

    def receive(self, data: str | bytes, now: float) -> list[Event]:
        """The events that a text frame from the peer causes. A closed session ignores it.

        Raises nothing, whatever the text holds. Bytes are taken to be the text in UTF-8.
        """
        at = moment(now, self._now)
        if not isinstance(data, str | bytes):
            raise wrong_type("a frame", data, "str or bytes")
        if self._closed:
            return []
        self._now = at
        event: Event
        try:
            frame = self._codec.decode(data, None if self._ours.sent is None else self._ours.action_of)
        except NoiseError:
            event = NoiseReceived(data)
        except RemoteError as error:
            event = self._broken(error.with_traceback(None))  # whose frames would keep each other and the data alive
        else:
            match frame:
                case Call():
                    event = self._called(frame, data)
                case Send():
                    event = self._told(frame, data)
                case CallResultError():
                    answered = frame.message_id in self._their_ids and frame.message_id not in self._open
                    event = AnswerRefused(frame) if answered else UnsolicitedAnswer(frame, late=False)
                case _:
                    event = self._answered(frame)
        if self._ours.queue:
            self._advance()
        return [event]

    def outgoing(self) -> list[str]:
        """The text frames to send now, in order. Each is given once."""
        texts, self._outgoing = self._outgoing, []
        return texts

    # -- our calls

    def call(self, request: Q, now: float, *, timeout: float | None = None, signed: bool = False) -> Call[Q]:
        """Asks the peer for something, as soon as the call before is answered (1.6-J section 4.1.1; 2.x FR.01).

        The returned call is the ``request`` of the event that will end it. ``timeout`` replaces the session's: seconds,
        from when the call is sent. If you sleep until the `deadline`, look at it again after this. A call that was
        queued before a station was turned away stays in the queue until it is accepted, or the session closed.
        ``signed`` has it signed with the session's ``signing_key``.

        Raises SessionClosedError; WrongSideError if the peer is the one that sends it; NotAcceptedYetError; EncodeError
        if it breaks the schema; QueueFullError if too many calls wait; UsedIdError if ``new_id`` repeats itself;
        ValueError if it is to be signed and there is no key.
        """
        at = moment(now, self._now)
        timeout = self._timeout if timeout is None else seconds("timeout", timeout)
        if not isinstance(request, Request):
            raise wrong_type("the request of a call", request, "a request such as v16.HeartbeatRequest()")
        self._check_not_closed()
        self._turns.check(request)
        delayed = self._ours.sent is not None or self._turns.delays(request.ACTION)
        if delayed and len(self._ours.queue) >= self._codec.limits.max_queued_calls:
            raise QueueFullError(f"{len(self._ours.queue)} calls wait to be sent: no more are allowed")
        call: Call[Q] = Call(self._unused_id(), request)
        waiting = Waiting(call, self._text(call, signed=signed), timeout)
        self._now = at
        self._our_ids.add(call.message_id)
        self._ours.queue.append(waiting)
        self._advance()
        return call

    def send(self, message: O, now: float, *, signed: bool = False) -> Send[O]:
        """Tells the peer something that is not answered (2.1 part 4 section 4.2.4). It waits for nothing.

        Raises as `call` does.
        """
        at = moment(now, self._now)
        if not isinstance(message, OneWay):
            raise wrong_type("the message of a SEND", message, "a one-way message; requests are for `call`")
        self._check_not_closed()
        self._turns.check(message)
        send: Send[O] = Send(self._unused_id(), message)
        text = self._text(send, signed=signed)
        self._now = at
        self._outgoing.append(text)
        self._our_ids.add(send.message_id)
        return send

    def cancel(self, call: Call[Request[Any]], now: float) -> bool:
        """Withdraws a call of ours: it leaves the queue, or no longer waits for its answer. The next one is sent.

        Gives whether the peer may have seen it, and may still act on it: False if `outgoing` has not given it out. No
        event ends the call; an answer that still comes is an `UnsolicitedAnswer` that is ``late``.

        Raises NotOpenError if the call does not wait here; SessionClosedError.
        """
        at = moment(now, self._now)
        if not isinstance(call, Call):
            raise wrong_type("the call", call, "a Call that `call` gave")
        self._check_not_closed()
        waiting = next((waiting for waiting in self._ours if waiting.call is call), None)
        if waiting is None:
            raise NotOpenError("this call does not wait here: it has ended, or is one of another session")
        self._now = at
        seen = self._seen(waiting)
        if waiting is self._ours.sent and not seen:
            self._outgoing.remove(waiting.text)
            if waiting.starts_boot:
                self._turns.booting = False
        self._ours.remove(waiting)
        self._advance()
        return seen

    def deadline(self) -> float | None:
        """When to call `expire`, in seconds of the clock of ``now``; None if nothing waits."""
        earliest = min(self._due.values()) if self._due else inf
        if self._ours.sent is not None:
            earliest = min(earliest, self._ours.sent.deadline)
        return None if earliest == inf else earliest

    def expire(self, now: float) -> list[Event]:
        """Ends what has waited too long: a call of ours, and with ``answer_within`` those of the peer.

        The next call in the queue is sent.
        """
        self._now = moment(now, self._now)
        events: list[Event] = []
        sent = self._ours.sent
        if sent is not None and sent.deadline <= self._now:
            self._ours.remove(sent)
            events.append(CallTimedOut(sent.call))
        for message_id in [message_id for message_id, due in (self._due or {}).items() if due <= self._now]:
            call = self._open[message_id]
            reply = call.error(ErrorCode.INTERNAL_ERROR, "the call was not answered in time")
            events.append(AnswerOverdue(call, reply if self._refused(reply) else None))
            self._forget(message_id)
        self._advance()
        return events

    def close(self) -> list[Event]:
        """Ends the session, as when the connection is lost: the calls of ours that are left without an answer."""
        left: list[Event] = [CallAbandoned(waiting.call, self._seen(waiting)) for waiting in self._ours]
        self._closed = True
        self._ours = OurCalls()
        for message_id in list(self._open):
            self._forget(message_id)
        self._outgoing.clear()
        return left

    # -- the peer's calls

    def answer(self, call: Call[Request[R]], response: R, now: float, *, signed: bool | None = None) -> None:
        """Answers a call of the peer; signed if the call was and there is a key, or as ``signed`` says.

        Raises NotOpenError if the call was answered before or is not one of this session; WrongResponseError if the
        response belongs to another request; EncodeError if it breaks the schema; SessionClosedError; ValueError if it
        is to be signed and there is no key. The call then stays open, to be answered better, or refused.
        """
        at = moment(now, self._now)
        message_id = self._opened(call)
        request = call.message
        if not isinstance(response, Response):
            raise wrong_type("the response", response, f"a {request.RESPONSE.__name__}")
        if response.ACTION != request.ACTION or response.VERSION is not request.VERSION:
            wanted, given = request.RESPONSE.__name__, type(response).__name__
            text = f"the response must be {wanted} of OCPP {self.version}, not {given} of OCPP {response.VERSION}"
            raise WrongResponseError(text)
        if signed is None:
            signed = call.signature is not None and self._signing_key is not None
        text = self._text(call.result(response), signed=signed)
        self._now = at
        self._outgoing.append(text)
        self._forget(message_id)
        self._turns.answered(response)
        if self._ours.queue:
            self._advance()

    def refuse(
        self,
        call: Call[Request[Any]],
        code: ErrorCode | str,
        now: float,
        description: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> None:
        """Refuses a call of the peer.

        Raises NotOpenError and SessionClosedError as `answer` does; EncodeError if the version does not have the code,
        or the details no JSON form.
        """
        at = moment(now, self._now)
        message_id = self._opened(call)
        if not isinstance(code, str):
            raise wrong_type("the error code", code, "an ErrorCode")
        if not isinstance(description, str):
            raise wrong_type("the description", description, "a text")
        if details is not None and not isinstance(details, Mapping):
            raise wrong_type("the details", details, "a dict")
        text = self._codec.encode(call.error(code, description, details))
        self._now = at
        self._outgoing.append(text)
        self._forget(message_id)

    # -- going on elsewhere

    def correlation(self) -> Correlation:
        """What another process needs to go on: the calls of both sides that have not ended, and the registration.

        What `outgoing` has yet to give out is not part of it: send that first. Seconds are counted from the latest
        ``now``.
        """
        sent, due = self._ours.sent, self._due or {}
        return Correlation(
            version=self.version,
            role=self.role,
            registration=self.registration,
            booting=self._turns.booting,
            triggered=tuple(sorted(self._turns.triggered)),
            sent=None if sent is None else StoredCall(sent.text, self._left(sent.deadline)),
            queued=tuple(StoredCall(waiting.text, waiting.timeout) for waiting in self._ours.queue),
            open=tuple(StoredCall(text_of(call), self._left(due.get(key, inf))) for key, call in self._open.items()),
        )

    def resume(self, correlation: Correlation, now: float, *, elapsed: float = 0.0) -> None:
        """Takes over, in a new session, where another left off: its calls are in `open_calls` and `waiting_calls`.

        Timeouts go on: what was left of them counts from ``now``, less the ``elapsed`` seconds since the correlation
        was made, which only you can know. Message ids of calls that have ended are not known here: a ``new_id`` of your
        own has to differ between processes.

        Raises SessionUsedError if this session was used before, and SessionClosedError; ValueError, naming the place,
        if the correlation is of another version or role, or holds something that is not a call of its side.
        """
        at = moment(now, self._now)
        if not isinstance(correlation, Correlation):
            raise wrong_type("the correlation", correlation, "a Correlation, which Correlation.from_dict gives")
        if number("elapsed", elapsed) < 0:
            raise ValueError("elapsed must not be negative")
        start = at - elapsed
        self._check_not_closed()
        if self._now != -inf:
            raise SessionUsedError("this session was used before: only a new one can resume another")
        queue, calls = taken_over(correlation, self._codec, self.role, self._timeout)
        self._now = at
        self._turns.restore(correlation.registration, correlation.triggered, booting=correlation.booting)
        for waiting in queue:
            self._our_ids.add(waiting.call.message_id)
        if correlation.sent is not None:
            self._ours.sent = queue.pop(0)
            self._ours.sent.deadline = start + self._ours.sent.timeout
        self._ours.queue = queue
        for call, stored in zip(calls, correlation.open, strict=True):
            self._hold(call.message_id, call)
            if self._due is not None and stored.seconds is not None:
                self._due[call.message_id] = start + stored.seconds
        self._advance()

    # -- inside

    def _text(self, frame: AnyFrame, *, signed: bool) -> str:
        """The text of a frame of ours."""
        if not signed:
            return self._codec.encode(frame)
        if self._signing_key is None:
            raise ValueError("to sign a message the session needs a signing_key")
        return self._codec.sign(frame, self._signing_key)

    def _seen(self, waiting: Waiting) -> bool:
        """Whether the peer may have seen a call of ours."""
        return waiting is self._ours.sent and waiting.text not in self._outgoing

    def _left(self, deadline: float) -> float | None:
        return None if deadline == inf else deadline - self._now

    def _advance(self) -> None:
        """Sends the next call, if none is out. What must wait until the station is accepted is passed over."""
        waiting = self._ours.advance(self._now, self._turns.delays)
        if waiting is not None:
            self._outgoing.append(waiting.text)
            before = self._turns.booting
            self._turns.called(waiting.call.message)
            waiting.starts_boot = self._turns.booting and not before

    def _unused_id(self) -> str:
        message_id = self._new_id()
        if not isinstance(message_id, str):
            raise wrong_type("what new_id gives", message_id, "a text")
        if message_id in self._our_ids:
            raise UsedIdError("new_id gave a message id that was used before")
        return message_id

    def _check_not_closed(self) -> None:
        if self._closed:
            raise SessionClosedError("the session is closed")

    def _opened(self, call: Call[Request[Any]]) -> str:
        """The message id of a call of the peer. Raises if it cannot be answered."""
        if not isinstance(call, Call):
            raise wrong_type("the call", call, "a Call that was received")
        message_id = call.message_id
        if self._open.get(message_id) is not call:
            self._check_not_closed()
            raise NotOpenError("this call is not open here: it was answered before, or is one of another session")
        return message_id

    def _broken(self, error: RemoteError) -> Event:
        """Refuses a frame, and ends the call of ours that it was to answer."""
        if error.message_type in (MessageType.CALLRESULT, MessageType.CALLERROR):
            request = self._ours.end(error.message_id)
            if request is not None:
                return InvalidAnswer(request, error, self._reply(error))
        if error.action is not None and error.message_type in REQUEST_TYPES:
            refusal = self._turns.refusal(error.action)
            if refusal is not None:  # which counts for more than what is wrong with the payload
                answered = error.message_type == MessageType.CALL
                return self._out_of_turn(
                    refusal, error.message_id or "", error.action, error.raw, answered=answered, frame=None
                )
        return FrameRejected(error, self._reply(error))

    def _out_of_turn(
        self,
        refusal: Refusal,
        message_id: str,
        action: str,
        raw: str | bytes,
        *,
        answered: bool,
        frame: Call[Request[Any]] | Send[OneWay] | None,
    ) -> FrameRejected:
        """Refuses a request, whatever its payload; a SEND in silence (2.1 part 2, FR.07)."""
        kind, text, code = refusal
        error = kind(
            text,
            frame=frame,
            code=code,
            reply=CallError(message_id, code, text) if answered else None,
            message_type=MessageType.CALL if answered else MessageType.SEND,
            message_id=message_id,
            action=action,
            raw=raw,
        )
        return FrameRejected(error, self._reply(error))

    def _reply(self, error: RemoteError) -> CallError | CallResultError | None:
        """Sends the reply of an error, unless the peer takes none of what is sent."""
        full = len(self._outgoing) >= self._codec.limits.max_outgoing
        if error.reply is None or full or self._turns.silent:
            return None
        return error.reply if self._refused(error.reply) else None

    def _refused(self, reply: CallError | CallResultError) -> bool:
        """Sends a refusal of our own, unless it is longer than ``limits.max_bytes`` allows."""
        try:
            self._outgoing.append(self._codec.encode(reply))
        except EncodeError:
            return False
        return True

    def _answered(self, frame: CallResult[Response] | PlainResult | CallError) -> Event:
        if isinstance(frame, PlainResult) or (request := self._ours.end(frame.message_id)) is None:
            return UnsolicitedAnswer(frame, late=frame.message_id in self._our_ids)
        if isinstance(frame, CallError):
            return ErrorReceived(request, frame)
        self._turns.answered(frame.message)
        return ResultReceived(request, frame)

    def _called(self, call: Call[Request[Any]], data: str | bytes) -> Event:
        message_id, action = call.message_id, call.message.ACTION
        held = self._open.get(message_id)
        if held is not None and held == call:
            return CallRepeated(held)
        repeated = message_id in self._their_ids
        refusal = self._turns.refusal(action)
        if held is not None:  # 1.6-J and 2.x part 4 section 4.2.3 name the case, but no code for it
            code = ErrorCode.GENERIC_ERROR if self.version.major == 1 else ErrorCode.RPC_FRAMEWORK_ERROR
            refusal = RepeatedIdError, "another call with this message id is still open", code
        elif refusal is None and repeated and self._refuse_duplicates:
            refusal = _REPEATED
        elif refusal is None and len(self._open) >= self._codec.limits.max_open_calls:
            text = f"too many calls are open: at most {self._codec.limits.max_open_calls}"
            refusal = TooManyCallsError, text, ErrorCode.INTERNAL_ERROR
        if refusal is not None:
            return self._out_of_turn(refusal, message_id, action, data, answered=True, frame=call)
        self._hold(message_id, call)
        self._turns.called(call.message)
        return CallReceived(call, repeated)

    def _hold(self, message_id: str, call: Call[Request[Any]]) -> None:
        """Keeps a call of the peer until it is answered."""
        self._their_ids.add(message_id)
        self._open[message_id] = call
        if self._due is not None and self._answer_within is not None:
            self._due[message_id] = self._now + self._answer_within

    def _forget(self, message_id: str) -> None:
        """Ends a call of the peer."""
        del self._open[message_id]
        if self._due is not None:
            del self._due[message_id]

    def _told(self, send: Send[OneWay], data: str | bytes) -> Event:
        repeated = send.message_id in self._their_ids
        refusal = self._turns.refusal(send.action)
        if refusal is None and repeated and self._refuse_duplicates:
            refusal = _REPEATED
        if refusal is not None:
            return self._out_of_turn(refusal, send.message_id, send.action, data, answered=False, frame=send)
        self._their_ids.add(send.message_id)
        return SendReceived(send, repeated)


_REPEATED: Final[Refusal] = RepeatedIdError, "the message id was used before", ErrorCode.SECURITY_ERROR


@cache
def _codec(version: Version) -> JsonCodec:
    """One codec serves all sessions that were given none."""
    return JsonCodec(version)


@lru_cache(maxsize=64)  # thousands of sessions need the same few
def _tolerating(codec: JsonCodec, tolerance: Tolerance | None, sender: Role) -> JsonCodec:
    """The codec with another tolerance, of which only what holds for one side is left."""
    return codec.tolerating(() if tolerance is None else tolerance.received_from(sender))


def _uuid() -> str:
    return str(uuid4())
