"""One end of one connection, with asyncio: the session's I/O, its clock and its tasks, and handlers of requests.

Belongs here: reading, writing, waiting, and who is told what. Must not be here: a rule of the standard (``session``).

Who may do what, so that nothing is lost when a task is cancelled: only `Endpoint.run` and the tasks of its group use
the connection; a task of somebody else, as one that awaits `Endpoint.call`, puts its frames into the session and has
a task of the group send them. Only `Endpoint.run` receives, and it waits for no handler that waits itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Protocol, Self, TypeVar, overload

from ocpp_core._names import listed, wrong_type
from ocpp_core._printable import printable
from ocpp_core.endpoint._answers import Answers, reported
from ocpp_core.endpoint._decorators import After, AfterAny, On, OnAny, OnSend
from ocpp_core.endpoint._observations import (
    CallWithdrawn,
    ConnectionEnded,
    FrameReceived,
    FrameSent,
    HandlerFailed,
    Observation,
    SendDropped,
)
from ocpp_core.errors import (
    CallAbandonedError,
    CallFailedError,
    CallRefusedError,
    CallTimedOutError,
    InvalidAnswerError,
    NotAllowedError,
    NotOpenError,
    SessionClosedError,
)
from ocpp_core.frames import Call
from ocpp_core.message import Message, OneWay, Request, Response
from ocpp_core.session import (
    AnswerOverdue,
    AnswerRefused,
    CallAbandoned,
    CallEnded,
    CallReceived,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    ResultReceived,
    SendReceived,
    Session,
)
from ocpp_core.versions import ErrorCode, Version

__all__ = ["Connection", "Endpoint", "Handlers"]

R = TypeVar("R", bound=Response)
O = TypeVar("O", bound=OneWay)  # noqa: E741  # as R is a response, and Q a request
Q = TypeVar("Q", bound="Request[Any]")
F = TypeVar("F", bound=Callable[..., Any])
if TYPE_CHECKING:
    # Type checkers know it without the package. With the default, `Handlers()` alone is a `Handlers[Endpoint]`.
    from typing_extensions import TypeVar as DefaultTypeVar

    E_contra = DefaultTypeVar("E_contra", bound="Endpoint", default="Endpoint", contravariant=True)
else:
    E_contra = TypeVar("E_contra", contravariant=True)

_LOG = logging.getLogger("ocpp_core.endpoint")
logging.getLogger("ocpp_core").addHandler(logging.NullHandler())  # so that nothing is printed unless it is asked for


class Connection(Protocol):
    """What carries the frames: a connection of websockets as it is, or anything with these two methods.

    Whatever exception either of them raises ends the endpoint: it is taken to mean that the connection has ended.
    """

    async def recv(self) -> str | bytes:
        """The next text frame."""
        ...

    async def send(self, text: str, /) -> Any:
        """Sends a text frame; returns once there is room for the next."""
        ...


class Handlers(Generic[E_contra]):
    """Functions that answer the requests of a peer, by the class of the request.

    ::

        handlers = Handlers()

        @handlers.on(v16.HeartbeatRequest)
        def heartbeat(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
            return v16.HeartbeatResponse(current_time=datetime.now(UTC))

    A function is given the endpoint and the message, and returns the response; it may be ``async``. One set serves any
    number of connections, in all versions of which it has messages: give it to each `Endpoint`. ``others`` are sets
    whose functions this one takes over, as they are at that time, the later sets before the earlier ones; what is then
    registered here comes before all of them.

    ``Handlers[Station]()`` is one for a subclass of `Endpoint`, which the functions are then given.
    """

    def __init__(self, *others: Handlers[E_contra]) -> None:
        self._on: dict[type[Message], Callable[[Any, Any], Any]] = {}
        self._after: dict[type[Message], Callable[[Any, Any, Any], Any]] = {}
        for other in others:
            if not isinstance(other, Handlers):
                raise wrong_type("what a set of handlers takes over", other, "a Handlers")
            self._on |= other._on  # noqa: SLF001  # of the same class
            self._after |= other._after  # noqa: SLF001  # likewise
        self._own: set[tuple[str, type[Message]]] = set()
        self._supported: dict[Version, frozenset[type[Message]]] = {}

    def __repr__(self) -> str:
        return f"<Handlers of {len(self._on)} messages>"

    @overload
    def on(self, message: type[O], /) -> OnSend[O, E_contra]: ...
    @overload
    def on(self, message: type[Q], /) -> On[Q, E_contra]: ...
    @overload
    def on(
        self, first: type[Request[Any]], second: type[Request[Any]], /, *more: type[Request[Any]]
    ) -> OnAny[E_contra]: ...
    def on(self, *messages: type[Any]) -> Any:
        """Registers the function below it for a request, to return its response, or for a message that is only sent.

        What the function raises becomes a CALLERROR: of the code that a `RefusalError` names, or InternalError.

        With several messages, as those of one action in all versions, the function serves each of them; a type checker
        then takes Any for both sides. ``request.RESPONSE(...)`` is the response in the version of the request.

        Raises TypeError for anything but the class of a request or a one-way message; ValueError if this set has a
        function for it already.
        """
        return self._adder("on", self._on, messages, (Request, OneWay))

    @overload
    def after(self, request: type[Q], /) -> After[Q, E_contra]: ...
    @overload
    def after(
        self, first: type[Request[Any]], second: type[Request[Any]], /, *more: type[Request[Any]]
    ) -> AfterAny[E_contra]: ...
    def after(self, *requests: type[Any]) -> Any:
        """Registers the function below it to run when the response to such a request has been sent.

        It is given the endpoint, the request and the response, and may be ``async``. It does not run where the request
        was refused. Raises as `on` does.
        """
        return self._adder("after", self._after, requests, (Request,))

    @property
    def versions(self) -> frozenset[Version]:
        """The versions of which the set answers messages, for `ocpp_core.websocket.accept`."""
        return frozenset(message.VERSION for message in self._on)

    def supported(self, version: Version | str) -> frozenset[type[Message]]:
        """The messages of a version that the set answers, for the ``supported`` of a session.

        Raises LookupError or TypeError for a version that does not exist.
        """
        version = Version(version)
        if version not in self._supported:
            self._supported[version] = frozenset(message for message in self._on if message.VERSION is version)
        return self._supported[version]

    def _adder(
        self,
        name: str,
        functions: dict[type[Message], Any],
        messages: tuple[type[Any], ...],
        kinds: tuple[type[Any], ...],
    ) -> Callable[[F], F]:
        for message in messages or (None,):
            if not (isinstance(message, type) and issubclass(message, kinds) and hasattr(message, "VERSION")):
                raise wrong_type("what a handler is for", message, "the class of a request, such as v16.ResetRequest")
            if (name, message) in self._own:
                raise ValueError(
                    f"this set has a function for {name!r} of {message.__name__} of OCPP {message.VERSION} already"
                )

        def add(function: F) -> F:
            if not callable(function):
                raise wrong_type("a handler", function, "a function")
            for message in messages:
                self._own.add((name, message))
                functions[message] = function
            self._supported.clear()
            return function

        return add


class _Ended(Exception):  # noqa: N818  # no error: it leaves the group of tasks, and `run` returns
    """The connection has ended."""


class Endpoint:
    """One end of a connection, for a charging station or for a CSMS: await calls, and have handlers answer.

    ::

        async with Endpoint(Session("1.6", "csms"), connection, handlers, identity="CS001") as station:
            response = await station.call(v16.ResetRequest(type=v16.ResetType.SOFT))

    ``session`` is a new `Session` of the version and role; ``connection`` is open, and closing it is up to you.
    ``handlers`` answer the peer: calls for which there is none are refused with NotSupported, so a session needs no
    ``supported``. ``identity`` names the station in logs. ``observer`` is called with this endpoint and everything
    that happens, each `Observation` as it happens; it must not wait, and not raise.

    Everything here is for the event loop in which `run` runs, and not thread-safe.

    What an observer or a handler raises is given to the loop's exception handler, which by default logs it as an error
    of asyncio. The logger ``ocpp_core.endpoint`` names what happens at level DEBUG, without payloads, and what goes
    wrong at level WARNING, without what a handler raised.

    Raises TypeError for anything that is no session, connection, set of handlers or function; ValueError if the session
    says that it supports an action for which there is no handler.
    """

    def __init__(
        self,
        session: Session,
        connection: Connection,
        handlers: Handlers[Self] | None = None,
        *,
        identity: str = "",
        observer: Callable[[Self, Observation], object] | None = None,
    ) -> None:
        if not isinstance(session, Session):
            raise wrong_type("session", session, "a Session")
        for method in "recv", "send":
            if not callable(getattr(connection, method, None)):
                raise TypeError(
                    f"the connection must have a method {method!r}: write an adapter with recv() and send()"
                )
        if handlers is not None and not isinstance(handlers, Handlers):
            raise wrong_type("handlers", handlers, "a Handlers")
        if observer is not None and not callable(observer):
            raise wrong_type("observer", observer, "a function")
        self.session = session
        self.connection = connection
        self.handlers: Handlers[Any] = Handlers() if handlers is None else handlers
        self.identity = identity
        self._observer: Callable[[Any, Observation], object] | None = observer
        supported = self.handlers.supported(session.version)
        if session.supported is None:
            session.supported = supported
        elif lacking := session.supported - {message.ACTION for message in supported}:
            raise ValueError(f"the session supports {listed(sorted(lacking))}, for which there is no handler")
        self._group: asyncio.TaskGroup | None = None
        self._runner: asyncio.Task[None] | None = None
        self._flushing = False
        self._sending = asyncio.Lock()
        self._timer: asyncio.TimerHandle | None = None
        self._callers: dict[str, asyncio.Future[CallEnded]] = {}
        self._changed = asyncio.Event()
        self._answers = Answers(
            self,
            session,
            self.handlers._on,  # noqa: SLF001  # it is ours
            self.handlers._after,  # noqa: SLF001  # likewise
            self._observe,
            self._flush,
            self._changed,
        )
        self._ended = False
        self._error: BaseException | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {printable(self.identity)!r} {self.session!r}>"

    # -- what we ask

    async def call(self, request: Request[R], *, timeout: float | None = None) -> R:  # noqa: ASYNC109  # of the call
        """Asks the peer for something, and gives its response.

        Any number of tasks may call at the same time: the calls go out one after the other, each when the one before
        has ended (1.6-J section 4.1.1; 2.x FR.01). A task that is cancelled takes its call back: it leaves the queue,
        or its answer is no longer waited for. ``timeout`` is how many seconds the call may take in all, the time in the
        queue included. Without it a call waits for its turn as long as that takes, and then for its answer as long as
        the session's ``timeout`` says.

        Raises CallRefusedError, InvalidAnswerError, CallTimedOutError and CallAbandonedError if there is no response;
        what `Session.call` raises if the call must not be made.
        """
        loop = asyncio.get_running_loop()
        try:
            call = self.session.call(request, loop.time(), timeout=timeout)
        except SessionClosedError:
            raise CallAbandonedError("the connection has ended", request=request, sent=False) from None
        ended = self._callers[call.message_id] = loop.create_future()
        limit = None if timeout is None else loop.call_later(timeout, self._give_up, call)
        self._changed.set()
        self._went_on()
        try:
            event = await ended
        except asyncio.CancelledError:
            self._withdraw(call)
            raise
        finally:
            self._callers.pop(call.message_id, None)
            if limit is not None:
                limit.cancel()
        if isinstance(event, ResultReceived):
            return event.response_to(call)
        raise _failure(event)

    async def send(self, message: OneWay) -> None:
        """Tells the peer something that is not answered, and returns when it is sent (2.1 part 4 section 4.2.4).

        It is sent even if the task that waits for that is cancelled. Raises CallAbandonedError if the connection ends
        before, and what `Session.send` raises.
        """
        lost = CallAbandonedError("the connection has ended", request=message, sent=False)
        try:
            self.session.send(message, asyncio.get_running_loop().time())
        except SessionClosedError:
            raise lost from None
        while self._group is None and not self._ended:
            self._changed.clear()
            await self._changed.wait()
        if self._group is not None and not self._ended:
            await asyncio.wait({self._group.create_task(self._flush())})
        if self._ended:
            raise lost

    # -- how it runs

    async def run(self) -> None:
        """Receives, answers and sends until the connection ends; once for each endpoint.

        It then returns, whatever ``recv`` or ``send`` raised: that is in `error`. Calls that are left end in
        CallAbandonedError, and handlers that still run are cancelled, since nobody can be answered; protect what must
        not stop half-way with `asyncio.shield`. No task is left behind. Cancel it to stop without the end of the
        connection.

        Raises NotAllowedError if the endpoint has been run before; TypeError if ``recv`` gives no text.
        """
        if self._group is not None or self._ended:
            raise NotAllowedError("an endpoint runs once: make a new one, with a new session, for a new connection")
        self._group = self._answers.group = asyncio.TaskGroup()
        self._changed.set()
        task = asyncio.current_task()
        cancels = task.cancelling() if task is not None else 0
        try:
            async with self._group:
                try:
                    await self._receive()
                finally:
                    self._end(None)  # before the group cancels the handlers
        except BaseExceptionGroup as group:
            _, rest = group.split(_Ended)
            if rest is not None:
                raise rest.exceptions[0] from None
            if task is not None and task.cancelling() > cancels:  # at the same time, which the group of 3.11 forgets
                raise asyncio.CancelledError from None

    @property
    def error(self) -> BaseException | None:
        """What ``recv`` or ``send`` raised when the connection ended; None before, and if the endpoint was stopped."""
        return self._error

    async def __aenter__(self) -> Self:
        """Has `run` run beside the block. If the connection ends, the block goes on, and its calls fail."""
        self._runner = asyncio.create_task(self.run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stops the endpoint, and waits until none of its tasks is left. The connection stays open."""
        assert self._runner is not None  # noqa: S101  # `__aenter__` made it
        self._runner.cancel()
        cancelled: asyncio.CancelledError | None = None
        while not self._runner.done():
            try:
                await asyncio.wait({self._runner})
            except asyncio.CancelledError as again:  # the tasks are about to end, and none may be left behind
                cancelled = again
        self._end(None)  # it may not even have begun
        if cancelled is not None:
            raise cancelled
        if not self._runner.cancelled():
            self._runner.result()  # which raises what `run` raised

    async def _receive(self) -> NoReturn:
        """Receives until the connection ends. It waits for what is sent in return, but for no handler that waits."""
        clock = asyncio.get_running_loop().time
        await self._flush()
        while True:
            while self._answers.full and not self._callers:
                # Who waits for an answer of the peer only gets it from here, so for them reading goes on.
                self._changed.clear()
                await self._changed.wait()
            try:
                data = await self.connection.recv()
            except Exception as error:  # noqa: BLE001  # which ones end a connection only it knows
                self._lost(error)
            self._observe(FrameReceived(data))
            self._handle(self.session.receive(data, clock()))
            await self._flush()

    async def _flush(self) -> None:
        """Sends what waits in the session. Only for tasks of the group: a frame that is half sent spoils the rest."""
        async with self._sending:
            self._flushing = False
            while texts := self.session.outgoing():
                for text in texts:
                    self._observe(FrameSent(text))
                    try:
                        await self.connection.send(text)
                    except Exception as error:  # noqa: BLE001  # as above
                        self._lost(error)
        self._watch()

    def _went_on(self) -> None:
        """Has the group send what waits in the session, and watches the time of what was sent."""
        if self._group is not None and not self._flushing and not self._ended:
            self._flushing = True
            self._group.create_task(self._flush())
        self._watch()

    def _watch(self) -> None:
        """Sees to it that what waits too long is ended in time. The timer may ring too early, but not too late."""
        deadline = self.session.deadline()
        if deadline is not None and (self._timer is None or deadline < self._timer.when()):
            if self._timer is not None:
                self._timer.cancel()
            self._timer = asyncio.get_running_loop().call_at(deadline, self._ring)

    def _ring(self) -> None:
        self._timer = None
        self._expire()

    def _expire(self) -> None:
        self._handle(self.session.expire(asyncio.get_running_loop().time()))
        self._went_on()

    def _lost(self, error: Exception) -> NoReturn:
        """Ends the endpoint, and the task that found out with it."""
        self._end(error)
        raise _Ended from error

    def _end(self, error: Exception | None) -> None:
        """Ends all calls, and refuses new ones. Only the first time counts."""
        if self._ended:
            return
        self._handle(self.session.close())
        self._error = error
        self._observe(ConnectionEnded(error))
        self._ended = True
        self._changed.set()
        if self._timer is not None:
            self._timer.cancel()

    # -- how calls of ours end

    def _give_up(self, call: Call[Request[Any]]) -> None:
        """The time of a call is up, the time in the queue included."""
        self._expire()  # with which it may have ended
        ended = self._callers.get(call.message_id)
        if ended is not None and not ended.done():
            sent = self._withdraw(call)
            request = call.message
            ended.set_exception(CallTimedOutError(f"no answer to {request.ACTION} in time", request=request, sent=sent))

    def _withdraw(self, call: Call[Request[Any]]) -> bool:
        """Takes a call back, unless it has ended meanwhile; whether the peer may have seen it."""
        try:
            sent = self.session.cancel(call, asyncio.get_running_loop().time())
        except (NotOpenError, SessionClosedError):
            return True
        self._observe(CallWithdrawn(call, sent))
        self._went_on()
        return sent

    # -- what happens

    def _handle(self, events: list[Event]) -> None:
        for event in events:
            self._observe(event)
            if isinstance(event, CallReceived):
                self._answers.called(event.call)
            elif isinstance(event, CallEnded):
                ended = self._callers.get(event.request.message_id)
                if ended is not None and not ended.done():
                    ended.set_result(event)
            elif isinstance(event, SendReceived):
                self._answers.told(event.send)
            elif isinstance(event, AnswerOverdue):
                self._answers.overdue(event.call)

    def _observe(self, what: Observation) -> None:
        if self._ended:
            return
        level = _LEVELS.get(type(what), logging.DEBUG)
        if _LOG.isEnabledFor(level) and not isinstance(what, FrameReceived):  # whose event follows
            _LOG.log(level, "%s: %r", printable(self.identity) or "-", what)
        if self._observer is not None:
            try:
                self._observer(self, what)
            except Exception as error:  # noqa: BLE001  # reported
                reported("an observer of frames and events", error)


_LEVELS: Final[dict[type[Any], int]] = dict.fromkeys(
    (AnswerOverdue, AnswerRefused, FrameRejected, HandlerFailed, InvalidAnswer, SendDropped), logging.WARNING
)
"""What is logged at another level than DEBUG."""


def _failure(event: CallEnded) -> CallFailedError:
    """What the caller of a call is told that ended without a response."""
    request, action = event.request.message, event.request.action
    match event:
        case ErrorReceived(error=error):
            code = error.code if isinstance(error.code, ErrorCode) else "with a code that is not of the standard"
            return CallRefusedError(f"{action} was refused: {code}", request=request, error=error)
        case InvalidAnswer(error=fault):
            return InvalidAnswerError(f"the answer to {action} is not valid: {fault}", request=request, error=fault)
        case CallAbandoned(sent=sent):
            text = f"the connection ended before {action} was {'answered' if sent else 'sent'}"
            return CallAbandonedError(text, request=request, sent=sent)
        case _:
            return CallTimedOutError(f"no answer to {action} in time", request=request, sent=True)
