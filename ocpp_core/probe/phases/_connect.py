"""The opening handshake: subprotocols, identities, passwords, and coming back.

Belongs here: checks of how a connection comes about, and whether it does so again. Must not be here: what goes over an
open connection (``_websocket`` and the phases of OCPP).

A CSMS may close an older connection of the same identity, so the connection that phases share is closed meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from attrs import evolve
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory

from ocpp_core.probe._link import SWITCHED, Address, Link, NoAnswerError, NotConnectedError, RefusedError, http_status
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._peer import Peer
from ocpp_core.probe._run import Run
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe._target import CsmsTarget, boot
from ocpp_core.probe.phases import _connect_station
from ocpp_core.probe.phases._words import fail, told, warn
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import basic_auth

__all__ = ["CHECKS", "run"]

_CSMS: Final = frozenset({Role.CSMS})
_RESPONSE: Final = "1.6-J 3.2; 2.0.1 part 4 3.2; 2.1 part 4 3.3"
_RECONNECTING: Final = "1.6-J 5.4; 2.0.1 part 4 5.3; 2.1 part 4 5.4"
_BASIC: Final = "1.6 security whitepaper A00.FR.202 to 204; 2.x part 2 A00.FR.202 to 204, 207; RFC 9110 15.5.2"


def _check(name: str, importance: Importance, section: str, passes: str, *, needs: str = "") -> Check:
    return Check(
        id=name, phase=Phase.CONNECT, importance=importance, section=section, passes=passes, tests=_CSMS, needs=needs
    )


MUST, SHOULD, ROBUSTNESS = Importance.MUST, Importance.SHOULD, Importance.ROBUSTNESS

SUBPROTOCOL_ONE: Final = _check(
    "subprotocol-one",
    MUST,
    f"{_RESPONSE}; RFC 6455 4.2.2",
    "the subprotocol of the version is accepted, and the answer names it",
)
SUBPROTOCOL_ORDER: Final = _check(
    "subprotocol-order",
    MUST,
    f"1.6-J 3.1.3; 2.0.1 part 4 3.1.3; 2.1 part 4 3.1.2; {_RESPONSE}",
    "of several subprotocols one is picked that the CSMS knows, the first of them if it knows several",
)
SUBPROTOCOL_UNKNOWN: Final = _check(
    "subprotocol-unknown",
    MUST,
    _RESPONSE,
    "where no subprotocol is known, the handshake ends without one and the connection is closed at once, or refused",
)
SUBPROTOCOL_NONE: Final = _check(
    "subprotocol-none",
    SHOULD,
    f"1.6-J 3.1.2; 2.x part 4 3.1.2; {_RESPONSE}",
    "where no subprotocol is offered, the connection is closed at once, or refused",
)
VERSION_NOT_BY_URL: Final = _check(
    "version-not-by-url",
    MUST,
    "2.0.1 part 4 3.1.2 with errata 2025-01; 2.1 part 4 3.1.2",
    "the version is that of the subprotocol, whatever version the path names",
)
IDENTITY_ENCODED: Final = _check(
    "identity-encoded",
    MUST,
    "1.6-J 3.1.1; 2.x part 4 3.1.1; RFC 3986 2.1, 2.3",
    "an identity that is percent-encoded in the path is the decoded one",
)
IDENTITY_BROKEN: Final = _check(
    "identity-broken",
    ROBUSTNESS,
    "",
    "a path that ends in no identity gets an HTTP answer, and the CSMS goes on",
)
IDENTITY_UNKNOWN: Final = _check(
    "identity-unknown",
    SHOULD,
    _RESPONSE,
    "an unknown station gets 404, or its boot is not accepted",
)
BASIC_RIGHT: Final = _check("basic-right", MUST, _BASIC, "the right user name and password open the connection")
BASIC_WRONG: Final = _check("basic-wrong", MUST, _BASIC, "a wrong password gets 401")
BASIC_NONE: Final = _check("basic-none", MUST, _BASIC, "a handshake without a password gets 401")
BASIC_OTHER_USER: Final = _check(
    "basic-other-user", MUST, _BASIC, "the password under the user name of another station gets 401"
)
BASIC_NOT_BASE64: Final = _check(
    "basic-not-base64", MUST, f"{_BASIC}; RFC 7617 2", "an Authorization header that is no base64 gets 401 or 400"
)
BASIC_NOT_UTF8: Final = _check(
    "basic-not-utf8",
    MUST,
    f"1.6-J 6.2.2; 1.6 security whitepaper A00.FR.205; {_BASIC}",
    "a password of bytes that are no UTF-8 is compared like any other: a wrong one gets 401",
)
EXTENSIONS: Final = _check(
    "extensions",
    MUST,
    "1.6-J 5.1; 2.0.1 part 4 3.3; 2.1 part 4 3.4; RFC 6455 9.1",
    "compression works where it is agreed on, which 2.x demands; an unknown extension is left out",
)
BAD_UPGRADE: Final = _check(
    "bad-upgrade", ROBUSTNESS, "RFC 6455 4.2.1, 4.2.2", "a request that opens no WebSocket gets an HTTP error"
)
SAME_IDENTITY_TWICE: Final = _check(
    "same-identity-twice",
    SHOULD,
    _RECONNECTING,
    "a station that connects anew is served on the new connection only, though the old one is still open",
)
RECONNECT: Final = _check(
    "reconnect", MUST, _RECONNECTING, "after a close the station is served on a new connection without another boot"
)
RECONNECT_RESET: Final = _check(
    "reconnect-reset",
    MUST,
    _RECONNECTING,
    "after 20 connections that were lost within a frame the station is served on a new one",
    needs="aggressive",
)
CHECKS: Final = (
    SUBPROTOCOL_ONE,
    SUBPROTOCOL_ORDER,
    SUBPROTOCOL_UNKNOWN,
    SUBPROTOCOL_NONE,
    VERSION_NOT_BY_URL,
    IDENTITY_ENCODED,
    IDENTITY_BROKEN,
    IDENTITY_UNKNOWN,
    BASIC_RIGHT,
    BASIC_WRONG,
    BASIC_NONE,
    BASIC_OTHER_USER,
    BASIC_NOT_BASE64,
    BASIC_NOT_UTF8,
    EXTENSIONS,
    BAD_UPGRADE,
    SAME_IDENTITY_TWICE,
    RECONNECT,
    RECONNECT_RESET,
    *_connect_station.CHECKS,
)

_Case: TypeAlias = tuple[Check, str, Callable[[], Awaitable[Verdict]]]


async def run(run: Run) -> None:
    """Tries the checks."""
    if isinstance(run.target, StationTarget):
        for check, case, trial in _connect_station.cases(run, run.target):
            await run.attempt(check, trial, case)
    if isinstance(run.target, CsmsTarget):
        await run.drop()
        for check, case, trial in _cases(_Csms(run, run.target)):
            await run.attempt(check, trial, case)
        await run.drop()


def _cases(csms: _Csms) -> Iterator[_Case]:
    version = csms.target.version
    own, other = version.subprotocol, csms.other.subprotocol
    yield SUBPROTOCOL_ONE, "", csms.one
    for case, offer in (("unknown first", (_UNKNOWN, own)), ("known first", (own, other)), ("both", (other, own))):
        yield SUBPROTOCOL_ORDER, case, partial(csms.order, offer)
    for case, name in (("unknown", _UNKNOWN), ("longer", f"{own}.1"), ("upper case", own.upper())):
        yield SUBPROTOCOL_UNKNOWN, case, partial(csms.unknown, name)
    yield SUBPROTOCOL_NONE, "", csms.none
    yield VERSION_NOT_BY_URL, "", csms.by_url
    yield IDENTITY_ENCODED, "own", csms.encoded_own
    yield IDENTITY_ENCODED, "RDAM|123", csms.encoded_other
    for case, segment in _BROKEN_IDENTITIES.items():
        yield IDENTITY_BROKEN, case, partial(csms.broken_identity, segment)
    unknown = csms.run.options.unknown_identity
    yield IDENTITY_UNKNOWN, "", _without_unknown if unknown is None else partial(csms.unknown_identity, unknown)
    yield from _basic_cases(csms)
    yield EXTENSIONS, "permessage-deflate", csms.compressed
    yield EXTENSIONS, "unknown", csms.unknown_extension
    for case, changes in _BAD_UPGRADES.items():
        yield BAD_UPGRADE, case, partial(csms.bad_upgrade, changes)
    yield SAME_IDENTITY_TWICE, "", csms.twice
    yield RECONNECT, "", csms.reconnect
    yield RECONNECT_RESET, "", csms.reconnect_after_resets


def _basic_cases(csms: _Csms) -> Iterator[_Case]:
    identity, password = csms.target.identity, csms.target.password
    if password is None:
        for check in (BASIC_RIGHT, BASIC_WRONG, BASIC_NONE, BASIC_OTHER_USER, BASIC_NOT_BASE64, BASIC_NOT_UTF8):
            yield check, "", _without_password
        return
    wrong = next(each for each in (b"not-the-password-of-it", b"nor-this-one-of-it") if each != password)
    binary = next(each for each in (b"\xff\xfe\x80" * 6, b"\xc0\xff\x81" * 6) if each != password)
    yield BASIC_RIGHT, "", csms.let_in
    yield BASIC_WRONG, "", partial(csms.not_let_in, basic_auth(identity, wrong), "a wrong password")
    yield BASIC_NONE, "", partial(csms.not_let_in, None, "no password")
    yield (
        BASIC_OTHER_USER,
        "",
        partial(csms.not_let_in, basic_auth(_OTHER_IDENTITY, password), "the user name of another station"),
    )
    yield BASIC_NOT_BASE64, "", partial(csms.not_let_in, "Basic %%%", "no base64", also=400)
    yield BASIC_NOT_UTF8, "", partial(csms.not_let_in, basic_auth(identity, binary), "a wrong password of bytes")


async def _without_password() -> Verdict:
    return told(Outcome.SKIPPED, "", "no password was given (--password), so none can be tried")


async def _without_unknown() -> Verdict:
    return told(Outcome.SKIPPED, "", "no identity was named that the CSMS does not know (--unknown-identity)")


_UNKNOWN: Final = "ocpp9.9"
_OTHER_IDENTITY: Final = "OCPPCORE-PROBE-2"
_BROKEN_IDENTITIES: Final = {
    "%FF": "%FF",
    "%": "%",
    "%00": "%00",
    "empty": "",
    "..%2f": "..%2f",
    "3000 characters": "A" * 3000,
}
_BAD_UPGRADES: Final[dict[str, dict[str, str | None]]] = {
    "version 99": {"Sec-WebSocket-Version": "99"},  # some servers also take 8, the same protocol as a draft
    "POST": {"method": "POST", "Content-Length": "0"},
    "no key": {"Sec-WebSocket-Key": None},
}
_RESETS: Final = 20
_SERVER_ERROR: Final = 500
_UNAUTHORIZED: Final = 401


class _Csms:
    """The trials against a CSMS, each of which opens connections of its own and closes them."""

    def __init__(self, run: Run, target: CsmsTarget) -> None:
        self.run, self.target = run, target
        self.other: Final = Version.V201 if target.version is Version.V16 else Version.V16
        """A version that the CSMS may speak, too."""

    # -- subprotocols

    async def one(self) -> Verdict:
        async with self.opened() as found:
            match found:
                case Link() if found.subprotocol is None:
                    return fail(
                        "missing", f"accepts {self.subprotocol}, but does not name it in Sec-WebSocket-Protocol"
                    )
                case Link():
                    return PASSED
                case RefusedError(status=101):
                    return fail("wrong-answer", f"answers the handshake wrongly, where {self.subprotocol} was offered")
                case _:
                    raise found  # so nothing can be tried at all

    async def order(self, offered: tuple[str, ...]) -> Verdict:
        shown = ", ".join(offered)
        async with self.opened(subprotocols=offered) as found:
            match found:
                case Link() if found.subprotocol is None:
                    return fail("none-picked", f"picks no subprotocol of {shown}, of which it knows {self.subprotocol}")
                case Link() if found.subprotocol == _UNKNOWN:
                    return fail("agreed", f"agrees to {_UNKNOWN} of {shown}, which does not exist")
                case Link() if found.subprotocol != self.subprotocol and offered[0] == self.subprotocol:
                    return warn("not-first", f"picks the second of {shown}, where the station prefers the first")
                case Link():
                    return PASSED
                case RefusedError(status=101):
                    return fail("wrong-answer", f"answers the handshake wrongly, where {shown} were offered")
                case RefusedError():
                    return fail("refused", f"refuses {shown} with status {found.status}; it knows {self.subprotocol}")
                case _:
                    return _no_answer(found)

    async def unknown(self, name: str) -> Verdict:
        async with self.opened(subprotocols=[name]) as found:
            if isinstance(found, Link) and found.subprotocol is not None:
                if name.lower() == self.subprotocol:
                    return warn("case", f"agrees to {name}; the name is {self.subprotocol}, in lower case")
                return fail("agreed", f"agrees to {name}, which does not exist")
            return await self.sent_away(found, f"where only {name} was offered", served=Outcome.FAIL)

    async def none(self) -> Verdict:
        async with self.opened(subprotocols=[]) as found:
            return await self.sent_away(found, "where no subprotocol was offered", served=Outcome.WARNING)

    async def sent_away(self, found: _Opened, where: str, *, served: Outcome) -> Verdict:
        """Whether a station is not served whose subprotocol is not known."""
        match found:
            case RefusedError(status=101):
                return fail("wrong-answer", f"answers with a subprotocol that was not offered, or wrongly, {where}")
            case RefusedError():
                return PASSED
            case NoAnswerError():
                return _no_answer(found)
            case _:
                pass
        if await found.wait_closed(self.run.timing.soon) is not None:
            return PASSED
        right = "to close the connection at once would be right"
        async with self.peer(found) as peer:
            answer = await peer.call("BootNotification", boot(self.target.version))
            if answer.answer is not None:
                return told(served, "served", f"stays open and answers a boot, {where}; {right}")
            if await found.wait_closed(self.run.timing.soon) is not None:
                return warn("late", f"closes only after the first message, {where}; {right}")
            return told(served, "open", f"stays open, {where}; {right}")

    async def by_url(self) -> Verdict:
        url = _with_version(self.target.url, self.other)
        address = self.target.address()
        address = evolve(address, url=f"{url}/{address.url.rpartition('/')[2]}")
        async with self.opened(address=address) as found:
            match found:
                case RefusedError(status=101):
                    return fail(
                        "by-url", f"does not take {self.subprotocol} on a path that names {self.other}, but another"
                    )
                case Link() if found.subprotocol is not None:
                    async with self.peer(found) as peer:
                        return await _served(peer, f"{self.subprotocol} on a path that names {self.other}")
                case NoAnswerError():
                    return _no_answer(found)
                case _:
                    return told(Outcome.NOT_JUDGED, "", "there is no such path as one that names another version")

    # -- identities

    async def encoded_own(self) -> Verdict:
        address = self.target.address()
        first, *rest = self.target.identity.encode()
        encoded = f"%{first:02X}" + "".join(f"%{each:02X}" if each > _ASCII else chr(each) for each in rest)
        address = evolve(address, url=f"{address.url.rpartition('/')[0]}/{encoded}")
        async with self.opened(address=address) as found:
            match found:
                case Link():
                    async with self.peer(found) as peer:
                        return await _served(peer, f"the identity {encoded}", Outcome.WARNING)
                case RefusedError():
                    text = f"does not take {encoded} for {self.target.identity!a}: status {found.status}"
                    return warn("not-decoded", f"{text}; the path would have to be decoded")
                case _:
                    return _no_answer(found)

    async def encoded_other(self) -> Verdict:
        address = self.target.address("RDAM|123")
        async with self.opened(address=address, headers=self.authorization("RDAM|123")) as found:
            match found:
                case Link():
                    return PASSED
                case RefusedError() if found.status >= _SERVER_ERROR:
                    return fail("not-decoded", f"answers the identity RDAM%7C123 with status {found.status}")
                case RefusedError() if found.status == _BAD_REQUEST:
                    text = "refuses the identity RDAM%7C123 with status 400; 404 would say that it is only not known"
                    return warn("not-decoded", text)
                case RefusedError():
                    return told(Outcome.NOT_JUDGED, "", "the station RDAM|123 is not known, so it says nothing")
                case _:
                    return _no_answer(found)

    async def broken_identity(self, segment: str) -> Verdict:
        return await self.asked(f"{self.path}/{segment}", {}, f"a path that ends in /{segment[:20]}")

    async def unknown_identity(self, identity: str) -> Verdict:
        address = self.target.address(identity)
        async with self.opened(address=address, headers=self.authorization(identity)) as found:
            match found:
                case RefusedError(status=404):
                    return PASSED
                case RefusedError(status=101):
                    return fail(
                        "wrong-answer", "answers the handshake of an unknown station wrongly; 404 would be right"
                    )
                case RefusedError():
                    return warn(
                        "status", f"refuses an unknown station with status {found.status}; 404 would tell it why"
                    )
                case NoAnswerError():
                    return _no_answer(found)
                case _:
                    pass
            async with self.peer(found) as peer:
                answer = (await peer.call("BootNotification", boot(self.target.version))).answer
                if answer is None:
                    return warn(
                        "closed", "opens the connection of an unknown station, and says nothing; 404 would tell it"
                    )
                status = answer.payload.get("status") if isinstance(answer.payload, dict) else None
                if answer.code is not None:
                    return warn(
                        "refused", "refuses the boot of an unknown station; 404, or Rejected, would tell it why"
                    )
                if status in ("Rejected", "Pending"):
                    return PASSED
                return fail("accepted", "accepts a station that it is said not to know; 404 would be right")

    # -- passwords

    async def let_in(self) -> Verdict:
        async with self.opened() as found:
            match found:
                case Link():
                    return PASSED
                case RefusedError():
                    return fail("refused", f"refuses the right user name and password with status {found.status}")
                case _:
                    return _no_answer(found)

    async def not_let_in(self, authorization: str | None, what: str, also: int = _UNAUTHORIZED) -> Verdict:
        headers = [] if authorization is None else [("Authorization", authorization)]
        async with self.opened(headers=headers) as found:
            match found:
                case RefusedError(status=101):
                    return fail("let-in", f"answers {what} with 101; 401 would be right")
                case RefusedError(status=401) if "www-authenticate" not in found.headers:
                    return warn("no-challenge", f"answers {what} with 401, but without the header WWW-Authenticate")
                case RefusedError() if found.status in (_UNAUTHORIZED, also):
                    return PASSED
                case RefusedError() if found.status >= _SERVER_ERROR:
                    return fail("server-error", f"answers {what} with status {found.status}; 401 would be right")
                case RefusedError():
                    return warn("status", f"answers {what} with status {found.status}; 401 would be right")
                case NoAnswerError():
                    return _no_answer(found)
                case Link() if await found.wait_closed(self.run.timing.soon) is not None:
                    return warn("closed", f"opens the connection for {what}, and closes it; 401 would be right")
                case _:
                    return fail("let-in", f"lets a station in with {what}; 401 would be right")

    # -- extensions and requests

    async def compressed(self) -> Verdict:
        async with self.opened(extensions=[ClientPerMessageDeflateFactory()]) as found:
            match found:
                case Link():
                    async with self.peer(found) as peer:
                        verdict = await _served(peer, "a connection that offers compression")
                    if verdict is PASSED and not found.protocol.extensions and self.target.version is not Version.V16:
                        return fail("not-agreed", "does not agree to permessage-deflate, which a CSMS has to support")
                    return verdict
                case RefusedError():
                    return fail("refused", f"answers the offer of compression with status {found.status}, or wrongly")
                case _:
                    return _no_answer(found)

    async def unknown_extension(self) -> Verdict:
        headers = [*self.target.headers(), ("Sec-WebSocket-Extensions", "x-ocpp-core-probe; a=1")]
        async with self.opened(headers=headers) as found:
            match found:
                case Link():
                    async with self.peer(found) as peer:
                        return await _served(peer, "a connection that offers an unknown extension")
                case RefusedError(status=101):
                    return fail("agreed", "agrees to an extension that does not exist")
                case RefusedError():
                    text = f"refuses an unknown extension with status {found.status}"
                    return fail("refused", f"{text}; it would have to be left out of the answer")
                case _:
                    return _no_answer(found)

    async def bad_upgrade(self, changes: dict[str, str | None]) -> Verdict:
        path = f"{self.path}/{self.target.address().url.rpartition('/')[2]}"
        what = " ".join(f"{name} {value or 'missing'}" for name, value in changes.items())
        return await self.asked(path, changes, f"a handshake with {what}", refuse=True)

    async def asked(self, path: str, changes: dict[str, str | None], what: str, *, refuse: bool = False) -> Verdict:
        """What comes of a request that opens no WebSocket, or not that of a station."""
        headers: dict[str, str | None] = {**dict(self.target.headers())} if refuse else {}
        address = self.target.address()
        try:
            status = await http_status(address, _request(address, path, headers | changes), timeout=self.target.timeout)
        except NoAnswerError as error:
            if error.silent:
                return fail("silent", f"does not answer {what}; an HTTP error would be right")
            verdict = warn("cut", f"ends the connection on {what}; an HTTP error would be right")
        else:
            verdict = PASSED if not refuse else _refused_as(status, what)
        try:
            link = await self.target.link()
        except NotConnectedError:
            return fail("gone", f"takes no new connection after {what}: its process may have ended")
        await link.close()
        return verdict

    # -- coming back

    async def twice(self) -> Verdict:
        old = await self.run.fresh()
        await old.fence()  # behind which what was asked after the boot has come
        try:
            async with self.opened() as found:
                match found:
                    case RefusedError():
                        text = f"refuses a station whose old connection is still open with status {found.status}"
                        return warn("refused", f"{text}; it could not come back until that is noticed to be dead")
                    case NoAnswerError():
                        return _no_answer(found)
                    case _:
                        pass
                async with self.peer(found) as peer:
                    what = "the new connection of a station whose old one is still open"
                    verdict = await _served(peer, what, Outcome.WARNING)
                    if verdict is not PASSED:
                        return verdict
                    known = len(old.calls)
                    await peer.call("BootNotification", boot(self.target.version))  # after which many ask something
                    await old.link.wait_closed(self.run.timing.for_silence)
                    if len(old.calls) > known:
                        return warn("both", "makes calls on the old connection, too, once a station has come back")
                    return PASSED
        finally:
            await old.close()

    async def reconnect(self) -> Verdict:
        before = await self.run.fresh()
        await before.close()
        async with self.peer(await self.target.link()) as peer:
            return await _served(peer, "a station that comes back after a close, without another boot")

    async def reconnect_after_resets(self) -> Verdict:
        before = await self.run.fresh()
        await before.reset()
        for _ in range(_RESETS):
            link = await self.target.link()
            await link.send_raw(b"\x81\xfe\x10\x00\x00\x00\x00\x00[2,")
            await link.reset()
        async with self.peer(await self.target.link()) as peer:
            return await _served(peer, f"a station that comes back after {_RESETS} resets")

    # -- what all of them use

    @property
    def subprotocol(self) -> str:
        return self.target.version.subprotocol

    @property
    def path(self) -> str:
        return urlsplit(self.target.url).path.rstrip("/")

    def authorization(self, identity: str) -> Iterable[tuple[str, str]]:
        """The headers of another station, with the same password."""
        password = self.target.password
        return [] if password is None else [("Authorization", basic_auth(identity, password))]

    @asynccontextmanager
    async def opened(self, **how: Any) -> AsyncIterator[_Opened]:
        """A connection, or how it was refused. Raises NotConnectedError if nobody listens."""
        try:
            found: _Opened = await self.target.dial(**how)
        except (RefusedError, NoAnswerError) as error:
            found = error
        try:
            yield found
        finally:
            if isinstance(found, Link):
                await found.close()

    @asynccontextmanager
    async def peer(self, link: Link) -> AsyncIterator[Peer]:
        """The probe's end of a connection."""
        peer = self.run.peer_on(link)
        try:
            yield peer
        finally:
            await peer.close()


