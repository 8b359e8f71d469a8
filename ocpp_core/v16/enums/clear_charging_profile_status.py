"""The enumeration ClearChargingProfileStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearChargingProfileStatus",
]


class ClearChargingProfileStatus(StrEnum):
    """Whether charging profiles were removed, or none matched.

    OCPP 1.6, section 7.21.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"
