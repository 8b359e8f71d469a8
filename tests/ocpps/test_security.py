"""The promises of docs/security.md, for XML."""

from __future__ import annotations

import gzip
import pickle
import subprocess
import sys
import textwrap
import zlib
from time import process_time
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Limits, RemoteError
from ocpp_core.errors import FramingError, LimitError
from ocpp_core.ocpps import SoapCodec, SoapFault, inflate
from ocpp_core.ocpps._xml import XmlError, check_bounds, parse
from tests.helpers import WATCH

NAMESPACE = "urn://Ocpp/Cs/2015/10/"
HEADER = (
    "<cs:chargeBoxIdentity>CP1</cs:chargeBoxIdentity><wsa:Action>/Authorize</wsa:Action><wsa:MessageID>id</wsa:MessageID>"
    "<wsa:From><wsa:Address>http://a/</wsa:Address></wsa:From><wsa:To>http://b/</wsa:To>"
    "<wsa:ReplyTo><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous</wsa:Address></wsa:ReplyTo>"
)
GOOD = "<cs:authorizeRequest><cs:idTag>AA</cs:idTag></cs:authorizeRequest>"


def envelope(body: str = GOOD, header: str = HEADER, *, before: str = "", attributes: str = "") -> str:
    return (
        f'{before}<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:cs="{NAMESPACE}"'
        f' xmlns:wsa="http://www.w3.org/2005/08/addressing"{attributes}>'
        f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )


def refusal(data: bytes | str, **options: Limits) -> RemoteError:
    with pytest.raises(RemoteError) as caught:
        SoapCodec("1.6", **options).decode(data.encode() if isinstance(data, str) else data)
    return caught.value


def test_the_envelope_that_these_are_made_from_is_valid() -> None:
    assert SoapCodec("1.6").decode(envelope().encode()).notes == ()


# -- hostile XML

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
QUADRATIC = f'<!ENTITY a "{"a" * 50_000}">'
IN_TAG = "<cs:authorizeRequest><cs:idTag>{}</cs:idTag></cs:authorizeRequest>"

