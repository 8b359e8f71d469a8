"""The enumeration ClearChargingProfileStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearChargingProfileStatusEnumType",
]


class ClearChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles were cleared; Unknown means that none matched.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"
