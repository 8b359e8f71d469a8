"""The fast path reads what the reference path reads, and nothing that is not well-formed XML."""

from __future__ import annotations

import re
from typing import Any
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Call, EncodeError, Limits, PlainCall, PlainResult, RemoteError, Version, v15, v16
from ocpp_core.ocpps import SoapCodec, SoapMessage
from ocpp_core.ocpps._binding import Body, bodies
from ocpp_core.ocpps._fast import LONGEST, DeclinedError, read_plain
from ocpp_core.strategies import payloads

CODEC = {version: SoapCodec(version) for version in (Version.V15, Version.V16)}
REFERENCE = {version: SoapCodec(version, limits=Limits(max_depth=15)) for version in CODEC}
"""The fast path asks for a depth of at least 16."""

STATION = {"charge_box_identity": "CP1", "to": "http://b/", "from_": "http://a/"}
CS = "urn://Ocpp/Cs/2015/10/"
WSA = "http://www.w3.org/2005/08/addressing"
SOAP = "http://www.w3.org/2003/05/soap-envelope"


def is_fast(data: bytes, version: Version = Version.V16) -> bool:
    try:
        read_plain(data, CODEC[version]._find)
    except (DeclinedError, LookupError, UnicodeDecodeError):
        return False
    return True


def outcome(codec: SoapCodec, data: bytes) -> Any:
    """All that can be seen of what a codec makes of an envelope."""
    try:
        message = codec.decode(data)
    except RemoteError as error:
        return type(error), vars(error)
    return message, message.frame, getattr(message.frame, "received", None), message.issues


def well_formed(data: bytes) -> bool:
    try:
        expat.ParserCreate("utf-8", "}").Parse(data, True)
    except expat.ExpatError:
        return False
    return True


def test_both_codecs_are_what_this_file_takes_them_for() -> None:
    assert [codec._longest for codec in CODEC.values()] == [LONGEST] * 2
    assert [codec._longest for codec in REFERENCE.values()] == [0, 0]


BODIES = [(version, tag) for version in CODEC for tag in bodies(version)]


def in_other_words(data: bytes, body: Body, layout: str) -> bytes:
    """The same envelope as others write it: over lines, or with default namespaces."""
    if layout == "lines":
        return data.replace(b"?>\n", b"?>").replace(b"><", b">\n  <").replace(b">\n  </", b"></", 0)
    if layout == "defaults":
        text = data.decode()
        for prefix, name in (("wsa", "[A-Z][A-Za-z]+"), (body.service.prefix, f"chargeBoxIdentity|{body.name}")):
            [space] = re.findall(f' xmlns:{prefix}="([^"]+)"', text)
            text = re.sub(f"<{prefix}:({name})(?=[ />])", rf'<\1 xmlns="{space}"', text)
            text = re.sub(f"<(/?){prefix}:", r"<\1", text.replace(f' xmlns:{prefix}="{space}"', ""))
        # An address has the namespace of the header around it; one attribute is enough for the fast path.
        return re.sub(r'<Address xmlns="[^"]+"', "<Address", text).replace(' soap:mustUnderstand="true"', "").encode()
    return data


@pytest.mark.parametrize("layout", ["compact", "lines", "defaults"])
@pytest.mark.parametrize(("version", "tag"), BODIES)
def test_every_message_takes_it(version: Version, tag: str, layout: str) -> None:
    body = bodies(version)[tag]
    taken: list[bool] = []

    @given(payloads(version, body.action, body.kind))
    def check(payload: dict[str, Any]) -> None:
        frame: PlainCall | PlainResult = PlainCall("7", body.action, payload)
        if body.name.endswith("Response"):
            frame = PlainResult("7", payload, body.action)
        try:
            raw = CODEC[version].encode(SoapMessage(frame, **STATION, service=body.service))
        except EncodeError:
            return
        data = in_other_words(raw, body, layout)
        assert repr(outcome(CODEC[version], data)) == repr(outcome(REFERENCE[version], data))
        assert outcome(CODEC[version], data) == outcome(REFERENCE[version], data)
        # What has to be escaped is not for the fast path; nor is a member that is empty where lines are broken in it.
        plain = not re.search(rb"[&\r]|/>(?!$)|\x7f", data.replace(f"{body.name}/>".encode(), b""))
        if plain:
            taken.append(is_fast(data, version))

    check()
    assert not taken or sum(taken) > len(taken) * 0.9


