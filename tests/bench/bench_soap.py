"""Speed of the SOAP codec, beside lxml's bare parse of the same bytes and beside zeep: ``nox -s bench``."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
import zeep
from lxml import etree

from ocpp_core import Call
from ocpp_core.ocpps import SoapCodec, SoapMessage, wsdl
from ocpp_core.payload import message_class, structure

from .frames import PAYLOADS

BOOT = {
    "chargePointVendor": "Example",
    "chargePointModel": "Solo 22",
    "chargePointSerialNumber": "EX-000123",
    "firmwareVersion": "1.2.3",
}
MESSAGES = {"MeterValues": PAYLOADS["1.6", "MeterValues"], "BootNotification": BOOT}
CODEC = SoapCodec("1.6")
ENVELOPES = {
    action: CODEC.encode(
        SoapMessage(
            Call(
                "urn:uuid:c9e52d5d-ac61-46dc-a197-12c052ecb5d1",
                structure(payload, message_class("1.6", action, "request")),
            ),
            charge_box_identity="CP1234",
            to="https://central-system.example.com/ocpp/v1/6",
            from_="http://192.0.2.7:12345/",
        )
    )
    for action, payload in MESSAGES.items()
}
every_message = pytest.mark.parametrize("action", MESSAGES)


@every_message
def bench_lxml(benchmark: Any, action: str) -> None:
    """Parsing alone, into a tree that nobody looks at."""
    assert benchmark(etree.fromstring, ENVELOPES[action]).tag.endswith("Envelope")


@every_message
def bench_soap_decode(benchmark: Any, action: str) -> None:
    message = benchmark(CODEC.decode, ENVELOPES[action])
    assert message.frame.payload == MESSAGES[action]
    assert message.notes == ()


@every_message
def bench_soap_encode(benchmark: Any, action: str) -> None:
    assert benchmark(CODEC.encode, CODEC.decode(ENVELOPES[action])) == ENVELOPES[action]


@every_message
def bench_soap_decode_unusual(benchmark: Any, action: str) -> None:
    """With a comment in it, as the reference path reads all that is not written in the plainest way."""
    message = benchmark(CODEC.decode, ENVELOPES[action].replace(b"<soap:Body>", b"<soap:Body><!-- -->"))
    assert message.frame.payload == MESSAGES[action]
    assert message.notes == ()


@every_message
def bench_zeep(benchmark: Any, action: str) -> None:
    """Its own way from bytes to its objects, unchecked, which hold texts where ours hold enumerations."""
    client = zeep.Client(BytesIO(wsdl("1.6", "central-system")))
    read = client.service._binding._operations[action].input.deserialize

    def decode() -> Any:
        return read(zeep.loader.parse_xml(ENVELOPES[action], client.transport, settings=client.settings))

    assert benchmark(decode) is not None
