"""XML judged by others: the XML Schema of the official WSDL, and zeep as a client that knows the WSDL only.

The official WSDL may not be shipped with this project. Where it is absent the one that we make ourselves does the work;
where it is there, the two are compared rule by rule.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any

import pytest
import zeep
import zeep.helpers
from hypothesis import given
from lxml import etree

from ocpp_core import Call, CallResult, EncodeError, JsonCodec, Kind, RemoteError, Version, message_class
from ocpp_core.ocpps import SoapCodec, SoapMessage, SoapService, wsdl
from ocpp_core.ocpps._binding import bodies
from ocpp_core.payload import structure
from ocpp_core.schemas import bundle, message_name
from ocpp_core.strategies import payloads
from tests.conftest import MessageId, reference_folder
from tests.helpers import serving

OFFICIAL = {
    (Version.V15, SoapService.CENTRAL_SYSTEM): "v15/CentralSystemService.wsdl",
    (Version.V15, SoapService.CHARGE_POINT): "v15/ChargePointService.wsdl",
    (Version.V16, SoapService.CENTRAL_SYSTEM): "v16/wsdl/OCPP_CentralSystemService_1.6.wsdl",
    (Version.V16, SoapService.CHARGE_POINT): "v16/wsdl/OCPP_ChargePointService_1.6.wsdl",
}
SERVICES = [pytest.param(*key, id=f"{key[0]}-{key[1]}") for key in OFFICIAL]
MESSAGES = [
    (MessageId(version, body.action, body.kind), body.service)
    for version in (Version.V15, Version.V16)
    for body in bodies(version).values()
]
XS = "{http://www.w3.org/2001/XMLSchema}"
SOAP = "{http://www.w3.org/2003/05/soap-envelope}"


def test_counts() -> None:
    """Those of the official WSDL: operations of each service, and messages in all, DataTransfer counted twice."""
    found = [(message.version, service) for message, service in MESSAGES if message.kind is Kind.REQUEST]
    assert [found.count(key) for key in OFFICIAL] == [10, 15, 10, 19]
    assert len(MESSAGES) == 2 * (25 + 29)


# -- the two WSDLs


def schema_of(source: bytes) -> etree._Element:
    """The XML Schema inside a WSDL, with the namespaces that its values mention."""
    schema = etree.fromstring(source).find(f".//{XS}schema")
    assert schema is not None
    return etree.fromstring(etree.tostring(schema))


def official_wsdl(version: Version, service: SoapService) -> bytes:
    path = reference_folder() / OFFICIAL[version, service]
    if not path.is_file():
        pytest.skip(f"no official WSDL at {path}: set OCPP_REFERENCE_DATA to a folder that has it")
    return path.read_bytes()


def facts(schema: etree._Element) -> dict[str, Any]:
    """What an XML Schema allows for each of its elements, types spelt out and their names left out."""
    types = {each.get("name"): each for each in schema if each.tag != f"{XS}element"}

    def local(name: str) -> str:
        return name.rpartition(":")[2]

    def simple(name: str) -> Any:
        if local(name) not in types:
            return local(name)
        return restriction(types[local(name)])

    def restriction(kind: etree._Element) -> Any:
        body = kind.find(f"{XS}restriction")
        facets = sorted((local(each.tag.replace("}", ":")), each.get("value")) for each in body)
        return simple(body.get("base")), facets

    def element(each: etree._Element) -> Any:
        inner = next((child for child in each if child.tag in (f"{XS}complexType", f"{XS}simpleType")), None)
        if inner is None:
            inner = types.get(local(each.get("type")))
        if inner is None:
            return local(each.get("type"))
        return complex_(inner) if inner.tag == f"{XS}complexType" else restriction(inner)

    def complex_(kind: etree._Element) -> Any:
        extension = kind.find(f"{XS}simpleContent/{XS}extension")
        if extension is not None:
            attributes = {
                each.get("name"): (simple(each.get("type")), each.get("use", "optional"))
                for each in extension.iter(f"{XS}attribute")
            }
            return simple(extension.get("base")), attributes
        return [
            (each.get("name"), each.get("minOccurs", "1"), each.get("maxOccurs", "1"), element(each))
            for each in kind.iterfind(f"{XS}sequence/{XS}element")
        ]

    return {each.get("name"): element(each) for each in schema.iterfind(f"{XS}element")}


@pytest.mark.parametrize(("version", "service"), SERVICES)
def test_our_wsdl_allows_what_the_official_one_does(version: Version, service: SoapService) -> None:
    official = facts(schema_of(official_wsdl(version, service)))
    assert facts(schema_of(wsdl(version, service))) == official
    assert len(official) > 20


def operations(source: bytes) -> dict[str, Any]:
    """What a WSDL says of each operation: elements, actions, and headers."""
    client = zeep.Client(BytesIO(source))
    [service] = client.wsdl.services.values()
    [port] = service.ports.values()
    action = "{http://www.w3.org/2006/05/addressing/wsdl}Action"
    return {
        "names": (service.name, port.name),
        "actions": sorted(each.get(action) for each in etree.fromstring(source).iter() if each.get(action)),
        "operations": {
            name: (
                each.soapaction,
                each.style,
                str(each.input.body.qname),
                str(each.output.body.qname),
                each.input.header.signature(),
            )
            for name, each in port.binding._operations.items()
        },
    }


@pytest.mark.parametrize(("version", "service"), SERVICES)
def test_our_wsdl_has_the_operations_of_the_official_one(version: Version, service: SoapService) -> None:
    assert operations(wsdl(version, service)) == operations(official_wsdl(version, service))


def test_the_comparison_sees_a_difference() -> None:
    ours = wsdl("1.6", "charge-point")
    for old, new in [
        (b'minOccurs="0"', b'minOccurs="1"'),
        (b'maxOccurs="unbounded"', b'maxOccurs="1"'),
        (b'maxLength value="20"', b'maxLength value="21"'),
        (b'enumeration value="Rejected"', b'enumeration value="rejected"'),
        (b"xs:int", b"xs:long"),
        (b"fractionDigits", b"totalDigits"),
    ]:
        assert facts(schema_of(ours.replace(old, new))) != facts(schema_of(ours))


@pytest.mark.parametrize("version", ["1.2", "2.0.1", "3"])
def test_no_wsdl_of_other_versions(version: str) -> None:
    with pytest.raises(LookupError, match=r"choose from 1\.5 and 1\.6"):
        wsdl(version, "central-system")
    with pytest.raises(LookupError, match="choose from central-system and charge-point"):
        wsdl("1.6", "other")


def test_an_address_that_xml_cannot_carry() -> None:
    with pytest.raises(ValueError, match=r"^the address cannot be written: XML cannot carry the character U\+001B$"):
        wsdl("1.6", "central-system", "http://a/\x1b")
    assert b'location="http://a/?b&amp;&quot;"' in wsdl("1.6", "central-system", 'http://a/?b&"')


# -- every message, judged by XML Schema


@cache
def judge(version: Version, service: SoapService, *, official: bool) -> etree.XMLSchema:
    source = official_wsdl(version, service) if official else wsdl(version, service)
    return etree.XMLSchema(schema_of(source))


HEADERS = {"charge_box_identity": "CP 1", "to": "http://a/?b&c", "from_": "http://d/"}


def encoded(message: MessageId, service: SoapService, payload: Any) -> bytes:
    typed = structure(payload, message_class(*message))
    frame = (Call if message.kind is Kind.REQUEST else CallResult)("urn:uuid:1", typed)
    return SoapCodec(message.version).encode(
        SoapMessage(frame, service=service, **HEADERS, answer_id=None if isinstance(frame, Call) else "urn:uuid:2")
    )


def as_xml_has_it(value: Any) -> Any:
    """A payload without what XML does not tell apart: an empty list from none, the spellings of Celsius and of moments.

    An xs:dateTime has no offset beyond 14 hours (XML Schema part 2, section 3.2.7.3). No moment has more than three
    decimals (2.x part 2 section 2.1.4).
    """
    if isinstance(value, dict):
        kept = {name: as_xml_has_it(inner) for name, inner in value.items() if inner != [] or name == "meterValue"}
        return {**kept, "unit": "Celsius"} if kept.get("unit") == "Celcius" else kept
    if isinstance(value, list):
        return [as_xml_has_it(item) for item in value]
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9-]{5}T[0-9:]{8}[.][0-9]+(Z|[+-].*)", value):
        value = re.sub("[.]000", "", re.sub("([.][0-9]{3})[0-9]+", r"\1", value))
    if isinstance(value, str) and re.fullmatch(
        "[0-9]{4}-[0-9-]{5}T.*[+-](14:[0-5][1-9]|14:[1-5]0|1[5-9]:..|2.:..)", value
    ):
        return re.sub("0{3}Z", "Z", f"{datetime.fromisoformat(value).astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}").replace(
            ".000Z", "Z"
        )
    return value


def cannot_be_xml(value: Any) -> bool:
    """Whether a payload holds a character that no XML can, or lacks an element that the WSDL requires."""
    if isinstance(value, dict):
        empty = {"chargingSchedulePeriod", "sampledValue"}
        return any(cannot_be_xml(inner) or (inner == [] and name in empty) for name, inner in value.items())
    if isinstance(value, list):
        return any(map(cannot_be_xml, value))
    if isinstance(value, float):
        return abs(value) >= 10**17  # more digits than readers of xs:decimal have to support
    # Control characters, halves of surrogate pairs, and the two that are no characters: XML 1.0, production 2.
    return isinstance(value, str) and any(
        (c < " " and c not in "\t\n\r") or "\ud800" <= c <= "\udfff" or c in "\ufffe\uffff" for c in value
    )


@pytest.mark.parametrize(("message", "service"), MESSAGES, ids=[f"{m}-{s}" for m, s in MESSAGES])
def test_every_message(message: MessageId, service: SoapService) -> None:
    """What is encoded is valid XML by both WSDLs, and comes back as the object that JSON gives."""
    judges = [judge(message.version, service, official=False)]
    if (reference_folder() / OFFICIAL[message.version, service]).is_file():
        judges.append(judge(message.version, service, official=True))
    codec, json_codec = SoapCodec(message.version), JsonCodec(message.version)
    refused = []

    @given(payloads(*message))
    def check(payload: dict[str, Any]) -> None:
        if cannot_be_xml(payload):
            with pytest.raises(EncodeError, match="XML"):
                encoded(message, service, payload)
            refused.append(payload)
            return
        raw = encoded(message, service, payload)
        body = etree.fromstring(raw).find(f"{SOAP}Body")
        for each in judges:
            each.assertValid(body[0])
        expected = as_xml_has_it(payload)
        decoded = codec.decode(raw)
        assert decoded.notes == ()
        assert decoded.service is service
        assert decoded.frame.message_id == "urn:uuid:1"
        assert repr(decoded.message) == repr(structure(expected, message_class(*message)))
        assert decoded.frame.payload == expected
        number, name = (2, [message.action]) if message.kind is Kind.REQUEST else (3, [])
        in_json = json_codec.decode(json.dumps([number, "1", *name, expected]), {"1": message.action})
        assert in_json.message == decoded.message
        assert codec.encode(decoded) == raw

    check()


def test_the_official_schema_refuses_what_is_wrong() -> None:
    """So that its silence above means something."""
    good = encoded(MessageId(Version.V16, "Authorize", Kind.REQUEST), SoapService.CENTRAL_SYSTEM, {"idTag": "AA"})
    body = etree.fromstring(good).find(f"{SOAP}Body")[0]
    for official in (False, True):
        if official and not reference_folder().is_dir():
            continue
        schema = judge(Version.V16, SoapService.CENTRAL_SYSTEM, official=official)
        assert schema.validate(body)
        body[0].text = "A" * 21
        assert not schema.validate(body)
        body[0].text = "AA"


# -- zeep, over HTTP


def sample(schema: dict[str, Any], definitions: dict[str, Any]) -> Any:
    """A value with everything that a schema knows, twice where there may be many."""
    if "$ref" in schema:
        return sample(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "enum" in schema:
        return schema["enum"][-1]
    match schema["type"], schema.get("format"):
        case "object", _:
            return {name: sample(each, definitions) for name, each in schema.get("properties", {}).items()}
        case "array", _:
            return [sample(schema["items"], definitions)] * 2
        case "string", "date-time":
            return "2026-03-01T12:00:00.123Z"
        case "string", "uri":
            return "ftp://example.com/a?b&c"
        case "string", _:
            return "<&>\u20ac \"'"[: schema.get("maxLength")]
        case kind, _:
            return {"integer": -7, "number": 21.5, "boolean": True}[kind]


def sample_of(version: Version, action: str, kind: Kind) -> Any:
    schema = bundle(version, message_name(action, kind))
    return as_xml_has_it(sample(schema, schema.get("$defs", {})))


def for_zeep(value: Any) -> Any:
    """A payload as zeep wants it: the text of an element with attributes has a name of its own."""
    if isinstance(value, list):
        return [for_zeep(item) for item in value]
    if not isinstance(value, dict):
        return value
    if {"value", "measurand"} <= value.keys() and "phase" not in value:  # SampledValue of 1.5
        return {("_value_1" if name == "value" else name): text for name, text in value.items()}
    renamed = "value" if "timestamp" in value and "values" in value else "values"  # MeterValue of 1.5
    return {(renamed if name == "values" else name): for_zeep(inner) for name, inner in value.items()}


def from_zeep(value: Any) -> Any:
    """What zeep made of a response, with its moments as text."""
    if isinstance(value, dict):
        return {name: from_zeep(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [from_zeep(item) for item in value]
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M:%S}.{value.microsecond // 1000:03}Z"
    return float(value) if type(value).__name__ == "Decimal" else value


def client_of(source: bytes, url: str) -> Any:
    client = zeep.Client(BytesIO(source))
    [service] = client.wsdl.services.values()
    [port] = service.ports.values()
    return client.create_service(str(port.binding.name), url)


@pytest.mark.parametrize("official", [False, True], ids=["ours", "official"])
@pytest.mark.parametrize(("version", "service"), SERVICES)
def test_zeep_as_a_client(version: Version, service: SoapService, *, official: bool) -> None:
    """Every action of every service: what zeep asks is what we read, and what we answer is what it reads."""
    source = official_wsdl(version, service) if official else wsdl(version, service)
    codec = SoapCodec(version)
    seen: list[SoapMessage] = []

    def answer(body: bytes) -> tuple[int, bytes]:
        seen.append(codec.decode(body))
        action = str(seen[-1].action)
        response = structure(sample_of(version, action, Kind.RESPONSE), message_class(version, action, Kind.RESPONSE))
        return 200, codec.encode(seen[-1].reply(response))

    names = sorted({body.action for body in bodies(version).values() if body.service is service})
    with serving(answer) as url:
        client = client_of(source, url)
        for action in names:
            asked = sample_of(version, action, Kind.REQUEST)
            result = client[action](**for_zeep(asked), _soapheaders={"ChargeBoxIdentity": "CP1"})
            got = from_zeep(zeep.helpers.serialize_object(result, dict))
            expected = for_zeep(sample_of(version, action, Kind.RESPONSE))
            if len(expected) == 1:  # zeep unwraps those
                [expected] = expected.values()
            assert (got or {}) == expected, action
            message = seen[-1]
            assert message.frame.payload == asked, action
            assert message.message == structure(asked, message_class(version, action, Kind.REQUEST))
            assert (message.action, message.service, message.charge_box_identity) == (action, service, "CP1")
            assert message.frame.message_id.startswith("urn:uuid:")
            assert message.to == url
    assert len(seen) == len(names) >= 10


def test_zeep_gets_a_fault() -> None:
    codec = SoapCodec("1.6")

    def answer(body: bytes) -> tuple[int, bytes]:
        try:
            codec.decode(body)
        except RemoteError as error:
            return error.reply.http_status, codec.encode(error.reply)
        return 500, b""

    with serving(answer) as url, pytest.raises(zeep.exceptions.Fault) as caught:
        client_of(wsdl("1.6", "central-system"), url)["Authorize"](idTag="A" * 21)
    assert caught.value.message == "$.idTag: must have at most 20 characters, not 21"
    assert caught.value.code == "soap:Sender"
    assert [str(each) for each in caught.value.subcodes] == ["{urn://Ocpp/Cs/2015/10/}ProtocolError"]
