"""The enumeration AvailabilityType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AvailabilityType",
]


class AvailabilityType(StrEnum):
    """Whether a connector or station is to be in service or out of service.

    OCPP 1.6, section 7.4.
    """

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"
