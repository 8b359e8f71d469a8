"""What a message of a scenario says beyond what the scenario says: the memory of the side that the probe plays.

Belongs here: variables, transactions and their sequence numbers, what a station always says. Must not be here: the
order of messages (``_play``), the smallest value of a type (``ocpp_core.probe._answers``).
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final

from attrs import define, field

from ocpp_core.payload._formats import format_date_time
from ocpp_core.probe._answers import least
from ocpp_core.probe._target import MODEL, VENDOR, boot
from ocpp_core.schemas import message_name, message_schema
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Memory", "timestamp"]

_INFORMATIONAL: Final = 8  # a severity, of an event in 2.1
_NOW: Final = re.compile(r"\$now([+-]\d+)?")
_NUMBERS: Final = count(int(time.time()))
"""Numbers that no run has used before, for transactions and requests."""

_CERTIFICATE: Final = """\
-----BEGIN CERTIFICATE-----
MIIBNjCB3aADAgECAgEBMAoGCCqGSM49BAMCMBkxFzAVBgNVBAMMDm9jcHBjb3Jl
LXByb2JlMB4XDTI1MDEwMTAwMDAwMFoXDTQ5MDEwMTAwMDAwMFowGTEXMBUGA1UE
AwwOb2NwcGNvcmUtcHJvYmUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATek7Dt
F3PSxbaZefcmipd0A+86DC2RdTVK6a/4nYNn4WQajmkRdQevpUCXWfWOhG9YcZ6q
hS5/0qIw1d5Goz1coxYwFDASBgNVHRMBAf8ECDAGAQH/AgEAMAoGCCqGSM49BAMC
A0gAMEUCIF2No2jVMC4S2RZ0eduyEI8sXxusKqdt1niutUobhsLYAiEAxPQVBmY5
4FG6iEKuhE4N6AETIAvUsmZtDsiSek9SYaw=
-----END CERTIFICATE-----
"""
"""A root certificate that nobody trusts, named ``ocppcore-probe``; nobody has its key any more."""

_METER: Final = count(1)
"""What the meter shows, in Wh: more each time."""

_SIGNED: Final = {
    "signedMeterData": "T0NNRnx7fXx7fQ==",
    "signingMethod": "ECDSA-secp256r1-SHA256",
    "encodingMethod": "OCMF",
    "publicKey": "AAAA",
}
"""A signed meter value that says nothing: an empty document in the Open Charge Metering Format."""

_SAID: Final[dict[int, dict[str, dict[str, Any]]]] = {
    1: {
        "Authorize": {"idTag": "$token"},
        "StatusNotification": {"connectorId": "$connectorId", "errorCode": "NoError"},
        "StartTransaction": {
            "connectorId": "$connectorId",
            "idTag": "$token",
            "meterStart": "$meter",
            "timestamp": "$now",
        },
        "StopTransaction": {"transactionId": "$transactionId", "meterStop": "$meter", "timestamp": "$now"},
        "MeterValues": {"connectorId": "$connectorId", "meterValue": [{"sampledValue": [{"value": "$energy"}]}]},
        "RemoteStartTransaction": {"idTag": "$token"},
        "RemoteStopTransaction": {"transactionId": "$transactionId"},
    },
    2: {
        "Authorize": {"idToken": "$token"},
        "StatusNotification": {"evseId": "$evseId", "connectorId": "$connectorId", "timestamp": "$now"},
        "MeterValues": {"evseId": "$evseId"},
        "NotifyEvent": {"generatedAt": "$now"},
        "RequestStartTransaction": {"idToken": "$token", "remoteStartId": "$number"},
        "RequestStopTransaction": {"transactionId": "$transactionId"},
    },
}
"""What a call of the probe says unless a scenario says something else, by major version."""


def timestamp(after: float = 0.0) -> str:
    """The time so many seconds from now, as the standard writes it."""
    return format_date_time(datetime.now(UTC) + timedelta(seconds=after))


@define
class Memory:
    """What one conversation knows: named values, and the transaction that runs."""

    version: Version
    role: Role
    """The side that the probe plays."""

    values: dict[str, Any]
    reached: list[str] = field(factory=list[str])
    """The states that it is in."""

    _open: list[Any] = field(factory=list[Any], init=False)
    """The ids of the transactions that the probe began and that run, the newest last."""

    _busy: dict[tuple[int, ...], dict[str, Any]] = field(factory=dict[tuple[int, ...], dict[str, Any]], init=False)
    """Where each connector is whose status the probe has told, empty if it is available."""

    _sequence: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self.values.setdefault("vendor", VENDOR)
        self.values.setdefault("model", MODEL)
        self.values.setdefault("certificate", _CERTIFICATE)
        self.values.setdefault("signed", _SIGNED)
        self.values.setdefault("evseId", 1)
        self.values.setdefault("connectorId", 1)
        self.values.setdefault("evse", {"id": 1, "connectorId": 1})

    @property
    def running(self) -> bool:
        """Whether a transaction runs that the probe began."""
        return bool(self._open)

    def resolved(self, value: Any) -> Any:
        """A value of a scenario with its variables replaced. Raises LookupError for one that is not known (yet)."""
        if isinstance(value, Mapping):
            return {name: self.resolved(each) for name, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.resolved(each) for each in value]
        return self._variable(value) if isinstance(value, str) and value.startswith("$") else value

    def _variable(self, name: str) -> Any:
        if (moment := _NOW.fullmatch(name)) is not None:
            return timestamp(float(moment[1] or 0))
        if name == "$number":
            return next(_NUMBERS)
        if name == "$meter":
            return next(_METER)
        if name == "$energy":
            return str(next(_METER)) if self.version.major == 1 else float(next(_METER))
        found: Any = self.values
        for part in name[1:].split("."):
            if not isinstance(found, Mapping) or part not in found:
                raise LookupError(name)
            found = found[part]
        return found

    def call(self, action: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The payload of a call of the probe."""
        given = merged(_SAID[min(self.version.major, 2)].get(action, {}), fields)
        if action == "BootNotification" and self.role is Role.CHARGING_STATION:
            given = merged(boot(self.version), given)
        if action == "TransactionEvent":
            given = self._event(given)
        if action == "NotifyEvent" and self.version is Version.V21:
            given["eventData"] = [{"severity": _INFORMATIONAL, **event} for event in given.get("eventData", [{}])]
        found = self._filled(action, Kind.REQUEST, given)
        if action == "StatusNotification":
            place: dict[str, Any] = {name: found[name] for name in ("evseId", "connectorId") if name in found}
            self._busy[tuple(place.values())] = {} if found.get(self._status) == "Available" else place
        return found

    def request(self, action: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The payload of a call that the system should make."""
        return self._filled(action, Kind.REQUEST, fields)

    def answer(self, action: str, fields: Mapping[str, Any], request: Any) -> dict[str, Any]:
        """The payload of an answer of the probe to a request of the system."""
        given = merged(_echoed(action, request), fields)
        return self._filled(action, Kind.RESPONSE, given)

    def _filled(self, action: str, kind: Kind, given: Mapping[str, Any]) -> dict[str, Any]:
        schema = message_schema(self.version, message_name(action, kind))
        return least(schema, accepted=True, given=self.resolved(given))

    def _event(self, given: dict[str, Any]) -> dict[str, Any]:
        """A TransactionEvent with what follows from those before it."""
        starts = not self.running
        if starts:
            self.values["transactionId"] = f"probe-{next(_NUMBERS)}"
            self._sequence = 0
        said = {
            "eventType": "Started" if starts else "Updated",
            "seqNo": self._sequence,
            "timestamp": "$now",
            "transactionInfo": {"transactionId": "$transactionId"},
        }
        found = merged(said, given)
        self._sequence += 1
        self._open = [] if found["eventType"] == "Ended" else [self.values["transactionId"]]
        return found

    def saw_result(self, action: str, sent: Mapping[str, Any], result: Mapping[str, Any]) -> None:
        """Takes note of an answer of the system to a call of the probe."""
        if self.role is not Role.CHARGING_STATION:
            return
        if action == "StartTransaction":
            self.values["transactionId"] = result.get("transactionId")
            self._open = [each for each in self._open if each != result.get("transactionId")]
            self._open.append(result.get("transactionId"))
        if action == "StopTransaction":
            self._open = [each for each in self._open if each != sent.get("transactionId")]
        if (action == "TransactionEvent" and sent.get("eventType") == "Ended") or action == "StopTransaction":
            self.reached.clear()

    def saw_call(self, action: str, payload: Mapping[str, Any]) -> None:
        """Takes note of a call of the system."""
        if action == "TransactionEvent":
            self.values["transactionId"] = payload["transactionInfo"]["transactionId"]

    @property
    def _status(self) -> str:
        """What the status of a connector is called."""
        return "status" if self.version.major == 1 else "connectorStatus"

    def freed(self) -> list[dict[str, Any]]:
        """The payloads that tell that every connector is available again."""
        busy = [place for place in self._busy.values() if place]
        return [self.call("StatusNotification", {**place, self._status: "Available"}) for place in busy]

    def goodbye(self) -> tuple[str, dict[str, Any]]:
        """The call that ends the newest transaction that runs."""
        if self.version.major == 1:
            fields = {"transactionId": self._open.pop(), "reason": "Other"}
            return "StopTransaction", self.call("StopTransaction", fields)
        fields = {
            "eventType": "Ended",
            "triggerReason": "AbnormalCondition",
            "transactionInfo": {"stoppedReason": "Other"},
        }
        return "TransactionEvent", self.call("TransactionEvent", fields)


def merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """The members of both, those of the second where both have one; tables are merged likewise."""
    found = dict(one)
    for name, value in other.items():
        if isinstance(value, Mapping) and isinstance(found.get(name), Mapping):
            found[name] = merged(found[name], value)
        else:
            found[name] = value
    return found


_VALUE: Final = "4"
"""The value of every variable: of those that count the items of a message, one that can be."""

_ATTRIBUTE: Final = ("component", "variable", "attributeType")
_MONITOR: Final = ("component", "variable", "type", "severity")


def _echoed(action: str, request: Any) -> dict[str, Any]:
    """What an answer repeats of its request: each variable that is asked for has a result."""
    match action:
        case "GetVariables":
            said = {"attributeType": "Actual", "attributeValue": _VALUE}
            return _results("getVariableResult", request.get("getVariableData"), _ATTRIBUTE, said)
        case "SetVariables":
            said = {"attributeType": "Actual"}
            return _results("setVariableResult", request.get("setVariableData"), _ATTRIBUTE, said)
        case "SetVariableMonitoring":
            return _results("setMonitoringResult", request.get("setMonitoringData"), _MONITOR, {"id": "$number"})
        case "ClearVariableMonitoring":
            return {"clearMonitoringResult": [{"id": each} for each in request["id"]]} if request.get("id") else {}
        case "GetConfiguration":
            return {"unknownKey": request["key"]} if request.get("key") else {}
    return {}


def _results(
    name: str, asked: list[dict[str, Any]] | None, repeated: tuple[str, ...], said: dict[str, Any]
) -> dict[str, Any]:
    """A list of results, each of which repeats a part of what was asked for, beside what all say."""
    if not asked:
        return {}
    return {name: [said | {part: each[part] for part in repeated if part in each} for each in asked]}
