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


def sampled(version: str, rule: str, **reading: Any) -> list[tuple[str, Any, Any]]:
    """Place, what was found and what is allowed, for a reading that breaks a rule."""
    value = {"timestamp": "2026-03-01T08:00:00Z", "sampledValue": [reading]}
    place = {"connectorId": 1} if version == "1.6" else {"evseId": 1}
    found = Rules(version, select=rule).findings({**place, "meterValue": [value]}, "MeterValues")
    return [(each.path.partition("sampledValue[0]")[2], each.found, each.allowed) for each in found]


def test_a_reading_without_a_measurand_is_of_imported_energy() -> None:
    """And without a unit it is in Wh."""
    for version, rule, value in (("1.6", "1.6-7.31-unit-energy-active", "1"), ("2.1", "J.unit-energy-active", 1)):
        assert sampled(version, rule, value=value) == []
    unit = {"unitOfMeasure": {"unit": "W"}}
    assert sampled("2.1", "J.unit-energy-active", value=1, **unit) == [(".unitOfMeasure.unit", "W", ["Wh", "kWh"])]
    assert sampled("1.6", "1.6-7.31-unit-energy-active", value="1", unit="W") == [(".unit", "W", ["Wh", "kWh"])]
    assert sampled("2.1", "J.import-export-sign", value=-1) == [(".value", -1, 0)]


def test_only_energy_may_come_without_its_unit_in_1_6() -> None:
    voltage = {"measurand": "Voltage", "value": "230"}
    assert sampled("1.6", "1.6-7.31-unit-voltage", **voltage) == [(".unit", None, ["V"])]
    assert sampled("2.1", "J.unit-voltage", measurand="Voltage", value=230) == []


@pytest.mark.parametrize(
    ("measurand", "is_broken"),
    [
        ("Energy.Active.Import.Register", True),
        ("Energy.Reactive.Export.Interval", True),
        ("Power.Active.Import", False),
        ("Temperature", False),
    ],
)
def test_energy_of_one_way_is_not_negative(measurand: str, *, is_broken: bool) -> None:
    found = sampled("1.6", "1.6-7.31-import-export-not-negative", measurand=measurand, value="-1")
    assert found == ([(".value", "-1", 0)] if is_broken else [])


def test_a_multiplier_beyond_any_prefix_is_not_understood() -> None:
    for multiplier, is_broken in ((24, True), (25, False), (-25, False)):
        reading = {"measurand": "SoC", "value": 101, "unitOfMeasure": {"unit": "Percent", "multiplier": multiplier}}
        assert bool(sampled("2.1", "J.soc-range", **reading)) is is_broken


def test_registers_of_2_x_are_compared_in_one_unit() -> None:
    conversation, found = Conversation("2.0.1", select="J02.FR.16"), []
    for number, (value, unit) in enumerate([(2.5, "kWh"), (2600, "Wh"), (2.4, "kWh")]):
        reading = {"value": value, "unitOfMeasure": {"unit": unit}}
        values = [{"timestamp": f"2026-03-01T08:0{number}:00Z", "sampledValue": [reading]}]
        request = {"evseId": 1, "meterValue": values}
        found.append(conversation.feed(json.dumps([2, str(number), "MeterValues", request])))
    assert [[each.found for each in one] for one in found] == [[], [], [2400.0]]
