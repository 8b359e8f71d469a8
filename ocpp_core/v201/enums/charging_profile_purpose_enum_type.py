"""The enumeration ChargingProfilePurposeEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfilePurposeEnumType",
]


class ChargingProfilePurposeEnumType(StrEnum):
    """What a charging profile limits, for example the whole station, every transaction by default, or one transaction.

    OCPP 2.0.1 part 2, section 3.13.
    """

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"
