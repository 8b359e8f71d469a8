"""The example that fuzzes a CSMS: it finds nothing in ours, and finds the faults of others."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from websockets.sync.server import ServerConnection, serve
from websockets.typing import Subprotocol

from ocpp_core import CallReceived, Session, v16, v21, v201

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 120  # seconds that a run may take, on a busy machine
CODES = re.compile(r'"[A-Z][A-Za-z]+(Violation|Supported|Implemented|Error)"')


def fuzz(port: int, version: str, *options: str) -> subprocess.CompletedProcess[str]:
    url = f"ws://127.0.0.1:{port}/ocpp"
    command = [sys.executable, str(EXAMPLES / "fuzz_a_csms.py"), url, "--ocpp", version, "--seed", "1", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Where the CSMS of the examples listens."""
    command = [sys.executable, "-u", str(EXAMPLES / "csms_websockets.py"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            found = int(process.stdout.readline().split()[-1])
            reader = ThreadPoolExecutor().submit(process.stdout.read)  # or the process would wait for a reader
            yield found
            assert process.poll() is None
        finally:
            process.terminate()
        assert "Traceback" not in reader.result(PATIENCE)


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_it_finds_nothing_in_our_csms(port: int, version: str) -> None:
    done = fuzz(port, version, "--examples", "20", "--timeout", str(PATIENCE))
    assert done.returncode == 0, done.stdout + done.stderr
    checks = ["valid", "invalid", *(["one-way"] if version == "2.1" else []), "hostile"]
    assert done.stdout.splitlines() == [*(f"{check}: no fault" for check in checks), "Repeat this run with --seed 1"]


# -- a CSMS with a fault

NOW = datetime(2026, 1, 1, tzinfo=UTC)
Fault = Callable[[ServerConnection, list[str]], list[str]]
"""What a CSMS sends, given the frames that would be right."""


@contextmanager
def csms(version: str, fault: Fault) -> Iterator[int]:
    """A CSMS that supports only heartbeats, refuses invalid frames, and has a fault."""
    heartbeat = {"1.6": v16, "2.0.1": v201, "2.1": v21}[version].HeartbeatResponse

    def serve_station(connection: ServerConnection) -> None:
        session = Session(version, "csms", supported={"Heartbeat"})
        for data in connection:
            for event in session.receive(data, 0):
                if isinstance(event, CallReceived):
                    session.answer(event.call, heartbeat(current_time=NOW), 0.0)
            for text in fault(connection, session.outgoing()):
                connection.send(text)

    with serve(serve_station, "127.0.0.1", 0, subprotocols=[Subprotocol(f"ocpp{version}")]) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.socket.getsockname()[1]
        finally:
            server.shutdown()
            thread.join()


def takes_anything(_: ServerConnection, right: list[str]) -> list[str]:
    now = {"currentTime": "2026-01-01T00:00:00Z"}
    return [json.dumps([3, json.loads(text)[1], now]) if "Violation" in text else text for text in right]


def has_codes_of_its_own(_: ServerConnection, right: list[str]) -> list[str]:
    return [CODES.sub('"\\\\u001b[31m"', text) for text in right]


def says_internal_error(_: ServerConnection, right: list[str]) -> list[str]:
    return [CODES.sub('"InternalError"', text) for text in right]


def sends_nonsense(_: ServerConnection, right: list[str]) -> list[str]:
    return [text.replace("{}", "[]") for text in right]


def says_nothing(_: ServerConnection, right: list[str]) -> list[str]:
    return [text for text in right if text.startswith("[3,")]


def repeats_itself(_: ServerConnection, right: list[str]) -> list[str]:
    return right if right and right[0].startswith("[3,") else right * 2


def hangs_up(connection: ServerConnection, right: list[str]) -> list[str]:
    if right and right[0].startswith("[4,"):
        connection.close()
    return right


def answers_everything(_: ServerConnection, right: list[str]) -> list[str]:
    return right or ['[3,"1",{}]']


@pytest.mark.parametrize(
    ("version", "fault", "says", "sent"),
    [
        ("1.6", takes_anything, "invalid: a result for an invalid Heartbeat: $: ", r"\[2, .1., .Heartbeat., .*"),
        ("2.0.1", has_codes_of_its_own, r"valid: this version has no error code '\x1b[31m'", r"\[2,.*"),
        ("1.6", says_internal_error, "valid: InternalError for a valid ", r"\[2,.*"),
        (
            "2.0.1",
            sends_nonsense,
            "valid: $[4]: the error details must be an object; read as an empty one, in the answer '[4,",
            r"\[2,.*",
        ),
        ("2.0.1", says_nothing, "valid: no answer within 0.2 seconds", r"\[2,.*"),
        ("1.6", repeats_itself, "valid: an answer that is not due: '[4,", r"\[2,.*"),
        ("1.6", hangs_up, "valid: the connection is closed", r"\[2,.*"),
        ("2.1", answers_everything, "one-way: an answer that is not due: '[3,\"1\",{}]'", r"\[6,.*"),
    ],
)
def test_it_finds_a_fault(version: str, fault: Fault, says: str, sent: str) -> None:
    timeout = "0.2" if fault is says_nothing else str(PATIENCE)
    with csms(version, fault) as port:
        done = fuzz(port, version, "--examples", "30", "--timeout", timeout)
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    assert all(line.isascii() and line.isprintable() for line in lines)
    [at] = [number for number, line in enumerate(lines) if line.startswith(says)]
    assert re.fullmatch(f"    sent: '{sent}'", lines[at + 1])
    assert len(lines[at + 1]) < 200  # Hypothesis found a simple one


MORTAL = """
import json, os
from websockets.sync.server import serve

def serve_station(connection):
    for text in connection:
        try:
            kind, message_id, *_ = json.loads(text)
        except ValueError:
            os._exit(1)
        if kind == 2:
            now = '"2026-01-01T00:00:00Z"'
            connection.send(f'[3,{json.dumps(message_id)},{{"currentTime":{now}}}]' if _[0] == "Heartbeat" and _[1] == {}
                            else f'[4,{json.dumps(message_id)},"NotSupported","",{{}}]')

with serve(serve_station, "127.0.0.1", 0, subprotocols=["ocpp1.6"]) as server:
    print(server.socket.getsockname()[1], flush=True)
    server.serve_forever()
"""


def test_it_stops_when_the_csms_has_gone() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", MORTAL], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            done = fuzz(int(process.stdout.readline()), "1.6")
        finally:
            process.kill()
    assert done.returncode == 1, done.stderr
    assert re.search("^hostile: no connection after b?'.*': ", done.stdout, re.MULTILINE)


def test_it_needs_a_csms() -> None:
    done = fuzz(1, "1.6")
    assert done.returncode == 2
    assert "no CSMS that answers a Heartbeat: no connection" in done.stderr
