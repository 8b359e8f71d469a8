"""What a charging station says and answers in OCPP 2.0.1 and 2.1: a class that knows no connection.

Used by station_work.py; keep it beside that. A station of one version has its types checked: write v201 for self.v.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from ocpp_core import Request, Version, v21, v201

CARD = "DEADBEEF"
SETTINGS = {"ocppcommctrlr": {"heartbeatinterval": "300"}}  # in lower case, since the case of a name does not count

DAY = 86_400  # seconds


class Station:
    """A station with one EVSE and one connector."""

    SUPPORTED = frozenset({"GetVariables", "Reset"})
    """The actions that are answered; all others are refused by the session."""

    interval = 300  # seconds between heartbeats, until the CSMS says otherwise
    reset = False  # whether the CSMS wants a restart

    def __init__(self, version: Version) -> None:
        self.v: Any = v21 if version is Version.V21 else v201
        self.token = self.v.IdTokenType(id_token=CARD, type="ISO14443")

    def boot(self) -> Any:
        """The first message after power-up."""
        station = self.v.ChargingStationType(vendor_name="Example", model="Solo")
        return self.v.BootNotificationRequest(charging_station=station, reason="PowerUp")

    def heartbeat(self) -> Any:
        """What is said when there is nothing else to say."""
        return self.v.HeartbeatRequest()

    def follow_up(self, answer: Any) -> list[Any]:
        """What to say after an answer of the CSMS: one short transaction, from boot to end."""
        if isinstance(answer, self.v.BootNotificationResponse) and 0 < answer.interval <= DAY:
            self.interval = answer.interval
        match answer:
            case self.v.BootNotificationResponse(status="Accepted"):
                return [self._status("Available"), self.v.AuthorizeRequest(id_token=self.token)]
            case self.v.AuthorizeResponse(id_token_info=self.v.IdTokenInfoType(status="Accepted")):
                return [self._status("Occupied"), *self._transaction(), self._status("Available")]
        return []

    def respond(self, message: Request[Any]) -> Any:
        """The answer to a call of the CSMS."""
        match message:
            case self.v.GetVariablesRequest(get_variable_data=wanted):
                return self.v.GetVariablesResponse(get_variable_result=[self._variable(each) for each in wanted])
            case self.v.ResetRequest():
                return self.v.ResetResponse(status="Accepted")
        raise LookupError("an action in SUPPORTED without an answer here")

    def _status(self, status: str) -> Any:
        return self.v.StatusNotificationRequest(
            timestamp=datetime.now(UTC), connector_status=status, evse_id=1, connector_id=1
        )

    def _transaction(self) -> list[Any]:
        """Its id is the station's to choose, so that all its messages can be written before the first is sent."""
        number, now = str(uuid4()), datetime.now(UTC)
        evse = self.v.EVSEType(id=1, connector_id=1)
        reading = self.v.MeterValueType(timestamp=now, sampled_value=[self.v.SampledValueType(value=1500)])
        happenings: list[tuple[str, str, dict[str, Any]]] = [
            ("Started", "Authorized", {"id_token": self.token, "evse": evse}),
            ("Updated", "MeterValuePeriodic", {"meter_value": [reading]}),
            ("Ended", "StopAuthorized", {"id_token": self.token}),
        ]
        return [
            self.v.TransactionEventRequest(
                event_type=kind,
                trigger_reason=reason,
                seq_no=place,
                timestamp=now,
                transaction_info=self.v.TransactionType(transaction_id=number),
                **rest,
            )
            for place, (kind, reason, rest) in enumerate(happenings)
        ]

    def _variable(self, wanted: Any) -> Any:
        variables = SETTINGS.get(wanted.component.name.lower())
        value = (variables or {}).get(wanted.variable.name.lower())
        unknown = "UnknownComponent" if variables is None else "UnknownVariable"
        return self.v.GetVariableResultType(
            attribute_status=unknown if value is None else "Accepted",
            attribute_type=wanted.attribute_type or "Actual",
            attribute_value=value,
            component=wanted.component,
            variable=wanted.variable,
        )
