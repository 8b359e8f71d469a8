"""The enumeration SetVariableStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SetVariableStatusEnumType",
]


class SetVariableStatusEnumType(StrEnum):
    """Whether a variable was set, and if not, why; RebootRequired means that it takes effect after a reboot.

    OCPP 2.1 part 2, section 3.95.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
    REBOOT_REQUIRED = "RebootRequired"
