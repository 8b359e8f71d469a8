"""The session: one response answers a call, and every event is named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar, assert_never

from ocpp_core import Call, CallReceived, Event, Request, Response, Session, v16
from ocpp_core.session import (
    AnswerOverdue,
    AnswerRefused,
    CallAbandoned,
    CallRepeated,
    CallTimedOut,
    ErrorReceived,
    FrameRejected,
    InvalidAnswer,
    ResultReceived,
    SendReceived,
    UnsolicitedAnswer,
)

R = TypeVar("R", bound=Response)


class Station:
    """A user's own endpoint: the type of what `call` gives follows from what it was given, without a cast."""

    def __init__(self) -> None:
        self.session = Session("1.6", "csms")

    async def call(self, request: Request[R]) -> R:
        self.session.call(request, 0.0)
        raise NotImplementedError

    async def interval(self) -> list[v16.KeyValue] | None:
        answer = await self.call(v16.GetConfigurationRequest(key=["HeartbeatInterval"]))
        return answer.configuration_key

    async def wrong(self) -> v16.ResetResponse:
        answer = await self.call(v16.HeartbeatRequest())
        return answer  # noqa: RET504 -- on a line of its own  # error: return-value, reportReturnType


def heartbeat(session: Session, call: Call[v16.HeartbeatRequest], now: float) -> None:
    session.answer(call, v16.HeartbeatResponse(current_time=datetime.now(UTC)), now)
    session.answer(call, v16.HeartbeatResponse(current_time=datetime.now(UTC)))  # error: call-arg, reportCallIssue
    session.answer(call, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), now)  # error: misc, reportArgumentType
    session.answer(call, v16.HeartbeatRequest(), now)  # error: misc, reportArgumentType
    session.refuse(call, "NotSupported")  # error: call-arg, reportCallIssue
    session.call(v16.HeartbeatRequest())  # error: call-arg, reportCallIssue
    session.call(v16.HeartbeatResponse(current_time=datetime.now(UTC)), now)  # error: type-var, reportArgumentType


def some(session: Session, call: Call[Request[Any]], now: float) -> None:
    match call.message:
        case v16.HeartbeatRequest():
            session.answer(call, v16.HeartbeatResponse(current_time=datetime.now(UTC)), now)
        case _:
            session.refuse(call, "NotSupported", now=now)


def closed(event: Event) -> str:
    match event:
        case CallReceived() | CallRepeated() | AnswerOverdue() | SendReceived():
            return "asked"
        case ResultReceived() | ErrorReceived() | InvalidAnswer():
            return "from the peer"
        case CallTimedOut() | CallAbandoned():
            return "the end of a call of ours"
        case AnswerRefused() | UnsolicitedAnswer() | FrameRejected():
            return "wrong"
        case _:
            assert_never(event)


def one_is_missing(event: Event) -> str:
    match event:
        case CallReceived() | CallRepeated() | AnswerOverdue() | SendReceived():
            return "asked"
        case ResultReceived() | ErrorReceived() | InvalidAnswer():
            return "from the peer"
        case CallTimedOut() | CallAbandoned():
            return "the end of a call of ours"
        case AnswerRefused() | UnsolicitedAnswer():
            return "wrong"
        case _:
            assert_never(event)  # error: arg-type, reportArgumentType
