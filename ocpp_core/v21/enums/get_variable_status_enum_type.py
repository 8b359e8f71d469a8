"""The enumeration GetVariableStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetVariableStatusEnumType",
]


class GetVariableStatusEnumType(StrEnum):
    """Whether a variable could be read, and if not, why.

    OCPP 2.1 part 2, section 3.49.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
