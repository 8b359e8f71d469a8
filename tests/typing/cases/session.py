"""The session: one response answers a call, and every event is named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar, assert_never

from ocpp_core import (
    AnswerOverdue,
    AnswerRefused,
    Call,
    CallAbandoned,
    CallReceived,
    CallRepeated,
    CallTimedOut,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    NoiseReceived,
    Request,
    Response,
    ResultReceived,
    SendReceived,
    Session,
    UnsolicitedAnswer,
    is_call,
    v16,
    v21,
)
from ocpp_core.session import CallEnded

R = TypeVar("R", bound=Response)


class Station:
    """A user's own endpoint: the type of what `call` gives follows from what it was given, without a cast."""

    def __init__(self) -> None:
        self.session = Session("1.6", "csms")

    async def call(self, request: Request[R]) -> R:
        call = self.session.call(request, 0.0)
        for event in self.session.receive("", 1.0):
            if isinstance(event, ResultReceived):
                return event.response_to(call)
        raise NotImplementedError

    async def interval(self) -> list[v16.KeyValue] | None:
        answer = await self.call(v16.GetConfigurationRequest(key=["HeartbeatInterval"]))
        return answer.configuration_key

    async def wrong(self) -> v16.ResetResponse:
        request = v16.HeartbeatRequest()
        return await self.call(request)  # error: arg-type, reportReturnType


def heartbeat(session: Session, call: Call[v16.HeartbeatRequest], now: float) -> None:
    session.answer(call, v16.HeartbeatResponse(current_time=datetime.now(UTC)), now)
    session.answer(call, v16.HeartbeatResponse(current_time=datetime.now(UTC)))  # error: call-arg, reportCallIssue
    session.answer(call, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), now)  # error: misc, reportArgumentType
    session.answer(call, v16.HeartbeatRequest(), now)  # error: misc, reportArgumentType
    session.refuse(call, "NotSupported")  # error: call-arg, reportCallIssue
    session.call(v16.HeartbeatRequest())  # error: call-arg, reportCallIssue
    session.call(v16.HeartbeatResponse(current_time=datetime.now(UTC)), now)  # error: type-var, reportArgumentType
    session.send(v16.HeartbeatRequest(), now)  # error: type-var, reportArgumentType


def sent(
    session: Session, message: v21.NotifyPeriodicEventStreamRequest, now: float
) -> v21.NotifyPeriodicEventStreamRequest:
    session.call(message, now)  # error: type-var, reportArgumentType
    return session.send(message, now).message


def some(session: Session, call: Call[Request[Any]], response: v16.HeartbeatResponse, now: float) -> None:
    if is_call(call, v16.ResetRequest):
        session.answer(call, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), now)
        session.answer(call, response, now)  # error: misc, reportArgumentType
    match call.message:
        case v16.HeartbeatRequest():
            session.answer(call, response, now)
        case _:
            session.refuse(call, "NotSupported", now=now)


def by_class(session: Session, event: Event, now: float) -> v16.ResetType | None:
    match event:
        case CallReceived(call) if is_call(call, v16.ResetRequest):
            session.answer(call, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), now)
            return call.message.type
        case _:
            return None


def response(event: ResultReceived, call: Call[v16.ResetRequest]) -> v16.ClearCacheResponse:
    assert event.response_to(call).status is v16.ResetStatus.ACCEPTED
    return event.response_to(call)  # error: return-value, reportReturnType


def ended(event: Event) -> str:
    assert event.request  # error: union-attr, reportAttributeAccessIssue
    return event.request.action if isinstance(event, CallEnded) else ""


def closed(event: Event) -> str:
    match event:
        case CallReceived() | CallRepeated() | SendReceived() | ResultReceived() | ErrorReceived() | InvalidAnswer():
            return "from the peer"
        case CallTimedOut() | CallAbandoned() | AnswerOverdue():
            return "the end of a call"
        case AnswerRefused() | UnsolicitedAnswer() | FrameRejected() | NoiseReceived():
            return "wrong"
        case _:
            assert_never(event)


def one_is_missing(event: Event) -> str:
    match event:
        case CallReceived() | CallRepeated() | SendReceived() | ResultReceived() | ErrorReceived() | InvalidAnswer():
            return "from the peer"
        case CallTimedOut() | CallAbandoned() | AnswerOverdue():
            return "the end of a call"
        case AnswerRefused() | UnsolicitedAnswer() | NoiseReceived():
            return "wrong"
        case _:
            assert_never(event)  # error: arg-type, reportArgumentType
