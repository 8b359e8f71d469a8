"""Rules on meter readings: what two readings of one register say, and what a reading is of."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core.rules import Conversation, Rules
from tests.rules.talk import Talk

START = {"connectorId": 1, "idTag": "04AB12", "meterStart": 3051113, "timestamp": "2026-03-01T08:00:00Z"}


def readings(*sampled: tuple[str, str, str]) -> dict[str, Any]:
    """Readings of transaction 7: the time, the value and the unit of each."""
    return {
        "connectorId": 1,
        "transactionId": 7,
        "meterValue": [
            {"timestamp": f"2026-03-01T{time}Z", "sampledValue": [{"value": value, "unit": unit}]}
            for time, value, unit in sampled
        ],
    }


def broken(*payloads: dict[str, Any], start: dict[str, Any] = START) -> list[str]:
    """The paths at which a register of 1.6 goes down, after a start."""
    conversation = Conversation("1.6", select="1.6-7.31-register-monotonic")
    answer = {"transactionId": 7, "idTagInfo": {"status": "Accepted"}}
    found = []
    for text in [[2, "s", "StartTransaction", start], [3, "s", answer]]:
        found += conversation.feed(json.dumps(text))
    for number, payload in enumerate(payloads):
        found += conversation.feed(json.dumps([2, str(number), "MeterValues", payload]))
        conversation.feed(json.dumps([3, str(number), {}]))
    return [finding.path for finding in found]


@pytest.mark.parametrize(
    ("value", "unit"), [("3051.11", "kWh"), ("3051113", "Wh"), ("3051113.0", "Wh"), ("3051.2", "kWh")]
)
def test_rounding_is_no_step_down(value: str, unit: str) -> None:
    """3051.11 kWh may be 3051119 Wh."""
    assert broken(readings(("08:05:00", value, unit))) == []


@pytest.mark.parametrize(("value", "unit"), [("3051.10", "kWh"), ("3051112", "Wh"), ("3051", "Wh")])
def test_a_step_down(value: str, unit: str) -> None:
    assert broken(readings(("08:05:00", value, unit))) == ["$.meterValue[0].sampledValue[0].value"]


def test_readings_are_compared_in_the_order_of_their_times() -> None:
    """What was queued while the station was offline comes late."""
    late = readings(("08:10:00", "3051300", "Wh"), ("08:05:00", "3051200", "Wh"))
    assert broken(late) == []
    assert broken(readings(("08:10:00", "3051300", "Wh")), readings(("08:05:00", "3051200", "Wh"))) == []


def test_two_readings_of_one_message_are_compared() -> None:
    down = readings(("08:05:00", "3051300", "Wh"), ("08:10:00", "3051200", "Wh"))
    assert broken(down) == ["$.meterValue[1].sampledValue[0].value"]


def test_what_is_no_number_is_not_compared() -> None:
    assert broken(readings(("08:05:00", "NaN", "Wh"), ("08:06:00", "-", "Wh"))) == []


@pytest.mark.parametrize(
    ("value", "rules"),
    [("5", []), ("5.25", []), ("-5e3", []), ("", ["1.6-7.49-raw-is-number"]), ("0x10", ["1.6-7.49-raw-is-number"])],
)
def test_a_raw_value_is_a_number(value: str, rules: list[str]) -> None:
    assert [each.rule for each in Rules("1.6").findings(readings(("08:05:00", value, "Wh")), "MeterValues")] == rules


def test_the_unit_of_energy_may_be_left_out() -> None:
    payload = readings(("08:05:00", "5", "Wh"))
    del payload["meterValue"][0]["sampledValue"][0]["unit"]
    assert Rules("1.6", select="all").findings(payload, "MeterValues") == []


def test_a_power_without_its_unit_is_told_only_if_asked_for() -> None:
    payload = readings(("08:05:00", "5", "Wh"))
    payload["meterValue"][0]["sampledValue"][0]["measurand"] = "Power.Active.Import"
    assert Rules("1.6").findings(payload, "MeterValues") == []
    (finding,) = Rules("1.6", select="all").findings(payload, "MeterValues")
    assert (finding.rule, finding.found, finding.allowed) == ("1.6-7.31-unit-power-active", "Wh", ["W", "kW"])


def test_a_multiplier_may_have_a_decimal_point() -> None:
    token = {"idToken": "AA", "type": "ISO14443"}

    def event(kind: str, number: int, value: float) -> dict[str, Any]:
        unit = {"unit": "Wh", "multiplier": 3.0}
        sampled = {"value": value, "measurand": "Energy.Active.Import.Register", "unitOfMeasure": unit}
        return {
            "eventType": kind,
            "timestamp": f"2026-03-01T08:0{number}:00Z",
            "triggerReason": "Authorized",
            "seqNo": number,
            "transactionInfo": {"transactionId": "t1"},
            "evse": {"id": 1, "connectorId": 1},
            "idToken": token,
            "meterValue": [{"timestamp": f"2026-03-01T08:0{number}:00Z", "sampledValue": [sampled]}],
        }

    rule = "J02.FR.16"
    talk = Talk("2.0.1", {rule})
    answer = {"idTokenInfo": {"status": "Accepted"}}
    assert talk.station("TransactionEvent", event("Started", 0, 5.0), answer) == []
    assert talk.station("TransactionEvent", event("Updated", 1, 4.0), answer) == [rule]
