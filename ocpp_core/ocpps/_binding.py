"""What the SOAP binding adds to the messages: names, services, fault codes, and where XML differs from JSON.

Belongs here: facts of the WSDL of 1.5 (2012-06) and 1.6 (2015-10), of OCPP-S 1.6, SOAP and WS-Addressing that
``schemas/`` does not state, each once. Must not be here: reading or writing XML; fields, types and limits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

from ocpp_core import schemas
from ocpp_core._names import member_called, unknown_name
from ocpp_core.schemas import Schema
from ocpp_core.versions import ErrorCode, Kind, Role, Version

__all__ = [
    "ACTION_OF_FAULTS",
    "ANONYMOUS",
    "FAULTS",
    "NAMESPACES",
    "SOAP11",
    "SOAP12",
    "SUBCODES",
    "VERSION_OF_NAMESPACE",
    "WSA",
    "WSA_DRAFTS",
    "XSI",
    "Body",
    "Member",
    "SoapService",
    "bodies",
    "members",
    "plain_namespace",
    "soap_version",
    "spellings",
    "text_member",
]

SOAP11: Final = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP12: Final = "http://www.w3.org/2003/05/soap-envelope"
WSA: Final = "http://www.w3.org/2005/08/addressing"
WSA_DRAFTS: Final = frozenset(
    f"http://schemas.xmlsoap.org/ws/{date}/addressing" for date in ("2003/03", "2004/03", "2004/08")
)
"""Drafts of WS-Addressing that frameworks are still built on (OCPP-S 1.6 section 3.5)."""

XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
ANONYMOUS: Final = f"{WSA}/anonymous"
"""The address that stands for the HTTP connection itself: where every answer goes (OCPP-S 1.6 sections 3.2 and 3.8)."""

ACTION_OF_FAULTS: Final = f"{WSA}/soap/fault"
"""WS-Addressing 1.0 SOAP Binding, section 6."""


class SoapService(StrEnum):
    """The two services of OCPP-S: a message belongs to the one that takes the request.

    Any case is understood, with or without a hyphen, blank or underscore: ``SoapService("ChargePoint")``. Raises
    LookupError for any other text, TypeError for anything else.
    """

    CENTRAL_SYSTEM = "central-system"
    CHARGE_POINT = "charge-point"

    @property
    def prefix(self) -> str:
        """The prefix that the standard's examples give to the namespace."""
        return "cs" if self is SoapService.CENTRAL_SYSTEM else "cp"

    @classmethod
    def _missing_(cls, value: object) -> SoapService:
        return member_called(cls, value, "service of OCPP-S")


def _namespaces(date: str) -> Mapping[SoapService, str]:
    return MappingProxyType({each: f"urn://Ocpp/{each.prefix.capitalize()}/{date}/" for each in SoapService})


NAMESPACES: Final[Mapping[Version, Mapping[SoapService, str]]] = MappingProxyType(
    {Version.V15: _namespaces("2012/06"), Version.V16: _namespaces("2015/10")}
)
"""OCPP-S 1.6, table 2. That table leaves out the last slash of those of 1.6; its examples and the WSDL have it."""


def soap_version(version: Version | str) -> Version:
    """A version that has a SOAP binding. Raises LookupError for any other, TypeError for what is no version at all."""
    try:
        found = Version(version)
    except LookupError:
        pass
    else:
        if found in NAMESPACES:
            return found
    raise unknown_name("SOAP binding of OCPP", str(version), NAMESPACES)


def plain_namespace(namespace: str) -> str:
    """What different spellings of a namespace have in common."""
    return namespace.rstrip("/").lower()


VERSION_OF_NAMESPACE: Final[Mapping[str, str]] = MappingProxyType(
    {
        plain_namespace(namespace): version
        for version, dates in {"1.2": "2010/08", "1.5": "2012/06", "1.6": "2015/10"}.items()
        for namespace in _namespaces(dates).values()
    }
)
"""The version behind each namespace, in its plain spelling, to recognise a peer of another version."""

# -- faults

FAULTS: Final[Mapping[str, tuple[str, ErrorCode]]] = MappingProxyType(
    {
        "SecurityError": ("Sender", ErrorCode.SECURITY_ERROR),
        "IdentityMismatch": ("Sender", ErrorCode.SECURITY_ERROR),
        "ProtocolError": ("Sender", ErrorCode.PROTOCOL_ERROR),
        "InternalError": ("Receiver", ErrorCode.INTERNAL_ERROR),
        "NotSupported": ("Receiver", ErrorCode.NOT_SUPPORTED),
    }
)
"""The code of each fault subcode, and the `ErrorCode` that comes nearest (OCPP-S 1.6, table 1)."""

SUBCODES: Final[Mapping[ErrorCode, str]] = MappingProxyType(
    {
        ErrorCode.FORMATION_VIOLATION: "ProtocolError",
        ErrorCode.GENERIC_ERROR: "InternalError",
        ErrorCode.INTERNAL_ERROR: "InternalError",
        ErrorCode.NOT_IMPLEMENTED: "NotSupported",
        ErrorCode.NOT_SUPPORTED: "NotSupported",
        ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION: "ProtocolError",
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION: "ProtocolError",
        ErrorCode.PROTOCOL_ERROR: "ProtocolError",
        ErrorCode.SECURITY_ERROR: "SecurityError",
        ErrorCode.TYPE_CONSTRAINT_VIOLATION: "ProtocolError",
    }
)
"""The fault subcode that stands for each error code of 1.x: OCPP-S has five where OCPP-J has ten."""

