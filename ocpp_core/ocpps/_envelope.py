"""The envelope around a message: headers, body and faults, read and written.

Belongs here: SOAP 1.2, what is accepted of SOAP 1.1, and WS-Addressing as OCPP-S 1.6 section 3 wants it. Must not be
here: members of messages, judging, what is answered to whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias
from xml.etree.ElementTree import Element  # as a type; _xml parses

from attrs import define

from ocpp_core.frames import CallError
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
from ocpp_core.ocpps._xml import XmlError, escape
from ocpp_core.versions import ErrorCode, Version

__all__ = [
    "HEADERS",
    "Envelope",
    "HeaderNotUnderstoodError",
    "Headers",
    "SoapFault",
    "open_envelope",
    "read_fault",
    "read_headers",
    "write_envelope",
    "write_fault",
]


class HeaderNotUnderstoodError(XmlError):
    """A header that says it must be understood, and that we do not know (SOAP 1.2 part 1, section 5.2.3)."""


@define(repr=False)
class SoapFault(CallError):  # noqa: N818  # a frame, not an exception
    """A SOAP fault: refuses a request.

    ``message_id`` is that of the request (the header RelatesTo), empty if it is not known. On the wire a fault has no
    `ErrorCode` but one of five subcodes (OCPP-S 1.6, table 1): ``code`` is the one that comes nearest. ``details`` are
    not carried.
    """

    subcode: str = ""
    """The subcode: of ours the one that stands for ``code``, if it is empty; of a peer's whatever text it sent."""

    service: SoapService | None = None
    """Whose namespace the subcode is in; the central system's, if it is None."""

    @property
    def http_status(self) -> int:
        """The HTTP status to send it with: 400 if the sender is at fault, else 500 (SOAP 1.2 part 2, table 20)."""
        known = self.subcode in FAULTS
        fault, _ = FAULTS[self.subcode if known else SUBCODES.get(ErrorCode(self.code), "InternalError")]
        return 400 if fault == "Sender" else 500


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

    strange: bool
    """Whether there is anything in it that has to be looked at, such as attributes."""


# -- reading


def open_envelope(root: Element, notes: dict[str, None]) -> Envelope:
    """The parts of an envelope of SOAP 1.2 or 1.1. Raises XmlError."""
    soap = _ENVELOPES.get(root.tag)
    if soap is None:
        raise XmlError("not a SOAP envelope")
    if soap == SOAP11:
        notes["the envelope is of SOAP 1.1"] = None
    children = list(root)
    header = children.pop(0) if children and children[0].tag == f"{{{soap}}}Header" else None
    if len(children) != 1 or children[0].tag != f"{{{soap}}}Body":
        raise XmlError("a SOAP envelope holds a header and a body, and nothing else")
    body = children[0]
    if len(body) != 1:
        raise XmlError("the body of the envelope must hold one element")
    strange = bool(root.keys() or body.keys() or (header is not None and header.keys()))
    return Envelope(header, body[0], soap, strange)


_ENVELOPES: Final[Mapping[str, str]] = {f"{{{soap}}}Envelope": soap for soap in (SOAP12, SOAP11)}
_ADDRESSED: Final = frozenset({"from_", "reply_to"})
_ADDRESS: Final = f"{{{WSA}}}Address"
_ADDRESSING: Final[Mapping[str, str]] = {wire: name for name, wire in HEADERS.items() if name != "charge_box_identity"}
_USUAL: Final[Mapping[str, str]] = {f"{{{WSA}}}{wire}": name for wire, name in _ADDRESSING.items()} | {
    f"{{{namespace}}}chargeBoxIdentity": "charge_box_identity"
    for services in NAMESPACES.values()
    for namespace in services.values()
}
_FEW: Final = 4
"""Attributes that a header may have without being looked at: mustUnderstand, role and the like."""

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


def read_headers(header: Element | None, headers: Headers, notes: dict[str, None]) -> bool:
    """Fills in what a header says, and tells whether it holds anything that has to be looked at.

    Raises XmlError for a header that comes twice or is no text, HeaderNotUnderstoodError for one that is not known but
    must be.
    """
    strange = False
    for child in header if header is not None else ():
        name = _USUAL.get(child.tag)
        if name is None:
            strange = True
            name = _unusual(child, notes)
            if name is None:
                continue
        if len(child.keys()) > _FEW:
            strange = True
        if name in headers:
            raise XmlError(f"the header {HEADERS[name]} comes more than once")
        holder: Element | None = child
        if name in _ADDRESSED:
            holder = child[0] if len(child) == 1 and child[0].tag == _ADDRESS else None
            if holder is None:
                strange = True
                wanted = f"{child.tag.rpartition('}')[0]}}}Address"  # of the same WS-Addressing as the header
                addresses = [inner for inner in child if inner.tag == wanted]
                holder = addresses[0] if len(addresses) == 1 else None
            elif holder.keys():
                strange = True
        if holder is None or len(holder):
            raise XmlError(f"the header {HEADERS[name]} does not hold what it should")
        headers[name] = (holder.text or "").strip(" \t\r\n") or None
    return strange


def _unusual(child: Element, notes: dict[str, None]) -> str | None:
    """The field of a header that is spelt in another way; None for one that we can ignore."""
    namespace, _, name = child.tag.removeprefix("{").rpartition("}")
    if name.lower() == "chargeboxidentity":  # its name is to be treated as case insensitive: OCPP-S 1.6 section 3.3
        if plain_namespace(namespace) not in VERSION_OF_NAMESPACE:
            notes["the header chargeBoxIdentity is in another namespace"] = None
        return "charge_box_identity"
    if namespace in WSA_DRAFTS and name in _ADDRESSING:
        notes["the headers follow a draft of WS-Addressing"] = None
        return _ADDRESSING[name]
    must = any(child.get(mark, "").strip() in _TRUE for mark in _MUST_UNDERSTAND)
    if must and namespace != WSA and _is_for_us(child):
        raise HeaderNotUnderstoodError("there is a header that must be understood, and is not known")
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


def write_fault(version: Version, fault: CallError, headers: Headers) -> bytes:
    """The envelope of a fault. Raises LookupError for a code, or a subcode, that OCPP-S does not know."""
    subcode = fault.subcode if isinstance(fault, SoapFault) and fault.subcode else SUBCODES[ErrorCode(fault.code)]
    service = (fault.service if isinstance(fault, SoapFault) else None) or SoapService.CENTRAL_SYSTEM
    body = (
        f"<soap:Fault><soap:Code><soap:Value>soap:{FAULTS[subcode][0]}</soap:Value>"
        f"<soap:Subcode><soap:Value>{service.prefix}:{subcode}</soap:Value></soap:Subcode></soap:Code>"
        f'<soap:Reason><soap:Text xml:lang="en">{escape(fault.description)}</soap:Text></soap:Reason></soap:Fault>'
    )
    return write_envelope(version, service, {**headers, "action": ACTION_OF_FAULTS}, body)
