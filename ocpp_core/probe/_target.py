"""What a probe can be pointed at, and a CSMS in particular: how a connection to it comes about.

Belongs here: what all targets share, dialling a CSMS, and booting there. Must not be here: stations (``_station``),
checks.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from ssl import SSLContext
from typing import Any, ClassVar, Final

from attrs import define, field

from ocpp_core.probe._link import Address, Link, dial
from ocpp_core.probe._outcomes import Binding
from ocpp_core.probe._peer import Peer
from ocpp_core.probe._record import Record
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import basic_auth, station_url

__all__ = ["CsmsTarget", "NotServedError", "Target"]

IDENTITY: Final = "OCPPCORE-PROBE-1"
VENDOR: Final = "ocpp_core probe"
MODEL: Final = "probe"


class NotServedError(Exception):
    """The system can be reached, but does not take part: it speaks another version, or accepts no boot."""


class Target(ABC):
    """A system under test."""

    tests: ClassVar[Role]
    """Which side it is."""

    binding: ClassVar[Binding] = Binding.JSON
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

    async def reach(self, peer_on: Callable[[Link], Peer], record: Record) -> None:  # noqa: ARG002  # others need it
        """Sees that the system takes part. Raises NotConnectedError, RefusedError and NotServedError if not.

        Given what makes a peer of a link, which records by itself, and where others record.
        """
        peer = peer_on(await self.link())
        try:
            await self.greet(peer)
        finally:
            await peer.close()

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
    at: str = ""
    """The number that the name of the host was resolved to; empty to ask the system for each connection."""

    ssl: SSLContext | None = None
    """How a ``wss://`` address is trusted; None for the system's own way, which heeds ``SSL_CERT_FILE``."""

    def __attrs_post_init__(self) -> None:
        self.address()  # which raises ValueError for what is no address, or no identity

    def address(self, identity: str | None = None) -> Address:
        """Where a station of this identity connects, the probe's own for None."""
        url = station_url(self.url, self.identity if identity is None else identity)
        return Address(url, self.ssl, at=self.at)

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
        """A new connection with a handshake of one's own; ``other`` goes to ``dial`` of ``_link``."""
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
