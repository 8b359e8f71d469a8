"""The enumeration TariffCostEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TariffCostEnumType",
]


class TariffCostEnumType(StrEnum):
    """Whether a cost was calculated normally or set by the tariff's minimum or maximum.

    OCPP 2.1 part 2, section 3.98.
    """

    NORMAL_COST = "NormalCost"
    MIN_COST = "MinCost"
    MAX_COST = "MaxCost"
