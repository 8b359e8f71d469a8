"""The enumeration APNAuthenticationEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "APNAuthenticationEnumType",
]


class APNAuthenticationEnumType(StrEnum):
    """How the modem authenticates itself to the mobile network; AUTO tries CHAP, PAP and none in turn.

    OCPP 2.1 part 2, section 3.1.
    """

    PAP = "PAP"
    CHAP = "CHAP"
    NONE = "NONE"
    AUTO = "AUTO"
