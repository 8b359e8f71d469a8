"""The messages of a conversation in 2.0, 2.0.1 and 2.1.

Belongs here: which message an exchange is, and its members. Must not be here: their order and numbers
(``_conversation_plan``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ocpp_core.strategies._conversation_messages import MessageFactory, Messages
from ocpp_core.strategies._conversation_plan import BOOT_INTERVAL, Exchange, ReadingUnit, StopCause
from ocpp_core.versions import Version

__all__ = ["MessageFactory2x"]

_ENDS: Final = {
    StopCause.LOCAL: ("StopAuthorized", "Local"),
    StopCause.REMOTE: ("RemoteStop", "Remote"),
    StopCause.UNPLUGGED: ("EVCommunicationLost", "EVDisconnected"),
}
"""The trigger of the last event, and the reason that it names."""


class MessageFactory2x(MessageFactory):
    """Makes the messages of 2.0, 2.0.1 and 2.1."""

    def _token(self, exchange: Exchange) -> Any:
        kind = "ISO14443"
        return self._package.IdTokenType(
            id_token=exchange.tag, type=kind if self._version is Version.V21 else self._package.IdTokenEnumType(kind)
        )

    def _info(self, exchange: Exchange) -> dict[str, Any]:
        return {
            "id_token_info": self._package.IdTokenInfoType(
                status=self._package.AuthorizationStatusEnumType(exchange.status)
            )
        }

    def _boot(self, exchange: Exchange) -> Messages:
        more = {"firmware_version": "1.2.3", "serial_number": "SN-0001"} if exchange.details else {}
        reason = (
            self._package.BootReasonEnumType.TRIGGERED
            if exchange.triggered
            else self._package.BootReasonEnumType.POWER_UP
        )
        return (
            "BootNotification",
            {
                "charging_station": self._package.ChargingStationType(model="Solo", vendor_name="Example", **more),
                "reason": reason,
            },
            {
                "current_time": self._time(exchange),
                "interval": BOOT_INTERVAL,
                "status": self._package.RegistrationStatusEnumType(exchange.status),
            },
        )

    def _trigger_boot(self, _exchange: Exchange) -> Messages:
        accepted = {"status": self._package.TriggerMessageStatusEnumType.ACCEPTED}
        return "TriggerMessage", {"requested_message": self._package.MessageTriggerEnumType.BOOT_NOTIFICATION}, accepted

    def _status(self, exchange: Exchange) -> Messages:
        request = {
            "timestamp": self._time(exchange),
            "connector_status": self._package.ConnectorStatusEnumType(exchange.status),
            "evse_id": exchange.connector,
            "connector_id": 1,
        }
        return "StatusNotification", request, {}

    def _heartbeat(self, exchange: Exchange) -> Messages:
        return "Heartbeat", {}, {"current_time": self._time(exchange)}

    def _authorize(self, exchange: Exchange) -> Messages:
        return "Authorize", {"id_token": self._token(exchange)}, self._info(exchange)

    def _remote_start(self, exchange: Exchange) -> Messages:
        request = {
            "id_token": self._token(exchange),
            "remote_start_id": exchange.remote_start_id,
            "evse_id": exchange.connector,
        }
        return "RequestStartTransaction", request, {"status": self._package.RequestStartStopStatusEnumType.ACCEPTED}

    def _started(self, exchange: Exchange) -> Messages:
        connected = "EVDetected" if self._version is Version.V20 else "EVConnected"
        remote = {"remote_start_id": exchange.remote_start_id} if exchange.remote_start_id else {}
        request = {
            **self._event(exchange, "Started", "RemoteStart" if remote else "Authorized", connected, remote),
            "meter_value": self._reading_of(exchange, "Transaction.Begin"),
            "evse": self._package.EVSEType(id=exchange.connector, connector_id=1),
            "id_token": self._token(exchange),
        }
        return "TransactionEvent", request, self._info(exchange)

    def _charging(self, exchange: Exchange) -> Messages:
        return "TransactionEvent", self._event(exchange, "Updated", "ChargingStateChanged", exchange.status), {}

    def _reading(self, exchange: Exchange) -> Messages:
        request = self._event(exchange, "Updated", "MeterValuePeriodic", "Charging" if exchange.details else "")
        request["meter_value"] = self._reading_of(exchange, "Sample.Periodic")
        told = exchange.details and self._version is not Version.V201  # which has the cost in the last answer only
        return "TransactionEvent", request, {"total_cost": 1.5} if told else {}

    def _remote_stop(self, exchange: Exchange) -> Messages:
        accepted = {"status": self._package.RequestStartStopStatusEnumType.ACCEPTED}
        return "RequestStopTransaction", {"transaction_id": f"tx-{exchange.transaction}"}, accepted

    def _ended(self, exchange: Exchange) -> Messages:
        stop = exchange.plan.stop
        trigger, reason = _ENDS[stop]
        named = (
            {"stopped_reason": self._package.ReasonEnumType(reason)}
            if exchange.details or stop is not StopCause.LOCAL
            else {}
        )
        request = {
            **self._event(exchange, "Ended", trigger, "", named),
            "meter_value": self._reading_of(exchange, "Transaction.End"),
            "evse": self._package.EVSEType(id=exchange.connector, connector_id=1),
        }
        if stop is not StopCause.LOCAL:
            return "TransactionEvent", request, {}
        return "TransactionEvent", {**request, "id_token": self._token(exchange)}, self._info(exchange)

    def _event(
        self, exchange: Exchange, kind: str, trigger: str, charging: str, more: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        old = self._version is Version.V20  # which has other names for two members
        about = {"id" if old else "transaction_id": f"tx-{exchange.transaction}", **(more or {})}
        if charging:
            about["charging_state"] = self._package.ChargingStateEnumType(charging)
        return {
            "event_type": self._package.TransactionEventEnumType(kind),
            "timestamp": self._time(exchange),
            "trigger_reason": self._package.TriggerReasonEnumType(trigger),
            "seq_no": exchange.seq_no,
            "transaction_data" if old else "transaction_info": self._package.TransactionType(**about),
        }

    def _reading_of(self, exchange: Exchange, context: str) -> list[Any]:
        make, unit, measurand = (
            self._package.SampledValueType,
            self._package.UnitOfMeasureType,
            self._package.MeasurandEnumType,
        )
        known = {"context": self._package.ReadingContextEnumType(context)}
        if exchange.plan.unit is not ReadingUnit.DEFAULT:
            known["measurand"] = measurand.ENERGY_ACTIVE_IMPORT_REGISTER
        match exchange.plan.unit:
            case ReadingUnit.KWH if exchange.details:
                energy = make(value=exchange.meter / 1000, unit_of_measure=unit(unit="Wh", multiplier=3), **known)
            case ReadingUnit.KWH:
                energy = make(value=exchange.meter / 1000, unit_of_measure=unit(unit="kWh"), **known)
            case ReadingUnit.WH:
                energy = make(value=exchange.meter, unit_of_measure=unit(unit="Wh"), **known)
            case _:
                energy = make(value=exchange.meter, **known)
        more = (
            [make(value=11000, measurand=measurand.POWER_ACTIVE_IMPORT, unit_of_measure=unit(unit="W"))]
            if exchange.details
            else []
        )
        return [self._package.MeterValueType(sampled_value=[energy, *more], timestamp=self._time(exchange))]
