"""The enumeration DayOfWeekEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DayOfWeekEnumType",
]


class DayOfWeekEnumType(StrEnum):
    """The days of the week on which a tariff condition holds.

    OCPP 2.1 part 2, section 3.31.
    """

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"
