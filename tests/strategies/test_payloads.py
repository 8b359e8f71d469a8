"""Valid payloads: usual for their fields, at every limit, shrinking well. tests/payload/test_fast_path.py has their judges."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from ocpp_core import JsonCodec, Version
from ocpp_core.strategies import payloads
from tests.bench.coverage import draw_examples, explore
from tests.conftest import ALL_MESSAGES, MessageId


@pytest.mark.parametrize("version", ["1.5", "1.6"])
def test_every_enumeration_limit_and_member_is_reached(version: str) -> None:
    everything, found, drawn = explore(Version(version), 4_000)
    assert everything <= found
    assert drawn <= 4_000


def first(action: str, condition: Callable[[Any], Any], version: str = "2.0.1") -> Any:
    """The simplest payload of a kind."""
    return find(payloads(version, action), condition)


def some(action: str, condition: Callable[[Any], Any], version: str = "2.0.1") -> Any:
    """A payload of a kind, as it comes."""
    return find(payloads(version, action), condition, settings=settings(phases=[Phase.generate], max_examples=5_000))


def test_payloads_shrink_to_what_a_person_can_read() -> None:
    assert first("TransactionEvent", lambda _: True) == {
        "eventType": "Ended",
        "timestamp": "2020-01-01T00:00:00Z",
        "triggerReason": "Authorized",
        "seqNo": 0,
        "transactionInfo": {"transactionId": "00000000-0000-0000-0000-000000000000"},
    }
    assert first("StartTransaction", lambda it: it["meterStart"] > 1000, "1.6")["idTag"] == "00000000"
    assert first("Heartbeat", lambda _: True, "2.0") == {}


@pytest.mark.parametrize("length", [0, 1, 36])
def test_texts_have_every_remarkable_length(length: int) -> None:
    some("TransactionEvent", lambda it: len(it["transactionInfo"]["transactionId"]) == length)


def test_meter_values_of_1_x_are_numbers_in_text() -> None:
    def is_reading(payload: Any) -> bool:
        samples = [sample for value in payload["meterValue"] for sample in value["sampledValue"]]
        return any(re.fullmatch("[1-9][0-9]*\\.[0-9]+", sample["value"]) for sample in samples)

    some("MeterValues", is_reading, "1.6")


@pytest.mark.parametrize(
    ("version", "moment"),
    [
        ("1.6", "0001-01-01T00:00:00Z"),
        ("1.6", "9998-12-31T23:59:59.999999Z"),
        ("2.0.1", "0001-01-01T00:00:00Z"),
        ("2.0.1", "9998-12-31T23:59:59.999Z"),
    ],
)
def test_date_times_lie_at_the_ends_of_their_range(version: str, moment: str) -> None:
    some("StatusNotification", lambda it: it.get("timestamp") == moment, version)


@pytest.mark.parametrize(
    ("version", "decimals"),
    [("1.5", {0, 3, 6}), ("1.6", {0, 3, 6}), ("2.0", {0, 3}), ("2.0.1", {0, 3}), ("2.1", {0, 3})],
)
def test_seconds_have_at_most_three_decimals_in_2_x(version: str, decimals: set[int]) -> None:
    """2.x part 2 section 2.1.4."""
    found: set[int] = set()

    def see(payload: Any) -> None:
        if "timestamp" in payload:
            written = re.fullmatch(r"[0-9-]{10}T[0-9:]{8}(\.[0-9]+)?(Z|[+-][0-9:]{5})", payload["timestamp"])
            assert written is not None
            found.add(len(written[1] or ".") - 1)

    draw_examples(payloads(version, "StatusNotification"), 300, 0, see)
    assert found == decimals


def test_vendor_data_comes_in_open_places() -> None:
    found = some("Heartbeat", lambda it: "customData" in it and len(it["customData"]) > 1)
    assert "vendorId" in found["customData"]


def test_nothing_is_shared_within_a_long_list() -> None:
    longest: list[Any] = []

    def see(payload: Any) -> None:
        periods = payload["chargingProfile"]["chargingSchedule"][0]["chargingSchedulePeriod"]
        if len(periods) > len(longest):
            longest[:] = periods

    draw_examples(payloads("2.0.1", "SetChargingProfile"), 200, 0, see)
    assert len(longest) == len(set(map(id, longest))) == 1024


@given(st.data())
def test_the_longest_lists_pass_the_codec(data: st.DataObject) -> None:
    payload = data.draw(payloads("2.1", "SetChargingProfile"))
    JsonCodec("2.1").decode(json.dumps([2, "1", "SetChargingProfile", payload]))


CUSTOM = [message for message in ALL_MESSAGES if message.version in (Version.V201, Version.V21)]


@pytest.mark.parametrize("message", CUSTOM, ids=str)
def test_every_message_of_2_x_comes_with_custom_data_and_without(message: MessageId) -> None:
    """All of 2.0.1 and 2.1 may have it, and it must have a vendorId."""
    found = set()

    def see(payload: Any) -> None:
        found.add("customData" in payload)
        assert isinstance(payload.get("customData", {"vendorId": ""})["vendorId"], str)

    draw_examples(payloads(*message), 12, 0, see)
    assert found == {True, False}


@pytest.mark.parametrize(
    ("version", "action", "member", "least", "most"),
    [
        ("2.0.1", "Authorize", "iso15118CertificateHashData", 1, 4),
        ("2.0.1", "SetChargingProfile", "chargingProfile.chargingSchedule.0.chargingSchedulePeriod", 1, 1024),
        ("2.1", "Authorize", "iso15118CertificateHashData", 1, 4),
        ("2.1", "ClearTariffs", "tariffIds", 1, 3),  # the standard sets no maximum
    ],
)
def test_lists_reach_their_bounds(version: str, action: str, member: str, least: int, most: int) -> None:
    found = set()

    def see(payload: Any) -> None:
        for step in member.split("."):
            if step not in payload and not isinstance(payload, list):
                return
            payload = payload[int(step) if step.isdecimal() else step]
        found.add(len(payload))

    draw_examples(payloads(version, action), 200, 0, see)
    assert min(found) == least
    assert max(found) == most


def test_lists_without_bounds_are_empty_short_and_absent() -> None:
    """1.6 sets no bounds for configuration keys."""
    found = set()
    draw_examples(
        payloads("1.6", "GetConfiguration"), 200, 0, lambda payload: found.add(len(payload.get("key", "absent")))
    )
    assert found >= {0, 1, 2, len("absent")}
