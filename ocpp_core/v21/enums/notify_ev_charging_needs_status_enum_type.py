"""The enumeration NotifyEVChargingNeedsStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "NotifyEVChargingNeedsStatusEnumType",
]


class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """Whether a charging profile for the vehicle's needs follows at once, later, or not at all.

    OCPP 2.1 part 2, section 3.70.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"
    NO_CHARGING_PROFILE = "NoChargingProfile"
