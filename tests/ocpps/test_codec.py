"""The SOAP codec: headers, what is accepted though it is unusual, what is refused, and what may be sent."""

from __future__ import annotations

import copy
import gzip
import json
import pickle
import time
import zlib
from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from ocpp_core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    EncodeError,
    ErrorCode,
    JsonCodec,
    Limits,
    PayloadError,
    PlainCall,
    PlainResult,
    RemoteError,
    Send,
    Version,
    v15,
    v16,
    v201,
)
from ocpp_core.errors import FramingError, LimitError, UnexpectedFrameError, UnknownActionError
from ocpp_core.ocpps import FAULTS, SoapCodec, SoapFault, SoapMessage, SoapService, inflate
from ocpp_core.ocpps._binding import SUBCODES, bodies
from ocpp_core.schemas import actions
from ocpp_core.versions import ERROR_CODES

CS = "urn://Ocpp/Cs/2015/10/"
CP = "urn://Ocpp/Cp/2015/10/"
SOAP = "http://www.w3.org/2003/05/soap-envelope"
WSA = "http://www.w3.org/2005/08/addressing"
ANONYMOUS = f"{WSA}/anonymous"
HEADERS = {
    "identity": "<o:chargeBoxIdentity>CP1</o:chargeBoxIdentity>",
    "Action": "<wsa:Action>{action}</wsa:Action>",
    "MessageID": "<wsa:MessageID>urn:uuid:7</wsa:MessageID>",
    "RelatesTo": "<wsa:RelatesTo>urn:uuid:6</wsa:RelatesTo>",
    "From": "<wsa:From><wsa:Address>http://192.0.2.7/</wsa:Address></wsa:From>",
    "ReplyTo": f"<wsa:ReplyTo><wsa:Address>{ANONYMOUS}</wsa:Address></wsa:ReplyTo>",
    "To": "<wsa:To>http://b/</wsa:To>",
}


def envelope(
    body: str, *without: str, namespace: str = CS, soap: str = SOAP, wsa: str = WSA, extra: str = "", **other: str
) -> bytes:
    """An envelope with the headers of its kind; ``body`` is that of the body, with ``o`` for its namespace."""
    name = body.partition(":")[2].partition(">")[0].partition("/")[0].partition(" ")[0]
    kind = "MessageID" if name.endswith("Response") else "RelatesTo"
    action = f"/{name[:1].upper()}{name[1:]}".removesuffix("Request")
    headers = {**HEADERS, **other}
    header = "".join(text for key, text in headers.items() if key not in without and (key, kind) != ("RelatesTo",) * 2)
    return (
        f'<s:Envelope xmlns:s="{soap}" xmlns:wsa="{wsa}" xmlns:o="{namespace}">'
        f"<s:Header>{header.format(action=action)}{extra}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def decode(data: bytes, version: str = "1.6", **options: Any) -> SoapMessage:
    return SoapCodec(version, **options).decode(data)


def refusal(data: bytes, version: str = "1.6", **options: Any) -> RemoteError:
    with pytest.raises(RemoteError) as caught:
        SoapCodec(version, **options).decode(data)
    return caught.value


AUTHORIZE = "<o:authorizeRequest><o:idTag>AA</o:idTag></o:authorizeRequest>"
AUTHORIZED = "<o:authorizeResponse><o:idTagInfo><o:status>Accepted</o:status></o:idTagInfo></o:authorizeResponse>"


# -- the three frames


def test_call() -> None:
    message = decode(envelope(AUTHORIZE))
    assert isinstance(message.frame, Call)
    assert message.frame.message == message.message == v16.AuthorizeRequest(id_tag="AA")
    assert (message.frame.message_id, message.action, message.frame.payload) == (
        "urn:uuid:7",
        "Authorize",
        {"idTag": "AA"},
    )
    assert message == SoapMessage(
        message.frame,
        charge_box_identity="CP1",
        to="http://b/",
        from_="http://192.0.2.7/",
        reply_to=ANONYMOUS,
        service=SoapService.CENTRAL_SYSTEM,
    )
    assert (message.message_id, message.relates_to, message.http_status) == ("urn:uuid:7", None, 200)
    assert (message.notes, message.issues) == ((), ())


def test_result_is_typed_by_its_own_name() -> None:
    message = decode(envelope(AUTHORIZED))
    assert isinstance(message.frame, CallResult)
    assert message.message == v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))
    assert (message.frame.message_id, message.message_id, message.relates_to) == (
        "urn:uuid:6",
        "urn:uuid:7",
        "urn:uuid:6",
    )
    assert (message.action, message.notes) == ("Authorize", ())


def test_fault() -> None:
    body = (
        "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>o:IdentityMismatch</s:Value></s:Subcode></s:Code>"
        '<s:Reason><s:Text xml:lang="en">no such station</s:Text></s:Reason></s:Fault>'
    )
    message = decode(envelope(body, RelatesTo="<wsa:RelatesTo>urn:uuid:6</wsa:RelatesTo>", x=HEADERS["RelatesTo"]).replace(
        HEADERS["RelatesTo"].encode() * 2, HEADERS["RelatesTo"].encode()
    ))  # fmt: skip
    assert message.frame == SoapFault(
        "urn:uuid:6", ErrorCode.SECURITY_ERROR, "no such station", subcode="IdentityMismatch"
    )
    assert isinstance(message.frame, CallError)
    assert (message.message, message.action, message.service, message.issues) == (None, None, None, ())


FAULT_TEXTS = {
    "<s:Code><s:Value>s:Receiver</s:Value></s:Code>": ("InternalError", ""),
    "<s:Code><s:Value>s:Sender</s:Value></s:Code>": ("GenericError", ""),
    "<s:Code><s:Value>s:MustUnderstand</s:Value></s:Code>": ("GenericError", ""),
    "<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>x:Own</s:Value></s:Subcode></s:Code>": (
        "GenericError",
        "Own",
    ),
    "<s:Code><s:Value> s:Receiver\n</s:Value><s:Subcode><s:Value> NotSupported </s:Value></s:Subcode></s:Code>": (
        "NotSupported",
        "NotSupported",
    ),
    "<faultcode>s:Server</faultcode><faultstring>x</faultstring>": ("InternalError", ""),
    "<faultcode>o:SecurityError</faultcode>": ("SecurityError", "SecurityError"),
    "": ("GenericError", ""),
}


@pytest.mark.parametrize(("text", "expected"), FAULT_TEXTS.items(), ids=lambda each: str(each)[:40])
def test_faults_of_others(text: str, expected: tuple[str, str]) -> None:
    """A fault ends a request, however little it says."""
    for soap in (SOAP, "http://schemas.xmlsoap.org/soap/envelope/"):
        frame = decode(envelope(f"<s:Fault>{text}</s:Fault>", soap=soap)).frame
        assert isinstance(frame, SoapFault)
        assert (frame.code, frame.subcode) == expected


@pytest.mark.parametrize("subcode", FAULTS)
def test_every_subcode_comes_back(subcode: str) -> None:
    codec = SoapCodec("1.6")
    fault = SoapFault("urn:uuid:6", FAULTS[subcode][1], "why", subcode=subcode, service=SoapService.CHARGE_POINT)
    raw = codec.encode(fault)
    assert f"<soap:Value>cp:{subcode}<" in raw.decode()
    assert f"<soap:Value>soap:{FAULTS[subcode][0]}<" in raw.decode()
    message = codec.decode(raw)
    assert message.frame == SoapFault("urn:uuid:6", fault.code, "why", subcode=subcode)
    assert (message.relates_to, message.to) == ("urn:uuid:6", ANONYMOUS)


@pytest.mark.parametrize("version", ["1.5", "1.6"])
def test_every_error_code_has_a_subcode(version: str) -> None:
    assert SUBCODES.keys() == ERROR_CODES[Version(version)]
    codec = SoapCodec(version)
    for code in SUBCODES:
        frame = codec.decode(codec.encode(CallError("7", code, "why", {"not": "carried"}))).frame
        assert (frame.code, frame.subcode) == (FAULTS[SUBCODES[code]][1], SUBCODES[code])


# -- what is unusual and accepted


