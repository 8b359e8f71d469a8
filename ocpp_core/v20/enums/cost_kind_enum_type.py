"""The enumeration CostKindEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CostKindEnumType",
]


class CostKindEnumType(StrEnum):
    """What a cost figure tells: CO2 emissions, the price relative to the highest one, or the share of renewable energy.

    OCPP 2.0.
    """

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"
