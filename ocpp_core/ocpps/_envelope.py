"""The envelope around a message: headers, body and faults, read and written.

Belongs here: SOAP 1.2, what is accepted of SOAP 1.1, and WS-Addressing as OCPP-S 1.6 section 3 wants it. Must not be
here: members of messages, judging, what is answered to whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar, Final, TypeAlias
from xml.etree.ElementTree import Element  # as a type; _xml parses

from attrs import define

from ocpp_core.ocpps._binding import (
    ACTION_OF_FAULTS,
    FAULTS,
    NAMESPACES,
    SOAP11,
    SOAP12,
    SUBCODES,
    VERSION_OF_NAMESPACE,
    WSA,
    WSA_DRAFTS,
    SoapService,
    plain_namespace,
)
from ocpp_core.ocpps._message import SoapFault
from ocpp_core.ocpps._xml import XmlError, escape
from ocpp_core.versions import ErrorCode, Version

__all__ = [
    "ADDRESSED",
    "ADDRESSING",
    "HEADERS",
    "Envelope",
    "HeaderNotUnderstoodError",
    "Headers",
    "open_envelope",
    "read_fault",
    "read_headers",
    "write_envelope",
    "write_fault",
]


class HeaderNotUnderstoodError(XmlError):
    """A header that says it must be understood, and that we do not know (SOAP 1.2 part 1, section 5.2.3)."""

    RULE: ClassVar = "soap/header"


Headers: TypeAlias = dict[str, str | None]
"""What the header of an envelope says, by our names of the headers: see `HEADERS`. None stands for an empty one."""

HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "charge_box_identity": "chargeBoxIdentity",
        "action": "Action",
        "message_id": "MessageID",
        "relates_to": "RelatesTo",
        "from_": "From",
        "reply_to": "ReplyTo",
        "to": "To",
    }
)
"""Our names of the headers, and those on the wire."""


@define
class Envelope:
    """An envelope, taken apart."""

    header: Element | None
    content: Element
    """The one element in the body."""

    soap: str
    """The namespace of the envelope."""


# -- reading


def open_envelope(root: Element, notes: dict[str, None]) -> Envelope:
    """The parts of an envelope of SOAP 1.2 or 1.1. Raises XmlError."""
    soap = _ENVELOPES.get(root.tag)
    if soap is None:
        raise XmlError(
            "not a SOAP envelope: the root element must be Envelope of SOAP 1.2 or 1.1", rule="soap/envelope"
        )
    if soap == SOAP11:
        notes["the envelope is of SOAP 1.1"] = None
    children = list(root)
    header = children.pop(0) if children and children[0].tag == f"{{{soap}}}Header" else None
    if len(children) != 1 or children[0].tag != f"{{{soap}}}Body":
        text = "a SOAP envelope must hold one Body, with at most one Header before it, and nothing else"
        raise XmlError(text, rule="soap/envelope")
    body = children[0]
    if len(body) != 1:
        raise XmlError(f"the body of the envelope must hold one element, not {len(body)}", rule="soap/envelope")
    return Envelope(header, body[0], soap)


_ENVELOPES: Final[Mapping[str, str]] = {f"{{{soap}}}Envelope": soap for soap in (SOAP12, SOAP11)}
ADDRESSED: Final = frozenset({"from_", "reply_to"})
"""The headers whose text is in an element Address."""

ADDRESSING: Final[Mapping[str, str]] = {wire: name for name, wire in HEADERS.items() if name != "charge_box_identity"}
"""The headers of WS-Addressing: names on the wire, and ours."""

_USUAL: Final[Mapping[str, str]] = {f"{{{WSA}}}{wire}": name for wire, name in ADDRESSING.items()} | {
    f"{{{namespace}}}chargeBoxIdentity": "charge_box_identity"
    for services in NAMESPACES.values()
    for namespace in services.values()
}
_TRUE: Final = ("1", "true")
_OUR_ROLES: Final = frozenset(
    {
        "",
        f"{SOAP12}/role/next",
        f"{SOAP12}/role/ultimateReceiver",
        "http://schemas.xmlsoap.org/soap/actor/next",
    }
)
_MUST_UNDERSTAND: Final = tuple(f"{{{soap}}}mustUnderstand" for soap in (SOAP12, SOAP11))


def read_headers(header: Element | None, headers: Headers, notes: dict[str, None]) -> None:
    """Fills in what a header says.

    Raises XmlError for a header that comes twice or is no text, HeaderNotUnderstoodError for one that is not known but
    must be.
    """
    for child in header if header is not None else ():
        name = _USUAL.get(child.tag) or _unusual(child, notes)
        if name is None:
            continue
        if name in headers:
            raise XmlError(f"the header {HEADERS[name]} comes more than once", rule="soap/header")
        holder: Element | None = child
        what = "text"
        if name in ADDRESSED:
            what = "one element Address with text"
            address = f"{child.tag.rpartition('}')[0]}}}Address"  # of the same WS-Addressing as the header
            addresses = [inner for inner in child if inner.tag == address]
            holder = addresses[0] if len(addresses) == 1 else None
        if holder is None or len(holder):
            raise XmlError(f"the header {HEADERS[name]} must hold {what}", rule="soap/header")
        headers[name] = (holder.text or "").strip(" \t\r\n") or None


def _unusual(child: Element, notes: dict[str, None]) -> str | None:
    """The field of a header that is spelt in another way; None for one that we can ignore."""
    namespace, _, name = child.tag.removeprefix("{").rpartition("}")
    if name.lower() == "chargeboxidentity":  # its name is to be treated as case insensitive: OCPP-S 1.6 section 3.3
        if plain_namespace(namespace) not in VERSION_OF_NAMESPACE:
            notes["the header chargeBoxIdentity is in another namespace"] = None
        return "charge_box_identity"
    if namespace in WSA_DRAFTS and name in ADDRESSING:
        notes["the headers follow a draft of WS-Addressing"] = None
        return ADDRESSING[name]
    must = any(child.get(mark, "").strip() in _TRUE for mark in _MUST_UNDERSTAND)
    if must and namespace != WSA and _is_for_us(child):
        raise HeaderNotUnderstoodError(
            "a header with mustUnderstand is not known here, so the message must not be processed"
        )
    return None


def _is_for_us(header: Element) -> bool:
    """Whether a header is meant for the ultimate receiver, not for a node in between (SOAP 1.2 part 1, section 2.2)."""
    role = (header.get(f"{{{SOAP12}}}role") or header.get(f"{{{SOAP11}}}actor") or "").strip()
    return role in _OUR_ROLES


def read_fault(content: Element, message_id: str) -> SoapFault:
    """The fault of a body, of SOAP 1.2 or 1.1; what it says is the peer's."""
    texts: dict[str, str] = {}
    for path, element in _below(content, ""):
        texts.setdefault(path, (element.text or "").strip(" \t\r\n"))
    value = texts.get("/Code/Value", texts.get("/faultcode", "")).rpartition(":")[2]
    subcode = texts.get("/Code/Subcode/Value", value if value in FAULTS else "").rpartition(":")[2]
    if subcode in FAULTS:
        code = FAULTS[subcode][1]
    else:
        broken = value in ("Receiver", "Server") and not subcode
        code = ErrorCode.INTERNAL_ERROR if broken else ErrorCode.GENERIC_ERROR
    description = texts.get("/Reason/Text", texts.get("/faultstring", ""))
    return SoapFault(message_id, code, description, subcode=subcode)