def test_it_reads_values_as_the_schema_has_them() -> None:
    body = (
        "<o:getCompositeScheduleResponse><o:status>Accepted</o:status><o:connectorId>1</o:connectorId><o:chargingSchedule>"
        "<o:chargingRateUnit>A</o:chargingRateUnit><o:chargingSchedulePeriod><o:startPeriod>0</o:startPeriod>"
        "<o:limit>16.5</o:limit></o:chargingSchedulePeriod></o:chargingSchedule></o:getCompositeScheduleResponse>"
    )
    data = envelope(body, namespace=CS.replace("Cs", "Cp")).encode()
    assert read_plain(data, SoapCodec("1.6")._find)[2] == {
        "status": "Accepted",
        "connectorId": 1,
        "chargingSchedule": {
            "chargingRateUnit": "A",
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.5}],
        },
    }


HEADER = (
    '<o:chargeBoxIdentity s:mustUnderstand="true">CP1</o:chargeBoxIdentity><wsa:Action>/Authorize</wsa:Action>'
    "<wsa:MessageID>7</wsa:MessageID><wsa:From><wsa:Address>http://a/</wsa:Address></wsa:From><wsa:To>http://b/</wsa:To>"
    f"<wsa:ReplyTo><wsa:Address>{WSA}/anonymous</wsa:Address></wsa:ReplyTo>"
)
AUTHORIZE = "<o:authorizeRequest><o:idTag>AA</o:idTag></o:authorizeRequest>"
AUTHORIZED = "<o:authorizeResponse><o:idTagInfo><o:status>Accepted</o:status></o:idTagInfo></o:authorizeResponse>"
READING = (
    "<o:meterValuesRequest><o:connectorId>1</o:connectorId><o:values><o:timestamp>2024-01-01T00:00:00Z</o:timestamp>"
    '<o:value unit="Wh" context="Sample.Clock">1</o:value><o:value>2</o:value></o:values></o:meterValuesRequest>'
)


def envelope(body: str = AUTHORIZE, header: str = HEADER, namespace: str = CS) -> str:
    return (
        f'<s:Envelope xmlns:s="{SOAP}" xmlns:wsa="{WSA}" xmlns:o="{namespace}">'
        f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )


PLAIN = {
    "as it is": envelope(),
    "declared": f'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n{envelope()}',
    "declared with quotes": f"<?xml version='1.0'?>{envelope()}",
    "no header": envelope(header=""),
    "no header at all": envelope(header="").replace("<s:Header></s:Header>", ""),
    "over lines": envelope().replace("><", ">\n\t <") + "\n",
    "other letters": envelope().replace(">AA<", ">\u00e9\u20ac\U0001f50c<"),
    "empty": envelope("<o:heartbeatRequest/>").replace("/Authorize", "/Heartbeat"),
    "empty with a blank": envelope(f'<heartbeatRequest xmlns="{CS}" />').replace("/Authorize", "/Heartbeat"),
    "empty in two tags": envelope("<o:heartbeatRequest></o:heartbeatRequest>").replace("/Authorize", "/Heartbeat"),
    "a default namespace": envelope(f'<authorizeRequest xmlns="{CS}"><idTag>AA</idTag></authorizeRequest>'),
    "all by default": envelope().replace("xmlns:o=", "xmlns=").replace("<o:", "<").replace("</o:", "</"),
    "blanks around headers": envelope().replace(">CP1<", "> CP1\n<").replace(">http://b/<", ">\thttp://b/ <"),
    "headers without text": envelope().replace(">http://b/<", "> <").replace(">http://a/<", "><"),
    "blanks in tags": envelope().replace("<o:idTag>", "<o:idTag >").replace("xmlns:o", "\n  xmlns:o"),
    "a default one in a header": envelope(
        header=HEADER.replace("<wsa:To>", f'<To xmlns="{WSA}" s:mustUnderstand="1">').replace("</wsa:To>", "</To>")
    ),
}


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN.keys())
def test_what_is_plain(text: str) -> None:
    assert is_fast(text.encode())
    found = outcome(CODEC[Version.V16], text.encode())
    assert isinstance(found[0], SoapMessage)
    assert found == outcome(REFERENCE[Version.V16], text.encode())


