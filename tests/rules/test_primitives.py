"""Rules on primitive types: the limits on both sides, and where they are looked for."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules
from ocpp_core.rules._primitives import block

OURS = {rule.id for rule in block.rules}
TIME = "2026-03-01T08:00:00Z"


def broken(
    payload: dict[str, Any], action: str, kind: str = "request", version: str = "2.0.1"
) -> list[tuple[str, str]]:
    return [(each.rule, each.path) for each in Rules(version, select=OURS).findings(payload, action, kind)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-03-01T08:00:00Z", []),
        ("2026-03-01t08:00:00z", []),
        ("2026-03-01T08:00:00.123Z", []),
        ("2026-03-01T08:00:00.1234Z", ["P2.dateTime.decimals"]),
        ("2026-03-01T08:00:00+00:00", ["P2.dateTime.utc"]),
        ("2026-03-01T08:00:00.000000+01:00", ["P2.dateTime.decimals", "P2.dateTime.utc"]),
    ],
)
def test_date_times(text: str, wanted: list[str]) -> None:
    found = broken({"currentTime": text}, "Heartbeat", "response")
    assert found == [(rule, "$.currentTime") for rule in wanted]
    assert broken({"currentTime": text}, "Heartbeat", "response", "1.6") == []


def test_a_date_time_in_a_list() -> None:
    readings = [{"timestamp": time, "sampledValue": [{"value": 1.0}]} for time in (TIME, TIME[:-1] + "+01:00")]
    assert broken({"evseId": 1, "meterValue": readings}, "MeterValues") == [
        ("P2.dateTime.utc", "$.meterValue[1].timestamp")
    ]


@pytest.mark.parametrize("mark", "*-_=:+|@.azAZ09")
def test_the_characters_of_an_identifier(mark: str) -> None:
    assert broken({"totalCost": 1.0, "transactionId": mark}, "CostUpdated") == []


@pytest.mark.parametrize("mark", "#/ é,;\n٣")
def test_characters_that_an_identifier_does_not_have(mark: str) -> None:
    found = broken({"totalCost": 1.0, "transactionId": f"a{mark}"}, "CostUpdated")
    assert found == [("P2.identifierString", "$.transactionId")]


@pytest.mark.parametrize(
    ("number", "shown"),
    [(2**31 - 1, ...), (-(2**31), ...), (2**31, 2**31), (-(2**31) - 1, -(2**31) - 1), (10**400, None)],
)
def test_integers_of_32_bits(number: int, shown: Any) -> None:
    found = Rules("2.1", select=OURS).findings(
        {"currentTime": TIME, "interval": number, "status": "Accepted"}, "BootNotification", "response"
    )
    assert [(each.rule, each.path, each.found) for each in found] == (
        [] if shown is ... else [("P2.integer32", "$.interval", shown)]
    )


@pytest.mark.parametrize(
    ("number", "is_broken"),
    [
        (1, False),
        (0.123456, False),
        (0.1234567, True),
        (1e300, False),
        (-3.1, False),
        (1e-7, True),
        (12345678.123456, False),
    ],
)
def test_decimals_that_go_to_a_station(number: float, *, is_broken: bool) -> None:
    found = broken({"totalCost": number, "transactionId": "T"}, "CostUpdated")
    assert found == ([("P2.decimal6", "$.totalCost")] if is_broken else [])


def test_members_that_are_empty() -> None:
    reason: dict[str, Any] = {"requestId": 1, "reportBase": "FullInventory"}
    assert broken(reason, "GetBaseReport") == []
    assert broken({"requestId": 1, "componentVariable": []}, "GetReport") == [
        ("P2.empty-optional", "$.componentVariable")
    ]
    assert broken({**reason, "customData": {"vendorId": "x", "a": {"b": []}}}, "GetBaseReport") == []
    assert broken({"vendorId": "com.example", "data": {"a": None}}, "DataTransfer") == []
    assert broken({"vendorId": "com.example", "data": {}}, "DataTransfer") == [("P2.empty-optional", "$.data")]
    assert broken({"vendorId": "com.example", "data": 0}, "DataTransfer") == []
