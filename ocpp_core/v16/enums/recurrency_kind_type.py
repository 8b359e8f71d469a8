"""The enumeration RecurrencyKindType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RecurrencyKindType",
]


class RecurrencyKindType(StrEnum):
    """Whether a charging schedule repeats every day or every week.

    OCPP 1.6, section 7.37.
    """

    DAILY = "Daily"
    WEEKLY = "Weekly"