def test_what_the_plain_ones_mean() -> None:
    found = CODEC[Version.V16].decode(PLAIN["as it is"].encode())
    assert found == SoapMessage(
        Call("7", v16.AuthorizeRequest(id_tag="AA")),
        charge_box_identity="CP1",
        to="http://b/",
        from_="http://a/",
        reply_to=f"{WSA}/anonymous",
        service="central-system",
    )
    bare = CODEC[Version.V16].decode(PLAIN["headers without text"].encode())
    assert (bare.to, bare.from_) == (None, None)
    assert bare.notes == ("the header To is missing", "the header From is missing")
    blank = CODEC[Version.V16].decode(PLAIN["blanks around headers"].encode())
    assert (blank.charge_box_identity, blank.to, blank.notes) == ("CP1", "http://b/", ())
    data = envelope(READING, namespace=CS.replace("2015/10", "2012/06")).replace("/Authorize", "/MeterValues").encode()
    assert is_fast(data, Version.V15)
    assert CODEC[Version.V15].decode(data).message.values[0].values == [
        v15.SampledValue(value="1", unit=v15.UnitOfMeasure.WH, context=v15.ReadingContext.SAMPLE_CLOCK),
        v15.SampledValue(value="2"),
    ]


WHOLE = envelope()
DECLINED = {
    "signs in turns that are none": WHOLE.replace("<o:idTag>AA</o:idTag>", "<o:idTag<AA>/o:idTag>"),
    "a sign in the text": WHOLE.replace(">AA<", ">A>A<"),
    "the end of a section": WHOLE.replace(">AA<", ">A]]>A<"),
    "a reference": WHOLE.replace(">AA<", ">&#65;A<"),
    "a line end that XML changes": WHOLE.replace(">AA<", ">A\rA<"),
    "a comment": WHOLE.replace(">AA<", ">A<!-- x -->A<"),
    "a comment before": f"<!-- x -->{WHOLE}",
    "a section": WHOLE.replace(">AA<", "><![CDATA[AA]]><"),
    "an instruction": WHOLE.replace(">AA<", ">A<?x y?>A<"),
    "a document type": f"<!DOCTYPE x>{WHOLE}",
    "two declarations": f'<?xml version="1.0"?><?xml version="1.0"?>{WHOLE}',
    "a blank before the declaration": f' <?xml version="1.0"?>{WHOLE}',
    "another encoding": f'<?xml version="1.0" encoding="UTF-16"?>{WHOLE}',
    "XML 1.1": f'<?xml version="1.1"?>{WHOLE}',
    "a mark": f"\ufeff{WHOLE}",
    "a control character": WHOLE.replace(">AA<", ">A\x01A<"),
    "zero": WHOLE.replace(">AA<", ">A\0A<"),
    "no character": WHOLE.replace(">AA<", ">A\uffffA<"),
    "no character either": WHOLE.replace(">AA<", ">A\ufffeA<"),
    "text before": f"x{WHOLE}",
    "text after": f"{WHOLE}x",
    "another root": WHOLE + WHOLE,
    "cut off": WHOLE[:-13],
    "text in the envelope": WHOLE.replace("<s:Header>", "x<s:Header>"),
    "text in the header": WHOLE.replace("<s:Header>", "<s:Header>x"),
    "text after a header": WHOLE.replace("</wsa:To>", "</wsa:To>x"),
    "text after the header": WHOLE.replace("</s:Header>", "</s:Header>x"),
    "text in the body": WHOLE.replace("<s:Body>", "<s:Body>x"),
    "text after the message": WHOLE.replace("</o:authorizeRequest>", "</o:authorizeRequest>x"),
    "text after the body": WHOLE.replace("</s:Body>", "</s:Body>x"),
    "text in the message": WHOLE.replace("<o:idTag>", "x<o:idTag>"),
    "text after a member": WHOLE.replace("</o:idTag>", "</o:idTag>x"),
    "text in a header": WHOLE.replace("<wsa:From>", "<wsa:From>x"),
    "text after an address": WHOLE.replace("</wsa:Address>", "</wsa:Address>x", 1),
    "a blank of another kind": WHOLE.replace("<o:idTag>", "\u00a0<o:idTag>"),
    "the name alone": WHOLE.replace("s:Envelope", "s:"),
    "another root element": WHOLE.replace("s:Envelope", "s:Envelope2"),
    "SOAP 1.1": WHOLE.replace(SOAP, "http://schemas.xmlsoap.org/soap/envelope/"),
    "a prefix twice": WHOLE.replace(" xmlns:o=", f' xmlns:s="{SOAP}" xmlns:o='),
    "a prefix of XML's own": WHOLE.replace(" xmlns:o=", ' xmlns:xml="urn:x" xmlns:o='),
    "the prefix xmlns": WHOLE.replace(" xmlns:o=", ' xmlns:xmlns="urn:x" xmlns:o='),
    "a namespace of XML's own": WHOLE.replace(" xmlns:o=", ' xmlns:x="http://www.w3.org/XML/1998/namespace" xmlns:o='),
    "a namespace that is empty": WHOLE.replace(" xmlns:o=", ' xmlns:x="" xmlns:o='),
    "a brace in a namespace": WHOLE.replace(" xmlns:o=", ' xmlns:x="a}b" xmlns:o='),
    "a long root": WHOLE.replace(" xmlns:o=", f' xmlns:x="{"u" * 1000}" xmlns:o='),
    "an attribute": WHOLE.replace(" xmlns:o=", ' a="b" xmlns:o='),
    "attributes together": WHOLE.replace(" xmlns:o=", "xmlns:o="),
    "an attribute without an end": WHOLE.replace(f'{CS}"', CS),
    "an unbound prefix": WHOLE.replace("xmlns:o=", "xmlns:p="),
    "an unbound prefix in a header": WHOLE.replace("xmlns:wsa=", "xmlns:w="),
    "an unbound prefix on a mark": WHOLE.replace("s:mustUnderstand", "t:mustUnderstand"),
    "a mark twice": WHOLE.replace(' s:mustUnderstand="true"', ' s:mustUnderstand="true" s:mustUnderstand="true"'),
    "a body of another name": WHOLE.replace("<s:Body>", "<s:Bodies>"),
    "a body of another name and no header": envelope(header="")
    .replace("<s:Header></s:Header>", "")
    .replace("<s:Body>", "<s:Bodies>"),
    "a header of another name": WHOLE.replace("<s:Header>", "<s:Headers>"),
    "an end of another name": WHOLE.replace("</o:idTag>", "</o:idTags>"),
    "an end of another prefix": WHOLE.replace("</o:idTag>", "</s:idTag>"),
    "an end of another message": WHOLE.replace("</o:authorizeRequest>", "</o:authorizeResponse>"),
    "an end of another header": WHOLE.replace("</wsa:To>", "</wsa:From>"),
    "an end of another address": WHOLE.replace("</wsa:Address>", "</wsa:Addresses>"),
    "an address of another name": WHOLE.replace("<wsa:Address>", "<wsa:Addresses>"),
    "an end of the header of another name": WHOLE.replace("</s:Header>", "</s:Headers>"),
    "an end of another body": WHOLE.replace("</s:Body>", "</s:Bodies>"),
    "an end of another envelope": WHOLE.replace("</s:Envelope>", "</o:Envelope>"),
    "a member of no namespace": WHOLE.replace("o:idTag", "idTag"),
    "a member of two prefixes": WHOLE.replace("o:idTag", "o:o:idTag"),
    "an unknown member": WHOLE.replace("o:idTag", "o:idTags"),
    "a member twice": WHOLE.replace("</o:idTag>", "</o:idTag><o:idTag>AA</o:idTag>"),
    "an attribute of a member": WHOLE.replace("<o:idTag>", '<o:idTag a="b">'),
    "an attribute of an object": envelope(AUTHORIZED.replace("<o:idTagInfo>", '<o:idTagInfo a="b">')),
    "text in an object": envelope(AUTHORIZED.replace("<o:idTagInfo>", "<o:idTagInfo>x")),
    "an attribute of the message": WHOLE.replace("<o:authorizeRequest>", '<o:authorizeRequest a="b">'),
    "a namespace of the message, badly quoted": envelope(
        f"<authorizeRequest xmlns=\"{CS}'><idTag>AA</idTag></authorizeRequest>"
    ),
    "a default namespace and a prefix": WHOLE.replace("<o:authorizeRequest>", f'<o:authorizeRequest xmlns="{CS}">'),
    "two attributes of the message": envelope(
        f'<authorizeRequest xmlns="{CS}" a="{CS}"><idTag>AA</idTag></authorizeRequest>'
    ),
    "an unknown header": WHOLE.replace("<wsa:To>", "<wsa:FaultTo>x</wsa:FaultTo><wsa:To>"),
    "a header twice": WHOLE.replace("<wsa:To>", "<wsa:To>x</wsa:To><wsa:To>"),
    "a header without its address": WHOLE.replace("<wsa:Address>http://a/</wsa:Address>", "http://a/"),
    "an element in a header": WHOLE.replace("http://b/", "<wsa:Address>http://b/</wsa:Address>"),
    "two messages": WHOLE.replace("</s:Body>", f"{AUTHORIZE}</s:Body>"),
    "no message": envelope(""),
    "an unknown message": WHOLE.replace("authorizeRequest", "authoriseRequest"),
    "a body before the header": f'<s:Envelope xmlns:s="{SOAP}" xmlns:o="{CS}"><s:Body>{AUTHORIZE}</s:Body><s:Header/></s:Envelope>',
    "nothing": "",
    "one tag": "<>",
    "one root": f'<s:Envelope xmlns:s="{SOAP}">',
}


