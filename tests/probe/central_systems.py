"""A central system that speaks SOAP, in a few lines, and the faults that can be planted in it."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeAlias
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from attrs import define, evolve, field, frozen

from ocpp_core import ErrorCode, PayloadError, PlainResult, RemoteError, Version
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapMessage, inflate
from ocpp_core.probe import Outcome

__all__ = ["FAULTS", "System", "serving"]

NOW = "2026-03-01T00:00:00Z"


@frozen
class Reply:
    status: int
    body: bytes
    media_type: str = "application/soap+xml"


class Silent(Exception):  # noqa: N818  # no error
    """There is no answer."""


@define
class System:
    version: Version
    server: Any = None
    codec: SoapCodec = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.codec = SoapCodec(self.version)

    def answer(self, body: bytes, encoding: str = "") -> Reply:
        """What a system answers that is in order."""
        try:
            asked = self.codec.decode_call(inflate(body, encoding))
        except RemoteError as error:
            refusal = error.reply
            assert isinstance(refusal, SoapFault)
            return self.refused(refusal)
        action, message_id = asked.action, asked.message_id
        if asked.charge_box_identity is None:
            return self.refused(asked.fault(ErrorCode.SECURITY_ERROR, subcode="IdentityMismatch").frame)
        if asked.service != "central-system" or action not in self.payloads:
            return self.refused(asked.fault(ErrorCode.NOT_SUPPORTED).frame)
        return self.result(action, message_id)

    def result(self, action: str, message_id: str | None) -> Reply:
        frame = PlainResult(message_id or "", self.payloads.get(action, {"status": "Accepted"}), action)
        return Reply(200, self.codec.encode(SoapMessage(frame)))

    def refused(self, refusal: SoapFault) -> Reply:
        return Reply(refusal.http_status, self.codec.encode(refusal))

    @property
    def payloads(self) -> dict[str, dict[str, Any]]:
        interval = "heartbeatInterval" if self.version is Version.V15 else "interval"
        return {
            "Authorize": {"idTagInfo": {"status": "Invalid"}},
            "BootNotification": {"status": "Accepted", "currentTime": NOW, interval: 900},
            "Heartbeat": {"currentTime": NOW},
            "MeterValues": {},
            "StartTransaction": {"transactionId": 7, "idTagInfo": {"status": "Accepted"}},
            "StatusNotification": {},
            "StopTransaction": {},
        }


Fault: TypeAlias = Callable[[System, bytes, str], Reply]


def _accepts_violations(system: System, body: bytes, encoding: str) -> Reply:
    try:
        system.codec.decode_call(inflate(body, encoding))
    except PayloadError as error:
        if error.action == "StatusNotification":
            return system.result(error.action, error.message_id)
    except RemoteError:
        pass
    return system.answer(body, encoding)


def _answers_with_500(system: System, body: bytes, encoding: str) -> Reply:
    reply = system.answer(body, encoding)
    return evolve(reply, status=500) if reply.status == 200 else reply


def _changes(pattern: bytes, to: bytes) -> Fault:
    def fault(system: System, body: bytes, encoding: str) -> Reply:
        reply = system.answer(body, encoding)
        return evolve(reply, body=re.sub(pattern, to, reply.body))

    return fault


def _expands(system: System, body: bytes, encoding: str) -> Reply:
    if b"<!DOCTYPE" in body:
        with suppress(ET.ParseError):
            body = ET.tostring(ET.fromstring(body))  # that is the fault
    return system.answer(body, encoding)


def _fetches(system: System, body: bytes, encoding: str) -> Reply:
    found = re.search(rb'SYSTEM "([^"]+)"', body)
    if found:
        url = urlsplit(found[1].decode())
        with socket.create_connection((url.hostname, url.port)):  # the other end takes it later
            pass
    return system.answer(body, encoding)


def _hangs(system: System, body: bytes, encoding: str) -> Reply:
    if b"<x:probe" in body:
        raise Silent
    return system.answer(body, encoding)


def _dies(system: System, body: bytes, encoding: str) -> Reply:
    if b"\xff</cs" in body:
        system.server.close()
        raise ConnectionResetError
    return system.answer(body, encoding)


def _without(pattern: bytes) -> Fault:
    """Does as if something had not been in the request."""
    return lambda system, body, encoding: system.answer(re.sub(pattern, b"", body), encoding)


def _id_in(body: bytes) -> str:
    found = re.search(rb"MessageID>([^<]+)", body)
    return found[1].decode() if found else ""


def _names_anybody(system: System, body: bytes, encoding: str) -> Reply:
    if b"heartbeatRequest" in body and b"chargeBoxIdentity" not in body:
        return system.result("Heartbeat", _id_in(body))
    return system.answer(body, encoding)


def _plays_station(system: System, body: bytes, encoding: str) -> Reply:
    if b"clearCacheRequest" in body:
        return system.result("ClearCache", _id_in(body))
    return system.answer(body, encoding)


def _speaks_both(system: System, body: bytes, encoding: str) -> Reply:
    """Which is no fault."""
    other = Version.V15 if system.version is Version.V16 else Version.V16
    date = b"2012/06" if other is Version.V15 else b"2015/10"
    return (System(other) if date in body else system).answer(body, encoding)


def _plainly(system: System, body: bytes, encoding: str) -> Reply:
    reply = system.answer(body, encoding)
    return Reply(reply.status, b"no", "text/plain") if b"ProtocolError" in reply.body else reply


def _takes(part: bytes, action: str) -> Fault:
    """Gives a response to whatever has a part."""

    def fault(system: System, body: bytes, encoding: str) -> Reply:
        return system.result(action, _id_in(body)) if part in body else system.answer(body, encoding)

    return fault


def _fails_on_meter_values(system: System, body: bytes, encoding: str) -> Reply:
    reply = system.answer(body, encoding)
    if b"meterValuesResponse" in reply.body:
        return system.refused(SoapFault(_id_in(body), ErrorCode.INTERNAL_ERROR))
    return reply


def _knows_no_gzip(system: System, body: bytes, encoding: str) -> Reply:
    return Reply(415, b"", "text/plain") if encoding else system.answer(body)


FAIL, WARNING = Outcome.FAIL, Outcome.WARNING
FAULTS: dict[str, tuple[Fault, dict[str, set[Outcome]]]] = {
    "a response to a violation": (_accepts_violations, {"soap-violation": {FAIL}}),
    "an HTTP status in place of a fault": (_plainly, {"soap-violation": {FAIL}, "soap-namespace": {FAIL}}),
    "responses with status 500": (_answers_with_500, {"soap-status": {FAIL}}),
    "another media type": (
        lambda *given: evolve(System.answer(*given), media_type="text/xml"),
        {"soap-media-type": {WARNING}},
    ),
    "both versions at one address": (_speaks_both, {}),
    "no RelatesTo": (_changes(rb"<wsa:RelatesTo>.*?</wsa:RelatesTo>", b""), {"soap-relates-to": {WARNING}}),
    "another RelatesTo": (_changes(rb"<wsa:RelatesTo>", b"<wsa:RelatesTo>x"), {"soap-relates-to": {FAIL}}),
    "no Action": (_changes(rb"<wsa:Action.*?</wsa:Action>", b""), {"soap-headers": {WARNING}}),
    "a time that is none": (_changes(rb">2026-03-01T00:00:00Z<", b">now<"), {"soap-result-valid": {FAIL}}),
    "a subcode of its own": (_changes(rb"cs:ProtocolError", b"cs:Oops"), {"soap-subcode": {WARNING}}),
    "a valid request refused": (_fails_on_meter_values, {"soap-valid": {FAIL}}),
    "XML that is no envelope taken": (_takes(b"<probe/>", "Heartbeat"), {"soap-envelope": {FAIL}}),
    "an unknown action taken": (_takes(b"ocppCoreProbeRequest", "Heartbeat"), {"soap-unknown-action": {FAIL}}),
    "a large token taken": (_takes(b"a" * 60_000, "Authorize"), {"soap-large": {FAIL}}),
    "no gzip": (_knows_no_gzip, {"soap-gzip": {FAIL}}),
    "entities expanded": (_expands, {"soap-entities": {FAIL}}),
    "entities fetched": (_fetches, {"soap-external-entity": {FAIL}}),
    "a header ignored": (_without(rb"<x:probe.*</x:probe>"), {"soap-must-understand": {FAIL}}),
    "any station served": (_names_anybody, {"soap-no-identity": {WARNING}}),
    "a request of its own side answered": (_plays_station, {"soap-wrong-direction": {FAIL}}),
    "a hang": (_hangs, {"soap-must-understand": {FAIL}}),
    "a process that ends": (_dies, {"soap-not-xml": {FAIL}, "still-there": {FAIL}}),
}
"""What each planted fault has to be found by, and by nothing else."""


@asynccontextmanager
async def serving(version: Version, fault: Fault = System.answer) -> AsyncIterator[str]:
    """Where a system with a fault takes requests."""
    system = System(version)

    async def asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:-2])
        body = await reader.readexactly(int(headers["content-length"]))
        try:
            reply = fault(system, body, headers.get("content-encoding", ""))
        except Silent:
            await reader.read()  # until the other end goes
        except ConnectionResetError:
            pass
        else:
            start = f"HTTP/1.1 {reply.status} Said\r\nContent-Type: {reply.media_type}; charset=utf-8\r\n"
            writer.write(f"{start}Content-Length: {len(reply.body)}\r\n\r\n".encode() + reply.body)
        writer.close()

    async with await asyncio.start_server(asked, "127.0.0.1", 0, limit=1 << 20) as system.server:
        yield f"http://127.0.0.1:{system.server.sockets[0].getsockname()[1]}/ocpp"
