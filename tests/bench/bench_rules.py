"""What the rules on one message cost, beside decoding it: in the median, and for a large call."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core import JsonCodec
from ocpp_core.rules import Rules
from ocpp_core.versions import Kind

from .frames import FRAMES, PAYLOADS

MESSAGES = [("2.0.1", "TransactionEvent"), ("1.6", "MeterValues"), ("2.0.1", "BootNotification")]


@pytest.mark.parametrize("frame", MESSAGES, ids=" ".join)
@pytest.mark.parametrize("what", ["decode", "default", "all"])
def bench_rules(benchmark: Any, frame: tuple[str, str], what: str) -> None:
    version, action = frame
    if what == "decode":
        benchmark(JsonCodec(version).decode, FRAMES[frame])
        return
    rules, payload = Rules(version, select=what), json.loads(json.dumps(PAYLOADS[frame]))
    assert isinstance(benchmark(rules.of_message, payload, action, Kind.REQUEST), list)
