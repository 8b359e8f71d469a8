"""The enumeration PaymentStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "PaymentStatusEnumType",
]


class PaymentStatusEnumType(StrEnum):
    """Whether the payment service provider settled an ad hoc payment; Canceled means that there was nothing to bill.

    OCPP 2.1 part 2, section 3.76.
    """

    SETTLED = "Settled"
    CANCELED = "Canceled"
    REJECTED = "Rejected"
    FAILED = "Failed"
