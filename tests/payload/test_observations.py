"""Values that the schemas allow and that are wrong in the field: what is reported of them, and of what not."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import (
    Allowance,
    Call,
    CallResult,
    ErrorCode,
    Issue,
    JsonCodec,
    Kind,
    Limits,
    Message,
    PayloadCodec,
    Tolerance,
    Version,
    v16,
    v201,
)
from ocpp_core.payload import OBSERVED
from ocpp_core.payload._formats import INT32
from ocpp_core.payload._observations import observe
from ocpp_core.strategies import payloads
from tests.conftest import MessageId, every_message
from tests.helpers import takes_linear_time

NOW = "2026-03-01T10:00:00Z"
ALL = Tolerance("int32", *OBSERVED)
ABSENT = Allowance("int32", read_as="absent")
NO_TRANSACTION = 2**63 - 1


def judge(
    version: str, message: str, payload: Any, *tolerate: Allowance | str, limits: Limits | None = None
) -> tuple[Message, list[tuple[str, str]]]:
    """The message, and path and sentence of what is reported, the same for text and for a parsed value."""
    codec = PayloadCodec(version, tolerate=tolerate, limits=limits)
    judged = codec.judge(payload, message)
    assert codec.judge(json.dumps(payload), message) == judged
    return judged.message, [(issue.path, issue.message) for issue in judged.issues]


def sampled(**members: Any) -> dict[str, Any]:
    return {"connectorId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [members]}]}


def sampled_15(**members: Any) -> dict[str, Any]:
    return {"connectorId": 1, "values": [{"timestamp": NOW, "values": [members]}]}


def sampled_2(**members: Any) -> dict[str, Any]:
    return {"evseId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [members]}]}


def measured(measurand: str | None, unit: str | None, value: Any = 1, **others: Any) -> dict[str, Any]:
    """A request of 2.x with a value in a unit."""
    members = {"value": value, "measurand": measurand, "unitOfMeasure": unit and {"unit": unit} | others}
    return sampled_2(**{name: member for name, member in members.items() if member is not None})


STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
VALUE = "$.meterValue[0].sampledValue[0].value"
UNIT = "$.meterValue[0].sampledValue[0].unit"
UNIT_2 = "$.meterValue[0].sampledValue[0].unitOfMeasure.unit"
HIGH = "must be at most 2147483647, not 2147483648: an integer has 32 bits"
LOW = "must be at least -2147483648, not -2147483649: an integer has 32 bits"
HUGE = "must be at most 2147483647, not a number above 10^15: an integer has 32 bits"
NEGATIVE = "must be at least 0, not -1: no id is negative"
SOC = "must lie between 0 and 100 percent"
CLOCK = "should not lie before 2010: the clock seems not to be set"
DIGITS = "must have at most three digits behind the second (part 2 section 2.1.4), not "
NUMBER = 'must be a decimal number, such as 16.25, unless the format is "SignedData"'
ENTITY = "holds an HTML entity: write the character that it stands for"
KEYS = "should have configurationKey or unknownKey: every key that was asked for belongs in one of them"
EVENT = {
    "eventType": "Started",
    "timestamp": NOW,
    "triggerReason": "Authorized",
    "seqNo": 0,
    "transactionInfo": {"transactionId": "A"},
}

REPORTED: list[tuple[str, str, str, Any, str, str]] = [
    # name, version, message, payload, path, sentence
    ("int32", "1.6", "MeterValues", sampled(value="1") | {"transactionId": NO_TRANSACTION}, "$.transactionId", HUGE),
    ("int32", "1.6", "MeterValues", sampled(value="1") | {"transactionId": 2**31}, "$.transactionId", HIGH),
    ("int32", "1.6", "StopTransactionRequest", {"transactionId": 1, "timestamp": NOW, "meterStop": -(2**31) - 1},
     "$.meterStop", LOW),
    ("int32", "1.5", "RemoteStopTransaction", {"transactionId": 2**31}, "$.transactionId", HIGH),
    ("int32", "2.0.1", "TransactionEvent", EVENT | {"seqNo": 2**31}, "$.seqNo", HIGH),
    ("int32", "2.0.1", "TransactionEvent", EVENT | {"evse": {"id": 1, "connectorId": 2**31}}, "$.evse.connectorId",
     HIGH),
    ("int32", "2.0.1", "GetMonitoringReport", {"requestId": 2**31}, "$.requestId", HIGH),
    ("int32", "2.0.1", "GetMonitoringReport", {"requestId": 2147483648.0}, "$.requestId",
     "must be at most 2147483647, not 2147483648.0: an integer has 32 bits"),
    ("int32", "2.0.1", "ClearVariableMonitoring", {"id": [1, 2**31]}, "$.id[1]", HIGH),
    ("int32", "2.1", "TransactionEvent", EVENT | {"seqNo": 2**64}, "$.seqNo", HUGE),
    ("negative-id", "1.6", "MeterValues", sampled(value="1") | {"transactionId": -1}, "$.transactionId", NEGATIVE),
    ("negative-id", "1.5", "CancelReservation", {"reservationId": -1}, "$.reservationId", NEGATIVE),
    ("negative-id", "1.6", "ClearChargingProfile", {"id": -1}, "$.id", NEGATIVE),
    ("negative-id", "1.6", "StartTransactionResponse", {"transactionId": -1, "idTagInfo": {"status": "Accepted"}},
     "$.transactionId", NEGATIVE),
    ("negative-id", "2.0.1", "TransactionEvent", EVENT | {"evse": {"id": -1}}, "$.evse.id", NEGATIVE),
    ("negative-id", "2.0.1", "ClearVariableMonitoring", {"id": [1, -1]}, "$.id[1]", NEGATIVE),
    ("negative-id", "2.1", "RequestStartTransaction",
     {"idToken": {"idToken": "A", "type": "Local"}, "remoteStartId": -1}, "$.remoteStartId", NEGATIVE),
    ("soc-range", "1.6", "MeterValues", sampled(value="101", measurand="SoC"), VALUE, SOC),
    ("soc-range", "1.6", "MeterValues", sampled(value="100.5", measurand="SoC", unit="Percent"), VALUE, SOC),
    ("soc-range", "1.6", "MeterValues", sampled(value="-1", measurand="SoC"), VALUE, SOC),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", None, 100.1), VALUE, SOC),
    ("soc-range", "2.1", "MeterValues", measured("SoC", None, -0.1), VALUE, SOC),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 2, multiplier=2), VALUE, SOC),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 1001, multiplier=-1), VALUE, SOC),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 1, multiplier=10**9), VALUE, SOC),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 10**300, multiplier=10**9), VALUE, SOC),
    ("clock-not-set", "1.6", "StatusNotification", STATUS | {"timestamp": "1970-01-01T00:00:00.740Z"}, "$.timestamp",
     CLOCK),
    ("clock-not-set", "1.5", "HeartbeatResponse", {"currentTime": "2009-12-31T23:59:59Z"}, "$.currentTime", CLOCK),
    ("clock-not-set", "2.0.1", "TransactionEvent", EVENT | {"timestamp": "2000-01-01T00:00:00Z"}, "$.timestamp", CLOCK),
    ("fraction-digits", "2.0.1", "HeartbeatResponse", {"currentTime": "2026-03-01T06:25:55.195996200Z"},
     "$.currentTime", f"{DIGITS}9"),
    ("fraction-digits", "2.0", "HeartbeatResponse", {"currentTime": "2026-03-01T06:25:55.1959+01:00"},
     "$.currentTime", f"{DIGITS}4"),
    ("fraction-digits", "2.1", "TransactionEvent", EVENT | {"timestamp": "2026-03-01t06:25:55.1959z"}, "$.timestamp",
     f"{DIGITS}4"),
    ("empty-text", "1.6", "BootNotification", {"chargePointModel": "A", "chargePointVendor": ""},
     "$.chargePointVendor", "should not be empty"),
    ("empty-text", "1.6", "BootNotification", {"chargePointModel": "A", "chargePointVendor": "A", "iccid": ""},
     "$.iccid", "should not be empty: leave it out instead"),
    ("empty-text", "1.5", "Authorize", {"idTag": ""}, "$.idTag", "should not be empty"),
    ("empty-text", "2.0.1", "BootNotification",
     {"reason": "PowerUp", "chargingStation": {"model": "", "vendorName": "A"}}, "$.chargingStation.model",
     "should not be empty"),
    ("empty-text", "1.6", "GetConfiguration", {"key": ["A", ""]}, "$.key[1]", "should not be empty"),
    ("not-a-number", "1.6", "MeterValues", sampled(value="NaN"), VALUE, NUMBER),
    ("not-a-number", "1.6", "MeterValues", sampled(value=""), VALUE, NUMBER),
    ("not-a-number", "1.6", "MeterValues", sampled(value="16,2", format="Raw"), VALUE, NUMBER),
    ("not-a-number", "1.6", "MeterValues", sampled(value="1 Wh"), VALUE, NUMBER),
    ("not-a-number", "1.6", "MeterValues", sampled(value="."), VALUE, NUMBER),
    ("not-a-number", "1.5", "MeterValues", sampled_15(value="-"), "$.values[0].values[0].value", NUMBER),
    ("html-entity", "1.6", "ChangeConfiguration", {"key": "Url", "value": "a&amp;b"}, "$.value", ENTITY),
    ("html-entity", "1.6", "ChangeConfiguration", {"key": "Url", "value": "&quot;b"}, "$.value", ENTITY),
    ("html-entity", "1.6", "ChangeConfiguration", {"key": "Url", "value": "a&lt;"}, "$.value", ENTITY),
    ("html-entity", "1.6", "ChangeConfiguration", {"key": "Url", "value": "a&gt;"}, "$.value", ENTITY),
    ("html-entity", "1.6", "GetDiagnostics", {"location": "ftp://a/b?c=1&amp;d=2"}, "$.location", ENTITY),
    ("html-entity", "2.1", "CostUpdated", {"totalCost": 1, "transactionId": "&#39;"}, "$.transactionId", ENTITY),
    ("html-entity", "2.1", "CostUpdated", {"totalCost": 1, "transactionId": "&#x27;"}, "$.transactionId", ENTITY),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="0", measurand="Power.Active.Export", unit="Wh"), UNIT,
     'must be "W" or "kW" for a measurand of Power.Active'),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="0", measurand="Power.Offered", unit="A"), UNIT,
     'must be "W", "kW", "VA", "kVA", "var" or "kvar" for a measurand of Power'),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="0", unit="W"), UNIT,
     'must be "Wh" or "kWh" for a measurand of Energy.Active'),
    ("unit-of-measurand", "1.6", "MeterValues",
     sampled(value="0", measurand="Energy.Reactive.Import.Register", unit="kWh"), UNIT,
     'must be "varh" or "kvarh" for a measurand of Energy.Reactive'),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="50", measurand="Frequency", unit="V"), UNIT,
     "must be left out: OCPP 1.6 has no unit for the measurand Frequency"),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="50", measurand="RPM", unit="Percent"), UNIT,
     "must be left out: OCPP 1.6 has no unit for the measurand RPM"),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="1", measurand="Power.Factor", unit="W"), UNIT,
     'must be "Percent" for a measurand of Power.Factor'),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="34", measurand="Temperature", unit="Percent"), UNIT,
     'must be "Celsius", "Celcius", "Fahrenheit" or "K" for a measurand of Temperature'),
    ("unit-of-measurand", "1.5", "MeterValues", sampled_15(value="1", measurand="Voltage", unit="Amp"),
     "$.values[0].values[0].unit", 'must be "Volt" for a measurand of Voltage'),
    ("unit-of-measurand", "2.0.1", "MeterValues", measured("Current.Import", "V"), UNIT_2,
     'must be "A" for a measurand of Current'),
    ("unit-of-measurand", "2.0.1", "MeterValues", measured(None, "wh"), UNIT_2,
     'must be "Wh" or "kWh" for a measurand of Energy.Active'),
    ("unit-of-measurand", "2.1", "MeterValues", measured("Frequency", "Percent"), UNIT_2,
     'must be "Hz" or "mHz" for a measurand of Frequency'),
    ("no-keys", "1.6", "GetConfigurationResponse", {}, "$", KEYS),
    ("no-keys", "1.5", "GetConfigurationResponse", {}, "$", KEYS),
]  # fmt: skip


@pytest.mark.parametrize(("name", "version", "message", "payload", "path", "says"), REPORTED)
def test_what_is_reported(name: str, version: str, message: str, payload: Any, path: str, says: str) -> None:
    plain, nothing = judge(version, message, payload)
    assert nothing == []
    read, reported = judge(version, message, payload, name)
    assert reported == [(path, f"{says}; read as it is")]
    assert read == plain


def test_all_names_have_a_case() -> None:
    assert {name for name, *_ in REPORTED} == {"int32", *OBSERVED}


SILENT: list[tuple[str, str, str, Any]] = [
    ("int32", "1.6", "MeterValues", sampled(value="1") | {"transactionId": 2**31 - 1}),
    ("int32", "1.6", "StopTransactionRequest", {"transactionId": 1, "timestamp": NOW, "meterStop": -(2**31)}),
    ("int32", "1.6", "MeterValues", sampled(value="99999999999")),
    ("int32", "2.0.1", "MeterValues", measured(None, None, 2**40)),  # a number, no integer
    ("int32", "2.0.1", "DataTransfer", {"vendorId": "A", "data": {"id": 2**40}}),
    ("int32", "2.0.1", "Heartbeat", {"customData": {"vendorId": "A", "evseId": 2**40}}),
    ("negative-id", "1.6", "GetLocalListVersionResponse", {"listVersion": -1}),
    ("negative-id", "1.6", "ClearChargingProfile", {"stackLevel": -1}),
    ("negative-id", "1.6", "MeterValues", sampled(value="-1") | {"transactionId": 0}),
    ("negative-id", "2.0.1", "DataTransfer", {"vendorId": "A", "data": {"evseId": -1}}),
    ("negative-id", "2.0.1", "Heartbeat", {"customData": {"vendorId": "A", "evseId": -1}}),
    ("negative-id", "2.0.1", "GetLog", {"logType": "DiagnosticsLog", "requestId": 1, "retries": -1,
                                        "log": {"remoteLocation": "ftp://a/"}}),
    ("soc-range", "1.6", "MeterValues", sampled(value="100", measurand="SoC")),
    ("soc-range", "1.6", "MeterValues", sampled(value="0.0", measurand="SoC")),
    ("soc-range", "1.6", "MeterValues", sampled(value="101", measurand="Temperature")),
    ("soc-range", "1.6", "MeterValues", sampled(value="101")),
    ("soc-range", "1.6", "MeterValues", sampled(value="full", measurand="SoC")),
    ("soc-range", "1.6", "MeterValues", sampled(value="1234", measurand="SoC", format="SignedData")),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 1000, multiplier=-1)),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 1, multiplier=2)),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 0, multiplier=10**9)),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 1, multiplier=-(10**9))),
    ("soc-range", "2.0.1", "MeterValues", measured("SoC", "Percent", 100)),
    ("clock-not-set", "1.6", "StatusNotification", STATUS | {"timestamp": "2010-01-01T00:00:00Z"}),
    ("clock-not-set", "1.6", "StatusNotification", STATUS | {"info": "1970-01-01T00:00:00Z"}),
    ("fraction-digits", "1.6", "HeartbeatResponse", {"currentTime": "2026-03-01T06:25:55.195996200Z"}),
    ("fraction-digits", "1.5", "HeartbeatResponse", {"currentTime": "2026-03-01T06:25:55.1959Z"}),
    ("fraction-digits", "2.0.1", "HeartbeatResponse", {"currentTime": "2026-03-01T06:25:55.195Z"}),
    ("fraction-digits", "2.0.1", "DataTransfer", {"vendorId": "2026-03-01T06:25:55.1959Z"}),
    ("empty-text", "1.6", "BootNotification", {"chargePointModel": "A", "chargePointVendor": " "}),
    ("empty-text", "2.0.1", "DataTransfer", {"vendorId": "A", "data": ""}),
    ("empty-text", "2.0.1", "Heartbeat", {"customData": {"vendorId": "", "a": ""}}),
    ("not-a-number", "1.6", "MeterValues", sampled(value="-0016.250")),
    ("not-a-number", "1.6", "MeterValues", sampled(value="+1.")),
    ("not-a-number", "1.6", "MeterValues", sampled(value=".5")),
    ("not-a-number", "1.6", "MeterValues", sampled(value="00ff", format="SignedData")),
    ("not-a-number", "1.5", "MeterValues", sampled_15(value="1")),
    ("not-a-number", "1.6", "ChangeConfiguration", {"key": "a", "value": "b"}),
    ("not-a-number", "2.0.1", "DataTransfer", {"vendorId": "A", "data": {"value": "b", "measurand": "SoC"}}),
    ("html-entity", "1.6", "ChangeConfiguration", {"key": "Url", "value": "a&b=c;d&amp&ampere;&#;&#x;"}),
    ("html-entity", "2.0.1", "DataTransfer", {"vendorId": "A", "data": "&amp;"}),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="1", measurand="Power.Active.Import")),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="1", unit="kWh")),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="34", measurand="Temperature", unit="Celcius")),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="50", measurand="Frequency")),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="99", measurand="Power.Factor", unit="Percent")),
    ("unit-of-measurand", "1.6", "MeterValues", sampled(value="1", measurand="Power.Offered", unit="kVA")),
    ("unit-of-measurand", "1.5", "MeterValues", sampled_15(value="1", measurand="Current.Import", unit="Amp")),
    ("unit-of-measurand", "2.0.1", "MeterValues", measured("Power.Factor", "cos phi")),
    ("unit-of-measurand", "2.0.1", "MeterValues", measured("Energy.Apparent.Net", "kVAh")),
    ("unit-of-measurand", "2.1", "MeterValues", measured("Display.PresentSOC", "%")),
    ("unit-of-measurand", "2.1", "MeterValues", measured("Voltage.Minimum", "V")),
    ("no-keys", "1.6", "GetConfigurationResponse", {"unknownKey": []}),
    ("no-keys", "1.6", "GetConfigurationResponse", {"configurationKey": []}),
    ("no-keys", "1.6", "GetConfiguration", {}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "version", "message", "payload"), SILENT)
def test_what_is_not_reported(name: str, version: str, message: str, payload: Any) -> None:
    assert judge(version, message, payload, name)[1] == []


def test_a_report_is_plain_data() -> None:
    payload = sampled(value="101", measurand="SoC")
    (issue,) = PayloadCodec("1.6", tolerate={"soc-range"}).judge(payload, "MeterValues").issues
    assert issue == Issue(
        VALUE, "soc-range", [0, 100], "101", f"{SOC}; read as it is",
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "soc-range", "101",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "version", "message", "payload", "allowed", "found"),
    [
        ("int32", "1.5", "RemoteStopTransaction", {"transactionId": 2**31}, [-(2**31), 2**31 - 1], 2**31),
        ("negative-id", "1.5", "CancelReservation", {"reservationId": -1}, 0, -1),
        ("clock-not-set", "1.5", "HeartbeatResponse", {"currentTime": "2009-12-31T23:59:59Z"}, "2010",
         "2009-12-31T23:59:59Z"),
        ("fraction-digits", "2.1", "HeartbeatResponse", {"currentTime": "2026-03-01T06:25:55.1959Z"}, 3,
         "2026-03-01T06:25:55.1959Z"),
        ("empty-text", "1.5", "Authorize", {"idTag": ""}, 1, ""),
        ("not-a-number", "1.6", "MeterValues", sampled(value="NaN"), "a decimal number", "NaN"),
        ("html-entity", "1.6", "ChangeConfiguration", {"key": "A", "value": "&lt;"}, None, "&lt;"),
        ("unit-of-measurand", "1.6", "MeterValues", sampled(value="0", unit="W"), ["Wh", "kWh"], "W"),
        ("unit-of-measurand", "2.1", "MeterValues", measured("Frequency", "W"), ["Hz", "mHz"], "W"),
        ("no-keys", "1.6", "GetConfigurationResponse", {}, ["configurationKey", "unknownKey"], {}),
    ],
)  # fmt: skip
def test_what_was_due_and_what_was_found(
    name: str, version: str, message: str, payload: Any, allowed: Any, found: Any
) -> None:
    (issue,) = PayloadCodec(version, tolerate={name}).judge(payload, message).issues
    assert (issue.allowed, issue.found, issue.read_as) == (allowed, found, found)
    assert (issue.rule, issue.tolerance, issue.code) == (name, name, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION)


def test_several_names_at_once() -> None:
    payload = {"connectorId": -1} | STATUS | {"connectorId": -(2**40), "info": "", "timestamp": "1970-01-01T00:00:00Z"}
    assert [path for path, _ in judge("1.6", "StatusNotification", payload, *ALL.allowances)[1]] == [
        *("$.connectorId", "$.timestamp", "$.info", "$.connectorId"),
    ]


def test_one_payload() -> None:
    allowed = Tolerance("soc-range", ABSENT).in_message(Version.V16, "MeterValues", Kind.REQUEST)
    payload = sampled(value="101", measurand="SoC") | {"transactionId": 2**31}
    (first, change), (second, none) = observe(Version.V16, "MeterValues", Kind.REQUEST, payload, allowed)
    assert (first.path, second.path, none) == ("$.transactionId", VALUE, None)
    assert change is not None
    assert list(observe(Version.V16, "Heartbeat", Kind.REQUEST, {}, allowed)) == []


# -- int32 as absent


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_an_optional_integer_is_absent(version: str) -> None:
    payload: dict[str, Any] = sampled(value="1") | {"transactionId": NO_TRANSACTION}
    action, path = "MeterValues", "$.transactionId"
    if version == "2.0.1":
        payload, action, path = (
            EVENT | {"numberOfPhasesUsed": NO_TRANSACTION},
            "TransactionEvent",
            "$.numberOfPhasesUsed",
        )
    before = json.loads(json.dumps(payload))
    message, reported = judge(version, action, payload, ABSENT)
    assert reported == [(path, f"{HUGE}; read as absent")]
    del before[path[2:]]
    assert message == PayloadCodec(version).decode(before, action)
    assert path[2:] in payload  # the caller's own is not touched
    (issue,) = PayloadCodec(version, tolerate={ABSENT}).judge(payload, action).issues
    assert (issue.found, issue.read_as) == (NO_TRANSACTION, None)


def test_a_required_integer_and_an_item_stay() -> None:
    message, reported = judge("1.6", "RemoteStopTransaction", {"transactionId": 2**31}, ABSENT)
    assert message == v16.RemoteStopTransactionRequest(transaction_id=2**31)
    assert reported == [("$.transactionId", f"{HIGH}; read as it is")]
    message, reported = judge("2.0.1", "ClearVariableMonitoring", {"id": [2**31]}, ABSENT)
    assert message == v201.ClearVariableMonitoringRequest(id=[2**31])
    assert reported == [("$.id[0]", f"{HIGH}; read as it is")]


def test_an_absent_integer_is_reported_once() -> None:
    payload = sampled(value="1") | {"transactionId": -(2**40)}
    _, reported = judge("1.6", "MeterValues", payload, ABSENT, "negative-id")
    assert reported == [
        ("$.transactionId", f"{LOW.replace('-2147483649', '-1099511627776')}; read as absent"),
    ]


def test_an_absent_integer_beside_what_is_kept() -> None:
    """The fast path does not take the rest, which is kept as it is."""
    payload = EVENT | {"seqNo": 1, "reservationId": 2**31, "cableMaxCurrent": 1} | {
        "transactionInfo": {"transactionId": "A" * 40},
    }  # fmt: skip
    message, reported = judge("2.0.1", "TransactionEvent", payload, ABSENT, "maxLength")
    assert [path for path, _ in reported] == ["$.transactionInfo.transactionId", "$.reservationId"]
    assert isinstance(message, v201.TransactionEventRequest)
    assert message.reservation_id is None
    assert message.transaction_info.transaction_id == "A" * 40


def test_an_absent_integer_beside_an_unknown_value_of_an_enumeration() -> None:
    payload = EVENT | {"reservationId": 2**31, "triggerReason": "Whim"}
    message, reported = judge("2.0.1", "TransactionEvent", payload, ABSENT, "unknown-enum")
    assert [path for path, _ in reported] == ["$.triggerReason", "$.reservationId"]
    assert isinstance(message, v201.TransactionEventRequest)
    assert (message.reservation_id, message.trigger_reason) == (None, "Whim")


def test_an_empty_text_for_an_enumeration_is_reported_once() -> None:
    _, reported = judge("1.6", "StatusNotification", STATUS | {"status": ""}, "unknown-enum", "empty-text")
    assert [path for path, _ in reported] == ["$.status"]


def test_what_breaks_a_bound_of_the_schema_is_reported_once() -> None:
    assert judge("2.1", "TransactionEvent", EVENT | {"numberOfPhasesUsed": 2**31}, "maximum", "int32")[1] == [
        ("$.numberOfPhasesUsed", "must be at most 3, not 2147483648; read as it is"),
    ]
    payload = EVENT | {"evse": {"id": -1, "connectorId": -(2**40)}}
    _, reported = judge("2.1", "TransactionEvent", payload, "minimum", "negative-id", "int32")
    assert reported == [
        ("$.evse.id", "must be at least 0, not -1; read as it is"),
        ("$.evse.connectorId", "must be at least 0, not -1099511627776; read as it is"),
    ]


def test_the_range_beside_what_else_is_looked_for() -> None:
    payload = {"transactionId": 2**31 - 1, "timestamp": NOW, "meterStop": -(2**31), "idTag": ""}
    assert [path for path, _ in judge("1.6", "StopTransactionRequest", payload, "int32", "empty-text")[1]] == [
        "$.idTag"
    ]


# -- where it holds


@pytest.mark.parametrize(
    ("at", "paths"),
    [
        ("MeterValues", [VALUE, VALUE.replace("[0].value", "[1].value")]),
        ("MeterValuesRequest", [VALUE, VALUE.replace("[0].value", "[1].value")]),
        ("MeterValues:$.meterValue[*].sampledValue[1].value", [VALUE.replace("[0].value", "[1].value")]),
        ("StopTransaction", []),
    ],
)
def test_at(at: str, paths: list[str]) -> None:
    payload = {"connectorId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [{"value": "x"}] * 2}]}
    _, reported = judge("1.6", "MeterValues", payload, Allowance("not-a-number", at=at))
    assert [path for path, _ in reported] == paths


def test_absent_at_one_place() -> None:
    at = "MeterValues:$.transactionId"
    payload = sampled(value="1") | {"transactionId": 2**31, "connectorId": 2**31}
    message, reported = judge("1.6", "MeterValues", payload, "int32", Allowance("int32", at=at, read_as="absent"))
    assert reported == [
        ("$.connectorId", f"{HIGH}; read as it is"),
        ("$.transactionId", f"{HIGH}; read as absent"),
    ]
    assert isinstance(message, v16.MeterValuesRequest)
    assert (message.connector_id, message.transaction_id) == (2**31, None)


# -- bounds


def test_no_message_is_looked_into_for_nothing() -> None:
    codec = PayloadCodec("1.6", tolerate={"soc-range"})
    assert codec.observer("Heartbeat", Kind.REQUEST) is None
    assert codec.observer("GetConfiguration", Kind.REQUEST) is None
    assert codec.observer("MeterValues", Kind.REQUEST) is not None
    # Of a message in which integers alone are looked at, the narrow form is tried first: then nothing has to be.
    assert codec.widths("MeterValues", Kind.REQUEST) == (False,)
    assert PayloadCodec("1.6", tolerate={"int32"}).widths("MeterValues", Kind.REQUEST) == (True, False)
    assert PayloadCodec("1.6", tolerate={"int32", "soc-range"}).widths("MeterValues", Kind.REQUEST) == (False,)
    assert PayloadCodec("1.6", tolerate={"int32", "soc-range"}).widths("Reset", Kind.REQUEST) == (False,)


def test_reports_are_bounded() -> None:
    payload = {"key": [""] * 50}
    assert len(judge("1.6", "GetConfiguration", payload, "empty-text")[1]) == 20
    assert len(judge("1.6", "GetConfiguration", payload, "empty-text", limits=Limits(max_issues=3))[1]) == 3


def test_reports_share_the_bound_with_what_is_tolerated() -> None:
    payload = {"key": ["A" * 51] * 15 + [""] * 50}
    _, reported = judge("1.6", "GetConfiguration", payload, "empty-text", "maxLength")
    assert [path for path, _ in reported] == [f"$.key[{index}]" for index in range(20)]


def test_nothing_is_absent_that_is_not_reported() -> None:
    period = {"startPeriod": 0, "limit": 1, "numberPhases": 2**31}
    payload = {
        "status": "Accepted",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [period] * 30},
    }
    message, reported = judge("1.6", "GetCompositeScheduleResponse", payload, ABSENT)
    assert len(reported) == 20
    assert isinstance(message, v16.GetCompositeScheduleResponse)
    assert message.charging_schedule is not None
    phases = [each.number_phases for each in message.charging_schedule.charging_schedule_period]
    assert phases == [None] * 20 + [2**31] * 10


@pytest.mark.parametrize(
    "piece",
    [
        '{"value":""},',
        '{"value":"1","measurand":"SoC","unit":"V"},',
        '{"value":"9999999999999999999999999999999999999"},',
        '{"value":"&&&&&&&&&&&&#&#x&#1&#x1&am"},',
    ],
)
@pytest.mark.parametrize("elsewhere", [True, False])
def test_time_is_linear(piece: str, *, elsewhere: bool) -> None:
    """Whether something is reported, or much is odd at places that are not meant."""
    at = "MeterValues:$.meterValue[9].sampledValue[9].{}" if elsewhere else None
    names = ("empty-text", "not-a-number", "soc-range", "html-entity")
    tolerate = [Allowance(name, at=at and at.format("value")) for name in names]
    codec = PayloadCodec("1.6", tolerate=[*tolerate, Allowance("unit-of-measurand", at=at and at.format("unit"))])

    def find(text: str) -> Iterable[object]:
        whole = f'{{"connectorId":1,"meterValue":[{{"timestamp":"{NOW}","sampledValue":[{text[:-1]}]}}]}}'
        return codec.judge(whole, "MeterValues").issues

    assert takes_linear_time(find, piece)


@pytest.mark.parametrize("text", ["&" * 500_000, "&#" * 250_000, "1" * 500_000, "1." * 250_000])
def test_a_long_text(text: str) -> None:
    codec = PayloadCodec("1.6", tolerate=ALL)
    assert len(codec.judge(sampled(value=text, measurand="SoC"), "MeterValues").issues) <= 1


# -- frames


CALL = '[2,"1","MeterValues",{"connectorId":1,"transactionId":%d,"meterValue":[]}]'


@pytest.mark.parametrize("tolerate", [{ABSENT}, {ABSENT, "soc-range"}])
def test_frames(tolerate: set[str | Allowance]) -> None:
    """With integers alone the plain form of a message declines them; beside others each frame is looked into."""
    codec = JsonCodec("1.6", tolerate=tolerate)
    for _ in range(3):  # by the guess, and by what was met
        frame = codec.decode(CALL % 7)
        assert isinstance(frame, Call)
        assert frame.issues == ()
        assert frame.message == v16.MeterValuesRequest(connector_id=1, transaction_id=7, meter_value=[])
        frame = codec.decode(CALL % NO_TRANSACTION)
        assert isinstance(frame, Call)
        assert [(issue.path, issue.read_as) for issue in frame.issues] == [("$.transactionId", None)]
        assert frame.message == v16.MeterValuesRequest(connector_id=1, meter_value=[])
        assert frame.received == {"connectorId": 1, "transactionId": NO_TRANSACTION, "meterValue": []}
        assert (frame.message_id, frame.action) == ("1", "MeterValues")
        assert codec.is_valid(CALL % NO_TRANSACTION)


def test_frames_are_read_by_the_fast_path_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    codec = JsonCodec("2.0.1", tolerate=ALL)
    monkeypatch.setattr(JsonCodec, "_framing", None)
    text = json.dumps([2, "1", "TransactionEvent", EVENT | {"seqNo": 2**31}])
    custom = json.dumps([2, "1", "TransactionEvent", EVENT | {"seqNo": 2**31, "customData": {"vendorId": "A"}}])
    for each in (text, custom):
        frame = codec.decode(each)
        assert isinstance(frame, Call)
        assert [issue.path for issue in frame.issues] == ["$.seqNo"]
        assert codec.decode(each.replace("2147483648", "1")).issues == ()  # type: ignore[union-attr]  # it is a call


def test_results() -> None:
    codec = JsonCodec("1.6", tolerate={"no-keys"})
    frame = codec.decode('[3,"1",{}]', {"1": "GetConfiguration"})
    assert isinstance(frame, CallResult)
    assert [(issue.path, issue.message) for issue in frame.issues] == [("$", f"{KEYS}; read as it is")]
    frame = codec.decode('[3,"1",{}]', {"1": "ClearChargingProfile"} | {"1": "MeterValues"})
    assert isinstance(frame, CallResult)
    assert frame.issues == ()


def test_what_is_declined_is_still_refused_or_read() -> None:
    """The bounds of the narrow forms never show."""
    codec = JsonCodec("2.1", tolerate={"int32"})
    assert not codec.is_valid('[2,"1","ClearCache",{"customData":5000000000}]')
    assert not codec.is_valid('[2,"1","GetMonitoringReport",{"requestId":"1"}]')
    assert codec.is_valid('[2,"1","GetMonitoringReport",{"requestId":-5000000000}]')


def test_a_codec_can_be_pickled() -> None:
    codec = JsonCodec("1.6", tolerate={ABSENT})
    codec.decode(CALL % NO_TRANSACTION)
    frame = pickle.loads(pickle.dumps(codec)).decode(CALL % NO_TRANSACTION)  # our own bytes
    assert len(frame.issues) == 1


def test_the_range() -> None:
    assert INT32 == (-2_147_483_648, 2_147_483_647)


# -- properties

NAMES_OFF = Tolerance(
    *(each for each in Tolerance.everything().allowances if each.name != "int32"),
)


@every_message
@given(data=st.data())
def test_a_valid_payload_is_read_as_ever(message: MessageId, data: st.DataObject) -> None:
    version, action, kind = message.version, message.action, message.kind
    payload = data.draw(payloads(version, action, kind))
    plain = PayloadCodec(version).judge(payload, action, kind)
    assert PayloadCodec(version, tolerate=NAMES_OFF).judge(payload, action, kind).issues == ()
    observed = PayloadCodec(version, tolerate=ALL).judge(payload, action, kind)
    assert observed.message == plain.message
    assert {issue.rule for issue in observed.issues} <= {"int32", *OBSERVED}
    assert all(issue.tolerance == issue.rule for issue in observed.issues)
    text = json.dumps(payload)
    assert PayloadCodec(version, tolerate=ALL).judge(text, action, kind) == observed
    integers = [issue for issue in observed.issues if issue.rule == "int32"]
    assert [*PayloadCodec(version, tolerate={"int32"}).judge(text, action, kind).issues] == integers
