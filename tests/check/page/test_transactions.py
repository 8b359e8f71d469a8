"""Transactions and their readings, out of the messages of each version."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.check.page.samples import page_of, record


def transactions(*lines: str, version: str = "1.6") -> list[dict[str, Any]]:
    return json.loads(json.dumps(page_of("\n".join(lines), version).data()["transactions"]))


def call(time: str, message_id: str, action: str, payload: dict[str, Any]) -> str:
    return record(f"2026-03-01T10:{time}Z", "CS1", "in", [2, message_id, action, payload])


def answer(time: str, message_id: str, payload: dict[str, Any]) -> str:
    return record(f"2026-03-01T10:{time}Z", "CS1", "out", [3, message_id, payload])


START = call("00:00", "1", "StartTransaction", {"connectorId": 1, "idTag": "TAG", "meterStart": 1000, "timestamp": "2026-03-01T10:00:00Z"})  # fmt: skip
STARTED = answer("00:01", "1", {"transactionId": 7, "idTagInfo": {"status": "Accepted"}})
METER = call(
    "05:00",
    "2",
    "MeterValues",
    {
        "connectorId": 1,
        "transactionId": 7,
        "meterValue": [
            {
                "timestamp": "2026-03-01T10:05:00Z",
                "sampledValue": [
                    {"value": "1500"},
                    {"value": "6.9", "measurand": "Power.Active.Import", "unit": "kW"},
                    {"value": "10", "measurand": "Current.Import", "unit": "A", "phase": "L1"},
                    {"value": "40", "measurand": "SoC", "unit": "Percent", "location": "EV"},
                    {"value": "A0", "measurand": "SoC", "format": "SignedData"},
                ],
            }
        ],
    },
)
STOP = call("10:00", "3", "StopTransaction", {"transactionId": 7, "meterStop": 3000, "timestamp": "2026-03-01T10:10:00Z", "reason": "EVDisconnected"})  # fmt: skip


def test_of_1_6() -> None:
    assert transactions(START, STARTED, METER, STOP) == [
        {
            "id": "7",
            "connector": "1",
            "tag": "TAG",
            "tagStatus": "Accepted",
            "start": 1772359200000,
            "stop": 1772359800000,
            "last": 1772359800000,
            "seen": [1772359200000, 1772359800000],
            "energy": 2.0,
            "meterStart": 1.0,
            "meterStop": 3.0,
            "reason": "EVDisconnected",
            "station": 0,
            "seenStart": True,
            "seenStop": True,
            "frames": 3,
            "states": [],
            "found": [],
            "series": [
                {
                    "chart": "energy",
                    "unit": "kWh",
                    "name": "Energy.Active.Import.Register",
                    "points": [[1772359200000, 1.0], [1772359500000, 1.5], [1772359800000, 3.0]],
                },
                {"chart": "power", "unit": "kW", "name": "Power.Active.Import", "points": [[1772359500000, 6.9]]},
                {"chart": "current", "unit": "A", "name": "Current.Import L1", "points": [[1772359500000, 10.0]]},
                {"chart": "soc", "unit": "%", "name": "SoC EV", "points": [[1772359500000, 40.0]]},
            ],
        }
    ]


def test_readings_without_an_id_are_of_the_connector() -> None:
    untold = METER.replace(r"\"transactionId\": 7, ", "")
    assert untold != METER
    [found] = transactions(START, STARTED, untold, STOP)
    assert found["frames"] == 3
    assert transactions(untold) == []


def test_readings_of_the_next_transaction_where_the_stop_before_comes_late() -> None:
    """As from the queue of a station that was offline."""
    untold = METER.replace(r"\"transactionId\": 7, ", "")
    first = START.replace(r"\"1\", \"Start", r"\"0\", \"Start")
    started = STARTED.replace(r"\"1\"", r"\"0\"").replace(r"\"transactionId\": 7", r"\"transactionId\": 6")
    late = STOP.replace(r"\"transactionId\": 7", r"\"transactionId\": 6")
    assert len({first, started, late, START, STARTED, STOP}) == 6
    assert [found["frames"] for found in transactions(first, started, START, STARTED, late, untold)] == [2, 2]


def test_one_that_began_before() -> None:
    [found] = transactions(METER, STOP)
    assert (found["id"], found["seenStart"], found["seenStop"], found["start"]) == ("7", False, True, 1772359500000)


def test_a_tag_that_is_refused() -> None:
    [found] = transactions(START, answer("00:01", "1", {"transactionId": 7, "idTagInfo": {"status": "Blocked"}}))
    assert (found["tagStatus"], found["seenStop"]) == ("Blocked", False)


def test_findings_are_where_they_happened() -> None:
    [found] = transactions(START, STARTED, METER.replace(r"\"A0\"", "5"), STOP)
    assert found["found"] == [[1772359500000, 3, "error"]]


def event(time: str, message_id: str, kind: str, info: dict[str, Any], **more: Any) -> str:
    payload = {
        "eventType": kind,
        "timestamp": f"2026-03-01T10:{time}Z",
        "triggerReason": "CablePluggedIn",
        "seqNo": int(message_id),
        "transactionInfo": {"transactionId": "T1", **info},
        **more,
    }
    return call(time, message_id, "TransactionEvent", payload)


def test_of_2_0_1() -> None:
    def sampled(value: float) -> list[dict[str, Any]]:
        unit = {"unit": "Wh", "multiplier": 3}
        return [{"timestamp": "2026-03-01T10:05:00Z", "sampledValue": [{"value": value, "unitOfMeasure": unit}]}]

    [found] = transactions(
        event("00:00", "0", "Started", {"chargingState": "EVConnected"}, evse={"id": 1, "connectorId": 2}),
        event(
            "05:00",
            "1",
            "Updated",
            {"chargingState": "Charging"},
            meterValue=sampled(4.5),
            idToken={"idToken": "TAG", "type": "Local"},
        ),
        event("06:00", "2", "Ended", {"stoppedReason": "EVDisconnected"}),
        version="2.0.1",
    )
    assert (found["id"], found["connector"], found["tag"], found["trigger"]) == ("T1", "1/2", "TAG", "CablePluggedIn")
    assert (found["reason"], found["seenStart"], found["seenStop"]) == ("EVDisconnected", True, True)
    assert found["states"] == [[1772359200000, "EVConnected"], [1772359500000, "Charging"]]
    assert [each["points"] for each in found["series"]] == [[[1772359500000, 4.5]]]


@pytest.mark.parametrize("number", [1_000, 1_999, 3_000])
def test_many_readings_are_thinned(number: int) -> None:
    """But for the first and the last, which say what was charged."""

    def one(number: int) -> str:
        time = f"{number // 60:02}:{number % 60:02}"
        value = {"timestamp": f"2026-03-01T10:{time}Z", "sampledValue": [{"value": str(number)}]}
        return call(time, str(number), "MeterValues", {"connectorId": 1, "transactionId": 7, "meterValue": [value]})

    [found] = transactions(*map(one, range(number)))
    [series] = found["series"]
    assert 500 <= len(series["points"]) < 1_000
    assert (series["points"][0][1], series["points"][-1][1]) == (0.0, (number - 1) / 1000)


def test_newest_first() -> None:
    [found] = transactions(STARTED, START)
    assert (found["id"], found["tagStatus"]) == ("7", "Accepted")


def test_readings_at_the_end_and_twice() -> None:
    data = {
        "timestamp": "2026-03-01T10:08:00Z",
        "sampledValue": [{"value": "2000"}, {"value": "2000"}, {"value": "1e300"}],
    }
    ended = STOP.replace(r"\"meterStop\"", r"\"transactionData\": [DATA], \"meterStop\"").replace(
        "DATA", json.dumps(json.dumps(data))[1:-1]
    )
    [found] = transactions(START, STARTED, ended)
    assert found["series"][0]["points"] == [[1772359200000, 1.0], [1772359680000, 2.0], [1772359800000, 3.0]]


def test_without_a_reason_it_is_local() -> None:
    [found] = transactions(START, STARTED, STOP.replace(r", \"reason\": \"EVDisconnected\"", ""))
    assert found["reason"] == "Local"


def test_what_cannot_be_read() -> None:
    odd = {
        "connectorId": [],
        "transactionId": 7,
        "meterValue": [5, {"sampledValue": [{"value": "1", "unit": "furlong"}, {"value": None}, 7]}],
    }
    [found] = transactions(
        call("00:00", "1", "MeterValues", odd), call("00:01", "2", "StopTransaction", {"transactionId": {}})
    )
    assert (found["id"], found["series"], found["seenStop"], "connector" in found) == ("7", [], False, False)


def test_many_transactions_are_bounded() -> None:
    lines = [
        f'[2,"{number}","StopTransaction",{{"transactionId":{number},"meterStop":1,"timestamp":"2026-03-01T10:00:00Z"}}]'
        for number in range(2_010)
    ]
    page = page_of("\n".join(lines))
    found = page.data()
    assert (len(found["transactions"]), found["transactionsLeftOut"]) == (2_000, 10)


def test_curves_of_a_transaction_are_bounded() -> None:
    sampled = [{"value": "1", "measurand": "Voltage", "phase": f"P{number}"} for number in range(40)]
    value = {"timestamp": "2026-03-01T10:00:00Z", "sampledValue": sampled}
    [found] = transactions(
        call("00:00", "1", "MeterValues", {"connectorId": 1, "transactionId": 7, "meterValue": [value]})
    )
    assert len(found["series"]) == 24


def test_an_event_without_an_id() -> None:
    payload = {"eventType": "Started", "timestamp": "2026-03-01T10:00:00Z", "triggerReason": "Authorized", "seqNo": 0}
    assert transactions(call("00:00", "1", "TransactionEvent", payload), version="2.0.1") == []


def test_what_a_start_and_a_stop_leave_out() -> None:
    """Neither tells a connector, and no record tells when they were seen."""
    start = json.dumps([2, "1", "StartTransaction", {"idTag": "TAG"}])
    stop = json.dumps([2, "2", "StopTransaction", {"meterStop": 5}])
    [found] = transactions(start, stop)
    assert (found["tag"], found["seenStart"], found["seenStop"], found["frames"]) == ("TAG", True, False, 1)
    assert [found.get(name) for name in ("connector", "start", "last", "seen")] == [None] * 4


def test_a_charging_state_that_stays_is_told_once() -> None:
    [found] = transactions(
        event("00:00", "0", "Started", {"chargingState": "Charging"}),
        event("01:00", "1", "Updated", {"chargingState": "Charging"}),
        event("02:00", "2", "Updated", {"chargingState": "Idle"}),
        event("03:00", "3", "Ended", {}),
    )
    assert [state for _, state in found["states"]] == ["Charging", "Idle"]
    assert (found["seenStop"], found.get("connector")) == (True, None)
