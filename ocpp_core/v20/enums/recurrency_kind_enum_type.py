"""The enumeration RecurrencyKindEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RecurrencyKindEnumType",
]


class RecurrencyKindEnumType(StrEnum):
    """Whether a schedule starts again every day or every week.

    OCPP 2.0.
    """

    DAILY = "Daily"
    WEEKLY = "Weekly"
