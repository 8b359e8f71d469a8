"""The enumeration GetChargingProfileStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetChargingProfileStatusEnumType",
]


class GetChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles match the request and will be reported.

    OCPP 2.0.1 part 2, section 3.38.
    """

    ACCEPTED = "Accepted"
    NO_PROFILES = "NoProfiles"
