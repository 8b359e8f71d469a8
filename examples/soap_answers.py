"""What a central system answers to the envelopes of a station: plain functions that know no HTTP.

soap_csms.py needs this module beside it, and so does this one csms_answers.py and csms_logic.py.
"""

from datetime import UTC, datetime
from typing import Any

from csms_answers import INTERVAL, TOKENS, TRANSACTION_IDS
from csms_logic import STATIONS

from ocpp_core import Call, ErrorCode, Version, v15, v16
from ocpp_core.ocpps import SoapMessage

MODULES: dict[Version, Any] = {Version.V15: v15, Version.V16: v16}


def answer(version: Version, asked: SoapMessage[Call[Any]]) -> SoapMessage[Any]:
    """The result or the fault that answers a request."""
    if station_of(asked) is None:
        return asked.fault(ErrorCode.SECURITY_ERROR, "no such station", subcode="IdentityMismatch")
    response = respond(MODULES[version], asked.message)
    if response is None:
        return asked.fault(ErrorCode.NOT_SUPPORTED, "this is not supported here")
    return asked.reply(response)


def station_of(message: SoapMessage[Any]) -> str | None:
    """Which of our stations an envelope is from. Those with a password are left out: OCPP-S has no place for one."""
    identity = message.charge_box_identity or ""
    return identity if STATIONS.get(identity, b"") is None else None


def respond(v: Any, message: object) -> Any:
    """The answer to a request of either version; None if it is not supported."""
    match message:
        case v.BootNotificationRequest():
            interval = {"heartbeat_interval" if v is v15 else "interval": INTERVAL}
            return v.BootNotificationResponse(
                status=v.RegistrationStatus.ACCEPTED, current_time=datetime.now(UTC), **interval
            )
        case v.HeartbeatRequest():
            return v.HeartbeatResponse(current_time=datetime.now(UTC))
        case v.AuthorizeRequest(id_tag=tag):
            return v.AuthorizeResponse(id_tag_info=_tag_info(v, tag))
        case v.StartTransactionRequest(id_tag=tag):
            return v.StartTransactionResponse(transaction_id=next(TRANSACTION_IDS), id_tag_info=_tag_info(v, tag))
        case v.StopTransactionRequest():
            return v.StopTransactionResponse()
        case v.StatusNotificationRequest():
            return v.StatusNotificationResponse()
        case v.MeterValuesRequest():
            return v.MeterValuesResponse()
    return None


def _tag_info(v: Any, tag: str) -> Any:
    status = v.AuthorizationStatus
    return v.IdTagInfo(status=status.ACCEPTED if tag.lower() in TOKENS else status.INVALID)
