"""The systems that a probe can be pointed at, and how a connection to one comes about.

Belongs here: dialling a CSMS, waiting for a station, and saying hello. Must not be here: checks.
"""

from __future__ import annotations

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from attrs import define, field, frozen
from websockets.datastructures import Headers
from websockets.http11 import Request
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol

from ocpp_core.errors import HandshakeError
from ocpp_core.probe._link import MAX_MESSAGE, Address, Link, NotConnectedError, dial
from ocpp_core.probe._peer import Peer
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import accept, basic_auth, station_url

__all__ = ["CsmsTarget", "NotServedError", "StationTarget", "Target"]

IDENTITY: Final = "OCPPCORE-PROBE-1"
VENDOR: Final = "ocpp_core probe"
MODEL: Final = "probe"


class NotServedError(Exception):
    """The system can be reached, but does not take part: it speaks another version, or accepts no boot."""


class Target(ABC):
    """A system under test."""

    tests: ClassVar[Role]
    """Which side it is."""

    version: Version
    identity: str
    """The identity of the station, played or real."""

    @abstractmethod
    async def link(self) -> Link:
        """A new connection on which nothing has been said.

        Raises NotConnectedError, and RefusedError if the handshake is refused.
        """

    @abstractmethod
    async def greet(self, peer: Peer) -> None:
        """Does what has to be done before anything else may be said. Raises NotServedError."""

    async def start(self) -> None:  # noqa: B027  # a CSMS is there already
        """Gets ready."""

    async def stop(self) -> None:  # noqa: B027  # likewise
        """Frees what `start` took."""


@define(kw_only=True)
class CsmsTarget(Target):
    """A CSMS, to which the probe is a station."""

    tests: ClassVar[Role] = Role.CSMS
    url: str
    """Where stations connect, without the identity: ``ws://127.0.0.1:9000/ocpp``."""

    version: Version
    identity: str = IDENTITY
    password: bytes | None = field(default=None, repr=False)
    """The password of HTTP Basic authentication; None for none."""

    timeout: float = 5.0

    def address(self, identity: str | None = None) -> Address:
        """Where a station of this identity connects, the probe's own for None."""
        return Address(station_url(self.url, self.identity if identity is None else identity))

    def headers(self) -> list[tuple[str, str]]:
        """The headers that every handshake of the probe has."""
        return [] if self.password is None else [("Authorization", basic_auth(self.identity, self.password))]

    async def dial(
        self,
        *,
        address: Address | None = None,
        subprotocols: Sequence[str] | None = None,
        headers: Iterable[tuple[str, str]] | None = None,
        **other: Any,
    ) -> Link:
        """A new connection with a handshake of one's own, as `ocpp_core.probe._link.dial`."""
        return await dial(
            address or self.address(),
            subprotocols=[self.version.subprotocol] if subprotocols is None else subprotocols,
            headers=self.headers() if headers is None else headers,
            timeout=self.timeout,
            **other,
        )

    async def link(self) -> Link:
        """A new connection."""
        return await self.dial()

    async def greet(self, peer: Peer) -> None:
        """Boots. Raises NotServedError unless the station is accepted."""
        found = await peer.call("BootNotification", boot(self.version))
        if found.answer is None:
            raise NotServedError("BootNotification was not answered")
        payload = found.answer.payload
        status = payload.get("status") if isinstance(payload, dict) else None
        if found.answer.message_type != 3 or status != "Accepted":
            said = found.answer.code or (status if isinstance(status, str) else "something that is no result")
            raise NotServedError(f"BootNotification was answered with {said!a:.60}, not Accepted")
        peer.after = "boot"


def boot(version: Version) -> dict[str, Any]:
    """The payload of a BootNotification that says whose station it is."""
    if version.major == 1:
        return {"chargePointVendor": VENDOR, "chargePointModel": MODEL}
    return {"chargingStation": {"vendorName": VENDOR, "model": MODEL}, "reason": "PowerUp"}


@frozen
class Arrival:
    """A station's connection."""

    link: Link
    request: Request = field(repr=False)
    """The opening request of the station."""

    at: datetime


