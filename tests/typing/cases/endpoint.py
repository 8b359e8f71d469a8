"""The endpoint: a handler takes the request that it is registered for, and returns the response that belongs to it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ocpp_core import Endpoint, Handlers, Session, v16, v21, v201

handlers = Handlers()


@handlers.on(v16.HeartbeatRequest)
def heartbeat(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=datetime.now(UTC))


@handlers.on(v16.AuthorizeRequest)
async def authorize(station: Endpoint, request: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    answer = await station.call(v16.ResetRequest(type=v16.ResetType.SOFT))
    answer.status = v16.ResetStatus.ACCEPTED
    return answer  # error: return-value, reportReturnType


@handlers.on(v201.HeartbeatRequest, v21.HeartbeatRequest)
def in_any_version(station: Endpoint, request: Any) -> Any:
    return request.RESPONSE(current_time=datetime.now(UTC))


@handlers.on(v21.NotifyPeriodicEventStreamRequest)
async def stream(station: Endpoint, message: v21.NotifyPeriodicEventStreamRequest) -> None:
    await station.send(v16.HeartbeatRequest())  # error: arg-type, reportArgumentType


@handlers.after(v16.HeartbeatRequest)
async def after(station: Endpoint, request: v16.HeartbeatRequest, response: v16.HeartbeatResponse) -> None:
    await station.call(v16.HeartbeatResponse(current_time=datetime.now(UTC)))  # error: arg-type, reportArgumentType


def another_response(station: Endpoint, request: v16.ResetRequest) -> v16.ClearCacheResponse:
    return v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED)


async def another_later(station: Endpoint, request: v16.ResetRequest) -> v16.ClearCacheResponse:
    return v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED)


def another_request(station: Endpoint, request: v16.HeartbeatRequest) -> v16.ResetResponse:
    return v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)


handlers.on(v16.ResetRequest)(another_response)  # error: arg-type, reportCallIssue, reportArgumentType
handlers.on(v16.ResetRequest)(another_later)  # error: arg-type, reportCallIssue, reportArgumentType
handlers.on(v16.ResetRequest)(another_request)  # error: arg-type, reportCallIssue, reportArgumentType
handlers.on(v16.ResetResponse)  # error: type-var, reportArgumentType, reportCallIssue


async def plain(station: Endpoint) -> datetime:
    """What a decorator gives is the function."""
    response = await authorize(station, v16.AuthorizeRequest(id_tag="A"))
    assert response.id_tag_info
    return heartbeat(station, v16.HeartbeatRequest()).current_time


class Station(Endpoint):
    """An endpoint with something of its own."""

    charging = False


special = Handlers[Station](handlers)


@special.on(v16.StopTransactionRequest)
def stop(station: Station, request: v16.StopTransactionRequest) -> v16.StopTransactionResponse:
    station.charging = False
    return v16.StopTransactionResponse()


class Wire:
    async def recv(self) -> str:
        return ""

    async def send(self, text: str) -> None: ...


def made(session: Session) -> None:
    Endpoint(session, Wire(), handlers)
    Station(session, Wire(), handlers)
    Station(session, Wire(), special)
    Endpoint(session, Wire(), special)  # error: arg-type, reportArgumentType
    Endpoint(session, session)  # error: arg-type, reportArgumentType
