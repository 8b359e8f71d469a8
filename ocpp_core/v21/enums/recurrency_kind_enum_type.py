"""The enumeration RecurrencyKindEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RecurrencyKindEnumType",
]


class RecurrencyKindEnumType(StrEnum):
    """Whether a schedule starts again every day or every week.

    OCPP 2.1 part 2, section 3.84.
    """

    DAILY = "Daily"
    WEEKLY = "Weekly"
