"""Sends a frame to a CSMS and checks the answers, with the websockets package. Keep it beside fuzz_a_csms.py."""

from __future__ import annotations

from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from ocpp_core import Call, CallError, JsonCodec, RemoteError, Version
from ocpp_core.versions import ERROR_CODES

HEARTBEAT = '[2,"still alive?","Heartbeat",{}]'


class Fault(Exception):  # noqa: N818  # it is the CSMS that errs
    """The CSMS did what it must not do. Hypothesis catches this, and looks for a simpler frame that leads to it."""


class Gone(BaseException):
    """The CSMS accepts no connection. Hypothesis does not catch this, since from now on any frame would lead to it."""


class Csms:
    """The CSMS under test."""

    def __init__(self, url: str, version: Version, timeout: float) -> None:
        self.url, self.version, self.timeout = url, version, timeout
        self.codec = JsonCodec(version)
        self.sent: str | bytes = ""
        """The last frame that was sent, Heartbeats aside."""

    def send(self, data: str | bytes, due: str = "", action: str = "", *, hostile: bool = False) -> str | None:
        """Sends a frame on a connection of its own, waits for the answer if one is due, and sends a Heartbeat.

        Gives the error code of the answer, or None if it is a result. Raises Fault for an answer that is missing,
        invalid or not due, and if the connection is closed. For a hostile frame, an answer that is not due and a closed
        connection are allowed, but the next connection must work.
        """
        before = self.sent
        if data != HEARTBEAT:
            self.sent = data
        offer = [Subprotocol(self.version.subprotocol)]
        try:
            with connect(self.url, subprotocols=offer, proxy=None, close_timeout=self.timeout) as connection:
                connection.send(data.encode(errors="surrogatepass") if isinstance(data, str) else data, text=True)
                code = self._answer(connection, due, action) if due else None
                connection.send(HEARTBEAT)
                self._answer(connection, "still alive?", "Heartbeat", hostile=hostile)
        except TimeoutError:
            raise Fault(f"no answer within {self.timeout} seconds") from None
        except ConnectionClosed:
            if not hostile:
                raise Fault("the connection is closed") from None
            code = self.send(HEARTBEAT, "still alive?", "Heartbeat")
        except (OSError, WebSocketException) as error:
            raise Gone(f"no connection after {before!a:.500}: {str(error)!a:.200}") from error
        return code

    def _answer(self, connection: ClientConnection, due: str, action: str, *, hostile: bool = False) -> str | None:
        """The error code of the answer to a message id; None if it is a result."""
        while True:
            text = connection.recv(self.timeout)
            try:
                frame = self.codec.decode(text, {due: action})
            except RemoteError as error:
                raise Fault(f"{error}, in the answer {text!a:.200}") from None
            if isinstance(frame, CallError) and frame.issues:  # it ends the call, but is not as it should be
                raise Fault(f"{frame.issues[0]}, in the answer {text!a:.200}")
            if isinstance(frame, CallError) and frame.code not in ERROR_CODES[self.version]:
                raise Fault(f"this version has no error code {frame.code!a:.80}")
            if isinstance(frame, Call):  # the CSMS asks the station
                connection.send(self.codec.encode(frame.error("NotSupported")))
            elif frame.message_id == due:
                return getattr(frame, "code", None)
            elif not hostile:
                raise Fault(f"an answer that is not due: {text!a:.200}")
