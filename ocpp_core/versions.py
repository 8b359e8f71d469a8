"""The versions of OCPP and what differs between them on the wire.

Belongs here: small tables of the standard that every other module reads: version names, roles, message types,
error codes. Must not be here: anything about single messages (that is data, in ``schemas/``), or any I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final

from ocpp_core._names import member_called, unknown_name, wrong_type

__all__ = [
    "ERROR_CODES",
    "MESSAGE_TYPES",
    "REQUEST_TYPES",
    "SIGNED_VERSIONS",
    "ErrorCode",
    "Kind",
    "MessageType",
    "Role",
    "Version",
]


class Version(StrEnum):
    """A version of OCPP that this library speaks.

    ``Version("2.0.1")``, ``Version("ocpp2.0.1")`` and ``Version("v201")``, in any case, are the same. Raises
    LookupError for any other text, TypeError for anything else.
    """

    V15 = "1.5"
    V16 = "1.6"
    V20 = "2.0"
    V201 = "2.0.1"
    V21 = "2.1"

    @property
    def package(self) -> str:
        """The name of the package that holds this version's classes, such as ``v201``."""
        return "v" + self.value.replace(".", "")

    @property
    def major(self) -> int:
        """1 or 2: what the versions of a generation have in common on the wire."""
        return int(self.value[0])

    @property
    def subprotocol(self) -> str:
        """The WebSocket subprotocol that names this version, such as ``ocpp2.0.1`` (IANA registry)."""
        return "ocpp" + self.value

    @classmethod
    def from_subprotocol(cls, name: str) -> Version:
        """The version that a WebSocket subprotocol names. Raises LookupError for any other name."""
        by_name = {version.subprotocol: version for version in cls}
        if name not in by_name:
            raise unknown_name("subprotocol of OCPP", name, by_name)
        return by_name[name]

    @classmethod
    def _missing_(cls, value: object) -> Version:
        if not isinstance(value, str):
            raise wrong_type("a version of OCPP", value, "a text such as '2.0.1'")
        key = value.strip().casefold()
        for version in cls:
            if key in (version.value, version.subprotocol, version.package):
                return version
        raise unknown_name("version of OCPP", value, cls)


class Role(StrEnum):
    """The two ends of an OCPP connection; 1.x calls them charge point and central system.

    Either name is understood, in any case and with or without a hyphen, blank or underscore: ``Role("CSMS")``,
    ``Role("ChargePoint")``, ``Role("station")``. Raises LookupError for any other text, TypeError for anything else.
    """

    CHARGING_STATION = "charging-station"
    CSMS = "csms"

    @property
    def peer(self) -> Role:
        """The other end."""
        return _PEERS[self]

    @classmethod
    def _missing_(cls, value: object) -> Role:
        return member_called(cls, value, "role", _ROLES)


_PEERS: Final = {Role.CHARGING_STATION: Role.CSMS, Role.CSMS: Role.CHARGING_STATION}
_ROLES: Final = {
    "chargepoint": Role.CHARGING_STATION,
    "station": Role.CHARGING_STATION,
    "centralsystem": Role.CSMS,
}
"""The names of 1.x, and the short one."""


class Kind(StrEnum):
    """Which half of an action a payload is. A one-way message (2.1 SEND) is a request.

    Any case is understood. Raises LookupError for any other text, TypeError for anything else.
    """

    REQUEST = "request"
    RESPONSE = "response"

    @classmethod
    def _missing_(cls, value: object) -> Kind:
        return member_called(cls, value, "kind of message")


class MessageType(IntEnum):
    """The number that starts an OCPP-J frame (1.6-J section 4.2, 2.x part 4 section 4)."""

    CALL = 2
    CALLRESULT = 3
    CALLERROR = 4
    CALLRESULTERROR = 5
    SEND = 6


REQUEST_TYPES: Final = (MessageType.CALL, MessageType.SEND)
"""The types of the messages that carry an action and a request: CALL, which is answered, and SEND, which is not."""


class ErrorCode(StrEnum):
    """Every error code of every version (1.6-J table 7, 2.0.1 part 4 table 8, 2.1 part 4 table 9).

    Two codes of 1.x are spelt in ways that later versions changed; both spellings are official, each in its version.
    `ERROR_CODES` says which version knows which.
    """

    FORMAT_VIOLATION = "FormatViolation"
    FORMATION_VIOLATION = "FormationViolation"
    GENERIC_ERROR = "GenericError"
    INTERNAL_ERROR = "InternalError"
    MESSAGE_TYPE_NOT_SUPPORTED = "MessageTypeNotSupported"
    NOT_IMPLEMENTED = "NotImplemented"
    NOT_SUPPORTED = "NotSupported"
    OCCURENCE_CONSTRAINT_VIOLATION = "OccurenceConstraintViolation"
    OCCURRENCE_CONSTRAINT_VIOLATION = "OccurrenceConstraintViolation"
    PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
    PROTOCOL_ERROR = "ProtocolError"
    RPC_FRAMEWORK_ERROR = "RpcFrameworkError"
    SECURITY_ERROR = "SecurityError"
    TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"


_SHARED = frozenset(
    {
        ErrorCode.GENERIC_ERROR,
        ErrorCode.INTERNAL_ERROR,
        ErrorCode.NOT_IMPLEMENTED,
        ErrorCode.NOT_SUPPORTED,
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
        ErrorCode.PROTOCOL_ERROR,
        ErrorCode.SECURITY_ERROR,
        ErrorCode.TYPE_CONSTRAINT_VIOLATION,
    }
)
_ONE = _SHARED | {ErrorCode.FORMATION_VIOLATION, ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION}
_TWO = _SHARED | {
    ErrorCode.FORMAT_VIOLATION,
    ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED,
    ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    ErrorCode.RPC_FRAMEWORK_ERROR,
}

ERROR_CODES: Final[Mapping[Version, frozenset[ErrorCode]]] = MappingProxyType(
    {version: _ONE if version.major == 1 else _TWO for version in Version}
)
"""The error codes that each version knows. OCPP 1.5 has no JSON standard of its own and takes those of 1.6-J."""

_ANSWERED = frozenset({MessageType.CALL, MessageType.CALLRESULT, MessageType.CALLERROR})

MESSAGE_TYPES: Final[Mapping[Version, frozenset[MessageType]]] = MappingProxyType(
    {version: frozenset(MessageType) if version is Version.V21 else _ANSWERED for version in Version}
)
"""The message types that each version knows: 2.1 added CALLRESULTERROR and SEND."""

SIGNED_VERSIONS: Final = frozenset({Version.V201, Version.V21})
"""The versions that have signed messages (part 4 chapter 7)."""