HOSTILE = {
    "billion laughs": envelope(IN_TAG.format("&l9;"), before=f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]>'),
    "quadratic blow-up": envelope(IN_TAG.format("&a;" * 10_000), before=f"<!DOCTYPE x [{QUADRATIC}]>"),
    "external file": envelope(IN_TAG.format("&e;"), before='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    "external http": envelope(IN_TAG.format("&e;"), before='<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/">]>'),
    "external subset": envelope(before='<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'),
    "public subset": envelope(before='<!DOCTYPE x PUBLIC "-//x" "http://127.0.0.1:9/x.dtd">'),
    "parameter entity": envelope(before='<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>'),
    "internal entity": envelope(IN_TAG.format("&e;"), before='<!DOCTYPE x [<!ENTITY e "AA">]>'),
    "default attribute": envelope(before='<!DOCTYPE x [<!ATTLIST x y CDATA "z">]>'),
    "bare document type": envelope(before="<!DOCTYPE x>"),
    "document type after a comment": envelope(before="<!-- - a --> \n<!DOCTYPE x>"),
    "document type after a declaration": envelope(before='<?xml version="1.0"?><!DOCTYPE x>'),
    "document type after the root": envelope() + "<!DOCTYPE x>",
    "document type inside": envelope(IN_TAG.format("<!DOCTYPE x>")),
    "undefined entity": envelope(IN_TAG.format("&e;")),
    "entity in an attribute": envelope(attributes=' x="&e;"'),
    "processing instruction before": envelope(before="<?php x?>"),
    "stylesheet": envelope(before='<?xml-stylesheet href="http://127.0.0.1:9/"?>'),
    "processing instruction inside": envelope(IN_TAG.format("<?php x?>")),
    "processing instruction after": envelope() + "<?php x?>",
    "declaration inside": envelope(IN_TAG.format('<?xml version="1.0"?>')),
    "space before the declaration": envelope(before=' <?xml version="1.0"?>'),
    "two declarations": envelope(before='<?xml version="1.0"?><?xml version="1.0"?>'),
    "XML 1.1": envelope(before='<?xml version="1.1"?>'),
    "a declaration without a version": envelope(before='<?xml encoding="UTF-8"?>'),
    "two roots": envelope() + envelope(),
    "text after": envelope() + "x",
    "truncated": envelope()[:-3],
    "truncated in a tag": envelope()[:40],
    "unbound prefix": envelope("<x:authorizeRequest/>"),
    "crossed tags": envelope("<a><b></a></b>"),
    "attribute twice": envelope(attributes=' a="1" a="2"'),
    "attribute twice by namespace": envelope(attributes=' xmlns:o="u" xmlns:p="u" o:a="1" p:a="2"'),
    "the xml prefix taken": envelope(attributes=' xmlns:xml="urn:x"'),
    "zero": envelope(IN_TAG.format("A\0A")),
    "zero as a reference": envelope(IN_TAG.format("&#0;")),
    "control character": envelope(IN_TAG.format("\x01")),
    "surrogate as a reference": envelope(IN_TAG.format("&#xD800;")),
    "no character": envelope(IN_TAG.format("\ufffe")),
    "nothing": "",
    "space": " \n",
    "no XML": '[2,"7","Heartbeat",{}]',
    "HTML": "<!doctype html><html><body>502 Bad Gateway</body></html>",
    "only a comment": "<!-- -->",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_xml(text: str) -> None:
    """In each encoding that is allowed, and compressed."""
    for data in (text.encode(), b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16"), gzip.compress(text.encode())):
        error = refusal(data)
        assert type(error) is FramingError
        assert str(error).isprintable()
        assert (error.code, error.raw) == ("ProtocolError", data)
        assert len(SoapCodec("1.6").encode(error.reply)) < 4096


ENCODED = {
    "UTF-16 without a mark": envelope().encode("utf-16-le"),
    "UTF-16BE without a mark": envelope().encode("utf-16-be"),
    "UTF-16 without a mark, document type": envelope(before="<!DOCTYPE x>").encode("utf-16-le"),
    "two marks": b"\xef\xbb\xbf\xef\xbb\xbf" + envelope().encode(),
    "two marks, document type": b"\xef\xbb\xbf\xef\xbb\xbf" + envelope(before="<!DOCTYPE x>").encode(),
    "two marks of UTF-16": "\ufeff\ufeff<!DOCTYPE x><x/>".encode("utf-16"),
    "UTF-16 behind a mark of UTF-8": b"\xef\xbb\xbf" + "<!DOCTYPE x><x/>".encode("utf-16-le"),
    "UTF-32": envelope().encode("utf-32"),
    "UTF-32 without a mark": envelope().encode("utf-32-le"),
    "half a character": envelope().encode("utf-16")[:-1],
    "lone surrogate": "<a>".encode("utf-16") + b"\x00\xd8<\x00/\x00a\x00>\x00",
    "UTF-7": envelope(before='<?xml version="1.0" encoding="UTF-7"?>').encode("utf-7"),
    "Latin-1": envelope(before='<?xml version="1.0" encoding="ISO-8859-1"?>').encode(),
    "EBCDIC": envelope().encode("cp037"),
    "an encoding nobody knows": envelope(before='<?xml version="1.0" encoding="x-y"?>').encode(),
    "a codec of Python": envelope(before='<?xml version="1.0" encoding="unicode_escape"?>').encode(),
    "UTF-16 declared in UTF-8": envelope(before='<?xml version="1.0" encoding="UTF-16"?>').encode(),
    "UTF-8 declared in UTF-16": envelope(before='<?xml version="1.0" encoding="UTF-8"?>').encode("utf-16"),
    "overlong": envelope(IN_TAG.format("X")).encode().replace(b"X", b"\xc1\x81"),
    "surrogate in UTF-8": envelope(IN_TAG.format("X")).encode().replace(b"X", b"\xed\xa0\x80"),
    "not UTF-8": envelope(IN_TAG.format("X")).encode().replace(b"X", b"\xff"),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED.keys())
def test_encodings_that_are_refused(data: bytes) -> None:
    assert type(refusal(data)) is FramingError


@pytest.mark.parametrize(
    "before", ["", "<!-- a -->", '<?xml version="1.0" encoding="{}" standalone="yes" ?>\n<!--a-->']
)
def test_encodings_that_are_read(before: str) -> None:
    texts = [(envelope(before=before.format(name)), name) for name in ("utf-8", "UTF-16")]
    for data in (texts[0][0].encode(), b"\xef\xbb\xbf" + texts[0][0].encode(), texts[1][0].encode("utf-16")):
        assert SoapCodec("1.6").decode(data).frame.payload == {"idTag": "AA"}
    big = b"\xfe\xff" + texts[1][0].encode("utf-16-be")
    assert SoapCodec("1.6").decode(big).frame.payload == {"idTag": "AA"}


PIECES = [
    *(
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\0",
        b" ",
        b"\n",
        b"-",
        b"<!--",
        b"-->",
        b"--",
        b"<a>",
        b"</a>",
        b"<a/>",
    ),
    *(
        b"<!DOCTYPE a>",
        b"<!DOCTYPE a [",
        b'<!ENTITY e "x">',
        b"]>",
        b"&e;",
        b"<![CDATA[",
        b"]]>",
        b"<?p x?>",
        b"<?xml",
        b"?>",
    ),
    *(b'<?xml version="1.0"?>', b'<?xml version="1.0" encoding="UTF-8"?>', b"<a b='", b"'>", b'"', b"=", b"x", b"&lt;"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map(b"".join), st.sampled_from(["utf-8", "utf-16", "utf-16-le"]))
def test_what_is_parsed_has_neither_document_type_nor_instruction(text: bytes, encoding: str) -> None:
    """Judged by expat itself, which is told to say so."""
    data = text if encoding == "utf-8" else text.decode("latin-1").encode(encoding)
    try:
        parse(data)
    except XmlError:
        return
    seen = []
    judge = expat.ParserCreate()
    judge.StartDoctypeDeclHandler = judge.EntityDeclHandler = lambda *_: seen.append("document type")
    judge.ProcessingInstructionHandler = lambda *_: seen.append("processing instruction")
    judge.Parse(data, True)
    assert seen == []


@pytest.mark.parametrize(
    ("body", "payload"),
    [
        ('<cs:authorizeRequest xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/>', None),
        ('<cs:authorizeRequest xml:base="http://127.0.0.1:9/"><cs:idTag>AA</cs:idTag>', None),
        ('<cs:authorizeRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="u http://127.0.0.1:9/">'
         "<cs:idTag>AA</cs:idTag>", {"idTag": "AA"}),
        ("<cs:authorizeRequest><cs:idTag>A<!-- x -->A</cs:idTag>", {"idTag": "AA"}),
        ("<cs:authorizeRequest><cs:idTag><![CDATA[<!DOCTYPE ]]>&amp;&#x41;</cs:idTag>", {"idTag": "<!DOCTYPE &A"}),
    ],
)  # fmt: skip
def test_what_other_parsers_act_on_is_text(body: str, payload: object) -> None:
    text = envelope(body + "</cs:authorizeRequest>")
    if payload is None:
        assert "authorizeRequest" not in str(refusal(text))
    else:
        assert SoapCodec("1.6").decode(text.encode()).frame.payload == payload


def test_no_file_and_no_socket_is_opened() -> None:
    """Files of this package, its dependencies and Python are read when first needed; after that nothing at all is."""
    code = f"""
        from ocpp_core import RemoteError
        from ocpp_core.ocpps import SoapCodec
        texts = {[*HOSTILE.values(), envelope(), envelope("<cs:x/>")]!r}
        texts.append({envelope("<cs:authorizeRequest><x:include xmlns:x='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></cs:authorizeRequest>")!r})
        codec = SoapCodec("1.6")
        def go():
            for text in texts:
                for encoding in ("utf-8", "utf-16", "utf-32"):
                    try:
                        codec.decode(text.encode(encoding))
                    except RemoteError as error:
                        str(error), repr(error)
                        if error.reply is not None:
                            codec.encode(error.reply)
        go()
        settled = True
        go()
        print(opened, "lxml" in sys.modules)
    """
    done = subprocess.run(
        [sys.executable, "-c", WATCH + textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("[] False\n", "")


# -- bounds


def nested(depth: int) -> str:
    return envelope(IN_TAG.format("<a>" * depth + "</a>" * depth))


def test_depth() -> None:
    assert type(refusal(nested(60))) is not LimitError  # idTag is the fourth level
    error = refusal(nested(61))
    assert (type(error), str(error)) == (LimitError, "the XML nests deeper than 64 levels")
    # Where nobody would look at it, too.
    assert type(refusal(envelope(header=HEADER + "<x>" * 100 + "</x>" * 100))) is LimitError
    for path in ("<wsa:To>http://b/", "<wsa:From>"):
        error = refusal(envelope(header=HEADER.replace(path, path + "<x>" * 100 + "</x>" * 100)))
        assert isinstance(error, FramingError)


@pytest.mark.parametrize("depth", [1, 2, 3, 4, 15])
def test_a_lower_depth_holds_for_plain_messages(depth: int) -> None:
    codec = SoapCodec("1.6", limits=Limits(max_depth=depth))
    if depth < 4:
        with pytest.raises(LimitError):
            codec.decode(envelope().encode())
    else:
        assert codec.decode(envelope().encode()).frame.payload == {"idTag": "AA"}


def test_attributes() -> None:
    def with_attributes(number: int) -> str:
        attributes = " ".join(f"a{n}=''" for n in range(number))
        return envelope(f"<cs:authorizeRequest {attributes}><cs:idTag>A</cs:idTag></cs:authorizeRequest>")

    assert type(refusal(with_attributes(128))) is not LimitError
    error = refusal(with_attributes(129))
    assert (type(error), str(error)) == (LimitError, "an element has more than 128 attributes")
    assert type(refusal(with_attributes(100_000))) is LimitError
    strict = Limits(max_attributes=8)
    assert type(refusal(with_attributes(9), limits=strict)) is LimitError


def test_size() -> None:
    limits = Limits(max_bytes=2000)
    codec = SoapCodec("1.6", limits=limits)
    text = envelope()
    fitting = (text + " " * (2000 - len(text))).encode()
    assert codec.decode(fitting).frame.message_id == "id"
    error = refusal(fitting + b" ", limits=limits)
    assert (type(error), str(error)) == (LimitError, "the envelope is longer than 2000 bytes")
    error = refusal(gzip.compress(fitting + b" "), limits=limits)
    assert (type(error), str(error)) == (LimitError, "the body inflates to more than 2000 bytes")


def test_what_json_writes_longer_than_xml_still_fits() -> None:
    """Every character of this takes two bytes in JSON."""
    lines = "\n" * 1_000_000
    body = f"<cs:dataTransferRequest><cs:vendorId>v</cs:vendorId><cs:data>{lines}</cs:data></cs:dataTransferRequest>"
    assert len(SoapCodec("1.6").decode(envelope(body).encode()).message.data) == 1_000_000


@pytest.mark.parametrize("value", [255, 256])
def test_message_ids_are_bounded(value: int) -> None:
    text = envelope(header=HEADER.replace(">id<", f">{'i' * value}<"))
    if value == 255:
        assert SoapCodec("1.6").decode(text.encode()).frame.message_id == "i" * 255
        return
    error = refusal(text)
    assert (str(error), error.message_id, error.reply.message_id) == (
        "a message id is longer than 255 characters", None, ""
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_bombs(encoding: str) -> None:
    """A gigabyte in a megabyte: no more than the limit is inflated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16 if encoding == "gzip" else zlib.MAX_WBITS)
    megabyte = bytes(2**20)
    bomb = b"".join([*(packer.compress(megabyte) for _ in range(200)), packer.flush()])
    assert len(bomb) < 2**20
    assert type(refusal(bomb)) is LimitError
    with pytest.raises(LimitError):
        inflate(bomb, encoding)


@pytest.mark.parametrize("data", [b"\x1f\x8b", b"\x1f\x8b\x08" + b"x" * 50, b"\x78\x9c" + b"\xff" * 9])
def test_broken_compression(data: bytes) -> None:
    assert type(refusal(data)) is FramingError


@pytest.mark.parametrize("tail", [b"x", gzip.compress(b"x")], ids=["text", "another part"])
def test_nothing_follows_a_compressed_body(tail: bytes) -> None:
    """Thousands of empty parts, one after the other, would take quadratic time."""
    assert type(refusal(gzip.compress(envelope().encode()) + tail)) is FramingError


MANY = 60_000
LONG_NAMESPACE = "u" * 500_000
WORST = {
    "open tags": "<a>" * 330_000,
    "open tags in a body": envelope(IN_TAG.format("<a>" * 330_000)),
    "nested": nested(140_000),
    "empty elements": envelope(IN_TAG.format("<a/>" * 250_000)),
    "many elements": envelope(f"<cs:authorizeRequest>{'<cs:idTag/>' * 90_000}</cs:authorizeRequest>"),
    "many items": envelope(f"<cs:meterValuesRequest>{'<cs:meterValue/>' * MANY}</cs:meterValuesRequest>"),
    "unknown names": envelope(
        f"<cs:authorizeRequest>{''.join(f'<a{n}/>' for n in range(100_000))}</cs:authorizeRequest>"
    ),
    "headers": envelope(header="<x/>" * 250_000),
    "attributes": envelope(attributes="".join(f' a{n}=""' for n in range(90_000))),
    "namespaces": envelope(attributes="".join(f' xmlns:a{n}="u"' for n in range(50_000))),
    "a long namespace for many": envelope(f'<a xmlns="{LONG_NAMESPACE}">{"<b/>" * 120_000}</a>'),
    "a long namespace for many names": f"<a xmlns='{LONG_NAMESPACE}'>{''.join(f'<b{n}/>' for n in range(50_000))}</a>",
    "a long namespace with signs": f'<a xmlns:x="{"&gt;>" * 80_000}">{"<x:b/>" * 80_000}</a>',
    "namespaces as long as they may be": f'<a xmlns="{"u" * 512}">{"".join(f"<b{n}/>" for n in range(100_000))}</a>',
    "one namespace in the other": '<x:a xmlns:x="u">' * 60_000,
    "a long name": f"<{'a' * 1_000_000}/>",
    "a long attribute": f'<a b="{"c" * 1_000_000}"/>',
    "a long comment": f"<!--{'-a' * 500_000}--><a/>",
    "comments": "<!---->" * 140_000 + "<a/>",
    "open comments": "<!--" * 250_000,
    "hyphens": "<!" + "-" * 1_000_000,
    "space": " " * 1_000_000 + "<!DOCTYPE a>",
    "references": envelope(IN_TAG.format("&#65;" * 200_000)),
    "sections": envelope(IN_TAG.format("<![CDATA[]]>" * 80_000)),
    "digits": envelope(
        f"<cs:meterValuesRequest><cs:connectorId>{'9' * 1_000_000}</cs:connectorId></cs:meterValuesRequest>"
    ),
    "blanks": envelope(
        f"<cs:meterValuesRequest><cs:connectorId>{' ' * 1_000_000}</cs:connectorId></cs:meterValuesRequest>"
    ),
    "quotes": "<a " + "\"'" * 500_000,
    "ampersands": envelope(IN_TAG.format("&" * 1_000_000)),
    "brackets": "<" * 1_000_000,
    "declarations": "<?xml " * 170_000,
    "a long declaration": "<?xml version = " + " " * 1_000_000,
    "a long fault": envelope(f"<s:Fault>{'<s:Code><s:Value>x</s:Value></s:Code>' * 25_000}</s:Fault>"),
}


@pytest.mark.parametrize("text", WORST.values(), ids=WORST.keys())
def test_the_worst_megabytes_come_to_an_end(text: str) -> None:
    """What takes quadratic time in this size would not."""
    for data in (text.encode()[: 2**20], text.encode()[: 2**20 - 3] + b"-->"):
        try:
            SoapCodec("1.6").decode(data)
        except RemoteError as error:
            assert len(getattr(error, "issues", ())) <= 20
            assert len(str(error)) <= 255


def test_long_namespaces_are_refused_before_they_are_parsed() -> None:
    for text in (WORST["a long namespace for many"], WORST["a long namespace for many names"]):
        assert str(refusal(text)) == "the value of an attribute is longer than 512 bytes"
    quotes = '="' * 50_000
    body = (
        f"<cs:dataTransferRequest><cs:vendorId>v</cs:vendorId><cs:data>{quotes}&gt;</cs:data></cs:dataTransferRequest>"
    )
    assert SoapCodec("1.6").decode(envelope(body).encode()).message.vendor_id == "v"


def test_made_up_names_leave_nothing_behind() -> None:
    """As they do in libxml2, whose table of names grows for as long as the thread lives."""
    code = f"""
        import os
        from ocpp_core import RemoteError
        from ocpp_core.ocpps import SoapCodec
        codec = SoapCodec("1.6")
        def memory():
            with open("/proc/self/statm") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
        def go(rounds, start):
            for n in range(rounds):
                names = "".join(f"<n{{start}}x{{n}}x{{m}}x/>" for m in range(5_000))
                try:
                    codec.decode({envelope("<cs:authorizeRequest>NAMES</cs:authorizeRequest>")!r}.replace("NAMES", names).encode())
                except RemoteError:
                    pass
        go(10, "a")
        before = memory()
        go(100, "b")
        print(memory() - before < 10)
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("memory is read from /proc")
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("True\n", "")


# -- whatever comes

TEMPLATE = envelope().encode()


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    """An envelope with pieces of it cut out, doubled, or replaced by others."""
    data = bytearray(TEMPLATE)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 30)))
        data[start:end] = draw(
            st.sampled_from([*PIECES, b"cs:", b"wsa:", b"xmlns:cs=''", b"Header", b"Body", b"s:Fault"])
            | st.binary(max_size=8)
        )
    return bytes(data)


@given(st.binary(max_size=300) | mangled() | st.text(max_size=100).map(str.encode))
def test_decode_returns_or_raises_a_remote_error(data: bytes) -> None:
    codec = SoapCodec("1.6")
    try:
        message = codec.decode(data)
    except RemoteError as error:
        assert str(error).isprintable()
        assert 0 < len(str(error)) <= 255
        if error.reply is not None:
            assert len(codec.encode(error.reply)) < 4096
    else:
        assert all(note.isprintable() for note in message.notes)


MARKER = "EVIL"


@pytest.mark.parametrize(
    "text",
    [
        MARKER,
        f"<{MARKER}>",
        f"<{MARKER}/>",
        envelope(f"<{MARKER}/>"),
        envelope(f"<cs:{MARKER}/>"),
        envelope(f'<{MARKER} xmlns="urn://Ocpp/Cs/2012/06/"/>'),
        envelope(f"<cs:authorizeRequest><{MARKER}>{MARKER}</{MARKER}></cs:authorizeRequest>"),
        envelope(f'<cs:authorizeRequest {MARKER}="{MARKER}"/>'),
        envelope(f"<cs:authorizeRequest>{MARKER}</cs:authorizeRequest>"),
        envelope(IN_TAG.format(MARKER * 10)),
        envelope(IN_TAG.format(f"<{MARKER}/>")),
        envelope(IN_TAG.format(f"&{MARKER};")),
        envelope(header=f"<{MARKER}/>" * 2 + HEADER * 2),
        envelope(header=HEADER + f'<x:{MARKER} xmlns:x="{MARKER}" s:mustUnderstand="1"/>'),
        envelope(header=HEADER.replace("/Authorize", MARKER), body=f"<cs:resetRequest>{MARKER}</cs:resetRequest>"),
        f'<?xml version="1.0" encoding="{MARKER}"?><a/>',
        f"<!DOCTYPE {MARKER}><a/>",
    ],
)
def test_texts_and_replies_hold_nothing_of_the_peer(text: str) -> None:
    error = refusal(text)
    assert MARKER not in str(error)
    assert MARKER not in repr(error)
    assert MARKER.encode() not in SoapCodec("1.6").encode(error.reply)


def test_a_reply_repeats_the_message_id_and_nothing_else() -> None:
    nasty = "</wsa:RelatesTo>&<x>\r\n" * 10
    escaped = nasty.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;")
    error = refusal(envelope("<cs:x/>", header=HEADER.replace(">id<", f">{escaped}<")))
    reply = SoapCodec("1.6").encode(error.reply)
    assert len(reply) < 4096
    message = SoapCodec("1.6").decode(reply)
    assert isinstance(message.frame, SoapFault)
    assert message.relates_to == nasty.strip()


@pytest.mark.parametrize(
    "text", [HOSTILE["bare document type"], envelope("<cs:x/>"), envelope("<cs:authorizeRequest/>")]
)
def test_errors_can_be_pickled(text: str) -> None:
    error = refusal(text)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_bounds_see_every_level() -> None:
    root = parse(b"<a><b/><b><c><d/></c></b></a>")
    check_bounds(root, Limits(max_depth=4))
    with pytest.raises(XmlError):
        check_bounds(root, Limits(max_depth=3))


INNER = '<root><a b="{}"/></root>'.format("x" * 600)


@pytest.mark.parametrize("section", [f"<![CDATA[{INNER}]]>", f"<!-- {INNER} -->AA"], ids=["CDATA", "comment"])
def test_what_looks_like_a_tag_in_a_section_is_none(section: str) -> None:
    long = f"<cs:dataTransferRequest><cs:vendorId>v</cs:vendorId><cs:data>{section}{'y' * 20_000}</cs:data></cs:dataTransferRequest>"
    message = SoapCodec("1.6").decode(envelope(long).encode())
    assert message.message.data.endswith("y")  # type: ignore[union-attr]


@pytest.mark.parametrize("trick", ["<!-- ", "<![CDATA[", "<!-- --><!-- ", "]]>", "<!-- <![CDATA[ --> ]]>"])
def test_no_section_hides_a_long_value(trick: str) -> None:
    long = f"{trick}<cs:authorizeRequest xmlns:x='{'n' * 600}'><x:a/></cs:authorizeRequest>{' ' * 20_000}"
    with pytest.raises(RemoteError):
        SoapCodec("1.6").decode(envelope(long).encode())


@pytest.mark.parametrize("piece", ["<!--", "<![CDATA[", "<!-- -->", f"<!--{INNER}"])
def test_sections_take_linear_time(piece: str) -> None:
    data = (INNER + piece * (1_000_000 // len(piece))).encode()
    start = process_time()
    with pytest.raises(RemoteError):
        SoapCodec("1.6").decode(data)
    assert process_time() - start < 5  # a quadratic search takes minutes


def test_addresses_of_another_namespace_are_none() -> None:
    evil = "<x:Address xmlns:x='evil'>http://evil/</x:Address>"
    good = "<wsa:Address>http://good/</wsa:Address>"
    found = SoapCodec("1.6").decode(envelope(header=f"<wsa:From>{evil}{good}</wsa:From>").encode())
    assert found.from_ == "http://good/"
    for wrong in (evil, good + good):
        with pytest.raises(RemoteError):
            SoapCodec("1.6").decode(envelope(header=f"<wsa:From>{wrong}</wsa:From>").encode())


@pytest.mark.parametrize("place", ["s:Header", "s:Body", "wsa:From", "wsa:Address"])
def test_attribute_floods_everywhere(place: str) -> None:
    flood = " ".join(f"a{number}='1'" for number in range(200))
    text = envelope(header="<wsa:From><wsa:Address>http://a/</wsa:Address></wsa:From>")
    assert f"<{place}>" in text
    with pytest.raises(LimitError):
        SoapCodec("1.6").decode(text.replace(f"<{place}>", f"<{place} {flood}>", 1).encode())


def test_whatever_else_the_parser_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing:
        def __init__(self, **_: object) -> None:
            pass

        def feed(self, _: bytes) -> None:
            raise MemoryError

    monkeypatch.setattr("ocpp_core.ocpps._xml.XMLParser", Failing)
    with pytest.raises(XmlError, match="^not well-formed XML$"):
        parse(b"<a/>")


def test_a_large_document_that_ends_within_a_tag() -> None:
    """A long rest without a value has no long value."""
    with pytest.raises(XmlError, match="the text ends within a tag"):
        parse(b"<a>" + b"x" * 16_384 + b"</a" + b" " * 600)