@pytest.mark.parametrize("text", DECLINED.values(), ids=DECLINED.keys())
def test_what_is_declined(text: str) -> None:
    data = text.encode()
    assert not is_fast(data)
    assert repr(outcome(CODEC[Version.V16], data)) == repr(outcome(REFERENCE[Version.V16], data))


def test_an_answer_is_plain() -> None:
    """So that those above are declined for what was changed in it."""
    assert is_fast(envelope(AUTHORIZED).encode())


def test_control_characters_are_declined() -> None:
    for number in range(32):
        assert is_fast(WHOLE.replace(">AA<", f">A{chr(number)}A<").encode()) is (chr(number) in "\t\n")


def test_bytes_that_are_no_utf_8_are_declined() -> None:
    for bad in (b"\xff", b"\xc1\x81", b"\xed\xa0\x80"):
        assert not is_fast(WHOLE.encode().replace(b">AA<", b">" + bad + b"<"))


def test_attributes_of_a_reading_that_are_declined() -> None:
    text = envelope(READING, namespace=CS.replace("2015/10", "2012/06"))
    assert is_fast(text.encode(), Version.V15)
    for attributes in (
        'unit="Wh" unit="Wh"',
        "unit='Wh'",
        'unit="W\nh"',
        'unit="Wh"context="Other"',
        'unit = "Wh"',
        'o:unit="Wh"',
        'phase="L1"',
        'unit="Wh" /',
        "unit",
    ):
        assert not is_fast(text.replace('unit="Wh"', attributes).encode(), Version.V15), attributes


