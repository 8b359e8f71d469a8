"""The enumeration NotifyEVChargingNeedsStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "NotifyEVChargingNeedsStatusEnumType",
]


class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """Whether a charging profile for the vehicle's needs follows at once, later, or not at all.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"