@define(kw_only=True)
class StationTarget(Target):
    """A charging station, to which the probe is the CSMS. It connects when it likes."""

    tests: ClassVar[Role] = Role.CHARGING_STATION
    version: Version
    host: str = "127.0.0.1"
    port: int = 9000
    """Where to listen; 0 for any free port, which `start` then sets."""

    identity: str = ""
    """The station that is meant; any other is refused. Empty for the first that comes, which then is the one."""

    patience: float = 120.0
    """How long to wait for the station to connect, in seconds."""

    greeting: float = 2.0
    """How long to wait for a BootNotification, which a station that reconnects need not send."""

    on_arrival: Callable[[Arrival], None] | None = None
    arrivals: list[Arrival] = field(factory=list[Arrival], init=False)
    _waiting: asyncio.Queue[Arrival] = field(factory=asyncio.Queue[Arrival], init=False)
    _server: asyncio.Server | None = field(default=None, init=False)

    async def start(self) -> None:
        """Listens. Raises NotConnectedError if the port cannot be had."""
        try:
            self._server = await asyncio.start_server(self._connected, self.host, self.port)
        except OSError as error:
            raise NotConnectedError(f"cannot listen on {self.host}:{self.port}: {error.strerror or error}") from error
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listens no longer."""
        if self._server is not None:
            self._server.close()

    async def link(self) -> Link:
        """The next connection of the station; the newest, if it has connected several times meanwhile."""
        try:
            arrival = await asyncio.wait_for(self._waiting.get(), self.patience)
        except TimeoutError:
            raise NotConnectedError(
                f"no station has connected to {self.host}:{self.port} within {self.patience:g} seconds"
            ) from None
        while not self._waiting.empty():
            await arrival.link.close(1001)
            arrival = self._waiting.get_nowait()
        return arrival.link

    async def greet(self, peer: Peer) -> None:
        """Waits for the station's BootNotification, which is accepted; for one that has booted before, only shortly."""
        for _ in range(max(1, round(self.greeting / _POLL))):
            if any(call.action == "BootNotification" for call in peer.calls) or peer.ended is not None:
                break
            await asyncio.sleep(_POLL)
        peer.after = "boot"

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        protocol = ServerProtocol(
            subprotocols=[Subprotocol(self.version.subprotocol)],
            select_subprotocol=lambda _, offered: next(
                (each for each in offered if each == self.version.subprotocol), None
            ),
            max_size=MAX_MESSAGE,
        )
        request = await _request(protocol, reader)
        if request is None:
            writer.close()
            return
        response = protocol.accept(request)
        if response.status_code == _SWITCHED:
            try:
                asked = accept(request.path, _pairs(request.headers), [self.version])
            except HandshakeError as error:
                response = protocol.reject(error.status, f"{error}\n")
            else:
                if asked.identity != (self.identity or asked.identity):
                    response = protocol.reject(404, "this probe waits for another station\n")
                self.identity = self.identity or asked.identity
        protocol.send_response(response)
        with contextlib.suppress(OSError):
            writer.write(b"".join(protocol.data_to_send()))
            await writer.drain()
        if response.status_code != _SWITCHED:
            writer.close()
            return
        arrival = Arrival(Link(protocol, reader, writer), request, datetime.now(UTC))
        self.arrivals.append(arrival)
        if self.on_arrival is not None:
            self.on_arrival(arrival)
        if arrival.link.subprotocol is None:
            await arrival.link.close(1002)
        else:
            self._waiting.put_nowait(arrival)


_SWITCHED: Final = 101
_POLL: Final = 0.02
_HANDSHAKE: Final = 10.0


async def _request(protocol: ServerProtocol, reader: asyncio.StreamReader) -> Request | None:
    """The opening request of a station; None if what it sends is none."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(_HANDSHAKE):
            while True:
                data = await reader.read(1)
                if data:
                    protocol.receive_data(data)
                else:
                    protocol.receive_eof()
                for event in protocol.events_received():
                    if isinstance(event, Request):
                        return event
                if not data or protocol.handshake_exc is not None:
                    return None
    return None


def _pairs(headers: Headers) -> list[tuple[str, str]]:
    return list(headers.raw_items())
