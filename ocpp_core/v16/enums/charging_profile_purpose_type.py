"""The enumeration ChargingProfilePurposeType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfilePurposeType",
]


class ChargingProfilePurposeType(StrEnum):
    """What a charging profile limits: the whole station, transactions by default, or one transaction.

    OCPP 1.6, section 7.10.
    """

    CHARGE_POINT_MAX_PROFILE = "ChargePointMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"
