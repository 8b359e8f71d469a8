"""The enumeration TariffGetStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TariffGetStatusEnumType",
]


class TariffGetStatusEnumType(StrEnum):
    """Whether the station reports its tariffs; NoTariff means that it has none.

    OCPP 2.1 part 2, section 3.99.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"
