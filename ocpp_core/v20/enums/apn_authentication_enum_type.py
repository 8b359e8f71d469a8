"""The enumeration APNAuthenticationEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "APNAuthenticationEnumType",
]


class APNAuthenticationEnumType(StrEnum):
    """How the modem authenticates itself to the mobile network; AUTO tries CHAP, PAP and none in turn.

    OCPP 2.0.
    """

    CHAP = "CHAP"
    NONE = "NONE"
    PAP = "PAP"
    AUTO = "AUTO"
