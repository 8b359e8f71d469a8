"""The enumeration ChargingProfileStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileStatus",
]


class ChargingProfileStatus(StrEnum):
    """Whether a charging profile was accepted, refused, or is not supported.

    OCPP 1.6, section 7.11.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
