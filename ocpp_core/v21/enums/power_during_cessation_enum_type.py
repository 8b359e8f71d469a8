"""The enumeration PowerDuringCessationEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "PowerDuringCessationEnumType",
]


class PowerDuringCessationEnumType(StrEnum):
    """Whether a vehicle feeds in active or reactive power while it rides through a grid fault.

    OCPP 2.1 part 2, section 3.78.
    """

    ACTIVE = "Active"
    REACTIVE = "Reactive"
