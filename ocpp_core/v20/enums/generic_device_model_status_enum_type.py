"""The enumeration GenericDeviceModelStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GenericDeviceModelStatusEnumType",
]


class GenericDeviceModelStatusEnumType(StrEnum):
    """Whether the station carries out a device model request; EmptyResultSet means that nothing matches.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
