"""The enumeration AvailabilityType of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AvailabilityType",
]


class AvailabilityType(StrEnum):
    """Whether a connector or station is to be in service or out of service.

    OCPP 1.5.
    """

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"
