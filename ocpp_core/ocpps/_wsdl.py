"""A WSDL of our own: one service of one version, with its messages as XML Schema, made from ``schemas/``.

Belongs here: writing WSDL 1.1 and XML Schema. Must not be here: facts on messages (``schemas/``), or on where XML
differs from JSON (``_binding``).

It accepts what the official WSDL accepts, and says so in fewer words: that one may not be changed, and not be shipped
everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from ocpp_core import schemas
from ocpp_core.ocpps._binding import (
    NAMESPACES,
    Body,
    SoapService,
    bodies,
    members,
    soap_version,
    spellings,
    text_member,
)
from ocpp_core.ocpps._xml import XmlError, escape_attribute
from ocpp_core.schemas import Schema
from ocpp_core.versions import Kind, Version

__all__ = ["wsdl"]

_PRIMITIVES: Final = {
    ("string", None): "xs:string",
    ("string", "date-time"): "xs:dateTime",
    ("string", "uri"): "xs:anyURI",
    ("integer", None): "xs:int",
    ("number", None): "xs:decimal",
    ("boolean", None): "xs:boolean",
}


def wsdl(version: Version | str, service: SoapService | str, address: str = "http://localhost/") -> bytes:
    """The WSDL of a service, which is said to be found at an address.

    Raises LookupError for a version or a service that OCPP-S does not have, ValueError for an address that XML cannot
    carry.
    """
    version, service = soap_version(version), SoapService(service)
    try:
        address = escape_attribute(address)
    except XmlError as error:
        raise ValueError(f"the address cannot be written: {error}") from None
    found = [body for body in bodies(version).values() if body.service is service]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<!-- The {service} service of OCPP {version}, made by ocpp_core from its schemas. -->",
        '<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema"',
        '    xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl"',
        f'    xmlns:tns="{NAMESPACES[version][service]}" targetNamespace="{NAMESPACES[version][service]}">',
        "  <wsdl:types>",
        *_indented(4, _schema(version, service, found)),
        "  </wsdl:types>",
        *_indented(2, _messages(found)),
        *_indented(2, _interface(service, found)),
        *_indented(2, _binding(service, found, address)),
        "</wsdl:definitions>",
    ]
    return "\n".join([*lines, ""]).encode()


def _indented(by: int, lines: Iterable[str]) -> Iterator[str]:
    return (" " * by + line for line in lines)


# -- XML Schema


def _schema(version: Version, service: SoapService, found: list[Body]) -> Iterator[str]:
    yield f'<xs:schema targetNamespace="{NAMESPACES[version][service]}" elementFormDefault="qualified">'
    yield '  <xs:element name="chargeBoxIdentity" type="xs:string"/>'
    types: dict[str, Schema] = {}
    for body in found:
        name = schemas.message_name(body.action, body.kind)
        schema = schemas.message_schema(version, name)
        types |= schema.get("$defs", {})
        yield f'  <xs:element name="{body.name}" type="tns:{name}"/>'
        yield from _indented(2, _complex(version, name, schema))
    for name, schema in sorted(types.items()):
        yield from _indented(2, _type(version, name, schema))
    yield "</xs:schema>"


def _type(version: Version, name: str, schema: Schema) -> Iterator[str]:
    if schema["type"] == "object":
        yield from _complex(version, name, schema)
        return
    yield f'<xs:simpleType name="{name}">'
    yield f'  <xs:restriction base="{_PRIMITIVES[schema["type"], schema.get("format")]}">'
    spelt = spellings(version, name)
    for value in schema.get("enum", ()):
        if value not in spelt:
            yield f'    <xs:enumeration value="{value}"/>'
    if "maxLength" in schema:
        yield f'    <xs:maxLength value="{schema["maxLength"]}"/>'
    if "multipleOf" in schema:
        yield f'    <xs:fractionDigits value="{len(str(schema["multipleOf"]).partition(".")[2])}"/>'
    yield "  </xs:restriction>"
    yield "</xs:simpleType>"


def _complex(version: Version, name: str, schema: Schema) -> Iterator[str]:
    yield f'<xs:complexType name="{name}">'
    found = members(version, name, schema)
    if text_member(version, name) is not None:
        yield "  <xs:simpleContent>"
        yield '    <xs:extension base="xs:string">'
        for member in found:
            if member.attribute:
                yield f'      <xs:attribute name="{member.name}" type="{_named(member.schema)}"/>'
        yield "    </xs:extension>"
        yield "  </xs:simpleContent>"
    elif found:
        yield "  <xs:sequence>"
        for member in found:
            most = "unbounded" if member.many else "1"
            occurs = f'minOccurs="{member.least}" maxOccurs="{most}"'
            yield f'    <xs:element name="{member.name}" {occurs} type="{_named(member.schema)}"/>'
        yield "  </xs:sequence>"
    yield "</xs:complexType>"


def _named(schema: Schema) -> str:
    """The name of the type of a member. Whatever has limits has a name of its own in the schemas of 1.x."""
    if "$ref" in schema:
        return f"tns:{schemas.reference(schema)}"
    return _PRIMITIVES[schema["type"], schema.get("format")]


# -- WSDL


def _messages(found: list[Body]) -> Iterator[str]:
    yield '<wsdl:message name="Header">'
    yield '  <wsdl:part name="ChargeBoxIdentity" element="tns:chargeBoxIdentity"/>'
    yield "</wsdl:message>"
    for body in found:
        name = schemas.message_name(body.action, body.kind)
        yield f'<wsdl:message name="{name}"><wsdl:part name="body" element="tns:{body.name}"/></wsdl:message>'


def _interface(service: SoapService, found: list[Body]) -> Iterator[str]:
    yield f'<wsdl:portType name="{_name(service)}">'
    for request, response in _pairs(found):
        yield f'  <wsdl:operation name="{request.action}">'
        yield f'    <wsdl:input message="tns:{request.action}Request" wsaw:Action="{request.header}"/>'
        yield f'    <wsdl:output message="tns:{request.action}Response" wsaw:Action="{response.header}"/>'
        yield "  </wsdl:operation>"
    yield "</wsdl:portType>"


def _binding(service: SoapService, found: list[Body], address: str) -> Iterator[str]:
    name = _name(service)
    yield f'<wsdl:binding name="{name}Soap" type="tns:{name}">'
    yield '  <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>'
    yield "  <wsaw:UsingAddressing/>"
    for request, _ in _pairs(found):
        yield f'  <wsdl:operation name="{request.action}">'
        yield f'    <soap:operation soapAction="{request.header}" style="document"/>'
        yield "    <wsdl:input>"
        yield '      <soap:header message="tns:Header" part="ChargeBoxIdentity" use="literal"/>'
        yield '      <soap:body use="literal"/>'
        yield "    </wsdl:input>"
        yield '    <wsdl:output><soap:body use="literal"/></wsdl:output>'
        yield "  </wsdl:operation>"
    yield "</wsdl:binding>"
    yield f'<wsdl:service name="{name}">'
    yield f'  <wsdl:port name="{name}Soap12" binding="tns:{name}Soap">'
    yield f'    <soap:address location="{address}"/>'
    yield "  </wsdl:port>"
    yield "</wsdl:service>"


def _name(service: SoapService) -> str:
    return f"{service.title().replace('-', '')}Service"


def _pairs(found: list[Body]) -> list[tuple[Body, Body]]:
    """The requests, each with its response."""
    responses = {body.action: body for body in found if body.kind is Kind.RESPONSE}
    return [(body, responses[body.action]) for body in found if body.kind is Kind.REQUEST]
