"""What a charging station says and answers in OCPP 1.6: a class that knows no connection.

Used by station_work.py; keep it beside that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ocpp_core import Request, Response, v16

SETTINGS = {"HeartbeatInterval": "300", "NumberOfConnectors": "1"}
FIXED = {"NumberOfConnectors"}  # what nobody may change, by the standard
TAG = "DEADBEEF"

DAY = 86_400  # seconds


class Station:
    """A station with one connector."""

    SUPPORTED = frozenset({"GetConfiguration", "Reset"})
    """The actions that are answered; all others are refused by the session."""

    interval = 300  # seconds between heartbeats, until the CSMS says otherwise
    reset = False  # whether the CSMS wants a restart

    def boot(self) -> Request[Any]:
        """The first message after power-up."""
        return v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo")

    def heartbeat(self) -> Request[Any]:
        """What is said when there is nothing else to say."""
        return v16.HeartbeatRequest()

    def follow_up(self, answer: Response) -> list[Request[Any]]:
        """What to say after an answer of the CSMS: one short transaction, from boot to end."""
        now = datetime.now(UTC)
        if isinstance(answer, v16.BootNotificationResponse) and 0 < answer.interval <= DAY:
            self.interval = answer.interval
        match answer:
            case v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED):
                return [_status(v16.ChargePointStatus.AVAILABLE), v16.AuthorizeRequest(id_tag=TAG)]
            case v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)):
                start = v16.StartTransactionRequest(connector_id=1, id_tag=TAG, meter_start=0, timestamp=now)
                return [_status(v16.ChargePointStatus.PREPARING), start]
            case v16.StartTransactionResponse(transaction_id=number):
                reading = v16.MeterValue(timestamp=now, sampled_value=[v16.SampledValue(value="1500")])
                return [
                    _status(v16.ChargePointStatus.CHARGING),
                    v16.MeterValuesRequest(connector_id=1, transaction_id=number, meter_value=[reading]),
                    v16.StopTransactionRequest(transaction_id=number, meter_stop=1500, timestamp=now),
                    _status(v16.ChargePointStatus.AVAILABLE),
                ]
        return []

    def respond(self, message: Request[Any]) -> Response:
        """The answer to a call of the CSMS."""
        match message:
            case v16.GetConfigurationRequest(key=keys):
                asked = {key.lower(): key for key in keys or SETTINGS}  # the case of a key does not count
                known = [key for key in SETTINGS if asked.pop(key.lower(), None)]
                settings = [v16.KeyValue(key=key, readonly=key in FIXED, value=SETTINGS[key]) for key in known]
                return v16.GetConfigurationResponse(configuration_key=settings, unknown_key=list(asked.values()))
            case v16.ResetRequest():
                return v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
        raise LookupError("an action in SUPPORTED without an answer here")


def _status(status: v16.ChargePointStatus) -> Request[Any]:
    return v16.StatusNotificationRequest(
        connector_id=1, status=status, error_code=v16.ChargePointErrorCode.NO_ERROR, timestamp=datetime.now(UTC)
    )
