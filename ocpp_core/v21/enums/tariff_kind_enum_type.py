"""The enumeration TariffKindEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TariffKindEnumType",
]


class TariffKindEnumType(StrEnum):
    """Whether a tariff is the default of an EVSE or belongs to one driver.

    OCPP 2.1 part 2, section 3.100.
    """

    DEFAULT_TARIFF = "DefaultTariff"
    DRIVER_TARIFF = "DriverTariff"
