"""The data type PriceRuleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
from ocpp_core.versions import Version

__all__ = [
    "PriceRuleType",
]


@define(kw_only=True, repr=False)
class PriceRuleType(DataType):
    """The prices that apply within one power range of an ISO 15118-20 price schedule.

    OCPP 2.1 part 2, section 2.79.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy_fee: RationalNumberType = field(metadata={"wire": "energyFee", "section": "2.79"})
    """Price per kWh; zero makes the energy free."""

    power_range_start: RationalNumberType = field(metadata={"wire": "powerRangeStart", "section": "2.79"})
    """Power from which the rule counts, up to the next rule's value; a negative value concerns discharging."""

    parking_fee_period: int | None = field(
        default=None, metadata={"wire": "parkingFeePeriod", "unit": "s", "section": "2.79"}
    )
    """Length of the period to which the parking fee applies. Unit: s."""

    carbon_dioxide_emission: int | None = field(
        default=None, metadata={"wire": "carbonDioxideEmission", "unit": "g/kWh", "minimum": 0, "section": "2.79"}
    )
    """Carbon dioxide emitted to produce the energy. Unit: g/kWh. At least 0."""

    renewable_generation_percentage: int | None = field(
        default=None,
        metadata={
            "wire": "renewableGenerationPercentage",
            "unit": "%",
            "minimum": 0,
            "maximum": 100,
            "section": "2.79",
        },
    )
    """Share of the power that comes from renewable sources. Unit: %. 0 to 100."""

    parking_fee: RationalNumberType | None = field(default=None, metadata={"wire": "parkingFee", "section": "2.79"})
    """Price for parking; must be given whenever parking costs money."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.79"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
