"""The enumeration EvseKindEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EvseKindEnumType",
]


class EvseKindEnumType(StrEnum):
    """Whether a tariff condition is about AC or DC charging.

    OCPP 2.1 part 2, section 3.40.
    """

    AC = "AC"
    DC = "DC"
