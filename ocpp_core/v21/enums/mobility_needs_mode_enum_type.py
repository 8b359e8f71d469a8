"""The enumeration MobilityNeedsModeEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MobilityNeedsModeEnumType",
]


class MobilityNeedsModeEnumType(StrEnum):
    """Who sets the battery levels and departure time: the vehicle alone (EVCC) or also the station or CSMS (EVCC_SECC).

    OCPP 2.1 part 2, section 3.64.
    """

    EVCC = "EVCC"
    EVCC_SECC = "EVCC_SECC"
