"""The enumeration ChargePointStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargePointStatus",
]


class ChargePointStatus(StrEnum):
    """Whether a connector or station is free, occupied, reserved, out of service or faulted.

    OCPP 1.5.
    """

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    FAULTED = "Faulted"
    UNAVAILABLE = "Unavailable"
    RESERVED = "Reserved"