def test_missing_headers_are_noted() -> None:
    for name in ("Action", "MessageID", "From", "ReplyTo", "To"):
        assert decode(envelope(AUTHORIZE, name)).notes == (f"the header {name} is missing",)
    assert decode(envelope(AUTHORIZE, "identity")).notes == ("the header chargeBoxIdentity is missing",)
    for name in ("Action", "MessageID", "RelatesTo", "To"):
        assert decode(envelope(AUTHORIZED, name)).notes == (f"the header {name} is missing",)
    assert decode(envelope(AUTHORIZED, "From", "ReplyTo", "identity")).notes == ()
    bare = decode(f'<s:Envelope xmlns:s="{SOAP}" xmlns:o="{CS}"><s:Body>{AUTHORIZE}</s:Body></s:Envelope>'.encode())
    assert len(bare.notes) == 6
    assert (bare.frame.message_id, bare.charge_box_identity, bare.message_id) == ("", None, None)


def test_a_central_system_comes_from_nowhere() -> None:
    body = "<o:clearCacheRequest/>"
    assert decode(envelope(body, "From", namespace=CP)).notes == ()


def test_empty_headers_are_missing() -> None:
    message = decode(envelope(AUTHORIZE, MessageID="<wsa:MessageID> \n</wsa:MessageID>", To="<wsa:To/>"))
    assert (message.message_id, message.to) == (None, None)
    assert message.notes == ("the header MessageID is missing", "the header To is missing")


def test_white_space_around_headers_goes() -> None:
    text = "<wsa:From>\n<wsa:Address>\n http://a/ \n</wsa:Address>\n</wsa:From>"
    message = decode(envelope(AUTHORIZE, From=text, identity="<o:chargeBoxIdentity> CP 1 </o:chargeBoxIdentity>"))
    assert (message.from_, message.charge_box_identity, message.notes) == ("http://a/", "CP 1", ())


