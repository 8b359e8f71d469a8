"""Valid payloads: looking like their fields, reaching every edge, shrinking well. tests/payload/test_fast_path.py has their judges."""

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
from tests.bench.coverage import each, explore


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


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9998-12-31T23:59:59.999999Z"])
def test_moments_lie_at_the_ends_of_their_range(moment: str) -> None:
    some("StatusNotification", lambda it: it["timestamp"] == moment)


def test_vendor_data_comes_in_open_places() -> None:
    found = some("Heartbeat", lambda it: "customData" in it and len(it["customData"]) > 1)
    assert "vendorId" in found["customData"]


def test_nothing_is_shared_within_a_long_list() -> None:
    longest: list[Any] = []

    def see(payload: Any) -> None:
        periods = payload["chargingProfile"]["chargingSchedule"][0]["chargingSchedulePeriod"]
        if len(periods) > len(longest):
            longest[:] = periods

    each(payloads("2.0.1", "SetChargingProfile"), 200, 0, see)
    assert len(longest) == len(set(map(id, longest))) == 1024


@given(st.data())
def test_the_longest_lists_pass_the_codec(data: st.DataObject) -> None:
    payload = data.draw(payloads("2.1", "SetChargingProfile"))
    JsonCodec("2.1").decode(json.dumps([2, "1", "SetChargingProfile", payload]))


def test_no_payloads_of_an_unknown_message() -> None:
    for version, action, kind in (("1.6", "Nope", "request"), ("2.1", "NotifyPeriodicEventStream", "response")):
        with pytest.raises(LookupError):
            payloads(version, action, kind)
