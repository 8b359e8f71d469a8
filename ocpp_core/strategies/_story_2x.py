"""The words of a conversation in 2.0, 2.0.1 and 2.1: requests and responses.

Belongs here: messages. Must not be here: their order, ids and values (``_story``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ocpp_core.strategies._story import BOOT_INTERVAL, Beat, Stop, Unit
from ocpp_core.strategies._story_words import Words
from ocpp_core.versions import Version

__all__ = ["Words2x"]

_ENDS: Final = {
    Stop.LOCAL: ("StopAuthorized", "Local"),
    Stop.REMOTE: ("RemoteStop", "Remote"),
    Stop.UNPLUGGED: ("EVCommunicationLost", "EVDisconnected"),
}
"""The trigger of the last event, and the reason that it names."""


class Words2x(Words):
    """The words of 2.0, 2.0.1 and 2.1."""

    def _token(self, beat: Beat) -> Any:
        kind = "ISO14443"
        return self._all.IdTokenType(
            id_token=beat.tag, type=kind if self._version is Version.V21 else self._all.IdTokenEnumType(kind)
        )

    def _info(self, beat: Beat) -> dict[str, Any]:
        return {"id_token_info": self._all.IdTokenInfoType(status=self._all.AuthorizationStatusEnumType(beat.status))}

    def _boot(self, beat: Beat) -> _Said:
        more = {"firmware_version": "1.2.3", "serial_number": "SN-0001"} if beat.details else {}
        reason = self._all.BootReasonEnumType.TRIGGERED if beat.asked else self._all.BootReasonEnumType.POWER_UP
        return (
            "BootNotification",
            {
                "charging_station": self._all.ChargingStationType(model="Solo", vendor_name="Example", **more),
                "reason": reason,
            },
            {
                "current_time": self._time(beat),
                "interval": BOOT_INTERVAL,
                "status": self._all.RegistrationStatusEnumType(beat.status),
            },
        )

    def _trigger_boot(self, _beat: Beat) -> _Said:
        accepted = {"status": self._all.TriggerMessageStatusEnumType.ACCEPTED}
        return "TriggerMessage", {"requested_message": self._all.MessageTriggerEnumType.BOOT_NOTIFICATION}, accepted

    def _status(self, beat: Beat) -> _Said:
        request = {
            "timestamp": self._time(beat),
            "connector_status": self._all.ConnectorStatusEnumType(beat.status),
            "evse_id": beat.connector,
            "connector_id": 1,
        }
        return "StatusNotification", request, {}

    def _heartbeat(self, beat: Beat) -> _Said:
        return "Heartbeat", {}, {"current_time": self._time(beat)}

    def _authorize(self, beat: Beat) -> _Said:
        return "Authorize", {"id_token": self._token(beat)}, self._info(beat)

    def _ask_start(self, beat: Beat) -> _Said:
        request = {"id_token": self._token(beat), "remote_start_id": beat.request, "evse_id": beat.connector}
        return "RequestStartTransaction", request, {"status": self._all.RequestStartStopStatusEnumType.ACCEPTED}

    def _started(self, beat: Beat) -> _Said:
        connected = "EVDetected" if self._version is Version.V20 else "EVConnected"
        remote = {"remote_start_id": beat.request} if beat.request else {}
        request = {
            **self._event(beat, "Started", "RemoteStart" if remote else "Authorized", connected, remote),
            "meter_value": self._reading_of(beat, "Transaction.Begin"),
            "evse": self._all.EVSEType(id=beat.connector, connector_id=1),
            "id_token": self._token(beat),
        }
        return "TransactionEvent", request, self._info(beat)

    def _charging(self, beat: Beat) -> _Said:
        return "TransactionEvent", self._event(beat, "Updated", "ChargingStateChanged", beat.status), {}

    def _reading(self, beat: Beat) -> _Said:
        request = self._event(beat, "Updated", "MeterValuePeriodic", "Charging" if beat.details else "")
        request["meter_value"] = self._reading_of(beat, "Sample.Periodic")
        return "TransactionEvent", request, {"total_cost": 1.5} if beat.details else {}

    def _ask_stop(self, beat: Beat) -> _Said:
        accepted = {"status": self._all.RequestStartStopStatusEnumType.ACCEPTED}
        return "RequestStopTransaction", {"transaction_id": f"tx-{beat.transaction}"}, accepted

    def _ended(self, beat: Beat) -> _Said:
        stop = beat.charge.stop
        trigger, reason = _ENDS[stop]
        named = {"stopped_reason": self._all.ReasonEnumType(reason)} if beat.details or stop is not Stop.LOCAL else {}
        request = {
            **self._event(beat, "Ended", trigger, "", named),
            "meter_value": self._reading_of(beat, "Transaction.End"),
            "evse": self._all.EVSEType(id=beat.connector, connector_id=1),
        }
        if stop is not Stop.LOCAL:
            return "TransactionEvent", request, {}
        return "TransactionEvent", {**request, "id_token": self._token(beat)}, self._info(beat)

    def _event(
        self, beat: Beat, kind: str, trigger: str, charging: str, more: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        old = self._version is Version.V20  # which has other names for two members
        about = {"id" if old else "transaction_id": f"tx-{beat.transaction}", **(more or {})}
        if charging:
            about["charging_state"] = self._all.ChargingStateEnumType(charging)
        return {
            "event_type": self._all.TransactionEventEnumType(kind),
            "timestamp": self._time(beat),
            "trigger_reason": self._all.TriggerReasonEnumType(trigger),
            "seq_no": beat.seq,
            "transaction_data" if old else "transaction_info": self._all.TransactionType(**about),
        }

    def _reading_of(self, beat: Beat, context: str) -> list[Any]:
        make, unit, measurand = self._all.SampledValueType, self._all.UnitOfMeasureType, self._all.MeasurandEnumType
        known = {"context": self._all.ReadingContextEnumType(context)}
        if beat.charge.unit is not Unit.DEFAULT:
            known["measurand"] = measurand.ENERGY_ACTIVE_IMPORT_REGISTER
        match beat.charge.unit:
            case Unit.KWH if beat.details:
                energy = make(value=beat.meter / 1000, unit_of_measure=unit(unit="Wh", multiplier=3), **known)
            case Unit.KWH:
                energy = make(value=beat.meter / 1000, unit_of_measure=unit(unit="kWh"), **known)
            case Unit.WH:
                energy = make(value=beat.meter, unit_of_measure=unit(unit="Wh"), **known)
            case _:
                energy = make(value=beat.meter, **known)
        more = (
            [make(value=11000, measurand=measurand.POWER_ACTIVE_IMPORT, unit_of_measure=unit(unit="W"))]
            if beat.details
            else []
        )
        return [self._all.MeterValueType(sampled_value=[energy, *more], timestamp=self._time(beat))]


_Said = tuple[str, Mapping[str, Any], Mapping[str, Any]]
