"""The phase ``recorded`` in SOAP: requests that no station should send, the same in each run.

Belongs here: what is sent, and what has to come back for it. Must not be here: HTTP, how a fault is judged
(``_soap_judge``).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Final

from attrs import define, evolve, field, frozen

from ocpp_core.ocpps import NAMESPACES, SoapService
from ocpp_core.probe._asking import Notebook
from ocpp_core.probe._judge import Note
from ocpp_core.probe._link import NotConnectedError
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._run import Run
from ocpp_core.probe._soap import Posted, SoapPeer, peer_of
from ocpp_core.probe._soap_judge import BY_CASE, SIDE_CHECKS, notes_on, of_refused, soap_check, wrong
from ocpp_core.probe._target import boot

__all__ = ["CHECKS", "run"]


def _check(id: str, importance: Importance, section: str, passes: str) -> Check:  # noqa: A002  # as in Check
    return soap_check(id, Phase.RECORDED, importance, section, passes)


_NOT_XML: Final = _check(
    "soap-not-xml",
    Importance.ROBUSTNESS,
    "",
    "a body that is no XML, or an envelope that was cut off, gets a fault or an HTTP status from 400 on",
)
_ENVELOPE: Final = _check(
    "soap-envelope",
    Importance.MUST,
    "SOAP 1.2 part 1 5.1",
    "XML that is no envelope, or an envelope without a body, gets a fault or an HTTP status from 400 on",
)
_ACTION: Final = _check(
    "soap-unknown-action", Importance.MUST, "OCPP-S 1.6 table 1", "a request that no version has gets a fault"
)
_NAMESPACE: Final = _check(
    "soap-namespace",
    Importance.MUST,
    "OCPP-S 1.6 table 2",
    "a request in the namespace of another version gets a fault or a response of that version, and one in no namespace "
    "of OCPP a fault",
)
_DIRECTION: Final = _check(
    "soap-wrong-direction",
    Importance.MUST,
    "OCPP-S 1.6 table 1",
    "a request of the service of the stations, which only the central system makes, gets a fault",
)
_IDENTITY: Final = _check(
    "soap-no-identity",
    Importance.SHOULD,
    "OCPP-S 1.6 3.3",
    "a request without the header chargeBoxIdentity gets a fault",
)
_UNDERSTAND: Final = _check(
    "soap-must-understand",
    Importance.MUST,
    "SOAP 1.2 part 1 2.4 and 5.2.3",
    "a request with an unknown header that must be understood gets a fault",
)
_ENTITIES: Final = _check(
    "soap-entities",
    Importance.MUST,
    "SOAP 1.2 part 1 5",
    "an envelope with a DTD is refused, so that no entities are expanded",
)
_EXTERNAL: Final = _check(
    "soap-external-entity",
    Importance.MUST,
    "SOAP 1.2 part 1 5",
    "an envelope with an external entity is refused, and nothing is fetched (seen on this machine only)",
)
_LARGE: Final = _check(
    "soap-large",
    Importance.ROBUSTNESS,
    "",
    "a token of 64 KiB gets a fault or an HTTP status from 400 on",
)
CHECKS: Final = (
    _NOT_XML,
    _ENVELOPE,
    _ACTION,
    _NAMESPACE,
    _DIRECTION,
    _IDENTITY,
    _UNDERSTAND,
    _ENTITIES,
    _EXTERNAL,
    _LARGE,
)

_UNKNOWN: Final = frozenset({"NotSupported", "ProtocolError"})
_STRANGE: Final = frozenset({"NotSupported", "ProtocolError", "SecurityError"})
_UNNAMED: Final = frozenset({"IdentityMismatch", "SecurityError", "ProtocolError"})
_MALFORMED: Final = frozenset({"ProtocolError"})


@frozen
class _Case:
    """Something to post."""

    check: Check
    rule: str
    what: str
    """What it is, as the subject of a sentence."""

    raw: Callable[[SoapPeer, str], bytes]
    """Makes it, under a message id."""

    subcodes: frozenset[str] = _MALFORMED
    plainly: bool = False
    """Whether an HTTP status alone may refuse it: where the envelope cannot be read."""


async def run(run: Run) -> None:
    """Posts all of it."""
    phase = _Phase(run)
    for case in _CASES:
        await phase.send(case)
    await phase.external()
    phase.notebook.close()


@define
class _Phase:
    run: Run
    peer: SoapPeer = field(init=False)
    notebook: Notebook[Posted] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.peer = peer_of(self.run)
        self.notebook = Notebook(self.run, SIDE_CHECKS, BY_CASE)

    async def send(self, case: _Case) -> None:
        """Posts a case, and judges the answer."""
        message_id = self.peer.target.new_id()
        raw = case.raw(self.peer, message_id)
        told = message_id if message_id.encode() in raw else ""

        async def ask(_: int) -> Posted:
            return await self.peer.post(raw, told)

        def verdict(found: Posted) -> Verdict:
            if case.rule == "version" and found.error is not None and found.error.rule == "version/wrong":
                return PASSED  # it speaks both versions here, and tells them by their namespaces
            judged = of_refused(found, case.what, case.rule, plainly=case.plainly)
            if case.check is _IDENTITY and found.result is not None:  # it is the sender who breaks the standard
                return evolve(judged, outcome=Outcome.WARNING)
            return judged

        def notes(found: Posted) -> Iterable[Note]:
            return notes_on(found, case.subcodes, case.check.id)

        await self.notebook.attempt(case.check, "", ask, verdict, notes)

    async def external(self) -> None:
        """Posts an envelope with an external entity, and sees whether somebody comes to fetch it."""
        boots = _boot(self.peer, self.peer.target.new_id())

        async def ask() -> Verdict:
            async with _listening() as (port, visited):
                raw = _with_entity(boots, f'<!ENTITY probe SYSTEM "http://127.0.0.1:{port}/probe">'.encode())
                found = await self.peer.post(raw, "")
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self.run.timing.for_silence):
                        await visited.wait()
            if visited.is_set():
                return wrong(
                    found, "an external entity is fetched; an envelope with a DTD should be refused", "fetched"
                )
            return of_refused(found, "an envelope with an external entity")

        await self.run.attempt(_EXTERNAL, ask)


def _with_entity(envelope: bytes, declared: bytes) -> bytes:
    """A boot with entities, the last of which stands in the name of its model."""
    head, _, rest = envelope.partition(b"\n")
    element = b"<cs:chargePointModel>"
    return head + b"\n<!DOCTYPE probe [" + declared + b"]>" + rest.replace(element, element + b"&probe;", 1)


def _without_body(envelope: bytes) -> bytes:
    start = envelope.index(b"<soap:Body>")
    return envelope[:start] + b"</soap:Envelope>"


def _boot(peer: SoapPeer, message_id: str) -> bytes:
    return peer.envelope("BootNotification", boot(peer.target.version), message_id)


def _changed(change: Callable[[bytes], bytes]) -> Callable[[SoapPeer, str], bytes]:
    """A Heartbeat with something changed."""
    return lambda peer, message_id: change(peer.envelope("Heartbeat", {}, message_id))


def _in_namespace(other: bytes | None) -> Callable[[SoapPeer, str], bytes]:
    """A Heartbeat in another namespace, that of the other version for None."""

    def made(peer: SoapPeer, message_id: str) -> bytes:
        central = {version: each[SoapService.CENTRAL_SYSTEM].encode() for version, each in NAMESPACES.items()}
        due = central.pop(peer.target.version)
        return peer.envelope("Heartbeat", {}, message_id).replace(due, other or next(iter(central.values())))

    return made


_HEADER: Final = b'<x:probe xmlns:x="urn:ocpp-core-probe" soap:mustUnderstand="true">1</x:probe>'
_NESTED: Final = b'<!ENTITY a "p"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;"><!ENTITY probe "&c;&c;">'
"""Entities within entities, so few that they become a valid name: a response shows that they were expanded."""

_CASES: Final = (
    _Case(_NOT_XML, "empty", "an empty body", lambda *_: b"", plainly=True),
    _Case(_NOT_XML, "json", "a body that is JSON", lambda *_: b'[2,"1","Heartbeat",{}]', plainly=True),
    _Case(_NOT_XML, "bytes", "a body of bytes that are no text", lambda *_: bytes(range(256)), plainly=True),
    _Case(
        _NOT_XML,
        "cut-off",
        "an envelope that was cut off",
        _changed(lambda raw: raw[: len(raw) // 2]),
        plainly=True,
    ),
    _Case(
        _NOT_XML,
        "utf-8",
        "an envelope with bytes that are no UTF-8",
        _changed(lambda raw: raw.replace(b"</cs", b"\xff</cs")),
        plainly=True,
    ),
    _Case(_ENVELOPE, "root", "XML that is no envelope", lambda *_: b"<probe/>", plainly=True),
    _Case(_ENVELOPE, "body", "an envelope without a body", _changed(_without_body), plainly=True),
    _Case(
        _ACTION,
        "action",
        "a request that no version has",
        _changed(lambda raw: raw.replace(b"/Heartbeat", b"/OcppCoreProbe").replace(b"heartbeatR", b"ocppCoreProbeR")),
        _UNKNOWN,
    ),
    _Case(_NAMESPACE, "version", "a request of another version", _in_namespace(None), _UNKNOWN | _UNNAMED),
    _Case(
        _NAMESPACE,
        "namespace",
        "a request in no namespace of OCPP",
        _in_namespace(b"urn:ocpp-core-probe"),
        _UNKNOWN | _UNNAMED,
    ),
    _Case(
        _DIRECTION,
        "direction",
        "a request that only the central system makes",
        lambda peer, message_id: peer.envelope("ClearCache", {}, message_id, service=SoapService.CHARGE_POINT),
        _STRANGE,
    ),
    _Case(
        _IDENTITY,
        "identity",
        "a request without chargeBoxIdentity",
        lambda peer, message_id: peer.envelope("Heartbeat", {}, message_id, charge_box_identity=None),
        _UNNAMED,
    ),
    _Case(
        _UNDERSTAND,
        "header",
        "a request with a header that must be understood, and is not",
        _changed(lambda raw: raw.replace(b"</soap:Header>", _HEADER + b"</soap:Header>")),
        _UNKNOWN,
    ),
    _Case(
        _ENTITIES,
        "entities",
        "an envelope with a DTD",
        lambda peer, message_id: _with_entity(_boot(peer, message_id), _NESTED),
        plainly=True,
    ),
    _Case(
        _LARGE,
        "large",
        "a token of 64 KiB",
        lambda peer, message_id: peer.envelope("Authorize", {"idTag": "a" * 65_536}, message_id),
        plainly=True,
    ),
)


@asynccontextmanager
async def _listening() -> AsyncIterator[tuple[int, asyncio.Event]]:
    """A port of this machine, and what is set when somebody connects there."""
    visited = asyncio.Event()

    async def visit(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visited.set()
        writer.close()

    try:
        server = await asyncio.start_server(visit, "127.0.0.1", 0)
    except OSError as error:
        raise NotConnectedError(f"cannot listen on 127.0.0.1: {error.strerror or error}") from error
    async with server:
        yield server.sockets[0].getsockname()[1], visited
