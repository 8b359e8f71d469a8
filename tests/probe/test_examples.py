"""The examples of this project come out clean: the CSMS and the station, in each version."""

from __future__ import annotations

import asyncio
import re
import socket
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from ocpp_core.probe import Outcome, Phase, StationTarget
from ocpp_core.probe._harm import needs
from ocpp_core.schemas import actions
from ocpp_core.versions import Role, Version
from tests.probe.helpers import found, probed, target_at

EXAMPLES = Path(__file__).parents[2] / "examples"
VERSIONS = [Version.V16, Version.V201, Version.V21]
PHASES = [Phase.VALID, Phase.VIOLATIONS, Phase.RECORDED, Phase.HOSTILE]

pytestmark = pytest.mark.slow


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 180))


@asynccontextmanager
async def example(name: str, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-u", EXAMPLES / name, *arguments, stdout=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        process.kill()
        await process.communicate()


@pytest.mark.parametrize("version", VERSIONS)
def test_the_csms_is_clean(version: Version) -> None:
    async def test() -> None:
        async with example("csms_websockets.py", "--port", "0") as process:
            assert process.stdout is not None
            port = re.search(rb"port (\d+)", await process.stdout.readline())[1].decode()
            draining = asyncio.create_task(process.stdout.read())
            target = target_at(f"ws://127.0.0.1:{port}/ocpp", version)
            target.identity = "CS001"
            over = await probed(target, *PHASES)
            draining.cancel()
        assert found(over.results) == {}
        assert sum(each.verdict.outcome is Outcome.PASS for each in over.results) > 500

    run(test())


@pytest.mark.parametrize("version", VERSIONS)
def test_the_station_is_clean_and_is_sent_nothing_that_has_to_be_named(version: Version) -> None:
    async def test() -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        target = StationTarget(version=version, port=port)
        await target.start()
        url = f"ws://127.0.0.1:{port}"
        try:
            async with example("station_websockets.py", url, "--ocpp", version.value, "--retry", "0.2") as process:
                draining = asyncio.create_task(process.stdout.read())
                over = await probed(target, *PHASES)
                draining.cancel()
        finally:
            await target.stop()
        assert found(over.results) == {}
        assert sum(each.verdict.outcome is Outcome.PASS for each in over.results) > 400
        harmful = [name for name in actions(version) if needs(Role.CHARGING_STATION, name)]
        sent = [each.text for each in over.record if each.sender is Role.CSMS]
        assert not [text for text in sent if any(f'"{name}"' in text for name in harmful)]

    run(test())
