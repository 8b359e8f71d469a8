"""The fields of messages as columns."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.arrow import SAMPLED, beside, columns, columns_schema, judge
from ocpp_core.versions import Kind, Version
from tests.arrow.helpers import archived
from tests.conftest import ALL_MESSAGES

TIME = "2026-03-01T12:00:00.125+01:00"
MOMENT = datetime(2026, 3, 1, 11, 0, 0, 125_000, tzinfo=UTC)


def calls(action: str, *payloads: Any, **more: Any) -> Any:
    texts = [json.dumps([2, str(number), action, payload]) for number, payload in enumerate(payloads)]
    return pa.RecordBatch.from_pydict({"message": texts, **more})


def readings(*samples: Any) -> dict[str, Any]:
    return {"connectorId": 1, "meterValue": [{"timestamp": TIME, "sampledValue": list(samples)}]}


def test_one_row_a_message() -> None:
    batch = calls(
        "StatusNotification", {"connectorId": 1, "status": "Available"}, {"connectorId": 2}, station=["a", "b"]
    )
    found = columns(batch, "StatusNotification", ["connectorId", "status"], version="1.6")
    assert found.to_pylist() == [
        {"station": "a", "connectorId": 1, "status": "Available"},
        {"station": "b", "connectorId": 2, "status": None},
    ]


def test_one_row_a_sampled_value_of_1_6() -> None:
    batch = calls(
        "MeterValues",
        readings(
            {"value": "1000.5"},
            {
                "value": "-3e2",
                "measurand": "Voltage",
                "phase": "L1-N",
                "unit": "V",
                "context": "Sample.Clock",
                "location": "Inlet",
            },
            {"value": "0badc0de", "format": "SignedData"},
            {"value": "12", "format": "SignedData"},
        ),
        {"connectorId": 2, "meterValue": []},
    )
    found = columns(batch, "MeterValues", version="1.6")
    assert found.schema == columns_schema("MeterValues", version="1.6")
    assert found.column("sampledAt").to_pylist() == [MOMENT] * 4
    told = [[row[name] for name in ("connectorId", *SAMPLED[1:])] for row in found.to_pylist()]
    usual = ["Wh", None, "Energy.Active.Import.Register", "Sample.Periodic", "Outlet"]
    assert told == [
        [1, 1000.5, *usual, "Raw"],
        [1, -300.0, "V", "L1-N", "Voltage", "Sample.Clock", "Inlet", "Raw"],
        [1, None, *usual, "SignedData"],
        [1, None, *usual, "SignedData"],
    ]


@pytest.mark.parametrize("action", ["MeterValues", "TransactionEvent"])
def test_one_row_a_sampled_value_of_2x(action: str) -> None:
    batch = calls(
        action,
        readings(
            {"value": 7.36, "unitOfMeasure": {"unit": "W", "multiplier": 3}, "measurand": "Power.Active.Import"},
            {"value": 15, "unitOfMeasure": {"multiplier": -1}, "measurand": "Current.Import", "phase": "L2"},
            {"value": 5},
        ),
    )
    names = ["value", "unit", "phase", "measurand", "sampledAt"]
    assert [list(row.values()) for row in columns(batch, action, names, version="2.0.1").to_pylist()] == [
        [7360.0, "W", None, "Power.Active.Import", MOMENT],
        [1.5, None, "L2", "Current.Import", MOMENT],
        [5.0, "Wh", None, "Energy.Active.Import.Register", MOMENT],
    ]


def test_a_message_with_sampled_values_has_one_row_unless_they_are_asked_for() -> None:
    batch = calls("TransactionEvent", {"seqNo": 1, "timestamp": TIME, "transactionInfo": {"transactionId": "t"}})
    found = columns(batch, "TransactionEvent", ["seqNo", "timestamp", "transactionInfo.transactionId"], version="2.1")
    assert found.to_pylist() == [{"seqNo": 1, "timestamp": MOMENT, "transactionInfo.transactionId": "t"}]
    assert columns(batch, "TransactionEvent", ["seqNo", "value"], version="2.1").num_rows == 0


def test_other_messages_versions_and_texts_are_left_out() -> None:
    call = json.dumps([2, "1", "Reset", {"type": "Soft"}])
    texts = [call, f" {call}", call.replace("2", "3", 1), call[:-3], None, call, '[2,"Reset","Heartbeat",{}]', "Reset"]
    versions = ["1.6", None, "1.6", "1.6", "1.6", "2.0.1", "1.6", "1.6"]
    batch = pa.RecordBatch.from_pydict({"message": texts, "version": versions, "time": list(range(8))})
    assert columns(batch, "Reset", version="1.6").to_pylist() == [
        {"time": 0, "type": "Soft"},
        {"time": 1, "type": "Soft"},
    ]


def test_responses_need_the_action_of_their_calls() -> None:
    whole = archived(2_000).to_batches()[0]
    found = columns(
        beside(whole, judge(whole)), "StartTransactionResponse", ["transactionId", "idTagInfo.status"], version="1.6"
    )
    assert found.num_rows > 0
    assert set(found.column("idTagInfo.status").to_pylist()) == {"Accepted"}
    with pytest.raises(ValueError, match="beside"):
        columns(whole, "StartTransactionResponse", version="1.6")


def test_each_message_of_each_version_becomes_columns() -> None:
    for version, action, kind in ALL_MESSAGES:
        name = f"{action}{'Response' if kind is Kind.RESPONSE else ''}"
        assert len(set(columns_schema(name, version=version).names) & {"station", "time", "row"}) == 0, name
        assert columns_schema(name, version=version).names == list(
            dict.fromkeys(columns_schema(name, version=version).names)
        )


ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.just("\ud800")
    | st.just(10**400),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["meterValue", "sampledValue", "value", "unit", "unitOfMeasure", "multiplier", "timestamp", "phase"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(ANY, ANY, st.sampled_from(["1.6", "2.0.1"]))
def test_no_payload_raises(sample: Any, payload: Any, version: str) -> None:
    batch = calls(
        "MeterValues", readings(sample, {"value": sample, "unitOfMeasure": payload, "phase": sample}), payload
    )
    columns(batch, "MeterValues", version=version).validate(full=True)
    kinds = {"StartTransaction": "1.6", "TransactionEvent": "2.1"}
    for action, of in kinds.items():
        members = columns_schema(action, version=of).names
        columns(calls(action, dict.fromkeys(members, sample)), action, version=of).validate(full=True)


@pytest.mark.parametrize(
    ("action", "field", "sent", "told"),
    [
        ("StartTransaction", "connectorId", 1.0, 1),
        ("StartTransaction", "connectorId", True, None),
        ("StartTransaction", "connectorId", 2**63, None),
        ("StartTransaction", "idTag", 7, None),
        ("StartTransaction", "timestamp", "yesterday", None),
        ("StartTransaction", "timestamp", TIME, MOMENT),
        ("SetChargingProfile", "csChargingProfiles.chargingSchedule.minChargingRate", 10**400, None),
        ("SetChargingProfile", "csChargingProfiles.chargingSchedule.minChargingRate", 8, 8.0),
        ("SetChargingProfile", "csChargingProfiles.chargingSchedule.chargingSchedulePeriod", [{}], "[{}]"),
        ("SendLocalList", "localAuthorizationList", None, None),
    ],
)
def test_a_value_of_another_type_is_null(action: str, field: str, sent: Any, told: Any) -> None:
    payload = sent
    for name in reversed(field.split(".")):
        payload = {name: payload}
    assert columns(calls(action, payload), action, [field], version="1.6").to_pylist() == [{field: told}]


def test_what_does_not_exist() -> None:
    batch = calls("Reset", {"type": "Soft"}, type=["a"])
    for action, fields, version in (("Nope", None, "1.6"), ("Reset", ["typ"], "1.6"), ("Reset", None, "3")):
        with pytest.raises(LookupError):
            columns(batch, action, fields, version=version)
    with pytest.raises(LookupError, match="did you mean 'type'"):
        columns(batch, "Reset", ["tpye"], version=Version.V16)
    with pytest.raises(ValueError, match="two columns would be called type"):
        columns(batch, "Reset", version="1.6", keep=["type"])
    with pytest.raises(TypeError):
        columns(batch, "Reset", "type", version="1.6")