_Opened: TypeAlias = Link | RefusedError | NoAnswerError
_ASCII: Final = 127
_BAD_REQUEST: Final = 400
_NUMBER: Final = re.compile(r"(?<![0-9.])(1\.6|2\.0\.1|2\.1|16|201|21)(?![0-9.])")


def _no_answer(error: NoAnswerError) -> Verdict:
    if error.silent:
        return fail("silent", "does not answer the handshake; 101 or an HTTP error would be right")
    return fail("cut", "does not answer the handshake by HTTP; 101 or an HTTP error would be right")


async def _served(peer: Peer, what: str, otherwise: Outcome = Outcome.FAIL) -> Verdict:
    """Whether a Heartbeat is answered, a boot or not."""
    found = await peer.call("Heartbeat", {})
    if found.answer is None:
        said = "closes the connection" if found.ended is not None else "does not answer a Heartbeat"
        return told(otherwise, "not-served", f"{said}: {what} would have to be served")
    if found.answer.code == "SecurityError":
        return told(otherwise, "boot-demanded", f"refuses a Heartbeat with SecurityError: {what} needs no new boot")
    return PASSED


def _refused_as(status: int, what: str) -> Verdict:
    if status == SWITCHED:
        return fail("accepted", f"accepts {what}; an HTTP error such as 400 would be right")
    if status >= _SERVER_ERROR or status < _BAD_REQUEST:
        return warn("status", f"answers {what} with status {status}; one from 400 to 499 would be right")
    return PASSED


def _with_version(url: str, version: Version) -> str:
    """An endpoint with another version in its path: in place of the one that it names, or added."""
    parts = urlsplit(url)
    path, found = _NUMBER.subn(version.value, parts.path)
    return parts._replace(path=path if found else f"{path.rstrip('/')}/{version.value}").geturl().rstrip("/")


def _request(address: Address, path: str, changes: dict[str, str | None]) -> bytes:
    """A request that opens a WebSocket, with some headers changed, added, or left out for None."""
    headers: dict[str, str | None] = {
        "Host": urlsplit(address.url).netloc,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "b2NwcC1jb3JlIHByb2JlIQ==",
        "Sec-WebSocket-Version": "13",
        "User-Agent": "ocpp-core probe",
    }
    headers |= changes
    method = headers.pop("method", None) or "GET"
    lines = [f"{name}: {value}" for name, value in headers.items() if value is not None]
    return "\r\n".join([f"{method} {path or '/'} HTTP/1.1", *lines, "", ""]).encode("latin-1")
