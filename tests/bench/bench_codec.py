"""Speed of the codec, beside the limit in Python and beside the ``ocpp`` package, in one run: ``nox -s bench``."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import ocpp.charge_point
import ocpp.messages
import pytest

from ocpp_core import JsonCodec, Version

from .frames import FRAMES, PAYLOADS
from .limit import limit

EVENT = ("2.0.1", "TransactionEvent")
IDS = [" ".join(each) for each in FRAMES]


@pytest.mark.parametrize(("version", "action"), FRAMES, ids=IDS)
def bench_limit(benchmark: Any, version: str, action: str) -> None:
    benchmark(limit(version, action), FRAMES[version, action])


@pytest.mark.parametrize(("version", "action"), FRAMES, ids=IDS)
def bench_decode(benchmark: Any, version: str, action: str) -> None:
    frame = benchmark(JsonCodec(version).decode, FRAMES[version, action])
    assert frame.payload == PAYLOADS[version, action]


@pytest.mark.parametrize(("version", "action"), FRAMES, ids=IDS)
def bench_check(benchmark: Any, version: str, action: str) -> None:
    assert benchmark(JsonCodec(version).is_valid, FRAMES[version, action])


@pytest.mark.parametrize(("version", "action"), FRAMES, ids=IDS)
def bench_encode(benchmark: Any, version: str, action: str) -> None:
    codec = JsonCodec(version)
    text = benchmark(codec.encode, codec.decode(FRAMES[version, action]))
    assert json.loads(text) == json.loads(FRAMES[version, action])


def bench_ocpp_decode(benchmark: Any) -> None:
    """The package's own way: unpack, validate, rename. Nested objects stay dicts."""
    text = FRAMES[EVENT].decode()

    def decode() -> Any:
        call = ocpp.messages.unpack(text)
        ocpp.messages._validate_payload(call, "2.0.1")
        return ocpp.charge_point.camel_to_snake_case(call.payload)

    assert benchmark(decode)["seq_no"] == 3


def bench_ocpp_encode(benchmark: Any) -> None:
    """The package's own way: rename, validate, JSON."""
    payload = ocpp.charge_point.camel_to_snake_case(PAYLOADS[EVENT])

    def encode() -> Any:
        renamed = ocpp.charge_point.snake_to_camel_case(payload)
        call = ocpp.messages.Call("19223201", "TransactionEvent", renamed)
        ocpp.messages._validate_payload(call, "2.0.1")
        return call.to_json()

    assert json.loads(benchmark(encode)) == json.loads(FRAMES[EVENT])


BOOT = '{"reason":"PowerUp","chargingStation":{"model":"Solo 22","vendorName":"Example"}}'
BOOTS = {"1.6": '{"chargePointVendor":"Example","chargePointModel":"Solo 22"}', "2.0.1": BOOT, "2.1": BOOT}
"""The payload of a BootNotification, by version."""

OURS = "from ocpp_core import JsonCodec; JsonCodec({version!r}).decode({text!r}).message"
THEIRS = """
from ocpp.charge_point import camel_to_snake_case
from ocpp.messages import _validate_payload, unpack
from ocpp.{package}.call import BootNotification
call = unpack({text!r})
_validate_payload(call, {version!r})
BootNotification(**camel_to_snake_case(call.payload))
"""


@pytest.mark.parametrize("version", BOOTS)
@pytest.mark.parametrize("code", [OURS, THEIRS], ids=["ours", "ocpp"])
def bench_fresh_process(benchmark: Any, code: str, version: str) -> None:
    text = f'[2,"7","BootNotification",{BOOTS[version]}]'
    code = code.format(version=version, package=Version(version).package, text=text)

    def run() -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    run()  # so that both find their bytecode
    benchmark.pedantic(run, rounds=25)
