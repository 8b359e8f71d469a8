"""Checks of how a station opens its connections: each finds its fault, and nothing where all is in order."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Iterable
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from ocpp_core.probe._outcomes import Outcome, Phase, Result
from ocpp_core.probe._record import Record
from ocpp_core.probe._run import Options, Run, run_phases
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe.phases import checks_of, function_of
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import basic_auth
from tests.probe.test_connect import found
from tests.probe.wires import Csms, connected, run

KEY = bytes(range(16))
BOOT = {
    "1.6": {"chargePointVendor": "v", "chargePointModel": "m"},
    "2.0.1": {"chargingStation": {"vendorName": "v", "model": "m"}, "reason": "PowerUp"},
}


class Station:
    """A station that boots, answers, and connects again."""

    def __init__(self, version: str, faults: Iterable[str]) -> None:
        self.version, self.faults = version, frozenset(faults)
        self.booted = False
        self.tries = 0

    def has(self, fault: str) -> bool:
        return fault in self.faults

    async def live(self, port: int) -> None:
        wait = 1.0
        while True:
            with contextlib.suppress(OSError, WebSocketException):
                await self.connect(port)
                wait = 1.0
            if self.has("leaves"):
                return
            await asyncio.sleep(wait)
            wait = wait if self.has("same-waits") else min(2 * wait, 60)

    async def connect(self, port: int) -> None:
        given = next((each for each in self.faults if each.startswith("/")), "/ocpp/CS001")
        offered = [] if self.has("offers-nothing") else [f"ocpp{self.version}"]
        offered = ["ocpp1.5"] if self.has("offers-other") else offered
        offered += ["ocpp2.9"] if self.has("offers-more") else []
        offered *= 2 if self.has("offers-twice") else 1
        password = KEY.hex() if self.has("hexadecimal") else b"wrong" if self.has("wrong") else KEY
        authorization = basic_auth("CS002" if self.has("other-user") else "CS001", password)
        if self.has("bearer"):
            authorization = "Bearer token"
        async with connect(
            f"ws://127.0.0.1:{port}{given}",
            subprotocols=[Subprotocol(each) for each in offered] or None,
            additional_headers={} if self.has("no-password") else {"Authorization": authorization},
            ping_interval=None,
            proxy=None,
        ) as connection:
            if not self.booted or self.has("boots-again"):
                await connection.send(json.dumps([2, f"boot-{id(connection)}", "BootNotification", BOOT[self.version]]))
                self.booted = True
            async for text in connection:
                elements = json.loads(text)
                if elements[0] == 2:
                    await connection.send(json.dumps([3, elements[1], {}]))


def probed(
    *faults: str, version: str = "1.6", checks: Iterable[str] = (), phase: Phase = Phase.CONNECT, **given: Any
) -> tuple[Run, list[Result]]:
    """The results of checks of a phase on a station."""
    runs: list[Run] = []

    async def main() -> None:
        target = StationTarget(version=Version(version), port=0, **given)
        await target.start()
        raw = connected(Csms(faults), target.port) if phase is Phase.WEBSOCKET and faults else None
        living = asyncio.create_task(raw or Station(version, faults).live(target.port))
        options = Options(checks=frozenset(checks), allowed=frozenset({"aggressive"}), max_time=500.0)
        runs.append(Run(target, options, Record()))
        await run_phases(runs[0], [(phase, function_of(phase))])
        await target.stop()
        living.cancel()
        await asyncio.wait({living})

    run(main())
    return runs[0], runs[0].results


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@pytest.mark.parametrize("phase", [Phase.CONNECT, Phase.WEBSOCKET])
def test_nothing_is_found_where_all_is_in_order(version: str, phase: Phase) -> None:
    wanted = {each.id for each in checks_of(phase) if Role.CHARGING_STATION in each.tests}
    run, results = probed(version=version, phase=phase, checks=wanted, password=KEY)
    assert not run.stopped
    assert {each.check.id for each in results} == wanted
    known = {("", "warning", "answered")} if phase is Phase.WEBSOCKET else set()  # websockets takes binary messages
    assert found(results) == known
    assert {each.verdict.outcome for each in results} <= {Outcome.PASS, Outcome.WARNING}


FAULTS: dict[str, tuple[list[str], str, str, set[tuple[str, str, str]]]] = {
    "nothing offered": (["offers-nothing"], "subprotocol-offered", "1.6", {("", "fail", "none")}),
    "another version": (["offers-other"], "subprotocol-offered", "1.6", {("", "fail", "other")}),
    "unofficial": (["offers-more"], "subprotocol-offered", "2.0.1", {("", "warning", "unofficial")}),
    "twice": (["offers-twice"], "subprotocol-offered", "1.6", {("", "fail", "twice")}),
    "not encoded": (["/ocpp/RDAM|1"], "identity-sent", "1.6", {("", "fail", "not-encoded")}),
    "half encoded": (["/ocpp/RDAM%2"], "identity-sent", "1.6", {("", "fail", "not-encoded")}),
    "no UTF-8": (["/ocpp/%FF"], "identity-sent", "1.6", {("", "fail", "no-utf8")}),
    "no identity": (["/ocpp/"], "identity-sent", "1.6", {("", "fail", "missing")}),
    "long": (["/ocpp/" + "A" * 49], "identity-sent", "2.0.1", {("", "fail", "long")}),
    "long, 1.6": (["/ocpp/" + "A" * 49], "identity-sent", "1.6", {("", "warning", "long")}),
    "with a space": (["/ocpp/RDAM%20123"], "identity-sent", "2.0.1", {("", "fail", "characters")}),
    "with a space, 1.6": (["/ocpp/RDAM%20123"], "identity-sent", "1.6", set()),
    "with a colon": (["/ocpp/A:1"], "identity-sent", "2.0.1", {("", "fail", "colon")}),
    "no password": (["no-password"], "basic-sent", "1.6", {("", "fail", "missing")}),
    "no Basic": (["bearer"], "basic-sent", "1.6", {("", "fail", "no-basic")}),
    "other user": (["other-user"], "basic-sent", "1.6", {("", "fail", "user")}),
    "wrong password": (["wrong"], "basic-sent", "1.6", {("", "fail", "password")}),
    "hexadecimal": (["hexadecimal"], "basic-sent", "1.6", {("", "fail", "hexadecimal")}),
    "leaves": (["leaves"], "comes-back", "2.0.1", {("", "fail", "away")}),
    "leaves, 1.6": (["leaves"], "comes-back", "1.6", {("", "warning", "away")}),
    "leaves on a reset": (["leaves"], "comes-back-reset", "2.0.1", {("", "fail", "away")}),
    "same waits": (["same-waits"], "waits-grow", "2.0.1", {("", "warning", "constant")}),
    "boots again": (["boots-again"], "no-new-boot", "1.6", {("", "warning", "booted")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_check_finds_its_fault_and_no_other(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.probe._run._GRACE", 0.1)
    faults, check, version, expected = FAULTS[fault]
    needed = ["comes-back"] if check == "no-new-boot" else []
    _, results = probed(*faults, version=version, checks=[check, *needed], password=KEY, patience=100.0)
    assert found([each for each in results if each.check.id == check]) == expected
    assert check in {each.check.id for each in results}


def test_every_check_can_fail_or_warn() -> None:
    checks = {each.id for each in checks_of(Phase.CONNECT) if Role.CHARGING_STATION in each.tests}
    assert {check for _, check, _, told in FAULTS.values() if told} == checks


@pytest.mark.parametrize(
    ("fault", "check", "expected"),
    [
        ("binary-ignored", "masking", set()),
        ("unmasked-taken", "masking", {("", "fail", "answered")}),
        ("no-pong-amid", "ping", {("between fragments", "fail", "no-pong")}),
        ("close-ignored", "close", {("1000", "fail", "open")}),
        ("utf8-replaced", "bad-utf8", {("", "fail", "answered")}),
        ("reserved-taken", "reserved-bit", {("RSV1", "fail", "answered")}),
    ],
)
def test_faults_below_ocpp_are_found_with_the_roles_turned(
    fault: str, check: str, expected: set[tuple[str, str, str]]
) -> None:
    _, results = probed(fault, checks=[check], phase=Phase.WEBSOCKET, patience=100.0)
    assert found(results) == expected
    assert check in {each.check.id for each in results}
