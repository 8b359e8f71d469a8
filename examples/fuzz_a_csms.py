"""Fuzzes a CSMS over its WebSocket. Ends with 1 if the CSMS does something that it must not do.

    python examples/fuzz_a_csms.py ws://127.0.0.1:9000/ocpp --identity CS001 --ocpp 2.0.1 --examples 100

For test systems only: the frames report transactions and certificates that do not exist. What a CSMS may do with one is
in fuzz_connection.py.
"""

from __future__ import annotations

import argparse
import json
import secrets
import sys
from collections.abc import Callable, Iterator
from typing import Any

from fuzz_connection import HEARTBEAT, Csms, Fault, Gone
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Flaky

from ocpp_core import Call, Request, Role, Version
from ocpp_core.schemas import actions
from ocpp_core.strategies import Violation, calls, hostile_frames, sends, violations
from ocpp_core.websocket import station_url

REFUSALS = {"NotImplemented", "NotSupported", "SecurityError"}  # the error codes that a valid call may get


def checks(csms: Csms) -> Iterator[tuple[str, st.SearchStrategy[Any], Callable[[Any], Any]]]:
    """Each kind of frame, with the check of the answers to it."""

    def valid(call: Call[Request[Any]]) -> None:
        code = csms.send(csms.codec.encode(call), call.message_id, call.action)
        if code not in {None, *REFUSALS}:
            raise Fault(f"{code} for a valid {call.action}")

    def invalid(case: tuple[str, Violation]) -> None:
        action, violation = case
        if csms.send(json.dumps([2, "1", action, violation.payload]), "1", action) is None:
            raise Fault(f"a result for an invalid {action}: {violation.issue}")

    version, station = csms.version, Role.CHARGING_STATION
    names = [each.name for each in actions(version).values() if each.answered and station in each.initiators]
    yield "valid", calls(version, sender=station), valid
    broken = st.sampled_from(names).flatmap(lambda name: st.tuples(st.just(name), violations(version, name)))
    yield "invalid", broken, invalid
    if version is Version.V21:
        yield "one-way", sends(version, sender=station), lambda send: csms.send(csms.codec.encode(send))
    yield "hostile", hostile_frames(version), lambda frame: csms.send(frame, hostile=True)


def main() -> int:
    """Runs each check until it finds a fault, or has tried enough examples."""
    parser = argparse.ArgumentParser(description="Fuzz a CSMS.")
    parser.add_argument("url", help="where the CSMS is, without the identity of the station")
    parser.add_argument("--identity", default="CS001")
    parser.add_argument("--ocpp", type=Version, default=Version.V201)
    parser.add_argument("--examples", type=int, default=100, help="frames of each kind")
    parser.add_argument("--seed", type=int, default=secrets.randbits(32))
    parser.add_argument("--timeout", type=float, default=5, help="seconds that an answer may take")
    options = parser.parse_args()
    csms = Csms(station_url(options.url, options.identity), options.ocpp, options.timeout)
    try:
        csms.send(HEARTBEAT, "still alive?", "Heartbeat")
    except (Fault, Gone) as error:
        parser.error(f"no CSMS that answers a Heartbeat: {error}")
    limits = settings(
        max_examples=options.examples,
        phases=[Phase.generate, Phase.shrink],
        report_multiple_bugs=False,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    faults = 0
    for name, strategy, check in checks(csms):
        try:
            limits(seed(options.seed)(given(strategy)(check)))()
        except (Fault, Flaky) as fault:
            faults += 1
            print(f"{name}: {fault}\n    sent: {csms.sent!a:.1000}")
        except Gone as gone:
            faults += 1
            print(f"{name}: {gone}")
            break
        else:
            print(f"{name}: no fault")
    print(f"Repeat this run with --seed {options.seed}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
