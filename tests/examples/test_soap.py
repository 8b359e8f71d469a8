"""The SOAP example runs, and talks to somebody else's code: zeep, which knows nothing but our WSDL."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import socket
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import zeep

from ocpp_core import Call, CallResult, ErrorCode, v15, v16
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapMessage
from tests.helpers import serving

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 20  # seconds that anything here may take, on a busy machine
VERSIONS = ["1.5", "1.6"]
MODULES: dict[str, Any] = {"1.5": v15, "1.6": v16}


@pytest.fixture(scope="module")
def csms() -> Iterator[int]:
    """The port of the running example. In the end it is still alive, and nothing has failed in it."""
    command = [sys.executable, "-u", str(EXAMPLES / "soap_csms.py"), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        yield next(int(found[1]) for line in lines if (found := re.search(r"http://127.0.0.1:(\d+)", line)))
        assert process.poll() is None
    finally:
        process.terminate()
        output, _ = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in output
    assert "\x1b[31m" not in output


def post(port: int, path: str, body: bytes = b"", **headers: str) -> tuple[int, str | None, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("POST", path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response.status, response.getheader("Content-Type"), response.read()
    finally:
        connection.close()


def envelope(version: str, message: Any, identity: str = "CS001", from_: str = "http://192.0.2.7/") -> bytes:
    call = Call(f"urn:uuid:{uuid4()}", message)
    return SoapCodec(version).encode(SoapMessage(call, charge_box_identity=identity, from_=from_, to="http://cs/"))


def wsdl(version: str) -> bytes:
    command = [sys.executable, "-m", "ocpp_core", "wsdl", "--ocpp", version, "--service", "central-system"]
    return subprocess.run(command, capture_output=True, check=True).stdout


# -- a station


class Station:
    """A station of zeep's, made from the WSDL that our command prints."""

    def __init__(self, port: int, version: str, identity: str = "CS001") -> None:
        client = zeep.Client(BytesIO(wsdl(version)))
        [service] = client.wsdl.services.values()
        [soap] = service.ports.values()
        self._identity = identity
        self._proxy = client.create_service(str(soap.binding.name), f"http://127.0.0.1:{port}/ocpp/{version}")

    def call(self, action: str, **members: Any) -> Any:
        return self._proxy[action](**members, _soapheaders={"ChargeBoxIdentity": self._identity})


NOW = "2026-03-01T12:00:00Z"


@pytest.mark.parametrize("version", VERSIONS)
def test_it_serves_zeep_from_boot_to_the_end_of_a_transaction(csms: int, version: str) -> None:
    station = Station(csms, version)
    boot = station.call("BootNotification", chargePointVendor="Example", chargePointModel="Solo")
    assert (boot.status, boot["heartbeatInterval" if version == "1.5" else "interval"]) == ("Accepted", 300)
    assert station.call("Heartbeat").year > 2000
    station.call("StatusNotification", connectorId=1, status="Available", errorCode="NoError")
    for tag, status in (("DeadBeef", "Accepted"), ("stranger", "Invalid")):
        assert station.call("Authorize", idTag=tag).status == status
    start = station.call("StartTransaction", connectorId=1, idTag="deadbeef", timestamp=NOW, meterStart=0)
    second = station.call("StartTransaction", connectorId=1, idTag="stranger", timestamp=NOW, meterStart=0)
    assert (start.idTagInfo.status, second.idTagInfo.status) == ("Accepted", "Invalid")
    assert start.transactionId != second.transactionId
    reading: dict[str, Any]
    if version == "1.5":
        reading = {"values": [{"timestamp": NOW, "value": [{"_value_1": "7", "unit": "kWh"}]}]}
    else:
        reading = {"meterValue": [{"timestamp": NOW, "sampledValue": [{"value": "7", "unit": "kWh"}]}]}
    station.call("MeterValues", connectorId=1, transactionId=start.transactionId, **reading)
    station.call("StopTransaction", transactionId=start.transactionId, timestamp=NOW, meterStop=9)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("identity", "action", "members", "fault"),
    [
        ("CS001", "FirmwareStatusNotification", {"status": "Installed"}, ("Receiver", "NotSupported")),
        ("CS001", "Authorize", {"idTag": "A" * 21}, ("Sender", "ProtocolError")),
        ("CS003", "Heartbeat", {}, ("Sender", "IdentityMismatch")),
        ("CS002", "Heartbeat", {}, ("Sender", "IdentityMismatch")),
    ],
)
def test_it_refuses(
    csms: int, version: str, identity: str, action: str, members: dict[str, str], fault: tuple[str, str]
) -> None:
    with pytest.raises(zeep.exceptions.Fault) as caught:
        Station(csms, version, identity).call(action, **members)
    code, [subcode] = caught.value.code, caught.value.subcodes
    assert (code.partition(":")[2], subcode.localname) == fault


# -- HTTP


@pytest.mark.parametrize("version", VERSIONS)
def test_what_http_says(csms: int, version: str) -> None:
    v, path = MODULES[version], f"/ocpp/{version}"
    heartbeat = envelope(version, v.HeartbeatRequest())
    for body, encoding in (
        (heartbeat, "identity"),
        (gzip.compress(heartbeat), "gzip"),
        (zlib.compress(heartbeat), "deflate"),
        (zlib.compress(heartbeat, wbits=-15), "deflate"),
    ):
        status, kind, answer = post(csms, path, body, Content_Encoding=encoding)
        assert (status, kind) == (200, "application/soap+xml; charset=utf-8")
        message = SoapCodec(version).decode(answer)
        assert isinstance(message.message, v.HeartbeatResponse)
        assert (message.notes, message.relates_to) == ((), SoapCodec(version).decode(heartbeat).message_id)
    for body, expected, subcode in (
        (b"no envelope", 400, "ProtocolError"),
        (envelope(version, v.HeartbeatRequest(), identity="nobody"), 400, "IdentityMismatch"),
        (
            envelope(version, v.FirmwareStatusNotificationRequest(status=v.FirmwareStatus.INSTALLED)),
            500,
            "NotSupported",
        ),
    ):
        status, kind, answer = post(csms, path, body)
        fault = SoapCodec(version).decode(answer).frame
        assert isinstance(fault, SoapFault)
        assert (status, kind, fault.subcode) == (expected, "application/soap+xml; charset=utf-8", subcode)
    assert post(csms, "/ocpp/1.2", heartbeat)[0] == 404
    assert post(csms, path, heartbeat, Content_Encoding="br")[0] == 400


