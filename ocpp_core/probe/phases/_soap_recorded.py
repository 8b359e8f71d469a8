"""The phase ``recorded`` in SOAP: requests that no station should send, the same in each run.

Belongs here: what is sent, and what has to come back for it. Must not be here: HTTP, how a fault is judged
(``_soap_judge``).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from attrs import define, evolve, field, frozen

from ocpp_core.ocpps import NAMESPACES, SoapService
from ocpp_core.probe._asking import Notebook
from ocpp_core.probe._link import NotConnectedError
from ocpp_core.probe._outcomes import Check, Importance, Outcome, Phase, Verdict
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
    "a request in the namespace of another version, or in none of OCPP, gets a fault",
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
    what: str
    """What it is, as the subject of a sentence."""

    raw: bytes
    rule: str
    message_id: str = ""
    subcodes: frozenset[str] = _MALFORMED
    plainly: bool = True
    """Whether an HTTP status alone may refuse it: where the envelope cannot be read."""


async def run(run: Run) -> None:
    """Posts all of it."""
    phase = _Phase(run)
    for case in phase.cases():
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
        async def ask(_: int) -> Posted:
            return await self.peer.post(case.raw, case.message_id)

        def verdict(found: Posted) -> Verdict:
            judged = of_refused(found, case.what, case.rule, plainly=case.plainly)
            if case.check is _IDENTITY and found.result is not None:  # it is the sender who breaks the standard
                return evolve(judged, outcome=Outcome.WARNING)
            return judged

        await self.notebook.attempt(
            case.check, "", ask, verdict, lambda found: notes_on(found, case.subcodes, case.check.id)
        )

    def cases(self) -> list[_Case]:
        peer, version = self.peer, self.run.target.version
        message_id = peer.target.new_id()
        heart = peer.envelope("Heartbeat", {}, message_id)
        ours = NAMESPACES[version][SoapService.CENTRAL_SYSTEM].encode()
        other = next(each[SoapService.CENTRAL_SYSTEM] for v, each in NAMESPACES.items() if v is not version).encode()

        return [
            _Case(_NOT_XML, "an empty body", b"", "empty"),
            _Case(_NOT_XML, "a body that is JSON", b'[2,"1","Heartbeat",{}]', "json"),
            _Case(_NOT_XML, "a body of bytes that are no text", bytes(range(256)), "bytes"),
            _Case(_NOT_XML, "an envelope that was cut off", heart[: len(heart) // 2], "cut-off"),
            _Case(_NOT_XML, "an envelope with bytes that are no UTF-8", heart.replace(b"</cs", b"\xff</cs"), "utf-8"),
            _Case(_ENVELOPE, "XML that is no envelope", b"<probe/>", "root"),
            _Case(_ENVELOPE, "an envelope without a body", _without_body(heart), "body"),
            _Case(
                _ACTION,
                "a request that no version has",
                heart.replace(b"/Heartbeat", b"/OcppCoreProbe").replace(b"heartbeatR", b"ocppCoreProbeR"),
                "action",
                message_id,
                _UNKNOWN,
                plainly=False,
            ),
            _Case(
                _NAMESPACE,
                "a request of another version",
                heart.replace(ours, other),
                "version",
                message_id,
                _UNKNOWN,
                plainly=False,
            ),
            _Case(
                _NAMESPACE,
                "a request in no namespace of OCPP",
                heart.replace(ours, b"urn:ocpp-core-probe"),
                "namespace",
                message_id,
                _UNKNOWN | _UNNAMED,
                plainly=False,
            ),
            _Case(
                _DIRECTION,
                "a request that only the central system makes",
                peer.envelope("ClearCache", {}, message_id, service=SoapService.CHARGE_POINT),
                "direction",
                message_id,
                _STRANGE,
                plainly=False,
            ),
            _Case(
                _IDENTITY,
                "a request without chargeBoxIdentity",
                peer.envelope("Heartbeat", {}, message_id, charge_box_identity=None),
                "identity",
                message_id,
                _UNNAMED,
                plainly=False,
            ),
            _Case(
                _UNDERSTAND,
                "a request with a header that must be understood, and is not",
                heart.replace(b"</soap:Header>", _HEADER + b"</soap:Header>"),
                "header",
                message_id,
                _UNKNOWN,
                plainly=False,
            ),
            _Case(_ENTITIES, "an envelope with a DTD", _with_entity(self._boot(), _NESTED), "entities"),
            _Case(
                _LARGE, "a token of 64 KiB", peer.envelope("Authorize", {"idTag": "a" * 65_536}, message_id), "large"
            ),
        ]

    def _boot(self) -> bytes:
        target = self.peer.target
        return self.peer.envelope("BootNotification", boot(target.version), target.new_id())

    async def external(self) -> None:
        """Posts an envelope with an external entity, and sees whether somebody comes to fetch it."""
        boots = self._boot()

        async def ask() -> Verdict:
            async with _listening() as (port, visitors):
                raw = _with_entity(boots, f'<!ENTITY probe SYSTEM "http://127.0.0.1:{port}/probe">'.encode())
                found = await self.peer.post(raw, "")
            if visitors:
                return wrong(
                    found, "an external entity is fetched; an envelope with a DTD should be refused", "fetched"
                )
            return of_refused(found, "an envelope with an external entity")

        await self.run.attempt(_EXTERNAL, ask)


_HEADER: Final = b'<x:probe xmlns:x="urn:ocpp-core-probe" soap:mustUnderstand="true">1</x:probe>'
_NESTED: Final = (
    b'<!ENTITY a "probe"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">'
    b'<!ENTITY probe "&d;&d;&d;&d;">'
)
"""Entities that become 256 times as long: enough to see, too little to do harm."""


def _with_entity(envelope: bytes, declared: bytes) -> bytes:
    """A boot with entities, the last of which stands in the name of its model."""
    head, _, rest = envelope.partition(b"\n")
    element = b"<cs:chargePointModel>"
    return head + b"\n<!DOCTYPE probe [" + declared + b"]>" + rest.replace(element, element + b"&probe;", 1)


def _without_body(envelope: bytes) -> bytes:
    start = envelope.index(b"<soap:Body>")
    return envelope[:start] + b"</soap:Envelope>"


@asynccontextmanager
async def _listening() -> AsyncIterator[tuple[int, list[int]]]:
    """A port of this machine, and a list that gets an item for each visitor."""
    visitors: list[int] = []

    async def visited(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visitors.append(1)
        writer.close()

    try:
        server = await asyncio.start_server(visited, "127.0.0.1", 0)
    except OSError as error:
        raise NotConnectedError(f"cannot listen on 127.0.0.1: {error.strerror or error}") from error
    async with server:
        yield server.sockets[0].getsockname()[1], visitors