# -- where XML differs from JSON

_ORDER: Final[Mapping[tuple[Version, str], Sequence[str]]] = {
    (Version.V16, "GetDiagnosticsRequest"): ("location", "startTime", "stopTime", "retries", "retryInterval"),
    (Version.V16, "IdTagInfo"): ("status", "expiryDate", "parentIdTag"),
    (Version.V16, "StartTransactionRequest"): ("connectorId", "idTag", "timestamp", "meterStart", "reservationId"),
    (Version.V16, "StartTransactionResponse"): ("transactionId", "idTagInfo"),
    (Version.V16, "StatusNotificationRequest"): (
        "connectorId",
        "status",
        "errorCode",
        "info",
        "timestamp",
        "vendorId",
        "vendorErrorCode",
    ),
    (Version.V16, "StopTransactionRequest"): (
        "transactionId",
        "idTag",
        "timestamp",
        "meterStop",
        "reason",
        "transactionData",
    ),
    (Version.V16, "UpdateFirmwareRequest"): ("retrieveDate", "location", "retries", "retryInterval"),
}
"""The sequence of the WSDL, where that of the JSON schemas is another one."""

_ELEMENTS: Final[Mapping[tuple[Version, str, str], str]] = {(Version.V15, "MeterValue", "values"): "value"}
"""The name of an element, where that of the member is another one."""

_TEXT_MEMBERS: Final[Mapping[tuple[Version, str], str]] = {(Version.V15, "SampledValue"): "value"}
"""Types that are text with attributes: the member that is the text. All others are attributes."""

_OPTIONAL_LISTS: Final = frozenset({(Version.V16, "MeterValuesRequest", "meterValue")})
"""Required lists that the WSDL lets be empty (minOccurs is 0). In the JSON schemas of 1.6 any list may be empty."""

_SPELLINGS: Final[Mapping[tuple[Version, str], Mapping[str, str]]] = {
    (Version.V16, "UnitOfMeasure"): MappingProxyType({"Celcius": "Celsius"})
}
"""Values that only JSON knows (OCPP-J 1.6 errata 2025-04, section 2.1), and how the WSDL spells them."""


@frozen
class Member:
    """A member of an object, as XML has it."""

    wire: str
    """Its name in JSON."""

    name: str
    """The name of its element or attribute."""

    schema: Schema
    """Of one item, if it is a list."""

    many: bool
    """Whether the element may come more than once."""

    least: int
    """How often it has to come at least (minOccurs)."""

    attribute: bool


def members(version: Version, name: str, schema: Schema) -> list[Member]:
    """The members of an object type, in the order of the WSDL. One of them may be the `text_member`."""
    properties: Schema = schema.get("properties", {})
    required = schema.get("required", ())
    text = text_member(version, name)
    return [
        Member(
            wire,
            _ELEMENTS.get((version, name, wire), wire),
            properties[wire].get("items", properties[wire]),
            "items" in properties[wire],
            int(wire in required and (version, name, wire) not in _OPTIONAL_LISTS),
            text is not None and wire != text,
        )
        for wire in _ORDER.get((version, name), tuple(properties))
    ]


def text_member(version: Version, name: str) -> str | None:
    """The member that is the text of the element, for a type that is text with attributes."""
    return _TEXT_MEMBERS.get((version, name))


def spellings(version: Version, name: str) -> Mapping[str, str]:
    """How values of an enumeration are spelt in XML, where JSON has more spellings."""
    return _SPELLINGS.get((version, name), MappingProxyType({}))


# -- messages


@frozen
class Body:
    """A message of one service: what the body of an envelope can hold."""

    service: SoapService
    action: str
    kind: Kind
    name: str
    """The local name of the element, such as ``bootNotificationRequest``."""

    header: str
    """The content of the header Action, such as ``/BootNotification`` (OCPP-S 1.6 section 3.4)."""


@cache
def bodies(version: Version) -> Mapping[str, Body]:
    """Every message that has a SOAP binding, by the qualified name of its element: ``{namespace}name``.

    The security extension of 1.6 has none: it came after OCPP-S, and its whitepaper defines it for OCPP-J only.
    """
    found = {}
    for action in schemas.action_table(version).values():
        if action.block == "Security":
            continue
        for service in SoapService:
            sender = Role.CHARGING_STATION if service is SoapService.CENTRAL_SYSTEM else Role.CSMS
            if sender not in action.initiators:
                continue
            for kind in Kind:
                name = f"{action.name[0].lower()}{action.name[1:]}{kind.value.capitalize()}"
                header = f"/{action.name}{'' if kind is Kind.REQUEST else 'Response'}"
                found[f"{{{NAMESPACES[version][service]}}}{name}"] = Body(service, action.name, kind, name, header)
    return MappingProxyType(found)
