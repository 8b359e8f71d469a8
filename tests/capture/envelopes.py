"""Envelopes that several tests of captures need."""

from typing import Any

from ocpp_core import Call, CallResult, ErrorCode
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapMessage
from ocpp_core.v15 import AuthorizationStatus, AuthorizeRequest, AuthorizeResponse, IdTagInfo


def sent(frame: Call[Any] | CallResult[Any] | SoapFault) -> str:
    message: SoapMessage[Any]
    if isinstance(frame, Call):
        message = SoapMessage(frame, charge_box_identity="CP1", from_="http://192.0.2.7/", to="http://cs/")
    else:
        message = SoapMessage(frame, answer_id="urn:uuid:9")
    return SoapCodec("1.5").encode(message).decode()


CALL = sent(Call("urn:uuid:1", AuthorizeRequest(id_tag="AA")))
RESULT = sent(CallResult("urn:uuid:1", AuthorizeResponse(id_tag_info=IdTagInfo(status=AuthorizationStatus.ACCEPTED))))
FAULT = sent(SoapFault("urn:uuid:1", ErrorCode.SECURITY_ERROR, "no", subcode="IdentityMismatch"))
CALL16 = CALL.replace("2012/06", "2015/10")
BARE = CALL.partition("\n")[2]  # without its declaration
PRETTY = BARE.replace("><", ">\n  <")
FRAME = '[2,"1","Heartbeat",{}]'