SINS = {
    "SOAP 1.1": (
        envelope(AUTHORIZE, soap="http://schemas.xmlsoap.org/soap/envelope/"),
        "the envelope is of SOAP 1.1",
    ),
    "a draft of WS-Addressing": (
        envelope(AUTHORIZE, wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing"),
        "the headers follow a draft of WS-Addressing",
    ),
    "no last slash": (
        envelope(AUTHORIZE, namespace=CS[:-1]),
        "the body is in another spelling of its namespace",
    ),
    "other letters": (envelope(AUTHORIZE, namespace=CS.lower()), "the body is in another spelling of its namespace"),
    "members without a namespace": (
        envelope("<o:authorizeRequest><idTag>AA</idTag></o:authorizeRequest>"),
        "an element of the body has no namespace",
    ),
    "members in another spelling": (
        envelope(f'<o:authorizeRequest><idTag xmlns="{CS[:-1]}">AA</idTag></o:authorizeRequest>'),
        "an element of the body is in another spelling of its namespace",
    ),
    "members of the other service": (
        envelope(f'<o:authorizeRequest><idTag xmlns="{CP}">AA</idTag></o:authorizeRequest>'),
        "an element of the body is in another spelling of its namespace",
    ),
    "identity elsewhere": (
        envelope(AUTHORIZE, identity="<x:chargeBoxIdentity xmlns:x='y'>CP1</x:chargeBoxIdentity>"),
        "the header chargeBoxIdentity is in another namespace",
    ),
    **{
        f"another action: {action}": (
            envelope(AUTHORIZE, Action=f"<wsa:Action>{action}</wsa:Action>"),
            "the header Action names another message than the body",
        )
        for action in (
            "/Heartbeat",
            "urn://Ocpp/Cs/2015/10/Heartbeat",
            "/AuthorizeResponse",
            "/Authorize/",
            "/authorize",
        )
    },
    "another ReplyTo": (
        envelope(AUTHORIZE, ReplyTo="<wsa:ReplyTo><wsa:Address>http://a/</wsa:Address></wsa:ReplyTo>"),
        "the header ReplyTo names another address than that of the connection",
    ),
    "gzip": (gzip.compress(envelope(AUTHORIZE)), "the body is compressed, and was not inflated before"),
    "deflate": (zlib.compress(envelope(AUTHORIZE)), "the body is compressed, and was not inflated before"),
}


@pytest.mark.parametrize(("data", "note"), SINS.values(), ids=SINS.keys())
def test_small_sins(data: bytes, note: str) -> None:
    message = decode(data)
    assert message.message == v16.AuthorizeRequest(id_tag="AA")
    assert message.service is SoapService.CENTRAL_SYSTEM
    assert note in message.notes
    assert {"CP1"} == {message.charge_box_identity}
    # Members share the namespace of the body.
    assert len(message.notes) == (2 if note == "the body is in another spelling of its namespace" else 1)


@pytest.mark.parametrize(
    ("body", "action"),
    [
        (body, before + name)
        for body, name in ((AUTHORIZE, "Authorize"), (AUTHORIZED, "AuthorizeResponse"))
        for before in ("/", "", "urn://Ocpp/Cs/2015/10/", "http://127.0.0.1:8080/steve/services/CentralSystemService/")
    ],
)
def test_an_action_is_known_by_its_last_step(body: str, action: str) -> None:
    """A URI is due in WS-Addressing, and the WSDL has a relative one: some stacks put their own before it."""
    message = decode(envelope(body, Action=f"<wsa:Action>{action}</wsa:Action>"))
    assert message.action == "Authorize"
    assert message.notes == ()


def test_the_action_of_a_request_is_not_that_of_its_response() -> None:
    note = ("the header Action names another message than the body",)
    assert decode(envelope(AUTHORIZED, Action="<wsa:Action>urn:x/Authorize</wsa:Action>")).notes == note
    assert decode(envelope(AUTHORIZE, Action="<wsa:Action>urn:x/AuthorizeResponse</wsa:Action>")).notes == note


@pytest.mark.parametrize(
    ("header", "notes"),
    [
        ("<o:ChargeBoxIdentity>CP1</o:ChargeBoxIdentity>", ()),  # OCPP-S 1.6 section 3.3: in any case
        ("<o:CHARGEBOXIDENTITY>CP1</o:CHARGEBOXIDENTITY>", ()),
        (f'<chargeBoxIdentity xmlns="{CP}">CP1</chargeBoxIdentity>', ()),
        ('<chargeBoxIdentity xmlns="urn://Ocpp/Cs/2015/10">CP1</chargeBoxIdentity>', ()),
        ('<o:chargeBoxIdentity s:mustUnderstand="true">CP1</o:chargeBoxIdentity>', ()),
    ],
)  # fmt: skip
def test_identity(header: str, notes: tuple[str, ...]) -> None:
    message = decode(envelope(AUTHORIZE, identity=header))
    assert (message.charge_box_identity, message.notes) == ("CP1", notes)


def test_prefixes_and_comments_and_space_are_free() -> None:
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
    <!-- a --><Envelope xmlns="{SOAP}"><Header><!-- b -->
      <Action xmlns="{WSA}">/Authorize</Action><MessageID xmlns="{WSA}">7</MessageID><To xmlns="{WSA}">http://b/</To>
      <x:From xmlns:x="{WSA}"><x:Address>http://a/</x:Address><x:Metadata/></x:From>
      <ReplyTo xmlns="{WSA}"><Address>{ANONYMOUS}</Address></ReplyTo>
      <chargeBoxIdentity xmlns="{CS}">CP1</chargeBoxIdentity></Header>
    <Body><authorizeRequest xmlns="{CS}">
      <idTag>A<!-- c -->A</idTag> <!-- d -->
    </authorizeRequest></Body></Envelope> <!-- e -->"""
    message = decode(text.strip().encode())
    assert (message.message, message.notes) == (v16.AuthorizeRequest(id_tag="AA"), ())
    assert message.from_ == "http://a/"


@pytest.mark.parametrize(
    "header",
    [
        "<x:Security xmlns:x='y'>z</x:Security>",
        "<x:Security xmlns:x='y' s:mustUnderstand='0'>z</x:Security>",
        "<wsa:FaultTo s:mustUnderstand='1'><wsa:Address>http://a/</wsa:Address></wsa:FaultTo>",
        "<Security/>",
    ],
)
def test_other_headers_are_left_alone(header: str) -> None:
    assert decode(envelope(AUTHORIZE, extra=header)).notes == ()


@pytest.mark.parametrize("value", ["1", "true", " true "])
def test_a_header_that_must_be_understood(value: str) -> None:
    """SOAP 1.2 part 1, section 5.2.3: a receiver that does not know it must not process the message, such as a signature."""
    error = refusal(envelope(AUTHORIZE, extra=f"<x:Security xmlns:x='y' s:mustUnderstand='{value}'/>"))
    assert str(error) == "a header with mustUnderstand is not known here, so the message must not be processed"
    assert (error.reply.code, error.reply.subcode, error.reply.message_id) == (
        "NotSupported",
        "NotSupported",
        "urn:uuid:7",
    )


BAD_HEADERS = {
    "identity twice": {"extra": HEADERS["identity"]},
    "identity twice, in another case": {"extra": "<o:CHARGEBOXIDENTITY>CP2</o:CHARGEBOXIDENTITY>"},
    "id twice": {"extra": "<wsa:MessageID>8</wsa:MessageID>"},
    "an element in the identity": {"identity": "<o:chargeBoxIdentity>CP1<x/>2</o:chargeBoxIdentity>"},
    "no address": {"From": "<wsa:From>http://a/</wsa:From>"},
    "an element in an address": {"From": "<wsa:From><wsa:Address><x/></wsa:Address></wsa:From>"},
}


@pytest.mark.parametrize("options", BAD_HEADERS.values(), ids=BAD_HEADERS.keys())
def test_headers_that_are_refused(options: dict[str, str]) -> None:
    assert type(refusal(envelope(AUTHORIZE, **options))) is FramingError


# -- envelopes that are none


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<a/>", "not a SOAP envelope: the root element must be Envelope of SOAP 1.2 or 1.1"),
        (f'<Body xmlns="{SOAP}"/>', "not a SOAP envelope: the root element must be Envelope of SOAP 1.2 or 1.1"),
        ('<Envelope xmlns="http://www.w3.org/2001/12/soap-envelope"/>', "not a SOAP envelope: the root element must be Envelope of SOAP 1.2 or 1.1"),
        (f'<Envelope xmlns="{SOAP}"/>', "a SOAP envelope must hold one Body, with at most one Header before it, and nothing else"),
        (f'<Envelope xmlns="{SOAP}"><Header/></Envelope>', "a SOAP envelope must hold one Body, with at most one Header before it, and nothing else"),
        (f'<Envelope xmlns="{SOAP}"><Body><a/></Body><Header/></Envelope>',
         "a SOAP envelope must hold one Body, with at most one Header before it, and nothing else"),
        (f'<Envelope xmlns="{SOAP}"><Body><a/></Body><Body><a/></Body></Envelope>',
         "a SOAP envelope must hold one Body, with at most one Header before it, and nothing else"),
        (f'<Envelope xmlns="{SOAP}"><Body/></Envelope>', "the body of the envelope must hold one element, not 0"),
        (f'<Envelope xmlns="{SOAP}"><Body><a/><b/></Body></Envelope>', "the body of the envelope must hold one element, not 2"),
        (f'<Envelope xmlns="{SOAP}"><Body><a/></Body></Envelope>', "the element in the body is in no namespace of OCPP: urn://Ocpp/Cs/2015/10/ or urn://Ocpp/Cp/2015/10/ is due"),
    ],
)  # fmt: skip
def test_no_envelope(text: str, message: str) -> None:
    error = refusal(text.encode())
    assert (type(error), str(error), error.code) == (FramingError, message, ErrorCode.PROTOCOL_ERROR)
    assert error.reply == SoapFault("", ErrorCode.PROTOCOL_ERROR, message, subcode="ProtocolError")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", "not XML: the text is empty"),
        (b" \n", "not XML: the text holds nothing but blanks"),
        (b'[2,"7","Heartbeat",{}]', "not XML: the text is JSON"),
        (b"<!DOCTYPE html><html>502</html>",
         "not XML: the text is HTML, such as a web server or proxy sends to report an error"),
        (envelope(AUTHORIZE).decode().encode("utf-16-le"),
         "not XML: the text is UTF-16 without a byte order mark: send UTF-8"),
        (envelope(AUTHORIZE)[:-5],
         "not well-formed XML: the text ends within a tag, a comment or a reference, at line 1, column 558"),
        (envelope("<q:authorizeRequest/>"),
         "not XML with namespaces: the prefix of an element is not declared, at line 1, column 487"),
        (b"<!DOCTYPE x><x/>", "XML with a document type, which is refused, at line 1, column 1"),
        (envelope("<?x y?>"), "XML with a processing instruction, which is refused, at line 1, column 478"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><x/>', "XML in another encoding than UTF-8 and UTF-16"),
    ],
)  # fmt: skip
def test_why_it_is_not_xml(data: bytes, text: str) -> None:
    error = refusal(data)
    assert (type(error), str(error), error.code) == (FramingError, text, ErrorCode.PROTOCOL_ERROR)


def test_only_bytes() -> None:
    with pytest.raises(TypeError, match="bytes"):
        SoapCodec("1.6").decode("<a/>")


@pytest.mark.parametrize(("other", "version"), [("2010/08", "1.2"), ("2012/06", "1.5")])
def test_another_version(other: str, version: str) -> None:
    error = refusal(envelope(AUTHORIZE, namespace=CS.replace("2015/10", other)))
    assert str(error) == f"the message is of OCPP {version}, not 1.6"
    assert (type(error), error.reply.message_id) == (FramingError, "urn:uuid:7")


@pytest.mark.parametrize(
    "name", ["nothingRequest", "AuthorizeRequest", "authorize", "Request", "signCertificateRequest"]
)
def test_unknown_message(name: str) -> None:
    """The last one is of the security extension of 1.6, which is defined for OCPP-J only."""
    error = refusal(envelope(f"<o:{name}/>"))
    assert (type(error), error.code) == (UnknownActionError, ErrorCode.NOT_IMPLEMENTED)
    assert str(error) == "the central-system service of OCPP 1.6 has no such message"
    assert (error.reply.subcode, error.reply.service) == ("NotSupported", SoapService.CENTRAL_SYSTEM)


def test_a_message_of_the_other_service() -> None:
    error = refusal(envelope(AUTHORIZE, namespace=CP))
    assert str(error) == "the charge-point service of OCPP 1.6 has no such message"
    assert error.reply.service is SoapService.CHARGE_POINT


def test_data_transfer_is_in_both_services() -> None:
    body = "<o:dataTransferRequest><o:vendorId>v</o:vendorId></o:dataTransferRequest>"
    for namespace, service in ((CS, SoapService.CENTRAL_SYSTEM), (CP, SoapService.CHARGE_POINT)):
        message = decode(envelope(body, namespace=namespace))
        assert (message.service, message.message) == (service, v16.DataTransferRequest(vendor_id="v"))


def test_versions_without_a_binding() -> None:
    for version in ("2.0", "2.0.1", "v21", "1.2"):
        with pytest.raises(LookupError) as caught:
            SoapCodec(version)
        assert str(caught.value) == f"there is no SOAP binding of OCPP '{version}': choose from 1.5 and 1.6"
    with pytest.raises(TypeError):
        SoapCodec(1.6)  # type: ignore[arg-type]  # as somebody may write it
    assert SoapCodec("ocpp1.6").version is Version.V16


def test_the_security_extension_has_no_binding() -> None:
    found = {body.action for body in bodies(Version.V16).values()}
    assert set(actions("1.6")) - found == {name for name, each in actions("1.6").items() if each.block == "Security"}
    assert len(found) == 28
    with pytest.raises(
        EncodeError, match="GetLogRequest has no SOAP binding: the security extension of 1.6 is for OCPP-J"
    ):
        SoapCodec("1.6").encode(
            SoapMessage(
                Call(
                    "7",
                    v16.GetLogRequest(
                        log=v16.LogParametersType(remote_location="ftp://a/"),
                        log_type=v16.LogEnumType.SECURITY_LOG,
                        request_id=1,
                    ),
                ),
                charge_box_identity="CP1",
                to="http://a/",
            )
        )


# -- payloads


def test_issues_are_those_of_json() -> None:
    error = refusal(envelope(f"<o:authorizeRequest><o:idTag>{'A' * 21}</o:idTag></o:authorizeRequest>"))
    assert isinstance(error, PayloadError)
    with pytest.raises(PayloadError) as in_json:
        JsonCodec("1.6").decode(json.dumps([2, "7", "Authorize", {"idTag": "A" * 21}]))
    assert error.issues == in_json.value.issues
    assert (str(error), error.payload, error.action) == (str(in_json.value), in_json.value.payload, "Authorize")
    assert (error.code, error.message_type, error.message_id) == (
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
        2,
        "urn:uuid:7",
    )
    assert error.reply == SoapFault(
        "urn:uuid:7", error.code, str(error), subcode="ProtocolError", service=SoapService.CENTRAL_SYSTEM
    )


def test_what_is_wrong_with_an_answer_is_not_answered() -> None:
    error = refusal(envelope(AUTHORIZED.replace("Accepted", "Maybe")))
    assert (type(error), error.reply, error.message_type, error.message_id) == (PayloadError, None, 3, "urn:uuid:6")
    assert refusal(envelope("<o:authorizeResponse/>")).reply is None
    assert refusal(envelope("<o:nothingResponse/>")).reply is None
    assert refusal(envelope(AUTHORIZED, extra=HEADERS["To"])).reply is None
    assert refusal(envelope("<s:Fault/>", extra=HEADERS["To"])).reply is None


def test_tolerated_issues() -> None:
    body = f"<o:authorizeRequest><o:idTag>{'A' * 21}</o:idTag></o:authorizeRequest>"
    message = decode(envelope(body), tolerate={"maxLength"})
    assert [str(issue) for issue in message.issues] == [
        "$.idTag: must have at most 20 characters, not 21; read as it is"
    ]
    assert message.message == v16.AuthorizeRequest(id_tag="A" * 21)
    with pytest.raises(LookupError):
        SoapCodec("1.6", tolerate={"types"})


def test_codes_can_be_replaced() -> None:
    error = refusal(envelope("<o:authorizeRequest/>"), codes={"required": ErrorCode.SECURITY_ERROR})
    assert (error.code, error.reply.subcode) == ("SecurityError", "SecurityError")


def values(kind: str, text: str) -> str:
    """A message with a member of that kind."""
    period = "<o:startPeriod>0</o:startPeriod><o:limit>{number}</o:limit>"
    return {
        "integer": f"<o:remoteStopTransactionRequest><o:transactionId>{text}</o:transactionId></o:remoteStopTransactionRequest>",
        "boolean": "<o:getConfigurationResponse><o:configurationKey><o:key>k</o:key>"
        f"<o:readonly>{text}</o:readonly></o:configurationKey></o:getConfigurationResponse>",
        "number": "<o:getCompositeScheduleResponse><o:status>Accepted</o:status><o:chargingSchedule><o:chargingRateUnit>A"
        f"</o:chargingRateUnit><o:chargingSchedulePeriod>{period.format(number=text)}</o:chargingSchedulePeriod>"
        "</o:chargingSchedule></o:getCompositeScheduleResponse>",
        "date-time": f"<o:reserveNowRequest><o:connectorId>1</o:connectorId><o:expiryDate>{text}</o:expiryDate>"
        "<o:idTag>A</o:idTag><o:reservationId>1</o:reservationId></o:reserveNowRequest>",
        "uri": f"<o:getDiagnosticsRequest><o:location>{text}</o:location></o:getDiagnosticsRequest>",
        "enumeration": f"<o:resetRequest><o:type>{text}</o:type></o:resetRequest>",
        "string": f"<o:getConfigurationRequest><o:key>{text}</o:key></o:getConfigurationRequest>",
    }[kind]


def value_of(message: SoapMessage) -> Any:
    found = message.frame.received
    while isinstance(found, (dict, list)):
        if isinstance(found, list):
            found = found[0]
            continue
        wanted = {"readonly", "limit", "expiryDate"} & found.keys()
        inner = [each for each in found.values() if isinstance(each, (dict, list))]
        found = found[wanted.pop()] if wanted else inner[0] if inner else next(iter(found.values()))
    return found


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        *[("integer", text, number) for text, number in (
            ("7", 7), ("-7", -7), ("+7", 7), ("007", 7), (" 7\n", 7), ("-0", 0), ("2147483647", 2**31 - 1),
            ("-2147483648", -(2**31)),
        )],
        *[("number", text, number) for text, number in (
            ("21", 21), ("21.4", 21.4), ("21.40", 21.4), ("-.5", -0.5), ("5.", 5.0), ("+1.0", 1.0), (" 1.5 ", 1.5),
        )],
        *[("boolean", text, flag) for text, flag in (("true", True), ("1", True), ("false", False), (" 0 ", False))],
        ("date-time", " 2024-01-01T00:00:00Z\n", "2024-01-01T00:00:00Z"),
        ("date-time", "2024-01-01T00:00:00.123456+01:00", "2024-01-01T00:00:00.123456+01:00"),
        ("uri", " ftp://a/ ", "ftp://a/"),
        ("enumeration", "Hard", "Hard"),
        ("string", " a\r\nb&#13;&amp;&lt;]]&gt;&#x20AC; ", " a\nb\r&<]]>€ "),
        ("string", "<![CDATA[<a>&amp;]]>", "<a>&amp;"),
        ("string", "", ""),
        *[(kind, f"&#32;{text}&#32;", value) for kind, text, value in (  # a reference is not for the fast path
            ("integer", "7", 7), ("number", "1.5", 1.5), ("boolean", "1", True), ("uri", "ftp://a/", "ftp://a/"),
            ("date-time", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"), ("string", "a", " a "),
        )],
    ],
)  # fmt: skip
def test_values(kind: str, text: str, expected: object) -> None:
    message = decode(envelope(values(kind, text), namespace=CP))
    assert message.notes == ()
    assert repr(value_of(message)) == repr(expected)


@pytest.mark.parametrize(
    ("kind", "text", "rule"),
    [
        *[("integer", text, "type") for text in (
            "", "x", "1.0", "1e3", "0x7", "1_000", "--7", "+ 7", "7 7", "٣", "2147483648", "-2147483649", "9" * 5_000,
            "0" * 5_000 + "7", "\u00a07",
        )],
        *[("number", text, "type") for text in (
            "", ".", "1e3", "NaN", "INF", "1,5", "9" * 5_000, "1_0.0", "٣.٣", "\u00a07",
        )],
        *[("boolean", text, "type") for text in ("", "True", "TRUE", "yes", "2", "on", "\u00a01")],
        *[("date-time", text, "format") for text in (
            "", "2024-01-01", "24:00:00", "2024-01-01T24:00:01Z", "2024-01-01T24:00:00.1Z", "2024-02-30T24:00:00Z",
            "9999-12-31T24:00:00Z", "9999-12-31T24:00:00", "9998-12-31T24:00:00Z", "-2024-01-01T00:00:00Z", "now",
            "0000-01-01T00:00:00", "12024-01-01T00:00:00", "2024-01-01T00:00:60", "2024-01-01T25:00:00",
            "2024-02-30T00:00:00", "2024-01-01T00:00", "2024-01-01t00:00:00", "2024-01-01 00:00:00",
            "2024-01-01T00:00:00,5", "2024-01-01T00:00:00+0000", "2024-01-01T00:00:00+02", "2024-01-01T00:00:00 Z",
             "\u00a02024-01-01T00:00:00Z",
        )],
        *[("uri", text, "format") for text in ("a b", "a\u00e9", "%zz", "1:b", "a[b]", "C:\\a", "http://[x", "//a b/")],
        ("enumeration", "hard", "enum"),
        ("enumeration", "", "enum"),
        ("string", "A" * 51, "maxLength"),
    ],
    ids=lambda each: repr(each)[:30],
)  # fmt: skip
def test_values_that_are_none(kind: str, text: str, rule: str) -> None:
    error = refusal(envelope(values(kind, text), namespace=CP))
    assert isinstance(error, PayloadError)
    assert [(issue.rule, issue.found) for issue in error.issues] == [(rule, text)]


def test_only_white_space_of_xml_is_taken_off_an_enumeration() -> None:
    error = refusal(envelope(values("enumeration", " \u00a0Hard"), namespace=CP))
    assert [(issue.rule, issue.found) for issue in error.issues] == [("enum", "\u00a0Hard")]


def test_a_number_with_two_decimals_is_none() -> None:
    error = refusal(envelope(values("number", "21.45"), namespace=CP))
    assert [(issue.rule, issue.found) for issue in error.issues] == [("multipleOf", 21.45)]


STATUS = (
    "<o:connectorId>1</o:connectorId><o:status>Charging</o:status><o:errorCode>NoError</o:errorCode><o:info>i</o:info>"
)
NIL = '<o:timestamp xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="{}"/>'


def status(members: str) -> bytes:
    return envelope(f"<o:statusNotificationRequest>{members}</o:statusNotificationRequest>")


@pytest.mark.parametrize(
    ("members", "note"),
    [
        (STATUS, None),
        (STATUS.replace("Charging", " Charging\n"), "white space around a value of an enumeration"),
        (
            "<o:info>i</o:info>" + STATUS.replace("<o:info>i</o:info>", ""),
            "elements were in another order than that of the WSDL",
        ),
        (STATUS + NIL.format("true"), "an element that is marked as nil was taken as absent"),
        (NIL.format("\n1 ") + STATUS, "an element that is marked as nil was taken as absent"),
    ],
)
def test_members_that_are_unusual(members: str, note: str | None) -> None:
    message = decode(status(members))
    assert message.frame.payload == {"connectorId": 1, "status": "Charging", "errorCode": "NoError", "info": "i"}
    assert message.notes == (() if note is None else (note,))


@pytest.mark.parametrize(
    ("members", "path", "rule", "found"),
    [
        (STATUS + "<o:more>1</o:more>", "$", "additionalProperties", "{}more"),
        (STATUS + "<more>1</more>", "$", "additionalProperties", "{}more"),
        ("<o:more>1</o:more>" + STATUS, "$", "additionalProperties", "{}more"),
        (STATUS + NIL.format("\u00a01"), "$.timestamp", "format", ""),
        (STATUS + NIL.format("false"), "$.timestamp", "format", ""),
        (STATUS + '<x:info xmlns:x="y">1</x:info>', "$", "additionalProperties", "{}info"),
        (STATUS + "text", "$", "additionalProperties", "#text"),
        (STATUS + "\u00a0", "$", "additionalProperties", "#text"),
        (STATUS + "<o:info>j</o:info>", "$.info", "type", ["i", "j"]),
        (STATUS + "<o:info>j</o:info><o:info>k</o:info>", "$.info", "type", ["i", "j", "k"]),
        (STATUS.replace("<o:info>", '<o:info unit="x">'), "$.info", "type", {"#text": "i", "@unit": "x"}),
        (STATUS.replace(">i<", "><b>i</b><"), "$.info", "type", {"#text": "", "{}b": "i"}),
        (STATUS.replace(">i<", "><b/><"), "$.info", "type", {"#text": "", "{}b": ""}),
        (STATUS.replace("<o:status>Charging</o:status>", ""), "$.status", "required", None),
    ],
)
def test_members_that_are_refused(members: str, path: str, rule: str, found: object) -> None:
    error = refusal(status(members))
    assert isinstance(error, PayloadError)
    assert [(issue.path, issue.rule, issue.found) for issue in error.issues] == [(path, rule, found)]


def test_the_payload_of_an_error_holds_what_the_schema_does_not_know() -> None:
    found = {"connectorId": 1, "status": "Charging", "errorCode": "NoError", "info": "i"}
    assert refusal(status(f"{STATUS}<o:more>7</o:more><x/>text")).payload == {
        **found, "{}more": "7", "{}x": "", "#text": "text",
    }  # fmt: skip


def test_attributes_of_xml_schema_may_stand_anywhere() -> None:
    data = status(STATUS.replace("<o:info>", '<o:info xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="s">'))
    assert decode(data).message.info == "i"


@pytest.mark.parametrize("name", ["values", "value"])
def test_names_of_json_are_no_names_of_xml(name: str) -> None:
    """In 1.5 the member is ``values`` and its element ``value``."""
    text = f"<o:meterValuesRequest><o:connectorId>1</o:connectorId><o:values><o:timestamp>2024-01-01T00:00:00Z</o:timestamp><{name}>1</{name}></o:values></o:meterValuesRequest>"
    data = envelope(text, namespace=CS.replace("2015/10", "2012/06"))
    if name == "value":
        assert decode(data, "1.5").message.values[0].values[0].value == "1"
    else:
        error = refusal(data, "1.5")
        assert sorted(issue.rule for issue in error.issues) == ["additionalProperties", "required"]


# -- 1.5: meter values are text with attributes

READING = '<o:value unit="Wh" location="Outlet" measurand="Voltage" format="Raw" context="Sample.Clock"> 1.5 </o:value>'


def readings(*texts: str) -> bytes:
    inner = f"<o:timestamp>2024-01-01T00:00:00Z</o:timestamp>{''.join(texts)}"
    body = f"<o:meterValuesRequest><o:connectorId>1</o:connectorId><o:values>{inner}</o:values></o:meterValuesRequest>"
    return envelope(body, namespace=CS.replace("2015/10", "2012/06"))


def test_meter_values_of_1_5() -> None:
    message = decode(readings(READING, "<o:value>7</o:value>", "<o:value/>"), "1.5")
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    full = v15.SampledValue(
        value=" 1.5 ",
        context=v15.ReadingContext.SAMPLE_CLOCK,
        format=v15.ValueFormat.RAW,
        measurand=v15.Measurand.VOLTAGE,
        location=v15.Location.OUTLET,
        unit=v15.UnitOfMeasure.WH,
    )
    several = [full, v15.SampledValue(value="7"), v15.SampledValue(value="")]
    assert message.message == v15.MeterValuesRequest(
        connector_id=1, values=[v15.MeterValue(timestamp=moment, values=several)]
    )
    assert message.notes == ()
    raw = SoapCodec("1.5").encode(message)
    assert (
        b'<cs:value context="Sample.Clock" format="Raw" measurand="Voltage" location="Outlet" unit="Wh"> 1.5 </cs:value>'
        in raw
    )
    assert decode(raw, "1.5").message == message.message


@pytest.mark.parametrize(
    ("reading", "path", "rule"),
    [
        ('<o:value unit="V">1</o:value>', "$.values[0].values[0].unit", "enum"),
        ('<o:value phase="L1">1</o:value>', "$.values[0].values[0]", "additionalProperties"),
        ('<o:value o:unit="Wh">1</o:value>', "$.values[0].values[0]", "additionalProperties"),
        ("<o:value><o:unit>Wh</o:unit></o:value>", "$.values[0].values[0]", "additionalProperties"),
        ("", "$.values[0].values", "required"),
    ],
)
def test_meter_values_of_1_5_that_are_refused(reading: str, path: str, rule: str) -> None:
    error = refusal(readings(reading), "1.5")
    assert [(issue.path, issue.rule) for issue in error.issues] == [(path, rule)]


# -- 1.6: where its WSDL and its JSON schemas differ


def test_a_list_that_json_requires_and_xml_does_not() -> None:
    for inner in ("<o:connectorId>1</o:connectorId>", "<o:connectorId>1</o:connectorId><!-- -->x"):
        data = envelope(f"<o:meterValuesRequest>{inner}</o:meterValuesRequest>")
        if "x" not in inner.partition("<!--")[2]:
            assert decode(data).message == v16.MeterValuesRequest(connector_id=1, meter_value=[])
        else:
            assert refusal(data).payload["meterValue"] == []
    raw = sent(v16.MeterValuesRequest(connector_id=1, meter_value=[]))
    assert decode(raw).message == v16.MeterValuesRequest(connector_id=1, meter_value=[])


def test_a_list_that_xml_wants_something_in() -> None:
    schedule = v16.ChargingSchedule(charging_rate_unit=v16.ChargingRateUnitType.A, charging_schedule_period=[])
    response = v16.GetCompositeScheduleResponse(
        status=v16.GetCompositeScheduleStatus.ACCEPTED, charging_schedule=schedule
    )
    with pytest.raises(
        EncodeError, match=r"\$\.chargingSchedule\.chargingSchedulePeriod: XML has to have at least one"
    ):
        SoapCodec("1.6").encode(CallResult("7", response))
    assert JsonCodec("1.6").encode(CallResult("7", response))


def test_celsius() -> None:
    """JSON knows two spellings, the WSDL one. What is read is left as it is."""
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    sample = v16.SampledValue(value="7", unit=v16.UnitOfMeasure.CELCIUS)
    request = v16.MeterValuesRequest(
        connector_id=1, meter_value=[v16.MeterValue(timestamp=moment, sampled_value=[sample])]
    )
    raw = sent(request)
    assert b"<cs:unit>Celsius</cs:unit>" in raw
    assert decode(raw).message.meter_value[0].sampled_value[0].unit is v16.UnitOfMeasure.CELSIUS
    assert decode(raw.replace(b"Celsius", b"Celcius")).message == request


# -- encoding


STATION = {"charge_box_identity": "CP1", "to": "http://b/", "from_": "http://a/"}


def sent(message: Any, **headers: Any) -> bytes:
    return SoapCodec("1.6").encode(SoapMessage(Call("urn:uuid:7", message), **{**STATION, **headers}))


def test_what_is_written() -> None:
    raw = sent(v16.AuthorizeRequest(id_tag="A&<>\r\n"), charge_box_identity="C&P", to="http://b/?a&b")
    assert raw.decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<soap:Envelope xmlns:soap="{SOAP}" xmlns:wsa="{WSA}" xmlns:cs="{CS}"><soap:Header>'
        '<cs:chargeBoxIdentity soap:mustUnderstand="true">C&amp;P</cs:chargeBoxIdentity>'
        '<wsa:Action soap:mustUnderstand="true">/Authorize</wsa:Action><wsa:MessageID>urn:uuid:7</wsa:MessageID>'
        "<wsa:From><wsa:Address>http://a/</wsa:Address></wsa:From>"
        f'<wsa:ReplyTo soap:mustUnderstand="true"><wsa:Address>{ANONYMOUS}</wsa:Address></wsa:ReplyTo>'
        '<wsa:To soap:mustUnderstand="true">http://b/?a&amp;b</wsa:To></soap:Header><soap:Body>'
        "<cs:authorizeRequest><cs:idTag>A&amp;&lt;&gt;&#13;\n</cs:idTag></cs:authorizeRequest>"
        "</soap:Body></soap:Envelope>"
    )
    assert decode(raw).message == v16.AuthorizeRequest(id_tag="A&<>\r\n")


def test_answers() -> None:
    codec = SoapCodec("1.6")
    asked = codec.decode_call(envelope("<o:heartbeatRequest/>"))
    now = datetime(2024, 1, 1, tzinfo=UTC)
    reply = asked.reply(v16.HeartbeatResponse(current_time=now))
    assert reply.frame == CallResult("urn:uuid:7", v16.HeartbeatResponse(current_time=now))
    assert (reply.service, reply.http_status, reply.relates_to) == ("central-system", 200, "urn:uuid:7")
    message = codec.decode(codec.encode(reply))
    assert message == evolve(reply, to=ANONYMOUS)
    assert (message.notes, message.message_id, message.relates_to) == ((), reply.answer_id, "urn:uuid:7")
    fault = asked.fault("InternalError", "sorry \x00")
    refused = codec.decode(codec.encode(fault))
    assert (
        refused.relates_to,
        refused.frame.code,
        refused.frame.description,
        refused.message_id,
        fault.http_status,
    ) == (
        "urn:uuid:7",
        "InternalError",
        "sorry \ufffd",
        fault.answer_id,
        500,
    )
    assert asked.fault("SecurityError", subcode="IdentityMismatch").frame == SoapFault(
        "urn:uuid:7", "SecurityError", subcode="IdentityMismatch", service=SoapService.CENTRAL_SYSTEM
    )
    for answer in (reply, fault, refused):
        with pytest.raises(TypeError, match="only a request can be answered"):
            answer.reply(v16.HeartbeatResponse(current_time=now))
        with pytest.raises(TypeError, match="only a request can be answered"):
            answer.fault("InternalError")


def test_a_request_without_an_id_can_be_answered() -> None:
    asked = SoapCodec("1.6").decode_call(envelope("<o:heartbeatRequest/>", "MessageID"))
    reply = asked.reply(v16.HeartbeatResponse(current_time=datetime(2024, 1, 1, tzinfo=UTC)))
    assert b"RelatesTo" not in SoapCodec("1.6").encode(reply)
    assert b"RelatesTo" not in SoapCodec("1.6").encode(asked.fault("InternalError"))


def test_only_a_request_where_one_is_due() -> None:
    codec = SoapCodec("1.6")
    assert codec.decode_call(envelope(AUTHORIZE)) == codec.decode(envelope(AUTHORIZE))
    for body, found in ((AUTHORIZED, "a result"), ("<s:Fault/>", "a fault")):
        with pytest.raises(UnexpectedFrameError) as caught:
            codec.decode_call(envelope(body))
        assert str(caught.value) == f"a request is due here, not {found}"
        assert (caught.value.reply, caught.value.frame) == (None, codec.decode(envelope(body)).frame)


def test_decode_answer_does_not_blame_the_peer_for_a_wrong_call() -> None:
    with pytest.raises(LookupError, match="AuthorizeRequest is a message of OCPP 1.5, not 1.6"):
        SoapCodec("1.6").decode_answer(envelope(AUTHORIZED), Call("urn:uuid:6", v15.AuthorizeRequest(id_tag="AA")))
    with pytest.raises(TypeError, match="the call must be a Call with its typed message, not 'urn:uuid:6'"):
        SoapCodec("1.6").decode_answer(envelope(AUTHORIZED), "urn:uuid:6")  # type: ignore[arg-type]


def test_only_the_answer_where_one_is_due() -> None:
    codec = SoapCodec("1.6")
    call = Call("urn:uuid:6", v16.AuthorizeRequest(id_tag="AA"))
    for data in (envelope(AUTHORIZED), envelope(AUTHORIZED, "RelatesTo"), envelope("<s:Fault/>", "RelatesTo")):
        assert codec.decode_answer(data, call) == codec.decode(data)
    for data, found in (
        (envelope(AUTHORIZE), "a request"),
        (
            envelope(
                AUTHORIZED.replace("authorize", "startTransaction").replace(
                    "><o:idTagInfo", "><o:transactionId>1</o:transactionId><o:idTagInfo"
                )
            ),
            "a result for another call",
        ),
        (envelope(AUTHORIZED, RelatesTo="<wsa:RelatesTo>urn:uuid:9</wsa:RelatesTo>"), "a result for another call"),
    ):
        with pytest.raises(UnexpectedFrameError) as caught:
            codec.decode_answer(data, call)
        assert str(caught.value) == f"the answer to this call is due here, not {found}"


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2024, 1, 1, tzinfo=UTC), "2024-01-01T00:00:00Z"),
        (datetime(2024, 1, 1, 0, 0, 0, 123_000, UTC), "2024-01-01T00:00:00.123Z"),
        (datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-14))), "2024-01-01T00:00:00-14:00"),
        (datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=14, minutes=1))), "2023-12-31T09:59:00Z"),
        (datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-23, minutes=-59))), "2024-01-01T23:59:00Z"),
    ],
)
def test_moments(moment: datetime, text: str) -> None:
    """An xs:dateTime has no offset beyond 14 hours (XML Schema part 2, section 3.2.7.3)."""
    raw = SoapCodec("1.6").encode(CallResult("7", v16.HeartbeatResponse(current_time=moment)))
    assert f">{text}</cs:currentTime>" in raw.decode()
    assert decode(raw).message == v16.HeartbeatResponse(current_time=moment)


def test_the_zone_of_the_machine_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set")
    moment = datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=15)))
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "XYZ-5")
        time.tzset()
        raw = SoapCodec("1.6").encode(CallResult("7", v16.HeartbeatResponse(current_time=moment)))
    time.tzset()
    assert b">2023-12-31T09:00:00Z<" in raw


@pytest.mark.parametrize(("flag", "text"), [(True, "true"), (False, "false")])
def test_booleans(flag: bool, text: str) -> None:
    entry = v16.KeyValue(key="k", readonly=flag)
    raw = SoapCodec("1.6").encode(CallResult("7", v16.GetConfigurationResponse(configuration_key=[entry])))
    assert f"<cp:readonly>{text}</cp:readonly>" in raw.decode()


def test_at_most_three_decimals() -> None:
    """2.x part 2 section 2.1.4; whole seconds are for stations that cannot read a fraction (1.6 section 3.15)."""
    reply = CallResult("7", v16.HeartbeatResponse(current_time=datetime(2024, 1, 1, 0, 0, 59, 999_999, UTC)))
    assert b">2024-01-01T00:00:59.999Z<" in SoapCodec("1.6").encode(reply)
    assert b">2024-01-01T00:00:59Z<" in SoapCodec("1.6", whole_seconds=True).encode(reply)


def test_plain_payloads() -> None:
    codec = SoapCodec("1.6")
    raw = codec.encode(PlainResult("7", {"currentTime": "2024-01-01t00:00:00z"}, "Heartbeat"))
    assert b">2024-01-01T00:00:00Z<" in raw
    raw = codec.encode(PlainResult("7", {"currentTime": "2024-01-01t00:00:00.123456z"}, "Heartbeat"))
    assert b">2024-01-01T00:00:00.123456Z<" in raw
    with pytest.raises(EncodeError, match="currentTime"):
        codec.encode(PlainResult("7", {}, "Heartbeat"))
    raw = codec.encode(SoapMessage(PlainCall("7", "Authorize", {"idTag": "AA"}), **STATION))
    assert codec.decode(raw).frame == Call("7", v16.AuthorizeRequest(id_tag="AA"))


@pytest.mark.parametrize("character", ["\0", "\x1f", "\x0b", "\ufffe", "\uffff"])
def test_characters_that_xml_cannot_carry(character: str) -> None:
    with pytest.raises(EncodeError) as caught:
        sent(v16.AuthorizeRequest(id_tag=f"A{character}"))
    assert str(caught.value) == f"$.idTag: XML cannot carry the character U+{ord(character):04X}"
    with pytest.raises(EncodeError, match="XML cannot carry"):
        sent(v16.AuthorizeRequest(id_tag="A"), charge_box_identity=character)
    reading = v15.MeterValue(timestamp=datetime(2024, 1, 1, tzinfo=UTC), values=[v15.SampledValue(value=character)])
    with pytest.raises(EncodeError) as caught:
        SoapCodec("1.5").encode(
            SoapMessage(Call("7", v15.MeterValuesRequest(connector_id=1, values=[reading])), **STATION)
        )
    assert str(caught.value) == f"$.values[0].values[0].value: XML cannot carry the character U+{ord(character):04X}"


@pytest.mark.parametrize(
    ("message", "options", "text"),
    [
        (
            v16.AuthorizeRequest(id_tag="A"),
            {"charge_box_identity": None},
            "a request needs charge_box_identity, the header chargeBoxIdentity",
        ),
        (
            v16.AuthorizeRequest(id_tag="A"),
            {"charge_box_identity": " "},
            "the header chargeBoxIdentity must be a string, not empty",
        ),
        (v16.AuthorizeRequest(id_tag="A"), {"to": None}, "a request needs to"),
        (v16.AuthorizeRequest(id_tag="A"), {"from_": None}, "a request needs from_"),
        (v16.AuthorizeRequest(id_tag="A"), {"from_": 7}, "the header From must be a string"),
        (
            v16.AuthorizeRequest(id_tag="A"),
            {"service": "charge-point"},
            "Authorize does not belong to the charge-point service",
        ),
        (v16.AuthorizeRequest(id_tag="A"), {"service": "csms"}, "there is no service of OCPP-S 'csms'"),
        (v16.AuthorizeRequest(id_tag="A"), {"service": []}, "a service of OCPP-S must be"),
        ("AuthorizeRequest", {}, "a message is an object of a generated class"),
        (v16.AuthorizeRequest(id_tag=[]), {}, "$.idTag: must be a string"),
        (v16.AuthorizeRequest(id_tag="A" * 21), {}, "at most 20 characters"),
        (v16.DataTransferRequest(vendor_id="v"), {}, "DataTransfer belongs to both services"),
        (v15.AuthorizeRequest(id_tag="A"), {}, "is a message of OCPP 1.5, not 1.6"),
        (v201.HeartbeatRequest(), {}, "is a message of OCPP 2.0.1, not 1.6"),
        (v16.HeartbeatResponse(current_time=datetime(2024, 1, 1, tzinfo=UTC)), {}, "a Call carries a request"),
        (
            v16.ReserveNowRequest(
                connector_id=2**31, expiry_date=datetime(2024, 1, 1, tzinfo=UTC), id_tag="A", reservation_id=1
            ),
            {},
            "$.connectorId: an integer in XML has 32 bits",
        ),
    ],
)
def test_what_must_not_be_sent(message: Any, options: dict[str, Any], text: str) -> None:
    with pytest.raises(EncodeError) as caught:
        sent(message, **options)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    "frame",
    [
        Send("7", v16.HeartbeatRequest()),
        "<a/>",
        Call("", v16.HeartbeatRequest()),
        Call("7" * 256, v16.HeartbeatRequest()),
        Call(7, v16.HeartbeatRequest()),
        CallResult("7" * 256, v16.UpdateFirmwareResponse()),
        CallResult("7", None),
        CallResult("7", v16.HeartbeatRequest()),
        PlainResult("7", {}),
        PlainResult("7", {}, []),
        PlainResult("7", None, "UpdateFirmware"),
        PlainResult("7", {"data": object()}, "DataTransfer"),
        PlainCall("7", ["Heartbeat"], {}),
        CallResultError("7", "InternalError"),
        CallError("7", ["InternalError"]),
        CallError(["7"], "InternalError"),
        SoapFault("7", "InternalError", subcode=[]),
        PlainResult("7", {"status": "Accepted", 1: 2, None: 3}, "ChangeConfiguration"),
        SoapMessage(CallResult("7", v16.UpdateFirmwareResponse()), answer_id="7" * 256),
        SoapMessage(None),
        SoapMessage(SoapFault("7", "InternalError", service=SoapService.CHARGE_POINT), service="central-system"),
        CallError("7", "RpcFrameworkError"),
        CallError("7", "NoSuchCode"),
        CallError("7", "InternalError", None),
        SoapFault("7", "InternalError", subcode="Own"),
        SoapFault("7" * 256, "InternalError"),
    ],
)
def test_frames_that_must_not_be_sent(frame: Any) -> None:
    with pytest.raises(EncodeError):
        SoapCodec("1.6").encode(SoapMessage(frame, **STATION))
    with pytest.raises(EncodeError):
        SoapCodec("1.6").encode(frame)


def test_what_is_wrong_with_a_plain_frame_to_send() -> None:
    typed: Any = v16.HeartbeatRequest()
    with pytest.raises(EncodeError, match="^OCPP 1.6 has no such action: did you mean Heartbeat?"):
        SoapCodec("1.6").encode(SoapMessage(PlainCall("7", "heartbeat", {}), **STATION))
    with pytest.raises(EncodeError, match="^the payload must be a dict: a typed message goes into a Call"):
        SoapCodec("1.6").encode(SoapMessage(PlainCall("7", "Heartbeat", typed), **STATION))


def test_numbers_have_digits_that_everyone_reads() -> None:
    period = v16.ChargingSchedulePeriod(start_period=0, limit=1e17)
    schedule = v16.ChargingSchedule(charging_rate_unit=v16.ChargingRateUnitType.A, charging_schedule_period=[period])
    response = v16.GetCompositeScheduleResponse(
        status=v16.GetCompositeScheduleStatus.ACCEPTED, charging_schedule=schedule
    )
    with pytest.raises(EncodeError) as caught:
        SoapCodec("1.6").encode(CallResult("7", response))
    path = "$.chargingSchedule.chargingSchedulePeriod[0].limit"
    assert str(caught.value) == f"{path}: a number in XML has at most 18 digits"
    for limit, text in (
        (1e16, "10000000000000000.0"),
        (10**16, "1" + "0" * 16),
        (-0.1, "-0.1"),
        (0.0, "0.0"),
        (21, "21"),
    ):
        period.limit = limit
        raw = SoapCodec("1.6").encode(CallResult("7", response))
        assert f"<cp:limit>{text}</cp:limit>" in raw.decode()
        assert decode(raw).message == response


# -- compression


def test_inflate() -> None:
    raw = envelope(AUTHORIZE)
    packer = zlib.compressobj(wbits=-15)
    bare = packer.compress(raw) + packer.flush()
    for data, encoding in (
        (raw, None), (raw, ""), (raw, "identity"), (gzip.compress(raw), "gzip"), (gzip.compress(raw), " X-GZIP"),
        (zlib.compress(raw), "deflate"), (bare, "Deflate"),
    ):  # fmt: skip
        assert inflate(data, encoding) == raw
    for data, encoding, error in (
        (raw, "gzip", FramingError), (raw, "deflate", FramingError), (raw, "br", FramingError),
        (gzip.compress(raw)[:-9], "gzip", FramingError), (bytes(2**20 + 1), "gzip", LimitError),
    ):  # fmt: skip
        with pytest.raises(error) as caught:
            inflate(data, encoding)
        assert caught.value.reply.subcode == "ProtocolError"
        assert SoapCodec("1.6").encode(caught.value.reply)


# -- envelopes by others


def test_corpus(corpus: Path) -> None:
    """Those that the official schema accepts are typed; the others are refused for the same reason."""
    reasons = []
    notes: Counter[str] = Counter()
    rows = [json.loads(line) for line in (corpus / "soap.jsonl").read_text("utf-8").splitlines()]
    for row in rows:
        try:
            message = SoapCodec(row["version"]).decode(row["raw"].encode())
        except PayloadError as error:
            reasons.append((row["id"], [f"{issue.path} {issue.rule}" for issue in error.issues]))
            assert row["official"].startswith("invalid")
            continue
        assert row["official"] == "valid"
        assert message.action == row["action"]
        assert isinstance(message.frame, Call if row["kind"] == "call" else CallResult)
        assert message.service is (SoapService.CENTRAL_SYSTEM if row["service"] == "cs" else SoapService.CHARGE_POINT)
        assert bool(message.notes) is bool(row.get("header_issues"))
        notes.update(message.notes)
    assert reasons == [
        ("soap-0063", ["$.chargePointSerialNumber maxLength", "$.chargeBoxSerialNumber maxLength"]),
        ("soap-0064", ["$.chargePointSerialNumber maxLength", "$.chargeBoxSerialNumber maxLength"]),
        ("soap-0101", ["$.transactionId type"]),
    ]
    assert notes == {"the header MessageID is missing": 13}
    assert len(rows) == 42


@pytest.mark.parametrize(
    ("code", "subcode", "status"),
    [
        (ErrorCode.SECURITY_ERROR, "", 400),
        (ErrorCode.SECURITY_ERROR, "IdentityMismatch", 400),
        (ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "", 400),
        (ErrorCode.INTERNAL_ERROR, "", 500),
        (ErrorCode.NOT_IMPLEMENTED, "NotSupported", 500),
        (ErrorCode.GENERIC_ERROR, "of a peer", 500),
    ],
)
def test_a_fault_has_an_http_status(code: ErrorCode, subcode: str, status: int) -> None:
    """SOAP 1.2 part 2, table 20."""
    assert SoapFault("", code, subcode=subcode).http_status == status


@pytest.mark.parametrize("role", ["http://example.org/proxy", "http://www.w3.org/2003/05/soap-envelope/role/none"])
def test_a_header_for_another_node_need_not_be_understood(role: str) -> None:
    header = f'<x:Y xmlns:x="urn:x" s:mustUnderstand="1" s:role="{role}"/>'
    assert decode(envelope(AUTHORIZE, extra=header)).notes == ()
    with pytest.raises(RemoteError):
        decode(envelope(AUTHORIZE, extra=header.replace(role, "")))


def test_an_answer_has_an_id_of_its_own() -> None:
    asked = SoapCodec("1.6").decode_call(envelope(AUTHORIZE))
    response = v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))
    for answer in (asked.reply(response), asked.frame.result(response)):
        first, second = (decode(SoapCodec("1.6").encode(answer)) for _ in range(2))
        assert first.notes == second.notes == ()
        assert first.message_id
        assert (first.message_id == second.message_id) is isinstance(answer, SoapMessage)
        assert first.relates_to == asked.message_id


@pytest.mark.parametrize("service", ["central-system", "charge-point"])
def test_an_answer_belongs_to_the_service_that_it_answers(service: str) -> None:
    codec = SoapCodec("1.6")
    request = v16.DataTransferRequest(vendor_id="v")
    asked = codec.decode_call(codec.encode(SoapMessage(Call("7", request), **STATION, service=service)))
    assert asked.service == service
    reply = asked.reply(v16.DataTransferResponse(status=v16.DataTransferStatus.ACCEPTED))
    assert codec.decode(codec.encode(reply)).service == service
    prefix = {"central-system": b"cs", "charge-point": b"cp"}[service]
    assert prefix + b":InternalError" in codec.encode(asked.fault("InternalError"))
    with pytest.raises(EncodeError, match="DataTransfer belongs to both services"):
        codec.encode(reply.frame)


@pytest.mark.parametrize("text", ["", " ", " 7", "7\n"])
def test_headers_are_sent_as_they_will_be_read(text: str) -> None:
    codec = SoapCodec("1.6")
    with pytest.raises(EncodeError):
        codec.encode(SoapMessage(Call(text, v16.HeartbeatRequest()), **STATION))
    for name in STATION:
        with pytest.raises(EncodeError):
            codec.encode(SoapMessage(Call("7", v16.HeartbeatRequest()), **{**STATION, name: text}))
    if text:
        with pytest.raises(EncodeError):
            codec.encode(SoapMessage(SoapFault("7", ErrorCode.INTERNAL_ERROR), answer_id=text))


def test_what_is_decoded_can_be_encoded() -> None:
    codec = SoapCodec("1.6")
    for body in (AUTHORIZE, AUTHORIZED, "<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code></s:Fault>"):
        message = codec.decode(codec.encode(decode(envelope(body, "RelatesTo" if "Fault" in body else ""))))
        assert message.notes == ()
        assert codec.decode(codec.encode(message)) == message


def test_no_longer_than_the_peer_may_read() -> None:
    message = SoapMessage(
        Call("7", v16.DataTransferRequest(vendor_id="v", data="x" * 2000)), **STATION, service="central-system"
    )
    length = len(SoapCodec("1.6").encode(message))
    assert SoapCodec("1.6", limits=Limits(max_bytes=length)).encode(message)
    with pytest.raises(EncodeError) as caught:
        SoapCodec("1.6", limits=Limits(max_bytes=length - 1)).encode(message)
    assert str(caught.value) == f"the envelope is longer than {length - 1} bytes, which a peer would refuse"


def test_codecs_and_messages_can_be_copied() -> None:
    codec = SoapCodec("1.6", tolerate={"maxLength"})
    message = codec.decode(envelope(AUTHORIZE, To=f"<wsa:To>http://a/{'x' * 100_000}</wsa:To>"))
    assert len(repr(message)) < 300
    assert repr(codec) == "SoapCodec('1.6', tolerate=['maxLength'])"
    for copied in (pickle.loads(pickle.dumps(codec)), copy.copy(codec), copy.deepcopy(codec)):
        assert copied.decode(envelope(AUTHORIZE)) == codec.decode(envelope(AUTHORIZE))
        assert repr(copied) == repr(codec)
    for copied in (pickle.loads(pickle.dumps(message)), copy.copy(message), copy.deepcopy(message)):
        assert copied == message
        assert copied.frame.received == {"idTag": "AA"}
    with pytest.raises(FrozenInstanceError):
        message.to = "elsewhere"  # type: ignore[misc]  # which is what is tried


@pytest.mark.parametrize(("name", "service"), [("CentralSystem", "central-system"), ("charge_point", "charge-point")])
def test_services_have_many_spellings(name: str, service: str) -> None:
    assert SoapService(name) == service
