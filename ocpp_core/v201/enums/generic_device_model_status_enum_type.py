"""The enumeration GenericDeviceModelStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GenericDeviceModelStatusEnumType",
]


class GenericDeviceModelStatusEnumType(StrEnum):
    """Whether the station carries out a device model request; EmptyResultSet means that nothing matches.

    OCPP 2.0.1 part 2, section 3.34.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    EMPTY_RESULT_SET = "EmptyResultSet"
