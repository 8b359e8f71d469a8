"""The enumeration TariffSetStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TariffSetStatusEnumType",
]


class TariffSetStatusEnumType(StrEnum):
    """Whether a default tariff was set, and if not, why.

    OCPP 2.1 part 2, section 3.101.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    DUPLICATE_TARIFF_ID = "DuplicateTariffId"
