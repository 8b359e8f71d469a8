"""What the fast path takes and writes by itself, written out; that it agrees with the reference path is in test_fast_path."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from ocpp_core import Message, PayloadCodec, PayloadError, Version, v15, v16, v20, v21, v201
from ocpp_core.errors import LimitError
from ocpp_core.payload._compiler import DeclinedError, _Compiler, _multiple, _multiple_of

MOMENT = datetime(2026, 1, 1, 0, 0, 0, 123_456, UTC)
TOKEN = {"idToken": "A", "type": "Local"}
OCSP = {
    "hashAlgorithm": "SHA256", "issuerNameHash": "x", "issuerKeyHash": "x", "serialNumber": "x", "responderURL": "http://a/",
}  # fmt: skip


def needs(full: int) -> dict[str, Any]:
    direct = {"evMaxCurrent": 1, "evMaxVoltage": 1, "fullSoC": full}
    return {"evseId": 1, "chargingNeeds": {"requestedEnergyTransfer": "DC", "dcChargingParameters": direct}}


def batteries(**members: Any) -> dict[str, Any]:
    battery = {"evseId": 1, "serialNumber": "x", "soC": 50, "soH": 50, **members}
    return {"batteryData": [battery], "eventType": "BatteryIn", "idToken": TOKEN, "requestId": 1}


@pytest.mark.parametrize(
    ("version", "action", "payload", "rule"),
    [
        *[("2.1", "BatterySwap", batteries(**members), rule) for members, rule in (
            ({"soC": 0}, None), ({"soC": 0.0}, None), ({"soC": 100}, None), ({"soC": 100.0}, None), ({"soC": 99.9}, None),
            ({"soC": -1}, "minimum"), ({"soC": -0.1}, "minimum"), ({"soC": 101}, "maximum"), ({"soC": 100.1}, "maximum"),
            ({"evseId": 0}, None), ({"evseId": -1}, "minimum"),
            ({"serialNumber": "x" * 50}, None), ({"serialNumber": "x" * 51}, "maxLength"),
        )],
        ("2.1", "AdjustPeriodicEventStream", {"id": 0, "params": {"interval": 0}}, None),
        ("2.1", "AdjustPeriodicEventStream", {"id": 0, "params": {"interval": -1}}, "minimum"),
        ("2.1", "NotifyEVChargingNeeds", needs(100), None),
        ("2.1", "NotifyEVChargingNeeds", needs(101), "maximum"),
        ("2.0.1", "ClearVariableMonitoring", {"id": [1]}, None),
        ("2.0.1", "ClearVariableMonitoring", {"id": []}, "minItems"),
        ("2.0.1", "Authorize", {"idToken": TOKEN, "iso15118CertificateHashData": [OCSP] * 4}, None),
        ("2.0.1", "Authorize", {"idToken": TOKEN, "iso15118CertificateHashData": [OCSP] * 5}, "maxItems"),
    ],
)  # fmt: skip
def test_bounds(version: str, action: str, payload: dict[str, Any], rule: str | None) -> None:
    if rule is None:
        assert PayloadCodec(version).decode(payload, action)
        return
    with pytest.raises(PayloadError) as caught:
        PayloadCodec(version).decode(payload, action)
    assert [issue.rule for issue in caught.value.issues] == [rule]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "x"}, {"type": "integer", "multipleOf": 2}, {"type": "boolean", "enum": [True]},
        {"type": "number", "maxLength": 2}, {"type": "string", "format": "uri", "maxLength": 9}, {"maximum": 1},
        {"type": "string", "format": "email"}, {"type": "object"}, {"type": "array", "items": {}, "uniqueItems": True},
    ],
    ids=str,
)  # fmt: skip
def test_a_keyword_that_it_would_not_check_is_not_compiled(schema: dict[str, Any]) -> None:
    compiler = _Compiler(Version.V16, {}, open_form=True, narrow=False)
    with pytest.raises(NotImplementedError):
        compiler._shape(schema)


def test_what_is_open_is_bounded_in_depth() -> None:
    text = '{"vendorId":"v","data":%s}'
    assert PayloadCodec("2.0.1").decode(text % ("[" * 63 + "]" * 63), "DataTransfer")
    with pytest.raises(LimitError, match="^the payload nests deeper than 64 levels$"):
        PayloadCodec("2.0.1").decode(text % ("[" * 64 + "]" * 64), "DataTransfer")


@pytest.mark.parametrize(
    ("value", "factor", "taken"),
    [
        (21.4, 0.1, True), (21, 0.1, True), (1e300, 0.1, True), (2**70, 0.1, True), (21.45, 0.1, False), (0.75, 0.25, True),
        (0.8, 0.25, False), (0.5, 1.1, False), (float("inf"), 0.1, False), (float("nan"), 0.1, False),
    ],
)  # fmt: skip
def test_multiples(value: float, factor: float, taken: bool) -> None:
    code = _multiple_of(factor).format("value")
    if taken:
        assert eval(code, {"value": value, "multiple": _multiple}) == value
        return
    with pytest.raises(DeclinedError):
        eval(code, {"value": value, "multiple": _multiple})


def limited(limit: Any) -> v21.NotifyChargingLimitRequest:
    period = v21.ChargingSchedulePeriodType(start_period=0, limit=limit)
    unit = v21.ChargingRateUnitEnumType.A
    schedule = v21.ChargingScheduleType(id=1, charging_rate_unit=unit, charging_schedule_period=[period])
    source = v21.ChargingLimitType(charging_limit_source="CSO")
    return v21.NotifyChargingLimitRequest(charging_limit=source, charging_schedule=[schedule])


PERIOD = v16.ChargingSchedulePeriod(start_period=0, limit=16.5)


@pytest.mark.parametrize(
    ("version", "message", "text"),
    [
        ("1.6", v16.HeartbeatResponse(current_time=MOMENT), '{"currentTime":"2026-01-01T00:00:00.123Z"}'),
        ("1.6", v16.HeartbeatResponse(current_time=MOMENT.replace(year=9998)), '{"currentTime":"9998-01-01T00:00:00.123Z"}'),
        ("1.6", v16.HeartbeatResponse(current_time=MOMENT.replace(tzinfo=timezone(timedelta(hours=-1)))),
         '{"currentTime":"2026-01-01T00:00:00.123-01:00"}'),
        ("1.6", v16.HeartbeatRequest(), "{}"),
        ("1.6", v16.GetDiagnosticsRequest(location="ftp://a/", retries=2, start_time=MOMENT.replace(microsecond=0)),
         '{"location":"ftp://a/","retries":2,"startTime":"2026-01-01T00:00:00Z"}'),
        ("1.6", v16.GetCompositeScheduleResponse(
            status=v16.GetCompositeScheduleStatus.ACCEPTED,
            charging_schedule=v16.ChargingSchedule(
                charging_rate_unit=v16.ChargingRateUnitType.A, charging_schedule_period=[PERIOD], min_charging_rate=6.1
            ),
         ),
         '{"status":"Accepted","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":'
         '[{"startPeriod":0,"limit":16.5}],"minChargingRate":6.1}}'),
        ("1.6", v16.GetLocalListVersionResponse(list_version=-1), '{"listVersion":-1}'),
        ("1.6", v16.GetConfigurationRequest(key=["a", "b"]), '{"key":["a","b"]}'),
        ("2.0", v20.HeartbeatResponse(current_time=MOMENT), '{"currentTime":"2026-01-01T00:00:00.123Z"}'),
        ("2.0.1", v201.HeartbeatRequest(custom_data=v201.CustomDataType(vendor_id="v", extra={"a": [None]})),
         '{"customData":{"vendorId":"v","a":[null]}}'),
        ("2.0.1", v201.HeartbeatRequest(custom_data=v201.CustomDataType(vendor_id="v")), '{"customData":{"vendorId":"v"}}'),
        ("2.0.1", v201.DataTransferRequest(vendor_id="v", data=[{"a": {"b": [2**70, -1.5, True]}}]),
         '{"vendorId":"v","data":[{"a":{"b":[1180591620717411303424,-1.5,true]}}]}'),
        ("2.0.1", v201.DataTransferRequest(vendor_id="v", data=None), '{"vendorId":"v","data":null}'),
        ("2.0.1", v201.DataTransferRequest(vendor_id="v"), '{"vendorId":"v"}'),
        ("2.1", limited(16.5),
         '{"chargingLimit":{"chargingLimitSource":"CSO"},"chargingSchedule":[{"id":1,"chargingRateUnit":"A",'
         '"chargingSchedulePeriod":[{"startPeriod":0,"limit":16.5}]}]}'),
        ("2.1", v21.NotifyWebPaymentStartedRequest(evse_id=1, timeout=60), '{"evseId":1,"timeout":60}'),
    ],
    ids=lambda each: type(each).__name__,
)  # fmt: skip
def test_it_writes_plain_messages_by_itself(
    version: str, message: Message, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(PayloadCodec, "_checked")
    assert PayloadCodec(version).encode(message) == text


@pytest.mark.parametrize(
    ("version", "message"),
    [
        ("1.6", v15.HeartbeatRequest()),
        ("1.6", v16.AuthorizeRequest(id_tag="A" * 21)),
        ("1.6", v16.HeartbeatResponse(current_time=datetime(2026, 1, 1))),
        ("1.6", v16.HeartbeatResponse(current_time=datetime(2026, 1, 1, tzinfo=timezone(timedelta(seconds=1))))),
        ("1.6", v16.GetDiagnosticsRequest(location="a b")),
        ("2.0", v20.HeartbeatResponse(current_time=MOMENT, extra={"a": 1})),
        ("2.0.1", v201.HeartbeatRequest(custom_data=v201.CustomDataType(vendor_id="v" * 256))),
        ("2.0.1", v201.HeartbeatRequest(custom_data=v201.CustomDataType(vendor_id="v", extra={"vendorId": "w"}))),
        ("2.0.1", v201.DataTransferRequest(vendor_id="v", data=float("nan"))),
        ("2.0.1", v201.DataTransferRequest(vendor_id="v", data=[[[[[]]]]])),
        ("2.0.1", v201.DataTransferRequest(vendor_id="v", data={1: 2})),
        ("2.0.1", v201.HeartbeatRequest(custom_data=v21.CustomDataType(vendor_id="v"))),
        ("2.0", v20.HeartbeatResponse(current_time=MOMENT, extra=None)),
        ("1.6", v16.HeartbeatResponse(current_time=MOMENT.replace(year=9999))),
        ("1.6", v16.HeartbeatResponse(current_time=MOMENT.replace(year=1, tzinfo=timezone(timedelta(hours=1))))),
        ("1.6", v16.HeartbeatResponse(current_time="2026-01-01T00:00:00Z")),
        ("1.6", v16.GetConfigurationRequest(key=("a",))),
        ("1.6", v16.GetConfigurationRequest(key=["a", "k" * 51])),
        ("1.6", v16.GetConfigurationRequest(key=["\ud800"])),
        ("1.6", v16.AuthorizeResponse(id_tag_info={"status": "Accepted"})),
        ("1.6", v16.AuthorizeResponse(id_tag_info=v15.IdTagInfo(status="Accepted"))),
        ("1.6", v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status="Unknown"))),
        ("1.6", v16.GetLocalListVersionResponse(list_version=True)),
        ("1.6", v16.GetLocalListVersionResponse(list_version=1.0)),
        ("1.6", v16.GetLocalListVersionResponse(list_version=-(10**4299))),
        ("2.1", v21.DataTransferRequest(vendor_id="v", data=[-(10**4299)])),
        ("2.1", limited(float("nan"))),
        ("2.1", limited(float("-inf"))),
        ("2.1", limited(Decimal(1))),
    ],
)
def test_what_it_leaves_to_the_reference_path(version: str, message: Message) -> None:
    assert PayloadCodec(version)._written_fast(message) is None
