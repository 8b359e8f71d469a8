"""How a charging station opens its connections: what it says of itself, and whether it comes back.

Belongs here: checks of the opening request and of reconnecting, where the probe is the CSMS. Must not be here: those
where it is the station (``_connect``).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from itertools import pairwise
from typing import Final
from urllib.parse import unquote_to_bytes

from attrs import evolve
from websockets.http11 import Request

from ocpp_core.errors import HandshakeError
from ocpp_core.probe._link import NotConnectedError
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._peer import Peer
from ocpp_core.probe._run import Run, Trial
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe.phases._words import fail, told, warn
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import IDENTIFIER_CHARACTERS, MAX_IDENTITY, parse_basic_auth

__all__ = ["CHECKS", "cases"]

_STATION: Final = frozenset({Role.CHARGING_STATION})
_RECONNECTING: Final = "2.0.1 part 4 5.3; 2.1 part 4 5.4"


def _check(name: str, importance: Importance, section: str, passes: str, *, needs: str = "") -> Check:
    return Check(
        id=name, phase=Phase.CONNECT, importance=importance, section=section, passes=passes, tests=_STATION, needs=needs
    )


MUST, SHOULD = Importance.MUST, Importance.SHOULD

OFFERED: Final = _check(
    "subprotocol-offered",
    MUST,
    "1.6-J 3.1.2; 2.x part 4 3.1.2; RFC 6455 4.1",
    "the station offers the subprotocol of its version, and each that it offers once, by its official name",
)
IDENTITY_SENT: Final = _check(
    "identity-sent",
    MUST,
    "1.6-J 3.1.1; 2.x part 4 3.1.1; RFC 3986 3.3",
    "the path ends in the identity of the station, percent-encoded where it has to be",
)
BASIC_SENT: Final = _check(
    "basic-sent",
    MUST,
    "1.6 security whitepaper A00.FR.202 to 205; 2.x part 2 A00.FR.202 to 205; RFC 7617 2",
    "the handshake has the identity as the user name, and the right password",
)
COMES_BACK: Final = _check(
    "comes-back",
    MUST,
    _RECONNECTING,
    "the station connects again after the connection was closed",
)
COMES_BACK_RESET: Final = _check(
    "comes-back-reset",
    MUST,
    _RECONNECTING,
    "the station connects again after the connection was lost",
    needs="aggressive",
)
WAITS_GROW: Final = _check(
    "waits-grow",
    MUST,
    f"1.6-J 3.2 with errata 3.4; {_RECONNECTING}",
    "a station that is refused waits longer from try to try",
)
NO_NEW_BOOT: Final = _check(
    "no-new-boot",
    SHOULD,
    f"1.6-J 5.4; {_RECONNECTING}",
    "a station that was accepted and connects again sends no BootNotification",
)
CHECKS: Final = (OFFERED, IDENTITY_SENT, BASIC_SENT, COMES_BACK, NO_NEW_BOOT, COMES_BACK_RESET, WAITS_GROW)


def cases(run: Run, target: StationTarget) -> Iterator[tuple[Check, str, Trial]]:
    """The trials, each with its check and the name of its case."""
    station = _Station(run, target)
    yield OFFERED, "", station.offered
    yield IDENTITY_SENT, "", station.identity_sent
    yield BASIC_SENT, "", _skipped if station.target.password is None else station.basic_sent
    yield COMES_BACK, "", partial(station.comes_back, by_reset=False)
    yield NO_NEW_BOOT, "", station.no_new_boot
    yield COMES_BACK_RESET, "", partial(station.comes_back, by_reset=True)
    yield WAITS_GROW, "", station.waits_grow


async def _skipped() -> Verdict:
    return told(Outcome.SKIPPED, "", "no password was given (--password), so none is expected")


class _Station:
    """The trials against a station, which connects when it likes."""

    def __init__(self, run: Run, target: StationTarget) -> None:
        self.run, self.target = run, target
        self.before: Peer | None = None
        """A connection that was accepted, before the one that is open now."""

    async def request(self) -> Request:
        """The newest opening request of the station, which is waited for. Raises NotConnectedError."""
        if not await self.tries(1, self.target.patience):
            raise NotConnectedError(f"no station has connected within {self.target.patience:g} seconds")
        wanted = [each.request for each in self.target.openings if self.is_meant(each.request)]
        return wanted[-1] if wanted else self.target.openings[-1].request

    def is_meant(self, request: Request) -> bool:
        return unquote_to_bytes(_last_segment(request)) == self.target.identity.encode()

    async def tries(self, count: int, limit: float) -> bool:
        """Waits until the station has tried so many times to connect, and says whether it has in time."""
        clock = asyncio.get_running_loop().time
        until = clock() + limit
        while len(self.target.openings) < count and clock() < until:  # noqa: ASYNC110  # nothing tells of them
            await asyncio.sleep(_POLL)
        return len(self.target.openings) >= count

    async def offered(self) -> Verdict:
        wanted = self.target.version.subprotocol
        values = (await self.request()).headers.get_all("Sec-WebSocket-Protocol")
        names = [name.strip() for value in values for name in value.split(",")]
        if not values:
            return fail("none", f"offers no subprotocol; {wanted} in Sec-WebSocket-Protocol would be right")
        if wanted not in names:
            return evolve(fail("other", f"does not offer {wanted}, but others"), received=", ".join(names))
        if len({*names}) < len(names) or "" in names:
            return fail("twice", "offers a subprotocol twice, or an empty one; each once would be right")
        if odd := [name for name in names if name not in _OFFICIAL]:
            text = "offers what is no official subprotocol of OCPP, such as ocpp2.0.1"
            return evolve(warn("unofficial", text), received=", ".join(odd))
        return PASSED

    async def identity_sent(self) -> Verdict:
        segment = _last_segment(await self.request())
        if not _SEGMENT.fullmatch(segment):
            return fail("not-encoded", "sends characters in its identity that would have to be percent-encoded")
        try:
            identity = unquote_to_bytes(segment).decode()
        except UnicodeError:
            return fail("no-utf8", "sends an identity that is no UTF-8 once it is decoded")
        if not identity:
            return fail("missing", "connects to a path that ends in no identity")
        if self.target.version is Version.V16:
            return PASSED if len(identity) <= MAX_IDENTITY else warn("long", _too_long(identity))
        if len(identity) > MAX_IDENTITY:
            return fail("long", _too_long(identity))
        if not {*identity} <= IDENTIFIER_CHARACTERS:
            return fail("characters", "has characters in its identity that no identifierString has")
        if ":" in identity:
            return fail("colon", "has a colon in its identity, where a user name would end")
        return PASSED

    async def basic_sent(self) -> Verdict:
        request = await self.request()
        try:
            [value] = request.headers.get_all("Authorization")
            name, password = parse_basic_auth(value)
        except ValueError:
            return fail("missing", "sends no Authorization header, or several; one would be right")
        except HandshakeError:
            return fail("no-basic", "sends an Authorization header that is no Basic authentication")
        if name.encode() != unquote_to_bytes(_last_segment(request)):
            return fail("user", "sends another user name than the identity in the path")
        if password == self.target.password:
            return PASSED
        with suppress(ValueError):
            if bytes.fromhex(password.decode("latin-1")) == self.target.password:
                return fail(
                    "hexadecimal", "sends its key as hexadecimal digits; the bytes that they stand for would be right"
                )
        return fail("password", "sends another password than the one that was given")

    async def comes_back(self, *, by_reset: bool) -> Verdict:
        peer = await self.run.shared()
        if by_reset:
            await peer.reset()
        else:
            await peer.link.close(_GOING_AWAY)
        await self.run.drop()
        how = "was lost" if by_reset else f"was closed with {_GOING_AWAY}"
        try:
            await self.run.shared()
        except NotConnectedError:
            outcome = Outcome.WARNING if self.target.version is Version.V16 else Outcome.FAIL
            waited = f"does not connect again within {self.target.patience:g} s after its connection {how}"
            return told(outcome, "away", f"{waited}; to try again, with growing waits, would be right")
        self.before = peer
        return PASSED

    async def waits_grow(self) -> Verdict:
        peer = await self.run.shared()
        self.target.openings.clear()
        self.target.refusals = _REFUSALS
        begun = asyncio.get_running_loop().time()
        try:
            await peer.link.close(_GOING_AWAY)
            await self.run.drop()
            await self.tries(_REFUSALS, min(_OBSERVED, self.target.patience))
        finally:
            self.target.refusals = 0
        times = [begun, *(each.seconds for each in self.target.openings)]
        waits = [after - before for before, after in pairwise(times)][:_REFUSALS]
        if len(waits) < _REFUSALS:
            return told(Outcome.NOT_JUDGED, "", f"the station has tried {len(waits)} times within {_OBSERVED:g} s only")
        if max(waits[2:]) <= max(waits[:2]):
            verdict = warn(
                "constant", "tries again as fast as before, though it is refused; growing waits would be right"
            )
            return evolve(verdict, received=", ".join(f"{each:.1f} s" for each in waits))
        return PASSED

    async def no_new_boot(self) -> Verdict:
        if self.before is None or not _booted(self.before):
            return told(
                Outcome.NOT_JUDGED, "", "the station has not booted and come back, so nothing can be said of it"
            )
        if _booted(await self.run.shared()):
            return warn(
                "booted", "boots again on a new connection, though it was accepted; it need not, unless it restarted"
            )
        return PASSED


def _last_segment(request: Request) -> str:
    return request.path.partition("?")[0].rpartition("/")[2]


def _booted(peer: Peer) -> bool:
    return any(call.action == "BootNotification" for call in peer.calls)


def _too_long(identity: str) -> str:
    return f"has an identity of {len(identity)} characters; {MAX_IDENTITY} are the most"


_OFFICIAL: Final = frozenset({"ocpp1.2", "ocpp1.5", "ocpp1.6", "ocpp2.0", "ocpp2.0.1", "ocpp2.1"})
_SEGMENT: Final = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()+*,;=:@]|%[0-9A-Fa-f]{2})*")  # pchar of RFC 3986
_GOING_AWAY: Final = 1001
_POLL: Final = 0.02
_REFUSALS: Final = 4
_OBSERVED: Final = 60.0  # seconds
