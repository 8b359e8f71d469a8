"""Messages: keyword-only, typed fields, and a request that knows its response."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar, assert_type

from ocpp_core import Request, Response, v16, v201

R = TypeVar("R", bound=Response)


def answer_to(request: Request[R]) -> R:
    raise NotImplementedError


assert_type(answer_to(v16.HeartbeatRequest()), v16.HeartbeatResponse)
assert_type(answer_to(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)), v201.ResetResponse)
assert_type(v16.ResetRequest(type=v16.ResetType.SOFT).to_dict(), dict[str, Any])
assert_type(v16.ResetRequest.from_dict({"type": "Soft"}), v16.ResetRequest)
assert_type(v16.HeartbeatRequest.RESPONSE, type[v16.HeartbeatResponse])

v16.HeartbeatResponse(datetime.now(UTC))  # error: call-arg, reportCallIssue
v16.HeartbeatResponse()  # error: call-arg, reportCallIssue
v16.ResetRequest(type="Soft")  # error: arg-type, reportArgumentType
v16.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)  # error: arg-type, reportArgumentType
v16.ResetRequest(type=v16.ResetType.SOFT, evse_id=1)  # error: call-arg, reportCallIssue
answer_to(v16.HeartbeatResponse(current_time=datetime.now(UTC)))  # error: arg-type, reportArgumentType
