"""What the messages of an archive hold, in each version: an action, a request and the response to it, as plain objects.

Belongs here: the members of messages. Must not be here: their order, times and ids (``_archive_stations``), faults
(``_archive_faults``).

These are plain objects and not the classes of messages: an archive has millions of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, Final, TypeAlias

from attrs import define

from ocpp_core.versions import Version

__all__ = ["ARCHIVE_VERSIONS", "Exchange", "Messages", "Messages1x", "Messages2x", "Transaction", "moment"]

ARCHIVE_VERSIONS: Final = (Version.V16, Version.V201, Version.V21)
"""The versions that an archive may be of."""

Exchange: TypeAlias = tuple[str, Mapping[str, Any], Mapping[str, Any]]
"""An action, its request and the response to it."""

_START: Final = datetime(2026, 3, 1, tzinfo=UTC)
_MODELS: Final = (
    ("Example", "Solo"),
    ("Example", "Duo 22"),
    ("Beispiel Energie", "BE-Wallbox 11"),
    ("Voorbeeld", "Snellader-150"),
    ("Esempio S.p.A.", "Colonnina AC"),
)
_KEYS: Final = (
    ("HeartbeatInterval", "300", False),
    ("MeterValueSampleInterval", "60", False),
    ("ConnectionTimeOut", "90", False),
    ("AuthorizeRemoteTxRequests", "false", False),
    ("NumberOfConnectors", "2", True),
    ("MeterValuesSampledData", "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage", False),
    ("SupportedFeatureProfiles", "Core,FirmwareManagement,RemoteTrigger,SmartCharging", True),
)
_VARIABLES: Final = (
    ("OCPPCommCtrlr", "HeartbeatInterval", "300"),
    ("SampledDataCtrlr", "TxUpdatedInterval", "60"),
    ("TxCtrlr", "EVConnectionTimeOut", "90"),
    ("AuthCtrlr", "AuthorizeRemoteStart", "false"),
    ("AlignedDataCtrlr", "Interval", "900"),
)
_PHASES: Final = ("L1", "L2", "L3")


def moment(milliseconds: int, *, precise: bool = False) -> str:
    """A time of the archive, counted from its start, as RFC 3339 writes it."""
    time = _START + timedelta(milliseconds=milliseconds)
    return f"{time:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03}Z" if precise else f"{time:%Y-%m-%dT%H:%M:%SZ}"


@define
class Transaction:
    """A transaction that runs."""

    number: int
    connector: int
    tag: str
    remote_start: int
    """The id of the remote start that it began with; 0 if it began at the station."""

    meter: int
    """Wh on the meter of the connector."""

    power: int
    """W."""

    seq_no: int = -1


class Messages:
    """Makes the messages of one station."""

    def __init__(self, version: Version, random: Random) -> None:
        self._version = version
        self._random = random
        self._vendor, self._model = random.choice(_MODELS)
        self._serial = f"SN{random.randrange(10**8):08}"
        self._firmware = f"{random.randrange(1, 9)}.{random.randrange(20)}.{random.randrange(10)}"

    def heartbeat(self, time: int) -> Exchange:
        return "Heartbeat", {}, {"currentTime": moment(time, precise=True)}

    def trigger(self, what: str) -> Exchange:
        return "TriggerMessage", {"requestedMessage": what}, {"status": "Accepted"}

    def data_transfer(self) -> Exchange:
        request = {
            "vendorId": "com.example",
            "messageId": "DisplayText",
            "data": f'{{"line":1,"text":"{self._random.choice(("Free today", "0.49 EUR/kWh", "Out of order"))}"}}',
        }
        return "DataTransfer", request, {"status": self._random.choice(("Accepted", "UnknownMessageId"))}

    def _current(self, transaction: Transaction) -> float:
        return round(transaction.power / 690 + self._random.random() / 10, 2)

    def _voltage(self) -> float:
        return round(228 + 4 * self._random.random(), 1)

    def _limit(self) -> float:
        return self._random.choice((6.0, 10.0, 16.0, 32.0))


class Messages1x(Messages):
    """Makes the messages of a station that speaks 1.6."""

    def boot(self, time: int) -> list[Exchange]:
        request = {
            "chargePointVendor": self._vendor,
            "chargePointModel": self._model,
            "chargePointSerialNumber": self._serial,
            "firmwareVersion": self._firmware,
        }
        response = {"status": "Accepted", "currentTime": moment(time, precise=True), "interval": 300}
        return [("BootNotification", request, response)]

    def status(self, time: int, connector: int, status: str) -> Exchange:
        request = {
            "connectorId": connector,
            "errorCode": "NoError",
            "status": {"Occupied": "Preparing"}.get(status, status),
            "timestamp": moment(time),
        }
        return "StatusNotification", request, {}

    def authorize(self, tag: str) -> Exchange:
        return "Authorize", {"idTag": tag}, {"idTagInfo": {"status": "Accepted"}}

    def remote_start(self, transaction: Transaction) -> Exchange:
        request = {"connectorId": transaction.connector, "idTag": transaction.tag}
        return "RemoteStartTransaction", request, {"status": "Accepted"}

    def started(self, time: int, transaction: Transaction) -> list[Exchange]:
        request = {
            "connectorId": transaction.connector,
            "idTag": transaction.tag,
            "meterStart": transaction.meter,
            "timestamp": moment(time),
        }
        response = {"idTagInfo": {"status": "Accepted"}, "transactionId": transaction.number}
        return [
            ("StartTransaction", request, response),
            self.status(time, transaction.connector, "Charging"),
        ]

    def reading(self, time: int, transaction: Transaction) -> list[Exchange]:
        request = {
            "connectorId": transaction.connector,
            "transactionId": transaction.number,
            "meterValue": [{"timestamp": moment(time), "sampledValue": self._samples(transaction)}],
        }
        return [("MeterValues", request, {})]

    def charging_profile(self, transaction: Transaction) -> Exchange:
        profile = {
            "chargingProfileId": transaction.number % 1000,
            "transactionId": transaction.number,
            "stackLevel": 0,
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Relative",
            "chargingSchedule": {
                "chargingRateUnit": "A",
                "chargingSchedulePeriod": [
                    {"startPeriod": start, "limit": self._limit()} for start in range(0, 5400, 1800)
                ],
            },
        }
        request = {"connectorId": transaction.connector, "csChargingProfiles": profile}
        return "SetChargingProfile", request, {"status": "Accepted"}

    def remote_stop(self, transaction: Transaction) -> Exchange:
        return "RemoteStopTransaction", {"transactionId": transaction.number}, {"status": "Accepted"}

    def ended(self, time: int, transaction: Transaction, *, remote: bool) -> list[Exchange]:
        request = {
            "transactionId": transaction.number,
            "meterStop": transaction.meter,
            "timestamp": moment(time),
            "reason": "Remote" if remote else "Local",
        }
        response: dict[str, Any] = {}
        if not remote:
            request["idTag"] = transaction.tag
            response["idTagInfo"] = {"status": "Accepted"}
        return [("StopTransaction", request, response), self.status(time, transaction.connector, "Finishing")]

    def settings(self) -> Exchange:
        if self._random.random() < 0.5:
            key, value, _ = self._random.choice(_KEYS[:4])
            return "ChangeConfiguration", {"key": key, "value": value}, {"status": "Accepted"}
        asked = self._random.sample(_KEYS, self._random.randrange(1, len(_KEYS)))
        response = {
            "configurationKey": [{"key": key, "readonly": readonly, "value": value} for key, value, readonly in asked]
        }
        return "GetConfiguration", {"key": [key for key, _, _ in asked]}, response

    def _samples(self, transaction: Transaction) -> list[dict[str, str]]:
        context = "Sample.Periodic"
        return [
            {
                "value": str(transaction.meter),
                "context": context,
                "measurand": "Energy.Active.Import.Register",
                "unit": "Wh",
            },
            {"value": str(transaction.power), "context": context, "measurand": "Power.Active.Import", "unit": "W"},
            *(
                {
                    "value": str(self._current(transaction)),
                    "context": context,
                    "measurand": "Current.Import",
                    "phase": phase,
                    "unit": "A",
                }
                for phase in _PHASES
            ),
            {
                "value": str(self._voltage()),
                "context": context,
                "measurand": "Voltage",
                "phase": "L1-N",
                "unit": "V",
            },
        ]


class Messages2x(Messages):
    """Makes the messages of a station that speaks 2.0.1 or 2.1."""

    def __init__(self, version: Version, random: Random) -> None:
        super().__init__(version, random)
        self._streams = version is Version.V21

    def boot(self, time: int) -> list[Exchange]:
        request = {
            "reason": "PowerUp",
            "chargingStation": {
                "model": self._model,
                "vendorName": self._vendor,
                "serialNumber": self._serial,
                "firmwareVersion": self._firmware,
            },
        }
        response = {"currentTime": moment(time, precise=True), "interval": 300, "status": "Accepted"}
        boot: Exchange = "BootNotification", request, response
        if not self._streams:
            return [boot]
        stream = {"id": 1, "params": {"interval": 60, "values": 5}, "variableMonitoringId": 7}
        return [boot, ("OpenPeriodicEventStream", {"constantStreamData": stream}, {"status": "Accepted"})]

    def status(self, time: int, connector: int, status: str) -> Exchange:
        request = {
            "timestamp": moment(time),
            "connectorStatus": "Occupied" if status == "Finishing" else status,
            "evseId": connector,
            "connectorId": 1,
        }
        return "StatusNotification", request, {}

    def authorize(self, tag: str) -> Exchange:
        return "Authorize", {"idToken": _token(tag)}, {"idTokenInfo": {"status": "Accepted"}}

    def remote_start(self, transaction: Transaction) -> Exchange:
        request = {
            "remoteStartId": transaction.remote_start,
            "idToken": _token(transaction.tag),
            "evseId": transaction.connector,
        }
        return "RequestStartTransaction", request, {"status": "Accepted"}

    def started(self, time: int, transaction: Transaction) -> list[Exchange]:
        trigger = "RemoteStart" if transaction.remote_start else "Authorized"
        event = self._event(time, transaction, "Started", trigger, {"chargingState": "EVConnected"})
        if transaction.remote_start:
            event["transactionInfo"]["remoteStartId"] = transaction.remote_start
        event["evse"] = {"id": transaction.connector, "connectorId": 1}
        event["idToken"] = _token(transaction.tag)
        charging = self._event(time, transaction, "Updated", "ChargingStateChanged", {"chargingState": "Charging"})
        return [
            ("TransactionEvent", event, {"idTokenInfo": {"status": "Accepted"}}),
            ("TransactionEvent", charging, {}),
        ]

    def reading(self, time: int, transaction: Transaction) -> list[Exchange]:
        event = self._event(time, transaction, "Updated", "MeterValuePeriodic", {"chargingState": "Charging"})
        event["meterValue"] = [{"timestamp": moment(time), "sampledValue": self._samples(transaction)}]
        messages: list[Exchange] = [("TransactionEvent", event, {})]
        if self._streams and self._random.random() < 0.3:
            values = [{"t": second, "v": str(self._voltage())} for second in range(0, 60, 12)]
            sent = {"id": 1, "pending": 0, "basetime": moment(time - 60_000), "data": values}
            messages.append(("NotifyPeriodicEventStream", sent, {}))
        return messages

    def charging_profile(self, transaction: Transaction) -> Exchange:
        profile = {
            "id": transaction.number % 1000,
            "stackLevel": 0,
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Relative",
            "transactionId": _transaction_id(transaction),
            "chargingSchedule": [
                {
                    "id": 1,
                    "chargingRateUnit": "A",
                    "chargingSchedulePeriod": [
                        {"startPeriod": start, "limit": self._limit()} for start in range(0, 5400, 1800)
                    ],
                }
            ],
        }
        request = {"evseId": transaction.connector, "chargingProfile": profile}
        return "SetChargingProfile", request, {"status": "Accepted"}

    def remote_stop(self, transaction: Transaction) -> Exchange:
        return "RequestStopTransaction", {"transactionId": _transaction_id(transaction)}, {"status": "Accepted"}

    def ended(self, time: int, transaction: Transaction, *, remote: bool) -> list[Exchange]:
        trigger = "RemoteStop" if remote else "StopAuthorized"
        event = self._event(time, transaction, "Ended", trigger, {"stoppedReason": "Remote" if remote else "Local"})
        if remote:
            return [("TransactionEvent", event, {})]
        event["idToken"] = _token(transaction.tag)
        return [("TransactionEvent", event, {"idTokenInfo": {"status": "Accepted"}})]

    def settings(self) -> Exchange:
        asked = self._random.sample(_VARIABLES, self._random.randrange(1, len(_VARIABLES)))
        places = [{"component": {"name": component}, "variable": {"name": name}} for component, name, _ in asked]
        if self._random.random() < 0.5:
            results = [{"attributeStatus": "Accepted", "attributeType": "Actual", **place} for place in places]
            data = [{"attributeValue": each[2], **place} for each, place in zip(asked, places, strict=True)]
            return "SetVariables", {"setVariableData": data}, {"setVariableResult": results}
        results = [
            {"attributeStatus": "Accepted", "attributeType": "Actual", "attributeValue": each[2], **place}
            for each, place in zip(asked, places, strict=True)
        ]
        return "GetVariables", {"getVariableData": places}, {"getVariableResult": results}

    def _event(
        self, time: int, transaction: Transaction, kind: str, trigger: str, about: Mapping[str, Any]
    ) -> dict[str, Any]:
        transaction.seq_no += 1
        return {
            "eventType": kind,
            "timestamp": moment(time),
            "triggerReason": trigger,
            "seqNo": transaction.seq_no,
            "transactionInfo": {"transactionId": _transaction_id(transaction), **about},
        }

    def _samples(self, transaction: Transaction) -> list[dict[str, Any]]:
        context = "Sample.Periodic"
        return [
            {
                "value": transaction.meter,
                "context": context,
                "measurand": "Energy.Active.Import.Register",
                "unitOfMeasure": {"unit": "Wh"},
            },
            {
                "value": transaction.power,
                "context": context,
                "measurand": "Power.Active.Import",
                "unitOfMeasure": {"unit": "W"},
            },
            *(
                {
                    "value": self._current(transaction),
                    "context": context,
                    "measurand": "Current.Import",
                    "phase": phase,
                    "unitOfMeasure": {"unit": "A"},
                }
                for phase in _PHASES
            ),
        ]


def _transaction_id(transaction: Transaction) -> str:
    return f"{transaction.number:08x}-5e2d-4b6f-9a01-0c0ffee00000"


def _token(tag: str) -> dict[str, str]:
    return {"idToken": tag, "type": "ISO14443"}
