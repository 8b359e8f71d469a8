"""The enumeration SetVariableStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SetVariableStatusEnumType",
]


class SetVariableStatusEnumType(StrEnum):
    """Whether a variable was set, and if not, why; RebootRequired means that it takes effect after a reboot.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID_VALUE = "InvalidValue"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
    OUT_OF_RANGE = "OutOfRange"
    REBOOT_REQUIRED = "RebootRequired"
