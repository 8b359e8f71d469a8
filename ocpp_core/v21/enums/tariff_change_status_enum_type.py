"""The enumeration TariffChangeStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TariffChangeStatusEnumType",
]


class TariffChangeStatusEnumType(StrEnum):
    """Whether the tariff of a running transaction was changed, and if not, why.

    OCPP 2.1 part 2, section 3.96.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    TX_NOT_FOUND = "TxNotFound"
    NO_CURRENCY_CHANGE = "NoCurrencyChange"
