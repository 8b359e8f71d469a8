"""What the rules on one message cost, beside decoding it: in the median, and for a large call."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core import JsonCodec
from ocpp_core.rules import Rules
from ocpp_core.versions import Kind

from .frames import PAYLOADS

_PERIODS = [{"startPeriod": 900 * number, "limit": 16.0, "numberPhases": 3} for number in range(8)]
_SCHEDULE = {"id": 1, "chargingRateUnit": "A", "startSchedule": "2026-03-01T12:00:00Z", "duration": 7200}
_PROFILE = {
    "id": 1,
    "stackLevel": 0,
    "chargingProfilePurpose": "TxProfile",
    "chargingProfileKind": "Absolute",
    "transactionId": "c5f7",
    "chargingSchedule": [{**_SCHEDULE, "chargingSchedulePeriod": _PERIODS}],
}
_REQUESTS = {**PAYLOADS, ("2.1", "SetChargingProfile"): {"evseId": 1, "chargingProfile": _PROFILE}}
MESSAGES = [
    ("2.0.1", "TransactionEvent"),
    ("1.6", "MeterValues"),
    ("2.0.1", "BootNotification"),
    ("2.1", "SetChargingProfile"),
]


@pytest.mark.parametrize("frame", MESSAGES, ids=" ".join)
@pytest.mark.parametrize("what", ["decode", "default", "all"])
def bench_rules(benchmark: Any, frame: tuple[str, str], what: str) -> None:
    version, action = frame
    payload = json.loads(json.dumps(_REQUESTS[frame]))
    if what == "decode":
        benchmark(JsonCodec(version).decode, json.dumps([2, "19223201", action, payload]).encode())
        return
    rules = Rules(version, select=what)
    assert isinstance(benchmark(rules.of_message, payload, action, Kind.REQUEST), list)
