"""A charging station as a target: the probe listens, and the station connects when it likes.

Belongs here: whom the probe lets in, and which connection is the current one. Must not be here: checks.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Sequence
from typing import ClassVar, Final

from attrs import define, field, frozen
from websockets.http11 import Request, Response
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol

from ocpp_core.errors import HandshakeError
from ocpp_core.probe._hosts import is_own_network
from ocpp_core.probe._link import MAX_MESSAGE, QUIET, SWITCHED, Link, NotConnectedError
from ocpp_core.probe._peer import Peer
from ocpp_core.probe._target import Target
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import accept

__all__ = ["Opening", "StationTarget"]

_FORBIDDEN: Final = 403
_NOT_FOUND: Final = 404
_LATER: Final = 503
_NO_VERSION: Final = 1002
_NEWER: Final = 1001

_HANDSHAKE: Final = 10.0
"""How long a station may take for its opening request, in seconds."""

_KEPT: Final = 100
"""How many opening requests are kept; a station may reconnect for ever."""


@frozen
class Opening:
    """A request of a station to open a connection."""

    request: Request = field(repr=False)
    status: int
    """The HTTP status of the answer: 101 if it was let in."""

    seconds: float
    """When, by the clock of the event loop."""


@define(kw_only=True)
class StationTarget(Target):
    """A charging station, to which the probe is the CSMS."""

    tests: ClassVar[Role] = Role.CHARGING_STATION
    version: Version
    host: str = "127.0.0.1"
    port: int = 9000
    """Where to listen; 0 for any free port, which `start` then sets."""

    identity: str = ""
    """The station that is meant; any other is refused. Empty for the first that comes, which then is the one."""

    password: bytes | None = field(default=None, repr=False)
    """What it has to give as HTTP Basic authentication; None if nothing is expected. It is looked at, not asked for."""

    permitted: frozenset[str] = frozenset()
    """The numbers of hosts outside of private networks from which the station may come: the user says so."""

    patience: float = 120.0
    """How long to wait for the station to connect, in seconds: it waits between two attempts."""

    greeting: float = 2.0
    """How long to wait for a BootNotification on its first connection, in seconds."""

    openings: deque[Opening] = field(factory=lambda: deque[Opening](maxlen=_KEPT), init=False)
    """The newest opening requests, of any station, those that were refused included."""

    refusals: int = field(default=0, init=False)
    """How many of the next handshakes are refused with 503, to see when the station tries again."""

    _open: list[Link] = field(factory=list[Link], init=False)
    _links: asyncio.Queue[Link] = field(factory=asyncio.Queue[Link], init=False)
    _booted: bool = field(default=False, init=False)
    _server: asyncio.Server | None = field(default=None, init=False)

    async def start(self) -> None:
        """Listens. Raises NotConnectedError if the port cannot be had."""
        try:
            self._server = await asyncio.start_server(self._asked, self.host, self.port)
        except OSError as error:
            raise NotConnectedError(f"cannot listen on {self.host}:{self.port}: {error.strerror or error}") from error
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listens no longer, and closes what is open."""
        if self._server is not None:
            self._server.close()
        for link in [link for link in self._open if link.ended is None]:
            await link.close(_NEWER)

    async def link(self) -> Link:
        """The newest connection of the station that is still open. Waits for one if there is none."""
        try:
            async with asyncio.timeout(self.patience):
                while True:
                    link = await self._links.get()
                    while not self._links.empty():
                        await link.close(_NEWER)
                        link = self._links.get_nowait()
                    if link.ended is None:
                        return link
        except TimeoutError:
            where = f"{self.host}:{self.port}"
            raise NotConnectedError(
                f"no station has connected to {where} within {self.patience:g} seconds: {self._why()}"
            ) from None

    async def greet(self, peer: Peer) -> None:
        """Has a BootNotification accepted, if the station sends one: it need not when it only reconnects."""
        limit = _AGAIN if self._booted else self.greeting
        with contextlib.suppress(TimeoutError):
            if await asyncio.wait_for(peer.heard("BootNotification"), limit):
                self._booted = True
                await self._settled(peer)
        peer.after = "boot"

    async def _settled(self, peer: Peer) -> None:
        """Waits until a station that has booted has told the state of its connectors: until it falls silent."""
        until = asyncio.get_running_loop().time() + self.greeting
        heard = -1
        while heard < len(peer.calls) and asyncio.get_running_loop().time() < until:
            heard = len(peer.calls)
            await asyncio.sleep(peer.timing.for_silence)

    # -- who is let in

    async def _asked(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers an opening request."""
        protocol = ServerProtocol(
            subprotocols=[Subprotocol(self.version.subprotocol)],
            select_subprotocol=_only_known,
            max_size=MAX_MESSAGE,
            logger=QUIET,
        )
        request = await _request(protocol, reader)
        if request is None:
            writer.close()
            return
        response = self._answer(protocol, request, str(writer.get_extra_info("peername")[0]))
        self.openings.append(Opening(request, response.status_code, asyncio.get_running_loop().time()))
        protocol.send_response(response)
        with contextlib.suppress(OSError):
            writer.write(b"".join(protocol.data_to_send()))
            await writer.drain()
        if response.status_code != SWITCHED:
            writer.close()
            return
        link = Link(protocol, reader, writer)
        self._open = [*(each for each in self._open if each.ended is None), link]
        if link.subprotocol is None:
            await link.close(_NO_VERSION)
        else:
            self._links.put_nowait(link)

    def _answer(self, protocol: ServerProtocol, request: Request, came_from: str) -> Response:
        if not is_own_network(came_from) and came_from not in self.permitted:
            return protocol.reject(_FORBIDDEN, "this probe takes no station from outside without --i-may-test-this\n")
        response = protocol.accept(request)
        if response.status_code != SWITCHED:
            return response
        if self.refusals:
            self.refusals -= 1
            return protocol.reject(_LATER, "try again later\n")
        try:
            asked = accept(request.path, list(request.headers.raw_items()), [self.version])
        except HandshakeError as error:
            return protocol.reject(error.status, f"{error}\n")
        if asked.identity != (self.identity or asked.identity):
            return protocol.reject(_NOT_FOUND, "this probe waits for another station\n")
        self.identity = asked.identity
        return response

    def _why(self) -> str:
        """What has come instead."""
        if not self.openings:
            return "nobody has asked"
        last = self.openings[-1]
        if last.status != SWITCHED:
            return f"the last one that asked was refused with HTTP status {last.status}"
        offered = last.request.headers.get_all("Sec-WebSocket-Protocol")
        if self.version.subprotocol not in ",".join(offered):
            return f"the last one that asked did not offer {self.version.subprotocol}"
        return "the last one that connected has gone"


_AGAIN: Final = 0.2
"""How long to wait for a BootNotification of a station that has booted, in seconds."""


def _only_known(protocol: ServerProtocol, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """The version of the probe, if the station offers it. Without one the connection is opened, and closed at once."""
    known = protocol.available_subprotocols or ()
    return next((each for each in offered if each in known), None)


async def _request(protocol: ServerProtocol, reader: asyncio.StreamReader) -> Request | None:
    """The opening request of a station; None if what it sends is none, or takes too long."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(_HANDSHAKE):
            while True:
                data = await reader.read(1)  # so that no frame is read along with it
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
