"""The enumeration ClearChargingProfileStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearChargingProfileStatusEnumType",
]


class ClearChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles were cleared; Unknown means that none matched.

    OCPP 2.0.1 part 2, section 3.18.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"
