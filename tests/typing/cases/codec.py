"""The codecs: what is decoded has the type that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_type

from ocpp_core import Call, CallError, CallResult, Frame, JsonCodec, PayloadCodec, Request, Response, v16

json = JsonCodec("1.6")
call = json.decode_call('[2,"1","Heartbeat",{}]')
assert_type(call, Call[Request[Any]])
assert_type(json.encode(call), str)
assert_type(json.encode_bytes(call), bytes)

frame = json.decode('[2,"1","Heartbeat",{}]')
str(frame.payload)  # error: union-attr, reportAttributeAccessIssue
json.encode("Heartbeat")  # error: arg-type, reportArgumentType
json.encode(None)  # error: arg-type, reportArgumentType
json.decode(7)  # error: arg-type, reportArgumentType


def name(frame: Frame) -> str:
    match frame:
        case Call(message=v16.ResetRequest() as request):
            return assert_type(request.type, v16.ResetType)
        case Call(message=message):
            return message.ACTION
        case CallResult(message=response):
            assert_type(response, Response)
            return response.ACTION
        case CallError(code=code):
            return code
        case _:
            return ""


payload = PayloadCodec("1.6")
reset = payload.decode(b'{"type":"Soft"}', v16.ResetRequest)
assert_type(reset, v16.ResetRequest)
parsed: Mapping[str, Any] = {"type": "Soft"}
assert_type(payload.decode(parsed, v16.ResetRequest), v16.ResetRequest)
assert_type(payload.encode(reset), str)
assert_type(payload.to_dict(reset), dict[str, Any])
payload.decode(b"{}", 7)  # error: call-overload, reportCallIssue, reportArgumentType
payload.encode("Reset")  # error: arg-type, reportArgumentType