PIECES = [
    *("<", ">", "/", "<>", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&amp;", "&", "'", '"', "=", ":"),
    *(" ", "\n", "\t", "\r", "\0", "\x0b", "\u00a0", "\ufeff", "\ufffe", "\uffff", "x", "xml", "\u00e9"),
    *(' xmlns="urn:x"', f' xmlns="{CS}"', f' xmlns:o="{CS}"', ' xmlns:xml="u"', ' s:mustUnderstand="1"', ' a="b"'),
    *("o:", "s:", "wsa:", "Header", "Body", "idTag", "<o:idTag>AA</o:idTag>", "</s:Body>", "<?xml version='1.0'?>"),
]
STARTS = [*PLAIN.values(), envelope(READING).replace("2015/10", "2012/06")]


@st.composite
def near_misses(draw: st.DrawFn) -> bytes:
    """A plain envelope in which something was cut out, put in, doubled or moved."""
    text = draw(st.sampled_from(STARTS))
    for _ in range(draw(st.integers(1, 3))):
        # Beside a sign most cuts matter, elsewhere few do.
        places = [at for at, sign in enumerate(text) if sign in '<>=" :/?'] or [0]
        start = draw(st.sampled_from(places)) + draw(st.integers(0, 1))
        end = start + draw(st.sampled_from([0, 0, 0, 1, 2, 5, 20]))
        put = draw(st.sampled_from([*PIECES, "", text[start:end] * 2]))
        text = text[:start] + put + text[end:]
    return text.encode()


@given(near_misses())
def test_what_is_taken_is_well_formed_and_read_the_same(data: bytes) -> None:
    version = Version.V15 if b"2012/06" in data else Version.V16
    if is_fast(data, version):
        assert well_formed(data)
    assert repr(outcome(CODEC[version], data)) == repr(outcome(REFERENCE[version], data))
