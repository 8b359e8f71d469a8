"""What is done about the requests of the peer: handlers run, at once or as tasks, and their calls are answered.

Belongs here: what becomes of what a handler returns, raises, or does not return in time. Must not be here: the
connection; calls of ours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from inspect import isawaitable, iscoroutine
from typing import Any

from attrs import define, field

from ocpp_core.endpoint._observations import HandlerFailed, Observation, SendDropped
from ocpp_core.errors import CallAbandonedError, LocalError, NotOpenError, RefusalError, SessionClosedError
from ocpp_core.frames import Call, Send
from ocpp_core.message import Message, OneWay, Request
from ocpp_core.session import Session
from ocpp_core.versions import ErrorCode

__all__ = ["Answers", "reported"]

_FAILURES = Exception, asyncio.CancelledError
"""What a handler may raise. It may also have awaited a task that was cancelled, while its own was not."""


@define(eq=False)
class Answers:
    """The handlers of one endpoint at work."""

    endpoint: Any
    """What handlers are given first."""

    session: Session
    on: Mapping[type[Message], Callable[[Any, Any], Any]]
    after: Mapping[type[Message], Callable[[Any, Any, Any], Any]]

    observe: Callable[[Observation], None]
    flush: Callable[[], Coroutine[Any, Any, None]]
    """Sends what waits in the session."""

    changed: asyncio.Event
    """Set when a task has ended."""

    group: asyncio.TaskGroup | None = None
    """The group of the tasks, once it is there."""

    running: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]])
    answering: dict[str, asyncio.Task[None]] = field(factory=dict[str, asyncio.Task[None]])
    """The tasks that have yet to answer a call, by its message id."""

    @property
    def full(self) -> bool:
        """Whether as many handlers run as may."""
        return len(self.running) >= self.session.limits.max_running_handlers

    def called(self, call: Call[Request[Any]]) -> None:
        """Has a call answered: at once if its handler does not wait, and else by a task."""
        handler = self.on.get(type(call.message))
        if handler is None:
            return self._refuse(call, ErrorCode.NOT_SUPPORTED, f"{call.action} is not supported here")
        if self.full:
            return self._refuse(call, ErrorCode.INTERNAL_ERROR, "too many calls are being handled")
        try:
            result = handler(self.endpoint, call.message)
        except _FAILURES as error:
            return self._failed(call, error)
        if isawaitable(result) or type(call.message) in self.after:
            self.answering[call.message_id] = self._start(self._complete(call, result), result)
        else:
            self._answer(call, result)
        return None

    def told(self, send: Send[OneWay]) -> None:
        """Has a one-way message listened to."""
        handler = self.on.get(type(send.message))
        if handler is None:
            return
        if self.full:
            self.observe(SendDropped(send))
            return
        try:
            result = handler(self.endpoint, send.message)
        except _FAILURES as error:
            self._report(send, error)
            return
        if isawaitable(result):
            self._start(self._listen(send, result), result)

    def overdue(self, call: Call[Request[Any]]) -> None:
        """Stops the handler of a call for whose answer it is too late."""
        task = self.answering.get(call.message_id)
        if task is not None:
            task.cancel()

    # -- tasks

    def _start(self, work: Coroutine[Any, Any, None], result: Any) -> asyncio.Task[None]:
        assert self.group is not None  # noqa: S101  # nothing is received before
        task = self.group.create_task(work)
        self.running.add(task)
        task.add_done_callback(partial(self._done, result))
        return task

    def _done(self, result: Any, task: asyncio.Task[None]) -> None:
        self.running.discard(task)
        self.changed.set()
        if iscoroutine(result):
            result.close()  # for a task that was cancelled before it began

    async def _complete(self, call: Call[Request[Any]], result: Any) -> None:
        """Answers a call, and does what is to be done after that."""
        response: Any = None
        answered = False
        try:
            response = await result if isawaitable(result) else result
        except _FAILURES as error:
            _raise_if_cancelled(error)
            self._failed(call, error)
        else:
            answered = self._answer(call, response)
        finally:
            if self.answering.get(call.message_id) is asyncio.current_task():  # the id may have come again meanwhile
                del self.answering[call.message_id]
        await self.flush()
        after = self.after.get(type(call.message))
        if answered and after is not None:
            try:
                done = after(self.endpoint, call.message, response)
                if isawaitable(done):
                    await done
            except _FAILURES as error:
                _raise_if_cancelled(error)
                self._report(call, error)

    async def _listen(self, send: Send[OneWay], result: Awaitable[Any]) -> None:
        try:
            await result
        except _FAILURES as error:
            _raise_if_cancelled(error)
            self._report(send, error)

    # -- how calls end

    def _answer(self, call: Call[Request[Any]], response: Any) -> bool:
        """Whether a call was answered. It is refused if the response must not be sent."""
        try:
            self.session.answer(call, response, _now())
        except (NotOpenError, SessionClosedError):  # too late: it was refused, or the connection has ended
            return False
        except (LocalError, TypeError) as error:
            self._failed(call, error)
            return False
        return True

    def _failed(self, call: Call[Request[Any]], error: BaseException) -> None:
        """Refuses a call, for what its handler raised."""
        if isinstance(error, RefusalError):
            return self._refuse(call, error.code, error.description, error.details)
        self._report(call, error)
        return self._refuse(call, ErrorCode.INTERNAL_ERROR, "the call could not be handled")

    def _refuse(
        self,
        call: Call[Request[Any]],
        code: ErrorCode | str,
        description: str,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        try:
            self.session.refuse(call, code, _now(), description, details)
        except (NotOpenError, SessionClosedError):
            pass  # too late, as above
        except (LocalError, TypeError) as error:  # no code of this version, or details without a JSON form
            self._failed(call, error)

    def _report(self, frame: Call[Request[Any]] | Send[OneWay], error: BaseException) -> None:
        """Tells everybody that a handler failed, except because its own call ended with the connection."""
        if not (self.session.closed and isinstance(error, CallAbandonedError)):
            self.observe(HandlerFailed(frame, error))
            reported(f"the handler of {type(frame.message).__name__} of OCPP {self.session.version}", error)


def reported(who: str, error: BaseException) -> None:
    """Gives what the owner's code raised to the event loop's exception handler."""
    context = {"message": f"{who} raised {type(error).__name__}", "exception": error}
    asyncio.get_running_loop().call_exception_handler(context)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _raise_if_cancelled(error: BaseException) -> None:
    """Raises it if it is this task that is to end."""
    task = asyncio.current_task()
    if isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling():
        raise error