def _below(element: Element, path: str) -> Iterator[tuple[str, Element]]:
    for child in element:
        here = f"{path}/{child.tag.rpartition('}')[2]}"
        yield here, child
        if here in ("/Code", "/Code/Subcode", "/Reason"):
            yield from _below(child, here)


# -- writing

_START: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<soap:Envelope xmlns:soap="{SOAP12}" xmlns:wsa="{WSA}" xmlns:{{prefix}}="{{namespace}}">'
    "<soap:Header>{headers}</soap:Header><soap:Body>{body}</soap:Body></soap:Envelope>"
)
_UNDERSTOOD: Final = ' soap:mustUnderstand="true"'
_TEMPLATES: Final[Mapping[str, str]] = {
    "charge_box_identity": f"<{{prefix}}:chargeBoxIdentity{_UNDERSTOOD}>{{text}}</{{prefix}}:chargeBoxIdentity>",
    "action": f"<wsa:Action{_UNDERSTOOD}>{{text}}</wsa:Action>",
    "message_id": "<wsa:MessageID>{text}</wsa:MessageID>",
    "relates_to": "<wsa:RelatesTo>{text}</wsa:RelatesTo>",
    "from_": "<wsa:From><wsa:Address>{text}</wsa:Address></wsa:From>",
    "reply_to": f"<wsa:ReplyTo{_UNDERSTOOD}><wsa:Address>{{text}}</wsa:Address></wsa:ReplyTo>",
    "to": f"<wsa:To{_UNDERSTOOD}>{{text}}</wsa:To>",
}


def write_envelope(version: Version, service: SoapService, headers: Headers, body: str) -> bytes:
    """An envelope of SOAP 1.2. Raises XmlError if a header holds what XML cannot carry."""
    parts = [
        _TEMPLATES[name].format(prefix=service.prefix, text=escape(text))
        for name in HEADERS
        if (text := headers.get(name)) is not None
    ]
    namespace = NAMESPACES[version][service]
    return _START.format(prefix=service.prefix, namespace=namespace, headers="".join(parts), body=body).encode()


def write_fault(version: Version, fault: SoapFault, headers: Headers) -> bytes:
    """The envelope of a fault, whose code or subcode OCPP-S knows."""
    subcode = fault.subcode or SUBCODES[ErrorCode(fault.code)]
    service = fault.service or SoapService.CENTRAL_SYSTEM
    body = (
        f"<soap:Fault><soap:Code><soap:Value>soap:{FAULTS[subcode][0]}</soap:Value>"
        f"<soap:Subcode><soap:Value>{service.prefix}:{subcode}</soap:Value></soap:Subcode></soap:Code>"
        f'<soap:Reason><soap:Text xml:lang="en">{escape(fault.description)}</soap:Text></soap:Reason></soap:Fault>'
    )
    return write_envelope(version, service, {**headers, "action": ACTION_OF_FAULTS}, body)
