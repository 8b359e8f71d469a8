"""The PyPI package ocpp-csms as the CSMS of one station, for test_ocpp_csms.py, in a process that finds the package.

It writes its port. Then it reads a method of its ChargePoint and arguments from each JSON line on stdin, and writes what
the method returned as one on stdout; it ends when stdin does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from typing import Any

from ocpp_csms import AuthorizationStatus, AvailabilityType, CentralSystem, ChargePoint, MessageTrigger

ENUMERATIONS: dict[str, list[Callable[[Any], Any]]] = {
    "async_change_availability": [int, AvailabilityType],
    "async_trigger_message": [MessageTrigger],
}
"""What the arguments of a method have to be, where JSON does not have it."""


async def authorize(_: ChargePoint, id_tag: str) -> AuthorizationStatus:
    return AuthorizationStatus.BLOCKED if id_tag == "STOLEN" else AuthorizationStatus.ACCEPTED


def say(value: Any) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


async def main() -> None:
    async with CentralSystem(host="127.0.0.1", port=0, authorize=authorize) as system:
        say(system.port)
        while line := await asyncio.to_thread(sys.stdin.readline):
            method, *arguments = json.loads(line)
            if method in ENUMERATIONS:
                arguments = [make(each) for make, each in zip(ENUMERATIONS[method], arguments, strict=True)]
            [station] = system.charge_points.values()
            answer = await getattr(station, method)(*arguments)
            say(asdict(answer) if is_dataclass(answer) else answer)


asyncio.run(main())
