"""The handshake and the WebSocket of the project's own examples, for which the probe has no finding."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

import pytest

from ocpp_core.probe._outcomes import Outcome, Phase
from ocpp_core.probe._record import Record
from ocpp_core.probe._run import Options, Run, run_phases
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.probe.phases import function_of
from ocpp_core.versions import Version

EXAMPLES = Path(__file__).parents[2] / "examples"
PASSWORD = b"correct horse staple"  # of CS002, for the example only
PHASES = [(phase, function_of(phase)) for phase in (Phase.CONNECT, Phase.WEBSOCKET)]


def test_the_example_of_a_csms_is_in_order_in_each_version() -> None:
    async def main() -> None:
        command = [sys.executable, "-u", str(EXAMPLES / "csms_websockets.py"), "--port", "0"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        assert process.stdout is not None
        line = await process.stdout.readline()
        reading = asyncio.create_task(process.stdout.read())
        port = re.search(rb"port (\d+)", line)
        assert port is not None
        options = Options(allowed=frozenset({"aggressive"}), unknown_identity="NOBODY", max_time=500.0)
        url = f"ws://127.0.0.1:{int(port[1])}/ocpp"
        for version, identity, password in (
            (Version.V16, "CS002", PASSWORD),
            (Version.V201, "CS001", None),
            (Version.V21, "CS002", PASSWORD),
        ):
            target = CsmsTarget(url=url, version=version, identity=identity, password=password, timeout=60.0)
            run = Run(target, options, Record())
            run.timing.timeout = 60.0
            run.timing.grace = 2.0
            await run_phases(run, PHASES)
            assert not run.stopped
            assert [each for each in run.results if each.verdict.outcome in (Outcome.FAIL, Outcome.WARNING)] == []
            told = {each.check.id for each in run.results if each.verdict.outcome is not Outcome.PASS}
            without = {f"basic-{each}" for each in ("right", "wrong", "none", "other-user", "not-base64", "not-utf8")}
            assert told == {"identity-encoded"} | (
                without if password is None else set()
            )  # RDAM|123 is not known there
        process.kill()
        await process.wait()
        await reading

    asyncio.run(main())


@pytest.mark.slow
@pytest.mark.parametrize("version", ["1.6", pytest.param("2.1", marks=pytest.mark.thorough)])
def test_the_example_of_a_station_is_in_order(version: str) -> None:
    async def main() -> None:
        target = StationTarget(version=Version(version), port=0)
        await target.start()
        url = f"ws://127.0.0.1:{target.port}/ocpp"
        command = [sys.executable, str(EXAMPLES / "station_websockets.py"), url, "--ocpp", version, "--retry", "0.05"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
        run = Run(target, Options(allowed=frozenset({"aggressive"}), max_time=500.0), Record())
        run.timing.timeout = 60.0
        await run_phases(run, PHASES)
        assert not run.stopped
        told = {each.check.id for each in run.results if each.verdict.outcome is not Outcome.PASS}
        assert told == {"basic-sent"}  # no password was given
        process.kill()
        await process.wait()
        await target.stop()

    asyncio.run(main())
