"""The enumeration NotifyAllowedEnergyTransferStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "NotifyAllowedEnergyTransferStatusEnumType",
]


class NotifyAllowedEnergyTransferStatusEnumType(StrEnum):
    """Whether the station accepts the new list of energy transfer modes; it refuses only for technical reasons.

    OCPP 2.1 part 2, section 3.69.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
