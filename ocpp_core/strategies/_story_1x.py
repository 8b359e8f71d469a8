"""The words of a conversation in 1.5 and 1.6: requests and responses.

Belongs here: messages. Must not be here: their order, ids and values (``_story``).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from ocpp_core.strategies._story import BOOT_INTERVAL, Beat, Stop, Unit
from ocpp_core.strategies._story_words import Words
from ocpp_core.versions import Version

__all__ = ["Words1x"]

_REASONS: Final = {Stop.LOCAL: "Local", Stop.REMOTE: "Remote", Stop.UNPLUGGED: "EVDisconnected"}


class Words1x(Words):
    """The words of 1.5 and 1.6."""

    def __init__(self, version: Version, start: datetime) -> None:
        super().__init__(version, start)
        self._v16 = version is Version.V16
        self._starts: dict[int, Beat] = {}

    def _info(self, beat: Beat) -> Any:
        return self._all.IdTagInfo(status=self._all.AuthorizationStatus(beat.status))

    def _accepted(self) -> Any:
        return self._all.RemoteStartStopStatus.ACCEPTED

    def _boot(self, beat: Beat) -> _Said:
        more = {"firmware_version": "1.2.3", "charge_point_serial_number": "SN-0001"} if beat.details else {}
        return (
            "BootNotification",
            {"charge_point_vendor": "Example", "charge_point_model": "Solo", **more},
            {
                "status": self._all.RegistrationStatus(beat.status),
                "current_time": self._time(beat),
                "interval" if self._v16 else "heartbeat_interval": BOOT_INTERVAL,
            },
        )

    def _trigger_boot(self, _beat: Beat) -> _Said:
        accepted = {"status": self._all.TriggerMessageStatus.ACCEPTED}
        return "TriggerMessage", {"requested_message": self._all.MessageTrigger.BOOT_NOTIFICATION}, accepted

    def _status(self, beat: Beat) -> _Said:
        request = {
            "connector_id": beat.connector,
            "error_code": self._all.ChargePointErrorCode.NO_ERROR,
            "status": self._all.ChargePointStatus(beat.status),
            "timestamp": self._time(beat),
        }
        return "StatusNotification", request, {}

    def _heartbeat(self, beat: Beat) -> _Said:
        return "Heartbeat", {}, {"current_time": self._time(beat)}

    def _authorize(self, beat: Beat) -> _Said:
        return "Authorize", {"id_tag": beat.tag}, {"id_tag_info": self._info(beat)}

    def _ask_start(self, beat: Beat) -> _Said:
        request = {"id_tag": beat.tag, "connector_id": beat.connector}
        return "RemoteStartTransaction", request, {"status": self._accepted()}

    def _started(self, beat: Beat) -> _Said:
        self._starts[beat.transaction] = beat
        request = {
            "connector_id": beat.connector,
            "id_tag": beat.tag,
            "meter_start": beat.meter,
            "timestamp": self._time(beat),
        }
        return "StartTransaction", request, {"id_tag_info": self._info(beat), "transaction_id": beat.transaction}

    def _charging(self, beat: Beat) -> _Said:
        return self._status(beat)

    def _reading(self, beat: Beat) -> _Said:
        samples = [self._reading_of(beat, "Sample.Periodic", more=beat.details)]
        field = "meter_value" if self._v16 else "values"
        request = {"connector_id": beat.connector, "transaction_id": beat.transaction, field: samples}
        return "MeterValues", request, {}

    def _ask_stop(self, beat: Beat) -> _Said:
        return "RemoteStopTransaction", {"transaction_id": beat.transaction}, {"status": self._accepted()}

    def _ended(self, beat: Beat) -> _Said:
        local = beat.charge.stop is Stop.LOCAL
        request = {"transaction_id": beat.transaction, "meter_stop": beat.meter, "timestamp": self._time(beat)}
        if local:
            request["id_tag"] = beat.tag
        if self._v16 and (beat.details or not local):
            request["reason"] = self._all.Reason(_REASONS[beat.charge.stop])
        first = self._starts.get(beat.transaction)
        if beat.details and first is not None:
            data = [self._reading_of(first, "Transaction.Begin"), self._reading_of(beat, "Transaction.End")]
            request["transaction_data"] = data if self._v16 else [self._all.TransactionData(values=data)]
        return "StopTransaction", request, {"id_tag_info": self._info(beat)} if local else {}

    def _reading_of(self, beat: Beat, context: str, *, more: bool = False) -> Any:
        make, measurand, unit = self._all.SampledValue, self._all.Measurand, self._all.UnitOfMeasure
        if beat.charge.unit is Unit.DEFAULT:
            samples = [make(value=str(beat.meter))]
        else:
            thousands = beat.charge.unit is Unit.KWH
            energy = make(
                value=str(beat.meter / 1000 if thousands else beat.meter),
                measurand=measurand.ENERGY_ACTIVE_IMPORT_REGISTER,
                unit=unit.KWH if thousands else unit.WH,
            )
            samples = [energy]
        if beat.details:
            samples[0].context = self._all.ReadingContext(context)
        if more:
            samples.append(make(value="11000.0", measurand=measurand.POWER_ACTIVE_IMPORT, unit=unit.W))
        named = {"sampled_value" if self._v16 else "values": samples}
        return self._all.MeterValue(timestamp=self._time(beat), **named)


_Said = tuple[str, Mapping[str, Any], Mapping[str, Any]]
