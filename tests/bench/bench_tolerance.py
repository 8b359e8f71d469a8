"""What a tolerance costs: nothing where a frame is plainly valid, little more than refusing it where it is not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core import Allowance, JsonCodec, PayloadError, Tolerance

from .frames import FRAMES, PAYLOADS

EVENT = ("2.0.1", "TransactionEvent")
VALUES = ("1.6", "MeterValues")
EVERYTHING = Tolerance.everything() | Tolerance(Allowance("naive-date-time", zone="Europe/Berlin"))


def _broken(frame: tuple[str, str], change: Any) -> bytes:
    version, action = frame
    payload = json.loads(json.dumps(PAYLOADS[version, action]))
    change(payload)
    return json.dumps([2, "1", action, payload]).encode()


def _nested(payload: Any) -> None:
    payload["connectorId"] = str(payload["connectorId"])
    for values in payload["meterValue"]:
        values["timestamp"] = values["timestamp"].replace("T", " ")
        values["sampledValue"] = [{**values["sampledValue"][0], "value": 1.5, "unit": "wh"}]
    [payload["meterValue"]] = payload["meterValue"]


BROKEN = {
    "a number for a text": (VALUES, lambda payload: payload["meterValue"][0]["sampledValue"][0].update(value=1.5)),
    "an enumeration in another case": (EVENT, lambda payload: payload.update(eventType="updated")),
    "a naive date-time": (EVENT, lambda payload: payload.update(timestamp="2026-03-01T12:00:00")),
    "null": (EVENT, lambda payload: payload.update(evse=None)),
    "an unknown member": (EVENT, lambda payload: payload.update(unknown=1)),
    "an unknown value of an enumeration": (EVENT, lambda payload: payload.update(triggerReason="Unknown")),
    "five faults, one within the other": (VALUES, _nested),
}


@pytest.mark.parametrize("frame", [EVENT, VALUES], ids=[" ".join(EVENT), " ".join(VALUES)])
@pytest.mark.parametrize("tolerate", ["nothing", "everything"])
def bench_valid(benchmark: Any, frame: tuple[str, str], tolerate: str) -> None:
    codec = JsonCodec(frame[0], tolerate=() if tolerate == "nothing" else EVERYTHING)
    assert benchmark(codec.decode, FRAMES[frame]).issues == ()


@pytest.mark.parametrize("fault", BROKEN)
def bench_refuse(benchmark: Any, fault: str) -> None:
    frame, change = BROKEN[fault]
    codec, text = JsonCodec(frame[0]), _broken(frame, change)

    def refuse() -> PayloadError:
        try:
            codec.decode(text)
        except PayloadError as error:
            return error
        raise AssertionError

    assert benchmark(refuse).issues


@pytest.mark.parametrize("fault", BROKEN)
def bench_read_past(benchmark: Any, fault: str) -> None:
    frame, change = BROKEN[fault]
    codec = JsonCodec(frame[0], tolerate=EVERYTHING)
    assert benchmark(codec.decode, _broken(frame, change)).issues
