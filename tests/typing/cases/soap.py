"""OCPP-S: a request is answered by its response, and an answer has the type that the request says."""

from __future__ import annotations

from typing import Any, assert_type

from ocpp_core import Call, CallResult, Request, v16
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapFrame, SoapMessage

codec = SoapCodec("1.6")
accepted = v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
call = Call("1", v16.ResetRequest(type=v16.ResetType.SOFT))
asked = SoapMessage(call, charge_box_identity="CP1", to="http://a/")
assert_type(asked, SoapMessage[Call[v16.ResetRequest]])
assert_type(asked.reply(accepted), SoapMessage[CallResult[v16.ResetResponse]])
assert_type(asked.fault("InternalError"), SoapMessage[SoapFault])
asked.reply(v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED))  # error: arg-type, reportArgumentType
asked.reply(accepted).reply(accepted)  # error: misc, arg-type, reportAttributeAccessIssue
asked.to = "http://b/"  # error: misc, reportAttributeAccessIssue
SoapMessage(call, "CP1")  # error: call-arg, reportCallIssue

assert_type(codec.decode(b""), SoapMessage[SoapFrame])
assert_type(codec.decode_call(b""), SoapMessage[Call[Request[Any]]])
answered = codec.decode_answer(b"", call)
assert_type(answered, SoapMessage[CallResult[v16.ResetResponse] | SoapFault])
if isinstance(answered.frame, CallResult):
    assert_type(answered.frame.message.status, v16.ResetStatus)

assert_type(codec.encode(asked), bytes)
assert_type(codec.encode(answered), bytes)
assert_type(codec.encode(call.result(accepted)), bytes)
codec.encode("<Envelope/>")  # error: arg-type, reportArgumentType
codec.decode("<Envelope/>")  # error: arg-type, reportArgumentType


def station(message: SoapMessage[Call[v16.BootNotificationRequest]]) -> str:
    return assert_type(message.frame.message.charge_point_model, str)


station(asked)  # error: arg-type, reportArgumentType
