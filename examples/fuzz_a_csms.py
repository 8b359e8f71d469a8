"""Points the strategies at a CSMS, over a WebSocket. Ends with 1 if the CSMS does something that it must not.

    python examples/fuzz_a_csms.py ws://127.0.0.1:9000/ocpp --identity CS001 --ocpp 2.0.1 --examples 100

For test systems only: the CSMS hears of transactions and certificates that never were. Each frame goes over a connection
of its own, with a Heartbeat behind it that shows whether the CSMS is still alive.
"""

from __future__ import annotations

import argparse
import json
import secrets

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from ocpp_core import ERROR_CODES, Call, CallError, JsonCodec, RemoteError, Send, Version, actions, station_url
from ocpp_core.strategies import Violation, calls, hostile_frames, sends, violations

ALIVE = Call("still alive?", action="Heartbeat", payload={})
REFUSALS = {"NotImplemented", "NotSupported", "SecurityError"}  # a valid call may get one of these instead of a result


class Fault(Exception):
    """What the CSMS must not do. Hypothesis catches it, and looks for a simpler frame that leads to one."""


class Gone(BaseException):
    """The CSMS takes no connection any more. Hypothesis lets this pass, since any frame would lead to it now."""


class Csms:
    """The CSMS under test, and what must hold of its answers."""

    def __init__(self, url: str, version: Version, timeout: float) -> None:
        self.url, self.version, self.timeout = url, version, timeout
        self.codec, self.sent = JsonCodec(version), ""

    def valid(self, call: Call) -> None:
        code = self.answer(self.codec.encode(call), call.message_id, call.action)
        if code is not None and code not in REFUSALS:
            raise self.fault(f"a valid {call.action} is refused: {code}")

    def invalid(self, broken: tuple[str, Violation]) -> None:
        action, violation = broken
        if self.answer(json.dumps([2, "1", action, violation.payload]), "1", action) is None:
            raise self.fault(f"an invalid {action} is answered as if it were valid: {violation.issue}")

    def one_way(self, send: Send) -> None:
        self.answer(self.codec.encode(send))

    def hostile(self, frame: str | bytes) -> None:
        """May end the connection, which others must not notice; and may hold a call, or get an error."""
        try:
            self.answer(frame, strict=False)
        except ConnectionClosed:
            self.answer(self.codec.encode(ALIVE), ALIVE.message_id)

    def answer(self, data: str | bytes, due: str = "", action: str = "Heartbeat", *, strict: bool = True) -> str | None:
        """Sends a frame, gives the error code of its answer, then sends a Heartbeat."""
        before, self.sent = self.sent, data
        try:
            connection = connect(self.url, subprotocols=[Subprotocol(self.version.subprotocol)], proxy=None)
        except (OSError, WebSocketException) as error:
            raise Gone(f"no connection: {str(error)!a:.200}; sent before: {before!a:.500}") from error