BOMB = b'<!DOCTYPE a [<!ENTITY b "\x1b[31m">]><a>&b;</a>'
HOSTILE = {
    "nothing": (b"", ""),
    "no XML": (b"\x1b[31m not XML", ""),
    "entities": (BOMB, ""),
    "depth": (b"<a>" * 20_000, ""),
    "zeros": (b"\0" * 60_000, ""),
    "no gzip": (b"no gzip", "gzip"),
    "a bomb": (gzip.compress(b" " * 5_000_000), "gzip"),
    "an answer": (SoapCodec("1.5").encode(CallResult("1", v15.MeterValuesResponse())), ""),
    "a broken answer": (
        SoapCodec("1.5").encode(CallResult("1", v15.MeterValuesResponse())).replace(b"></cs:m", b"><a/></cs:m"),
        "",
    ),
    "a fault": (SoapCodec("1.5").encode(SoapFault("1", ErrorCode.INTERNAL_ERROR)), ""),
    "strange addresses": (envelope("1.5", v15.HeartbeatRequest(), from_="http://[x\x20\x7f"), ""),
}


@pytest.mark.parametrize(("body", "encoding"), HOSTILE.values(), ids=HOSTILE.keys())
def test_it_survives(csms: int, body: bytes, encoding: str) -> None:
    headers = {"Content_Encoding": encoding} if encoding else {}
    assert post(csms, "/ocpp/1.5", body, **headers)[0] in (200, 400, 500)
    assert post(csms, "/ocpp/1.5", envelope("1.5", v15.HeartbeatRequest()))[0] == 200


def test_it_bounds_what_it_reads(csms: int) -> None:
    assert post(csms, "/ocpp/1.5", b" " * 70_000)[0] == 413
    with socket.create_connection(("127.0.0.1", csms), PATIENCE) as connection:  # which goes away amidst of a body
        connection.sendall(b"POST /ocpp/1.5 HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n<a")
    assert post(csms, "/ocpp/1.5", envelope("1.5", v15.HeartbeatRequest()))[0] == 200


# -- the other way


@contextmanager
def listening(version: str, reply: Any) -> Iterator[tuple[str, list[SoapMessage[Any]]]]:
    """A station's end of it, and what it is told."""
    told: list[SoapMessage[Any]] = []

    def answer(body: bytes) -> tuple[int, bytes]:
        told.append(SoapCodec(version).decode(body))
        return 200, reply if isinstance(reply, bytes) else reply(told[-1])

    with serving(answer) as url:
        yield f"{url}take?it", told


def reset(csms: int) -> tuple[int, Any]:
    status, _, body = post(csms, "/stations/CS001/reset")
    return status, json.loads(body)


@pytest.mark.parametrize("version", VERSIONS)
def test_it_calls_a_station_where_that_listens(csms: int, version: str) -> None:
    v, codec = MODULES[version], SoapCodec(version)

    def answer(message: SoapMessage[Any]) -> bytes:
        return codec.encode(message.reply(v.ResetResponse(status=v.ResetStatus.ACCEPTED)))

    def refuse(message: SoapMessage[Any]) -> bytes:
        return codec.encode(message.fault(ErrorCode.NOT_SUPPORTED))

    def answer_another(_: SoapMessage[Any]) -> bytes:
        return codec.encode(CallResult("another", v.ResetResponse(status=v.ResetStatus.ACCEPTED)))

    for reply, expected in (
        (answer, (200, {"status": "Accepted"})),
        (refuse, (502, {"detail": "refused"})),
        (answer_another, (502, {"detail": "UnexpectedFrameError"})),
        (b"\x1b[31m", (502, {"detail": "FramingError"})),
        (b" " * 70_000, (502, {"detail": "LimitError"})),
    ):
        with listening(version, reply) as (url, told):
            assert post(csms, f"/ocpp/{version}", envelope(version, v.HeartbeatRequest(), "CS001", url))[0] == 200
            assert reset(csms) == expected
        [message] = told
        assert isinstance(message.message, v.ResetRequest)
        assert (message.charge_box_identity, message.to, message.notes) == ("CS001", url, ())
    assert reset(csms) == (502, {"detail": "ConnectionRefusedError"})


def test_it_calls_nobody_else(csms: int) -> None:
    with listening("1.5", b"") as (url, told):
        post(csms, "/ocpp/1.5", envelope("1.5", v15.HeartbeatRequest(), from_=url))
        before = len(told)
        for other in (url.replace("127.0.0.1", "localhost"), "file:///etc/passwd", "http://192.0.2.7/", url + "#"):
            post(csms, "/ocpp/1.5", envelope("1.5", v15.HeartbeatRequest(), from_=other))
        post(csms, "/ocpp/1.5", envelope("1.5", v15.HeartbeatRequest(), identity="CS003", from_="http://127.0.0.1:1/"))
        assert reset(csms)[0] == 502
        assert len(told) == before + 1
    assert post(csms, "/stations/CS003/reset")[0] == 404
