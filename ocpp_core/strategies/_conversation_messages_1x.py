"""The messages of a conversation in 1.5 and 1.6.

Belongs here: which message an exchange is, and its members. Must not be here: their order and numbers
(``_conversation_plan``).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from ocpp_core.strategies._conversation_messages import MessageFactory, Messages
from ocpp_core.strategies._conversation_plan import BOOT_INTERVAL, Exchange, ReadingUnit, StopCause
from ocpp_core.versions import Version

__all__ = ["MessageFactory1x"]

_REASONS: Final = {StopCause.LOCAL: "Local", StopCause.REMOTE: "Remote", StopCause.UNPLUGGED: "EVDisconnected"}


class MessageFactory1x(MessageFactory):
    """Makes the messages of 1.5 and 1.6."""

    def __init__(self, version: Version, start: datetime) -> None:
        super().__init__(version, start)
        self._v16 = version is Version.V16
        self._starts: dict[int, Exchange] = {}

    def _info(self, exchange: Exchange) -> Any:
        return self._package.IdTagInfo(status=self._package.AuthorizationStatus(exchange.status))

    def _accepted(self) -> Any:
        return self._package.RemoteStartStopStatus.ACCEPTED

    def _boot(self, exchange: Exchange) -> Messages:
        more = {"firmware_version": "1.2.3", "charge_point_serial_number": "SN-0001"} if exchange.details else {}
        return (
            "BootNotification",
            {"charge_point_vendor": "Example", "charge_point_model": "Solo", **more},
            {
                "status": self._package.RegistrationStatus(exchange.status),
                "current_time": self._time(exchange),
                "interval" if self._v16 else "heartbeat_interval": BOOT_INTERVAL,
            },
        )

    def _trigger_boot(self, _exchange: Exchange) -> Messages:
        accepted = {"status": self._package.TriggerMessageStatus.ACCEPTED}
        return "TriggerMessage", {"requested_message": self._package.MessageTrigger.BOOT_NOTIFICATION}, accepted

    def _status(self, exchange: Exchange) -> Messages:
        request = {
            "connector_id": exchange.connector,
            "error_code": self._package.ChargePointErrorCode.NO_ERROR,
            "status": self._package.ChargePointStatus(exchange.status),
            "timestamp": self._time(exchange),
        }
        return "StatusNotification", request, {}

    def _heartbeat(self, exchange: Exchange) -> Messages:
        return "Heartbeat", {}, {"current_time": self._time(exchange)}

    def _authorize(self, exchange: Exchange) -> Messages:
        return "Authorize", {"id_tag": exchange.tag}, {"id_tag_info": self._info(exchange)}

    def _remote_start(self, exchange: Exchange) -> Messages:
        request = {"id_tag": exchange.tag, "connector_id": exchange.connector}
        return "RemoteStartTransaction", request, {"status": self._accepted()}

    def _started(self, exchange: Exchange) -> Messages:
        self._starts[exchange.transaction] = exchange
        request = {
            "connector_id": exchange.connector,
            "id_tag": exchange.tag,
            "meter_start": exchange.meter,
            "timestamp": self._time(exchange),
        }
        return (
            "StartTransaction",
            request,
            {"id_tag_info": self._info(exchange), "transaction_id": exchange.transaction},
        )

    def _charging(self, exchange: Exchange) -> Messages:
        return self._status(exchange)

    def _reading(self, exchange: Exchange) -> Messages:
        samples = [self._reading_of(exchange, "Sample.Periodic", more=exchange.details)]
        field = "meter_value" if self._v16 else "values"
        request = {"connector_id": exchange.connector, "transaction_id": exchange.transaction, field: samples}
        return "MeterValues", request, {}

    def _remote_stop(self, exchange: Exchange) -> Messages:
        return "RemoteStopTransaction", {"transaction_id": exchange.transaction}, {"status": self._accepted()}

    def _ended(self, exchange: Exchange) -> Messages:
        local = exchange.plan.stop is StopCause.LOCAL
        request = {
            "transaction_id": exchange.transaction,
            "meter_stop": exchange.meter,
            "timestamp": self._time(exchange),
        }
        if local:
            request["id_tag"] = exchange.tag
        if self._v16 and (exchange.details or not local):
            request["reason"] = self._package.Reason(_REASONS[exchange.plan.stop])
        first = self._starts.get(exchange.transaction)
        if exchange.details and first is not None:
            data = [self._reading_of(first, "Transaction.Begin"), self._reading_of(exchange, "Transaction.End")]
            request["transaction_data"] = data if self._v16 else [self._package.TransactionData(values=data)]
        return "StopTransaction", request, {"id_tag_info": self._info(exchange)} if local else {}

    def _reading_of(self, exchange: Exchange, context: str, *, more: bool = False) -> Any:
        make, measurand, unit = self._package.SampledValue, self._package.Measurand, self._package.UnitOfMeasure
        known = {"context": self._package.ReadingContext(context)} if exchange.details else {}
        if exchange.plan.unit is ReadingUnit.DEFAULT:
            samples = [make(value=str(exchange.meter), **known)]
        else:
            kilo = exchange.plan.unit is ReadingUnit.KWH
            energy = make(
                value=str(exchange.meter / 1000 if kilo else exchange.meter),
                measurand=measurand.ENERGY_ACTIVE_IMPORT_REGISTER,
                unit=unit.KWH if kilo else unit.WH,
                **known,
            )
            samples = [energy]
        if more:
            samples.append(make(value="11000.0", measurand=measurand.POWER_ACTIVE_IMPORT, unit=unit.W))
        return self._package.MeterValue(
            timestamp=self._time(exchange), **{"sampled_value" if self._v16 else "values": samples}
        )
