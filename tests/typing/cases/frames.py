"""Frames: a call carries a request, and only the response of that request answers it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, assert_type

from ocpp_core import Call, CallError, CallResult, Send, v16, v21

now = datetime.now(UTC)
heartbeat = Call("1", v16.HeartbeatRequest())
assert_type(heartbeat, Call[v16.HeartbeatRequest])
assert_type(heartbeat.message, v16.HeartbeatRequest)
assert_type(heartbeat.payload, dict[str, Any])
assert_type(heartbeat.result(v16.HeartbeatResponse(current_time=now)), CallResult[v16.HeartbeatResponse])
assert_type(heartbeat.error("InternalError"), CallError)

reset = Call("2", v16.ResetRequest(type=v16.ResetType.SOFT))
result = reset.result(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
assert_type(result.message.status, v16.ResetStatus)

# A function for some call takes any; one for a call of one kind takes that kind.
some: Call[v16.HeartbeatRequest] = heartbeat


def of_reset(call: Call[v16.ResetRequest]) -> v16.ResetType:
    return call.message.type


of_reset(reset)
of_reset(heartbeat)  # error: arg-type, reportArgumentType

# An answer to another call.
heartbeat.result(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))  # error: arg-type, reportArgumentType
heartbeat.result(v16.HeartbeatRequest())  # error: arg-type, reportArgumentType
heartbeat.result(v21.HeartbeatResponse(current_time=now))  # error: arg-type, reportArgumentType

# A message in a frame that is not its own.
Call("1", v16.HeartbeatResponse(current_time=now))  # error: type-var, reportArgumentType
CallResult("1", v16.HeartbeatRequest())  # error: type-var, reportArgumentType
Send("1", v16.HeartbeatRequest())  # error: type-var, reportArgumentType
Call("1", {"connectorId": 1})  # error: type-var, reportArgumentType

# Two truths.
Call("1", v16.HeartbeatRequest(), "Reset", {})  # error: call-arg, reportCallIssue

# Frames are frozen.
heartbeat.message_id = "2"  # error: misc, reportAttributeAccessIssue
heartbeat.message = v16.HeartbeatRequest()  # error: misc, reportAttributeAccessIssue
