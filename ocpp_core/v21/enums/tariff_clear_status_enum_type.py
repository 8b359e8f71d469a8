"""The enumeration TariffClearStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TariffClearStatusEnumType",
]


class TariffClearStatusEnumType(StrEnum):
    """Whether a tariff was cleared; NoTariff means that there was none.

    OCPP 2.1 part 2, section 3.97.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"
